"""The meeting screen: asks for the meeting of a week, shows it, and turns what is asked into acts."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom import acts as edits
from newsroom.formats import pages
from newsroom.meetings import acts
from newsroom.meetings.minutes import minutes
from newsroom.meetings.reading import Place, meeting_page, place_of, usual_kind
from newsroom.model import Decision
from newsroom.model.keys import DecisionKind
from ui.forms.meeting.panel import MeetingPanel
from ui.screens.meeting.sharing import Page, Reading, Sharing

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.changes import ChangeSet
    from newsroom.dates.week import IsoWeek
    from newsroom.desk import Changed, Desk
    from newsroom.errors import NewsroomError
    from newsroom.insight.meeting.page import MeetingPage
    from newsroom.words import Words
    from ui.screens.workplace import Workplace
    from ui.views.meeting.board import MeetingBoard

TOUCHING = (
    "meeting", "decision", "signal", "link", "post", "placement", "section", "deviation", "theme", "goal",
    "measurement", "result", "evaluation", "experiment", "own_date", "member", "setting",
)  # fmt: skip
DUE, REVIEW = timedelta(days=2), timedelta(days=14)


class MeetingScreen(QObject):
    """One meeting at a time: of a kind, in the week that shows."""

    closed = Signal()
    full_requested = Signal()
    full_closed = Signal()
    post_chosen = Signal(str)
    theme_chosen = Signal(str, object)
    plan_requested = Signal(str, object)
    slot_opened = Signal(str, object)
    told = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._kind = ""
        self._week: IsoWeek | None = None
        self.page: MeetingPage | None = None
        self.sharing = Sharing(work, self._minutes, self)
        self.widget = QWidget()
        self.panel = MeetingPanel(work.words, self.sharing.menu(self.widget), self.widget)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._board: MeetingBoard | None = None
        self.sharing.told.connect(self.told)
        work.bridge.changed.connect(self._changed)
        self._connect(self.panel)

    @property
    def board(self) -> MeetingBoard:
        """Give the meeting on the wall."""
        if self._board is None:
            from ui.views.meeting.board import MeetingBoard

            board = self._board = MeetingBoard(self._work.words, self._work.style)
            board.closed.connect(self.full_closed)
            board.tick_requested.connect(self._tick_point)
            board.decision_tick_requested.connect(self._tick_decision)
            board.recorded.connect(self._record)
            board.interpreted.connect(self._interpret)
            if self.page is not None:
                board.show_page(self.page)
        return self._board

    def show_week(self, week: IsoWeek) -> None:
        """Show the meeting of a week; of the kind that is at hand when it is another week."""
        if week != self._week:
            self.panel.commit()
            self._week, self._kind = week, ""
        self.refresh()

    def refresh(self) -> None:
        """Ask for the meeting again."""
        week, kind, language = self._week, self._kind, self._work.words.language
        if week is None:
            return

        def read(desk: Desk) -> MeetingPage:
            return meeting_page(desk, place_of(desk, kind or usual_kind(desk, week), week), language)

        self._work.jobs.ask(read, self._show, about="meeting")

    def _show(self, page: MeetingPage) -> None:
        self.page = page
        self._kind = page.meeting.kind
        self.panel.show_page(page)
        if self._board is not None:
            self._board.show_page(page)

    def _changed(self, changed: Changed) -> None:
        shows = self.widget.isVisible() or (self._board is not None and self._board.isVisible())
        if shows and (changed.changes is None or changed.changes.touches(*TOUCHING)):
            self.refresh()

    def _connect(self, panel: MeetingPanel) -> None:
        panel.kind_chosen.connect(self._choose_kind)
        panel.full_requested.connect(self.full_requested)
        panel.close_requested.connect(self.closed)
        panel.tick_requested.connect(self._tick_point)
        panel.notes_written.connect(self._write)
        panel.line_opened.connect(self._open)
        panel.talk.decided.connect(self._decide)
        panel.talk.interpreted.connect(self._interpret)
        panel.talk.signals_requested.connect(self._show_signals)
        panel.decisions.tick_requested.connect(self._tick_decision)
        panel.decisions.remove_requested.connect(self._remove_decision)
        panel.new.decision_ready.connect(self._add)
        panel.chairs.named.connect(self._set_chair)
        panel.rota.named.connect(self._set_duty)

    def _place(self) -> Place:
        assert self.page is not None
        return Place(self.page.meeting.kind, self.page.meeting.held_on)

    def _do(self, edit: Callable[[Desk], ChangeSet], failed: Callable[[NewsroomError], None] | None = None) -> None:
        self._work.bridge.do(edit, failed)

    def _choose_kind(self, kind: str) -> None:
        if kind != self._kind:
            self.panel.commit()
            self._kind = kind
            self.refresh()

    def _tick_point(self, point: str) -> None:
        place = self._place()
        self._do(lambda desk: acts.tick_point(desk, place, point))

    def _set_chair(self, chair: str, name: str) -> None:
        place = self._place()
        self._do(lambda desk: acts.set_chair(desk, place, chair, name))

    def _set_duty(self, duty: str, name: str) -> None:
        week = self._place().week
        self._do(lambda desk: acts.set_duty(desk, week, duty, name))

    def _write(self, seen: object, notes: object) -> None:
        place = self._place()
        field = self.panel.notes
        self._do(lambda desk: acts.write_notes(desk, place, str(seen), str(notes)), partial(self._refuse, field.refuse))

    def _interpret(self, theme_id: str, seen: object, picture: object) -> None:
        field = self.panel.talk.picture
        self._do(
            lambda desk: acts.interpret(desk, theme_id, str(seen), str(picture)), partial(self._refuse, field.refuse)
        )

    def _refuse(self, say: Callable[[str], None], error: NewsroomError) -> None:
        say(self._work.words.error(error))
        self._work.bridge.failed.emit(error)

    def _decide(self, theme_id: str, kind: str) -> None:
        assert self.page is not None
        due = self.page.today + (REVIEW if kind == DecisionKind.FOLLOW else DUE)
        talk = self.page.talk(theme_id)
        if theme_id:
            self._record((theme_id, ""), kind, str(self.panel.new.owner.typed()), due)
        elif talk is not None and talk.quotes:
            self.theme_chosen.emit("", talk.quotes[0].on)

    def _record(self, subject: tuple[str, str], kind: str, owner: str, due: date | None) -> None:
        place = self._place()
        day = None if kind == DecisionKind.MAKE_POST else due
        self._do(lambda desk: acts.decide_about(desk, place, subject, (kind, owner, day)))

    def _add(self, kind: str, text: str, owner: str, due: date | None) -> None:
        from newsroom.ids import new_id

        place = self._place()
        decision = Decision(new_id(), kind, date.min, text=text, owner=owner, due_on=due)
        refuse = partial(self._refuse, self.panel.new.refuse)
        self._work.bridge.do(lambda desk: acts.decide(desk, place, decision), refuse, self.panel.new.clear)

    def _tick_decision(self, decision_id: str) -> None:
        self._do(lambda desk: edits.toggle_decision(desk, decision_id))

    def _remove_decision(self, decision_id: str) -> None:
        self._do(lambda desk: acts.remove_decision(desk, decision_id))

    def _show_signals(self, theme_id: str) -> None:
        assert self.page is not None
        talk = self.page.talk(theme_id)
        day = talk.quotes[0].on if talk and talk.quotes else self.page.heard.last
        self.theme_chosen.emit(theme_id, day)

    def _open(self, kind: str, name: str) -> None:
        assert self.page is not None
        if kind == "post":
            self.post_chosen.emit(name)
        elif kind == "slot":
            section, _, day = name.rpartition(":")
            self.slot_opened.emit(section, date.fromisoformat(day))
        else:
            self.plan_requested.emit(name, self.page.heard.last)

    def _minutes(self) -> Reading:
        place, words = self._place(), self._work.words
        self.panel.commit()
        return lambda desk: read_minutes(desk, place, words)


def read_minutes(desk: Desk, place: Place, words: Words) -> Page:
    """Give the minutes of a meeting as a page to hand on."""
    answer = minutes(meeting_page(desk, place, words.language), words)
    calendar = desk.lists.settings.name or desk.path.stem
    kind = words.of("meeting_kind", place.kind)
    title = f"{kind[:1].upper()}{kind[1:]} {place.week}"
    text, html = (pages.write("meeting", form, answer, calendar, words) for form in ("text", "html"))
    return Page(title, f"{kind}-{place.week}", text, html)
