"""Draws what lies over the ready pictures: hover, selection, focus and a slot that is being dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.views.year.geometry import HEAD_ROW, Spot

if TYPE_CHECKING:
    from ui.theme import Style
    from ui.views.year.scene import Scene

REACH = 6


class Marks(NamedTuple):
    """What is marked now; `drag` is where a drag would land: the tint and the ring; `cut` what waits to be put down."""

    hover: Spot | None
    selected: tuple[str, ...]
    focused: Spot | None
    drag: tuple[QRect, QRect] | None
    cut: QRect | None = None


def reach(rect: QRect) -> QRect:
    """Give the pixels that a ring around a rectangle can touch."""
    return rect.adjusted(-REACH, -REACH, REACH, REACH)


def draw_marks(painter: QPainter, scene: Scene, marks: Marks, style: Style) -> None:
    """Draw every mark, those of rows only where rows show."""
    hover, focused = marks.hover, marks.focused
    if hover is not None and hover.row == HEAD_ROW:
        draw_hover(painter, scene.spot_rect(hover).adjusted(2, 2, -2, -2), style)
    if focused is not None and focused.row == HEAD_ROW:
        draw_focus(painter, scene.focus_rect(focused), style)
    painter.setClipRect(scene.body_clip())
    if marks.drag is not None:
        draw_drag(painter, *marks.drag, style)
    if marks.cut is not None:
        draw_cut(painter, marks.cut, style)
    if hover is not None and hover.chip is not None:
        draw_hover(painter, scene.spot_rect(hover), style)
    for rect in filter(None, map(scene.post_rect, marks.selected)):
        draw_selection(painter, rect, style)
    if focused is not None and focused.row != HEAD_ROW:
        draw_focus(painter, scene.focus_rect(focused), style)


def draw_hover(painter: QPainter, rect: QRect, style: Style) -> None:
    """Draw the thin ring under the pointer."""
    _ring(painter, QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), style.colours.muted, 1, style.px(4))


def draw_selection(painter: QPainter, rect: QRect, style: Style) -> None:
    """Draw the ring of what is chosen, set off from the chip by a gap."""
    _ring(painter, QRectF(rect).adjusted(-1, -1, 1, 1), style.colours.surface, 2, style.px(4))
    _ring(painter, QRectF(rect).adjusted(-3, -3, 3, 3), style.colours.send, 2, style.px(5))


def draw_focus(painter: QPainter, rect: QRect, style: Style) -> None:
    """Draw the ring of the cell where the keys stand."""
    _ring(painter, QRectF(rect).adjusted(1, 1, -1, -1), style.colours.focus, style.metrics.focus, style.px(3))


def draw_drag(painter: QPainter, cell: QRect, chip: QRect, style: Style) -> None:
    """Draw where a drag would land."""
    wash = QColor(style.colours.send_soft)
    painter.fillRect(cell, wash)
    _ring(painter, QRectF(chip), style.colours.send, 2, style.px(3))


def draw_cut(painter: QPainter, rect: QRect, style: Style) -> None:
    """Draw the dashed ring of what was cut and waits to be put somewhere."""
    line = Qt.PenStyle.DashLine
    _ring(painter, QRectF(rect).adjusted(-2, -2, 2, 2), style.colours.send, 2, style.px(4), line)


def _ring(
    painter: QPainter, rect: QRectF, colour: QColor, width: int, radius: int, line: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
