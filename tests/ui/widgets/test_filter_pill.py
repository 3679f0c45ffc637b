"""The pills of the filter bar by mouse and keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Style
from ui.widgets.filter_pill import FilterChip, FilterPill
from ui.widgets.pill import Choice

CHOICES = [Choice("fb", "Facebook"), Choice("x", "X & co"), Choice("ig", "Instagram")]
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def pill(qtbot: QtBot, shown: Show, style: Style) -> Iterator[FilterPill]:
    pill = FilterPill("Kanaal", "Alle kanalen")
    pill.set_choices(CHOICES)
    shown(pill)
    yield pill
    pill.popup.close()


def test_that_several_values_are_chosen_and_said_and_let_go_by_the_cross(
    pill: FilterPill, qtbot: QtBot, style: Style
) -> None:
    told: list[tuple[str, ...]] = []
    pill.chosen_changed.connect(told.append)
    for keys in ({"fb"}, {"fb"}, {"fb", "stranger"}, {"x", "fb"}):
        pill.choose(keys)
    assert told == [("fb",), ("fb", "x")]
    assert pill.accessibleName() == "Kanaal: Facebook, X & co"
    pill.choose({"fb", "x", "ig"})
    assert pill.accessibleName() == "Kanaal: Facebook, X & co +1"
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton, pos=pill.mark_rect().center())
    assert (pill.chosen(), pill.text(), told[-1]) == ((), "Alle kanalen", ())
    assert pill.height() >= style.metrics.target


def test_that_values_are_ticked_and_let_go_by_keyboard(pill: FilterPill, qtbot: QtBot) -> None:
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is pill.popup
    qtbot.keyClick(pill.popup.search, Qt.Key.Key_Return)
    qtbot.keyClick(pill.popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(pill.popup.search, Qt.Key.Key_Return)
    assert pill.chosen() == ("fb", "x")
    pill.popup.close()
    qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert pill.chosen() == ()


def test_that_a_choice_that_is_gone_is_let_go(pill: FilterPill) -> None:
    pill.choose({"fb"})
    pill.set_choices([Choice("x", "X")])
    assert (pill.chosen(), pill.text()) == ((), "Alle kanalen")


def test_that_a_steady_pill_keeps_its_words_and_is_not_emptied_by_a_key(
    qtbot: QtBot, shown: Show, style: Style
) -> None:
    pill = FilterPill("Filter", "Filter", steady=True)
    pill.set_choices(CHOICES)
    shown(pill)
    pill.choose({"fb"})
    qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert (pill.text(), pill.chosen()) == ("Filter", ("fb",))


def test_that_a_chip_names_what_is_taken_away(qtbot: QtBot, shown: Show, style: Style) -> None:
    chip = FilterChip(Choice("themes:t1", "Thema: Afval"))
    shown(chip)
    told: list[str] = []
    chip.removed.connect(told.append)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.mark_rect().center())
    assert told == ["themes:t1", "themes:t1"]
