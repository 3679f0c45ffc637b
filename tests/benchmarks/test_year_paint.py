"""A full repaint of the year beside its floor: one drawRects per colour and one glyph run, as many items, same size."""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGlyphRun, QPainter, QPaintEvent, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from newsroom.words import Words
from tests.ui.views.year import pages
from ui.theme import build_style
from ui.views.year.view import YearView
from ui.views.year.zoom import Zoom

WIDTH, HEIGHT, WEEKS, SECTIONS, LEFT, TOP, COLOURS = 1920, 1080, 53, 20, 120, 24, 8
FRAMES = {5_000: 31, 50_000: 9}
AIM = 1.5
# A zoom lays out anew what is in sight, with titles; 33 ms beside the floor of this machine.
ZOOM_AIM = {5_000: 4.0, 50_000: 0.8}


class Floor(QWidget):
    """The least that painting every post can cost: no rounded corners, no states, labels of one glyph run."""

    def __init__(self, posts: int, font: QFont) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        chance = random.Random(1)
        self._font, self._metrics = font, QFontMetrics(font)
        self._wide, self._tall = (WIDTH - LEFT) / WEEKS, (HEIGHT - TOP) / SECTIONS
        cells: dict[tuple[int, int], list[tuple[int, str]]] = {}
        for number in range(posts):
            place = (chance.randrange(WEEKS), chance.randrange(SECTIONS))
            title = f"Bericht {number} over wonen en verkeer"
            cells.setdefault(place, []).append((chance.randrange(COLOURS), title))
        self._colours = [QColor.fromHsv(hue, 90, 235) for hue in range(0, 360, 360 // COLOURS)]
        self._rects: list[list[QRectF]] = [[] for _ in range(COLOURS)]
        self._labels = self._laid_out(cells)

    def _laid_out(self, cells: dict[tuple[int, int], list[tuple[int, str]]]) -> QGlyphRun:
        raw = QRawFont.fromFont(self._font)
        glyphs, places = [], []
        for (week, section), items in cells.items():
            tall = (self._tall - 2) / max(5, len(items))
            for number, (colour, title) in enumerate(items):
                left, top = LEFT + week * self._wide + 1, TOP + section * self._tall + 1 + number * tall
                self._rects[colour].append(QRectF(left, top, self._wide - 2, tall - 1))
                label = self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(self._wide) - 6)
                x = left + 2
                for glyph, letter in zip(raw.glyphIndexesForString(label), label, strict=True):
                    glyphs.append(glyph)
                    places.append(QPointF(x, top + self._metrics.ascent()))
                    x += self._metrics.horizontalAdvance(letter)
        run = QGlyphRun()
        run.setRawFont(raw)
        run.setGlyphIndexes(glyphs)
        run.setPositions(places)
        return run

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setFont(self._font)
        for week in range(WEEKS):
            x = LEFT + week * self._wide
            painter.drawLine(int(x), 0, int(x), HEIGHT)
            painter.drawText(QRectF(x, 0, self._wide, TOP), Qt.AlignmentFlag.AlignCenter, str(week + 1))
        for section in range(SECTIONS):
            y = TOP + section * self._tall
            painter.drawLine(0, int(y), WIDTH, int(y))
            painter.drawText(QRectF(4, y, LEFT - 8, self._tall), Qt.AlignmentFlag.AlignVCenter, f"Rubriek {section}")
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in zip(self._colours, self._rects, strict=True):
            painter.setBrush(colour)
            painter.drawRects(rects)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawGlyphRun(QPointF(0, 0), self._labels)
        painter.end()


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Callable[[QWidget], QWidget]]:
    opened: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        qapp.processEvents()
        opened.append(widget)
        return widget

    yield show
    for widget in opened:
        widget.close()
        widget.deleteLater()


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@pytest.mark.parametrize("posts", sorted(FRAMES))
def test_that_a_full_repaint_stays_near_its_floor(
    posts: int, shown: Callable[[QWidget], QWidget], capsys: pytest.CaptureFixture[str]
) -> None:
    style = build_style("light", 100)
    floor = shown(Floor(posts, style.fonts.tiny))
    view = YearView()
    view.set_look(style, Words("nl"))
    page = pages.crowded_page(posts, SECTIONS)
    laid_out = seconds(lambda: view.show_page(page))
    shown(view)

    def repaint() -> None:
        assert view.scene is not None
        view.scene.forget_pictures()
        view.repaint()

    # The two take turns, so that a busy moment of the machine slows both.
    pairs = [(seconds(repaint), seconds(floor.repaint)) for _ in range(FRAMES[posts])]
    ours, least = (statistics.median(each) for each in zip(*pairs, strict=True))
    hover = statistics.median(seconds(view.repaint) for _ in range(FRAMES[posts]))
    with capsys.disabled():
        print(  # noqa: T201 - the figures are what a benchmark is for
            f"\n{posts:>6} posts: repaint {ours * 1e3:.2f} ms, floor {least * 1e3:.2f} ms, ratio {ours / least:.2f}; "
            f"copy {hover * 1e3:.2f} ms; pack and lay out {laid_out * 1e3:.1f} ms"
        )
    assert ours <= AIM * least


@pytest.mark.parametrize("posts", sorted(FRAMES))
def test_that_another_zoom_is_laid_out_and_painted_within_the_floor_of_a_whole_year(
    posts: int, shown: Callable[[QWidget], QWidget], capsys: pytest.CaptureFixture[str]
) -> None:
    style = build_style("light", 100)
    floor = shown(Floor(posts, style.fonts.tiny))
    view = YearView()
    view.set_look(style, Words("nl"))
    page = pages.crowded_page(posts, SECTIONS)
    view.show_page(page)
    shown(view)

    def zoom(near: Zoom) -> None:
        view.show_near(near, page.today)
        view.repaint()

    for near in Zoom:
        zoom(near)
    found: dict[str, float] = {}
    for near in (Zoom.QUARTER, Zoom.MONTH):
        pairs = [(seconds(partial(zoom, Zoom.YEAR)), seconds(partial(zoom, near))) for _ in range(FRAMES[posts])]
        found["back to year"], found[near] = (statistics.median(each) for each in zip(*pairs, strict=True))
    least = statistics.median(seconds(floor.repaint) for _ in range(FRAMES[posts]))
    with capsys.disabled():
        told = ", ".join(f"{name} {took * 1e3:.1f} ms ({took / least:.2f})" for name, took in found.items())
        print(f"\n{posts:>6} posts: floor {least * 1e3:.1f} ms, zoom with full paint: {told}")  # noqa: T201 - as above
    assert max(found.values()) <= ZOOM_AIM[posts] * least
