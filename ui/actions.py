"""The table of all actions: menus, keys, the help page and the tests read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.theme import icon

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its id, marked words, keys (the first is shown) and icon."""

    id: str
    marked: object
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""

    @property
    def text(self) -> str:
        """Give the English words; Qt's mark for translation has no type of its own."""
        return str(self.marked)


TABLE = (
    Entry("new_post", QT_TRANSLATE_NOOP("Actions", "New post…"), ("Ctrl+N",), "plus", "edit"),
    Entry("new_signal", QT_TRANSLATE_NOOP("Actions", "New signal…"), ("Ctrl+Shift+N",), "plus", "edit"),
    Entry("paste_signals", QT_TRANSLATE_NOOP("Actions", "Paste signals…"), ("Ctrl+Shift+V",), "paperclip", "edit"),
    Entry("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo", "edit"),
    Entry("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "edit"),
    Entry("search", QT_TRANSLATE_NOOP("Actions", "Search or do…"), ("Ctrl+K",), "search", "edit"),
    Entry("link", QT_TRANSLATE_NOOP("Actions", "Link a signal…"), ("Ctrl+L",), "link", "edit"),
    Entry("delete_post", QT_TRANSLATE_NOOP("Actions", "Delete post"), (), "trash", "edit"),
    Entry("duplicate_post", QT_TRANSLATE_NOOP("Actions", "Duplicate post"), ("Ctrl+D",), "copy", "edit"),
    Entry("sections", QT_TRANSLATE_NOOP("Actions", "Sections and free slots…"), ("Ctrl+Shift+R",), "calendar", "edit"),
    Entry("new_campaign", QT_TRANSLATE_NOOP("Actions", "New campaign…"), (), "plus", "edit"),
    Entry("campaigns", QT_TRANSLATE_NOOP("Actions", "Campaigns…"), ("Ctrl+Shift+M",), "megaphone", "edit"),
    Entry("templates", QT_TRANSLATE_NOOP("Actions", "Templates…"), (), "paperclip", "edit"),
    Entry("experiments", QT_TRANSLATE_NOOP("Actions", "Experiments…"), (), "growth", "edit"),
    Entry("new_theme", QT_TRANSLATE_NOOP("Actions", "New theme…"), (), "tag", "edit"),
    Entry("unplan", QT_TRANSLATE_NOOP("Actions", "Take off the calendar"), ("Shift+F8",), "calendar-off", "edit"),
    Entry("next_year", QT_TRANSLATE_NOOP("Actions", "Calendar of next year…"), (), "year", "edit"),
    Entry("silence", QT_TRANSLATE_NOOP("Actions", "Silence…"), (), "alert", "edit"),
    Entry("lift_silence", QT_TRANSLATE_NOOP("Actions", "Lift the silence"), (), "megaphone", "edit"),
    Entry("new_calendar", QT_TRANSLATE_NOOP("Actions", "New calendar…"), (), "file-plus", "file"),
    Entry("open_calendar", QT_TRANSLATE_NOOP("Actions", "Open calendar…"), ("Ctrl+O",), "folder-open", "file"),
    Entry("open_demo", QT_TRANSLATE_NOOP("Actions", "Open the sample year"), (), "calendar", "file"),
    Entry("import_posts", QT_TRANSLATE_NOOP("Actions", "Import posts…"), ("Ctrl+I",), "upload", "file"),
    Entry("import_signals", QT_TRANSLATE_NOOP("Actions", "Import signals…"), ("Ctrl+Shift+I",), "upload", "file"),
    Entry("import_dates", QT_TRANSLATE_NOOP("Actions", "Import dates…"), (), "upload", "file"),
    Entry("fetch_news", QT_TRANSLATE_NOOP("Actions", "Fetch news…"), ("F5",), "download", "file"),
    Entry("import_ideas", QT_TRANSLATE_NOOP("Actions", "Read ideas in…"), (), "idea", "file"),
    Entry("idea_form", QT_TRANSLATE_NOOP("Actions", "Save the idea form…"), (), "save", "file"),
    Entry(
        "export_posts", QT_TRANSLATE_NOOP("Actions", "Export posts for a scheduler…"), ("Ctrl+E",), "download", "file"
    ),
    Entry(
        "export_calendar", QT_TRANSLATE_NOOP("Actions", "Export the plan as a calendar (ICS)…"), (), "calendar", "file"
    ),
    Entry("backup", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), ("Ctrl+Shift+S",), "save", "file"),
    Entry("practice_copy", QT_TRANSLATE_NOOP("Actions", "Make a practice copy…"), (), "copy", "file"),
    Entry("sources", QT_TRANSLATE_NOOP("Actions", "Sources…"), (), "signals", "edit"),
    Entry("person_data", QT_TRANSLATE_NOOP("Actions", "Access and erasure…"), (), "eye", "file"),
    Entry("settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), ("Ctrl+,", "Ctrl+8"), "settings", "file"),
    Entry("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "close", "file"),
    Entry("year", QT_TRANSLATE_NOOP("Actions", "Year"), ("Ctrl+1",), "year", "view"),
    Entry("week", QT_TRANSLATE_NOOP("Actions", "Week"), ("Ctrl+2",), "week", "view"),
    Entry("posts", QT_TRANSLATE_NOOP("Actions", "Posts"), ("Ctrl+3",), "posts", "view"),
    Entry("signals", QT_TRANSLATE_NOOP("Actions", "Signals"), ("Ctrl+4",), "signals", "view"),
    Entry("meeting", QT_TRANSLATE_NOOP("Actions", "Newsroom meeting"), ("F6",), "meeting", "view"),
    Entry("meeting_full", QT_TRANSLATE_NOOP("Actions", "Newsroom meeting full screen"), ("F11",), "maximize", "view"),
    Entry("clippings", QT_TRANSLATE_NOOP("Actions", "Clippings of the week…"), ("Ctrl+Shift+K",), "paperclip", "view"),
    Entry("ready", QT_TRANSLATE_NOOP("Actions", "Ready to publish?…"), ("F4",), "check", "view"),
    Entry("coherence", QT_TRANSLATE_NOOP("Actions", "Coherence"), ("Ctrl+5",), "coherence", "view"),
    Entry("zoom_year", QT_TRANSLATE_NOOP("Actions", "Whole year"), ("Ctrl+Shift+1",), "", "view"),
    Entry("zoom_quarter", QT_TRANSLATE_NOOP("Actions", "Quarter"), ("Ctrl+Shift+2",), "", "view"),
    Entry("zoom_month", QT_TRANSLATE_NOOP("Actions", "Month"), ("Ctrl+Shift+3",), "", "view"),
    Entry("earlier", QT_TRANSLATE_NOOP("Actions", "Earlier"), ("Alt+Left",), "chevron-left", "view"),
    Entry("later", QT_TRANSLATE_NOOP("Actions", "Later"), ("Alt+Right",), "chevron-right", "view"),
    Entry("today", QT_TRANSLATE_NOOP("Actions", "Today"), ("Alt+Down", "Ctrl+T"), "calendar-check", "view"),
    Entry("ideas", QT_TRANSLATE_NOOP("Actions", "Ideas beside the calendar"), ("F8",), "idea", "view"),
    Entry("panel", QT_TRANSLATE_NOOP("Actions", "Panel at the right"), ("F9",), "panel-right", "view"),
    Entry("work_week", QT_TRANSLATE_NOOP("Actions", "Five days"), (), "week", "view"),
    Entry("by_channel", QT_TRANSLATE_NOOP("Actions", "Lanes by channel"), ("F7",), "", "view"),
    Entry("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "", "view"),
    Entry("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",), "", "view"),
    Entry("help", QT_TRANSLATE_NOOP("Actions", "Manual"), ("F1",), "help", "help"),
    Entry("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), ("Ctrl+?", "Ctrl+Shift+/"), "info", "help"),
)


class Actions(QObject):
    """The actions of one window, each made from the table and connected once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {entry.id: self._make(entry) for entry in TABLE}

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def connect_to(self, action_id: str, handler: Callable[..., object]) -> None:
        """Let an action do something."""
        self._actions[action_id].triggered.connect(handler)

    def of_menu(self, menu: str) -> list[QAction]:
        """Give the actions of one menu in the order of the table."""
        return [self._actions[entry.id] for entry in TABLE if entry.menu == menu]

    def _make(self, entry: Entry) -> QAction:
        action = QAction(QCoreApplication.translate(CONTEXT, entry.text), self)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if entry.icon:
            action.setIcon(icon(entry.icon))
        if entry.keys:
            keys = QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text().rstrip('…')} ({keys})")
        return action
