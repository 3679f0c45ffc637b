"""The filter of all screens and the one field for everything, in the whole window, by keyboard."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.dates.week import IsoWeek
from newsroom.insight.table import PostFilter
from tests.ui.test_session import Working
from ui.actions import TABLE
from ui.forms.palette.rows import Row, RowKind
from ui.settings import Settings
from ui.theme.style import Style

ENTER, DOWN, UP, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape


class Seeking(Working):
    """A session whose search field is used as a user does."""

    def type(self, qtbot: QtBot, text: str) -> None:
        """Go to the field with Ctrl+K and type; everything that follows is shown."""
        self.press(qtbot)
        qtbot.keyClicks(self.window.top.search, text)
        self.settle()

    def press(self, qtbot: QtBot) -> None:
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        qtbot.keyClick(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def key(self, qtbot: QtBot, key: Qt.Key) -> None:
        qtbot.keyClick(self.window.top.search, key)
        self.settle()

    @property
    def rows(self) -> list[Row]:
        rows = self.session.finding.palette.rows
        return [line for place in rows.places() if isinstance(line := rows.line(place), Row)]

    def of(self, kind: RowKind) -> list[Row]:
        return [row for row in self.rows if row.kind is kind]


@pytest.fixture
def seeking(qtbot: QtBot, tmp_path: Path, style: Style, sample_calendar: Path) -> Iterator[Seeking]:
    path = tmp_path / "voorbeeld.newsroom"
    shutil.copy(sample_calendar, path)
    seeking = Seeking(qtbot, path, style, Settings())
    yield seeking
    seeking.close()


def test_that_a_week_is_gone_to_by_keyboard_alone(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.session.week.view.setFocus()
    seeking.type(qtbot, "wk 12")
    assert seeking.rows[0].kind is RowKind.JUMP
    seeking.key(qtbot, ENTER)
    assert seeking.session.week.week == IsoWeek(2027, 12)
    assert seeking.session.finding.palette.isHidden()
    assert seeking.window.top.search.text() == ""
    assert QApplication.focusWidget() is seeking.session.week.view


def test_that_a_day_and_a_year_are_gone_to(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "3 mei")
    seeking.key(qtbot, ENTER)
    assert seeking.session.week.week == IsoWeek(2027, 18)
    seeking.type(qtbot, "2028")
    seeking.key(qtbot, ENTER)
    assert seeking.session.year.page is not None
    assert seeking.session.year.page.year == 2028


def test_that_a_post_is_found_opened_and_selected_in_its_week(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "afvalpas liep")
    (row, *_) = seeking.rows
    assert row.kind is RowKind.POST
    assert [row.words.text[at : at + size].lower() for at, size in row.words.marks] == ["afvalpas", "liep"]
    seeking.key(qtbot, ENTER)
    assert seeking.session.post.post_id == row.key
    assert seeking.window.panel.sheet() is seeking.session.post.widget
    assert seeking.session.week.view.selected == (row.key,)
    assert seeking.session.week.week == IsoWeek.of(row.data)  # type: ignore[arg-type]


def test_that_a_signal_leads_to_its_theme_on_its_day(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "afval")
    row = seeking.of(RowKind.SIGNAL)[0]
    while seeking.session.finding.palette.current() != row:
        seeking.key(qtbot, DOWN)
    seeking.key(qtbot, ENTER)
    assert seeking.window.panel.sheet() is seeking.session.heard.widget
    assert seeking.session.week.week == IsoWeek.of(row.data)  # type: ignore[arg-type]


def test_that_every_action_can_be_found_with_its_key_and_run(seeking: Seeking, qtbot: QtBot) -> None:
    for entry in TABLE:
        action = seeking.window.table[entry.id]
        if action.isEnabled() and entry.id != "search":
            seeking.type(qtbot, action.text().rstrip("…"))
            found = {row.key: row.note for row in seeking.of(RowKind.ACTION)}
            assert entry.id in found
            assert bool(found[entry.id]) == bool(entry.keys)
            seeking.key(qtbot, ESCAPE)
    seeking.act("week")
    seeking.type(qtbot, seeking.window.table["year"].text())
    seeking.key(qtbot, ENTER)
    assert seeking.window.pages.currentWidget() is seeking.session.year.widget


def test_that_a_filter_is_set_and_taken_away_by_typing(seeking: Seeking, qtbot: QtBot) -> None:
    bar = seeking.window.top.filters
    name = f"{bar.name_of('channels')} instagram"
    seeking.type(qtbot, name)
    assert seeking.rows[0].kind is RowKind.FILTER
    seeking.key(qtbot, ENTER)
    chosen = bar.chosen()
    assert len(chosen.channels) == 1
    assert seeking.session.week.page is not None
    assert seeking.session.week.page.hidden > 0
    seeking.press(qtbot)
    clearing = seeking.of(RowKind.FILTER)
    assert [row.key for row in clearing] == [""]
    seeking.key(qtbot, ESCAPE)
    seeking.type(qtbot, name)
    seeking.key(qtbot, ENTER)
    assert bar.chosen() == PostFilter()


def test_that_an_empty_field_shows_what_was_seen_last_and_useful_actions(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.session.week.view.chosen.emit("p12")
    seeking.settle()
    seeking.press(qtbot)
    assert seeking.of(RowKind.POST)[0].key == "p12"
    assert "new_post" in {row.key for row in seeking.of(RowKind.ACTION)}


def test_that_arrows_go_round_and_escape_leads_back(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.session.week.view.setFocus()
    seeking.type(qtbot, "afval")
    palette = seeking.session.finding.palette
    seeking.key(qtbot, UP)
    assert palette.current() == seeking.rows[-1]
    seeking.key(qtbot, DOWN)
    assert palette.current() == seeking.rows[0]
    seeking.key(qtbot, Qt.Key.Key_PageDown)
    assert palette.current() == seeking.rows[min(8, len(seeking.rows) - 1)]
    seeking.key(qtbot, ESCAPE)
    assert palette.isHidden()
    assert QApplication.focusWidget() is seeking.session.week.view


def test_that_enter_waits_for_what_was_typed_last(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.press(qtbot)
    qtbot.keyClicks(seeking.window.top.search, "week 20")
    qtbot.keyClick(seeking.window.top.search, ENTER)
    seeking.settle()
    assert seeking.session.week.week == IsoWeek(2027, 20)


def test_that_nothing_found_says_what_to_do(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "qqxz")
    assert seeking.rows == []
    assert seeking.session.finding.palette.hint.text()
    seeking.key(qtbot, ENTER)
    assert seeking.session.week.week == IsoWeek(2027, 3)


def test_that_a_click_on_a_row_takes_it_and_leaving_the_field_closes(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "wk 12")
    found = seeking.session.finding.palette.list
    spot = found.visualRect(found.model().index(2, 0)).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    seeking.settle()
    assert seeking.session.week.week == IsoWeek(2028, 12)
    seeking.type(qtbot, "afval")
    seeking.session.week.view.setFocus()
    assert seeking.session.finding.palette.isHidden()


def test_that_the_list_lies_within_the_window_at_every_size(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "a")
    seeking.key(qtbot, ESCAPE)
    seeking.type(qtbot, "afval")
    for size in ((1600, 1000), (1280, 720), (1000, 500)):
        seeking.window.resize(*size)
        seeking.settle()
        assert seeking.window.rect().contains(seeking.session.finding.palette.geometry())


def test_that_a_screen_reader_hears_the_row_that_enter_takes(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "wk 12")
    assert "2027" in seeking.window.top.search.accessibleDescription()
    face = QAccessible.queryAccessibleInterface(seeking.session.finding.palette.list)
    assert face.text(QAccessible.Text.Name)
    assert "2028" in str(face.child(2).text(QAccessible.Text.Name))


def test_that_a_filter_holds_on_every_screen_and_every_kind_narrows(seeking: Seeking) -> None:
    bar = seeking.window.top.filters
    whole = seeking.session.week.page
    assert whole is not None
    kinds = {offer.key.partition(":")[0] for offer in bar.offers()}
    assert {"channels", "groups", "goals", "themes", "sections", "statuses", "people", "districts"} <= kinds
    first = next(offer.key for offer in bar.offers() if offer.key.startswith("themes:"))
    bar.toggle(first)
    seeking.settle()
    seeking.act("year")
    page = seeking.session.year.page
    assert page is not None
    assert page.hidden > 0
    assert str(page.hidden) in seeking.session.year.figures()[0]
    seeking.act("week")
    assert bar.chosen().themes
    bar.clear()
    seeking.settle()
    assert seeking.session.week.page is not None
    assert seeking.session.week.page.posts == whole.posts
    seeking.act("year")
    assert seeking.session.year.page is not None
    assert seeking.session.year.page.hidden == 0


def test_that_chosen_values_stand_as_chips_that_can_be_taken_away(seeking: Seeking, qtbot: QtBot) -> None:
    bar = seeking.window.top.filters
    assert bar.all.isHidden()
    for key in [offer.key for offer in bar.offers() if offer.key.startswith("statuses:")][:2]:
        bar.toggle(key)
    seeking.settle()
    chips = [chip for chip in bar._chips if chip.isVisible()]  # noqa: SLF001 - what shows is what is tested
    assert len(chips) == 2
    qtbot.keyClick(chips[0], Qt.Key.Key_Delete)
    assert len(bar.chosen().statuses) == 1
    qtbot.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert not bar.chosen()


def test_that_a_person_is_not_searched_for_and_the_list_says_so(seeking: Seeking, qtbot: QtBot) -> None:
    seeking.type(qtbot, "@piet_jansen")
    assert seeking.rows == []
    assert "does not search for persons" in seeking.session.finding.palette.hint.text()
