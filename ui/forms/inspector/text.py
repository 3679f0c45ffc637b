"""The text of a post: one for all channels, and its own for a channel that asks another; each counted by its rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from newsroom.rules.lengths import count, excess, limit_of
from newsroom.rules.preview import sent_text
from ui.forms.inspector.fields import TextField
from ui.forms.inspector.hints import HintList
from ui.forms.inspector.preview import Preview
from ui.forms.inspector.steps import StepButton, StepRow
from ui.theme import Kind, mark
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.model import Placement, Post
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices
    from ui.theme import Style

ALL = ""
LINES = (5, 16)


class TextTabs(QWidget):
    """Shows one text at a time; an own text that equals the common one is no own text."""

    committed = Signal(str, object, object)
    channels_requested = Signal(tuple)
    channel_shown = Signal(str)

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._common = ""
        self._placements: dict[str, Placement] = {}
        self._choices: Choices | None = None
        self._channel = ALL
        self.tabs = StepRow(self.tr("Text for"), "tab", self)
        self.plus = StepButton(self.tr("+ channel"), "tab", self.tabs)
        self.field = TextField("post.text", words.of("field", "text").capitalize(), self, LINES)
        self.field.hide_caption()
        self.counts = PlainLabel("", self, role="small", wrap=True)
        self.over = PlainLabel("", self, role="fault", wrap=True)
        self.hints = HintList(words, self)
        self.preview = Preview(style, self)
        self._same = PlainLabel("", self, role="small", wrap=True)
        self.reset = QPushButton(self.tr("Same text as all channels again"), self)
        self.popup = ChoicePopup(self.tr("Channels"), self)
        self._lay_out()

    def start(self) -> None:
        """Begin with the common text of another post."""
        self._channel = ALL
        self._placements = {}

    def show_texts(self, post: Post, placements: Sequence[Placement], choices: Choices, *, fresh: bool) -> None:
        """Show the texts as they are stored now; what is being typed stays."""
        self._common, self._choices = post.text, choices
        self._placements = {each.channel_id: each for each in placements}
        labels = {key: choices.label("channels", key) for key in self._placements}
        self.tabs.set_choices([Choice(ALL, self.tr("All channels")), *(Choice(*pair) for pair in labels.items())])
        if self._channel not in self._placements:
            fresh = fresh or self._channel != ALL
            self._channel = ALL
        self._show(fresh=fresh)

    def show_channel(self, channel_id: str) -> None:
        """Go to the text of a channel, or the common one; what was typed is saved first."""
        self.field.commit()
        if channel_id == ALL or channel_id in self._placements:
            self._channel = channel_id
            self._show(fresh=True)
            self.channel_shown.emit(channel_id)

    def channel(self) -> str:
        """Give the channel whose text shows; empty is all."""
        return self._channel

    def platforms(self) -> Mapping[str, str]:
        """Give the platform of each channel that the text in sight goes to, by its name."""
        return {name: platform for name, (platform, _placement) in self._counted().items()}

    def _counted(self) -> dict[str, tuple[str, Placement]]:
        """Give each channel that the text in sight goes to: by name its platform and its placement."""
        assert self._choices is not None
        shown = [self._channel] if self._channel else [k for k, p in self._placements.items() if p.text is None]
        label, platforms = self._choices.label, self._choices.platforms
        return {label("channels", key): (platforms.get(key, ""), self._placements[key]) for key in shown}

    def open_channels(self) -> None:
        """Show the channels to tick."""
        if self._choices is not None:
            self.popup.set_choices(self._choices.of("channels"), tuple(self._placements))
            self.popup.open_under(self.plus)

    def _show(self, *, fresh: bool) -> None:
        own = self._placements[self._channel].text if self._channel else None
        self.tabs.show_current(self._channel)
        self.field.spot = f"placement:{self._placements[self._channel].id}.text" if self._channel else "post.text"
        value = self._common if own is None else own
        (self.field.start if fresh else self.field.show_value)(value)
        self._same.setVisible(bool(self._channel) and own is None)
        self.reset.setVisible(own is not None)
        self._count()
        if fresh:
            self.hints.look_at(self.field.editor.toPlainText(), at_once=True)

    def _commit(self, spot: str, _seen: object, value: object) -> None:
        if self._channel == ALL:
            self.committed.emit(spot, self._common, value)
            return
        own = None if not str(value).strip() or value == self._common else value
        self.committed.emit(spot, self._placements[self._channel].text, own)

    def _back(self) -> None:
        placement = self._placements[self._channel]
        self.committed.emit(f"placement:{placement.id}.text", placement.text, None)
        self.field.start(self._common)

    def _toggle(self, channel_id: str) -> None:
        chosen = tuple(self._placements)
        kept = tuple(each for each in chosen if each != channel_id)
        self.channels_requested.emit(kept if channel_id in chosen else (*chosen, channel_id))

    def _count(self) -> None:
        if self._choices is None:
            return
        text = self.field.editor.toPlainText()
        self.hints.look_at(text)
        parts, too_long = [self.tr("{n} characters").format(n=len(text))], []
        for name, (platform, placement) in self._counted().items():
            limit = limit_of(platform)
            whole = sent_text(text, placement, self._choices.domains)
            over = excess(whole, limit)
            if limit.most is not None:
                parts.append(f"{name} {count(whole, limit.count)}/{limit.most}")
            if over:
                too_long.append(self.tr("{n} too long for {channel}").format(n=over, channel=name))
        platform = self._choices.platforms.get(self._channel, "")
        self.preview.show_text(text, self._placements.get(self._channel), platform, self._choices.domains)
        self.counts.setText(" · ".join(parts))
        self.over.setText(" · ".join(too_long))
        self.over.setVisible(bool(too_long))
        mark(self.field.editor, faulty="true" if too_long else "false")

    def _select(self, first: int, end: int) -> None:
        cursor = self.field.editor.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.field.editor.setTextCursor(cursor)
        self.field.take_focus()

    def _lay_out(self) -> None:
        self._same.setText(self.tr("The same as all channels. Type to change it here only."))
        self.plus.setAccessibleName(self.tr("Choose channels"))
        self.tabs.add_end(self.plus)
        self.reset.setAutoDefault(False)
        mark(self.reset, kind=Kind.LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.tabs, self._same, self.field, self.counts, self.over, self.reset, self.preview, self.hints):
            column.addWidget(part)
        for part in (self._same, self.over, self.reset):
            part.hide()
        self.tabs.chosen.connect(self.show_channel)
        self.plus.clicked.connect(self.open_channels)
        self.popup.toggled.connect(self._toggle)
        self.field.committed.connect(self._commit)
        self.field.editor.textChanged.connect(self._count)
        self.hints.shown.connect(self._select)
        self.reset.clicked.connect(self._back)
