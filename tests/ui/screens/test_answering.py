"""A dialog is answered once: it closes when the act was done, says why when it was not, and may be gone by then."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from shiboken6 import delete

from newsroom.changes import ChangeSet
from newsroom.desk import Desk
from newsroom.edits import posts
from newsroom.errors import Refused
from newsroom.model import Post
from tests.ui.test_session import Working, working
from ui.screens.answering import carry_out

__all__ = ["working"]

POST = Post("p-nieuw", "Een bericht", planned_on=date(2027, 1, 20))


class Asking(QDialog):
    """A form that keeps what it was told."""

    said = ""

    def refuse(self, sentence: str) -> None:
        """Keep the sentence."""
        self.said = sentence


@pytest.fixture
def asking(working: Working) -> Asking:
    dialog = Asking(working.window)
    dialog.open()
    return dialog


def kept(_desk: Desk) -> ChangeSet:
    return posts.create(POST)


def refused(_desk: Desk) -> ChangeSet:
    raise Refused("gone", thing="post", id="p-weg")


def test_that_a_dialog_closes_when_it_was_done_and_what_follows_comes_after(working: Working, asking: Asking) -> None:
    followed: list[bool] = []
    carry_out(working.session.work, kept, asking, lambda: followed.append(asking.isVisible()))
    working.settle()
    assert (asking.result(), followed) == (QDialog.DialogCode.Accepted, [False])
    assert working.ask(lambda desk: desk.posts.one("p-nieuw")) is not None


def test_that_a_dialog_that_stays_is_not_closed(working: Working, asking: Asking) -> None:
    carry_out(working.session.work, kept, asking, stays=True)
    working.settle()
    assert asking.isVisible()


def test_that_a_refusal_is_said_in_the_dialog_and_nothing_follows(working: Working, asking: Asking) -> None:
    followed: list[bool] = []
    carry_out(working.session.work, refused, asking, lambda: followed.append(True))
    working.settle()
    assert asking.isVisible()
    assert asking.said == working.session.words.error(Refused("gone", thing="post", id="p-weg"))
    assert followed == []


def test_that_a_dialog_that_is_gone_leaves_the_refusal_to_the_window(working: Working, asking: Asking) -> None:
    carry_out(working.session.work, refused, asking)
    delete(asking)
    working.settle()
    assert working.window.toast.isVisible()
