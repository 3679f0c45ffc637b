"""Dialogs that ask for an act: they close when it was done, and say why when it was not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from shiboken6 import isValid

if TYPE_CHECKING:
    from newsroom.errors import NewsroomError
    from ui.bridge import Edit
    from ui.screens.workplace import Workplace


Then = Callable[[], object]


class Answerable(Protocol):
    """A form that waits for its answer with everything that was typed still in it."""

    def accept(self) -> object:
        """Close, for it was done."""
        ...

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        ...


def carry_out(
    work: Workplace, edit: Edit, dialog: Answerable | None, then: Then | None = None, *, stays: bool = False
) -> None:
    """Do what a dialog asks, and answer it; a dialog that is gone by then leaves a refusal to the window.

    One that `stays` is not closed: more will be asked of it.
    """
    work.bridge.do(edit, partial(_refused, work, dialog), partial(_done, None if stays else dialog, then))


def _done(dialog: Answerable | None, then: Then | None) -> None:
    if dialog is not None and isValid(dialog):
        dialog.accept()
    if then is not None:
        then()


def _refused(work: Workplace, dialog: Answerable | None, error: NewsroomError) -> None:
    if dialog is not None and isValid(dialog):
        dialog.refuse(work.words.error(error))
    else:
        work.bridge.failed.emit(error)
