"""Listening beside sending on the screen: chosen with arrows or mouse, each bar leads to what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from ui.views.coherence import balance_paint
from ui.views.coherence.access import Canvas, Said
from ui.views.coherence.balance_geometry import BalanceGeometry, Measures, Side, Spot, pack
from ui.views.coherence.wording import percent
from ui.widgets.plain_label import as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from newsroom.insight.coherence.lines import Line
    from ui.theme import Style
    from ui.views.coherence.wording import CoherenceWords

Key = Qt.Key
STEPS = {Key.Key_Up: (-1, 0), Key.Key_K: (-1, 0), Key.Key_Down: (1, 0), Key.Key_J: (1, 0)}
SIDES = {Key.Key_Left: -1, Key.Key_Right: 1}
OPENING = frozenset({Key.Key_Return, Key.Key_Enter})


class BalanceCanvas(Canvas):
    """Shows the lines; a row is chosen with arrows or a click, Enter or a click on a bar shows what it counts."""

    chosen = Signal(str)
    opened = Signal(str)
    signals_requested = Signal(str)
    posts_requested = Signal(str)

    def __init__(self, style: Style, words: CoherenceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What is it about? Listening and sending"))
        self._style, self._words = style, words
        self._lines: tuple[Line, ...] = ()
        self._key = ""
        self._spot = Spot(0, Side.NAME)
        self._hover: Spot | None = None

    def show_lines(self, lines: tuple[Line, ...], key: str) -> None:
        """Show lines, the one with this key chosen."""
        self._lines, self._key = lines, key
        row = next((number for number, line in enumerate(lines) if line.key == key), 0)
        self._spot = Spot(row, self._spot.side)
        self._hover = None
        self.setMinimumHeight(self.geometry_now().height)
        self.updateGeometry()
        self.update()
        self.tell_changed()

    def geometry_now(self) -> BalanceGeometry:
        """Give where everything stands at this size."""
        return BalanceGeometry(self.width(), pack(self._lines), self._measures())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._style.px(700), self.geometry_now().height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(320), self.geometry_now().height)

    # What it says

    @override
    def said(self) -> list[Said]:
        geometry = self.geometry_now()
        return [
            Said(self._said(Spot(row, side)), geometry.side_rect(row, side))
            for row in range(len(self._lines))
            for side in Side
        ]

    @override
    def said_here(self) -> int:
        return self._spot.row * len(Side) + self._spot.side if self._lines else -1

    def _said(self, spot: Spot) -> str:
        line = self._lines[spot.row]
        if spot.side is Side.NAME:
            return self._words.line(line)
        if spot.side is Side.LISTEN:
            return self.tr("{name}, listening: {what}").format(name=line.name, what=self._words.listened(line))
        return self.tr("{name}, sending: {what}").format(name=line.name, what=self._words.sent(line))

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._lines or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._go(Spot(min(max(self._spot.row + STEPS[key][0], 0), len(self._lines) - 1), self._spot.side))
        elif key in SIDES:
            self._go(Spot(self._spot.row, Side(min(max(self._spot.side + SIDES[key], 0), len(Side) - 1))))
        elif key in OPENING:
            self._open(self._spot)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.geometry_now().spot_at(event.position().toPoint())
        if spot is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(spot)
            if spot.side is not Side.NAME:
                self._open(spot)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.geometry_now().spot_at(event.position().toPoint())
        if spot is not None:
            self._open(spot)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hover(self.geometry_now().spot_at(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(None)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            spot = self.geometry_now().spot_at(event.pos())
            QToolTip.showText(event.globalPos(), as_typed(self._said(spot) if spot else ""), self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.tell_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        geometry = self.geometry_now()
        focus = self._spot if self.hasFocus() and self._lines else None
        row = next((number for number, line in enumerate(self._lines) if line.key == self._key), -1)
        marked = balance_paint.Marked(row, self._hover, focus)
        balance_paint.paint(painter, geometry, self._lines, (self._style, self._words), marked)
        balance_paint.paint_head(painter, geometry, (self.tr("Listening"), self.tr("Sending")), self._style)

    def _go(self, spot: Spot) -> None:
        other = spot.row != self._spot.row or self._lines[spot.row].key != self._key
        self._spot = spot
        if other:
            self._key = self._lines[spot.row].key
            self.chosen.emit(self._key)
        self.update()
        self.tell_focus()

    def _open(self, spot: Spot) -> None:
        asked = {Side.LISTEN: self.signals_requested, Side.NAME: self.opened, Side.SEND: self.posts_requested}
        asked[spot.side].emit(self._lines[spot.row].key)

    def _set_hover(self, spot: Spot | None) -> None:
        if spot != self._hover:
            self._hover = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.update()

    def _measures(self) -> Measures:
        style = self._style
        body, small = QFontMetrics(style.fonts.body), QFontMetrics(style.fonts.small)
        names = (body.horizontalAdvance(line.name) for line in self._lines)
        verdicts = (small.horizontalAdvance(self._words.verdict(line)) for line in self._lines)
        return Measures(
            row=style.metrics.row,
            head=style.px(26),
            name=max(names, default=0),
            verdict=max(verdicts, default=0) + style.px(16),
            percent=small.horizontalAdvance(percent(1.0)) + style.px(12),
            gap=style.px(12),
        )
