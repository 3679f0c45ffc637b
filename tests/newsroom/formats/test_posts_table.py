"""Content calendars: our own small ones by content, real ones by the numbers counted in them."""

import json
from collections import Counter
from contextlib import suppress
from dataclasses import asdict
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import NewsroomError, Refused, Unreadable
from newsroom.formats import posts_table
from newsroom.formats.reading.options import ReadOptions
from newsroom.formats.reading.source import open_tables
from newsroom.model.drafts import Imported, PostDraft
from tests.newsroom.formats.workbooks import workbook

GOLDEN = Path(__file__).parents[2] / "golden" / "import"
Posts = Imported[PostDraft]


def codes(imported: Posts) -> list[tuple[str, int | None]]:
    return [(each.code, each.row) for each in imported.findings]


def plain(imported: Posts) -> Any:
    drafts = [{name: value for name, value in asdict(draft).items() if value} for draft in imported.drafts]
    findings = [[each.severity, each.code, each.row, each.column] for each in imported.findings]
    return json.loads(json.dumps({"drafts": drafts, "findings": findings}, default=str))


def accounted(imported: Posts) -> set[int]:
    """Every row that came out as a draft, a finding, a header or a line of context."""
    sheet = imported.understood
    rows = {draft.row for draft in imported.drafts} | {each.row for each in imported.findings if each.row}
    for name in ("rows_above", "repeated_headers", "context_rows"):
        rows |= set(sheet[name])  # type: ignore[call-overload]
    return rows | {int(str(sheet["header_row"]))}


def test_that_a_calendar_as_people_keep_it_reads_as_agreed() -> None:
    imported = posts_table.read(GOLDEN / "contentplanning.csv")
    assert plain(imported) == json.loads((GOLDEN / "contentplanning.json").read_text(encoding="utf-8"))


def test_that_the_preview_says_how_the_file_was_understood() -> None:
    understood = posts_table.read(GOLDEN / "contentplanning.csv").understood
    columns: Any = understood["columns"]
    assert (understood["header_row"], understood["delimiter"], understood["encoding"]) == (3, ";", "utf-8")
    assert [(each["column"], each["field"], each["sure"]) for each in columns[:3]] == [
        ("Datum", "planned_on", True),
        ("Tijd", "planned_at", True),
        ("Onderwerp", "title", True),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Datum;Titel;Kanaal;Status",
        "DATE ;Title;Platform;status",
        "Date de publication;Titre;Canal;Statut",
        "datum;ONDERWERP;Middel;Stand",
    ],
)
def test_that_headings_are_known_in_three_languages(header: str) -> None:
    (draft,) = posts_table.read(f"{header}\n18-01-2027;Hallo;Facebook;akkoord\n".encode()).drafts
    assert draft == PostDraft(2, "Hallo", planned_on=date(2027, 1, 18), channels=("Facebook",), status="approved")


def test_that_a_heading_may_be_mapped_by_name_letter_or_number() -> None:
    data = b"Datum;Kop A;Kop B;Titel\n18-01-2027;een;twee;drie\n"
    told = ReadOptions(mapping=(("title", "kop a"), ("text", "C"), ("note", "4")))
    (draft,) = posts_table.read(data, told).drafts
    assert (draft.title, draft.text, draft.note) == ("een", "twee", "Titel: drie")


def test_that_columns_with_strange_headings_are_read_when_all_are_mapped() -> None:
    told = ReadOptions(mapping=(("title", "B"), ("planned_on", "1")))
    (draft,) = posts_table.read(b"Kwik;Kwek;Kwak\n18-01-2027;een;twee\n", told).drafts
    assert (draft.row, draft.title, draft.planned_on) == (2, "een", date(2027, 1, 18))


