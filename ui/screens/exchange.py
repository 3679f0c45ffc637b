"""Files in and out: opens the dialogs of import and export and tells what came of them.

Readers, writers and dialogs load with their first use; the window starts without them.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from newsroom.dates.period import Period
from newsroom.errors import NewsroomError
from newsroom.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsroom.desk import Desk
    from ui.screens.exporting import Exporting
    from ui.screens.importing import Importing
    from ui.screens.intake import FeedFetching, Pasting
    from ui.screens.workplace import Workplace


class Exchange(QObject):
    """Starts an import or export; each lives as long as its dialog."""

    told = Signal(str)
    post_chosen = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._picker: QFileDialog | None = None
        self._period: Period | None = None
        self._dropped = Path()
        self.importing: Importing | None = None
        self.exporting: Exporting | None = None
        self.fetching: FeedFetching | None = None
        self.pasting: Pasting | None = None

    def import_posts(self) -> None:
        """Choose a file with posts and show what it would do."""
        self._start("posts", None)

    def import_signals(self) -> None:
        """Choose a file with signals and show what it would do."""
        self._start("signals", None)

    def import_dates(self) -> None:
        """Choose an agenda and show what it would do."""
        self._start("dates", None)

    def fetch_news(self) -> None:
        """Show the feeds of the calendar, to fetch what is new."""
        self._fetch("")

    def paste_signals(self) -> None:
        """Show what is on the clipboard as signals."""
        from ui.screens.intake import Pasting

        if self._has_calendar() and self.pasting is None:
            self.pasting = Pasting(self._work, self)
            self.pasting.told.connect(self.told)
            self.pasting.feed_requested.connect(self._fetch)
            self.pasting.ended.connect(self._pasting_ended)
            self.pasting.open()

    def import_file(self, what: str, path: Path) -> None:
        """Show what a file of posts, signals or dates would do."""
        self._start(what, path)

    def import_dropped(self, path: Path) -> None:
        """Find out what a file holds, and show what it would do."""
        if self._has_calendar():
            self._dropped = path
            self._work.jobs.run(partial(_kind_of, path), self._import_dropped, self._fail, about="dropped")

    def export_posts(self, period: Period | None = None) -> None:
        """Choose posts for a scheduler; the period is the one on the screen."""
        from ui.screens.exporting import Exporting

        if self._has_calendar():
            self.exporting = Exporting(self._work, period, self)
            self.exporting.told.connect(self.told)
            self.exporting.post_chosen.connect(self.post_chosen)
            self.exporting.destroyed.connect(self._ended)

    def export_calendar(self, period: Period | None = None) -> None:
        """Choose where the plan goes as a calendar file; without a period from a year ago until next year."""
        from ui.screens.asking import ask_target

        if not self._has_calendar():
            return
        self._period = period
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        plan = self.tr("plan")
        name = f"{plan} {period.first} {period.last}.ics" if period else f"{plan}.ics"
        self._picker = ask_target(self._work.window, self.tr("Export the plan as a calendar"), Path(folder) / name)
        self._picker.fileSelected.connect(self.write_calendar)
        self._picker.open()

    def write_calendar(self, name: str) -> None:
        """Write the plan to the place that was chosen."""
        question = partial(_write_calendar, period=self._period, target=Path(name), language=self._work.words.language)
        self._work.jobs.ask(question, self._calendar_written, self._fail)

    def _start(self, what: str, path: Path | None) -> None:
        from ui.screens.importing import Importing

        if not self._has_calendar():
            return
        self.importing = Importing(self._work, what, self)
        self.importing.told.connect(self.told)
        self.importing.destroyed.connect(self._ended)
        if path is None:
            self.importing.choose_file()
        else:
            self.importing.open_file(path)

    def _fetch(self, address: str) -> None:
        from ui.screens.intake import FeedFetching

        if self._has_calendar() and self.fetching is None:
            self.fetching = FeedFetching(self._work, self)
            self.fetching.told.connect(self.told)
            self.fetching.ended.connect(self._fetching_ended)
            self.fetching.open(address)

    def _import_dropped(self, what: str) -> None:
        self._start(what, self._dropped)

    def _ended(self, gone: QObject) -> None:
        if self.importing is gone:
            self.importing = None
        if self.exporting is gone:
            self.exporting = None

    def _fetching_ended(self) -> None:
        self.fetching = None

    def _pasting_ended(self) -> None:
        self.pasting = None

    def _has_calendar(self) -> bool:
        if not self._work.jobs.has_desk:
            self.told.emit(self.tr("Open a calendar first, or make a new one."))
        return self._work.jobs.has_desk

    def _calendar_written(self, written: tuple[Path, int]) -> None:
        path, count = written
        text = self.tr("The plan with %n row(s) is in {path}.", "", count)
        self.told.emit(text.format(path=path))

    def _fail(self, error: NewsroomError) -> None:
        self._work.bridge.failed.emit(error)


def _kind_of(path: Path) -> str:
    """Tell whether a file holds posts, signals or dates; a table is taken for posts unless a listening tool made it."""
    from newsroom import exchange, formats
    from newsroom.formats.reading.options import DEFAULTS
    from newsroom.intake import large

    kinds = [form.reads for form in formats.FORMATS if form.reads and path.suffix.lower() in form.suffixes]
    if len(set(kinds)) == 1:
        return kinds[0]
    try:
        if large.is_large(path):
            return "signals" if large.layout(path, DEFAULTS).source else "posts"
        made_by = exchange.read("signals", path).imported.understood.get("source")
    except NewsroomError:
        return "posts"
    return "signals" if made_by else "posts"


def _write_calendar(desk: Desk, period: Period | None, target: Path, language: str) -> tuple[Path, int]:
    from newsroom import exchange
    from newsroom.formats import ics
    from newsroom.formats.schedulers import FileOut

    today, settings = desk.today, desk.lists.settings
    around = period or Period(today.replace(year=today.year - 1, day=1), today.replace(year=today.year + 2, day=1))
    rows = exchange.outgoing(desk, around)
    content = ics.write(rows, settings.name or target.stem, desk.clock(), settings.zone, Words(language))
    exchange.write_export((FileOut("", content, len(rows)),), target)
    return target, len(rows)
