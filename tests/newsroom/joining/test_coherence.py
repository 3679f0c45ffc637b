"""Coherence on the sample year: what was planted comes out, and everything counted is counted twice another way."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import demo
from newsroom.insight.coherence.gaps import GapKind
from newsroom.insight.coherence.lines import By, Verdict
from newsroom.insight.coherence.page import coherence_answer
from newsroom.insight.table import PostFilter
from newsroom.joining.coherence import about, in_out, read_page, read_timeline
from newsroom.joining.themes import read_picture
from newsroom.model.rows import to_row

YEAR = Period.of_year(2027)
NOW = datetime(2027, 1, 20, 9, 0, tzinfo=UTC)
LOOSE = {f"s{number}" for number in (29, 30, 40, 49, 50, 59, 60, 70, 72, 79, 80)}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The sample year of 2027, open; nobody writes to it."""
    desk = Desk.create(tmp_path_factory.mktemp("coherence") / "jaar.newsroom", "ik", lambda: NOW)
    desk.apply(demo.build(2027, NOW))
    return desk


def test_that_47_of_60_posts_came_of_a_signal(sample: Desk) -> None:
    page = read_page(sample, YEAR)
    assert (page.figures.posts_from_signal, page.figures.posts) == (47, 60)
    assert {each.id for each in page.signals_without_post} == LOOSE
    assert len(page.posts_without_signal) == 13


def test_that_voice_seven_counts_once(sample: Desk) -> None:
    lines = {line.key: line for line in read_page(sample, YEAR).lines.lines}
    assert (lines["t1"].signals, lines["t1"].voices) == (10, 9)
    assert (lines["t2"].signals, lines["t2"].voices) == (10, 9)


def test_that_the_theme_gap_comes_out(sample: Desk) -> None:
    page = read_page(sample, YEAR)
    less = {line.key for line in page.lines.lines if line.verdict is Verdict.TOO_LITTLE}
    assert less == {"t2", "t3", "t6"}
    assert [gap.line.key for gap in page.gaps if gap.kind is GapKind.UNASKED] == ["t8"]
    assert page.gaps[0].line.key == "t6"
    assert page.gaps[0].place is not None
    assert page.gaps[0].place.on >= date(2027, 1, 20)


def test_that_shares_add_up_to_one(sample: Desk) -> None:
    for by in By:
        lines = read_page(sample, YEAR, by).lines.lines
        assert sum(line.listen_share for line in lines) == pytest.approx(1)
        assert sum(line.send_share for line in lines) == pytest.approx(1)


def test_that_the_counts_equal_those_of_the_rows(sample: Desk) -> None:
    signals, posts = sample.signals.whole(YEAR), sample.posts.whole(YEAR)
    answer = coherence_answer(read_page(sample, YEAR))
    figures = answer["figures"]
    assert isinstance(figures, dict)
    due = [signal for signal in signals if signal.reply_due]
    assert figures["answered_share"] == sum(signal.answered_at is not None for signal in due) / len(due)
    assert figures["proactive_share"] == sum(signal.way == "found" for signal in signals) / len(signals)
    heard = {(week.week, week.key): (week.signals, week.posts) for week in in_out(sample, YEAR)}
    monday = date(2027, 1, 4)
    in_week = [signal for signal in signals if 0 <= (signal.heard_on - monday).days < 7 and signal.theme_id == "t1"]
    out = [post for post in posts if post.planned_on and 0 <= (post.planned_on - monday).days < 7]
    assert heard[monday.isoformat(), "t1"] == (len(in_week), sum(post.theme_id == "t1" for post in out))


def test_that_a_domain_with_signals_but_no_posts_warns(sample: Desk) -> None:
    assert read_page(sample, YEAR).silent_domains == ()
    first_days = Period(date(2027, 1, 14), date(2027, 1, 15))
    page = read_page(sample, first_days, By.DOMAIN)
    silent = {line.name for line in page.lines.lines if line.verdict is Verdict.SILENT}
    assert set(page.silent_domains) == silent
    assert silent


def test_that_the_filter_of_all_screens_narrows_both_sides(sample: Desk) -> None:
    page = read_page(sample, YEAR, chosen=PostFilter(themes=frozenset({"t6"})))
    assert (page.figures.tally.signals, page.figures.posts) == (10, 4)
    one_channel = read_page(sample, YEAR, chosen=PostFilter(channels=frozenset({"wa"})))
    assert one_channel.figures.tally.signals == 79
    assert 0 < one_channel.figures.posts < 60


def test_that_the_timeline_of_a_theme_holds_its_signals_posts_and_links(sample: Desk) -> None:
    found = read_timeline(sample, about(sample, By.THEME, "t1"), YEAR)
    assert (found.name, found.signals, len(found.dots)) == ("Afval en schone straten", 10, 10)
    assert {join.post_id for join in found.joins} <= {block.id for block in found.blocks}
    assert {"p07", "p25"} <= {block.id for block in found.blocks}
    assert sum(dot.linked for dot in found.dots) == 10
    assert ("s01", "p25", "prompted_by") in found.joins


def test_that_a_page_of_an_empty_calendar_has_nothing_to_divide(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "leeg.newsroom", "ik", lambda: NOW)
    answer = coherence_answer(read_page(desk, YEAR))
    assert (answer["themes"], answer["gaps"], answer["weeks"]) == ([], [], [])
    figures = answer["figures"]
    assert isinstance(figures, dict)
    assert (figures["answered_share"], figures["themes_heard"]) == (None, 0)
    desk.close()


def test_that_the_picture_of_a_theme_is_made_from_what_was_noted(sample: Desk) -> None:
    answer = read_picture(sample, "T1", Period(date(2027, 1, 1), date(2027, 3, 31)))
    assert (answer["signals"], answer["voices"], answer["state"]) == (9, 8, "current")
    assert len(answer["posts"]) == 6  # type: ignore[arg-type]
    assert "afvalpas" in str(answer["picture"])


def test_that_no_personal_data_comes_into_the_picture(sample: Desk, tmp_path: Path) -> None:
    from newsroom.edits.signals import change

    path = sample.backup(tmp_path / "kopie.newsroom")
    desk = Desk.open(path, "ik", lambda: NOW)
    signal = desk.signals.one("s02")
    assert signal is not None
    changed = type(signal)(**{**_fields(signal), "text": "Bel mij op 06-12345678 of mail an@voorbeeld.nl, @an_boos"})
    desk.apply(change(signal, changed))
    page = str(read_picture(desk, "t1", YEAR))
    desk.close()
    assert "12345678" not in page
    assert "voorbeeld.nl" not in page
    assert "an_boos" not in page
    assert "voice" not in page.replace("voices", "")


def _fields(signal: object) -> dict[str, object]:
    return {name: getattr(signal, name) for name in to_row(signal)} | {"version": getattr(signal, "version", 1)}
