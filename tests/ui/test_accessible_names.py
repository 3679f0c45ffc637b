"""Everything that takes the focus, in the window and in every dialog, has a name and a role, in both languages."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_session import Working
from ui.app import load_translators
from ui.session import Session
from ui.settings import Settings
from ui.theme.style import Style
from ui.window import SCREENS

NAMELESS_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Whitespace}
MANY = 400
Opener = Callable[[Session], object]

DIALOGS: dict[str, tuple[Opener, Opener]] = {
    "new post": (lambda s: s.making.new_post_in(s.week.week), lambda s: s.making.dialog),
    "post in a slot": (lambda s: s.making.plan_slot(*slot_of(s)), lambda s: s.making.dialog),
    "new signal": (lambda s: s.making.new_signal(), lambda s: s.making.dialog),
    "a signal": (lambda s: s.making.edit_signal("s29"), lambda s: s.making.dialog),
    "link signals": (lambda s: s.making.link_post("p12"), lambda s: s.making.dialog),
    "link a post": (lambda s: s.making.link_signals(["s29"], date(2027, 1, 20)), lambda s: s.making.dialog),
    "move": (lambda s: s.making.move_posts(["p12"]), lambda s: s.making.dialog),
    "move a slot": (lambda s: s.making.move_slot(*slot_of(s)), lambda s: s.making.dialog),
    "leave out": (lambda s: s.making.skip_slot(*slot_of(s)), lambda s: s.making.dialog),
    "drop": (lambda s: s.making.put_aside(["p12"], "dropped"), lambda s: s.making.dialog),
    "settings": (lambda s: s.window.table["settings"].trigger(), lambda s: s.calendars.settings_dialog),
    "keys": (lambda s: s.window.table["keys"].trigger(), lambda s: s.calendars.keys),
    "manual": (lambda s: s.window.table["help"].trigger(), lambda s: s.calendars.manual),
    "new calendar": (lambda s: s.window.table["new_calendar"].trigger(), lambda s: s.calendars.new_dialog),
    "practice copy": (lambda s: s.window.table["practice_copy"].trigger(), lambda s: s.planning.practice.dialog),
    "templates": (lambda s: s.window.table["templates"].trigger(), lambda s: s.planning.templates.list),
    "ideas of colleagues": (lambda s: s.window.table["import_ideas"].trigger(), lambda s: s.planning.ideas_take.dialog),
    "experiments": (lambda s: s.window.table["experiments"].trigger(), lambda s: s.planning.experiments.list),
    "export": (lambda s: s.window.table["export_posts"].trigger(), lambda s: s.exchange.exporting.dialog),
}


def slot_of(session: Session) -> tuple[str, date]:
    slot = next(slot for day in session.week.page.days for slot in day.open_slots)
    return slot.section_id, slot.original_on


@pytest.fixture(params=["nl", "en"])
def working(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    style: Style,
    sample_calendar: Path,
) -> Iterator[Working]:
    """The window on a copy of the sample year, in one of the languages."""
    translators = load_translators(request.param)
    for each in translators:
        qapp.installTranslator(each)
    path = tmp_path / "voorbeeld.newsroom"
    shutil.copy(sample_calendar, path)
    working = Working(qtbot, path, style, Settings(language=request.param))
    yield working
    working.close()
    for each in translators:
        qapp.removeTranslator(each)


def stops(root: QWidget) -> list[QWidget]:
    """Everything within a window that can take the focus now."""
    found = [each for each in (root, *root.findChildren(QWidget)) if each.isVisible() and each.isEnabled()]
    return [
        each
        for each in found
        if each.window() is root.window()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QScrollArea)
    ]


def is_reached_by_arrows(widget: QWidget) -> bool:
    """Say whether a button is one of a group of which Tab visits the one that holds."""
    return isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group() is not None)


def unnamed(root: QWidget) -> list[str]:
    """The focusable parts of a window without a name or a role."""
    wrong = []
    for each in stops(root):
        found = QAccessible.queryAccessibleInterface(each)
        name = found.text(QAccessible.Text.Name).strip()
        if isinstance(each.parent(), QTabWidget):
            continue
        if not name or found.role() in NAMELESS_ROLES:
            wrong.append(f"{type(each).__name__} in {type(each.parent()).__name__}: {name!r} {found.role()}")
    return wrong


def visited(qtbot: QtBot, root: QWidget) -> set[QWidget]:
    """Where Tab comes, from the widget that has the focus until it is there again."""
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    start = QApplication.focusWidget()
    if start is None:
        root.focusNextChild()
        start = QApplication.focusWidget()
    seen: set[QWidget] = set()
    for _ in range(MANY):
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen:
            break
        seen.add(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return seen


def opened(working: Working, name: str, qtbot: QtBot) -> QWidget:
    ask, give = DIALOGS[name]
    ask(working.session)
    working.settle()
    dialog = give(working.session)
    assert isinstance(dialog, QWidget)
    qtbot.waitUntil(dialog.isVisible)
    working.settle()
    return dialog


@pytest.mark.parametrize("name", DIALOGS)
def test_that_a_dialog_names_what_takes_the_focus_and_lets_tab_through(
    working: Working, qtbot: QtBot, name: str
) -> None:
    dialog = opened(working, name, qtbot)
    assert dialog.windowTitle()
    assert unnamed(dialog) == []
    seen = visited(qtbot, dialog)
    assert len(seen) > 1
    assert all(dialog.isAncestorOf(each) for each in seen)
    dialog.close()


def test_that_the_window_names_what_takes_the_focus_on_every_screen(working: Working, qtbot: QtBot) -> None:
    session = working.session
    assert unnamed(working.window) == []
    session.week.view.chosen.emit("p12")
    working.settle()
    for each in session.post.widget.findChildren(QToolButton):
        if each.isCheckable() and not each.isChecked():
            each.click()
    assert unnamed(working.window) == []
    session.week.view.theme_chosen.emit("t6", date(2027, 1, 18))
    working.settle()
    assert unnamed(working.window) == []
    for screen in SCREENS:
        working.act(screen)
        assert unnamed(working.window) == []
    session.show_start()
    assert unnamed(working.window) == []


def test_that_tab_goes_round_the_window_without_a_trap(working: Working, qtbot: QtBot) -> None:
    working.session.week.view.chosen.emit("p12")
    working.settle()
    seen = visited(qtbot, working.window)
    missed = [each for each in stops(working.window) if each not in seen and not is_reached_by_arrows(each)]
    assert [type(each).__name__ for each in missed] == []


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("posts", "contentkalenders/bureau-blogplanning-rommelig-en.csv"),
        ("posts", "contentkalenders/maandkalender-mei-juni-2025.xlsx"),
        ("signals", "signalen/assen-meldingen-2025-2026.json"),
        ("dates", "agenda/google-herhalingen-2017.ics"),
    ],
)
def test_that_the_import_names_what_takes_the_focus(
    working: Working, qtbot: QtBot, shared_data: Path, what: str, name: str
) -> None:
    working.session.exchange.import_file(what, shared_data / name)
    working.settle()
    importing = working.session.exchange.importing
    assert importing is not None
    qtbot.waitUntil(importing.dialog.isVisible)
    assert unnamed(importing.dialog) == []
    seen = visited(qtbot, importing.dialog)
    assert len(seen) > 1
    importing.dialog.close()
