"""The context menus of the week: what can be done with posts and slots, by mouse and with the menu key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from newsroom.model.keys import ROAD, SlotState, Status
from ui.theme import icon

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from ui.screens.making.screen import Making
    from ui.screens.workplace import Workplace
    from ui.views.week.view import WeekView

ASIDE = (Status.ON_HOLD, Status.DROPPED)
ToDo = Callable[[], object]


class Menus(QObject):
    """Opens a menu where the week asks for one, and says what was chosen."""

    post_chosen = Signal(str)
    delete_requested = Signal(object)
    section_requested = Signal(str, object)
    template_requested = Signal(str)

    def __init__(self, work: Workplace, view: WeekView, making: Making, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._view = view
        self._making = making
        self.menu: QMenu | None = None
        view.menu_requested.connect(self._ask_post)
        view.slot_menu_requested.connect(self._ask_slot)

    def _ask_post(self, post_id: str, point: QPoint) -> None:
        from newsroom import acts

        ids = self._view.selected if post_id in self._view.selected else (post_id,)
        self._work.jobs.ask(
            lambda desk: (ids, acts.the_post(desk, ids[0]).status, point), self._show_post, about="menu"
        )

    def _show_post(self, found: tuple[tuple[str, ...], str, QPoint]) -> None:
        ids, status, point = found
        single = len(ids) == 1
        menu = self._new_menu()
        if single:
            self._add(menu, "", self.tr("Open"), partial(self.post_chosen.emit, ids[0]), "Return")
        self._add(menu, "calendar", self.tr("Move to…"), partial(self._making.move_posts, ids))
        self._add_statuses(menu.addMenu(self.tr("Status")), ids, status if single else "")
        if single:
            self._add(menu, "link", self.tr("Link signals…"), partial(self._making.link_post, ids[0]), "L")
        menu.addSeparator()
        self._add(menu, "copy", self.tr("Duplicate"), partial(self._duplicate, ids), "Ctrl+D")
        if single:
            self._add(menu, "save", self.tr("Keep as a template…"), partial(self.template_requested.emit, ids[0]))
        self._add(menu, "trash", self.tr("Delete"), partial(self.delete_requested.emit, ids), "Del")
        self._pop_up(menu, point)

    def _add_statuses(self, menu: QMenu, ids: Sequence[str], now: str) -> None:
        from newsroom.rules.workflow import STEPS

        for status in (*ROAD, *ASIDE):
            words = self._work.words.of("status", status)
            aside = status in ASIDE or any(step.to == status and step.reason for step in STEPS.get(now, ()))
            todo = partial(self._making.put_aside if aside else self._set_status, tuple(ids), str(status))
            action = self._add(menu, "", words[:1].upper() + words[1:] + ("…" if aside else ""), todo)
            action.setCheckable(True)
            action.setChecked(status == now)
            if aside and status == Status.ON_HOLD:
                menu.insertSeparator(action)

    def _ask_slot(self, section_id: str, original_on: date, point: QPoint) -> None:
        from newsroom import acts

        def found(desk: Desk) -> tuple[str, date, str, bool, QPoint]:
            _section, slot = acts.the_slot(desk, section_id, original_on)
            return section_id, original_on, slot.state, acts.deviates(desk, section_id, original_on), point

        self._work.jobs.ask(found, self._show_slot, about="menu")

    def _show_slot(self, found: tuple[str, date, str, bool, QPoint]) -> None:
        section_id, on, state, deviates, point = found
        menu = self._new_menu()
        if state != SlotState.SKIPPED:
            plan = partial(self._making.plan_slot, section_id, on)
            self._add(menu, "plus", self.tr("Plan a post…"), plan, "Return")
            self._add(menu, "calendar", self.tr("Move to…"), partial(self._making.move_slot, section_id, on))
            self._add(menu, "close", self.tr("Leave out…"), partial(self._making.skip_slot, section_id, on))
        back = self._add(menu, "undo", self.tr("Back to the fixed day"), partial(self._restore, section_id, on))
        if state == SlotState.SKIPPED:
            back.setText(self.tr("Do use this slot"))
        back.setEnabled(deviates)
        menu.addSeparator()
        self._add(menu, "pencil", self.tr("Change the section…"), partial(self.section_requested.emit, section_id, on))
        self._pop_up(menu, point)

    def _set_status(self, ids: Sequence[str], status: str) -> None:
        from newsroom import planning

        self._work.bridge.do(lambda desk: planning.advance(desk, ids, status, planning.who(desk)))

    def _duplicate(self, ids: Sequence[str]) -> None:
        from newsroom import acts

        self._work.bridge.do(lambda desk: acts.duplicate_posts(desk, ids))

    def _restore(self, section_id: str, original_on: date) -> None:
        from newsroom import acts

        self._work.bridge.do(lambda desk: acts.restore_slot(desk, section_id, original_on))

    def _new_menu(self) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._view)
        return self.menu

    def _add(self, menu: QMenu, picture: str, text: str, todo: ToDo, keys: str = "") -> QAction:
        action = menu.addAction(text)
        if picture:
            action.setIcon(icon(picture))
        if keys:
            # Only shown: the key itself belongs to the view.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(_run, todo))
        return action

    def _pop_up(self, menu: QMenu, point: QPoint) -> None:
        menu.popup(point)
        first = next((each for each in menu.actions() if each.isEnabled() and not each.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)


def _run(todo: ToDo, *_: object) -> None:
    todo()
