"""The two lists at the foot of the inspector: is the post ready, and what happened to it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsroom.model import Post
from newsroom.model.keys import Status
from newsroom.rules.ready import Outcome
from newsroom.rules.workflow import reason_of
from ui.forms.inspector.dates import day_words, local, written
from ui.forms.inspector.signals import Sign
from ui.theme import Kind, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar
    from newsroom.rules.ready import Check
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices, Told
    from ui.theme import Style

SIGNS = {Outcome.OK: "check", Outcome.LOOK: "info", Outcome.MEND: "alert"}
NAMED = {
    "section_id": "sections",
    "campaign_id": "campaigns",
    "theme_id": "themes",
    "domain_id": "domains",
    "group_ids": "groups",
    "goal_ids": "goals",
    "maker_id": "members",
    "checker_id": "members",
    "approver_id": "members",
    "placer_id": "members",
    "experiment_id": "experiments",
}
WORDED = {"status": "status", "purpose": "purpose", "origin": "origin", "kind": "link_kind", "state": "placement_state"}
SILENT = frozenset({"slot_on", "version", "position", "id", "post_id", "signal_id", "channel_id", "import_key"})
LONGEST = 40
FIRST = 8


class ReadyList(QWidget):
    """Every check with its sign and sentence; what can be mended has a link to its field."""

    fix_requested = Signal(str)

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        colours = style.colours
        self._colours = {Outcome.OK: colours.ok, Outcome.LOOK: colours.send, Outcome.MEND: colours.warn}
        self._shown: tuple[Check, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("Ready to publish?"), self, role="caption"))
        column.addLayout(self._rows)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show the checks as they came out."""
        if tuple(checks) == self._shown:
            return
        self._shown = tuple(checks)
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for check in checks:
            self._rows.addWidget(self._row(check))

    def sentences(self) -> list[str]:
        """Give the sentences that show."""
        return [self.sentence(check) for check in self._shown or ()]

    def sentence(self, check: Check) -> str:
        """Say a check in words."""
        return check_words(self._words, check)

    def _row(self, check: Check) -> QWidget:
        row = QWidget(self)
        sign = Sign(SIGNS[check.outcome], self._colours[check.outcome], row)
        outcome = {Outcome.OK: self.tr("In order"), Outcome.LOOK: self.tr("Look"), Outcome.MEND: self.tr("Mend")}
        sign.setAccessibleName(outcome[check.outcome])
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(self.sentence(check), row, wrap=True), 1)
        if check.spot:
            fix = QPushButton(self.tr("Fill in") if check.outcome is Outcome.MEND else self.tr("Look"), row)
            fix.setObjectName(check.spot)
            fix.setAutoDefault(False)
            fix.setAccessibleName(f"{fix.text()}: {self.sentence(check)}")
            mark(fix, kind=Kind.LINK)
            fix.clicked.connect(self._fix)
            line.addWidget(fix, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _fix(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.fix_requested.emit(sender.objectName())


def check_words(words: Words, check: Check) -> str:
    """Say a check in words; days are written as people do."""
    data = {name: day_words(value) if isinstance(value, date) else value for name, value in check.data.items()}
    return words.say("ready", check.code, data)


class PastList(QWidget):
    """What happened to the post, newest first: moment, who, and what became of what."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told: tuple[Told, ...] = ()
        self._choices: Choices | None = None
        self._lines = PlainLabel("", self, role="small", wrap=True)
        self.more = QPushButton(self.tr("Whole history"), self)
        self.more.setAutoDefault(False)
        mark(self.more, kind=Kind.LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("History"), self, role="caption"))
        column.addWidget(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_all)

    def show_past(self, told: Sequence[Told], choices: Choices) -> None:
        """Show what happened."""
        self._told, self._choices = tuple(told), choices
        self._show(FIRST)

    def text(self) -> str:
        """Give the words that show."""
        return self._lines.text()

    def _show_all(self) -> None:
        self._show(len(self._told))

    def _show(self, most: int) -> None:
        self._lines.setText("\n".join(self._line(each) for each in self._told[:most]))
        self.more.setVisible(most < len(self._told))

    def _line(self, told: Told) -> str:
        assert self._choices is not None
        moment = local(told.at, self._choices.zone)
        today = moment.date() == self._choices.today
        at = written(moment, "HH:mm" if today else "d MMM HH:mm")
        who = f" {told.who}" if told.who else ""
        what = self._what(told)
        if told.undone:
            what = self.tr("undone: {what}").format(what=what)
        return f"{at}{who} · {what}"

    def _what(self, told: Told) -> str:
        if told.table == "post" and told.before and told.after:
            steps = list(self._steps(told.before, told.after))
            if steps:
                return ", ".join(steps)
        what = {
            "post": self.tr("made"),
            "link": self.tr("signal linked"),
            "checklist_item": self.tr("checklist changed"),
            "placement": self.tr("channel changed") if told.before else self.tr("channel added"),
            "attachment": self.tr("picture or file changed") if told.before else self.tr("picture or file added"),
        }
        return what.get(told.table, told.label)

    def _steps(self, before: Mapping[str, Scalar], after: Mapping[str, Scalar]) -> Iterator[str]:
        for column in after:
            if column in SILENT:
                continue
            name = self._words.of("field", column)
            old, new = self._value(column, before.get(column)), self._value(column, after[column])
            if len(old) + len(new) > LONGEST:
                yield self.tr("{field} changed").format(field=name)
            else:
                nothing = self.tr("nothing")
                yield self.tr("{field} {old} to {new}").format(field=name, old=old or nothing, new=new or nothing)

    def _value(self, column: str, value: Scalar) -> str:
        assert self._choices is not None
        if value is None or value in ("", "[]"):
            return ""
        if column == "status_reason":
            return reason_of(Post("", "", status=Status.ON_HOLD, status_reason=str(value)))
        if column in WORDED:
            return self._words.of(WORDED[column], str(value))
        if column in NAMED:
            keys = json.loads(str(value)) if column.endswith("_ids") else [value]
            return ", ".join(self._choices.label(NAMED[column], str(key)) for key in keys)
        if column.endswith("_on"):
            return day_words(date.fromisoformat(str(value)))
        return str(value)
