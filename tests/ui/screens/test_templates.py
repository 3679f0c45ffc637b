"""Templates: kept from a post, chosen in a new one, renamed and deleted in the list."""

from typing import cast

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Post, Template
from tests.ui.test_session import Working, working
from ui.forms.new_post import NewPostDialog
from ui.forms.templates.list import TemplateList

__all__ = ["working"]

TWO = (
    Template("t1", "Afsluiting", title="Weg dicht", text="De weg is dicht.", purpose="service"),
    Template("t2", "Uitnodiging", title="Kom ook", text="Welkom.", purpose="dialogue"),
)


def names(desk: Desk) -> list[str]:
    return sorted(each.name for each in desk.all(Template))


def with_two(working: Working) -> None:
    working.bridge.do(lambda _desk: lists.add(*TWO))
    working.settle()


def new_post(working: Working) -> NewPostDialog:
    working.act("new_post")
    dialog = working.session.making.dialog
    assert isinstance(dialog, NewPostDialog)
    return dialog


def choose(dialog: NewPostDialog, template_id: str) -> None:
    box = dialog.template.editor
    box.setCurrentIndex(box.findData(template_id))
    box.activated.emit(box.currentIndex())


def test_that_a_template_fills_title_text_and_purpose(working: Working) -> None:
    with_two(working)
    dialog = new_post(working)
    assert dialog.template.isVisible()
    choose(dialog, "t1")
    assert (dialog.title.typed(), dialog.text.typed()) == ("Weg dicht", "De weg is dicht.")
    choose(dialog, "t2")
    made = dialog.post()
    assert (made.title, made.text, made.purpose) == ("Kom ook", "Welkom.", "dialogue")
    choose(dialog, "")
    assert dialog.title.typed() == ""
    dialog.close()


def test_that_a_template_never_goes_over_what_was_typed(working: Working) -> None:
    with_two(working)
    dialog = new_post(working)
    dialog.title.start("Mijn eigen titel")
    choose(dialog, "t1")
    assert (dialog.title.typed(), dialog.text.typed()) == ("Mijn eigen titel", "De weg is dicht.")
    dialog.close()


def test_that_without_templates_there_is_nothing_to_choose(working: Working) -> None:
    dialog = new_post(working)
    assert not dialog.template.isVisible()
    dialog.close()


def test_that_a_post_is_kept_as_a_template_with_a_free_name(working: Working) -> None:
    with_two(working)
    post = cast("Post", working.ask(lambda desk: acts.the_post(desk, "p12")))
    working.session.menus.template_requested.emit("p12")
    working.settle()
    dialog = working.session.planning.templates.question
    assert dialog is not None
    assert dialog.name.editor.text() == post.title
    dialog.name.editor.setText("afsluiting")
    dialog.send()
    working.settle()
    assert "afsluiting" in dialog.message.text()
    dialog.name.editor.setText("Derde")
    dialog.send()
    working.settle()
    assert working.ask(names) == ["Afsluiting", "Derde", "Uitnodiging"]
    working.act("undo")
    assert working.ask(names) == ["Afsluiting", "Uitnodiging"]


def test_that_templates_are_renamed_and_deleted_in_the_list(working: Working) -> None:
    with_two(working)
    working.act("templates")
    screen = working.session.planning.templates
    shown = screen.list
    assert isinstance(shown, TemplateList)
    assert shown.current() == "t1"
    shown.change_button.click()
    working.settle()
    assert screen.question is not None
    screen.question.name.editor.setText("Weg dicht")
    screen.question.send()
    working.settle()
    assert working.ask(names) == ["Uitnodiging", "Weg dicht"]
    assert shown.current() == "t1"
    shown.delete_button.click()
    working.settle()
    assert shown.tree.topLevelItemCount() == 1
    working.act("undo")
    assert shown.tree.topLevelItemCount() == 2
    shown.close()
