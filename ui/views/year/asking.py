"""What the year asks for: opening, choosing, moving, restoring, zooming and folding; it changes nothing itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal

from ui.views.year import access, menus
from ui.views.year import cursor as keys
from ui.views.year.canvas import YearCanvas
from ui.views.year.cursor import Cursor
from ui.views.year.dragging import Carried, Drawn, Landing, day_at, drawn_days, is_room_for_campaign
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
    copy_requested = Signal(object, object, object)
    fill_requested = Signal(object, str, object)
    copy_into_requested = Signal(object, str, object)
    dragged_outside = Signal(object, QPoint)
    dropped_outside = Signal(object, QPoint)
    campaign_opened = Signal(str)
    campaign_period_requested = Signal(str, object, object)
    campaign_wanted = Signal(object, object)
    section_opened = Signal(str)
    step_requested = Signal(int)
    zoom_changed = Signal(str)
    rows_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus = YearMenus(self)
        self._menu: QMenu | None = None
        self._held: tuple[str, ...] = ()
        self._cut_along: tuple[str, ...] = ()

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

    # ------------------------------------------------------------ where the keys stand

    def stand(self, spot: Spot) -> None:
        """Put the keys where the pointer pressed."""
        if self.may_stand(spot):
            self._move_cursor(Cursor(spot.row, spot.column, spot.chip.part if spot.chip else 0))

    def may_stand(self, spot: Spot) -> bool:
        """Say whether the keys can stand there."""
        if spot.row == HEAD_ROW or self._packed is None:
            return spot.row == HEAD_ROW
        row = self._packed.rows[spot.row]
        return row.reachable or (row.kind is RowKind.HEADING and spot.column == NAME_COLUMN)

    def _move_cursor(self, there: Cursor) -> None:
        assert self._scene is not None
        self._touch(self._focus_rect())
        self._cursor = there
        self._bar.setValue(self._scene.scroll_to(there.row))
        self._touch(self._focus_rect())
        access.tell_focus(self)

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
            row = self._packed.rows[spot.row]
            if row.kind is RowKind.SECTION:
                self.section_opened.emit(row.id)
            elif row.kind is RowKind.CAMPAIGN:
                self.campaign_opened.emit(row.id)
        elif chip is not None and chip.post_id:
            self.opened.emit(chip.post_id)
        elif chip is not None and chip.empty_slot:
            self.slot_opened.emit(chip.section_id, chip.original_on)
        elif chip is not None and chip.look is Look.SKIPPED:
            self._offer(self._menus.skipped(self, chip), spot)
        elif is_room_for_campaign(self._packed, spot):
            self.ask_campaign(Drawn(spot.row, spot.column, spot.column))
        else:
            self.week_opened.emit(self._packed.week(spot.column))

    def ask_campaign(self, drawn: Drawn) -> None:
        """Ask for a new campaign in the days that were drawn."""
        assert self._packed is not None
        self.campaign_wanted.emit(*drawn_days(self._packed, drawn))

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
        elif what == menus.CAMPAIGN:
            self.campaign_opened.emit(about[0])
        elif what == menus.NEW_CAMPAIGN and self._packed is not None:
            span = self._packed.span
            self.campaign_wanted.emit(span.first_day if self._zoom is not Zoom.YEAR else None, None)
        elif what == menus.FOLD:
            self.toggle(about[0])
        elif what == menus.ROW:
            self._choose_rows(self._choice.hide(about[0], hidden=about[0] not in self._choice.hidden))
        elif what == menus.ALL:
            self._choose_rows(RowChoice())

    def toggle_post(self, post_id: str, *, on: bool | None = None) -> None:
        """Choose a post too, or no longer; `on` says which."""
        rest = tuple(each for each in self.selection if each != post_id)
        keep = post_id not in self.selection if on is None else on
        self.select(*rest, *((post_id,) if keep else ()))
        self.chosen.emit(self.selected or "")
        access.tell_selection(self)

    def along(self, chip: Chip) -> tuple[str, ...]:
        """Give the posts that go along with one: all that are chosen when it is one of several, else none."""
        several = len(self.selection) > 1 and chip.post_id in self.selection
        return self.selection if several else ()

    # ------------------------------------------------------------ moving

    def _ask_move(self, chip: Chip, day: date, along: tuple[str, ...] = ()) -> None:
        """Ask for another day: a slot goes with its post and stays known by its rule, a loose post goes alone."""
        if chip.on is None or day == chip.on:
            return
        if len(along) > 1:
            # Several keep their distance in days, so the first of them says where they go.
            self.move_requested.emit(along, self._first_of(along, day - chip.on), None)
        elif chip.original_on is not None:
            self.slot_move_requested.emit(chip.section_id, chip.original_on, day)
        else:
            self.move_requested.emit((chip.post_id,), day, None)

    def _land(self, drag: Carried) -> None:
        """Ask for what a drop means: a slot that is taken, a copy, or another day."""
        taken, ids, own = drag.takes, drag.ids, drag.chip.on
        if taken is not None:
            ask = self.copy_into_requested if drag.copies else self.fill_requested
            ask.emit(ids, taken.section_id, taken.original_on)
        elif drag.copies and ids:
            several = own is not None and len(ids) > 1
            on = self._first_of(ids, drag.landing.on - own) if several and own is not None else drag.landing.on
            self.copy_requested.emit(ids, on, None)
        else:
            self._ask_move(drag.chip, drag.landing.on, drag.along)

    def _first_of(self, post_ids: tuple[str, ...], by: timedelta) -> date:
        """Give the day to which the first of several posts goes, when all go so many days on."""
        assert self._packed is not None
        return min(on for each in post_ids if (on := self._packed.posts[each].on) is not None) + by

    def _take_in(self, ids: tuple[str, ...], landing: Landing) -> None:
        """Ask to plan posts that come from elsewhere: one in an open slot, or any on a day."""
        if landing.slot is not None and len(ids) == 1:
            self.fill_requested.emit(ids, landing.slot.section_id, landing.slot.original_on)
        else:
            self.move_requested.emit(ids, landing.on, None)

    def _step_day(self, chip: Chip, columns: int) -> date:
        assert self._packed is not None
        assert chip.on is not None
        return chip.on + timedelta(days=columns * self._packed.span.days)

    def _mark_cut(self, chip: Chip | None, *, copies: bool = False) -> None:
        self._touch(self._cut_rect())
        self._cut, self._copies, self._held = chip, copies, ()
        self._cut_along = self.along(chip) if chip is not None else ()
        self._touch(self._cut_rect())

    def hold(self, post_ids: tuple[str, ...]) -> None:
        """Keep posts from elsewhere ready to be put down."""
        self._mark_cut(None)
        self._held = post_ids

    def let_go(self) -> tuple[str, ...]:
        """Give the posts that were cut here or kept ready, and forget them; a copy is not given."""
        cut = (self._cut.post_id,) if self._cut is not None and self._cut.post_id else ()
        found = self._held or (() if self._copies else self._cut_along or cut)
        self._mark_cut(None)
        return found

    def _paste(self, spot: Spot) -> None:
        """Put down what was cut or kept ready, once; or a copy of what was copied, as often as one likes."""
        if spot.column == NAME_COLUMN or self._scene is None:
            return
        geometry, cut, held = self._scene.geometry, self._cut, self._held
        slot = spot.chip if spot.chip is not None and spot.chip.empty_slot else None
        weekday = cut.on.weekday() if cut is not None and cut.on is not None else None
        there = Landing(spot.column, day_at(geometry, geometry.edges[spot.column], spot.column, weekday), slot)
        if held:
            self.let_go()
            self._take_in(held, there)
        elif cut is not None:
            drag = Carried(cut, there, self._copies, self._cut_along)
            if not self._copies:
                self._mark_cut(None)
            self._land(drag)
