"""The checklist of a post: added, ticked, rewritten, ordered and removed, each undone in one step."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom import acts, hanging
from newsroom.desk import Desk
from newsroom.edits import checklist, posts, sections
from newsroom.errors import Refused
from newsroom.model import Section
from tests.newsroom.conftest import a_post


def texts(desk: Desk, post_id: str = "p1") -> list[str]:
    return [each.text for each in desk.posts.checklist(post_id)]


def test_that_a_checklist_is_made_worked_off_and_undone(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), todo=("Bel Jan",)))
    desk.apply(hanging.add_items(desk, "p1", ("Foto maken", "Bel Jan", "Kaart tekenen")))
    assert texts(desk) == ["Bel Jan", "Foto maken", "Kaart tekenen"]
    first, second, third = desk.posts.checklist("p1")
    desk.apply(hanging.tick_item(desk, second.id, done=True))
    desk.apply(hanging.rewrite_item(desk, third.id, " Kaart  laten tekenen "))
    desk.apply(hanging.order_items(desk, "p1", (third.id, first.id)))
    assert texts(desk) == ["Kaart laten tekenen", "Bel Jan", "Foto maken"]
    desk.apply(hanging.remove_item(desk, first.id))
    assert [each.done for each in desk.posts.checklist("p1")] == [False, True]
    for _ in range(5):
        desk.undo()
    assert texts(desk) == ["Bel Jan"]


def test_that_an_item_without_words_is_refused(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), todo=("Bel Jan",)))
    with pytest.raises(Refused, match="item_missing"):
        hanging.rewrite_item(desk, desk.posts.checklist("p1")[0].id, "  ")
    with pytest.raises(Refused, match="gone"):
        hanging.tick_item(desk, "nergens", done=True)


def test_that_a_post_in_a_section_begins_with_what_its_section_asks(desk: Desk) -> None:
    desk.apply(sections.create(Section("r5", "Foto", date(2027, 1, 4), a_post().planned_at, checklist=("A", "B"))))
    assert hanging.usual_items(desk, a_post(section_id="r5"), ("B", "C")) == ("A", "B", "C")
    assert hanging.usual_items(desk, a_post(), ("C",)) == ("C",)


def test_that_a_copy_has_the_same_list_with_every_item_open(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), todo=("A", "B")))
    desk.apply(hanging.tick_item(desk, desk.posts.checklist("p1")[0].id, done=True))
    copy, changes = posts.duplicate(acts.the_post(desk, "p1"), [], desk.posts.parts("p1"))
    desk.apply(changes)
    assert [(each.text, each.done) for each in desk.posts.checklist(copy.id)] == [("A", False), ("B", False)]


def test_that_lines_lose_their_bullets_and_doubles() -> None:
    assert checklist.lines("- Bel Jan\n• Foto  maken\n\n[ ] Kaart\nBel Jan") == ("Bel Jan", "Foto maken", "Kaart")


@given(st.permutations(["a", "b", "c", "d"]), st.integers(0, 4))
def test_that_an_order_never_loses_an_item(order: list[str], named: int) -> None:
    there = [replace(each, id=each.text) for each in checklist.items("p", ("a", "b", "c", "d"))]
    changes = checklist.reorder(there, order[:named])
    place = {each.id: each.position for each in there} | {
        each.id: int(str((each.after or {})["position"])) for each in changes.changes
    }
    stood = sorted(place, key=lambda name: place[name])
    assert sorted(place.values()) == [0, 1, 2, 3]
    assert stood[:named] == order[:named]
