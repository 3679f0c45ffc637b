"""Every drag on the year, and its way by keys: copies, slots taken, ideas from beside it, ends of campaigns."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.views.year.test_view import cell, first, row_of, stand
from ui.views.year import dragging
from ui.views.year.geometry import NAME_COLUMN, Spot
from ui.views.year.parts import Look, RowKind
from ui.views.year.zoom import Zoom
from ui.widgets.dragged_ids import posts_data

Key, Held = Qt.Key, Qt.KeyboardModifier
LEFT, NONE, CONTROL, SHIFT = Qt.MouseButton.LeftButton, Held.NoModifier, Held.ControlModifier, Held.ShiftModifier
NAMES = (
    "slot_move_requested", "move_requested", "copy_requested", "fill_requested", "copy_into_requested",
    "dropped_outside", "campaign_period_requested", "campaign_opened",
)  # fmt: skip


def heard(view):
    """Collect everything that a drag asks."""
    asked = []
    for name in NAMES:
        getattr(view, name).connect(lambda *given, name=name: asked.append((name, *given)))
    return asked


def drag(view, start, end, held=NONE):
    QTest.mousePress(view, LEFT, held, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, held, end)


def loose(view):
    """Give a post of a campaign, which has no slot, and its middle."""
    row = row_of(view, RowKind.CAMPAIGN)
    chip = next(chip for (at, _), chips in view.packed.cells.items() if at == row for chip in chips)
    return chip, view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center()


def test_that_a_drag_with_control_copies_the_post_to_another_week(view):
    asked, (chip, at) = heard(view), first(view, Look.PLANNED)
    row = row_of(view, RowKind.SIGNALS)
    drag(view, at, cell(view, row, 3), CONTROL)
    assert asked == [("copy_requested", (chip.post_id,), chip.on + timedelta(weeks=3 - chip.column), None)]


def test_that_a_copy_dropped_on_an_open_slot_takes_it(view):
    asked, (chip, at), (slot, there) = heard(view), first(view, Look.PLANNED), first(view, Look.OPEN)
    drag(view, at, there, CONTROL)
    assert asked == [("copy_into_requested", (chip.post_id,), slot.section_id, slot.original_on)]


def test_that_a_loose_post_dropped_on_an_open_slot_takes_it(view):
    asked, (chip, at), (slot, there) = heard(view), loose(view), first(view, Look.OPEN)
    drag(view, at, there)
    assert asked == [("fill_requested", (chip.post_id,), slot.section_id, slot.original_on)]


def test_that_an_open_slot_is_moved_and_never_copied(view):
    asked, (chip, at) = heard(view), first(view, Look.OPEN)
    drag(view, at, cell(view, chip.row, chip.column - 2), CONTROL)
    assert asked == [("slot_move_requested", chip.section_id, chip.original_on, chip.on - timedelta(weeks=2))]


def test_that_control_pressed_on_the_way_makes_a_copy_and_says_so(view):
    chip, at = first(view, Look.PLANNED)
    QTest.mousePress(view, LEFT, NONE, at)
    QTest.mouseMove(view, cell(view, chip.row, 3))
    QTest.keyPress(view, Key.Key_Control)
    assert view.cursor().shape() is Qt.CursorShape.DragCopyCursor
    assert QToolTip.text().startswith("Copy")
    QTest.keyRelease(view, Key.Key_Control)
    assert view.cursor().shape() is Qt.CursorShape.SizeHorCursor
    assert not QToolTip.text().startswith("Copy")
    QTest.keyClick(view, Key.Key_Escape)
    QToolTip.hideText()


def test_that_a_post_let_go_outside_is_offered_to_what_lies_there(view):
    asked, (chip, at) = heard(view), first(view, Look.PLANNED)
    outside = QPoint(-20, 200)
    drag(view, at, outside)
    assert asked == [("dropped_outside", (chip.post_id,), view.mapToGlobal(outside))]


def test_that_a_drag_paints_no_picture_again(view):
    view.grab()
    before, (chip, at) = view.scene.pictures, first(view, Look.PLANNED)
    QTest.mousePress(view, LEFT, NONE, at)
    for column in (3, 9, 20):
        QTest.mouseMove(view, cell(view, chip.row, column))
        view.grab()
    assert view.scene.pictures == before
    QTest.keyClick(view, Key.Key_Escape)


# ---------------------------------------------------------------- ideas


def drop(view, ids, point):
    data, action = posts_data(ids), Qt.DropAction.MoveAction
    enter = QDragEnterEvent(point, action, data, LEFT, NONE)
    QApplication.sendEvent(view, enter)
    over = QDragMoveEvent(point, action, data, LEFT, NONE)
    QApplication.sendEvent(view, over)
    landed = QDropEvent(QPointF(point), action, data, LEFT, NONE)
    QApplication.sendEvent(view, landed)
    QToolTip.hideText()
    return over.isAccepted() and landed.isAccepted()


def test_that_an_idea_dropped_on_a_week_goes_to_its_monday(view):
    asked, row = heard(view), row_of(view, RowKind.SIGNALS)
    assert drop(view, ["i1"], cell(view, row, 50))
    assert asked == [("move_requested", ("i1",), view.packed.week(50).monday, None)]


def test_that_an_idea_dropped_on_the_week_of_today_is_not_planned_in_the_past(view):
    asked, row = heard(view), row_of(view, RowKind.SIGNALS)
    assert drop(view, ["i1", "i2"], cell(view, row, 47))
    assert asked == [("move_requested", ("i1", "i2"), date(2026, 11, 24), None)]


def test_that_an_idea_dropped_on_an_open_slot_takes_it_but_several_share_its_day(view):
    asked, (slot, there) = heard(view), first(view, Look.OPEN)
    assert drop(view, ["i1"], there)
    assert drop(view, ["i1", "i2"], there)
    assert [each[0] for each in asked] == ["fill_requested", "move_requested"]
    assert asked[0][1:] == (("i1",), slot.section_id, slot.original_on)


def test_that_an_idea_dropped_on_a_day_of_the_month_goes_to_that_day(view):
    view.show_near(Zoom.MONTH, date(2026, 11, 24))
    asked, row = heard(view), view.packed.find(RowKind.AD_HOC)
    column = view.span.column_of(date(2026, 11, 28))
    view._bar.setValue(view.scene.scroll_to(row))  # noqa: SLF001 - scrolls as the wheel does
    assert drop(view, ["i1"], cell(view, row, column))
    assert asked == [("move_requested", ("i1",), date(2026, 11, 28), None)]


def test_that_names_take_no_ideas(view):
    asked = heard(view)
    assert not drop(view, ["i1"], cell(view, 2, NAME_COLUMN))
    assert asked == []


def test_that_ideas_kept_ready_are_put_down_by_key_once(view):
    asked = heard(view)
    stand(view, row_of(view, RowKind.SIGNALS), 50)
    view.hold(("i1", "i2"))
    for _ in range(2):
        QTest.keyClick(view, Key.Key_V, CONTROL)
    assert asked == [("move_requested", ("i1", "i2"), view.packed.week(50).monday, None)]


def test_that_what_was_cut_can_be_taken_out_of_the_calendar(view):
    chip, _ = first(view, Look.PLANNED)
    stand(view, *chip[:2])
    QTest.keyClick(view, Key.Key_C, CONTROL)
    assert view.let_go() == ()
    QTest.keyClick(view, Key.Key_X, CONTROL)
    assert view.let_go() == (chip.post_id,)
    assert view.let_go() == ()


def test_that_a_copy_is_put_down_by_key_as_often_as_one_likes(view):
    chip, _ = first(view, Look.PLANNED)
    stand(view, *chip[:2])
    asked = heard(view)
    QTest.keyClick(view, Key.Key_C, CONTROL)
    stand(view, row_of(view, RowKind.SIGNALS), 49)
    for key in (Key.Key_V, Key.Key_Right, Key.Key_V):
        QTest.keyClick(view, key, CONTROL if key == Key.Key_V else NONE)
    days = [chip.on + timedelta(weeks=week - chip.column) for week in (49, 50)]
    assert asked == [("copy_requested", (chip.post_id,), day, None) for day in days]


# ---------------------------------------------------------------- campaigns


def edge(view, *, last):
    """Give the campaign of the first bar with the point of one of its edges."""
    run = view.packed.campaigns[0]
    band = view.scene.to_widget(view.scene.geometry.span_rect(run.row, run.first, run.last))
    return run, QPoint(band.right() - 1 if last else band.left() + 1, band.center().y())


@pytest.mark.parametrize("last", [True, False])
def test_that_the_edge_of_a_campaign_is_dragged_by_whole_weeks(view, last):
    run, at = edge(view, last=last)
    asked, campaign = heard(view), dragging.campaign_of(view.packed, run.row)
    column = run.last - 1 if last else run.first - 4
    drag(view, at, cell(view, run.row, column))
    week = view.packed.week(column)
    days = (campaign.first_on, week.sunday) if last else (week.monday, campaign.last_on)
    assert asked == [("campaign_period_requested", campaign.id, *days)]


def test_that_a_campaign_is_never_dragged_to_less_than_nothing(view):
    run, at = edge(view, last=True)
    asked, campaign = heard(view), dragging.campaign_of(view.packed, run.row)
    drag(view, at, cell(view, run.row, 2))
    assert asked == [("campaign_period_requested", campaign.id, campaign.first_on, campaign.first_on)]


def test_that_an_edge_let_go_where_it_was_asks_nothing(view):
    run, at = edge(view, last=True)
    asked = heard(view)
    drag(view, at, cell(view, run.row, run.last) + QPoint(3, 0))
    assert asked == []


def test_that_an_edge_outside_the_part_that_shows_is_not_dragged(view):
    view.show_near(Zoom.MONTH, date(2026, 11, 24))
    run = next(
        run for run in view.packed.campaigns if dragging.campaign_of(view.packed, run.row).name == "Energietoeslag"
    )
    band = view.scene.to_widget(view.scene.geometry.span_rect(run.row, run.first, run.last))
    assert dragging.edge_at(view.scene, QPoint(band.left(), band.center().y())) is None
    assert dragging.edge_at(view.scene, QPoint(band.right(), band.center().y())) is None


@pytest.mark.parametrize(
    ("held", "first_weeks", "last_weeks"),
    [(SHIFT, 0, 1), (CONTROL, 1, 0), (Held.AltModifier | SHIFT, 1, 1)],
)
def test_that_keys_stretch_and_move_a_campaign(view, held, first_weeks, last_weeks):
    row = row_of(view, RowKind.CAMPAIGN)
    asked, campaign = heard(view), dragging.campaign_of(view.packed, row)
    stand(view, row, NAME_COLUMN)
    QTest.keyClick(view, Key.Key_Right, held)
    days = (campaign.first_on + timedelta(weeks=first_weeks), campaign.last_on + timedelta(weeks=last_weeks))
    assert asked == [("campaign_period_requested", campaign.id, *days)]


def test_that_the_name_of_a_campaign_opens_it(view):
    row = row_of(view, RowKind.CAMPAIGN)
    asked = heard(view)
    stand(view, row, NAME_COLUMN)
    QTest.keyClick(view, Key.Key_Return)
    assert asked == [("campaign_opened", view.packed.rows[row].id)]
