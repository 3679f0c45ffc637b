"""The tag field with its chips and its popup."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Style, Tone
from ui.widgets.pill import Choice
from ui.widgets.tag_field import TagField

NAMES = {"a": "Forenzen", "b": "Jonge gezinnen", "c": "Cafébezoekers", "d": "Inwoners & buren"}


@pytest.fixture
def window(qtbot: QtBot, style: Style) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


@pytest.fixture
def tags(qtbot: QtBot, window: QWidget) -> TagField:
    column = window.layout()
    column.addWidget(QLineEdit(window))
    field = TagField("Doelgroepen", Tone.GROUP, window, allow_new=True)
    field.set_choices([Choice(key, label) for key, label in NAMES.items()])
    column.addWidget(field)
    column.addWidget(QLineEdit(window))
    window.resize(260, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return field


@pytest.fixture
def changes(tags: TagField) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    tags.chosen_changed.connect(found.append)
    return found


def test_that_setting_keeps_order_drops_strangers_and_tells_nothing(tags: TagField, changes: list[object]) -> None:
    tags.set_chosen(["c", "a", "x", "c"])
    assert (tags.chosen(), changes) == (("c", "a"), [])
    assert tags.chip("a").accessibleName() == "Forenzen"


def test_that_a_name_with_a_sign_is_shown_as_it_is(tags: TagField) -> None:
    tags.set_chosen("d")
    assert tags.chip("d").accessibleName() == "Inwoners & buren"
    assert "&&" in tags.chip("d").text()


def test_that_delete_takes_a_chip_away_and_the_neighbour_gets_the_keyboard(
    qtbot: QtBot, tags: TagField, changes: list[object]
) -> None:
    tags.set_chosen("abc")
    tags.chip("b").setFocus()
    qtbot.keyClick(tags.chip("b"), Qt.Key.Key_Delete)
    assert changes == [("a", "c")]
    assert tags.chip("c").hasFocus()
    qtbot.keyClick(tags.chip("c"), Qt.Key.Key_Backspace)
    assert tags.chip("a").hasFocus()
    qtbot.keyClick(tags.chip("a"), Qt.Key.Key_Delete)
    assert tags.plus_button().hasFocus()
    assert tags.chosen() == ()


def test_that_a_click_on_the_cross_takes_a_chip_away_and_beside_it_opens_the_list(
    qtbot: QtBot, tags: TagField, changes: list[object]
) -> None:
    tags.set_chosen("ab")
    chip = tags.chip("a")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, chip.height() // 2))
    assert tags.popup.isVisible()
    tags.popup.close()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.mark_rect().center())
    assert changes == [("b",)]


def test_that_arrows_walk_over_the_chips_to_the_plus(qtbot: QtBot, tags: TagField) -> None:
    tags.set_chosen("ab")
    tags.chip("a").setFocus()
    for expected in (tags.chip("b"), tags.plus_button(), tags.plus_button()):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert expected.hasFocus()
    qtbot.keyClick(tags.plus_button(), Qt.Key.Key_Left)
    assert tags.chip("b").hasFocus()


@pytest.mark.parametrize("steps", [["ab"], ["abc", "c"], ["", "abcd", "b", "ba"]])
def test_that_tab_follows_what_one_sees_after_every_change(window: QWidget, tags: TagField, steps: list[str]) -> None:
    for chosen in steps:
        tags.set_chosen(chosen)
    before, after = (edit for edit in window.findChildren(QLineEdit) if edit.parent() is window)
    before.setFocus()
    walked = []
    for _ in range(len(steps[-1]) + 2):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [*(tags.chip(key) for key in steps[-1]), tags.plus_button(), after]


def test_that_the_popup_searches_ticks_and_closes_by_keyboard(
    qtbot: QtBot, tags: TagField, changes: list[object]
) -> None:
    tags.plus_button().setFocus()
    qtbot.keyClick(tags.plus_button(), Qt.Key.Key_Space)
    popup = tags.popup
    assert popup.isVisible()
    qtbot.keyClicks(popup.search, "cafe")
    assert popup.shown()[0] == "Cafébezoekers"
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    popup.search.clear()
    qtbot.keyClick(popup.search, Qt.Key.Key_Up)
    qtbot.keyClick(popup.search, Qt.Key.Key_Up)
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert changes == [("c",), ("c", "a")]
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_that_ticking_again_lets_go(qtbot: QtBot, tags: TagField, changes: list[object]) -> None:
    tags.set_chosen("a")
    tags.open_popup()
    assert tags.popup.list.item(0).checkState() is Qt.CheckState.Checked
    for _ in range(2):
        qtbot.keyClick(tags.popup.search, Qt.Key.Key_Return)
    assert changes == [(), ("a",)]
    tags.popup.close()


def test_that_a_name_that_is_not_there_can_be_made(qtbot: QtBot, tags: TagField) -> None:
    made: list[str] = []
    tags.new_requested.connect(made.append)
    tags.open_popup()
    qtbot.keyClicks(tags.popup.search, "Mantelzorgers ")
    assert len(tags.popup.shown()) == 1
    qtbot.keyClick(tags.popup.search, Qt.Key.Key_Return)
    assert (made, tags.popup.isVisible(), tags.chosen()) == (["Mantelzorgers"], False, ())


def test_that_a_name_that_is_there_is_not_made_twice(qtbot: QtBot, tags: TagField) -> None:
    tags.open_popup()
    qtbot.keyClicks(tags.popup.search, "forenzen")
    assert tags.popup.shown() == ("Forenzen",)
    tags.popup.close()


def test_that_chips_that_do_not_fit_go_on_below_and_the_field_grows(qtbot: QtBot, tags: TagField) -> None:
    tags.set_chosen("abcd")
    qtbot.waitUntil(lambda: tags.chip("d").y() > tags.chip("a").y())
    places = [chip.geometry() for chip in (*map(tags.chip, "abcd"), tags.plus_button())]
    assert all(tags.rect().contains(place) for place in places)
    assert not any(one.intersects(two) for one in places for two in places if one is not two)
    assert min(place.height() for place in places) >= 24
