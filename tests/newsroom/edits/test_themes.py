"""Themes as issues: made, renamed, turned, merged and closed, and taken back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from newsroom.desk import Desk
from newsroom.edits import themes
from newsroom.edits.posts import create
from newsroom.edits.signals import note
from newsroom.errors import Refused, StaleChange
from newsroom.joining.themes import change_theme, make_theme, merge_themes, read_theme, the_theme
from newsroom.model import Signal, Theme
from tests.newsroom.conftest import a_post, a_signal


def test_that_a_theme_is_made_last_and_taken_back(desk: Desk) -> None:
    theme_id, changes = make_theme(desk, "  Vuurwerk  ")
    desk.apply(changes)
    assert desk.lists.themes[theme_id].name == "Vuurwerk"
    assert list(desk.lists.themes)[-1] == theme_id
    desk.undo()
    assert theme_id not in desk.lists.themes


@pytest.mark.parametrize(("name", "code"), [("  ", "theme_nameless"), ("AFVAL", "theme_exists")])
def test_that_a_name_is_needed_and_stands_once(desk: Desk, name: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        make_theme(desk, name)
    assert refused.value.code == code
    with pytest.raises(Refused) as again:
        change_theme(desk, "t2", "name", ("Verkeer", name))
    assert again.value.code == code


def test_that_the_states_of_a_theme_are_told_from_its_history(desk: Desk) -> None:
    for old, new in (("slumbering", "current"), ("current", "fading")):
        desk.apply(change_theme(desk, "t1", "state", (old, new)))
    desk.apply(change_theme(desk, "t1", "advice", ("", "Vertel eerlijk wat er misging")))
    sheet = read_theme(desk, "t1")
    assert [turn.state for turn in sheet.turns] == ["fading", "current", "slumbering"]
    assert [entry.label for entry in desk.history.recent(3)] == ["theme_change", "theme_state", "theme_state"]
    assert {turn.who for turn in sheet.turns[:2]} == {"ik"}


def test_that_a_field_somebody_changed_meanwhile_is_not_written_over(desk: Desk) -> None:
    desk.apply(change_theme(desk, "t1", "picture", ("", "Boos")))
    with pytest.raises(StaleChange):
        change_theme(desk, "t1", "picture", ("", "Blij"))


def test_that_merging_moves_everything_and_comes_back_whole(desk: Desk, open_desk: Callable[[str], Desk]) -> None:
    desk.apply(create(a_post(theme_id="t2"), ()))
    desk.apply(note(a_signal("s1", theme_id="t2")))
    desk.apply(note(a_signal("s2", theme_id="t1")))
    desk.apply(change_theme(desk, "t1", "picture", ("", "Zakken op straat")))
    desk.apply(change_theme(desk, "t2", "picture", ("", "Files")))
    desk.apply(merge_themes(desk, "t2", "t1"))
    assert "t2" not in desk.lists.themes
    assert desk.lists.themes["t1"].picture == "Zakken op straat\n\nFiles"
    assert [(row.key, row.signals, row.posts) for row in desk.joining.by_week(_all())] == [("t1", 2, 1)]
    desk.undo()
    fresh = open_desk("ander")
    assert the_theme(fresh, "t2").picture == "Files"
    assert fresh.signals.one("s1") == replace(_signal(fresh, "s1"), theme_id="t2")
    assert sorted((row.key, row.signals, row.posts) for row in fresh.joining.by_week(_all())) == [
        ("t1", 1, 0),
        ("t2", 1, 1),
    ]


def test_that_a_theme_is_not_merged_with_itself() -> None:
    theme = Theme("t1", "Afval")
    with pytest.raises(Refused) as refused:
        themes.merge(theme, theme, themes.Hanging())
    assert refused.value.code == "theme_itself"


def test_that_closing_is_a_turn_of_state() -> None:
    changes = themes.close(Theme("t1", "Afval", state="fading"))
    assert changes.label == "theme_state"
    assert changes.changes[0].after == {"state": "closed"}


def _signal(desk: Desk, signal_id: str) -> Signal:
    found = desk.signals.one(signal_id)
    assert found is not None
    return found


def _all():
    from newsroom.dates.period import Period

    return Period.of_year(2027)
