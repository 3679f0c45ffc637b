"""Draws the week: each function is given a painter, a place, what to draw and the style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.theme import draw_icon, mixed
from ui.views.week.faces import Face, Frame, Mark, Shape
from ui.views.week.items import Lane, is_quiet
from ui.views.week.placing import head_pad, names_fit
from ui.views.week.shaping import Block, Type

if TYPE_CHECKING:
    from newsroom.insight.week import WeekPage
    from ui.theme import Style
    from ui.views.week.drawing import Drawing
    from ui.views.week.geometry import Heading, Rest, Turn, WeekGeometry

HALF = 0.5


def draw_week(painter: QPainter, geometry: WeekGeometry, page: WeekPage, drawing: Drawing) -> None:
    """Draw everything but selection, focus and drag."""
    draw_ground(painter, geometry, drawing.style)
    for number in geometry.days:
        draw_head(painter, geometry, number, drawing)
    for turn in geometry.turns:
        draw_turn(painter, turn, geometry, drawing)
    for lane in Lane:
        counts = drawing.wording.counts(lane, page, len(geometry.columns))
        draw_side(painter, geometry.side_rect(lane), lane, counts, drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for placed in geometry.placed:
        draw_face(painter, placed.rect, placed.face)
    for heading in geometry.headings:
        draw_heading(painter, heading, drawing)
    for rest in geometry.rests:
        draw_rest(painter, rest, drawing)


def draw_ground(painter: QPainter, geometry: WeekGeometry, style: Style) -> None:
    """Draw lanes, weekend, lines and the mark of today: one call per colour."""
    colours = style.colours
    size = geometry.size
    painter.fillRect(QRect(QPoint(0, 0), size), colours.surface)
    body = QRect(geometry.side, geometry.head, size.width() - geometry.side, size.height() - geometry.head)
    painter.fillRect(body, colours.ground)
    painter.fillRect(body.intersected(geometry.lanes[Lane.LISTEN]), colours.listen_wash)
    quiet = [column.intersected(body) for n, column in _shown(geometry) if is_quiet(geometry.board, n)]
    _fill(painter, quiet, colours.weekend)
    heard = mixed(colours.listen, colours.weekend, 0.05)
    _fill(painter, [each.intersected(geometry.lanes[Lane.LISTEN]) for each in quiet], heard)
    _fill(painter, _lines(geometry), colours.line)
    today = geometry.day_rect(geometry.board.today)
    painter.fillRect(QRect(today.left(), 0, today.width(), style.px(3)), colours.send)


def draw_head(painter: QPainter, geometry: WeekGeometry, number: int, drawing: Drawing) -> None:
    """Draw weekday, date and what matters on that day."""
    style, shaper, wording = drawing.style, drawing.shaper, drawing.wording
    board, rect = geometry.board, geometry.head_rect(number)
    day = board.days[number]
    pad = head_pad(rect.width(), drawing)
    left, width = rect.left() + pad, rect.width() - pad - style.px(3)
    weekday = shaper.first_fitting(wording.weekdays(day.on), Type.HEAD, width)
    y = rect.top() + style.px(7)
    write(painter, QPoint(left, y), shaper.block(weekday, Type.HEAD, width), style.colours.ink)
    y += shaper.line(Type.HEAD)
    names = wording.day_names(day)
    written = shaper.first_fitting(wording.dates(day.on, board.today), Type.META, width)
    write(painter, QPoint(left, y), shaper.block(written, Type.META, width), style.colours.muted)
    if not names:
        return
    if names_fit(board, drawing, rect.width(), number) and geometry.head < y + 2 * shaper.line(Type.META):
        left += shaper.width(written + " ", Type.META)
        names = f"· {names}"
    else:
        y += shaper.line(Type.META)
    room = rect.right() - style.px(6) - left
    write(painter, QPoint(left, y), shaper.block(names, Type.META, room), style.colours.observance)


def draw_turn(painter: QPainter, turn: Turn, geometry: WeekGeometry, drawing: Drawing) -> None:
    """Draw the days before or after those that show, with their way."""
    style, shaper, rect = drawing.style, drawing.shaper, turn.rect
    side, pad = style.px(12), style.px(4)
    left = rect.left() + pad if turn.is_earlier else rect.right() - pad - side
    icon = QRectF(left, rect.center().y() - side / 2 + HALF, side, side)
    draw_icon(painter, icon, "chevron-left" if turn.is_earlier else "chevron-right", style.colours.send)
    days = [geometry.board.days[day].on for day in turn.days]
    room = rect.width() - side - 3 * pad
    block = shaper.block(drawing.wording.span(days[0], days[-1]), Type.PILL, room)
    x = icon.right() + pad if turn.is_earlier else icon.left() - pad - block.width
    write(painter, QPoint(round(x), rect.top() + (rect.height() - block.height) // 2), block, style.colours.send)


def draw_side(painter: QPainter, rect: QRect, lane: Lane, counts: list[str], drawing: Drawing) -> None:
    """Draw a lane's name and what it holds."""
    style, shaper = drawing.style, drawing.shaper
    colour = (style.colours.listen, style.colours.send, style.colours.ink)[lane]
    left, width = rect.left() + style.px(7), rect.width() - style.px(10)
    y = rect.top() + style.px(8)
    block = shaper.block(drawing.wording.lane(lane), Type.TITLE, width)
    write(painter, QPoint(left, y), block, colour)
    y += block.height + style.px(3)
    for text in counts:
        block = shaper.block(text, Type.CHIP, width, 2)
        if y + block.height > rect.bottom():
            return
        write(painter, QPoint(left, y), block, style.colours.muted)
        y += block.height + style.px(1)


