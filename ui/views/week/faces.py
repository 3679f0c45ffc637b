"""What a thing in the week looks like at a width: frame, words and marks at places of their own, ready to draw."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from ui.views.week.shaping import Block, Shaper, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from ui.theme import Style


class Level(IntEnum):
    """How much a card says, from everything to the least that still tells what it is."""

    FULL = 0
    COMPACT = 1
    SHORT = 2


class Mark(Enum):
    """A shape that is drawn without a font."""

    RISING = "rising"
    FALLING = "falling"
    RING = "ring"
    DISC = "disc"
    BOX = "box"
    ICON = "icon"


class Text(NamedTuple):
    """Shaped text at a place."""

    x: int
    y: int
    block: Block
    colour: QColor


class Fill(NamedTuple):
    """A tinted ground of a chip or pill."""

    rect: QRect
    colour: QColor
    radius: int


class Shape(NamedTuple):
    """A mark at a place; an icon has a name."""

    mark: Mark
    rect: QRect
    colour: QColor
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The body of a face: ground, edge, and the section's bar at the left."""

    ground: QColor | None
    edge: QColor | None
    radius: int
    edge_width: int = 1
    dashed: bool = False
    bar: QColor | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """A thing as it is drawn, measured from its own top left corner."""

    height: int
    frame: Frame
    texts: tuple[Text, ...] = ()
    fills: tuple[Fill, ...] = ()
    shapes: tuple[Shape, ...] = ()


class ChipSpec(NamedTuple):
    """A chip before it has a place."""

    text: str
    ink: QColor
    ground: QColor
    type: Type = Type.CHIP
    icon: str = ""
    ring: bool = False


@dataclass(slots=True)
class Sheet:
    """A face while it is being filled from top to bottom between a left and a right edge."""

    style: Style
    shaper: Shaper
    left: int
    right: int
    y: int
    texts: list[Text] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)

    @property
    def width(self) -> int:
        """Give the width between the edges."""
        return self.right - self.left

    def write(self, text: str, kind: Type, colour: QColor, lines: int = 1, spare: int = 0) -> None:
        """Put text on the next lines, `spare` pixels kept free at the right."""
        block = self.shaper.block(text, kind, self.width - spare, lines)
        self.texts.append(Text(self.left, self.y, block, colour))
        self.y += block.height

    def chip_height(self) -> int:
        """Give the height of a chip."""
        return self.shaper.line(Type.CHIP) + self.style.px(3)

    def chip_width(self, spec: ChipSpec) -> int:
        """Give the width that a chip wants."""
        inner = self.shaper.width(spec.text, spec.type) + 2 * self.style.px(5)
        return inner + (self._mark_side() + self.style.px(3) if spec.icon or spec.ring else 0)

    def rows(self, chips: Sequence[ChipSpec]) -> list[list[ChipSpec]]:
        """Break chips into rows that fit."""
        rows: list[list[ChipSpec]] = []
        used, gap = 0, self.style.px(4)
        for chip in chips:
            wide = self.chip_width(chip)
            if rows and used + gap + wide <= self.width:
                rows[-1].append(chip)
                used += gap + wide
            else:
                rows.append([chip])
                used = wide
        return rows

    def put_rows(self, rows: Sequence[Sequence[ChipSpec]], last: ChipSpec | None, *, squeeze: bool = False) -> None:
        """Put rows of chips, and one chip at the right end of the last row, or under it where that is full.

        With `squeeze` the last chip is made narrower rather than put on a row of its own.
        """
        gap, height = self.style.px(4), self.chip_height()
        for number, row in enumerate(rows):
            x = self.left
            for chip in row:
                x = self.put_chip(chip, x) + gap
            wide = self.chip_width(last) if last else 0
            wide = min(wide, self.right - x) if squeeze else wide
            if last and number == len(rows) - 1 and x + wide <= self.right:
                self.put_chip(last, self.right - wide)
                last = None
            self.y += height + gap
        if last:
            self.put_chip(last, max(self.left, self.right - self.chip_width(last)))
            self.y += height + gap
        self.y -= gap if rows or last else 0

    def put_chip(self, spec: ChipSpec, x: int) -> int:
        """Put a chip at the current height and give its right edge; it never passes the right edge of the sheet."""
        px = self.style.px
        rect = QRect(x, self.y, min(self.chip_width(spec), self.right - x), self.chip_height())
        self.fills.append(Fill(rect, spec.ground, self.style.metrics.radius_small))
        at = x + px(5)
        if spec.icon or spec.ring:
            side = self._mark_side()
            place = QRect(at, self.y + (rect.height() - side) // 2, side, side)
            self.shapes.append(Shape(Mark.RING if spec.ring else Mark.ICON, place, spec.ink, spec.icon))
            at += side + px(3)
        block = self.shaper.block(spec.text, spec.type, x + rect.width() - px(5) - at)
        self.texts.append(Text(at, self.y + (rect.height() - block.height) // 2, block, spec.ink))
        return x + rect.width()

    def face(self, height: int, frame: Frame) -> Face:
        """Close the sheet."""
        return Face(height, frame, tuple(self.texts), tuple(self.fills), tuple(self.shapes))

    def _mark_side(self) -> int:
        return self.style.px(10)
