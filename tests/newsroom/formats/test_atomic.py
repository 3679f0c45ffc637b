"""Files are written whole or not at all."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsroom.errors import StorageFailed
from newsroom.formats.atomic import write_file, write_files


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_that_a_new_and_an_old_file_get_the_content(tmp_path: Path) -> None:
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_bytes(b"before")
    write_files({old: b"after", new: b"first"})
    assert (old.read_bytes(), new.read_bytes()) == (b"after", b"first")
    assert names(tmp_path) == {"old.csv", "new.csv"}


def test_that_the_rights_of_the_old_file_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "week.csv"
    target.write_bytes(b"before")
    target.chmod(0o640)
    write_file(target, b"after")
    assert target.stat().st_mode & 0o777 == 0o640


def test_that_a_link_keeps_pointing_to_the_file_that_it_named(tmp_path: Path) -> None:
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_bytes(b"before")
    link.symlink_to(target)
    write_file(link, b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"


@pytest.mark.parametrize(("place", "code"), [("missing/week.csv", "no_such_folder"), ("taken", "file_not_written")])
def test_that_a_place_that_cannot_hold_a_file_is_told(tmp_path: Path, place: str, code: str) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(StorageFailed) as caught:
        write_file(tmp_path / place, b"x")
    assert caught.value.code == code
    assert caught.value.data["name"] == Path(place).name
    assert names(tmp_path) == {"taken"}


def test_that_a_read_only_file_stays_and_so_does_every_other(tmp_path: Path) -> None:
    first, locked = tmp_path / "first.csv", tmp_path / "locked.csv"
    first.write_bytes(b"before")
    locked.write_bytes(b"before")
    locked.chmod(0o444)
    with pytest.raises(StorageFailed) as caught:
        write_files({first: b"after", locked: b"after"})
    assert caught.value.code == "write_not_allowed"
    assert (first.read_bytes(), locked.read_bytes()) == (b"before", b"before")
    assert names(tmp_path) == {"first.csv", "locked.csv"}


LIMITED = """
import resource, signal, sys
from pathlib import Path
from newsroom.errors import StorageFailed
from newsroom.formats.atomic import write_files
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
folder = Path(sys.argv[1])
try:
    write_files({folder / "small.csv": b"new", folder / "large.csv": b"x" * 10_000})
except StorageFailed as failed:
    sys.exit(failed.code)
"""


def test_that_a_disk_that_fills_up_halfway_leaves_the_old_files(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    for name in ("small.csv", "large.csv"):
        (tmp_path / name).write_bytes(b"before")
    command = [sys.executable, "-c", LIMITED, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3])
    assert done.stderr.strip() == "disk_full"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "small.csv": b"before",
        "large.csv": b"before",
    }
