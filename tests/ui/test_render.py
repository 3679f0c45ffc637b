"""Screens drawn to a file by the program itself, as scripts and machines without a screen ask for them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ui.settings import default_path


def draw(calendar: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a script would."""
    command = [sys.executable, "-m", "ui", str(calendar), "--language", "nl", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("screen", "at"), [("week", "2027-W03"), ("week", ""), ("year", "2027"), ("year", "2027-W03"), ("year", "")]
)
def test_that_a_screen_is_drawn_as_large_as_asked(sample_calendar: Path, tmp_path: Path, screen: str, at: str) -> None:
    target = tmp_path / "plaatje.png"
    when = ("--at", at) if at else ()
    done = draw(sample_calendar, "--render", screen, *when, "--size", "1280x720", "-o", str(target))
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1280, 720)
    colours = {picture.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 7)}
    assert len(colours) > 20, "something was painted"


def test_that_a_drawing_leaves_the_settings_alone(sample_calendar: Path, tmp_path: Path) -> None:
    before = default_path().read_bytes() if default_path().exists() else None
    done = draw(
        sample_calendar, "--render", "week", "--theme", "dark", "--font", "150", "-o", str(tmp_path / "week.png")
    )
    assert done.returncode == 0
    assert (default_path().read_bytes() if default_path().exists() else None) == before


def test_that_a_screen_can_be_a_page(sample_calendar: Path, tmp_path: Path) -> None:
    target = tmp_path / "week.pdf"
    assert draw(sample_calendar, "--render", "week", "--at", "2027-W03", "-o", str(target)).returncode == 0
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--render", "week", "--at", "2027-W53"), "53"),
        (("--render", "year", "--at", "straks"), "straks"),
    ],
)
def test_that_what_cannot_be_drawn_is_said_in_one_sentence(
    sample_calendar: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = draw(sample_calendar, *arguments, "-o", str(tmp_path / "a.png"))
    assert done.returncode == 1
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "a.png").exists()


def test_that_a_missing_calendar_and_an_unknown_picture_are_refused(sample_calendar: Path, tmp_path: Path) -> None:
    missing = draw(tmp_path / "nergens.newsroom", "--render", "week", "-o", str(tmp_path / "a.png"))
    assert (missing.returncode, "nergens.newsroom" in missing.stderr) == (1, True)
    unknown = draw(sample_calendar, "--render", "week", "-o", str(tmp_path / "a.bmpx"))
    assert (unknown.returncode, "a.bmpx" in unknown.stderr) == (1, True)


def test_that_drawing_without_a_place_is_wrong_usage(sample_calendar: Path) -> None:
    assert draw(sample_calendar, "--render", "week").returncode == 2
