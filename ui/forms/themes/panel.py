"""The sheet of a theme: how it lives, what is known, what is coming, what we advise, and what it was before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from newsroom.model.keys import IssueState
from ui.forms.inspector.fields import ChoiceField, LineField, TagsField, TextField, set_look_of_title, titled
from ui.theme import Kind, icon, mark
from ui.widgets.card import SectionLabel
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.stat_label import StatLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from newsroom.joining.themes import ThemeSheet
    from newsroom.words import Words
    from ui.forms.inspector.field import Field

SPANS = ("weeks", "month", "quarter", "year")


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """What the sheet says besides the fields."""

    signals: tuple[str, str]
    voices: tuple[str, str]
    posts: tuple[str, str]
    peak: str
    advice: str
    advised: str
    history: tuple[str, ...]


class ThemePanel(QWidget):
    """Shows and changes one theme; each field is stored when it is left."""

    committed = Signal(str, object, object)
    state_requested = Signal(str)
    picture_requested = Signal(str, str)
    signals_requested = Signal()
    posts_requested = Signal()
    plan_requested = Signal()
    merge_requested = Signal()
    close_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._advised, self._theme_id = words, "", ""
        self.setAccessibleName(self.tr("Theme"))
        self.name = TextField("name", self.tr("Name of the theme"), self, (1, 3), title=True)
        self.name.hide_caption()
        set_look_of_title(self.name)
        self.close_button = QToolButton(self)
        self.state = ChoiceField("state", self.tr("State"), self)
        self.state.set_choices([Choice(each, titled(words.of("issue_state", each))) for each in IssueState])
        self.advice_line, self.take_advice = PlainLabel("", self, wrap=True), QPushButton(self)
        self.peak = PlainLabel("", self, role="warning", wrap=True)
        self.stats = tuple(StatLabel(parent=self) for _each in range(3))
        self.fields: tuple[Field, ...] = (
            self.name,
            self.state,
            TextField("picture", self.tr("What is the picture outside?"), self, (2, 8)),
            TextField("questions", self.tr("Which questions are coming?"), self, (2, 8)),
            TextField("advice", self.tr("What do we advise?"), self, (2, 8)),
            LineField("advice_to", self.tr("To whom?"), self),
            TagsField("domain_ids", self.tr("Policy domains"), parent=self),
            TextField("note", self.tr("Note"), self, (1, 5)),
        )
        self.picture = self._picture_button()
        self.history = PlainLabel("", self, role="small", wrap=True)
        self._lay_out()
        self._connect()

    def show_theme(self, sheet: ThemeSheet, said: ThemeWords) -> None:
        """Show a theme; what is being typed about the same theme stays."""
        theme = sheet.theme
        fresh, self._theme_id = theme.id != self._theme_id, theme.id
        for field in self.fields:
            if isinstance(field, TagsField):
                field.set_choices([Choice(*pair) for pair in sheet.domains])
            (field.start if fresh else field.show_value)(getattr(theme, field.spot))
        for stat, (number, note) in zip(self.stats, (said.signals, said.voices, said.posts), strict=True):
            stat.set_words("", number, note)
        self._advised = sheet.advice.state if sheet.advice else ""
        for label, text in ((self.peak, said.peak), (self.advice_line, said.advice)):
            label.setText(text)
            label.setVisible(bool(text))
        self.take_advice.setText(said.advised)
        self.take_advice.setVisible(bool(self._advised))
        self._advice.setVisible(bool(said.advice))
        self.history.setText("\n".join(said.history))

    def refuse(self, spot: str, sentence: str) -> None:
        """Say at a field why it was not stored."""
        for field in self.fields:
            if field.spot == spot:
                field.refuse(sentence)

    def _take_advice(self) -> None:
        if self._advised:
            self.state_requested.emit(self._advised)

    def _ask_picture(self, action: QAction) -> None:
        span, form = str(action.data()).split(".")
        self.picture_requested.emit(span, form)

    def _picture_button(self) -> QPushButton:
        button = QPushButton(self.tr("Picture outside"), self)
        button.setToolTip(self.tr("One page about this theme, without personal data"))
        menu = QMenu(button)
        spans = {
            "weeks": self.tr("Last 8 weeks"),
            "month": self.tr("This month"),
            "quarter": self.tr("This quarter"),
            "year": self.tr("This year"),
        }
        for form, name in (("pdf", "PDF"), ("html", "HTML")):
            for span in SPANS:
                action = menu.addAction(self.tr("{span} as {form}…").format(span=spans[span], form=name))
                action.setData(f"{span}.{form}")
            menu.addSeparator()
        menu.triggered.connect(self._ask_picture)
        button.setMenu(menu)
        mark(button, menu="true")
        return button

    def _lay_out(self) -> None:
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the theme"))
        self.close_button.setToolTip(self.tr("Close"))
        mark(self.close_button, kind=Kind.QUIET)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QFrame()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        figures = QHBoxLayout()
        for stat in self.stats:
            figures.addWidget(stat, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(figures)
        column.addWidget(self.peak)
        column.addWidget(self._advice_frame())
        for field in self.fields[1:]:
            column.addWidget(field)
        column.addLayout(self._acts())
        column.addWidget(SectionLabel(self.tr("State over time"), inside))
        column.addWidget(self.history)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        mark(inside, surface="panel")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _advice_frame(self) -> QFrame:
        self._advice = QFrame(self)
        mark(self._advice, surface="listen")
        row = QVBoxLayout(self._advice)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.advice_line)
        row.addWidget(self.take_advice, 0, Qt.AlignmentFlag.AlignLeft)
        return self._advice

    def _acts(self) -> QVBoxLayout:
        self.plan = QPushButton(self.tr("Plan a post"), self)
        mark(self.plan, kind=Kind.PRIMARY)
        self.heard, self.sent = QPushButton(self.tr("Signals"), self), QPushButton(self.tr("Posts"), self)
        self.merge = QPushButton(self.tr("Merge with another theme…"), self)
        acts = QVBoxLayout()
        acts.setSpacing(8)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((first, (self.plan, self.picture)), (second, (self.heard, self.sent))):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part, 1)
            acts.addLayout(row)
        acts.addWidget(self.merge)
        return acts

    def _connect(self) -> None:
        for field in self.fields:
            field.committed.connect(self.committed)
        self.take_advice.clicked.connect(self._take_advice)
        self.close_button.clicked.connect(self.close_requested)
        self.plan.clicked.connect(self.plan_requested)
        self.merge.clicked.connect(self.merge_requested)
        self.heard.clicked.connect(self.signals_requested)
        self.sent.clicked.connect(self.posts_requested)
