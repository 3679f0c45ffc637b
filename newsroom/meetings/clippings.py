"""The clippings of a week (knipselkrant, tamtam): news and signals per theme on one page, without names of persons."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsroom.edits.signals import stamp
from newsroom.model.heard import HeardText, Wanted
from newsroom.model.keys import Status
from newsroom.rules.personal import masked

if TYPE_CHECKING:
    from newsroom.dates.period import IsoWeek, Period
    from newsroom.desk import Desk

Answer = dict[str, object]
MOST_THEMES = 6
MOST_NEWS = 3
MOST_HEARD = 3
MOST_POSTS = 2
LONGEST = 110
CUT = "…"


def clippings(desk: Desk, week: IsoWeek) -> Answer:
    """Give the clippings of a week: themes by voices, each with its news, its signals and our own posts about it.

    What does not fit on one page is counted, not cut out; addresses are given for news only, never for persons.
    """
    period = week.period
    counts = desk.meetings.themes(period, stamp(desk.clock()))
    shown, rest = counts[:MOST_THEMES], counts[MOST_THEMES:]
    return {
        "week": str(week),
        "from": period.first.isoformat(),
        "until": period.last.isoformat(),
        "signals": sum(each.signals for each in counts),
        "voices": desk.meetings.voices(period),
        "themes": [
            {
                "theme": _name(desk, each.theme_id),
                "signals": each.signals,
                "voices": each.voices,
                "news": _clips(desk, period, MOST_NEWS, Wanted(each.theme_id, news=True)),
                "heard": _clips(desk, period, MOST_HEARD, Wanted(each.theme_id, news=False)),
                "posts": _posts(desk, period, each.theme_id),
            }
            for each in shown
        ],
        "more": [{"theme": _name(desk, each.theme_id), "signals": each.signals} for each in rest],
    }


def _clips(desk: Desk, period: Period, limit: int, wanted: Wanted) -> list[Answer]:
    return [_clip(desk, each, bool(wanted.news)) for each in desk.meetings.texts(period, limit, wanted)]


def _clip(desk: Desk, row: HeardText, news: bool) -> Answer:
    source = desk.lists.sources.get(row.source_id or "")
    return {
        "date": row.heard_on,
        "source": masked(source.name) if source else "",
        "text": _short(masked(" ".join(row.text.split()))),
        "kind": row.kind,
        "address": row.address if news and row.address.startswith(("https://", "http://")) else "",
    }


def _posts(desk: Desk, period: Period, theme_id: str | None) -> list[Answer]:
    if theme_id is None:
        return []
    dropped = {Status.DROPPED, Status.ON_HOLD}
    about = (each for each in desk.posts.cards(period) if each.theme_id == theme_id and each.status not in dropped)
    return [
        {"date": each.planned_on, "title": masked(each.title), "status": each.status}
        for each in islice(about, MOST_POSTS)
    ]


def _name(desk: Desk, theme_id: str | None) -> str:
    theme = desk.lists.themes.get(theme_id or "")
    return theme.name if theme else ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rsplit(" ", 1)[0] + CUT
