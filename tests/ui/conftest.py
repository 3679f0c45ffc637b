"""What the tests of the window share: the application in a style, undressed again afterwards."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsroom.changes import ChangeSet
from newsroom.desk import Desk
from newsroom.edits import demo
from newsroom.words import Words
from ui.bridge import Bridge
from ui.collecting import Collector
from ui.jobs import Jobs
from ui.screens.workplace import Workplace
from ui.theme import Style, apply, build_style

Answer = TypeVar("Answer")
WEDNESDAY = datetime(2027, 1, 20, 10, 0, tzinfo=UTC)


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[..., Style]]:
    """Dress the application in a theme at a font size; a Dutch locale, as most users have."""
    font, locale = QFont(qapp.font()), QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))

    def dressed(theme: str = "light", percent: int = 100) -> Style:
        style = build_style(theme, percent)
        apply(qapp, style)
        return style

    yield dressed
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    QLocale.setDefault(locale)


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """Collect garbage in this thread, as the program does, and never in the worker of a test."""
    collector = Collector()
    yield
    collector.look()
    collector.close()


@pytest.fixture
def style(dress: Callable[..., Style]) -> Style:
    """The application in the light style at 100 %."""
    return dress()


class DeskSession:
    """A calendar open in the worker, with the way to it as the screens have it; `now` is the moment of its clock."""

    def __init__(self, qtbot: QtBot, path: Path, style: Style, now: datetime) -> None:
        self._qtbot = qtbot
        self.now = now
        self.jobs = Jobs()
        self.bridge = Bridge(self.jobs)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 900)
        self.work = Workplace(self.jobs, self.bridge, Words("nl"), style, self.window)
        self.failures: list[object] = []
        self.jobs.failed.connect(self.failures.append)
        self.bridge.failed.connect(self.failures.append)
        self.jobs.open(lambda: Desk.open(path, "Sanne", self.clock), self.bridge.attach)
        self.settle()

    def clock(self) -> datetime:
        return self.now

    def settle(self) -> None:
        """Let every question be answered and shown."""
        self._qtbot.waitUntil(lambda: self.jobs.idle)

    def ask(self, question: Callable[[Desk], Answer]) -> Answer:
        """Ask the desk and wait for the answer."""
        answers: list[Answer] = []
        self.jobs.ask(question, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def apply(self, edit: Callable[[Desk], ChangeSet]) -> None:
        """Carry out an edit as another screen of this window would."""
        self.bridge.do(edit)
        self.settle()

    def undo(self) -> None:
        self.bridge.undo()
        self.settle()

    def show(self, widget: QWidget) -> None:
        """Show a part in the window, ready for keys."""
        column = self.window.layout() or QVBoxLayout(self.window)
        column.addWidget(widget)
        self.window.show()
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def close(self) -> None:
        self.bridge.close()
        self.settle()
        self.jobs.close()
        # What was asked in the last moment is answered while the window is still there.
        QApplication.processEvents()


@pytest.fixture(scope="session")
def sample_calendar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year of 2027 as it stands on Wednesday 20 January at eleven, made once and never written again."""
    path = tmp_path_factory.mktemp("sample") / "calendar.newsroom"
    desk = Desk.create(path, "Sanne", lambda: WEDNESDAY)
    desk.apply(demo.build(2027, WEDNESDAY))
    desk.close()
    return path


@pytest.fixture
def desk_session(qtbot: QtBot, style: Style, tmp_path: Path, sample_calendar: Path) -> Iterator[DeskSession]:
    """A copy of the sample year, open in a worker."""
    path = tmp_path / "calendar.newsroom"
    shutil.copy(sample_calendar, path)
    session = DeskSession(qtbot, path, style, WEDNESDAY)
    yield session
    session.close()
