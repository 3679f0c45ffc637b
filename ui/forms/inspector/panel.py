"""The inspector: one post in one column, every field of it, with its signals, its readiness and its history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.forms.inspector.checklist import ChecklistSection
from ui.forms.inspector.dates import day_words
from ui.forms.inspector.fields import (
    ChoiceField,
    TagsField,
    TextField,
    clock_field,
    day_field,
    set_look_of_title,
    titled,
)
from ui.forms.inspector.lists import PastList, ReadyList
from ui.forms.inspector.media import MediaSection
from ui.forms.inspector.more import MoreFields
from ui.forms.inspector.pasted import pasted
from ui.forms.inspector.road import StatusRoad
from ui.forms.inspector.signals import SignalsSection
from ui.forms.inspector.text import TextTabs
from ui.theme import Kind, Tone, icon, mark
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from newsroom.words import Words
    from ui.forms.inspector.facts import Facts, SlotChoice
    from ui.forms.inspector.field import Field
    from ui.theme import Style


class Sheet(QFrame):
    """The column inside the scroll area: as wide as there is room, never wider."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class Bar(QWidget):
    """The colour of the section, beside the title."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._colour: QColor | None = None
        self.setFixedWidth(style.metrics.bar)

    def set_colour(self, colour: str) -> None:
        """Take a section's colour; without one the bar is quiet."""
        self._colour = self._style.section(colour) if colour else self._style.colours.line_strong
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour or self._style.colours.line_strong)


