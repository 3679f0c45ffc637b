"""Pages for the tests of the week view, made without a store."""

from __future__ import annotations

from datetime import date, time

from newsroom.dates.period import IsoWeek
from newsroom.insight.cards import Card
from newsroom.insight.week import Day, DayDate, Heard, SlotCard, WeekPage
from newsroom.model import Decision
from newsroom.model.keys import DecisionKind, SectionKind, SlotState, Status

DayFields = dict[str, tuple[object, ...]]

WEEK = IsoWeek(2026, 48)
MONDAY = date(2026, 11, 23)
TODAY = date(2026, 11, 24)


def day(number: int) -> date:
    return date(2026, 11, 23 + number)


def at(text: str) -> time:
    return time.fromisoformat(text)


def post(number: int, moment: str, title: str, **more: object) -> Card:
    fields: dict[str, object] = {
        "id": f"p-{title[:4].lower().strip()}",
        "title": title,
        "planned_on": day(number),
        "planned_at": at(moment) if moment else None,
        "status": Status.APPROVED,
        "channels": ("Facebook",),
        "groups": ("Inwoners",),
        "goals": (),
        "signals": 0,
        "section_id": None,
        "section": "",
        "colour": "slate",
        "slot_on": None,
        "theme": "",
        "difficult": False,
    }
    return Card(**(fields | more))  # type: ignore[arg-type]


def slot(number: int, moment: str, section: str = "Vrije ruimte", **more: object) -> SlotCard:
    fields: dict[str, object] = {
        "section_id": f"s-{section.lower().replace(' ', '-')}",
        "section": section,
        "colour": "slate",
        "kind": SectionKind.FREE,
        "original_on": day(number),
        "on": day(number),
        "at": at(moment),
        "state": SlotState.OPEN,
        "reason": "",
    }
    return SlotCard(**(fields | more))  # type: ignore[arg-type]


def heard(theme: str, signals: int, late: int = 0, trend: int = 0) -> Heard:
    return Heard(f"t-{theme.lower()}", theme, signals, max(signals - 2, 1), late, trend)


def decision(name: str, number: int, text: str, owner: str) -> Decision:
    return Decision(
        id=name, kind=DecisionKind.INFORM_COLLEAGUE, decided_on=MONDAY, text=text, owner=owner, due_on=day(number)
    )


def page(days: dict[int, dict[str, tuple[object, ...]]], today: date = TODAY, hidden: int = 0) -> WeekPage:
    empty: dict[str, tuple[object, ...]] = dict.fromkeys(
        ("dates", "heard", "posts", "open_slots", "skipped", "decisions"), ()
    )
    made = tuple(Day(on=day(n), **(empty | days.get(n, {}))) for n in range(7))  # type: ignore[arg-type]
    return WeekPage(WEEK, made, today, hidden)


def _monday() -> DayFields:
    return {
        "heard": (heard("Afval", 26, 2, 1), heard("Vuurwerk", 5)),
        "posts": (
            post(0, "09:00", "Weekoverzicht werkzaamheden", channels=("Facebook", "X"), goals=("Bereikbaar",)),
            post(
                0,
                "16:00",
                "Wat beslist de raad deze week?",
                channels=("LinkedIn", "Website"),
                colour="violet",
                groups=("Betrokken inwoners",),
                goals=("Meepraten",),
            ),
        ),
        "decisions": (decision("d1", 1, "KCC: antwoordtekst ophaaldag", "team dienstverlening"),),
    }


def _tuesday() -> DayFields:
    return {
        "heard": (heard("Wegwerk N210", 9), heard("Afval", 4, 1, -1)),
        "posts": (
            post(
                1,
                "10:00",
                "Vraag van de week: mag mijn kerstboom bij het grofvuil worden gezet",
                colour="pink",
                channels=("Instagram",),
                groups=("Jonge gezinnen",),
                goals=("Dienstverlening",),
                status=Status.REVIEW,
            ),
            post(
                1,
                "17:00",
                "N210 ’s nachts dicht: zo rijd je om",
                channels=("Facebook", "WhatsApp"),
                colour="blue",
                groups=("Forenzen",),
                goals=("Bereikbaar",),
                signals=9,
            ),
        ),
        "open_slots": (slot(1, "15:00"),),
        "decisions": (decision("d2", 1, "Kaart omleiding op website", "webredactie"),),
    }


