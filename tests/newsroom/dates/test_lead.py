"""Leads in words: what is said reads back, and what is typed is understood or refused with its text."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.lead import duration, read_lead, say_lead
from newsroom.errors import Refused

MONDAY = datetime(2027, 1, 25, 10, 0)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("", ""),
        ("vrijdag 12:00 ervoor", "P2DT22H"),
        ("vr 12 uur", "P2DT22H"),
        ("Friday at 12 before", "P2DT22H"),
        ("3 dagen ervoor", "P3D"),
        ("drie dagen ervoor om 12:00", "P2DT22H"),
        ("2 dagen en 4 uur ervoor", "P2DT4H"),
        ("een week", "P7D"),
        ("p5dt12h", "P5DT12H"),
        ("dezelfde dag 08:30", "PT1H30M"),
        ("de dag ervoor 17:00", "PT17H"),
        ("maandag 10:00 ervoor", "P7D"),
    ],
)
def test_that_a_lead_is_read_as_people_write_it(text: str, lead: str) -> None:
    assert read_lead(text, MONDAY) == lead


@pytest.mark.parametrize("text", ["vrijdag", "ooit", "0 dagen", "400 dagen", "vrijdag 25:00", "dinsdag ooit 12:00",
                                  "2 uur om 12:00", "dezelfde dag 11:00"])  # fmt: skip
def test_that_what_cannot_be_read_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_lead(text, MONDAY)
    assert refused.value.code == "lead_unknown"
    assert refused.value.data == {"text": text}


@pytest.mark.parametrize("text", ["vrijdag 12:00", "3 dagen om 12:00"])
def test_that_a_weekday_or_clock_needs_a_moment_to_lie_before(text: str) -> None:
    with pytest.raises(Refused):
        read_lead(text, None)


@given(
    st.integers(1, 60 * 24 * 300),
    st.none()
    | st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(["nl", "en"]),
)
def test_that_what_is_said_reads_back(minutes: int, moment: datetime | None, language: str) -> None:
    lead = timedelta(minutes=minutes)
    hours, rest = divmod(lead.seconds // 60, 60)
    written = read_lead(f"P{lead.days}DT{hours}H{rest}M", None)
    assert duration(written) == lead
    assert read_lead(say_lead(written, moment, language), moment) == written


def test_that_a_text_that_is_no_lead_is_shown_as_it_is() -> None:
    assert say_lead("morgen", MONDAY) == "morgen"
    assert duration("P") is None
