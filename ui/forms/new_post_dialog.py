"""What the quick forms share: a dialog over the window that stays, with its words, until the desk has taken them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

LETTERS_WIDE = 68
ROOM_AROUND = 60


class ScrolledBody(QScrollArea):
    """Holds the fields of a form; as high as they are where there is room for that."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self._inside.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    @override
    def sizeHint(self) -> QSize:
        hint = self._inside.sizeHint()
        return QSize(hint.width(), self.heightForWidth(max(hint.width(), self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), super().minimumSizeHint().height())


class FormDialog(QDialog):
    """A form: its fields go into `body`, `finish` adds the buttons, `send` is what Enter and Ctrl+Enter do."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageBar(self)
        inside = QWidget(self)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(20, 16, 20, 0)
        self.body.setSpacing(10)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 16)
        self._whole.setSpacing(10)
        self._scrolled = ScrolledBody(inside, self)
        self._whole.addWidget(self._scrolled, 1)
        self.body.addWidget(self.message)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS_WIDE)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.send)

    def finish(self, done: str, kind: str = Kind.PRIMARY, hint: str = "", extra: QWidget | None = None) -> None:
        """Add the buttons at the foot."""
        self.done_button = ActionButton(done, kind, "", self)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.send)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(PlainLabel(hint, self, role="small"), 1)
        if extra is not None:
            row.addWidget(extra)
        row.addWidget(self.cancel_button)
        row.addWidget(self.done_button)
        self._whole.addLayout(row)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height that the words ask for now."""
        # The texts know their height only now; on a small screen the fields scroll and the buttons stay.
        self._scrolled.updateGeometry()  # what is inside changed, and the layout around it keeps its old height
        for layout in (self.body, self._whole):
            layout.invalidate()
            layout.activate()
        room = self.screen().availableSize().height() - ROOM_AROUND
        self.resize(self.width(), min(self._whole.totalHeightForWidth(self.width()), room))

    def send(self) -> None:
        """Give what was filled in."""
        raise NotImplementedError

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything that was typed stays."""
        self.done_button.setEnabled(True)
        self.message.show_message(sentence, Tone.BAD)
