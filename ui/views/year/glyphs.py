"""Many short texts in one font as a single glyph run a colour: each letter is measured once."""

from __future__ import annotations

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
        self._known: dict[str, tuple[int, float]] = {}
        self._dots = self._glyph(DOTS)[1]

    def can(self, text: str) -> bool:
        """Say whether a text needs no shaping and the font has all its letters."""
        known = self._known
        return all(letter in known or self._is_plain(letter) for letter in text)

    def fitted(self, text: str, width: float) -> str:
        """Shorten a text with dots until it fits; where dots leave no room for two letters, only letters."""
        used, fits, bare = 0.0, 0, 0
        for count, letter in enumerate(text, start=1):
            used += self._glyph(letter)[1]
            if used + self._dots <= width:
                fits = count
            if used > width:
                return text[:fits].rstrip() + DOTS if fits > 1 else text[:bare]
            bare = count
        return text

    def run(self, placed: list[tuple[str, QRect]]) -> QGlyphRun:
        """Put texts at the left of their boxes, in the middle of the height, all in one run."""
        glyphs: list[int] = []
        positions: list[QPointF] = []
        glyph = self._glyph
        for text, box in placed:
            x, baseline = float(box.x()), round(box.y() + box.height() / 2 + self._drop)
            for letter in text:
                index, step = glyph(letter)
                glyphs.append(index)
                positions.append(QPointF(x, baseline))
                x += step
        run = QGlyphRun()
        run.setRawFont(self._raw)
        run.setGlyphIndexes(glyphs)
        run.setPositions(positions)
        return run

    def _glyph(self, letter: str) -> tuple[int, float]:
        found = self._known.get(letter)
        if found is None:
            indexes = self._raw.glyphIndexesForString(letter)
            found = self._known[letter] = (indexes[0], self._raw.advancesForGlyphIndexes(indexes)[0].x())
        return found

    def _is_plain(self, letter: str) -> bool:
        return (ord(letter) < PLAIN_BELOW or letter in PLAIN_SIGNS) and self._glyph(letter)[0] != 0


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
