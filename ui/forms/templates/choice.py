"""The choice of a template in the form of a new post; hidden while there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ui.forms.inspector.fields import ChoiceField
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Template
    from ui.forms.inspector.field import Field


class TemplateField(ChoiceField):
    """Fills what is empty, or what stands there from the template that was chosen before; never what was typed."""

    def __init__(self, fills: Mapping[str, Field], parent: QWidget | None = None) -> None:
        super().__init__("template", "", parent, none="–", empty="")
        self._caption.setText(self.tr("Template"))
        self._box.setAccessibleName(self.tr("Template"))
        self._fills = dict(fills)
        self._filled = dict.fromkeys(fills, "")
        self._templates: Mapping[str, Template] = {}
        self.start("")
        self.committed.connect(self._take)
        self.hide()

    def offer(self, templates: Sequence[Template]) -> None:
        """Offer these; none hides the choice."""
        self._templates = {each.id: each for each in templates}
        self.set_choices([Choice(each.id, each.name) for each in templates])
        self.setVisible(bool(templates))

    def purpose(self, usual: str) -> str:
        """Give the purpose of the chosen template, or else the usual one."""
        chosen = self._templates.get(str(self.typed()))
        return chosen.purpose or usual if chosen is not None else usual

    def checklist(self) -> tuple[str, ...]:
        """Give what the chosen template wants done."""
        chosen = self._templates.get(str(self.typed()))
        return chosen.checklist if chosen is not None else ()

    def _take(self, _spot: str, _seen: object, key: object) -> None:
        self.start(key)
        chosen = self._templates.get(str(key))
        for name, field in self._fills.items():
            if str(field.typed()) in ("", self._filled[name]):
                self._filled[name] = str(getattr(chosen, name)) if chosen is not None else ""
                field.start(self._filled[name])
