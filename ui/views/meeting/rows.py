"""The rows at the left of the wall: themes by voices, signals in their own words, decisions, and other lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.meeting.saying import decision_note, decision_text, said, short_day, talk_loudness, talk_sent
from newsroom.model.keys import AgendaPoint
from ui.theme import mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from newsroom.insight.meeting.page import MeetingPage, Talk
    from newsroom.words import Words

LISTENING = frozenset({AgendaPoint.LISTEN, AgendaPoint.GAP})


class Wall(NamedTuple):
    """One row: what it is of (kind and id), its words, and numbers at both ends when they matter."""

    about: tuple[str, str]
    title: str
    note: str = ""
    heard: str = ""
    loud: bool = False
    number: str = ""
    unit: str = ""
    tone: str = ""


def rows_of(page: MeetingPage, point: str, words: Words, theme_id: str | None = None) -> tuple[Wall, ...]:
    """Give the rows of a point; with a theme, the signals about it."""
    if point in LISTENING:
        talk = page.talk(theme_id) if theme_id is not None else None
        return _signals(talk, words) if talk else tuple(_theme(each, page, words) for each in page.talks)
    if point == AgendaPoint.ACT:
        return tuple(
            Wall(
                ("decision", each.id),
                decision_text(each, words),
                decision_note(each, words, page.today),
                tone="bad" if not each.done and each.due_on is not None and each.due_on < page.today else "",
            )
            for each in page.decisions
        )
    found = page.point(point)
    return tuple(Wall(line.about, said(line, words), tone=line.tone) for line in found.lines) if found else ()


def _theme(talk: Talk, page: MeetingPage, words: Words) -> Wall:
    name = talk.theme or words.of("answer", "no_theme").capitalize()
    note = " · ".join(part for part in (talk_loudness(talk, words), talk_sent(talk, page.today, words)) if part)
    unit = words.of("meeting_talk", "voice_unit" if talk.voices == 1 else "voices_unit")
    return Wall(
        ("theme", talk.theme_id), name, note, str(talk.signals), talk.peak or bool(talk.late), str(talk.voices), unit
    )


def _signals(talk: Talk, words: Words) -> tuple[Wall, ...]:
    return tuple(
        Wall(
            ("signal", each.signal_id),
            each.text,
            f"{words.of('signal_kind', each.kind)} · {short_day(each.on, words)}",
        )
        for each in talk.quotes
    )


class WallRow(QFrame):
    """One row on the wall."""

    chosen = Signal(int)

    def __init__(self, number: int, row: Wall, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.about = row.about
        mark(self, wall="row")
        line = QHBoxLayout(self)
        margin = max(8, self.height() // 40)
        line.setContentsMargins(2 * margin, margin, 2 * margin, margin)
        line.setSpacing(2 * margin)
        if row.heard or row.about[0] == "theme":
            line.addWidget(self._label(row.heard, "count", loud="true" if row.loud else "false"))
        words = QVBoxLayout()
        words.setSpacing(2)
        title = self._label(row.title, "strong" if row.note else "body", wrap=True)
        mark(title, line=row.tone if not row.note else "")
        words.addWidget(title)
        if row.note:
            note = self._label(row.note, "small", wrap=True)
            mark(note, line=row.tone)
            words.addWidget(note)
        line.addLayout(words, 1)
        if row.number:
            voices = QVBoxLayout()
            voices.setSpacing(0)
            for text, look in ((row.number, "number"), (row.unit, "small")):
                label = self._label(text, look)
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                voices.addWidget(label)
            line.addLayout(voices)
        parts = (row.title, row.note, f"{row.number} {row.unit}".strip())
        self.setAccessibleName(". ".join(part for part in parts if part))

    def light(self, *, on: bool) -> None:
        """Show that this row is the chosen one."""
        mark(self, chosen="true" if on else "false")

    @override
    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit(self._number)

    def _label(self, text: str, look: str, *, wrap: bool = False, **marks: str) -> PlainLabel:
        label = PlainLabel(text, self, wrap=wrap)
        mark(label, wall=look, **marks)
        if look == "count":
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label


class WallRows(QScrollArea):
    """The rows of a point; one is chosen, and is always in sight."""

    chosen_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: list[WallRow] = []
        self.chosen = 0
        self._shown: tuple[Wall, ...] = ()

    def show_rows(self, rows: tuple[Wall, ...], empty: str) -> None:
        """Show rows; what was chosen stays chosen while it is there."""
        if rows == self._shown and self.rows:
            return
        kept = self.rows[self.chosen].about if self.chosen < len(self.rows) else None
        self._shown = rows
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.rows = [WallRow(number, row, inside) for number, row in enumerate(rows)]
        for row in self.rows:
            row.chosen.connect(self.choose)
            column.addWidget(row)
        if not rows:
            label = PlainLabel(empty, inside, wrap=True)
            mark(label, wall="body")
            column.addWidget(label)
        column.addStretch(1)
        self.setWidget(inside)
        places = [number for number, row in enumerate(rows) if row.about == kept]
        self.choose(places[0] if places else 0)

    def step(self, step: int) -> None:
        """Choose the row before or after."""
        if self.rows:
            self.choose(min(max(self.chosen + step, 0), len(self.rows) - 1))

    def choose(self, number: int) -> None:
        """Choose a row."""
        self.chosen = number
        for place, row in enumerate(self.rows):
            row.light(on=place == number)
        if number < len(self.rows):
            self.ensureWidgetVisible(self.rows[number])
        self.chosen_changed.emit(number)

    @property
    def about(self) -> tuple[str, str]:
        """Give what the chosen row is of."""
        return self.rows[self.chosen].about if self.chosen < len(self.rows) else ("", "")
