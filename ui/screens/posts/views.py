"""The views of the posts that are kept under a name: offered, chosen, kept, renamed and removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsroom.ids import new_id
from ui.forms.view_name import ViewNameDialog
from ui.screens.posts import edits
from ui.screens.posts.reads import read_saved
from ui.screens.posts.saved import Look, read, written

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.model import SavedView
    from ui.screens.workplace import Workplace
    from ui.views.posts.toolbar import PostsToolbar


class KeptViews(QObject):
    """Fills the menu of views in the toolbar; `look` gives how the screen looks now."""

    chosen = Signal(object)

    def __init__(self, work: Workplace, bar: PostsToolbar, look: Callable[[], Look], parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._bar, self._look = work, bar, look
        self._views: Mapping[str, SavedView] = {}
        self._current = ""
        self.dialog: ViewNameDialog | None = None
        bar.saved_chosen.connect(self.choose)
        bar.save_requested.connect(self._ask_name)
        bar.rename_requested.connect(self._ask_other_name)
        bar.removal_requested.connect(self._remove)
        work.bridge.changed.connect(self._changed)

    @property
    def names(self) -> dict[str, str]:
        """Give the kept views by id and name."""
        return {key: view.name for key, view in self._views.items()}

    def refresh(self) -> None:
        """Ask for the kept views again."""
        self._work.jobs.ask(read_saved, self._show, about="views")

    def choose(self, view_id: str) -> None:
        """Let the screen look as it was kept."""
        if view_id in self._views:
            self._current = view_id
            self._show(self._views)
            self.chosen.emit(read(self._views[view_id].definition))

    def _show(self, views: Mapping[str, SavedView]) -> None:
        self._views = views
        self._bar.show_saved(self.names, self._current)

    def _changed(self, changed: Changed) -> None:
        if changed.changes is None or changed.changes.touches("saved_view"):
            self.refresh()

    def _ask_name(self) -> None:
        self._open(self.tr("Keep this view"), "", self._keep)

    def _ask_other_name(self, view_id: str) -> None:
        self._open(self.tr("Rename the view"), self.names.get(view_id, ""), partial(self._rename, view_id))

    def _open(self, title: str, name: str, then: Callable[[str], None]) -> None:
        self.dialog = ViewNameDialog(title, name, self._work.window)
        self.dialog.name_given.connect(then)
        self.dialog.open()

    def _keep(self, name: str) -> None:
        definition, view_id = written(self._look()), new_id()

        def keep(_desk: Desk) -> ChangeSet:
            changes = edits.keep_view(view_id, name, definition)
            self._current = view_id
            return changes

        self._work.bridge.do(keep)

    def _rename(self, view_id: str, name: str) -> None:
        self._work.bridge.do(partial(edits.rename_view, view_id=view_id, name=name))

    def _remove(self, view_id: str) -> None:
        self._work.bridge.do(partial(edits.remove_view, view_id=view_id))
