"""What is kept about a person is found in every text, and erased from every byte: files, log, history, copies."""

import os
import shutil
import signal as signals_of_system
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from newsroom import privacy
from newsroom.desk import Desk, restore
from newsroom.edits import lists, posts, signals
from newsroom.errors import Refused
from newsroom.model import Attachment, Comment, Meeting, OwnDate, SavedView
from newsroom.words import Words
from tests.newsroom.conftest import NOW, a_post, a_signal

NL = Words("nl")
NAME = "Xanthippe Zonderland"
SPELLED = (
    "Xanthippe Zonderland",
    "@xanthippe_zonderland",
    "XANTHIPPE-ZONDERLAND",
    "x.xanthippe.zonderland@voorbeeld.nl",
)
HASHED_FILES = ".erasures.json"


def bytes_with(word: str, folder: Path) -> list[str]:
    found = word.encode().lower()
    return [path.name for path in folder.rglob("*") if path.is_file() and found in path.read_bytes().lower()]


def fill(desk: Desk) -> None:
    """Let the person stand in every corner."""
    for number, spelled in enumerate(SPELLED):
        desk.apply(signals.note(a_signal(f"s{number}", text=f"Vraag van {spelled} over afval")))
    found = desk.signals.one("s0")
    assert found is not None
    desk.apply(signals.change(found, replace(found, interpretation=f"{NAME} bedoelt de bak", owner=NAME)))
    desk.apply(signals.note(a_signal("anders", text="Xanthippe is een naam, Zonderlandse kaas niet")))
    desk.apply(posts.create(a_post("p1", title=f"Portret van {NAME}", text="Hallo"), ["fb"]))
    post = desk.posts.one("p1")
    assert post is not None
    desk.apply(posts.change(post, replace(post, text=f"{NAME} vertelt")))
    desk.apply(lists.add(Comment("c1", "p1", "2027-01-19T10:00:00Z", f"bel {NAME}")))
    desk.apply(
        lists.add(Attachment("a1", "p1", "image", file_name="xanthippe-zonderland.jpg", address="https://x.test"))
    )
    desk.apply(lists.add(Meeting("m1", date(2027, 1, 18), notes=f"{NAME} belde", agenda=(f"reactie {NAME}",))))
    desk.apply(lists.add(SavedView("v1", f"van {NAME}", "posts", '{"text": "Xanthippe Zonderland"}')))
    desk.apply(lists.add(OwnDate("d1", f"afspraak {NAME}", date(2027, 2, 1), date(2027, 2, 1), "own")))


def test_that_every_spelling_in_every_table_is_found(desk: Desk) -> None:
    fill(desk)
    found = privacy.find(desk, "xanthippe  zonderland")
    assert {(each.table, each.id) for each in found if each.table != "history"} == {
        *(("signal", f"s{number}") for number in range(4)),
        ("post", "p1"), ("comment", "c1"), ("attachment", "a1"), ("meeting", "m1"), ("saved_view", "v1"),
        ("own_date", "d1"),
    }  # fmt: skip
    assert len([each for each in found if each.table == "history"]) == 12
    assert privacy.find(desk, "Ander Mens") == []


def test_that_no_byte_is_left_in_the_folder_after_an_erasure(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    (tmp_path / "backups").mkdir()
    desk.backup(tmp_path / "kopie.newsroom")
    desk.backup(tmp_path / "backups" / "2027-01-19.newsroom")
    assert len(bytes_with(NAME, tmp_path)) >= 3
    erased = privacy.erase(desk, NL, NAME)
    assert erased.rows["signal"] == 4
    assert (erased.held, erased.clean, erased.copies_left) == (0, True, ())
    for word in (NAME, "xanthippe_zonderland", "xanthippe-zonderland", "xanthippe.zonderland"):
        assert bytes_with(word, tmp_path) == []
    assert privacy.find(desk, NAME) == []
    assert desk.problems() == []
    post, kept = desk.posts.one("p1"), desk.signals.one("anders")
    assert post is not None
    assert kept is not None
    assert (post.title, post.text) == ("Portret van [verwijderd]", "[verwijderd] vertelt")
    assert kept.text == "Xanthippe is een naam, Zonderlandse kaas niet"
    assert [hit.id for hit in desk.search.hits("zonderlandse").signals] == ["anders"]
    assert desk.undo() is None
    (entry,) = desk.history.recent(1)
    assert (entry.label, list(entry.data)) == ("person_erased", ["count"])
    with closing(Desk.open(tmp_path / "kopie.newsroom")) as copy:
        assert copy.problems() == []
        assert copy.signals.one("s0").text == ""  # type: ignore[union-attr]


def test_that_what_was_done_before_an_erasure_can_still_be_taken_back_from_the_history(desk: Desk) -> None:
    desk.apply(posts.create(a_post("p1", title=f"Portret van {NAME}"), []))
    privacy.erase(desk, NL, NAME)
    assert desk.undo_last_entry() is not None
    assert desk.posts.one("p1") is None


@pytest.mark.parametrize("spelled", ["06-87654321", "0687654321", "+31 6 8765 4321", "0031687654321", "06 87 65 43 21"])
def test_that_a_number_is_found_however_it_is_written(desk: Desk, spelled: str) -> None:
    desk.apply(signals.note(a_signal("s1", text=f"bel {spelled} terug")))
    desk.apply(signals.note(a_signal("s2", text="bel 0687654322 terug")))
    for term in ("0687654321", "+31687654321"):
        assert [each.id for each in privacy.find(desk, term) if each.table == "signal"] == ["s1"]


def test_that_a_part_of_a_word_counts_only_when_asked(desk: Desk, tmp_path: Path) -> None:
    desk.apply(signals.note(a_signal("s1", text="Pieterszoons boot")))
    assert [each for each in privacy.find(desk, "Pieterszoon") if each.table == "signal"] == []
    assert len([each for each in privacy.find(desk, "Pieterszoon", inside=True) if each.table == "signal"]) == 1
    desk.backup(tmp_path / "kopie.newsroom")
    privacy.erase(desk, NL, "Pieterszoon", inside=True)
    assert bytes_with("pieterszoon", tmp_path) == []


def test_that_a_term_of_two_letters_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="term_too_short"):
        privacy.find(desk, " a.b ")


