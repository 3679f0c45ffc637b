"""The form of a source: where signals come from, why that may be listened to, and how long what was said is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from newsroom.model.keys import SourceKind
from newsroom.rules.retention import LEAST_DAYS, MOST_DAYS
from ui.forms.inspector.fields import ChoiceField, FlagField, LineField, NumberField, TextField
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Source
    from newsroom.words import Words
    from ui.forms.inspector.field import Field

LINES = (2, 4)
TOP = Qt.AlignmentFlag.AlignTop


class SourceDialog(FormDialog):
    """Makes or changes one source; a name is enough, but a term of its own needs a reason."""

    source_ready = Signal(object, object)

    def __init__(
        self, source: Source, channels: Sequence[Choice], usual: int, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._old, self._usual = source, usual
        self.setWindowTitle(source.name or self.tr("New source"))
        self.name = LineField("name", self.tr("Name"), self)
        self.kind = ChoiceField("kind", self.tr("Kind"), self, none="–", empty="")
        self.kind.set_choices([Choice(kind, words.of("source_kind", kind)) for kind in SourceKind])
        self.channel = ChoiceField("channel_id", self.tr("Channel it belongs to"), self, none="–")
        self.channel.set_choices(channels)
        self.address = LineField("address", self.tr("Address"), self)
        self.ours = FlagField("ours", self.tr("This is a place of ours"), self)
        self.purpose = TextField("purpose", self.tr("Why do you listen here?"), self, LINES)
        self.basis = TextField("legal_basis", self.tr("Legal basis"), self, LINES)
        self.officer = LineField("officer", self.tr("Data protection officer"), self)
        self.days = NumberField("retention_days", self.tr("Kept for (days)"), self)
        self.reason = LineField("retention_reason", self.tr("Why this term?"), self)
        self.days.editor.setPlaceholderText(str(usual))
        self._lay_out()
        for field in self._fields():
            field.start(getattr(source, field.spot))
        self.name.take_focus()

    def send(self) -> None:
        """Give the source, when it has a name and its term is allowed and has a reason."""
        if not str(self.name.typed()):
            self._ask(self.name, self.tr("Give the source a name."))
            return
        try:
            days = self.days.typed()
        except ValueError:
            days = 0
        own = isinstance(days, int)
        if isinstance(days, int) and not LEAST_DAYS <= days <= MOST_DAYS:
            sentence = self.tr("Choose {least} to {most} days, or leave it empty.")
            self._ask(self.days, sentence.format(least=LEAST_DAYS, most=MOST_DAYS))
        elif own and days != self._usual and not str(self.reason.typed()):
            self._ask(self.reason, self.tr("Write down why this source has a term of its own."))
        else:
            self.done_button.setEnabled(False)
            self.source_ready.emit(self._old, self.source())

    def source(self) -> Source:
        """Give the source as it is filled in now."""
        days = self.days.typed()
        return replace(
            self._old,
            name=str(self.name.typed()),
            kind=str(self.kind.typed() or ""),
            channel_id=str(self.channel.typed()) if self.channel.typed() else None,
            address=str(self.address.typed()),
            ours=bool(self.ours.typed()),
            purpose=str(self.purpose.typed()).strip(),
            legal_basis=str(self.basis.typed()).strip(),
            officer=str(self.officer.typed()),
            retention_days=days if isinstance(days, int) else None,
            retention_reason=str(self.reason.typed()),
        )

    def _ask(self, field: Field, sentence: str) -> None:
        field.say(sentence)
        field.take_focus()

    def _fields(self) -> tuple[Field, ...]:
        return (
            self.name, self.kind, self.channel, self.address, self.ours,
            self.purpose, self.basis, self.officer, self.days, self.reason,
        )  # fmt: skip

    def _lay_out(self) -> None:
        self.body.addWidget(self.name)
        for left, right in ((self.kind, self.channel), (self.address, self.ours)):
            self._row(left, right)
        for field in (self.purpose, self.basis, self.officer):
            self.body.addWidget(field)
        self._row(self.days, self.reason)
        note = self.tr(
            "After this term everything that can point to a person is erased by itself; the figures stay. "
            "Empty is the term of the calendar: {days} days."
        ).format(days=self._usual)
        self.body.addWidget(PlainLabel(note, self, role="small", wrap=True))
        self.finish(self.tr("Keep"))

    def _row(self, left: Field, right: Field) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(left, 1, TOP)
        row.addWidget(right, 1, Qt.AlignmentFlag.AlignBottom if right is self.ours else TOP)
        self.body.addLayout(row)
