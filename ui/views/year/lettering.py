"""Text made ready to paint: words shaped once, numbers gathered into one glyph run a colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGlyphRun, QRawFont, QStaticText

from ui.views.year.glyphs import Glyphs

if TYPE_CHECKING:
    from ui.theme import Style

DIGITS = "0123456789"
MOST_KEPT = 4000


class Word(NamedTuple):
    """A shaped text with its place, font and colour."""

    at: QPoint
    text: QStaticText
    font: QFont
    colour: QColor


class Lettering:
    """Shapes and elides the texts of one style and keeps them."""

    def __init__(self, style: Style) -> None:
        self._shaped: dict[tuple[str, int, str], QStaticText] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._known: dict[str, tuple[list[int], list[float], float]] = {}
        self._glyphs: dict[str, Glyphs] = {}
        self.tiny = style.fonts.tiny
        self._raw = QRawFont.fromFont(self.tiny)
        glyphs = self._raw.glyphIndexesForString(DIGITS)
        advances = self._raw.advancesForGlyphIndexes(glyphs)
        self._digits = {digit: (glyph, step.x()) for digit, glyph, step in zip(DIGITS, glyphs, advances, strict=True)}

    def glyphs(self, font: QFont) -> Glyphs:
        """Give the letters of a font."""
        key = font.key()
        if key not in self._glyphs:
            self._glyphs[key] = Glyphs(font)
        return self._glyphs[key]

    def metrics(self, font: QFont) -> QFontMetrics:
        """Give the metrics of a font."""
        key = font.key()
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(font)
        return self._metrics[key]

    def word(self, text: str, box: QRect, font: QFont, colour: QColor, *, centred: bool = False) -> Word:
        """Shape a text for a box, elided to its width, in the middle of its height."""
        shaped = self._shape(text, box.width(), font)
        size = shaped.size()
        left = box.x() + (round(box.width() - size.width()) // 2 if centred else 0)
        return Word(QPoint(left, box.y() + round(box.height() - size.height()) // 2), shaped, font, colour)

    def width(self, text: str, font: QFont) -> int:
        """Measure a text."""
        return self.metrics(font).horizontalAdvance(text)

    def number_width(self, text: str) -> float:
        """Measure a number in the smallest font."""
        return self._number(text)[2]

    def _number(self, text: str) -> tuple[list[int], list[float], float]:
        """Give the glyphs of a number, where each begins, and its width."""
        known = self._known.get(text)
        if known is None:
            *lefts, wide = accumulate((self._digits[digit][1] for digit in text), initial=0.0)
            known = self._known[text] = ([self._digits[digit][0] for digit in text], lefts, wide)
        return known

    def numbers(self, placed: Sequence[tuple[str, QRect]]) -> QGlyphRun:
        """Put numbers in the middle of their boxes, all in one run."""
        glyphs: list[int] = []
        positions: list[QPointF] = []
        metrics = self.metrics(self.tiny)
        drop = (metrics.ascent() - metrics.descent()) / 2
        for text, box in placed:
            indexes, lefts, wide = self._number(text)
            x, baseline = box.x() + (box.width() - wide) / 2, round(box.y() + box.height() / 2 + drop)
            glyphs += indexes
            positions += [QPointF(x + left, baseline) for left in lefts]
        run = QGlyphRun()
        run.setRawFont(self._raw)
        run.setGlyphIndexes(glyphs)
        run.setPositions(positions)
        return run

    def _shape(self, text: str, width: int, font: QFont) -> QStaticText:
        key = (text, width, font.key())
        shaped = self._shaped.get(key)
        if shaped is None:
            if len(self._shaped) > MOST_KEPT:
                self._shaped.clear()
            line = text.replace("\n", " ")
            shaped = QStaticText(self.metrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width))
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.prepare(font=font)
            self._shaped[key] = shaped
        return shaped
