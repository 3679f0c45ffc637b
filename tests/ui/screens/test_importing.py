"""Import as a user does it: dialog, worker and calendar are the real ones."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.intake import large
from newsroom.model import OwnDate, Signal
from newsroom.words import Words
from tests.ui.screens.exchange_place import (
    ROWS,
    WEEK,
    Place,
    bring_in,
    cut_off,
    picker,
    settle,
    titles,
    write_csv,
    write_xlsx,
)
from ui.forms.importing.dialog import ImportDialog
from ui.forms.importing.table import CellRole
from ui.theme import Style, Tone


def test_that_an_import_shows_what_it_would_do_before_it_does_it(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    assert [card.stat.accessibleName().split(".")[0] for card in (dialog.summary.added, dialog.summary.skipped)] == [
        "3",
        "1",
    ]
    assert dialog.accept_button.isEnabled()
    assert dialog.accept_button.text().startswith("Import 3")
    assert place.ask(qtbot, titles) == ["Parkeren", "Zonder tijd"]
    dialog.reject()


def test_that_a_fault_stands_in_its_cell(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    rows = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS)).rows
    faulty, sound = rows.model.index(2, 0), rows.model.index(0, 0)
    assert faulty.data(CellRole.TONE) == Tone.BAD
    assert "februari 2027 heeft 28 dagen" in faulty.data(CellRole.NOTE)
    assert "februari" in faulty.data(Qt.ItemDataRole.AccessibleTextRole)
    assert sound.data(CellRole.TONE) is None
    assert rows.table.rowHeight(2) > rows.table.rowHeight(0)
    place.dialog.reject()


def test_that_one_undo_takes_a_whole_import_back(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_xlsx(tmp_path / "plan.xlsx", ROWS))
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.is_done)
    settle(place, qtbot)
    assert len(place.told) == 1
    assert place.ask(qtbot, titles) == [
        "Kerstboom inleveren",
        "Parkeren",
        "Vraag van de week",
        "Wijk in beeld",
        "Zonder tijd",
    ]
    assert place.ask(qtbot, lambda desk: len(desk.lists.groups)) == 2
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    settle(place, qtbot)
    assert dialog.undo_button.isHidden()
    assert place.ask(qtbot, titles) == ["Parkeren", "Zonder tijd"]
    assert place.ask(qtbot, lambda desk: len(desk.lists.groups)) == 1
    dialog.reject()


def test_that_another_field_for_a_column_reads_the_file_again(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    button = dialog.rows.header.button(8)
    assert button.property("filled") != "true"
    button.choices.aboutToShow.emit()
    note = next(action for action in button.choices.actions() if action.data() == (8, "note"))
    note.trigger()
    settle(place, qtbot)
    assert dialog.rows.header.button(8).text() == "notitie"
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    settle(place, qtbot)
    notes = place.ask(qtbot, lambda desk: [p.note for p in desk.posts.whole(WEEK) if p.title == "Kerstboom inleveren"])
    assert notes == ["Verhaal: a"]
    dialog.reject()


def test_that_a_chosen_field_is_remembered_for_the_same_headings(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    dialog.field_chosen.emit(8, "note")
    settle(place, qtbot)
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    settle(place, qtbot)
    dialog.reject()
    again = bring_in(place, qtbot, "posts", write_csv(tmp_path / "later.csv", ROWS[:1]))
    assert again.rows.header.button(8).text() == "notitie"
    again.reject()
    other = bring_in(
        place,
        qtbot,
        "posts",
        write_csv(tmp_path / "other.csv", [["12-01-2027", "x", "y"]], ["Datum", "Titel", "Verhaal"]),
    )
    assert other.rows.header.button(2).property("filled") == "false"
    other.reject()


def test_that_a_new_name_can_be_left_out(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    cell = dialog.rows.model.index(1, 5)
    assert cell.data(CellRole.NAMES) == ("mantelzorgers",)
    assert cell.data(CellRole.TONE) == Tone.WARN
    assert not dialog.rows.model.index(3, 5).data(CellRole.NOTE), "told once, where it comes first"
    dialog.summary.toggle_name("target_group", "mantelzorgers")
    settle(place, qtbot)
    assert dialog.rows.model.index(1, 5).data(CellRole.TONE) == Tone.NEUTRAL
    assert dialog.summary.unknown.stat.accessibleName().startswith("0")
    dialog.summary.open_names()
    dialog.summary.popup.toggled.emit("\nmantelzorgers")
    settle(place, qtbot)
    assert dialog.summary.unknown.stat.accessibleName().startswith("1")
    dialog.summary.popup.close()
    dialog.reject()


def test_that_the_other_order_of_day_and_month_can_be_chosen(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    rows = [["3/4/2027", "Lente"], ["5/6/2027", "Zomer"]]
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", rows, ["Datum", "Titel"]))
    assert not dialog.summary.other_order.isHidden()
    qtbot.mouseClick(dialog.summary.other_order, Qt.MouseButton.LeftButton)
    settle(place, qtbot)
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    march = place.ask(
        qtbot, lambda desk: [p.title for p in desk.posts.whole(Period(date(2027, 3, 4), date(2027, 3, 4)))]
    )
    assert march == ["Lente"]
    dialog.reject()


def test_that_a_sheet_can_be_chosen(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_xlsx(tmp_path / "plan.xlsx", ROWS))
    assert [dialog.sheets.itemText(row) for row in range(1, dialog.sheets.count())] == ["Planning", "Instructie"]
    dialog.sheet_chosen.emit("Instructie")
    settle(place, qtbot)
    assert "plan.xlsx" in dialog.message.text()
    dialog.reject()


def test_that_a_file_that_cannot_be_read_is_told_in_one_sentence_with_a_way_out(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook at all")
    dialog = bring_in(place, qtbot, "posts", path)
    assert "plan.xlsx" in dialog.message.text()
    assert not dialog.accept_button.isVisible()
    qtbot.mouseClick(dialog.message.action_button(), Qt.MouseButton.LeftButton)
    picker(place).fileSelected.emit(str(write_csv(tmp_path / "plan.csv", ROWS)))
    settle(place, qtbot)
    assert dialog.accept_button.isEnabled()
    assert dialog.message.isHidden()
    picker(place).reject()
    dialog.reject()


def test_that_a_cancelled_import_writes_nothing_and_its_late_answer_is_dropped(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    place.exchange.import_file("posts", write_csv(tmp_path / "plan.csv", ROWS))
    place.dialog.reject()
    settle(place, qtbot)
    assert place.ask(qtbot, titles) == ["Parkeren", "Zonder tijd"]
    assert not place.told


def test_that_the_same_file_again_has_nothing_to_import(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "plan.csv", ROWS[:1])
    dialog = bring_in(place, qtbot, "posts", path)
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    dialog.reject()
    again = bring_in(place, qtbot, "posts", path)
    assert not again.accept_button.isEnabled()
    again.reject()


def test_that_findings_are_listed_and_saved_as_a_report(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    qtbot.mouseClick(dialog.steps.button(2), Qt.MouseButton.LeftButton)
    assert dialog.findings.findings.finding(0).row == 4
    dialog.findings.selectRow(0)
    qtbot.keyClick(dialog.findings, Qt.Key.Key_Return)
    assert dialog.rows.table.currentIndex().row() == 2
    qtbot.mouseClick(dialog.report, Qt.MouseButton.LeftButton)
    picker(place).fileSelected.emit(str(tmp_path / "rapport.csv"))
    settle(place, qtbot)
    report = list(csv.reader(io.StringIO((tmp_path / "rapport.csv").read_text("utf-8-sig")), delimiter=";"))
    assert report[1][:2] == ["4", "Datum"]
    assert "februari" in report[1][2]
    picker(place).reject()
    dialog.reject()


def test_that_columns_about_persons_are_named_and_never_shown(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    heads = ["datum", "bericht tekst", "auteur", "volgers", "gps latitude"]
    rows = [["12-01-2027 10:00", "De brug is dicht", "J. Jansen", "120", "52.1"]]
    dialog = bring_in(place, qtbot, "signals", write_csv(tmp_path / "gehoord.csv", rows, heads))
    assert "auteur, volgers, gps latitude" in dialog.note.text()
    assert not dialog.rows.header.button(2).isEnabled()
    shown = [dialog.rows.model.index(0, column).data() for column in range(5)]
    assert shown == ["12-01-2027 10:00", "De brug is dicht", "", "", ""]
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    dialog.reject()


def test_that_an_agenda_comes_in_as_dates(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "raad.ics"
    path.write_bytes(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270114\r\n"
        b"SUMMARY:Raadsvergadering\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    dialog = bring_in(place, qtbot, "dates", path)
    assert dialog.rows.model.index(0, 0).data() == "Raadsvergadering"
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    assert place.ask(qtbot, lambda desk: [each.name for each in desk.all(OwnDate)]) == ["Raadsvergadering"]
    dialog.reject()


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("posts", "contentkalenders/bureau-blogplanning-rommelig-en.csv"),
        ("posts", "contentkalenders/maandkalender-mei-juni-2025.xlsx"),
        ("posts", "contentkalenders/evenement-social-kalender-fr.csv"),
        ("signals", "signalen/assen-meldingen-2025-2026.json"),
        ("dates", "agenda/hvc-inzamelkalender-2025.ics"),
    ],
)
def test_that_real_files_show_their_rows(place: Place, qtbot: QtBot, shared_data: Path, what: str, name: str) -> None:
    dialog = bring_in(place, qtbot, what, shared_data / name)
    assert dialog.rows.model.rowCount() > 5
    assert dialog.accept_button.isEnabled()
    for column in range(dialog.rows.model.columnCount()):
        assert dialog.rows.header.button(column).accessibleName()
    dialog.reject()


def test_that_every_part_of_the_preview_has_a_name(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    for part in (dialog.rows.table, dialog.findings, dialog.sheets, dialog.steps, dialog.summary.doubt):
        assert part.accessibleName()
    dialog.reject()


def test_that_a_field_is_chosen_with_the_keyboard(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    button = dialog.rows.header.button(2)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.choices.isVisible()
    qtbot.keyClick(button.choices, Qt.Key.Key_Escape)
    assert button.hasFocus()
    dialog.reject()


def test_that_enter_on_a_new_name_offers_to_leave_it_out(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    dialog.rows.table.setCurrentIndex(dialog.rows.model.index(1, 5))
    qtbot.keyClick(dialog.rows.table, Qt.Key.Key_Return)
    menu = next(menu for menu in dialog.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    settle(place, qtbot)
    assert dialog.rows.model.index(1, 5).data(CellRole.TONE) == Tone.NEUTRAL
    dialog.reject()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_that_no_words_are_cut_off_with_large_letters_in_a_small_window(
    place: Place, qtbot: QtBot, tmp_path: Path, dress: Callable[..., Style], theme: str
) -> None:
    dialog = ImportDialog(dress(theme, 200), Words("nl"), "posts", None)
    qtbot.addWidget(dialog)
    shown = bring_in(place, qtbot, "posts", write_csv(tmp_path / "plan.csv", ROWS))
    assert place.exchange.importing is not None
    look = place.exchange.importing.look
    assert look is not None
    dialog.resize(1200, 680)
    dialog.show()
    dialog.show_look(look, "plan.csv")
    qtbot.waitUntil(lambda: not cut_off(dialog))
    shown.reject()


def test_that_a_file_is_asked_for_first(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.exchange.import_posts()
    picker(place).fileSelected.emit(str(write_csv(tmp_path / "plan.csv", ROWS)))
    settle(place, qtbot)
    assert place.dialog.isVisible()
    picker(place).reject()
    place.dialog.reject()


LISTENED = [[f"18-01-2027 09:{number % 60:02d}", f"De bak is vol, nummer {number}", "Forum"] for number in range(7_000)]


def heard(desk: Desk) -> int:
    return len([signal for signal in desk.all(Signal) if signal.text.startswith("De bak is vol")])


def test_that_a_large_export_is_loaded_by_another_process_and_taken_back_by_one_undo(
    place: Place, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "LARGE", 1_000)
    monkeypatch.setattr(large, "HEAD", 20_000)
    file = write_csv(tmp_path / "luisteren.csv", LISTENED, ["Datum", "Bericht", "Bron"])
    dialog = bring_in(place, qtbot, "signals", file)
    assert "first rows" in dialog.note.text()
    shown: list[str] = []
    dialog.accept_button.clicked.connect(lambda: shown.append(dialog.close_button.text()))
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.close_button.text() == "Stop")
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: dialog.is_done, timeout=30_000)
    settle(place, qtbot)
    assert dialog.done_page.title.text().startswith("Done: 7000 new")
    assert place.ask(qtbot, heard) == 7_000
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    settle(place, qtbot)
    assert place.ask(qtbot, heard) == 0
    dialog.reject()


def test_that_a_large_import_is_stopped_with_escape_and_leaves_nothing(
    place: Place, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "LARGE", 1_000)
    monkeypatch.setattr(large, "HEAD", 20_000)
    rows = [[day, f"{text} {number}", source] for number in range(6) for day, text, source in LISTENED]
    dialog = bring_in(place, qtbot, "signals", write_csv(tmp_path / "groot.csv", rows, ["Datum", "Bericht", "Bron"]))
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.close_button.text() == "Stop")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.close_button.text() == "Cancel", timeout=30_000)
    settle(place, qtbot)
    assert dialog.isVisible()
    assert "gestopt" in dialog.message.text()
    assert dialog.accept_button.isEnabled()
    assert place.ask(qtbot, heard) == 0
    dialog.reject()


def test_that_unknown_columns_can_be_told_and_are_remembered_with_the_source(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    heads = ["Op welke dag", "Wat er is", "Rest"]
    dialog = bring_in(
        place, qtbot, "signals", write_csv(tmp_path / "wijkapp.csv", [["18-01-2027", "Tegel", "x"]], heads)
    )
    assert not dialog.accept_button.isEnabled()
    for column, field in ((0, "heard_at"), (1, "text")):
        dialog.field_chosen.emit(column, field)
        settle(place, qtbot)
    assert dialog.accept_button.isEnabled()
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    settle(place, qtbot)
    dialog.reject()
    settle(place, qtbot)
    later = write_csv(tmp_path / "wijkapp februari.csv", [["19-01-2027", "Volle bak", "x"]], heads)
    dialog = bring_in(place, qtbot, "signals", later)
    assert dialog.accept_button.isEnabled()
    dialog.import_requested.emit()
    qtbot.waitUntil(lambda: dialog.is_done)
    settle(place, qtbot)
    names = place.ask(qtbot, lambda desk: sorted(each.name for each in desk.lists.sources.values() if each.mapping))
    assert names == ["wijkapp"]
    dialog.reject()
