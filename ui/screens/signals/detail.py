"""One signal, and listening as a whole, read from the desk in the worker for the panel."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom import listening
from newsroom.dates.period import Period
from newsroom.edits.signals import moment
from newsroom.insight.replies import Asked, reply_figures
from newsroom.insight.service import service
from newsroom.insight.voices import theme_voices
from newsroom.rules.alike import alike
from newsroom.rules.signal_road import HANDLED
from ui.forms.inspector.dates import day_words, local, near_words
from ui.forms.inspector.facts import read_choices
from ui.forms.signal.facts import AlikeSignal, Figures, PostAt, SignalFacts
from ui.screens.making.reads import posts_around

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.model import Signal
    from newsroom.rules.reply import Reply

FOUR_WEEKS = timedelta(days=27)
ALIKE_DAYS = timedelta(days=30)
MOST_LIKELY, MOST_ALIKE, LOOKED_AT = 3, 20, 1500


def read_signal(desk: Desk, signal_id: str) -> tuple[SignalFacts, Reply] | None:
    """Give all that the panel shows of a signal, with how its answer stands; None when it is not there any more."""
    signal = desk.signals.one(signal_id)
    if signal is None:
        return None
    lists, clock = desk.lists, listening.clock(desk)
    source, district = lists.sources.get(signal.source_id or ""), lists.districts.get(signal.district_id or "")
    due = moment(signal.reply_due) if signal.reply_due else None
    answered = moment(signal.answered_at) if signal.answered_at else None
    joined = _joined(desk, signal_id)
    facts = SignalFacts(
        signal=signal,
        choices=read_choices(desk),
        owners=listening.owners(desk),
        source=source.name if source else "",
        district=district.name if district else "",
        heard=near_words(local(signal.heard_at, lists.settings.zone), desk.today),
        answer="",
        tone="",
        earlier=desk.signals.earlier(signal) if signal.voice is not None else 0,
        place=_place(desk, signal),
        decisions=tuple(desk.signals.decisions_on(signal_id)),
        joined=joined,
        likely=_likely(desk, signal, {each.post_id for each in joined}),
        alike=_alike(desk, signal),
    )
    return facts, clock.reply(due, answered, signal.no_reply_reason, desk.clock())


def read_figures(desk: Desk) -> Figures:
    """Give the figures of the last four weeks."""
    period = Period(desk.today - FOUR_WEEKS, desk.today)
    lists, clock, figures = desk.lists, listening.clock(desk), desk.heard_figures
    rows = []
    for row in figures.asked(period):
        source = lists.sources.get(row.source_id or "")
        channel = lists.channels.get(source.channel_id or "") if source else None
        place = channel.name if channel else source.name if source else ""
        answered = moment(row.answered_at) if row.answered_at else None
        rows.append(Asked(place or "–", moment(row.heard_at), moment(row.reply_due), answered))
    return Figures(
        first=period.first,
        last=period.last,
        replies=reply_figures(rows, clock.waited, desk.clock()),
        service=service(figures.taken(period)),
        proactive_norm=lists.settings.proactive_share,
        posts=figures.linked_posts(period),
        signals=figures.linked_signals(period),
        voices=theme_voices(figures.said(period)),
        themes={key: theme.name for key, theme in lists.themes.items()},
    )


def _joined(desk: Desk, signal_id: str) -> tuple[PostAt, ...]:
    return tuple(
        PostAt(post.id, post.title, _planned(post.planned_on, post.planned_at), post.link_id, post.link_kind)
        for post in desk.signals.posts_of(signal_id)
    )


def _likely(desk: Desk, signal: Signal, joined: set[str]) -> tuple[PostAt, ...]:
    """Give the posts near in time that are about the same; those that are joined are no suggestion."""
    rows = posts_around(desk, [signal.id], signal.heard_on)
    found = [row for row in rows if row.likely and row.id not in joined]
    return tuple(PostAt(row.id, row.text, row.note) for row in found[:MOST_LIKELY])


def _alike(desk: Desk, signal: Signal) -> tuple[AlikeSignal, ...]:
    """Give the open signals of the weeks around that say about the same."""
    around = Period(signal.heard_on - ALIKE_DAYS, signal.heard_on + ALIKE_DAYS)
    near = desk.signals.listed(around, signal.theme_id, LOOKED_AT)
    texts = {row.id: row.text for row in near if row.id != signal.id and row.state not in HANDLED}
    return tuple(AlikeSignal(each.id, texts[each.id]) for each in alike(signal.text, texts.items(), MOST_ALIKE))


def _place(desk: Desk, signal: Signal) -> str:
    slot = listening.first_slot(desk, signal.theme_id)
    return f"{day_words(slot.on)} {slot.at:%H:%M}" if slot else ""


def _planned(on: str | None, at: str | None) -> str:
    return f"{day_words(date.fromisoformat(on))} {at or ''}".strip() if on else ""
