"""What can be done with a signal and with the links that join it to posts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from newsroom.changes import ChangeSet, added, changed, removed
from newsroom.dates.recurrence import to_instant, to_local
from newsroom.errors import Refused
from newsroom.model import Decision, Link, Post, Signal
from newsroom.model.keys import LinkKind


def note(signal: Signal) -> ChangeSet:
    """Add a signal. Raises Refused `text_missing` without words."""
    _need_text(signal)
    return ChangeSet("signal_note", added(signal), {"text": signal.text[:60]})


def change(old: Signal, new: Signal) -> ChangeSet:
    """Change any field of a signal. Raises Refused `text_missing` without words, but for one that was anonymised."""
    if old.erased_at is None:
        _need_text(new)
    return ChangeSet("signal_change", changed(old, new), {"text": new.text[:60]})


def delete(signal: Signal, links: Iterable[Link], decisions: Iterable[Decision] = ()) -> ChangeSet:
    """Remove a signal with its links; decisions stay and no longer name it."""
    freed = tuple(step for each in decisions for step in changed(each, replace(each, signal_id=None)))
    return ChangeSet("signal_delete", freed + removed(*links) + removed(signal), {"text": signal.text[:60]})


def link_kind(signal: Signal, post: Post, zone: str) -> str:
    """Say what a signal is to a post: its reason when heard before it, a reaction when heard after it was due."""
    if post.planned_on is None:
        return LinkKind.PROMPTED_BY
    local = datetime.combine(post.planned_on, post.planned_at or datetime.max.time())
    return LinkKind.REACTION_TO if heard(signal) > to_instant(local, zone) else LinkKind.PROMPTED_BY


def join(signals: Iterable[Signal], post: Post, zone: str) -> ChangeSet:
    """Join signals to a post; the kind follows from which came first."""
    links = [Link(f"{post.id}:{signal.id}", signal.id, post.id, link_kind(signal, post, zone)) for signal in signals]
    return ChangeSet("link_join", added(*links), {"title": post.title, "count": len(links)})


def unjoin(link: Link) -> ChangeSet:
    """Take a link away."""
    return ChangeSet("link_unjoin", removed(link))


def change_kind(link: Link, kind: str) -> ChangeSet:
    """Give a link another kind."""
    return ChangeSet("link_kind", changed(link, replace(link, kind=kind)))


def heard(signal: Signal) -> datetime:
    """Give the moment a signal was heard."""
    return moment(signal.heard_at)


def moment(text: str) -> datetime:
    """Read a stored moment."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def stamp(instant: datetime) -> str:
    """Write a moment as it is stored: UTC, whole seconds, sorting as text."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_day(instant: datetime, zone: str) -> date:
    """Give the day on which a moment falls in the municipality."""
    return to_local(instant, zone).date()


def _need_text(signal: Signal) -> None:
    if not signal.text.strip():
        raise Refused("text_missing")
