"""What the search field offers for a text: places in time, actions, filters, posts and signals, put in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QKeySequence

from newsroom.dates.week import IsoWeek
from newsroom.insight.snippets import snippet
from newsroom.model.fold import fold
from ui.actions import TABLE
from ui.forms.palette.jumps import Jump, read_jumps
from ui.forms.palette.rows import Group, Marked, Row, RowKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from newsroom.insight.snippets import Snippet
    from newsroom.model import Theme
    from newsroom.words import Words
    from ui.actions import Actions
    from ui.frame.filterbar import FilterBar

MOST_ACTIONS, MOST_FILTERS, SHORTEST_NAME = 6, 6, 3
USUAL = ("new_post", "new_signal", "today", "year", "week", "import_signals", "export_posts", "keys")
THIS = "search"
ICONS = {entry.id: entry.icon for entry in TABLE}
USUAL_ICON = "chevron-right"


class Hit(Protocol):
    """A post or signal that was found."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> Snippet: ...
    @property
    def snippet(self) -> Snippet: ...
    @property
    def on(self) -> str | None: ...
    @property
    def status(self) -> str: ...
    @property
    def theme_id(self) -> str: ...


class Names(Protocol):
    """The short lists that rows name."""

    @property
    def themes(self) -> Mapping[str, Theme]: ...


class Answers(NamedTuple):
    """What the desk knows for a text; without a text the posts are recent ones."""

    text: str
    today: date
    names: Names
    posts: Sequence[Hit] = ()
    signals: Sequence[Hit] = ()
    person: bool = False


