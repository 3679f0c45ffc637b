"""Your own settings on this computer: language, colours, size of the letters, name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ui.theme import FONT_PERCENTS
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.settings import Settings
    from ui.theme import Style


class OwnSettings(QWidget):
    """The form; gives the settings with what was chosen."""

    def __init__(self, style: Style, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.language = self._choice(
            self.tr("Language"),
            {"auto": self.tr("As this computer"), "nl": "Nederlands", "en": "English"},
            settings.language,
        )
        self.theme = self._choice(
            self.tr("Colours"),
            {
                "auto": self.tr("As this computer"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
            settings.theme,
        )
        percents = sorted({*FONT_PERCENTS, settings.font_percent})
        self.font_percent = self._choice(
            self.tr("Size of the letters"),
            {str(percent): f"{percent} %" for percent in percents},
            str(settings.font_percent),
        )
        self.name, self.initials = QLineEdit(settings.user_name, self), QLineEdit(settings.user_initials, self)
        self.name.setAccessibleName(self.tr("Your name"))
        self.initials.setAccessibleName(self.tr("Your initials"))
        self.initials.setMaxLength(6)
        form = QFormLayout(self)
        form.setContentsMargins(0, style.px(14), 0, 0)
        form.setHorizontalSpacing(style.px(16))
        form.setVerticalSpacing(style.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.language, self.theme, self.font_percent, self.name, self.initials):
            form.addRow(field.accessibleName(), field)
        note = self.tr(
            "Your name stands beside what you change, so that colleagues can see who did it. It stays in the calendar."
        )
        form.addRow("", PlainLabel(note, self, role="small", wrap=True))

    def chosen(self) -> Settings:
        """Give the settings as they were chosen."""
        return replace(
            self._settings,
            language=str(self.language.currentData()),
            theme=str(self.theme.currentData()),
            font_percent=int(self.font_percent.currentData()),
            user_name=self.name.text().strip(),
            user_initials=self.initials.text().strip(),
        )

    def _choice(self, name: str, words: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for key, label in words.items():
            box.addItem(label, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box
