"""The week as a surface: its page, look, layout, focus and selection; mouse and keys come on top in the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui.views.week.drawing import Drawing
from ui.views.week.items import Board, Cell, Item, Lane, board, post_id
from ui.views.week.paging import Paging
from ui.views.week.paint import draw_week
from ui.views.week.placing import place
from ui.views.week.shaping import Shaper
from ui.views.week.steps import nearest
from ui.views.week.wording import WeekWording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsroom.insight.week import WeekPage
    from newsroom.words import Words
    from ui.theme import Style
    from ui.views.week.geometry import WeekGeometry

WHOLE_WEEK = 7
RING = 6


class WeekCanvas(QWidget):
    """Listening, sending and doing per day; ids and days go out, pages come in."""

    opened = Signal(str)
    chosen = Signal(str)
    move_requested = Signal(object, object, object)
    copy_requested = Signal(object, object, object)
    slot_opened = Signal(str, object)
    slot_move_requested = Signal(str, object, object, object)
    fill_requested = Signal(object, str, object)
    copy_into_requested = Signal(object, str, object)
    create_requested = Signal(object, object)
    theme_chosen = Signal(str, object)
    link_requested = Signal(object, str)
    plan_requested = Signal(object, str, object)
    theme_link_requested = Signal(str, object, str)
    decision_toggled = Signal(str)
    menu_requested = Signal(str, QPoint)
    slot_menu_requested = Signal(str, object, QPoint)
    link_key_pressed = Signal()
    delete_requested = Signal(object)
    dragged_outside = Signal(object, QPoint)
    dropped_outside = Signal(object, QPoint)
    current_changed = Signal()
    selection_changed = Signal()
    page_changed = Signal()
    days_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._page: WeekPage | None = None
        self._style: Style | None = None
        self._words: Words | None = None
        self._shaper: Shaper | None = None
        self._drawing: Drawing | None = None
        self._board: Board | None = None
        self._places: WeekGeometry | None = None
        self._background: QPixmap | None = None
        self._work_week = WHOLE_WEEK
        self._by_channel = False
        self._scrolled: dict[Cell, int] = {}
        self.paging = Paging()
        self._selected: tuple[str, ...] = ()
        self.current = ""
        self.hovered = ""
        self.cut: tuple[str, ...] = ()
        self.copied: tuple[str, ...] = ()

    # ------------------------------------------------------------ what it is given

    def show_page(self, page: WeekPage) -> None:
        """Show a week; the focus stays where it was, or goes to the neighbour of what is gone."""
        before = self.places()
        if self._page is None or self._page.week != page.week:
            self._scrolled, before = {}, None
            self.paging.begin(len(page.days))
        self._page = page
        moved_from = self.item(self.current)
        self.renew()
        self._restore_focus(before)
        self._follow(moved_from)

    def set_look(self, style: Style, words: Words) -> None:
        """Take the style and the language."""
        self._style, self._words = style, words
        # Kept from week to week: times, statuses, groups and sections come back in each of them.
        self._shaper = Shaper(style)
        self.renew()

    def select(self, post: str | None) -> None:
        """Select a post without telling so; nothing deselects."""
        self._selected = (post,) if post else ()
        if post and post != post_id(self.current) and self.item(f"post:{post}") is not None:
            self.focus_item(f"post:{post}")
        self.update()

    @property
    def selected(self) -> tuple[str, ...]:
        """Give the selected posts, in the order in which they were selected."""
        return self._selected

    @property
    def work_week(self) -> int:
        """Give the number of days that are shown: 5 or 7."""
        return self._work_week

    @work_week.setter
    def work_week(self, days: int) -> None:
        self._work_week = days
        self.renew()

    @property
    def by_channel(self) -> bool:
        """Say whether the posts of a day stand in lanes by channel, and not by time."""
        return self._by_channel

    @by_channel.setter
    def by_channel(self, chosen: bool) -> None:
        here = self.item(self.current)
        self._by_channel, self._scrolled = chosen, {}
        self.renew()
        if here is not None:
            self.focus_item(here.key)

    # ------------------------------------------------------------ what mouse, keys and screen readers use

    def places(self) -> WeekGeometry | None:
        """Give where everything lies now; nothing before there is a page and a look."""
        if self._places is None and self._board is not None and self._drawing is not None:
            self._places = place(self._board, self.size(), self._drawing, self._scrolled, self.paging.first)
        return self._places

    @property
    def drawing(self) -> Drawing | None:
        """Give what makes the faces, with style and words."""
        return self._drawing

    def item(self, item_id: str) -> Item | None:
        """Give an item of the page."""
        return self._board.found.get(item_id) if self._board else None

    def rect_of(self, item_id: str) -> QRect:
        """Give the place of an item; empty when it is out of sight."""
        places = self.places()
        return places.rect_of(item_id) if places else QRect()

    def rects(self, *item_ids: str) -> Iterator[QRect]:
        """Give the places of items that are in sight, those of a post in every lane."""
        for item_id in item_ids:
            name = post_id(item_id)
            twins = self._board.of_post(name) if name and self._board is not None else (item_id,)
            yield from (rect for rect in map(self.rect_of, twins) if not rect.isEmpty())

    def refresh(self, item_id: str) -> None:
        """Repaint one item."""
        for rect in self.rects(item_id):
            self.update(around(rect))

    def go_to(self, item_id: str, *, keep: bool = False) -> None:
        """Put the focus on an item and select it if it is a post; `keep` leaves the selection."""
        if not item_id:
            return
        self.focus_item(item_id)
        name = post_id(item_id)
        if not keep:
            self._set_selected((name,) if name else ())

    def toggle(self, post: str) -> None:
        """Select a post too, or no longer."""
        rest = tuple(each for each in self._selected if each != post)
        self._set_selected(rest if post in self._selected else (*rest, post))

    def choose_all(self) -> None:
        """Select all posts of the week."""
        posts = (item.post for item in self._board or ())
        self._set_selected(tuple(dict.fromkeys(post.id for post in posts if post is not None)))

    def activate(self, item: Item) -> None:
        """Ask for what Enter means on an item."""
        if item.post is not None:
            self.opened.emit(item.post.id)
        elif item.slot is not None:
            self.slot_opened.emit(item.slot.section_id, item.slot.original_on)
        elif item.theme is not None:
            self.theme_chosen.emit(item.theme.theme_id, item.on)
        elif item.decision is not None:
            self.decision_toggled.emit(item.decision.id)
        elif item.content is None and item.cell.lane is Lane.SEND:
            self.create_requested.emit(item.on, None)

    def show_from(self, day: int) -> None:
        """Show the days from one on, where not all of them fit."""
        self.paging.first = max(day, 0)
        self.replace_all()
        self.days_changed.emit()

    def scroll_cell(self, cell: Cell, by: int) -> bool:
        """Scroll a cell by whole cards; say whether it moved."""
        places = self.places()
        if places is None:
            return False
        seen = places.shown[cell]
        if by > 0 and seen.end >= len(places.board.columns[cell]):
            return False
        return self._scroll_to(cell, seen.first + by)

    def picture(self, rect: QRect) -> QPixmap:
        """Give a picture of a place, as it is painted without selection."""
        ratio = self.devicePixelRatioF()
        return self.painted().copy(QRectF(rect.topLeft() * ratio, rect.size() * ratio).toRect())

    # ------------------------------------------------------------ how it keeps itself

    def renew(self) -> None:
        """Take a new page, look or number of days."""
        if self._page is None or self._style is None or self._words is None or self._shaper is None:
            return
        wording = WeekWording(self._words)
        self.setAccessibleName(wording.view_name())
        self._drawing = Drawing(self._style, self._shaper, wording, self._page.today)
        self._board = board(self._page, self._work_week, by_channel=self._by_channel)
        self.replace_all()
        self.page_changed.emit()

    def fit(self, size: QSize) -> None:
        """Lay out again for another size."""
        if self._places is None or self._places.size != size:
            before = self._places
            self.replace_all()
            if before is not None and self.isVisible() and (places := self.places()) and places.days != before.days:
                self.days_changed.emit()

    def replace_all(self) -> None:
        """Lay everything out again when next asked for."""
        self._places = None
        self._background = None
        self.update()

    def painted(self) -> QPixmap:
        """Give the background, painted again only when something in it changed."""
        ratio, places = self.devicePixelRatioF(), self.places()
        if self._background is None or self._background.devicePixelRatio() != ratio:
            self._background = QPixmap(self.size() * ratio)
            self._background.setDevicePixelRatio(ratio)
            painter = QPainter(self._background)
            if places is not None and self._page is not None and self._drawing is not None:
                draw_week(painter, places, self._page, self._drawing)
            painter.end()
        return self._background

    def _follow(self, before: Item | None) -> None:
        """Bring what the keys moved to another day into sight."""
        here = self.item(self.current)
        if here is not None and before is not None and here.cell.day != before.cell.day:
            self._reveal(here)

    def _restore_focus(self, before: WeekGeometry | None) -> None:
        places = self.places()
        if places is None:
            return
        self._selected = tuple(each for each in self._selected if f"post:{each}" in places.board.found)
        if self.current and self.current not in places.board.found:
            here = before.board.found.get(self.current) if before else None
            first = here.key if here is not None and here.key in places.board.found else ""
            self.current = first or (nearest(before, places, self.current) if before else "")

    def focus_item(self, item_id: str) -> None:
        item = self.item(item_id)
        if item is None:
            return
        old, self.current = self.current, item_id
        self._reveal(item)
        for each in (old, item_id):
            self.refresh(each)
        if old != item_id:
            self.current_changed.emit()

    def _reveal(self, item: Item) -> None:
        places = self.places()
        if places is None:
            return
        if item.cell.day not in places.days:
            earlier = item.cell.day < places.days[0]
            self.show_from(item.cell.day if earlier else item.cell.day - len(places.days) + 1)
            places = self.places()
            if places is None:
                return
        number = places.board.columns[item.cell].index(item)
        seen = places.shown[item.cell]
        if number < seen.first:
            self._scroll_to(item.cell, number)
        while number >= seen.end and self._scroll_to(item.cell, seen.first + 1):
            places = self.places()
            if places is None:
                return
            seen = places.shown[item.cell]

    def _scroll_to(self, cell: Cell, first: int) -> bool:
        places = self.places()
        if places is None:
            return False
        before = places.shown[cell]
        self._scrolled[cell] = max(first, 0)
        self.replace_all()
        places = self.places()
        return places is not None and places.shown[cell] != before

    def _set_selected(self, posts: tuple[str, ...]) -> None:
        changed = set(posts) ^ set(self._selected)
        before, self._selected = self._selected, posts
        for each in changed:
            self.refresh(f"post:{each}")
        if posts != before:
            self.selection_changed.emit()
            self.chosen.emit(posts[-1] if posts else "")


def around(rect: QRect) -> QRect:
    """Give a place with the ring that may lie around it."""
    return rect.adjusted(-RING, -RING, RING, RING)
