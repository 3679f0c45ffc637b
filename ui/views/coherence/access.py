"""The painted parts of coherence for screen readers: a list of things that say themselves whole."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

Role = QAccessible.Role
CLASSES = frozenset({"BalanceCanvas", "TimelineCanvas"})


class Said(NamedTuple):
    """One thing on a canvas: its words and its place on it."""

    name: str
    rect: QRect


class Canvas(QWidget):
    """A painted widget that can say its parts, and which of them has the focus (-1 is none)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Kept here because Qt only borrows it.
        self.accessible: QAccessibleInterface | None = None
        install()

    def said(self) -> list[Said]:
        """Give the parts in the order in which they are read."""
        raise NotImplementedError

    def said_here(self) -> int:
        """Give the place of the part that has the focus."""
        raise NotImplementedError

    def tell_focus(self) -> None:
        """Tell that the focus inside moved."""
        if QAccessible.isActive() and self.hasFocus():
            table = QAccessible.queryAccessibleInterface(self)
            part = table.focusChild() if table is not None else None
            if part is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))

    def tell_changed(self) -> None:
        """Tell that there is something else to see."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))


@cache
def install() -> None:
    """Let Qt find the interface of each canvas; asked for once per program."""
    QAccessible.installFactory(_made)


class PartList(QAccessibleWidget):
    """The canvas as a list; keeps the interfaces of its parts, which Qt only borrows."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, Role.List, canvas.accessibleName())
        self.canvas = canvas
        self._parts: dict[int, Part] = {}

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        return self.canvas.accessibleName() if kind == QAccessible.Text.Name else ""

    @override
    def childCount(self) -> int:
        return len(self.canvas.said())

    @override
    def child(self, index: int, /) -> Part:
        if index not in self._parts:
            self._parts[index] = Part(self, index)
        return self._parts[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return child.number if isinstance(child, Part) else -1

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        at = self.canvas.mapFromGlobal(QPoint(x, y))
        found = next((n for n, each in enumerate(self.canvas.said()) if each.rect.contains(at)), -1)
        return self.child(found) if found >= 0 else None  # type: ignore[return-value]  # Qt takes nothing

    @override
    def focusChild(self) -> QAccessibleInterface:
        here = self.canvas.said_here() if self.canvas.hasFocus() else -1
        return self.child(here) if here >= 0 else None  # type: ignore[return-value]  # Qt takes nothing


class Part(QAccessibleInterface):
    """One part, known by its place in the list."""

    def __init__(self, parts: PartList, number: int) -> None:
        super().__init__()
        self._parts = parts
        self.number = number

    @property
    def _said(self) -> Said | None:
        said = self._parts.canvas.said()
        return said[self.number] if self.number < len(said) else None

    @override
    def isValid(self) -> bool:
        return self._said is not None

    @override
    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # a part of a widget has no object

    @override
    def window(self) -> QWindow:
        return self._parts.window()

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parts

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int, /) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # a part has no parts

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return -1

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # a part has no parts

    @override
    def role(self) -> QAccessible.Role:
        return Role.ListItem

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        said = self._said
        return said.name if said is not None and kind == QAccessible.Text.Name else ""

    @override
    def setText(self, kind: QAccessible.Text, text: str, /) -> None:
        """Leave the words as they are: they come from the page."""

    @override
    def rect(self) -> QRect:
        said = self._said
        if said is None:
            return QRect()
        return QRect(self._parts.canvas.mapToGlobal(said.rect.topLeft()), said.rect.size())

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = 1
        state.focused = int(self._parts.canvas.hasFocus() and self._parts.canvas.said_here() == self.number)
        return state


def _made(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Canvas) and thing.metaObject().className() in CLASSES:
        thing.accessible = PartList(thing)
        return thing.accessible
    return None
