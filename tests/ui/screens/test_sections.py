"""Sections as a user changes them: typed in words, asked for which slots, told what happens, and always undoable."""

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.model import Section
from newsroom.model.keys import SlotState
from tests.ui.conftest import DeskSession
from ui.forms.sections.dialog import SectionDialog
from ui.forms.sections.rest import RestDialog
from ui.forms.sections.scope import EndDialog, Scope, ScopeDialog
from ui.screens.sections.screen import SectionsScreen

QUESTION = "Vraag van de week"
JANUARY_FRIDAY = date(2027, 1, 22)


@pytest.fixture
def screen(desk_session: DeskSession) -> Iterator[SectionsScreen]:
    desk_session.window.show()
    found = SectionsScreen(desk_session.work, desk_session.window)
    yield found
    for dialog in (found.question, found.editor, found.list):
        if dialog is not None and isValid(dialog):
            dialog.close()


def section_of(desk_session: DeskSession, name: str = QUESTION) -> Section:
    return next(each for each in sections_of(desk_session) if each.name == name)


def sections_of(desk_session: DeskSession) -> list[Section]:
    return desk_session.ask(lambda desk: list(desk.lists.sections.values()))


def count_posts(desk_session: DeskSession) -> int:
    return desk_session.ask(lambda desk: desk.table.count())


def edit(desk_session: DeskSession, screen: SectionsScreen, slot_on: date | None = None) -> SectionDialog:
    screen.edit(section_of(desk_session).id, slot_on)
    desk_session.settle()
    assert screen.editor is not None
    return screen.editor


def type_phrase(qtbot: QtBot, dialog: SectionDialog, words: str) -> None:
    line = dialog.rhythm.phrase.editor
    line.selectAll()
    qtbot.keyClicks(line, words)


def scope(desk_session: DeskSession, screen: SectionsScreen) -> ScopeDialog:
    assert screen.editor is not None
    screen.editor.send()
    desk_session.settle()
    assert isinstance(screen.question, ScopeDialog)
    return screen.question


