"""Text made ready to draw once, by (text, font, width): wrapped, and elided where it does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.views.week.hyphens import ADDED, hyphenated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Style

KEPT = 4000
LINE_BREAK = "\u2028"


class Type(IntEnum):
    """The type that is used in the week, by what it is for."""

    CHIP = 0
    PILL = 1
    META = 2
    TITLE = 3
    HEAD = 4


@dataclass(frozen=True, slots=True)
class Block:
    """Shaped text of one or more lines."""

    layout: QTextLayout
    width: int
    height: int
    cut: bool


class _Key(NamedTuple):
    text: str
    type: Type
    width: int
    lines: int


class Shaper:
    """Shapes text in the type of a style and keeps what it shaped."""

    def __init__(self, style: Style) -> None:
        fonts = style.fonts
        chip = QFont(fonts.small)
        chip.setPixelSize(fonts.label.pixelSize())
        pill = QFont(chip)
        pill.setWeight(QFont.Weight.DemiBold)
        self._fonts = {
            Type.CHIP: chip,
            Type.PILL: pill,
            Type.META: fonts.small,
            Type.TITLE: fonts.strong,
            Type.HEAD: fonts.title,
        }
        self._measures = {kind: QFontMetricsF(font) for kind, font in self._fonts.items()}
        self._widths: dict[tuple[str, Type], int] = {}
        self._blocks: dict[_Key, Block] = {}

    def line(self, kind: Type) -> int:
        """Give the height of one line."""
        return ceil(self._measures[kind].height())

    def width(self, text: str, kind: Type) -> int:
        """Give the width of a text on one line."""
        width = self._widths.get((text, kind))
        if width is None:
            width = self._widths[text, kind] = ceil(self._measures[kind].horizontalAdvance(text))
        return width

    def first_fitting(self, texts: Sequence[str], kind: Type, width: int) -> str:
        """Give the first text that fits the width, or else the last."""
        return next((text for text in texts if self.width(text, kind) <= width), texts[-1])

    def block(self, text: str, kind: Type, width: int, lines: int = 1) -> Block:
        """Shape a text within a width and a number of lines."""
        key = _Key(text, kind, max(width, 1), lines)
        block = self._blocks.get(key)
        if block is None:
            if len(self._blocks) > KEPT:
                self._blocks.clear()
            block = self._blocks[key] = self._shape(key)
        return block

    def _shape(self, key: _Key) -> Block:
        if self.width(key.text, key.type) <= key.width:
            return self._laid_out(key.text, key, cut=False)
        measure = self._measures[key.type]
        if key.lines == 1:
            return self._laid_out(measure.elidedText(key.text, Qt.TextElideMode.ElideRight, key.width), key, cut=True)
        text = hyphenated(key.text, lambda part: self.width(part, key.type) <= key.width)
        layout = QTextLayout(text, self._fonts[key.type])
        starts = _broken(layout, key.width, self.line(key.type))
        if len(starts) <= key.lines:
            return Block(layout, _width(layout), len(starts) * self.line(key.type), cut=False)
        parts = [text[a:b].rstrip() for a, b in pairwise(starts[: key.lines])]
        rest = measure.elidedText(
            text[starts[key.lines - 1] :].replace(ADDED, ""), Qt.TextElideMode.ElideRight, key.width
        )
        return self._laid_out(LINE_BREAK.join([*parts, rest]), key, cut=True)

    def _laid_out(self, text: str, key: _Key, *, cut: bool) -> Block:
        layout = QTextLayout(text, self._fonts[key.type])
        starts = _broken(layout, key.width + 1, self.line(key.type))
        return Block(layout, _width(layout), len(starts) * self.line(key.type), cut)


def _width(layout: QTextLayout) -> int:
    """Give the width of the longest line."""
    return ceil(max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0))


def _broken(layout: QTextLayout, width: int, line_height: int) -> list[int]:
    """Break a text into lines of a width and give where each begins."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(starts) * line_height))
        starts.append(line.textStart())
    layout.endLayout()
    return starts
