"""Planning in the whole window: actions, the bar over everything, the ideas beside week and year."""

from datetime import date

import pytest
from shiboken6 import isValid

from newsroom.changes import ChangeSet
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import crisis
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
