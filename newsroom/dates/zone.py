"""Local wall time and instants: the one place that knows what the clock does in March and October."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsroom.errors import Refused

HOME_ZONE = "Europe/Amsterdam"


@lru_cache(maxsize=32)
def zone_named(name: str) -> ZoneInfo:
    """Return the time zone; raises Refused `unknown_zone` (zone)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused("unknown_zone", zone=name) from error


def to_instant(local: datetime, zone: str = HOME_ZONE) -> datetime:
    """Return the UTC instant of a local wall time.

    A time that the clock jumps over in March is moved forward by the jump (02:30 becomes 03:30 summer time);
    an hour that comes twice in October means the first of the two.
    """
    if local.tzinfo is not None:
        raise ValueError("a wall time carries no zone")
    return local.replace(tzinfo=zone_named(zone), fold=0).astimezone(UTC)


def to_local(instant: datetime, zone: str = HOME_ZONE) -> datetime:
    """Return the wall time, without zone, that the clock shows at an instant."""
    if instant.tzinfo is None:
        raise ValueError("an instant carries its zone")
    return instant.astimezone(zone_named(zone)).replace(tzinfo=None, fold=0)


def existing(local: datetime, zone: str = HOME_ZONE) -> datetime:
    """Return the wall time itself, or the one it is moved to when the clock jumps over it."""
    return to_local(to_instant(local, zone), zone)
