"""The table of all posts: every filter and order against a plain model, pages, groups, the board."""

import json
from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.changes import ChangeSet, added
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.insight.board import board
from newsroom.insight.table import Column, Grouping, Order, PostFilter, line, monday, status_rank
from newsroom.model import Channel, District, Goal, Link, Member, Placement, Post, Section, Source, TargetGroup, Theme
from newsroom.model.keys import Status
from newsroom.store.sqlite import SqliteEngine
from newsroom.store.table import PostTable
from tests.newsroom.conftest import NOW, a_signal

JANUARY = Period.of_month(2027, 1)
WORDS = ("Afval", "straat", "Éénrichting", "100%", "d_1")


def a_post(number):
    """Make a post whose fields all follow from its number."""
    return Post(
        f"p{number:03}",
        f"{WORDS[number % 5]} {number % 7}",
        planned_on=None if number % 6 == 5 else date(2027, 1 + number % 3, 1 + number % 28),
        planned_at=None if number % 4 == 3 else time(8 + number % 9),
        status=list(Status)[number % 9],
        section_id=(None, "r1", "r2")[number % 3],
        theme_id=(None, "t1", "t2")[number % 3],
        group_ids=(("d1",), ("d_1", "d2"), ())[number % 3],
        goal_ids=("g1",) if number % 2 else (),
        maker_id=(None, "m1")[number % 2],
        placer_id=(None, None, "m2")[number % 3],
        minutes=(None, 30, 60)[number % 3],
    )


POSTS = [a_post(number) for number in range(60)]
CHANNELS = {post.id: ("fb", "ig")[: number % 3] for number, post in enumerate(POSTS)}


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("table") / "k.newsroom"
    desk = Desk.create(path, "maker", lambda: NOW)
    signal = a_signal("s1", district_id="noord", theme_id="t1")
    desk.apply(
        lists.add(
            Channel("fb", "Facebook"),
            Channel("ig", "Instagram"),
            Theme("t1", "Afval"),
            Theme("t2", "Verkeer"),
            Goal("g1", "Gehoord"),
            *(TargetGroup(each, each) for each in ("d1", "d_1")),
            TargetGroup("d2", "Noord", area="Wijk Noord en Oost"),
            District("noord", "Noord"),
            District("zuid", "Zuid"),
            Member("m1", "Anna"),
            Member("m2", "Bob"),
            Section("r1", "Vraag", date(2027, 1, 1), time(10), position=2),
            Section("r2", "Afval", date(2027, 1, 1), time(10), position=1),
            Source("b1", "Facebook", channel_id="fb"),
        )
    )
    placements = [Placement(f"{post}:{each}", post, each) for post, found in CHANNELS.items() for each in found]
    more = [
        signal,
        a_signal("s2", theme_id="t1"),
        a_signal("s3", theme_id="t2", source_id="b1"),
        a_signal("s4", state="closed"),
    ]
    joined = Link("p000:s1", "s1", "p000", "prompted_by")
    desk.apply(ChangeSet("demo_fill", added(*POSTS, *placements, *more, joined)))
    desk.close()
    engine = SqliteEngine(path)
    yield PostTable(engine)
    engine.close()


def some(*values):
    return st.frozensets(st.sampled_from(values), max_size=2)


filters = st.builds(
    PostFilter,
    channels=some("fb", "ig"),
    groups=some("d1", "d_1", "d2"),
    goals=some("g1"),
    themes=some("t1", "t2"),
    sections=some("r1", "r2"),
    statuses=some(*(status.value for status in Status)),
    people=some("m1", "m2"),
    districts=some("noord", "zuid"),
    text=st.sampled_from(["", "afv", "eenrichting", "100%", '"', "niets"]),
    period=st.none() | st.just(JANUARY),
    ideas=st.booleans(),
)


def let_through(post, chosen):
    """Say what a filter means, in plain words."""
    words = {"afv": "Afval", "eenrichting": "Éénrichting", "100%": "100%", "niets": "?", '"': "?"}
    people = {post.maker_id, post.checker_id, post.approver_id, post.placer_id}
    near = ("noord" in chosen.districts) and ("d2" in post.group_ids or post.id == "p000")
    return all(
        (
            not chosen.channels or chosen.channels & set(CHANNELS[post.id]),
            not chosen.groups or chosen.groups & set(post.group_ids),
            not chosen.goals or chosen.goals & set(post.goal_ids),
            not chosen.themes or post.theme_id in chosen.themes,
            not chosen.sections or post.section_id in chosen.sections,
            not chosen.statuses or post.status in chosen.statuses,
            not chosen.people or chosen.people & people,
            not chosen.districts or near,
            not chosen.text or words[chosen.text] in post.title,
            chosen.period is None or post.planned_on is None or post.planned_on in JANUARY,
            chosen.ideas or post.planned_on is not None,
        )
    )


