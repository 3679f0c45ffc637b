"""Reply clocks: sixty worked cases in office hours, norms per channel and kind, and how an answer stands."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.zone import to_instant
from newsroom.errors import Refused
from newsroom.model import Channel, Settings, Source
from newsroom.rules.reply import Norm, Reply, ReplyClock, ReplyNorms, Standing, written

HOURS = (
    "mon=08:30-17:00 tue=08:30-17:00 wed=08:30-17:00 thu=08:30-20:00 fri=08:30-17:00"
    " 2027-12-24=08:30-12:00 2027-05-07= 2027-11-20=10:00-14:00"
)
SOURCES = {
    "fb-page": Source("fb-page", "Facebook", channel_id="fb"),
    "ig-page": Source("ig-page", "Instagram", channel_id="ig"),
    "site": Source("site", "reactie website", channel_id="web"),
    "mail": Source("mail", "e-mail", kind="mail"),
    "letter": Source("letter", "brief", kind="letter"),
    "phone": Source("phone", "telefoon KCC", kind="phone"),
}
CHANNELS = {
    "fb": Channel("fb", "Facebook"),
    "ig": Channel("ig", "Instagram", reply_minutes=60),
    "web": Channel("web", "Website", reply_working_days=1),
}


def names(**settings):
    return SimpleNamespace(settings=Settings(office_hours=HOURS, **settings), sources=SOURCES, channels=CHANNELS)


CLOCK = ReplyClock.of(names(reply_norms="complaint=5d fb/question=30m mail/complaint=2d ig/*=90m"))
USUAL = ReplyClock.of(names())

# When it was heard, of which kind and where, and when an answer is due: all in wall time, worked out by hand.
# Monday 11 January 2027 is an ordinary day; Thursday is open until 20:00.
CASES = """
2027-01-11T08:30 question phone  2027-01-11T10:30  at opening
2027-01-11T09:00 question phone  2027-01-11T11:00  an ordinary morning
2027-01-11T12:15 report   phone  2027-01-11T14:15  over lunch, the desk stays open
2027-01-11T15:00 question phone  2027-01-11T17:00  just until closing
2027-01-11T15:01 question phone  2027-01-12T08:31  one minute past that
2027-01-11T16:00 question phone  2027-01-12T09:30  an hour today, an hour tomorrow
2027-01-11T16:59 question phone  2027-01-12T10:29  one minute today
2027-01-11T17:00 question phone  2027-01-12T10:30  at closing
2027-01-11T17:01 question phone  2027-01-12T10:30  just after closing
2027-01-11T23:59 question phone  2027-01-12T10:30  late in the evening
2027-01-12T00:00 question phone  2027-01-12T10:30  at midnight
2027-01-12T05:30 question phone  2027-01-12T10:30  early in the morning
2027-01-12T08:29 question phone  2027-01-12T10:30  just before opening
2027-01-13T16:30 question phone  2027-01-14T10:00  Wednesday into Thursday
2027-01-14T16:30 question phone  2027-01-14T18:30  Thursday evening is open
2027-01-14T18:00 question phone  2027-01-14T20:00  until Thursday closes
2027-01-14T19:30 question phone  2027-01-15T10:00  half an hour of Thursday evening
2027-01-14T20:00 question phone  2027-01-15T10:30  when Thursday closes
2027-01-15T14:59 question phone  2027-01-15T16:59  Friday afternoon
2027-01-15T16:30 question phone  2027-01-18T10:00  over the weekend
2027-01-15T17:30 question phone  2027-01-18T10:30  Friday evening
2027-01-16T11:00 question phone  2027-01-18T10:30  Saturday
2027-01-17T23:30 question phone  2027-01-18T10:30  Sunday night
2027-01-11T09:00 question fb-page 2027-01-11T09:30  half an hour on Facebook
2027-01-11T16:45 question fb-page 2027-01-12T08:45  that half hour over the night
2027-01-11T09:00 report   fb-page 2027-01-11T11:00  a report there has the usual norm
2027-01-11T09:00 question ig-page 2027-01-11T10:30  ninety minutes for all kinds there
2027-01-15T16:00 report   ig-page 2027-01-18T09:00  ninety minutes over the weekend
2027-01-11T09:00 complaint ig-page 2027-01-18T17:00 what holds for complaints goes before the channel
2027-01-11T09:00 complaint phone 2027-01-18T17:00  five working days
2027-01-15T09:00 complaint phone 2027-01-22T17:00  five working days from Friday
2027-01-16T09:00 complaint phone 2027-01-22T17:00  five working days from Saturday
2027-01-11T09:00 question mail   2027-01-12T17:00  e-mail: one working day
2027-01-13T09:00 question mail   2027-01-14T20:00  until Thursday closes late
2027-01-15T09:00 question mail   2027-01-18T17:00  e-mail on Friday
2027-01-15T21:00 question mail   2027-01-18T17:00  e-mail on Friday night
2027-01-17T12:00 question letter 2027-01-18T17:00  a letter on Sunday
2027-01-11T09:00 complaint mail  2027-01-13T17:00  complaints by e-mail have their own norm
2027-01-11T09:00 question site   2027-01-12T17:00  the website's own norm
2027-01-01T10:00 question phone  2027-01-04T10:30  New Year's Day, a Friday
2026-12-31T16:00 question phone  2026-12-31T18:00  New Year's Eve is an ordinary Thursday
2026-12-31T19:00 question phone  2027-01-04T09:30  over New Year's Day and the weekend
2026-12-31T10:00 question mail   2027-01-04T17:00  e-mail before New Year's Day
2027-03-26T16:00 question phone  2027-03-30T09:30  Good Friday is open, Easter Monday is not
2027-03-28T02:30 question phone  2027-03-30T10:30  the hour that the clock skips
2027-03-28T12:00 report   phone  2027-03-30T10:30  Easter Sunday
2027-03-25T10:00 complaint mail  2027-03-30T17:00  two working days over Easter
2027-04-26T16:30 question phone  2027-04-28T10:00  over King's Day
2027-04-27T12:00 question phone  2027-04-28T10:30  on King's Day
2027-04-26T10:00 complaint phone 2027-05-04T17:00  five working days over King's Day
2027-05-05T16:30 question phone  2027-05-10T10:00  Ascension Day and the closed Friday after it
2027-05-06T12:00 question mail   2027-05-10T17:00  one working day from Ascension Day
2027-05-07T10:00 question phone  2027-05-10T10:30  on the closed Friday itself
2027-05-14T16:00 question phone  2027-05-18T09:30  over Whit Monday
2027-10-29T16:00 question phone  2027-11-01T09:30  over the night that the clock goes back
2027-10-31T02:30 question phone  2027-11-01T10:30  the hour that comes twice
2027-11-19T16:00 question phone  2027-11-20T11:00  a Saturday that is open
2027-12-24T09:00 question phone  2027-12-24T11:00  the half day before Christmas
2027-12-24T11:00 question phone  2027-12-27T09:30  the half day is over at noon
2027-12-23T10:00 question mail   2027-12-24T12:00  e-mail until the half day closes
"""
ROWS = [line.split(maxsplit=4) for line in CASES.strip().splitlines()]


def instant(text):
    return to_instant(datetime.fromisoformat(text))


def test_that_there_are_sixty_worked_cases():
    assert len(ROWS) == 60
    assert len({row[4] for row in ROWS}) == 60


@pytest.mark.parametrize(("heard", "kind", "source", "due"), [row[:4] for row in ROWS], ids=[row[4] for row in ROWS])
def test_that_an_answer_is_due_by_the_norm_in_office_hours(heard, kind, source, due):
    assert CLOCK.due(instant(heard), kind, "came", source) == instant(due)


def test_that_only_what_asks_for_an_answer_has_a_clock():
    heard = instant("2027-01-11T09:00")
    for kind in ("compliment", "idea", "message"):
        assert CLOCK.due(heard, kind, "came", "phone") is None
    assert CLOCK.due(heard, "question", "internal", "phone") is None
    assert CLOCK.due(heard, "question", "found", "phone") == instant("2027-01-11T11:00")


def test_that_an_office_that_never_opens_sets_no_clock():
    closed = ReplyClock.of(SimpleNamespace(settings=Settings(office_hours=""), sources={}, channels={}))
    assert closed.due(instant("2027-01-11T09:00"), "question", "came", None) is None


def test_that_the_usual_norms_are_two_hours_and_a_working_day_for_mail():
    assert USUAL.norm("question") == Norm(120)
    assert USUAL.norm("complaint", USUAL.place("mail")) == Norm(working_days=1)
    assert USUAL.norm("question", USUAL.place("ig-page")) == Norm(60)
    assert USUAL.place("nobody") == USUAL.place(None) == ""


def test_that_a_norm_that_cannot_be_read_is_refused():
    for text in ("complaint", "complaint=5", "praise=5d", "complaint=d", "fb/=5d"):
        with pytest.raises(Refused, match="not_reply_norms"):
            ReplyNorms(text)


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["", "fb", "mail"]), st.sampled_from(["question", "complaint", "*"])),
        st.builds(Norm, st.integers(0, 9999), st.none()) | st.builds(Norm, st.just(0), st.integers(0, 99)),
    )
)
def test_that_norms_are_read_as_they_are_written(wanted):
    norms = ReplyNorms()
    for (place, kind), norm in wanted.items():
        norms = norms.with_norm(place, kind, norm)
    again = ReplyNorms(str(norms))
    assert all(again.get(place, kind) == norm for (place, kind), norm in wanted.items())
    for place, kind in wanted:
        again = again.with_norm(place, kind, None)
    assert str(again) == ""
    assert {written(Norm(90)), written(Norm(working_days=2))} == {"90m", "2d"}


STANDINGS = [
    ("nothing asked", None, None, "", Reply(Standing.NONE)),
    ("no answer needed", None, None, "dank u", Reply(Standing.NOT_NEEDED)),
    ("time enough", "2027-01-11T12:10", None, "", Reply(Standing.WAITING, 70)),
    ("half an hour is soon", "2027-01-11T11:30", None, "", Reply(Standing.SOON, 30)),
    ("due this minute", "2027-01-11T11:00", None, "", Reply(Standing.SOON, 0)),
    ("an hour late", "2027-01-11T10:00", None, "", Reply(Standing.LATE, 60)),
    ("late since Friday, by open hours", "2027-01-08T16:00", None, "", Reply(Standing.LATE, 60 + 150)),
    ("late for months", "2026-11-11T11:00", None, "", Reply(Standing.LATE, days=61)),
    ("answered in time", "2027-01-11T10:00", "2027-01-11T10:00", "", Reply(Standing.IN_TIME)),
    ("answered late", "2027-01-11T10:00", "2027-01-11T10:01", "", Reply(Standing.TOO_LATE)),
    ("answered though nothing was asked", None, "2027-01-11T10:01", "", Reply(Standing.IN_TIME)),
]


@pytest.mark.parametrize(
    ("due", "answered", "reason", "reply"), [case[1:] for case in STANDINGS], ids=[case[0] for case in STANDINGS]
)
def test_that_an_answer_says_how_it_stands(due, answered, reason, reply):
    moments = [instant(each) if each else None for each in (due, answered)]
    assert CLOCK.reply(*moments, reason, instant("2027-01-11T11:00")) == reply


def test_that_waiting_counts_open_minutes_only():
    assert CLOCK.waited(instant("2027-01-15T16:30"), instant("2027-01-18T09:00")) == 60
    assert CLOCK.local_day(datetime(2027, 1, 11, 23, 30, tzinfo=UTC)).day == 12
