"""The quick forms over the window: each is opened with what the desk knows, and what it gives is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom import acts, hanging, listening, planning
from newsroom.edits import posts, signals
from newsroom.model.keys import Status
from ui.forms.inspector.dates import day_words
from ui.forms.inspector.fields import titled
from ui.forms.link_picker import LinkPicker
from ui.forms.move import MoveDialog
from ui.forms.new_post import NewPostDialog
from ui.forms.new_signal import NewSignalDialog
from ui.forms.reason import ReasonDialog
from ui.screens.answering import carry_out
from ui.screens.making import lines, reads
from ui.screens.templates import read_templates

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.dates.period import Period
    from newsroom.dates.week import IsoWeek
    from newsroom.desk import Desk
    from newsroom.insight.coherence.gaps import Place
    from newsroom.insight.coherence.lines import By
    from newsroom.model import Post, Section
    from newsroom.model import Signal as HeardSignal
    from newsroom.model.slots import Slot
    from ui.forms.link_picker import Row
    from ui.forms.new_post import Start
    from ui.forms.new_post_dialog import FormDialog
    from ui.forms.new_signal import Listening
    from ui.screens.workplace import Workplace

SHOWN_TEXT = 60
Then = Callable[[], object]


class MakingForms(QObject):
    """Opens the forms and keeps the one that is open."""

    made = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.dialog: FormDialog | None = None

    def new_post(self, on: date | None = None, at: time | None = None) -> None:
        """Ask for a new post, on a day and time when these are given."""
        self._work.jobs.ask(lambda desk: reads.start_loose(desk, on, at), self._open_post, about="start")

    def new_post_in(self, week: IsoWeek | None) -> None:
        """Ask for a new post on the next free slot of a week; the coming days without one."""
        self._work.jobs.ask(lambda desk: reads.start_in_week(desk, week), self._open_post, about="start")

    def plan_slot(self, section_id: str, original_on: date, signal_ids: Sequence[str] = ()) -> None:
        """Ask for a post in a slot, from signals when these are given."""
        heard = tuple(signal_ids)
        self._work.jobs.ask(lambda desk: reads.start_in_slot(desk, section_id, original_on, heard), self._open_post)

    def plan_signals(self, signal_ids: Sequence[str], day: date) -> None:
        """Ask for a post from signals, on the first free slot from a day on."""
        heard = tuple(signal_ids)
        self._work.jobs.ask(lambda desk: reads.start_from_signals(desk, heard, day), self._open_post)

    def plan_theme(self, theme_id: str, day: date) -> None:
        """Ask for a post from everything that was heard about a theme in the week of a day."""
        self._work.jobs.ask(lambda desk: reads.start_from_theme(desk, theme_id, day), self._open_post, about="plan")

    def plan_line(self, by: By, key: str, period: Period, place: Place | None) -> None:
        """Ask for a post about a line of coherence, from its signals that no post answers yet."""
        self._work.jobs.ask(
            lambda desk: lines.start_from_line(desk, by, key, period, place), self._open_post, about="plan"
        )

    def new_signal(self) -> None:
        """Ask for a signal; the form stays open for the next."""
        self._work.jobs.ask(reads.listening, self._open_signal, about="start")

    def edit_signal(self, signal_id: str) -> None:
        """Show a signal in the same form, to change or delete it."""
        self._work.jobs.ask(lambda desk: reads.listening(desk, signal_id), self._open_signal, about="start")

    def link_post(self, post_id: str) -> None:
        """Choose signals for a post."""
        self._work.jobs.ask(
            lambda desk: (post_id, *reads.signals_for(desk, post_id)), self._open_signal_picker, about="start"
        )

    def link_signals(self, signal_ids: Sequence[str], day: date) -> None:
        """Choose the post, of around a day, that signals belong to."""
        heard = tuple(signal_ids)
        self._work.jobs.ask(
            lambda desk: (heard, reads.posts_around(desk, heard, day)), self._open_post_picker, about="start"
        )

    def skip_slot(self, section_id: str, original_on: date) -> None:
        """Ask why a slot is left out."""
        self._work.jobs.ask(
            lambda desk: (section_id, original_on, desk.lists.sections[section_id].name), self._open_reason
        )

    def move_posts(self, post_ids: Sequence[str]) -> None:
        """Ask to which day and time posts go."""
        ids = tuple(post_ids)
        self._work.jobs.ask(
            lambda desk: (ids, acts.the_post(desk, ids[0]), desk.today), self._open_post_move, about="start"
        )

    def move_slot(self, section_id: str, original_on: date) -> None:
        """Ask to which day and time a slot goes; its post goes along."""
        self._work.jobs.ask(
            lambda desk: (*acts.the_slot(desk, section_id, original_on), desk.today), self._open_slot_move
        )

    def put_aside(self, post_ids: Sequence[str], status: str) -> None:
        """Ask why posts are dropped or put on hold."""
        dropped = status == Status.DROPPED
        question = self.tr("Why is this post dropped?") if dropped else self.tr("Why does it wait?")
        dialog = ReasonDialog(
            titled(self._work.words.of("status", status)), question, self.tr("Done"), self._work.window
        )
        dialog.reason_given.connect(partial(self._put_aside, tuple(post_ids), status))
        self._open(dialog)

    def _open_post_move(self, found: tuple[tuple[str, ...], Post, date]) -> None:
        ids, post, today = found
        single = len(ids) == 1
        what = post.title if single else self.tr("%n post(s); they keep their times and their distance.", "", len(ids))
        moment = (post.planned_on, post.planned_at if single else None)
        dialog = MoveDialog(what, moment, today, self._work.words, self._work.window)
        dialog.clock.setVisible(single)
        dialog.moved.connect(partial(self._move_posts, ids))
        self._open(dialog)

    def _move_posts(self, ids: tuple[str, ...], on: date, at: time | None) -> None:
        def edit(desk: Desk) -> ChangeSet:
            return posts.place(acts.the_post(desk, ids[0]), on, at) if len(ids) == 1 else acts.move_posts(desk, ids, on)

        self._store(edit)

    def _open_slot_move(self, found: tuple[Section, Slot, date]) -> None:
        section, slot, today = found
        what = self.tr("{name} of {day}").format(name=section.name, day=day_words(slot.original_on))
        dialog = MoveDialog(what, (slot.on, slot.at), today, self._work.words, self._work.window)
        dialog.moved.connect(partial(self._move_slot, slot.section_id, slot.original_on))
        self._open(dialog)

    def _move_slot(self, section_id: str, original_on: date, on: date, at: time | None) -> None:
        self._store(lambda desk: acts.move_slot(desk, section_id, original_on, on, at))

    def _put_aside(self, ids: tuple[str, ...], status: str, reason: str) -> None:
        from newsroom.planning import who

        self._store(lambda desk: planning.advance(desk, ids, status, who(desk), reason))

    def _open_post(self, start: Start) -> None:
        dialog = NewPostDialog(start, self._work.words, self._work.window)
        dialog.post_ready.connect(self._make_post)
        self._work.jobs.ask(read_templates, dialog.template.offer, about="templates of a post")
        self._open(dialog)

    def _make_post(
        self, post: Post, channel_ids: tuple[str, ...], signal_ids: tuple[str, ...], todo: tuple[str, ...]
    ) -> None:
        def edit(desk: Desk) -> ChangeSet:
            changes = posts.create(post, channel_ids, hanging.usual_items(desk, post, todo))
            heard = [acts.the_signal(desk, signal_id) for signal_id in signal_ids]
            return changes + signals.join(heard, post, desk.lists.settings.zone) if heard else changes

        self._store(edit, partial(self.made.emit, post.id))

    def _open_signal(self, start: Listening) -> None:
        dialog = NewSignalDialog(start, self._work.words, self._work.window)
        dialog.signal_ready.connect(self._change_signal if start.signal else self._note_signal)
        dialog.delete_requested.connect(self._delete_signal)
        self._open(dialog)

    def _note_signal(self, signal: HeardSignal) -> None:
        told = self.tr("Saved: “{text}”").format(text=signal.text[:SHOWN_TEXT])
        self._store(lambda desk: listening.note(desk, signal), partial(self._next, told), stays=True)

    def _next(self, told: str) -> None:
        if isinstance(self.dialog, NewSignalDialog) and isValid(self.dialog):
            self.dialog.next(told)

    def _change_signal(self, signal: HeardSignal) -> None:
        seen = signal.version

        def edit(desk: Desk) -> ChangeSet:
            old = acts.the_signal(desk, signal.id)
            reads.need_version(old, seen)
            return signals.change(old, signal)

        self._store(edit)

    def _delete_signal(self, signal_id: str) -> None:
        self._store(lambda desk: acts.delete_signal(desk, signal_id))

    def _open_signal_picker(self, found: tuple[str, str, tuple[Row, ...]]) -> None:
        post_id, title, rows = found
        heading = self.tr("Link signals to “{title}”").format(title=title[:SHOWN_TEXT])
        dialog = LinkPicker(heading, rows, self.tr("Link"), self._work.window)
        dialog.picked.connect(partial(self._join, post_id))
        self._open(dialog)

    def _join(self, post_id: str, signal_ids: tuple[str, ...]) -> None:
        self._store(lambda desk: acts.join(desk, signal_ids, post_id))

    def _open_post_picker(self, found: tuple[tuple[str, ...], tuple[Row, ...]]) -> None:
        signal_ids, rows = found
        heading = self.tr("Link %n signal(s) to a post", "", len(signal_ids))
        dialog = LinkPicker(heading, rows, self.tr("Link"), self._work.window, several=False)
        dialog.picked.connect(partial(self._join_to, signal_ids))
        self._open(dialog)

    def _join_to(self, signal_ids: tuple[str, ...], post_ids: tuple[str, ...]) -> None:
        self._join(post_ids[0], signal_ids)

    def _open_reason(self, found: tuple[str, date, str]) -> None:
        section_id, original_on, name = found
        question = self.tr("Why is {name} of {day} left out?").format(name=name, day=day_words(original_on))
        dialog = ReasonDialog(self.tr("Leave out"), question, self.tr("Skip this slot"), self._work.window)
        dialog.reason_given.connect(partial(self._skip, section_id, original_on))
        self._open(dialog)

    def _skip(self, section_id: str, original_on: date, reason: str) -> None:
        self._store(lambda desk: acts.skip_slot(desk, section_id, original_on, reason))

    def _open(self, dialog: FormDialog) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None and not isValid(self.dialog):
            self.dialog = None

    def _store(self, edit: Callable[[Desk], ChangeSet], then: Then | None = None, *, stays: bool = False) -> None:
        """Store an edit; the form closes when it is taken, and keeps everything with the reason when it is not."""
        carry_out(self._work, edit, self.dialog, then, stays=stays)
