"""A calendar on disk with the screen that brings files in and out, and the files that tests bring."""

import csv
import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.words import Words
from ui.bridge import Bridge
from ui.forms.importing.dialog import ImportDialog
from ui.jobs import Jobs
from ui.screens.exchange import Exchange
from ui.screens.workplace import Workplace
from ui.theme import Style
from ui.widgets.plain_label import PlainLabel

NOW = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
WEEK = Period(date(2027, 1, 11), date(2027, 1, 17))
HEADS = ["Datum", "Tijd", "Onderwerp", "Tekst social", "Kanaal", "Voor wie", "Doel", "Status", "Verhaal"]
ROWS = [
    ["12-01-2027", "10:00", "Kerstboom inleveren", "De bomen.", "FB", "inwoners", "Meedoen", "akkoord", "a"],
    ["14-01-2027", "19:00", "Wijk in beeld", "De ijsbaan.", "Facebook", "mantelzorgers", "Meedoen", "idee", ""],
    ["30-02-2027", "12:00", "Terugblik raad", "De raad besloot.", "FB", "inwoners", "Meedoen", "idee", ""],
    ["15-01-2027", "09:00", "Vraag van de week", "Mag de boom bij gft?", "IG", "mantelzorgers", "Meedoen", "idee", "b"],
]  # fmt: skip


class Place:
    """A calendar on disk with the screen that brings files in and out."""

    def __init__(self, path: Path, window: QWidget, style: Style) -> None:
        self.window = window
        self.jobs = Jobs()
        self.bridge = Bridge(self.jobs)
        self.told: list[str] = []
        self.errors: list[object] = []
        self.exchange = Exchange(Workplace(self.jobs, self.bridge, Words("nl"), style, window), window)
        self.exchange.told.connect(self.told.append)
        self.bridge.failed.connect(self.errors.append)
        self.jobs.open(lambda: Desk.open(path, clock=lambda: NOW), self.bridge.attach)

    @property
    def dialog(self) -> ImportDialog:
        assert self.exchange.importing is not None
        return self.exchange.importing.dialog

    def ask(self, qtbot: QtBot, question: Callable[[Desk], object]) -> object:
        answers: list[object] = []
        self.jobs.ask(question, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


def write_csv(path: Path, rows: list[list[str]], heads: list[str] = HEADS) -> Path:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([heads, *rows])
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


def write_xlsx(path: Path, rows: list[list[str]]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Planning"
    for row in (["Contentplanning 2027"], [], HEADS, *rows):
        sheet.append(row)
    book.create_sheet("Instructie").append(["Vul de planning in"])
    book.save(path)
    return path


def bring_in(place: Place, qtbot: QtBot, what: str, path: Path) -> ImportDialog:
    place.exchange.import_file(what, path)
    settle(place, qtbot)
    return place.dialog


def settle(place: Place, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: place.jobs.idle)


def titles(desk: Desk) -> list[str]:
    return sorted(post.title for post in desk.posts.whole(Period(date(2026, 1, 1), date(2028, 1, 1))))


def picker(place: Place) -> QFileDialog:
    found = place.exchange.parent().findChildren(QFileDialog)
    assert found
    return found[-1]


def cut_off(dialog: QWidget) -> list[str]:
    labels = [label for label in dialog.findChildren(PlainLabel) if label.isVisible() and label.wordWrap()]
    return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
