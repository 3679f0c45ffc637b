"""What is dragged over the year, and where it would land; pure steps on the geometry."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN
from ui.views.year.zoom import DAYS_IN_WEEK, Zoom

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRect

    from newsroom.model import Campaign
    from ui.views.year.geometry import Spot, YearGeometry
    from ui.views.year.parts import Chip, Packed, Run
    from ui.views.year.scene import Scene

EDGE_OUT, EDGE_IN = 4, 3


class Landing(NamedTuple):
    """Where something would come to lie: a day in a column, or an open slot."""

    column: int
    on: date
    slot: Chip | None = None


class Carried(NamedTuple):
    """A slot or post under way with where it would land."""

    chip: Chip
    landing: Landing
    copies: bool = False
    along: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Give the posts that go: those chosen together with it, or its own."""
        return self.along or ((self.chip.post_id,) if self.chip.post_id else ())

    @property
    def takes(self) -> Chip | None:
        """Give the open slot that its post would take."""
        slot = self.landing.slot
        if slot is None or len(self.ids) != 1:
            return None
        own = self.chip.original_on is not None and slot.section_id == self.chip.section_id
        return slot if self.copies or not own else None


class Edge(NamedTuple):
    """The first or last edge of the bar of a campaign."""

    run: Run
    is_last: bool


class Stretched(NamedTuple):
    """A campaign whose edge is under way, with the column where that would come."""

    edge: Edge
    column: int


class Drawn(NamedTuple):
    """Columns in the row of a campaign that are drawn for another one, from where that began to where it is."""

    row: int
    start: int
    column: int

    @property
    def ends(self) -> tuple[int, int]:
        """Give the first and last column."""
        return min(self.start, self.column), max(self.start, self.column)


Drag = Carried | Stretched | Drawn


def landing(scene: Scene, point: QPoint, weekday: int | None = None) -> Landing | None:
    """Give where a drop at a point of the widget would land; with a weekday a column of a week keeps that day."""
    geometry, spot = scene.geometry, scene.spot_at(point)
    column = geometry.column_at(point.x())
    if column is None:
        return None
    slot = spot.chip if spot is not None and spot.chip is not None and spot.chip.empty_slot else None
    if slot is not None and geometry.packed.zoomed and not geometry.reach(slot).contains(scene.to_body(point)):
        slot = None
    return Landing(column, day_at(geometry, point.x(), column, weekday), slot)


def day_at(geometry: YearGeometry, x: int, column: int, weekday: int | None = None) -> date:
    """Give the day that is meant; in the whole year that is the Monday of a week, or today when it has passed."""
    span = geometry.span
    first = span.day_of(column)
    if span.days < DAYS_IN_WEEK:
        return first
    if weekday is not None:
        return first + timedelta(days=weekday)
    today = geometry.packed.page.today
    if span.zoom is Zoom.YEAR:
        return today if first <= today < first + timedelta(days=DAYS_IN_WEEK) else first
    return geometry.day_at(x) or first


def campaign_of(packed: Packed, row: int) -> Campaign | None:
    """Give the campaign of a row."""
    if row in (HEAD_ROW, NAME_COLUMN):
        return None
    key = packed.rows[row].id
    return next((line.campaign for line in packed.page.campaigns if line.campaign.id == key), None)


def edge_at(scene: Scene, point: QPoint) -> Edge | None:
    """Give the edge of a campaign under a point of the widget, where that edge itself is in sight."""
    geometry = scene.geometry
    row = geometry.row_at(scene.to_body(point).y()) if scene.body_clip().contains(point) else None
    for run in geometry.packed.campaigns if row is not None else ():
        campaign = campaign_of(geometry.packed, run.row) if run.row == row else None
        if campaign is None:
            continue
        band, span = geometry.span_rect(run.row, run.first, run.last), geometry.span
        if campaign.last_on <= span.last_day and -EDGE_IN <= point.x() - band.right() <= EDGE_OUT:
            return Edge(run, is_last=True)
        if campaign.first_on >= span.first_day and -EDGE_OUT <= point.x() - band.left() <= EDGE_IN:
            return Edge(run, is_last=False)
    return None


def period(packed: Packed, stretched: Stretched) -> tuple[str, date, date] | None:
    """Give a campaign with the first and last day that a drag of its edge means; at least one column is left."""
    campaign, span = campaign_of(packed, stretched.edge.run.row), packed.span
    if campaign is None:
        return None
    day = span.day_of(stretched.column)
    if stretched.edge.is_last:
        last = day + timedelta(days=span.days - 1)
        return campaign.id, campaign.first_on, max(last, campaign.first_on)
    return campaign.id, min(day, campaign.last_on), campaign.last_on


def drawn_days(packed: Packed, drawn: Drawn) -> tuple[date, date]:
    """Give the first and last day of what is drawn."""
    span, (first, last) = packed.span, drawn.ends
    return span.day_of(first), span.day_of(last) + timedelta(days=span.days - 1)


def is_room_for_campaign(packed: Packed, spot: Spot) -> bool:
    """Say whether a spot is empty space in the row of a campaign, outside its own days."""
    if spot.chip is not None or spot.column == NAME_COLUMN or campaign_of(packed, spot.row) is None:
        return False
    return not any(run.row == spot.row and run.first <= spot.column <= run.last for run in packed.campaigns)


def stepped(campaign: Campaign, days: int, *, first: bool, last: bool) -> tuple[str, date, date] | None:
    """Give a campaign with one or both ends some days on; None when nothing would be left of it."""
    by = timedelta(days=days)
    begin, end = campaign.first_on + by * first, campaign.last_on + by * last
    return (campaign.id, begin, end) if begin <= end else None


def rects(scene: Scene, drag: Drag) -> tuple[QRect, QRect]:
    """Give what is tinted under a drag and what gets a ring, in the widget."""
    geometry = scene.geometry
    if isinstance(drag, Stretched):
        run, column = drag.edge.run, drag.column
        first, last = (run.first, max(column, run.first)) if drag.edge.is_last else (min(column, run.last), run.last)
        band = scene.to_widget(geometry.span_rect(run.row, first, last))
        return band, band.adjusted(1, 2, -1, -2)
    if isinstance(drag, Drawn):
        band = scene.to_widget(geometry.span_rect(drag.row, *drag.ends))
        return band, band.adjusted(1, 2, -1, -2)
    taken = drag.takes
    if taken is not None:
        return scene.to_widget(geometry.cell_rect(taken.row, taken.column)), scene.to_widget(geometry.chip_rect(taken))
    return scene.drag_rects(drag.chip, drag.landing.column)
