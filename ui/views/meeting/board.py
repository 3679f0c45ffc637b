"""The meeting on the wall: the steps above, rows at the left, the chosen theme at the right, and its keys below."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.meeting.saying import short_day
from newsroom.model.keys import AgendaPoint, DecisionKind
from ui.theme import icon, mark
from ui.theme.icons import Role
from ui.views.meeting.detail import SIX, Detail
from ui.views.meeting.looks import board_sheet, pixels
from ui.views.meeting.rows import LISTENING, WallRows, rows_of
from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from newsroom.insight.meeting.page import MeetingPage
    from newsroom.words import Words
    from ui.theme.style import Style

DUE_DAYS = (0, 1, 2, 7, 14)
FOLLOW_DAYS = 14
ROWS, CARD = 19, 15
MOST_POINTS = 5


class MeetingBoard(QWidget):
    """A meeting full screen. `recorded` gives theme, signal, kind, owner and day; the rest asks by name."""

    closed = Signal()
    tick_requested = Signal(str)
    decision_tick_requested = Signal(str)
    recorded = Signal(tuple, str, str, object)
    interpreted = Signal(str, str, str)

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words, self._style = words, style
        self.page: MeetingPage | None = None
        self.point = ""
        self.theme_id: str | None = None
        self.kind, self.owner, self.due = DecisionKind.MAKE_POST, "", 1
        self.title, self.when = PlainLabel("", self), PlainLabel("", self)
        self.steps: list[QPushButton] = []
        self.rows, self.detail = WallRows(self), Detail(words, self)
        self.keys, self.table = PlainLabel("", self), PlainLabel("", self)
        self._lay_out()
        self._answers = self._make_answers()
        self.rows.chosen_changed.connect(self._show_detail)
        self.detail.interpreted.connect(self.interpreted)
        self.detail.picture.done.connect(self.setFocus)

    def set_look(self, style: Style) -> None:
        """Take the colours of a style; the sizes follow from the height."""
        self._style = style
        self._dress()

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting; the step and theme on the wall stay while it is the same meeting."""
        if self.page is None or self.page.meeting.id != page.meeting.id or page.point(self.point) is None:
            self.point, self.theme_id = page.next_point, None
        self.page = page
        words = self._words
        kind = words.of("meeting_kind", page.meeting.kind)
        title = self.tr("{meeting} · week {number}").format(meeting=kind, number=page.week.number)
        self.title.setText(title[:1].upper() + title[1:])
        self.when.setText(f"{short_day(page.meeting.held_on, words)} · {page.moment:%H:%M}")
        self._show_steps(page)
        people = [words.of("chair", key) + (f": {name}" if name else "") for key, name in page.chairs.items()]
        self.table.setText(" · ".join(people) or self.tr("Nobody sits at the table yet"))
        self._show_rows()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self._answers.get(Qt.Key(event.key()))
        digit = event.key() - Qt.Key.Key_1
        if answer is not None and self.page is not None:
            answer()
        elif 0 <= digit < len(SIX) and self._is_listening():
            self.kind = SIX[digit]
            self._show_choice()
            announce(self, self.detail.acts[digit].text())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def go(self, step: int) -> None:
        """Go to the point before or after."""
        assert self.page is not None
        keys = [point.key for point in self.page.points]
        self.point = keys[min(max(keys.index(self.point) + step, 0), len(keys) - 1)]
        self.theme_id = None
        self._show_steps(self.page)
        self._show_rows()
        announce(self, self._words.of("agenda_point", self.point))

    def _make_answers(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Right: self._next,
            Qt.Key.Key_PageDown: self._next,
            Qt.Key.Key_Left: self._before,
            Qt.Key.Key_PageUp: self._before,
            Qt.Key.Key_Backspace: self._before,
            Qt.Key.Key_Space: self._done,
            Qt.Key.Key_Up: self._up,
            Qt.Key.Key_Down: self._down,
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_S: self._signals,
            Qt.Key.Key_D: self._interpret,
            Qt.Key.Key_W: self._other_owner,
            Qt.Key.Key_K: self._other_day,
            Qt.Key.Key_Escape: self._leave,
        }

    def _next(self) -> None:
        self.go(1)

    def _before(self) -> None:
        self.go(-1)

    def _up(self) -> None:
        self.rows.step(-1)

    def _down(self) -> None:
        self.rows.step(1)

    def _go_to_step(self) -> None:
        assert self.page is not None
        keys = [point.key for point in self.page.points]
        self.go(self.steps.index(self.sender()) - keys.index(self.point))  # type: ignore[arg-type]

    def _done(self) -> None:
        """Tick the point off and go on; a point that is done is opened again."""
        assert self.page is not None
        point = self.page.point(self.point)
        assert point is not None
        self.tick_requested.emit(self.point)
        if not point.done:
            self.go(1)

    def _enter(self) -> None:
        kind, name = self.rows.about
        if kind == "decision":
            self.decision_tick_requested.emit(name)
        elif kind == "signals" and name:
            self.recorded.emit((name, ""), DecisionKind.MAKE_POST, self.owner, self.day)
        elif self._is_listening() and kind in ("theme", "signal"):
            theme = self.theme_id if kind == "signal" else name
            signal = name if kind == "signal" else ""
            if theme or signal:
                self.detail.commit()
                self.recorded.emit((theme or "", signal), self.kind, self.owner, self.day)
            else:
                self._signals()

    def _signals(self) -> None:
        """Go from a theme into its signals, and back."""
        kind, name = self.rows.about
        if self._is_listening():
            self.theme_id = name if kind == "theme" else None
            self._show_rows()

    def _interpret(self) -> None:
        if self._is_listening() and self.detail.picture.isVisibleTo(self):
            self.detail.picture.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _other_owner(self) -> None:
        assert self.page is not None
        names = ("", *self.page.names)
        place = names.index(self.owner) if self.owner in names else 0
        self.owner = names[(place + 1) % len(names)]
        self._show_choice()

    def _other_day(self) -> None:
        self.due = (self.due + 1) % len(DUE_DAYS)
        self._show_choice()

    def _leave(self) -> None:
        if self.theme_id is not None:
            self.theme_id = None
            self._show_rows()
        else:
            self.detail.commit()
            self.closed.emit()

    @property
    def day(self) -> date:
        """Give the day on which the decision must be done; to follow something needs a day that lies ahead."""
        assert self.page is not None
        days = DUE_DAYS[self.due]
        if self.kind == DecisionKind.FOLLOW:
            days = max(days, FOLLOW_DAYS)
        return self.page.today + timedelta(days=days)

    def _is_listening(self) -> bool:
        return self.point in LISTENING

    def _show_rows(self) -> None:
        assert self.page is not None
        self.rows.show_rows(
            rows_of(self.page, self.point, self._words, self.theme_id), self.tr("Nothing to tell at this point.")
        )
        self._show_detail()
        if self._is_listening():
            keys = self.tr("↑ ↓ theme   S signals   1–6 decision   Enter record   Space next step   Esc close")
        elif self.point == AgendaPoint.ACT:
            keys = self.tr("↑ ↓ decision   Enter tick off   Space next step   Esc close")
        elif self.point == AgendaPoint.FILL:
            keys = self.tr("↑ ↓ line   Enter plan the theme in the first free slot   Space next step   Esc close")
        else:
            keys = self.tr("↑ ↓ line   Space next step   Left, right other step   Esc close")
        self.keys.setText(keys)

    def _show_detail(self, *_: object) -> None:
        if self.page is None:
            return
        kind, name = self.rows.about
        theme_id = self.theme_id if kind == "signal" else name
        talk = self.page.talk(theme_id or "") if self._is_listening() and kind in ("theme", "signal") else None
        self.detail.setVisible(talk is not None)
        if talk is not None:
            quote = next((each.text for each in talk.quotes if kind == "signal" and each.signal_id == name), "")
            self.detail.show_talk(talk, quote, self.page)
            self._show_choice()

    def _show_choice(self) -> None:
        self.detail.show_choice(self.kind, self.owner, self.day)

    def _show_steps(self, page: MeetingPage) -> None:
        for number, label in enumerate(self.steps):
            label.setVisible(number < len(page.points))
            if number < len(page.points):
                point = page.points[number]
                name = self._words.of("agenda_point", point.key)
                label.setText(f"{number + 1} {name}")
                role = Role.HighlightedText if point.key == self.point else Role.ButtonText
                label.setIcon(icon("check", role) if point.done else QIcon())
                label.setAccessibleDescription(self._words.of("answer", "done") if point.done else "")
                mark(label, done="true" if point.done else "false", now="true" if point.key == self.point else "false")

    def _dress(self) -> None:
        height = max(self.height(), 1)
        self.setStyleSheet(board_sheet(self._style, height))
        side, gap = pixels(0.032, height), pixels(0.016, height)
        for bar in (self._head, self._foot):
            layout = bar.layout()
            assert layout is not None
            layout.setContentsMargins(side, gap, side, gap)
        self._middle.setContentsMargins(side, gap, side, gap)
        self._middle.setSpacing(gap)

    def _lay_out(self) -> None:
        self._head, self._foot = QFrame(self), QFrame(self)
        mark(self._head, wall="head")
        mark(self._foot, wall="foot")
        for label, look in ((self.title, "title"), (self.when, "small"), (self.keys, "small"), (self.table, "small")):
            mark(label, wall=look)
        self.steps = [QPushButton(self._head) for _ in range(MOST_POINTS)]
        head, foot, self._middle = QHBoxLayout(self._head), QHBoxLayout(self._foot), QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.when, 1)
        for button in self.steps:
            mark(button, wall="step")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._go_to_step)
            head.addWidget(button)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.table)
        self._middle.addWidget(self.rows, ROWS)
        self._middle.addWidget(self.detail, CARD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._middle, 1)
        column.addWidget(self._foot)
