"""Where the goals stand at an evaluation: the last two values of each indicator against its target."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newsroom.insight.meeting.page import Line

if TYPE_CHECKING:
    from newsroom.model import Goal
    from newsroom.model.results import Measurement


def figure_lines(goals: Iterable[Goal], measurements: Sequence[Measurement]) -> Iterator[Line]:
    """Give a line for each goal that has an indicator, with its newest value, the one before, and the target."""
    found: defaultdict[str, list[Measurement]] = defaultdict(list)
    for each in sorted(measurements, key=lambda each: (each.measured_on, each.id)):
        found[each.goal_id].append(each)
    for goal in goals:
        if goal.indicator:
            yield _line(goal, found[goal.id])


def _line(goal: Goal, values: Sequence[Measurement]) -> Line:
    data: dict[str, object] = {
        "indicator": goal.indicator,
        "unit": goal.unit,
        "target": _number(goal.target) if goal.target is not None else "–",
    }
    if not values:
        return Line("figure_none", data, "warn", ("goal", goal.id))
    newest = values[-1]
    data |= {"value": _number(newest.value), "day": newest.measured_on}
    tone = "ok" if _reached(goal, newest.value) else ""
    if len(values) == 1:
        return Line("figure", data, tone, ("goal", goal.id))
    return Line("figure_change", data | {"before": _number(values[-2].value)}, tone, ("goal", goal.id))


def _reached(goal: Goal, value: float) -> bool:
    if goal.target is None:
        return False
    return value >= goal.target if goal.rises else value <= goal.target


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")