class PostInspector(QWidget):
    """Shows one post and asks for what must change; it changes nothing itself."""

    edit_requested = Signal(str, object, object)
    status_requested = Signal(str, str)
    slot_requested = Signal(str, object)
    channels_requested = Signal(tuple)
    link_requested = Signal()
    unlink_requested = Signal(str)
    pasted = Signal(object)
    look_again = Signal()
    comment_requested = Signal(str)
    close_requested = Signal()

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self._words = words
        self.setAccessibleName(self.tr("Post"))
        self.setAcceptDrops(True)
        self.message = MessageBar(self)
        self._bar = Bar(style, self)
        self.title = TextField("post.title", titled(words.of("field", "title")), self, (1, 4), title=True)
        self.title.hide_caption()
        set_look_of_title(self.title)
        self.close_button = QToolButton(self)
        self.road = StatusRoad(words, self)
        self.day = day_field("post.planned_on", titled(words.of("field", "planned_on")), self._today, self)
        self.clock = clock_field("post.planned_at", titled(words.of("field", "planned_at")), self)
        self.slot = ChoiceField("slot", self.tr("Section or free slot"), self, none=self.tr("Loose post"), empty="")
        self.text = TextTabs(words, style, self)
        self.groups = TagsField("post.group_ids", titled(words.of("field", "group_ids")), Tone.GROUP, self)
        self.goals = TagsField("post.goal_ids", titled(words.of("field", "goal_ids")), Tone.SEND, self)
        self.signals = SignalsSection(words, style, self)
        self.media = MediaSection(words, style, self)
        self.checklist = ChecklistSection(self)
        self.ready = ReadyList(words, style, self)
        self.more = MoreFields(words, self)
        self.past = PastList(words, self)
        self._area = QScrollArea(self)
        self._lay_out()
        self._connect()

    @property
    def post_id(self) -> str:
        """Give the post that shows."""
        return self._facts.post.id if self._facts else ""

    @property
    def facts(self) -> Facts | None:
        """Give what shows."""
        return self._facts

    def show_facts(self, facts: Facts) -> None:
        """Show a post as it is stored now; what is being typed in the same post stays."""
        fresh = facts.post.id != self.post_id
        self._facts = facts
        post = facts.post
        if fresh:
            self._start()
        for field, value in self._values():
            (field.start if fresh else field.show_value)(value)
        self.road.show_standing(post, facts.standing, facts.steps)
        self.text.show_texts(post, facts.sheet.placements, facts.choices, fresh=fresh)
        self._bar.set_colour(facts.choices.colours.get(post.section_id or "", ""))
        self.signals.show_signals(facts.sheet.signals, facts.choices)
        self.media.show_attachments(facts.sheet.attachments, facts.sheet.placements, facts.choices, facts.where)
        self.checklist.show_items(facts.sheet.checklist)
        self.ready.show_checks(facts.checks)
        self.more.show_facts(facts, fresh=fresh)
        self.past.show_past(facts.past, facts.choices)

    def forget(self) -> None:
        """Show no post."""
        self._facts = None

    def commit(self) -> None:
        """Save what is being typed, before another post shows."""
        if self._facts is not None:
            for field in self.every_field():
                field.commit()

    def every_field(self) -> Iterator[Field]:
        """Give every field of the post that is on the sheet."""
        yield from (self.title, self.day, self.clock, self.slot, self.text.field, self.groups, self.goals)
        yield from self.media.every_field()
        yield from self.more.every_field()

    def refuse(self, spot: str, sentence: str) -> None:
        """Say at its field why something was not saved; what was typed stays."""
        field = next((each for each in self.every_field() if each.spot == spot), None)
        if spot == "status":
            self.road.say(sentence)
        elif field is not None:
            field.refuse(sentence)
        else:
            self.message.show_message(sentence, Tone.BAD)

    def go_to(self, spot: str) -> None:
        """Put the cursor where something can be mended."""
        self._show_channel_of(spot)
        if spot == "status":
            self.road.row.button(self.road.row.keys()[0]).setFocus()
        elif spot == "channels":
            self.text.open_channels()
        elif self.media.go_to(spot):
            return
        elif spot == "checklist":
            self.checklist.take_focus()
        elif spot.startswith("text:"):
            self.text.show_channel(spot.partition(":")[2])
            self.text.field.take_focus()
        else:
            self._go_to_field(spot)

    def _show_channel_of(self, spot: str) -> None:
        """Show the channel of an attachment that something is to be mended in."""
        kind, _, rest = spot.partition(":")
        channel = self.media.channel_of(rest.partition(".")[0]) if kind == "attachment" else None
        if channel is not None and channel != self.media.channel:
            self.text.show_channel(channel)

    def _go_to_field(self, spot: str) -> None:
        found = next((each for each in self.every_field() if each.spot == spot), None)
        if found is None:
            self.more.unfold()
            found = next((each for each in self.every_field() if each.spot == spot), None)
        if isinstance(found, TagsField):
            found.editor.open_popup()
        elif found is not None:
            found.take_focus()
            self._area.ensureWidgetVisible(found)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._facts is not None and pasted(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        found = pasted(event.mimeData()) if self._facts is not None else None
        if found is not None:
            event.acceptProposedAction()
            self.pasted.emit(found)

    def _start(self) -> None:
        self.message.hide()
        self.road.start()
        self.text.start()
        self.signals.start()
        self.checklist.start()
        self.media.start()
        self._area.verticalScrollBar().setValue(0)

    def _values(self) -> Iterator[tuple[Field, object]]:
        assert self._facts is not None
        facts, post = self._facts, self._facts.post
        self.groups.set_choices(facts.choices.of("groups"))
        self.goals.set_choices(facts.choices.of("goals"))
        self.slot.set_choices([Choice(slot.key, self._slot_words(slot)) for slot in facts.slots])
        yield self.title, post.title
        yield self.day, post.planned_on
        yield self.clock, post.planned_at
        yield self.slot, f"{post.section_id} {post.slot_on}" if post.section_id and post.slot_on else ""
        yield self.groups, post.group_ids
        yield self.goals, post.goal_ids

    def _slot_words(self, slot: SlotChoice) -> str:
        assert self._facts is not None
        post = self._facts.post
        if slot.section_id == post.section_id and slot.original_on == post.slot_on:
            return slot.name
        return f"{slot.name} · {day_words(slot.on)} {slot.at}"

    def _slot_chosen(self, _spot: str, _seen: object, key: object) -> None:
        section_id, _, day = str(key).partition(" ")
        self.slot_requested.emit(section_id, date.fromisoformat(day) if day else None)

    def _today(self) -> date:
        assert self._facts is not None
        return self._facts.choices.today

    def _connect(self) -> None:
        for field in (self.title, self.day, self.clock, self.groups, self.goals, self.text, self.media, self.more):
            field.committed.connect(self.edit_requested)
        self.slot.committed.connect(self._slot_chosen)
        self.road.status_requested.connect(self.status_requested)
        self.text.channels_requested.connect(self.channels_requested)
        self.text.channel_shown.connect(self.media.show_channel)
        self.signals.link_requested.connect(self.link_requested)
        self.signals.unlink_requested.connect(self.unlink_requested)
        self.signals.kind_requested.connect(self.edit_requested)
        self.ready.fix_requested.connect(self.go_to)
        self.media.pasted.connect(self.pasted)
        self.text.field.editor.media_pasted.connect(self.pasted)
        self.more.comment_requested.connect(self.comment_requested)
        self.close_button.clicked.connect(self.close_requested)

    def _lay_out(self) -> None:
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the post"))
        self.close_button.setToolTip(self.tr("Close"))
        mark(self.close_button, kind=Kind.QUIET)
        head, moment = QHBoxLayout(), QHBoxLayout()
        for row in (head, moment):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        head.addWidget(self._bar)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        moment.addWidget(self.day, 9, Qt.AlignmentFlag.AlignTop)
        moment.addWidget(self.clock, 5, Qt.AlignmentFlag.AlignTop)
        moment.addWidget(self.slot, 9, Qt.AlignmentFlag.AlignTop)
        sheet = Sheet(self)
        mark(sheet, surface="panel")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addLayout(head)
        column.addWidget(self.road)
        column.addLayout(moment)
        parts = (self.text, self.groups, self.goals, self.signals, self.ready, self.media, self.checklist)
        for part in (*parts, self.more, self.past):
            column.addWidget(part)
        column.addStretch(1)
        self._area.setWidget(sheet)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
