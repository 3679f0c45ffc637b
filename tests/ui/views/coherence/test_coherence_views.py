"""Bars and timeline: whole numbers, rectangles, keys, mouse, and what a screen reader hears."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.insight.coherence.lines import Line, Verdict
from newsroom.insight.coherence.timeline import Block, Dot, Join, Timeline
from newsroom.words import Words
from ui.theme import Style
from ui.views.coherence.balance import BalanceCanvas
from ui.views.coherence.balance_geometry import BalanceGeometry, Measures, Side, pack
from ui.views.coherence.timeline import TimelineCanvas
from ui.views.coherence.timeline_geometry import Band
from ui.views.coherence.timeline_pack import LANES, ROWS
from ui.views.coherence.timeline_pack import pack as pack_timeline
from ui.views.coherence.wording import CoherenceWords

QUARTER = Period(date(2027, 1, 1), date(2027, 3, 31))
LINES = (
    Line("t1", "Afval", 10, 9, 1, 0.6, 0.1, Verdict.TOO_LITTLE),
    Line("t2", "Verkeer", 4, 4, 4, 0.4, 0.4, Verdict.BALANCED),
    Line("t3", "Raad", 0, 0, 5, 0.0, 0.5, Verdict.UNASKED),
)
MEASURES = Measures(row=33, head=26, name=100, verdict=80, percent=40, gap=12)


def a_timeline(days: tuple[int, ...] = (3, 3, 40), blocks: tuple[int, ...] = (10, 60)) -> Timeline:
    """Signals and posts on these days of the quarter; the first signal prompted the first post."""
    counts: dict[date, int] = {}
    dots = []
    for number, day in enumerate(days):
        on = QUARTER.first + timedelta(days=day)
        counts[on] = counts.get(on, 0) + 1
        dots.append(Dot(f"s{number}", on, f"Signaal {number}", number == 1, number == 0, counts[on]))
    posts = tuple(
        Block(f"p{n}", f"Bericht {n}", QUARTER.first + timedelta(days=d), n == 0, "") for n, d in enumerate(blocks)
    )
    joins = (Join("s0", "p0", "prompted_by"),) if dots and posts else ()
    return Timeline("Afval", QUARTER, date(2027, 1, 20), tuple(dots), posts, joins, counts)


@pytest.fixture
def words() -> CoherenceWords:
    return CoherenceWords(Words("nl"))


def test_that_the_longest_bar_has_the_full_length() -> None:
    bars = pack(LINES)
    assert [bar.listen for bar in bars] == [1000, 667, 0]
    assert [bar.send for bar in bars] == [167, 667, 833]
    assert pack(()) == ()


@given(st.integers(320, 2000), st.integers(0, 2), st.sampled_from(Side))
def test_that_every_part_of_a_row_is_hit_where_it_lies(width: int, row: int, side: Side) -> None:
    geometry = BalanceGeometry(width, pack(LINES), MEASURES)
    spot = geometry.spot_at(geometry.side_rect(row, side).center())
    assert spot == (row, side)
    for each in (Side.LISTEN, Side.SEND):
        assert geometry.row_rect(row).contains(geometry.bar_rect(row, each)) or not geometry.bar_rect(row, each).width()
    assert geometry.bar_rect(row, Side.LISTEN).right() < geometry.name_rect(row).left()
    assert geometry.bar_rect(row, Side.SEND).left() > geometry.name_rect(row).right()
    assert geometry.spot_at(QPoint(5, 5)) is None


@given(
    st.lists(st.integers(0, 89), max_size=60).map(tuple),
    st.lists(st.integers(0, 89), max_size=20).map(tuple),
    st.integers(1, 300),
    st.integers(1, 40),
)
def test_that_no_dot_or_block_covers_another_and_none_is_lost(
    days: tuple[int, ...], posts: tuple[int, ...], columns: int, block_days: int
) -> None:
    timeline = a_timeline(days, posts)
    packed = pack_timeline(timeline, columns, block_days)
    assert len({(dot.column, dot.row) for dot in packed.dots}) == len(packed.dots)
    assert all(0 <= dot.row < ROWS and 0 <= dot.column < packed.columns for dot in packed.dots)
    assert len(packed.dots) + sum(each.signals for each in packed.more) == len(days)
    assert len(packed.blocks) == len(posts)
    for lane in range(LANES):
        there = sorted(block.day for block in packed.blocks if block.lane == lane and not block.small)
        assert all(later - earlier >= block_days for earlier, later in pairwise(there))
    assert sum(week.heard for week in packed.weeks) == len(days)
    assert sum(week.sent for week in packed.weeks) == len(posts)


def test_that_signals_with_a_post_show_first_in_a_full_column() -> None:
    many = a_timeline(tuple([5] * 30))
    packed = pack_timeline(many, 10, 10)
    assert len(packed.dots) == ROWS
    assert "s0" in {each.dot.id for each in packed.dots}
    assert [each.signals for each in packed.more] == [30 - ROWS]


@pytest.fixture
def balance(qtbot: QtBot, style: Style, words: CoherenceWords) -> BalanceCanvas:
    canvas = BalanceCanvas(style, words)
    qtbot.addWidget(canvas)
    canvas.show_lines(LINES, "t1")
    canvas.resize(900, 200)
    canvas.show()
    return canvas


def heard(canvas: BalanceCanvas | TimelineCanvas, *names: str) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    for name in names:
        getattr(canvas, name).connect(lambda *what, name=name: told.append((name, *what)))
    return told


def test_that_arrows_choose_a_line_and_enter_leads_to_what_it_counts(balance: BalanceCanvas, qtbot: QtBot) -> None:
    told = heard(balance, "chosen", "opened", "signals_requested", "posts_requested")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(balance, key)
    qtbot.keyClick(balance, Qt.Key.Key_Right)
    qtbot.keyClick(balance, Qt.Key.Key_Right)
    qtbot.keyClick(balance, Qt.Key.Key_Enter)
    assert told == [("chosen", "t2"), ("opened", "t2"), ("signals_requested", "t2"), ("posts_requested", "t2")]


def test_that_a_click_on_a_bar_shows_what_it_counts(balance: BalanceCanvas, qtbot: QtBot) -> None:
    told = heard(balance, "chosen", "signals_requested", "posts_requested")
    geometry = balance.geometry_now()
    qtbot.mouseClick(balance, Qt.MouseButton.LeftButton, pos=geometry.bar_rect(0, Side.LISTEN).center())
    qtbot.mouseClick(balance, Qt.MouseButton.LeftButton, pos=geometry.bar_rect(2, Side.SEND).center())
    assert told == [("signals_requested", "t1"), ("chosen", "t3"), ("posts_requested", "t3")]


def test_that_a_screen_reader_hears_each_line_whole(balance: BalanceCanvas) -> None:
    parts = QAccessible.queryAccessibleInterface(balance)
    assert parts is not None
    assert parts.childCount() == 3 * len(LINES)
    said = [parts.child(number).text(QAccessible.Text.Name) for number in range(3)]
    assert "Afval" in said[1]
    assert "60 %" in said[0]
    assert "te weinig" in said[1]
    assert parts.child(1).rect().isValid()


@pytest.fixture
def shown(qtbot: QtBot, style: Style, words: CoherenceWords) -> Callable[..., TimelineCanvas]:
    def made(timeline: Timeline) -> TimelineCanvas:
        canvas = TimelineCanvas(style, words)
        qtbot.addWidget(canvas)
        canvas.resize(1000, 260)
        canvas.show_timeline(timeline)
        canvas.show()
        return canvas

    return made


def test_that_the_timeline_leads_to_signal_post_and_week_by_keys(
    shown: Callable[..., TimelineCanvas], qtbot: QtBot
) -> None:
    canvas = shown(a_timeline())
    told = heard(canvas, "signal_chosen", "post_chosen", "week_chosen")
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    for key in keys:
        qtbot.keyClick(canvas, key)
    assert told == [("signal_chosen", "s0"), ("post_chosen", "p1"), ("week_chosen", IsoWeek(2027, 9))]


def test_that_everything_on_the_timeline_is_hit_where_it_lies(
    shown: Callable[..., TimelineCanvas], qtbot: QtBot
) -> None:
    canvas = shown(a_timeline())
    told = heard(canvas, "signal_chosen", "post_chosen", "week_chosen")
    laid = canvas.laid
    assert laid is not None
    for place in laid.places():
        assert laid.place_at(laid.rect(place).center()) == place
    for band in Band:
        rect = next(laid.rect(place) for place in laid.places() if place.band is band)
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=rect.center())
    assert [name for name, _what in told] == ["signal_chosen", "post_chosen", "week_chosen"]
    parts = QAccessible.queryAccessibleInterface(canvas)
    assert parts is not None
    assert parts.childCount() == 3 + 2 + 14
    assert parts.child(1).text(QAccessible.Text.Name).startswith("Signal: Signaal 1 (")


def test_that_a_timeline_without_anything_can_be_walked(shown: Callable[..., TimelineCanvas], qtbot: QtBot) -> None:
    canvas = shown(a_timeline((), ()))
    told = heard(canvas, "week_chosen")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(canvas, key)
    assert told == [("week_chosen", IsoWeek(2026, 53))]
    assert canvas.grab().width() == 1000
