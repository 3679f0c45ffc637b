"""The rows of a year narrowed by a filter: what it hides is kept apart, so that it can be counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.model.keys import SlotState

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsroom.insight.year import YearRows


def narrowed(rows: YearRows, let_through: Collection[str] | None) -> YearRows:
    """Keep the posts that a filter lets through, with their slots and the slots without a post; None is no filter."""
    if let_through is None:
        return rows
    shown = [mark for mark in rows.marks if mark.id in let_through]
    left_out = [mark for mark in rows.marks if mark.id not in let_through]
    filled = {(mark.section_id, mark.slot_on) for mark in shown}
    slots = [slot for slot in rows.slots if slot.state != SlotState.FILLED or slot.key in filled]
    return replace(rows, marks=shown, left_out=left_out, slots=slots)
