"""Draws a screen to a file without showing a window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop, QMarginsF, QRect, QSize, QSizeF, Qt, qInstallMessageHandler
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPixmap

from newsroom.errors import NewsroomError, Refused, StorageFailed

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext, QtMsgType, SignalInstance

    from ui.arguments import Start
    from ui.bridge import Bridge
    from ui.jobs import Jobs
    from ui.session import Session

WAIT_FOR_ANSWER_MS = 50


class Running(Protocol):
    """A program that runs: the parts that drawing needs of it."""

    jobs: Jobs
    bridge: Bridge
    session: Session

    @property
    def open_failed(self) -> SignalInstance:
        """Tell that a calendar could not be opened."""
        ...

    def open(self, path: Path) -> None:
        """Open a calendar."""
        ...


def render(app: Running, start: Start) -> int:
    """Draw a screen of a calendar; 0 when it is drawn, 1 with a sentence when it cannot be."""
    assert start.calendar is not None
    assert start.target is not None
    errors: list[NewsroomError] = []
    for failure in (app.jobs.failed, app.bridge.failed, app.open_failed):
        failure.connect(errors.append)
    before = qInstallMessageHandler(_tell_what_matters)
    try:
        window = app.session.window
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(QSize(*start.size))
        app.open(start.calendar)
        _settle(app, errors)
        screen = app.session.places[start.render]
        app.session.show_screen(screen)
        screen.go_to(start.at)
        window.show()
        _settle(app, errors)
        _save(window.grab(), start.target)
    except NewsroomError as error:
        sys.stderr.write(app.session.words.error(error) + "\n")
        return 1
    finally:
        qInstallMessageHandler(before)
    return 0


def _tell_what_matters(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for its remark that a picture has no window manager."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(text + "\n")


def _settle(app: Running, errors: list[NewsroomError]) -> None:
    """Let every question be answered and shown."""
    while not app.jobs.idle:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, WAIT_FOR_ANSWER_MS)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents()  # what a layout asks of the one around it is posted while events are sent
    if errors:
        raise errors[0]


def _save(picture: QPixmap, target: Path) -> None:
    if target.suffix.lower() == ".pdf":
        done = _save_pdf(picture, target)
    elif target.suffix.lower() == ".png":
        done = picture.save(str(target))
    else:
        raise Refused("unknown_picture", name=target.name)
    if not done:
        raise StorageFailed("cannot_write", path=target.name, reason="")


def _save_pdf(picture: QPixmap, target: Path) -> bool:
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QSizeF(picture.width(), picture.height()), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.drawPixmap(QRect(0, 0, writer.width(), writer.height()), picture)
    return painter.end()
