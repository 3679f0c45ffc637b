"""All campaigns: make, change and delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal

from ui.forms.colour_field import SWATCH, swatch
from ui.forms.inspector.dates import day_words, written
from ui.forms.named_list import NAME, Labels, Line, NamedList
from ui.theme import Kind
from ui.widgets.pill import ActionButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Campaign
    from ui.theme import Style


class CampaignList(NamedList):
    """Their names, periods and numbers of posts; the note is the tip."""

    new_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        labels = Labels(
            self.tr("Campaigns"),
            (self.tr("Name"), self.tr("Period"), self.tr("Posts")),
            self.tr("Change…"),
            self.tr("Delete"),
            self.tr("Close"),
            self.tr(
                "The posts of a campaign that is deleted stay. Insert makes one, Enter changes it, Delete removes it."
            ),
        )
        super().__init__(style, labels, parent)
        self._style = style
        self.new_button = ActionButton(self.tr("New campaign…"), Kind.PRIMARY, "plus", self)
        self.new_button.setAutoDefault(False)
        self.acts.insertWidget(0, self.new_button)
        self.setTabOrder(self.tree, self.new_button)
        self.setTabOrder(self.new_button, self.change_button)
        self.new_button.clicked.connect(self.new_requested)
        self.add_key("Insert", self.new_requested)
        self.tree.setIconSize(QSize(style.px(SWATCH), style.px(SWATCH)))

    def show_campaigns(self, campaigns: Sequence[Campaign], posts: Mapping[str, int]) -> None:
        """Show campaigns with their number of posts; the line that was chosen stays so."""
        self.show_lines((_line(each, posts.get(each.id, 0)) for each in campaigns), NAME)
        for number, each in enumerate(campaigns):
            item = self.tree.topLevelItem(number)
            if item is not None and each.colour:
                item.setIcon(NAME, swatch(self._style, each.colour))
        self.tree.resizeColumnToContents(NAME)


def _line(each: Campaign, posts: int) -> Line:
    last = written(datetime.combine(each.last_on, time.min), "ddd d MMM yyyy")
    days = f"{day_words(each.first_on)} – {last}"
    return Line(each.id, (each.name, days, str(posts)), each.note)
