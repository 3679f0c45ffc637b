"""The list of signals in words: moments, how answers stand, who has them, names of queues and places."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from newsroom.model.keys import SignalKind, SignalState
from newsroom.rules.reply import Standing
from newsroom.rules.signal_road import PASSED
from ui.theme import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from newsroom.rules.reply import Reply
    from newsroom.words import Words
    from ui.views.signals.page import Shown

NEAR_DAYS = 7
MINUTES = 60
KIND_TONES = {
    SignalKind.QUESTION: Tone.SEND,
    SignalKind.COMPLAINT: Tone.BAD,
    SignalKind.REPORT: Tone.WARN,
    SignalKind.COMPLIMENT: Tone.OK,
    SignalKind.IDEA: Tone.GROUP,
}
REPLY_TONES = {
    Standing.LATE: Tone.BAD,
    Standing.SOON: Tone.WARN,
    Standing.IN_TIME: Tone.OK,
    Standing.TOO_LATE: Tone.OK,
}


class SignalsWording(QObject):
    """Says what stands in the list."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words

    def when(self, at: datetime, today: date) -> str:
        """Say when a signal was heard, as briefly as it is clear."""
        if abs((today - at.date()).days) < NEAR_DAYS:
            form = "ddd HH:mm"
        else:
            form = "d MMM HH:mm" if at.year == today.year else "d MMM yyyy"
        day, clock = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
        return QLocale().toString(QDateTime(day, clock), form).replace(".", "")

    def kind(self, kind: str) -> tuple[str, Tone]:
        """Give the word and the tint of a kind."""
        word = self.words.of("signal_kind", kind)
        tone = KIND_TONES.get(SignalKind(kind), Tone.NEUTRAL) if kind in set(SignalKind) else Tone.NEUTRAL
        return word[:1].upper() + word[1:], tone

    def standing(self, shown: Shown) -> tuple[str, Tone]:
        """Say how the answer of a signal stands, or who has it, or when it comes back."""
        line, reply = shown.line, shown.reply
        if reply.standing in REPLY_TONES or reply.standing is Standing.WAITING:
            return self.reply(reply), REPLY_TONES.get(reply.standing, Tone.NEUTRAL)
        if line.review_on and line.state in PASSED:
            day = QLocale().toString(QDate.fromString(line.review_on, "yyyy-MM-dd"), "d MMM").replace(".", "")
            return self.tr("follow until {day}").format(day=day), Tone.NEUTRAL
        if line.owner and line.state in PASSED:
            return self.tr("with {owner}").format(owner=line.owner), Tone.NEUTRAL
        if reply.standing is Standing.NOT_NEEDED:
            return self.words.of("reply", "not_needed"), Tone.NEUTRAL
        if line.state == SignalState.NOTED:
            return "", Tone.NEUTRAL
        return self.words.of("signal_state", line.state), Tone.NEUTRAL

    def reply(self, reply: Reply) -> str:
        """Say how an answer stands by its clock."""
        if reply.standing is Standing.LATE:
            return self._late(reply)
        if reply.standing in {Standing.WAITING, Standing.SOON}:
            return self._left(reply)
        done = {Standing.IN_TIME: self.tr("answered"), Standing.TOO_LATE: self.tr("answered late")}
        return done.get(reply.standing) or self.words.of("reply", reply.standing)

    def _late(self, reply: Reply) -> str:
        if reply.days:
            return self.tr("%n day(s) late", "", reply.days)
        return self.tr("{hours} h {minutes} late").format(**_clock(reply.minutes))

    def _left(self, reply: Reply) -> str:
        if reply.days:
            return self.tr("%n day(s) left", "", reply.days)
        return self.tr("{hours} h {minutes} left").format(**_clock(reply.minutes))

    def said(self, shown: Shown, today: date, *, ticked: bool) -> str:
        """Say a whole row, for who hears the list."""
        kind, _tone = self.kind(shown.line.kind)
        answer, _tone = self.standing(shown)
        linked = self.tr("%n post(s) linked", "", shown.line.post_count) if shown.line.post_count else ""
        parts = (
            self.tr("chosen") if ticked else "",
            self.when(shown.at, today),
            kind,
            shown.line.text,
            shown.theme or self.tr("without a theme"),
            shown.source,
            answer,
            linked,
        )
        return ", ".join(part for part in parts if part)

    def count(self, number: int) -> str:
        """Write a number with the signs of the language."""
        return QLocale().toString(number)


def _clock(minutes: int) -> dict[str, object]:
    hours, rest = divmod(minutes, MINUTES)
    return {"hours": hours, "minutes": f"{rest:02}"}
