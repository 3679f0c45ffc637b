"""Finding: the filter of all screens, and the one field that goes to, finds and does everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from newsroom.dates.week import IsoWeek
from newsroom.model.keys import Status
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from newsroom.desk import Changed, Desk
    from ui.actions import Actions
    from ui.forms.palette.field import Palette
    from ui.forms.palette.jumps import Jump
    from ui.forms.palette.rows import Row
    from ui.frame.topbar import TopBar
    from ui.screens.finding.rows import Answers, Finder
    from ui.screens.workplace import Workplace

FILTERED = ("channel", "target_group", "goal", "theme", "section", "member", "district", "campaign")
SEEN = 6


class Named(Protocol):
    """Something in a short list."""

    @property
    def name(self) -> str: ...


class Finding(QObject):
    """Keeps the filter's choices up to date and steers the list under the search field."""

    week_requested = Signal(object)
    year_requested = Signal(int)
    post_chosen = Signal(str)
    theme_chosen = Signal(str, object)
    theme_opened = Signal(str)

    def __init__(self, work: Workplace, top: TopBar, table: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._top, self._table = work, top, table
        self._finder: Finder | None = None
        self._palette: Palette | None = None
        self._seen: tuple[str, ...] = ()
        self._wanted = ""
        self._shown: str | None = None
        self._take_first = False
        self._before: QWidget | None = None
        field = top.search
        field.entered.connect(self._enter)
        field.left.connect(self.close)
        field.given_up.connect(self._leave)
        field.walked.connect(self._walk)
        field.taken.connect(self._take_current)
        field.textEdited.connect(self._search)
        work.bridge.changed.connect(self._changed)

    @property
    def palette(self) -> Palette:
        """Give the list; it is made when it is first asked for, so that the start can do without."""
        if self._palette is None:
            from ui.forms.palette.field import Palette

            self._palette = Palette(self._top.search, self._work.window, self._work.style)
            self._palette.taken.connect(self._take)
        return self._palette

    @property
    def finder(self) -> Finder:
        """Give what puts the list in words; it is made with the list."""
        if self._finder is None:
            from ui.screens.finding.rows import Finder

            self._finder = Finder(self._work.words, self._top.filters, self._table)
        return self._finder

    def open(self) -> None:
        """Go to the field, ready for typing."""
        if self._top.isVisible():
            self._before = QApplication.focusWidget()
            self._top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._top.search.selectAll()

    def saw(self, post_id: str) -> None:
        """Remember a post that was looked at."""
        self._seen = (post_id, *(each for each in self._seen if each != post_id))[:SEEN]

    def forget(self) -> None:
        """Begin anew on another calendar."""
        self._seen = ()
        self.close()
        self.ask_choices()

    def ask_choices(self) -> None:
        """Ask what can be filtered on."""
        self._work.jobs.ask(_choices, self._show_choices, about="filters")

    def close(self) -> None:
        """Put the list away."""
        self._shown, self._take_first = None, False
        self._top.search.clear()
        self._top.search.setAccessibleDescription("")
        if self._palette is not None:
            self._palette.hide()

    def _enter(self) -> None:
        self._search(self._top.search.text())

    def _leave(self) -> None:
        """Put the list away and go back to where the work was."""
        self.close()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()
        else:
            self._top.search.clearFocus()

    def _walk(self, steps: int) -> None:
        if self._shown is None:
            self._enter()
        else:
            self.palette.walk(steps)

    def _search(self, text: str) -> None:
        """Ask for what belongs to the text; a question that has been overtaken is not even asked."""
        self._wanted = text
        self._take_first = False
        if not self._work.jobs.has_desk:
            return
        from ui.screens.finding.rows import Answers

        seen = self._seen

        def asked(desk: Desk) -> Answers | None:
            if self._wanted != text:
                return None
            if not text.strip():
                return Answers(text, desk.today, desk.lists, posts=desk.search.recent(seen))
            found = desk.search.hits(text)
            return Answers(text, desk.today, desk.lists, found.posts, found.signals, found.person)

        self._work.jobs.ask(asked, self._show, about="search")

    def _show(self, answers: Answers | None) -> None:
        if answers is None or not self._top.search.hasFocus():
            return
        self._shown = answers.text
        hint = self.tr("Enter chooses · ↑ ↓ walk · Esc closes")
        nothing = self.tr("Nothing found. Try fewer letters.")
        if answers.person:
            nothing = self.tr("Newsroom does not search for persons. Look for a theme or for what was said.")
        groups = self.finder.groups(answers)
        self.palette.show_groups(groups, hint if groups else nothing)
        if self._take_first:
            self._take_current()

    def _take_current(self) -> None:
        """Take the row that is marked; what was typed since then is awaited first."""
        if self._shown != self._top.search.text():
            self._take_first = True
            return
        row = self.palette.current()
        if row is not None:
            self._take(row)

    def _take(self, row: Row) -> None:
        self._leave()
        {
            "jump": self._jump,
            "action": self._act,
            "filter": self._filter,
            "post": self._open_post,
            "signal": self._open_signals,
            "theme": self._open_theme,
        }[row.kind](row)

    def _jump(self, row: Row) -> None:
        jump: Jump = row.data  # type: ignore[assignment]
        if jump.year is not None:
            self.year_requested.emit(jump.year)
        elif jump.day is not None:
            self.week_requested.emit(IsoWeek.of(jump.day))
        else:
            self.week_requested.emit(jump.week)

    def _act(self, row: Row) -> None:
        self._table[row.key].trigger()

    def _filter(self, row: Row) -> None:
        if row.key:
            self._top.filters.toggle(row.key)
        else:
            self._top.filters.clear()

    def _open_post(self, row: Row) -> None:
        if row.data is not None:
            self._show_week_of(row)
        self.post_chosen.emit(row.key)

    def _open_signals(self, row: Row) -> None:
        self._show_week_of(row)
        self.theme_chosen.emit(row.key, row.data)

    def _open_theme(self, row: Row) -> None:
        self.theme_opened.emit(row.key)

    def _show_week_of(self, row: Row) -> None:
        day: date = row.data  # type: ignore[assignment]
        self.week_requested.emit(IsoWeek.of(day))

    def _changed(self, changed: Changed) -> None:
        if changed.changes is None or changed.changes.touches(*FILTERED):
            self.ask_choices()

    def _show_choices(self, choices: dict[str, tuple[Choice, ...]]) -> None:
        statuses = tuple(Choice(key, _titled(self._work.words.of("status", key))) for key in Status)
        self._top.filters.set_choices({**choices, "statuses": statuses})


def _titled(word: str) -> str:
    return word[:1].upper() + word[1:]


def _choices(desk: Desk) -> dict[str, tuple[Choice, ...]]:
    lists = desk.lists
    kinds: dict[str, Mapping[str, Named]] = {
        "channels": lists.channels,
        "groups": lists.groups,
        "goals": lists.goals,
        "themes": lists.themes,
        "sections": lists.sections,
        "people": lists.members,
        "districts": lists.districts,
        "campaigns": lists.campaigns,
    }
    return {kind: tuple(Choice(key, thing.name) for key, thing in things.items()) for kind, things in kinds.items()}
