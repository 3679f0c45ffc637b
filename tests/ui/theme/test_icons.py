"""Icons: all there, tinted from the palette, sharp."""

import tomllib
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

import resources
from ui.theme import Style, icon, icon_pixmap
from ui.theme.icons import Role, TintedIcon

LIST = tomllib.loads(resources.read_text("icons/icons.toml"))
NAMES = sorted(LIST["icons"])


def colours_in(image: QImage) -> set[str]:
    """The colours of the pixels that are fully painted."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for point in points if (colour := image.pixelColor(*point)).alpha() == 255}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_that_every_listed_icon_draws_in_the_asked_colour(name: str) -> None:
    assert colours_in(icon_pixmap(name, 24, "#3b4cb5").toImage()) == {"#3b4cb5"}


def test_that_every_drawing_is_listed_with_its_source_and_licence() -> None:
    drawings = {entry.name for entry in resources.entry("icons").iterdir() if entry.name.endswith(".svg")}
    assert drawings == {f"{name}.svg" for name in NAMES} | {"newsroom.svg"}
    assert "ISC License" in resources.read_text("icons/LICENSE-lucide.txt")
    assert LIST["version"]


def test_that_an_icon_takes_the_palette_of_the_moment_and_pales_when_disabled(dress: Callable[..., Style]) -> None:
    shown = icon("week")
    for theme in ("light", "dark", "contrast"):
        colours = dress(theme).colours
        plain = shown.pixmap(QSize(24, 24))
        checked = shown.pixmap(QSize(24, 24), QIcon.Mode.Normal, QIcon.State.On)
        disabled = shown.pixmap(QSize(24, 24), QIcon.Mode.Disabled)
        assert colours_in(plain.toImage()) == {colours.ink.name()}
        assert colours_in(checked.toImage()) == {colours.send.name()}
        assert colours_in(disabled.toImage()) == {colours.disabled.name()}


@pytest.mark.usefixtures("style")
def test_that_an_icon_is_drawn_in_the_pixels_of_the_screen() -> None:
    twice = icon("week").pixmap(QSize(24, 24), 2.0)
    assert (twice.width(), twice.devicePixelRatio()) == (48, 2.0)
    assert icon_pixmap("week", 24, "#000000", 2.0).deviceIndependentSize().toSize() == QSize(24, 24)


@pytest.mark.usefixtures("style")
def test_that_a_copy_of_the_engine_paints_the_same() -> None:
    engine = TintedIcon("link", Role.ButtonText, Role.Accent)
    arguments = QSize(24, 24), QIcon.Mode.Normal, QIcon.State.Off
    assert engine.clone().pixmap(*arguments).toImage() == engine.pixmap(*arguments).toImage()


@pytest.mark.usefixtures("style")
def test_that_an_icon_that_is_changed_after_copying_stays_alive() -> None:
    extra = icon_pixmap("plus", 8, "#000000")
    for _ in range(200):
        changed = QIcon(icon("week"))
        changed.addPixmap(extra)
        assert not changed.pixmap(QSize(24, 24)).isNull()
    del changed
    icon("week").pixmap(QSize(24, 24))
