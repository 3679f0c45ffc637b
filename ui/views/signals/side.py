"""What stands left of the list: queues with their counts, and themes, sources and districts to narrow by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from newsroom.insight.heard import Queue
from ui.views.signals.paint import draw_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from newsroom.insight.heard import Facets, SignalFilter
    from ui.theme import Style
    from ui.views.signals.page import Counts, SignalsPage
    from ui.views.signals.wording import SignalsWording

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole + 1
ROW, HEAD = 29, 34
QUEUE = "queue"


class Entry(NamedTuple):
    """A line: a heading without `kind`, or a queue, theme, source or district with its count, None when not counted."""

    kind: str
    key: str
    label: str
    signals: int | None = None
    chosen: bool = False
    rising: bool = False


class SideModel(QAbstractListModel):
    """The lines from top to bottom."""

    def __init__(self, wording: SignalsWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these; lines that stay where they are only change their count."""
        same = [(each.kind, each.key) for each in entries] == [(each.kind, each.key) for each in self.entries]
        if same:
            self.entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.entries[index.row()].kind:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole and entry.kind:
            chosen = self.tr("chosen") if entry.chosen else ""
            count = self._wording.count(entry.signals) if entry.signals is not None else ""
            rising = self.tr("more than normal") if entry.rising else ""
            return ", ".join(part for part in (entry.label, count, rising, chosen) if part)
        return None


class SideDelegate(QStyledItemDelegate):
    """Paints a line: its name at the left, its count at the right."""

    def __init__(self, style: Style, wording: SignalsWording, parent: QObject) -> None:
        super().__init__(parent)
        self._style, self._wording = style, wording

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._style.px(80), self._style.px(ROW if index.data(ENTRY).kind else HEAD))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, entry, rect = self._style, index.data(ENTRY), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = rect.adjusted(style.px(8), 0, -style.px(8), 0)
        if not entry.kind:
            place = inside.adjusted(0, style.px(12), 0, 0)
            draw_line(painter, place, entry.label, style.fonts.label, style.colours.muted)
            painter.restore()
            return
        if entry.chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colours.listen_soft)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), style.metrics.radius_small, style.metrics.radius_small)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(style.colours.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 2, -2, -3), style.metrics.radius_small, style.metrics.radius_small)
        self._paint_words(painter, inside, entry)
        painter.restore()

    def _paint_words(self, painter: QPainter, inside: QRect, entry: Entry) -> None:
        style = self._style
        count = self._wording.count(entry.signals) if entry.signals is not None else ""
        count += " ▲" if entry.rising else ""
        urgent = entry.key == Queue.AWAITING and bool(entry.signals)
        font = style.fonts.small_strong if urgent or (entry.chosen and entry.kind == QUEUE) else style.fonts.small
        wide = QFontMetrics(font).horizontalAdvance(count) + style.px(2)
        ink = style.colours.bad if urgent else style.colours.listen if entry.chosen else style.colours.muted
        draw_line(painter, inside.adjusted(inside.width() - wide, 0, 0, 0), count, font, ink)
        words = inside.adjusted(0, 0, -wide - style.px(8), 0)
        if entry.chosen:
            draw_line(painter, words, entry.label, style.fonts.strong, style.colours.listen)
        else:
            draw_line(painter, words, entry.label, style.fonts.body, style.colours.ink)


class SideList(QListView):
    """Offers the lines; a click, Enter or Space chooses one, and lets it go when it narrows already."""

    chosen = Signal(str, str)

    def __init__(self, style: Style, wording: SignalsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.lines = SideModel(wording, self)
        self.setModel(self.lines)
        self.setItemDelegate(SideDelegate(style, wording, self))
        self.setAccessibleName(self.tr("Queues and filters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "side")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)

    def show_page(self, page: SignalsPage, counts: Counts) -> None:
        """Show what there is to choose from, with its counts."""
        here = self.currentIndex().row()
        self.lines.show_entries(tuple(self._entries(page, counts)))
        if 0 <= here < self.lines.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(here))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if entry is not None and entry.kind:
            self.chosen.emit(entry.kind, entry.key)

    def _entries(self, page: SignalsPage, counts: Counts) -> list[Entry]:
        chosen, facets = page.chosen, counts.facets
        found = [self._queue(queue, facets, chosen) for queue in Queue]
        for kind, heading, none in (
            ("themes", self.tr("Themes"), self.tr("Without a theme")),
            ("sources", self.tr("Sources"), self.tr("Without a source")),
            ("districts", self.tr("Districts"), self.tr("Without a district")),
        ):
            rows = _narrowing(kind, page, counts, none)
            if any(row.key for row in rows):
                found += [Entry("", kind, heading), *rows]
        return found

    def _queue(self, queue: Queue, facets: Facets, chosen: SignalFilter) -> Entry:
        label = self._wording.words.of("signal_queue", queue)
        count = facets.queues.get(queue, 0) if not chosen.text else None
        return Entry(QUEUE, queue, label[:1].upper() + label[1:], count, chosen.queue is queue)


def _narrowing(kind: str, page: SignalsPage, counted: Counts, none: str) -> list[Entry]:
    """Give the lines of a kind, most signals first, those without last; what has none only when it is chosen."""
    names: Mapping[str, str] = getattr(page.names, kind)
    counts: Mapping[str, int] = getattr(counted.facets, kind)
    wanted: frozenset[str] = getattr(page.chosen, kind)
    order = {key: place for place, key in enumerate(names)}
    keys = [key for key in (*names, "") if counts.get(key) or key in wanted or page.chosen.text]
    keys.sort(key=_Order(counts, order))
    return [
        Entry(
            kind,
            key,
            label=names.get(key, none) if key else none,
            signals=counts.get(key, 0) if not page.chosen.text else None,
            chosen=key in wanted,
            rising=kind == "themes" and key in counted.rising,
        )
        for key in keys
    ]


class _Order:
    def __init__(self, counts: Mapping[str, int], places: Mapping[str, int]) -> None:
        self._counts, self._places = counts, places

    def __call__(self, key: str) -> tuple[bool, int, int]:
        return not key, -self._counts.get(key, 0), self._places.get(key, 0)
