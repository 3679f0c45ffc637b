"""Fields keep what is being typed, tell each change once, and explain what cannot be read."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.forms.inspector.fields import (
    ChoiceField,
    FlagField,
    LineField,
    NumberField,
    TagsField,
    TextField,
    clock_field,
    day_field,
    read_money,
    read_number,
    titled,
    write_money,
)
from ui.forms.inspector.steps import StepRow
from ui.widgets.pill import Choice

CHOICES = (Choice("a", "Appel"), Choice("b", "Banaan"), Choice("c", "Citroen"))


@pytest.fixture
def window(qtbot: QtBot, style) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    column = QVBoxLayout(found)
    found.other = QLineEdit(found)
    column.addWidget(found.other)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.fixture
def put(window: QWidget) -> Callable:
    def place(field):
        window.layout().addWidget(field)
        told: list[tuple] = []
        field.committed.connect(lambda *given: told.append(given))
        return field, told

    return place


def test_that_a_line_tells_what_was_and_what_must_be(put, window, qtbot: QtBot) -> None:
    field, told = put(LineField("post.sender", "Afzender", window))
    field.start("wethouder")
    field.take_focus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Home)
    qtbot.keyClicks(field.editor, "X")
    assert told == []
    window.other.setFocus()
    assert told == [("post.sender", "wethouder", "Xwethouder")]


def test_that_a_change_is_told_once_by_enter_and_leaving(put, window, qtbot: QtBot) -> None:
    field, told = put(LineField("post.sender", "Afzender", window))
    field.start("")
    field.take_focus()
    qtbot.keyClicks(field.editor, "B en W")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    window.other.setFocus()
    assert len(told) == 1


def test_that_a_refused_change_is_told_again(put, window, qtbot: QtBot) -> None:
    field, told = put(LineField("post.sender", "Afzender", window))
    field.start("")
    field.take_focus()
    qtbot.keyClicks(field.editor, "nieuw")
    field.commit()
    field.refuse("Dat kan niet.")
    assert (field.editor.text(), field.note()) == ("nieuw", "Dat kan niet.")
    assert field.editor.accessibleDescription() == "Dat kan niet."
    field.commit()
    assert len(told) == 2


def test_that_its_own_saved_value_is_no_change_of_somebody_else(put, window, qtbot: QtBot) -> None:
    field, _told = put(LineField("post.sender", "Afzender", window))
    field.start("")
    field.take_focus()
    qtbot.keyClicks(field.editor, "een")
    field.commit()
    qtbot.keyClicks(field.editor, " twee")
    field.show_value("een")
    assert (field.editor.text(), field.note()) == ("een twee", "")


def test_that_what_is_typed_stays_when_another_value_comes_in(put, window, qtbot: QtBot) -> None:
    for field in (LineField("a.b", "Een", window), TextField("a.b", "Twee", window)):
        placed, _told = put(field)
        placed.start("oud")
        placed.take_focus()
        qtbot.keyClick(placed.editor, Qt.Key.Key_Home)
        qtbot.keyClicks(placed.editor, "mijn ")
        placed.show_value("van een ander")
        assert placed.typed() == "mijn oud"
        assert placed.note()


def test_that_a_field_at_rest_takes_the_new_value(put, window) -> None:
    field, told = put(TextField("a.b", "Tekst", window))
    field.start("oud")
    field.show_value("nieuw")
    assert field.typed() == "nieuw"
    assert told == []


def test_that_a_text_that_is_typed_back_is_no_change(put, window, qtbot: QtBot) -> None:
    field, told = put(LineField("a.b", "Regel", window))
    field.start("")
    field.take_focus()
    qtbot.keyClicks(field.editor, "x")
    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)
    window.other.setFocus()
    assert told == []


def test_that_a_date_being_typed_stays_when_another_comes_in(put, window, qtbot: QtBot) -> None:
    field, told = put(day_field("a.on", "Datum", lambda: date(2027, 1, 20), window))
    field.start(date(2027, 1, 21))
    field.take_focus()
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "25")
    field.show_value(date(2027, 2, 1))
    assert field.editor.text() == "25"
    assert field.note()
    field.commit()
    assert told[0][2] == date(2027, 1, 25)


def test_that_a_time_is_told_with_what_was(put, window, qtbot: QtBot) -> None:
    field, told = put(clock_field("a.at", "Tijd", window))
    field.start(time(9))
    field.take_focus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Up)
    assert told == [("a.at", time(9), time(9, 15))]


def test_that_a_list_opens_before_it_changes(put, window, qtbot: QtBot) -> None:
    field, told = put(ChoiceField("a.b", "Fruit", window, none="–"))
    field.set_choices(CHOICES)
    field.start("a")
    field.take_focus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    assert field.editor.view().isVisible()
    assert told == []
    qtbot.keyClick(field.editor.view(), Qt.Key.Key_Down)
    qtbot.keyClick(field.editor.view(), Qt.Key.Key_Return)
    assert told == [("a.b", "a", "b")]


def test_that_a_first_letter_opens_the_list_at_it(put, window, qtbot: QtBot) -> None:
    field, told = put(ChoiceField("a.b", "Fruit", window, none="–"))
    field.set_choices(CHOICES)
    field.start(None)
    field.take_focus()
    qtbot.keyClick(field.editor, Qt.Key.Key_C)
    qtbot.keyClick(field.editor.view(), Qt.Key.Key_Return)
    assert told == [("a.b", None, "c")]


def test_that_a_value_outside_the_list_is_kept(put, window) -> None:
    field, _told = put(ChoiceField("a.b", "Fruit", window, none="–"))
    field.set_choices(CHOICES)
    field.start("z")
    assert field.typed() == "z"


def test_that_a_flag_is_told(put, window) -> None:
    field, told = put(FlagField("a.b", "Lastig", window))
    field.start(0)
    field.editor.click()
    assert told == [("a.b", 0, True)]


def test_that_a_letter_on_the_plus_searches_the_list(put, window, qtbot: QtBot) -> None:
    field, told = put(TagsField("a.b", "Fruit", parent=window))
    field.set_choices(CHOICES)
    field.start(())
    field.editor.plus_button().setFocus()
    qtbot.keyClick(field.editor.plus_button(), Qt.Key.Key_B)
    assert field.editor.popup.shown() == ("Banaan",)
    qtbot.keyClick(field.editor.popup.search, Qt.Key.Key_Return)
    field.editor.popup.close()
    assert told == [("a.b", (), ("b",))]


def test_that_a_number_is_read_or_refused(put, window, qtbot: QtBot) -> None:
    field, told = put(NumberField("a.b", "Minuten", window))
    field.start(None)
    field.take_focus()
    qtbot.keyClicks(field.editor, "4x")
    window.other.setFocus()
    assert told == []
    assert field.note()
    assert [read_number(text) for text in ("", " 45 ", "0")] == [None, 45, 0]
    with pytest.raises(ValueError, match="-1"):
        read_number("-1")


@pytest.mark.parametrize(("text", "amount"), [("", None), ("12,50", 12.5), ("€ 3", 3.0), ("7.255", 7.25)])
def test_that_money_is_read_as_people_write_it(text: str, amount: float | None) -> None:
    assert read_money(text) == amount
    assert read_money(write_money(amount)) == amount


@pytest.mark.parametrize("text", ["veel", "-1", "nan", "1e99"])
def test_that_no_other_money_is_taken(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_money(text)


def test_that_a_text_grows_with_its_words(put, window) -> None:
    field, _told = put(TextField("a.b", "Tekst", window, (2, 5)))
    low = field.editor.height()
    field.start("a\n" * 4)
    middle = field.editor.height()
    field.start("a\n" * 40)
    assert low < middle <= field.editor.height()
    assert field.editor.height() == pytest.approx(low + 3 * field.editor.fontMetrics().lineSpacing(), abs=3)


def test_that_arrows_walk_the_steps_and_enter_asks(window, qtbot: QtBot) -> None:
    row = StepRow("Status", "step", window)
    window.layout().addWidget(row)
    row.set_choices(CHOICES)
    row.show_current("a")
    row.button("a").setFocus()
    asked: list[str] = []
    row.chosen.connect(asked.append)
    qtbot.keyClick(row.button("a"), Qt.Key.Key_Right)
    assert row.button("b").hasFocus()
    assert row.current() == "a"
    qtbot.keyClick(row.button("b"), Qt.Key.Key_Return)
    assert asked == ["b"]
    assert row.current() == "a"


def test_that_words_get_a_capital() -> None:
    assert titled("alt-tekst") == "Alt-tekst"
    assert titled("") == ""
