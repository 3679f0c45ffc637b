"""The ideas screen: shows ideas and suggestions beside the calendar, plans them, and takes cards off it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal

from newsroom import acts
from newsroom.dates.period import Period
from newsroom.edits import ideas, posts
from newsroom.ids import new_id
from newsroom.insight.cards import card
from newsroom.insight.suggestions import Kind, Sources, ahead, same_weeks_last_year, suggestions
from newsroom.model import Post
from newsroom.model.keys import Origin, Status
from ui.forms.ideas.list import IdeaRow
from ui.forms.ideas.panel import IdeasPanel
from ui.forms.reason import ReasonDialog
from ui.screens.answering import carry_out
from ui.screens.calendar import Calendar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.insight.cards import Row
    from newsroom.insight.suggestions import Suggestion
    from ui.screens.making.screen import Making
    from ui.screens.places import Places
    from ui.screens.workplace import Workplace

TOUCHING = ("post", "link", "signal", "section", "deviation", "own_date", "theme")
HEARD_BACK = timedelta(weeks=4)
USUAL_TIME = time(9)


class Idea(NamedTuple):
    """An idea with what is known of it; `about` is its theme, when it has one."""

    id: str
    title: str
    asked_by: str
    signals: int
    about: tuple[str, ...]
    groups: tuple[str, ...]


class Found(NamedTuple):
    """The ideas, the suggestions, and the day they hold for."""

    ideas: tuple[Idea, ...]
    suggestions: tuple[Suggestion, ...]
    today: date


class IdeasScreen(QObject):
    """Ideas without a date, requests among them, and what there is to post about."""

    post_chosen = Signal(str)
    made = Signal(str)
    closed = Signal()

    def __init__(self, work: Workplace, making: Making, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._making = making
        self._places = places
        self.panel = IdeasPanel(work.style, work.words)
        self.panels = [self.panel]
        self.question: ReasonDialog | None = None
        work.bridge.changed.connect(self._changed)
        self.panel.close_requested.connect(self.closed)
        self._connect(self.panel)
        for screen in places:
            self._follow("", screen)
        places.built.connect(self._follow)

    def show_in(self, holder: QWidget) -> None:
        """Show the same ideas in the sheet of another screen too."""
        layout = holder.layout()
        assert layout is not None
        if layout.count() == 0:
            sheet = IdeasPanel(self._work.style, self._work.words, holder, beside=False)
            layout.addWidget(sheet)
            self._connect(sheet)
            self.panels.append(sheet)
        self.refresh()

    def refresh(self) -> None:
        """Ask for ideas and suggestions again."""
        self._work.jobs.ask(partial(read_found, self._work.words.language), self._show, about="ideas")

    def unplan(self, post_ids: Sequence[str]) -> None:
        """Take posts off the calendar; they become ideas."""
        if ids := tuple(post_ids):
            self._work.bridge.do(lambda desk: acts.move_posts(desk, ids, None))

    def plan(self, suggestion: Suggestion) -> None:
        """Plan what is suggested: a slot or signals in the form, a date or a post of last year at once."""
        if suggestion.kind == Kind.SECTION and suggestion.original_on is not None:
            self._making.plan_slot(suggestion.source_id, suggestion.original_on)
        elif suggestion.kind == Kind.SIGNALS:
            self._work.jobs.ask(partial(_waiting, suggestion), self._plan_signals, about="plan")
        else:
            self._make(suggestion)

    def _connect(self, panel: IdeasPanel) -> None:
        panel.note_requested.connect(self._note)
        panel.suggestion_planned.connect(self.plan)
        panel.list.opened.connect(self.post_chosen)
        panel.list.plan_requested.connect(self._plan_ideas)
        panel.list.cut_requested.connect(self._cut)
        panel.list.paste_requested.connect(self._paste)
        panel.list.decline_requested.connect(self._ask_reason)
        panel.list.dropped.connect(self.unplan)

    def _follow(self, _name: str, screen: QObject) -> None:
        """Let posts be dragged here from a calendar."""
        if isinstance(screen, Calendar):
            screen.dragged_outside.connect(self._dragged)
            screen.dropped_outside.connect(self._dropped)

    def _show(self, found: Found) -> None:
        rows = [IdeaRow(each.id, each.title, self._known(each)) for each in found.ideas]
        for panel in self.panels:
            panel.show_ideas(rows)
            panel.show_suggestions(found.suggestions, found.today)

    def _known(self, idea: Idea) -> str:
        """Say what is known of an idea: who asked, its signals, its theme, and for whom it is."""
        parts = [self.tr("from {who}").format(who=idea.asked_by)] if idea.asked_by else []
        parts += [self.tr("%n signal(s)", "", idea.signals)] if idea.signals else []
        return " · ".join([*parts, *idea.about, *(idea.groups or (self.tr("no target group yet"),))])

    def _note(self, title: str) -> None:
        self._work.bridge.do(lambda _desk: ideas.note(title)[1])

    def _plan_ideas(self, post_ids: Sequence[str]) -> None:
        if post_ids:
            self._making.move_posts(post_ids)

    def _cut(self, post_ids: Sequence[str]) -> None:
        """Pick ideas up; the keys go to the calendar, where Ctrl+V puts them down."""
        shown = self._places.current
        if isinstance(shown, Calendar):
            shown.hold(tuple(post_ids))

    def _paste(self) -> None:
        shown = self._places.current
        ids = shown.let_go() if isinstance(shown, Calendar) else ()
        self.unplan([each for each in ids if each not in self.panel.list.ids()])

    def _dragged(self, _ids: Sequence[str], point: QPoint) -> None:
        self.panel.receive(over=self.panel.holds(point))

    def _dropped(self, post_ids: Sequence[str], point: QPoint) -> None:
        if self.panel.holds(point):
            self.unplan(post_ids)
        self.panel.receive(over=False)

    def _plan_signals(self, found: tuple[tuple[str, ...], date]) -> None:
        self._making.plan_signals(*found)

    def _make(self, suggestion: Suggestion) -> None:
        made: list[str] = []

        def edit(desk: Desk) -> ChangeSet:
            changes, post_id = planned(desk, suggestion)
            made.append(post_id)
            return changes

        self._work.bridge.do(edit)
        self._work.jobs.ask(lambda _desk: made, self._tell_made)

    def _tell_made(self, made: list[str]) -> None:
        if made:
            self.made.emit(made[-1])

    def _ask_reason(self, post_id: str) -> None:
        self._work.jobs.ask(lambda desk: acts.the_post(desk, post_id), self._open_reason, about="start")

    def _open_reason(self, post: Post) -> None:
        question = self.tr("Why is “{title}” not placed?").format(title=post.title)
        dialog = ReasonDialog(self.tr("Do not place"), question, self.tr("Do not place"), self._work.window)
        dialog.reason_given.connect(partial(self._decline, post.id))
        self.question = dialog
        dialog.open()

    def _decline(self, post_id: str, reason: str) -> None:
        def edit(desk: Desk) -> ChangeSet:
            return ideas.decline(acts.the_post(desk, post_id), reason)

        carry_out(self._work, edit, self.question)

    def _changed(self, changed: Changed) -> None:
        if any(panel.isVisible() for panel in self.panels) and (
            changed.changes is None or changed.changes.touches(*TOUCHING)
        ):
            self.refresh()


def read_found(language: str, desk: Desk) -> Found:
    """Give the ideas that wait, newest first, and what there is to post about."""
    waiting = [row for row in desk.posts.ideas() if row.status != Status.DROPPED]
    asked = {each.id: each.requested_by for each in desk.table.whole([row.id for row in waiting]) if each.requested_by}
    found = tuple(_idea(desk, row, asked.get(row.id, "")) for row in waiting)
    return Found(found, suggestions(_sources(desk, language), desk.lists, desk.today), desk.today)


def planned(desk: Desk, suggestion: Suggestion) -> tuple[ChangeSet, str]:
    """Make a post of a named date, or of a post of last year with its texts per channel."""
    on = suggestion.on or desk.today
    if suggestion.kind == Kind.LAST_YEAR:
        old = acts.the_post(desk, suggestion.source_id)
        copy, changes = posts.duplicate(
            replace(old, planned_on=on), desk.posts.placements(old.id), desk.posts.parts(old.id)
        )
        return changes, copy.id
    post = Post(new_id(), suggestion.title, planned_on=on, planned_at=USUAL_TIME, status=Status.DRAFT)
    post = replace(post, origin=Origin.HOOK)
    return posts.create(post), post.id


def _sources(desk: Desk, language: str) -> Sources:
    coming, today = ahead(desk.today), desk.today
    return Sources(
        themes=desk.table.open_themes(today - HEARD_BACK),
        slots=desk.slots(coming),
        dates=desk.dates(coming, language),
        last_year=desk.posts.cards(same_weeks_last_year(today)),
        planned=[*desk.posts.cards(coming), *desk.posts.ideas()],
    )


def _idea(desk: Desk, row: Row, asked_by: str) -> Idea:
    shown = card(row, desk.lists)
    about = (shown.theme,) if shown.theme else ()
    return Idea(row.id, row.title, asked_by, row.signal_count, about, tuple(shown.groups[:2]))


def _waiting(suggestion: Suggestion, desk: Desk) -> tuple[tuple[str, ...], date]:
    """Give the signals of a theme that no post is joined to."""
    if not suggestion.source_id:
        return (str(suggestion.data.get("signal", "")),), desk.today
    heard = desk.signals.listed(Period(desk.today - HEARD_BACK, desk.today), suggestion.source_id)
    return tuple(each.id for each in heard if not each.posts), desk.today