def _wednesday() -> DayFields:
    return {
        "heard": (heard("Vuurwerk", 6, 0, 1), heard("Sporthal", 2)),
        "posts": (
            post(
                2,
                "09:30",
                "Energietoeslag: zo vraag je hem aan",
                channels=("Facebook", "Wijkblad"),
                colour="orange",
                groups=("Minima",),
                goals=("Bestaanszekerheid",),
                signals=2,
                status=Status.DRAFT,
                difficult=True,
            ),
            post(
                2,
                "12:00",
                "Buurt in beeld: Molenwijk",
                channels=("Instagram",),
                colour="green",
                groups=("Molenwijk",),
                goals=("Samen",),
            ),
        ),
    }


def _thursday() -> DayFields:
    return {
        "dates": (DayDate("raad", "council"),),
        "heard": (heard("Wegwerk N210", 3),),
        "posts": (
            post(
                3,
                "10:00",
                "Vacature: verkeerskundige",
                channels=("LinkedIn",),
                colour="blue",
                groups=("Werkzoekenden",),
                goals=("Goede werkgever",),
            ),
            post(
                3,
                "14:00",
                "Kort verslag raadsvergadering",
                channels=("Website", "X"),
                colour="violet",
                groups=("Betrokken inwoners",),
                goals=("Meepraten",),
                status=Status.DRAFT,
            ),
            post(
                3,
                "19:30",
                "Live: wethouder over vuurwerk",
                channels=("Instagram",),
                colour="pink",
                groups=("Jongeren",),
                goals=("Veilig",),
                signals=6,
                status=Status.IDEA,
            ),
        ),
        "decisions": (decision("d3", 3, "Cijfers meldingen vuurwerk", "data"),),
    }


def _friday() -> DayFields:
    return {
        "heard": (heard("Sinterklaas", 4),),
        "posts": (
            post(
                4,
                "09:00",
                "Afvalkalender 2027 komt eraan",
                colour="orange",
                goals=("Schone stad",),
                status=Status.REVIEW,
            ),
            post(
                4,
                "15:00",
                "Weekendtips: markt en intocht",
                id="p-tips",
                channels=("Instagram",),
                colour="green",
                groups=("Jonge gezinnen",),
                goals=("Samen",),
            ),
        ),
        "open_slots": (
            slot(4, "11:00"),
            slot(4, "13:00", "College in het kort", kind=SectionKind.FIXED, colour="violet"),
        ),
        "skipped": (
            slot(
                4,
                "16:00",
                "Vraag van de week",
                kind=SectionKind.FIXED,
                state=SlotState.SKIPPED,
                reason="redactie vrij",
            ),
        ),
    }


def _saturday() -> DayFields:
    return {
        "posts": (
            post(
                5,
                "11:00",
                "Intocht: hier is het afgesloten",
                channels=("WhatsApp",),
                goals=("Bereikbaar",),
                signals=4,
                colour="green",
            ),
        ),
    }


def _sunday() -> DayFields:
    return {"dates": (DayDate("Eerste advent", "civic"),), "heard": (heard("Vuurwerk", 2),)}


def rich_page() -> WeekPage:
    """Make the week of the design's picture."""
    days = (_monday, _tuesday, _wednesday, _thursday, _friday, _saturday, _sunday)
    return page({number: made() for number, made in enumerate(days)})


def busy_page(posts: int = 20) -> WeekPage:
    """Make a week with a day that does not fit."""
    many = tuple(
        post(1, f"{8 + n // 2:02}:{n % 2 * 30:02}", f"{n:02} Werkzaamheden verkeersregelinstallatie", id=f"p{n}")
        for n in range(posts)
    )
    rich = {n: {"heard": tuple(heard(f"Thema {m}", m + 1) for m in range(8))} for n in range(2)}
    doing = tuple(decision(f"d{n}", 1, f"Besluit {n}", "KCC") for n in range(7))
    return page({**rich, 1: {**rich[1], "posts": many, "decisions": doing}})
