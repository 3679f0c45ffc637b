"""The checks before publishing: each finds what it is for, and says where it is mended."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.model import Attachment, Post
from newsroom.model.keys import Status
from newsroom.rules import ready
from newsroom.rules.ready import Around, Check, Days, Misfit, Near, Outcome, Route, Twin, before, checks
from newsroom.words import catalogue

NOW = datetime(2027, 3, 1, 9, 0)
WHOLE = Post(
    "p",
    "Titel",
    "Tekst",
    date(2027, 3, 31),
    time(9),
    status=Status.APPROVED,
    group_ids=("d1",),
    goal_ids=("g1",),
)
FACEBOOK = Route("fb", "Facebook", "facebook", "Tekst")


def found(post: Post = WHOLE, routes=(FACEBOOK,), attachments=(), now=NOW, **around) -> dict[str, Check]:
    return {check.code: check for check in checks(post, routes, attachments, Around(**around), now)}


def test_that_a_whole_post_is_in_order() -> None:
    assert {check.outcome for check in found().values()} == {Outcome.OK}


@pytest.mark.parametrize(
    ("change", "code", "spot"),
    [
        ({"group_ids": ()}, "group_missing", "post.group_ids"),
        ({"goal_ids": ()}, "goal_missing", "post.goal_ids"),
        ({"goal_ids": (), "group_ids": ()}, "aims_missing", "post.group_ids"),
        ({"planned_on": None, "planned_at": None}, "day_missing", "post.planned_on"),
        ({"planned_at": None}, "time_missing", "post.planned_at"),
        ({"planned_on": date(2027, 2, 1)}, "moment_past", "post.planned_on"),
        ({"embargo_until": "2027-04-02"}, "embargo", "post.planned_on"),
        ({"embargo_until": "na het college"}, "embargo_note", "post.embargo_until"),
    ],
)
def test_that_what_lacks_is_found_with_its_field(change: dict[str, object], code: str, spot: str) -> None:
    check = found(replace(WHOLE, **change))[code]
    assert check.outcome is not Outcome.OK
    assert check.spot == spot


def test_that_an_embargo_that_is_over_holds_nothing_up() -> None:
    assert "embargo" not in found(replace(WHOLE, embargo_until="2027-03-31T09:00"))


def test_that_a_published_post_is_not_called_late() -> None:
    assert "moment_past" not in found(replace(WHOLE, planned_on=date(2027, 2, 1), status=Status.PUBLISHED))


def test_that_a_post_without_channels_or_text_is_found() -> None:
    assert found(routes=())["channel_missing"].spot == "channels"
    assert found(replace(WHOLE, text=" "), routes=(replace(FACEBOOK, text=""),))["text_missing"].spot == "post.text"


def test_that_a_text_is_measured_on_each_channel_by_its_own_rule() -> None:
    x = Route("x", "X", "x", "a" * 290)
    check = found(routes=(FACEBOOK, x))["too_long"]
    assert (check.data["channel"], check.data["n"], check.spot) == ("X", 10, "text:x")
    assert "fits" not in found(routes=(FACEBOOK, x))


def test_that_a_picture_needs_alt_text_and_a_document_does_not() -> None:
    picture = Attachment("a", "p", "picture")
    assert found(attachments=(picture,))["alt_missing"].spot == "attachment:a.alt_text"
    assert found(attachments=(replace(picture, alt_text="Kaart"),))["alt_written"].outcome is Outcome.OK
    assert not {"alt_missing", "alt_written"} & found(attachments=(Attachment("a", "p", "document"),)).keys()


def test_that_a_missing_alt_text_only_warns_where_the_newsroom_chose_that() -> None:
    picture = Attachment("a", "p", "picture")
    assert found(attachments=(picture,))["alt_missing"].outcome is Outcome.MEND
    assert found(attachments=(picture,), alt_blocks=False)["alt_missing"].outcome is Outcome.LOOK


def test_that_the_same_text_twice_is_told_until_the_post_is_out() -> None:
    twin = Twin("fb", "Facebook", "Ander", date(2027, 3, 30))
    check = found(twins=(twin,))["same_text"]
    assert (check.spot, check.data["title"], check.data["day"]) == ("text:fb", "Ander", date(2027, 3, 30))
    assert "same_text" not in found(replace(WHOLE, status=Status.PUBLISHED), twins=(twin,))


def test_that_a_channel_outside_the_matrix_is_told_with_its_reason() -> None:
    assert found(misfits=(Misfit("X", "Ouderen"),))["misfit"].spot == "channels"
    assert found(misfits=(Misfit("X", "Ouderen", "leest dit niet"),))["misfit_because"].data["reason"]


@pytest.mark.parametrize(
    ("status", "now", "code", "outcome"),
    [
        (Status.DRAFT, NOW, "approval_missing", Outcome.LOOK),
        (Status.REVIEW, datetime(2027, 4, 1), "expired", Outcome.MEND),
        (Status.SCHEDULED, NOW, "approved", Outcome.OK),
    ],
)
def test_that_a_missing_approval_is_told_and_expires(status: str, now: datetime, code: str, outcome: Outcome) -> None:
    check = found(replace(WHOLE, status=status), now=now)[code]
    assert check.outcome is outcome
    assert (
        not {"approval_missing", "expired", "approved"} - {code} & found(replace(WHOLE, status=status), now=now).keys()
    )


def test_that_a_neighbour_within_the_hour_is_told() -> None:
    check = found(near=(Near("Ander", "09:30", ("Facebook",)),))["near"]
    assert check.data == {"title": "Ander", "time": "09:30", "channel": "Facebook"}
    assert "alone" not in found(near=(Near("Ander", "09:30", ("Facebook",)),))


def test_that_a_day_with_a_name_is_told() -> None:
    assert found(days=Days(("Dodenherdenking",)))["named_day"].data == {"day": "Dodenherdenking"}


def test_that_a_copy_deadline_on_good_friday_is_told_in_time() -> None:
    paper = replace(FACEBOOK, copy_deadline="P4DT21H")
    days = Days(closed={date(2027, 3, 26): "Goede Vrijdag"})
    check = found(routes=(paper,), days=days)["deadline_closed"]
    assert (check.data["day"], check.data["time"], check.data["name"]) == (date(2027, 3, 26), "12:00", "Goede Vrijdag")


def test_that_a_copy_deadline_that_passed_is_told_until_the_post_is_approved() -> None:
    paper, late = replace(FACEBOOK, copy_deadline="P4DT21H"), datetime(2027, 3, 27)
    assert "deadline_past" in found(replace(WHOLE, status=Status.DRAFT), routes=(paper,), now=late)
    assert "deadline_past" not in found(routes=(paper,), now=late)


@given(st.integers(0, 99), st.integers(0, 23), st.integers(0, 59))
def test_that_a_duration_is_read_as_it_is_written(days: int, hours: int, minutes: int) -> None:
    assert before(f"P{days}DT{hours}H{minutes}M") == timedelta(days=days, hours=hours, minutes=minutes)


@pytest.mark.parametrize("text", ["", "P", "PT", "vrijdag 12:00", "4D"])
def test_that_what_is_no_duration_is_none(text: str) -> None:
    assert before(text) is None


def test_that_every_check_has_its_sentence_in_both_languages() -> None:
    codes = set(re.findall(r'Check\("(\w+)"', Path(ready.__file__).read_text(encoding="utf-8")))
    assert len(codes) > 15
    for language in ("nl", "en"):
        assert not {code for code in codes if f"ready.{code}" not in catalogue(language)}
