"""What is told before an export: every finding at once, with the post, the channel and the time."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from newsroom.model.drafts import Finding
from newsroom.model.outgoing import Media, Outgoing
from newsroom.rules.export_findings import Demands, check, goes_along, key_of, refused
from newsroom.rules.lengths import Limit
from newsroom.words import Words

NOW = datetime(2027, 1, 18, 12, 0)
EVERYTHING = frozenset({"text", "link", "hashtags", "first_comment", "media", "channel"})
DEMANDS = Demands(
    lead_minutes=10,
    minute_step=5,
    gap_minutes=10,
    platforms=frozenset({"facebook", "x", "instagram", "whatsapp"}),
    carries=EVERYTHING,
)
BARE = replace(DEMANDS, carries=frozenset({"text"}))
ROW = Outgoing(
    post_id="p1",
    placement_id="a",
    title="Sirene",
    text="Om 12.00 uur testen wij de sirene.",
    channel="Facebook",
    channel_code="FB",
    platform="facebook",
    planned_on=date(2027, 1, 19),
    planned_at=time(11, 30),
    status="approved",
)
VIDEO = Media("https://voorbeeldstad.nl/film.mp4", kind="video", file_name="film.mp4")
PICTURE = Media("https://voorbeeldstad.nl/foto.jpg", file_name="foto.jpg")
LOCAL = Media("C:\\Foto's\\foto.jpg", file_name="foto.jpg")


def findings(demands: Demands = DEMANDS, *others: Outgoing, **changes: object) -> list[tuple[str, str]]:
    rows = [*others, replace(ROW, **changes)]  # type: ignore[arg-type]
    return [(finding.code, finding.severity) for finding in check(demands, rows, NOW)]


def test_that_a_post_that_is_ready_gives_no_finding() -> None:
    assert findings() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"text": "  \n"}, ("export_no_text", "error")),
        ({"planned_on": None}, ("export_no_moment", "error")),
        ({"planned_at": None}, ("export_no_moment", "error")),
        ({"planned_on": date(2027, 1, 18)}, ("export_past", "error")),
        ({"planned_on": date(2027, 1, 18), "planned_at": time(12, 5)}, ("export_too_soon", "error")),
        ({"planned_at": time(11, 32)}, ("export_minute_step", "error")),
        ({"planned_at": time(11, 30, 20)}, ("export_minute_step", "error")),
        ({"platform": "x", "text": "a" * 281}, ("export_too_long", "error")),
        ({"platform": "whatsapp", "text": "a" * 301}, ("export_over_norm", "warning")),
        (
            {"platform": "instagram", "media": (PICTURE,), "text": "#a #b #c #d", "hashtags": ("#A", "#e", "f")},
            ("export_hashtags", "warning"),
        ),
        ({"platform": "instagram"}, ("export_media_missing", "warning")),
        ({"media": (PICTURE, LOCAL)}, ("export_media_address", "error")),
        ({"media": (Media("http://voorbeeldstad.nl/a.jpg"),)}, ("export_media_address", "error")),
        ({"text": "=1+1"}, ("export_formula", "warning")),
        ({"text": "- een streepje"}, ("export_formula", "warning")),
        ({"first_comment": "@buren"}, ("export_formula", "warning")),
        ({"status": "draft"}, ("export_not_approved", "warning")),
        ({"status": "idea"}, ("export_not_approved", "warning")),
        ({"status": "review"}, ("export_not_approved", "warning")),
        ({"status": "dropped"}, ("export_halted", "warning")),
        ({"status": "on_hold"}, ("export_halted", "warning")),
        ({"status": "published"}, ("export_already_out", "warning")),
        ({"platform": "paper"}, ("export_channel", "warning")),
    ],
)
def test_that_each_trouble_has_its_own_finding(changes: dict[str, object], expected: tuple[str, str]) -> None:
    assert findings(**changes) == [expected]


@pytest.mark.parametrize(
    ("carries", "changes", "expected"),
    [
        ({"text"}, {"link": "https://voorbeeldstad.nl"}, "export_link_left_out"),
        (
            {"text", "link_or_media", "media"},
            {"link": "https://voorbeeldstad.nl", "media": (PICTURE,)},
            "export_link_left_out",
        ),
        ({"text"}, {"hashtags": ("#sirene",)}, "export_hashtags_left_out"),
        ({"text"}, {"first_comment": "Vragen? Bel 14 0999."}, "export_comment_left_out"),
        ({"text"}, {"media": (PICTURE,)}, "export_media_left_out"),
        ({"text", "pictures"}, {"media": (PICTURE, VIDEO)}, "export_media_left_out"),
    ],
)
def test_that_what_the_file_has_no_place_for_is_told(
    carries: set[str], changes: dict[str, object], expected: str
) -> None:
    assert findings(replace(DEMANDS, carries=frozenset(carries)), **changes) == [(expected, "warning")]


@pytest.mark.parametrize(
    "changes",
    [
        {"text": "Lees https://voorbeeldstad.nl", "link": "https://voorbeeldstad.nl"},
        {"text": "Hoort u de #sirene?", "hashtags": ("#Sirene",)},
    ],
)
def test_that_what_is_in_the_text_already_is_not_missed(changes: dict[str, object]) -> None:
    assert findings(BARE, **changes) == []


def test_that_two_posts_too_close_on_one_channel_are_told_and_on_two_channels_not() -> None:
    near = replace(ROW, post_id="p0", title="Eerder", text="Anders", planned_at=time(11, 25))
    assert findings(DEMANDS, near) == [("export_gap", "error")]
    assert findings(DEMANDS, replace(near, channel="Facebook Noord")) == []
    assert findings(DEMANDS, replace(near, planned_at=time(11, 20))) == []
    (found,) = check(DEMANDS, [near, ROW], NOW)
    assert (found.post_id, found.data["other"], found.data["minutes"]) == ("p1", "Eerder", 10)


def test_that_a_text_twice_on_one_channel_is_told_once() -> None:
    first = replace(ROW, post_id="p0", planned_at=time(9, 0))
    assert findings(DEMANDS, first) == [("export_duplicate", "warning")]
    assert findings(DEMANDS, replace(first, channel="Facebook Noord")) == []


def test_that_a_post_that_stays_behind_makes_no_trouble_for_others() -> None:
    dropped = replace(ROW, post_id="p0", status="dropped", text="")
    assert findings(DEMANDS, dropped) == [("export_halted", "warning")]


def test_that_every_finding_of_every_row_is_given_at_once() -> None:
    bad = replace(
        ROW, placement_id="b", text="=" + "a" * 280, platform="x", channel="X", planned_at=time(9, 1), status="draft"
    )
    codes = [code for code, _ in findings(DEMANDS, bad, text="")]
    assert codes == ["export_formula", "export_too_long", "export_minute_step", "export_not_approved", "export_no_text"]


def test_that_a_tool_may_be_stricter_than_the_channel_and_limits_may_be_given() -> None:
    assert findings(replace(DEMANDS, text_limit=20)) == [("export_too_long", "error")]
    (found,) = check(DEMANDS, [ROW], NOW, {"facebook": Limit("facebook", most=30)})
    assert (found.data["over"], found.data["most"]) == (4, 30)


def test_that_a_file_for_people_takes_everything_along_and_only_warns() -> None:
    people = Demands(strict=False, carries=EVERYTHING | {"media_names"})
    rows = [
        replace(ROW, text="", planned_on=None, status="dropped", platform="paper", media=(LOCAL,)),
        replace(ROW, post_id="p2", planned_on=date(2020, 1, 1)),
    ]
    assert all(goes_along(people, row) for row in rows)
    assert {finding.severity for finding in check(people, rows, NOW)} == {"warning"}
    assert [finding.code for finding in check(people, rows, NOW)] == ["export_no_text", "export_no_moment"]


def test_that_a_finding_names_the_post_the_channel_and_the_time() -> None:
    (found,) = check(DEMANDS, [replace(ROW, planned_at=time(11, 32))], NOW)
    assert found == Finding(
        "export_minute_step",
        data={"title": "Sirene", "channel": "Facebook", "time": "2027-01-19 11:32", "placement": "a", "minutes": 5},
        post_id="p1",
    )
    assert refused([found]) == {key_of(ROW)}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_finding_has_a_whole_sentence(language: str) -> None:
    troubles = [
        replace(
            ROW,
            post_id="1",
            text="",
            planned_on=None,
            first_comment="=a",
            link="https://a.nl",
            hashtags=("#a",),
            media=(LOCAL,),
        ),
        replace(ROW, post_id="2", planned_on=date(2027, 1, 18), media=(LOCAL,)),
        replace(ROW, post_id="3", planned_on=date(2027, 1, 18), planned_at=time(12, 3), platform="x", text="a" * 300),
        replace(ROW, post_id="4", status="draft", platform="instagram", text="#a #b #c #d #e #f"),
        replace(ROW, post_id="5", status="draft", planned_at=time(11, 31), platform="whatsapp", text="a" * 301),
        replace(ROW, post_id="6", status="dropped"),
        replace(ROW, post_id="7", status="published"),
        replace(ROW, post_id="8", platform="paper"),
        replace(ROW, post_id="9", planned_at=time(15, 0)),
        replace(ROW, post_id="10", planned_at=time(16, 0)),
    ]
    found = [*check(BARE, troubles, NOW), *check(DEMANDS, troubles, NOW)]
    words = Words(language)
    sentences = [words.say("finding", finding.code, finding.data) for finding in found]
    assert len({finding.code for finding in found}) == 21
    assert all("[" not in text and text.endswith(".") for text in sentences), sentences


@pytest.mark.parametrize(
    ("carries", "expected"),
    [
        ({"text"}, 0),
        ({"text", "hashtags"}, len("\n\n#afval")),
        ({"text", "hashtags", "link"}, len("\n\n#afval\n\n") + 23),
        ({"text", "link_or_media", "media"}, 0),
    ],
)
def test_that_a_length_measures_what_the_file_really_sends(carries: set[str], expected: int) -> None:
    row = replace(
        ROW,
        platform="x",
        text="a" * 280,
        hashtags=("#afval",),
        link="https://dorp.nl/op?utm_source=x",
        media=(PICTURE,),
    )
    found = check(replace(DEMANDS, carries=frozenset(carries)), [row], NOW)
    assert [each.data["over"] for each in found if each.code == "export_too_long"] == ([expected] if expected else [])
