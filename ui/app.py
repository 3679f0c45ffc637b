"""The composition root: arguments, looks, words, the worker, the window; nothing else builds these."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

import resources
from newsroom.desk import Desk
from newsroom.errors import NewsroomError
from newsroom.words import Words
from ui.arguments import read_arguments
from ui.bridge import Bridge
from ui.collecting import Collector
from ui.jobs import Jobs
from ui.reporting import catch_faults
from ui.session import Session
from ui.settings import Settings, default_path, lasting, read_settings, write_settings
from ui.theme.application import apply, theme_for
from ui.theme.style import build_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.arguments import Start


class App(QObject):
    """One run of the program: keeps the parts that live as long as it does."""

    open_failed = Signal(object)

    def __init__(
        self, application: QApplication, settings: Settings, settings_path: Path | None, stored: Settings | None = None
    ) -> None:
        """Begin with these settings; what differs from what is stored was given for this run alone."""
        super().__init__()
        self._given, self._stored = settings, stored or settings
        self._application = application
        self._settings_path = settings_path
        self._translators: list[QTranslator] = []
        self._collector = Collector(self)
        self.jobs = Jobs(self)
        self.bridge = Bridge(self.jobs, self)
        self._path: Path | None = None
        self.session = self._make_session(settings)

    def open(self, path: Path) -> None:
        """Open a calendar; when that fails the one that was open stays, or else the start screen shows."""
        self.jobs.open(lambda: Desk.open(path), partial(self._opened, path), self._not_opened)

    def close(self) -> None:
        """Let go of everything."""
        self.bridge.close()
        if self.jobs.has_desk:
            from newsroom.hanging import tidy  # the start can do without

            self.jobs.ask(tidy, _left, _left)
        self.jobs.close()
        self._collector.close()

    def _make_session(self, settings: Settings) -> Session:
        words = Words(language_of(settings))
        self._translate(words.language)
        style = build_style(theme_for(settings.theme, self._application), settings.font_percent)
        apply(self._application, style)
        session = Session(self.bridge, words, style, settings)
        session.settings_changed.connect(self._keep)
        session.restart_requested.connect(self._restart)
        session.calendars.open_requested.connect(self.open)
        return session

    def _opened(self, path: Path, desk: Desk) -> None:
        self._path = path
        self.session.attach(desk, path)

    def _not_opened(self, error: NewsroomError) -> None:
        if self._path is None:
            self.session.show_start()
        self.session.show_error(error)
        self.open_failed.emit(error)

    def _restart(self, settings: Settings) -> None:
        """Build the window anew in other looks or another language; the calendar stays open."""
        old = self.session
        settings = old.window.left_as(settings)
        self._keep(settings)
        self.session = self._make_session(settings)
        self.session.window.show()
        if self._path is not None:
            self.session.resume(self._path, old)
        old.window.hide()
        old.window.deleteLater()
        old.deleteLater()

    def _keep(self, settings: Settings) -> None:
        if self._settings_path is None:
            return
        try:
            write_settings(self._settings_path, lasting(settings, self._given, self._stored))
        except OSError as error:
            self.session.show_error(NewsroomError("settings_not_kept", reason=error.strerror or ""))

    def _translate(self, language: str) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = load_translators(language)
        for translator in self._translators:
            self._application.installTranslator(translator)
        QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))


def language_of(settings: Settings) -> str:
    """Give the language of the window: the chosen one, or Dutch unless this computer speaks English."""
    if settings.language in ("nl", "en"):
        return settings.language
    return "en" if QLocale.system().language() == QLocale.Language.English and _has_language() else "nl"


def _has_language() -> bool:
    """Say whether the computer names a language at all; without one Qt reports English."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return sys.platform != "linux" or next((name for name in names if name), "C").split(".")[0] not in ("C", "POSIX")


def load_translators(language: str) -> list[QTranslator]:
    """Give the translators for a language: our own words (English has only plurals), and Qt's for standard dialogs."""
    own, standard = QTranslator(), QTranslator()
    with resources.path(f"translations/{language}.qm") as file:
        own.load(str(file))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    standard.load(f"qtbase_{language}", folder)
    return [standard, own]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit status."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # a large import starts this program anew, for its own process

        freeze_support()
    settings_path = default_path()
    stored = read_settings(settings_path)
    start = read_arguments(sys.argv[1:] if arguments is None else list(arguments), stored)
    if start.render:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["newsroom"])
    assert isinstance(application, QApplication)
    application.setApplicationName("newsroom")
    application.setApplicationDisplayName("Newsroom")
    application.setDesktopFileName("newsroom")
    # A drawing leaves no trace: the next start opens what was open last, where and as it was.
    app = App(application, start.settings, None if start.render else settings_path, stored)
    catch_faults(app)
    try:
        if start.render:
            from ui.render import render  # only a drawing needs it

            return render(app, start)
        return _show(app, application, start)
    finally:
        app.close()


def _show(app: App, application: QApplication, start: Start) -> int:
    calendar = start.calendar or last_calendar(start.settings)
    if calendar is None:
        app.session.show_start()
    else:
        app.open(calendar)
    app.session.window.show()
    return application.exec()


def last_calendar(settings: Settings) -> Path | None:
    """Give the calendar of last time, if it is still there."""
    path = Path(settings.last_calendar) if settings.last_calendar else None
    return path if path is not None and path.is_file() else None


def _left(_outcome: object) -> None:
    """What closing leaves undone is done at the next closing."""
