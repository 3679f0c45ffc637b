"""What the tests of the store share: a folder in which rights count, also when the superuser runs the tests."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

NOBODY = 65534


@pytest.fixture
def guarded(filled_calendar: Path) -> Iterator[Path]:
    """A calendar in a folder of its own, while this process is a user who may do no more than the rights say."""
    if os.name == "nt":
        pytest.skip("rights are told otherwise there")
    folder = Path(tempfile.mkdtemp(prefix="newsroom-rights-", dir="/tmp"))
    calendar = Path(shutil.copyfile(filled_calendar, folder / "voorbeeld.newsroom"))
    superuser = os.geteuid() == 0
    if superuser:
        os.chown(folder, NOBODY, NOBODY)
        os.chown(calendar, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield calendar
    finally:
        if superuser:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)
