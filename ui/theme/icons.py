"""Icons from `resources/icons`, drawn as vectors and tinted from the palette in use."""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid
from typing_extensions import override

import resources

Role = QPalette.ColorRole


class TintedIcon(QIconEngine):
    """Draws one shipped drawing in colours of the application's palette, sharp on every screen."""

    _copies: ClassVar[list[QIconEngine]] = []

    def __init__(self, name: str, role: Role, on_role: Role) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._on_role = on_role

    def tint(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        """Give the colour for a mode and state from the palette as it is now."""
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, Role.ButtonText)
        return palette.color(self._on_role if state is QIcon.State.On else self._role)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, QRectF(rect), self._name, self.tint(mode, state))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        return QPixmap(icon_pixmap(self._name, side, self.tint(mode, state).name(), scale))

    @override
    def clone(self) -> QIconEngine:
        # Qt owns the copy but does not tell Python, which would free it while the icon still draws with it.
        copy = TintedIcon(self._name, self._role, self._on_role)
        self._copies[:] = [*(kept for kept in self._copies if isValid(kept)), copy]
        return copy


def icon(name: str, role: Role = Role.ButtonText, on_role: Role = Role.Accent) -> QIcon:
    """Give an icon by its name in `resources/icons/icons.toml`, tinted by palette roles, `on_role` while checked."""
    return QIcon(TintedIcon(name, role, on_role))


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon in a rectangle in a colour; for views that paint themselves."""
    _renderer(name, colour.name()).render(painter, rect)


@lru_cache(maxsize=512)
def icon_pixmap(name: str, pixels: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Give an icon as a picture of `pixels` logical pixels; kept, so that a view may draw it a thousand times."""
    side = round(pixels * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_icon(painter, QRectF(0, 0, side, side), name, QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.read_text(f"icons/{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))