def test_that_a_file_without_a_header_may_be_mapped_by_letter() -> None:
    told = ReadOptions(mapping=(("title", "B"),))
    drafts = posts_table.read(b"18-01-2027,Kort,Een lange tekst\n19-01-2027,Lang,Nog een tekst\n", told).drafts
    assert [(draft.row, draft.title, draft.text) for draft in drafts] == [
        (1, "Kort", "Een lange tekst"),
        (2, "Lang", "Nog een tekst"),
    ]


def test_that_a_column_may_be_left_out_by_hand() -> None:
    (draft,) = posts_table.read(b"Datum;Titel;Tekst\n1-2-2027;een;twee\n", ReadOptions(mapping=(("", "Tekst"),))).drafts
    assert draft.text == ""


@pytest.mark.parametrize(
    ("told", "code"), [(("title", "Onzin"), "no_such_column"), (("onzin", "Titel"), "no_such_field")]
)
def test_that_a_wrong_mapping_is_refused(told: tuple[str, str], code: str) -> None:
    with pytest.raises(Refused, match=code):
        posts_table.read(b"Datum;Titel\n1-2-2027;een\n", ReadOptions(mapping=(told,)))


def test_that_columns_of_channels_become_channels_and_own_texts() -> None:
    data = b"Datum;Titel;Facebook;Instagram;X;Tekst LinkedIn\n1-2-2027;Hallo;x;Kijk mee!;nee;Beste lezer\n"
    (draft,) = posts_table.read(data).drafts
    assert draft.channels == ("Facebook", "Instagram")
    assert draft.own_texts == (("Instagram", "Kijk mee!"), ("linkedin", "Beste lezer"))


def test_that_dates_without_a_year_take_that_of_the_month_line_above() -> None:
    data = b"Datum;Titel\nJanuari 2027;\n4 jan;een\nFebruari;\n1 feb;twee\n2028;\n3 jan;drie\n"
    imported = posts_table.read(data)
    assert [draft.planned_on for draft in imported.drafts] == [date(2027, 1, 4), date(2027, 2, 1), date(2028, 1, 3)]
    assert [code for code, _row in codes(imported)] == ["date_not_in_month"]


def test_that_a_date_without_any_year_is_told_and_taken_once_the_year_is_given() -> None:
    data = b"Datum;Titel\n24th Sept;een\n"
    assert codes(posts_table.read(data)) == [("date_no_year", 2)]
    assert posts_table.read(data, ReadOptions(year=2026)).drafts[0].planned_on == date(2026, 9, 24)


def test_that_doubt_about_day_and_month_is_told_once_and_settled_by_hand() -> None:
    data = b"Date;Title\n5/7/2027;a\n6/7/2027;b\n"
    imported = posts_table.read(data)
    assert (imported.findings[0].code, imported.findings[0].data["count"]) == ("date_order_assumed", 2)
    assert posts_table.read(data, ReadOptions(day_first=False)).drafts[0].planned_on == date(2027, 5, 7)


def test_that_a_week_is_filled_down_until_two_empty_rows() -> None:
    data = b"Week;Titel;Datum\nWeek 3;een;\n;twee;\n;;\nWeek 4;;\n;drie;\n;;\n;;\n;vier;\n"
    imported = posts_table.read(data)
    assert [draft.note for draft in imported.drafts] == ["Week 3", "Week 3", "Week 4", ""]
    assert imported.understood["context_rows"] == [5]


def test_that_a_row_longer_than_the_header_is_told() -> None:
    imported = posts_table.read(b"Datum;Titel\n1-2-2027;een;te veel\n")
    assert (len(imported.drafts), codes(imported)) == (1, [("row_too_long", 2)])


def test_that_unknown_columns_are_named_and_personal_ones_left_out() -> None:
    imported = posts_table.read(b"Datum;Titel;Budgetcode;E-mail\n1-2-2027;een;B12;iemand@example.org\n")
    assert imported.findings[0].data["columns"] == "Budgetcode"
    assert imported.understood["left_out"] == [{"column": "E-mail", "reason": "personal_data"}]
    assert "iemand" not in repr(imported.drafts)


