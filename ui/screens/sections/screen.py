"""The sections screen: opens the list and the editor of sections, and turns what is asked there into edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from newsroom.edits import sections
from ui.forms.sections.dialog import SectionDialog
from ui.forms.sections.list import SectionList
from ui.forms.sections.rest import RestDialog
from ui.forms.sections.scope import EndDialog, ScopeDialog
from ui.screens.answering import carry_out
from ui.screens.sections import reads

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.edits.series import Plan
    from newsroom.errors import NewsroomError
    from newsroom.model import Section
    from ui.forms.sections.facts import RestFacts, SectionFacts, SectionRow
    from ui.screens.workplace import Workplace

Answer = TypeVar("Answer")
TOUCHING = ("section", "deviation", "post")


class SectionsScreen(QObject):
    """Everything that is done with sections as a whole."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._slot_on: date | None = None
        self.list: SectionList | None = None
        self.editor: SectionDialog | None = None
        self.question: ScopeDialog | EndDialog | RestDialog | None = None
        work.bridge.changed.connect(self._changed)

    def open_list(self) -> None:
        """Show all sections."""
        dialog = SectionList(self._work.style, self._work.words, self._work.window)
        dialog.new_requested.connect(self.new)
        dialog.edit_requested.connect(self.edit)
        dialog.end_requested.connect(self.end)
        dialog.delete_requested.connect(self.delete)
        dialog.rest_requested.connect(self.rest)
        dialog.wake_requested.connect(self.wake)
        dialog.order_requested.connect(self._reorder)
        self.list = dialog
        self._refresh()
        dialog.open()

    def new(self) -> None:
        """Ask for a new section."""
        self._work.jobs.ask(reads.new_facts, self._open_editor, about="section")

    def edit(self, section_id: str, slot_on: date | None = None) -> None:
        """Show a section to change it; `slot_on` is the slot that it is about first."""
        self._work.jobs.ask(lambda desk: reads.facts_of(desk, section_id, slot_on), self._open_editor, about="section")

    def end(self, section_id: str) -> None:
        """Ask after which day a section does not come back."""
        self._ask_end(section_id, delete=False)

    def delete(self, section_id: str) -> None:
        """Say what removing a section means, and ask for it."""
        self._ask_end(section_id, delete=True)

    def rest(self, section_id: str) -> None:
        """Ask in which period a section stands still."""
        self._work.jobs.ask(partial(reads.rest_facts, section_id=section_id, waking=False), self._open_rest)

    def wake(self, section_id: str) -> None:
        """Say what the end of a rest brings back, and ask for it."""
        self._work.jobs.ask(partial(reads.rest_facts, section_id=section_id, waking=True), self._open_rest)

    def _open_rest(self, facts: RestFacts) -> None:
        if facts.waking and facts.rest is None:
            return
        dialog = RestDialog(facts, self._over())
        plan = partial(reads.rested, waking=facts.waking)
        dialog.asked.connect(partial(self._ask_end_effects, plan))
        dialog.ended.connect(partial(self._end, plan))
        self.question = dialog
        dialog.ask()
        dialog.open()

    def _open_editor(self, facts: SectionFacts) -> None:
        self._slot_on = facts.slot_on
        dialog = SectionDialog(self._work.style, self._work.words, facts, self._over())
        dialog.section_ready.connect(self._make if facts.is_new else self._ask_scope)
        self.editor = dialog
        dialog.fit(self._work.window.size())
        dialog.open()

    def _make(self, _empty: Section, section: Section) -> None:
        self._store(lambda desk: sections.create(section), self.editor)

    def _ask_scope(self, old: Section, new: Section) -> None:
        assert self.editor is not None
        if new == old:
            self.editor.accept()
            return
        self._work.jobs.ask(lambda desk: (old, new, desk.today), self._open_scope, self._refuse_editor)

    def _open_scope(self, asked: tuple[Section, Section, date]) -> None:
        old, new, today = asked
        first = max(self._slot_on or today, today)
        one_on = self._slot_on if reads.only_time(old, new) else None
        dialog = ScopeDialog(old.name, today, one_on, first, self.editor)
        dialog.asked.connect(partial(self._ask_effects, old, new))
        dialog.chosen.connect(partial(self._change, old, new))
        dialog.rejected.connect(self._go_on)
        self.question = dialog
        self._ask_effects(old, new, dialog.scope(), dialog.day())
        dialog.open()

    def _ask_effects(self, old: Section, new: Section, scope: str, day: date) -> None:
        self._work.jobs.ask(
            lambda desk: reads.planned(desk, old, new, scope, day), self._show_effects, self._refuse_question, "effects"
        )

    def _change(self, old: Section, new: Section, scope: str, day: date) -> None:
        self._store(lambda desk: reads.planned(desk, old, new, scope, day).changes, self.question, self.editor)

    def _ask_end(self, section_id: str, *, delete: bool) -> None:
        self._work.jobs.ask(
            lambda desk: (reads.the_section(desk, section_id), desk.today, delete), self._open_end, about="section"
        )

    def _open_end(self, found: tuple[Section, date, bool]) -> None:
        section, today, delete = found
        dialog = EndDialog(section.name, today, delete=delete, parent=self._over())
        plan = partial(_ending, section.id, delete)
        dialog.asked.connect(partial(self._ask_end_effects, plan))
        dialog.ended.connect(partial(self._end, plan))
        self.question = dialog
        dialog.ask()
        dialog.open()

    def _ask_end_effects(self, plan: Callable[[Desk, Answer], Plan], last: Answer) -> None:
        self._work.jobs.ask(lambda desk: plan(desk, last), self._show_effects, self._refuse_question, about="effects")

    def _end(self, plan: Callable[[Desk, Answer], Plan], last: Answer) -> None:
        self._store(lambda desk: plan(desk, last).changes, self.question)

    def _show_effects(self, plan: Plan) -> None:
        if self.question is not None and isValid(self.question):
            self.question.show_effects(plan.effects)

    def _refuse_question(self, error: NewsroomError) -> None:
        if self.question is not None and isValid(self.question):
            self.question.refuse(self._work.words.error(error))

    def _refuse_editor(self, error: NewsroomError) -> None:
        if self.editor is not None and isValid(self.editor):
            self.editor.refuse(self._work.words.error(error))

    def _go_on(self) -> None:
        if self.editor is not None and isValid(self.editor):
            self.editor.go_on()

    def _reorder(self, ids: list[str]) -> None:
        self._work.bridge.do(lambda desk: reads.reordered(desk, ids))

    def _store(self, edit: Callable[[Desk], ChangeSet], *dialogs: QDialog | None) -> None:
        """Store an edit; the dialogs close when it is taken, and the first says why when it is not."""
        first, *others = dialogs or (None,)
        asked = first if isinstance(first, SectionDialog | ScopeDialog | EndDialog | RestDialog) else None
        carry_out(self._work, edit, asked, partial(self._close, others if asked is first else dialogs))

    def _close(self, dialogs: Iterable[QDialog | None]) -> None:
        for dialog in dialogs:
            if dialog is not None and isValid(dialog):
                dialog.accept()

    def _changed(self, changed: Changed) -> None:
        if changed.changes is None or changed.changes.touches(*TOUCHING):
            self._refresh()

    def _refresh(self) -> None:
        if self.list is None or not isValid(self.list):
            return
        language = self._work.words.language
        self._work.jobs.ask(lambda desk: reads.rows(desk, language), self._show_rows, about="sections")

    def _show_rows(self, rows: tuple[SectionRow, ...]) -> None:
        if self.list is not None and isValid(self.list):
            self.list.show_rows(rows)

    def _over(self) -> QWidget:
        return (
            self.list if self.list is not None and isValid(self.list) and self.list.isVisible() else self._work.window
        )


def _ending(section_id: str, delete: bool, desk: Desk, last: date) -> Plan:
    return reads.deleted(desk, section_id) if delete else reads.ended(desk, section_id, last)
