"""The newsroom meeting in the window: beside the week, on the wall, on paper; and the clippings of the week."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.meetings import acts
from newsroom.meetings.reading import Place, the_meeting
from newsroom.model import Decision, Meeting, Signal
from tests.ui.conftest import WEDNESDAY
from tests.ui.test_session import Working
from ui.screens.meeting.paper import written
from ui.settings import Settings
from ui.theme import Style
from ui.views.meeting.board import MeetingBoard
from ui.views.meeting.looks import SMALLEST

MONDAY = Place("week_start", date(2027, 1, 18))
PEAK = "Niemand zegt wanneer de container wordt geleegd"


def a_signal(signal_id: str, text: str, theme_id: str) -> Signal:
    """Make a signal of Tuesday in the week of today."""
    at = "2027-01-19T10:00:00Z"
    return Signal(signal_id, at, date(2027, 1, 19), at, text, theme_id=theme_id)


@pytest.fixture
def working(qtbot: QtBot, tmp_path: Path, style: Style, sample_calendar: Path) -> Iterator[Working]:
    """The window on the sample year, with a theme of which nothing is planned."""
    path = tmp_path / "voorbeeld.newsroom"
    shutil.copy(sample_calendar, path)
    found = Working(qtbot, path, style, Settings())
    found.bridge.do(lambda _desk: lists.add(*[a_signal(f"x{number}", PEAK, "t4") for number in range(8)]))
    found.settle()
    yield found
    found.close()


def meetings(working: Working) -> list[Meeting]:
    return working.ask(lambda desk: desk.all(Meeting))  # type: ignore[return-value]


def decisions(working: Working) -> list[Decision]:
    """Give what was decided in meetings."""
    found: list[Decision] = working.ask(lambda desk: desk.all(Decision))  # type: ignore[assignment]
    return [each for each in found if each.meeting_id]


def wall(working: Working) -> MeetingBoard:
    """Put the meeting on the wall."""
    working.act("meeting_full")
    board = working.session.gathering.meeting.board
    assert working.window.pages.currentWidget() is board
    board.setFocus()
    return board


def press(working: Working, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)
        working.settle()


def test_that_the_meeting_stands_beside_the_week_and_goes_again(working: Working) -> None:
    overview = working.window.panel.sheet()
    working.session.sheets.overview.meeting_requested.emit()
    working.settle()
    gathering = working.session.gathering
    assert working.window.panel.sheet() is gathering.meeting.widget
    assert working.window.table["meeting"].isChecked()
    page = gathering.meeting.page
    assert page is not None
    assert page.week == working.session.week.week
    working.act("later")
    assert gathering.meeting.page is not None
    assert gathering.meeting.page.week == working.session.week.week
    working.act("meeting")
    assert working.window.panel.sheet() is overview
    assert not working.window.table["meeting"].isChecked()


def test_that_a_post_chosen_in_the_week_shows_and_the_meeting_comes_back(working: Working) -> None:
    working.act("meeting")
    working.session.week.post_chosen.emit("p12")
    working.settle()
    assert working.window.panel.sheet() is working.session.post.widget
    working.session.sheets.close()
    assert working.window.panel.sheet() is working.session.gathering.meeting.widget


def test_that_the_agenda_walks_with_arrows_and_ticks_off_with_space(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    first = panel.agenda.row("look_back")
    first.setFocus()
    press(working, first, Qt.Key.Key_Space)
    assert panel.page is not None
    assert [point.done for point in panel.page.points] == [True, False, False, False, False]
    assert "gedaan" in first.accessibleName() or "done" in first.accessibleName()
    press(working, first, Qt.Key.Key_Down)
    second = panel.agenda.row("listen")
    assert second.hasFocus()
    press(working, second, Qt.Key.Key_Return)
    assert panel.point == "listen"
    assert panel.talk.isVisible()
    working.act("undo")
    assert meetings(working) == []


def test_that_notes_are_kept_after_a_pause_and_by_closing(working: Working, qtbot: QtBot) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    panel.notes.editor.setFocus()
    QTest.keyClicks(panel.notes.editor, "Eerst de afvalpas")
    qtbot.waitUntil(lambda: bool(meetings(working)), timeout=5000)
    assert meetings(working)[0].notes == "Eerst de afvalpas"
    QTest.keyClicks(panel.notes.editor, ".")
    working.act("meeting")
    working.settle()
    assert meetings(working)[0].notes == "Eerst de afvalpas."


def test_that_notes_of_a_colleague_do_not_take_what_is_being_typed(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    panel.notes.editor.setFocus()
    QTest.keyClicks(panel.notes.editor, "Van mij")
    working.bridge.do(lambda desk: acts.write_notes(desk, MONDAY, "", "Van een collega"))
    working.settle()
    assert panel.notes.editor.toPlainText() == "Van mij"
    assert panel.notes.note()
    panel.notes.editor.setPlainText("Van een collega")


def test_that_chairs_and_duty_are_typed_and_undone(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    for field, name in ((panel.chairs.fields["data"], "data-analist"), (panel.rota.fields["first"], "woordvoerder")):
        field.editor.setFocus()
        QTest.keyClicks(field.editor, name)
        field.commit()
        working.settle()
    (meeting,) = meetings(working)
    assert (meeting.chairs, meeting.rota) == (("data=data-analist",), ("first=woordvoerder",))
    working.act("undo")
    assert panel.rota.fields["first"].editor.text() == ""


def test_that_a_decision_is_recorded_ticked_off_and_comes_back_next_week(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    panel.new.send()
    assert panel.new.text.note()
    QTest.keyClicks(panel.new.text.editor, "Antwoordtekst ophaaldag")
    QTest.keyClicks(panel.new.owner.editor, "KCC")
    QTest.keyClicks(panel.new.due.editor, "vr")
    press(working, panel.new.text.editor, Qt.Key.Key_Return)
    (decision,) = decisions(working)
    assert (decision.text, decision.owner, decision.due_on) == ("Antwoordtekst ophaaldag", "KCC", date(2027, 1, 22))
    assert panel.new.text.editor.text() == ""
    working.act("later")
    row = next(row for row in panel.decisions.rows if row.box.accessibleName() == "Antwoordtekst ophaaldag")
    row.box.click()
    working.settle()
    assert decisions(working)[0].done
    assert all(row.box.accessibleName() != "Antwoordtekst ophaaldag" for row in panel.decisions.rows)


def test_that_a_refused_decision_keeps_what_was_typed(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    panel.new.kind.start("follow")
    QTest.keyClicks(panel.new.text.editor, "Volgen wat er gebeurt")
    press(working, panel.new.text.editor, Qt.Key.Key_Return)
    assert decisions(working) == []
    assert panel.new.text.editor.text() == "Volgen wat er gebeurt"
    assert panel.new.text.note()


def test_that_a_theme_is_interpreted_and_a_post_planned_from_the_panel(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    panel.choose("listen")
    assert panel.talk.theme_id == "t4"
    panel.talk.picture.editor.setFocus()
    QTest.keyClicks(panel.talk.picture.editor, "De brief is niet bezorgd.")
    panel.talk.picture.commit()
    working.settle()
    assert working.ask(lambda desk: desk.lists.themes["t4"].picture) == "De brief is niet bezorgd."
    panel.talk.buttons["make_post"].click()  # type: ignore[index]
    working.settle()
    (decision,) = decisions(working)
    assert decision.post_id
    made = working.ask(lambda desk: desk.posts.one(decision.post_id or ""))
    assert (made.theme_id, made.planned_on) == ("t4", date(2027, 1, 21))  # type: ignore[attr-defined]
    working.act("undo")
    assert decisions(working) == []


def test_that_the_wall_is_worked_with_keys_only(working: Working) -> None:
    board = wall(working)
    assert not working.window.rail.isVisible()
    press(working, board, Qt.Key.Key_Space)
    assert board.point == "listen"
    assert board.page is not None
    assert board.page.points[0].done
    press(working, board, Qt.Key.Key_W, Qt.Key.Key_Return)
    (decision,) = decisions(working)
    assert (decision.kind, decision.theme_id, decision.owner) == ("make_post", "t4", board.page.names[0])
    assert len(working.ask(lambda desk: desk.signals.of_post(decision.post_id or ""))) == 8  # type: ignore[arg-type]
    press(working, board, Qt.Key.Key_Down, Qt.Key.Key_6, Qt.Key.Key_Return)
    follow = next(each for each in decisions(working) if each.kind == "follow")
    assert follow.due_on == date(2027, 2, 3)
    press(working, board, Qt.Key.Key_Right)
    assert board.point == "act"
    chosen = board.rows.about[1]
    press(working, board, Qt.Key.Key_Return)
    assert working.ask(lambda desk: desk.one(Decision, chosen)).done  # type: ignore[attr-defined]
    press(working, board, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert board.point == "look_back"
    press(working, board, Qt.Key.Key_Escape)
    assert working.window.pages.currentWidget() is working.session.week.widget
    assert working.window.rail.isVisible()


def test_that_a_decision_can_be_taken_on_one_signal(working: Working) -> None:
    board = wall(working)
    press(working, board, Qt.Key.Key_Right, Qt.Key.Key_S)
    assert board.rows.about == ("signal", "x7")
    press(working, board, Qt.Key.Key_2, Qt.Key.Key_Return)
    (decision,) = decisions(working)
    assert (decision.kind, decision.signal_id, decision.text) == ("inform_colleague", "x7", PEAK)
    state = working.ask(lambda desk: desk.signals.one("x7"))
    assert state.state == "decided"  # type: ignore[attr-defined]
    press(working, board, Qt.Key.Key_Escape)
    assert board.rows.about == ("theme", "t4")


def test_that_an_interpretation_is_typed_on_the_wall_and_escape_keeps_it(working: Working) -> None:
    board = wall(working)
    press(working, board, Qt.Key.Key_Right, Qt.Key.Key_D)
    assert board.detail.picture.hasFocus()
    QTest.keyClicks(board.detail.picture, "Nieuwe route 2")
    press(working, board.detail.picture, Qt.Key.Key_Escape)
    assert working.ask(lambda desk: desk.lists.themes["t4"].picture) == "Nieuwe route 2"
    assert working.window.pages.currentWidget() is board
    assert decisions(working) == []
    assert board.hasFocus()


def test_that_the_week_to_fill_plans_what_fits(working: Working) -> None:
    board = wall(working)
    press(working, board, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert board.point == "fill"
    place = next(number for number, row in enumerate(board.rows.rows) if row.about == ("signals", "t4"))
    board.rows.choose(place)
    press(working, board, Qt.Key.Key_Return)
    assert [each.theme_id for each in decisions(working)] == ["t4"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1600, 1000), (1920, 1080)])
def test_that_every_word_on_the_wall_reads_at_four_metres(
    working: Working, dress: Callable[..., Style], theme: str, size: tuple[int, int]
) -> None:
    board = wall(working)
    board.set_look(dress(theme))
    working.window.resize(*size)
    working.settle()
    assert board.height() >= size[1] - 2
    for key in (Qt.Key.Key_Left, *[Qt.Key.Key_Right] * 4):
        press(working, board, key)
        kinds: tuple[type[QWidget], ...] = (QLabel, QPushButton, QPlainTextEdit)
        shown = [each for kind in kinds for each in board.findChildren(kind) if each.isVisible()]
        assert shown
        for each in shown:
            assert each.fontInfo().pixelSize() >= SMALLEST * size[1], each.objectName()
        for label in board.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.sizeHint().width() <= label.width() + 1, label.text()


def test_that_minutes_become_a_pdf_html_text_and_mail(working: Working, tmp_path: Path) -> None:
    working.act("meeting")
    working.bridge.do(lambda desk: acts.write_notes(desk, MONDAY, "", "Afvalpas eerst"))
    working.settle()
    sharing = working.session.gathering.meeting.sharing
    for suffix in (".pdf", ".html", ".txt", ".eml"):
        sharing.save(suffix)
        working.settle()
        assert sharing.dialog is not None
        sharing.dialog.fileSelected.emit(str(tmp_path / f"verslag{suffix}"))
        working.settle()
        sharing.dialog.close()
    assert (tmp_path / "verslag.pdf").read_bytes().startswith(b"%PDF-")
    assert "<p>Afvalpas eerst</p>" in (tmp_path / "verslag.html").read_text(encoding="utf-8")
    assert "Afvalpas eerst" in (tmp_path / "verslag.txt").read_text(encoding="utf-8")
    mail = message_from_bytes((tmp_path / "verslag.eml").read_bytes())
    assert (mail["Subject"], mail["To"], mail["From"]) == ("Weekstart 2027-W03", None, None)
    assert [part.get_content_type() for part in mail.walk()][1:] == ["text/plain", "text/html"]


def test_that_minutes_are_copied_as_text_and_html(working: Working) -> None:
    working.act("meeting")
    working.session.gathering.meeting.sharing.copy()
    working.settle()
    data = QApplication.clipboard().mimeData()
    assert data.text().startswith("Weekstart 2027-W03")
    assert "<h1>Weekstart 2027-W03</h1>" in data.html()


def test_that_a_place_that_cannot_be_written_is_told(working: Working, tmp_path: Path) -> None:
    working.act("meeting")
    sharing = working.session.gathering.meeting.sharing
    sharing.save(".txt")
    working.settle()
    assert sharing.dialog is not None
    sharing.dialog.fileSelected.emit(str(tmp_path / "weg" / "verslag.txt"))
    working.settle()
    assert "weg" in working.window.toast.text()


def test_that_the_clippings_of_the_week_fit_on_one_page(working: Working) -> None:
    text = "over iets in de buurt " * 8
    heard = [a_signal(f"k{theme}-{n}", f"Signaal {n} {text}", f"t{theme}") for theme in range(1, 9) for n in range(4)]
    working.bridge.do(lambda _desk: lists.add(*heard))
    working.settle()
    working.act("clippings")
    clippings = working.session.gathering.clippings
    assert clippings is not None
    assert clippings.dialog is not None
    assert "Knipselkrant 2027-W03" in clippings.dialog.page.toPlainText()
    clippings.dialog.copy_button.click()
    working.settle()
    html = QApplication.clipboard().mimeData().html()
    content, sheets = written(html, "Knipselkrant")
    assert content.startswith(b"%PDF-")
    assert sheets == 1
    clippings.dialog.close()


def test_that_the_evaluation_is_at_hand_on_its_day(working: Working) -> None:
    working.act("meeting")
    panel = working.session.gathering.meeting.panel
    panel.kinds.choose("evaluation")
    working.settle()
    assert panel.page is not None
    assert [point.key for point in panel.page.points][:2] == ["figures", "judge"]
    press(working, panel.agenda.row("figures"), Qt.Key.Key_Space)
    kept = working.ask(lambda desk: the_meeting(desk, Place("evaluation", date(2027, 1, 21))))
    assert kept.agenda[0] == "figures=done"  # type: ignore[attr-defined]


def test_that_the_start_does_without_the_meeting(working: Working) -> None:
    gathering = working.session.gathering
    assert gathering._meeting is None  # noqa: SLF001 - what is not built has no other name
    working.act("meeting")
    assert gathering._meeting is not None  # noqa: SLF001


def test_that_a_meeting_of_a_colleague_shows(working: Working, tmp_path: Path) -> None:
    working.act("meeting")
    desk = Desk.open(tmp_path / "voorbeeld.newsroom", "Bas", lambda: WEDNESDAY)
    desk.apply(acts.set_chair(desk, MONDAY, "policy", "beleid"))
    desk.close()
    working.ask(Desk.look_elsewhere)
    working.settle()
    assert working.session.gathering.meeting.panel.chairs.fields["policy"].editor.text() == "beleid"
