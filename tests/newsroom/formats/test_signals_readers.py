"""Listening exports and report lists: what is read, and above all what is not."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import NewsroomError, Unreadable
from newsroom.formats import reports_json, signals_table
from newsroom.formats.reading.options import ReadOptions
from newsroom.model.drafts import Imported, SignalDraft

GOLDEN = Path(__file__).parents[2] / "golden" / "import"
PERSONAL = ("auteur", "volgers", "invloed", "GPS breedtegraad", "GPS lengtegraad")
ENGLISH = (
    "query;date;url;sentiment;type;discussion length;reach;author;followers;influence;GPS latitude;GPS longitude;"
    "message text;source;title\n"
)


def codes(imported: Imported[SignalDraft]) -> list[tuple[str, int | None]]:
    return [(each.code, each.row) for each in imported.findings]


def test_that_a_coosto_export_is_claimed_and_read() -> None:
    imported = signals_table.read(GOLDEN / "coosto.csv")
    assert (imported.understood["source"], imported.understood["repeated"]) == ("coosto", 1)
    assert imported.drafts == (
        SignalDraft(
            row=2,
            heard_at="2027-01-18T08:15:00Z",
            text="De bak is al twee weken niet geleegd; wanneer komt u?",
            address="https://social.example/1",
            source="Twitter",
            kind="message",
            theme="Afval",
            tone=-1,
            reach=1200,
        ),
        SignalDraft(
            row=4,
            heard_at="2027-07-18T21:30:00Z",
            text="Fijn dat de weg weer open is",
            address="https://forum.example/2",
            source="Forum",
            kind="question",
            theme="Verkeer",
            tone=1,
            reach=0,
        ),
    )
    assert codes(imported) == [("signal_repeated", 3), ("no_such_day_february", 5), ("signal_no_text", 6)]


def test_that_persons_and_places_are_left_out_and_named() -> None:
    imported = signals_table.read(GOLDEN / "coosto.csv")
    assert imported.understood["left_out"] == [{"column": name, "reason": "personal_data"} for name in PERSONAL]
    read = repr((imported.drafts, imported.findings))
    assert not [value for value in ("Vries", "Piet", "345", "52.123", "5.456") if value in read]


def test_that_the_english_headings_of_coosto_are_known() -> None:
    row = "snow;2027-01-18 09:15;https://a.example;negative;question;1;5;Jo;1;1;;;Why no salt?;forum;\n"
    imported = signals_table.read((ENGLISH + row).encode())
    (draft,) = imported.drafts
    assert (imported.understood["source"], draft.text, draft.tone, draft.reach) == ("coosto", "Why no salt?", -1, 5)


def test_that_a_tab_separated_utf16_export_with_a_junk_line_is_read() -> None:
    text = (
        "Meltwater export\nDate\tTime\tDocument ID\tURL\tInput Name\tHit Sentence\tOpening Text\tAuthor Name\tReach\n"
        "18-01-2027\t09:15\tx1\thttps://n.example\tafval\tWeer vuil op straat\tBegin\tJo\t10\n"
    )
    imported = signals_table.read(text.encode("utf-16"))
    (draft,) = imported.drafts
    assert (imported.understood["source"], imported.understood["header_row"]) == ("meltwater", 2)
    assert (draft.text, draft.heard_at, draft.key) == ("Weer vuil op straat", "2027-01-18T08:15:00Z", "x1")


def test_that_metadata_lines_above_the_header_are_passed_over() -> None:
    above = "Report:,Weekly\nBrand:,x\nFrom:,1\nTo:,2\nLabel:,3\n,\n"
    head = "Query Id,Query Name,Date,Title,Snippet,Full Text,Url,Sentiment,Page Type,City Code,Author\n"
    row = "1,afval,2027-01-18 09:00,Titel,Stukje,De hele tekst,https://b.example,neutral,forum,X,Jo\n"
    imported = signals_table.read((above + head + row).encode())
    assert (imported.understood["source"], imported.drafts[0].text) == ("brandwatch", "De hele tekst")


def test_that_an_unknown_list_with_known_headings_is_read() -> None:
    data = "Datum;Melding;Wijk;Soort;Telefoonnummer\n18-01-2027;Losse tegel;Peelo;melding;0612345678\n".encode("cp1252")
    imported = signals_table.read(data)
    (draft,) = imported.drafts
    assert (imported.understood["source"], draft.district, draft.kind) == ("", "Peelo", "report")
    assert "0612345678" not in repr(imported.drafts)


def test_that_without_addresses_the_same_words_at_the_same_moment_are_one_signal() -> None:
    data = b"Datum;Bericht\n18-01-2027 09:00;Hoi\n18-01-2027 09:00;Hoi\n18-01-2027 10:00;Hoi\n"
    imported = signals_table.read(data)
    assert ([draft.row for draft in imported.drafts], imported.understood["repeated"]) == ([2, 4], 1)


def test_that_a_column_may_be_mapped_by_hand() -> None:
    told = ReadOptions(mapping=(("text", "Wat"), ("heard_at", "Wanneer gehoord"), ("theme", "C")))
    (draft,) = signals_table.read(b"Wanneer gehoord;Wat;X;Titel\n18-01-2027;Losse tegel;Wegen;t\n", told).drafts
    assert (draft.text, draft.theme) == ("Losse tegel", "Wegen")


@pytest.mark.parametrize("data", [b"zomaar wat\n", b"Titel;Tekst\neen;twee\n"])
def test_that_a_file_without_moments_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no_signals_found"):
        signals_table.read(data)


# ---------------------------------------------------------------- JSON

REPORT = {
    "id": "a1",
    "lng": 6.498,
    "lat": 52.967,
    "category": "overig",
    "subcategory": "Dumping",
    "created_at": "2026-08-08T07:26:24.68602+00:00",
    "wijk": "Wijk 07 Bovensmilde",
    "straat": "Witterweg",
}


def test_that_a_report_has_theme_district_and_words_but_no_place() -> None:
    imported = reports_json.read(json.dumps([REPORT]).encode())
    assert imported.drafts == (
        SignalDraft(
            row=1,
            heard_at="2026-08-08T07:26:24Z",
            text="Dumping",
            kind="report",
            theme="Overig",
            district="Wijk 07 Bovensmilde",
            key="a1",
        ),
    )
    assert [each["column"] for each in imported.understood["left_out"]] == ["lng", "lat", "straat"]  # type: ignore[attr-defined]
    assert "Witterweg" not in repr(imported.drafts)


def test_that_a_list_inside_an_object_is_found() -> None:
    data = json.dumps({"count": 1, "results": [{"published": "2027-01-18", "text": "Hoi", "tags": ["a"]}]}).encode()
    assert [draft.text for draft in reports_json.read(data).drafts] == ["Hoi"]


def test_that_a_strange_item_is_told_and_the_rest_read() -> None:
    imported = reports_json.read(json.dumps([REPORT, "rommel", {**REPORT, "id": "b", "created_at": "ooit"}]).encode())
    assert len(imported.drafts) == 1
    assert codes(imported) == [("not_an_object", 2), ("date_unclear", 3)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'[{"id": 1', "json_broken"),
        (b"[" * 100_000, "json_broken"),
        (b'{"a": 1}', "json_no_list"),
        (b"[]", "json_no_list"),
        (b'[{"a": 1}]', "no_signals_found"),
        (b"3", "json_no_list"),
    ],
)
def test_that_json_without_reports_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable, match=code):
        reports_json.read(data)


def test_that_the_real_reports_are_read_whole(shared_data: Path) -> None:
    imported = reports_json.read(shared_data / "signalen/assen-meldingen-2025-2026.json")
    assert (len(imported.drafts), imported.findings) == (3024, ())
    assert Counter(draft.theme for draft in imported.drafts).most_common(2) == [
        ("Openbaar groen en water", 942),
        ("Afval", 763),
    ]
    assert Counter(draft.kind for draft in imported.drafts) == {"report": 3024}
    assert (min(draft.heard_at for draft in imported.drafts), max(draft.heard_at for draft in imported.drafts)) == (
        "2025-04-30T11:56:09Z",
        "2026-08-08T07:26:07Z",
    )
    assert len({draft.district for draft in imported.drafts}) == 24


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.lists(st.text(max_size=3), max_size=2)
)


@given(st.lists(st.dictionaries(st.sampled_from([*REPORT, "text", "sentiment", "bereik"]), VALUES), max_size=5))
def test_that_no_values_make_the_reader_stumble(items: list[dict[str, object]]) -> None:
    data = json.dumps([REPORT, *items]).encode()
    try:
        imported = reports_json.read(data)
    except NewsroomError as refused:
        pytest.fail(f"a list with one good report was refused: {refused}")
    rows = {draft.row for draft in imported.drafts} | {each.row for each in imported.findings}
    assert rows == set(range(1, len(items) + 2))
