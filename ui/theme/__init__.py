"""The looks of the program: tokens, the style that views paint from, palette, icons, style sheet."""

from __future__ import annotations

from ui.theme.application import apply, load_font, theme_for
from ui.theme.icons import draw_icon, icon, icon_pixmap
from ui.theme.palette import palette
from ui.theme.sheet import Kind, mark
from ui.theme.style import FONT_PERCENTS, Style, Tone, build_style, mixed
from ui.theme.tokens import THEMES

__all__ = [
    "FONT_PERCENTS",
    "THEMES",
    "Kind",
    "Style",
    "Tone",
    "apply",
    "build_style",
    "draw_icon",
    "icon",
    "icon_pixmap",
    "load_font",
    "mark",
    "mixed",
    "palette",
    "theme_for",
]
