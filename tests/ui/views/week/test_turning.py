"""A week too narrow for its days shows those that fit, and leads to the others by keys, mouse and drag."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.views.week.sample_pages import rich_page
from ui.views.week.items import Cell, Lane
from ui.views.week.turning import shown_days, turn

Key, Held, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
NARROW = QSize(480, 560)


def narrow(make_view, percent=100):
    view = make_view(size=NARROW, percent=percent)
    view.show()
    view.setFocus()
    QApplication.processEvents()
    view.show_from(0)
    return view


def walk(view):
    """Page from the first days to the last and give what shows at each stop."""
    view.show_from(0)
    seen = [view.places()]
    while turn(view, 1):
        seen.append(view.places())
    return seen


def test_that_a_wide_week_shows_all_days_and_turns_nowhere(make_view):
    view = make_view()
    assert view.places().days == range(7)
    assert not view.places().turns
    assert shown_days(view) is None
    assert not turn(view, 1)
    assert not turn(view, -1)


def test_that_narrow_days_stay_wide_enough_and_none_is_unreachable(make_view):
    view = narrow(make_view)
    stops = walk(view)
    assert len(stops) > 1
    assert {day for places in stops for day in places.days} == set(range(7))
    for places in stops:
        assert all(places.columns[day].width() >= view.drawing.style.px(110) for day in places.days)
        assert all(placed.item.cell.day in places.days for placed in places.placed)
        assert places.columns[places.days[-1]].right() == NARROW.width() - 1
        missing = set(range(7)) - set(places.days)
        assert {day for each in places.turns for day in each.days} == missing


def test_that_the_last_stop_goes_no_further_and_leads_back(make_view):
    view = narrow(make_view)
    stops = walk(view)
    assert not turn(view, 1)
    for _ in stops[1:]:
        assert turn(view, -1)
    assert view.places().days[0] == 0
    assert not turn(view, -1)


def test_that_a_week_opens_on_the_days_with_today(make_view):
    view = make_view(size=NARROW)
    assert view.places().board.day_number(rich_page().today) in view.places().days


def test_that_arrows_go_on_over_the_edge_of_what_shows(make_view):
    view = narrow(make_view)
    first = view.places().board.columns[Cell(Lane.SEND, 0)][0].id
    view.go_to(first)
    for _ in range(6):
        QTest.keyClick(view, Key.Key_Right)
        here = view.item(view.current)
        assert here.cell.day in view.places().days
        assert not view.rect_of(view.current).isEmpty()
    assert view.item(view.current).cell.day == 6
    for _ in range(6):
        QTest.keyClick(view, Key.Key_Left)
    assert view.item(view.current).cell.day == 0
    assert view.places().days[0] == 0


def test_that_the_corner_and_the_wheel_over_the_head_turn_the_days(make_view):
    view = narrow(make_view)
    told = []
    view.days_changed.connect(lambda: told.append(view.places().days))
    (later,) = view.places().turns
    QTest.mouseClick(view, LEFT, Held.NoModifier, later.rect.center())
    assert view.places().days[0] > 0
    assert len(told) == 1
    assert view.item(view.current).cell.day in view.places().days
    at = QPointF(view.places().side + 40, 5)
    up = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Held.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt names it inverted
    )  # fmt: skip
    QApplication.sendEvent(view, up)
    assert view.places().days[0] == 0


def test_that_a_drag_at_the_edge_brings_other_days_and_lands_there(make_view, qtbot):
    view = narrow(make_view)
    asked = []
    view.move_requested.connect(lambda *given: asked.append(given))
    placed = next(each for each in view.places().placed if each.item.post is not None)
    edge = QPoint(NARROW.width() - 3, placed.rect.center().y())
    QTest.mousePress(view, LEFT, Held.NoModifier, placed.rect.center())
    QTest.mouseMove(view, placed.rect.center() + QPoint(30, 0))
    QTest.mouseMove(view, edge)
    with qtbot.waitSignal(view.days_changed, timeout=5000):
        pass
    there = view.places().columns[view.places().days[-1]].center()
    QTest.mouseMove(view, QPoint(there.x(), edge.y()))
    QTest.mouseRelease(view, LEFT, Held.NoModifier, QPoint(there.x(), edge.y()))
    assert [ids for ids, *_ in asked] == [(placed.item.post.id,)]
    assert asked[0][1] == view.places().board.days[view.places().days[-1]].on


def test_that_a_screen_reader_finds_all_days_and_knows_which_are_out_of_sight(make_view):
    view = narrow(make_view)
    table = QAccessible.queryAccessibleInterface(view)
    cells = [table.child(number) for number in range(table.childCount())]
    heads = [cell for cell in cells if cell.role() == QAccessible.Role.ColumnHeader]
    assert len(heads) == 7
    for cell in cells:
        hidden = cell.rect().isEmpty()
        if cell.role() == QAccessible.Role.Cell:
            assert bool(cell.state().offscreen) == hidden
            assert (
                not hidden or cell.entry.cell.day not in view.places().days or cell.entry.id not in view.places().places
            )
    assert sum(not head.rect().isEmpty() for head in heads) == len(view.places().days)


def test_that_another_week_begins_where_one_came_from(make_view):
    view = narrow(make_view)
    days = len(view.places().days)
    view.paging.arrive(-1)
    view.paging.begin(7)
    view.replace_all()
    assert view.places().days == range(7 - days, 7)
    view.paging.arrive(1)
    view.paging.begin(7)
    view.replace_all()
    assert view.places().days == range(days)
