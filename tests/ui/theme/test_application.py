"""The application dressed in each theme: font, palette, style sheet, focus rings, room for words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from ui.theme import THEMES, Kind, Style, icon, mark, palette, theme_for
from ui.theme.sheet import style_sheet
from ui.theme.style import FAMILY
from ui.theme.tokens import contrast

every_theme = pytest.mark.parametrize("theme", THEMES)
PARTS = (QPushButton, QToolButton, QLineEdit, QComboBox, QPlainTextEdit, QListWidget, QCheckBox, QRadioButton)


def window_of(qtbot: QtBot, *parts: QWidget) -> QWidget:
    """A window that shows these parts one under the other, the keyboard in none of them."""
    window = QWidget()
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()
    return window


def picture(window: QWidget) -> QImage:
    QCoreApplication.processEvents()
    return window.grab().toImage()


def differing_colours(before: QImage, after: QImage) -> dict[tuple[str, str], int]:
    """How many pixels went from one colour to another."""
    counts: dict[tuple[str, str], int] = {}
    for x in range(before.width()):
        for y in range(before.height()):
            old, new = before.pixel(x, y), after.pixel(x, y)
            if old != new:
                pair = before.pixelColor(x, y).name(), after.pixelColor(x, y).name()
                counts[pair] = counts.get(pair, 0) + 1
    return counts


def test_that_the_shipped_font_is_used_and_has_the_signs_of_our_texts(style: Style) -> None:
    assert QFontInfo(style.fonts.body).family() == FAMILY
    metrics = QFontMetrics(style.fonts.body)
    assert [sign for sign in "AZaz09–—…€ëéïĳĲ’‘“”„·×•±§" if not metrics.inFontUcs4(ord(sign))] == []


def test_that_the_shipped_font_has_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in resources.read_text("fonts/LICENSE-inter.txt")


def test_that_strong_words_are_wider_than_plain_ones(style: Style) -> None:
    fonts = style.fonts.body, style.fonts.strong
    plain, strong = (QFontMetrics(font).horizontalAdvance("Weekoverzicht") for font in fonts)
    assert strong > plain


@every_theme
def test_that_the_sheet_is_filled_whole(dress: Callable[..., Style], theme: str) -> None:
    sheet = style_sheet(dress(theme, 150))
    assert "$" not in sheet
    assert "px_" not in sheet


@every_theme
def test_that_the_palette_can_be_read(dress: Callable[..., Style], theme: str) -> None:
    shown = palette(dress(theme))
    roles = QPalette.ColorRole
    pairs = [
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.PlaceholderText, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.Link, roles.Base),
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for text, ground in pairs:
            assert contrast(shown.color(group, text).name(), shown.color(group, ground).name()) >= 4.5, (text, ground)


@every_theme
@pytest.mark.parametrize("kind", list(Kind))
def test_that_a_button_shows_that_it_has_the_keyboard(
    dress: Callable[..., Style], qtbot: QtBot, theme: str, kind: Kind
) -> None:
    dress(theme)
    button = QPushButton("Bericht")
    mark(button, kind=kind)
    window = window_of(qtbot, button)
    before = picture(window)
    size = button.sizeHint()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = differing_colours(before, picture(window))
    clear = sum(count for (old, new), count in ring.items() if contrast(old, new) >= 3)
    # Two pixels around words of this size.
    assert clear >= 2 * (size.width() + size.height()) * 0.8
    assert button.sizeHint() == size


@every_theme
@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_that_every_part_shows_that_it_has_the_keyboard(
    dress: Callable[..., Style], qtbot: QtBot, theme: str, part: type[QWidget]
) -> None:
    dress(theme)
    widget = part()
    window = window_of(qtbot, widget)
    before = picture(window)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    ring = differing_colours(before, picture(window))
    assert sum(ring.values()) >= 30


@every_theme
def test_that_the_main_action_is_filled_in_the_colour_of_its_meaning(
    dress: Callable[..., Style], qtbot: QtBot, theme: str
) -> None:
    style = dress(theme)
    buttons = [QPushButton("    Bericht    ") for _ in range(2)]
    for button, kind in zip(buttons, (Kind.PRIMARY, Kind.LISTEN), strict=True):
        mark(button, kind=kind)
    window = window_of(qtbot, *buttons)
    shown = picture(window)
    probes = [shown.pixelColor(button.geometry().left() + 8, button.geometry().center().y()) for button in buttons]
    assert [probe.name() for probe in probes] == [style.colours.send.name(), style.colours.listen.name()]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_fields_and_buttons_have_room_for_their_words(
    dress: Callable[..., Style], qtbot: QtBot, percent: int
) -> None:
    style = dress("light", percent)
    button, field, choice = QPushButton(icon("plus"), "Ongedaan maken"), QLineEdit("di 24-11-2026"), QComboBox()
    choice.addItem("Werk in uitvoering")
    window = window_of(qtbot, button, field, choice)
    words = QFontMetrics(style.fonts.body)
    assert button.sizeHint().width() >= words.horizontalAdvance("Ongedaan maken") + style.metrics.icon_small
    assert choice.sizeHint().width() >= words.horizontalAdvance("Werk in uitvoering")
    assert window.isVisible()
    for part in (button, field, choice):
        assert part.height() >= max(24, words.height() + 4)


def test_that_the_theme_is_the_chosen_one_and_light_when_the_desktop_tells_nothing(qapp: QApplication) -> None:
    assert [theme_for(choice, qapp) for choice in (*THEMES, "auto")] == [*THEMES, "light"]
