"""A practice copy: made beside the calendar, opened, plainly marked, and left again."""

from pathlib import Path

import pytest

from newsroom.desk import Desk
from tests.ui.test_session import Working, working
from ui.forms.practice.name import PracticeDialog
from ui.screens.practice import free_name
from ui.settings import Settings
from ui.theme import Style

__all__ = ["working"]


def opened(working: Working) -> PracticeDialog:
    working.act("practice_copy")
    dialog = working.session.planning.practice.dialog
    assert dialog is not None
    return dialog


def test_that_a_copy_is_made_beside_the_calendar_and_asked_to_be_opened(working: Working, tmp_path: Path) -> None:
    asked: list[Path] = []
    working.session.calendars.open_requested.connect(asked.append)
    dialog = opened(working)
    assert dialog.name.editor.text().startswith("voorbeeld ")
    dialog.name.editor.setText("proef")
    dialog.send()
    working.settle()
    assert asked == [tmp_path / "proef.newsroom"]
    copy = Desk.open(asked[0])
    assert copy.lists.settings.practice
    copy.close()
    assert working.session.planning.practice.bar.isHidden()


def test_that_the_bar_stands_over_a_practice_copy_and_leads_back(
    working: Working, tmp_path: Path, style: Style
) -> None:
    working.ask(lambda desk: desk.practice(tmp_path / "proef.newsroom"))
    practising = Working(working._qtbot, tmp_path / "proef.newsroom", style, Settings())  # noqa: SLF001
    practice, asked = practising.session.planning.practice, list[Path]()
    practising.session.calendars.open_requested.connect(asked.append)
    assert practice.bar.isVisible()
    assert practice.bar.mapTo(practising.window, practice.bar.rect().topLeft()).y() == 0
    practice.bar.button.click()
    assert asked == [tmp_path / "voorbeeld.newsroom"]
    practising.close()


@pytest.mark.parametrize("name", ["", "  ", "map/kopie", "map\\kopie", ".."])
def test_that_a_name_with_folders_or_nothing_is_not_taken(working: Working, name: str) -> None:
    dialog = opened(working)
    dialog.name.editor.setText(name)
    dialog.send()
    assert dialog.name.note()
    assert dialog.isVisible()
    dialog.close()


def test_that_a_name_that_is_taken_is_refused_with_a_reason(working: Working) -> None:
    dialog = opened(working)
    dialog.name.editor.setText("voorbeeld")
    dialog.send()
    working.settle()
    assert "voorbeeld.newsroom" in dialog.message.text()
    assert dialog.isVisible()
    dialog.close()


def test_that_a_second_copy_gets_a_number(tmp_path: Path) -> None:
    calendar = tmp_path / "dorp.newsroom"
    assert free_name(calendar, "oefenkopie").name == "dorp oefenkopie.newsroom"
    (tmp_path / "dorp oefenkopie.newsroom").touch()
    assert free_name(calendar, "oefenkopie").name == "dorp oefenkopie 2.newsroom"