def test_that_times_with_an_offset_become_local_wall_time() -> None:
    (draft,) = posts_table.read(b"Posting Time,Text\n2027-07-18T10:00:00Z,Hallo\n").drafts
    assert (draft.planned_on, draft.planned_at) == (date(2027, 7, 18), time(12))


def test_that_a_workbook_is_read_with_its_own_dates_and_only_like_sheets() -> None:
    day = datetime(2027, 1, 18)
    head = ["Datum", "Titel", "Tijd"]
    data = workbook(
        ("Januari", [["Planning"], [], head, [day, "een", 0.4375]]),
        ("Februari", [head, [day.replace(month=2), "twee", time(9)]]),
        ("Uitleg", [["Zo werkt het"], ["Vul elke week in"]]),
    )
    imported = posts_table.read(data)
    assert [(draft.planned_on, draft.planned_at) for draft in imported.drafts] == [
        (date(2027, 1, 18), time(10, 30)),
        (date(2027, 2, 18), time(9)),
    ]
    assert [(each.code, each.data["sheet"]) for each in imported.findings] == [("sheet_left", "Uitleg")]
    assert len(posts_table.read(data, ReadOptions(sheet="februari")).drafts) == 1


def test_that_a_month_grid_without_a_list_is_read_by_day() -> None:
    grid: list[list[object]] = [
        ["Mei 2027"],
        ["ma", "di", "wo", "do", "vr", "za", "zo"],
        [3, 4, 5, 6, 7, 8, 9],
        ["Vraag van de week\nFacebook", None, None, None, "Bevrijdingsdag"],
    ]
    imported = posts_table.read(workbook(("Blad1", grid)))
    assert [(draft.planned_on, draft.title, draft.channels) for draft in imported.drafts] == [
        (date(2027, 5, 3), "Vraag van de week", ("Facebook",)),
        (date(2027, 5, 7), "Bevrijdingsdag", ()),
    ]


@pytest.mark.parametrize("data", [b"zomaar wat tekst\n", b"een;twee\ndrie;vier\n"])
def test_that_a_file_without_a_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no_posts_found"):
        posts_table.read(data)


def test_that_a_calendar_with_only_a_header_gives_nothing_and_no_fault() -> None:
    imported = posts_table.read(b"Datum;Titel;Status\n")
    assert (imported.drafts, imported.findings) == ((), ())


PIECE = st.sampled_from(
    ["Datum", "Titel", "Tekst", "Kanaal", "FB: 1/2/27", "Week 3", "30-02-2027", "=1", '"', "x", "5/14/25"]
)
LINES = st.lists(st.lists(PIECE | st.text(max_size=6), max_size=5).map(";".join), max_size=8)


@given(LINES)
def test_that_no_calendar_makes_the_reader_stumble_or_lose_a_row(lines: list[str]) -> None:
    data = "\n".join(["sep=;", "Datum;Titel;Tekst", *lines]).encode("utf-8", "replace")
    with suppress(NewsroomError):
        imported = posts_table.read(data)
        (table,) = open_tables(data, ReadOptions())
        assert {row.number for row in table.rows if not row.empty} - accounted(imported) == set()


# ---------------------------------------------------------------- real files

REAL = {
    # file: drafts, with a date, with a time, findings by code
    "contentkalenders/blog-redactiekalender-en.csv": (157, 157, 0, {}),
    "contentkalenders/bureau-blogplanning-rommelig-en.csv": (72, 34, 0, {"columns_left": 1}),
    "contentkalenders/evenement-social-kalender-fr.csv": (12, 12, 0, {"row_no_title": 5}),
    "contentkalenders/webwinkel-contentkalender-en.csv": (24, 24, 0, {"columns_left": 1}),
    "contentkalenders/maandkalender-mei-juni-2025.xlsx": (
        25,
        25,
        25,
        {"time_choice": 9, "columns_left": 2, "columns_guessed": 2, "grid_entry": 16, "date_not_in_month": 13},
    ),
    "planner/post-pilot-kalender-meerregelig.csv": (79, 79, 79, {"columns_left": 1}),
    "planner/hootsuite-bulk-zonder-kop.csv": (3, 3, 3, {}),
}


