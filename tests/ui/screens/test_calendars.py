"""Beginning, copying, settings and help as a user does them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Setting
from newsroom.words import Words
from ui.actions import Actions
from ui.bridge import Bridge
from ui.forms.settings.dialog import SettingsDialog
from ui.forms.start.page import StartPage
from ui.jobs import Jobs
from ui.screens.calendars import Calendars
from ui.screens.workplace import Workplace
from ui.settings import Settings
from ui.theme import Style

NOW = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)


class Place:
    """The screen around calendars over a window, with what it asked and told."""

    def __init__(self, window: QWidget, style: Style, settings: Settings) -> None:
        self.jobs = Jobs()
        self.bridge = Bridge(self.jobs)
        self.window = window
        self.calendars = Calendars(Workplace(self.jobs, self.bridge, Words("nl"), style, window), settings, window)
        self.opened: list[Path] = []
        self.told: list[str] = []
        self.chosen: list[Settings] = []
        self.calendars.open_requested.connect(self.opened.append)
        self.calendars.told.connect(self.told.append)
        self.calendars.settings_chosen.connect(self.chosen.append)

    def open(self, qtbot: QtBot, path: Path) -> None:
        self.jobs.open(lambda: Desk.open(path, clock=lambda: NOW), self.bridge.attach)
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.jobs.idle)

    def settings(self, qtbot: QtBot) -> SettingsDialog:
        self.calendars.choose_settings(Settings())
        self.settle(qtbot)
        assert self.calendars.settings_dialog is not None
        return self.calendars.settings_dialog

    def kept(self, qtbot: QtBot) -> dict[str, str]:
        answers: list[dict[str, str]] = []
        self.jobs.ask(lambda desk: desk.lists.settings.rows(), answers.append)
        self.settle(qtbot)
        return answers[0]


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "dorp.newsroom"
    desk = Desk.create(path, clock=lambda: NOW)
    desk.apply(lists.add(Setting("name", "Dorp"), Setting("municipality", "Utrecht")))
    desk.close()
    return path


@pytest.fixture
def place(qtbot: QtBot, style: Style, calendar: Path) -> Iterator[Place]:
    window = QWidget()
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    window.show()
    made = Place(window, style, Settings(recent=(str(calendar), "weg.newsroom")))
    made.calendars.widget.setParent(window)
    yield made
    made.settle(qtbot)
    made.bridge.close()
    made.jobs.close()


def picker(place: Place) -> QFileDialog:
    return place.window.findChildren(QFileDialog)[-1]


def test_that_the_start_page_is_worked_by_keyboard(place: Place, qtbot: QtBot, calendar: Path) -> None:
    page = place.calendars.widget
    assert isinstance(page, StartPage)
    page.show()
    for button in (page.demo, page.new, page.open, page.bring_in):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text()
        assert button.accessibleDescription()
    assert page.recent.count() == 1, "a calendar that is gone is not offered"
    qtbot.keyClick(page.recent, Qt.Key.Key_Return)
    assert place.opened == [calendar]
    page.bring_in.setFocus()
    qtbot.keyClick(page.bring_in, Qt.Key.Key_Space)
    assert place.calendars.new_dialog is not None
    place.calendars.new_dialog.reject()


def test_that_the_sample_year_is_made_once_and_opened(place: Place, qtbot: QtBot) -> None:
    place.calendars.open_demo()
    qtbot.waitUntil(lambda: place.jobs.idle, timeout=20_000)
    path = Path(platformdirs.user_data_dir("newsroom", appauthor=False)) / "voorbeeldjaar.newsroom"
    assert place.opened == [path]
    written = path.stat().st_mtime_ns
    place.calendars.open_demo()
    place.settle(qtbot)
    assert place.opened == [path, path]
    assert path.stat().st_mtime_ns == written
    place.open(qtbot, path)
    assert place.kept(qtbot)["municipality"] == "Gemeente Voorbeeldstad"


def test_that_a_new_calendar_knows_the_school_region_of_its_municipality(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    place.calendars.new()
    dialog = place.calendars.new_dialog
    assert dialog is not None
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Groningen")
    assert dialog.region.currentData() == "noord"
    dialog.set_place(tmp_path / "stad")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(place.opened))
    assert place.opened == [tmp_path / "stad.newsroom"]
    place.open(qtbot, place.opened[0])
    kept = place.kept(qtbot)
    assert (kept["name"], kept["municipality"], kept["school_region"]) == ("Groningen", "Groningen", "noord")


def test_that_an_existing_file_is_never_made_over(place: Place, qtbot: QtBot, calendar: Path) -> None:
    before = calendar.read_bytes()
    place.calendars.new()
    dialog = place.calendars.new_dialog
    assert dialog is not None
    dialog.name.setText("Dorp")
    dialog.set_place(calendar)
    dialog.made.emit(dialog.wanted())
    place.settle(qtbot)
    assert "dorp.newsroom" in dialog.message.text()
    assert calendar.read_bytes() == before
    assert not place.opened
    dialog.reject()


def test_that_an_import_follows_the_calendar_it_was_asked_for(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[bool] = []
    place.calendars.import_requested.connect(lambda: asked.append(True))
    place.calendars.import_into_new()
    dialog = place.calendars.new_dialog
    assert dialog is not None
    dialog.name.setText("Dorp")
    dialog.set_place(tmp_path / "nieuw.newsroom")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(place.opened))
    assert not asked
    place.calendars.opened()
    place.calendars.opened()
    assert asked == [True]


def test_that_a_copy_is_a_calendar_of_its_own(place: Place, qtbot: QtBot, calendar: Path, tmp_path: Path) -> None:
    place.open(qtbot, calendar)
    place.calendars.save_copy()
    picker(place).fileSelected.emit(str(tmp_path / "kopie.newsroom"))
    place.settle(qtbot)
    assert "kopie.newsroom" in place.told[0]
    picker(place).reject()
    copy = Desk.open(tmp_path / "kopie.newsroom")
    assert copy.lists.settings.name == "Dorp"
    copy.close()


def test_that_without_a_calendar_there_is_nothing_to_copy(place: Place) -> None:
    place.calendars.save_copy()
    assert len(place.told) == 1
    assert not place.window.findChildren(QFileDialog)


def test_that_a_calendar_setting_is_changed_and_undone_as_one_act(place: Place, qtbot: QtBot, calendar: Path) -> None:
    place.open(qtbot, calendar)
    before = place.kept(qtbot)
    dialog = place.settings(qtbot)
    assert dialog.calendar is not None
    dialog.calendar.reply.line.setText("60")
    dialog.calendar.hours[5].line.setText("10:00-12:00, 13:00-16:00")
    dialog.calendar.free.line.setText("25 %")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    place.settle(qtbot)
    after = place.kept(qtbot)
    changed = {name: value for name, value in after.items() if before[name] != value}
    assert changed.keys() == {"reply_minutes", "office_hours", "free_share"}
    assert changed["office_hours"].endswith("sat=10:00-12:00,13:00-16:00")
    assert not place.chosen, "nothing of one's own was changed"
    place.bridge.undo()
    assert place.kept(qtbot) == before


@pytest.mark.parametrize(
    ("field", "typed"),
    [("reply", "veel"), ("free", "140"), ("zone", "Europa/Utrecht"), ("name", ""), ("keep", "-1")],
)
def test_that_a_value_that_cannot_be_used_is_explained_where_it_stands(
    place: Place, qtbot: QtBot, calendar: Path, field: str, typed: str
) -> None:
    place.open(qtbot, calendar)
    before = place.kept(qtbot)
    dialog = place.settings(qtbot)
    line = getattr(dialog.calendar, field)
    line.line.setText(typed)
    dialog.save()
    assert dialog.isVisible()
    assert line.fault()
    assert line.line.accessibleDescription() == line.fault()
    assert dialog.tabs.currentWidget() is dialog.calendar
    dialog.reject()
    assert place.kept(qtbot) == before


def test_that_reversed_office_hours_are_explained(place: Place, qtbot: QtBot, calendar: Path) -> None:
    place.open(qtbot, calendar)
    dialog = place.settings(qtbot)
    assert dialog.calendar is not None
    dialog.calendar.hours[0].line.setText("17:00-08:30")
    assert dialog.calendar.first_fault() is dialog.calendar.hours[0]
    dialog.reject()


def test_that_own_settings_are_told_without_a_calendar(place: Place, qtbot: QtBot) -> None:
    dialog = place.settings(qtbot)
    assert dialog.calendar is None
    dialog.own.theme.setCurrentIndex(dialog.own.theme.findData("dark"))
    dialog.own.font_percent.setCurrentIndex(dialog.own.font_percent.findData("150"))
    dialog.own.initials.setText("AB")
    dialog.save()
    assert place.chosen == [replace(Settings(), theme="dark", font_percent=150, user_initials="AB")]


def test_that_the_keys_can_be_searched_by_action_and_by_key(place: Place) -> None:
    actions = Actions(place.window)
    place.calendars.open_keys(list(actions))
    keys = place.calendars.keys
    assert keys is not None
    every = keys.shown()
    assert len(every) == len(list(actions))
    keys.search.setText("ctrl z")
    assert [what for what, _keys in keys.shown()] == ["Undo", "Redo"]
    keys.search.setText("sample")
    assert len(keys.shown()) == 1
    keys.accept()


def test_that_an_action_outside_the_table_is_listed_too(place: Place) -> None:
    action = QAction("Iets anders", place.window)
    action.setShortcut(QKeySequence("F4"))
    place.calendars.open_keys([action])
    assert place.calendars.keys is not None
    assert place.calendars.keys.shown() == [("Iets anders", "F4")]
    place.calendars.keys.accept()


def test_that_the_manual_opens_once(place: Place) -> None:
    place.calendars.open_manual()
    first = place.calendars.manual
    assert first is not None
    assert first.titles()
    place.calendars.open_manual()
    assert place.calendars.manual is first
    first.close()
