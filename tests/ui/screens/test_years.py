"""Next year from this one: the review follows each choice, and everything is one act that can be undone."""

from collections.abc import Iterator

import pytest
from shiboken6 import isValid

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.model.keys import SlotState
from tests.ui.conftest import DeskSession
from ui.forms.next_year_dialog import NextYearDialog
from ui.screens.years import YearsScreen


@pytest.fixture
def screen(desk_session: DeskSession) -> Iterator[YearsScreen]:
    desk_session.window.show()
    found = YearsScreen(desk_session.work, desk_session.window)
    yield found
    if found.dialog is not None and isValid(found.dialog):
        found.dialog.close()


def opened(desk_session: DeskSession, screen: YearsScreen) -> NextYearDialog:
    screen.prepare(None)
    desk_session.settle()
    assert screen.dialog is not None
    return screen.dialog


def slots_of(desk: Desk, state: str) -> int:
    return sum(slot.state == state for slot in desk.slots(Period.iso_year(2028)))


def test_that_the_review_tells_what_goes_along(desk_session: DeskSession, screen: YearsScreen) -> None:
    dialog = opened(desk_session, screen)
    assert "2028" in dialog.heading.text()
    assert any("Besluiten van het college" in each for each in dialog.sentences())
    assert any(key.startswith("section:") for key in dialog.chosen())


def test_that_next_year_is_one_act_that_can_be_undone(desk_session: DeskSession, screen: YearsScreen) -> None:
    told: list[int] = []
    screen.year_prepared.connect(told.append)
    before = desk_session.ask(lambda desk: slots_of(desk, SlotState.OPEN))
    dialog = opened(desk_session, screen)
    dialog.send()
    desk_session.settle()
    assert desk_session.ask(lambda desk: slots_of(desk, SlotState.OPEN)) > before
    assert told == [2028]
    desk_session.undo()
    assert desk_session.ask(lambda desk: slots_of(desk, SlotState.OPEN)) == before


def test_that_a_section_that_is_not_ticked_ends(desk_session: DeskSession, screen: YearsScreen) -> None:
    dialog = opened(desk_session, screen)
    key = next(key for key in sorted(dialog.chosen()) if key.startswith("section:"))
    dialog.tick(key, on=False)
    desk_session.settle()
    assert key not in dialog.chosen()
    dialog.send()
    desk_session.settle()
    section_id = key.removeprefix("section:")
    found = desk_session.ask(lambda desk: [s for s in desk.slots(Period.iso_year(2028)) if s.section_id == section_id])
    assert found == []


def test_that_a_slot_on_a_holiday_is_skipped_with_its_name(desk_session: DeskSession, screen: YearsScreen) -> None:
    dialog = opened(desk_session, screen)
    key = next(line for line in keys(dialog) if line.startswith("skip:"))
    dialog.tick(key)
    desk_session.settle()
    assert key in dialog.chosen()
    dialog.send()
    desk_session.settle()
    _skip, section_id, day = key.split(":")
    kept = desk_session.ask(lambda desk: desk.lists.deviations[f"{section_id}:{day}"])
    assert kept.kind == "skipped"
    assert kept.reason


def test_that_a_campaign_goes_along_when_it_is_ticked(desk_session: DeskSession, screen: YearsScreen) -> None:
    before = desk_session.ask(lambda desk: len(desk.lists.campaigns))
    dialog = opened(desk_session, screen)
    dialog.tick(next(line for line in keys(dialog) if line.startswith("campaign:")))
    desk_session.settle()
    dialog.send()
    desk_session.settle()
    assert desk_session.ask(lambda desk: len(desk.lists.campaigns)) == before + 1


def keys(dialog: NextYearDialog) -> list[str]:
    """Every line that can be ticked."""
    from PySide6.QtCore import Qt

    from ui.forms.next_year_dialog import children

    groups = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    found = [child.data(0, Qt.ItemDataRole.UserRole) for group in groups if group for child in children(group)]
    return [str(key) for key in found if key]