@given(chosen=filters)
def test_that_a_filter_lets_through_what_it_says(table, chosen):
    expected = {post.id for post in POSTS if let_through(post, chosen)}
    assert table.ids(chosen) == expected
    assert table.count(chosen) == len(expected)
    assert set(table.ids_of(table.keys(Order(), chosen).numbers)) == expected
    assert sum(table.by_status(chosen).values()) == len(expected)


@given(column=st.sampled_from(list(Column)), descending=st.booleans(), grouping=st.sampled_from(list(Grouping)))
def test_that_every_order_holds_every_post_once_with_its_groups_together(table, column, descending, grouping):
    numbers, found = table.keys(Order(column, descending, grouping))
    assert sorted(table.ids_of(numbers)) == [post.id for post in POSTS]
    assert sum(group.rows for group in found) == (0 if grouping == Grouping.NONE else len(POSTS))
    assert len({group.value for group in found}) == len(found)
    assert [group.first for group in found] == [sum(each.rows for each in found[:n]) for n in range(len(found))]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (Column.PLANNED, lambda post: (post.planned_on, post.planned_at or time())),
        (Column.TITLE, lambda post: post.title.lower()),
        (Column.STATUS, lambda post: status_rank(post.status)),
        (Column.THEME, lambda post: {"t1": "afval", "t2": "verkeer"}.get(post.theme_id)),
        (Column.MAKER, lambda post: {"m1": "anna"}.get(post.maker_id)),
        (Column.MINUTES, lambda post: post.minutes),
    ],
)
@pytest.mark.parametrize("descending", [False, True])
def test_that_rows_follow_their_order_and_those_without_a_value_come_last(table, column, value, descending):
    by_id = {post.id: post for post in POSTS}
    posts = [by_id[each] for each in table.ids_of(table.keys(Order(column, descending)).numbers)]
    if column == Column.PLANNED:
        posts = [post for post in posts if post.planned_on] + [post for post in posts if not post.planned_on]
        values = [value(post) for post in posts if post.planned_on]
    else:
        values = [value(post) for post in posts]
    known = [each for each in values if each is not None]
    assert values[: len(known)] == known
    assert all((one >= other) if descending else (one <= other) for one, other in pairwise(known))


def test_that_rows_come_in_the_order_asked_and_gone_ones_are_left_out(table):
    numbers = table.keys(Order(Column.TITLE)).numbers[10:40]
    assert [row.key for row in table.rows([*numbers, 10**6])] == numbers
    (row,) = table.rows(numbers[:1])
    post = next(post for post in POSTS if post.id == row.id)
    assert (row.title, tuple(json.loads(row.group_ids)), row.channel_ids.split()) == (
        post.title,
        post.group_ids,
        list(CHANNELS[post.id]),
    )


def test_that_weeks_follow_each_other_and_ideas_come_last(table):
    found = [group.value for group in table.keys(Order(grouping=Grouping.WEEK)).groups]
    assert found[:-1] == sorted(found[:-1])
    assert found[-1] == ""
    assert all(date.fromisoformat(value).weekday() == 0 for value in found[:-1])


def test_that_the_board_has_a_column_for_every_status_with_the_count_of_all(table, calendar):
    desk = Desk.open(calendar)
    columns = board(table.board(limit=3), table.by_status(), desk.lists)
    desk.close()
    assert [column.status for column in columns] == list(Status)
    assert sum(column.posts for column in columns) == len(POSTS)
    assert all(
        len(column.cards) == min(3, column.posts) and column.more == column.posts - len(column.cards)
        for column in columns
    )


def test_that_a_row_by_name_tells_who_makes_it(table, calendar):
    desk = Desk.open(calendar)
    names = desk.lists
    desk.close()
    rows = table.rows(table.keys(Order()).numbers)
    shown = next(line(row, names) for row in rows if row.id == "p001")
    assert (shown.card.title, shown.maker, shown.card.channels) == ("straat 1", "", ("Facebook",))


def test_that_whole_posts_come_back_as_they_were_put_in(table):
    assert table.whole(["p003", "weg", "p001"]) == [POSTS[3], POSTS[1]]
    assert [post.id for post in table.in_section("r1")] == [post.id for post in POSTS if post.section_id == "r1"]
    assert {post.id for post in table.on_hold()} == {post.id for post in POSTS if post.status == "on_hold"}


def test_that_posts_are_counted_by_channel_and_week(table):
    counted = table.channel_weeks(JANUARY)
    expected = sum(
        len(CHANNELS[post.id])
        for post in POSTS
        if post.planned_on and post.planned_on in JANUARY and post.status != "dropped"
    )
    assert sum(each.posts for each in counted) == expected
    assert all(monday(each.monday) == each.monday for each in counted)


def test_that_signals_without_a_post_are_counted_by_theme(table):
    found = {each.theme_id: (each.signals, each.newest_id) for each in table.open_themes(date(2027, 1, 1))}
    assert found == {"t1": (1, "s2"), "t2": (1, "s3")}
    assert table.open_themes(date(2028, 1, 1)) == []
    assert table.last_heard() == {"fb": "2027-01-19"}
