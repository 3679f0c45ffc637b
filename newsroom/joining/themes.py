"""Themes as issues, read from the desk: the sheet of a theme, its picture, and the acts that need what hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.span import before
from newsroom.edits import themes
from newsroom.errors import Refused, StaleChange
from newsroom.ids import new_id
from newsroom.insight.coherence.lines import About, By
from newsroom.insight.issues import Advice, Turn, advice, turns
from newsroom.insight.sheet import past_of
from newsroom.insight.table import EVERYTHING, PostFilter
from newsroom.joining.picture import PictureRows, picture_answer
from newsroom.model import Decision, Post, Section, Signal, Theme
from newsroom.model.rows import to_row

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from newsroom.insight.coherence.rows import SentRow
    from newsroom.insight.peaks import Peak
    from newsroom.joining.picture import Answer

WEEKS = 8


@dataclass(frozen=True, slots=True)
class ThemeSheet:
    """A theme with how it lives now: signals and posts of the last eight weeks, oldest first."""

    theme: Theme
    today: date
    weeks: tuple[tuple[date, int, int], ...]
    voices: int
    advice: Advice | None
    peak: Peak | None
    turns: tuple[Turn, ...]
    posts: tuple[SentRow, ...]
    others: tuple[tuple[str, str], ...]
    domains: tuple[tuple[str, str], ...]
    zone: str


def read_theme(desk: Desk, theme_id: str) -> ThemeSheet:
    """Give the sheet of a theme. Raises Refused `gone`."""
    theme, today = the_theme(desk, theme_id), desk.today
    week = IsoWeek.of(today)
    period = Period(week.shift(1 - WEEKS).monday, week.sunday)
    weeks = _weeks(desk, theme_id, period)
    heard = desk.joining.heard(By.THEME, period, PostFilter(themes=frozenset({theme_id})))
    now = [peak for peak in desk.signals.peaks(week.period) if peak.theme_id == theme_id]
    lists = desk.lists
    return ThemeSheet(
        theme=theme,
        today=today,
        weeks=weeks,
        voices=heard[theme_id].voices if theme_id in heard else 0,
        advice=advice(theme, [signals for _monday, signals, _posts in weeks]),
        peak=now[0] if now else None,
        turns=turns(past_of(desk.history.of_row("theme", theme_id))),
        posts=tuple(desk.joining.sent(Period(period.first, period.last + timedelta(weeks=WEEKS)), _only(theme_id))),
        others=tuple((each.id, each.name) for each in lists.themes.values() if each.id != theme_id),
        domains=tuple((each.id, each.name) for each in lists.domains.values()),
        zone=lists.settings.zone,
    )


def read_picture(desk: Desk, theme: str, period: Period) -> Answer:
    """Give the picture outside of a theme, by its id, code or name. Raises Refused `no_theme`."""
    found = named_theme(desk, theme)
    about, chosen = About(By.THEME, found.id), _only(found.id)
    tally = desk.joining.tally(period, chosen)
    heard = desk.joining.heard(By.THEME, period, chosen).get(found.id)
    loud = desk.joining.loud(By.THEME, period, chosen).get(found.id)
    lists = desk.lists
    rows = PictureRows(
        said=[
            row._replace(source=lists.sources[row.source].name if row.source in lists.sources else "")
            for row in desk.joining.said(about, period)
        ],
        posts=desk.joining.sent(period, chosen),
        counts=(tally.signals, heard.voices if heard else 0, loud.from_loudest if loud else 0),
        answers=(tally.asking, tally.answered),
        before=desk.joining.tally(before(period), chosen).signals,
        peaks=[peak for peak in desk.signals.peaks(period) if peak.theme_id == found.id],
        turns=turns(past_of(desk.history.of_row("theme", found.id))),
        weeks=[(monday.isoformat(), signals, posts) for monday, signals, posts in _weeks(desk, found.id, period)],
    )
    return picture_answer(found, period, rows, desk.today)


def named_theme(desk: Desk, text: str) -> Theme:
    """Find a theme by its id, code or name. Raises Refused `no_theme`."""
    wanted = text.strip().casefold()
    for theme in desk.lists.themes.values():
        if wanted in (theme.id.casefold(), theme.code.casefold(), theme.name.casefold()):
            return theme
    raise Refused("no_theme", name=text)


def the_theme(desk: Desk, theme_id: str) -> Theme:
    """Give a theme. Raises Refused `gone`."""
    found = desk.lists.themes.get(theme_id)
    if found is None:
        raise Refused("gone", kind="theme", id=theme_id)
    return found


def make_theme(desk: Desk, name: str) -> tuple[str, ChangeSet]:
    """Give the id of a new theme, last in its list, and the act that makes it. Raises as `themes.make` does."""
    others = desk.lists.themes.values()
    theme = Theme(new_id(), name, position=max((each.position for each in others), default=-1) + 1)
    return theme.id, themes.make(theme, others)


def change_theme(desk: Desk, theme_id: str, field: str, values: tuple[object, object]) -> ChangeSet:
    """Change one field of a theme; `values` are what the editor saw and what it must be.

    Raises StaleChange when the field holds something else by now, Refused as `themes.change` does.
    """
    old = the_theme(desk, theme_id)
    seen, value = values
    if getattr(old, field) != seen:
        raise StaleChange("theme", theme_id, to_row(old))
    return themes.change(old, replace(old, **{field: value}), desk.lists.themes.values())  # type: ignore[arg-type]


def merge_themes(desk: Desk, theme_id: str, into_id: str) -> ChangeSet:
    """Put one theme into another with everything that names it. Raises as `themes.merge` does."""
    hanging = themes.Hanging(
        signals=desk.joining.naming(Signal, theme_id),
        posts=desk.joining.naming(Post, theme_id),
        sections=desk.joining.naming(Section, theme_id),
        decisions=desk.joining.naming(Decision, theme_id),
    )
    return themes.merge(the_theme(desk, theme_id), the_theme(desk, into_id), hanging)


def _weeks(desk: Desk, theme_id: str, period: Period) -> tuple[tuple[date, int, int], ...]:
    weeks: Sequence[IsoWeek] = period.weeks()
    kept = {
        row.week: (row.signals, row.posts)
        for row in desk.joining.by_week(Period(weeks[0].monday, weeks[-1].monday))
        if row.key == theme_id
    }
    return tuple((week.monday, *kept.get(week.monday.isoformat(), (0, 0))) for week in weeks)


def _only(theme_id: str) -> PostFilter:
    return replace(EVERYTHING, themes=frozenset({theme_id}))
