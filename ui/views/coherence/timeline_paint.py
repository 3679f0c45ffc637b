"""Paints the timeline: dots, blocks, the lines that join them, months and weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.theme import mixed
from ui.views.coherence.timeline_geometry import Band, Place
from ui.views.coherence.wording import day_of

if TYPE_CHECKING:
    from datetime import date

    from newsroom.insight.coherence.timeline import Timeline
    from ui.theme import Style
    from ui.views.coherence.timeline_geometry import TimelineGeometry
    from ui.views.coherence.timeline_pack import PlacedBlock, PlacedDot
    from ui.views.coherence.wording import CoherenceWords

Align = Qt.AlignmentFlag
FAINT = 0.45
DASH = [3.0, 2.0]


class Marked(NamedTuple):
    """What the mouse is on and what the keys are on."""

    hover: Place | None
    focus: Place | None


def paint(
    painter: QPainter,
    geometry: TimelineGeometry,
    timeline: Timeline,
    tools: tuple[Style, CoherenceWords],
    at: Marked,
) -> None:
    """Paint all of it, from the back to the front."""
    style, _words = tools
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _months(painter, geometry, style)
    _today(painter, geometry, timeline.today, style)
    _weeks(painter, geometry, style)
    _joins(painter, geometry, timeline, style, at)
    for block in geometry.packed.blocks:
        _block(painter, geometry.block_rect(block), block, style)
    for dot in geometry.packed.dots:
        _dot(painter, geometry.dot_rect(dot), dot, style)
    _more(painter, geometry, tools)
    for place, colour in ((at.hover, style.colours.border), (at.focus, style.colours.focus)):
        if place is not None:
            painter.setPen(QPen(colour, style.metrics.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(geometry.rect(place)).adjusted(-2, -2, 2, 2), style.px(4), style.px(4))


def _months(painter: QPainter, geometry: TimelineGeometry, style: Style) -> None:
    painter.setFont(style.fonts.small)
    for day, x in geometry.months():
        painter.setPen(QPen(style.colours.line, 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, geometry.height))
        painter.setPen(style.colours.muted)
        place = QRectF(x + style.px(6), geometry.height - geometry.measures.foot, style.px(120), geometry.measures.foot)
        painter.drawText(place, int(Align.AlignLeft | Align.AlignVCenter), day_of(day, "MMM yyyy"))
    painter.setPen(QPen(style.colours.line_strong, 1))
    painter.drawLine(QPointF(0, geometry.axis), QPointF(geometry.width, geometry.axis))


def _today(painter: QPainter, geometry: TimelineGeometry, today: date, style: Style) -> None:
    if today in geometry.packed.period:
        x = geometry.x_of(today + timedelta(days=0)) + 0.5
        painter.setPen(QPen(style.colours.send, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, geometry.foot_top))


def _weeks(painter: QPainter, geometry: TimelineGeometry, style: Style) -> None:
    """Write in and out under each week, where there is room for it; listening and sending in their own colour."""
    painter.setFont(style.fonts.tiny)
    metrics = painter.fontMetrics()
    for week in geometry.packed.weeks:
        place = geometry.week_rect(week)
        heard, sent = str(week.heard), str(week.sent)
        wide = metrics.horizontalAdvance(f"{heard} : {sent}")
        if wide + style.px(4) > place.width() or not (week.heard or week.sent):
            continue
        left = QRect(place.x() + (place.width() - wide) // 2, place.y(), wide, place.height())
        painter.setPen(style.colours.listen)
        painter.drawText(left, int(Align.AlignLeft | Align.AlignVCenter), heard)
        painter.setPen(style.colours.send)
        painter.drawText(left, int(Align.AlignRight | Align.AlignVCenter), sent)
        painter.setPen(style.colours.muted)
        painter.drawText(
            left.translated(metrics.horizontalAdvance(heard), 0), int(Align.AlignLeft | Align.AlignVCenter), " :"
        )


def _joins(painter: QPainter, geometry: TimelineGeometry, timeline: Timeline, style: Style, at: Marked) -> None:
    dots = {each.dot.id: each for each in geometry.packed.dots}
    blocks = {each.block.id: each for each in geometry.packed.blocks}
    strong = _ids(geometry, at)
    faint = mixed(style.colours.send, style.colours.surface, FAINT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for join in timeline.joins:
        if join.signal_id not in dots or join.post_id not in blocks:
            continue
        lit = join.signal_id in strong or join.post_id in strong
        painter.setPen(QPen(style.colours.send if lit else faint, 2 if lit else 1))
        start = geometry.dot_rect(dots[join.signal_id]).center()
        box = geometry.block_rect(blocks[join.post_id])
        end = QPointF(box.x() + style.px(10), box.y())
        path = QPainterPath(start)
        bend = (end.y() - start.y()) * 0.6
        path.cubicTo(QPointF(start.x(), start.y() + bend), QPointF(end.x(), end.y() - bend), end)
        painter.drawPath(path)


def _ids(geometry: TimelineGeometry, at: Marked) -> set[str]:
    found = set()
    for place in at:
        if place is not None and place.band is Band.DOTS:
            found.add(geometry.packed.dots[place.number].dot.id)
        elif place is not None and place.band is Band.BLOCKS:
            found.add(geometry.packed.blocks[place.number].block.id)
    return found


def _dot(painter: QPainter, place: QRectF, dot: PlacedDot, style: Style) -> None:
    """Paint a signal; one that is late is a red ring, one without a post is lighter than one with."""
    if dot.dot.late:
        painter.setPen(QPen(style.colours.bad, place.width() / 4))
        painter.setBrush(style.colours.surface)
        inset = place.width() / 8
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
        return
    painter.setPen(QPen(style.colours.surface, 1))
    painter.setBrush(style.colours.listen)
    painter.drawEllipse(place)


def _block(painter: QPainter, place: QRect, block: PlacedBlock, style: Style) -> None:
    colour = style.section(block.block.colour) if block.block.colour else style.colours.send
    pen = QPen(colour, 1.2)
    if not block.block.out:
        pen.setDashPattern(DASH)
    painter.setPen(pen)
    painter.setBrush(style.colours.surface)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), style.px(4), style.px(4))
    painter.fillRect(QRect(place.x(), place.y(), style.metrics.bar, place.height()), colour)
    if block.small:
        return
    painter.setFont(style.fonts.small)
    painter.setPen(style.colours.ink)
    inside = place.adjusted(style.metrics.bar + style.px(6), 0, -style.px(6), 0)
    title = block.block.title.replace("\n", " ")
    text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Align.AlignLeft | Align.AlignVCenter), text)


def _more(painter: QPainter, geometry: TimelineGeometry, tools: tuple[Style, CoherenceWords]) -> None:
    style, _words = tools
    painter.setFont(style.fonts.tiny)
    painter.setPen(style.colours.listen)
    for each in geometry.packed.more:
        middle = geometry.more_point(each.column)
        wide = style.px(40)
        place = QRectF(middle.x() - wide / 2, 0, wide, geometry.measures.gap * 2)
        painter.drawText(place, int(Align.AlignCenter), f"+{each.signals}")
