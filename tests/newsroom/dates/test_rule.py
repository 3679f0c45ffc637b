"""Rules as texts: what is kept, what is refused, and that there is nothing in between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.rule import validate
from newsroom.errors import Refused

REFUSED = {
    "FREQ=SECONDLY": "rule_frequency",
    "FREQ=HOURLY;COUNT=3": "rule_frequency",
    "BYDAY=MO": "rule_frequency",
    "FREQ=WEEKLY;INTERVAL=0": "rule_number",
    "FREQ=WEEKLY;INTERVAL=-1": "rule_number",
    "FREQ=WEEKLY;INTERVAL=1001": "rule_number",
    "FREQ=WEEKLY;INTERVAL=two": "rule_number",
    "FREQ=WEEKLY;INTERVAL=" + "9" * 500: "rule_number",
    "FREQ=DAILY;COUNT=0": "rule_number",
    "FREQ=DAILY;COUNT=1000000": "rule_number",
    "FREQ=YEARLY;BYMONTH=13": "rule_number",
    "FREQ=YEARLY;BYMONTH=-1": "rule_number",
    "FREQ=MONTHLY;BYMONTHDAY=32": "rule_number",
    "FREQ=MONTHLY;BYMONTHDAY=0": "rule_number",
    "FREQ=MONTHLY;BYDAY=6MO": "rule_number",
    "FREQ=WEEKLY;BYDAY=XX": "rule_unreadable",
    "FREQ=WEEKLY;BYDAY=": "rule_unreadable",
    "FREQ=WEEKLY;FREQ=DAILY": "rule_unreadable",
    "FREQ=WEEKLY;;BYDAY=MO": "rule_unreadable",
    "FREQ=WEEKLY;WKST=XX": "rule_unreadable",
    "FREQ=WEEKLY;UNTIL=2027": "rule_unreadable",
    "FREQ=WEEKLY;UNTIL=20270230": "rule_unreadable",
    "FREQ=WEEKLY;UNTIL=20270201T250000Z": "rule_unreadable",
    "every monday": "rule_unreadable",
    "FREQ=WEEKLY;X-COLOUR=red": "rule_unknown_part",
    "FREQ=YEARLY;BYEASTER=0": "rule_unknown_part",
    "FREQ=YEARLY;BYWEEKNO=20": "rule_disputed",
    "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1": "rule_disputed",
    "FREQ=MONTHLY;BYSETPOS=1": "rule_disputed",
    "FREQ=YEARLY;RSCALE=GREGORIAN": "rule_disputed",
    "FREQ=MONTHLY;SKIP=OMIT": "rule_disputed",
    "FREQ=DAILY;BYHOUR=9,15": "rule_disputed",
    "FREQ=YEARLY;BYMONTHDAY=1": "rule_disputed",
    "FREQ=WEEKLY;BYMONTHDAY=1": "rule_disputed",
    "FREQ=MONTHLY;BYDAY=MO,2TU": "rule_disputed",
    "FREQ=WEEKLY;BYDAY=2MO": "rule_disputed",
    "FREQ=YEARLY;BYYEARDAY=10;BYMONTH=1": "rule_disputed",
    "FREQ=DAILY;COUNT=3;UNTIL=20270101": "rule_disputed",
    "FREQ=WEEKLY;BYDAY=" + "MO," * 400 + "MO": "rule_too_long",
}


@pytest.mark.parametrize("rule", REFUSED)
def test_that_rules_that_cannot_be_kept_are_refused(rule):
    with pytest.raises(Refused) as refused:
        validate(rule)
    assert refused.value.code == REFUSED[rule]
    assert refused.value.data


def refusal(act, *given_to_it):
    """Act and give the code of the refusal, or "none"."""
    try:
        act(*given_to_it)
    except Refused as refused:
        return refused.code
    return "none"


def test_that_no_repetition_passes():
    validate("")


@given(st.text(max_size=60) | st.from_regex(r"FREQ=[A-Z]{1,8}(;[A-Z-]{1,10}=[A-Z0-9,+-]{0,9}){0,4}", fullmatch=True))
def test_that_any_text_is_kept_or_refused_and_nothing_else(text):
    assert refusal(validate, text).startswith(("rule_", "none"))
