"""What may be asked on the command line of the window."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.settings import Settings

# The screens of the window, in the order of the rail.
SCREENS = ("year", "week", "posts", "signals", "coherence")
DEFAULT_SIZE = "1600x1000"


@dataclass(frozen=True, slots=True)
class Start:
    """What was asked on the command line."""

    calendar: Path | None
    render: str
    at: str
    size: tuple[int, int]
    target: Path | None
    settings: Settings


def read_arguments(arguments: list[str], settings: Settings) -> Start:
    """Read the command line; wrong usage ends the program with status 2."""
    parser = argparse.ArgumentParser(prog="newsroom", description="Content calendar and listening desk.")
    parser.add_argument("calendar", nargs="?", type=Path, metavar="FILE", help="the calendar to open")
    parser.add_argument("--render", choices=SCREENS, default="", help="draw a screen to a file")
    parser.add_argument("--at", default="", metavar="WEEK", help="the week (2027-W03) or year (2027) to draw")
    parser.add_argument("--size", default=DEFAULT_SIZE, metavar="WxH", help="the size of the drawing")
    parser.add_argument("-o", "--output", type=Path, metavar="PATH", help="where to draw: .png or .pdf")
    parser.add_argument("--language", choices=("nl", "en"), help="the language of this run")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), help="the colours of this run")
    parser.add_argument("--font", type=int, metavar="PERCENT", help="the size of the letters of this run, 100-200")
    found = parser.parse_args(arguments)
    if found.render and (found.calendar is None or found.output is None):
        parser.error("--render needs FILE and -o PATH")
    width, cross, height = found.size.partition("x")
    if not (cross and width.isdigit() and height.isdigit()):
        parser.error("--size is written as 1600x1000")
    chosen = {"language": found.language, "theme": found.theme, "font_percent": found.font}
    chosen = {name: value for name, value in chosen.items() if value}
    size = (int(width), int(height))
    return Start(found.calendar, found.render, found.at, size, found.output, replace(settings, **chosen))
