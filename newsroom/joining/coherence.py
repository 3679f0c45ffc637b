"""Listening joined to sending: reads from the desk what the pages of coherence need, as it is now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.dates.hours import OfficeHours
from newsroom.dates.observances import ClosedDays
from newsroom.dates.period import Period
from newsroom.dates.span import before
from newsroom.edits.signals import moment, stamp
from newsroom.insight.coherence.figures import figures, free_places, median_minutes
from newsroom.insight.coherence.gaps import Around, gaps, open_places
from newsroom.insight.coherence.lines import About, By, Verdict, counted_sent, group_areas, keys_of, lines, named
from newsroom.insight.coherence.page import CoherencePage, InOut, Loose
from newsroom.insight.coherence.timeline import Join, Timeline, blocks, dots
from newsroom.insight.table import EVERYTHING, PostFilter

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.insight.coherence.figures import Figures
    from newsroom.insight.coherence.gaps import Loud, Place
    from newsroom.insight.coherence.lines import Lines
    from newsroom.insight.coherence.rows import SentRow

AHEAD = timedelta(weeks=8)


def read_page(desk: Desk, period: Period, by: By = By.THEME, chosen: PostFilter = EVERYTHING) -> CoherencePage:
    """Give listening beside sending over a period, with the figures of the period before.

    Themes and districts of the filter narrow signals and posts, everything else of it narrows the posts.
    """
    earlier, today = before(period), desk.today
    posts = desk.joining.sent(period, chosen)
    found = _lines(desk, by, period, chosen, posts)
    themes = found if by is By.THEME else _lines(desk, By.THEME, period, chosen, posts)
    domains = found if by is By.DOMAIN else _lines(desk, By.DOMAIN, period, chosen, posts)
    silent = desk.joining.loose_signals(period, chosen)
    return CoherencePage(
        period=period,
        earlier_period=earlier,
        today=today,
        lines=found,
        figures=_figures(desk, period, chosen, posts, themes),
        earlier=_earlier(desk, earlier, chosen),
        gaps=gaps(found.lines, _loud(desk, by, period, chosen), _open_places(desk), _around(desk, by, today)),
        silent_domains=tuple(line.name for line in domains.lines if line.verdict is Verdict.SILENT),
        weeks=tuple(in_out(desk, period)),
        signals_without_post=tuple(Loose(row.id, row.on, row.text) for row in silent),
        posts_without_signal=tuple(Loose(post.id, post.planned_on, post.title) for post in posts if not post.signals),
    )


def in_out(desk: Desk, period: Period) -> list[InOut]:
    """Give signals in and posts out per week and theme, of every week that a period touches."""
    weeks = period.weeks()
    return desk.joining.by_week(Period(weeks[0].monday, weeks[-1].monday))


def read_timeline(desk: Desk, about: About, period: Period, chosen: PostFilter = EVERYTHING) -> Timeline:
    """Give the timeline of a line: the posts about it, and those that its signals are joined to."""
    lists, store = desk.lists, desk.joining
    joined = store.joins(about, period)
    named = {each.post_id for each in joined}
    areas = group_areas(lists) if about.by is By.DISTRICT else {}
    shown = [
        post
        for post in store.sent(period, chosen)
        if post.id in named or about.key in keys_of(about.by, post, lists, areas)
    ]
    return Timeline(
        name=_name(desk, about),
        period=period,
        today=desk.today,
        dots=dots(store.dots(about, period, chosen, stamp(desk.clock()))),
        blocks=blocks(shown, lists.sections),
        joins=tuple(Join._make(each) for each in joined),
        by_day={date.fromisoformat(day): number for day, number in store.by_day(about, period, chosen).items()},
    )


def about(desk: Desk, by: By, key: str) -> About:
    """Give a line by its kind and key, with the themes that belong to a domain."""
    themes = (theme.id for theme in desk.lists.themes.values() if key in theme.domain_ids) if by is By.DOMAIN else ()
    return About(by, key, tuple(themes))


def _name(desk: Desk, line: About) -> str:
    return named(line.by, desk.lists).get(line.key, "")


def _lines(desk: Desk, by: By, period: Period, chosen: PostFilter, posts: Sequence[SentRow]) -> Lines:
    heard = desk.joining.heard(by, period, chosen, _pairs(desk))
    return lines(by, heard, counted_sent(by, posts, desk.lists), desk.lists)


def _loud(desk: Desk, by: By, period: Period, chosen: PostFilter) -> dict[str, Loud]:
    return desk.joining.loud(by, period, chosen, _pairs(desk))


def _pairs(desk: Desk) -> list[tuple[str, str]]:
    return [(theme.id, domain) for theme in desk.lists.themes.values() for domain in theme.domain_ids]


def _earlier(desk: Desk, period: Period, chosen: PostFilter) -> Figures:
    posts = desk.joining.sent(period, chosen)
    return _figures(desk, period, chosen, posts, _lines(desk, By.THEME, period, chosen, posts))


def _figures(desk: Desk, period: Period, chosen: PostFilter, posts: Iterable[SentRow], themes: Lines) -> Figures:
    tally = desk.joining.tally(period, chosen)
    settings = desk.lists.settings
    answers = desk.joining.answers(period, chosen, tally.answered)
    minutes = median_minutes(
        ((moment(heard), moment(answered)) for heard, answered in answers),
        OfficeHours.parse(settings.office_hours),
        settings.zone,
        ClosedDays(settings.country),
    )
    return figures(tally, posts, themes.lines, free_places(desk.slots(period), desk.lists.sections), minutes)


def _open_places(desk: Desk) -> list[Place]:
    ahead = Period(desk.today, desk.today + AHEAD)
    return open_places(free_places(desk.slots(ahead), desk.lists.sections), desk.now)


def _around(desk: Desk, by: By, today: date) -> dict[str, Around]:
    """Say when a post about each theme last stood, and what is planned; domains and districts have no such memory."""
    if by is not By.THEME:
        return {}
    last = desk.joining.last_sent(today.isoformat())
    planned = desk.joining.planned_from(today.isoformat())
    return {
        key: Around(date.fromisoformat(last[key]) if key in last else None, planned.get(key, 0))
        for key in desk.lists.themes
    }
