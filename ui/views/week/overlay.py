"""What lies over the week and changes often: selection, focus, what is cut, and a drag under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.views.week.paint import draw_ring, write
from ui.views.week.shaping import Type

if TYPE_CHECKING:
    from ui.views.week.canvas import WeekCanvas
    from ui.views.week.drawing import Drawing
    from ui.views.week.mouse import Mouse

WASH = 26
FADED = 150


def draw_over(painter: QPainter, view: WeekCanvas, mouse: Mouse, drawing: Drawing) -> None:
    """Draw what lies over the background, within what must be repainted."""
    colours, radius = drawing.style.colours, drawing.style.px(6)
    taken = mouse.drag.ids if mouse.drag is not None and not mouse.copies else ()
    for place in view.rects(*(f"post:{post}" for post in view.cut), *taken):
        fade(painter, place, colours.ground)
    for place in view.rects(*(f"post:{post}" for post in view.selected)):
        ring(painter, place, colours.send, 0, radius)
    for place in view.rects(*(f"post:{post}" for post in view.copied)):
        draw_copied(painter, place, colours.send, radius)
    if view.hovered and mouse.drag is None:
        ring(painter, view.rect_of(view.hovered), colours.border, 0, _radius(view, view.hovered, drawing))
    if view.hasFocus() and view.current:
        ring(painter, view.rect_of(view.current), colours.focus, 4, _radius(view, view.current, drawing))
    draw_drag(painter, mouse, drawing)


def ring(painter: QPainter, rect: QRect, colour: QColor, outset: int, radius: int) -> None:
    """Draw a ring around a place that is in sight."""
    if not rect.isEmpty():
        draw_ring(painter, rect, colour, outset, radius)


def draw_copied(painter: QPainter, rect: QRect, colour: QColor, radius: int) -> None:
    """Draw the dashed ring of a card that waits to be copied."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), radius, radius)


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
        place = mouse.drag.rect(mouse.point)
        painter.drawPixmap(place.topLeft(), mouse.drag.picture)
        draw_ring(painter, place, drawing.style.colours.send, 0, drawing.style.px(6))
        if mouse.target is not None:
            at, count = mouse.target.at or mouse.drag.item.at, len(mouse.drag.posts) or 1
            text = drawing.wording.landing(mouse.target.on, at, posts=count, copies=mouse.copies)
            if text:
                _draw_moment(painter, place, text, drawing)


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
    if target.line is not None:
        inset = drawing.style.px(4)
        painter.fillRect(target.rect.left() + inset, target.line - 1, target.rect.width() - 2 * inset, 3, colours.send)


def _draw_moment(painter: QPainter, card: QRect, text: str, drawing: Drawing) -> None:
    """Write the day and time of landing over the upper edge of a dragged card."""
    px, colours = drawing.style.px, drawing.style.colours
    block = drawing.shaper.block(text, Type.PILL, max(card.width(), px(90)))
    pill = QRect(card.left(), card.top() - block.height, block.width + px(12), block.height + px(4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.send)
    painter.drawRoundedRect(QRectF(pill), px(4), px(4))
    write(painter, QPoint(pill.left() + px(6), pill.top() + px(2)), block, colours.on_fill)


def _radius(view: WeekCanvas, item_id: str, drawing: Drawing) -> int:
    places = view.places()
    placed = places.places.get(item_id) if places else None
    return placed.face.frame.radius if placed else drawing.style.px(6)
