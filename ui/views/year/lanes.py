"""Puts the chips of a row under each other, so that each has room for its words."""

from __future__ import annotations

from collections.abc import Mapping

from ui.views.year.parts import Chip, Look

MOST_LANES = 6

Cells = dict[int, tuple[Chip, ...]]


def in_lanes(cells: Mapping[int, tuple[Chip, ...]], reach: int, columns: int) -> tuple[Cells, int]:
    """Give every chip a lane and the columns up to the next chip in it; `reach` is how many columns words ask for.

    A cell holds at most as many chips as there are lanes; a chip that stands for many takes all of them.
    """
    lanes: list[list[int]] = []
    placed: dict[int, list[int]] = {}
    for column in sorted(cells):
        if cells[column][0].look is Look.MANY:
            lanes = lanes or [[]]
            placed[column] = [0]
            for lane in lanes:
                lane.append(column)
        else:
            placed[column] = [_lane(lanes, column, reach) for _ in cells[column]]
    found: Cells = {}
    for column, chips in cells.items():
        found[column] = tuple(
            chip.in_lane(lane, _room(lanes[lane], column, columns))
            for chip, lane in zip(chips, placed[column], strict=True)
        )
    return found, max(len(lanes), 1)


def _lane(lanes: list[list[int]], column: int, reach: int) -> int:
    """Take the first lane with room for words; when there is none, the one that is empty longest."""
    for number, taken in enumerate(lanes):
        if taken[-1] + reach <= column:
            taken.append(column)
            return number
    if len(lanes) < MOST_LANES:
        lanes.append([column])
        return len(lanes) - 1
    number = min(range(len(lanes)), key=lambda each: lanes[each][-1])
    lanes[number].append(column)
    return number


def _room(taken: list[int], column: int, columns: int) -> int:
    later = next((other for other in taken if other > column), columns)
    return later - column
