"""Making posts and signals by keyboard alone, linking them, and leaving slots out; nothing typed is ever lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.edits import lists, signals
from newsroom.model import Post, Signal
from newsroom.model.keys import Origin, SectionKind, SlotState, Status
from ui.forms.link_picker import LinkPicker
from ui.forms.new_post import NewPostDialog
from ui.forms.new_signal import NewSignalDialog
from ui.forms.reason import ReasonDialog
from ui.screens.making.screen import Making

POST = "p12"
WEEK = IsoWeek(2027, 3)
JANUARY = Period(date(2027, 1, 1), date(2027, 1, 31))
HEARD = Period(date(2027, 1, 1), date(2027, 2, 3))


@pytest.fixture
def making(desk_session) -> Making:
    desk_session.window.show()
    found = Making(desk_session.work, desk_session.window)
    yield found
    if found.dialog is not None:
        close_left(found)


def close_left(making: Making) -> None:
    """Close what a test left open on purpose."""
    from shiboken6 import isValid

    if isValid(making.dialog):
        making.dialog.close()


def opened(making: Making, desk_session, qtbot: QtBot, ask: Callable[[], None]):
    ask()
    desk_session.settle()
    dialog = making.dialog
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(QApplication.activePopupWidget() or focused, key, modifier)


def enter_with_control(qtbot: QtBot, dialog) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert dialog.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def posts_titled(desk_session, title: str) -> list[Post]:
    return desk_session.ask(lambda desk: [post for post in desk.all(Post) if post.title == title])


def free_slot(desk: Desk):
    kinds = desk.lists.sections
    slots = desk.slots(Period(desk.today, date(2027, 2, 28)))
    return next(s for s in slots if s.state == SlotState.OPEN and kinds[s.section_id].kind == SectionKind.FREE)


def fixed_slot(desk: Desk):
    sections = desk.lists.sections
    slots = desk.slots(Period(desk.today, date(2027, 2, 28)))
    return next(s for s in slots if s.state == SlotState.OPEN and sections[s.section_id].group_ids)


def test_that_a_post_is_made_by_title_and_enter_on_the_next_free_slot(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(WEEK))
    assert dialog.title.editor.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Waarom duurt de N210 langer")
    with qtbot.waitSignal(making.made) as made:
        press(qtbot, Qt.Key.Key_Return)
    (post,) = posts_titled(desk_session, "Waarom duurt de N210 langer")
    slot = desk_session.ask(lambda desk: desk.posts.in_slot(post.section_id, post.slot_on))
    assert made.args == [post.id]
    assert slot.id == post.id
    assert post.planned_on in WEEK.period
    assert post.status == Status.DRAFT
    desk_session.undo()
    assert posts_titled(desk_session, post.title) == []


def test_that_a_new_post_never_starts_in_the_past(making, desk_session, qtbot) -> None:
    desk_session.now = datetime(2027, 1, 21, 15, 20, tzinfo=UTC)
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post(date(2027, 1, 21)))
    assert (dialog.day.typed(), dialog.clock.typed()) == (date(2027, 1, 21), time(17))
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(WEEK))
    free_at_noon_today = (date(2027, 1, 21), time(12))
    assert (dialog.day.typed(), dialog.clock.typed()) > free_at_noon_today


def test_that_late_in_the_evening_a_new_post_starts_tomorrow(making, desk_session, qtbot) -> None:
    desk_session.now = datetime(2027, 1, 24, 22, 30, tzinfo=UTC)
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(WEEK))
    assert (dialog.day.typed(), dialog.clock.typed()) == (date(2027, 1, 25), time(9))


def test_that_a_post_gets_channels_groups_and_goals_by_first_letters(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post(date(2027, 1, 22), time(15)))
    qtbot.keyClicks(dialog.title.editor, "Met alles")
    for field in (dialog.channels, dialog.groups, dialog.goals):
        label = next(iter(field.editor._choices.values())).label  # noqa: SLF001 - what is offered first
        plus = field.editor.plus_button()
        plus.setFocus()
        qtbot.keyClick(plus, Qt.Key(ord(label[0].upper())))
        qtbot.keyClicks(field.editor.popup.search, label[1:])
        qtbot.keyClick(field.editor.popup.search, Qt.Key.Key_Return)
        field.editor.popup.close()
        assert len(field.editor.chosen()) == 1
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    (post,) = posts_titled(desk_session, "Met alles")
    placements = desk_session.ask(lambda desk: desk.posts.placements(post.id))
    assert (post.planned_on, post.planned_at) == (date(2027, 1, 22), time(15))
    assert (len(placements), len(post.group_ids), len(post.goal_ids)) == (1, 1, 1)


def test_that_a_post_without_a_date_is_an_idea(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(None))
    qtbot.keyClicks(dialog.title.editor, "Zomaar een idee")
    dialog.day.editor.clear()
    dialog.day.editor.setModified(True)
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    (post,) = posts_titled(desk_session, "Zomaar een idee")
    assert (post.status, post.planned_on, post.section_id) == (Status.IDEA, None, None)


def test_that_a_post_without_a_title_is_asked_for_one(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(WEEK))
    enter_with_control(qtbot, dialog)
    assert dialog.title.note()
    assert dialog.isVisible()


def test_that_a_date_that_cannot_be_read_keeps_the_form_open(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(WEEK))
    qtbot.keyClicks(dialog.title.editor, "Een titel")
    dialog.day.editor.selectAll()
    qtbot.keyClicks(dialog.day.editor, "31 februari")
    enter_with_control(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.day.editor.text() == "31 februari"


def test_that_a_fixed_slot_brings_what_its_section_gives(making, desk_session, qtbot) -> None:
    slot = desk_session.ask(fixed_slot)
    section = desk_session.ask(lambda desk: desk.lists.sections[slot.section_id])
    dialog = opened(making, desk_session, qtbot, lambda: making.plan_slot(slot.section_id, slot.original_on))
    assert dialog.groups.editor.chosen() == section.group_ids
    assert dialog.channels.editor.chosen() == section.channel_ids
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    post = desk_session.ask(lambda desk: desk.posts.in_slot(slot.section_id, slot.original_on))
    assert post.title == section.name


def test_that_choosing_a_slot_in_the_form_brings_its_moment_and_choices(making, desk_session, qtbot) -> None:
    slot = desk_session.ask(fixed_slot)
    dialog = opened(making, desk_session, qtbot, lambda: making.new_post_in(IsoWeek.of(slot.on)))
    place = dialog.slot.editor.findData(f"{slot.section_id} {slot.original_on}")
    dialog.slot.editor.setCurrentIndex(place)
    dialog.slot.editor.activated.emit(place)
    assert (dialog.day.typed(), dialog.clock.typed()) == (slot.on, slot.at)
    assert dialog.groups.editor.chosen()


def test_that_signals_are_linked_in_the_same_step(making, desk_session, qtbot) -> None:
    slot = desk_session.ask(free_slot)
    heard = desk_session.ask(lambda desk: [row.id for row in desk.signals.listed(JANUARY)][:2])
    dialog = opened(making, desk_session, qtbot, lambda: making.plan_slot(slot.section_id, slot.original_on, heard))
    qtbot.keyClicks(dialog.title.editor, "Antwoord op vragen")
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    (post,) = posts_titled(desk_session, "Antwoord op vragen")
    assert {each.id for each in desk_session.ask(lambda desk: desk.signals.of_post(post.id))} == set(heard)
    assert post.origin == Origin.SIGNAL
    assert post.theme_id is not None
    desk_session.undo()
    assert posts_titled(desk_session, post.title) == []


def test_that_a_refused_post_keeps_everything_on_the_screen(making, desk_session, qtbot) -> None:
    heard = desk_session.ask(lambda desk: [row.id for row in desk.signals.listed(JANUARY)][:1])
    slot = desk_session.ask(free_slot)
    dialog = opened(making, desk_session, qtbot, lambda: making.plan_slot(slot.section_id, slot.original_on, heard))
    qtbot.keyClicks(dialog.title.editor, "Blijft staan")

    def gone(desk: Desk):
        signal = desk.signals.one(heard[0])
        return signals.delete(signal, desk.signals.links(signal.id), ())

    desk_session.jobs.ask(lambda desk: desk.apply(gone(desk)), str)
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    if posts_titled(desk_session, "Blijft staan"):
        pytest.fail("a post was made from a signal that is gone")
    assert dialog.isVisible()
    assert dialog.title.editor.toPlainText() == "Blijft staan"
    assert dialog.message.text()


def test_that_a_signal_is_noted_by_keyboard_and_the_form_is_ready_for_the_next(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, making.new_signal)
    assert dialog.text.editor.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Wanneer is de brug weer open?")
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    found = desk_session.ask(
        lambda desk: [each for each in desk.all(Signal) if each.text.startswith("Wanneer is de brug")]
    )
    (signal,) = found
    assert signal.heard_at == "2027-01-20T10:00:00Z"
    assert signal.heard_on == date(2027, 1, 20)
    assert signal.reply_due == "2027-01-20T12:00:00Z"
    assert dialog.isVisible()
    assert dialog.text.editor.toPlainText() == ""
    assert dialog.text.editor.hasFocus()
    assert "Wanneer is de brug" in dialog.message.text()
    desk_session.undo()
    assert desk_session.ask(lambda desk: desk.signals.one(signal.id)) is None


def test_that_a_compliment_needs_no_answer(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, making.new_signal)
    qtbot.keyClicks(dialog.text.editor, "Wat een mooi park")
    dialog.kind.start("compliment")
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    found = desk_session.ask(lambda desk: [each for each in desk.all(Signal) if each.text == "Wat een mooi park"])
    assert [each.reply_due for each in found] == [None]


def test_that_the_norm_of_the_channel_goes_before_that_of_the_calendar(making, desk_session, qtbot) -> None:
    source = desk_session.ask(lambda desk: next(s for s in desk.lists.sources.values() if s.channel_id))

    def slower(desk: Desk):
        channel = desk.lists.channels[source.channel_id]
        return lists.change(channel, replace(channel, reply_minutes=240, reply_working_days=None))

    desk_session.apply(slower)
    dialog = opened(making, desk_session, qtbot, making.new_signal)
    qtbot.keyClicks(dialog.text.editor, "Hoe laat is het")
    dialog.source.start(source.id)
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    found = desk_session.ask(lambda desk: [each for each in desk.all(Signal) if each.text == "Hoe laat is het"])
    assert [each.reply_due for each in found] == ["2027-01-20T14:00:00Z"]


def test_that_names_are_warned_for_and_masked(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, making.new_signal)
    dialog.text.editor.setPlainText("@piet belt 06-12345678")
    assert dialog.names.isVisible()
    dialog.names.action_button().click()
    assert dialog.text.editor.toPlainText() == "[accountnaam] belt [telefoonnummer]"
    assert not dialog.names.isVisible()


def test_that_a_theme_is_suggested_and_only_stored_when_taken(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, making.new_signal)
    theme = desk_session.ask(lambda desk: next(iter(desk.lists.themes.values())))
    dialog.text.editor.setPlainText(f"Vraag over {theme.name}")
    assert dialog.suggested() == theme.id
    assert dialog.signal().theme_id is None
    dialog.suggestion.click()
    assert dialog.signal().theme_id == theme.id
    assert not dialog.suggestion.isVisible()


def test_that_a_signal_without_words_is_asked_for_them(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, making.new_signal)
    enter_with_control(qtbot, dialog)
    assert dialog.text.note()


def test_that_a_signal_is_changed_and_deleted_in_the_same_form(making, desk_session, qtbot) -> None:
    signal = desk_session.ask(lambda desk: desk.signals.one(desk.signals.listed(JANUARY)[0].id))
    dialog = opened(making, desk_session, qtbot, lambda: making.edit_signal(signal.id))
    dialog.text.editor.setPlainText("In andere woorden")
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    after = desk_session.ask(lambda desk: desk.signals.one(signal.id))
    assert after == replace(signal, text="In andere woorden", version=after.version)
    dialog = opened(making, desk_session, qtbot, lambda: making.edit_signal(signal.id))
    dialog.delete_requested.emit(signal.id)
    desk_session.settle()
    assert desk_session.ask(lambda desk: desk.signals.one(signal.id)) is None
    desk_session.undo()
    assert desk_session.ask(lambda desk: desk.signals.one(signal.id)).text == "In andere woorden"


def test_that_a_signal_changed_by_another_is_not_overwritten(making, desk_session, qtbot) -> None:
    signal = desk_session.ask(lambda desk: desk.signals.one(desk.signals.listed(JANUARY)[0].id))
    dialog = opened(making, desk_session, qtbot, lambda: making.edit_signal(signal.id))
    desk_session.apply(lambda desk: signals.change(signal, replace(signal, text="Van een ander")))
    dialog.text.editor.setPlainText("Van mij")
    enter_with_control(qtbot, dialog)
    desk_session.settle()
    assert desk_session.ask(lambda desk: desk.signals.one(signal.id)).text == "Van een ander"
    assert dialog.text.editor.toPlainText() == "Van mij"
    assert dialog.message.text()


def test_that_signals_are_found_ticked_and_linked_by_keyboard(making, desk_session, qtbot) -> None:
    before = desk_session.ask(lambda desk: {each.id for each in desk.signals.of_post(POST)})
    dialog = opened(making, desk_session, qtbot, lambda: making.link_post(POST))
    assert isinstance(dialog, LinkPicker)
    offered = dialog.shown()
    assert not before & set(offered)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    after = desk_session.ask(lambda desk: {each.id for each in desk.signals.of_post(POST)})
    assert after - before == set(offered[1:3])
    desk_session.undo()
    assert desk_session.ask(lambda desk: {each.id for each in desk.signals.of_post(POST)}) == before


def test_that_searching_narrows_the_signals_and_enter_takes_the_first(making, desk_session, qtbot) -> None:
    dialog = opened(making, desk_session, qtbot, lambda: making.link_post(POST))
    wanted = dialog.shown()[3]
    text = desk_session.ask(lambda desk: desk.signals.one(wanted)).text
    dialog.search.setText(text[:25])
    assert dialog.shown() == [wanted]
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    assert wanted in desk_session.ask(lambda desk: {each.id for each in desk.signals.of_post(POST)})


def test_that_signals_of_the_same_theme_stand_first(making, desk_session, qtbot) -> None:
    signal = desk_session.ask(lambda desk: next(row for row in desk.signals.listed(HEARD) if row.theme_id))
    post = Post("x", "Los bericht", planned_on=date(2027, 1, 20), theme_id=signal.theme_id)
    desk_session.apply(lambda desk: lists.add(post))
    dialog = opened(making, desk_session, qtbot, lambda: making.link_post("x"))
    first = desk_session.ask(lambda desk: desk.signals.one(dialog.shown()[0]))
    assert first.theme_id == signal.theme_id


def test_that_the_post_for_signals_is_chosen(making, desk_session, qtbot) -> None:
    heard = tuple(desk_session.ask(lambda desk: [row.id for row in desk.signals.listed(JANUARY)][:2]))
    dialog = opened(making, desk_session, qtbot, lambda: making.link_signals(heard, date(2027, 1, 20)))
    chosen = dialog.shown()[0]
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    assert set(heard) <= desk_session.ask(lambda desk: {each.id for each in desk.signals.of_post(chosen)})


def test_that_a_slot_is_left_out_with_a_reason_only(making, desk_session, qtbot) -> None:
    slot = desk_session.ask(free_slot)
    dialog = opened(making, desk_session, qtbot, lambda: making.skip_slot(slot.section_id, slot.original_on))
    assert isinstance(dialog, ReasonDialog)
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.reason.note()
    qtbot.keyClicks(dialog.reason.editor, "vakantie")
    press(qtbot, Qt.Key.Key_Return)
    desk_session.settle()
    found = desk_session.ask(lambda desk: [d for d in desk.lists.deviations.values() if d.reason == "vakantie"])
    assert [(each.section_id, each.original_on) for each in found] == [(slot.section_id, slot.original_on)]


def test_that_every_field_of_the_forms_has_a_name(making, desk_session, qtbot) -> None:
    for ask, kind in ((lambda: making.new_post_in(WEEK), NewPostDialog), (making.new_signal, NewSignalDialog)):
        dialog = opened(making, desk_session, qtbot, ask)
        assert isinstance(dialog, kind)
        parts = [part for cls in (QLineEdit, QPlainTextEdit, QComboBox) for part in dialog.findChildren(cls)]
        own = [part for part in parts if not part.objectName().startswith("qt_")]
        assert not [part for part in own if not part.accessibleName()]
