"""The one worker: answers come back in order on the window's thread, late and unwanted ones are dropped."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.errors import NewsroomError, Refused
from ui.jobs import Jobs


class Ear(QObject):
    """Keeps what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def hear(self, answer: object) -> None:
        """Keep an answer."""
        self.heard.append(answer)
        self.threads.add(threading.get_ident())


@pytest.fixture
def jobs(qapp: object, tmp_path: Path, qtbot: QtBot) -> Iterator[Jobs]:
    """A worker with an empty calendar."""
    work = Jobs()
    ear = Ear()
    work.open(lambda: Desk.create(tmp_path / "leeg.newsroom"), ear.hear)
    qtbot.waitUntil(lambda: bool(ear.heard))
    yield work
    work.close()


def refuse(_desk: Desk) -> object:
    """Refuse whatever is asked."""
    raise Refused("reason_missing")


def test_that_answers_come_in_order_on_the_window_thread(jobs: Jobs, qtbot: QtBot) -> None:
    ear = Ear()
    workers: list[int] = []
    for number in range(20):
        jobs.ask(lambda desk, n=number: (workers.append(threading.get_ident()), n)[1], ear.hear)
    qtbot.waitUntil(lambda: jobs.idle)
    assert ear.heard == list(range(20))
    assert ear.threads == {threading.get_ident()}
    assert len(set(workers)) == 1
    assert threading.get_ident() not in workers


def test_that_only_the_newest_question_about_a_thing_is_answered(jobs: Jobs, qtbot: QtBot) -> None:
    ear = Ear()
    for number in range(5):
        jobs.ask(lambda desk, n=number: n, ear.hear, about="week")
    jobs.ask(lambda desk: "jaar", ear.hear, about="year")
    qtbot.waitUntil(lambda: jobs.idle)
    assert ear.heard == [4, "jaar"]


def test_that_a_refusal_goes_to_the_one_who_asked_or_else_to_everybody(jobs: Jobs, qtbot: QtBot) -> None:
    mine, everybody = Ear(), Ear()
    jobs.failed.connect(everybody.hear)
    jobs.ask(refuse, mine.hear, mine.hear)
    jobs.ask(refuse, mine.hear)
    qtbot.waitUntil(lambda: jobs.idle)
    assert [type(each) for each in mine.heard] == [Refused]
    assert len(everybody.heard) == 1
    assert isinstance(everybody.heard[0], NewsroomError)


def test_that_an_answer_for_a_closed_dialog_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    import shiboken6

    ear = Ear()
    jobs.ask(lambda desk: 1, ear.hear)
    shiboken6.delete(ear)
    qtbot.waitUntil(lambda: jobs.idle)
    assert ear.heard == []


def test_that_what_is_asked_after_the_end_is_not_heard_and_breaks_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    ear = Ear()
    jobs.close()
    jobs.ask(lambda desk: desk.today, ear.hear)
    jobs.run(lambda: 1, ear.hear)
    assert jobs.idle
    assert ear.heard == []


def test_that_opening_another_calendar_closes_the_first_and_a_failed_opening_keeps_it(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    ear = Ear()
    jobs.open(lambda: Desk.open(tmp_path / "nergens"), ear.hear, ear.hear)
    jobs.ask(lambda desk: desk.lists.settings.country, ear.hear)
    qtbot.waitUntil(lambda: jobs.idle)
    assert isinstance(ear.heard[0], NewsroomError)
    assert ear.heard[1] == "NL"


def test_that_busy_and_idle_are_told_once_each(jobs: Jobs, qtbot: QtBot) -> None:
    states: list[bool] = []
    jobs.busy_changed.connect(lambda: states.append(jobs.idle))
    for _ in range(3):
        jobs.ask(lambda desk: None, lambda answer: None)
    qtbot.waitUntil(lambda: jobs.idle)
    assert states == [False, True]
