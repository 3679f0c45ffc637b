"""Weeks of a week year: no day is lost or shown twice at New Year."""

from __future__ import annotations

from newsroom.dates.period import IsoWeek, weeks_in_year

__all__ = ["IsoWeek", "weeks_in_year", "weeks_of_year"]


def weeks_of_year(year: int) -> tuple[IsoWeek, ...]:
    """Return every week of the week year, in order: 52 or 53."""
    return tuple(IsoWeek(year, number) for number in range(1, weeks_in_year(year) + 1))
