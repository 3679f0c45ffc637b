"""Date drafts of an agenda to one change set of own dates."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed
from newsroom.edits.imports.plan import Choices, ImportPlan, Known, skipped_rows
from newsroom.ids import new_id
from newsroom.model import OwnDate

if TYPE_CHECKING:
    from newsroom.model.drafts import DateDraft, Imported
    from newsroom.model.rows import Scalar

EVENT = "event"


def plan_dates(imported: Imported[DateDraft], known: Known, choices: Choices | None = None) -> ImportPlan:
    """Plan the import of an agenda: writes nothing. A date that came in before is met by its key and only changed."""
    chosen = choices or Choices()
    calendar = PurePath(chosen.file).stem
    old = {each.import_key: each for each in known.own_dates if each.import_key}
    steps: list[Change] = []
    counts = {"added": 0, "changed": 0, "unchanged": 0}
    seen: dict[str, int] = {}
    for draft in imported.drafts:
        key = _key(draft, calendar)
        seen[key] = seen.get(key, 0) + 1
        key = key if seen[key] == 1 else f"{key}:{seen[key]}"
        before = old.get(key)
        after = _own_date(before or OwnDate(new_id(), "", draft.first_on, draft.last_on, EVENT, import_key=key), draft)
        after = replace(after, calendar=after.calendar or calendar)
        step = changed(before, after) if before else added(after)
        steps += step
        counts["added" if before is None else "changed" if step else "unchanged"] += 1
    data: dict[str, Scalar] = {"file": chosen.file, "count": counts["added"] + counts["changed"]}
    return ImportPlan(
        ChangeSet("import_dates", tuple(steps), data),
        counts["added"],
        counts["changed"],
        counts["unchanged"],
        skipped_rows(imported.findings),
        imported.findings,
    )


def _own_date(start: OwnDate, draft: DateDraft) -> OwnDate:
    return replace(
        start,
        name=draft.name,
        first_on=draft.first_on,
        last_on=draft.last_on,
        kind=draft.kind or start.kind,
        start_at=draft.start_at,
        end_at=draft.end_at,
        place=draft.place,
        rrule=draft.rule,
    )


def _key(draft: DateDraft, calendar: str) -> str:
    """Name a date for ever: by the agenda's own key, else by calendar, name and first day."""
    if draft.key:
        return f"uid:{draft.key}"
    return "date:" + sha256(f"{calendar}\n{draft.name}\n{draft.first_on}".encode()).hexdigest()[:32]
