"""The settings: what is yours on this computer, and what holds for the whole calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from ui.forms.card_dialog import CardDialog
from ui.forms.settings.calendar import CalendarSettings
from ui.forms.settings.own import OwnSettings
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsroom.model import Settings as Kept
    from newsroom.words import Words
    from ui.settings import Settings
    from ui.theme import Style

SIZE = (720, 680)


class SettingsDialog(CardDialog):
    """Two pages; tells what was changed on each, only when everything on both can be read."""

    own_chosen = Signal(object)
    calendar_chosen = Signal(object)

    def __init__(
        self,
        style: Style,
        words: Words,
        settings: Settings,
        kept: Kept | None,
        parent: QWidget | None = None,
        channels: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(style, self.tr("Settings"), SIZE, parent)
        self._settings = settings
        self.own = OwnSettings(style, settings, self)
        self.calendar = CalendarSettings(style, words, kept, self, channels) if kept is not None else None
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Kinds of settings"))
        self.tabs.addTab(self.own, self.tr("Yours, on this computer"))
        if self.calendar is not None:
            self.tabs.addTab(self.calendar, self.tr("Of this calendar"))
        self.message = MessageBar(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.accept_button = ActionButton(self.tr("Save"), Kind.PRIMARY, parent=self)
        self.accept_button.setDefault(True)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.save)

    def save(self) -> None:
        """Tell what was chosen, or show what cannot be read."""
        if self.calendar is not None:
            fault = self.calendar.first_fault()
            if fault is not None:
                self.tabs.setCurrentWidget(self.calendar)
                fault.setFocus()
                return
            changes = self.calendar.changes()
            if changes:
                self.calendar_chosen.emit(changes)
        chosen = self.own.chosen()
        self.accept()
        if chosen != self._settings:
            self.own_chosen.emit(chosen)

    def show_error(self, sentence: str) -> None:
        """Tell why it was not kept."""
        self.message.show_message(sentence, Tone.BAD)

    def _lay_out(self) -> None:
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.message)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.accept_button)
