"""Everything else of a post, folded away: further fields, what differs per channel, comments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.forms.inspector.dates import local, moment_words
from ui.forms.inspector.fields import LineField, clock_field, day_field
from ui.forms.inspector.table import MORE, PLACEMENT, Entry, fill_choices, make_field
from ui.forms.inspector.utm import UtmField
from ui.theme import icon, mark
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from newsroom.model import Comment, Placement
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices, Facts
    from ui.forms.inspector.field import Field


class FieldSheet(QWidget):
    """The fields of one stored thing, one under another, half ones two by two."""

    committed = Signal(str, object, object)

    def __init__(self, entries: Sequence[Entry], spot: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._row, self._column = 0, 0
        for entry in entries:
            self.add(entry.column, make_field(entry, f"{spot}.{entry.column}", words, self), half=entry.half)

    def add(self, column: str, field: Field, *, half: bool = False) -> None:
        """Add a field behind the others."""
        self.fields[column] = field
        field.committed.connect(self.committed)
        if half:
            self._grid.addWidget(field, self._row, self._column, Qt.AlignmentFlag.AlignTop)
            self._row, self._column = self._row + self._column, 1 - self._column
        else:
            self._row, self._column = self._row + (1 if self._column else 0), 0
            self._grid.addWidget(field, self._row, 0, 1, 2)
            self._row += 1

    def show_thing(self, thing: object, choices: Choices, *, fresh: bool) -> None:
        """Show the fields of a thing as it is stored now."""
        for entry in self._entries:
            fill_choices(self.fields[entry.column], entry, choices)
        for column, field in self.fields.items():
            (field.start if fresh else field.show_value)(getattr(thing, column))


class PartCard(QFrame):
    """A placement: its name, what happened to it, and its fields."""

    committed = Signal(str, object, object)

    def __init__(self, part_id: str, title: str, sheet: FieldSheet, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self.part_id = part_id
        self.sheet = sheet
        self.setAccessibleName(title)
        sheet.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.note.hide()
        column.addWidget(PlainLabel(title, self, role="strong", elide=True))
        column.addWidget(self.note)
        column.addWidget(sheet)
        sheet.committed.connect(self.committed)

    def say(self, text: str) -> None:
        """Show a line under the name, or none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))


