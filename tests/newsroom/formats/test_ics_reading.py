"""Calendar files of others: real ones, hostile ones, and rules with exceptions, all to local wall time."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.dates.recurrence import Series, occurrences
from newsroom.errors import Unreadable
from newsroom.formats import ics
from newsroom.formats.reading.options import ReadOptions
from newsroom.model.drafts import DateDraft, Imported
from newsroom.words import Words

REAL = {
    "feestdagen/nederlandse-feestdagen-2010-2050.ics": 435,
    "agenda/rd4-afvalkalender-2019.ics": 104,
    "agenda/outlook-vergaderkalender-2018.ics": 35,
    "agenda/google-herhalingen-2017.ics": 4,
    "agenda/hvc-inzamelkalender-2025.ics": 22,
    "agenda/cultuurplein-agenda-2026.ics": 54,
}


def calendar(*events: str, head: str = "") -> bytes:
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{body}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def read(*events: str, head: str = "") -> Imported[DateDraft]:
    return ics.read(calendar(*events, head=head))


def only(event: str) -> DateDraft:
    found = read(event)
    assert found.findings == ()
    (draft,) = found.drafts
    return draft


def codes(found: Imported[DateDraft]) -> list[str]:
    return [finding.code for finding in found.findings]


@pytest.mark.parametrize(("name", "count"), REAL.items())
def test_that_every_event_of_a_real_file_is_read(shared_data: Path, name: str, count: int) -> None:
    found = ics.read(shared_data / name)
    assert (len(found.drafts), found.findings) == (count, ())
    assert len({draft.key for draft in found.drafts}) == count
    assert all(draft.name and draft.first_on <= draft.last_on for draft in found.drafts)


def test_that_the_dutch_holidays_keep_their_rules_and_end(shared_data: Path) -> None:
    found = ics.read(shared_data / "feestdagen/nederlandse-feestdagen-2010-2050.ics")
    rules = {draft.name: draft.rule for draft in found.drafts if draft.rule}
    assert rules["Prinsjesdag"] == "FREQ=YEARLY;BYDAY=3TU;BYMONTH=9"
    assert rules["Koninginnedag"] == "FREQ=YEARLY;UNTIL=20130430;BYMONTHDAY=30;BYMONTH=4"
    assert len(rules) == 29
    assert found.understood["calendar"] == "Nederlandse Feestdagen"


def test_that_utc_becomes_the_local_clock_and_tabs_unfold(shared_data: Path) -> None:
    google = ics.read(shared_data / "agenda/google-herhalingen-2017.ics").drafts
    dinner = next(draft for draft in google if draft.name == "Dinner")
    assert (dinner.first_on, dinner.start_at, dinner.end_at) == (date(2017, 10, 27), time(19, 0), time(20, 0))
    outlook = ics.read(shared_data / "agenda/outlook-vergaderkalender-2018.ics").drafts
    assert outlook[0].key.endswith("0100000003B77E394731F824099C91A77E168FA25")
    assert outlook[0].place == "Parliament House, CANBERRA, ACT 2600"
    assert (outlook[1].first_on, outlook[1].last_on) == (date(2018, 2, 14), date(2018, 2, 15))


@pytest.mark.parametrize(
    ("lines", "days", "times"),
    [
        ("DTSTART;VALUE=DATE:20270427\nDTEND;VALUE=DATE:20270428", (27, 27), (None, None)),
        ("DTSTART;VALUE=DATE:20270427\nDTEND;VALUE=DATE:20270430", (27, 29), (None, None)),
        ("DTSTART;VALUE=DATE:20270427\nDTEND;VALUE=DATE:20270427", (27, 27), (None, None)),
        ("DTSTART;VALUE=DATE:20270427", (27, 27), (None, None)),
        ("DTSTART:20270427", (27, 27), (None, None)),
        ("DTSTART;VALUE=DATE:20270427\nDURATION:P2D", (27, 28), (None, None)),
        ("DTSTART:20270427T193000\nDTEND:20270427T220000", (27, 27), (time(19, 30), time(22, 0))),
        ("DTSTART:20270427T193000\nDURATION:PT90M", (27, 27), (time(19, 30), time(21, 0))),
        ("DTSTART:20270427T200000\nDTEND:20270428T000000", (27, 27), (time(20, 0), time(0, 0))),
        ("DTSTART:20270427T220000\nDTEND:20270428T020000", (27, 28), (time(22, 0), time(2, 0))),
        ("DTSTART:20270427T193000", (27, 27), (time(19, 30), None)),
        ("DTSTART:20270427T173000Z", (27, 27), (time(19, 30), None)),
        ("DTSTART:20270426T223000Z", (27, 27), (time(0, 30), None)),
        ("DTSTART;TZID=Europe/London:20270427T183000", (27, 27), (time(19, 30), None)),
        ('DTSTART;TZID="W. Europe Standard Time":20270427T193000', (27, 27), (time(19, 30), None)),
        ("DTSTART;TZID=America/New_York:20270427T133000", (27, 27), (time(19, 30), None)),
    ],
)
def test_that_days_and_times_are_local_and_the_end_is_the_last_day(
    lines: str, days: tuple[int, int], times: tuple[time | None, time | None]
) -> None:
    draft = only(f"UID:1\nSUMMARY:Koningsdag\n{lines}")
    assert (draft.first_on, draft.last_on) == (date(2027, 4, days[0]), date(2027, 4, days[1]))
    assert (draft.start_at, draft.end_at) == times


def test_that_the_zone_of_the_municipality_is_the_one_asked_for() -> None:
    found = ics.read(calendar("UID:1\nSUMMARY:Raad\nDTSTART:20270427T173000Z"), ReadOptions(zone="Europe/London"))
    assert found.drafts[0].start_at == time(18, 30)


def test_that_a_zone_that_only_the_file_knows_is_understood() -> None:
    head = (
        "BEGIN:VTIMEZONE\nTZID:Ons raadhuis\nBEGIN:STANDARD\nDTSTART:19701025T030000\n"
        "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\n"
        "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
    )
    event = "UID:1\nSUMMARY:Raad\nDTSTART;TZID=Ons raadhuis:20270121T193000"
    found = ics.read(calendar(event, head=head), ReadOptions(zone="Europe/London"))
    assert (found.drafts[0].start_at, found.findings) == (time(18, 30), ())
    assert codes(read(event)) == ["ics_unknown_zone"]


def test_that_a_zone_that_would_be_expanded_for_ever_is_left_alone() -> None:
    head = (
        "BEGIN:VTIMEZONE\nTZID:Bom\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
        "RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    found = read("UID:1\nSUMMARY:Raad\nDTSTART;TZID=Bom:20270121T193000", head=head)
    assert codes(found) == ["ics_unknown_zone"]
    assert found.drafts[0].start_at == time(19, 30)


def test_that_texts_are_plain_and_on_one_line() -> None:
    draft = only(
        "UID:1\nSUMMARY;LANGUAGE=nl:Markt\\, kermis\\n en meer\nLOCATION:Plein 1\\; Elzerloo\n"
        "CATEGORIES:Feest,Markt\nDTSTART:20270427"
    )
    assert (draft.name, draft.place, draft.kind) == ("Markt, kermis en meer", "Plein 1; Elzerloo", "Feest")


def test_that_an_event_without_a_uid_has_a_key_that_stays() -> None:
    event = "SUMMARY:Markt\nDTSTART:20270427"
    assert only(event).key == only(event).key == "2027-04-27 Markt"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=1000000",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=YEARLY;BYWEEKNO=53",
        "FREQ=DAILY;INTERVAL=1001",
    ],
)
def test_that_a_rule_we_cannot_follow_leaves_the_first_time_and_a_finding(rule: str) -> None:
    found = read(f"UID:1\nSUMMARY:Markt\nDTSTART:20270427\nRRULE:{rule}")
    assert codes(found) == ["ics_rule_refused"]
    assert (found.drafts[0].rule, found.drafts[0].first_on) == ("", date(2027, 4, 27))


def test_that_a_rule_by_weekday_is_not_moved_to_another_weekday() -> None:
    found = read("UID:1\nSUMMARY:Nachtmarkt\nDTSTART:20270104T233000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO")
    assert codes(found) == ["ics_rule_refused"]
    assert found.drafts[0].first_on == date(2027, 1, 5)


def days_of(found: Imported[DateDraft], until: date) -> list[date]:
    days = []
    for draft in found.drafts:
        series = Series(start=_start(draft), rule=draft.rule)
        days += [moment.date() for moment in occurrences(series, Period(date(2027, 1, 1), until))]
    return sorted(days)


def _start(draft: DateDraft) -> datetime:
    return datetime.combine(draft.first_on, draft.start_at or time.min)


def test_that_days_left_out_and_added_are_followed_and_the_rule_goes_on_after_them() -> None:
    found = read(
        "UID:1\nSUMMARY:Markt\nDTSTART:20270106T090000\nRRULE:FREQ=WEEKLY;COUNT=8\n"
        "EXDATE:20270113T090000\nEXDATE;VALUE=DATE:20270120\nRDATE:20270121T100000"
    )
    assert found.findings == ()
    weeks = [date(2027, 1, 6) + timedelta(weeks=week) for week in range(8)]
    expected = sorted([day for day in weeks if day not in {date(2027, 1, 13), date(2027, 1, 20)}] + [date(2027, 1, 21)])
    assert days_of(found, date(2027, 12, 31)) == expected
    assert [draft.rule for draft in found.drafts] == ["", "", "FREQ=WEEKLY;COUNT=5"]
    assert [draft.key for draft in found.drafts] == ["1/2027-01-06", "1/2027-01-21", "1"]
    assert found.drafts[1].start_at == time(10, 0)


def test_that_a_moved_day_takes_the_place_of_its_own() -> None:
    found = read(
        "UID:1\nSUMMARY:Raad\nDTSTART;TZID=Europe/Amsterdam:20270107T193000\nRRULE:FREQ=WEEKLY",
        "UID:1\nSUMMARY:Verplaatst\nRECURRENCE-ID;TZID=Europe/Amsterdam:20270114T193000\nDTSTART:20270115T190000",
        "UID:1\nSUMMARY:Raad\nRECURRENCE-ID:20270121T183000Z\nDTSTART:20270121T193000\nSTATUS:CANCELLED",
    )
    assert codes(found) == ["ics_cancelled"]
    assert days_of(found, date(2027, 2, 5)) == [
        date(2027, 1, 7),
        date(2027, 1, 15),
        date(2027, 1, 28),
        date(2027, 2, 4),
    ]
    assert {draft.key for draft in found.drafts} == {"1/2027-01-07", "1/2027-01-14", "1"}


def test_that_a_series_with_an_exception_far_away_is_told_instead_of_unrolled() -> None:
    found = read("UID:1\nSUMMARY:Elke dag\nDTSTART:20270101\nRRULE:FREQ=DAILY\nEXDATE:20350101")
    assert codes(found) == ["ics_exceptions_left_out"]
    assert [draft.rule for draft in found.drafts] == ["FREQ=DAILY"]


def test_that_one_bad_event_never_costs_the_others() -> None:
    good = "UID:goed\nSUMMARY:Markt\nDTSTART:20270427"
    found = read(
        "SUMMARY:Zonder begin",
        "DTSTART:20271340\nSUMMARY:Dertiende maand",
        "DTSTART:20270427",
        "DTSTART:20270427\nSUMMARY:Afgelast\nSTATUS:CANCELLED",
        "DTSTART:20270427T100000\nDTEND:20270426T100000\nSUMMARY:Achteruit",
        "DTSTART:20270427T100000\nDTEND:morgen\nSUMMARY:Raar eind",
        "BEGIN:VALARM\nSUMMARY:Half\nDTSTART:20270427",
        good,
    )
    assert codes(found) == [
        "ics_no_start",
        "ics_no_start",
        "ics_no_name",
        "ics_cancelled",
        "ics_end_before_start",
        "ics_part_unread",
        "ics_unreadable_event",
    ]
    assert [draft.name for draft in found.drafts] == ["Achteruit", "Raar eind", "Markt"]
    assert [finding.row for finding in found.findings] == sorted(finding.row or 0 for finding in found.findings)


def test_that_an_event_that_breaks_off_is_told_by_its_line() -> None:
    whole = "BEGIN:VEVENT\nSUMMARY:Heel\nDTSTART:20270427\nEND:VEVENT\n"
    found = ics.read(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Half\n{whole}BEGIN:VEVENT\nSUMM".encode())
    assert [(finding.code, finding.row) for finding in found.findings] == [("ics_not_closed", 2), ("ics_not_closed", 8)]
    assert [(draft.name, draft.row) for draft in found.drafts] == [("Heel", 4)]


def test_that_an_event_twice_is_taken_once_and_a_uid_used_for_all_events_loses_none() -> None:
    event = "UID:zelfde\nSUMMARY:Markt\nDTSTART:20270427"
    found = read(event, event, event.replace("0427", "0428"), event.replace("Markt", "Kermis"))
    assert codes(found) == ["ics_twice"]
    assert len({draft.key for draft in found.drafts}) == len(found.drafts) == 3


def test_that_an_event_of_monstrous_size_is_skipped() -> None:
    found = read("SUMMARY:" + "a" * 1_000_001 + "\nDTSTART:20270427", "SUMMARY:Klein\nDTSTART:20270427")
    assert codes(found) == ["ics_too_large_event"]
    assert [draft.name for draft in found.drafts] == ["Klein"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"Datum;Titel\n1-1-2027;x\n", "not_ics"), (b"", "file_empty"), (b"PK\x03\x04xx", "file_not_text")],
)
def test_that_another_kind_of_file_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        ics.read(data)
    assert caught.value.code == code


PIECES = st.sampled_from(
    [
        *(
            "DTSTART",
            "DTEND",
            "EXDATE",
            "RECURRENCE-ID",
            "DURATION:P",
            "-1W",
            "RRULE:FREQ=",
            "DAILY",
            ";COUNT=3",
            "SUMMARY:x",
        ),
        *(";TZID=", "Europe/Amsterdam", "Mars", ":", "20270427", "T250000", "Z", "\n", "\n ", "\x00", "é", ","),
        *("BEGIN:VEVENT\n", "END:VEVENT\n", "BEGIN:VTIMEZONE\n", "END:VTIMEZONE\n"),
    ]
)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_that_no_file_however_broken_stops_the_reader(middle: str) -> None:
    found = ics.read(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{middle}\nEND:VEVENT\nEND:VCALENDAR".encode())
    assert all(finding.row for finding in found.findings)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_finding_of_a_calendar_file_has_a_whole_sentence(language: str) -> None:
    text = Words(language)
    found = read(
        "SUMMARY:Zonder begin",
        "DTSTART:20270427",
        "DTSTART:20270427\nSUMMARY:Afgelast\nSTATUS:CANCELLED",
        "DTSTART:20270427T100000\nDTEND:20270426T100000\nSUMMARY:Achteruit",
        "DTSTART:20270427T100000\nDTEND:morgen\nSUMMARY:Raar eind",
        "BEGIN:VALARM\nSUMMARY:Half\nDTSTART:20270427",
        "DTSTART;TZID=Mars:20270427T100000\nSUMMARY:Ver\nRRULE:FREQ=HOURLY",
        "SUMMARY:Elke dag\nDTSTART:20270101\nRRULE:FREQ=DAILY\nEXDATE:20350101",
        "UID:1\nSUMMARY:Tweemaal\nDTSTART:20270427",
        "UID:1\nSUMMARY:Tweemaal\nDTSTART:20270427",
    )
    sentences = [text.say("finding", finding.code, finding.data) for finding in found.findings]
    assert len(sentences) == 10
    assert all("[" not in sentence and " " in sentence and not sentence.startswith("ics_") for sentence in sentences)
