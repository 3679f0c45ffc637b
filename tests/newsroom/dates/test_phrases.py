"""Rhythms in plain words: what people write is understood, and what the program says reads back to the same rule."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.dates.phrases import EXAMPLES, Rhythm, plain, read, say
from newsroom.dates.recurrence import Series, occurrences
from newsroom.errors import Refused

START = date(2027, 1, 6)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ORDINALS = (1, 2, 3, 4, 5, -1, -2)


def some(values, most=4):
    return st.lists(st.sampled_from(values), min_size=1, max_size=most, unique=True)


def written(values):
    return ",".join(str(value) for value in values)


WEEK_DAYS = some(WEEKDAYS, 7).map(lambda days: f";BYDAY={written(days)}")
NTH_DAYS = st.lists(
    st.builds("{}{}".format, st.sampled_from(ORDINALS), st.sampled_from(WEEKDAYS)), min_size=1, max_size=3, unique=True
).map(lambda days: f";BYDAY={written(days)}")
POSITIONS = some((1, 2, 3, 10, -1, -2), 2).map(lambda places: f";BYDAY=MO,TU,WE,TH,FR;BYSETPOS={written(places)}")
MONTH_DAYS = some([*range(1, 32), -1, -2]).map(lambda days: f";BYMONTHDAY={written(days)}")
DATES = some(range(1, 29), 2).map(lambda days: f";BYMONTHDAY={written(days)}")
MONTHS = some(range(1, 13), 8).map(lambda months: f";BYMONTH={written(months)}")


@st.composite
def rules(draw):
    """Draw a rule that the editor can make."""
    frequency, days = draw(
        st.sampled_from(
            [
                ("DAILY", st.just("")),
                ("WEEKLY", WEEK_DAYS | st.just("")),
                ("MONTHLY", NTH_DAYS | POSITIONS | MONTH_DAYS | st.just("")),
                ("YEARLY", NTH_DAYS | DATES),
            ]
        )
    )
    interval = draw(st.sampled_from([1, 1, 2, 3, 6, 12]))
    months = draw(MONTHS) if frequency == "YEARLY" else draw(st.just("") | MONTHS)
    count = draw(st.just("") | st.integers(1, 5000).map(lambda number: f";COUNT={number}"))
    return f"FREQ={frequency};INTERVAL={interval}{months}{draw(days)}{count}"


rhythms = st.builds(
    Rhythm,
    rules(),
    st.lists(st.sampled_from(["public", "remembrance", "school"]), unique=True).map(tuple),
    st.none() | st.dates(date(2027, 1, 6), date(2040, 1, 1)),
    st.booleans(),
    st.none() | st.times(time(0, 0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0, fold=0)),
)
starts = st.datetimes(datetime(2026, 1, 1), datetime(2030, 12, 31))


@given(rhythms, starts, st.sampled_from(["nl", "en"]))
def test_that_every_rhythm_of_the_editor_is_said_so_that_it_reads_back_the_same(rhythm, start, language):
    phrase = say(rhythm, start, language)
    assert phrase
    assert read(phrase, start.date()) == plain(rhythm, start)


@given(rules(), st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)))
def test_that_a_rhythm_written_out_falls_on_the_same_days(rule, start):
    years = Period(date(2027, 1, 1), date(2029, 12, 31))
    simple = plain(Rhythm(rule), start)
    assert occurrences(Series(start, simple.rule), years) == occurrences(Series(start, rule), years)


@pytest.mark.parametrize(
    ("phrase", "rule"),
    [
        ("elke vrijdag", "FREQ=WEEKLY;BYDAY=FR"),
        ("Iedere Vrijdag.", "FREQ=WEEKLY;BYDAY=FR"),
        ("'s maandags", "FREQ=WEEKLY;BYDAY=MO"),
        ("elke 2 weken op donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("om de week op donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("elke 2e week op donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("eens per twee weken op donderdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("elke 2e donderdag (van de maand)", "FREQ=MONTHLY;BYDAY=2TH"),
        ("tweede en vierde donderdag", "FREQ=MONTHLY;BYDAY=2TH,4TH"),
        ("op één na laatste vrijdag", "FREQ=MONTHLY;BYDAY=-2FR"),
        ("laatste werkdag", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("elke dag", "FREQ=DAILY"),
        ("om de dag", "FREQ=DAILY;INTERVAL=2"),
        ("elke werkdag", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("elk weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("elke 3 maanden op de 15e", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
        ("elk kwartaal op de 1e", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1"),
        ("elke maand op de 1e en de laatste dag", "FREQ=MONTHLY;BYMONTHDAY=-1,1"),
        ("elk jaar op 27 april", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=27"),
        ("elke vrijdag in november t/m februari", "FREQ=WEEKLY;BYMONTH=1,2,11,12;BYDAY=FR"),
        ("elke vrijdag, 10 keer", "FREQ=WEEKLY;BYDAY=FR;COUNT=10"),
        ("wekelijks", "FREQ=WEEKLY;BYDAY=WE"),
        ("elk jaar", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=6"),
        ("eenmalig", ""),
        ("every other week on Monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("the second Sunday of May", "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"),
        ("Mondays and Thursdays", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("once a month on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ],
)
def test_that_what_people_write_is_understood(phrase, rule):
    assert read(phrase, START).rule == rule


def test_that_what_is_left_out_and_where_it_ends_are_read_beside_the_rule():
    found = read("eerste maandag van de maand om 12 uur, niet op feestdagen of in het reces, t/m 18 december", START)
    end = date(2027, 12, 18)
    assert found == Rhythm("FREQ=MONTHLY;BYDAY=1MO", ("public",), end, pauses_in_recess=True, at=time(12))


def test_that_an_end_without_a_year_is_the_first_such_day_after_the_start():
    assert read("elke dag t/m 5 januari", START).end == date(2028, 1, 5)
    assert read("every day until 29 February", START).end == date(2028, 2, 29)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_example_can_be_written(language):
    assert all(read(each, START).rule for each in EXAMPLES[language])


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("", "phrase_unclear"),
        ("blub", "phrase_unknown"),
        ("elke vrijdag blub", "phrase_unknown"),
        ("elke vrijdag 🎉", "phrase_unknown"),
        ("elke", "phrase_unclear"),
        ("elke 2 donderdag", "phrase_unclear"),
        ("elke 0 weken", "phrase_unclear"),
        ("elke 6e donderdag", "phrase_unclear"),
        ("elke maand op de 32e", "phrase_unclear"),
        ("elke maand op vrijdag", "phrase_unclear"),
        ("vrijdag t/m 31 februari", "phrase_unclear"),
        ("vrijdag om 25:00", "phrase_unclear"),
        ("feestdagen", "phrase_unclear"),
        ("eenmalig op vrijdag", "phrase_unclear"),
        ("elke 3 weken en 2 maanden", "phrase_unclear"),
        ("elke 1001 weken", "rule_number"),
        ("vrijdag " * 100, "phrase_unclear"),
    ],
)
def test_that_other_words_are_refused(phrase, code):
    with pytest.raises(Refused) as refused:
        read(phrase, START)
    assert refused.value.code == code


@given(st.text(max_size=60) | st.lists(st.sampled_from(" ".join(sum(EXAMPLES.values(), ())).split())).map(" ".join))
def test_that_any_text_gives_a_rule_that_can_be_kept_or_a_refusal(text):
    try:
        found = read(text, START)
    except Refused:
        return
    assert not found.rule or isinstance(
        occurrences(Series(datetime(2027, 1, 6, 10), found.rule), Period.of_year(2027)), tuple
    )


@pytest.mark.parametrize(
    "rule",
    ["FREQ=YEARLY;BYYEARDAY=100", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2"],
)
def test_that_a_rule_without_plain_words_is_said_as_nothing(rule):
    assert say(Rhythm(rule), datetime(2027, 1, 6, 10)) == ""


def test_that_an_until_before_the_hour_of_the_last_day_ends_a_day_earlier():
    simple = plain(Rhythm("FREQ=DAILY;UNTIL=20270110T080000Z"), datetime(2027, 1, 6, 10))
    assert simple.end == date(2027, 1, 9)
