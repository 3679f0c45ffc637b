"""What lies over the week and changes often: selection, focus, what is cut, and a drag under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.views.week.paint import draw_ring, write
from ui.views.week.shaping import Type

if TYPE_CHECKING:
    from ui.views.week.canvas import WeekCanvas
    from ui.views.week.drawing import Drawing
    from ui.views.week.mouse import Mouse

WASH = 26
FADED = 150
LIFTED = 0.85


def draw_over(painter: QPainter, view: WeekCanvas, mouse: Mouse, drawing: Drawing) -> None:
    """Draw what lies over the background, within what must be repainted."""
    colours, radius = drawing.style.colours, drawing.style.px(6)
    for post in view.cut:
        fade(painter, view.rect_of(f"post:{post}"), colours.ground)
    for post in view.selected:
        ring(painter, view.rect_of(f"post:{post}"), colours.send, 0, radius)
    if view.hovered and mouse.drag is None:
        ring(painter, view.rect_of(view.hovered), colours.border, 0, _radius(view, view.hovered, drawing))
    if view.hasFocus() and view.current:
        ring(painter, view.rect_of(view.current), colours.focus, 4, _radius(view, view.current, drawing))
    draw_drag(painter, mouse, drawing)


def ring(painter: QPainter, rect: QRect, colour: QColor, outset: int, radius: int) -> None:
    """Draw a ring around a place that is in sight."""
    if not rect.isEmpty():
        draw_ring(painter, rect, colour, outset, radius)


def fade(painter: QPainter, rect: QRect, ground: QColor) -> None:
    """Make a card pale that waits to be put elsewhere."""
    pale = QColor(ground)
    pale.setAlpha(FADED)
    painter.fillRect(rect, pale)


def draw_drag(painter: QPainter, mouse: Mouse, drawing: Drawing) -> None:
    """Draw where a drop would land, and the card under the pointer."""
    if mouse.target is not None:
        _draw_target(painter, mouse, drawing)
    if mouse.drag is not None:
        painter.setOpacity(LIFTED)
        painter.drawPixmap(mouse.drag.rect(mouse.point).topLeft(), mouse.drag.picture)
        painter.setOpacity(1)
        draw_ring(painter, mouse.drag.rect(mouse.point), drawing.style.colours.send, 0, drawing.style.px(6))


def _draw_target(painter: QPainter, mouse: Mouse, drawing: Drawing) -> None:
    colours, target = drawing.style.colours, mouse.target
    if target is None:
        return
    if target.item is not None:
        draw_ring(painter, target.rect, colours.listen, 2, drawing.style.px(6))
        return
    wash = QColor(colours.send)
    wash.setAlpha(WASH)
    painter.fillRect(target.rect, wash)
    draw_ring(painter, target.rect, colours.send, 0, 0)
    if target.at is not None and target.line is not None:
        _draw_time(painter, target.rect, target.line, drawing.wording.time(target.at), drawing)


def _draw_time(painter: QPainter, column: QRect, y: int, text: str, drawing: Drawing) -> None:
    px, colours = drawing.style.px, drawing.style.colours
    painter.fillRect(QRect(column.left() + px(4), y - 1, column.width() - px(8), 2), colours.send)
    block = drawing.shaper.block(text, Type.PILL, column.width())
    pill = QRect(column.left() + px(4), y - block.height // 2 - px(2), block.width + px(12), block.height + px(4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.send)
    painter.drawRoundedRect(QRectF(pill), px(4), px(4))
    write(painter, QPoint(pill.left() + px(6), pill.top() + px(2)), block, colours.on_fill)


def _radius(view: WeekCanvas, item_id: str, drawing: Drawing) -> int:
    places = view.places()
    placed = places.places.get(item_id) if places else None
    return placed.face.frame.radius if placed else drawing.style.px(6)
