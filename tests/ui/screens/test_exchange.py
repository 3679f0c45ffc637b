"""Export as a user does it, and what both ways ask first; dialog, worker and calendar are the real ones."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsroom.model import Placement
from newsroom.words import Words
from tests.ui.screens.exchange_place import WEEK, Place, picker, settle, write_csv
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.screens.exchange import Exchange
from ui.screens.workplace import Workplace
from ui.theme import Style
from ui.window import Window


def test_that_without_a_calendar_an_import_tells_what_to_do_first(qtbot: QtBot, style: Style, tmp_path: Path) -> None:
    jobs = Jobs()
    window = QWidget()
    qtbot.addWidget(window)
    exchange = Exchange(Workplace(jobs, Bridge(jobs), Words("nl"), style, window), window)
    with qtbot.waitSignal(exchange.told):
        exchange.import_file("posts", tmp_path / "plan.csv")
    assert exchange.importing is None
    jobs.close()


def drag(window: QWidget, *paths: Path) -> bool:
    """Drag files over a window and drop them there; tell whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter, drop = (
        QDragEnterEvent(QPoint(5, 5), copy, mime, left, none),
        QDropEvent(QPointF(5, 5), copy, mime, left, none),
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, drop)
    return enter.isAccepted()


@pytest.mark.parametrize(
    ("heads", "title"),
    [
        (["Datum", "Titel"], "Import posts"),
        (["Zoekopdracht", "Datum", "Url", "Sentiment", "Bericht tekst", "Type bron"], "Import signals"),
    ],
)
def test_that_a_dropped_table_is_known_by_what_it_holds(
    place: Place, qtbot: QtBot, tmp_path: Path, heads: list[str], title: str
) -> None:
    path = write_csv(tmp_path / "los.csv", [["12-01-2027" if each == "Datum" else "x" for each in heads]], heads)
    place.exchange.import_dropped(path)
    settle(place, qtbot)
    assert place.dialog.windowTitle() == title
    place.dialog.reject()


def test_that_only_one_readable_file_at_a_time_is_taken(qtbot: QtBot, style: Style, tmp_path: Path) -> None:
    window = Window(style)
    qtbot.addWidget(window)
    window.show()
    with qtbot.assertNotEmitted(window.file_dropped):
        assert not drag(window, tmp_path / "plaatje.png")
        assert not drag(window, tmp_path / "a.csv", tmp_path / "b.csv")
    with qtbot.waitSignal(window.file_dropped) as dropped:
        assert drag(window, tmp_path / "plan.csv")
    assert dropped.args == [tmp_path / "plan.csv"]


def test_that_an_export_with_errors_writes_nothing_until_they_are_left_out(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    place.exchange.export_posts(WEEK)
    settle(place, qtbot)
    assert place.exchange.exporting is not None
    exporting = place.exchange.exporting
    exporting.dialog.choose_preset("hootsuite")
    settle(place, qtbot)
    dialog = exporting.dialog
    assert dialog.findings.findings.finding(0).code == "export_no_moment"
    assert not dialog.accept_button.isEnabled()
    dialog.leave_out.click()
    assert dialog.accept_button.isEnabled()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert not list(tmp_path.glob("week*"))
    picker(place).fileSelected.emit(str(tmp_path / "week.csv"))
    settle(place, qtbot)
    assert b"Het eerste uur is gratis." in (tmp_path / "week.csv").read_bytes()
    assert place.told
    states = place.ask(qtbot, lambda desk: [(each.id, each.state) for each in desk.all(Placement)])
    assert sorted(states) == [("p1:fb", "exported"), ("p2:fb", "planned")]
    place.bridge.undo()
    states = place.ask(qtbot, lambda desk: {each.state for each in desk.all(Placement)})
    assert states == {"planned"}


def test_that_a_finding_leads_to_its_post(place: Place, qtbot: QtBot) -> None:
    place.exchange.export_posts(WEEK)
    settle(place, qtbot)
    assert place.exchange.exporting is not None
    dialog = place.exchange.exporting.dialog
    dialog.choose_preset("hootsuite")
    settle(place, qtbot)
    dialog.findings.selectRow(0)
    with qtbot.waitSignal(place.exchange.post_chosen) as chosen:
        qtbot.keyClick(dialog.findings, Qt.Key.Key_Return)
    assert chosen.args == ["p2"]
    assert not dialog.isVisible()


def test_that_a_reversed_period_cannot_be_exported(place: Place, qtbot: QtBot) -> None:
    place.exchange.export_posts(WEEK)
    settle(place, qtbot)
    assert place.exchange.exporting is not None
    dialog = place.exchange.exporting.dialog
    assert dialog.accept_button.isEnabled(), "all fields is for people: nothing is an error"
    dialog.last.line.setText("1-1-2027")
    dialog.last.read()
    assert dialog.asked() is None
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_that_only_chosen_channels_are_looked_at(place: Place, qtbot: QtBot) -> None:
    place.exchange.export_posts(WEEK)
    settle(place, qtbot)
    assert place.exchange.exporting is not None
    dialog = place.exchange.exporting.dialog
    assert dialog.accept_button.text().startswith("Export 2")
    dialog.channels.toggle("ig")
    settle(place, qtbot)
    assert dialog.accept_button.text().startswith("Export 0")
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_that_a_folder_that_is_not_there_is_told_and_marks_nothing(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.exchange.export_posts(WEEK)
    settle(place, qtbot)
    assert place.exchange.exporting is not None
    dialog = place.exchange.exporting.dialog
    dialog.export_requested.emit(dialog.asked())
    picker(place).fileSelected.emit(str(tmp_path / "nergens" / "week.csv"))
    settle(place, qtbot)
    assert "nergens" in dialog.message.text()
    assert place.ask(qtbot, lambda desk: {each.state for each in desk.all(Placement)}) == {"planned"}
    picker(place).reject()
    dialog.reject()


def test_that_the_plan_goes_to_a_calendar_file(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.exchange.export_calendar(WEEK)
    picker(place).fileSelected.emit(str(tmp_path / "plan.ics"))
    settle(place, qtbot)
    assert b"SUMMARY:Parkeren" in (tmp_path / "plan.ics").read_bytes()
    assert len(place.told) == 1
    picker(place).reject()
