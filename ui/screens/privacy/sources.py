"""The sources screen: the register of where signals come from, and the text that follows from it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom import privacy
from newsroom.edits import sources
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Source
from newsroom.rules.retention import days_of
from ui.forms.privacy.form import SourceDialog
from ui.forms.privacy.list import Shown, SourceList
from ui.forms.privacy.paper import PaperDialog
from ui.screens.privacy.papers import save_page, written_page
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.errors import NewsroomError
    from newsroom.words import Words
    from ui.screens.workplace import Workplace

TOUCHING = ("source", "signal", "setting", "channel")


class Facts(NamedTuple):
    """A source with what its form offers: the channels and the calendar's own term in days."""

    source: Source
    channels: tuple[Choice, ...]
    usual: int


class SourcesScreen(QObject):
    """Everything that is done with sources."""

    purge_requested = Signal()

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.list: SourceList | None = None
        self.form: SourceDialog | None = None
        self.paper: PaperDialog | None = None
        self.picker: QFileDialog | None = None
        work.bridge.changed.connect(self._changed)

    def open_list(self) -> None:
        """Show all sources."""
        dialog = SourceList(self._work.style, self._work.words, self._work.window)
        dialog.new_requested.connect(self._new)
        dialog.change_requested.connect(self._edit)
        dialog.delete_requested.connect(self._remove)
        dialog.register_requested.connect(self._show_register)
        dialog.purge_requested.connect(self.purge_requested)
        self.list = dialog
        self._refresh()
        dialog.open()

    def save_register(self, name: str) -> None:
        """Save the text for the register, as HTML or plain text by the name of the file."""
        self._work.jobs.ask(partial(save_register, words=self._work.words, path=Path(name)), self._saved, self._fail)

    def _new(self) -> None:
        self._work.jobs.ask(read_new, self._open, about="source")

    def _edit(self, source_id: str) -> None:
        self._work.jobs.ask(partial(read_facts, source_id), self._open, about="source")

    def _remove(self, source_id: str) -> None:
        self._work.bridge.do(lambda desk: sources.remove(the_source(desk, source_id)))

    def _open(self, facts: Facts) -> None:
        over = self.list if self.list is not None and isValid(self.list) else self._work.window
        dialog = SourceDialog(facts.source, facts.channels, facts.usual, self._work.words, over)
        dialog.source_ready.connect(self._store)
        self.form = dialog
        dialog.open()

    def _store(self, old: Source, new: Source) -> None:
        done: list[bool] = []

        def edit(desk: Desk) -> ChangeSet:
            usual = desk.lists.settings.retention_days
            known = desk.one(Source, old.id) is not None
            changes = sources.change(old, new, usual) if known else sources.add(new, usual)
            done.append(True)
            return changes

        self._work.bridge.do(edit, partial(self._refused, done))
        self._work.jobs.ask(lambda _desk: done, self._stored)

    def _stored(self, done: list[bool]) -> None:
        if done and self.form is not None and isValid(self.form):
            self.form.accept()

    def _refused(self, done: list[bool], error: NewsroomError) -> None:
        done.clear()
        if self.form is not None and isValid(self.form):
            self.form.refuse(self._work.words.error(error))
        else:
            self._work.bridge.failed.emit(error)

    def _show_register(self) -> None:
        self._work.jobs.ask(partial(register_text, words=self._work.words), self._open_paper, about="register")

    def _open_paper(self, text: str) -> None:
        over = self.list if self.list is not None and isValid(self.list) else self._work.window
        self.paper = PaperDialog(self._work.style, self.tr("Text for the register"), text, over)
        self.paper.save_requested.connect(self._ask_target)
        self.paper.open()

    def _ask_target(self) -> None:
        from ui.screens.asking import ask_target

        assert self.paper is not None
        self.picker = ask_target(self.paper, self.tr("Save the text"), Path(self.tr("register")).with_suffix(".html"))
        self.picker.setNameFilters(["*.html", "*.txt"])
        self.picker.fileSelected.connect(self.save_register)
        self.picker.open()

    def _saved(self, path: Path) -> None:
        if self.paper is not None and isValid(self.paper):
            self.paper.message.show_message(self.tr("Saved as {path}.").format(path=path))

    def _fail(self, error: NewsroomError) -> None:
        self._work.bridge.failed.emit(error)

    def _refresh(self) -> None:
        self._work.jobs.ask(read_sources, self._show, about="sources")

    def _show(self, shown: Shown) -> None:
        if self.list is not None and isValid(self.list):
            self.list.show_sources(shown)

    def _changed(self, changed: Changed) -> None:
        shows = self.list is not None and isValid(self.list)
        if shows and (changed.changes is None or changed.changes.touches(*TOUCHING)):
            self._refresh()


def read_sources(desk: Desk) -> Shown:
    """Give all sources with their terms, and how many signals are over."""
    found = tuple(desk.lists.sources.values())
    usual = desk.lists.settings.retention_days
    return Shown(found, [days_of(each, usual) for each in found], desk.privacy.count_due(privacy.due_now(desk)))


def read_new(desk: Desk) -> Facts:
    """Give an empty source, with the officer of the others: there is mostly one."""
    known = tuple(desk.lists.sources.values())
    officer = next((each.officer for each in reversed(known) if each.officer), "")
    place = max((each.position for each in known), default=-1) + 1
    return _facts(desk, Source(new_id(), "", officer=officer, position=place))


def read_facts(source_id: str, desk: Desk) -> Facts:
    """Give a source with what its form shows. Raises Refused `gone`."""
    return _facts(desk, the_source(desk, source_id))


def the_source(desk: Desk, source_id: str) -> Source:
    """Give a source. Raises Refused `gone`."""
    found = desk.one(Source, source_id)
    if found is None:
        raise Refused("gone", kind="source", id=source_id)
    return found


def register_text(desk: Desk, words: Words) -> str:
    """Give the text for the register, to read."""
    return written_page(desk, "register", "text", privacy.register(desk), words)


def save_register(desk: Desk, words: Words, path: Path) -> Path:
    """Save the text for the register."""
    return save_page(desk, "register", privacy.register(desk), words, path)


def _facts(desk: Desk, source: Source) -> Facts:
    channels = tuple(Choice(each.id, each.name) for each in desk.lists.channels.values())
    return Facts(source, channels, desk.lists.settings.retention_days)
