"""Workbooks: limits before parsing, formulas without a value, the choice of a sheet."""

import io
import zipfile
from contextlib import suppress
from datetime import datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.errors import NewsroomError, Refused, Unreadable
from newsroom.formats.reading.sheet import read_sheets
from tests.newsroom.formats.workbooks import rewritten, workbook

SMALL = workbook(("Planning", [["Datum", "Titel"], [datetime(2027, 1, 18), "Hallo"]]))
SHEET = "xl/worksheets/sheet1.xml"


def test_that_cells_keep_their_kind_and_rows_their_number() -> None:
    rows = [["Datum", "Tijd"], [], [datetime(2027, 1, 18), time(9, 30)]]
    (table,) = read_sheets(workbook(("A", rows)))
    assert [(row.number, row.cells) for row in table.rows][1] == (3, tuple(rows[2]))


def test_that_a_sheet_that_claims_a_million_rows_costs_nothing() -> None:
    claims = rewritten(SMALL, SHEET, b'<dimension ref="A1:B2"', b'<dimension ref="A1:XFD1048576"')
    (table,) = read_sheets(claims)
    assert (len(table.rows), max(len(row.cells) for row in table.rows)) == (2, 2)


def test_that_a_cell_far_to_the_right_is_refused() -> None:
    wide = rewritten(SMALL, SHEET, b'r="B2"', b'r="XFD2"')
    with pytest.raises(Unreadable, match="too_many_columns"):
        read_sheets(wide)


def test_that_a_row_far_below_is_read_with_its_own_number() -> None:
    deep = rewritten(rewritten(SMALL, SHEET, b'r="2"', b'r="1048576"'), SHEET, b'r="A2"', b'r="A1048576"')
    (table,) = read_sheets(rewritten(deep, SHEET, b'r="B2"', b'r="B1048576"'))
    assert [row.number for row in table.rows] == [1, 1_048_576]


def test_that_a_package_that_swells_is_refused_before_it_is_unpacked() -> None:
    target = io.BytesIO(SMALL)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/leeg.bin", b"\x00" * 60_000_000)
    with pytest.raises(Unreadable, match="workbook_swells"):
        read_sheets(target.getvalue())


def test_that_a_package_of_thousands_of_parts_is_refused() -> None:
    target = io.BytesIO(SMALL)
    with zipfile.ZipFile(target, "a") as package:
        for number in range(1_001):
            package.writestr(f"xl/media/{number}.txt", b"")
    with pytest.raises(Unreadable, match="workbook_swells"):
        read_sheets(target.getvalue())


def test_that_entities_that_grow_are_refused() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet'
    with pytest.raises(Unreadable, match="workbook_damaged"):
        read_sheets(rewritten(SMALL, SHEET, b"<worksheet", laughs))


def test_that_a_formula_without_a_value_is_told_by_row_and_column() -> None:
    (table,) = read_sheets(workbook(("A", [["Datum", "Titel"], ["=TODAY()", "Hallo"]])))
    assert [(each.code, each.row, each.column) for each in table.findings] == [("formula_no_value", 2, "A")]


def test_that_a_sheet_is_chosen_by_name_whatever_its_case_and_blanks() -> None:
    data = workbook((" Mei ", [["a"]]), ("Juni", [["b"]]))
    assert [table.rows[0].cells for table in read_sheets(data, wanted="mei")] == [("a",)]


def test_that_a_sheet_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match="no_such_sheet") as caught:
        read_sheets(workbook(("Mei", [["a"]])), wanted="Juli")
    assert caught.value.data["sheets"] == "Mei"


def test_that_a_workbook_without_rows_is_empty() -> None:
    with pytest.raises(Unreadable, match="file_empty"):
        read_sheets(workbook(("A", [])))


@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=4))
@settings(max_examples=60)
def test_that_a_damaged_workbook_raises_nothing_but_our_own_error(at: int, junk: bytes) -> None:
    with suppress(NewsroomError):
        assert read_sheets(SMALL[:at] + junk + SMALL[at + len(junk) :])
