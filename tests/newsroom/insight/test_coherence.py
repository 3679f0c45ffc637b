"""Lines, figures and gaps of listening beside sending, from rows alone."""

from datetime import UTC, date, datetime, time

import pytest

from newsroom.dates.hours import OfficeHours
from newsroom.insight.coherence.figures import Tally, figures, median_minutes
from newsroom.insight.coherence.gaps import Around, GapKind, Loud, Place, gaps, open_places
from newsroom.insight.coherence.lines import By, Heard, Verdict, counted_sent, lines, verdict
from newsroom.insight.coherence.rows import SentRow
from newsroom.model import District, PolicyDomain, Settings, TargetGroup, Theme
from newsroom.model.slots import Slot
from newsroom.store.lists import Lists


def names(**closed: str) -> Lists:
    """Three themes, two domains and two districts."""
    themes = {
        "t1": Theme("t1", "Afval", domain_ids=("d1", "d2")),
        "t2": Theme("t2", "Verkeer", domain_ids=("d2",)),
        "t3": Theme("t3", "Raad", state=closed.get("t3", "current")),
    }
    return Lists(
        sections={},
        deviations={},
        campaigns={},
        channels={},
        groups={"g1": TargetGroup("g1", "Bewoners Waterwijk", area="Waterwijk"), "g2": TargetGroup("g2", "Iedereen")},
        goals={},
        themes=themes,
        members={},
        sources={},
        domains={"d1": PolicyDomain("d1", "Milieu"), "d2": PolicyDomain("d2", "Ruimte")},
        districts={"w1": District("w1", "Waterwijk"), "w2": District("w2", "Parkzicht")},
        settings=Settings(),
    )


def sent(number: int, theme: str | None = "t1", **fields: object) -> SentRow:
    """A planned post."""
    row = SentRow(f"p{number}", "Titel", "2027-01-20", "scheduled", theme, None, "[]", None, None, "inform", "", 0, "")
    return row._replace(**fields)


def test_that_shares_of_listening_count_voices_and_shares_of_sending_posts() -> None:
    found = lines(
        By.THEME, {"t1": Heard(30, 1), "t2": Heard(3, 3), "": Heard(9, 9)}, {"t1": 1, "t3": 3, "": 2}, names()
    )
    assert [(line.key, line.listen_share, line.send_share) for line in found.lines] == [
        ("t2", 0.75, 0.0),
        ("t1", 0.25, 0.25),
        ("t3", 0.0, 0.75),
    ]
    assert (found.signals_without, found.posts_without) == (9, 2)


@pytest.mark.parametrize(
    ("heard", "posts", "shares", "expected"),
    [
        (Heard(0, 0), 0, (0.0, 0.0), Verdict.NOTHING),
        (Heard(1, 1), 0, (0.01, 0.0), Verdict.SILENT),
        (Heard(0, 0), 1, (0.0, 0.2), Verdict.UNASKED),
        (Heard(19, 19), 3, (0.19, 0.03), Verdict.TOO_LITTLE),
        (Heard(2, 2), 3, (0.19, 0.03), Verdict.BALANCED),
        (Heard(16, 16), 14, (0.16, 0.14), Verdict.BALANCED),
        (Heard(3, 3), 21, (0.03, 0.21), Verdict.MOSTLY_SENT),
        (Heard(3, 3), 2, (0.03, 0.21), Verdict.BALANCED),
        (Heard(4, 4), 4, (0.03, 0.01), Verdict.BALANCED),
    ],
)
def test_that_a_verdict_needs_a_difference_that_says_something(
    heard: Heard, posts: int, shares: tuple[float, float], expected: Verdict
) -> None:
    assert verdict(heard, posts, shares) is expected


def test_that_a_closed_theme_shows_only_while_something_is_said_about_it() -> None:
    closed = names(t3="closed")
    assert "t3" not in [line.key for line in lines(By.THEME, {}, {}, closed).lines]
    assert "t3" in [line.key for line in lines(By.THEME, {"t3": Heard(1, 1)}, {}, closed).lines]


def test_that_a_post_counts_for_its_own_domain_or_else_for_those_of_its_theme() -> None:
    posts = [sent(1), sent(2, domain_id="d1"), sent(3, None), sent(4, status="dropped")]
    assert counted_sent(By.DOMAIN, posts, names()) == {"d1": 2, "d2": 1, "": 1}


def test_that_a_post_counts_for_the_districts_of_its_signals_and_of_its_groups() -> None:
    posts = [sent(1, group_ids='["g1", "g2"]'), sent(2, districts="w2 w1"), sent(3)]
    assert counted_sent(By.DISTRICT, posts, names()) == {"w1": 2, "w2": 1, "": 1}


def test_that_free_places_count_only_when_a_post_from_a_signal_took_them() -> None:
    day = date(2027, 1, 19)
    free = [Slot("v1", day.replace(day=number), day.replace(day=number), time(16), "filled") for number in (5, 12, 19)]
    posts = [
        sent(1, section_id="v1", slot_on="2027-01-05", signals=2),
        sent(2, section_id="v1", slot_on="2027-01-12"),
        sent(3, section_id="r1", slot_on="2027-01-05", signals=1, purpose="dialogue"),
        sent(4, status="dropped", signals=4),
    ]
    found = figures(Tally(signals=8, found=2, linked=4), posts, (), free, None)
    assert (found.free, found.free_used, found.free_for_signals) == (3, 2, 1)
    assert (found.posts, found.posts_from_signal, found.inviting) == (3, 2, 1)
    assert (found.proactive_share, found.signals_linked_share, found.answered_share) == (0.25, 0.5, None)


def test_that_the_median_counts_office_hours_only() -> None:
    hours = OfficeHours.parse("mon=08:30-17:00 tue=08:30-17:00")
    monday = datetime(2027, 1, 18, 15, 30, tzinfo=UTC)  # half past four in the municipality
    tuesday = datetime(2027, 1, 19, 8, 0, tzinfo=UTC)
    assert median_minutes([(monday, tuesday)], hours, "Europe/Amsterdam", frozenset()) == 60
    assert median_minutes([], hours, "Europe/Amsterdam", frozenset()) is None


def test_that_each_gap_is_offered_the_next_open_place() -> None:
    heard = {"t1": Heard(20, 20), "t2": Heard(30, 30)}
    found = lines(By.THEME, heard, {"t3": 5}, names())
    places = [Place("v1", date(2027, 1, 26), date(2027, 1, 26), "16:00")]
    listed = gaps(found.lines, {"t1": Loud(20, 12)}, places, {"t2": Around(date(2027, 1, 2), 1)})
    assert [(gap.kind, gap.line.key) for gap in listed] == [
        (GapKind.UNHEARD, "t2"),
        (GapKind.UNHEARD, "t1"),
        (GapKind.LOUD, "t1"),
        (GapKind.UNASKED, "t3"),
    ]
    assert (listed[0].place, listed[0].around.planned, listed[1].place) == (places[0], 1, None)


def test_that_a_place_of_this_morning_is_not_offered_any_more() -> None:
    day = date(2027, 1, 19)
    free = [Slot("v1", day, day, time(9), "open"), Slot("v1", day, day, time(16), "open")]
    assert [place.at for place in open_places(free, datetime(2027, 1, 19, 11))] == ["16:00"]
