"""Calendars: begin, open, keep a copy, settings and help; what opens a calendar is asked of the composition root.

Pages and dialogs load with their first use; the window starts without them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Setting
from ui.actions import TABLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from newsroom.changes import ChangeSet
    from newsroom.errors import NewsroomError
    from newsroom.model import Settings as Kept
    from ui.forms.keys_dialog import KeysDialog
    from ui.forms.manual_window import ManualWindow
    from ui.forms.settings.dialog import SettingsDialog
    from ui.forms.start.new import NewCalendar, NewCalendarDialog
    from ui.forms.start.page import StartPage
    from ui.screens.workplace import Workplace
    from ui.settings import Settings

SUFFIX = ".newsroom"
DEMO = f"voorbeeldjaar{SUFFIX}"


class Calendars(QObject):
    """Everything around the one calendar that is open."""

    told = Signal(str)
    settings_chosen = Signal(object)
    open_requested = Signal(object)
    import_requested = Signal()

    def __init__(self, work: Workplace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._own = settings
        self._picker: QFileDialog | None = None
        self._imports_next = False
        self.new_dialog: NewCalendarDialog | None = None
        self.settings_dialog: SettingsDialog | None = None
        self.manual: ManualWindow | None = None
        self.keys: KeysDialog | None = None

    @cached_property
    def _page(self) -> StartPage:
        from ui.forms.start.page import StartPage

        page = StartPage(self._work.style)
        page.show_recent(self._own.recent)
        page.demo_requested.connect(self.open_demo)
        page.new_requested.connect(self.new)
        page.open_requested.connect(self.open)
        page.import_requested.connect(self.import_into_new)
        page.recent_chosen.connect(self._open_path)
        return page

    @property
    def widget(self) -> QWidget:
        """Give the page that shows when there is no calendar."""
        return self._page

    def new(self) -> None:
        """Ask for a new calendar, make it and open it."""
        self._imports_next = False
        self._ask_new()

    def import_into_new(self) -> None:
        """Make a new calendar for posts that are kept elsewhere now; the import follows when it is open."""
        self._imports_next = True
        self._ask_new()

    def opened(self) -> None:
        """Go on after a calendar was opened: with the import it was made for."""
        if self._imports_next:
            self._imports_next = False
            self.import_requested.emit()

    def open(self) -> None:
        """Choose a calendar and open it."""
        from ui.screens.asking import ask_file

        title, filters = self.tr("Open a calendar"), self.tr("Calendars ({pattern})").format(pattern=f"*{SUFFIX}")
        self._picker = ask_file(self._work.window, title, filters)
        self._picker.setDirectory(str(_documents()))
        self._picker.fileSelected.connect(self._open_path)
        self._picker.open()

    def open_demo(self) -> None:
        """Open the sample year; it is made around today when it is not there yet."""
        import platformdirs

        folder = Path(platformdirs.user_data_dir("newsroom", appauthor=False))
        self._work.jobs.run(partial(_demo, folder / DEMO), self.open_requested.emit, self._fail, about="demo")

    def save_copy(self) -> None:
        """Choose where a checked copy of the calendar goes."""
        from ui.screens.asking import ask_target

        if not self._has_calendar():
            return
        name = self.tr("copy of the calendar")
        proposal = _documents() / f"{name}{SUFFIX}"
        self._picker = ask_target(self._work.window, self.tr("Save a copy"), proposal)
        self._picker.fileSelected.connect(self.copy_to)
        self._picker.open()

    def copy_to(self, name: str) -> None:
        """Copy the calendar to another file."""
        self._work.jobs.ask(partial(Desk.backup, target=Path(name)), self._copied, self._fail)

    def choose_settings(self, settings: Settings) -> None:
        """Show the settings of the user, and those of the calendar when one is open."""
        self._own = settings
        if self._work.jobs.has_desk:
            self._work.jobs.ask(_kept, self._show_settings, self._fail, about="settings")
        else:
            self._show_settings(None)

    def open_manual(self) -> None:
        """Open the manual beside the window."""
        from ui.forms.manual_window import ManualWindow

        if self.manual is None:
            self.manual = ManualWindow(self._work.style, self._work.words.language, self._work.window)
            self.manual.web_requested.connect(self._open_web)
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def open_keys(self, actions: Sequence[QAction]) -> None:
        """Show all actions with their keys."""
        from ui.forms.keys_dialog import KeysDialog

        titles = {"file": self.tr("File"), "edit": self.tr("Edit"), "view": self.tr("View"), "help": self.tr("Help")}
        menus = {entry.id: entry.menu for entry in TABLE}
        groups = [
            (title, [action for action in actions if menus.get(action.objectName()) == menu])
            for menu, title in titles.items()
        ]
        others = [action for action in actions if menus.get(action.objectName()) not in titles]
        self.keys = KeysDialog(self._work.style, [*groups, (self.tr("Elsewhere"), others)], self._work.window)
        self.keys.finished.connect(self.keys.deleteLater)
        self.keys.open()

    def _ask_new(self) -> None:
        from ui.forms.start.new import NewCalendarDialog

        dialog = NewCalendarDialog(self._work.style, _documents(), self._work.window)
        dialog.place_requested.connect(self._ask_place)
        dialog.made.connect(self._make)
        dialog.finished.connect(dialog.deleteLater)
        self.new_dialog = dialog
        dialog.open()

    def _ask_place(self, proposal: Path) -> None:
        from ui.screens.asking import ask_target

        assert self.new_dialog is not None
        self._picker = ask_target(self.new_dialog, self.tr("Where the file is kept"), proposal)
        self._picker.fileSelected.connect(self._placed)
        self._picker.open()

    def _placed(self, name: str) -> None:
        assert self.new_dialog is not None
        self.new_dialog.set_place(Path(name))

    def _make(self, wanted: NewCalendar) -> None:
        self._work.jobs.run(partial(_make, wanted), self._made, self._not_made)

    def _made(self, path: Path) -> None:
        assert self.new_dialog is not None
        self.new_dialog.accept()
        self.open_requested.emit(path)

    def _not_made(self, error: NewsroomError) -> None:
        assert self.new_dialog is not None
        self.new_dialog.show_error(self._work.words.error(error))

    def _open_path(self, name: str) -> None:
        self.open_requested.emit(Path(name))

    def _copied(self, path: Path) -> None:
        self.told.emit(self.tr("The copy is checked and stands in {path}.").format(path=path))

    def _show_settings(self, found: tuple[Kept, dict[str, str]] | None) -> None:
        from ui.forms.settings.dialog import SettingsDialog

        kept, channels = found or (None, {})
        dialog = SettingsDialog(self._work.style, self._work.words, self._own, kept, self._work.window, channels)
        dialog.own_chosen.connect(self.settings_chosen)
        dialog.calendar_chosen.connect(self._set)
        dialog.finished.connect(dialog.deleteLater)
        self.settings_dialog = dialog
        dialog.open()

    def _set(self, values: Mapping[str, str]) -> None:
        self._work.bridge.do(partial(_settings, values=values))

    def _has_calendar(self) -> bool:
        if not self._work.jobs.has_desk:
            self.told.emit(self.tr("Open a calendar first, or make a new one."))
        return self._work.jobs.has_desk

    def _fail(self, error: NewsroomError) -> None:
        self._work.bridge.failed.emit(error)

    def _open_web(self, url: QUrl) -> None:
        QDesktopServices.openUrl(url)


def _documents() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def _demo(path: Path) -> Path:
    """Make the sample year unless it is there; what was half made goes away."""
    from newsroom.edits import demo

    if path.is_file():
        return path
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    desk = Desk.create(path)
    try:
        desk.apply(demo.build(None, desk.clock()))
    except BaseException:
        desk.close()
        path.unlink(missing_ok=True)
        raise
    desk.close()
    return path


def _make(wanted: NewCalendar) -> Path:
    from newsroom.edits import start

    desk = Desk.create(wanted.path)
    try:
        desk.apply(start.begin(wanted.municipality))
        values = {
            "municipality": wanted.municipality,
            "country": wanted.country,
            "school_region": wanted.school_region,
        }
        desk.apply(lists.settings(desk.all(Setting), values))
    finally:
        desk.close()
    return wanted.path


def _kept(desk: Desk) -> tuple[Kept, dict[str, str]]:
    return desk.lists.settings, {key: channel.name for key, channel in desk.lists.channels.items()}


def _settings(desk: Desk, values: Mapping[str, str]) -> ChangeSet:
    return lists.settings(desk.all(Setting), values)
