"""What the user chose for this program on this machine: one typed record, read once, written in one place."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Final

import platformdirs

FILE: Final = "settings.json"
MOST_RECENT: Final = 10
LANGUAGES: Final = ("auto", "nl", "en")
THEMES: Final = ("auto", "light", "dark", "contrast")
# What the command line may give for one run.
ONLY_NOW = ("language", "theme", "font_percent")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings with their defaults; `unknown` keeps what another version of the program wrote."""

    language: str = "auto"
    theme: str = "auto"
    font_percent: int = 100
    last_calendar: str = ""
    recent: tuple[str, ...] = ()
    geometry: str = ""
    inspector_open: bool = True
    work_week: bool = False
    by_channel: bool = False
    user_name: str = ""
    user_initials: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict)

    def opened(self, calendar: str) -> Settings:
        """Give the settings after this calendar was opened: it is the last one and the first of the recent ones."""
        recent = (calendar, *(other for other in self.recent if other != calendar))
        return replace(self, last_calendar=calendar, recent=recent[:MOST_RECENT])


def default_path() -> Path:
    """Give the file in the user's configuration folder."""
    return Path(platformdirs.user_config_dir("newsroom", appauthor=False)) / FILE


def read_settings(path: Path) -> Settings:
    """Read the settings; what is missing or makes no sense is the default."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    names = {known.name for known in fields(Settings)} - {"unknown"}
    kept = {name: value for name, value in found.items() if name not in names}
    return Settings(
        language=_one_of(found.get("language"), LANGUAGES),
        theme=_one_of(found.get("theme"), THEMES),
        font_percent=_percent(found.get("font_percent")),
        last_calendar=_text(found.get("last_calendar")),
        recent=_texts(found.get("recent")),
        geometry=_text(found.get("geometry")),
        inspector_open=found.get("inspector_open") is not False,
        work_week=found.get("work_week") is True,
        by_channel=found.get("by_channel") is True,
        user_name=_text(found.get("user_name")),
        user_initials=_text(found.get("user_initials")),
        unknown=kept,
    )


def lasting(settings: Settings, given: Settings, stored: Settings) -> Settings:
    """Give what is to be kept: what was only given for this run, and is still so, stays as it is stored."""
    now = {name for name in ONLY_NOW if getattr(settings, name) == getattr(given, name) != getattr(stored, name)}
    return replace(settings, **{name: getattr(stored, name) for name in now})


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raises OSError when the folder cannot be written."""
    import tempfile  # brings chance and hashes along, which the start can do without

    known = asdict(settings)
    unknown = known.pop("unknown")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({**unknown, **known}, file, indent=2, ensure_ascii=False)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _one_of(value: object, choices: tuple[str, ...]) -> str:
    return value if isinstance(value, str) and value in choices else choices[0]


def _percent(value: object) -> int:
    return min(200, max(100, value)) if isinstance(value, int) and not isinstance(value, bool) else 100


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str))[:MOST_RECENT] if isinstance(value, list) else ()
