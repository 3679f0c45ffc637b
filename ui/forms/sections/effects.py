"""What a change of a section does to what is planned already, said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom.edits.series import Effects
from ui.forms.inspector.dates import day_words, moment_words
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


NAMED = 4


class EffectsView(QWidget):
    """Sentences with, under each, the posts that it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self.setAccessibleName(self.tr("What happens to what is planned"))

    def show_effects(self, effects: Effects) -> None:
        """Say what happens."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sentence, names in self._parts(effects):
            self._add(PlainLabel(sentence, self, wrap=True))
            for name in self._named(names):
                self._add(PlainLabel(name, self, role="small", elide=True))
        self.updateGeometry()

    def _add(self, label: PlainLabel) -> None:
        self._column.addWidget(label)
        label.show()  # a layout leaves out what was never shown, and the dialog takes its height from it at once

    def text(self) -> str:
        """Give all that is said, line by line."""
        items = (self._column.itemAt(number) for number in range(self._column.count()))
        labels = (item.widget() for item in items if item is not None)
        return "\n".join(label.text() for label in labels if isinstance(label, PlainLabel))

    def _parts(self, effects: Effects) -> Iterator[tuple[str, Sequence[str]]]:
        moved = [
            self.tr("{title}: {before} becomes {after}").format(
                title=each.title, before=moment_words(each.before), after=moment_words(each.after)
            )
            for each in effects.moved
        ]
        if moved:
            yield self.tr("%n post(s) go along to another day or time:", "", len(moved)), moved
        if effects.relinked:
            titles = [each.title for each in effects.relinked]
            yield self.tr("%n post(s) stay on their day and take another slot:", "", len(titles)), titles
        if effects.loosened:
            titles = [each.title for each in effects.loosened]
            yield self.tr("%n post(s) stay on their day as loose posts:", "", len(titles)), titles
        for changed, said in (
            (effects.skipped, self.tr("%n slot(s) stay empty:", "", len(effects.skipped))),
            (effects.restored, self.tr("%n slot(s) come back:", "", len(effects.restored))),
        ):
            if changed:
                yield said, [day_words(day) for day in changed]
        if effects.dropped:
            days = [day_words(each.original_on) for each in effects.dropped]
            yield self.tr("%n slot(s) that were skipped or moved are not there any more:", "", len(days)), days
        if effects.kept:
            yield self.tr("%n post(s) stay as they are.", "", len(effects.kept)), ()
        if effects == Effects():
            yield self.tr("No post is planned in it."), ()

    def _named(self, names: Sequence[str]) -> list[str]:
        shown = [f"•  {name}" for name in names[:NAMED]]
        rest = len(names) - NAMED
        if rest > 0:
            shown.append(self.tr("and %n more", "", rest))
        return shown
