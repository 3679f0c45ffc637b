"""The words of the week view: what is drawn, and what a screen reader says."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from newsroom.insight.week import SlotCard
from newsroom.model.keys import SectionKind, SlotState
from ui.views.week.items import Board, Content, Item, Lane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsroom.insight.cards import Card
    from newsroom.insight.week import Day, Heard, WeekPage
    from newsroom.model import Decision
    from newsroom.words import Words

DOT = " · "
DAYS_AHEAD = 7
KEPT_DOT = "\u00a0· "
Format = QLocale.FormatType


class WeekWording(QObject):
    """Says everything in the language of the words it is given."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._locale = QLocale("nl_NL" if words.language == "nl" else "en_GB")

    def view_name(self) -> str:
        """Name the view."""
        return self.tr("Week")

    def lane(self, lane: Lane) -> str:
        """Name a lane."""
        return (self.tr("Listening"), self.tr("Sending"), self.tr("Doing"))[lane]

    def counts(self, lane: Lane, page: WeekPage, days: int) -> list[str]:
        """Say what a lane holds, and how many posts lie on the days that are not shown."""
        if lane is Lane.LISTEN:
            late = [self.tr("{n} late").format(n=page.late)] if page.late else []
            return [self.signals(page.signals), self._themes(page.themes), *late]
        if lane is Lane.DO:
            return [self._decisions(len(page.decisions))]
        hidden = [self.tr("{n} left out by the filter").format(n=page.hidden)] if page.hidden else []
        beyond = sum(len(day.posts) for day in page.days[days:])
        weekend = [self.tr("{n} in the weekend").format(n=beyond)] if beyond else []
        return [self.posts(page.posts), self._free(len(page.free)), *weekend, *hidden]

    def signals(self, number: int) -> str:
        """Count signals."""
        return self.tr("1 signal") if number == 1 else self.tr("{n} signals").format(n=number)

    def posts(self, number: int) -> str:
        """Count posts."""
        return self.tr("1 post") if number == 1 else self.tr("{n} posts").format(n=number)

    def later(self, number: int) -> str:
        """Count what does not fit below."""
        return self.tr("{n} more").format(n=number)

    def earlier(self, number: int) -> str:
        """Count what lies above."""
        return self.tr("{n} earlier").format(n=number)

    def weekdays(self, on: date) -> tuple[str, str]:
        """Name the weekday, whole and short."""
        number = on.isoweekday()
        return (self._locale.standaloneDayName(number, Format.LongFormat), self._short_weekday(on))

    def span(self, first: date, last: date) -> str:
        """Name the days from one to another, short."""
        names = [self._short_weekday(first), self._short_weekday(last)]
        return "–".join(dict.fromkeys(names))

    def dates(self, on: date, today: date) -> list[str]:
        """Write the date of a day header, longest first."""
        day = QDate(on.year, on.month, on.day)
        forms = [self._locale.toString(day, form) for form in ("d MMMM", "d MMM", "d")]
        forms = [form.removesuffix(".") for form in forms]
        return [*(form + DOT + self.tr("today") for form in forms), self.tr("today")] if on == today else forms

    def day_names(self, day: Day) -> str:
        """Name the dates that matter on a day."""
        return DOT.join(dict.fromkeys(each.name for each in day.dates))

    def clock(self, at: time | None) -> str:
        """Write a time of day."""
        return f"{at.hour:02}:{at.minute:02}" if at else self.tr("no time")

    def landing(self, on: date | None, at: time | None, *, posts: int = 1, copies: bool = False) -> str:
        """Write where a dragged card would come, how many go along, and that they are copied; "" for nothing to say."""
        parts = [self.tr("Copy") if copies else "", self.posts(posts) if posts > 1 else ""]
        if on is not None:
            parts += [f"{self._short_weekday(on)} {on.day}", self.clock(at) if at and posts == 1 else ""]
        return DOT.join(part for part in parts if part)

    def channel(self, name: str) -> str:
        """Name the lane of a channel."""
        return name or self.tr("No channel yet")

    def moment(self, card: Card) -> str:
        """Write the time and channels of a post."""
        return KEPT_DOT.join((self.clock(card.planned_at), *card.channels))

    def status(self, key: str) -> str:
        """Give the word of a status, as it stands in a pill."""
        return _capital(self._words.of("status", key))

    def theme(self, heard: Heard) -> str:
        """Name a theme that was heard."""
        return heard.theme or self.tr("No theme")

    def slot(self, slot: SlotCard) -> str:
        """Name an open slot with its time."""
        name = self.tr("Free space") if slot.kind == SectionKind.FREE else slot.section
        return self.clock(slot.at) + DOT + name

    def slot_hint(self, slot: SlotCard) -> str:
        """Say what may be done with an open slot, or what became of it."""
        if slot.state == SlotState.MISSED:
            return _capital(self._words.of("slot_state", slot.state))
        hint = self.tr("+ post or signal here") if slot.kind == SectionKind.FREE else self.tr("+ post")
        moved = slot.state == SlotState.MOVED
        return DOT.join((hint, self._words.of("slot_state", slot.state))) if moved else hint

    def skipped(self, slot: SlotCard) -> str:
        """Say that a slot is left out, and why."""
        said = self.tr("{section} skipped").format(section=slot.section)
        return f"{said}: {slot.reason}" if slot.reason else said

    def decision(self, decision: Decision) -> str:
        """Say what was decided."""
        return decision.text or _capital(self._words.of("decision_kind", decision.kind))

    def owner(self, decision: Decision, today: date) -> str:
        """Say who does a decision and before when."""
        when = self._near(decision.due_on, today) if decision.due_on else ""
        return DOT.join(part for part in (decision.owner, when) if part)

    def _near(self, on: date, today: date) -> str:
        """Write a day as today, as a weekday within the week ahead, or as a date."""
        if on == today:
            return self.tr("today")
        if 0 < (on - today).days < DAYS_AHEAD:
            return self._short_weekday(on)
        return self._locale.toString(QDate(on.year, on.month, on.day), "d MMM").removesuffix(".")

    def day(self, on: date) -> str:
        """Write a whole day, as it is said."""
        return self._locale.toString(QDate(on.year, on.month, on.day), "dddd d MMMM")

    def header(self, day: Day, board: Board) -> str:
        """Say a day header."""
        parts = [self.day(day.on), self.tr("today") if day.on == board.today else "", self.day_names(day)]
        return ", ".join(part for part in parts if part)

    def item(self, item: Item, today: date) -> str:
        """Say an item whole: day, time, place, words and state."""
        lane = "" if item.channel is None else self.channel(item.channel)
        return _joined((self.day(item.on), lane, self._said(item, today)))

    def _said(self, item: Item, today: date) -> str:
        if (post := item.post) is not None:
            return self._said_post(post)
        if (slot := item.slot) is not None:
            return f"{self.slot(slot).replace(DOT, ' ')}, {self.slot_hint(slot).removeprefix('+ ')}"
        if (heard := item.theme) is not None:
            return self._said_theme(heard)
        if (decision := item.decision) is not None:
            done = self.tr("done") if decision.done else self.tr("to do")
            return _joined((self.decision(decision), self.owner(decision, today).replace(DOT, ", "), done))
        return self._said_rest(item.content, item.cell.lane)

    def _said_rest(self, content: Content, lane: Lane) -> str:
        if content is None:
            nothing = self.tr("nothing")
            return f"{self.lane(lane)}: {nothing}"
        return self.skipped(content) if isinstance(content, SlotCard) else ""

    def _said_post(self, post: Card) -> str:
        place = " ".join((self.clock(post.planned_at), *post.channels))
        parts = [self.tr("status {status}").format(status=self._words.of("status", post.status))]
        parts.append(self.signals(post.signals) if post.signals else "")
        parts += [post.section, *post.groups, *post.goals]
        parts.append(self.tr("difficult news") if post.difficult else "")
        return f"{place}: {_joined((post.title, *parts))}"

    def _said_theme(self, heard: Heard) -> str:
        trend = {1: self.tr("rising"), -1: self.tr("falling")}.get(heard.trend, "")
        late = self.tr("{n} late").format(n=heard.late) if heard.late else ""
        peak = self.tr("peak: {n} times normal").format(n=heard.peak) if heard.peak else ""
        return f"{self.theme(heard)}: {_joined((self.signals(heard.signals), late, peak or trend))}"

    def _short_weekday(self, on: date) -> str:
        return self._locale.standaloneDayName(on.isoweekday(), Format.ShortFormat).removesuffix(".")

    def _themes(self, number: int) -> str:
        return self.tr("1 theme") if number == 1 else self.tr("{n} themes").format(n=number)

    def _free(self, number: int) -> str:
        return self.tr("1 free place") if number == 1 else self.tr("{n} free places").format(n=number)

    def _decisions(self, number: int) -> str:
        return self.tr("1 decision") if number == 1 else self.tr("{n} decisions").format(n=number)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
