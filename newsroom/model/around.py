"""Around the work: members and settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from newsroom.model.rows import table


@table("member")
@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the newsroom, by role or initials; skills as words."""

    id: str
    name: str
    initials: str = ""
    roles: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    active: bool = True
    position: int = 0
    version: int = 1


@table("setting")
@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the calendar: its id is the name of a field of `Settings`."""

    id: str
    value: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for the whole calendar; shares are 0-1, minutes are office minutes, hours `mon=08:30-17:00`.

    `reply_norms` are norms per kind, as `rules/reply.py` reads them; `owners` are departments and partners that can
    take up a signal, between semicolons. `own_domains` are addresses of the municipality: links to them in a text get
    the UTM words of their channel too; `utm_auto` lets those fill themselves in when a post is scheduled.
    """

    name: str = ""
    municipality: str = ""
    country: str = "NL"
    zone: str = "Europe/Amsterdam"
    school_region: str = "midden"
    office_hours: str = "mon=08:30-17:00 tue=08:30-17:00 wed=08:30-17:00 thu=08:30-17:00 fri=08:30-17:00"
    reply_minutes: int = 120
    reply_working_days_email: int = 1
    reply_norms: str = ""
    owners: str = "Politie; Veiligheidsregio; Buurgemeente"
    free_share: float = 0.4
    proactive_share: float = 0.1
    advert_budget: float = 5000.0
    alt_text_rule: str = "block"
    retention_days: int = 90
    utm_source: str = "{platform|channel}"
    utm_medium: str = "{kind}"
    utm_campaign: str = "{campaign|section}"
    utm_auto: bool = False
    own_domains: str = ""
    week_start_meeting: str = "mon=09:30"
    evaluation_meeting: str = "thu=11:00 every=2"
    practice: bool = False
    practice_of: str = ""

    @classmethod
    def of(cls, rows: Mapping[str, str]) -> Settings:
        """Read the settings from their rows; what is not stored has its default, unknown names are left alone."""
        known = {f.name: type(getattr(_DEFAULTS, f.name)) for f in fields(cls)} if rows else {}
        return cls(**{name: _read(kind, rows[name]) for name, kind in known.items() if name in rows})  # type: ignore[arg-type]

    def rows(self) -> dict[str, str]:
        """Give every setting as text by name."""
        return {f.name: _written(getattr(self, f.name)) for f in fields(self)}


def _read(kind: type, text: str) -> object:
    return text == "1" if kind is bool else kind(text)


def _written(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


_DEFAULTS = Settings()
