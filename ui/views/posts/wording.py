"""The words of the table and the board: headings, cells, and what a screen reader says."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from newsroom.dates.week import IsoWeek
from newsroom.insight.table import Grouping
from newsroom.model.keys import Status
from newsroom.rules.workflow import EXPIRED, is_expired
from ui.theme import Tone
from ui.views.posts.columns import Field

if TYPE_CHECKING:
    from newsroom.insight.cards import Card
    from newsroom.insight.table import Group
    from newsroom.words import Words
    from ui.views.posts.page import Shown, TablePage

DOT = " · "
WHEN = frozenset({Field.DATE, Field.TIME})
COUNTED = frozenset({Field.SIGNALS, Field.MINUTES})
TONES: dict[str, Tone] = {
    Status.DRAFT: Tone.WARN,
    Status.REVIEW: Tone.SEND,
    Status.APPROVED: Tone.OK,
    Status.PUBLISHED: Tone.OK,
    Status.ON_HOLD: Tone.BAD,
    EXPIRED: Tone.BAD,
}


class PostsWording(QObject):
    """Says everything in the language of the words it is given."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.locale = QLocale("nl_NL" if words.language == "nl" else "en_GB")

    @cached_property
    def headings(self) -> dict[Field, str]:
        """Name every column; made once, for a cell is painted by its column."""
        return {
            Field.MARK: "",
            Field.DATE: self.tr("Date"),
            Field.TIME: self.tr("Time"),
            Field.TITLE: self.tr("Post"),
            Field.STATUS: self.tr("Status"),
            Field.CHANNELS: self.tr("Channels"),
            Field.SECTION: self.tr("Section"),
            Field.GROUPS: self.tr("Target group"),
            Field.GOALS: self.tr("Goal"),
            Field.THEME: self.tr("Theme"),
            Field.MAKER: self.tr("Maker"),
            Field.SIGNALS: self.tr("Signals"),
            Field.CAMPAIGN: self.tr("Campaign"),
            Field.APPROVER: self.tr("Approver"),
            Field.MINUTES: self.tr("Minutes"),
        }

    def heading(self, field: Field) -> str:
        """Name a column."""
        return self.headings[field]

    def grouping(self, grouping: str) -> str:
        """Name a way to group."""
        return {
            Grouping.NONE: self.tr("Not grouped"),
            Grouping.WEEK: self.tr("By week"),
            Grouping.STATUS: self.tr("By status"),
            Grouping.SECTION: self.tr("By section"),
        }[Grouping(grouping)]

    def group(self, group: Group, grouping: Grouping, page: TablePage) -> str:
        """Name a group of rows."""
        if grouping is Grouping.STATUS:
            return self.status(group.value)
        if grouping is Grouping.SECTION:
            return page.sections.get(group.value) or self.tr("Without a section")
        return self.week(date.fromisoformat(group.value)) if group.value else self.tr("Ideas without a date")

    def week(self, monday: date) -> str:
        """Name a week with its days; the year where the week is of another year than its day says."""
        week, sunday = IsoWeek.of(monday), monday + timedelta(days=6)
        first = self._date(monday, "d" if monday.month == sunday.month else "d MMMM")
        days = f"{first}–{self._date(sunday, 'd MMMM yyyy')}"
        return self.tr("Week {number}").format(number=week.number) + DOT + days

    def count(self, posts: int) -> str:
        """Count posts."""
        return self.tr("%n post(s)", "", posts)

    def status(self, key: str) -> str:
        """Give the word of a status, as it stands in a pill."""
        word = self._words.of("standing" if key == EXPIRED else "status", key)
        return word[:1].upper() + word[1:]

    def standing(self, card: Card, now: datetime) -> str:
        """Give the status as it shows: an unapproved post past its time has expired."""
        planned = datetime.combine(card.planned_on, card.planned_at or time.max) if card.planned_on else None
        return EXPIRED if is_expired(card.status, planned, now) else card.status

    def tone(self, key: str) -> Tone:
        """Give the tint of a status."""
        return TONES.get(key, Tone.NEUTRAL)

    def day(self, on: date | None) -> str:
        """Write a day short, as `ma 23-11`."""
        return self._date(on, "ddd d-M-yy").replace(".", "") if on else ""

    def clock(self, at: time | None) -> str:
        """Write a time of day."""
        return f"{at.hour:02}:{at.minute:02}" if at else ""

    def when(self, card: Card) -> str:
        """Write when a post is planned, on one line."""
        parts = (self.day(card.planned_on), self.clock(card.planned_at))
        return " ".join(filter(None, parts)) or self.tr("no date")

    def cell(self, shown: Shown, field: Field, now: datetime) -> str:
        """Give the text of a cell."""
        line, card = shown.line, shown.line.card
        if field is Field.STATUS:
            return self.status(self.standing(card, now))
        if field in WHEN:
            return self.day(card.planned_on) if field is Field.DATE else self.clock(card.planned_at)
        if field in COUNTED:
            number = card.signals if field is Field.SIGNALS else line.minutes
            return str(number) if number else ""
        return self._names(shown, field)

    def said(self, shown: Shown, field: Field, now: datetime, *, marked: bool) -> str:
        """Say a cell whole, with the name of its column."""
        if field is Field.MARK:
            title = shown.line.card.title
            return self.tr("{title}, chosen").format(title=title) if marked else title
        text = self.cell(shown, field, now)
        return (
            f"{self.heading(field)}: {text}"
            if text
            else self.tr("{column}: nothing").format(column=self.heading(field))
        )

    def card(self, card: Card, now: datetime) -> str:
        """Say a card of the board whole."""
        parts = [card.title, self.status(self.standing(card, now)), self.when(card), *card.channels]
        if card.signals:
            parts.append(self.tr("%n signal(s)", "", card.signals))
        return ", ".join(parts)

    def more(self, posts: int) -> str:
        """Count what lies beyond the last card of a column."""
        return self.tr("%n more in the table", "", posts)

    def _names(self, shown: Shown, field: Field) -> str:
        line, card = shown.line, shown.line.card
        named = {
            Field.MARK: "",
            Field.TITLE: card.title,
            Field.CHANNELS: ", ".join(card.channels),
            Field.SECTION: card.section,
            Field.GROUPS: ", ".join(card.groups),
            Field.GOALS: ", ".join(card.goals),
            Field.THEME: card.theme,
            Field.MAKER: line.maker,
            Field.CAMPAIGN: line.campaign,
            Field.APPROVER: line.approver,
        }
        return named[field]

    def _date(self, on: date, form: str) -> str:
        return self.locale.toString(QDate(on.year, on.month, on.day), form)
