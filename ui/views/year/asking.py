"""What the year asks for: opening, choosing, moving, restoring, zooming and folding; it changes nothing itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal

from ui.views.year import access, menus
from ui.views.year import cursor as keys
from ui.views.year.canvas import YearCanvas
from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot
from ui.views.year.menus import YearMenus
from ui.views.year.parts import Look, RowChoice, RowKind
from ui.views.year.zoom import DAYS_IN_WEEK, Zoom, stepped

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from newsroom.insight.year import YearPage
    from ui.views.year.parts import Chip

ZOOMS = tuple(Zoom)


class YearAsking(YearCanvas):
    """The year with everything that can be asked in it, whatever hand asks."""

    week_opened = Signal(object)
    opened = Signal(str)
    chosen = Signal(str)
    slot_chosen = Signal(str, object)
    slot_opened = Signal(str, object)
    slot_skip_requested = Signal(str, object)
    slot_move_requested = Signal(str, object, object)
    slot_restore_requested = Signal(str, object)
    move_requested = Signal(object, object, object)
    section_opened = Signal(str)
    step_requested = Signal(int)
    zoom_changed = Signal(str)
    rows_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus = YearMenus(self)
        self._menu: QMenu | None = None

    def show_page(self, page: YearPage, day: date | None = None) -> None:
        """Show a year, seen from near the part of it with a day."""
        super().show_page(page, day)
        access.tell_changed(self)

    # ------------------------------------------------------------ near and far

    def zoom_to(self, zoom: Zoom, day: date | None = None) -> None:
        """See the year from nearer or farther, around a day or where the keys stand."""
        if zoom is self._zoom:
            return
        self.show_near(zoom, day or self.day_here())
        access.tell_changed(self)
        self.zoom_changed.emit(zoom)

    def zoom_by(self, steps: int, day: date | None = None) -> None:
        """Go so many zooms nearer."""
        number = ZOOMS.index(self._zoom) + steps
        self.zoom_to(ZOOMS[min(max(number, 0), len(ZOOMS) - 1)], day)

    def step(self, steps: int) -> bool:
        """Show the quarter or month so many further; False when that lies in another year."""
        span = stepped(self._page, self._packed.span, steps) if self._page and self._packed else None
        if span is None or span.zoom is Zoom.YEAR:
            return False
        middle = span.first_day + timedelta(days=span.weeks * DAYS_IN_WEEK // 2)
        self.show_near(self._zoom, middle)
        access.tell_changed(self)
        self.zoom_changed.emit(self._zoom)
        return True

    def day_here(self) -> date:
        """Give the day where the keys stand, or that of today when they stand in the whole year as it opened."""
        if self._scene is None or self._cursor is None:
            return self._day
        return keys.day_here(self._scene.geometry, self._cursor)

    # ------------------------------------------------------------ rows

    def toggle(self, key: str) -> None:
        """Fold a group, or open it."""
        self._choose_rows(self._choice.fold(key, folded=key not in self._choice.folded))

    def _choose_rows(self, choice: RowChoice) -> None:
        if choice != self._choice:
            self.show_rows(choice)
            access.tell_changed(self)
            self.rows_changed.emit(choice)

    def _heading_here(self, spot: Spot | None) -> str:
        """Give the group whose heading a spot is."""
        if spot is None or self._packed is None or spot.row == HEAD_ROW or spot.column != NAME_COLUMN:
            return ""
        row = self._packed.rows[spot.row]
        return row.key if row.kind is RowKind.HEADING else ""

    # ------------------------------------------------------------ choosing and opening

    def _choose(self, spot: Spot) -> None:
        chip = spot.chip
        if self._heading_here(spot):
            self.toggle(self._heading_here(spot))
        elif chip is None:
            return
        elif chip.post_id:
            self.select(chip.post_id)
            self.chosen.emit(chip.post_id)
        elif chip.empty_slot:
            self.slot_chosen.emit(chip.section_id, chip.original_on)
        elif chip.look is Look.SKIPPED:
            self._offer(self._menus.skipped(self, chip), spot)

    def _open(self, spot: Spot) -> None:
        assert self._packed is not None
        chip = spot.chip
        if self._heading_here(spot):
            self.toggle(self._heading_here(spot))
        elif spot.column == NAME_COLUMN:
            if self._packed.rows[spot.row].kind is RowKind.SECTION:
                self.section_opened.emit(self._packed.rows[spot.row].id)
        elif chip is not None and chip.post_id:
            self.opened.emit(chip.post_id)
        elif chip is not None and chip.empty_slot:
            self.slot_opened.emit(chip.section_id, chip.original_on)
        elif chip is not None and chip.look is Look.SKIPPED:
            self._offer(self._menus.skipped(self, chip), spot)
        else:
            self.week_opened.emit(self._packed.week(spot.column))

    def _offer(self, menu: QMenu, spot: Spot) -> None:
        """Open a menu below what it is about; there is one at a time."""
        assert self._scene is not None
        if self._menu is not None:
            self._menu.close()
            self._menu.deleteLater()
        self._menu = menu
        menu.triggered.connect(self._take)
        menu.popup(self.mapToGlobal(self._scene.spot_rect(spot).bottomLeft() + QPoint(0, 2)))

    def _offer_rows(self, spot: Spot) -> None:
        if self._packed is not None and spot.row != HEAD_ROW:
            self._offer(self._menus.rows(self, self._packed, self._packed.rows[spot.row], self._choice), spot)

    def _take(self, action: QAction) -> None:
        """Do what was chosen in a menu."""
        what, *about = action.data()
        if what == menus.RESTORE:
            self.slot_restore_requested.emit(*about)
        elif what == menus.WEEK and self._packed is not None:
            self.week_opened.emit(self._packed.week(about[0]))
        elif what == menus.SECTION:
            self.section_opened.emit(about[0])
        elif what == menus.FOLD:
            self.toggle(about[0])
        elif what == menus.ROW:
            self._choose_rows(self._choice.hide(about[0], hidden=about[0] not in self._choice.hidden))
        elif what == menus.ALL:
            self._choose_rows(RowChoice())

    # ------------------------------------------------------------ moving

    def _ask_move(self, chip: Chip, day: date) -> None:
        """Ask for another day: a slot goes with its post and stays known by its rule, a loose post goes alone."""
        if chip.on is None or day == chip.on:
            return
        if chip.original_on is not None:
            self.slot_move_requested.emit(chip.section_id, chip.original_on, day)
        else:
            self.move_requested.emit((chip.post_id,), day, None)

    def _day_in(self, chip: Chip, column: int) -> date:
        """Give the day of a chip in another column: a column of a week keeps the day of the week."""
        assert self._packed is not None
        assert chip.on is not None
        span = self._packed.span
        return span.day_of(column) + timedelta(days=chip.on.weekday() if span.days == DAYS_IN_WEEK else 0)

    def _step_day(self, chip: Chip, columns: int) -> date:
        assert self._packed is not None
        assert chip.on is not None
        return chip.on + timedelta(days=columns * self._packed.span.days)

    def _mark_cut(self, chip: Chip | None) -> None:
        self._touch(self._cut_rect())
        self._cut = chip
        self._touch(self._cut_rect())

    def _paste(self, spot: Spot) -> None:
        cut = self._cut
        if cut is not None and spot.column != NAME_COLUMN:
            self._mark_cut(None)
            self._ask_move(cut, self._day_in(cut, spot.column))
