"""Made-up years to show: a rich one like the design, and one with very many posts."""

import random
from dataclasses import replace
from datetime import date, time, timedelta

from newsroom.dates.week import weeks_of_year
from newsroom.insight.agenda import YearDate
from newsroom.insight.year import CampaignLine, PostMark, SectionLine, SlotMark, WeekFigures, YearPage
from newsroom.model import Campaign, Section
from newsroom.model.keys import SectionKind, SlotState

NAMES = (
    ("Week in de stad", "slate", 1, 0),
    ("Vraag van de week", "pink", 1, 1),
    ("Werk in uitvoering", "blue", 1, 0),
    ("Uit de raad", "violet", 2, 3),
    ("Buurt in beeld", "green", 2, 2),
    ("Geld en hulp", "orange", 2, 4),
    ("Werken bij", "blue", 2, 1),
    ("Ondernemers", "olive", 4, 2),
    ("Sport en cultuur", "green", 2, 3),
    ("Duurzaam wonen", "olive", 4, 0),
    ("Sirenetest", "red", 4, 0),
    ("Afval en milieu", "orange", 2, 2),
)
CAMPAIGNS = (
    ("Vuurwerkvrij", "red", 47, 52),
    ("Energietoeslag", "orange", 38, 49),
    ("Verkiezingen", "violet", 4, 11),
    ("Hittegolf en droogte", "blue", 24, 33),
)
THEMES = (
    "Vuurwerk",
    "Carnaval",
    "Wegwerk",
    "Verkiezingen",
    "Afval",
    "Koningsdag",
    "Groen",
    "Hitte",
    "Wespen",
    "Scholen",
)
DATES = (
    ("Nieuwjaarsdag", "public", (1, 1), 1),
    ("Carnaval", "awareness", (2, 15), 3),
    ("Voorjaarsvakantie", "school", (2, 21), 9),
    ("Internationale Vrouwendag", "awareness", (3, 8), 1),
    ("Goede Vrijdag", "public", (4, 3), 1),
    ("Eerste paasdag", "public", (4, 5), 1),
    ("Meivakantie", "school", (4, 25), 9),
    ("Koningsdag", "public", (4, 27), 1),
    ("Dodenherdenking", "council", (5, 4), 1),
    ("Bevrijdingsdag", "public", (5, 5), 1),
    ("Zomervakantie", "school", (7, 18), 44),
    ("Zomerreces", "recess", (7, 13), 42),
    ("Prinsjesdag", "council", (9, 15), 1),
    ("Herfstvakantie", "school", (10, 17), 9),
    ("Intocht Sinterklaas", "own", (11, 14), 1),
    ("Kerstvakantie", "school", (12, 19), 16),
    ("Eerste kerstdag", "public", (12, 25), 1),
    ("Tweede kerstdag", "public", (12, 26), 1),
)
CHANCES = (SlotState.FILLED,) * 12 + (SlotState.MISSED, SlotState.SKIPPED)


def rich_page(year: int = 2026, today: date = date(2026, 11, 24), fold: str = "") -> YearPage:
    """A year like the one in the design, on 24 November 2026."""
    chance = random.Random(7)
    sections = [_section_line(year, today, number, chance, fold) for number in range(len(NAMES))]
    return _page(year, today, tuple(sections), chance)


