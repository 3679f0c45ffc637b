"""Practice copies: marked from the first moment, leading back to the real calendar, never over another file."""

from pathlib import Path

import pytest

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.errors import Refused, StorageFailed
from newsroom.model import Setting


def a_calendar(path: Path) -> Desk:
    desk = Desk.create(path)
    desk.apply(lists.settings(desk.all(Setting), {"name": "Dorp"}))
    return desk


def test_that_a_practice_copy_is_marked_and_the_real_calendar_is_not(tmp_path: Path) -> None:
    desk, target = a_calendar(tmp_path / "dorp.newsroom"), tmp_path / "dorp oefenkopie.newsroom"
    desk.practice(target)
    copy = Desk.open(target)
    assert copy.lists.settings.practice
    assert copy.lists.settings.practice_of == str(tmp_path / "dorp.newsroom")
    assert copy.lists.settings.name == "Dorp"
    assert copy.to_undo is None
    copy.apply(lists.settings(copy.all(Setting), {"name": "Anders"}))
    copy.close()
    assert not desk.lists.settings.practice
    assert desk.lists.settings.name == "Dorp"
    desk.close()
    assert {each.name for each in tmp_path.iterdir()} == {"dorp.newsroom", target.name}


def test_that_a_copy_of_a_copy_leads_back_to_the_real_calendar(tmp_path: Path) -> None:
    desk = a_calendar(tmp_path / "dorp.newsroom")
    copy = Desk.open(desk.practice(tmp_path / "een.newsroom"))
    again = Desk.open(copy.practice(tmp_path / "twee.newsroom"))
    assert again.lists.settings.practice_of == str(tmp_path / "dorp.newsroom")
    for each in (desk, copy, again):
        each.close()


def test_that_no_file_is_ever_overwritten(tmp_path: Path) -> None:
    desk, target = a_calendar(tmp_path / "dorp.newsroom"), tmp_path / "er al.newsroom"
    target.write_text("iets anders", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        desk.practice(target)
    assert refused.value.code == "calendar_exists"
    assert target.read_text(encoding="utf-8") == "iets anders"
    with pytest.raises(StorageFailed):
        desk.practice(tmp_path / "nergens" / "kopie.newsroom")
    desk.close()
    assert not list(tmp_path.glob(".*"))
