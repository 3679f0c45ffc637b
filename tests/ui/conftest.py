"""What the tests of the window share: the application in a style, undressed again afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import Style, apply, build_style


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[..., Style]]:
    """Dress the application in a theme at a font size; a Dutch locale, as most users have."""
    font, locale = QFont(qapp.font()), QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))

    def dressed(theme: str = "light", percent: int = 100) -> Style:
        style = build_style(theme, percent)
        apply(qapp, style)
        return style

    yield dressed
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    QLocale.setDefault(locale)


@pytest.fixture
def style(dress: Callable[..., Style]) -> Style:
    """The application in the light style at 100 %."""
    return dress()
