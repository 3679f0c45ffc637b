"""Shares of listening: simple questions and who took them, what we found ourselves, and posts that come of signals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

SIMPLE_MARK = 0.7
PROACTIVE_MARK = 0.1


class Taken(NamedTuple):
    """How many signals were simple or not, passed to the contact centre or not, and came in some way."""

    simple: int
    passed: int
    way: str
    signals: int


class Service(NamedTuple):
    """Shares of 0 to 1, None without signals; the marks are 70 % simple (S0-11) and 10 % found by us (S1-06)."""

    signals: int
    simple: float | None
    simple_passed: float | None
    found: float | None


def service(rows: Iterable[Taken]) -> Service:
    """Give the share of simple signals, of those how many the contact centre took, and what was found by us."""
    every = list(rows)
    total = sum(row.signals for row in every)
    simple = sum(row.signals for row in every if row.simple)
    passed = sum(row.signals for row in every if row.simple and row.passed)
    found = sum(row.signals for row in every if row.way == "found")
    return Service(total, share(simple, total), share(passed, simple), share(found, total))


def share(part: int, whole: int) -> float | None:
    """Give a share, None of nothing."""
    return part / whole if whole else None
