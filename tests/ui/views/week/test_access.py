"""What a screen reader finds in the week."""

import gc
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.views.week.conftest import MakeView
from tests.ui.views.week.sample_pages import page, post
from ui.views.week import WeekView

Role, Name = QAccessible.Role, QAccessible.Text.Name


def table(view: WeekView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def names(view: WeekView) -> list[str]:
    found = table(view)
    return [found.child(n).text(Name) for n in range(found.childCount())]


def test_that_the_week_is_a_table_of_named_cells(view: WeekView) -> None:
    found = table(view)
    assert found.role() == Role.Table
    assert found.text(Name)
    assert found.childCount() == 7 + len(list(view.places().board))
    assert all(names(view))
    assert {found.child(n).role() for n in range(found.childCount())} == {Role.ColumnHeader, Role.Cell, Role.CheckBox}


def test_that_names_are_unique(view: WeekView) -> None:
    assert len(set(names(view))) == len(names(view))


def test_that_a_post_says_day_time_channels_title_status_and_signals(view: WeekView) -> None:
    expected = (
        "dinsdag 24 november, 17:00 Facebook WhatsApp: N210 ’s nachts dicht: zo rijd je om, "
        "status akkoord, 9 signals, Forenzen, Bereikbaar"
    )
    assert expected in names(view)


def test_that_headers_say_what_matters_on_a_day(view: WeekView) -> None:
    assert "donderdag 26 november, raad" in names(view)
    assert "dinsdag 24 november, today" in names(view)


def test_that_what_is_late_rising_or_difficult_is_said(view: WeekView) -> None:
    assert "maandag 23 november, Afval: 26 signals, 2 late, rising" in names(view)
    assert any("Energietoeslag" in name and name.endswith("difficult news") for name in names(view))


def test_that_slots_and_skipped_slots_are_said(view: WeekView) -> None:
    assert "dinsdag 24 november, 15:00 Free space, post or signal here" in names(view)
    assert "vrijdag 27 november, Vraag van de week skipped: redactie vrij" in names(view)


def test_that_cells_lie_where_they_are_painted(view: WeekView) -> None:
    found = table(view)
    place = view.rect_of("post:p-n210")
    cell = next(found.child(n) for n in range(found.childCount()) if found.child(n).text(Name).count("N210 ’s"))
    assert cell.rect().topLeft() == view.mapToGlobal(place.topLeft())
    assert cell.rect().size() == place.size()
    there = view.mapToGlobal(place.center())
    assert found.childAt(there.x(), there.y()).text(Name) == cell.text(Name)


def test_that_focus_and_selection_are_told(view: WeekView) -> None:
    view.go_to("post:p-ener")
    focused = table(view).focusChild()
    assert "Energietoeslag" in focused.text(Name)
    state = focused.state()
    assert state.focusable
    assert state.focused
    assert state.selected


def test_that_the_names_follow_the_page(make_view: MakeView) -> None:
    view = make_view()
    cell = table(view).child(20)
    view.show_page(page({0: {"posts": (post(0, "09:00", "Enige"),)}}))
    assert sum("Enige" in name for name in names(view)) == 1
    assert table(view).childCount() == 7 * 4
    assert cell.isValid()
    view.work_week = 5
    view.show_page(page({}))
    assert not cell.isValid()


def test_that_a_listening_screen_reader_follows_focus_and_page(view: WeekView) -> None:
    QAccessible.setActive(True)
    try:
        view.go_to("post:p-ener")
        assert "Energietoeslag" in table(view).focusChild().text(Name)
        view.go_to("post:p-buur")
        assert "Buurt in beeld" in table(view).focusChild().text(Name)
        view.show_page(page({}))
        assert table(view).childCount() == 7 * 4
    finally:
        QAccessible.setActive(False)


def test_that_a_view_may_go_while_its_cells_are_known(make_view: MakeView) -> None:
    view = make_view()
    cells = [table(view).child(n) for n in range(5)]
    known = ref(view)
    view.deleteLater()
    del view
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(cells) == 5
    assert known() is None
