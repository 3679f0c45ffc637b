"""The columns of the table of posts: which there are, how wide, and by what each is sorted. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from newsroom.insight.table import Column, Grouping, Order


class Field(IntEnum):
    """The columns of the table, from left to right."""

    MARK = 0
    DATE = 1
    TIME = 2
    TITLE = 3
    STATUS = 4
    CHANNELS = 5
    GROUPS = 6
    GOALS = 7
    SIGNALS = 8
    MAKER = 9
    SECTION = 10
    THEME = 11
    CAMPAIGN = 12
    APPROVER = 13
    MINUTES = 14


ALWAYS = frozenset({Field.MARK, Field.TITLE})
EDITED = frozenset({Field.DATE, Field.TIME, Field.TITLE, Field.STATUS, Field.THEME, Field.MAKER})
USUAL = frozenset(Field) - {Field.CAMPAIGN, Field.APPROVER, Field.MINUTES, Field.SECTION, Field.THEME}
SORTED: dict[Field, Column] = {
    Field.DATE: Column.PLANNED,
    Field.TIME: Column.PLANNED,
    Field.TITLE: Column.TITLE,
    Field.STATUS: Column.STATUS,
    Field.CHANNELS: Column.CHANNELS,
    Field.SECTION: Column.SECTION,
    Field.GROUPS: Column.GROUPS,
    Field.GOALS: Column.GOALS,
    Field.THEME: Column.THEME,
    Field.MAKER: Column.MAKER,
    Field.SIGNALS: Column.SIGNALS,
    Field.CAMPAIGN: Column.CAMPAIGN,
    Field.APPROVER: Column.APPROVER,
    Field.MINUTES: Column.MINUTES,
}
WIDTHS: dict[Field, int] = {
    Field.MARK: 34,
    Field.DATE: 100,
    Field.TIME: 54,
    Field.TITLE: 256,
    Field.STATUS: 106,
    Field.CHANNELS: 132,
    Field.GROUPS: 132,
    Field.GOALS: 132,
    Field.SIGNALS: 72,
    Field.MAKER: 86,
    Field.SECTION: 150,
    Field.THEME: 120,
    Field.CAMPAIGN: 140,
    Field.APPROVER: 110,
    Field.MINUTES: 84,
}
BY_WEEK = Order(grouping=Grouping.WEEK)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the table is laid out: sorted, grouped, and which columns show."""

    order: Order = BY_WEEK
    shown: frozenset[Field] = USUAL

    def shows(self, field: Field) -> bool:
        """Say whether a column shows; some always do."""
        return field in self.shown or field in ALWAYS
