"""The posts screen on the sample year: what is asked in the table and on the board becomes one step each."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.edits import lists
from newsroom.insight.table import Column, Grouping, Order, PostFilter
from newsroom.model import Post, SavedView
from newsroom.model.keys import Status
from newsroom.rules.workflow import Role
from tests.ui.conftest import DeskSession
from ui.forms.reason import ReasonDialog
from ui.forms.view_name import ViewNameDialog
from ui.screens.making.screen import Making
from ui.screens.post import PostScreen
from ui.screens.posts.saved import Look, read, written
from ui.screens.posts.screen import PostsScreen
from ui.views.posts.columns import Field, Layout

Settle = Callable[[], None]


@pytest.fixture
def screen(desk_session: DeskSession, qtbot: QtBot) -> Iterator[PostsScreen]:
    work = desk_session.work
    post_screen = PostScreen(work, work.window)
    made = PostsScreen(work, Making(work, work.window), post_screen, work.window)
    for sheet in (post_screen.widget, made.rest):
        qtbot.addWidget(sheet)
    desk_session.show(made.widget)
    made.refresh()
    settle(desk_session)
    yield made
    settle(desk_session)


def settle(session: DeskSession) -> None:
    for _ in range(3):
        session.settle()
        QApplication.processEvents()


def numbers(screen: PostsScreen, session: DeskSession, *ids: str) -> tuple[int, ...]:
    def found(desk: object) -> tuple[int, ...]:
        rows = desk.table.rows(desk.table.keys().numbers)  # type: ignore[attr-defined]
        by_id = {row.id: row.key for row in rows}
        return tuple(by_id[each] for each in ids)

    return session.ask(found)


def post(session: DeskSession, post_id: str) -> Post:
    found = session.ask(lambda desk: desk.posts.one(post_id))
    assert found is not None
    return found


def drafts(session: DeskSession, status: str = Status.DRAFT, count: int = 2) -> tuple[str, ...]:
    chosen = PostFilter(statuses=frozenset({status}))
    return tuple(session.ask(lambda desk: desk.table.ids_of(desk.table.keys(Order(), chosen).numbers))[:count])


def cell(screen: PostsScreen, session: DeskSession, post_id: str, field: Field, value: object) -> None:
    table = screen.view.table.posts
    (number,) = numbers(screen, session, post_id)
    row = table.row_of(number)
    screen.view.table.scrollTo(table.index(row, 0))
    screen.view.table.viewport().repaint()
    settle(session)
    table.setData(table.index(row, field), value)
    settle(session)


# ---------------------------------------------------------------- showing


def test_that_every_post_shows_and_the_table_begins_with_this_week(
    screen: PostsScreen, desk_session: DeskSession
) -> None:
    posts = screen.view.table.posts
    assert len(posts.page.keys.numbers) == desk_session.ask(lambda desk: desk.table.count())
    top = screen.view.table.rowAt(1)
    assert posts.place(top).is_heading
    assert "Week 3" in str(posts.index(top, 0).data())


def test_that_words_narrow_the_table_and_are_counted(
    screen: PostsScreen, desk_session: DeskSession, qtbot: QtBot
) -> None:
    screen.view.bar_above.text.setText("parkeren")
    qtbot.waitUntil(lambda: screen.filter.text == "parkeren" and bool(screen.figures()[1]))
    shown = [screen.view.table.posts.page.lines[n].line.card.title for n in screen.view.table.posts.page.keys.numbers]
    assert shown
    assert screen.note().startswith(str(len(shown)))


def test_that_a_filter_without_posts_says_what_to_do(screen: PostsScreen, desk_session: DeskSession) -> None:
    screen.set_filter(PostFilter(text="bestaatniet"))
    settle(desk_session)
    assert screen.view.pages.currentWidget() is screen.view.empty
    assert screen.view.empty.text()
    screen.set_filter(PostFilter())
    settle(desk_session)
    assert screen.view.pages.currentWidget() is screen.view.table


def test_that_another_order_and_grouping_are_asked_of_the_desk(screen: PostsScreen, desk_session: DeskSession) -> None:
    screen.view.table.sort_requested.emit(Column.TITLE)
    screen.view.bar_above.grouping_chosen.emit(Grouping.NONE.value)
    settle(desk_session)
    page = screen.view.table.posts.page
    wanted = desk_session.ask(lambda desk: desk.table.keys(Order(Column.TITLE)).numbers)
    assert page.keys.numbers == wanted


def test_that_only_the_newest_of_quick_questions_shows(screen: PostsScreen, desk_session: DeskSession) -> None:
    for column in (Column.TITLE, Column.STATUS, Column.SIGNALS):
        screen.view.layout_changed.emit(Layout(Order(column)))
    settle(desk_session)
    assert screen.view.table.posts.layout.order.column is Column.SIGNALS


# ---------------------------------------------------------------- changing


@pytest.mark.parametrize(
    ("field", "value", "column", "stored"),
    [
        (Field.TITLE, "Een andere titel", "title", "Een andere titel"),
        (Field.DATE, date(2027, 3, 1), "planned_on", date(2027, 3, 1)),
        (Field.TIME, time(8, 15), "planned_at", time(8, 15)),
        (Field.MAKER, "", "maker_id", None),
        (Field.THEME, "t6", "theme_id", "t6"),
    ],
)
def test_that_a_cell_is_one_step_that_can_be_undone(
    screen: PostsScreen, desk_session: DeskSession, field: Field, value: object, column: str, stored: object
) -> None:
    (post_id,) = drafts(desk_session, count=1)
    before = post(desk_session, post_id)
    cell(screen, desk_session, post_id, field, value)
    assert getattr(post(desk_session, post_id), column) == stored
    desk_session.undo()
    assert replace(post(desk_session, post_id), version=0) == replace(before, version=0)


def test_that_the_status_of_many_changes_in_one_step(screen: PostsScreen, desk_session: DeskSession) -> None:
    ids = drafts(desk_session, count=3)
    screen.view.status_requested.emit(numbers(screen, desk_session, *ids), Status.REVIEW)
    settle(desk_session)
    assert {post(desk_session, each).status for each in ids} == {Status.REVIEW}
    desk_session.undo()
    assert {post(desk_session, each).status for each in ids} == {Status.DRAFT}


def test_that_a_step_that_one_post_may_not_take_is_refused_for_all(
    screen: PostsScreen, desk_session: DeskSession
) -> None:
    ids = (*drafts(desk_session, count=1), *drafts(desk_session, Status.IDEA, 1))
    screen.view.status_requested.emit(ids, Status.REVIEW)
    settle(desk_session)
    assert [error.code for error in desk_session.failures] == ["step_unknown"]  # type: ignore[attr-defined]
    assert post(desk_session, ids[0]).status == Status.DRAFT


def test_that_approving_is_for_those_who_may(screen: PostsScreen, desk_session: DeskSession) -> None:
    members = desk_session.ask(lambda desk: list(desk.lists.members.values()))
    only = members[0]
    desk_session.apply(lambda desk: lists.change(desk.lists.members[only.id], replace(only, roles=(Role.APPROVER,))))
    (post_id,) = drafts(desk_session, Status.REVIEW, 1)
    screen.view.board.step_requested.emit((post_id,), Status.APPROVED)
    settle(desk_session)
    assert [error.code for error in desk_session.failures] == ["role_missing"]  # type: ignore[attr-defined]


def test_that_dropping_asks_why_and_keeps_the_reason(screen: PostsScreen, desk_session: DeskSession) -> None:
    (post_id,) = drafts(desk_session, count=1)
    screen.view.status_requested.emit((post_id,), Status.DROPPED)
    settle(desk_session)
    dialog = screen.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.send()
    settle(desk_session)
    assert post(desk_session, post_id).status == Status.DRAFT
    dialog.reason.editor.setText("Het gaat niet door")
    dialog.send()
    settle(desk_session)
    assert post(desk_session, post_id).status == Status.DROPPED
    assert post(desk_session, post_id).status_reason == "Het gaat niet door"


def test_that_copies_of_many_are_one_step(screen: PostsScreen, desk_session: DeskSession) -> None:
    before = desk_session.ask(lambda desk: desk.table.count())
    screen.view.duplicate_requested.emit(numbers(screen, desk_session, *drafts(desk_session)))
    settle(desk_session)
    assert desk_session.ask(lambda desk: desk.table.count()) == before + 2
    assert len(screen.view.table.posts.page.keys.numbers) == before + 2
    desk_session.undo()
    assert desk_session.ask(lambda desk: desk.table.count()) == before


def test_that_many_are_deleted_in_one_step(screen: PostsScreen, desk_session: DeskSession) -> None:
    ids = drafts(desk_session, count=3)
    screen.view.delete_requested.emit(numbers(screen, desk_session, *ids))
    settle(desk_session)
    assert not [each for each in ids if desk_session.ask(lambda desk, each=each: desk.posts.one(each))]
    desk_session.undo()
    assert [post(desk_session, each).id for each in ids] == list(ids)


def test_that_the_board_shows_what_the_table_shows(screen: PostsScreen, desk_session: DeskSession) -> None:
    screen.view.bar_above.looks.choose("board")
    settle(desk_session)
    counted = sum(column.posts for column in screen.view.board.cards.page.columns)
    assert counted == desk_session.ask(lambda desk: desk.table.count())
    (post_id,) = drafts(desk_session, count=1)
    screen.view.board.step_requested.emit((post_id,), Status.REVIEW)
    settle(desk_session)
    assert screen.view.board.cards.find(post_id).column() == list(Status).index(Status.REVIEW)


# ---------------------------------------------------------------- views kept under a name


def keep(screen: PostsScreen, session: DeskSession, name: str) -> None:
    screen.view.bar_above.save_requested.emit()
    answer(screen, session, name)


def answer(screen: PostsScreen, session: DeskSession, name: str) -> None:
    dialog = screen.kept.dialog
    assert isinstance(dialog, ViewNameDialog)
    dialog.name.editor.setText(name)
    dialog.send()
    settle(session)


def test_that_a_view_is_kept_chosen_renamed_removed_and_brought_back(
    screen: PostsScreen, desk_session: DeskSession, qtbot: QtBot
) -> None:
    screen.view.layout_changed.emit(Layout(Order(Column.TITLE, grouping=Grouping.STATUS), frozenset({Field.DATE})))
    settle(desk_session)
    keep(screen, desk_session, "Op titel")
    screen.view.layout_changed.emit(Layout())
    settle(desk_session)
    (view_id,) = screen.kept.names
    with qtbot.waitSignal(screen.filter_requested):
        screen.kept.choose(view_id)
    settle(desk_session)
    layout = screen.view.table.posts.layout
    assert layout.order == Order(Column.TITLE, grouping=Grouping.STATUS)
    assert screen.view.table.isColumnHidden(Field.MAKER)
    screen.view.bar_above.rename_requested.emit(view_id)
    answer(screen, desk_session, "Alles op titel")
    assert screen.kept.names == {view_id: "Alles op titel"}
    screen.view.bar_above.removal_requested.emit(view_id)
    settle(desk_session)
    assert screen.kept.names == {}
    desk_session.undo()
    settle(desk_session)
    assert screen.kept.names == {view_id: "Alles op titel"}


def test_that_the_menu_of_views_names_them_and_the_one_that_holds(
    screen: PostsScreen, desk_session: DeskSession
) -> None:
    keep(screen, desk_session, "Te controleren & klaar")
    action = screen.view.bar_above.saved_menu().actions()[0]
    assert action.text() == "Te controleren && klaar"
    assert action.isChecked()


def test_that_a_view_without_a_name_is_not_kept(screen: PostsScreen, desk_session: DeskSession) -> None:
    screen.view.bar_above.save_requested.emit()
    assert isinstance(screen.kept.dialog, ViewNameDialog)
    screen.kept.dialog.send()
    settle(desk_session)
    assert desk_session.ask(lambda desk: desk.all(SavedView)) == []


def test_that_a_look_survives_being_written() -> None:
    look = Look(
        PostFilter(channels=frozenset({"fb"}), statuses=frozenset({"draft"})),
        "parkeren",
        Layout(Order(Column.SIGNALS, descending=True), frozenset({Field.DATE, Field.SIGNALS})),
        board=True,
    )
    assert read(written(look)) == look


@pytest.mark.parametrize("text", ["", "[]", "{", '{"sort": "unknown", "columns": 3, "filter": {"channels": "fb"}}'])
def test_that_a_damaged_view_shows_everything_as_usual(text: str) -> None:
    assert read(text) == Look()


def test_that_a_written_look_names_its_columns() -> None:
    assert json.loads(written(Look(layout=Layout(shown=frozenset({Field.DATE})))))["columns"] == ["date"]


def test_that_no_view_is_kept_of_one_person(screen: PostsScreen, desk_session: DeskSession) -> None:
    keep(screen, desk_session, "Jan de Vries")
    assert screen.kept.names == {}
    assert [error.code for error in desk_session.failures] == ["person_search"]  # type: ignore[attr-defined]
    desk_session.failures.clear()