@pytest.mark.parametrize("name", REAL)
def test_that_a_real_calendar_gives_the_posts_counted_in_it(shared_data: Path, name: str) -> None:
    imported = posts_table.read(shared_data / name)
    dated = sum(1 for draft in imported.drafts if draft.planned_on)
    timed = sum(1 for draft in imported.drafts if draft.planned_at)
    assert (len(imported.drafts), dated, timed, dict(Counter(each.code for each in imported.findings))) == REAL[name]


@pytest.mark.parametrize("name", [name for name in REAL if name.endswith("csv")])
def test_that_no_row_of_a_real_calendar_is_lost(shared_data: Path, name: str) -> None:
    (table,) = open_tables(shared_data / name, ReadOptions())
    filled = {row.number for row in table.rows if not row.empty}
    assert filled - accounted(posts_table.read(shared_data / name)) == set()


def test_that_a_messy_real_calendar_keeps_its_weeks_statuses_and_dates(shared_data: Path) -> None:
    imported = posts_table.read(shared_data / "contentkalenders/bureau-blogplanning-rommelig-en.csv")
    assert Counter(draft.status for draft in imported.drafts) == {"published": 34, "": 34, "dropped": 2, "review": 2}
    first, second = imported.drafts[:2]
    assert (first.row, first.planned_on, second.planned_on) == (3, date(2025, 9, 26), date(2025, 10, 1))
    assert second.note.startswith("Week 1\n")
    assert imported.understood["header_row"] == 2
    assert imported.understood["repeated_headers"] == [15, 29]
    assert len(imported.understood["context_rows"]) == 18  # type: ignore[arg-type]
    assert imported.understood["date_order"] == {"day_first": True, "evidence": "26/9/25", "seen": 22, "doubtful": 0}


def test_that_a_real_month_workbook_gives_a_post_per_channel(shared_data: Path) -> None:
    imported = posts_table.read(shared_data / "contentkalenders/maandkalender-mei-juni-2025.xlsx")
    first = imported.drafts[:3]
    assert [(draft.channels, draft.planned_on, draft.planned_at) for draft in first] == [
        (("Instagram",), date(2025, 5, 5), time(14)),
        (("FaceBook",), date(2025, 5, 7), time(8)),
        (("LinkedIn",), date(2025, 5, 8), time(5)),
    ]
    assert first[0].text == first[1].text != first[2].text
    assert imported.understood["date_order"]["evidence"] == "5/14/2025"  # type: ignore[index]
    assert {each.data["sheet"] for each in imported.findings} == {"May", "June"}


def test_that_a_real_file_without_a_header_is_recognised_by_what_it_holds(shared_data: Path) -> None:
    drafts = posts_table.read(shared_data / "planner/hootsuite-bulk-zonder-kop.csv").drafts
    assert {(draft.planned_on, draft.planned_at, draft.link) for draft in drafts} == {
        (date(2018, 12, 5), time(11), "https://drexel.edu")
    }
    assert all(draft.title.endswith("…") and draft.text.startswith(draft.title[:-1]) for draft in drafts)


def test_that_a_real_export_of_many_lines_keeps_its_texts_and_late_time(shared_data: Path) -> None:
    drafts = posts_table.read(shared_data / "planner/post-pilot-kalender-meerregelig.csv").drafts
    assert drafts[2].text.startswith("🚀 Top Trends in Digital Marketing 🚀\n\nLearn")
    assert (drafts[-1].row, drafts[-1].planned_on, drafts[-1].planned_at) == (80, date(2024, 7, 24), time(23, 22))
    assert Counter(name for draft in drafts for name in draft.channels) == {
        "Twitter": 27,
        "LinkedIn": 26,
        "Facebook": 26,
    }
