"""Planning in the whole window: actions, the bar over everything, the ideas beside week and year."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsroom.changes import ChangeSet
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import crisis, ideas
from tests.ui.test_session import Working, working

__all__ = ["working"]


def test_that_the_ideas_stand_beside_week_and_year_only(working: Working) -> None:
    working.act("ideas")
    panel = working.session.planning.ideas.panel
    assert panel.isVisible()
    working.act("year")
    assert panel.isVisible()
    working.act("posts")
    assert not panel.isVisible()
    working.act("week")
    assert panel.isVisible()
    panel.close_button.click()
    working.settle()
    assert not panel.isVisible()
    assert not working.window.table["ideas"].isChecked()


def test_that_all_posts_show_the_same_ideas_in_their_sheet(working: Working) -> None:
    working.bridge.do(lambda _desk: ideas.note("Open dag brandweer")[1])
    working.act("posts")
    screen = working.session.planning.ideas
    beside, sheet = screen.panels
    assert sheet.isVisible()
    assert not beside.isVisible()
    assert sheet.list.ids() == beside.list.ids() != []
    assert "Open dag brandweer" in sheet.list.item(0).text()
    working.bridge.do(lambda _desk: ideas.note("Nog een idee")[1])
    working.settle()
    assert "Nog een idee" in sheet.list.item(0).text()
    sheet.list.setCurrentRow(0)
    sheet.plan_button.click()
    working.settle()
    dialog = working.session.making.dialog
    assert dialog is not None
    dialog.close()
    working.act("week")
    working.act("posts")
    assert len(screen.panels) == 2


def test_that_a_small_window_gives_its_room_to_the_ideas(working: Working) -> None:
    working.window.resize(1280, 720)
    working.settle()
    working.act("ideas")
    assert working.session.week.widget.width() > working.session.planning.ideas.panel.width()


def test_that_a_silence_shows_over_the_window_when_a_calendar_is_opened(working: Working) -> None:
    def silence(desk: Desk) -> ChangeSet:
        days = Period(date(2027, 1, 20), date(2027, 1, 31))
        return crisis.pause(desk.posts.whole(days), (), days, "storm").changes

    working.bridge.do(silence)
    working.settle()
    bar = working.session.planning.crisis.bar
    assert bar.isVisible()
    assert bar.mapTo(working.window, bar.rect().topLeft()).y() == 0
    working.act("lift_silence")
    assert not bar.isVisible()


def test_that_a_row_of_the_year_opens_its_section(working: Working) -> None:
    working.act("year")
    working.session.year.view.section_opened.emit(working.ask(lambda desk: next(iter(desk.lists.sections))))
    working.settle()
    editor = working.session.planning.sections.editor
    assert editor is not None
    assert editor.name.editor.text()
    editor.close()


@pytest.mark.parametrize("name", ["sections", "next_year", "silence"])
def test_that_the_actions_open_their_form(working: Working, name: str) -> None:
    working.act(name)
    planning = working.session.planning
    forms = {"sections": planning.sections.list, "next_year": planning.years.dialog, "silence": planning.crisis.dialog}
    dialog = forms[name]
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
    working.settle()
    assert not isValid(dialog) or not dialog.isVisible()


def test_that_the_chosen_post_is_taken_off_the_calendar_by_key(working: Working) -> None:
    view = working.session.week.view
    post_id = next(item.post.id for item in view.places().board if item.post is not None)
    view.go_to(f"post:{post_id}")
    working.act("unplan")
    assert f"post:{post_id}" not in view.places().board.found


def test_that_the_panel_comes_back_when_the_ideas_close(working: Working) -> None:
    working.window.resize(1280, 720)
    working.settle()
    working.window.show_panel(shown=True)
    working.act("ideas")
    assert not working.window.panel.isVisible()
    working.act("ideas")
    assert working.window.panel.isVisible()


def a_loose_post(working: Working) -> str:
    """Name a planned post that lies in no slot, as the year shows it."""
    packed = working.session.year.view.packed
    chips = (chip for found in packed.cells.values() for chip in found)
    return next(chip.post_id for chip in chips if chip.post_id and chip.original_on is None)


def test_that_an_idea_is_dropped_on_the_year_and_dragged_off_it_again(working: Working) -> None:
    working.act("zoom_quarter")
    working.act("ideas")
    view, panel = working.session.year.view, working.session.planning.ideas.panel
    post_id = a_loose_post(working)
    view.dropped_outside.emit((post_id,), panel.mapToGlobal(panel.rect().center()))
    working.settle()
    assert panel.list.ids() == [post_id]
    view.move_requested.emit((post_id,), date(2027, 2, 11), None)
    working.settle()
    assert panel.list.ids() == []
    assert view.packed.posts[post_id].on == date(2027, 2, 11)
    view.dropped_outside.emit((post_id,), view.mapToGlobal(view.rect().center()))
    working.settle()
    assert panel.list.ids() == []


def test_that_ideas_go_to_the_year_and_back_by_key(working: Working, qtbot: QtBot) -> None:
    working.act("zoom_month")
    working.act("ideas")
    view, panel = working.session.year.view, working.session.planning.ideas.panel
    post_id = a_loose_post(working)
    view.select(post_id)
    working.act("unplan")
    panel.list.setCurrentRow(0)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert view.hasFocus()
    day = view.day_here()
    qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    working.settle()
    assert working.ask(lambda desk: desk.posts.one(post_id)).planned_on == day
    working.act("undo")
    assert panel.list.ids() == [post_id]


def test_that_a_campaign_gets_other_days_in_the_year_or_its_form(working: Working, qtbot: QtBot) -> None:
    working.act("year")
    screen, view = working.session.year, working.session.year.view
    campaign = screen.page.campaigns[0].campaign
    view.campaign_period_requested.emit(campaign.id, campaign.first_on, date(2027, 12, 26))
    working.settle()
    assert screen.page.campaigns[0].campaign.last_on == date(2027, 12, 26)
    view.campaign_opened.emit(campaign.id)
    working.settle()
    dialog = working.session.planning.campaigns.form
    for field, text in ((dialog.first, "4 januari 2028"), (dialog.last, "1 februari 2027")):
        field.editor.selectAll()
        qtbot.keyClicks(field.editor, text)
    dialog.send()
    assert dialog.isVisible(), "the last day lies before the first"
    dialog.first.editor.selectAll()
    qtbot.keyClicks(dialog.first.editor, "4 januari 2027")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    working.settle()
    found = working.ask(lambda desk: desk.lists.campaigns[campaign.id])
    assert (found.first_on, found.last_on) == (date(2027, 1, 4), date(2027, 2, 1))
    for _ in range(2):
        working.act("undo")
    assert working.ask(lambda desk: desk.lists.campaigns[campaign.id].last_on) == campaign.last_on


def test_that_a_copy_in_the_year_is_one_step_back(working: Working) -> None:
    working.act("zoom_quarter")
    view = working.session.year.view
    post_id, before = a_loose_post(working), set(view.packed.posts)
    view.copy_requested.emit((post_id,), date(2027, 3, 4), None)
    working.settle()
    (copy,) = set(view.packed.posts) - before
    assert view.packed.posts[copy].on == date(2027, 3, 4)
    working.act("undo")
    assert set(view.packed.posts) == before
