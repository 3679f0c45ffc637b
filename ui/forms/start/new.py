"""The dialog for a new calendar: whose it is, where it is kept, and what to do first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from newsroom.dates.school import REGIONS, municipalities, school_region
from ui.forms.card_dialog import CardDialog
from ui.theme import Kind, Tone, mark
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.theme import Style

SIZE = (640, 440)
SUFFIX = ".newsroom"
NOT_IN_A_NAME = frozenset('/\\:*?"<>|')


@dataclass(frozen=True, slots=True)
class NewCalendar:
    """What a new calendar begins with."""

    municipality: str
    country: str
    school_region: str
    path: Path


class NewCalendarDialog(CardDialog):
    """Asks for a municipality and a place; the school region follows from the name."""

    place_requested = Signal(object)
    made = Signal(object)

    def __init__(self, style: Style, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(style, self.tr("New calendar"), SIZE, parent)
        self._folder = folder
        self._path: Path | None = None
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Such as Utrecht"))
        self.name.setAccessibleName(self.tr("Municipality"))
        self.country, self.region = QComboBox(self), QComboBox(self)
        self.country.setAccessibleName(self.tr("Country"))
        self.region.setAccessibleName(self.tr("School holidays"))
        self.country.addItem(self.tr("Netherlands"), "NL")
        self.country.addItem(self.tr("Belgium (Flanders)"), "BE")
        self.place = QLineEdit(self)
        self.place.setReadOnly(True)
        self.place.setAccessibleName(self.tr("Where the file is kept"))
        self.choose = QPushButton(self.tr("Elsewhere…"), self)
        self.message = MessageBar(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.accept_button = ActionButton(self.tr("Make the calendar"), Kind.PRIMARY, parent=self)
        self.accept_button.setDefault(True)
        for button in (self.choose, self.cancel):
            button.setAutoDefault(False)
        self._offer_names()
        self._lay_out(style)
        self.name.textChanged.connect(self._named)
        self.country.activated.connect(self._country_chosen)
        self.choose.clicked.connect(self._ask_place)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._make)
        self._country_chosen()
        self._named()

    def set_place(self, path: Path) -> None:
        """Keep the calendar there."""
        self._path = path.with_suffix(SUFFIX)
        self._show_place()

    def show_error(self, sentence: str) -> None:
        """Tell why it was not made."""
        self.message.show_message(sentence, Tone.BAD)
        self.accept_button.setEnabled(True)

    def wanted(self) -> NewCalendar:
        """Give what was filled in."""
        return NewCalendar(
            " ".join(self.name.text().split()),
            str(self.country.currentData()),
            str(self.region.currentData()),
            self._target(),
        )

    def _offer_names(self) -> None:
        completer = QCompleter(list(municipalities()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)

    def _lay_out(self, style: Style) -> None:
        px = style.px
        where = QHBoxLayout()
        form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        form.addRow(self.tr("Municipality"), self.name)
        form.addRow(self.tr("Country"), self.country)
        form.addRow(self.tr("School holidays"), self.region)
        form.addRow(self.tr("File"), where)
        self.body.addLayout(form)
        hint = self.tr(
            "Begin with what you want to reach: first the goals and target groups, then the sections, then the posts. "
            "A post without a goal is easily made and hard to judge."
        )
        self.body.addWidget(PlainLabel(hint, self, role="muted", wrap=True))
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.accept_button)
        mark(self.place, role="place")

    def _named(self) -> None:
        regions = school_region(self.name.text())
        if regions and self.country.currentData() == "NL":
            self.region.setCurrentIndex(self.region.findData(regions[0]))
        self.accept_button.setEnabled(bool(self.name.text().strip()))
        self._show_place()

    def _country_chosen(self) -> None:
        words = {
            "noord": self.tr("region North"),
            "midden": self.tr("region Central"),
            "zuid": self.tr("region South"),
            "vlaanderen": self.tr("Flanders"),
        }
        self.region.clear()
        for region in REGIONS[str(self.country.currentData())]:
            self.region.addItem(words[region], region)
        regions = school_region(self.name.text()) or ("midden",)
        self.region.setCurrentIndex(max(0, self.region.findData(regions[0])))

    def _show_place(self) -> None:
        self.place.setText(str(self._target()))
        self.place.setCursorPosition(0)

    def _target(self) -> Path:
        if self._path is not None:
            return self._path
        plain = "".join(sign for sign in self.name.text() if sign not in NOT_IN_A_NAME and sign.isprintable())
        name = plain.strip(" .") or self.tr("calendar")
        return self._folder / f"{name}{SUFFIX}"

    def _ask_place(self) -> None:
        self.place_requested.emit(self._target())

    def _make(self) -> None:
        if self.name.text().strip():
            self.message.hide()
            self.accept_button.setEnabled(False)
            self.made.emit(self.wanted())
