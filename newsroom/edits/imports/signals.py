"""Signal drafts to one change set; many go as one batch, known to the history by its id only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import PurePath

from newsroom.changes import Batch, ChangeSet, added
from newsroom.edits.imports.names import Names
from newsroom.edits.imports.plan import MANY_SIGNALS, Choices, ImportPlan, Known, skipped_rows
from newsroom.edits.signals import local_day, moment, stamp
from newsroom.ids import new_id
from newsroom.model import Signal
from newsroom.model.drafts import Finding, Imported, SignalDraft
from newsroom.model.keys import SignalKind, SignalState, Way
from newsroom.model.rows import Scalar, columns, to_row

HISTORY = timedelta(days=7)
OF_STORE = frozenset({"batch", "version"})


def plan_signals(
    imported: Imported[SignalDraft], known: Known, now: datetime, choices: Choices | None = None
) -> ImportPlan:
    """Plan the import of signals: writes nothing.

    A signal that came in before, by its key, its address or its text and moment, is left as it is. What was heard more
    than a week ago gets no moment on which an answer is due. Above `MANY_SIGNALS` the rows are loaded as one batch.
    """
    chosen = choices or Choices()
    names = Names(known, chosen)
    new = list(_new(imported.drafts, known.signal_keys))
    signals = [_signal(draft, key, names, known, now, chosen) for draft, key in new]
    findings = (*imported.findings, *_left(names))
    data: dict[str, Scalar] = {"file": chosen.file, "count": len(signals)}
    changes = ChangeSet("import_signals", data=data)
    if len(signals) > MANY_SIGNALS:
        changes = ChangeSet("import_signals", names.changes(), data, (_batch(signals),))
    elif signals:
        changes = ChangeSet("import_signals", names.changes() + added(*signals), data)
    return ImportPlan(
        changes,
        added=len(signals),
        unchanged=len(imported.drafts) - len(signals),
        skipped=skipped_rows(findings),
        findings=findings,
        proposed=names.proposed(),
    )


def import_key(draft: SignalDraft) -> str:
    """Name a signal for ever: its own id with its moment, else its address, else its words with its moment."""
    if draft.key:
        return f"id:{draft.key[:80]}:{draft.heard_at}"
    if draft.address:
        return f"url:{_hash(draft.address)}"
    return f"text:{_hash(draft.text, draft.heard_at)}"


def _new(drafts: Sequence[SignalDraft], keys: frozenset[str]) -> Iterator[tuple[SignalDraft, str]]:
    seen: set[str] = set()
    for draft in drafts:
        key = import_key(draft)
        if key not in keys and key not in seen:
            seen.add(key)
            yield draft, key


def _signal(draft: SignalDraft, key: str, names: Names, known: Known, now: datetime, choices: Choices) -> Signal:
    heard = moment(draft.heard_at)
    fresh = now - heard <= HISTORY and draft.answered_at is None and known.due is not None
    return Signal(
        id=new_id(),
        heard_at=draft.heard_at,
        heard_on=local_day(heard, known.zone),
        noted_at=stamp(now),
        text=draft.text,
        source_id=names.sources.id_of(draft.source or choices.source or PurePath(choices.file).stem),
        kind=draft.kind or SignalKind.MESSAGE,
        address=draft.address,
        theme_id=next(iter(names.themes.ids_of(names.wanted((draft.theme,)))), None),
        district_id=next(iter(names.districts.ids_of(names.wanted((draft.district,)))), None),
        way=Way.CAME if draft.kind == SignalKind.REPORT else Way.FOUND,
        tone=draft.tone,
        reach=draft.reach,
        reply_due=stamp(known.due(heard)) if fresh and known.due is not None else None,
        answered_at=draft.answered_at,
        state=draft.state or SignalState.NOTED,
        import_key=key,
    )


def _batch(signals: Sequence[Signal]) -> Batch:
    names = tuple(name for name in columns(Signal) if name not in OF_STORE)
    return Batch(new_id(), "signal", names, _Rows(signals, names))


@dataclass(frozen=True, slots=True)
class _Rows:
    """Signals as rows, made when they are read, and read anew when a full disk asks for a second try."""

    signals: Sequence[Signal]
    names: tuple[str, ...]

    def __iter__(self) -> Iterator[tuple[Scalar, ...]]:
        for signal in self.signals:
            row = to_row(signal)
            yield tuple(row[name] for name in self.names)


def _left(names: Names) -> Iterator[Finding]:
    for book in (names.themes, names.sources, names.districts):
        for name in book.unknown:
            yield Finding("name_left_out", data={"name": name}, severity="warning")


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:32]
