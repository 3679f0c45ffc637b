"""The colour sets as data: reads `resources/themes` and measures contrast. Knows no Qt."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields

import resources

THEMES = ("light", "dark", "contrast")
LINEAR_UNTIL = 0.04045


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours as `#RRGGBB`, by what they mean."""

    ground: str
    surface: str
    soft: str
    line: str
    line_strong: str
    border: str
    ink: str
    muted: str
    disabled: str
    listen: str
    listen_soft: str
    listen_wash: str
    send: str
    send_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    ok: str
    ok_soft: str
    group: str
    group_soft: str
    neutral_soft: str
    on_fill: str
    weekend: str
    recess: str
    selection: str
    focus: str
    observance: str


TOKEN_NAMES = tuple(field.name for field in fields(Tokens))


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour set with its section colours by name."""

    name: str
    dark: bool
    tokens: Tokens
    sections: dict[str, str]


def read_theme(name: str) -> Theme:
    """Read the colour set `light`, `dark` or `contrast`."""
    data = tomllib.loads(resources.read_text(f"themes/{name}.toml"))
    return Theme(name, bool(data["dark"]), Tokens(**data["colours"]), dict(data["sections"]))


def luminance(colour: str) -> float:
    """Give the relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= LINEAR_UNTIL else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Give the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)
