"""The one factory for labels and tooltips that show data: always plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget
from typing_extensions import override

from ui.theme import mark


def as_typed(text: str) -> str:
    """Give a text for a tooltip so that it shows as it was typed, whatever looks like markup in it."""
    if "<" not in text and not ("&" in text and ";" in text):
        return text
    from html import escape  # few texts need it, and its table of signs costs the start a millisecond

    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows the text as it was typed."""
    widget.setToolTip(as_typed(text))


class PlainLabel(QLabel):
    """A label for data; with `elide` it shows what fits on one line and the whole text as tooltip."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: str = "", elide: bool = False, wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(wrap)
        self._elide = elide
        if role:
            mark(self, role=role)
        self.setText(text)

    def shown_text(self) -> str:
        """Give the text as it stands on the screen, shortened when it does not fit."""
        if not self._elide:
            return self.text()
        line = self.text().replace("\n", " ")
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 4, hint.height()) if self._elide else hint

    @override
    def event(self, event: QEvent) -> bool:
        if self._elide and event.type() is QEvent.Type.ToolTip:
            set_plain_tooltip(self, self.text() if self.shown_text() != self.text() else "")
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
