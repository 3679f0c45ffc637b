"""The year on the screen: lays a page out for its size and paints it; what is asked of it is in `view`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

from ui.views.year import cursor as keys
from ui.views.year import paint
from ui.views.year.geometry import Spot, year_geometry
from ui.views.year.lettering import Lettering
from ui.views.year.pack import Packed, pack
from ui.views.year.scene import Scene
from ui.views.year.stamps import Stamps
from ui.views.year.texts import YearTexts

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from newsroom.insight.year import YearPage
    from newsroom.words import Words
    from ui.theme import Style
    from ui.views.year.cursor import Cursor
    from ui.views.year.pack import Chip


class YearCanvas(QWidget):
    """Shows a year with what is hovered, chosen, focused and dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.hide()
        self._bar.valueChanged.connect(self._scrolled)
        # Kept here because Qt only borrows it.
        self.accessible: QAccessibleInterface | None = None
        self._style: Style | None = None
        self._texts: YearTexts | None = None
        self._tools: tuple[Lettering, Stamps, YearTexts] | None = None
        self._page: YearPage | None = None
        self._packed: Packed | None = None
        self._scene: Scene | None = None
        self._cursor: Cursor | None = None
        self._hover: Spot | None = None
        self._selected: str | None = None
        self._drag: tuple[Chip, int] | None = None

    # ------------------------------------------------------------ what it shows

    def set_look(self, style: Style, words: Words) -> None:
        """Take another style or language."""
        self._style, self._texts = style, YearTexts(words)
        self._tools = None
        self._repack()

    def show_page(self, page: YearPage) -> None:
        """Show a year."""
        self._page = page
        self._repack()

    def select(self, post_id: str | None) -> None:
        """Mark a post as the chosen one; None marks none."""
        for each in (self._selected, post_id):
            self._touch(self._scene.post_rect(each) if self._scene and each else None)
        self._selected = post_id

    @property
    def scene(self) -> Scene | None:
        """Give what is laid out now, None before the first page."""
        return self._scene

    @property
    def packed(self) -> Packed | None:
        """Give the rows and chips that show, None before the first page."""
        return self._packed

    @property
    def selected(self) -> str | None:
        """Give the chosen post."""
        return self._selected

    @property
    def texts(self) -> YearTexts | None:
        """Give the words of the view."""
        return self._texts

    @override
    def sizeHint(self) -> QSize:
        return QSize(1120, 860)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, 240)

    def _repack(self) -> None:
        if self._page is None or self._texts is None:
            return
        self._packed = pack(self._page, self._texts.titles())
        self.setAccessibleName(self._texts.view_name(self._page.year))
        # A view that has no size yet is laid out when it gets one, before it is first painted.
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._lay_out()

    def _lay_out(self) -> None:
        """Lay out anew for the present size; the scroll bar takes room only when it is needed."""
        if self._packed is None or self._style is None or self._texts is None or self.width() <= 0:
            return
        if self._tools is None or self._tools[1].ratio != self.devicePixelRatioF():
            self._tools = (Lettering(self._style), Stamps(self._style, self.devicePixelRatioF()), self._texts)
        geometry = year_geometry(self._packed, self.size(), self._style)
        if geometry.height > self.height() - geometry.head:
            narrow = QSize(self.width() - self._bar.sizeHint().width(), self.height())
            geometry = year_geometry(self._packed, narrow, self._style)
        self._scene = Scene(geometry, self.size(), self._style, self._tools)
        self._hover = self._drag = None
        self._cursor = keys.kept(geometry, self._cursor) if self._cursor else keys.start(geometry)
        self._place_bar()
        self.update()

    def _place_bar(self) -> None:
        assert self._scene is not None
        geometry, most = self._scene.geometry, self._scene.most_scroll
        self._bar.setGeometry(geometry.width, geometry.head, self.width() - geometry.width, self._scene.room)
        self._bar.setPageStep(self._scene.room)
        self._bar.setSingleStep(geometry.row_rect(1).height())
        self._bar.setRange(0, most)
        self._bar.setVisible(most > 0)
        self._scene.scroll = self._bar.value()

    def _scrolled(self, value: int) -> None:
        if self._scene is not None:
            self._scene.scroll = value
            self._hover = None
            self.update()

    # ------------------------------------------------------------ painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._scene is None or self._style is None:
            painter.fillRect(event.rect(), self.palette().window())
        else:
            if self._scene.geometry.width < self.width():
                painter.fillRect(event.rect(), self._style.colours.ground)
            self._scene.paint(painter, event.rect())
            paint.draw_marks(painter, self._scene, self._marks(), self._style)
        painter.end()

    def _marks(self) -> paint.Marks:
        return paint.Marks(self._hover, self._selected, self.spot_here() if self.hasFocus() else None, self._drag)

    def _touch(self, rect: QRect | None) -> None:
        if rect is not None:
            self.update(paint.reach(rect))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    # ------------------------------------------------------------ where things stand

    def spot_here(self) -> Spot | None:
        """Give where the keys stand."""
        return self._cursor.spot(self._scene.geometry) if self._scene and self._cursor else None

    def _focus_rect(self) -> QRect | None:
        spot = self.spot_here()
        return self._scene.focus_rect(spot) if self._scene and spot else None

    def _hover_rect(self) -> QRect | None:
        return self._scene.spot_rect(self._hover) if self._scene and self._hover else None
