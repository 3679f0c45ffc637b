"""What the tests without a screen share: a fresh calendar with a few lists, and a clock that stands still."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Channel, Goal, Post, Section, Signal, TargetGroup, Theme

NOW = datetime(2027, 1, 20, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def filled_calendar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A calendar with its lists filled, made once and copied for each test: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("filled") / "voorbeeld.newsroom"
    desk = Desk.create(path, "maker", lambda: NOW)
    desk.apply(
        lists.add(
            Channel("fb", "Facebook", code="FB"),
            Channel("ig", "Instagram", code="IG"),
            Theme("t1", "Afval"),
            Theme("t2", "Verkeer"),
            TargetGroup("d1", "Alle inwoners"),
            Goal("g1", "Gehoord"),
            Section("r1", "Vraag van de week", date(2027, 1, 8), time(10), rrule="FREQ=WEEKLY;BYDAY=FR"),
            Section("v1", "Vrije plek", date(2027, 1, 5), time(16), kind="free", rrule="FREQ=WEEKLY;BYDAY=TU"),
        )
    )
    desk.close()
    return path


@pytest.fixture
def calendar(filled_calendar: Path, tmp_path: Path) -> Path:
    """A calendar on disk, with its lists filled and closed again."""
    return Path(shutil.copyfile(filled_calendar, tmp_path / filled_calendar.name))


@pytest.fixture
def open_desk(calendar: Path) -> Iterator[Callable[[str], Desk]]:
    """Open the calendar as somebody; several may at once."""
    opened: list[Desk] = []

    def open_as(who: str = "ik") -> Desk:
        desk = Desk.open(calendar, who, lambda: NOW)
        opened.append(desk)
        return desk

    yield open_as
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk: Callable[[str], Desk]) -> Desk:
    """The calendar, open."""
    return open_desk("ik")


def a_post(post_id: str = "p1", on: date | None = date(2027, 1, 20), **fields: object) -> Post:
    """Make a post."""
    return Post(post_id, str(fields.pop("title", f"Bericht {post_id}")), planned_on=on, planned_at=time(10), **fields)  # type: ignore[arg-type]


def a_signal(signal_id: str = "s1", heard: str = "2027-01-19T10:00:00Z", **fields: object) -> Signal:
    """Make a signal."""
    text = str(fields.pop("text", "De container zit vol"))
    return Signal(signal_id, heard, date.fromisoformat(heard[:10]), heard, text, **fields)  # type: ignore[arg-type]
