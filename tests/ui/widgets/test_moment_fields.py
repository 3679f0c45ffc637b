"""The fields for a date and a time."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Style
from ui.widgets.moment_fields import DateField, MomentField, TimeField

TODAY = date(2026, 11, 22)
TUESDAY = date(2026, 11, 24)


def today() -> date:
    return TODAY


def changes_of(field: MomentField) -> list[object]:
    """The list in which the field's changes are written from now on."""
    changes: list[object] = []
    field.value_changed.connect(changes.append)
    return changes


@pytest.fixture
def day(shown: Callable[..., QWidget], style: Style) -> DateField:
    field = DateField("Datum", today)
    shown(field, QLineEdit())
    return field


@pytest.fixture
def moment(shown: Callable[..., QWidget], style: Style) -> TimeField:
    field = TimeField("Tijd")
    shown(field, QLineEdit())
    return field


def test_that_a_typed_date_is_taken_and_written_out_when_the_field_is_left(qtbot: QtBot, day: DateField) -> None:
    changes = changes_of(day)
    qtbot.keyClicks(day.line, "di 24-11")
    assert changes == []
    qtbot.keyClick(day.line, Qt.Key.Key_Return)
    assert (day.value(), day.line.text(), changes) == (TUESDAY, "di 24-11-2026", [TUESDAY])


def test_that_what_cannot_be_read_stays_and_is_explained(qtbot: QtBot, day: DateField, style: Style) -> None:
    changes = changes_of(day)
    day.set_value(TUESDAY)
    day.line.selectAll()
    qtbot.keyClicks(day.line, "30-02-2027")
    qtbot.keyClick(day.line, Qt.Key.Key_Return)
    assert (day.line.text(), day.value(), changes) == ("30-02-2027", TUESDAY, [])
    assert "30-02-2027" in day.fault()
    assert day.line.accessibleDescription() == day.fault()
    assert day.line.grab().toImage().pixelColor(day.line.width() // 2, 0).name() == style.colours.bad.name()


def test_that_the_sentence_goes_as_soon_as_one_types_on(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "99")
    day.read()
    assert day.fault()
    qtbot.keyClick(day.line, Qt.Key.Key_Backspace)
    assert not day.fault()
    day.read()
    assert day.value() == date(2026, 12, 9)


def test_that_an_emptied_date_is_no_date(qtbot: QtBot, day: DateField) -> None:
    changes = changes_of(day)
    day.set_value(TUESDAY)
    day.line.clear()
    day.read()
    assert (day.value(), changes) == (None, [None])


def test_that_arrows_go_by_days_and_page_keys_by_weeks(qtbot: QtBot, day: DateField) -> None:
    changes = changes_of(day)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        qtbot.keyClick(day.line, key)
    assert [change.day for change in changes] == [22, 23, 22, 29, 22]


def test_that_arrows_first_take_what_was_typed(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "24 nov")
    qtbot.keyClick(day.line, Qt.Key.Key_Up)
    assert day.value() == date(2026, 11, 25)


def test_that_arrows_leave_what_cannot_be_read(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "soon")
    qtbot.keyClick(day.line, Qt.Key.Key_Up)
    assert (day.line.text(), day.value()) == ("soon", None)


def test_that_a_day_word_is_counted_from_today_and_not_from_the_value(day: DateField) -> None:
    day.set_value(date(2030, 1, 1))
    day.line.setText("Vandaag")
    day.read()
    assert day.value() == TODAY


def test_that_setting_a_value_is_no_change(qtbot: QtBot, day: DateField, moment: TimeField) -> None:
    changes, others = changes_of(day), changes_of(moment)
    day.set_value(TUESDAY)
    moment.set_value(time(9))
    day.read()
    moment.read()
    assert changes == others == []


def test_that_a_typed_time_is_taken(qtbot: QtBot, moment: TimeField) -> None:
    changes = changes_of(moment)
    qtbot.keyClicks(moment.line, "17.30")
    qtbot.keyClick(moment.line, Qt.Key.Key_Return)
    assert (moment.line.text(), changes) == ("17:30", [time(17, 30)])


def test_that_time_steps_by_quarters_and_hours_within_the_day(qtbot: QtBot, moment: TimeField) -> None:
    changes = changes_of(moment)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down):
        qtbot.keyClick(moment.line, key)
    assert changes == [time(9), time(9, 15), time(10, 15), time(10)]
    moment.set_value(time(23, 50))
    qtbot.keyClick(moment.line, Qt.Key.Key_Up)
    assert moment.value() == time(23, 50)


def test_that_a_time_that_cannot_be_read_is_explained(qtbot: QtBot, moment: TimeField) -> None:
    qtbot.keyClicks(moment.line, "25:00")
    moment.read()
    assert "25:00" in moment.fault()
    assert moment.line.text() == "25:00"


def test_that_both_fields_have_a_name_for_screen_readers(day: DateField, moment: TimeField) -> None:
    assert (day.line.accessibleName(), moment.line.accessibleName()) == ("Datum", "Tijd")
