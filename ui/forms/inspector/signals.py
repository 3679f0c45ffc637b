"""The signals at a post: what was said, where and when, and what it is to the post."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsroom.model.keys import LinkKind
from ui.forms.inspector.dates import local, near_words
from ui.theme import Kind, icon, icon_pixmap, mark
from ui.theme.icons import Role
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QColor

    from newsroom.insight.sheet import Linked
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices
    from ui.theme import Style

SHOWN = 5


class Sign(QLabel):
    """A small drawing in a colour, as high as the words beside it."""

    def __init__(self, name: str, colour: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = self.fontMetrics().height() - 2
        self.setPixmap(icon_pixmap(name, side, colour.name(), self.devicePixelRatioF()))


class KindButton(QToolButton):
    """What a signal is to the post, in words that open the other possibilities."""

    kind_chosen = Signal(str)

    def __init__(self, kind: str, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words.of("link_kind", kind))
        self.setAccessibleName(self.tr("What it is to the post: {kind}").format(kind=self.text()))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        mark(self, look="words")
        menu = QMenu(self)
        for key in LinkKind:
            action = menu.addAction(words.of("link_kind", key))
            action.setData(str(key))
            action.setCheckable(True)
            action.setChecked(key == kind)
        menu.triggered.connect(self._picked)
        self.setMenu(menu)

    def _picked(self, action: QAction) -> None:
        self.kind_chosen.emit(str(action.data()))


class LinkedCard(QFrame):
    """One signal: its words, its source and moment, and its kind of link to change or take away."""

    kind_requested = Signal(str, object, object)
    unlink_requested = Signal(str)

    def __init__(self, linked: Linked, note: tuple[str, str], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="listen")
        self._linked = linked
        source, at = note
        said = f"“{linked.text}”" if linked.text else self.tr("(anonymous: its time is over)")
        self.setAccessibleName(f"{linked.text or said} {source} {at}")
        self.kind = KindButton(linked.link_kind, words, self)
        self.unlink = QToolButton(self)
        self.unlink.setIcon(icon("unlink", Role.PlaceholderText))
        self.unlink.setToolTip(self.tr("Unlink"))
        self.unlink.setAccessibleName(self.tr("Unlink “{text}”").format(text=linked.text[:60]))
        mark(self.unlink, kind=Kind.QUIET, look="tight")
        where = PlainLabel(source, self, role="small", elide=True)
        where.setMaximumWidth(where.sizeHint().width() + 2)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(where, 100)
        below.addWidget(PlainLabel(f"· {at} ·" if source else f"{at} ·", self, role="small"))
        below.addWidget(self.kind)
        below.addStretch(1)
        below.addWidget(self.unlink)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 4, 4)
        column.setSpacing(2)
        column.addWidget(PlainLabel(said, self, wrap=True))
        column.addLayout(below)
        self.kind.kind_chosen.connect(self._ask_kind)
        self.unlink.clicked.connect(self._unlink)

    def _ask_kind(self, kind: str) -> None:
        if kind != self._linked.link_kind:
            self.kind_requested.emit(f"link:{self._linked.link_id}.kind", self._linked.link_kind, kind)

    def _unlink(self) -> None:
        self.unlink_requested.emit(self._linked.link_id)


class SignalsSection(QWidget):
    """The count, the first few signals, and the way to more."""

    link_requested = Signal()
    kind_requested = Signal(str, object, object)
    unlink_requested = Signal(str)

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[object, ...] = ()
        self._signals: tuple[Linked, ...] = ()
        self._choices: Choices | None = None
        self._all = False
        self._sign = Sign("signals", style.colours.listen, self)
        self._count = PlainLabel("0", self, role="listen")
        self.more = QPushButton(self)
        self.link = QPushButton(self.tr("Link a signal… (Ctrl+L)"), self)
        self._cards = QVBoxLayout()
        self._lay_out()

    def start(self) -> None:
        """Show only the first few of another post."""
        self._all = False

    def show_signals(self, signals: Sequence[Linked], choices: Choices) -> None:
        """Show the signals as they are now."""
        self._count.setText(str(len(signals)))
        self._count.setAccessibleName(self.tr("%n signal(s)", "", len(signals)))
        state = (tuple(signals), choices, self._all)
        if state == self._shown:
            return
        self._shown, self._signals, self._choices = state, tuple(signals), choices
        while (item := self._cards.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        few = signals if self._all else signals[:SHOWN]
        for linked in few:
            self._cards.addWidget(self._card(linked, choices))
        self.more.setVisible(len(few) < len(signals))
        self.more.setText(self.tr("Show all {n}").format(n=len(signals)))

    def cards(self) -> list[LinkedCard]:
        """Give the signals in sight."""
        found = (self._cards.itemAt(number) for number in range(self._cards.count()))
        return [card for item in found if item is not None and isinstance(card := item.widget(), LinkedCard)]

    def _card(self, linked: Linked, choices: Choices) -> LinkedCard:
        source = choices.label("sources", linked.source_id)
        at = near_words(local(linked.heard_at, choices.zone), choices.today)
        card = LinkedCard(linked, (source, at), self._words, self)
        card.kind_requested.connect(self.kind_requested)
        card.unlink_requested.connect(self.unlink_requested)
        return card

    def _show_all(self) -> None:
        self._all = True
        if self._choices is not None:
            self.show_signals(self._signals, self._choices)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(PlainLabel(self.tr("Signals at this post"), self, role="caption"))
        head.addWidget(self._sign)
        head.addWidget(self._count)
        head.addStretch(1)
        self._cards.setSpacing(4)
        for button in (self.more, self.link):
            button.setAutoDefault(False)
            mark(button, kind=Kind.LINK)
        self.more.hide()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.link)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._cards)
        column.addLayout(buttons)
        self.link.clicked.connect(self.link_requested)
        self.more.clicked.connect(self._show_all)
