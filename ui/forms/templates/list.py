"""All templates: rename and delete them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.forms.inspector.fields import titled
from ui.forms.named_list import Labels, Line, NamedList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Template
    from newsroom.words import Words
    from ui.theme import Style

TITLE = 1


class TemplateList(NamedList):
    """Their names, titles and purposes; the text is the tip of the title."""

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        labels = Labels(
            self.tr("Templates"),
            (self.tr("Name"), self.tr("Title"), titled(words.of("field", "purpose"))),
            self.tr("Rename…"),
            self.tr("Delete"),
            self.tr("Close"),
            self.tr("Make one from a post: its menu has “Keep as a template…”. F2 renames, Delete removes."),
        )
        super().__init__(style, labels, parent)
        self._words = words
        self.add_key("F2", self.change)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show templates; the line that was chosen stays so."""
        self.show_lines((self._line(each) for each in templates), TITLE)

    def _line(self, each: Template) -> Line:
        purpose = titled(self._words.of("purpose", each.purpose)) if each.purpose else ""
        return Line(each.id, (each.name, each.title, purpose), each.text)
