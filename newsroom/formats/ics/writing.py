"""The plan as a calendar file that every calendar program can show: one event per post, in local wall time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, cast

from newsroom.dates.zone import HOME_ZONE, to_instant, zone_named
from newsroom.model.keys import Status
from newsroom.rules.export_findings import moment_of
from newsroom.words import Words

if TYPE_CHECKING:
    from icalendar import Calendar, Event
    from icalendar.cal import Component

    from newsroom.model.outgoing import Outgoing

MAKER = "-//Newsroom//Contentkalender//NL"
DOMAIN = "newsroom"
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
CANCELLED = frozenset({Status.DROPPED})
TENTATIVE = frozenset({Status.IDEA, Status.DRAFT, Status.REVIEW, Status.ON_HOLD})


def write(
    rows: Sequence[Outgoing], name: str, stamp: datetime, zone: str = HOME_ZONE, words: Words | None = None
) -> bytes:
    """Give the calendar file of these posts; ideas without a day are left out.

    A post keeps its UID for ever and its SEQUENCE is its version, so that importing again updates it. A post without a
    time takes the whole day. `stamp` is the instant of writing in UTC. Raises Refused `unknown_zone` (zone).
    """
    from icalendar import Calendar

    words = words or Words("nl")
    calendar = Calendar()
    for key, value in (("prodid", MAKER), ("version", "2.0"), ("calscale", "GREGORIAN"), ("method", "PUBLISH")):
        calendar.add(key, value)
    calendar.add("x-wr-calname", _clean(name))
    calendar.add("x-wr-timezone", zone_named(zone).key)
    posts: dict[str, list[Outgoing]] = {}
    for row in rows:
        if row.planned_on is not None:
            posts.setdefault(row.post_id, []).append(row)
    for members in sorted(posts.values(), key=_first_moment):
        calendar.add_component(_event(members, stamp, zone, words))
    _add_zone(calendar, [day for members in posts.values() for row in members if (day := row.planned_on)])
    return bytes(calendar.to_ical())


def _event(rows: list[Outgoing], stamp: datetime, zone: str, words: Words) -> Event:
    from icalendar import Event

    first = min(rows, key=_moment)
    moment = moment_of(first)
    event = Event()
    event.add("uid", f"{first.post_id}@{DOMAIN}")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("sequence", first.version)
    event.add("dtstart", moment.replace(tzinfo=zone_named(zone)) if moment else first.planned_on)
    event.add("summary", _clean(first.title))
    event.add("description", _clean(_description(rows, words)))
    categories = [_clean(text) for text in (first.section, first.theme) if text]
    if categories:
        event.add("categories", categories)
    if first.link.startswith(("https://", "http://")) and not re.search(r"\s", first.link):
        event.add("url", first.link)
    event.add("status", _status(first.status))
    event.add("transp", "TRANSPARENT")
    return event


def _status(status: str) -> str:
    if status in CANCELLED:
        return "CANCELLED"
    return "TENTATIVE" if status in TENTATIVE else "CONFIRMED"


def _description(rows: list[Outgoing], words: Words) -> str:
    """Give the facts line by line, then the text; once when all channels share it, else under the name of each."""
    first = min(rows, key=_moment)
    facts = {
        "channels": ", ".join(_channel(row, first) for row in rows if row.channel),
        "status": words.of("status", first.status),
        "section": first.section,
        "groups": ", ".join(first.groups),
        "link": first.link,
    }
    lines = [f"{words.of('ics', key)}: {value}" for key, value in facts.items() if value]
    texts: dict[str, list[str]] = {}
    for row in rows:
        texts.setdefault(row.text, []).append(row.channel)
    if len(texts) == 1:
        return "\n".join([*lines, "", first.text]) if first.text else "\n".join(lines)
    return "\n".join([*lines, *(f"\n{', '.join(channels)}:\n{text}" for text, channels in texts.items())])


def _channel(row: Outgoing, first: Outgoing) -> str:
    """Name a channel, with its moment when that is not the moment of the event."""
    if (row.planned_on, row.planned_at) == (first.planned_on, first.planned_at):
        return row.channel
    moment = moment_of(row)
    return f"{row.channel} ({moment.isoformat(' ', 'minutes') if moment else row.planned_on})"


def _clean(text: str) -> str:
    """Take out what a calendar file cannot hold; every line end becomes a plain one."""
    return CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _add_zone(calendar: Calendar, days: Sequence[date]) -> None:
    """Describe the time zone for the years of the plan."""
    if not days:
        return
    calendar.add_missing_timezones(date(min(days).year - 1, 1, 1), date(max(days).year + 2, 1, 1))
    for zone in calendar.walk("VTIMEZONE"):
        for change in zone.subcomponents:
            _put_onset_right(change, str(zone["TZID"]))


def _put_onset_right(change: Component, zone: str) -> None:
    """Write the onset of summer time on the clock before the change, as RFC 5545 asks.

    The library writes the clock after it, which other programs read as an hour too late.
    """
    from icalendar import vDDDLists, vDDDTypes, vUTCOffset

    before, after = cast("vUTCOffset", change["TZOFFSETFROM"]).td, cast("vUTCOffset", change["TZOFFSETTO"]).td
    if after <= before:
        return

    def onset(moment: vDDDTypes) -> datetime:
        return (to_instant(cast("datetime", moment.dt), zone) + before).replace(tzinfo=None)

    change["DTSTART"] = vDDDTypes(onset(cast("vDDDTypes", change["DTSTART"])))
    if "RDATE" in change:
        later = cast("vDDDLists", change["RDATE"]).dts
        change["RDATE"] = vDDDLists(sorted(onset(moment) for moment in later))


def _moment(row: Outgoing) -> str:
    moment = moment_of(row)
    return moment.isoformat() if moment else str(row.planned_on)


def _first_moment(rows: list[Outgoing]) -> tuple[str, str]:
    return (min(_moment(row) for row in rows), rows[0].post_id)
