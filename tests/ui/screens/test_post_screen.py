"""The post screen: every field is saved on leaving it and undone in one step; what is typed is never lost."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom import acts
from newsroom.changes import ChangeSet
from newsroom.desk import Desk
from newsroom.edits import posts
from newsroom.model import Placement, Post
from newsroom.model.keys import LinkKind
from newsroom.rules.lengths import limit_of
from ui.forms.inspector.fields import ChoiceField, FlagField, LineField, MomentInput, NumberField, TagsField, TextField
from ui.screens.post import PostScreen
from ui.widgets.message_bar import Toast

POST, OTHER = "p12", "p13"


@pytest.fixture
def screen(desk_session) -> PostScreen:
    found = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_post(POST)
    desk_session.settle()
    return found


def the_post(desk_session, post_id: str = POST) -> Post:
    found = desk_session.ask(lambda desk: desk.posts.one(post_id))
    assert found is not None
    return found


def type_over(qtbot: QtBot, editor: QWidget, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def leave(screen: PostScreen, desk_session) -> None:
    screen.inspector.close_button.setFocus()
    desk_session.settle()


def test_that_the_inspector_shows_the_post(screen: PostScreen, desk_session) -> None:
    post, inspector = the_post(desk_session), screen.inspector
    assert inspector.title.editor.toPlainText() == post.title
    assert inspector.day.typed() == post.planned_on
    assert inspector.clock.typed() == post.planned_at
    assert inspector.text.field.editor.toPlainText() == post.text
    assert inspector.groups.editor.chosen() == post.group_ids
    assert inspector.goals.editor.chosen() == post.goal_ids
    assert inspector.road.row.current() == post.status
    assert len(inspector.signals.cards()) == len(desk_session.ask(lambda desk: desk.signals.of_post(POST)))


def test_that_a_title_is_saved_on_leaving_it_and_undone_in_one_step(screen: PostScreen, desk_session, qtbot) -> None:
    before = the_post(desk_session).title
    type_over(qtbot, screen.inspector.title.editor, "Nieuwe titel")
    assert the_post(desk_session).title == before
    leave(screen, desk_session)
    assert the_post(desk_session).title == "Nieuwe titel"
    desk_session.undo()
    assert the_post(desk_session).title == before
    assert screen.inspector.title.editor.toPlainText() == before


def test_that_enter_in_the_title_saves_it(screen: PostScreen, desk_session, qtbot) -> None:
    type_over(qtbot, screen.inspector.title.editor, "Andere titel")
    qtbot.keyClick(screen.inspector.title.editor, Qt.Key.Key_Return)
    desk_session.settle()
    assert the_post(desk_session).title == "Andere titel"


def test_that_leaving_a_field_unchanged_saves_nothing(screen: PostScreen, desk_session) -> None:
    before = the_post(desk_session)
    for field in screen.inspector.every_field():
        field.take_focus()
    leave(screen, desk_session)
    assert the_post(desk_session).version == before.version


def test_that_a_missing_title_is_refused_and_stays_as_typed(screen: PostScreen, desk_session, qtbot) -> None:
    before = the_post(desk_session).title
    type_over(qtbot, screen.inspector.title.editor, " ")
    leave(screen, desk_session)
    assert the_post(desk_session).title == before
    assert screen.inspector.title.note() == desk_session.work.words.of("error", "title_missing")
    assert screen.inspector.title.editor.toPlainText() == " "


def test_that_date_and_time_are_saved_apart(screen: PostScreen, desk_session, qtbot) -> None:
    type_over(qtbot, screen.inspector.day.editor, "22-1-2027")
    leave(screen, desk_session)
    type_over(qtbot, screen.inspector.clock.editor, "9:30")
    leave(screen, desk_session)
    post = the_post(desk_session)
    assert (post.planned_on, post.planned_at) == (date(2027, 1, 22), time(9, 30))
    desk_session.undo()
    assert the_post(desk_session).planned_on == date(2027, 1, 22)
    assert the_post(desk_session).planned_at != time(9, 30)


def test_that_a_post_without_a_date_is_an_idea_outside_its_slot(screen: PostScreen, desk_session, qtbot) -> None:
    screen.inspector.day.editor.setFocus()
    screen.inspector.day.editor.selectAll()
    qtbot.keyClick(screen.inspector.day.editor, Qt.Key.Key_Backspace)
    leave(screen, desk_session)
    post = the_post(desk_session)
    assert (post.planned_on, post.planned_at, post.section_id) == (None, None, None)


VALUES = {LineField: "iets", TextField: "iets langs", NumberField: "45"}


def commit_other(field, qtbot: QtBot) -> object:
    """Change a field as a user does, and give the value that must be stored."""
    if isinstance(field, ChoiceField):
        box = field.editor
        place = next((n for n in range(box.count()) if n != box.currentIndex()), 0)
        box.setCurrentIndex(place)
        box.activated.emit(place)
    elif isinstance(field, FlagField):
        field.editor.click()
    elif isinstance(field, TagsField):
        field.editor.toggle(field.editor._choices and next(iter(field.editor._choices)))  # noqa: SLF001
    elif isinstance(field, MomentInput):
        type_over(qtbot, field.editor, "9:15" if field.spot.endswith("_at") else "29-1-2027")
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    else:
        type_over(qtbot, field.editor, VALUES[type(field)])
        field.commit()
    return field.typed()


def test_that_every_further_field_is_saved_and_undone(screen: PostScreen, desk_session, qtbot) -> None:
    screen.inspector.more.unfold()
    desk_session.settle()
    columns = [
        field.spot.partition(".")[2] for field in screen.inspector.more.every_field() if field.spot[:4] == "post"
    ]
    assert len(columns) > 20
    for column in columns:
        field = next(each for each in screen.inspector.more.every_field() if each.spot == f"post.{column}")
        if isinstance(field, ChoiceField) and field.editor.count() == 1:
            continue
        before = the_post(desk_session)
        value = commit_other(field, qtbot)
        desk_session.settle()
        after = the_post(desk_session)
        assert getattr(after, column) == value != getattr(before, column), column
        assert replace(after, **{column: getattr(before, column)}, version=before.version) == before
        desk_session.undo()
        assert getattr(the_post(desk_session), column) == getattr(before, column)
    assert desk_session.failures == []


@pytest.mark.parametrize("name", ["groups", "goals"])
def test_that_groups_and_goals_are_saved(screen: PostScreen, desk_session, name: str) -> None:
    field = getattr(screen.inspector, name)
    field.editor.remove(field.editor.chosen()[0])
    desk_session.settle()
    assert getattr(the_post(desk_session), f"{name[:-1]}_ids") == ()


def test_that_a_number_that_is_none_is_explained_and_kept(screen: PostScreen, desk_session, qtbot) -> None:
    screen.inspector.more.unfold()
    field = next(each for each in screen.inspector.more.every_field() if each.spot == "post.minutes")
    type_over(qtbot, field.editor, "veel")
    field.commit()
    assert field.note()
    assert field.editor.text() == "veel"


def test_that_an_own_text_for_a_channel_is_kept_apart_and_let_go(screen: PostScreen, desk_session, qtbot) -> None:
    tabs = screen.inspector.text
    channel = tabs.tabs.keys()[1]
    tabs.tabs.button(channel).click()
    type_over(qtbot, tabs.field.editor, "Alleen hier")
    leave(screen, desk_session)
    placements = desk_session.ask(lambda desk: desk.posts.placements(POST))
    assert [each.text for each in placements if each.channel_id == channel] == ["Alleen hier"]
    assert the_post(desk_session).text != "Alleen hier"
    tabs.reset.click()
    desk_session.settle()
    assert all(each.text is None for each in desk_session.ask(lambda desk: desk.posts.placements(POST)))


def test_that_a_channel_is_added_and_taken_away(screen: PostScreen, desk_session) -> None:
    before = screen.inspector.text.tabs.keys()
    other = desk_session.ask(lambda desk: next(key for key in desk.lists.channels if key not in before))
    screen.inspector.text.popup.toggled.emit(other)
    desk_session.settle()
    assert screen.inspector.text.tabs.keys() == (*before, other)
    screen.inspector.text.popup.toggled.emit(other)
    desk_session.settle()
    assert screen.inspector.text.tabs.keys() == before


def test_that_a_text_over_the_limit_of_a_channel_is_told_while_typing(screen: PostScreen, desk_session) -> None:
    channel = desk_session.ask(
        lambda desk: next(c.id for c in desk.lists.channels.values() if c.platform == "instagram")
    )
    desk_session.apply(lambda desk: acts.set_channels(desk, POST, (channel,)))
    most = limit_of("instagram").most
    assert most is not None
    screen.inspector.text.field.editor.setPlainText("a" * (most + 17))
    assert "17" in screen.inspector.text.over.text()
    assert f"{most + 17}/{most}" in screen.inspector.text.counts.text()


def test_that_a_post_takes_a_slot_and_leaves_it(screen: PostScreen, desk_session) -> None:
    box = screen.inspector.slot.editor
    box.setCurrentIndex(1)
    box.activated.emit(1)
    desk_session.settle()
    taken = the_post(desk_session)
    assert taken.section_id is not None
    assert taken.planned_on is not None
    box.setCurrentIndex(0)
    box.activated.emit(0)
    desk_session.settle()
    assert the_post(desk_session).section_id is None


def test_that_a_signal_gets_another_kind_and_is_unlinked(screen: PostScreen, desk_session) -> None:
    card = screen.inspector.signals.cards()[0]
    card.kind.kind_chosen.emit(str(LinkKind.ANSWERED_BY))
    desk_session.settle()
    linked = desk_session.ask(lambda desk: desk.signals.of_post(POST))
    assert linked[0].link_kind == LinkKind.ANSWERED_BY
    screen.inspector.signals.cards()[0].unlink.click()
    desk_session.settle()
    assert len(desk_session.ask(lambda desk: desk.signals.of_post(POST))) == len(linked) - 1
    desk_session.undo()
    assert len(screen.inspector.signals.cards()) == len(linked)


def test_that_a_picture_is_added_described_and_taken_away(screen: PostScreen, desk_session, qtbot) -> None:
    media = screen.inspector.media
    qtbot.keyClicks(media.address, "https://voorbeeld.nl/kaart.png")
    qtbot.keyClick(media.address, Qt.Key.Key_Return)
    desk_session.settle()
    words = desk_session.work.words.of("ready", "alt_missing")
    assert words in screen.inspector.ready.sentences()
    attachment = desk_session.ask(lambda desk: desk.posts.attachments(POST))[0]
    assert (attachment.kind, attachment.file_name) == ("picture", "kaart.png")
    screen.inspector.go_to(f"attachment:{attachment.id}.alt_text")
    field = next(f for f in screen.inspector.every_field() if f.spot == f"attachment:{attachment.id}.alt_text")
    assert field.editor.hasFocus()
    qtbot.keyClicks(field.editor, "Kaart van de omleiding")
    leave(screen, desk_session)
    assert desk_session.ask(lambda desk: desk.posts.attachments(POST))[0].alt_text == "Kaart van de omleiding"
    assert words not in screen.inspector.ready.sentences()
    media.cards[attachment.id].tools["remove"].click()
    desk_session.settle()
    assert desk_session.ask(lambda desk: desk.posts.attachments(POST)) == []


def test_that_a_comment_is_added(screen: PostScreen, desk_session, qtbot) -> None:
    screen.inspector.more.unfold()
    qtbot.keyClicks(screen.inspector.more.new_comment.editor, "Mooi zo")
    qtbot.keyClick(screen.inspector.more.new_comment.editor, Qt.Key.Key_Return)
    desk_session.settle()
    assert [each.text for each in desk_session.ask(lambda desk: desk.posts.comments(POST))] == ["Mooi zo"]


def placed_text(desk: Desk, text: str) -> ChangeSet:
    old = desk.posts.placements(POST)[0]
    return posts.change_placement(old, replace(old, link=text))


def test_that_what_differs_per_channel_is_saved(screen: PostScreen, desk_session, qtbot) -> None:
    screen.inspector.more.unfold()
    desk_session.settle()
    card = next(iter(screen.inspector.more.placements.cards.values()))
    type_over(qtbot, card.sheet.fields["hashtags"].editor, "#een #twee")
    leave(screen, desk_session)
    placement = desk_session.ask(lambda desk: desk.one(Placement, card.part_id))
    assert placement.hashtags == ("#een", "#twee")
    desk_session.apply(lambda desk: placed_text(desk, "https://voorbeeld.nl"))
    assert card.sheet.fields["link"].typed() == "https://voorbeeld.nl"


def rename(title: str):
    def edit(desk: Desk) -> ChangeSet:
        post = acts.the_post(desk, POST)
        return posts.change(post, replace(post, title=title))

    return edit


def test_that_typed_text_survives_a_change_from_elsewhere(screen: PostScreen, desk_session, qtbot) -> None:
    title = screen.inspector.title
    type_over(qtbot, title.editor, "Mijn titel")
    desk_session.apply(rename("Andermans titel"))
    assert title.editor.toPlainText() == "Mijn titel"
    assert title.note()
    leave(screen, desk_session)
    assert the_post(desk_session).title == "Mijn titel"


def test_that_a_change_to_another_field_leaves_typing_alone(screen: PostScreen, desk_session, qtbot) -> None:
    type_over(qtbot, screen.inspector.title.editor, "Mijn titel")
    desk_session.apply(lambda desk: posts.change(seen := acts.the_post(desk, POST), replace(seen, status="review")))
    assert screen.inspector.title.editor.toPlainText() == "Mijn titel"
    assert screen.inspector.title.note() == ""


def test_that_a_save_over_an_unseen_change_is_refused_with_the_words_kept(screen, desk_session, qtbot) -> None:
    title = screen.inspector.title
    type_over(qtbot, title.editor, "Mijn titel")
    # Somebody else is just before us: the window has not heard of it when the field is left.
    desk_session.jobs.ask(lambda desk: desk.apply(rename("Andermans titel")(desk)), str)
    screen.inspector.close_button.setFocus()
    desk_session.settle()
    assert the_post(desk_session).title == "Andermans titel"
    assert title.editor.toPlainText() == "Mijn titel"
    assert title.note()


def test_that_going_to_another_post_saves_what_was_typed(screen: PostScreen, desk_session, qtbot) -> None:
    type_over(qtbot, screen.inspector.title.editor, "Nog net getypt")
    screen.show_post(OTHER)
    desk_session.settle()
    assert the_post(desk_session).title == "Nog net getypt"
    assert screen.inspector.title.editor.toPlainText() == the_post(desk_session, OTHER).title


def test_that_a_deleted_post_closes_the_sheet_and_comes_back(screen: PostScreen, desk_session, qtbot) -> None:
    with qtbot.waitSignal(screen.closed):
        screen.delete()
    assert screen.post_id == ""
    (toast,) = desk_session.window.findChildren(Toast)
    assert toast.isVisible()
    toast.action_button().click()
    desk_session.settle()
    assert the_post(desk_session).id == POST
    assert not toast.isVisible()


def test_that_a_copy_is_made_and_shown(screen: PostScreen, desk_session, qtbot) -> None:
    screen.duplicate()
    qtbot.waitUntil(lambda: screen.post_id != POST and screen.inspector.post_id == screen.post_id)
    assert the_post(desk_session, screen.post_id).title == the_post(desk_session).title


def test_that_linking_is_asked_for_this_post(screen: PostScreen, qtbot) -> None:
    with qtbot.waitSignal(screen.link_requested) as asked:
        screen.inspector.signals.link.click()
    assert asked.args == [POST]
