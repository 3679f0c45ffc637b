"""Pages as plain dictionaries with the stable keys of the command line; the manual describes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from newsroom.model.keys import SectionKind

if TYPE_CHECKING:
    from newsroom.insight.cards import Card, Names
    from newsroom.insight.week import Day, SlotCard, WeekPage
    from newsroom.insight.year import YearPage
    from newsroom.model import Decision
    from newsroom.model.slots import Slot

Answer = dict[str, object]


def week_answer(page: WeekPage, cover: Callable[[str], str] = str) -> Answer:
    """Give a week: days with listening and sending, free places, decisions; `cover` masks what was written."""
    return {
        "week": str(page.week),
        "days": [_day(day) for day in page.days],
        "free": [_free(slot) for slot in page.free],
        "decisions": [_decision(decision, cover) for decision in page.decisions],
    }


def year_answer(page: YearPage) -> Answer:
    """Give a year: its number of weeks and the slots of every section."""
    return {
        "year": page.year,
        "weeks": len(page.weeks),
        "sections": [
            {
                "section": line.section.name,
                "kind": line.section.kind,
                "slots": [
                    {"week": page.weeks[mark.column].number, "date": mark.on.isoformat(), "state": mark.state}
                    for mark in line.slots
                ],
            }
            for line in page.sections
        ],
        "campaigns": [
            {
                "campaign": line.campaign.name,
                "from": line.campaign.first_on.isoformat(),
                "until": line.campaign.last_on.isoformat(),
                "posts": len(line.posts),
            }
            for line in page.campaigns
        ],
        "figures": [
            {
                "week": week.number,
                "ad_hoc": figures.ad_hoc,
                "free": figures.free,
                "free_left": figures.free_left,
                "signals": figures.signals,
                "biggest_theme": figures.biggest,
                "themes_without_post": figures.silent,
                "peaks": list(figures.peaks),
            }
            for week, figures in zip(page.weeks, page.figures, strict=True)
        ],
    }


def slots_answer(slots: Iterable[Slot], names: Names) -> list[Answer]:
    """Give slots with the name and kind of their section."""
    return [
        {
            "date": slot.on.isoformat(),
            "time": slot.at.isoformat("minutes"),
            "section": names.sections[slot.section_id].name,
            "kind": names.sections[slot.section_id].kind,
            "state": slot.state,
            "original_date": slot.original_on.isoformat(),
            "reason": slot.reason,
        }
        for slot in slots
    ]


def _day(day: Day) -> Answer:
    return {
        "date": day.on.isoformat(),
        "observances": [each.name for each in day.dates],
        "signals": [
            {
                "theme": heard.theme,
                "count": heard.signals,
                "voices": heard.voices,
                "late": heard.late,
                "peak": heard.peak,
            }
            for heard in day.heard
        ],
        "posts": [_post(card) for card in day.posts],
        "slots": [
            {"section": slot.section, "time": slot.at.isoformat("minutes"), "state": slot.state}
            for slot in day.open_slots
            if slot.kind != SectionKind.FREE
        ],
    }


def _post(card: Card) -> Answer:
    return {
        "id": card.id,
        "title": card.title,
        "time": card.planned_at.isoformat("minutes") if card.planned_at else None,
        "channels": list(card.channels),
        "status": card.status,
        "section": card.section if card.section_id else None,
        "groups": list(card.groups),
        "goals": list(card.goals),
        "signals": card.signals,
    }


def _free(slot: SlotCard) -> Answer:
    return {"section": slot.section, "date": slot.on.isoformat(), "time": slot.at.isoformat("minutes")}


def _decision(decision: Decision, cover: Callable[[str], str]) -> Answer:
    return {
        "id": decision.id,
        "kind": decision.kind,
        "text": cover(decision.text),
        "owner": decision.owner,
        "due": decision.due_on.isoformat() if decision.due_on else None,
        "done": decision.done,
    }
