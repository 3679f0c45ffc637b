"""The settings of a calendar: whose it is, when the office is open, and the norms that findings are held against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QScrollArea, QWidget

from newsroom.dates.hours import WEEKDAYS, OfficeHours
from newsroom.dates.school import REGIONS, municipalities, school_region
from newsroom.dates.zone import zone_named
from newsroom.errors import NewsroomError
from newsroom.rules.retention import LEAST_DAYS
from newsroom.rules.retention import MOST_DAYS as MOST_DAYS_KEPT
from ui.forms.settings.checked_line import Check, CheckedLine
from ui.forms.settings.links import LinkFields
from ui.forms.settings.norms import NormWords, read_days, write_days
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsroom.model import Settings
    from newsroom.words import Words
    from ui.theme import Style

MOST_MINUTES = 60 * 24 * 30
MOST_DAYS = 3650


class CalendarSettings(QScrollArea):
    """The form; gives only the settings that were changed, as the calendar keeps them."""

    def __init__(
        self,
        style: Style,
        words: Words,
        kept: Settings,
        parent: QWidget | None = None,
        channels: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._words = words
        self._kept = kept
        self._inside = QWidget(self)
        self._form = QFormLayout(self._inside)
        self.name = self._line(self.tr("Name of the calendar"), kept.name, self._filled)
        self.municipality = self._line(self.tr("Municipality"), kept.municipality, self._anything)
        self.country = self._choice(
            self.tr("Country"), {"NL": self.tr("Netherlands"), "BE": self.tr("Belgium (Flanders)")}, kept.country
        )
        self.region = self._choice(self.tr("School holidays"), self._regions(kept.country), kept.school_region)
        self.zone = self._line(self.tr("Time zone"), kept.zone, self._zone_fault)
        self.hours = [self._line(*each) for each in self._days(kept)]
        self._norms = NormWords(words, channels or {})
        self.other_days, self.norms, self.owners = self._reply_lines(kept)
        self.reply = self._line(self.tr("Reply norm, in open minutes"), str(kept.reply_minutes), self._minutes_fault)
        self.reply_mail = self._line(
            self.tr("Reply norm for e-mail, in working days"), str(kept.reply_working_days_email), self._days_fault
        )
        self.free = self._line(self.tr("Free space, in percent"), _percent(kept.free_share), self._percent_fault)
        self.proactive = self._line(
            self.tr("Proactive signals, in percent"), _percent(kept.proactive_share), self._percent_fault
        )
        self.keep = self._line(self.tr("Keep what people said, in days"), str(kept.retention_days), self._term_fault)
        self.alt = self._choice(
            self.tr("A picture without alt text"),
            {"block": self.tr("cannot be approved"), "warn": self.tr("gets a warning")},
            kept.alt_text_rule,
        )
        self.links = LinkFields(kept, self._inside)
        self._offer_names()
        self._lay_out()
        self.country.activated.connect(self._country_chosen)
        self.municipality.line.editingFinished.connect(self._follow_municipality)

    def first_fault(self) -> QWidget | None:
        """Check everything; give the first field that cannot be used."""
        lines = [line for line in self._inside.findChildren(CheckedLine) if not line.check()]
        return lines[0] if lines else None

    def changes(self) -> dict[str, str]:
        """Give the settings that differ from those of the calendar."""
        stored = self._kept.rows()
        return {name: value for name, value in self._values().items() if stored.get(name) != value}

    def _values(self) -> dict[str, str]:
        hours = " ".join(
            f"{day}={','.join(line.text().replace(',', ' ').split())}"
            for day, line in zip(WEEKDAYS, self.hours, strict=True)
            if line.text()
        )
        return {
            "name": self.name.text(),
            "municipality": self.municipality.text(),
            "country": str(self.country.currentData()),
            "school_region": str(self.region.currentData()),
            "zone": self.zone.text(),
            "office_hours": str(OfficeHours.parse(f"{hours} {read_days(self.other_days.text())}")),
            "reply_norms": self._norms.read(self.norms.text()),
            "owners": self.owners.text(),
            "reply_minutes": str(int(self.reply.text())),
            "reply_working_days_email": str(int(self.reply_mail.text())),
            "free_share": str(_share(self.free.text())),
            "proactive_share": str(_share(self.proactive.text())),
            "retention_days": str(int(self.keep.text())),
            "alt_text_rule": str(self.alt.currentData()),
            **self.links.values(),
        }

    def _lay_out(self) -> None:
        px = self._style.px
        self._form.setContentsMargins(0, px(14), px(8), px(8))
        self._form.setHorizontalSpacing(px(16))
        self._form.setVerticalSpacing(px(8))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        groups: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            ("", (self.name, self.municipality, self.country, self.region, self.zone)),
            (self.tr("Office hours"), (*self.hours, self.other_days)),
            (
                self.tr("Norms"),
                (self.reply, self.reply_mail, self.norms, self.owners, self.free, self.proactive, self.alt, self.keep),
            ),
            (self.tr("UTM words of links"), self.links.fields()),
        )
        for title, fields in groups:
            if title:
                self._form.addRow(SectionLabel(title, self._inside))
            for field in fields:
                named = field.line if isinstance(field, CheckedLine) else field
                self._form.addRow(named.accessibleName(), field)
        for field, words in self.links.hints():
            self._hint(field, words)
        self._hint(self.norms, self.tr("Such as complaint: 5 working days; Facebook question: 60 minutes."))
        self._hint(self.owners, self.tr("Who can take up a signal, such as Police; Water board; Neighbours."))
        self._hint(self.other_days, self.tr("Such as 24-12-2027 08:30-12:00; 07-05-2027 closed."))
        self._hint(self.hours[-1], self.tr("Such as 08:30-12:00, 13:00-17:00; empty is closed."))
        self.setWidget(self._inside)
        # A scroll area fills what is in it with the ground; here the card is the ground.
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _reply_lines(self, kept: Settings) -> tuple[CheckedLine, CheckedLine, CheckedLine]:
        """Make the fields for days with other hours, for norms, and for who can take up a signal."""
        days = write_days(OfficeHours.parse(kept.office_hours))
        return (
            self._line(self.tr("Days with other hours"), days, self._other_days_fault),
            self._line(self.tr("Reply norm by kind or channel"), self._written_norms(), self._norms_fault),
            self._line(self.tr("Departments and partners"), kept.owners, self._anything),
        )

    def _hint(self, field: QWidget, text: str) -> None:
        """Put a line of small words under a field."""
        row = self._form.getWidgetPosition(field)[0]  # type: ignore[index]
        self._form.insertRow(row + 1, "", PlainLabel(text, self._inside, role="small", wrap=True))

    def _written_norms(self) -> str:
        try:
            return self._norms.write(self._kept.reply_norms)
        except NewsroomError:
            return self._kept.reply_norms

    def _norms_fault(self, text: str) -> str:
        try:
            self._norms.read(text)
        except ValueError as error:
            return self.tr("“{part}” cannot be read. Write a kind or channel with its time.").format(part=str(error))
        return ""

    def _other_days_fault(self, text: str) -> str:
        try:
            read_days(text)
        except ValueError as error:
            return self.tr("“{part}” cannot be read. Write a date with its times.").format(part=str(error))
        return ""

    def _offer_names(self) -> None:
        completer = QCompleter(list(municipalities()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.municipality.line.setCompleter(completer)

    def _line(self, name: str, text: str, check: Check) -> CheckedLine:
        return CheckedLine(name, text, check, self._inside)

    def _choice(self, name: str, words: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox(self._inside)
        box.setAccessibleName(name)
        for key, label in words.items():
            box.addItem(label, key)
        if box.findData(chosen) < 0:
            box.addItem(chosen, chosen)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _regions(self, country: str) -> dict[str, str]:
        words = {
            "noord": self.tr("region North"),
            "midden": self.tr("region Central"),
            "zuid": self.tr("region South"),
            "vlaanderen": self.tr("Flanders"),
        }
        return {region: words[region] for region in REGIONS.get(country, ())}

    def _days(self, kept: Settings) -> list[tuple[str, str, Check]]:
        names = (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        hours = OfficeHours.parse(kept.office_hours)
        texts = [", ".join(f"{first:%H:%M}-{last:%H:%M}" for first, last in spans) for spans in hours.days]
        return [(name, text, self._hours_fault) for name, text in zip(names, texts, strict=True)]

    def _country_chosen(self) -> None:
        self.region.clear()
        for region, label in self._regions(str(self.country.currentData())).items():
            self.region.addItem(label, region)
        self._follow_municipality()

    def _follow_municipality(self) -> None:
        regions = school_region(self.municipality.text())
        if regions and self.region.findData(regions[0]) >= 0 and str(self.region.currentData()) not in regions:
            self.region.setCurrentIndex(self.region.findData(regions[0]))

    def _anything(self, _text: str) -> str:
        return ""

    def _filled(self, text: str) -> str:
        return "" if text else self.tr("Give the calendar a name.")

    def _zone_fault(self, text: str) -> str:
        try:
            zone_named(text)
        except NewsroomError as error:
            return self._words.error(error)
        return ""

    def _hours_fault(self, text: str) -> str:
        if not text:
            return ""
        try:
            OfficeHours.parse(f"mon={','.join(text.replace(',', ' ').split())}")
        except NewsroomError:
            return self.tr("Write times as 08:30-12:00, 13:00-17:00, in the order of the day.")
        return ""

    def _minutes_fault(self, text: str) -> str:
        return "" if _is_number(text, MOST_MINUTES) else self.tr("Write whole minutes, such as 120.")

    def _days_fault(self, text: str) -> str:
        return "" if _is_number(text, MOST_DAYS) else self.tr("Write whole days, such as 1 or 90.")

    def _term_fault(self, text: str) -> str:
        allowed = _is_number(text, MOST_DAYS_KEPT) and int(text) >= LEAST_DAYS
        return "" if allowed else self.tr("Write 1 to 365 days.")

    def _percent_fault(self, text: str) -> str:
        return "" if _is_number(text.rstrip(" %"), 100) else self.tr("Write a percentage from 0 to 100.")


def _is_number(text: str, most: int) -> bool:
    return text.isdecimal() and text.isascii() and int(text) <= most


def _percent(share: float) -> str:
    return str(round(share * 100))


def _share(text: str) -> float:
    return int(text.rstrip(" %")) / 100
