"""Coherence as a page: figures on top, listening beside sending with the gaps, the timeline of the chosen line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.coherence.lines import By
from ui.theme import mark
from ui.views.coherence.balance import BalanceCanvas
from ui.views.coherence.cards import FigureCard, GapCard
from ui.views.coherence.timeline import TimelineCanvas
from ui.views.coherence.wording import CoherenceWords
from ui.widgets.card import Card
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from newsroom.insight.coherence.page import CoherencePage
    from newsroom.insight.coherence.timeline import Timeline
    from newsroom.words import Words
    from ui.theme import Style

FIGURES = 6
ROOM_FOR_SIX, ROOM_FOR_THREE, ROOM_BESIDE = 1150, 560, 980


class CoherenceView(QWidget):
    """Shows a page and asks for what its parts lead to."""

    by_changed = Signal(str)
    line_chosen = Signal(str)
    theme_opened = Signal(str)
    figure_requested = Signal(str)
    signals_requested = Signal(str)
    posts_requested = Signal(str)
    plan_requested = Signal(object)
    looked = Signal(object)
    report_requested = Signal(str)

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self.wording = style, CoherenceWords(words, self)
        self.by = SegmentedControl(
            [
                Choice(By.THEME, self.tr("Themes")),
                Choice(By.DOMAIN, self.tr("Policy domains")),
                Choice(By.DISTRICT, self.tr("Districts")),
            ],
            self.tr("Side by side by"),
            self,
        )
        self.figures = [FigureCard(self) for _number in range(FIGURES)]
        self.balance = BalanceCanvas(style, self.wording)
        self.gaps = GapCard(self.wording, self)
        self.timeline = TimelineCanvas(style, self.wording)
        self._without = PlainLabel("", self, role="small", wrap=True)
        self._empty = PlainLabel("", self, role="muted", wrap=True)
        self.report = self._report_button()
        self._columns = 0
        self._grid = QGridLayout()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.balance)

    def show_page(self, page: CoherencePage, key: str, norm_minutes: int) -> None:
        """Show a page, the line with this key chosen."""
        self.by.choose(page.lines.by)
        for card, figure in zip(self.figures, self.wording.figures(page, norm_minutes), strict=True):
            card.show_figure(figure)
        self.balance.show_lines(page.lines.lines, key)
        self.gaps.show_gaps(page.gaps, page.today, self.wording.silent_domains(page))
        self._without.setText(self._left_out(page))
        self._without.setVisible(bool(self._without.text()))
        quiet = not page.figures.tally.signals and not page.figures.posts
        self._empty.setVisible(quiet)
        self._timeline_card.setVisible(bool(page.lines.lines))

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the timeline of the chosen line."""
        self._timeline_card.title.setText(timeline.name)
        self._timeline_card.setAccessibleName(timeline.name)
        self.timeline.show_timeline(timeline)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _left_out(self, page: CoherencePage) -> str:
        parts = []
        if page.lines.signals_without:
            parts.append(self.tr("%n signal(s) without a choice", "", page.lines.signals_without))
        if page.lines.posts_without:
            parts.append(self.tr("%n post(s) without a choice", "", page.lines.posts_without))
        return self.tr("Left out of the shares: {parts}.").format(parts=", ".join(parts)) if parts else ""

    def _arrange(self, width: int) -> None:
        """Put six, three or two figures in a row, and the gaps beside or below the bars."""
        style = self._style
        columns = FIGURES
        if width < style.px(ROOM_FOR_SIX):
            columns = FIGURES // 2 if width >= style.px(ROOM_FOR_THREE) else 2
        if self._columns != columns:
            self._columns = columns
            for number, card in enumerate(self.figures):
                self._grid.addWidget(card, number // columns, number % columns)
            for column in range(FIGURES):
                self._grid.setColumnStretch(column, int(column < columns))
        beside = width >= style.px(ROOM_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(way)

    def _lay_out(self) -> None:
        gap = self._style.px(12)
        self._grid.setSpacing(gap)
        above = QHBoxLayout()
        above.addWidget(self.by)
        above.addStretch(1)
        above.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(gap)
        column.addLayout(above)
        column.addLayout(self._grid)
        self._empty.setText(
            self.tr(
                "Nothing was heard or planned in this period. Note a signal (Ctrl+Shift+N) or choose another period."
            )
        )
        column.addWidget(self._empty)
        self._middle.setSpacing(gap)
        self._middle.addWidget(self._balance_card(), 5)
        self._middle.addWidget(self.gaps, 2)
        self.gaps.setMinimumWidth(self._style.px(300))
        column.addLayout(self._middle)
        note = self.tr(
            "Each dot is a signal, each block a post; a line joins what belongs together. Below: in and out a week."
        )
        self._timeline_card = Card("–", note, self)
        self._timeline_card.body.addWidget(self.timeline)
        column.addWidget(self._timeline_card)
        column.addStretch(1)
        self._arrange(self.width())

    def _balance_card(self) -> Card:
        title = self.tr("What is it about?")
        note = self.tr("Left what people talk about (unique senders), right what we post about. Share of the total.")
        card = Card(title, note, self)
        card.body.addWidget(self.balance)
        card.body.addWidget(self._without)
        card.body.addStretch(1)
        return card

    def _report_button(self) -> QPushButton:
        button = QPushButton(self.tr("Make a report"), self)
        menu = QMenu(button)
        for form, text in (
            ("pdf", self.tr("As PDF…")),
            ("html", self.tr("As web page (HTML)…")),
            ("txt", self.tr("As text…")),
        ):
            action = menu.addAction(text)
            action.setData(form)
        menu.triggered.connect(self._ask_report)
        button.setMenu(menu)
        mark(button, menu="true")
        return button

    def _ask_report(self, action: QAction) -> None:
        self.report_requested.emit(str(action.data()))

    def _connect(self) -> None:
        self.by.chosen_changed.connect(self.by_changed)
        for card in self.figures:
            card.requested.connect(self.figure_requested)
        self.balance.chosen.connect(self.line_chosen)
        self.balance.opened.connect(self.theme_opened)
        self.balance.signals_requested.connect(self.signals_requested)
        self.balance.posts_requested.connect(self.posts_requested)
        self.gaps.plan_requested.connect(self.plan_requested)
        self.gaps.looked.connect(self.looked)
        self.gaps.opened.connect(self.line_chosen)
