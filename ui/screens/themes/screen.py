"""Themes as issues at the right: shows a theme, stores what is written, makes and merges themes, and its picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from newsroom.dates.period import Period
from newsroom.dates.span import Span, span_around
from newsroom.insight.coherence.lines import By
from newsroom.insight.table import EVERYTHING
from newsroom.joining import themes
from ui.screens.coherence import reads
from ui.screens.coherence.counting import CountedWords
from ui.screens.coherence.reports import Reports
from ui.screens.themes.words import ThemeTelling

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.errors import NewsroomError
    from newsroom.joining.themes import ThemeSheet
    from ui.forms.link_picker import LinkPicker
    from ui.forms.themes.name import NameDialog
    from ui.forms.themes.panel import ThemePanel
    from ui.screens.making.screen import Making
    from ui.screens.workplace import Workplace

TOUCHING = ("theme", "signal", "post", "link", "policy_domain", "setting")


class ThemesScreen(QObject):
    """Shows one theme at a time; the panel is made with the first, so that the start can do without."""

    closed = Signal()
    sheet_requested = Signal(object)
    post_chosen = Signal(str)
    told = Signal(str)

    def __init__(self, work: Workplace, making: Making, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._making = work, making
        self._sheet: ThemeSheet | None = None
        self._panel: ThemePanel | None = None
        self.theme_id = ""
        self.dialog: LinkPicker | NameDialog | None = None
        self.counted = CountedWords(work, self)
        self.reports = Reports(work, self)
        self._telling = ThemeTelling(work.words, self)
        self._holder = QWidget()
        QVBoxLayout(self._holder).setContentsMargins(0, 0, 0, 0)
        self.counted.panel.signal_chosen.connect(making.edit_signal)
        self.counted.panel.post_chosen.connect(self.post_chosen)
        self.counted.panel.close_requested.connect(self._back)
        self.reports.told.connect(self.told)
        work.bridge.changed.connect(self._changed)

    @property
    def widget(self) -> QWidget:
        """Give the sheet that holds the panel."""
        return self._holder

    @property
    def panel(self) -> ThemePanel:
        """Give the panel."""
        if self._panel is None:
            from ui.forms.themes.panel import ThemePanel

            self._panel = ThemePanel(self._work.words, self._holder)
            layout = self._holder.layout()
            assert layout is not None
            layout.addWidget(self._panel)
            self._connect(self._panel)
        return self._panel

    def show_theme(self, theme_id: str) -> None:
        """Show a theme."""
        if theme_id:
            self.theme_id = theme_id
            self._work.jobs.ask(partial(themes.read_theme, theme_id=theme_id), self._show_anew, about="theme")

    def new_theme(self) -> None:
        """Ask for the name of a new theme."""
        from ui.forms.themes.name import NameDialog

        dialog = NameDialog(self._work.window)
        dialog.name_given.connect(self._make)
        self.dialog = dialog
        dialog.open()

    def refresh(self) -> None:
        """Ask for the theme again."""
        if self.theme_id:
            self._work.jobs.ask(_there(self.theme_id), self._show, about="theme")

    def _show_anew(self, sheet: ThemeSheet) -> None:
        self._show(sheet)
        self.sheet_requested.emit(self._holder)
        self.panel.state.take_focus()

    def _show(self, sheet: ThemeSheet | None) -> None:
        self._sheet = sheet
        if sheet is None:
            self.theme_id = ""
            self.closed.emit()
            return
        self.panel.show_theme(sheet, self._telling.of(sheet))

    def _commit(self, field: str, seen: object, value: object) -> None:
        theme_id = self.theme_id
        self._work.bridge.do(
            lambda desk: themes.change_theme(desk, theme_id, field, (seen, value)), partial(self._refused, field)
        )

    def _refused(self, field: str, error: NewsroomError) -> None:
        self.panel.refuse(field, self._work.words.error(error))

    def _turn(self, state: str) -> None:
        if self._sheet is not None:
            self._commit("state", self._sheet.theme.state, state)

    def _make(self, name: str) -> None:
        made: list[str] = []

        def edit(desk: Desk) -> ChangeSet:
            theme_id, changes = themes.make_theme(desk, name)
            made.append(theme_id)
            return changes

        self._work.bridge.do(edit, self._not_made)
        self._work.jobs.ask(lambda _desk: tuple(made), self._made)

    def _made(self, made: tuple[str, ...]) -> None:
        if made:
            if self.dialog is not None and isValid(self.dialog):
                self.dialog.accept()
            self.show_theme(made[0])

    def _not_made(self, error: NewsroomError) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.refuse(self._work.words.error(error))

    def _ask_merge(self) -> None:
        from ui.forms.link_picker import LinkPicker, Row

        if self._sheet is None:
            return
        rows = tuple(Row(theme_id, name, "") for theme_id, name in self._sheet.others)
        heading = self.tr("Put “{name}” with everything in it into another theme").format(name=self._sheet.theme.name)
        dialog = LinkPicker(heading, rows, self.tr("Merge"), self._work.window, several=False)
        dialog.picked.connect(partial(self._merge, self.theme_id))
        self.dialog = dialog
        dialog.open()

    def _merge(self, theme_id: str, chosen: tuple[str, ...]) -> None:
        into = chosen[0]
        self.theme_id = into
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.accept()
        self._work.bridge.do(lambda desk: themes.merge_themes(desk, theme_id, into))
        self.show_theme(into)

    def _picture(self, span: str, form: str) -> None:
        if self._sheet is not None:
            period = span_around(Span(span), self._sheet.today)
            self.reports.picture(self.theme_id, self._sheet.theme.name, period, form)

    def _plan(self) -> None:
        if self._sheet is not None:
            self._making.plan_line(By.THEME, self.theme_id, self._period(), None)

    def _count(self, read: partial[reads.Counted]) -> None:
        asked = reads.Asked(self._period(), By.THEME, EVERYTHING)
        self._work.jobs.ask(lambda desk: read(desk, asked), self._show_counted, about="counted")

    def _count_heard(self) -> None:
        self._count(partial(reads.read_heard, key=self.theme_id))

    def _count_sent(self) -> None:
        self._count(partial(reads.read_sent, key=self.theme_id))

    def _show_counted(self, counted: reads.Counted) -> None:
        self.counted.show(counted)
        self.sheet_requested.emit(self.counted.panel)

    def _back(self) -> None:
        self.sheet_requested.emit(self._holder)

    def _period(self) -> Period:
        assert self._sheet is not None
        first, last = self._sheet.weeks[0][0], self._sheet.weeks[-1][0]
        return Period(first, span_around(Span.WEEKS, last).last)

    def _connect(self, panel: ThemePanel) -> None:
        panel.committed.connect(self._commit)
        panel.state_requested.connect(self._turn)
        panel.picture_requested.connect(self._picture)
        panel.plan_requested.connect(self._plan)
        panel.merge_requested.connect(self._ask_merge)
        panel.signals_requested.connect(self._count_heard)
        panel.posts_requested.connect(self._count_sent)
        panel.close_requested.connect(self.closed)

    def _changed(self, changed: Changed) -> None:
        if self._holder.isVisible() and (changed.changes is None or changed.changes.touches(*TOUCHING)):
            self.refresh()


def _there(theme_id: str) -> partial[ThemeSheet | None]:
    return partial(_read_if_there, theme_id=theme_id)


def _read_if_there(desk: Desk, theme_id: str) -> ThemeSheet | None:
    """Give the sheet of a theme, None when it was taken away or merged meanwhile."""
    return themes.read_theme(desk, theme_id) if theme_id in desk.lists.themes else None
