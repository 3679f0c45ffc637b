"""What happens with a mistake of ours: it is logged without anybody's words, and told in one calm sentence."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING, Protocol

from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from types import TracebackType

    from ui.session import Session

log = logging.getLogger(__name__)


class Told(Protocol):
    """Something with a session that can tell the user."""

    session: Session


class Faults:
    """The exception hook: keeps the place of a mistake, never its values, and lets the program go on."""

    def __init__(self, told: Told) -> None:
        self._told = told

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log where it went wrong and tell the user that the last act may not have been done."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        log.error("fault %s at %s", kind.__name__, " < ".join(reversed(places)))
        self._told.session.show_error(NewsroomError("fault", kind=kind.__name__))


def catch_faults(told: Told) -> None:
    """Let every mistake that nobody caught come here."""
    sys.excepthook = Faults(told)
