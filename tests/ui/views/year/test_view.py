"""What pointer and keys ask of the year."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from newsroom.dates.week import IsoWeek
from newsroom.insight.year import SectionLine, SlotMark
from newsroom.model.keys import SlotState
from tests.ui.views.year import pages
from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot
from ui.views.year.parts import Look, RowKind

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def heard(view):
    """Collect everything that the view asks."""
    asked = []
    for name in ("week_opened", "opened", "chosen", "slot_chosen", "slot_opened", "section_opened", "step_requested"):
        getattr(view, name).connect(lambda *given, name=name: asked.append((name, *given)))
    for name in ("slot_skip_requested", "slot_move_requested", "slot_restore_requested", "move_requested"):
        getattr(view, name).connect(lambda *given, name=name: asked.append((name, *given)))
    return asked


def first(view, look, *, moved=False):
    """Give a chip with a look and the middle of its place in the widget."""
    chip = next(
        chip for chips in view.packed.cells.values() for chip in chips if chip.look is look and chip.moved is moved
    )
    return chip, view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center()


def row_of(view, kind):
    return view.packed.row_of(kind)


def cell(view, row, column):
    return view.scene.spot_rect(Spot(row, column)).center()


def stand(view, row, column):
    """Put the keys on a cell."""
    QTest.mouseClick(view, LEFT, pos=cell(view, row, column))


def test_that_a_click_on_a_filled_slot_chooses_its_post(view):
    asked, (chip, at) = heard(view), first(view, Look.PUBLISHED)
    QTest.mouseClick(view, LEFT, pos=at)
    assert asked == [("chosen", chip.post_id)]
    assert view.selected == chip.post_id


def test_that_a_double_click_on_a_filled_slot_opens_its_post(view):
    asked, (chip, at) = heard(view), first(view, Look.PLANNED)
    QTest.mouseDClick(view, LEFT, pos=at)
    assert asked[-1] == ("opened", chip.post_id)


@pytest.mark.parametrize("look", [Look.OPEN, Look.MISSED])
def test_that_an_empty_slot_is_chosen_by_a_click_and_planned_by_a_double_click(view, look):
    asked, (chip, at) = heard(view), first(view, look)
    QTest.mouseClick(view, LEFT, pos=at)
    QTest.mouseDClick(view, LEFT, pos=at)
    assert asked[0] == ("slot_chosen", chip.section_id, chip.original_on)
    assert asked[-1] == ("slot_opened", chip.section_id, chip.original_on)


def test_that_a_moved_slot_is_known_by_its_original_date(view):
    asked, (chip, at) = heard(view), first(view, Look.OPEN, moved=True)
    QTest.mouseDClick(view, LEFT, pos=at)
    assert asked[-1] == ("slot_opened", chip.section_id, chip.original_on)
    assert chip.on != chip.original_on


def offered(view):
    """Give the actions of the menu that lies open, by their words."""
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    return {action.text(): action for action in menu.actions()}


def test_that_a_click_on_a_skipped_slot_offers_to_restore_it_or_to_see_its_week(view):
    asked, (chip, at) = heard(view), first(view, Look.SKIPPED)
    QTest.mouseClick(view, LEFT, pos=at)
    assert asked == []
    restore, week = offered(view).values()
    restore.trigger()
    week.trigger()
    assert asked == [
        ("slot_restore_requested", chip.section_id, chip.original_on),
        ("week_opened", IsoWeek(2026, chip.column + 1)),
    ]
    for menu in view.findChildren(QMenu):
        menu.close()


def test_that_a_double_click_on_a_week_number_opens_the_week(view):
    asked = heard(view)
    QTest.mouseDClick(view, LEFT, pos=cell(view, HEAD_ROW, 52))
    assert asked == [("week_opened", IsoWeek(2026, 53))]


@pytest.mark.parametrize("kind", [RowKind.AD_HOC, RowKind.ROOM, RowKind.SIGNALS, RowKind.BIGGEST, RowKind.SILENT])
def test_that_rows_of_figures_lead_to_the_week(view, kind):
    asked = heard(view)
    QTest.mouseDClick(view, LEFT, pos=cell(view, row_of(view, kind), 11))
    assert asked == [("week_opened", IsoWeek(2026, 12))]


def test_that_a_double_click_on_a_name_opens_the_section(view):
    asked = heard(view)
    QTest.mouseDClick(view, LEFT, pos=cell(view, 2, NAME_COLUMN))
    assert asked == [("section_opened", "s1")]


def test_that_headings_and_names_of_figures_open_nothing(view):
    asked = heard(view)
    QTest.mouseDClick(view, LEFT, pos=cell(view, 0, NAME_COLUMN))
    QTest.mouseDClick(view, LEFT, pos=cell(view, 0, 5))
    QTest.mouseDClick(view, LEFT, pos=cell(view, row_of(view, RowKind.SIGNALS), NAME_COLUMN))
    assert asked == []


def test_that_dragging_an_open_slot_asks_to_move_it_by_whole_weeks(view):
    asked, (chip, at) = heard(view), first(view, Look.OPEN)
    there = QPoint(cell(view, chip.row, chip.column - 2).x(), at.y() + 60)
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, there)
    QTest.mouseRelease(view, LEFT, pos=there)
    assert asked == [
        ("slot_move_requested", chip.section_id, chip.original_on, chip.on - timedelta(weeks=2)),
    ]


def test_that_escape_leaves_a_dragged_slot_where_it_was(view):
    asked, (chip, at) = heard(view), first(view, Look.OPEN)
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, cell(view, chip.row, 3))
    QTest.keyClick(view, Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=cell(view, chip.row, 3))
    assert asked == []


def test_that_a_filled_slot_is_dragged_with_its_post_and_stays_known_by_its_rule(view):
    asked, (chip, at) = heard(view), first(view, Look.PLANNED)
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, cell(view, chip.row, 3))
    QTest.mouseRelease(view, LEFT, pos=cell(view, chip.row, 3))
    day = chip.on + timedelta(weeks=3 - chip.column)
    assert asked == [("slot_move_requested", chip.section_id, chip.original_on, day)]


def test_that_a_post_of_a_campaign_is_dragged_alone(view):
    row = row_of(view, RowKind.CAMPAIGN)
    chip = next(chip for (at, _), chips in view.packed.cells.items() if at == row for chip in chips)
    asked, at = heard(view), view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center()
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, cell(view, chip.row, 10))
    QTest.mouseRelease(view, LEFT, pos=cell(view, chip.row, 10))
    assert asked == [("move_requested", (chip.post_id,), chip.on + timedelta(weeks=10 - chip.column), None)]


def test_that_a_skipped_slot_is_not_dragged(view):
    asked, (chip, at) = heard(view), first(view, Look.SKIPPED)
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, cell(view, chip.row, 3))
    QTest.mouseRelease(view, LEFT, pos=QPoint(5, 5))
    assert asked == []
    for menu in view.findChildren(QMenu):
        menu.close()


def test_that_what_was_cut_is_put_in_another_week(view):
    chip, _ = first(view, Look.PLANNED)
    stand(view, *chip[:2])
    asked = heard(view)
    QTest.keyClick(view, Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    day = chip.on - timedelta(weeks=chip.column)
    assert asked == [("slot_move_requested", chip.section_id, chip.original_on, day)]
    QTest.keyClick(view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1


def test_that_escape_forgets_what_was_cut(view):
    chip, _ = first(view, Look.OPEN)
    stand(view, *chip[:2])
    asked = heard(view)
    QTest.keyClick(view, Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert asked == []


def test_that_the_keys_start_in_the_week_of_today_and_go_from_cell_to_cell(view):
    assert view.spot_here()[:2] == (1, 47)
    for key in (Key.Key_Left, Key.Key_Down, Key.Key_Left, Key.Key_Up, Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.spot_here()[:2] == (1, 46)
    QTest.keyClick(view, Key.Key_Up)
    assert view.spot_here()[:2] == (HEAD_ROW, 46)


def test_that_home_and_end_go_to_the_first_and_last_week(view):
    QTest.keyClick(view, Key.Key_End)
    assert view.spot_here().column == 52
    QTest.keyClick(view, Key.Key_Right)
    assert view.spot_here().column == 52
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_Left)
    assert view.spot_here()[:2] == (1, NAME_COLUMN)


def test_that_enter_opens_what_a_double_click_opens(view):
    asked = heard(view)
    for look in (Look.PUBLISHED, Look.OPEN):
        stand(view, *first(view, look)[0][:2])
        QTest.keyClick(view, Key.Key_Return)
    stand(view, HEAD_ROW, 4)
    QTest.keyClick(view, Key.Key_Enter)
    stand(view, 3, NAME_COLUMN)
    QTest.keyClick(view, Key.Key_Return)
    opened = [each for each in asked if "chosen" not in each[0]]
    assert [name for name, *_ in opened] == ["opened", "slot_opened", "week_opened", "section_opened"]
    assert opened[2:] == [("week_opened", IsoWeek(2026, 5)), ("section_opened", "s2")]


def test_that_space_chooses(view):
    chip, _ = first(view, Look.PUBLISHED)
    stand(view, *chip[:2])
    asked = heard(view)
    QTest.keyClick(view, Key.Key_Space)
    assert asked == [("chosen", chip.post_id)]


def test_that_delete_asks_to_skip_an_open_slot_and_nothing_else(view):
    chip, _ = first(view, Look.OPEN)
    filled, _ = first(view, Look.PUBLISHED)
    for each in (filled, chip):
        stand(view, *each[:2])
        asked = heard(view)
        QTest.keyClick(view, Key.Key_Delete)
    assert asked == [("slot_skip_requested", chip.section_id, chip.original_on)]


def test_that_alt_shift_arrows_ask_to_move_a_slot_a_week(view):
    chip, _ = first(view, Look.OPEN)
    stand(view, *chip[:2])
    asked = heard(view)
    QTest.keyClick(view, Key.Key_Left, HELD)
    QTest.keyClick(view, Key.Key_Right, HELD)
    week = timedelta(weeks=1)
    moves = [("slot_move_requested", chip.section_id, chip.original_on, chip.on + by) for by in (-week, week)]
    assert asked == moves


def test_that_control_with_page_keys_asks_for_another_period(view):
    asked = heard(view)
    QTest.keyClick(view, Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("step_requested", -1), ("step_requested", 1)]


def test_that_several_slots_in_a_week_are_reached_one_by_one(shown):
    view = shown(pages.crowded_page(1_000))
    (row, column), chips = next((at, found) for at, found in view.packed.cells.items() if len(found) == 3)
    stand(view, row, column)
    while view.spot_here().chip is not chips[0]:
        QTest.keyClick(view, Key.Key_Left)
    reached = []
    for _ in chips:
        reached.append(view.spot_here().chip)
        QTest.keyClick(view, Key.Key_Right)
    assert reached == list(chips)
    assert view.spot_here().column == column + 1


def test_that_the_keys_scroll_until_their_row_shows_whole(shown):
    view = shown(size=(1000, 500))
    last = row_of(view, RowKind.SILENT)
    QTest.keyClick(view, Key.Key_PageDown)
    QTest.keyClick(view, Key.Key_PageDown)
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.spot_here().row == last
    assert view.scene.body_clip().contains(view.scene.spot_rect(view.spot_here()))
    for row in reversed(range(last)):
        QTest.keyClick(view, Key.Key_Up)
        here = view.spot_here()
        assert here.row <= row or here.row == HEAD_ROW or view.packed.rows[row].kind is RowKind.HEADING
        assert here.row == HEAD_ROW or view.scene.body_clip().contains(
            view.scene.spot_rect(Spot(here.row, here.column))
        )


def test_that_the_head_and_the_heading_of_a_group_stay_while_rows_scroll(shown):
    view = shown(size=(1000, 500))
    QTest.keyClick(view, Key.Key_PageDown)
    QTest.keyClick(view, Key.Key_PageDown)
    sticky = view.scene.sticky_rect()
    assert sticky.top() <= view.scene.geometry.head
    assert view.packed.rows[view.scene.sticky_row()].kind is RowKind.HEADING
    assert view.scene.spot_at(QPoint(300, 10)).row == HEAD_ROW


def test_that_the_cursor_stays_on_its_week_when_the_page_is_shown_again(view):
    stand(view, 4, 20)
    view.show_page(pages.rich_page())
    assert view.spot_here()[:2] == (4, 20)
    view.show_page(pages.rich_page(2027, date(2027, 3, 3)))
    QTest.keyClick(view, Key.Key_End)
    assert view.spot_here()[:2] == (4, 51)


def test_that_a_tooltip_tells_all_as_plain_text(shown):
    page = pages.rich_page()
    section = pages.a_section(0, "Brug <b>open</b> & dicht", "red")
    mark = SlotMark(
        9,
        date(2026, 3, 4),
        time(10),
        date(2026, 3, 4),
        SlotState.SKIPPED,
        "",
        out=False,
        signals=0,
        reason="Te <i>druk</i>",
    )
    view = shown(replace(page, sections=(SectionLine(section, (mark,)),)))
    _, at = first(view, Look.SKIPPED)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert "Brug &lt;b&gt;open&lt;/b&gt; &amp; dicht" in QToolTip.text()
    assert "Te &lt;i&gt;druk&lt;/i&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_that_the_tooltip_of_a_week_names_all_its_days(view):
    at = cell(view, HEAD_ROW, 17)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert "Koningsdag" in QToolTip.text()
    assert "Meivakantie" in QToolTip.text()
    QToolTip.hideText()


def test_that_a_view_without_a_page_answers_nothing(shown, qapp):
    view = shown()
    empty = type(view)()
    empty.resize(400, 300)
    empty.show()
    asked = heard(empty)
    for key in (Key.Key_Down, Key.Key_Return, Key.Key_Delete, Key.Key_Space):
        QTest.keyClick(empty, key)
    QTest.mouseDClick(empty, LEFT, pos=QPoint(200, 150))
    assert asked == []
    empty.close()
    empty.deleteLater()
