"""The pictures, videos and documents of a post: chosen, dropped or pasted, each with a small picture and its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.model.keys import AttachmentKind
from ui.forms.inspector.fields import titled
from ui.forms.inspector.more import FieldSheet
from ui.forms.inspector.pasted import Pasted, in_clipboard
from ui.forms.inspector.table import ATTACHMENT
from ui.theme import Kind, icon, mark
from ui.widgets.plain_label import PlainLabel, set_plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from newsroom.model import Attachment, Placement
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices
    from ui.forms.inspector.field import Field
    from ui.theme import Style

SIDE = 56
ICONS = {AttachmentKind.PICTURE: "image", AttachmentKind.VIDEO: "eye", AttachmentKind.DOCUMENT: "paperclip"}
LOST = ".find"


class AddressLine(QLineEdit):
    """Takes an address; a picture or files that are pasted here go where they belong."""

    pasted = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pasted = in_clipboard() if event.matches(QKeySequence.StandardKey.Paste) else None
        if pasted is not None:
            self.pasted.emit(pasted)
        else:
            super().keyPressEvent(event)


class MediaCard(QFrame):
    """One attachment: a small picture, its name and kind, its words, and what can be done with it."""

    committed = Signal(str, object, object)
    removed = Signal(str)
    moved = Signal(str, int)
    find_requested = Signal(str)
    open_requested = Signal(str)

    def __init__(self, attachment: Attachment, words: Words, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self.attachment = attachment
        self._words, self._side = words, style.px(SIDE)
        self.picture = PlainLabel("", self)
        self.picture.setFixedSize(self._side, self._side)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark(self.picture, surface="soft")
        self.name = PlainLabel("", self, role="strong", elide=True)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.again = self._link(self.tr("Find again…"))
        self.look = self._link(self.tr("Open"))
        self._said = {"up": self.tr("Earlier"), "down": self.tr("Later"), "remove": self.tr("Take away")}
        pictures = {"up": "arrow-up", "down": "arrow-down", "remove": "trash"}
        self.tools = {name: self._tool(pictures[name], said) for name, said in self._said.items()}
        entries = [entry for entry in ATTACHMENT if attachment.kind in entry.source.split()]
        self.sheet = FieldSheet(entries, f"attachment:{attachment.id}", words, self)
        self._lay_out()
        self._connect()

    def show_attachment(self, attachment: Attachment, choices: Choices, where: str | None, *, fresh: bool) -> None:
        """Show it as it is stored; `where` is None for a kept file that is lost."""
        self.attachment = attachment
        self.name.setText(attachment.file_name or attachment.address)
        kind = titled(self._words.of("attachment_kind", attachment.kind))
        lost = self.tr("{kind} · not found beside the calendar").format(kind=kind)
        web = self.tr("{kind} · on the web").format(kind=kind)
        self.note.setText(lost if where is None else kind if attachment.file_hash else web)
        mark(self.note, role="fault" if where is None else "small")
        self.again.setVisible(where is None)
        self.look.setVisible(bool(where))
        self.setAccessibleName(f"{self.name.text()}, {self.note.text()}")
        for name, tool in self.tools.items():
            tool.setAccessibleName(f"{self._said[name]}: {self.name.text()}")
        if self.picture.pixmap().isNull() or where is None:
            self.show_picture(QPixmap())
        self.sheet.show_thing(attachment, choices, fresh=fresh)

    def show_picture(self, picture: QPixmap) -> None:
        """Show a small picture, or the sign of the kind when there is none."""
        side = self._side
        if picture.isNull():
            self.picture.setPixmap(icon(ICONS.get(AttachmentKind(self.attachment.kind), "paperclip")).pixmap(side // 2))
            return
        self.picture.setPixmap(
            picture.scaled(
                QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        self.picture.setAccessibleName(self.attachment.alt_text)

    def place(self, number: int, count: int) -> None:
        """Say where it stands among the others."""
        self.tools["up"].setEnabled(number > 0)
        self.tools["down"].setEnabled(number < count - 1)
        for name in ("up", "down"):
            self.tools[name].setVisible(count > 1)

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        mark(button, kind=Kind.LINK)
        return button

    def _tool(self, picture: str, said: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setIcon(icon(picture))
        set_plain_tooltip(tool, said)
        mark(tool, kind=Kind.QUIET, look="tight")
        return tool

    def _lay_out(self) -> None:
        head, names, links, column = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        names.setSpacing(2)
        links.setSpacing(8)
        for link in (self.look, self.again):
            links.addWidget(link)
        links.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.note)
        names.addLayout(links)
        names.addStretch(1)
        head.setSpacing(8)
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        for tool in self.tools.values():
            head.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.sheet)

    def _connect(self) -> None:
        self.sheet.committed.connect(self.committed)
        self.again.clicked.connect(self._find)
        self.look.clicked.connect(self._look)
        for tool in self.tools.values():
            tool.clicked.connect(self._tool_used)

    def _find(self) -> None:
        self.find_requested.emit(self.attachment.id)

    def _look(self) -> None:
        self.open_requested.emit(self.attachment.id)

    def _tool_used(self) -> None:
        sender = self.sender()
        assert sender is not None
        if sender is self.tools["remove"]:
            self.removed.emit(self.attachment.id)
        else:
            self.moved.emit(self.attachment.id, -1 if sender is self.tools["up"] else 1)


class MediaFacts(NamedTuple):
    """What hangs on a post, the channel of each placement, and where each file lies."""

    attachments: tuple[Attachment, ...]
    channels: Mapping[str, str]
    choices: Choices
    where: Mapping[str, str | None]

    def channel(self, attachment: Attachment) -> str:
        """Give the channel that an attachment is for, empty for all."""
        return self.channels.get(attachment.placement_id or "", "")


def goes_alone(attachment: Attachment) -> bool:
    """Say whether it takes the place of the general pictures on its channel."""
    return attachment.placement_id is not None and attachment.kind != AttachmentKind.DOCUMENT


class MediaSection(QWidget):
    """The cards in their order, and the ways to add one."""

    committed = Signal(str, object, object)
    pasted = Signal(object)
    choose_requested = Signal()
    remove_requested = Signal(str)
    order_requested = Signal(tuple)
    find_requested = Signal(str)
    open_requested = Signal(str)

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._style = words, style
        self.cards: dict[str, MediaCard] = {}
        self.address = AddressLine(self)
        self.address.setPlaceholderText(self.tr("Paste a picture or an address"))
        self.address.setAccessibleName(self.tr("Picture or address to add"))
        self.scope = PlainLabel("", self, role="small", wrap=True)
        self.channel = ""
        self._shown: MediaFacts | None = None
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(self.tr("Choose pictures and files"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        adding, column = QHBoxLayout(), QVBoxLayout(self)
        adding.setSpacing(8)
        adding.addWidget(self.address, 1)
        adding.addWidget(self.choose)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("Pictures and files"), self, role="caption"))
        column.addWidget(self.scope)
        column.addLayout(self._rows)
        column.addLayout(adding)
        self.address.returnPressed.connect(self._add_address)
        self.address.pasted.connect(self.pasted)
        self.choose.clicked.connect(self.choose_requested)

    def show_attachments(
        self,
        attachments: Sequence[Attachment],
        placements: Sequence[Placement],
        choices: Choices,
        where: Mapping[str, str | None],
    ) -> None:
        """Take what hangs on a post now, and show what belongs to the channel in sight."""
        self._shown = MediaFacts(tuple(attachments), {each.id: each.channel_id for each in placements}, choices, where)
        if self.channel not in self._shown.channels.values():
            self.channel = ""
        self._show()

    def show_channel(self, channel_id: str) -> None:
        """Show the pictures and files of one channel, or those for all; what was typed is saved first."""
        for field in self.every_field():
            field.commit()
        self.channel = channel_id
        self._show()

    def channel_of(self, attachment_id: str) -> str | None:
        """Give the channel that an attachment is for, empty for all; None when it is not there."""
        shown = self._shown
        found = next((each for each in shown.attachments if each.id == attachment_id), None) if shown else None
        return None if found is None or shown is None else shown.channel(found)

    def _show(self) -> None:
        shown = self._shown
        if shown is None:
            return
        here = [each for each in shown.attachments if shown.channel(each) == self.channel]
        self.scope.setText(self._scope(shown, here))
        self.scope.setVisible(bool(self.scope.text()))
        self._show_cards(here, shown.choices, shown.where)

    def _scope(self, shown: MediaFacts, here: Sequence[Attachment]) -> str:
        """Say which pictures go along: the channel's own in the place of the general ones, or those for all."""
        if not self.channel:
            own = {shown.channel(each) for each in shown.attachments if goes_alone(each)}
            names = ", ".join(sorted(shown.choices.label("channels", each) for each in own))
            told = self.tr("For all channels, but not for {channels}: own pictures go there.")
            return told.format(channels=names) if names else ""
        name = shown.choices.label("channels", self.channel)
        if any(goes_alone(each) for each in here):
            return self.tr("Only these pictures go to {channel}, not those for all channels.").format(channel=name)
        general = sum(1 for each in shown.attachments if each.placement_id is None)
        told = self.tr("The %n picture(s) and file(s) for all channels go to {channel}.", "", general)
        none = self.tr("Nothing goes along to {channel} yet.")
        more = self.tr("What you add here goes to {channel} only.")
        return f"{told if general else none} {more}".format(channel=name)

    def _show_cards(self, attachments: Sequence[Attachment], choices: Choices, where: Mapping[str, str | None]) -> None:
        """Show cards in their order; typing in one is never lost."""
        for gone in [each for each in self.cards if each not in {a.id for a in attachments}]:
            card = self.cards.pop(gone)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, each in enumerate(attachments):
            fresh = each.id not in self.cards
            if fresh:
                self._make(each)
            card = self.cards[each.id]
            card.show_attachment(each, choices, where.get(each.id, ""), fresh=fresh)
            card.place(number, len(attachments))
            if self._rows.indexOf(card) != number:
                self._rows.removeWidget(card)
                self._rows.insertWidget(number, card)

    def show_picture(self, attachment_id: str, picture: QPixmap) -> None:
        """Show the small picture of an attachment, when it is still there."""
        if attachment_id in self.cards:
            self.cards[attachment_id].show_picture(picture)

    def start(self) -> None:
        """Begin with another post: what was typed in the line is gone."""
        self.address.clear()
        self.channel = ""

    def every_field(self) -> Iterator[Field]:
        """Give every field of every card."""
        for card in self.cards.values():
            yield from card.sheet.fields.values()

    def go_to(self, spot: str) -> bool:
        """Go to the way to find a lost file; False when the spot is another one."""
        if not spot.endswith(LOST):
            return False
        card = self.cards.get(spot.removeprefix("attachment:").removesuffix(LOST))
        if card is not None:
            card.again.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _make(self, attachment: Attachment) -> None:
        card = self.cards[attachment.id] = MediaCard(attachment, self._words, self._style, self)
        self._rows.addWidget(card)
        card.committed.connect(self.committed)
        card.removed.connect(self.remove_requested)
        card.moved.connect(self._move)
        card.find_requested.connect(self.find_requested)
        card.open_requested.connect(self.open_requested)

    def _move(self, attachment_id: str, step: int) -> None:
        ids = [self._card_at(number).attachment.id for number in range(self._rows.count())]
        place = ids.index(attachment_id)
        if 0 <= place + step < len(ids):
            ids[place], ids[place + step] = ids[place + step], ids[place]
            self.order_requested.emit(tuple(ids))

    def _card_at(self, number: int) -> MediaCard:
        item = self._rows.itemAt(number)
        card = item.widget() if item is not None else None
        assert isinstance(card, MediaCard)
        return card

    def _add_address(self) -> None:
        typed = self.address.text().strip()
        if typed:
            self.pasted.emit(Pasted(addresses=(typed,)))
            self.address.clear()
