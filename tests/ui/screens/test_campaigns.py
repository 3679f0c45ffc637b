"""Campaigns made, changed and removed in the running window, by mouse and by keys."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsroom.model import Post
from tests.ui.test_session import Working, working
from tests.ui.views.year.test_view import cell, row_of, stand
from ui.views.year import dragging
from ui.views.year.geometry import NAME_COLUMN, Spot
from ui.views.year.parts import RowKind

__all__ = ["working"]

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def campaigns_of(working: Working):
    return working.ask(lambda desk: dict(desk.lists.campaigns))


def form_of(working: Working):
    return working.session.planning.campaigns.form


def fill(field, text: str) -> None:
    field.take_focus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, text)


def stand_in(found) -> None:
    """Go back to the list, as the window manager does when the form over it goes."""
    QApplication.processEvents()
    found.activateWindow()
    found.tree.setFocus()
    QApplication.processEvents()


def the_only_new(working: Working, before):
    (new,) = (each for key, each in campaigns_of(working).items() if key not in before)
    return new


def test_that_a_campaign_is_made_from_the_menu_with_all_that_is_known(working: Working) -> None:
    before = campaigns_of(working)
    working.act("new_campaign")
    form = form_of(working)
    form.send()
    assert form.isVisible(), "a campaign without a name is not made"
    assert form.name.note()
    for field, text in (
        (form.name, "Energie besparen"),
        (form.first, "1 maart 2027"),
        (form.last, "31 maart 2027"),
        (form.budget, "veel"),
        (form.note, "Met de woningcorporatie"),
    ):
        fill(field, text)
    form.colour.editor.setCurrentIndex(form.colour.editor.findData("green"))
    form.goals.editor.set_chosen((working.ask(lambda desk: next(iter(desk.lists.goals))),))
    form.send()
    assert form.isVisible(), "an amount that cannot be read stays to be mended"
    fill(form.budget, "1500,50")
    QTest.keyClick(form, Key.Key_Return, CONTROL)
    working.settle()
    new = the_only_new(working, before)
    assert (new.name, new.first_on, new.last_on) == ("Energie besparen", date(2027, 3, 1), date(2027, 3, 31))
    assert (new.colour, new.budget, new.note, len(new.goal_ids)) == ("green", 1500.5, "Met de woningcorporatie", 1)
    working.act("undo")
    assert campaigns_of(working) == before


def test_that_a_campaign_that_is_refused_stays_on_the_screen(working: Working) -> None:
    known = next(iter(campaigns_of(working).values()))
    working.session.planning.new_campaign(known.first_on, known.last_on)
    working.settle()
    form = form_of(working)
    fill(form.name, known.name.upper())
    form.send()
    working.settle()
    assert form.isVisible()
    assert known.name.upper() in form.message.text()
    form.reject()


def test_that_a_campaign_is_deleted_from_its_form_and_its_posts_stay(working: Working) -> None:
    posts = working.ask(lambda desk: desk.all(Post))
    campaign_id = next(post.campaign_id for post in posts if post.campaign_id)
    before = {post.id: post.planned_on for post in posts}
    working.session.planning.edit_campaign(campaign_id)
    working.settle()
    form = form_of(working)
    assert form.delete_button.isVisible()
    form.delete_button.click()
    working.settle()
    assert campaign_id not in campaigns_of(working)
    after = working.ask(lambda desk: desk.all(Post))
    assert {post.id: post.planned_on for post in after} == before
    assert all(post.campaign_id != campaign_id for post in after)
    working.act("undo")
    assert campaign_id in campaigns_of(working)


def test_that_the_list_makes_changes_and_deletes(working: Working) -> None:
    working.act("campaigns")
    found = working.session.planning.campaigns.list
    count = found.tree.topLevelItemCount()
    assert count == len(campaigns_of(working))
    QTest.keyClick(found.tree, Key.Key_Insert)
    working.settle()
    fill(form_of(working).name, "Nieuw")
    QTest.keyClick(form_of(working), Key.Key_Return, CONTROL)
    working.settle()
    assert found.tree.topLevelItemCount() == count + 1
    stand_in(found)
    QTest.keyClick(found.tree, Key.Key_Return)
    working.settle()
    assert form_of(working).isVisible()
    form_of(working).reject()
    stand_in(found)
    QTest.keyClick(found.tree, Key.Key_Delete)
    working.settle()
    assert found.tree.topLevelItemCount() == count
    found.reject()


def test_that_empty_space_in_the_row_of_a_campaign_is_drawn_into_a_new_one(working: Working) -> None:
    working.act("year")
    view = working.session.year.view
    row = row_of(view, RowKind.CAMPAIGN)
    taken = {column for run in view.packed.campaigns if run.row == row for column in range(run.first, run.last + 1)}
    column = next(c for c in range(view.packed.columns - 3) if not taken & {c, c + 1, c + 2})
    QTest.mousePress(view, LEFT, NONE, cell(view, row, column))
    QTest.mouseMove(view, cell(view, row, column + 1))
    QTest.mouseMove(view, cell(view, row, column + 2))
    QTest.mouseRelease(view, LEFT, NONE, cell(view, row, column + 2))
    working.settle()
    form, span = form_of(working), view.packed.span
    first = span.day_of(column)
    assert form.first.typed() == first
    assert form.last.typed() == first + timedelta(days=20)
    form.reject()
    stand(view, row, column)
    QTest.keyClick(view, Key.Key_Return)
    working.settle()
    assert form_of(working).last.typed() == first + timedelta(days=6)
    form_of(working).reject()


def test_that_the_days_of_a_campaign_itself_are_no_room_for_another(working: Working) -> None:
    working.act("year")
    packed = working.session.year.view.packed
    run = packed.campaigns[0]
    assert not dragging.is_room_for_campaign(packed, Spot(run.row, run.first))
    assert not dragging.is_room_for_campaign(packed, Spot(run.row, NAME_COLUMN))