def crowded_page(posts: int, sections: int = 20, year: int = 2026, today: date = date(2026, 11, 24)) -> YearPage:
    """A year in which so many posts take slots, spread by chance over sections and weeks."""
    chance = random.Random(1)
    weeks = weeks_of_year(year)
    marks: list[list[SlotMark]] = [[] for _ in range(sections)]
    for number in range(posts):
        column = chance.randrange(len(weeks))
        on = weeks[column].monday + timedelta(days=chance.randrange(7))
        title = f"Bericht {number} over wonen en verkeer"
        slot = SlotMark(column, on, time(9), on, SlotState.FILLED, f"p{number}", on < today, number % 3, "", title)
        marks[chance.randrange(sections)].append(slot)
    lines = tuple(
        SectionLine(a_section(number, f"Rubriek {number}", NAMES[number % len(NAMES)][1]), tuple(marks[number]))
        for number in range(sections)
    )
    page = _page(year, today, lines, chance)
    figures = tuple(week._replace(ad_hoc=posts // len(weeks)) for week in page.figures)
    return YearPage(year, weeks, today, lines, page.campaigns, figures, page.dates, posts, page.signals)


def replaced(page: YearPage, **changes: object) -> YearPage:
    """Give a page with some of it changed."""
    return replace(page, **changes)  # type: ignore[arg-type]


def a_section(number: int, name: str, colour: str, fold: str = "", kind: str = SectionKind.FIXED) -> Section:
    return Section(
        id=f"s{number}",
        name=name,
        start_on=date(2025, 1, 6),
        start_at=time(10),
        kind=kind,
        colour=colour,
        position=number,
        fold_group=fold,
    )


def _section_line(year: int, today: date, number: int, chance: random.Random, fold: str) -> SectionLine:
    name, colour, every, first = NAMES[number]
    slots = []
    for week in weeks_of_year(year)[first::every]:
        on = week.monday + timedelta(days=number % 5)
        slots.append(_slot(year, on, today, chance, f"p{number}-{week.number}"))
    section = a_section(number, name, colour, fold if number > 8 else "")
    return SectionLine(section, tuple(slots))


def _slot(year: int, on: date, today: date, chance: random.Random, post_id: str) -> SlotMark:
    column = (on - weeks_of_year(year)[0].monday).days // 7
    if on >= today:
        state = chance.choice((SlotState.OPEN, SlotState.OPEN, SlotState.FILLED, SlotState.MOVED))
    else:
        state = chance.choice(CHANCES)
    filled = state == SlotState.FILLED
    original = on - timedelta(days=2) if state == SlotState.MOVED else on
    return SlotMark(
        column=column,
        on=on,
        at=time(10),
        original_on=original,
        state=state,
        post_id=post_id if filled else "",
        out=filled and on < today,
        signals=chance.choice((0, 0, 0, 4)) if filled and on < today else 0,
        reason="Geen vragen deze week" if state == SlotState.SKIPPED else "",
        title=f"Titel van {post_id}" if filled else "",
    )


def _page(year: int, today: date, sections: tuple[SectionLine, ...], chance: random.Random) -> YearPage:
    weeks = weeks_of_year(year)
    now = (today - weeks[0].monday).days // 7
    campaigns = tuple(
        _campaign_line(number, weeks[0].monday, now, chance, len(weeks)) for number in range(len(CAMPAIGNS))
    )
    figures = tuple(_figures(column, now, chance) for column in range(len(weeks)))
    dates = tuple(
        YearDate(name, kind, date(year, *start), date(year, *start) + timedelta(days=days - 1))
        for name, kind, start, days in DATES
    )
    signals = sum(week.signals for week in figures)
    loose = tuple(_loose(weeks[0].monday + timedelta(days=7 * column + 3), column, now) for column in range(len(weeks)))
    return YearPage(year, weeks, today, sections, campaigns, figures, dates, 612, signals, loose=loose, free_norm=0.4)


def _loose(on: date, column: int, now: int) -> PostMark:
    return PostMark(column, on, f"l{column}", column < now, time(15), f"Los bericht {column}", column % 2)


def _campaign_line(number: int, start: date, now: int, chance: random.Random, weeks: int) -> CampaignLine:
    name, colour, first, last = CAMPAIGNS[number]
    last = min(last, weeks - 1)
    span = (start + timedelta(weeks=first), start + timedelta(weeks=last, days=6))
    columns = [column for column in range(first, last + 1) if chance.random() < 0.7]
    posts = tuple(
        PostMark(
            column,
            start + timedelta(weeks=column, days=2),
            f"c{number}-{column}",
            column < now,
            time(12),
            f"{name} {column}",
        )
        for column in columns
    )
    return CampaignLine(Campaign(f"c{number}", name, *span, colour=colour), first, last, posts)


def _figures(column: int, now: int, chance: random.Random) -> WeekFigures:
    heard = column <= now
    return WeekFigures(
        ad_hoc=chance.choice((0, 1, 1, 1, 2, 2, 3, 4, 6)),
        free=3,
        free_left=chance.choice((0, 1, 2, 2, 3)),
        signals=chance.randrange(60, 260) if heard else 0,
        biggest=THEMES[column * len(THEMES) // 49] if heard and column % 13 else "",
        silent=int(heard and chance.random() < 0.15),
        fixed=6 - column % 3,
    )
