"""The quick form for a new post: title first, a sensible moment filled in, the rest by first letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.ids import new_id
from newsroom.model import Post
from newsroom.model.keys import Status
from ui.forms.inspector.dates import day_words
from ui.forms.inspector.fields import ChoiceField, TagsField, TextField, clock_field, day_field, titled
from ui.forms.new_post_dialog import FormDialog
from ui.forms.templates.choice import TemplateField
from ui.theme import Tone
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices, SlotChoice
    from ui.forms.inspector.field import Field


class Usual(NamedTuple):
    """What a section gives its posts."""

    channels: tuple[str, ...]
    groups: tuple[str, ...]
    goals: tuple[str, ...]
    theme: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """What a new post begins with: the post, its channels, the slots it may take, and the signals it comes from."""

    post: Post
    choices: Choices
    channel_ids: tuple[str, ...] = ()
    slots: tuple[SlotChoice, ...] = ()
    signal_ids: tuple[str, ...] = ()
    section: str = ""
    usual: Mapping[str, Usual] = field(default_factory=dict)
    suggested: bool = False


class NewPostDialog(FormDialog):
    """Makes a post; Enter in a line or Ctrl+Enter anywhere is done."""

    post_ready = Signal(object, tuple, tuple, tuple)

    def __init__(self, start: Start, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._start = start
        self._words = words
        self._suggested = start.suggested
        self.setWindowTitle(self._title())
        self.title = TextField("title", self._label("title"), self, (1, 3), title=True)
        self.day = day_field("planned_on", self._label("planned_on"), self._today, self)
        self.clock = clock_field("planned_at", self._label("planned_at"), self)
        self.slot = ChoiceField("slot", self.tr("Section or free slot"), self, none=self.tr("Loose post"), empty="")
        self.channels = TagsField("channels", self._label("channels"), Tone.NEUTRAL, self)
        self.groups = TagsField("group_ids", self._label("group_ids"), Tone.GROUP, self)
        self.goals = TagsField("goal_ids", self._label("goal_ids"), Tone.SEND, self)
        self.theme = ChoiceField("theme_id", self._label("theme_id"), self, none="–")
        self.text = TextField("text", self._label("text"), self, (3, 8))
        self.template = TemplateField({"title": self.title, "text": self.text}, self)
        self._note = PlainLabel("", self, role="small", wrap=True)
        self._lay_out()
        self._fill()
        self.title.take_focus()

    def send(self) -> None:
        """Give the post, when it has a title and its day and time can be read."""
        self.day.commit()
        self.clock.commit()
        if self.day.faulty() or self.clock.faulty():
            (self.day if self.day.faulty() else self.clock).take_focus()
            return
        if not str(self.title.typed()):
            self.title.say(self.tr("Give the post a title."))
            self.title.take_focus()
            return
        self.done_button.setEnabled(False)
        chosen, todo = self.channels.editor.chosen(), self.template.checklist()
        self.post_ready.emit(self.post(), chosen, self._start.signal_ids, todo)

    def post(self) -> Post:
        """Give the post as it is filled in now."""
        on, at = self.day.typed(), self.clock.typed()
        assert on is None or isinstance(on, date)
        assert at is None or isinstance(at, time)
        start = self._start.post
        planned = start.status if start.status != Status.IDEA else Status.DRAFT
        section_id, slot_on = self._slot(on)
        theme = self.theme.typed()
        return replace(
            start,
            title=str(self.title.typed()),
            text=str(self.text.typed()),
            planned_on=on,
            planned_at=at if on else None,
            status=planned if on else Status.IDEA,
            section_id=section_id,
            slot_on=slot_on,
            group_ids=self.groups.editor.chosen(),
            goal_ids=self.goals.editor.chosen(),
            theme_id=str(theme) if theme else None,
            purpose=self.template.purpose(start.purpose),
        )

    def _slot(self, on: date | None) -> tuple[str | None, date | None]:
        if on is None:
            return None, None
        if self._start.section:
            return self._start.post.section_id, self._start.post.slot_on
        section_id, _, original = str(self.slot.typed()).partition(" ")
        return (section_id, date.fromisoformat(original)) if original else (None, None)

    def _title(self) -> str:
        if not self._start.section:
            return self.tr("New post")
        return self.tr("New post in {section}").format(section=self._start.section)

    def _label(self, column: str) -> str:
        return titled(self._words.of("field", column))

    def _today(self) -> date:
        return self._start.choices.today

    def _fill(self) -> None:
        post, choices = self._start.post, self._start.choices
        for tags, name in ((self.channels, "channels"), (self.groups, "groups"), (self.goals, "goals")):
            tags.set_choices(choices.of(name))
        self.theme.set_choices(choices.of("themes"))
        self.slot.set_choices([Choice(each.key, _slot_words(each)) for each in self._start.slots])
        values: tuple[tuple[Field, object], ...] = (
            (self.title, post.title),
            (self.day, post.planned_on),
            (self.clock, post.planned_at),
            (self.slot, f"{post.section_id} {post.slot_on}" if post.section_id else ""),
            (self.channels, self._start.channel_ids),
            (self.groups, post.group_ids),
            (self.goals, post.goal_ids),
            (self.theme, post.theme_id),
            (self.text, post.text),
        )
        for each, value in values:
            each.start(value)
        self.slot.setVisible(not self._start.section and bool(self._start.slots))
        self._show_note()
        self.title.editor.selectAll()

    def _show_note(self) -> None:
        notes = []
        if self._suggested and self._start.post.planned_on:
            notes.append(self.tr("The day and time are those of the next free slot; empty the date for an idea."))
        if self._start.signal_ids:
            notes.append(self.tr("%n signal(s) will be linked to it.", "", len(self._start.signal_ids)))
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    def _slot_chosen(self, _spot: str, _seen: object, key: object) -> None:
        chosen = next((each for each in self._start.slots if each.key == key), None)
        if chosen is not None:
            self.day.start(chosen.on)
            self.clock.start(time.fromisoformat(chosen.at))
            self._take_usual(self._start.usual.get(chosen.section_id))
        self.slot.start(key)

    def _take_usual(self, usual: Usual | None) -> None:
        """Fill what is still empty with what the section gives its posts."""
        if usual is None:
            return
        offered = zip(
            (self.channels, self.groups, self.goals), (usual.channels, usual.groups, usual.goals), strict=True
        )
        for tags, keys in offered:
            if not tags.editor.chosen():
                tags.start(keys)
        if not self.theme.typed():
            self.theme.start(usual.theme)
        if not str(self.text.typed()):
            self.text.start(usual.text)

    def _moved(self, *_: object) -> None:
        """Let go of a slot that lies elsewhere; a post on another day is a loose post."""
        key = self.slot.typed()
        chosen = next((each for each in self._start.slots if each.key == key), None)
        if chosen is not None and chosen.on != self.day.typed():
            self.slot.start("")

    def _lay_out(self) -> None:
        moment = QHBoxLayout()
        moment.setSpacing(8)
        moment.addWidget(self.day, 3)
        moment.addWidget(self.clock, 2)
        moment.addWidget(self.slot, 4)
        self.body.addWidget(self.template)
        self.body.addWidget(self.title)
        self.body.addLayout(moment)
        for part in (self._note, self.channels, self.groups, self.goals, self.theme, self.text):
            self.body.addWidget(part)
        self.finish(self.tr("Make post"), hint=self.tr("Ctrl+Enter makes it"))
        self.title.editor.done.connect(self.send)
        self.slot.committed.connect(self._slot_chosen)
        self.day.committed.connect(self._moved)


def empty_post() -> Post:
    """Give a post with nothing in it yet."""
    return Post(id=new_id(), title="")


def _slot_words(slot: SlotChoice) -> str:
    return f"{slot.name} · {day_words(slot.on)} {slot.at}"


def first_of(slots: Sequence[SlotChoice], now: datetime) -> SlotChoice | None:
    """Give the first slot that is still to come, in the order of the list."""
    return next((slot for slot in slots if (slot.on, time.fromisoformat(slot.at)) > (now.date(), now.time())), None)
