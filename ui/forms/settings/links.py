"""The settings of links: the template of their UTM words, whose links get them, and when they fill themselves in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from newsroom.rules.utm import KEYS, NAMES, unknown
from ui.forms.settings.checked_line import CheckedLine

if TYPE_CHECKING:
    from newsroom.model import Settings


class LinkFields(QObject):
    """The fields, the small words under them, and what they hold."""

    def __init__(self, kept: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        templates = (
            (self.tr("Source"), kept.utm_source),
            (self.tr("Medium"), kept.utm_medium),
            (self.tr("Campaign"), kept.utm_campaign),
        )
        self.utm = [CheckedLine(name, text, self._fault, parent) for name, text in templates]
        self.domains = CheckedLine(self.tr("Own domains"), kept.own_domains, _anything, parent)
        self.auto = QComboBox(parent)
        self.auto.setAccessibleName(self.tr("When a post is scheduled"))
        self.auto.addItem(self.tr("leave UTM words as they are"), "0")
        self.auto.addItem(self.tr("fill empty UTM words in"), "1")
        self.auto.setCurrentIndex(int(kept.utm_auto))

    def fields(self) -> tuple[QWidget, ...]:
        """Give the fields in their order."""
        return (*self.utm, self.domains, self.auto)

    def hints(self) -> list[tuple[QWidget, str]]:
        """Give the small words that stand under a field."""
        known = self.tr("May name {names}. Of words with | between them the first that is known is taken.")
        links = self.tr("Such as voorbeeldstad.nl. Links to it inside a text get the UTM words of the channel too.")
        names = ", ".join(f"{{{name}}}" for name in NAMES)
        return [(self.utm[-1], known.format(names=names)), (self.domains, links)]

    def values(self) -> dict[str, str]:
        """Give the settings as the calendar keeps them."""
        template = {key: line.text() for key, line in zip(KEYS.values(), self.utm, strict=True)}
        return {**template, "own_domains": self.domains.text(), "utm_auto": str(self.auto.currentData())}

    def _fault(self, text: str) -> str:
        word = unknown(text)
        return self.tr("“{word}” is not known here.").format(word=word) if word else ""


def _anything(_text: str) -> str:
    return ""
