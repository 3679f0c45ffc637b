"""What the import preview tells before anything is done: the counts, the new names, and the one doubt that matters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from newsroom.model.fold import fold
from ui.forms.importing.rows import names_in
from ui.theme import Kind, mark
from ui.widgets.card import Card
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.stat_label import StatLabel

if TYPE_CHECKING:
    from ui.forms.importing.rows import Look
    from ui.theme import Style


STACKED_FROM = 150


class StatCard(Card):
    """A card with a large number and the words under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(14, 8, 14, 8)
        self.stat = StatLabel(parent=self)
        self.body.addWidget(self.stat)
        self.body.addStretch(1)

    def set_words(self, number: int, note: str) -> None:
        """Show a number with its words."""
        self.stat.set_words("", str(number), note)
        self.setAccessibleName(f"{number} {note}")


class ImportSummary(QWidget):
    """The row of cards above the table."""

    order_chosen = Signal(bool)
    names_left = Signal(frozenset)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._look: Look | None = None
        self._day_first = True
        self._choices: dict[str, tuple[str, str]] = {}
        self.added, self.changed, self.skipped, self.unknown = (StatCard(self) for _ in range(4))
        self.doubt = Card(" ", parent=self)
        self.doubt.body.setContentsMargins(14, 8, 14, 8)
        self.doubt.body.setSpacing(2)
        self.doubt_text = PlainLabel("", self.doubt, wrap=True)
        self.other_order = self._link(self.doubt)
        self.choose_names = self._link(self.unknown)
        self.choose_names.setText(self.tr("Make or leave out…"))
        self.doubt.body.addWidget(self.doubt_text)
        self.doubt.body.addWidget(self.other_order)
        self.doubt.body.addStretch(1)
        self.unknown.body.insertWidget(self.unknown.body.count() - 1, self.choose_names)
        self.popup = ChoicePopup(self.tr("New names to make"), self)
        self._lay_out()
        self.other_order.clicked.connect(self._turn_order)
        self.choose_names.clicked.connect(self.open_names)
        self.popup.toggled.connect(self._toggled)

    def show_look(self, look: Look) -> None:
        """Show the counts and doubts of a plan."""
        self._look = look
        plan = look.plan
        self.added.set_words(plan.added, self._new_words(look.reading.what, plan.added))
        self.changed.set_words(plan.changed, self.tr("changed since last time"))
        self.skipped.set_words(plan.skipped, self.tr("row(s) that cannot be read", "", plan.skipped))
        names = sum(map(len, plan.proposed.values()))
        self.unknown.set_words(names, self._unknown_words())
        self.choose_names.setVisible(bool(names or look.choices.leave))
        self._show_doubt(look)

    def open_names(self) -> None:
        """Show the new names, each ticked when it will be made."""
        self._fill_names()
        chosen = [key for key, (_table, name) in self._choices.items() if not self.is_left(name)]
        self.popup.set_choices([Choice(key, self._label(key)) for key in self._choices], chosen)
        self.popup.open_under(self.choose_names)

    def toggle_name(self, table: str, name: str) -> None:
        """Make a new name, or leave it out in every way in which it is written."""
        assert self._look is not None
        leave = self._look.choices.leave
        if self.is_left(name):
            same = {fold(each) for each in names_in(self._look, table, name)}
            self.names_left.emit(frozenset(each for each in leave if fold(each) not in same))
        else:
            self.names_left.emit(leave | names_in(self._look, table, name))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        cards = (self.added, self.changed, self.skipped, self.unknown)
        for place, card in enumerate(cards):
            grid.addWidget(card, 0, place)
            grid.setColumnStretch(place, 10)
        # With large letters there is no room beside the numbers.
        if self._style.percent >= STACKED_FROM:
            grid.addWidget(self.doubt, 1, 0, 1, len(cards))
        else:
            grid.addWidget(self.doubt, 0, len(cards))
            grid.setColumnStretch(len(cards), 19)

    def _link(self, parent: QWidget) -> QPushButton:
        link = QPushButton(parent)
        link.setAutoDefault(False)
        mark(link, kind=Kind.LINK)
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return link

    def _new_words(self, what: str, count: int) -> str:
        if what == "posts":
            return self.tr("new post(s)", "", count)
        return self.tr("new signal(s)", "", count) if what == "signals" else self.tr("new date(s)", "", count)

    def _unknown_words(self) -> str:
        assert self._look is not None
        tables = [table for table, names in self._look.plan.proposed.items() if names]
        own = {
            "target_group": self.tr("unknown target groups"),
            "goal": self.tr("unknown goals"),
            "channel": self.tr("unknown channels"),
            "theme": self.tr("unknown themes"),
            "source": self.tr("unknown sources"),
            "district": self.tr("unknown districts"),
        }
        return own.get(tables[0], "") if len(tables) == 1 else self.tr("unknown names")

    def _show_doubt(self, look: Look) -> None:
        order = look.reading.imported.understood.get("date_order")
        known = order if isinstance(order, Mapping) else {}
        self._day_first = known.get("day_first") is not False
        title, text = self._date_words(known, look.options.day_first is not None)
        link = self.tr("Month first after all?") if self._day_first else self.tr("Day first after all?")
        guessed = [heading.heading for heading in look.sheet.headings if heading.field and heading.why == "part"]
        if any(finding.code == "columns_to_tell" for finding in look.plan.findings):
            title = self.tr("Which column is what?")
            text = self.tr("Choose above the columns which one holds the date and which one the text.")
        elif not title and guessed:
            title = self.tr("Is this right?")
            text = self.tr("Recognised by a part of the name: {columns}.").format(columns=", ".join(guessed))
        has_order = bool(title) and bool(known) and not (guessed and text.endswith(f"{guessed[-1]}."))
        self.doubt.title.setText(title or self.tr("Everything recognised"))
        self.doubt_text.setText(text or self.tr("There is only one way to read the dates in this file."))
        self.doubt.setAccessibleName(f"{self.doubt.title.text()}. {self.doubt_text.text()}")
        self.other_order.setText(link)
        self.other_order.setVisible(has_order)

    def _date_words(self, order: Mapping[str, object], told: bool) -> tuple[str, str]:
        """Say how dates are read and which cell shows it; nothing when no date can be read in two ways."""
        title = self.tr("Dates are day-month-year") if self._day_first else self.tr("Dates are month-day-year")
        seen = order.get("seen")
        if told:
            return title, self.tr("You chose this.")
        if order.get("evidence") and isinstance(seen, int):
            text = (
                self.tr("%n date(s) such as {example} show it: the day comes first.", "", seen)
                if self._day_first
                else self.tr("%n date(s) such as {example} show it: the month comes first.", "", seen)
            )
            return title, text.format(example=order["evidence"])
        doubtful = order.get("doubtful")
        if isinstance(doubtful, int) and doubtful:
            return title, self.tr("%n date(s) can be read in two ways. We read the day first.", "", doubtful)
        return "", ""

    def _turn_order(self) -> None:
        self.order_chosen.emit(not self._day_first)

    def _fill_names(self) -> None:
        assert self._look is not None
        self._choices = {
            f"{table}\n{name}": (table, name) for table, names in self._look.plan.proposed.items() for name in names
        }
        shown = {fold(name) for _table, name in self._choices.values()}
        self._choices |= {
            f"\n{name}": ("", name) for name in sorted(self._look.choices.leave) if fold(name) not in shown
        }

    def _label(self, key: str) -> str:
        table, name = self._choices[key]
        kinds = {
            "target_group": self.tr("target group"),
            "goal": self.tr("goal"),
            "channel": self.tr("channel"),
            "theme": self.tr("theme"),
            "source": self.tr("source"),
            "district": self.tr("district"),
        }
        return f"{name} · {kinds[table]}" if table in kinds else name

    def _toggled(self, key: str) -> None:
        self.toggle_name(*self._choices[key])

    def is_left(self, name: str) -> bool:
        """Tell whether a name was chosen to be left out."""
        assert self._look is not None
        return fold(name) in {fold(each) for each in self._look.choices.leave}
