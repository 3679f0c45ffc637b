"""The one filter of all screens: a pill each for channel, group and goal, one for the rest, and what is chosen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsroom.insight.table import EVERYTHING, PostFilter
from ui.theme.sheet import Kind, mark
from ui.widgets.filter_pill import FilterChip, FilterPill
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.pill import Choice

OWN_PILL = ("channels", "groups", "goals")
REST = ("themes", "sections", "statuses", "people", "districts", "campaigns")
KINDS = OWN_PILL + REST
BETWEEN = ":"


class FilterBar(QWidget):
    """Shows a filter and lets it be changed; several values of a kind widen, kinds narrow."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = EVERYTHING
        self._choices: dict[str, tuple[Choice, ...]] = dict.fromkeys(KINDS, ())
        self._pills = {
            "channels": FilterPill(self.tr("Channel"), self.tr("All channels"), self),
            "groups": FilterPill(self.tr("Target group"), self.tr("All target groups"), self),
            "goals": FilterPill(self.tr("Goal"), self.tr("All goals"), self),
        }
        self.rest = FilterPill(self.tr("Filter"), self.tr("Filter"), self, steady=True)
        self.rest.setToolTip(self.tr("Theme, section, status, person, district, campaign"))
        self.all = QPushButton(self.tr("Show all"), self)
        mark(self.all, kind=Kind.LINK)
        self._chips: list[FilterChip] = []
        self._row = FlowLayout(self, 8)
        for part in (*self._pills.values(), self.rest, self.all):
            self._row.addWidget(part)
        for pill in self._pills.values():
            pill.chosen_changed.connect(self._pill_changed)
        self.rest.chosen_changed.connect(self._rest_changed)
        self.all.clicked.connect(self.clear)
        self._show()

    def name_of(self, kind: str) -> str:
        """Give the word for a kind of value."""
        return {
            "channels": self.tr("Channel"),
            "groups": self.tr("Target group"),
            "goals": self.tr("Goal"),
            "themes": self.tr("Theme"),
            "sections": self.tr("Section"),
            "statuses": self.tr("Status"),
            "people": self.tr("Person"),
            "districts": self.tr("District"),
            "campaigns": self.tr("Campaign"),
        }[kind]

    def set_choices(self, choices: Mapping[str, Sequence[Choice]]) -> None:
        """Offer these by kind; what is chosen and no longer there is let go."""
        self._choices = {kind: tuple(choices.get(kind, ())) for kind in KINDS}
        there = {kind: {choice.key for choice in offered} for kind, offered in self._choices.items()}
        self.choose(_with(self._filter, {kind: _ids(self._filter, kind) & there[kind] for kind in KINDS}))
        self._show()

    def offers(self) -> tuple[Choice, ...]:
        """Give every value with the word for its kind, by a key for `toggle`."""
        return tuple(self._offer(kind, choice) for kind in KINDS for choice in self._choices[kind])

    def chosen(self) -> PostFilter:
        """Give the filter as it is chosen."""
        return self._filter

    def has(self, key: str) -> bool:
        """Say whether a value, by its key of `offers`, is chosen."""
        kind, _, value = key.partition(BETWEEN)
        return value in _ids(self._filter, kind)

    def choose(self, chosen: PostFilter) -> None:
        """Show a filter; tells only a change."""
        if chosen != self._filter:
            self._filter = chosen
            self._show()
            self.changed.emit(chosen)

    def toggle(self, key: str) -> None:
        """Add a value, by its key of `offers`, or take it away."""
        kind, _, value = key.partition(BETWEEN)
        self.choose(_with(self._filter, {kind: _ids(self._filter, kind) ^ {value}}))

    def clear(self) -> None:
        """Let everything through."""
        self.choose(EVERYTHING)

    def _offer(self, kind: str, choice: Choice) -> Choice:
        label = self.tr("{kind}: {value}").format(kind=self.name_of(kind), value=choice.label)
        return Choice(f"{kind}{BETWEEN}{choice.key}", label)

    def _pill_changed(self, _keys: object) -> None:
        self.choose(_with(self._filter, {kind: frozenset(pill.chosen()) for kind, pill in self._pills.items()}))

    def _rest_changed(self, keys: Collection[str]) -> None:
        found: dict[str, set[str]] = {kind: set() for kind in REST}
        for key in keys:
            kind, _, value = key.partition(BETWEEN)
            found[kind].add(value)
        self.choose(_with(self._filter, {kind: frozenset(values) for kind, values in found.items()}))

    def _show(self) -> None:
        for kind, pill in self._pills.items():
            pill.set_choices(self._choices[kind])
            pill.show_chosen(_ids(self._filter, kind))
        offered = [self._offer(kind, choice) for kind in REST for choice in self._choices[kind]]
        chosen = [choice for choice in offered if self.has(choice.key)]
        self.rest.set_choices(offered)
        self.rest.show_chosen({choice.key for choice in chosen})
        self._show_chips(chosen)
        self.all.setVisible(bool(self._filter))

    def _show_chips(self, chosen: Sequence[Choice]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [FilterChip(choice, self) for choice in chosen]
        for place, chip in enumerate(self._chips, len(self._pills) + 1):
            self._row.insert_widget(place, chip)
            chip.removed.connect(self.toggle)
            chip.show()
        self.updateGeometry()


def _ids(chosen: PostFilter, kind: str) -> frozenset[str]:
    ids: frozenset[str] = getattr(chosen, kind)
    return ids


def _with(chosen: PostFilter, values: Mapping[str, frozenset[str]]) -> PostFilter:
    """Give a filter with other values of some kinds."""
    ids = {kind: values.get(kind, _ids(chosen, kind)) for kind in KINDS}
    return replace(
        chosen,
        channels=ids["channels"],
        groups=ids["groups"],
        goals=ids["goals"],
        themes=ids["themes"],
        sections=ids["sections"],
        statuses=ids["statuses"],
        people=ids["people"],
        districts=ids["districts"],
        campaigns=ids["campaigns"],
    )
