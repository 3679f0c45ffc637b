"""One export at work: looks at the posts in the worker, writes whole files, and keeps that they were handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from newsroom import exchange
from newsroom.formats import schedulers
from newsroom.model import ExportPreset
from newsroom.rules.export_findings import goes_along, key_of, refused
from ui.forms.export_dialog import ExportAsked, ExportDialog, ExportLook
from ui.screens.asking import ask_target
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QFileDialog

    from newsroom.changes import ChangeSet
    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.errors import NewsroomError
    from newsroom.formats.schedulers import Preset
    from newsroom.model.outgoing import Outgoing
    from ui.screens.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Known:
    """What the dialog offers."""

    presets: tuple[Preset, ...]
    channels: tuple[Choice, ...]
    period: Period
    today: date


@dataclass(frozen=True, slots=True)
class Written:
    """The files of an export and the placements in them."""

    files: tuple[Path, ...]
    rows: int
    placement_ids: tuple[str, ...]
    preset: Preset


class Exporting(QObject):
    """Lives as long as its dialog."""

    told = Signal(str)
    post_chosen = Signal(str)

    def __init__(self, work: Workplace, period: Period | None, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._asked: ExportAsked | None = None
        self._picker: QFileDialog | None = None
        self._today: date | None = None
        self.dialog = ExportDialog(work.style, work.words, self._day_of_today, work.window)
        self.dialog.look_requested.connect(self._ask)
        self.dialog.export_requested.connect(self._choose_target)
        self.dialog.post_chosen.connect(self.post_chosen)
        self.dialog.finished.connect(self._end)
        work.jobs.ask(partial(_known, period=period), self._open)

    def write(self, name: str) -> None:
        """Write the files to the place that was chosen."""
        assert self._asked is not None
        self._work.jobs.ask(partial(_write, asked=self._asked, target=Path(name)), self._written, self._fail)

    def _day_of_today(self) -> date:
        assert self._today is not None
        return self._today

    def _open(self, known: Known) -> None:
        self._today = known.today
        self.dialog.set_choices(known.presets, known.channels, known.period)
        self.dialog.open()

    def _ask(self, asked: ExportAsked) -> None:
        self._work.jobs.ask(partial(_look, asked=asked), self.dialog.show_look, self._fail, about="export")

    def _choose_target(self, asked: ExportAsked) -> None:
        self._asked = asked
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = Path(folder) / f"{asked.preset_id} {asked.period.first} {asked.period.last}.csv"
        self._picker = ask_target(self.dialog, self.dialog.windowTitle(), proposal)
        self._picker.fileSelected.connect(self.write)
        self._picker.open()

    def _written(self, written: Written) -> None:
        name = written.files[0].name
        self._work.bridge.do(
            partial(_mark, placement_ids=written.placement_ids, preset=written.preset, name=name), self._fail
        )
        where = ", ".join(path.name for path in written.files)
        text = self.tr("%n row(s) are in {files}, in the folder {folder}.", "", written.rows)
        self.told.emit(text.format(files=where, folder=written.files[0].parent))
        self.dialog.accept()

    def _fail(self, error: NewsroomError) -> None:
        self.dialog.show_error(self._work.words.error(error))

    def _end(self) -> None:
        self.dialog.deleteLater()
        self.deleteLater()


def _known(desk: Desk, period: Period | None) -> Known:
    from newsroom.dates.week import IsoWeek

    own = tuple(schedulers.load(each.definition, each.id) for each in desk.all(ExportPreset))
    channels = tuple(Choice(key, channel.name) for key, channel in desk.lists.channels.items())
    return Known((*schedulers.presets(), *own), channels, period or IsoWeek.of(desk.today).period, desk.today)


def _preset(desk: Desk, preset_id: str) -> Preset:
    own = desk.one(ExportPreset, preset_id)
    return schedulers.load(own.definition, own.id) if own else schedulers.preset_named(preset_id)


def _rows(desk: Desk, asked: ExportAsked) -> list[Outgoing]:
    if not asked.channel_ids:
        return exchange.outgoing(desk, asked.period)
    return [row for channel in asked.channel_ids for row in exchange.outgoing(desk, asked.period, channel)]


def _look(desk: Desk, asked: ExportAsked) -> ExportLook:
    preset, rows = _preset(desk, asked.preset_id), _rows(desk, asked)
    findings = schedulers.check(preset, rows, desk.now, by_channel=asked.by_channel)
    going = [row for row in rows if goes_along(preset.demands, row)]
    wrong = refused(findings)
    return ExportLook(findings, len(going), sum(1 for row in going if key_of(row) in wrong))


def _write(desk: Desk, asked: ExportAsked, target: Path) -> Written:
    preset, rows = _preset(desk, asked.preset_id), _rows(desk, asked)
    files = schedulers.write(preset, rows, desk.now, leave_out=asked.leave_out, by_channel=asked.by_channel)
    written = exchange.write_export(files, target)
    ids = tuple(placement for each in files for placement in each.placements)
    return Written(tuple(written), sum(each.rows for each in files), ids, preset)


def _mark(desk: Desk, placement_ids: Sequence[str], preset: Preset, name: str) -> ChangeSet:
    return exchange.exported(desk, placement_ids, preset, name)
