"""A post as one channel shows it, under its text: folded away until it is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from newsroom.rules.lengths import excess, limit_of
from newsroom.rules.preview import cut_at, sent_text
from ui.theme import icon, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from newsroom.model import Placement
    from ui.theme import Style

WIDE, HIGH = 300, 180


class Preview(QWidget):
    """Shows the text with hashtags and link, and a cut where the channel stops."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._text, self._platform = "", ""
        self._own: Sequence[str] = ()
        self._placement: Placement | None = None
        self.fold = QPushButton(self.tr("Preview"), self)
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(False)
        self.fold.setIcon(icon("chevron-right"))
        mark(self.fold, kind="fold")
        self._card = QFrame(self)
        mark(self._card, surface="card")
        self.picture = PlainLabel("", self._card)
        self.more = PlainLabel("", self._card, role="small")
        self.kept = PlainLabel("", self._card, wrap=True)
        self.cut = PlainLabel("", self._card, role="fault", wrap=True)
        self.left_out = PlainLabel("", self._card, role="small", wrap=True)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(10, 8, 10, 10)
        inside.setSpacing(4)
        for part in (self.kept, self.cut, self.left_out, self.picture, self.more):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        self.show_pictures(None, 0)
        self._card.hide()
        self.fold.toggled.connect(self._unfold)

    def show_text(self, text: str, placement: Placement | None, platform: str, own: Sequence[str] = ()) -> None:
        """Show a text as it goes out on the channel of a placement; without one there is nothing to show."""
        self._text, self._placement, self._platform, self._own = text, placement, platform, own
        self.setVisible(placement is not None)
        self._draw()

    def show_pictures(self, first: QPixmap | None, count: int) -> None:
        """Show the first picture as it goes along, and how many pictures and videos there are in all."""
        if first is not None and not first.isNull():
            room = QSize(self._style.px(WIDE), self._style.px(HIGH))
            self.picture.setPixmap(
                first.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            )
        else:
            self.picture.clear()
        self.picture.setVisible(not self.picture.pixmap().isNull())
        shown = 0 if self.picture.isHidden() else 1
        self.more.setText(self.tr("and %n more picture(s) or video(s)", "", count - shown) if count > shown else "")
        self.more.setVisible(count > shown)

    def _unfold(self, shown: bool) -> None:
        self.fold.setIcon(icon("chevron-down" if shown else "chevron-right"))
        self._card.setVisible(shown)
        self._draw()

    def _draw(self) -> None:
        placement = self._placement
        if placement is None or not self.fold.isChecked():
            return
        text = sent_text(self._text, placement, self._own)
        limit = limit_of(self._platform)
        place, over = cut_at(text, limit), excess(text, limit)
        self.kept.setText(text[:place])
        self.cut.setText(self.tr("— cut here: {n} too long —").format(n=over))
        self.left_out.setText(text[place:].strip())
        for part in (self.cut, self.left_out):
            part.setVisible(over > 0)