class Finder(QObject):
    """Puts answers, actions and filters in groups; the first row of all is what Enter takes."""

    def __init__(self, words: Words, filters: FilterBar, table: Actions) -> None:
        super().__init__()
        self._words, self._filters, self._table = words, filters, table
        self._locale = QLocale(words.language)

    def groups(self, answers: Answers) -> list[Group]:
        """Give the groups that have rows, the likeliest first."""
        text = answers.text.strip()
        posts = tuple(self._post(hit) for hit in answers.posts)
        if not text:
            usual = tuple(self._action(self._table[name], ()) for name in USUAL if self._table[name].isEnabled())
            return _filled(
                Group(self.tr("Recent posts"), posts),
                Group(self.tr("Filter"), tuple(self._clearing())),
                Group(self.tr("Actions"), usual),
            )
        jumps = tuple(self._jump(jump) for jump in read_jumps(text, answers.today))
        filters = Group(self.tr("Filter"), tuple(self._filter_rows(text)))
        asked = self._asks_filter(text)
        return _filled(
            Group(self.tr("Go to"), jumps),
            *((filters,) if asked else ()),
            Group(self.tr("Themes"), tuple(self._theme_rows(text, answers.names))),
            Group(self.tr("Actions"), tuple(self._action_rows(text))),
            Group(self.tr("Posts"), posts),
            Group(self.tr("Signals"), tuple(self._signal(hit, answers.names) for hit in answers.signals)),
            *(() if asked else (filters,)),
        )

    def _jump(self, jump: Jump) -> Row:
        if jump.year is not None:
            return Row(RowKind.JUMP, str(jump), Marked(str(jump.year)), self.tr("Year"), icon="year", data=jump)
        if jump.day is not None:
            week = self.tr("Week {number}").format(number=IsoWeek.of(jump.day).number)
            words = self._locale.toString(_qt(jump.day), "dddd d MMMM yyyy")
            return Row(RowKind.JUMP, str(jump), Marked(words), week, icon="calendar", data=jump)
        assert jump.week is not None
        first, last = (self._locale.toString(_qt(day), "d MMM yyyy") for day in (jump.week.monday, jump.week.sunday))
        words = self.tr("Week {number} of {year}").format(number=jump.week.number, year=jump.week.year)
        return Row(RowKind.JUMP, str(jump), Marked(words), f"{first} – {last}", icon="week", data=jump)

    def _theme_rows(self, text: str, names: Names) -> Iterator[Row]:
        if len(text) >= SHORTEST_NAME - 1:
            found = [theme for theme in names.themes.values() if _begins(text, theme.name)]
            for theme in found[:MOST_FILTERS]:
                state = self._words.of("issue_state", theme.state)
                yield Row(RowKind.THEME, theme.id, _marked(theme.name, text.split()), state, icon="tag")

    def _action_rows(self, text: str) -> Iterator[Row]:
        found = (action for action in self._table if action.isEnabled() and action.objectName() != THIS)
        matching = sorted((action for action in found if _begins(text, action.text())), key=_starting(text))
        for action in matching[:MOST_ACTIONS]:
            yield self._action(action, text.split())

    def _action(self, action: QAction, words: Sequence[str]) -> Row:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = action.objectName()
        return Row(RowKind.ACTION, name, _marked(action.text(), words), keys, icon=ICONS.get(name) or USUAL_ICON)

    def _asks_filter(self, text: str) -> bool:
        """Say whether the text begins with the name of a kind of filter."""
        first = fold(text).split(" ")[0]
        kinds = {self.tr("Filter"), *(choice.label.partition(":")[0] for choice in self._filters.offers())}
        return len(first) >= SHORTEST_NAME and any(fold(kind).startswith(first) for kind in kinds)

    def _filter_rows(self, text: str) -> Iterator[Row]:
        words = [word for word in fold(text).split() if word != fold(self.tr("Filter"))]
        if len(text) >= SHORTEST_NAME - 1:
            if _begins(text, self.tr("Show all")):
                yield from self._clearing()
            found = [choice for choice in self._filters.offers() if words and _begins(" ".join(words), choice.label)]
            for choice in found[:MOST_FILTERS]:
                note = self.tr("Take out of the filter") if self._filters.has(choice.key) else self.tr("Filter on this")
                yield Row(RowKind.FILTER, choice.key, _marked(choice.label, words), note, icon="filter")

    def _clearing(self) -> Iterator[Row]:
        if self._filters.chosen():
            yield Row(RowKind.FILTER, "", Marked(self.tr("Show all")), self.tr("Clear the filter"), icon="filter")

    def _post(self, hit: Hit) -> Row:
        day = date.fromisoformat(hit.on) if hit.on else None
        when = self._locale.toString(_qt(day), "ddd d MMM yyyy") if day else self.tr("no date")
        note = f"{when} · {self._words.of('status', hit.status)}"
        title = Marked(*hit.title) if hit.title.text else Marked(self.tr("(no title)"))
        return Row(RowKind.POST, hit.id, title, note, Marked(*hit.snippet), "posts", day)

    def _signal(self, hit: Hit, names: Names) -> Row:
        assert hit.on is not None
        day = date.fromisoformat(hit.on)
        theme = names.themes.get(hit.theme_id)
        note = " · ".join(
            part for part in (self._locale.toString(_qt(day), "ddd d MMM yyyy"), theme.name if theme else "") if part
        )
        return Row(RowKind.SIGNAL, hit.theme_id, Marked(*hit.snippet), note, icon="signals", data=day)


def _filled(*groups: Group) -> list[Group]:
    return [group for group in groups if group.rows]


def _begins(text: str, label: str) -> bool:
    """Say whether every typed word is the beginning of a word of a label."""
    parts = fold(label).split()
    typed = fold(text).split()
    return bool(typed) and all(any(part.startswith(word) for part in parts) for word in typed)


def _starting(text: str) -> Callable[[QAction], bool]:
    """Give an order: what begins with the typed text comes before what has it farther on."""
    typed = fold(text)
    return lambda action: not fold(action.text()).startswith(typed)


def _marked(label: str, words: Sequence[str]) -> Marked:
    return Marked(*snippet(label, [part for word in words for part in fold(word).split()]))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
