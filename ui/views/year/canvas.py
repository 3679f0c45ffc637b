"""The year on the screen: lays a page out for its size and paints it; what is asked of it is in `view`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

from ui.views.year import cursor as keys
from ui.views.year import dragging, paint
from ui.views.year.geometry import Spot
from ui.views.year.layout import year_geometry
from ui.views.year.lettering import Lettering
from ui.views.year.pack import ByWeek, pack
from ui.views.year.parts import Packed, RowChoice
from ui.views.year.scene import Scene
from ui.views.year.stamps import Stamps
from ui.views.year.texts import YearTexts
from ui.views.year.zoom import Zoom, span_around

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from newsroom.insight.year import YearPage
    from newsroom.words import Words
    from ui.theme import Style
    from ui.views.year.cursor import Cursor
    from ui.views.year.dragging import Drag, Landing
    from ui.views.year.parts import Chip
    from ui.views.year.zoom import Span


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
        self._selection: tuple[str, ...] = ()
        self._drag: Drag | None = None
        self._incoming: Landing | None = None
        self._cut: Chip | None = None
        self._copies = False
        self._zoom, self._day, self._choice = Zoom.YEAR, date.min, RowChoice()
        self._weeks: ByWeek | None = None
        self._far_scene: Scene | None = None
        self._far: tuple[YearPage, RowChoice, Packed] | None = None

    # ------------------------------------------------------------ what it shows

    def set_look(self, style: Style, words: Words) -> None:
        """Take another style or language."""
        self._style, self._texts = style, YearTexts(words)
        self._tools = self._far = self._far_scene = None
        self._repack()

    def show_page(self, page: YearPage, day: date | None = None) -> None:
        """Show a year, seen from near the part of it with a day; without one the part that shows or that of today."""
        known = self._page is not None and self._page.year == page.year
        self._day = day or (self._day if known else page.today)
        self._page = page
        self._repack()

    def show_near(self, zoom: Zoom, day: date) -> None:
        """Show the part of the year around a day from near, or the whole year."""
        here = self._cursor_place()
        self._zoom, self._day = zoom, day
        self._repack()
        if here is not None and self._scene is not None and self._cursor is not None:
            row = self._scene.geometry.packed.row_with(here)
            self._cursor = keys.moved(self._scene.geometry, self._cursor, row, day)

    def show_rows(self, choice: RowChoice) -> None:
        """Fold groups and leave rows out."""
        here = self._cursor_place()
        self._choice = choice
        self._repack()
        if here is not None and self._scene is not None and self._cursor is not None:
            row = self._scene.geometry.packed.row_with(here)
            self._cursor = keys.kept(self._scene.geometry, self._cursor._replace(row=row) if row else self._cursor)

    def select(self, *post_ids: str | None) -> None:
        """Mark posts as chosen; None marks none."""
        chosen = tuple(each for each in post_ids if each)
        for each in {*self._selection} ^ {*chosen}:
            self._touch(self._scene.post_rect(each) if self._scene else None)
        self._selection = chosen

    @property
    def scene(self) -> Scene | None:
        """Give what is laid out now, None before the first page."""
        return self._scene

    @property
    def packed(self) -> Packed | None:
        """Give the rows and chips that show, None before the first page."""
        return self._packed

    @property
    def span(self) -> Span | None:
        """Give the weeks that show, None before the first page."""
        return self._packed.span if self._packed else None

    @property
    def choice(self) -> RowChoice:
        """Give which rows are folded away or left out."""
        return self._choice

    @property
    def selected(self) -> str | None:
        """Give the post that was chosen last."""
        return self._selection[-1] if self._selection else None

    @property
    def selection(self) -> tuple[str, ...]:
        """Give all chosen posts, in the order in which they were chosen."""
        return self._selection

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
        self._packed = self._packed_now(self._page, self._texts)
        if len(self._selection) > 1:
            self._selection = tuple(filter(self._is_apart, self._selection))
        self.setAccessibleName(self._texts.view_name(self._page.year, self._packed.span))
        # A view that has no size yet is laid out when it gets one, before it is first painted.
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._lay_out()

    def _is_apart(self, post_id: str) -> bool:
        """Say whether a post shows by itself, not among more than its cell can show apart."""
        assert self._packed is not None
        chip = self._packed.posts.get(post_id)
        return chip is not None and chip.post_id == post_id

    def _packed_now(self, page: YearPage, texts: YearTexts) -> Packed:
        """Pack what shows; the whole year is kept, because one comes back to it."""
        kept, far = self._far, self._zoom is Zoom.YEAR
        if far and kept is not None and kept[0] is page and kept[1] == self._choice:
            return kept[2]
        if self._weeks is None or self._weeks.page is not page:
            self._weeks = ByWeek(page)
        made = pack(self._weeks, texts.titles(page.free_norm), span_around(page, self._zoom, self._day), self._choice)
        if far:
            self._far = (page, self._choice, made)
        return made

    def _scene_now(self, packed: Packed, style: Style, tools: tuple[Lettering, Stamps, YearTexts]) -> Scene:
        """Lay out what is packed; the whole year at this size is kept with its pictures."""
        kept = self._far_scene
        if kept is not None and kept.geometry.packed is packed and kept.size == self.size() and kept.tools is tools:
            return kept
        geometry = year_geometry(packed, self.size(), style)
        if geometry.height > self.height() - geometry.head:
            narrow = QSize(self.width() - self._bar.sizeHint().width(), self.height())
            geometry = year_geometry(packed, narrow, style)
        made = Scene(geometry, self.size(), style, tools)
        if not packed.zoomed:
            self._far_scene = made
        return made

    def _cursor_place(self) -> str | None:
        """Give the key of the row where the keys stand."""
        if self._cursor is None or self._packed is None or not 0 <= self._cursor.row < len(self._packed.rows):
            return None
        return self._packed.rows[self._cursor.row].key

    def _lay_out(self) -> None:
        """Lay out anew for the present size; the scroll bar takes room only when it is needed."""
        if self._packed is None or self._style is None or self._texts is None or self.width() <= 0:
            return
        if self._tools is None or self._tools[1].ratio != self.devicePixelRatioF():
            self._tools = (Lettering(self._style), Stamps(self._style, self.devicePixelRatioF()), self._texts)
        self._scene = self._scene_now(self._packed, self._style, self._tools)
        geometry = self._scene.geometry
        self._hover = self._drag = self._incoming = None
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
        focused = self.spot_here() if self.hasFocus() else None
        return paint.Marks(self._hover, self._selection, focused, self._drag_rects(), self._cut_rect())

    def _drag_rects(self) -> tuple[QRect, QRect] | None:
        """Give where a drag, also one from elsewhere, would land."""
        scene, come = self._scene, self._incoming
        if scene is None:
            return None
        if self._drag is not None:
            return dragging.rects(scene, self._drag)
        if come is None:
            return None
        if come.slot is not None:
            chip = scene.to_widget(scene.geometry.chip_rect(come.slot))
            return chip, chip
        column = QRect(scene.geometry.edges[come.column], scene.geometry.head, 0, scene.room)
        column.setRight(scene.geometry.edges[come.column + 1] - 1)
        return column, column

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

    def _cut_rect(self) -> QRect | None:
        """Give the place of what was cut, where it still lies."""
        cut = self._cut
        if cut is None or self._scene is None:
            return None
        known = (cut.post_id, cut.section_id, cut.original_on)
        for chips in self._scene.geometry.packed.cells.values():
            for chip in chips:
                if (chip.post_id, chip.section_id, chip.original_on) == known:
                    return self._scene.spot_rect(Spot(chip.row, chip.column, chip))
        return None

    def _hover_rect(self) -> QRect | None:
        return self._scene.spot_rect(self._hover) if self._scene and self._hover else None
