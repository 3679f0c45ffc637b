"""Other days of the week, where not all of them fit: from keys and buttons, or from a drag at the edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.views.week.items import Cell, Lane

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QPoint

    from ui.views.week.canvas import WeekCanvas

WAIT = 600
MARGIN = 16


def turn(view: WeekCanvas, way: int) -> bool:
    """Show the days before or after those that fit, and stand in them; False when this week has no more."""
    places = view.places()
    if places is None or not any(each.is_earlier == (way < 0) for each in places.turns):
        return False
    view.show_from(places.days[0] + way * len(places.days))
    places, here = view.places(), view.item(view.current)
    if places is not None and here is not None and here.cell.day not in places.days:
        view.focus_item(places.board.columns[Cell(Lane.SEND, places.days[0])][0].id)
    return True


def shown_days(view: WeekCanvas) -> tuple[date, date] | None:
    """Give the first and last day that show when others do not fit; None when nothing is left out."""
    places = view.places()
    if places is None or not places.turns:
        return None
    return places.board.days[places.days[0]].on, places.board.days[places.days[-1]].on


class EdgeTurner(QObject):
    """Turns to other days when a drag stays at the edge for a moment."""

    turned = Signal()

    def __init__(self, view: WeekCanvas) -> None:
        super().__init__(view)
        self._view, self._way = view, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._turn)

    def aim(self, point: QPoint | None) -> None:
        """Wait while a drag is at an edge with more days beyond it; None stops."""
        places = self._view.places()
        there = places.turn_beside(point, MARGIN) if places is not None and point is not None else None
        way = 0 if there is None else -1 if there.is_earlier else 1
        if way == self._way:
            return
        self._way = way
        if way:
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        way, self._way = self._way, 0
        if way and turn(self._view, way):
            self.turned.emit()
