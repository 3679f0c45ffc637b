"""The export dialog: which posts, for which scheduler, and everything that is wrong with them before a file is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from newsroom.dates.period import Period
from ui.forms.card_dialog import CardDialog
from ui.forms.importing.findings import STAYING, FindingsTable
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.moment_fields import DateField
from ui.widgets.pill import ActionButton, Choice, Pill
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tag_field import TagField

if TYPE_CHECKING:
    from newsroom.formats.schedulers import Preset
    from newsroom.model.drafts import Finding
    from newsroom.words import Words
    from ui.theme import Style

SIZE = (980, 760)
TONES = {"confirmed": Tone.OK, "partly": Tone.WARN, "unconfirmed": Tone.BAD}


@dataclass(frozen=True, slots=True)
class ExportAsked:
    """What the user wants to export; no channels is all of them."""

    period: Period
    preset_id: str
    channel_ids: tuple[str, ...] = ()
    by_channel: bool = False
    leave_out: bool = False


@dataclass(frozen=True, slots=True)
class ExportLook:
    """What would come of it: every finding, how many posts go along, and how many of them have an error."""

    findings: tuple[Finding, ...]
    going: int
    wrong: int


class ExportDialog(CardDialog):
    """Asks for a look at every change of what is wanted; exports when nothing stands in the way."""

    look_requested = Signal(object)
    export_requested = Signal(object)
    post_chosen = Signal(str)

    def __init__(self, style: Style, words: Words, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(style, self.tr("Export posts for a scheduler"), SIZE, parent)
        self._style = style
        self._words = words
        self._presets: dict[str, Preset] = {}
        self._look: ExportLook | None = None
        self.first = DateField(self.tr("From"), today, self)
        self.last = DateField(self.tr("Until and including"), today, self)
        for field in (self.first, self.last):
            field.line.setPlaceholderText("")
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(self.tr("Scheduler"))
        self.confidence = Pill("", Tone.OK, self)
        self.confidence_note = PlainLabel("", self, role="small", wrap=True)
        self.channels = TagField(self.tr("Channels"), Tone.SEND, self)
        self.by_channel = QCheckBox(self.tr("A file for each channel"), self)
        self.message = MessageBar(self)
        self.summary = PlainLabel("", self, role="strong", wrap=True)
        self.findings = FindingsTable(style, words, self.tr("What to look at before exporting"), self, rows=False)
        self.leave_out = QCheckBox("", self)
        self.note = PlainLabel(self.tr("Nothing is written before you choose a file."), self, role="muted", wrap=True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.accept_button = ActionButton(self.tr("Export %n row(s)", "", 0), Kind.PRIMARY, parent=self)
        self.accept_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_state()

    def set_choices(self, presets: Sequence[Preset], channels: Sequence[Choice], period: Period) -> None:
        """Offer schedulers and channels, with the period that was on the screen."""
        self._presets = {preset.id: preset for preset in presets}
        for preset in presets:
            self.preset.addItem(self._name(preset), preset.id)
        self.channels.set_choices(channels)
        self.first.set_value(period.first)
        self.last.set_value(period.last)
        self._preset_chosen()

    def choose_preset(self, preset_id: str) -> None:
        """Choose a scheduler."""
        self.preset.setCurrentIndex(self.preset.findData(preset_id))
        self._preset_chosen()

    def asked(self) -> ExportAsked | None:
        """Give what is wanted, None when the period makes no sense."""
        first, last = self.first.value(), self.last.value()
        if first is None or last is None or last < first or self.first.fault() or self.last.fault():
            return None
        return ExportAsked(
            Period(first, last),
            str(self.preset.currentData()),
            self.channels.chosen(),
            self.by_channel.isChecked(),
            self.leave_out.isChecked(),
        )

    def show_look(self, look: ExportLook) -> None:
        """Show what would come of it."""
        self._look = look
        self.message.hide()
        self.findings.show_findings(look.findings)
        self._show_state()

    def show_error(self, sentence: str) -> None:
        """Tell why it cannot be done."""
        self.message.show_message(sentence, Tone.BAD)
        self._show_state()

    def _lay_out(self) -> None:
        px = self._style.px
        form, sure = QFormLayout(), QHBoxLayout()
        sure.addWidget(self.confidence, 0, Qt.AlignmentFlag.AlignVCenter)
        sure.setSpacing(px(10))
        sure.addWidget(self.confidence_note, 1)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(px(16))
        form.addRow(self.tr("Period"), self._days())
        form.addRow(self.tr("Scheduler"), self.preset)
        form.addRow("", sure)
        form.addRow(self.tr("Channels"), self.channels)
        form.addRow("", PlainLabel(self.tr("Without a choice all channels go along."), self, role="small", wrap=True))
        form.addRow("", self.by_channel)
        self.body.addLayout(form)
        self.body.addWidget(self.message)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.findings, 1)
        self.body.addWidget(self.leave_out)
        self.foot.addWidget(self.note, 1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.accept_button)

    def _days(self) -> QWidget:
        days = QWidget(self)
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first, 1)
        row.addWidget(PlainLabel(self.tr("until and including"), days, role="muted"))
        row.addWidget(self.last, 1)
        return days

    def _connect(self) -> None:
        for field in (self.first, self.last):
            field.value_changed.connect(self._ask)
        self.preset.activated.connect(self._preset_chosen)
        self.channels.chosen_changed.connect(self._ask)
        self.by_channel.clicked.connect(self._ask)
        self.leave_out.clicked.connect(self._show_state)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._export)
        self.findings.finding_chosen.connect(self._go_to)

    def _preset_chosen(self) -> None:
        preset = self._presets.get(str(self.preset.currentData()))
        if preset is None:
            return
        self.confidence.setText(self._confidence_word(preset.confidence))
        self.confidence.set_tone(TONES[preset.confidence])
        self.confidence_note.setText(self._confidence_note(preset))
        self.by_channel.setChecked(preset.split_by_channel)
        self._ask()

    def _ask(self) -> None:
        self._look = None
        self._show_state()
        asked = self.asked()
        if asked is not None:
            self.look_requested.emit(asked)

    def _export(self) -> None:
        asked = self.asked()
        if asked is not None:
            self.export_requested.emit(asked)

    def _go_to(self, finding: Finding) -> None:
        if finding.post_id:
            self.post_chosen.emit(finding.post_id)
            self.reject()

    def _show_state(self) -> None:
        look = self._look
        going = self._count()
        self.accept_button.setText(self.tr("Export %n row(s)", "", going))
        blocked = look is None or going == 0 or (look.wrong > 0 and not self.leave_out.isChecked())
        self.accept_button.setEnabled(not blocked)
        self.leave_out.setVisible(look is not None and look.wrong > 0)
        if look is not None:
            self.leave_out.setText(self.tr("Leave out the %n row(s) with an error", "", look.wrong))
        self.summary.setText(self._summary())

    def _count(self) -> int:
        if self._look is None:
            return 0
        return self._look.going - (self._look.wrong if self.leave_out.isChecked() else 0)

    def _summary(self) -> str:
        if self.asked() is None:
            return self.tr("Choose a first day and a last day that is not before it.")
        if self._look is None:
            return self.tr("Looking at the posts…")
        if not self._look.findings and not self._look.going:
            return self.tr("There are no posts in this period that can go along.")
        if not self._look.findings:
            return self.tr("Nothing stands in the way.")
        staying = sum(1 for finding in self._look.findings if finding.code in STAYING)
        rest = sum(1 for finding in self._look.findings if finding.severity != "error") - staying
        parts = [
            self.tr("%n row(s) with an error", "", self._look.wrong),
            self.tr("%n thing(s) to look at", "", rest) if rest else "",
            self.tr("%n row(s) stay(s) behind", "", staying) if staying else "",
        ]
        return " · ".join(filter(None, parts))

    def _name(self, preset: Preset) -> str:
        word = self._words.of("preset", preset.id)
        return preset.name if word == preset.id else word

    def _confidence_word(self, confidence: str) -> str:
        words = {
            "confirmed": self.tr("confirmed"),
            "partly": self.tr("partly confirmed"),
            "unconfirmed": self.tr("not confirmed"),
        }
        return words[confidence]

    def _confidence_note(self, preset: Preset) -> str:
        parts = []
        if preset.confidence != "confirmed":
            parts.append(self.tr("Compare the file with the example of your scheduler."))
        if preset.checked:
            day = QLocale(self._words.language).toString(preset.checked, "d MMMM yyyy")  # type: ignore[call-overload]
            parts.append(self.tr("Checked on {day}.").format(day=day))
        return " ".join(parts)
