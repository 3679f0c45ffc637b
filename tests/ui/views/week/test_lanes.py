"""The posts of a day in lanes by channel: painted, hit, dragged, reached by keys and read aloud."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from tests.ui.views.week.conftest import MakeView
from tests.ui.views.week.sample_pages import at, busy_page, day, page, post, rich_page, slot
from tests.ui.views.week.test_access import names
from tests.ui.views.week.test_mouse import drag, empty, middle, sent
from ui.views.week import WeekView
from ui.views.week.items import Cell, Lane, board

Key = Qt.Key
ORDER = ("Website", "Facebook", "Instagram", "LinkedIn", "X", "WhatsApp", "Wijkblad")
ROAD = "post:p-n210"
TUESDAY = Cell(Lane.SEND, 1)


@pytest.fixture
def lanes(view: WeekView) -> WeekView:
    """The week of the design by channel."""
    view.show_page(replace(rich_page(), channels=ORDER))
    view.by_channel = True
    return view


def test_that_a_post_stands_in_the_lane_of_each_of_its_channels() -> None:
    made = board(replace(rich_page(), channels=ORDER), 7, by_channel=True)
    shown = [(item.channel, item.id) for item in made.columns[TUESDAY]]
    assert shown == [
        ("Facebook", ROAD),
        ("Instagram", "post:p-vraa"),
        ("WhatsApp", f"{ROAD}@1"),
        ("", f"slot:s-vrije-ruimte:{day(1)}"),
    ]
    assert list(made.of_post("p-n210")) == [ROAD, f"{ROAD}@1"]
    assert made.found[f"{ROAD}@1"].key == ROAD


def test_that_no_card_is_lost_and_none_is_there_twice_in_a_lane() -> None:
    for week in (rich_page(), busy_page()):
        by_time, by_channel = board(week, 7), board(replace(week, channels=ORDER), 7, by_channel=True)
        assert {item.key for item in by_channel} == {item.id for item in by_time}
        assert len({item.id for item in by_channel}) == len(list(by_channel))
        places = [(item.key, item.channel, item.cell) for item in by_channel]
        assert len(set(places)) == len(places)


def test_that_open_slots_stand_with_the_channels_of_their_section() -> None:
    week = page({1: {"open_slots": (slot(1, "15:00", "Raad", channels=("X", "Website")),)}})
    made = board(replace(week, channels=ORDER), 7, by_channel=True)
    assert [item.channel for item in made.columns[TUESDAY]] == ["Website", "X"]


def test_that_a_lane_keeps_the_order_of_time() -> None:
    made = board(busy_page(), 7, by_channel=True)
    moments = [item.at for item in made.columns[TUESDAY]]
    assert moments == sorted(moments)


@pytest.mark.parametrize("size", [QSize(1060, 860), QSize(700, 420)])
@pytest.mark.parametrize("percent", [100, 200])
def test_that_every_lane_in_sight_is_named_and_nothing_overlaps(make_view: MakeView, size: QSize, percent: int) -> None:
    view = make_view(replace(rich_page(), channels=ORDER), size, percent=percent)
    view.by_channel = True
    places = view.places()
    rects = [*(p.rect for p in places.placed), *(r.rect for r in places.rests), *(h.rect for h in places.headings)]
    assert not [(one, other) for one, other in combinations(rects, 2) if one.intersects(other)]
    for number in range(7):
        cell = Cell(Lane.SEND, number)
        seen = places.shown[cell]
        begun = [item.channel for n, item in enumerate(places.board.columns[cell]) if places.board.heads(cell, n)]
        named = [h.channel for h in places.headings if places.columns[number].contains(h.rect.center())]
        first = sum(places.board.heads(cell, n) for n in range(seen.first))
        assert named == begun[first : first + len(named)]
        lanes_seen = sum(places.board.heads(cell, n) for n in range(seen.first, seen.end))
        # A single card that does not fit says its channel itself.
        assert len(named) == lanes_seen or seen.end - seen.first == 1


def test_that_keys_reach_every_card_of_a_day_also_out_of_sight(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(replace(busy_page(), channels=ORDER), QSize(700, 420))
    view.by_channel = True
    view.show()
    view.setFocus()
    items = [item.id for item in view.places().board if item.cell == TUESDAY]
    view.go_to(items[0])
    reached = []
    for _ in items:
        reached.append(view.current)
        assert not view.rect_of(view.current).isEmpty()
        qtbot.keyClick(view, Key.Key_Down)
    assert reached == items


def test_that_both_places_of_a_post_are_one_choice(lanes: WeekView, qtbot: QtBot) -> None:
    chosen = QSignalSpy(lanes.chosen)
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=middle(lanes, f"{ROAD}@1"))
    assert sent(chosen) == [["p-n210"]]
    assert lanes.current == f"{ROAD}@1"
    assert len(list(lanes.rects("post:p-n210"))) == 2
    lanes.select("p-n210")
    assert lanes.current == f"{ROAD}@1"


def test_that_all_posts_are_chosen_once(lanes: WeekView, qtbot: QtBot) -> None:
    qtbot.keyClick(lanes, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(set(lanes.selected)) == len(lanes.selected) == 12


def test_that_a_card_dragged_from_any_lane_goes_to_another_day(lanes: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(lanes.move_requested)
    drag(qtbot, lanes, middle(lanes, f"{ROAD}@1"), empty(lanes, 5))
    assert sent(moved) == [[("p-n210",), day(5), None]]


def test_that_a_time_is_proposed_between_two_cards_of_one_lane_only(make_view: MakeView, qtbot: QtBot) -> None:
    posts = (
        post(1, "09:00", "Een", id="a"),
        post(1, "11:00", "Twee", id="b"),
        post(1, "12:00", "X", id="c", channels=("X",)),
    )
    view = make_view(
        replace(page({1: {"posts": posts}, 2: {"posts": (post(2, "08:00", "Los", id="d"),)}}), channels=ORDER)
    )
    view.by_channel = True
    view.show()
    moved = QSignalSpy(view.move_requested)
    for above in ("post:a", "post:b"):
        gap = QPoint(middle(view, above).x(), view.rect_of(above).bottom() + 3)
        drag(qtbot, view, middle(view, "post:d"), gap)
    assert sent(moved) == [[("d",), day(1), at("10:00")], [("d",), day(1), None]]


def test_that_a_screen_reader_hears_the_lane(lanes: WeekView) -> None:
    told = [name for name in names(lanes) if "N210 ’s nachts dicht" in name]
    assert [name.split(", ")[1] for name in told] == ["Facebook", "WhatsApp"]
    assert len(set(names(lanes))) == len(names(lanes))
    lanes.go_to(f"{ROAD}@1")
    focused = QAccessible.queryAccessibleInterface(lanes).focusChild()
    assert "WhatsApp" in focused.text(QAccessible.Text.Name).split(", ")


def test_that_the_focus_stays_on_its_post_when_the_order_changes(lanes: WeekView) -> None:
    lanes.go_to(f"{ROAD}@1")
    lanes.by_channel = False
    assert lanes.current == ROAD
    lanes.by_channel = True
    assert lanes.current == ROAD


def test_that_the_focus_stays_in_its_lane_when_the_page_is_asked_again(lanes: WeekView) -> None:
    lanes.go_to(f"{ROAD}@1")
    lanes.show_page(replace(rich_page(), channels=ORDER))
    assert lanes.current == f"{ROAD}@1"
    lone = page({1: {"posts": (post(1, "17:00", "N210", id="p-n210"),)}})
    lanes.show_page(replace(lone, channels=ORDER))
    assert lanes.current == ROAD
