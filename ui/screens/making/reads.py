"""What the quick forms begin with, read from the desk in the worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from newsroom import acts
from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.edits import posts
from newsroom.errors import StaleChange
from newsroom.model.keys import Origin, SectionKind, Status
from newsroom.model.rows import to_row
from newsroom.rules.alike import likeness, stems
from ui.forms.inspector.dates import day_words, local, moment_words
from ui.forms.inspector.facts import open_slots, read_choices
from ui.forms.link_picker import Row
from ui.forms.new_post import Start, Usual, empty_post, first_of
from ui.forms.new_signal import Listening

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.model import Post, Signal
    from ui.forms.inspector.facts import SlotChoice

AHEAD = timedelta(days=27)
LOOK_BACK = timedelta(days=45)
WORDS_BACK = timedelta(days=180)
LOOK_AHEAD = timedelta(days=14)
NEAR = timedelta(days=7)
LIKELY = 0.34
WORDS_ALIKE = 2
SHOWN_TEXT = 140
USUAL_TIME = time(9)
LAST_HOUR = 23


def start_loose(desk: Desk, on: date | None, at: time | None) -> Start:
    """Begin a post on a day; without one, on the next free slot."""
    if on is None:
        return start_in_week(desk, None)
    post = replace(empty_post(), planned_on=on, planned_at=at or _usual_moment(on, desk.now)[1], status=Status.DRAFT)
    slots = open_slots(desk, IsoWeek.of(on).period)
    return Start(post, read_choices(desk), slots=slots, usual=_usual(desk, slots))


def start_in_week(desk: Desk, week: IsoWeek | None) -> Start:
    """Begin a post on the first slot that is still free in a week, or else in the weeks to come."""
    today = desk.today
    first = max(week.monday, today) if week else today
    period = Period(first, max(first, week.sunday)) if week else Period(first, first + AHEAD)
    slots = open_slots(desk, period)
    free = [each for each in slots if desk.lists.sections[each.section_id].kind == SectionKind.FREE]
    slot = first_of(free, desk.now)
    on, at = (slot.on, time.fromisoformat(slot.at)) if slot else _usual_moment(first, desk.now)
    post = replace(empty_post(), planned_on=on, planned_at=at, status=Status.DRAFT)
    if slot is not None:
        post = replace(post, section_id=slot.section_id, slot_on=slot.original_on)
    return Start(post, read_choices(desk), slots=slots, usual=_usual(desk, slots), suggested=slot is not None)


def start_in_slot(desk: Desk, section_id: str, original_on: date, signal_ids: Sequence[str]) -> Start:
    """Begin a post with everything that its section gives it; theme and words follow from the signals."""
    section, slot = acts.the_slot(desk, section_id, original_on)
    post, channels = posts.for_slot(section, slot)
    found = [acts.the_signal(desk, signal_id) for signal_id in signal_ids]
    return Start(
        _from_signals(post, found), read_choices(desk), channels, signal_ids=tuple(signal_ids), section=section.name
    )


def start_from_signals(desk: Desk, signal_ids: Sequence[str], day: date) -> Start:
    """Begin a post from signals on the first free place from a day on, or loose when none is free."""
    first = max(day, desk.today)
    free = open_slots(desk, Period(first, first + AHEAD), (SectionKind.FREE,))
    if free:
        return start_in_slot(desk, free[0].section_id, free[0].original_on, signal_ids)
    found = [acts.the_signal(desk, signal_id) for signal_id in signal_ids]
    start = start_loose(desk, first, None)
    return replace(start, post=_from_signals(start.post, found), signal_ids=tuple(signal_ids))


def start_from_theme(desk: Desk, theme_id: str, day: date) -> Start:
    """Give what a form for a post needs that comes from everything heard about a theme in the week of a day."""
    heard = desk.signals.listed(IsoWeek.of(day).period, theme_id)
    return start_from_signals(desk, tuple(each.id for each in heard), day)


def listening(desk: Desk, signal_id: str = "") -> Listening:
    """Begin the form of a signal, with the words of earlier ones to guess a theme from."""
    signal = acts.the_signal(desk, signal_id) if signal_id else None
    recent = desk.signals.listed(Period(desk.today - WORDS_BACK, desk.today))
    earlier = tuple((row.theme_id, row.text) for row in recent if row.theme_id)
    return Listening(read_choices(desk), desk.now, earlier, signal)


def need_version(signal: Signal, seen: int) -> None:
    """Raise StaleChange when somebody changed a signal since it was shown."""
    if signal.version != seen:
        raise StaleChange("signal", signal.id, to_row(signal))


def signals_for(desk: Desk, post_id: str) -> tuple[str, tuple[Row, ...]]:
    """Give the title of a post and the signals that may belong to it, likely ones first."""
    post = acts.the_post(desk, post_id)
    day = post.planned_on or desk.today
    period = Period(min(day, desk.today) - LOOK_BACK, day + LOOK_AHEAD)
    joined = {each.id for each in desk.signals.of_post(post_id)}
    words, zone, lists = stems(f"{post.title} {post.text}"), desk.lists.settings.zone, desk.lists
    rows = []
    for each in desk.signals.listed(period):
        if each.id in joined or not each.text:
            continue
        score = _likely(each.theme_id == post.theme_id and bool(post.theme_id), words, stems(each.text))
        near = abs(date.fromisoformat(each.heard_on) - day) <= NEAR
        source = lists.sources.get(each.source_id or "")
        theme = lists.themes.get(each.theme_id or "")
        at = moment_words(local(each.heard_at, zone))
        note = " · ".join(part for part in (at, source.name if source else "", theme.name if theme else "") if part)
        rows.append((score + (LIKELY / 4 if near else 0), Row(each.id, each.text[:SHOWN_TEXT], note, score >= LIKELY)))
    rows.sort(key=lambda pair: -pair[0])
    return post.title, tuple(row for _score, row in rows)


def posts_around(desk: Desk, signal_ids: Sequence[str], day: date) -> tuple[Row, ...]:
    """Give the posts around a day, those that are about the same as the signals first."""
    found = [acts.the_signal(desk, signal_id) for signal_id in signal_ids]
    themes = {each.theme_id for each in found if each.theme_id}
    words = stems(" ".join(each.text for each in found))
    rows = []
    for card in desk.posts.cards(Period(day - LOOK_AHEAD, day + AHEAD)):
        score = _likely(card.theme_id in themes, words, stems(card.title))
        on = date.fromisoformat(card.planned_on or day.isoformat())
        note = f"{day_words(on)} {card.planned_at or ''}".strip()
        rows.append((-score, abs((on - day).days), Row(card.id, card.title, note, score >= LIKELY)))
    rows.sort(key=lambda triple: triple[:2])
    return tuple(row for _score, _days, row in rows)


def _usual_moment(on: date, now: datetime) -> tuple[date, time]:
    """Give the usual time of a day; when that has gone by today the next whole hour, and tomorrow after the last."""
    if on != now.date() or now.time() < USUAL_TIME:
        return on, USUAL_TIME
    return (on, time(now.hour + 1)) if now.hour < LAST_HOUR else (on + timedelta(days=1), USUAL_TIME)


def _usual(desk: Desk, slots: Sequence[SlotChoice]) -> dict[str, Usual]:
    """Give what the sections of these slots give their posts."""
    found = {slot.section_id: desk.lists.sections[slot.section_id] for slot in slots}
    return {
        key: Usual(section.channel_ids, section.group_ids, section.goal_ids, section.theme_id, section.template)
        for key, section in found.items()
    }


def _likely(same_theme: bool, words: frozenset[str], said: frozenset[str]) -> float:
    alike = likeness(words, said) if len(words & said) >= WORDS_ALIKE else 0.0
    return (1.0 if same_theme else 0.0) + alike


def _from_signals(post: Post, found: Sequence[Signal]) -> Post:
    if not found:
        return post
    themes = [each.theme_id for each in found if each.theme_id]
    most = max(themes, key=themes.count) if themes else None
    return replace(post, theme_id=post.theme_id or most, origin=Origin.SIGNAL)
