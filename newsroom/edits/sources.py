"""What can be done with a source of signals, and with how long one signal is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, added, changed, removed
from newsroom.errors import Refused
from newsroom.rules.retention import LEAST_DAYS, MOST_DAYS

if TYPE_CHECKING:
    from datetime import date

    from newsroom.model import Signal, Source


def add(source: Source, usual: int) -> ChangeSet:
    """Add a source; `usual` is the retention of the calendar in days. Raises Refused as `check` does."""
    check(source, usual)
    return ChangeSet("source_add", added(source), {"name": source.name})


def change(old: Source, new: Source, usual: int) -> ChangeSet:
    """Change a source. Raises Refused as `check` does."""
    check(new, usual)
    return ChangeSet("source_change", changed(old, new), {"name": new.name})


def remove(source: Source) -> ChangeSet:
    """Remove a source; the store refuses it while signals come from it."""
    return ChangeSet("source_remove", removed(source), {"name": source.name})


def check(source: Source, usual: int) -> None:
    """Raise Refused `source_name_missing`, `retention_days` outside 1-365, `retention_reason_missing` without a reason.

    A reason is asked for every retention that is not the calendar's own.
    """
    if not source.name.strip():
        raise Refused("source_name_missing")
    days = source.retention_days
    if days is not None and not LEAST_DAYS <= days <= MOST_DAYS:
        raise Refused("retention_days", least=LEAST_DAYS, most=MOST_DAYS)
    if days is not None and days != usual and not source.retention_reason.strip():
        raise Refused("retention_reason_missing")


def keep_longer(signal: Signal, until: date | None, reason: str) -> ChangeSet:
    """Keep what identifies in a signal until a day, for a reason; None lets its source decide again.

    Raises Refused `reason_missing` without a reason, `already_erased` when nothing is left to keep.
    """
    if signal.erased_at is not None:
        raise Refused("already_erased")
    if until is not None and not reason.strip():
        raise Refused("reason_missing")
    new = replace(signal, keep_until=until, keep_reason=reason.strip() if until is not None else "")
    return ChangeSet("signal_keep", changed(signal, new))


def hold(signal: Signal, reason: str, *, held: bool = True) -> ChangeSet:
    """Stop or let go on every erasure of a signal, as a procedure asks (Woo, court); a hold needs a reason.

    Raises Refused `reason_missing` without a reason, `already_erased` when nothing is left to hold.
    """
    if signal.erased_at is not None:
        raise Refused("already_erased")
    if held and not reason.strip():
        raise Refused("reason_missing")
    new = replace(signal, legal_hold=held, keep_reason=reason.strip() if held or signal.keep_until else "")
    return ChangeSet("signal_hold" if held else "signal_release", changed(signal, new))
