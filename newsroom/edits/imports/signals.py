"""Signal drafts to one change set; many go as one batch, known to the history by its id only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import PurePath

from newsroom.changes import Batch, ChangeSet, added
from newsroom.edits.imports.mapping import remembered
from newsroom.edits.imports.names import Names
from newsroom.edits.imports.plan import MANY_SIGNALS, Choices, ImportPlan, Known, skipped_rows
from newsroom.edits.signals import local_day, moment, stamp
from newsroom.ids import new_id
from newsroom.model import Signal
from newsroom.model.address import import_key, marks_of, without_person
from newsroom.model.drafts import Finding, Imported, SignalDraft
from newsroom.model.keys import SignalKind, SignalState, Way
from newsroom.model.rows import Scalar, columns, to_row
from newsroom.rules.personal import masked
from newsroom.rules.retention import gone_key

HISTORY = timedelta(days=7)
_SIGNS = re.compile(r"@|\d(?:[ .-]?\d){6}|\d{4} ?[A-Z]{2}\b")
OF_STORE = frozenset({"batch", "version"})


def plan_signals(
    imported: Imported[SignalDraft], known: Known, now: datetime, choices: Choices | None = None
) -> ImportPlan:
    """Plan the import of signals: writes nothing.

    A signal that came in before, by its key, its address or its text and moment, is left as it is. What was heard more
    than a week ago gets no moment on which an answer is due. What names a person in a text is masked, unless the user
    wants otherwise. Above `MANY_SIGNALS` the rows are loaded as one batch.
    """
    chosen = choices or Choices()
    names = Names(known, chosen)
    new, repeated = _new(imported.drafts, known.signal_keys)
    signals = [_signal(draft, key, names, known, now, chosen) for key, draft in map(_hider(chosen, len(new)), new)]
    hidden = sum(1 for draft, signal in zip(new, signals, strict=True) if draft.text != signal.text)
    masked_too = [Finding("personal_masked", data={"count": hidden}, severity="warning")] if hidden else []
    findings = (*imported.findings, *masked_too, *_left(names))
    data: dict[str, Scalar] = {"file": chosen.file, "count": len(signals)}
    changes = ChangeSet("import_signals", data=data)
    kept = remembered(names, known, chosen) if signals else ()
    if len(signals) > MANY_SIGNALS:
        changes = ChangeSet("import_signals", (*names.changes(), *kept), data, (_batch(signals),))
    elif signals:
        changes = ChangeSet("import_signals", (*names.changes(), *kept, *added(*signals)), data)
    return ImportPlan(
        changes,
        added=len(signals),
        unchanged=len(imported.drafts) - len(signals),
        skipped=skipped_rows(findings),
        findings=findings,
        proposed=names.proposed(),
        left_out=_left_out(imported),
        repeated=repeated + _repeated_in(imported),
    )


def source_name(choices: Choices) -> str:
    """Name the source of what does not say its own: the one the user chose, else the file."""
    return choices.source or PurePath(choices.file).stem


def _new(drafts: Sequence[SignalDraft], keys: frozenset[str]) -> tuple[list[SignalDraft], int]:
    """Give the drafts that the calendar does not have, each once, and how many were said twice."""
    seen: set[str] = set()
    new: list[SignalDraft] = []
    repeated = 0
    for draft in drafts:
        marks = marks_of(draft)
        if not keys.isdisjoint((*marks, *map(gone_key, marks))):
            continue
        if seen.isdisjoint(marks):
            new.append(draft)
        else:
            repeated += 1
        seen.update(marks)
    return new, repeated


def _left_out(imported: Imported[SignalDraft]) -> tuple[str, ...]:
    told = imported.understood.get("left_out")
    return tuple(str(each["column"]) for each in told) if isinstance(told, list) else ()


def _repeated_in(imported: Imported[SignalDraft]) -> int:
    told = imported.understood.get("repeated")
    return told if isinstance(told, int) else 0


def may_name(text: str) -> bool:
    """Tell quickly whether an account, an address or a long number may stand in a text."""
    return _SIGNS.search(text) is not None


def _hider(choices: Choices, count: int) -> Callable[[SignalDraft], tuple[str, SignalDraft]]:
    """Give what takes persons out of words and address; of many texts only those with an outward sign are looked at."""

    def hide(draft: SignalDraft) -> tuple[str, SignalDraft]:
        key = import_key(draft)
        if not choices.mask:
            return key, draft
        look = count <= MANY_SIGNALS or may_name(draft.text)
        return key, replace(
            draft, text=masked(draft.text) if look else draft.text, address=without_person(draft.address)
        )

    return hide


def _signal(draft: SignalDraft, key: str, names: Names, known: Known, now: datetime, choices: Choices) -> Signal:
    heard = moment(draft.heard_at)
    fresh = now - heard <= HISTORY and draft.answered_at is None and known.due is not None
    return Signal(
        id=new_id(),
        heard_at=draft.heard_at,
        heard_on=local_day(heard, known.zone),
        noted_at=stamp(now),
        text=draft.text,
        source_id=names.sources.id_of(draft.source or source_name(choices)),
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
