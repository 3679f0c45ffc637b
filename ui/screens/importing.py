"""One import at work: reads and plans in the worker, shows the plan, and carries it out as one undoable act."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsroom import exchange
from newsroom.edits.imports import Choices
from newsroom.errors import NewsroomError, Refused
from newsroom.formats import FORMATS
from newsroom.formats.atomic import write_files
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.intake import remembering
from newsroom.intake.large import is_large
from newsroom.intake.loading import Loading, Order
from ui.errands import Errand
from ui.forms.importing.dialog import ImportDialog
from ui.forms.importing.memory import memory_path, remember, remembered
from ui.forms.importing.rows import Look, look_at, look_at_large, mapped, marks_of, same_headings
from ui.forms.importing.table import finding_text
from ui.screens.asking import ask_file, ask_target

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from newsroom.exchange import Reading
    from newsroom.intake.loading import Loaded
    from ui.screens.workplace import Workplace

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
BOM = b"\xef\xbb\xbf"


class Importing(QObject):
    """Lives as long as its dialog."""

    told = Signal(str)

    def __init__(self, work: Workplace, what: str, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._what = what
        self._path = Path()
        self._options = DEFAULTS
        self._choices = Choices()
        self._look: Look | None = None
        self._errand: Errand | None = None
        self._loaded: Loaded | None = None
        self._picker: QFileDialog | None = None
        self.dialog = ImportDialog(work.style, work.words, what, work.window)
        self._connect()

    @property
    def look(self) -> Look | None:
        """Give what shows, None while nothing was read."""
        return self._look

    def choose_file(self) -> None:
        """Let the user choose a file; the dialog opens once there is one."""
        suffixes = sorted({suffix for form in FORMATS if form.reads == self._what for suffix in form.suffixes})
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        over = self.dialog if self.dialog.isVisible() else self._work.window
        self._picker = ask_file(over, self.dialog.windowTitle(), self.tr("Files to import ({patterns})").format(
            patterns=patterns
        ))  # fmt: skip
        self._picker.fileSelected.connect(self._picked)
        self._picker.rejected.connect(self._not_picked)
        self._picker.open()

    def open_file(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self._path = path
        self._options = DEFAULTS
        self._choices = Choices(file=path.name)
        self._look = None
        self._loaded = None
        self.dialog.show_reading(path.name)
        self.dialog.open()
        question = partial(_first_look, what=self._what, path=path, choices=self._choices)
        self._work.jobs.ask(question, self._show, self._fail, about="import")

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.file_requested.connect(self.choose_file)
        dialog.field_chosen.connect(self._map)
        dialog.order_chosen.connect(self._set_order)
        dialog.sheet_chosen.connect(self._set_sheet)
        dialog.names_left.connect(self._leave)
        dialog.report_requested.connect(self._ask_report)
        dialog.import_requested.connect(self._carry_out)
        dialog.cancel_requested.connect(self._cancel)
        dialog.undo_requested.connect(self._work.bridge.undo)
        dialog.finished.connect(self._end)
        self._work.bridge.saved.connect(self._saved)

    def _picked(self, name: str) -> None:
        self.open_file(Path(name))

    def _not_picked(self) -> None:
        if not self.dialog.isVisible():
            self._end()

    def _map(self, column: int, field: str) -> None:
        assert self._look is not None
        headings = self._look.sheet.headings
        self._read_again(mapped(self._options, headings[column], headings, field))

    def _set_order(self, day_first: bool) -> None:
        self._read_again(replace(self._options, day_first=day_first))

    def _set_sheet(self, name: str) -> None:
        self._read_again(replace(self._options, sheet=name))

    def _read_again(self, options: ReadOptions) -> None:
        self.dialog.show_busy()
        question = partial(_looked, what=self._what, path=self._path, options=options, choices=self._choices)
        self._work.jobs.ask(question, self._show, self._fail, about="import")

    def _leave(self, names: frozenset[str]) -> None:
        """Plan again without reading again."""
        assert self._look is not None
        self._choices = replace(self._choices, leave=names)
        self.dialog.show_busy()
        question = partial(_planned, look=self._look, choices=self._choices)
        self._work.jobs.ask(question, self._show, self._fail, about="import")

    def _show(self, look: Look) -> None:
        self._look = look
        self._options = look.options
        self._choices = look.choices
        self.dialog.show_look(look, self._path.name)

    def _fail(self, error: NewsroomError) -> None:
        self.dialog.show_error(self._work.words.error(error))

    def _not_done(self, error: NewsroomError) -> None:
        self.dialog.show_error(self._work.words.error(error), other_file=False)

    def _carry_out(self) -> None:
        assert self._look is not None
        self._choices = replace(self._choices, mapping=remembering.kept_mapping(self._look.reading, self._options))
        self.dialog.show_busy()
        if self._look.estimate:
            self._work.jobs.ask(_whose, self._load, self._not_done)
            return
        self._work.bridge.do(partial(_changes, reading=self._look.reading, choices=self._choices), self._not_done)

    def _load(self, calendar: tuple[Path, str]) -> None:
        """Load a large file in a process of its own."""
        loading = Loading(Order(*calendar, self._path, self._options, self._choices))
        self._errand = Errand(loading.run, loading.cancel, self)
        self._errand.progressed.connect(self.dialog.show_loading)
        self._errand.succeeded.connect(self._adopt)
        self._errand.failed.connect(self._not_loaded)
        self.dialog.show_loading(0, 0)
        self._errand.start()

    def _adopt(self, loaded: Loaded) -> None:
        """Make what the other process did the last act of this session."""
        self._errand = None
        self._loaded = loaded
        if loaded.seq:
            self._work.bridge.adopt(loaded.seq)
        else:
            self.dialog.end_loading()
            self.dialog.tell(self.tr("The calendar has all of it already."))

    def _not_loaded(self, error: NewsroomError) -> None:
        self._errand = None
        self.dialog.end_loading()
        self._not_done(error)

    def _cancel(self) -> None:
        if self._errand is not None:
            self._errand.cancel()

    def _saved(self, changes: ChangeSet) -> None:
        if changes.label != f"import_{self._what}" or self._look is None or not self.dialog.isVisible():
            return
        if self.dialog.is_done:
            self.dialog.show_undone()
            return
        self.dialog.show_done(replace(self._look, plan=self._loaded.plan) if self._loaded is not None else None)
        self._work.jobs.run(
            partial(_kept, f"{self._what}\n{same_headings(self._look.sheet)}", self._options), self._remembered
        )
        self.told.emit(self.tr("{file} is imported. One Undo takes all of it back.").format(file=self._path.name))

    def _remembered(self, _kept: bool) -> None:
        """A choice that could not be kept is asked again next time; that is no reason to disturb anybody."""

    def _ask_report(self) -> None:
        name = self.tr("not read from {file}").format(file=self._path.stem)
        self._picker = ask_target(self.dialog, self.dialog.report.text(), self._path.with_name(f"{name}.csv"))
        self._picker.fileSelected.connect(self._write_report)
        self._picker.open()

    def _write_report(self, name: str) -> None:
        assert self._look is not None
        heads = (self.tr("Row"), self.tr("Column"), self.tr("What we saw"))
        rows = [
            ("" if each.row is None else str(each.row), each.column, finding_text(self._work.words, each))
            for each in self._look.plan.findings
        ]
        self._work.jobs.run(partial(_report, Path(name), (heads, *rows)), self._report_written, self._not_done)

    def _report_written(self, path: Path) -> None:
        self.dialog.tell(self.tr("The report is in {path}.").format(path=path))

    def _end(self) -> None:
        if self._errand is not None:
            self._errand.close()
        self.dialog.deleteLater()
        self.deleteLater()


def _first_look(desk: Desk, what: str, path: Path, choices: Choices) -> Look:
    """Read a file as its like was read before, if that still fits."""
    if what == "signals":
        before, source = remembering.as_before(desk, path, DEFAULTS)
        if before != DEFAULTS:
            return _looked(desk, what, path, before, replace(choices, source=source))
    look = _looked(desk, what, path, DEFAULTS, choices)
    options = remembered(memory_path(), f"{what}\n{same_headings(look.sheet)}", DEFAULTS)
    if options == DEFAULTS:
        return look
    try:
        return _looked(desk, what, path, options, choices)
    except Refused:
        return look


def _looked(desk: Desk, what: str, path: Path, options: ReadOptions, choices: Choices) -> Look:
    told, estimate = replace(options, zone=desk.lists.settings.zone, asking=True), 0
    if what == "signals" and is_large(path):
        reading, sheet, estimate = look_at_large(path, told)
    else:
        reading, sheet = look_at(what, path, told)
    plan = exchange.plan(desk, reading, choices)
    return Look(reading, plan, sheet, marks_of(reading, plan, sheet, choices), options, choices, estimate)


def _planned(desk: Desk, look: Look, choices: Choices) -> Look:
    plan = exchange.plan(desk, look.reading, choices)
    return replace(look, plan=plan, marks=marks_of(look.reading, plan, look.sheet, choices), choices=choices)


def _changes(desk: Desk, reading: Reading, choices: Choices) -> ChangeSet:
    return exchange.plan(desk, reading, choices).changes


def _whose(desk: Desk) -> tuple[Path, str]:
    return desk.path, desk.who


def _kept(headings: str, options: ReadOptions) -> bool:
    try:
        remember(memory_path(), headings, options)
    except (NewsroomError, OSError):
        return False
    return True


def _report(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write the findings so that a spreadsheet opens them as text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerows([[f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell for cell in row] for row in rows])
    write_files({path: BOM + out.getvalue().encode("utf-8")})
    return path
