"""What the screen of signals asks the desk; carried out in the worker. Knows no Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from newsroom import listening
from newsroom.dates.week import IsoWeek
from newsroom.dates.zone import to_local
from newsroom.edits.signals import moment, stamp
from newsroom.insight.heard import Facets, SignalFilter, with_bar
from newsroom.rules.reply import SOON_MINUTES
from ui.views.signals.page import Counts, Names, Shown, SignalsPage

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.insight.heard import Part, Place, SignalLine
    from newsroom.insight.table import PostFilter
    from newsroom.rules.reply import ReplyClock

FIRST_ROWS = 60
SLICE = 25_000
NONE = Facets()
NOTHING = SignalFilter(kinds=frozenset({"nothing"}))


def read_page(desk: Desk, chosen: SignalFilter, bar: PostFilter, rows: int = FIRST_ROWS) -> tuple[SignalsPage, Part]:
    """Read the first rows of the list, and where the further rows begin."""
    part = desk.heard.part(narrow(desk, chosen, bar) or NOTHING, max(rows, FIRST_ROWS))
    lists = desk.lists
    page = SignalsPage(
        chosen=chosen,
        numbers=part.numbers,
        lines=read_lines(desk, part.numbers[:FIRST_ROWS]),
        names=Names(
            {key: each.name for key, each in lists.themes.items()},
            {key: each.name for key, each in lists.sources.items()},
            {key: each.name for key, each in lists.districts.items()},
        ),
        now=desk.now,
        whole=part.end is None,
    )
    return page, part


def read_counts(desk: Desk, chosen: SignalFilter, bar: PostFilter) -> Counts:
    """Read how many there are of everything; it comes after the rows, so that nobody waits for it."""
    narrowed = narrow(desk, chosen, bar)
    facets = desk.heard.facets(narrowed) if narrowed else NONE
    return Counts(
        facets=facets,
        total=None if chosen.text else facets.queues.get(chosen.queue, 0),
        every=desk.heard.total(),
        rising=frozenset(peak.theme_id for peak in desk.signals.peaks(IsoWeek.of(desk.today).period)),
    )


def read_part(desk: Desk, chosen: SignalFilter, bar: PostFilter, after: Place) -> Part:
    """Read the numbers of further rows."""
    narrowed = narrow(desk, chosen, bar)
    return desk.heard.part(narrowed or NOTHING, SLICE, after)


def read_lines(desk: Desk, numbers: Sequence[int]) -> dict[int, Shown]:
    """Read rows by their number; what is gone is left out."""
    clock, now = listening.clock(desk), desk.clock()
    return {line.key: _shown(desk, line, clock, now) for line in desk.heard.rows(numbers)}


def ids_of(desk: Desk, numbers: Sequence[int]) -> list[str]:
    """Name the signals of these rows, in their order."""
    return [line.id for line in desk.heard.rows(numbers)]


def numbers_of(desk: Desk, signal_ids: Sequence[str]) -> list[int]:
    """Give the rows of these signals."""
    return desk.heard.numbers(signal_ids)


def waiting(desk: Desk) -> tuple[int, int, int]:
    """Count what waits for an answer, what is due within half an office hour, and what is late."""
    now, clock = desk.clock(), listening.clock(desk)
    soon = clock.hours.due(now, SOON_MINUTES, clock.zone, clock.closed)
    return desk.heard.waiting(stamp(now), stamp(soon))


def narrow(desk: Desk, chosen: SignalFilter, bar: PostFilter) -> SignalFilter | None:
    """Narrow the list by the filter of all screens; None when nothing can pass."""
    sources: defaultdict[str, set[str]] = defaultdict(set)
    for each in desk.lists.sources.values():
        if each.channel_id:
            sources[each.channel_id].add(each.id)
    return with_bar(chosen, bar, {channel: frozenset(ids) for channel, ids in sources.items()})


def _shown(desk: Desk, line: SignalLine, clock: ReplyClock, now: datetime) -> Shown:
    theme = desk.lists.themes.get(line.theme_id or "")
    source = desk.lists.sources.get(line.source_id or "")
    due = moment(line.reply_due) if line.reply_due else None
    answered = moment(line.answered_at) if line.answered_at else None
    return Shown(
        line=line,
        at=to_local(moment(line.heard_at), clock.zone),
        theme=theme.name if theme else "",
        source=source.name if source else "",
        reply=clock.reply(due, answered, line.no_reply_reason, now),
    )