def draw_face(painter: QPainter, rect: QRect, face: Face) -> None:
    """Draw a card, pill, slot or decision; nothing of it lies outside its place."""
    is_cut = rect.height() < face.height
    if is_cut:
        painter.save()
        painter.setClipRect(rect)
    draw_frame(painter, rect, face.frame)
    painter.setPen(Qt.PenStyle.NoPen)
    for fill in face.fills:
        painter.setBrush(fill.colour)
        painter.drawRoundedRect(fill.rect.translated(rect.topLeft()), fill.radius, fill.radius)
    for shape in face.shapes:
        draw_shape(painter, shape.rect.translated(rect.topLeft()), shape)
    for text in face.texts:
        painter.setPen(text.colour)
        text.block.layout.draw(painter, QPointF(rect.left() + text.x, rect.top() + text.y))
    if is_cut:
        painter.restore()


def draw_frame(painter: QPainter, rect: QRect, frame: Frame) -> None:
    """Draw ground, edge and section bar."""
    if frame.edge is None:
        return
    pen = QPen(frame.edge, frame.edge_width)
    if frame.dashed:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(frame.ground if frame.ground is not None else Qt.BrushStyle.NoBrush)
    inset = frame.edge_width / 2
    body = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(body, frame.radius, frame.radius)
    if frame.bar is not None:
        _draw_bar(painter, QRectF(rect), frame.bar, frame.radius)


def draw_shape(painter: QPainter, rect: QRect, shape: Shape) -> None:
    """Draw a mark; all but icons are made of plain shapes, since no font is sure to have them."""
    if shape.mark is Mark.ICON:
        draw_icon(painter, QRectF(rect), shape.icon, shape.colour)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shape.colour)
    if shape.mark is Mark.DISC:
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
    elif shape.mark is Mark.RING:
        _draw_ring(painter, QRectF(rect), shape.colour)
    else:
        painter.drawPolygon(_triangle(QRectF(rect), up=shape.mark is Mark.RISING))


def draw_heading(painter: QPainter, heading: Heading, drawing: Drawing) -> None:
    """Draw the name of a channel over its lane, with a line up to the end of it."""
    px, colours, rect = drawing.style.px, drawing.style.colours, heading.rect
    block = drawing.shaper.block(drawing.wording.channel(heading.channel), Type.PILL, rect.width() - px(2))
    write(painter, QPoint(rect.left() + px(1), rect.top()), block, colours.muted)
    left, middle = rect.left() + block.width + px(8), rect.top() + block.height // 2
    if left < rect.right():
        painter.fillRect(QRect(left, middle, rect.right() - left, 1), colours.line_strong)


def draw_rest(painter: QPainter, rest: Rest, drawing: Drawing) -> None:
    """Draw the line that counts what is out of sight."""
    style, wording = drawing.style, drawing.wording
    text = wording.earlier(rest.number) if rest.is_earlier else wording.later(rest.number)
    side = style.px(12)
    icon = QRectF(rest.rect.left() + style.px(4), rest.rect.center().y() - side / 2 + HALF, side, side)
    draw_icon(painter, icon, "chevron-up" if rest.is_earlier else "chevron-down", style.colours.send)
    room = rest.rect.width() - side - style.px(12)
    named = (f"{text} · {rest.channel}",) if rest.channel else ()
    text = drawing.shaper.first_fitting((*named, text, f"+{rest.number}", str(rest.number)), Type.PILL, room)
    block = drawing.shaper.block(text, Type.PILL, room)
    painter.setPen(style.colours.send)
    top = rest.rect.top() + (rest.rect.height() - block.height) / 2
    block.layout.draw(painter, QPointF(icon.right() + style.px(4), top))


def draw_ring(painter: QPainter, rect: QRect, colour: QColor, outset: int, radius: int) -> None:
    """Draw a ring of two pixels around a place, `outset` pixels away from it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    body = QRectF(rect).adjusted(1 - outset, 1 - outset, outset - 1, outset - 1)
    painter.drawRoundedRect(body, radius + outset, radius + outset)


def write(painter: QPainter, at: QPoint, block: Block, colour: QColor) -> None:
    """Draw shaped text."""
    painter.setPen(colour)
    block.layout.draw(painter, QPointF(at))


def _fill(painter: QPainter, rects: list[QRect], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(rects)


def _shown(geometry: WeekGeometry) -> list[tuple[int, QRect]]:
    return [(day, geometry.columns[day]) for day in geometry.days]


def _lines(geometry: WeekGeometry) -> list[QRect]:
    size = geometry.size
    upright = [QRect(column.left(), 0, 1, size.height()) for _, column in _shown(geometry)]
    return upright + [QRect(0, lane.top(), size.width(), 1) for lane in geometry.lanes]


def _draw_bar(painter: QPainter, rect: QRectF, colour: QColor, radius: int) -> None:
    whole = QPainterPath()
    whole.addRoundedRect(rect, radius, radius)
    strip = QPainterPath()
    strip.addRect(QRectF(rect.left(), rect.top(), max(radius * 0.7, 3), rect.height()))
    painter.fillPath(whole.intersected(strip), colour)


def _draw_ring(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = rect.width() / 8
    painter.setPen(QPen(colour, width))
    painter.drawEllipse(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    inner = rect.width() * 0.24
    painter.drawEllipse(rect.adjusted(inner, inner, -inner, -inner))


def _triangle(rect: QRectF, *, up: bool) -> QPolygonF:
    base, point = (rect.bottom(), rect.top()) if up else (rect.top(), rect.bottom())
    return QPolygonF([QPointF(rect.left(), base), QPointF(rect.right(), base), QPointF(rect.center().x(), point)])
