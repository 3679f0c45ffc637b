"""The file with all fields goes out and comes back in: what the office mends in a spreadsheet is not lost."""

from newsroom.formats import posts_table, schedulers
from newsroom.model.drafts import PostDraft
from newsroom.model.keys import Purpose, Status
from newsroom.model.outgoing import Outgoing
from tests.newsroom.formats.outgoing_rows import NOW, ROW, WEEK, row


def back(*rows: Outgoing) -> tuple[PostDraft, ...]:
    (out,) = schedulers.write(schedulers.preset_named("generic"), rows, NOW)
    return posts_table.read(out.content).drafts


def test_that_every_field_of_a_post_comes_back() -> None:
    (draft,) = back(ROW, row(placement_id="web", channel="Website nieuws", platform="website"))
    assert (draft.key, draft.title, draft.text) == (ROW.post_id, ROW.title, ROW.text)
    assert (draft.planned_on, draft.planned_at, draft.status) == (ROW.planned_on, ROW.planned_at, ROW.status)
    assert draft.channels == ("Facebook-pagina", "Website nieuws")
    assert (draft.groups, draft.goals, draft.theme, draft.section) == (ROW.groups, ROW.goals, ROW.theme, ROW.section)
    assert (draft.purpose, draft.maker, draft.link) == (ROW.purpose, ROW.maker, ROW.link)


def test_that_a_hostile_text_comes_back() -> None:
    texts = [
        "=1+1",
        "+31 14 0999",
        "-5 graden",
        "@buren",
        'zij zei "ja"; of, nee',
        "een\n\ntwee",
        "👩‍👩‍👧",
        "'s avonds",
    ]
    drafts = back(*(row(post_id=str(number), text=text) for number, text in enumerate(texts)))
    assert [draft.text for draft in drafts] == texts


def test_that_every_status_and_purpose_comes_back_from_its_dutch_word() -> None:
    statuses = back(*(row(post_id=status, title=status, status=status) for status in Status))
    assert {draft.title: draft.status for draft in statuses} == {status: status for status in Status}
    purposes = back(*(row(post_id=purpose, title=purpose, purpose=purpose) for purpose in Purpose))
    assert {draft.title: draft.purpose for draft in purposes} == {purpose: purpose for purpose in Purpose}


def test_that_names_with_a_comma_stay_one_name() -> None:
    (draft,) = back(row(groups=("Gezinnen, ouders en kinderen", "Jongeren"), goals=("Meer, en beter",)))
    assert draft.groups == ("Gezinnen, ouders en kinderen", "Jongeren")


def test_that_no_row_of_the_week_is_lost() -> None:
    assert {draft.key for draft in back(*WEEK)} == {post.post_id for post in WEEK}
