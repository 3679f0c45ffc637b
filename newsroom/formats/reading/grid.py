"""A month drawn as a grid: weekday names across, rows of day numbers, and under each number what happens that day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from newsroom.formats.reading.body import when
from newsroom.formats.reading.calendar_words import WEEKDAY_WORDS
from newsroom.formats.reading.per_channel import same_channel
from newsroom.formats.reading.table import Row, cell_text
from newsroom.model.channel_names import CHANNEL_WORDS
from newsroom.model.drafts import PostDraft
from newsroom.model.fold import fold

LEAST_WEEKDAYS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on one day of a grid."""

    row: int
    day: date
    title: str
    channel: str = ""

    def in_list(self, drafts: Sequence[PostDraft]) -> bool:
        """Tell whether a list of posts has it too."""
        return any(
            draft.planned_on == self.day
            and fold(draft.title) == fold(self.title)
            and (not self.channel or any(same_channel(self.channel, name) for name in draft.channels))
            for draft in drafts
        )

    def draft(self) -> PostDraft:
        """Give it as a post of its own."""
        return PostDraft(self.row, self.title, planned_on=self.day, channels=(self.channel,) if self.channel else ())


def read_grid(rows: Sequence[Row], name: str = "") -> tuple[Entry, ...]:
    """Read the grid, or nothing when the rows hold none whose year and month are known."""
    year, month = when(name)
    at = next((index for index, row in enumerate(rows) if _weekdays(row) >= LEAST_WEEKDAYS), None)
    if at is None:
        return ()
    for row in rows[:at]:
        for cell in row.cells:
            found = when(cell_text(cell))
            year, month = found[0] or year, found[1] or month
    return tuple(_entries(rows[at + 1 :], year, month)) if year and month else ()


def _entries(rows: Sequence[Row], year: int, month: int) -> Iterator[Entry]:
    days: dict[int, date] = {}
    for row in rows:
        numbers = _numbers(row)
        if numbers:
            days = {index: day for index, number in numbers.items() if (day := _day(year, month, number))}
            continue
        for index, cell in enumerate(row.cells):
            text = cell_text(cell)
            if text and index in days:
                title, channel = _split(text)
                yield Entry(row.number, days[index], title, channel)


def _weekdays(row: Row) -> int:
    return sum(1 for cell in row.cells if fold(cell_text(cell)) in WEEKDAY_WORDS)


def _numbers(row: Row) -> dict[int, int]:
    """Give the day numbers of a row by column, nothing when it holds anything else."""
    said = [(index, cell_text(cell)) for index, cell in enumerate(row.cells) if cell_text(cell)]
    if not all(text.isdecimal() and 1 <= int(text) <= 31 for _index, text in said if len(text) < 3):  # noqa: PLR2004 - day numbers
        return {}
    if any(len(text) > 2 for _index, text in said):  # noqa: PLR2004 - day numbers have two digits
        return {}
    return {index: int(text) for index, text in said}


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _split(text: str) -> tuple[str, str]:
    """Take a channel on the last line apart from the title."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and fold(lines[-1]) in CHANNEL_WORDS:
        return " ".join(lines[:-1]), lines[-1]
    return " ".join(lines), ""
