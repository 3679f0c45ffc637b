"""Silence: one act stops what is planned, the bar says so, and one act lets everything go on."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from shiboken6 import isValid

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.model.keys import Status
from tests.ui.conftest import DeskSession
from ui.forms.crisis.dialog import CrisisDialog
from ui.screens.crisis import CrisisScreen

DAYS = Period(date(2027, 1, 20), date(2027, 1, 22))


@pytest.fixture
def screen(desk_session: DeskSession) -> Iterator[CrisisScreen]:
    found = CrisisScreen(desk_session.work, desk_session.window)
    desk_session.show(found.bar)
    found.refresh()
    desk_session.settle()
    yield found
    if found.dialog is not None and isValid(found.dialog):
        found.dialog.close()


def statuses(desk: Desk) -> dict[str, str]:
    return {post.id: post.status for post in desk.posts.whole(DAYS)}


def opened(desk_session: DeskSession, screen: CrisisScreen) -> CrisisDialog:
    screen.begin()
    desk_session.settle()
    assert screen.dialog is not None
    return screen.dialog


def silence(desk_session: DeskSession, screen: CrisisScreen) -> None:
    dialog = opened(desk_session, screen)
    dialog.reason.editor.setText("brand in de haven")
    dialog.send()
    desk_session.settle()


def test_that_the_form_says_first_which_posts_will_wait(desk_session: DeskSession, screen: CrisisScreen) -> None:
    dialog = opened(desk_session, screen)
    assert "2" in dialog.count.text()
    assert len(dialog.titles.text().splitlines()) == 2


def test_that_a_reason_is_asked(desk_session: DeskSession, screen: CrisisScreen) -> None:
    dialog = opened(desk_session, screen)
    dialog.send()
    desk_session.settle()
    assert dialog.reason.note()
    assert Status.ON_HOLD not in desk_session.ask(statuses).values()


def test_that_days_without_posts_cannot_be_silenced(desk_session: DeskSession, screen: CrisisScreen) -> None:
    dialog = opened(desk_session, screen)
    dialog.first.start(date(2027, 1, 24))
    dialog.last.start(date(2027, 1, 24))
    dialog.ask()
    desk_session.settle()
    assert not dialog.done_button.isEnabled()


def test_that_the_last_day_cannot_lie_before_the_first(desk_session: DeskSession, screen: CrisisScreen) -> None:
    dialog = opened(desk_session, screen)
    dialog.last.start(date(2027, 1, 1))
    dialog.send()
    assert dialog.last.note()


def test_that_the_bar_shows_while_posts_wait(desk_session: DeskSession, screen: CrisisScreen) -> None:
    assert screen.bar.isHidden()
    before = desk_session.ask(statuses)
    silence(desk_session, screen)
    assert "brand in de haven" in screen.bar.text()
    assert not screen.bar.isHidden()
    screen.bar.button.click()
    desk_session.settle()
    assert screen.bar.isHidden()
    assert desk_session.ask(statuses) == before


def test_that_beginning_and_lifting_can_both_be_undone(desk_session: DeskSession, screen: CrisisScreen) -> None:
    before = desk_session.ask(statuses)
    silence(desk_session, screen)
    held = desk_session.ask(statuses)
    screen.lift()
    desk_session.settle()
    desk_session.undo()
    desk_session.settle()
    assert desk_session.ask(statuses) == held
    assert not screen.bar.isHidden()
    desk_session.undo()
    desk_session.settle()
    assert desk_session.ask(statuses) == before
    assert screen.bar.isHidden()


def test_that_posts_whose_day_went_by_are_named_when_it_is_lifted(
    desk_session: DeskSession, screen: CrisisScreen
) -> None:
    warned: list[str] = []
    screen.warned.connect(warned.append)
    silence(desk_session, screen)
    desk_session.now += timedelta(days=10)
    screen.lift()
    desk_session.settle()
    assert warned
    assert "zendpauze" in warned[0]
