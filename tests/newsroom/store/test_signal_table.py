"""The list of all signals: every filter and queue against a plain model, parts that follow each other, kept counts."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.changes import ChangeSet, added, changed, removed
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.edits.signals import stamp
from newsroom.insight.heard import STATES, Queue, SignalFilter
from newsroom.insight.table import PostFilter
from newsroom.model import District, Link, Post, Signal, Source, Theme
from newsroom.model.keys import SignalKind, SignalState
from tests.newsroom.conftest import NOW

TODAY = date(2027, 1, 20)
WORDS = ("container", "fietspad", "Éénrichting", "lantaarn")
WEEK = Period(date(2027, 1, 11), date(2027, 1, 17))


def a_signal(number):
    """Make a signal whose fields all follow from its number."""
    heard = datetime(2027, 1, 1, 8, tzinfo=UTC) + timedelta(hours=7 * (number * 37 % 60))
    state = list(SignalState)[number % 6]
    return Signal(
        f"s{number:03}",
        stamp(heard),
        heard.date(),
        stamp(heard),
        f"De {WORDS[number % 4]} {number}",
        source_id=(None, "fb", "mail")[number % 3],
        kind=list(SignalKind)[number % 4],
        theme_id=(None, "t1", "t2", "t1", "t1")[number % 5],
        district_id=(None, None, None, "noord")[number % 4],
        state=state,
        reply_due=stamp(heard + timedelta(hours=number % 9)) if number % 3 else None,
        answered_at=stamp(heard) if number % 2 else None,
        review_on=TODAY + timedelta(days=number % 5 - 2) if state == "decided" and number % 4 else None,
    )


SIGNALS = [a_signal(number) for number in range(120)]
POSTS = [Post("p1", "Een", group_ids=("g1",)), Post("p2", "Twee")]
LINKS = [Link(f"l{n}", f"s{n:03}", f"p{1 + n % 2}", "prompted_by") for n in range(0, 120, 7)]
LINKED = {link.signal_id for link in LINKS}


def back(signal):
    return signal.review_on is not None and signal.review_on <= TODAY and signal.state in ("decided", "in_hand")


def in_queue(signal, queue):
    if queue is Queue.AWAITING:
        return signal.reply_due is not None and signal.answered_at is None
    if queue is Queue.LINKED:
        return signal.id in LINKED
    if queue is Queue.TO_INTERPRET and back(signal):
        return True
    return signal.state in STATES[queue] and not (queue is Queue.PASSED and back(signal))


def lets_through(chosen, signal, but=""):
    tests = {
        "queue": in_queue(signal, chosen.queue),
        "themes": not chosen.themes or (signal.theme_id or "") in chosen.themes,
        "sources": not chosen.sources or (signal.source_id or "") in chosen.sources,
        "districts": not chosen.districts or (signal.district_id or "") in chosen.districts,
        "kinds": not chosen.kinds or signal.kind in chosen.kinds,
        "period": chosen.period is None or signal.heard_on in chosen.period,
        "text": not chosen.text or chosen.text in signal.text.casefold(),
        "posts": not chosen.posts or any(link.signal_id == signal.id and link.post_id == "p1" for link in LINKS),
    }
    return all(test for name, test in tests.items() if name != but)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    desk = Desk.create(tmp_path_factory.mktemp("heard") / "k.newsroom", "ik", lambda: NOW)
    desk.apply(lists.add(Theme("t1", "Afval"), Theme("t2", "Verkeer"), Source("fb", "F"), Source("mail", "M")))
    desk.apply(lists.add(District("noord", "Noord"), *POSTS))
    desk.apply(ChangeSet("signal_note", added(*SIGNALS[:90])))
    desk.apply(ChangeSet("link_join", added(*LINKS[:5])))
    desk.apply(ChangeSet("link_join", added(*SIGNALS[90:], *LINKS[5:])))
    yield desk
    desk.close()


def ids(desk, chosen, limit=500):
    return [line.id for line in desk.heard.rows(desk.heard.part(chosen, limit).numbers)]


def expected(chosen):
    found = [signal for signal in SIGNALS if lets_through(chosen, signal)]
    if chosen.text:
        return [signal.id for signal in reversed(found)]
    if chosen.queue is Queue.AWAITING:
        return [signal.id for signal in sorted(found, key=lambda each: (each.reply_due, each.id))]
    return [signal.id for signal in sorted(found, key=lambda each: (each.heard_at, each.id), reverse=True)]


def some(*values):
    return st.frozensets(st.sampled_from(values), max_size=2)


FILTERS = st.builds(
    SignalFilter,
    queue=st.sampled_from(Queue),
    themes=some("", "t1", "t2"),
    sources=some("", "fb", "mail"),
    districts=some("", "noord"),
    kinds=some(*SignalKind) | st.just(frozenset()),
    period=st.none() | st.just(WEEK),
    text=st.sampled_from(["", "", "", "container", "fiets"]),
    posts=st.just(PostFilter()) | st.just(PostFilter(groups=frozenset({"g1"}))),
    today=st.just(TODAY),
)


@given(chosen=FILTERS)
@settings(deadline=None)
def test_that_the_list_holds_what_the_filter_lets_through_in_order(desk, chosen):
    assert ids(desk, chosen) == expected(chosen)


@given(chosen=FILTERS, limit=st.integers(1, 30))
@settings(deadline=None, max_examples=40)
def test_that_parts_follow_each_other_without_gap_or_repeat(desk, chosen, limit):
    numbers, part = [], desk.heard.part(chosen, limit)
    while True:
        numbers += part.numbers
        if part.end is None:
            break
        part = desk.heard.part(chosen, limit, part.end)
    assert [line.id for line in desk.heard.rows(numbers)] == expected(chosen)


@given(chosen=FILTERS.filter(lambda chosen: not chosen.text))
@settings(deadline=None)
def test_that_counts_agree_with_the_rows(desk, chosen):
    found = desk.heard.facets(chosen)
    for queue in Queue:
        assert found.queues.get(queue, 0) == len(expected(replace(chosen, queue=queue)))
    for name, column in (("themes", "theme_id"), ("sources", "source_id"), ("districts", "district_id")):
        rows = [getattr(each, column) or "" for each in SIGNALS if lets_through(chosen, each, name)]
        assert {key: count for key, count in getattr(found, name).items() if count} == dict(Counter(rows))


def test_that_words_without_a_letter_find_nothing(desk):
    assert ids(desk, SignalFilter(text="…")) == []


def test_that_kept_counts_follow_every_change_and_its_undo(tmp_path):
    desk = Desk.create(tmp_path / "k.newsroom", "ik", lambda: NOW)
    desk.apply(lists.add(Theme("t1", "Afval"), Theme("t2", "Verkeer"), Source("fb", "F"), Source("mail", "M"), *POSTS))
    desk.apply(lists.add(District("noord", "Noord")))
    counted = SignalFilter(today=TODAY)
    seen = []

    def agree():
        kept = desk.heard.facets(counted)
        rows = desk.heard.facets(replace(counted, period=Period(date(2027, 1, 1), date(2027, 12, 31))))
        seen.append(+Counter(kept.queues))
        assert +Counter(kept.queues) == +Counter(rows.queues)
        assert +Counter(kept.themes) == +Counter(rows.themes)

    one = replace(SIGNALS[1], version=1)
    steps = [
        ChangeSet("signal_note", added(*SIGNALS[:10])),
        ChangeSet("signal_change", changed(one, replace(one, state="closed", theme_id="t2", answered_at=None))),
        ChangeSet("link_join", added(Link("x", "s002", "p1", "prompted_by"), Link("y", "s002", "p2", "prompted_by"))),
        ChangeSet("link_unjoin", removed(Link("x", "s002", "p1", "prompted_by"))),
        ChangeSet("signal_delete", removed(SIGNALS[3])),
    ]
    for step in steps:
        desk.apply(step)
        agree()
    while desk.undo():
        agree()
    assert seen[: len(steps)] != seen[len(steps) : 2 * len(steps)]
    assert not +desk.heard.facets(counted).queues
    desk.close()
