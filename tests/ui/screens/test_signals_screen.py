"""All signals in the window: queues, keys, many at once, the panel, and a post planned in one act."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsroom.insight.heard import Queue
from newsroom.insight.table import PostFilter
from newsroom.model.keys import DecisionKind, SignalState
from newsroom.rules.signal_road import SIX
from tests.ui.conftest import DeskSession
from ui.screens.making.screen import Making
from ui.screens.signals.screen import SignalsScreen
from ui.views.signals.model import Field
from ui.views.signals.table import DECIDING

Key = Qt.Key


class Inbox:
    """The screen on the sample year, with ways to use it as a user does."""

    def __init__(self, session: DeskSession, qtbot: QtBot) -> None:
        self.session, self._qtbot = session, qtbot
        self.screen = SignalsScreen(session.work, Making(session.work), session.window)
        self.view, self.table = self.screen.view, self.screen.view.table
        self.panel = self.screen.looking.panel
        session.show(self.screen.widget)
        session.show(self.screen.looking.sheet)
        self.screen.enter(None)
        self.settle()

    def settle(self) -> None:
        looking = self.screen.looking._resting  # noqa: SLF001 - only the eye at rest reads
        self._qtbot.waitUntil(lambda: self.session.jobs.idle and not looking.isActive())
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self.session.jobs.idle and not looking.isActive())

    def press(self, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self._qtbot.keyClick(self.table, key, held)
            self.settle()

    def queue(self, queue: Queue) -> None:
        self.screen.narrow("queue", queue)
        self.settle()

    def ids(self) -> list[str]:
        model = self.table.signals
        return [shown.line.id for row in range(model.rowCount()) if (shown := model.shown(row)) is not None]

    def state(self, signal_id: str) -> str:
        found = self.session.ask(lambda desk: desk.signals.one(signal_id))
        assert found is not None
        return found.state


@pytest.fixture
def inbox(desk_session: DeskSession, qtbot: QtBot) -> Inbox:
    return Inbox(desk_session, qtbot)


def test_that_the_list_begins_with_what_is_to_be_interpreted(inbox: Inbox) -> None:
    counts = {entry.key: entry.signals for entry in inbox.view.side.lines.entries if entry.kind == "queue"}
    assert counts == {queue: inbox.session.ask(_counter(queue)) for queue in Queue}
    assert inbox.screen.chosen.queue is Queue.TO_INTERPRET
    inbox.queue(Queue.ALL)
    assert inbox.table.signals.rowCount() == counts[Queue.ALL] == 80
    assert inbox.screen.title() == "Signals"


def _counter(queue: Queue):
    from newsroom.insight.heard import SignalFilter

    return lambda desk: desk.heard.facets(SignalFilter(today=desk.today)).queues.get(queue, 0)


def test_that_keys_walk_tick_and_decide(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    first, second, third = inbox.ids()[:3]
    inbox.press(Key.Key_Space, Key.Key_J, Key.Key_J, Key.Key_Space)
    assert inbox.table.looking_at() == third
    inbox.press(Key.Key_2)

    def asked(signal_id: str) -> int:
        made = inbox.session.ask(lambda desk: desk.signals.decisions_on(signal_id))
        return sum(each.kind == DecisionKind.ASK_DATA and each.due_on == date(2027, 1, 22) for each in made)

    assert [asked(each) for each in (first, second, third)] == [1, 0, 1]
    assert inbox.table.signals.ticked() == ()
    inbox.session.undo()
    assert [asked(each) for each in (first, second, third)] == [0, 0, 0]


def test_that_the_digits_are_the_six_decisions_and_the_contact_centre() -> None:
    assert [DECIDING[Key(Key.Key_1 + number)] for number in range(6)] == list(SIX)
    assert DECIDING[Key.Key_7] == DecisionKind.TO_KCC


def test_that_handled_signals_leave_the_queue_and_the_eye_stays_in_place(inbox: Inbox) -> None:
    inbox.session.apply(_reopened(inbox))
    inbox.queue(Queue.TO_INTERPRET)
    before = inbox.ids()
    inbox.press(Key.Key_J, Key.Key_7)
    assert inbox.ids()[:20] == [before[0], *before[2:21]]
    assert inbox.table.looking_at() == before[2]
    assert inbox.state(before[1]) == SignalState.IN_HAND


def _reopened(inbox: Inbox):
    from newsroom import listening

    ids = ["s01", "s02", "s03", "s06"]
    return lambda desk: listening.reopen(desk, ids)


def test_that_b_plans_a_post_with_its_signals_in_one_act(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.queue(Queue.ALL)
    signal_id = inbox.table.looking_at()
    posts = inbox.session.ask(lambda desk: desk.table.count())
    inbox.press(Key.Key_B)
    assert inbox.session.ask(lambda desk: desk.table.count()) == posts + 1
    assert inbox.state(signal_id) in {SignalState.DECIDED, SignalState.CLOSED, SignalState.REPORTED_BACK}
    chosen: list[str] = []
    inbox.screen.post_chosen.connect(chosen.append)
    inbox.screen.acting._toast.action_button().click()  # noqa: SLF001 - what the user presses
    assert inbox.session.ask(lambda desk: desk.posts.one(chosen[-1]).origin) == "signal"
    inbox.session.undo()
    assert inbox.session.ask(lambda desk: desk.table.count()) == posts


def test_that_a_signal_that_waits_is_only_closed_with_a_reason(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.session.apply(_waiting("s03"))
    inbox.queue(Queue.AWAITING)
    assert inbox.table.looking_at() == "s03"
    inbox.press(Key.Key_X)
    dialog = inbox.screen.acting.dialog
    assert dialog is not None
    dialog.reason.editor.setText("Staat op de website")
    dialog.send()
    inbox.settle()
    assert inbox.state("s03") == SignalState.CLOSED
    assert "s03" not in inbox.ids()


def test_that_an_empty_list_says_what_to_do_and_shows_the_figures(inbox: Inbox) -> None:
    inbox.view.text.setText("zwembadkaartje")
    qtbot_wait(inbox)
    assert inbox.table.signals.rowCount() == 0
    assert "No signal fits" in inbox.view.empty.text()
    assert inbox.screen.looking.figures.lines()[0] == "Listening in four weeks"


def _waiting(signal_id: str):
    from dataclasses import replace

    from newsroom.edits import signals

    def edit(desk):
        old = desk.signals.one(signal_id)
        return signals.change(old, replace(old, answered_at=None, reply_due="2027-01-20T09:00:00Z", state="noted"))

    return edit


def test_that_the_panel_changes_every_fact(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    signal_id = inbox.table.looking_at()
    changes = {
        "kind": "idea", "way": "found", "voice": 99, "tone": -1, "address": "https://voorbeeldstad.nl/x",
        "simple": True, "district_id": None, "theme_id": "t5", "interpretation": "Er is iets anders.",
    }  # fmt: skip
    for column, value in changes.items():
        inbox.panel.field_changed.emit(column, None, value)
        inbox.settle()
    found = inbox.session.ask(lambda desk: desk.signals.one(signal_id))
    assert found is not None
    assert {column: getattr(found, column) for column in changes} == changes
    assert inbox.panel.theme.typed() == "t5"
    assert inbox.panel.more.fields["voice"].typed() == 99
    assert not inbox.panel.browse.isHidden()


def test_that_what_is_typed_is_kept_when_the_eye_moves_on(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    signal_id = inbox.table.looking_at()
    inbox.panel.meaning.editor.insertPlainText("Brief is niet bezorgd.")
    inbox.press(Key.Key_J)
    found = inbox.session.ask(lambda desk: desk.signals.one(signal_id))
    assert found is not None
    assert found.interpretation == "Brief is niet bezorgd."


def test_that_a_decision_gets_an_owner_and_a_day(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    signal_id = inbox.table.looking_at()
    inbox.press(Key.Key_5)
    card = inbox.panel.cards[-1]
    card.owner.setCurrentText("Politie")
    card.owner.lineEdit().editingFinished.emit()
    inbox.settle()
    made = inbox.session.ask(lambda desk: desk.signals.decisions_on(signal_id))
    assert "Politie" in {each.owner for each in made}
    inbox.panel.cards[-1].done.click()
    inbox.settle()
    made = inbox.session.ask(lambda desk: desk.signals.decisions_on(signal_id))
    assert any(each.done for each in made)


def test_that_posts_are_linked_and_unlinked_from_the_panel(inbox: Inbox) -> None:
    inbox.queue(Queue.LINKED)
    joined = [row for row in inbox.panel.links.rows if row.post.link_id]
    assert joined
    signal_id, post_id = inbox.table.looking_at(), joined[0].post.post_id
    for row in joined:
        inbox.panel.links.unlink_requested.emit(row.post.link_id)
        inbox.settle()
    assert signal_id not in inbox.ids()
    inbox.queue(Queue.ALL)
    inbox.screen.acting.join(post_id, tuple(inbox.session.ask(lambda desk: desk.heard.numbers([signal_id]))))
    inbox.settle()
    assert [each.id for each in inbox.session.ask(lambda desk: desk.signals.posts_of(signal_id))] == [post_id]


def test_that_themes_sources_words_and_the_bar_narrow_the_list(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    inbox.screen.narrow("themes", "t1")
    inbox.settle()
    assert inbox.table.signals.rowCount() == 10
    inbox.screen.set_filter(PostFilter(channels=frozenset({"fb"})))
    inbox.settle()
    assert 0 < inbox.table.signals.rowCount() < 10
    assert not inbox.view.clear.isHidden()
    inbox.screen.set_filter(PostFilter())
    inbox.screen.narrow("themes", "t1")
    inbox.settle()
    assert inbox.table.signals.rowCount() == 80
    inbox.view.text.setText("container")
    qtbot_wait(inbox)
    assert inbox.screen.chosen.text == "container"
    assert 0 < inbox.table.signals.rowCount() < 80
    inbox.view.clear.click()
    qtbot_wait(inbox)
    assert inbox.table.signals.rowCount() == 80


def qtbot_wait(inbox: Inbox) -> None:
    typing = inbox.screen._typing  # noqa: SLF001 - typing rests a moment before it is sought
    inbox._qtbot.waitUntil(lambda: not typing.isActive())  # noqa: SLF001 - as above
    inbox.settle()


def test_that_a_week_is_chosen_by_stepping_and_left_by_today(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    inbox.screen.step(-1)
    inbox.settle()
    assert inbox.screen.title() == "Signals of week 2"
    weeks = {row.line.heard_on[:7] for number in range(3) if (row := inbox.table.signals.shown(number))}
    assert weeks <= {"2027-01"}
    inbox.screen.step(1)
    inbox.settle()
    assert inbox.screen.title() == "Signals of week 3"
    inbox.screen.today()
    inbox.settle()
    assert inbox.screen.period is None


def test_that_t_gives_a_theme_to_every_ticked_signal(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    first, second = inbox.ids()[:2]
    inbox.press(Key.Key_J, held=Qt.KeyboardModifier.ShiftModifier)
    assert len(inbox.table.signals.ticked()) == 2
    inbox.press(Key.Key_T)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.data() == "t8")
    action.trigger()
    menu.close()
    inbox.settle()
    themes = {inbox.session.ask(lambda desk, s=each: desk.signals.one(s)).theme_id for each in (first, second)}
    assert themes == {"t8"}


def test_that_alike_signals_are_ticked_together(inbox: Inbox) -> None:
    inbox.session.apply(_twins())
    inbox.queue(Queue.TO_INTERPRET)
    row = inbox.table.signals.row_of(inbox.session.ask(lambda desk: desk.heard.numbers(["x0"]))[0])
    inbox.table.setCurrentIndex(inbox.table.signals.index(row, Field.TEXT))
    inbox.settle()
    assert not inbox.panel.links.together.isHidden()
    inbox.panel.links.together.click()
    inbox.settle()
    assert len(inbox.table.signals.ticked()) == 3
    assert not inbox.panel.count.isHidden()


def _twins():
    from newsroom.changes import ChangeSet, added
    from newsroom.model import Signal

    texts = (
        "De ophaaldag van restafval is veranderd",
        "Restafval: ophaaldag veranderd?",
        "ophaaldag restafval veranderd",
    )
    at = "2027-01-20T08:00:00Z"
    made = [Signal(f"x{n}", at, date(2027, 1, 20), at, text, theme_id="t1") for n, text in enumerate(texts)]
    return lambda _desk: ChangeSet("signal_note", added(*made))


def test_that_the_rows_are_said_to_who_cannot_see_them(inbox: Inbox) -> None:
    inbox.queue(Queue.ALL)
    index = inbox.table.signals.index(0, Field.TEXT)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert inbox.table.signals.shown(0).line.text in said
    side = inbox.view.side.lines
    spoken = [str(side.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert spoken[0].startswith("Te duiden")
