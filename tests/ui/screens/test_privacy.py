"""Privacy in the window: the sources, what goes by itself, and access and erasure."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.edits import signals
from newsroom.model import Signal, Source
from tests.newsroom.conftest import a_signal
from tests.ui.conftest import WEDNESDAY
from tests.ui.test_session import Working, working
from ui.forms.privacy.list import SourceList
from ui.forms.privacy.person import PersonDialog
from ui.screens.privacy.screen import AFTER_START

__all__ = ["working"]
NAME = "Xanthippe Zonderland"
NEVER = "Balie van de test"


def old_signal(number: int = 1, text: str = f"Vraag van {NAME}") -> Signal:
    noted = (WEDNESDAY - timedelta(days=91)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return replace(a_signal(f"oud{number}", noted, text=text), noted_at=noted)


def source_named(name: str, desk: Desk) -> Source | None:
    return next((each for each in desk.all(Source) if each.name == name), None)


def sources(working: Working) -> SourceList:
    working.act("sources")
    shown = working.session.privacy.sources.list
    assert shown is not None
    return shown


def person(working: Working) -> PersonDialog:
    working.act("person_data")
    dialog = working.session.privacy.person.dialog
    assert dialog is not None
    return dialog


def test_that_a_source_is_made_by_keyboard_asks_a_reason_for_its_term_and_is_taken_back(
    working: Working, qtbot: QtBot
) -> None:
    shown = sources(working)
    count = shown.tree.topLevelItemCount()
    qtbot.keyClick(shown.tree, Qt.Key.Key_Insert)
    working.settle()
    form = working.session.privacy.sources.form
    assert form is not None
    form.send()
    assert form.name.note()
    form.name.editor.setText(NEVER)
    form.days.editor.setText("30")
    form.send()
    assert form.reason.note()
    form.days.editor.setText("400")
    form.send()
    assert form.days.note()
    form.days.editor.setText("30")
    form.reason.editor.setText("FG")
    form.kind.start("counter")
    form.send()
    working.settle()
    made = working.ask(lambda desk: source_named(NEVER, desk))
    assert isinstance(made, Source)
    assert (made.retention_days, made.retention_reason, made.kind) == (30, "FG", "counter")
    assert made.officer
    assert shown.tree.topLevelItemCount() == count + 1
    working.act("undo")
    assert working.ask(lambda desk: source_named(NEVER, desk)) is None
    shown.close()


def test_that_a_source_with_signals_is_not_deleted_and_the_window_says_so(working: Working) -> None:
    shown = sources(working)
    count = shown.tree.topLevelItemCount()
    shown.delete_requested.emit("balie")
    working.settle()
    assert shown.tree.topLevelItemCount() == count
    assert working.window.toast.isVisible()
    shown.close()


def test_that_the_text_for_the_register_is_shown_copied_and_saved(working: Working, tmp_path: Path) -> None:
    shown = sources(working)
    shown.register_button.click()
    working.settle()
    screen = working.session.privacy.sources
    assert screen.paper is not None
    assert "Register van verwerkingen" in screen.paper.pane.toPlainText()
    screen.paper.copy_button.click()
    assert "Grondslag" in QGuiApplication.clipboard().text()
    for name in ("register.html", "register.txt"):
        screen.save_register(str(tmp_path / name))
        working.settle()
        assert "AVG artikel 6" in (tmp_path / name).read_text(encoding="utf-8")
    screen.paper.close()
    shown.close()


def test_that_what_is_over_goes_by_itself_and_is_told(working: Working) -> None:
    working.bridge.do(lambda _desk: signals.note(old_signal()))
    working.settle()
    working.ask(lambda desk: desk.privacy.keep_clock(type(desk.privacy.clock())(desk.today)))
    for _ in range(AFTER_START):
        working.bridge.ticked.emit()
    working.settle()
    working.settle()
    assert working.ask(lambda desk: desk.signals.one("oud1").text) == ""  # type: ignore[union-attr]
    assert "1 signal" in working.window.toast.text()
    assert working.bridge.stack.undo is None


def test_that_making_anonymous_by_hand_says_first_that_it_cannot_be_undone(working: Working) -> None:
    working.bridge.do(lambda _desk: signals.note(old_signal()))
    working.settle()
    shown = sources(working)
    shown.purge_button.click()
    assert "cannot be undone" in shown.message.text()
    assert working.ask(lambda desk: desk.signals.one("oud1").text)  # type: ignore[union-attr]
    shown.message.action_button().click()
    working.settle()
    working.settle()
    assert working.ask(lambda desk: desk.signals.one("oud1").text) == ""  # type: ignore[union-attr]
    shown.purge_button.click()
    assert "Nothing is over" in shown.message.text()
    shown.close()


def test_that_a_person_is_found_reported_and_erased_after_a_second_question(
    working: Working, qtbot: QtBot, tmp_path: Path
) -> None:
    working.bridge.do(lambda _desk: signals.note(old_signal()))
    working.settle()
    dialog = person(working)
    assert not dialog.erase_button.isEnabled()
    qtbot.keyClicks(dialog.term, "xanthippe zonderland")
    qtbot.keyClick(dialog.term, Qt.Key.Key_Return)
    working.settle()
    assert NAME in dialog.pane.toPlainText()
    working.session.privacy.person.save_report(str(tmp_path / "verslag.html"))
    working.settle()
    assert NAME in (tmp_path / "verslag.html").read_text(encoding="utf-8")
    (tmp_path / "verslag.html").unlink()
    dialog.erase_button.click()
    assert "cannot be undone" in dialog.message.text()
    assert working.ask(lambda desk: desk.signals.one("oud1").text)  # type: ignore[union-attr]
    dialog.message.action_button().click()
    working.settle()
    working.settle()
    assert dialog.pane.toPlainText() == ""
    assert not [path for path in tmp_path.iterdir() if path.is_file() and NAME.encode() in path.read_bytes()]
    dialog.close()


def test_that_too_short_a_term_is_refused_in_the_dialog(working: Working, qtbot: QtBot) -> None:
    dialog = person(working)
    qtbot.keyClicks(dialog.term, "jo")
    dialog.find_button.click()
    working.settle()
    assert "te kort" in dialog.message.text()
    assert dialog.find_button.isEnabled()
    dialog.close()


def test_that_an_anonymous_signal_says_so_and_another_term_forgets_the_report(working: Working, qtbot: QtBot) -> None:
    working.bridge.do(lambda _desk: signals.note(old_signal()))
    dialog = person(working)
    qtbot.keyClicks(dialog.term, NAME)
    dialog.find_button.click()
    working.settle()
    assert dialog.erase_button.isEnabled()
    qtbot.keyClicks(dialog.term, "x")
    assert not dialog.erase_button.isEnabled()
    dialog.close()
