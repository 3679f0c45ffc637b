"""The choice of a colour by its name, with a small square of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.forms.inspector.fields import ChoiceField
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Style

SWATCH, ROUND = 14, 3


class ColourField(ChoiceField):
    """One of the colours of sections and campaigns, or none."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__("colour", self.tr("Colour"), parent, none=self.tr("None"), empty="")
        self.set_choices(self._colours())
        self.editor.setIconSize(QSize(style.px(SWATCH), style.px(SWATCH)))
        for number in range(1, self.editor.count()):
            self.editor.setItemIcon(number, swatch(style, str(self.editor.itemData(number))))

    def _colours(self) -> Sequence[Choice]:
        return (
            Choice("slate", self.tr("Slate")),
            Choice("pink", self.tr("Pink")),
            Choice("blue", self.tr("Blue")),
            Choice("violet", self.tr("Violet")),
            Choice("green", self.tr("Green")),
            Choice("orange", self.tr("Orange")),
            Choice("olive", self.tr("Olive")),
            Choice("red", self.tr("Red")),
            Choice("teal", self.tr("Teal")),
            Choice("brown", self.tr("Brown")),
            Choice("indigo", self.tr("Indigo")),
            Choice("plum", self.tr("Plum")),
        )


def swatch(style: Style, colour: str) -> QIcon:
    """Give a small square in a colour."""
    side = style.px(SWATCH)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.section(colour))
    painter.drawRoundedRect(QRectF(0, 0, side, side), ROUND, ROUND)
    painter.end()
    return QIcon(picture)
