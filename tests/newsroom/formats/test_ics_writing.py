"""The plan as a calendar file: read back by ourselves, by a library and by a plain reader of the text."""

import re
from datetime import UTC, date, datetime, time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from newsroom.formats import ics
from newsroom.model.outgoing import Outgoing
from tests.newsroom.formats.outgoing_rows import ROW, WEEK, row

STAMP = datetime(2027, 1, 15, 8, 0, tzinfo=UTC)
GOLDEN = Path(__file__).parents[2] / "golden" / "export" / "ics" / "week.ics"
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
CLOCKS = st.times().map(lambda moment: moment.replace(microsecond=0))


def write(*rows: Outgoing) -> bytes:
    return ics.write(rows, "Plan Voorbeeldstad", STAMP)


def plain_events(content: bytes) -> list[dict[str, str]]:
    """Read events as simply as can be: unfold, split at the first colon, unescape."""
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    events: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events:
            events[-1][name.split(";")[0]] = re.sub(
                r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value
            )
    return events


def test_that_the_week_is_written_as_before() -> None:
    from tests.newsroom.formats.test_schedulers import UPDATE

    if UPDATE:
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_bytes(write(*WEEK))
    assert write(*WEEK) == GOLDEN.read_bytes()


def test_that_lines_are_folded_at_75_bytes_and_end_as_the_standard_asks() -> None:
    content = write(row(title="é" * 200, text="👮‍♀️" * 100))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert content.count(b"\n") == content.count(b"\r\n")
    assert content.decode()


def test_that_a_post_is_one_event_whatever_its_channels() -> None:
    events = plain_events(write(*WEEK))
    assert [event["UID"] for event in events] == ["p11@newsroom", "p12@newsroom", "p13@newsroom"]
    assert [event["STATUS"] for event in events] == ["CONFIRMED", "CONFIRMED", "TENTATIVE"]
    assert "Kanalen: Facebook-pagina, Website nieuws\nStatus: akkoord" in events[0]["DESCRIPTION"]
    assert events[0]["DESCRIPTION"].endswith(ROW.text)


def test_that_channels_with_their_own_moment_and_text_are_named_with_them() -> None:
    later = row(placement_id="ig", channel="Instagram", planned_at=time(19, 0), text="Kort")
    (event,) = plain_events(write(later, ROW))
    assert event["DTSTART"] == "20270118T170000"
    assert "Instagram (2027-01-18 19:00), Facebook-pagina" in event["DESCRIPTION"]
    assert "Instagram:\nKort" in event["DESCRIPTION"]
    assert f"Facebook-pagina:\n{ROW.text}" in event["DESCRIPTION"]


def test_that_a_day_without_a_time_is_a_whole_day_and_an_idea_is_left_out() -> None:
    content = write(row(planned_at=None), row(post_id="idee", planned_on=None, planned_at=None))
    (event,) = Calendar.from_ical(content).events
    assert event["DTSTART"].dt == date(2027, 1, 18)
    assert b"VTIMEZONE" not in content


def test_that_the_uid_stays_and_the_sequence_is_the_version() -> None:
    (first,), (second,) = plain_events(write(row(version=3))), plain_events(write(row(version=4, title="Anders")))
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == ("3", "4")


def test_that_a_dropped_post_is_cancelled_so_that_it_goes_from_other_calendars() -> None:
    content = write(row(status="dropped"))
    assert plain_events(content)[0]["STATUS"] == "CANCELLED"
    assert [finding.code for finding in ics.read(content).findings] == ["ics_cancelled"]


def test_that_summer_time_begins_on_the_right_hour_in_the_time_zone_of_the_file() -> None:
    content = write(row(planned_on=date(2027, 7, 1))).decode()
    (summer,) = re.findall(r"BEGIN:DAYLIGHT\r\n(.*?)END:DAYLIGHT", content, re.DOTALL)
    assert "DTSTART:20260329T020000" in summer
    assert "RDATE:20270328T020000,20280326T020000" in summer
    assert "TZID:Europe/Amsterdam" in content
    assert "DTSTART;TZID=Europe/Amsterdam:20270701T170000" in content


def test_that_an_empty_plan_is_still_a_calendar() -> None:
    content = ics.write([], "Leeg", STAMP)
    assert ics.read(content).drafts == ()
    assert Calendar.from_ical(content)["X-WR-CALNAME"] == "Leeg"


@settings(max_examples=max(12, settings().max_examples // 3))
@given(
    st.lists(
        st.tuples(DAYS, st.none() | CLOCKS, st.text(min_size=1).filter(lambda text: text.split()), st.text()),
        max_size=6,
    )
)
def test_that_three_readers_see_the_events_that_were_planned(
    plan: list[tuple[date, time | None, str, str]],
) -> None:
    rows = [
        row(post_id=f"p{number}", planned_on=day, planned_at=clock, title="t" + title, text=text)
        for number, (day, clock, title, text) in enumerate(plan)
    ]
    content = write(*rows)
    expected = {f"{post.post_id}@newsroom": (post.planned_on, post.planned_at) for post in rows}
    assert {draft.key: (draft.first_on, draft.start_at) for draft in ics.read(content).drafts} == expected
    assert ics.read(content) == ics.read(write(*rows))
    library = {str(event["UID"]): _wall(event["DTSTART"].dt) for event in Calendar.from_ical(content).events}
    assert library == expected
    simple = {event["UID"]: event["DTSTART"] for event in plain_events(content)}
    assert simple == {
        key: day.strftime("%Y%m%d") + (clock.strftime("T%H%M%S") if clock else "")
        for key, (day, clock) in expected.items()
    }


def _wall(moment: date) -> tuple[date, time | None]:
    return (moment.date(), moment.time()) if isinstance(moment, datetime) else (moment, None)
