"""Dresses the application in a style: Fusion, palette, shipped font, style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFontDatabase

import resources
from ui.theme.palette import palette
from ui.theme.sheet import style_sheet
from ui.theme.style import FAMILY, Style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def apply(app: QApplication, style: Style) -> None:
    """Give the whole application the looks of a style; may be called again when the user chooses another."""
    load_font()
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(style))
    app.setFont(style.fonts.body)
    app.setStyleSheet(style_sheet(style))


def load_font() -> None:
    """Make the shipped font known, once; it needs no font on the machine."""
    if FAMILY not in QFontDatabase.families():
        QFontDatabase.addApplicationFontFromData(QByteArray(resources.read_bytes("fonts/inter-variable.ttf")))


def theme_for(choice: str, app: QApplication) -> str:
    """Give the theme for a setting: the chosen one, or for `auto` what the desktop tells (else light)."""
    if choice != "auto":
        return choice
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
