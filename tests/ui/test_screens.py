"""The window as people see it, held against kept pictures in tests/screens; UPDATE_SCREENS=1 takes them anew.

FreeType comes from the system, so a few pixels may differ; a moved, missing or cut part differs by far more.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.words import Words
from tests.ui.conftest import WEDNESDAY
from ui.app import load_translators
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.session import Session
from ui.settings import Settings
from ui.theme.style import Style

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

SCREENS = Path(__file__).parent.parent / "screens"
LARGE, SMALL = (1600, 1000), (1280, 720)
TOLERATED_SHARE = 0.01
TOLERATED_STEP = 24

Picture = Callable[..., QImage]


@pytest.fixture
def picture(
    qtbot: QtBot, qapp: QApplication, dress: Callable[..., Style], tmp_path: Path, sample_calendar: Path
) -> Iterator[Picture]:
    """Draw the window on the sample year, on Wednesday 20 January 2027."""
    opened: list[tuple[Bridge, Session]] = []
    translators: list[QTranslator] = []

    def drawn(
        screen: str,
        language: str = "nl",
        *,
        look: tuple[str, int] = ("light", 100),
        size: tuple[int, int] = LARGE,
        post: str = "",
        board: bool = False,
    ) -> QImage:
        for translator in load_translators(language):
            qapp.installTranslator(translator)
            translators.append(translator)
        path = tmp_path / "Voorbeeldstad 2027.newsroom"
        shutil.copy(sample_calendar, path)
        jobs = Jobs()
        bridge = Bridge(jobs)
        session = Session(bridge, Words(language), dress(*look), Settings(language=language))
        opened.append((bridge, session))
        qtbot.addWidget(session.window)
        session.window.resize(*size)
        session.window.show()
        jobs.open(lambda: Desk.open(path, "Sanne", lambda: WEDNESDAY), lambda desk: session.attach(desk, path))
        _settle(qtbot, jobs)
        session.window.table[screen].trigger()
        _settle(qtbot, jobs)
        if board:
            session.posts.view.bar_above.looks.choose("board")
            _settle(qtbot, jobs)
        if post:
            session.week.post_chosen.emit(post)
            _settle(qtbot, jobs)
        return session.window.grab().toImage()

    yield drawn
    for bridge, _session in opened:
        bridge.close()
        bridge.jobs.close()
    for translator in translators:
        qapp.removeTranslator(translator)


def _settle(qtbot: QtBot, jobs: Jobs) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: jobs.idle)
        QApplication.processEvents()


CASES = {
    "week": {"screen": "week", "post": "p12"},
    "year": {"screen": "year"},
    "week-overview-english": {"screen": "week", "language": "en"},
    "week-dark": {"screen": "week", "look": ("dark", 100), "post": "p12"},
    "year-dark": {"screen": "year", "look": ("dark", 100)},
    "week-contrast": {"screen": "week", "look": ("contrast", 100)},
    "week-small": {"screen": "week", "size": SMALL},
    "year-small": {"screen": "year", "size": SMALL},
    "week-large-letters": {"screen": "week", "look": ("light", 200)},
    "year-large-letters": {"screen": "year", "look": ("light", 200)},
    "posts": {"screen": "posts"},
    "posts-post": {"screen": "posts", "post": "p12"},
    "posts-board": {"screen": "posts", "board": True},
    "posts-english": {"screen": "posts", "language": "en"},
    "posts-dark": {"screen": "posts", "look": ("dark", 100)},
    "posts-contrast": {"screen": "posts", "look": ("contrast", 100), "board": True},
    "posts-small": {"screen": "posts", "size": SMALL},
    "posts-large-letters": {"screen": "posts", "look": ("light", 200)},
    "coherence": {"screen": "coherence"},
    "coherence-dark": {"screen": "coherence", "look": ("dark", 100)},
    "coherence-english": {"screen": "coherence", "language": "en"},
    "coherence-small": {"screen": "coherence", "size": SMALL},
    "coherence-large-letters": {"screen": "coherence", "look": ("light", 200)},
    "year-quarter": {"screen": "zoom_quarter"},
    "year-quarter-small": {"screen": "zoom_quarter", "size": SMALL},
    "year-month": {"screen": "zoom_month"},
    "year-month-dark": {"screen": "zoom_month", "look": ("dark", 100)},
    "year-month-large-letters": {"screen": "zoom_month", "look": ("light", 200)},
}


@pytest.mark.parametrize("name", CASES)
def test_that_the_screen_looks_as_it_was_approved(name: str, picture: Picture) -> None:
    found = picture(**CASES[name]).convertToFormat(QImage.Format.Format_RGB32)
    kept = SCREENS / f"{name}.png"
    if os.environ.get("UPDATE_SCREENS"):
        SCREENS.mkdir(exist_ok=True)
        assert found.save(str(kept))
    wanted = QImage(str(kept)).convertToFormat(QImage.Format.Format_RGB32)
    assert not wanted.isNull(), f"{kept.name} is not there: take it with UPDATE_SCREENS=1 and look at it"
    assert found.size() == wanted.size()
    share = different(found, wanted)
    if share > TOLERATED_SHARE:
        found.save(str(kept.with_suffix(".found.png")))
    assert share <= TOLERATED_SHARE, f"{share:.2%} of {kept.name} differs; see {kept.stem}.found.png"


def different(one: QImage, other: QImage) -> float:
    """Give the share of bytes that differ by more than can be seen."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    if first == second:
        return 0.0
    far = sum(abs(a - b) > TOLERATED_STEP for a, b in zip(first, second, strict=True) if a != b)
    return far / len(first)


def test_that_the_comparison_sees_a_card_that_moved(picture: Picture) -> None:
    image = picture("week", size=SMALL).convertToFormat(QImage.Format.Format_RGB32)
    moved = image.copy()
    for x in range(300, 420):
        for y in range(200, 320):
            moved.setPixel(x, y, 0)
    assert different(image, image.copy()) == 0
    assert different(image, moved) > TOLERATED_SHARE
