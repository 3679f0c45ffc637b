"""Asks for which slots a change of a section holds: this one, this and later ones, or all; and when it ends."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.forms.inspector.dates import day_words
from ui.forms.inspector.fields import day_field
from ui.forms.new_post_dialog import FormDialog
from ui.forms.sections.effects import EffectsView
from ui.theme import Kind
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.edits.series import Effects

LETTERS_WIDE = 84


class Scope(StrEnum):
    """For which slots a change holds."""

    ONE = "one"
    LATER = "later"
    ALL = "all"


class ScopeDialog(FormDialog):
    """Asks for the scope and says what it does to planned posts; `asked` wants the effects of another choice."""

    asked = Signal(str, object)
    chosen = Signal(str, object)

    def __init__(self, name: str, today: date, one_on: date | None, first: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change {name}").format(name=name), parent)
        self._today = today
        self._one_on = one_on
        self.group = QButtonGroup(self)
        one = self.tr("Only this one, of {day}").format(day=day_words(one_on)) if one_on else ""
        self.buttons = {
            Scope.ONE: QRadioButton(one, self),
            Scope.LATER: QRadioButton(self.tr("This one and later ones, from a day on"), self),
            Scope.ALL: QRadioButton(self.tr("All of them"), self),
        }
        self.first = day_field("first", self.tr("From"), self._now, self)
        self.first.start(first)
        self.effects = EffectsView(self)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS_WIDE)
        self.body.addWidget(PlainLabel(self.tr("For which slots does this change hold?"), self, role="strong"))
        for scope, button in self.buttons.items():
            self.group.addButton(button)
            self.body.addWidget(button)
            button.toggled.connect(self._scope_changed)
            if scope is Scope.LATER:
                self.body.addWidget(self.first)
        self.buttons[Scope.ONE].setVisible(one_on is not None)
        self.body.addWidget(SectionLabel(self.tr("What is planned already"), self))
        self.body.addWidget(self.effects)
        self.finish(self.tr("Change"))
        self.first.committed.connect(self._ask)
        self.buttons[Scope.ONE if one_on else Scope.LATER].setChecked(True)
        self.buttons[self.scope()].setFocus()

    def scope(self) -> Scope:
        """Give the scope that is chosen."""
        return next((scope for scope, button in self.buttons.items() if button.isChecked()), Scope.ALL)

    def day(self) -> date:
        """Give the day of the slot, or the day from which it holds."""
        typed = self.first.typed()
        if self.scope() is Scope.ONE and self._one_on is not None:
            return self._one_on
        return typed if isinstance(typed, date) else self._today

    def show_effects(self, effects: Effects) -> None:
        """Say what the choice does."""
        self.effects.show_effects(effects)
        self.done_button.setEnabled(True)
        self.fit()

    def send(self) -> None:
        """Give the scope with its day, when that can be read."""
        self.first.commit()
        if self.scope() is Scope.LATER and (self.first.faulty() or self.first.typed() is None):
            self.first.say("" if self.first.faulty() else self.tr("Give a day."))
            self.first.take_focus()
            return
        self.done_button.setEnabled(False)
        self.chosen.emit(self.scope(), self.day())

    def _scope_changed(self, checked: bool) -> None:
        if checked:
            self.first.setVisible(self.scope() is Scope.LATER)
            self._ask()

    def _ask(self, *_: object) -> None:
        self.asked.emit(self.scope(), self.day())

    def _now(self) -> date:
        return self._today


class EndDialog(FormDialog):
    """Asks for the last day of a section, or whether it may go; says what happens to what is planned."""

    asked = Signal(object)
    ended = Signal(object)

    def __init__(self, name: str, today: date, *, delete: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today = today
        self._delete = delete
        title = self.tr("Delete {name}") if delete else self.tr("End {name}")
        self.setWindowTitle(title.format(name=name))
        self.last = day_field("end_on", self.tr("Last day"), self._now, self)
        self.last.start(today)
        self.last.setVisible(not delete)
        self.effects = EffectsView(self)
        said = (
            self.tr("The section goes, with its skipped and moved slots. No post is removed.")
            if delete
            else self.tr("After this day the section does not come back. What was stays.")
        )
        self.body.addWidget(PlainLabel(said, self, wrap=True))
        self.body.addWidget(self.last)
        self.body.addWidget(SectionLabel(self.tr("What is planned already"), self))
        self.body.addWidget(self.effects)
        self.finish(self.tr("Delete") if delete else self.tr("End"), Kind.DANGER if delete else Kind.PRIMARY)
        self.last.committed.connect(self.ask)
        if not delete:
            self.last.take_focus()

    def ask(self, *_: object) -> None:
        """Ask what the day means for what is planned."""
        self.asked.emit(self.day())

    def day(self) -> date:
        """Give the last day."""
        typed = self.last.typed()
        return typed if isinstance(typed, date) else self._today

    def show_effects(self, effects: Effects) -> None:
        """Say what it does."""
        self.effects.show_effects(effects)
        self.fit()

    def send(self) -> None:
        """Give the last day, when it can be read."""
        self.last.commit()
        if not self._delete and (self.last.faulty() or self.last.typed() is None):
            self.last.take_focus()
            return
        self.done_button.setEnabled(False)
        self.ended.emit(self.day())

    def _now(self) -> date:
        return self._today
