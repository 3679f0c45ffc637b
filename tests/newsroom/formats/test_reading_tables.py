"""Bytes to rows: encodings, delimiters, quotes and limits."""

import csv
import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import NewsroomError, Unreadable
from newsroom.formats.reading.table import MOST_IN_FIELD, Table, cell_text, read_table
from newsroom.formats.reading.text import MOST_BYTES, decode, load

TEXT = "Datum;Titel\n18-01-2027;Café één\n"


def read(data: bytes) -> Table:
    return read_table(decode(load(data)))


def cells(table: Table) -> list[list[object]]:
    return [list(row.cells) for row in table.rows]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_that_the_encoding_is_found(encoding: str, found: str) -> None:
    decoded = decode(TEXT.encode(encoding))
    assert (decoded.text, decoded.encoding) == (TEXT, found)


def test_that_a_byte_that_windows_does_not_know_still_reads() -> None:
    assert decode(b"Titel\n" + b"caf\xe9 \x81\n").encoding == "latin-1"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_that_every_line_end_makes_the_same_rows(end: str) -> None:
    assert cells(read(TEXT.replace("\n", end).encode())) == [["Datum", "Titel"], ["18-01-2027", "Café één"]]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_that_the_delimiter_is_found_between_texts_full_of_others(delimiter: str) -> None:
    table = read(f"Datum{delimiter}Titel{delimiter}Tekst\n1-2-2027{delimiter}Hallo{delimiter}een\n".encode())
    assert table.understood["delimiter"] == delimiter


def test_that_commas_in_text_do_not_beat_semicolons() -> None:
    table = read(b"Datum;Tekst\n1-2-2027;Een, twee, drie\n2-2-2027;Vier, vijf\n3-2-2027;Zes\n")
    assert table.understood["delimiter"] == ";"


def test_that_a_line_that_names_the_delimiter_is_obeyed_and_not_a_row() -> None:
    table = read(b"sep=;\nDatum;Titel\n")
    assert (table.rows[0].number, cells(table)) == (1, [["Datum", "Titel"]])


def test_that_rows_are_counted_as_a_spreadsheet_does_when_cells_hold_line_breaks() -> None:
    table = read(b'Datum,Tekst\n1-2-2027,"een\ntwee"\n\n2-2-2027,drie\n')
    assert [(row.number, row.empty) for row in table.rows] == [(1, False), (2, False), (3, True), (4, False)]


def test_that_an_unclosed_quote_costs_one_row_and_is_told() -> None:
    table = read(b'Datum,Tekst\n1-2-2027,"gaat open\n2-2-2027,heel\n3-2-2027,ook heel\n')
    assert [(each.code, each.row) for each in table.findings] == [("quote_unclosed", 2)]
    assert [row.number for row in table.rows] == [1, 3, 4]


def test_that_an_unclosed_quote_does_not_swallow_the_next_quoted_row() -> None:
    table = read(b'Datum,Tekst\n1-2-2027,"open\n2-2-2027,"dicht"\n')
    assert cells(table)[-1] == ["2-2-2027", "dicht"]
    assert [each.code for each in table.findings] == ["quote_unclosed"]


def test_that_loose_quotes_in_a_quoted_cell_are_taken_with_a_warning() -> None:
    table = read(b'Datum,Tekst,Status\n1-2-2027,"zij zei "ja" en ging",klaar\n')
    assert [(each.code, each.severity) for each in table.findings] == [("quote_inside", "warning")]
    assert len(table.rows) == 2


def test_that_many_broken_quotes_are_refused_instead_of_read_for_hours() -> None:
    with pytest.raises(Unreadable, match="too_many_broken_quotes"):
        read(b"a,b\n" + b'1,"x\n' * 500)


def test_that_a_field_longer_than_the_standard_limit_is_read() -> None:
    long = "x" * 131_073
    table = read(f"Titel;Tekst\nA;{long}\n".encode())
    assert table.rows[1].cells[1] == long
    assert csv.field_size_limit() == 131_072


def test_that_a_field_above_our_limit_is_told_and_the_rest_read() -> None:
    table = read(f"Titel;Tekst\nA;{'x' * (MOST_IN_FIELD + 1)}\nB;kort\n".encode())
    assert [(each.code, each.row) for each in table.findings] == [("field_too_long", 2)]
    assert cells(table)[-1] == ["B", "kort"]


def test_that_a_nul_is_left_out_and_told() -> None:
    table = read(b"Datum;Titel\n1-2-2027;Hal\x00lo en nog meer tekst\n")
    assert cells(table)[1][1] == "Hallo en nog meer tekst"
    assert [(each.code, each.data["count"]) for each in table.findings] == [("nul_removed", 1)]


def test_that_the_guard_against_formulas_is_taken_off_again() -> None:
    assert cells(read(b"Titel;Tekst\n'=1+1;'t Is zover\n"))[1] == ["=1+1", "'t Is zover"]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n \r\n\t", b"\x00\x00"])
def test_that_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="file_empty"):
        load(data)


def test_that_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(Unreadable, match="file_too_large"):
        load(b"x" * (MOST_BYTES + 1))


def test_that_a_missing_file_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="file_missing") as caught:
        load(tmp_path / "weg.csv")
    assert caught.value.data["name"] == "weg.csv"


def test_that_a_folder_is_told_and_not_read(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="file_denied"):
        load(tmp_path)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0" + b"x" * 100, b"SQLite format 3\x00", bytes(range(256)) * 8]
)
def test_that_another_kind_of_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"file_not_text|file_bad_text"):
        decode(data)


def test_that_a_whole_number_loses_its_point_zero() -> None:
    assert [cell_text(cell) for cell in (3.0, 3.5, None, " a\xa0", True)] == ["3", "3.5", "", "a", "True"]


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r\ufeff"), max_size=20)


@given(st.lists(st.lists(CELL, min_size=2, max_size=5), min_size=1, max_size=8), st.sampled_from(";,\t"))
def test_that_a_written_table_reads_back(rows: list[list[str]], delimiter: str) -> None:
    width = max(map(len, rows))
    head = [f"kop{n}" for n in range(width)]
    square = [head, *([*row, *[""] * (width - len(row))] for row in rows)]
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(square)
    table = read(f"sep={delimiter}\n{target.getvalue()}".encode())
    guarded = [
        [cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t") else cell for cell in row] for row in square
    ]
    assert (cells(table), table.findings) == (guarded, ())


@given(st.binary(max_size=400) | st.text('";,\n\t ab\x00=', max_size=60).map(str.encode))
def test_that_no_bytes_raise_anything_but_our_own_error(data: bytes) -> None:
    with suppress(NewsroomError):
        assert all(row.number >= 1 for row in read(data).rows)
