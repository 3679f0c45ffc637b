"""Lays the chips of a quarter or month on a sheet: each with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.views.year.glyphs import Lines
from ui.views.year.parts import Look
from ui.views.year.zoom import Zoom

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor

    from ui.theme import Style
    from ui.views.year.geometry import YearGeometry
    from ui.views.year.lettering import Lettering
    from ui.views.year.parts import Chip
    from ui.views.year.sheet import Sheet
    from ui.views.year.stamps import Stamps
    from ui.views.year.texts import YearTexts

QUIET = frozenset({Look.OPEN, Look.MISSED, Look.SKIPPED})
ARROW_ROOM, DOT_ROOM = 13, 5


class Titled:
    """Puts chips with words on a sheet."""

    def __init__(
        self,
        sheet: Sheet,
        geometry: YearGeometry,
        style: Style,
        tools: tuple[Lettering, Stamps, YearTexts],
    ) -> None:
        self._sheet, self._geometry, self._style = sheet, geometry, style
        self._letters, self._stamps, self._texts = tools
        self._on_chip = geometry.span.zoom is Zoom.QUARTER
        self._font = style.fonts.tiny if self._on_chip else style.fonts.small
        self._inks: dict[str, QColor] = {}
        self._lines = Lines(self._letters.glyphs(self._font))

    def add(self, chip: Chip, colour: str) -> None:
        """Add a chip with its words."""
        place = self._geometry.chip_rect(chip)
        if chip.look is not Look.SKIPPED or not self._on_chip:
            self._sheet.stamp(self._stamps.chip(chip, colour, place.size()), place.topLeft())
        words = self._geometry.words_rect(chip)
        if self._on_chip and (chip.signals or chip.moved):
            words.setRight(words.right() - self._style.px(ARROW_ROOM if chip.moved else DOT_ROOM))
        text = self._texts.label(chip, with_day=self._on_chip)
        self._write(text, words, self._ink(chip, colour))

    def finish(self) -> None:
        """Gather the words into one run a colour."""
        self._sheet.numbers += self._lines.runs()

    def _write(self, text: str, box: QRect, ink: QColor) -> None:
        if not self._lines.add(text, box, ink) and box.width() > 0:
            self._sheet.words.append(self._letters.word(text, box, self._font, ink))

    def _ink(self, chip: Chip, colour: str) -> QColor:
        if chip.look in QUIET:
            return self._style.colours.bad if chip.look is Look.MISSED else self._style.colours.muted
        if chip.look is Look.PUBLISHED and self._on_chip:
            if colour not in self._inks:
                self._inks[colour] = self._style.on(self._style.section(colour))
            return self._inks[colour]
        return self._style.colours.ink
