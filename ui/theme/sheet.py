"""The application style sheet, filled from a style, and the marks by which widgets ask for a look."""

from __future__ import annotations

import re
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

import resources
from ui.theme.style import Style, Tone, mixed
from ui.theme.tokens import TOKEN_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SCALED = re.compile(r"\$px_(\d+)(?:_less_(\d+))?")


class Kind(StrEnum):
    """The looks of a button: what it does decides its colour, one primary action per screen."""

    PLAIN = "plain"
    PRIMARY = "primary"
    LISTEN = "listen"
    DANGER = "danger"
    QUIET = "quiet"
    LINK = "link"


def mark(widget: QWidget, **marks: str) -> None:
    """Set the properties by which the style sheet knows a widget (`kind`, `role`, `tone`, `surface`) and show it so."""
    for name, value in marks.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else Qt does so when it is first shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()


def style_sheet(style: Style) -> str:
    """Give the style sheet of a style; the text itself is `resources/themes/application.qss`."""
    names = {name: getattr(style.colours, name).name() for name in TOKEN_NAMES}
    for name in ("send", "listen", "bad"):
        colour = getattr(style.colours, name)
        names[f"{name}_hover"] = mixed(style.colours.ink, colour, 0.12).name()
    # An installed program keeps its data as files, so the marks stay where they are after the `with`.
    with resources.path(f"themes/{style.theme}/check.svg") as mark_file:
        names["marks"] = mark_file.parent.as_posix()
    names["tones"] = _tones(style)
    text = _SCALED.sub(lambda found: _pixels(style, found), resources.read_text("themes/application.qss"))
    return Template(text).substitute(names)


def _pixels(style: Style, found: re.Match[str]) -> str:
    return f"{max(0, style.px(int(found[1])) - int(found[2] or 0))}px"


def _tones(style: Style) -> str:
    rules = []
    for tone in Tone:
        words, tint = style.tone(tone)
        ink, ground, edge = words.name(), tint.name(), mixed(words, tint, 0.4).name()
        rules.append(f'QLabel[tone="{tone}"] {{ color: {ink}; background: {ground}; }}')
        rules.append(f'Chip[tone="{tone}"] {{ color: {ink}; background: {ground}; border: 1px solid {edge}; }}')
    return "\n".join(rules)
