"""Many short texts in one font as a single glyph run a colour: each letter is measured once."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, repeat
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetrics, QGlyphRun, QRawFont

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor

DOTS = "…"
# Letters that stand one after the other; other scripts, accents of their own and emoji need real shaping.
PLAIN_BELOW = 0x0250
PLAIN_SIGNS = frozenset("–—‘’“”„•€…→←")


class Glyphs:
    """The letters of one font."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._raw = QRawFont.fromFont(font)
        metrics = QFontMetrics(font)
        self._drop = (metrics.ascent() - metrics.descent()) / 2
        # Apart, so that a whole text is looked up at once: this is done for thousands of letters at every zoom.
        self._index: dict[str, int] = {}
        self._step: dict[str, float] = {}
        self._learn(DOTS)
        self._dots = self._step[DOTS]

    def can(self, text: str) -> bool:
        """Say whether a text needs no shaping and the font has all its letters."""
        known = self._index.keys()
        return known >= set(text) or all(letter in known or self._learn(letter) for letter in text)

    def fitted(self, text: str, width: float) -> str:
        """Shorten a text with dots until it fits; where dots leave no room for two letters, only letters."""
        ends = list(accumulate(map(self._step.__getitem__, text)))
        if not ends or ends[-1] <= width:
            return text
        fits = bisect_right(ends, width - self._dots)
        return text[:fits].rstrip() + DOTS if fits > 1 else text[: bisect_right(ends, width)]

    def run(self, placed: list[tuple[str, QRect]]) -> QGlyphRun:
        """Put texts at the left of their boxes, in the middle of the height, all in one run."""
        glyphs: list[int] = []
        positions: list[QPointF] = []
        index, step = self._index.__getitem__, self._step.__getitem__
        for text, box in placed:
            baseline = float(round(box.y() + box.height() / 2 + self._drop))
            glyphs.extend(map(index, text))
            lefts = accumulate(map(step, text[:-1]), initial=float(box.x()))
            positions.extend(map(QPointF, lefts, repeat(baseline)))
        run = QGlyphRun()
        run.setRawFont(self._raw)
        run.setGlyphIndexes(glyphs)
        run.setPositions(positions)
        return run

    def _learn(self, letter: str) -> bool:
        """Measure a letter; False for one that this font lacks or that has to be shaped."""
        indexes = self._raw.glyphIndexesForString(letter)
        if not indexes or not indexes[0] or not (ord(letter) < PLAIN_BELOW or letter in PLAIN_SIGNS):
            return False
        self._index[letter] = indexes[0]
        self._step[letter] = self._raw.advancesForGlyphIndexes(indexes)[0].x()
        return True


class Lines:
    """Gathers the texts of a picture by colour."""

    def __init__(self, glyphs: Glyphs) -> None:
        self._glyphs = glyphs
        self._placed: dict[int, list[tuple[str, QRect]]] = {}
        self._inks: dict[int, QColor] = {}

    def add(self, text: str, box: QRect, ink: QColor) -> bool:
        """Add a text to a box, shortened to fit; False when it has to be shaped."""
        if not self._glyphs.can(text):
            return False
        fitting = self._glyphs.fitted(text, box.width())
        if fitting:
            self._inks.setdefault(ink.rgba(), ink)
            self._placed.setdefault(ink.rgba(), []).append((fitting, box))
        return True

    def runs(self) -> list[tuple[QColor, QGlyphRun]]:
        """Give one run a colour."""
        return [(self._inks[key], self._glyphs.run(placed)) for key, placed in self._placed.items()]
