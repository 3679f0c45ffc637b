"""Posts from outside against what the calendar knows: one change set, nothing twice, nothing lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom import exchange
from newsroom.changes import Change
from newsroom.desk import Desk
from newsroom.edits.imports import Choices, ImportPlan, Known, plan_posts
from newsroom.model import Attachment, Channel, Goal, Member, Placement, Post, Section, TargetGroup, Theme
from newsroom.model.drafts import Finding, Imported, PostDraft
from newsroom.model.keys import Status
from newsroom.model.rows import from_row

Thing = TypeVar("Thing")
NOW = datetime(2027, 1, 15, 9, tzinfo=UTC)
DAY = date(2027, 1, 18)
DRAFT = PostDraft(4, "Kerstboom inleveren", "Zaterdag.", DAY, time(10), channels=("FB",), groups=("inwoners",))
CHANNEL = Channel("c1", "Facebook-pagina", platform="facebook")
GROUP = TargetGroup("g1", "Alle inwoners", code="inw")
KNOWN = Known(channels=(CHANNEL,), groups=(GROUP,))


def imported(*drafts: PostDraft, findings: Sequence[Finding] = ()) -> Imported[PostDraft]:
    return Imported(drafts, tuple(findings))


def of(plan: ImportPlan, table: str) -> list[Change]:
    return [change for change in plan.changes.changes if change.table == table]


def things(plan: ImportPlan, table: str, cls: type[Thing]) -> list[Thing]:
    return [from_row(cls, {**change.after, "version": 1}) for change in of(plan, table) if change.after]


def after(plan: ImportPlan, known: Known = KNOWN) -> Known:
    """What the calendar knows once a plan of only new posts is written."""
    placements: dict[str, tuple[Placement, ...]] = dict(known.placements)
    for each in things(plan, "placement", Placement):
        placements[each.post_id] = (*placements.get(each.post_id, ()), each)
    return replace(
        known,
        posts=known.posts + tuple(things(plan, "post", Post)),
        placements=placements,
        channels=known.channels + tuple(things(plan, "channel", Channel)),
        groups=known.groups + tuple(things(plan, "target_group", TargetGroup)),
        goals=known.goals + tuple(things(plan, "goal", Goal)),
        themes=known.themes + tuple(things(plan, "theme", Theme)),
    )


def counts(plan: ImportPlan) -> tuple[int, int, int, int]:
    return plan.added, plan.changed, plan.unchanged, plan.skipped


def test_that_a_row_becomes_a_post_with_a_placement_on_the_known_channel() -> None:
    plan = plan_posts(imported(replace(DRAFT, groups=("INW",))), KNOWN, NOW, Choices("plan.csv"))
    (post,) = things(plan, "post", Post)
    (placement,) = things(plan, "placement", Placement)
    assert (plan.changes.label, plan.changes.data) == ("import_posts", {"file": "plan.csv", "count": 1})
    assert (post.title, post.planned_on, post.planned_at, post.status) == (DRAFT.title, DAY, time(10), Status.DRAFT)
    assert (post.group_ids, placement.id, placement.state) == (("g1",), f"{post.id}:c1", "planned")
    assert (counts(plan), plan.proposed) == ((1, 0, 0, 0), {})


@pytest.mark.parametrize("name", ["FB", "fb", "Facebook", "FACEBOOK-PAGINA", "face book"])
def test_that_a_channel_is_met_by_any_of_its_names(name: str) -> None:
    plan = plan_posts(imported(replace(DRAFT, channels=(name,))), KNOWN, NOW)
    assert [each.channel_id for each in things(plan, "placement", Placement)] == ["c1"]


@pytest.mark.parametrize("name", ["Alle inwoners", "inwoners", "Inw", "alle  INWONERS"])
def test_that_a_group_is_met_without_its_alle(name: str) -> None:
    (post,) = things(plan_posts(imported(replace(DRAFT, groups=(name,))), KNOWN, NOW), "post", Post)
    assert post.group_ids == ("g1",)


def test_that_unknown_names_are_proposed_and_made_once() -> None:
    drafts = [
        replace(DRAFT, channels=("IG", "Insta", "krant"), groups=("Mantelzorgers",), goals=("Gehoord",), theme="Afval"),
        replace(
            DRAFT, title="Twee", channels=("instagram",), groups=("mantelzorgers ",), goals=("gehoord",), theme="AFVAL"
        ),
    ]
    plan = plan_posts(imported(*drafts), KNOWN, NOW)
    assert plan.proposed == {
        "channel": ("Instagram", "krant"),
        "target_group": ("Mantelzorgers",),
        "goal": ("Gehoord",),
        "theme": ("Afval",),
    }
    (group,) = things(plan, "target_group", TargetGroup)
    assert [post.group_ids for post in things(plan, "post", Post)] == [(group.id,), (group.id,)]
    tables = [change.table for change in plan.changes.changes]
    assert tables.index("post") > max(tables.index(table) for table in plan.proposed)


def test_that_unknown_names_are_left_out_when_asked_and_told() -> None:
    draft = replace(DRAFT, theme="Afval", groups=("mantelzorgers",))
    plan = plan_posts(imported(draft), KNOWN, NOW, Choices(create_missing=False))
    assert [each.data["name"] for each in plan.findings] == ["mantelzorgers", "Afval"]
    assert (plan.proposed, of(plan, "theme")) == ({}, [])


def test_that_one_name_may_be_left_out() -> None:
    draft = replace(DRAFT, goals=("Gehoord",), groups=("mantelzorgers",))
    plan = plan_posts(imported(draft), KNOWN, NOW, Choices(leave=frozenset({"MANTELZORGERS"})))
    assert plan.proposed == {"goal": ("Gehoord",)}


def test_that_sections_campaigns_and_makers_are_met_but_never_made() -> None:
    section = Section("s1", "Vraag van de week", date(2027, 1, 4), time(10), rrule="FREQ=WEEKLY;BYDAY=MO")
    known = replace(KNOWN, sections=(section,), members=(Member("m1", "Webredacteur", "WR"),))
    met = replace(DRAFT, section="vraag van de week", maker="wr")
    unmet = replace(DRAFT, title="Twee", section="Onbekend", maker="X.", campaign="Lente")
    plan = plan_posts(imported(met, unmet), known, NOW)
    first, second = things(plan, "post", Post)
    assert (first.section_id, first.slot_on, first.maker_id, first.origin) == ("s1", DAY, "m1", "section")
    assert (second.section_id, second.maker_id, second.campaign_id) == (None, None, None)
    assert {each.code for each in plan.findings} == {"section_unknown", "campaign_unknown", "maker_unknown"}


def test_that_a_post_on_another_day_than_the_slot_takes_no_slot() -> None:
    section = Section("s1", "Vraag", date(2027, 1, 4), time(10), rrule="FREQ=WEEKLY;BYDAY=MO")
    draft = replace(DRAFT, section="Vraag", planned_on=DAY + timedelta(days=1))
    (post,) = things(plan_posts(imported(draft), replace(KNOWN, sections=(section,)), NOW), "post", Post)
    assert (post.section_id, post.slot_on) == ("s1", None)


def test_that_a_row_without_a_date_is_an_idea() -> None:
    (post,) = things(plan_posts(imported(PostDraft(2, "Ooit")), KNOWN, NOW), "post", Post)
    assert (post.status, post.planned_on) == (Status.IDEA, None)


def test_that_what_lies_ahead_cannot_be_published() -> None:
    ahead = replace(DRAFT, status="published")
    past = replace(ahead, title="Toen", planned_on=date(2027, 1, 4))
    plan = plan_posts(imported(ahead, past), KNOWN, NOW)
    assert [post.status for post in things(plan, "post", Post)] == ["scheduled", "published"]
    assert [each.state for each in things(plan, "placement", Placement)] == ["planned", "published"]
    assert [(each.code, each.severity, each.row) for each in plan.findings] == [("published_ahead", "warning", 4)]


def test_that_own_texts_hashtags_and_links_go_with_the_placement() -> None:
    draft = replace(
        DRAFT, channels=("FB", "X"), own_texts=(("X", "Kort."),), hashtags=("#a",), link="https://a.example"
    )
    facebook, short = things(plan_posts(imported(draft), KNOWN, NOW), "placement", Placement)
    assert (facebook.text, short.text) == (None, "Kort.")
    assert {(each.hashtags, each.link) for each in (facebook, short)} == {(("#a",), "https://a.example")}


def test_that_without_a_channel_hashtags_and_link_stay_in_the_note() -> None:
    draft = replace(DRAFT, channels=(), hashtags=("#a", "#b"), link="https://a.example", note="Let op")
    (post,) = things(plan_posts(imported(draft), KNOWN, NOW), "post", Post)
    assert post.note == "Let op\n#a #b\nhttps://a.example"


def test_that_media_become_attachments_with_their_alt_texts() -> None:
    draft = replace(DRAFT, media="https://a.example/b.jpg; film.mp4; stuk.pdf", alt_text="Een boom | | Het stuk")
    found = things(plan_posts(imported(draft), KNOWN, NOW), "attachment", Attachment)
    assert [(each.kind, each.address or each.file_name, each.alt_text) for each in found] == [
        ("picture", "https://a.example/b.jpg", "Een boom"),
        ("video", "film.mp4", ""),
        ("document", "stuk.pdf", "Het stuk"),
    ]


def test_that_the_same_file_again_changes_nothing() -> None:
    drafts = imported(DRAFT, DRAFT, replace(DRAFT, title="Twee", planned_on=None))
    known = after(plan_posts(drafts, KNOWN, NOW))
    again = plan_posts(drafts, known, NOW)
    assert (counts(again), bool(again.changes), again.proposed) == ((0, 0, 3, 0), False, {})


def test_that_a_moved_row_is_a_change_of_only_its_date() -> None:
    known = after(plan_posts(imported(DRAFT), KNOWN, NOW))
    moved = replace(DRAFT, row=9, planned_on=DAY + timedelta(days=3))
    plan = plan_posts(imported(moved), known, NOW)
    assert counts(plan) == (0, 1, 0, 0)
    assert [(each.before, each.after) for each in plan.changes.changes] == [
        ({"planned_on": "2027-01-18"}, {"planned_on": "2027-01-21"})
    ]


def test_that_one_of_a_series_with_one_title_moves_alone() -> None:
    weekly = [replace(DRAFT, row=n, text=f"Vraag {n}", planned_on=DAY + timedelta(weeks=n)) for n in range(5)]
    known = after(plan_posts(imported(*weekly), KNOWN, NOW))
    weekly[1] = replace(weekly[1], planned_on=weekly[2].planned_on)
    plan = plan_posts(imported(*weekly), known, NOW)
    assert counts(plan) == (0, 1, 4, 0)
    assert plan.changes.changes[0].after == {"planned_on": "2027-02-01"}


def test_that_the_same_title_next_year_is_another_post() -> None:
    known = after(plan_posts(imported(DRAFT), KNOWN, NOW))
    next_year = replace(DRAFT, planned_on=DAY.replace(year=2028))
    assert counts(plan_posts(imported(next_year), known, NOW)) == (1, 0, 0, 0)


def test_that_a_row_with_an_id_keeps_its_post_when_its_title_changes() -> None:
    first = replace(DRAFT, key="A-12")
    known = after(plan_posts(imported(first), KNOWN, NOW))
    renamed = plan_posts(imported(replace(first, title="Boom weg")), known, NOW)
    assert (counts(renamed), renamed.changes.changes[0].after) == ((0, 1, 0, 0), {"title": "Boom weg"})
    other = replace(first, title="Iets anders", planned_on=DAY + timedelta(days=5))
    assert counts(plan_posts(imported(other), known, NOW)) == (1, 0, 0, 0)


def test_that_empty_cells_leave_a_known_post_as_it_is() -> None:
    known = after(plan_posts(imported(replace(DRAFT, note="Bewaar")), KNOWN, NOW))
    assert counts(plan_posts(imported(replace(DRAFT, text="", note="", groups=())), known, NOW)) == (0, 0, 1, 0)


def test_that_a_new_channel_in_the_file_adds_a_placement() -> None:
    known = after(plan_posts(imported(replace(DRAFT, key="1")), KNOWN, NOW))
    plan = plan_posts(imported(replace(DRAFT, key="1", channels=("FB", "IG"))), known, NOW)
    assert (counts(plan), [each.table for each in plan.changes.changes]) == ((0, 1, 0, 0), ["channel", "placement"])


def test_that_skipped_rows_are_counted_once_by_sheet_and_row() -> None:
    told = [
        Finding("date_unclear", 3, "Datum"),
        Finding("row_no_title", 3),
        Finding("date_unclear", 3, data={"sheet": "Mei"}),
        Finding("time_unclear", 9, severity="warning"),
        Finding("columns_left", severity="warning"),
    ]
    assert plan_posts(imported(findings=told), KNOWN, NOW).skipped == 2


TITLES = st.sampled_from(["Een", "Twee", "Drie"])
DATES = st.none() | st.dates(date(2027, 1, 1), date(2027, 3, 1))
DRAFTS = st.builds(
    PostDraft,
    st.integers(1, 9),
    TITLES,
    st.text(max_size=3),
    DATES,
    channels=st.lists(st.sampled_from(["FB", "IG", "web", "krant"]), max_size=3, unique=True).map(tuple),
    groups=st.lists(st.sampled_from(["a", "A", "b"]), max_size=2).map(tuple),
    key=st.sampled_from(["", "", "1", "2"]),
)


@given(st.lists(DRAFTS, max_size=8))
def test_that_every_row_is_counted_and_a_second_time_is_silent(drafts: list[PostDraft]) -> None:
    first = plan_posts(imported(*drafts), KNOWN, NOW)
    assert counts(first) == (len(drafts), 0, 0, 0)
    ids = [change.id for change in first.changes.changes]
    keys = [post.import_key for post in things(first, "post", Post)]
    assert (len(set(ids)), len(set(keys))) == (len(ids), len(keys))
    again = plan_posts(imported(*drafts), after(first), NOW)
    assert counts(again) == (0, 0, len(drafts), 0)


# ---------------------------------------------------------------- through the one door

CSV = b"Datum;Titel;Kanaal;Voor wie;Doel\n18-01-2027;Een;FB+IG;mantelzorgers;Gehoord\n30-02-2027;Twee;;;\n"


def test_that_an_import_is_one_step_that_one_undo_takes_back(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(CSV)
    desk = Desk.create(tmp_path / "k.newsroom", "maker", lambda: NOW)
    try:
        before = desk.tables()
        plan = exchange.plan(desk, exchange.read("posts", path), Choices(path.name))
        assert desk.tables() == before
        desk.apply(plan.changes)
        assert [post.title for post in desk.all(Post)] == ["Een"]
        assert counts(exchange.plan(desk, exchange.read("posts", path), Choices(path.name))) == (0, 0, 1, 1)
        desk.undo()
        assert {**desk.tables(), "history": []} == {**before, "history": []}
    finally:
        desk.close()


@pytest.mark.parametrize("name", ["blog-redactiekalender-en.csv", "maandkalender-mei-juni-2025.xlsx"])
def test_that_a_real_calendar_comes_in_once(shared_data: Path, tmp_path: Path, name: str) -> None:
    desk = Desk.create(tmp_path / "k.newsroom", "maker", lambda: NOW)
    try:
        reading = exchange.read("posts", shared_data / "contentkalenders" / name)
        plan = exchange.plan(desk, reading, Choices(name))
        desk.apply(plan.changes)
        assert len(desk.all(Post)) == plan.added == len(reading.imported.drafts)
        assert counts(exchange.plan(desk, reading, Choices(name))) == (0, 0, plan.added, 0)
    finally:
        desk.close()