class PartList(QWidget):
    """Cards that are made, kept and taken away as the parts come and go, so that typing in one is never lost."""

    committed = Signal(str, object, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, PartCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(SectionLabel(title, self))

    def keep(self, part_ids: Sequence[str]) -> None:
        """Take away the cards of other parts."""
        for part_id in [each for each in self.cards if each not in part_ids]:
            card = self.cards.pop(part_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def add(self, card: PartCard) -> None:
        """Add a card behind the others."""
        self.cards[card.part_id] = card
        self._column.addWidget(card)
        card.committed.connect(self.committed)


class MoreFields(QWidget):
    """Made when it is first unfolded; before that it costs nothing."""

    committed = Signal(str, object, object)
    comment_requested = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: Facts | None = None
        self._inside: QWidget | None = None
        self.fold = QPushButton(self.tr("More fields"), self)
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(False)
        self.fold.setIcon(icon("chevron-right"))
        mark(self.fold, kind="fold")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.fold.toggled.connect(self.unfold)

    def unfold(self, shown: bool = True) -> None:
        """Show or hide everything else."""
        if shown and self._inside is None:
            self._build()
        if self._inside is not None:
            self._inside.setVisible(shown)
        self.fold.setChecked(shown)
        self.fold.setIcon(icon("chevron-down" if shown else "chevron-right"))
        if shown and self._facts is not None:
            self.show_facts(self._facts, fresh=False)

    def show_facts(self, facts: Facts, *, fresh: bool) -> None:
        """Show the fields as they are stored now."""
        changed_post = fresh or self._facts is None
        self._facts = facts
        if self._inside is None:
            return
        self._sheet.show_thing(facts.post, facts.choices, fresh=changed_post)
        self._show_placements(facts.sheet.placements, facts.choices, facts.utm)
        self._show_comments(facts.sheet.comments, facts.choices)

    def every_field(self) -> Iterator[Field]:
        """Give every field that is there now."""
        if self._inside is None:
            return
        yield from self._sheet.fields.values()
        for card in self.placements.cards.values():
            yield from card.sheet.fields.values()

    def _build(self) -> None:
        self._inside = QWidget(self)
        self._sheet = FieldSheet(MORE, "post", self._words, self._inside)
        self.placements = PartList(self.tr("Per channel"), self._inside)
        self.new_comment = LineField("new", self.tr("Say something about this post"), self._inside)
        self._comments = PlainLabel("", self._inside, wrap=True)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._sheet)
        column.addWidget(self.placements)
        column.addWidget(SectionLabel(self.tr("Comments"), self._inside))
        column.addWidget(self._comments)
        column.addLayout(self._adding(self.new_comment, self._add_comment))
        self._column.addWidget(self._inside)
        self._sheet.committed.connect(self.committed)
        self.placements.committed.connect(self.committed)

    def _adding(self, field: LineField, add: Callable[[], None]) -> QHBoxLayout:
        button = QPushButton(self.tr("Add"), self._inside)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}: {field.label}")
        button.clicked.connect(add)
        field.editor.returnPressed.connect(add)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _add_comment(self) -> None:
        text = self.new_comment.editor.text().strip()
        if text:
            self.comment_requested.emit(text)
            self.new_comment.start("")

    def _today(self) -> date:
        assert self._facts is not None
        return self._facts.choices.today

    def _show_placements(self, placements: Sequence[Placement], choices: Choices, utm: Mapping[str, str]) -> None:
        self.placements.keep([each.id for each in placements])
        self.placements.setVisible(bool(placements))
        for each in placements:
            fresh = each.id not in self.placements.cards
            if fresh:
                self.placements.add(self._placement_card(each, choices))
            card = self.placements.cards[each.id]
            card.sheet.show_thing(each, choices, fresh=fresh)
            fields = card.sheet.fields
            if isinstance(fields["utm"], UtmField) and isinstance(fields["link"], LineField):
                fields["utm"].show_about(fields["link"], utm.get(each.id, ""))
            card.say(self._handed_over(each, choices))

    def _placement_card(self, placement: Placement, choices: Choices) -> PartCard:
        spot = f"placement:{placement.id}"
        sheet = FieldSheet(PLACEMENT, spot, self._words, self.placements)
        day = day_field(f"{spot}.planned_on", self.tr("Own date"), self._today, sheet)
        clock = clock_field(f"{spot}.planned_at", self.tr("Own time"), sheet)
        for column, field in (("planned_on", day), ("planned_at", clock)):
            field.editor.setPlaceholderText(self.tr("As the post"))
            sheet.add(column, field, half=True)
        title = choices.label("channels", placement.channel_id)
        return PartCard(placement.id, title, sheet, self.placements)

    def _handed_over(self, placement: Placement, choices: Choices) -> str:
        told = []
        if placement.exported_at:
            at = moment_words(local(placement.exported_at, choices.zone))
            told.append(self.tr("Exported {at}: {file}").format(at=at, file=placement.exported_to))
        if placement.published_at:
            at = moment_words(local(placement.published_at, choices.zone))
            told.append(self.tr("Published {at}").format(at=at))
        return "\n".join(told)

    def _show_comments(self, comments: Sequence[Comment], choices: Choices) -> None:
        lines = []
        for each in comments:
            who = choices.label("members", each.member_id)
            at = moment_words(local(each.at, choices.zone))
            lines.append(f"{' · '.join(part for part in (at, who) if part)}\n{each.text}")
        self._comments.setText("\n".join(lines))
        self._comments.setVisible(bool(lines))
