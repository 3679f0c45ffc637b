"""The import dialog: from a file to a plan that can be seen, changed and carried out; it only shows and asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.forms.card_dialog import CardDialog
from ui.forms.importing.findings import FindingsTable
from ui.forms.importing.page import RowsPage
from ui.forms.importing.rows import PROPOSED, fields_for
from ui.forms.importing.steps import Steps
from ui.forms.importing.summary import ImportSummary
from ui.theme import Kind, Tone
from ui.widgets.card import Card
from ui.widgets.message_bar import MessageBar, announce
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from newsroom.model.drafts import Finding
    from newsroom.words import Words
    from ui.forms.importing.rows import Look
    from ui.theme import Style

SIZE = (1500, 940)
STACKED_FROM = 150
LEAST_HEIGHT = 220


class ImportDialog(CardDialog):
    """One import. What is chosen in it is asked for by signals; the answer is shown by `show_look`."""

    file_requested = Signal()
    field_chosen = Signal(int, str)
    order_chosen = Signal(bool)
    sheet_chosen = Signal(str)
    names_left = Signal(frozenset)
    report_requested = Signal()
    import_requested = Signal()
    cancel_requested = Signal()
    undo_requested = Signal()

    def __init__(self, style: Style, words: Words, what: str, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self._style = style
        self._what = what
        self._look: Look | None = None
        self._loading = False
        self.setWindowTitle(self._title())
        self.heading.setText(self._title())
        self.about = PlainLabel("", self, role="muted", elide=True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sheets = QComboBox(self)
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.steps = Steps(self)
        self.message = MessageBar(self)
        self.summary = ImportSummary(style, self)
        self.rows = RowsPage(style, words, self)
        self.findings = FindingsTable(style, words, self.tr("What to look at"), self)
        self.waiting = QWidget(self)
        self.done_page = Card(" ", " ", self)
        self.note = PlainLabel("", self, role="muted", wrap=True)
        self.pages = QStackedWidget(self)
        self._make_buttons()
        self._make_waiting()
        self._lay_out()
        self._connect()
        self.show_reading("")

    def show_reading(self, name: str) -> None:
        """Tell that a file is being read."""
        self.about.setText(name)
        self.reading.setText(self.tr("Reading {file}…").format(file=name) if name else self.tr("Choose a file."))
        self.progress.setVisible(bool(name))
        self.progress.setRange(0, 0)
        self.message.hide()
        self._show(self.waiting, step=0)

    def show_loading(self, share: float, rows: int) -> None:
        """Tell how far a large import is; leaving the dialog stops it."""
        self.reading.setText(self.tr("%n row(s) read. Nothing is kept until all of them are in.", "", rows))
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(share * 1000))
        self.progress.show()
        if not self._loading:
            self._loading = True
            self.message.hide()
            self.close_button.setText(self.tr("Stop"))
            self._show(self.waiting, step=2)
            self.close_button.setFocus()

    def end_loading(self) -> None:
        """Go back to the rows after a large import that was stopped or failed."""
        self._loading = False
        self.close_button.setText(self.tr("Cancel"))
        if self._look is not None:
            self._show(self.rows, step=1)

    @override
    def reject(self) -> None:
        """Stop a large import that is going on; else close."""
        if self._loading:
            self.cancel_requested.emit()
            return
        super().reject()

    def show_busy(self) -> None:
        """Tell that the same file is being read again, while the old rows still show."""
        self.rows.setEnabled(False)
        self.accept_button.setEnabled(False)

    def show_error(self, sentence: str, *, other_file: bool = True) -> None:
        """Tell what went wrong, with another file as the way out when it lies in the file."""
        self.rows.setEnabled(True)
        self.accept_button.setEnabled(self._has_work())
        self.progress.hide()
        self.reading.setText("")
        self.message.show_message(sentence, Tone.BAD, self.tr("Choose another file…") if other_file else "")
        if other_file:
            self.message.action_button().setFocus()

    def show_look(self, look: Look, name: str) -> None:
        """Show what was read and what would be done."""
        first = self._look is None
        self._look = look
        self.message.hide()
        self.about.setText(self._about(look, name))
        self._show_sheets(look)
        self.summary.show_look(look)
        self.rows.setEnabled(True)
        self.rows.show_look(look, fields_for(self._what))
        self.findings.show_findings(look.plan.findings)
        self.accept_button.setText(self._accept_words(look.plan.added + look.plan.changed))
        if look.estimate:
            self.accept_button.setText(self.tr("Import about %n signal(s)", "", look.estimate))
        self.accept_button.setEnabled(self._has_work())
        self.report.setEnabled(bool(look.plan.findings))
        self.note.setText(self._note(look))
        if first or self.pages.currentWidget() not in (self.rows, self.findings):
            self._show(self.rows, step=1)
            self.rows.table.setFocus()
        announce(self, f"{self.summary.added.accessibleName()}. {self.accept_button.text()}")

    def show_done(self, look: Look | None = None) -> None:
        """Tell that the import was carried out; a large one knows only now what it did."""
        self._look = look or self._look
        assert self._look is not None
        self._loading = False
        plan = self._look.plan
        done = self.tr("Done: {added} new, {changed} changed, {skipped} not read.")
        self.done_page.title.setText(done.format(added=plan.added, changed=plan.changed, skipped=plan.skipped))
        self.done_page.note.setText(self.tr("One Undo takes all of it back."))
        self._show(self.done_page, step=3)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()

    def show_undone(self) -> None:
        """Tell that the import was taken back."""
        self.done_page.title.setText(self.tr("Taken back."))
        self.done_page.note.setText(self.tr("The calendar is as it was before the import."))
        self.undo_button.hide()

    @property
    def is_done(self) -> bool:
        """Tell whether the import was carried out."""
        return self.pages.currentWidget() is self.done_page

    def tell(self, sentence: str) -> None:
        """Tell something that went well, in the dialog."""
        self.message.show_message(sentence, Tone.OK)

    def _make_buttons(self) -> None:
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.report = QPushButton(self.tr("Report of rows that were not read"), self)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.accept_button = ActionButton(self._accept_words(0), Kind.PRIMARY, parent=self)
        for button in (self.close_button, self.back, self.report, self.undo_button):
            button.setAutoDefault(False)
        self.accept_button.setDefault(True)

    def _make_waiting(self) -> None:
        column = QVBoxLayout(self.waiting)
        self.reading = PlainLabel("", self.waiting, role="title")
        self.progress = QProgressBar(self.waiting)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(self._style.px(320))
        self.progress.setAccessibleName(self.tr("Reading"))
        column.addStretch(1)
        column.addWidget(self.reading)
        column.addWidget(self.progress)
        column.addStretch(2)

    def _lay_out(self) -> None:
        self.head.addWidget(self.about, 1)
        self.head.addWidget(self.sheets)
        for page in (self.waiting, self.rows, self.findings, self.done_page):
            self.pages.addWidget(page)
        self.done_page.body.addStretch(1)
        self.pages.setMinimumHeight(self._style.px(LEAST_HEIGHT))
        for part in (self.steps, self.message, self.summary):
            self.body.addWidget(part)
        self.body.addWidget(self.pages, 1)
        if self._style.percent >= STACKED_FROM:
            self.body.addWidget(self.note)
            self.foot.addStretch(1)
        else:
            self.foot.addWidget(self.note, 1)
        for button in (self.close_button, self.back, self.report, self.undo_button, self.accept_button):
            self.foot.addWidget(button)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.back.clicked.connect(self._go_back)
        self.report.clicked.connect(self.report_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.accept_button.clicked.connect(self.import_requested)
        self.message.action_requested.connect(self.file_requested)
        self.rows.field_chosen.connect(self.field_chosen)
        self.rows.names_opened.connect(self._open_names)
        self.summary.order_chosen.connect(self.order_chosen)
        self.summary.names_left.connect(self.names_left)
        self.sheets.activated.connect(self._sheet_activated)
        self.findings.finding_chosen.connect(self._go_to)
        self.steps.chosen.connect(self._go_step)

    def _show(self, page: QWidget, step: int) -> None:
        works = page in (self.rows, self.findings)
        self.pages.setCurrentWidget(page)
        self.steps.show_step(step)
        for part in (self.summary, self.accept_button, self.back):
            part.setVisible(works)
        self.report.setVisible(works or page is self.done_page)
        self.note.setText(self._note(self._look) if works and self._look is not None else "")
        self.undo_button.setVisible(page is self.done_page)
        self.sheets.setVisible(works and self.sheets.count() > 1)

    def _go_back(self) -> None:
        if self.pages.currentWidget() is self.findings:
            self._show(self.rows, step=1)
        else:
            self.file_requested.emit()

    def _go_step(self, step: int) -> None:
        if step == 0:
            self.file_requested.emit()
        elif self._look is not None:
            self._show(self.rows if step == 1 else self.findings, step)

    def _go_to(self, finding: Finding) -> None:
        if finding.row is not None:
            self._show(self.rows, step=1)
            self.rows.go_to(finding.row, str(finding.data.get("sheet", "")), finding.column)

    def _show_sheets(self, look: Look) -> None:
        self.sheets.clear()
        if len(look.sheet.names) > 1:
            self.sheets.addItem(self.tr("All sheets with this heading"), "")
            for name in look.sheet.names:
                self.sheets.addItem(name, name)
            self.sheets.setCurrentIndex(max(0, self.sheets.findData(look.options.sheet.strip())))
        self.sheets.setVisible(self.sheets.count() > 1 and self.pages.currentWidget() in (self.rows, self.findings))

    def _sheet_activated(self, _place: int) -> None:
        self.sheet_chosen.emit(str(self.sheets.currentData()))

    def _open_names(self, column: int, names: tuple[str, ...], point: QPoint) -> None:
        """Offer to make a new name, or to leave it out."""
        assert self._look is not None
        menu = QMenu(self)
        table = PROPOSED[self._look.sheet.headings[column].field]
        for name in names:
            left = self.summary.is_left(name)
            text = self.tr("Make “{name}”") if left else self.tr("Leave “{name}” out")
            menu.addAction(text.format(name=name).replace("&", "&&")).setData((table, name))
        menu.triggered.connect(self._name_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _name_chosen(self, action: QAction) -> None:
        self.summary.toggle_name(*action.data())

    def _has_work(self) -> bool:
        return self._look is not None and self._look.plan.added + self._look.plan.changed > 0

    def _title(self) -> str:
        titles = {
            "posts": self.tr("Import posts"),
            "signals": self.tr("Import signals"),
            "dates": self.tr("Import dates"),
        }
        return titles[self._what]

    def _accept_words(self, count: int) -> str:
        if self._what == "posts":
            return self.tr("Import %n post(s)", "", count)
        return self.tr("Import %n signal(s)", "", count) if self._what == "signals" else self.tr(
            "Import %n date(s)", "", count
        )  # fmt: skip

    def _about(self, look: Look, name: str) -> str:
        parts = [name]
        shown = [sheet for sheet in look.sheet.shown if sheet]
        if len(shown) == 1:
            parts.append(self.tr("sheet “{sheet}”").format(sheet=shown[0]))
        elif shown:
            parts.append(self.tr("%n sheet(s)", "", len(shown)))
        if look.sheet.header_row:
            parts.append(self.tr("headings found in row {row}").format(row=look.sheet.header_row))
        return " · ".join(parts)

    def _note(self, look: Look) -> str:
        private = [heading.heading for heading in look.sheet.headings if heading.private]
        parts = []
        if look.estimate:
            parts.append(self.tr("These are the first rows; all of them are read when you import."))
        if look.plan.repeated:
            parts.append(self.tr("%n twice in the file.", "", look.plan.repeated))
        if private:
            parts.append(
                self.tr("{columns}: not taken over, because it says who or where somebody is.").format(
                    columns=", ".join(private)
                )
            )
        if look.sheet.can_map:
            parts.append(self.tr("These columns are remembered for files with the same headings."))
        parts.append(self.tr("One Undo takes all of it back."))
        return " ".join(parts)