def test_that_words_become_a_rule_with_the_next_ten_days(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    dialog = edit(desk_session, screen)
    type_phrase(qtbot, dialog, "elke 2e donderdag, niet op feestdagen om 11:00")
    assert dialog.section().rrule == "FREQ=MONTHLY;BYDAY=2TH"
    assert dialog.section().not_on == ("public",)
    assert dialog.section().start_at == time(11)
    assert dialog.rhythm.said.text() == "Elke 2e donderdag van de maand om 11:00, niet op feestdagen."
    days = [dialog.rhythm.days.item(row).text() for row in range(dialog.rhythm.days.count())]
    assert days[0].startswith("do 11 feb 2027 · 11:00")
    assert len([day for day in days if "–" not in day]) == 10


def test_that_words_that_mean_nothing_are_explained_and_not_stored(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    dialog = edit(desk_session, screen)
    type_phrase(qtbot, dialog, "elke blauwe maandag")
    dialog.send()
    desk_session.settle()
    assert "blauwe" in dialog.rhythm.phrase.note()
    assert screen.question is None


def test_that_days_that_fall_out_are_shown_with_their_reason(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    dialog = edit(desk_session, screen)
    type_phrase(qtbot, dialog, "elk jaar op 27 april, niet op feestdagen")
    assert "feestdag" in dialog.rhythm.days.item(0).text()


def test_that_a_new_section_is_made_with_its_defaults_and_can_be_undone(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    before = len(sections_of(desk_session))
    screen.new()
    desk_session.settle()
    dialog = screen.editor
    assert dialog is not None
    qtbot.keyClicks(dialog.name.editor, "Raadspraat")
    type_phrase(qtbot, dialog, "elke maandag om 10:00")
    channel = dialog.defaults.channels.editor
    channel.toggle(next(iter(desk_session.ask(lambda desk: list(desk.lists.channels)))))
    dialog.defaults.deadline.editor.setText("vrijdag 12:00 ervoor")
    dialog.send()
    desk_session.settle()
    made = section_of(desk_session, "Raadspraat")
    assert (made.rrule, made.start_at, made.copy_deadline) == ("FREQ=WEEKLY;BYDAY=MO", time(10), "P2DT22H")
    assert len(made.channel_ids) == 1
    assert not isValid(dialog) or not dialog.isVisible()
    desk_session.undo()
    assert len(sections_of(desk_session)) == before


def test_that_a_section_without_a_name_stays_open(desk_session: DeskSession, screen: SectionsScreen) -> None:
    screen.new()
    desk_session.settle()
    assert screen.editor is not None
    screen.editor.send()
    assert screen.editor.name.note()


def test_that_a_deadline_that_cannot_be_read_is_explained(desk_session: DeskSession, screen: SectionsScreen) -> None:
    dialog = edit(desk_session, screen)
    dialog.defaults.deadline.editor.setText("ooit")
    dialog.send()
    assert "ooit" in dialog.defaults.deadline.note()
    assert dialog.tabs.currentWidget() is dialog.defaults


def test_that_a_change_says_first_what_happens_to_planned_posts(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    posts = count_posts(desk_session)
    type_phrase(qtbot, edit(desk_session, screen), "elke donderdag")
    question = scope(desk_session, screen)
    assert question.scope() is Scope.LATER
    assert "vr 22 jan 10:00" in question.effects.text() or "vr 5 feb 10:00" in question.effects.text()
    assert section_of(desk_session).rrule.endswith("BYDAY=FR")
    question.send()
    desk_session.settle()
    later = [each for each in sections_of(desk_session) if each.name == QUESTION]
    assert sorted(each.rrule[-2:] for each in later) == ["FR", "TH"]
    assert count_posts(desk_session) == posts
    desk_session.undo()
    assert [each.rrule[-2:] for each in sections_of(desk_session) if each.name == QUESTION] == ["FR"]


def test_that_a_change_for_all_keeps_one_section(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    type_phrase(qtbot, edit(desk_session, screen), "elke donderdag")
    question = scope(desk_session, screen)
    question.buttons[Scope.ALL].click()
    desk_session.settle()
    question.send()
    desk_session.settle()
    assert section_of(desk_session).rrule.endswith("BYDAY=TH")
    assert len([each for each in sections_of(desk_session) if each.name == QUESTION]) == 1


def test_that_another_time_can_hold_for_one_slot_alone(desk_session: DeskSession, screen: SectionsScreen) -> None:
    dialog = edit(desk_session, screen, JANUARY_FRIDAY)
    dialog.rhythm.clock.start(time(14, 30))
    question = scope(desk_session, screen)
    assert question.scope() is Scope.ONE
    question.send()
    desk_session.settle()
    section = section_of(desk_session)
    assert section.start_at == time(10)
    slots = desk_session.ask(lambda desk: desk.slots(Period.of_day(JANUARY_FRIDAY)))
    assert [slot.at for slot in slots if slot.section_id == section.id] == [time(14, 30)]


def test_that_nothing_is_asked_when_nothing_was_changed(desk_session: DeskSession, screen: SectionsScreen) -> None:
    dialog = edit(desk_session, screen)
    dialog.send()
    desk_session.settle()
    assert screen.question is None
    assert not isValid(dialog) or not dialog.isVisible()


def test_that_a_section_that_somebody_changed_meanwhile_is_not_overwritten(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    type_phrase(qtbot, edit(desk_session, screen), "elke donderdag")
    section_id = section_of(desk_session).id
    end_elsewhere(desk_session, section_id)
    question = scope(desk_session, screen)
    question.send()
    desk_session.settle()
    assert section_of(desk_session).rrule.endswith("BYDAY=FR")
    assert question.message.text()


def end_elsewhere(desk_session: DeskSession, section_id: str) -> None:
    from ui.screens.sections.screen import reads as sections_reads

    desk_session.apply(lambda desk: sections_reads.ended(desk, section_id, date(2027, 6, 30)).changes)


def test_that_a_section_ends_and_its_later_posts_stay_as_loose_posts(
    desk_session: DeskSession, screen: SectionsScreen
) -> None:
    posts = count_posts(desk_session)
    section = section_of(desk_session)
    screen.end(section.id)
    desk_session.settle()
    question = screen.question
    assert isinstance(question, EndDialog)
    assert question.effects.text()
    question.send()
    desk_session.settle()
    assert section_of(desk_session).end_on == date(2027, 1, 20)
    assert count_posts(desk_session) == posts
    open_later = desk_session.ask(lambda desk: later_slots(desk, section.id))
    assert open_later == 0


def later_slots(desk: Desk, section_id: str) -> int:
    found = desk.slots(Period(date(2027, 1, 21), date(2027, 3, 1)))
    return sum(slot.section_id == section_id and slot.state == SlotState.OPEN for slot in found)


def test_that_deleting_a_section_keeps_every_post_and_undo_brings_it_back(
    desk_session: DeskSession, screen: SectionsScreen
) -> None:
    posts, section = count_posts(desk_session), section_of(desk_session)
    screen.delete(section.id)
    desk_session.settle()
    assert screen.question is not None
    screen.question.send()
    desk_session.settle()
    assert section.id not in {each.id for each in sections_of(desk_session)}
    assert count_posts(desk_session) == posts
    desk_session.undo()
    kept = desk_session.ask(lambda desk: len(desk.table.in_section(section.id)))
    assert section.id in {each.id for each in sections_of(desk_session)}
    assert kept > 0


def test_that_the_list_puts_sections_in_another_order_by_keyboard(
    desk_session: DeskSession, screen: SectionsScreen, qtbot: QtBot
) -> None:
    screen.open_list()
    desk_session.settle()
    rows = screen.list
    assert rows is not None
    qtbot.waitUntil(rows.isVisible)
    rows.activateWindow()
    rows.tree.setFocus()
    before = rows.ids()
    rows.choose(before[1])
    qtbot.keyClick(rows.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk_session.settle()
    assert rows.ids()[:2] == [before[1], before[0]]
    assert rows.current() == before[1]
    desk_session.undo()
    desk_session.settle()
    assert rows.ids() == before


@pytest.mark.parametrize("name", ["edit", "end", "delete"])
def test_that_the_buttons_of_the_list_open_their_form(
    desk_session: DeskSession, screen: SectionsScreen, name: str
) -> None:
    screen.open_list()
    desk_session.settle()
    assert screen.list is not None
    click: Callable[[], None] = screen.list.buttons[name].click
    click()
    desk_session.settle()
    assert (screen.editor if name == "edit" else screen.question) is not None


def resting(desk_session: DeskSession, screen: SectionsScreen, name: str) -> RestDialog:
    screen.open_list()
    desk_session.settle()
    assert screen.list is not None
    screen.list.choose(section_of(desk_session).id)
    screen.list.buttons[name].click()
    desk_session.settle()
    assert isinstance(screen.question, RestDialog)
    return screen.question


def skipped(desk_session: DeskSession, period: Period) -> list[str]:
    def ask(desk: Desk) -> list[str]:
        of_it = next(each.id for each in desk.lists.sections.values() if each.name == QUESTION)
        return [
            slot.reason for slot in desk.slots(period) if (slot.section_id, slot.state) == (of_it, SlotState.SKIPPED)
        ]

    return desk_session.ask(ask)


def test_that_a_section_rests_for_a_period_and_wakes_with_what_it_does_said_before(
    desk_session: DeskSession, screen: SectionsScreen
) -> None:
    april = Period.of_month(2027, 4)
    before, posts = skipped(desk_session, april), count_posts(desk_session)
    dialog = resting(desk_session, screen, "rest")
    dialog.first.start(april.first)
    dialog.last.start(april.last)
    dialog.ask()
    desk_session.settle()
    assert "2 apr" in dialog.effects.text()
    dialog.reason.start("")
    dialog.send()
    assert dialog.reason.note()
    assert skipped(desk_session, april) == before
    dialog.reason.editor.setText("Verbouwing")
    dialog.send()
    desk_session.settle()
    assert skipped(desk_session, april) == ["Verbouwing"] * 4  # the fifth has a post
    assert count_posts(desk_session) == posts
    assert screen.list is not None
    screen.list.close()
    dialog = resting(desk_session, screen, "wake")
    assert "2 apr" in dialog.effects.text()
    dialog.send()
    desk_session.settle()
    assert skipped(desk_session, april) == before
    desk_session.undo()
    assert skipped(desk_session, april) == ["Verbouwing"] * 4


def test_that_a_period_the_wrong_way_round_is_refused_with_what_was_typed_kept(
    desk_session: DeskSession, screen: SectionsScreen
) -> None:
    dialog = resting(desk_session, screen, "rest")
    dialog.first.start(date(2027, 5, 2))
    dialog.last.start(date(2027, 5, 1))
    dialog.reason.start("Op reis")
    dialog.send()
    desk_session.settle()
    assert dialog.message.isVisible()
    assert dialog.wish().last == date(2027, 5, 1)
    assert dialog.done_button.isEnabled()
