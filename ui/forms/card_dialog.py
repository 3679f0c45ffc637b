"""The frame of a dialog: a white card with a heading, a body that scrolls when the letters are large, and a foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.theme import Style

SHARE_OF_WINDOW = 0.94


class CardDialog(QDialog):
    """Parts go into `head` (beside the heading), `body` and `foot`; never larger than the window it lies over."""

    def __init__(self, style: Style, title: str, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        px = style.px
        card = QFrame(self)
        mark(card, surface="card")
        outer, column = QVBoxLayout(self), QVBoxLayout(card)
        outer.setContentsMargins(px(12), px(12), px(12), px(12))
        outer.addWidget(card)
        column.setContentsMargins(px(24), px(18), px(24), px(18))
        column.setSpacing(px(12))
        self.heading = PlainLabel(title, card, role="heading")
        self.head, self.foot = QHBoxLayout(), QHBoxLayout()
        self.head.setSpacing(px(12))
        self.foot.setSpacing(px(10))
        self.head.addWidget(self.heading)
        self.scroll_area = QScrollArea(card)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self.scroll_area)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(10))
        self.scroll_area.setWidget(inside)
        # A scroll area fills what is in it with the ground; here the card is the ground.
        inside.setAutoFillBackground(False)
        self.scroll_area.viewport().setAutoFillBackground(False)
        column.addLayout(self.head)
        column.addWidget(self.scroll_area, 1)
        column.addLayout(self.foot)
        wanted = QSize(px(size[0]), px(size[1]))
        self.resize(wanted.boundedTo(parent.size() * SHARE_OF_WINDOW) if parent is not None else wanted)
