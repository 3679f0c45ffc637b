"""Long questions without a pause for garbage: in the worker that would take apart dialogs which the window closed."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from newsroom.desk import Desk

Answer = TypeVar("Answer")


def quietly(question: Callable[[Desk], Answer]) -> Callable[[Desk], Answer]:
    """Give a question that is asked without collecting; what it makes goes by itself, so nothing piles up."""

    def asked(desk: Desk) -> Answer:
        collects = gc.isenabled()
        gc.disable()
        try:
            return question(desk)
        finally:
            if collects:
                gc.enable()

    return asked
