"""Templates: kept from a post, renamed and removed, each name once."""

import pytest

from newsroom.desk import Desk
from newsroom.edits import templates
from newsroom.errors import Refused
from newsroom.model import Post, Template

POST = Post("p1", "Open dag", text="Kom langs.", purpose="dialogue")


def test_that_a_post_is_kept_renamed_and_removed_with_undo(desk: Desk) -> None:
    desk.apply(templates.keep(POST, " Uitnodiging ", desk.all(Template)))
    (kept,) = desk.all(Template)
    assert (kept.name, kept.title, kept.text, kept.purpose) == ("Uitnodiging", "Open dag", "Kom langs.", "dialogue")
    desk.apply(templates.rename(kept, "uitnodiging", desk.all(Template)))
    desk.apply(templates.remove(desk.all(Template)[0]))
    assert not desk.all(Template)
    desk.undo()
    assert [each.name for each in desk.all(Template)] == ["uitnodiging"]
    desk.undo()
    desk.undo()
    assert not desk.all(Template)


@pytest.mark.parametrize(("name", "code"), [(" ", "template_name_missing"), ("UITNODIGING", "template_name_taken")])
def test_that_a_name_is_given_and_there_once(name: str, code: str) -> None:
    there = [Template("t1", "Uitnodiging"), Template("t2", "Bericht")]
    with pytest.raises(Refused) as kept:
        templates.keep(POST, name, there)
    with pytest.raises(Refused) as renamed:
        templates.rename(there[1], name, there)
    assert (kept.value.code, renamed.value.code) == (code, code)
