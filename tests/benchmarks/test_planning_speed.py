"""Planning in a calendar of 50,000 posts: a week further, a card being dragged, and a thousand posts moved at once."""

import sqlite3
import statistics
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from newsroom import acts
from newsroom.changes import ChangeSet
from newsroom.dates.period import IsoWeek, Period
from newsroom.desk import Desk
from newsroom.words import Words
from tests.benchmarks.conftest import Judge, seconds
from tests.benchmarks.test_store_speed import plain_table
from ui.theme import build_style
from ui.views.week import WeekView

WIDTH, HEIGHT = 1920, 1080
WEEKS, FRAMES, MOVED, TURNS = 40, 400, 1000, 9
# A frame of 60 a second, and two of them; the floor of a week further is its own full repaint.
FRAME_MS, TWO_FRAMES_MS = 16.7, 33.0
BULK_LIMIT = 5


class Floor(QWidget):
    """A picture of the week with one card over it, drawn where the pointer is: the least that a drag can cost."""

    def __init__(self, picture: QPixmap, card: QRect) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture, self._card = picture, card
        self._moved = picture.copy(card)

    def follow(self, point: QPoint) -> None:
        before = QRect(self._card)
        self._card.moveCenter(point)
        self.update(before)
        self.update(self._card)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(event.rect(), self._picture, event.rect())
        painter.drawPixmap(self._card.topLeft(), self._moved)
        painter.end()


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Callable[[QWidget], None]]:
    opened: list[QWidget] = []

    def show(widget: QWidget) -> None:
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        qapp.processEvents()
        opened.append(widget)

    yield show
    for widget in opened:
        widget.close()
        widget.deleteLater()


@pytest.fixture
def view(large_desk: Desk, shown: Callable[[QWidget], None]) -> WeekView:
    made = WeekView()
    made.set_look(build_style("light", 100), Words("nl"))
    made.show_page(large_desk.week(IsoWeek.of(large_desk.today)))
    shown(made)
    return made


def test_that_the_next_week_is_there_within_two_frames(large_desk: Desk, view: WeekView, judge: Judge) -> None:
    """Ours: asked of the desk, laid out and painted whole. Told beside two frames of the screen."""
    week = IsoWeek.of(large_desk.today)

    def further(steps: int) -> None:
        view.show_page(large_desk.week(week.shift(steps)))
        view.repaint()

    further(-1)
    took = sorted(seconds(lambda steps=steps: further(steps)) * 1e3 for steps in range(WEEKS))  # type: ignore[misc]
    judge("next week, full paint, median beside two frames", statistics.median(took), TWO_FRAMES_MS, 1)
    judge("next week, full paint, slowest of 40", took[-1], TWO_FRAMES_MS, None)


def test_that_no_frame_of_a_drag_is_late(
    large_desk: Desk, view: WeekView, qapp: QApplication, shown: Callable[[QWidget], None], judge: Judge
) -> None:
    week = large_desk.week(IsoWeek.of(large_desk.today))
    cards = (view.rect_of(f"post:{post.id}") for day in week.days for post in day.posts)
    card = next(rect for rect in cards if not rect.isEmpty())
    floor = Floor(view.grab(), QRect(card))
    shown(floor)
    tell(view, QEvent.Type.MouseButtonPress, card.center())
    tell(view, QEvent.Type.MouseMove, card.center() + QPoint(30, 30))
    ours, least = [], []
    for number in range(FRAMES):
        point = QPoint(140 + number * 13 % (WIDTH - 300), 120 + number * 7 % (HEIGHT - 200))
        ours.append(seconds(partial(frame, qapp, partial(tell, view, QEvent.Type.MouseMove, point))) * 1e3)
        least.append(seconds(partial(frame, qapp, partial(floor.follow, point))) * 1e3)
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    ours.sort()
    judge("a frame of a drag beside picture and card, median", statistics.median(ours), statistics.median(least), None)
    judge("a frame of a drag, p99 beside one frame", ours[int(FRAMES * 0.99)], FRAME_MS, 1)


def test_that_a_thousand_posts_move_in_one_commit(large_desk: Desk, tmp_path: Path, judge: Judge) -> None:
    """Ours: versions checked, written with history and search, told; and undone. Floor: one plain executemany."""
    ids = [row.id for row in large_desk.posts.marks(Period.iso_year(2027))][:MOVED]
    assert len(ids) == MOVED
    first = min(post.planned_on for post in large_desk.table.whole(ids) if post.planned_on)
    ours, least, edits = [], [], []
    planned: list[ChangeSet] = []
    with closing(plain_table(large_desk, tmp_path / "floor.db")) as bare:
        keys = [(key,) for (key,) in bare.execute("select id from post limit ?", (MOVED,))]
        for turn in range(TURNS):
            day = first + timedelta(days=turn + 1)
            edits.append(seconds(partial(plan, large_desk, ids, day, planned)))
            ours.append(seconds(partial(large_desk.apply, planned.pop())))
            least.append(seconds(partial(shift, bare, keys)))
        undone = [seconds(large_desk.undo) for _ in range(TURNS)]
    floor = statistics.median(least) * 1e3
    judge("1,000 posts moved in one commit", statistics.median(ours) * 1e3, floor, BULK_LIMIT)
    judge("1,000 posts read and moved, before the commit", statistics.median(edits) * 1e3, floor, None)
    judge("1,000 posts put back by one undo", statistics.median(undone) * 1e3, floor, BULK_LIMIT)


def frame(qapp: QApplication, follow: Callable[[], object]) -> None:
    follow()
    qapp.processEvents()


def tell(view: WeekView, kind: QEvent.Type, point: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, QPointF(point), QPointF(view.mapToGlobal(point)), left, left, none))


def plan(desk: Desk, ids: list[str], day: date, planned: list[ChangeSet]) -> None:
    planned.append(acts.move_posts(desk, ids, day))


def shift(bare: sqlite3.Connection, keys: list[tuple[int]]) -> None:
    bare.execute("begin immediate")
    bare.executemany("update post set publish_at = date(publish_at, '+1 day') where id = ?", keys)
    bare.execute("commit")
