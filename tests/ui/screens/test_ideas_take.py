"""Ideas of colleagues: the form goes out as a file, and what comes back is shown before it is stored."""

from pathlib import Path

from newsroom.desk import Desk
from newsroom.edits import ideas
from tests.ui.test_session import Working, working
from ui.forms.ideas.take import IdeasTakeDialog

__all__ = ["working"]

LINES = "Open dag zwembad | Maanmannen | Sport\nMarkt verplaatst"


def titles(desk: Desk) -> set[str]:
    return {row.title for row in desk.posts.ideas()}


def opened(working: Working) -> IdeasTakeDialog:
    working.act("import_ideas")
    dialog = working.session.planning.ideas_take.dialog
    assert dialog is not None
    return dialog


def test_that_the_form_is_kept_as_a_small_file(working: Working, tmp_path: Path) -> None:
    path = tmp_path / "idee.txt"
    working.session.planning.ideas_take.save_to(str(path))
    working.settle()
    assert path.read_text(encoding="utf-8") == ideas.form("nl")
    working.act("idea_form")
    picker = working.session.planning.ideas_take.picker
    assert picker is not None
    assert picker.isVisible()
    picker.close()


def test_that_a_pasted_line_is_shown_first_and_then_an_idea(working: Working) -> None:
    dialog = opened(working)
    assert not dialog.done_button.isEnabled()
    before = working.ask(titles)
    dialog.text.editor.setPlainText(LINES)
    working.settle()
    assert "Open dag zwembad" in dialog.ideas.text()
    assert "Sport" in dialog.ideas.text()
    assert "Maanmannen" in dialog.findings.text()
    assert working.ask(titles) == before
    dialog.send()
    working.settle()
    assert working.ask(titles) == {*before, "Open dag zwembad", "Markt verplaatst"}  # type: ignore[misc]
    working.act("undo")
    assert working.ask(titles) == before


def test_that_a_file_comes_into_the_same_form(working: Working, tmp_path: Path) -> None:
    path = tmp_path / "terug.txt"
    path.write_bytes("Wat: Café op het plein\r\nVan wie: Economie\r\n".encode("cp1252"))
    dialog = opened(working)
    working.session.planning.ideas_take.read_file(str(path))
    working.settle()
    assert "Café op het plein" in dialog.ideas.text()
    assert dialog.done_button.isEnabled()
    working.session.planning.ideas_take.read_file(str(tmp_path / "weg.txt"))
    working.settle()
    assert dialog.message.text()
    dialog.close()


def test_that_nothing_is_made_of_a_text_without_an_idea(working: Working) -> None:
    dialog = opened(working)
    dialog.text.editor.setPlainText("Wat:\nVan wie: Sport")
    working.settle()
    assert dialog.findings.text()
    working.session.planning.ideas_take.read_file("weg.txt")
    working.settle()
    dialog.send()
    working.settle()
    assert dialog.isVisible()
    dialog.text.editor.setPlainText("")
    assert not dialog.findings.isVisible()
    dialog.close()
