"""What was heard about a theme: real counts, keys for linking and planning, and ids to drag."""

import json
from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.model import Signal
from ui.forms.link_picker import LinkPicker
from ui.forms.new_post import NewPostDialog
from ui.forms.new_signal import NewSignalDialog
from ui.forms.signals.list import MIME
from ui.screens.heard.screen import HeardScreen

YEAR = Period(date(2027, 1, 1), date(2027, 12, 31))


@pytest.fixture
def busiest(desk_session) -> tuple[str, date, list[Signal]]:
    """The theme and day with the most signals, and these."""
    found = [each for each in desk_session.ask(lambda desk: desk.all(Signal)) if each.theme_id]
    (theme, day), _ = Counter((each.theme_id, each.heard_on) for each in found).most_common(1)[0]
    return theme, day, [each for each in found if (each.theme_id, each.heard_on) == (theme, day)]


@pytest.fixture
def screen(desk_session, busiest) -> HeardScreen:
    found = HeardScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_theme(busiest[0], busiest[1])
    desk_session.settle()
    yield found
    from shiboken6 import isValid

    if found.making.dialog is not None and isValid(found.making.dialog):
        found.making.dialog.close()


def test_that_the_headline_counts_signals_and_senders(screen: HeardScreen, busiest) -> None:
    theme, _day, heard = busiest
    voices = {each.id if each.voice is None else str(each.voice) for each in heard}
    numbers = [int(part) for part in screen.panel.headline.text().replace(",", " ").split() if part.isdigit()]
    assert numbers == [len(heard), len(voices)]
    assert screen.panel.model.rowCount() == len(heard)
    assert theme


def test_that_the_keys_go_to_the_list_that_was_asked_for(screen: HeardScreen) -> None:
    assert screen.panel.list.hasFocus()


def test_that_the_newest_stands_first_and_the_week_holds_more(screen: HeardScreen, desk_session, busiest) -> None:
    theme, day, heard = busiest
    newest = max(heard, key=lambda each: each.heard_at)
    assert screen.panel.chosen() == (newest.id,)
    screen.panel.span.choose("week")
    desk_session.settle()
    week = IsoWeek.of(day).period
    expected = [each for each in desk_session.ask(lambda desk: desk.all(Signal)) if each.theme_id == theme]
    assert screen.panel.model.rowCount() == len([each for each in expected if each.heard_on in week])


def test_that_what_has_no_theme_is_shown_apart(screen: HeardScreen, desk_session) -> None:
    loose = [each for each in desk_session.ask(lambda desk: desk.all(Signal)) if each.theme_id is None]
    day = loose[0].heard_on if loose else date(2027, 1, 5)
    screen.show_theme("", day)
    desk_session.settle()
    assert screen.panel.model.rowCount() == len([each for each in loose if each.heard_on == day])


def test_that_l_links_the_chosen_to_a_post(screen: HeardScreen, desk_session, qtbot: QtBot) -> None:
    chosen = screen.panel.chosen()
    qtbot.keyClick(screen.panel.list, Qt.Key.Key_L)
    desk_session.settle()
    dialog = screen.making.dialog
    assert isinstance(dialog, LinkPicker)
    post_id = dialog.shown()[0]
    dialog.send()
    desk_session.settle()
    assert set(chosen) <= {each.id for each in desk_session.ask(lambda desk: desk.signals.of_post(post_id))}


def test_that_b_plans_a_post_from_the_chosen(screen: HeardScreen, desk_session, qtbot: QtBot) -> None:
    chosen = screen.panel.chosen()
    qtbot.keyClick(screen.panel.list, Qt.Key.Key_B)
    desk_session.settle()
    dialog = screen.making.dialog
    assert isinstance(dialog, NewPostDialog)
    dialog.title.editor.setPlainText("Hierover meer")
    with qtbot.waitSignal(screen.post_chosen) as made:
        dialog.send()
    assert {each.id for each in desk_session.ask(lambda desk: desk.signals.of_post(made.args[0]))} == set(chosen)


def test_that_enter_opens_a_signal(screen: HeardScreen, desk_session, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.panel.list, Qt.Key.Key_Return)
    desk_session.settle()
    dialog = screen.making.dialog
    assert isinstance(dialog, NewSignalDialog)
    assert dialog.signal().id == screen.panel.chosen()[0]


def test_that_the_ids_of_the_chosen_are_dragged(screen: HeardScreen) -> None:
    model = screen.panel.model
    rows = [model.index(row) for row in range(model.rowCount())]
    data = model.mimeData(rows)
    assert json.loads(bytes(data.data(MIME).data())) == [model.data(index, Qt.ItemDataRole.UserRole) for index in rows]


def test_that_a_change_shows_at_once(screen: HeardScreen, desk_session, busiest) -> None:
    from newsroom import acts

    gone = screen.panel.chosen()[0]
    desk_session.apply(lambda desk: acts.delete_signal(desk, gone))
    assert screen.panel.model.rowCount() == len(busiest[2]) - 1


def test_that_the_panel_tells_when_it_is_closed(screen: HeardScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.closed):
        screen.panel.close_button.click()


def test_that_every_row_is_read_out_whole(screen: HeardScreen, busiest) -> None:
    said = screen.panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert any(each.text in said for each in busiest[2])
    buttons = [button for button in screen.widget.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.accessibleName() or button.text() for button in buttons)
