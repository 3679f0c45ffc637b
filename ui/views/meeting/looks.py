"""How the meeting looks on the wall: every length a share of its height, so that it reads alike on every screen."""

from __future__ import annotations

from math import ceil
from string import Template
from typing import TYPE_CHECKING

import resources
from ui.theme.style import mixed
from ui.theme.tokens import TOKEN_NAMES

if TYPE_CHECKING:
    from ui.theme.style import Style

# At four metres a letter must be some 2 % of the height of a usual screen on a wall (70 cm) to be read at ease.
SMALLEST = 0.022
BODY, STRONG, TITLE, NUMBER = 0.024, 0.027, 0.034, 0.03
COUNT = 0.064


def pixels(share: float, height: int) -> int:
    """Give a share of the height in whole pixels, never less."""
    return ceil(share * height)


def board_sheet(style: Style, height: int) -> str:
    """Give the style sheet of the meeting on a wall of this height."""
    colours = style.colours
    names = {name: getattr(colours, name).name() for name in TOKEN_NAMES}
    sizes = {"small": SMALLEST, "body": BODY, "strong": STRONG, "title": TITLE, "number": NUMBER}
    names |= {name: f"{pixels(share, height)}px" for name, share in sizes.items()}
    names |= {f"u{number}": f"{pixels(number / 1000, height)}px" for number in (3, 6, 8, 10, 14, 20)}
    side = 2 * pixels(COUNT / 2, height)
    names |= {"count": f"{side}px", "count_half": f"{side // 2}px"}
    names["row_chosen"] = mixed(colours.listen, colours.surface, 0.06).name()
    return Template(resources.read_text("themes/wall.qss")).substitute(names)
