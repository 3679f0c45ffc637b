"""The timeline on the screen: a click or Enter leads to the signal, the post or the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from newsroom.dates.week import IsoWeek
from ui.views.coherence import timeline_paint
from ui.views.coherence.access import Canvas, Said
from ui.views.coherence.timeline_geometry import Band, Measures, Place, TimelineGeometry
from ui.views.coherence.timeline_pack import pack
from ui.widgets.plain_label import as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from newsroom.insight.coherence.timeline import Timeline
    from ui.theme import Style
    from ui.views.coherence.wording import CoherenceWords

Key = Qt.Key
SIDEWAYS = {Key.Key_Left: -1, Key.Key_Right: 1}
UP_DOWN = {Key.Key_Up: -1, Key.Key_Down: 1}
OPENING = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Space})
BLOCK = 170


class TimelineCanvas(Canvas):
    """Shows one line through time; arrows go from thing to thing and from band to band."""

    signal_chosen = Signal(str)
    post_chosen = Signal(str)
    week_chosen = Signal(object)

    def __init__(self, style: Style, words: CoherenceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._style, self._words = style, words
        self._timeline: Timeline | None = None
        self._laid: TimelineGeometry | None = None
        self._place = Place(Band.DOTS, 0)
        self._hover: Place | None = None

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline."""
        self._timeline, self._hover = timeline, None
        self.setAccessibleName(self.tr("Timeline of {name}").format(name=timeline.name))
        self._place = Place(Band.DOTS, 0)
        self._lay_out()
        self.tell_changed()

    @property
    def laid(self) -> TimelineGeometry | None:
        """Give where everything stands now, None before the first timeline."""
        return self._laid

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._style.px(700), self._laid.height if self._laid else self._style.px(200))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(320), self.sizeHint().height())

    # What it says

    @override
    def said(self) -> list[Said]:
        laid = self._laid
        return [Said(self.words_of(place), laid.rect(place)) for place in laid.places()] if laid else []

    @override
    def said_here(self) -> int:
        laid = self._laid
        if laid is None or not laid.size_of(self._place.band):
            return -1
        return sum(laid.size_of(band) for band in Band if band < self._place.band) + self._place.number

    def words_of(self, place: Place) -> str:
        """Tell what lies at a place."""
        assert self._laid is not None
        packed = self._laid.packed
        if place.band is Band.DOTS:
            return self._words.dot(packed.dots[place.number].dot)
        if place.band is Band.BLOCKS:
            block = packed.blocks[place.number]
            return self._words.block(block.block, block.signals)
        week = packed.weeks[place.number]
        return self._words.week(week.monday, week.heard, week.sent)

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._laid is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in SIDEWAYS:
            self._go(Place(self._place.band, self._place.number + SIDEWAYS[key]))
        elif key in UP_DOWN:
            self._change_band(UP_DOWN[key])
        elif key in OPENING:
            self._open(self._place)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._laid.place_at(event.position().toPoint()) if self._laid else None
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(place)
            self._open(place)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hover(self._laid.place_at(event.position().toPoint()) if self._laid else None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(None)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._laid is not None:
            place = self._laid.place_at(event.pos())
            QToolTip.showText(event.globalPos(), as_typed(self.words_of(place) if place else ""), self)
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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._laid is None or self._timeline is None:
            return
        painter = QPainter(self)
        focus = self._place if self.hasFocus() and self._place.number < self._laid.size_of(self._place.band) else None
        tools = (self._style, self._words)
        timeline_paint.paint(painter, self._laid, self._timeline, tools, timeline_paint.Marked(self._hover, focus))

    def _lay_out(self) -> None:
        if self._timeline is None:
            return
        style, period = self._style, self._timeline.period
        measures = Measures(
            dot=style.px(9),
            block=style.px(26),
            block_width=style.px(BLOCK),
            small=style.px(14),
            gap=style.px(10),
            foot=style.px(22),
            side=style.px(4),
        )
        room = max(1, self.width() - 2 * measures.side)
        columns = room // (measures.dot + 1)
        block_days = -(-(measures.block_width + measures.gap) * period.length // room)
        self._laid = TimelineGeometry(pack(self._timeline, columns, block_days), self.width(), measures)
        self.setMinimumHeight(self._laid.height)
        self.updateGeometry()
        self.update()

    def _go(self, place: Place) -> None:
        assert self._laid is not None
        last = self._laid.size_of(place.band) - 1
        self._place = Place(place.band, max(0, min(place.number, last)))
        self.update()
        self.tell_focus()

    def _change_band(self, step: int) -> None:
        """Go to what lies nearest in the band above or below that has anything."""
        assert self._laid is not None
        laid, band = self._laid, self._place.band + step
        while Band.DOTS <= band <= Band.WEEKS and not laid.size_of(Band(band)):
            band += step
        if not Band.DOTS <= band <= Band.WEEKS:
            return
        here = laid.stands_at(self._place) if laid.size_of(self._place.band) else 0
        places = [Place(Band(band), number) for number in range(laid.size_of(Band(band)))]
        self._go(min(places, key=lambda place: abs(laid.stands_at(place) - here)))

    def _open(self, place: Place) -> None:
        assert self._laid is not None
        packed = self._laid.packed
        if not self._laid.size_of(place.band):
            return
        if place.band is Band.DOTS:
            self.signal_chosen.emit(packed.dots[place.number].dot.id)
        elif place.band is Band.BLOCKS:
            self.post_chosen.emit(packed.blocks[place.number].block.id)
        else:
            self.week_chosen.emit(IsoWeek.of(packed.weeks[place.number].monday))

    def _set_hover(self, place: Place | None) -> None:
        if place != self._hover:
            self._hover = place
            self.setCursor(Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor)
            self.update()