def test_that_what_must_be_kept_stays_and_is_told(desk: Desk) -> None:
    desk.apply(signals.note(a_signal("s1", text=f"van {NAME}", legal_hold=True)))
    assert privacy.erase(desk, NL, NAME).held == 1
    assert desk.signals.one("s1").text == f"van {NAME}"  # type: ignore[union-attr]
    assert [each.held for each in privacy.find(desk, NAME) if each.table == "signal"] == [True]


def test_that_a_backup_from_elsewhere_is_erased_again_when_it_is_put_back(
    open_desk: Callable[[str], Desk], calendar: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("usb") / "kopie.newsroom"
    desk = open_desk("ik")
    fill(desk)
    desk.backup(elsewhere)
    privacy.erase(desk, NL, NAME)
    desk.close()
    assert bytes_with(NAME, elsewhere.parent)
    restore(calendar, elsewhere)
    assert bytes_with(NAME, calendar.parent) == []
    with closing(Desk.open(calendar)) as back:
        assert back.problems() == []
        assert privacy.find(back, NAME) == []


def test_that_a_backup_put_back_by_hand_is_erased_again_at_the_next_start(
    open_desk: Callable[[str], Desk], calendar: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("usb") / "kopie.newsroom"
    desk = open_desk("ik")
    fill(desk)
    desk.backup(elsewhere)
    privacy.erase(desk, NL, NAME)
    desk.close()
    shutil.copyfile(elsewhere, calendar)
    with closing(Desk.open(calendar, "ik", lambda: NOW)) as back:
        privacy.expire(back, NL, by_hand=False)
    assert bytes_with(NAME, calendar.parent) == []


def test_that_a_copy_of_another_calendar_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "ander.newsroom"
    with closing(Desk.create(other, "ander", lambda: NOW)) as made:
        made.apply(signals.note(a_signal("s1", text=f"van {NAME}")))
    before = other.read_bytes()
    fill(desk)
    privacy.erase(desk, NL, NAME)
    assert other.read_bytes() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from newsroom import privacy
from newsroom.desk import Desk
from newsroom.store.privacy import cleaning, copies, listing
from newsroom.words import Words
places = {"index": (cleaning, "write_anew"), "list": (listing, "write_beside"), "copies": (copies, "clean_copy"),
          "log": (cleaning, "cut_log")}
module, name = places[sys.argv[2]]
setattr(module, name, lambda *_a, **_k: os.kill(os.getpid(), signal.SIGKILL))
privacy.erase(Desk.open(Path(sys.argv[1]), "ik"), Words("nl"), "Xanthippe Zonderland")
"""


@pytest.mark.skipif(os.name == "nt", reason="kills a process")
@pytest.mark.parametrize("place", ["index", "list", "copies", "log"])
def test_that_a_killed_erasure_is_finished_at_the_next_start(
    open_desk: Callable[[str], Desk], calendar: Path, place: str
) -> None:
    desk = open_desk("ik")
    fill(desk)
    desk.backup(calendar.with_name("kopie.newsroom"))
    desk.close()
    ran = subprocess.run([sys.executable, "-c", KILLED, str(calendar), place], check=False, capture_output=True)
    assert ran.returncode == -signals_of_system.SIGKILL, ran.stderr
    with closing(Desk.open(calendar, "ik", lambda: NOW)) as back:
        assert privacy.find(back, NAME) == []
        privacy.expire(back, NL, by_hand=False)
        assert not back.privacy.unfinished
    assert bytes_with(NAME, calendar.parent) == []


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_that_calendars_and_copies_are_for_this_user_only(desk: Desk, tmp_path: Path) -> None:
    made = tmp_path / "nieuw.newsroom"
    Desk.create(made).close()
    desk.backup(tmp_path / "kopie.newsroom")
    privacy.erase(desk, NL, "iemand")
    for path in (made, tmp_path / "kopie.newsroom", tmp_path / ".voorbeeld.erasures.json"):
        assert path.stat().st_mode & 0o777 == 0o600
    restore(tmp_path / "terug.newsroom", tmp_path / "kopie.newsroom")
    assert (tmp_path / "terug.newsroom").stat().st_mode & 0o777 == 0o600
