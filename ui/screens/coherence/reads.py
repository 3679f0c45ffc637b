"""What coherence shows, read from the desk in the worker: the page, a timeline, and the rows behind a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.insight.coherence.figures import free_places
from newsroom.insight.coherence.lines import By, group_areas, keys_of, named
from newsroom.joining.coherence import about, read_page, read_timeline
from newsroom.model.keys import Status

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.insight.coherence.page import CoherencePage
    from newsroom.insight.coherence.rows import CountedRow, SentRow
    from newsroom.insight.coherence.timeline import Timeline
    from newsroom.insight.table import PostFilter

MOST = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """Which page is asked for."""

    period: Period
    by: By
    chosen: PostFilter


@dataclass(frozen=True, slots=True)
class Shown:
    """A page with the reply norm, and the key of the line whose timeline goes with it."""

    page: CoherencePage
    norm_minutes: int
    key: str
    timeline: Timeline | None


@dataclass(frozen=True, slots=True)
class Counted:
    """The signals and posts behind a number; `themes` name what each signal is about."""

    what: str
    name: str
    signals: tuple[CountedRow, ...]
    posts: tuple[SentRow, ...]
    themes: dict[str, str]


def read_shown(desk: Desk, asked: Asked, key: str) -> Shown:
    """Give a page with the timeline of the line that was chosen, or else of the first gap."""
    page = read_page(desk, asked.period, asked.by, asked.chosen)
    keys = [line.key for line in page.lines.lines]
    if key not in keys:
        key = page.gaps[0].line.key if page.gaps else keys[0] if keys else ""
    timeline = read_line(desk, asked, key) if key else None
    return Shown(page, desk.lists.settings.reply_minutes, key, timeline)


def read_line(desk: Desk, asked: Asked, key: str) -> Timeline:
    """Give the timeline of a line."""
    return read_timeline(desk, about(desk, asked.by, key), asked.period, asked.chosen)


def read_figure(desk: Desk, asked: Asked, key: str) -> Counted:
    """Give what a figure counts: what is wanting first."""
    signals: list[CountedRow] = []
    posts: list[SentRow] = []
    if key == "posts":
        posts = sorted(desk.joining.sent(asked.period, asked.chosen), key=lambda post: post.signals > 0)
    elif key == "free":
        free = {slot.key for slot in free_places(desk.slots(asked.period), desk.lists.sections)}
        posts = [
            post for post in desk.joining.sent(asked.period, asked.chosen) if (post.section_id, post.slot_on) in free
        ]
    else:
        which = {"themes": "loose"}.get(key, key)
        signals = desk.joining.counted(asked.period, asked.chosen, which)
    return Counted(key, "", tuple(signals), tuple(posts[:MOST]), _themes(desk))


def read_heard(desk: Desk, asked: Asked, key: str) -> Counted:
    """Give the signals of a line."""
    line = about(desk, asked.by, key)
    signals = desk.joining.counted(asked.period, asked.chosen, "all", line)
    return Counted("heard", _name(desk, asked.by, key), tuple(signals), (), _themes(desk))


def read_sent(desk: Desk, asked: Asked, key: str) -> Counted:
    """Give the posts of a line."""
    areas = group_areas(desk.lists) if asked.by is By.DISTRICT else {}
    posts = [
        post
        for post in desk.joining.sent(asked.period, asked.chosen)
        if post.status != Status.DROPPED and key in keys_of(asked.by, post, desk.lists, areas)
    ]
    return Counted("sent", _name(desk, asked.by, key), (), tuple(posts[:MOST]), _themes(desk))


def _name(desk: Desk, by: By, key: str) -> str:
    return named(by, desk.lists).get(key, "")


def _themes(desk: Desk) -> dict[str, str]:
    return {theme.id: theme.name for theme in desk.lists.themes.values()}
