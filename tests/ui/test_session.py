"""The whole window at work on the sample year, as a user goes through it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsroom import acts
from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.errors import Refused
from newsroom.insight.table import PostFilter
from newsroom.words import Words
from tests.ui.conftest import WEDNESDAY
from ui.actions import TABLE
from ui.app import App, language_of, last_calendar
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.session import Session
from ui.settings import Settings, read_settings
from ui.theme.style import Style

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Working:
    """A session on a calendar with a standing clock, and ways to use it."""

    def __init__(self, qtbot: QtBot, path: Path, style: Style, settings: Settings, now: datetime = WEDNESDAY) -> None:
        self._qtbot = qtbot
        self.jobs = Jobs()
        self.bridge = Bridge(self.jobs)
        self.kept: list[Settings] = []
        self.session = Session(self.bridge, Words("nl"), style, settings)
        self.session.settings_changed.connect(self.kept.append)
        self.window = self.session.window
        qtbot.addWidget(self.window)
        self.window.resize(1600, 1000)
        self.window.show()
        self.jobs.open(lambda: Desk.open(path, "Sanne", lambda: now), lambda desk: self.session.attach(desk, path))
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.jobs.idle)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.jobs.idle)

    def act(self, name: str) -> None:
        self.window.table[name].trigger()
        self.settle()

    def ask(self, question: Callable[[Desk], object]) -> object:
        answers: list[object] = []
        self.jobs.ask(question, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def close(self) -> None:
        self.bridge.close()
        self.settle()
        self.jobs.close()
        # What was asked in the last moment is answered while the window is still there.
        QApplication.processEvents()


@pytest.fixture
def working(qtbot: QtBot, tmp_path: Path, style: Style, sample_calendar: Path) -> Iterator[Working]:
    """The window on a copy of the sample year, on Wednesday 20 January 2027."""
    path = tmp_path / "voorbeeld.newsroom"
    shutil.copy(sample_calendar, path)
    working = Working(qtbot, path, style, Settings())
    yield working
    working.close()


def test_that_a_calendar_opens_on_the_week_of_today(working: Working) -> None:
    assert working.session.week.week == IsoWeek(2027, 3)
    assert working.session.week.title().endswith("3")
    assert "18" in working.session.week.note()
    assert "voorbeeld" in working.window.windowTitle()
    assert working.kept[-1].last_calendar.endswith("voorbeeld.newsroom")


def test_that_the_period_keys_go_earlier_later_and_back_to_today(working: Working) -> None:
    working.act("later")
    working.act("later")
    working.act("earlier")
    assert working.session.week.week == IsoWeek(2027, 4)
    working.act("today")
    assert working.session.week.week == IsoWeek(2027, 3)
    working.act("year")
    working.act("later")
    assert working.session.year.page is not None
    assert working.session.year.page.year == 2028


def test_that_the_year_leads_to_a_week(working: Working) -> None:
    working.act("year")
    working.session.year.view.week_opened.emit(IsoWeek(2027, 11))
    working.settle()
    assert working.session.week.week == IsoWeek(2027, 11)
    assert working.window.pages.currentWidget() is working.session.week.widget


def test_that_all_posts_show_with_their_ideas_and_open_at_the_right(working: Working) -> None:
    working.act("posts")
    assert working.window.pages.currentWidget() is working.session.posts.widget
    assert working.window.panel.sheet() is working.session.posts.rest
    working.session.posts.view.post_chosen.emit("p12")
    working.settle()
    assert working.window.panel.sheet() is working.session.post.widget
    working.act("week")
    assert working.session.posts.note() != working.session.week.note()


def test_that_the_filter_of_a_kept_view_shows_in_the_bar_of_all_screens(working: Working) -> None:
    working.act("posts")
    chosen = PostFilter(statuses=frozenset({"draft"}))
    working.session.posts.filter_requested.emit(chosen)
    working.settle()
    assert working.window.top.chosen() == chosen
    page = working.session.posts.view.table.posts.page
    assert 0 < len(page.keys.numbers) < page.total


def test_that_a_chosen_post_shows_at_the_right_and_leaves_again(working: Working) -> None:
    working.session.week.view.chosen.emit("p12")
    working.settle()
    assert working.window.panel.sheet() is working.session.post.widget
    working.session.week.view.chosen.emit("")
    working.settle()
    assert working.window.panel.sheet() is working.session.sheets.overview


def test_that_a_theme_shows_its_signals(working: Working) -> None:
    working.session.week.view.theme_chosen.emit("t6", date(2027, 1, 18))
    working.settle()
    assert working.window.panel.sheet() is working.session.heard.widget


def test_that_a_closed_panel_opens_when_something_is_chosen(working: Working) -> None:
    working.act("panel")
    assert not working.window.panel.isVisible()
    working.session.week.view.chosen.emit("p12")
    working.settle()
    assert working.window.panel.isVisible()


def test_that_a_moved_post_is_shown_saved_and_undone_from_the_keyboard(working: Working, qtbot: QtBot) -> None:
    working.session.week.view.move_requested.emit(("p12",), date(2027, 1, 21), None)
    working.settle()
    page = working.session.week.page
    assert page is not None
    assert "p12" in [card.id for card in page.days[3].posts]
    assert working.window.table["undo"].isEnabled()
    assert "verplaatsen" in working.window.table["undo"].text()
    qtbot.keyClick(working.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    working.settle()
    assert working.ask(lambda desk: acts.the_post(desk, "p12").planned_on) == date(2027, 1, 20)
    assert not working.window.table["undo"].isEnabled()
    working.act("redo")
    assert working.ask(lambda desk: acts.the_post(desk, "p12").planned_on) == date(2027, 1, 21)


def test_that_signals_dropped_on_a_post_are_linked(working: Working) -> None:
    working.session.week.view.link_requested.emit(("s29",), "p12")
    working.settle()
    linked = working.ask(lambda desk: [each.id for each in desk.signals.of_post("p12")])
    assert "s29" in linked  # type: ignore[operator]


def test_that_a_filter_narrows_the_week_and_says_so(working: Working) -> None:
    pills = working.window.top.findChildren(QWidget, None)
    assert pills
    working.session.week.set_filter(replace(working.window.top.chosen(), channels=frozenset({"wa"})))
    working.settle()
    page = working.session.week.page
    assert page is not None
    assert page.hidden > 0
    assert str(page.hidden) in working.session.week.figures()[0]


def test_that_a_refusal_is_one_sentence_and_the_window_stays(working: Working) -> None:
    working.bridge.do(_refuse)
    working.settle()
    assert working.window.toast.text() == Words("nl").error(Refused("reason_missing"))


def _refuse(_desk: Desk) -> object:
    raise Refused("reason_missing")


def test_that_every_action_does_something_and_no_two_share_a_key(working: Working) -> None:
    keys = [keys for entry in TABLE for keys in entry.keys]
    assert len(keys) == len(set(keys))
    for entry in TABLE:
        action: QAction = working.window.table[entry.id]
        assert action.receivers("2triggered(bool)") > 0, entry.id
        assert action.text(), entry.id


def test_that_the_overview_offers_a_plan_for_a_theme_without_a_post(working: Working, qtbot: QtBot) -> None:
    page = working.session.week.page
    assert page is not None
    from newsroom.insight.week import balance

    silent = [row for row in balance(page) if not row.posts]
    assert silent
    working.session.sheets.overview.plan_requested.emit(silent[0].theme_id, silent[0].first_on)
    working.settle()
    dialogs = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isModal()]
    dialogs += [each for each in working.window.findChildren(QWidget) if each.isWindow() and each.isVisible()]
    assert dialogs
    for dialog in dialogs:
        dialog.close()


def test_that_leaving_keeps_how_the_window_stood(working: Working) -> None:
    working.act("panel")
    working.act("work_week")
    working.window.close()
    assert (working.kept[-1].inspector_open, working.kept[-1].work_week) == (False, True)


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """The program as it starts, with its own settings."""
    font, sheet = qapp.font(), qapp.styleSheet()
    app = App(qapp, Settings(language="nl"), tmp_path / "settings.json")
    yield app
    app.session.window.close()
    app.close()
    for translator in app._translators:  # noqa: SLF001 - the next test must find the application as it was
        qapp.removeTranslator(translator)
    app.session.window.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


def test_that_the_program_speaks_dutch_and_english(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    assert app.session.window.table["week"].text() == "Week"
    assert app.session.window.table["new_post"].text() == "Nieuw bericht…"
    app.session.restart_requested.emit(Settings(language="en", font_percent=150))
    assert app.session.window.table["new_post"].text() == "New post…"
    assert read_settings(tmp_path / "settings.json").font_percent == 150


def test_that_a_calendar_that_cannot_be_opened_leads_to_the_start_page(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.session.window.show()
    app.open(tmp_path / "nergens.newsroom")
    qtbot.waitUntil(lambda: app.jobs.idle)
    assert app.session.window.pages.currentWidget() is app.session.start
    assert "nergens.newsroom" in app.session.window.toast.text()


def test_that_a_calendar_stays_open_when_another_one_cannot_be_opened(
    app: App, qtbot: QtBot, tmp_path: Path, sample_calendar: Path
) -> None:
    path = tmp_path / "goed.newsroom"
    shutil.copy(sample_calendar, path)
    app.session.window.show()
    app.open(path)
    qtbot.waitUntil(lambda: app.jobs.idle and app.session.week.page is not None)
    app.open(tmp_path / "nergens.newsroom")
    qtbot.waitUntil(lambda: app.jobs.idle)
    assert app.session.window.pages.currentWidget() is app.session.week.widget
    assert "nergens.newsroom" in app.session.window.toast.text()
    assert "goed" in app.session.window.windowTitle()


def test_that_another_language_keeps_the_week_and_the_undo(
    app: App, qtbot: QtBot, tmp_path: Path, sample_calendar: Path
) -> None:
    path = tmp_path / "goed.newsroom"
    shutil.copy(sample_calendar, path)
    app.session.window.show()
    app.open(path)
    qtbot.waitUntil(lambda: app.jobs.idle and app.session.week.page is not None)
    app.session.show_week(IsoWeek(2027, 11))
    app.bridge.do(lambda desk: acts.move_posts(desk, ["p12"], date(2027, 1, 21)))
    qtbot.waitUntil(lambda: app.jobs.idle)
    app.session.restart_requested.emit(Settings(language="en"))
    qtbot.waitUntil(lambda: app.jobs.idle and app.session.week.page is not None)
    assert app.session.week.week == IsoWeek(2027, 11)
    assert app.session.window.table["undo"].isEnabled()
    assert app.session.window.table["undo"].text().startswith("Undo: ")


def test_that_the_window_comes_back_on_the_calendar_of_last_time(tmp_path: Path) -> None:
    path = tmp_path / "a.newsroom"
    settings = Settings().opened(str(path))
    assert last_calendar(settings) is None
    path.touch()
    assert last_calendar(settings) == path
    assert language_of(Settings(language="en")) == "en"
    assert language_of(Settings()) == "nl"


def test_that_the_lanes_by_channel_are_chosen_by_key_or_button_and_kept(working: Working) -> None:
    view, lanes = working.session.week.view, working.session.week.lanes
    assert not view.by_channel
    working.act("by_channel")
    assert (view.by_channel, lanes.chosen()) == (True, "channel")
    assert {item.channel for item in view.places().board if item.post} - {None, ""}
    working.act("year")
    assert not lanes.isVisible()
    working.act("week")
    assert lanes.isVisible()
    working.window.close()
    assert working.kept[-1].by_channel
    lanes.button("time").click()
    working.settle()
    assert not view.by_channel
    assert not working.window.table["by_channel"].isChecked()


def test_that_posts_are_copied_in_the_week_and_taken_back_in_one_step(working: Working) -> None:
    view = working.session.week.view
    before = {item.id for item in view.places().board if item.post}
    ids = tuple(sorted(each.partition(":")[2] for each in before))[:2]
    view.copy_requested.emit(ids, date(2027, 1, 18), None)
    working.settle()
    copies = [item.post for item in view.places().board if item.post and item.id not in before]
    assert [each.status for each in copies] == ["draft"] * len(ids)
    assert {each.title for each in copies} == {view.item(f"post:{each}").post.title for each in ids}
    working.act("undo")
    assert {item.id for item in view.places().board if item.post} == before


def test_that_a_copy_takes_a_slot_of_the_week(working: Working) -> None:
    view = working.session.week.view
    slot = next(item.slot for item in view.places().board if item.slot)
    view.copy_into_requested.emit(("p12",), slot.section_id, slot.original_on)
    working.settle()
    taken = working.ask(lambda desk: desk.posts.in_slot(slot.section_id, slot.original_on))
    assert taken is not None
    assert (taken.id != "p12", taken.title) == (True, view.item("post:p12").post.title)
