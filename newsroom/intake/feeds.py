"""Feeds of a calendar: which it follows, what they give now, and what of that is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsroom import exchange
from newsroom.edits.imports import feeds
from newsroom.edits.signals import stamp
from newsroom.errors import NewsroomError
from newsroom.formats import feed
from newsroom.model.address import same_address
from newsroom.model.drafts import Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.desk import Desk
    from newsroom.edits.imports import ImportPlan
    from newsroom.intake.fetching import Fetch, Fetched
    from newsroom.model import Source


@dataclass(frozen=True, slots=True)
class Wanted:
    """A feed to fetch: its address and the marks of what it gave last."""

    address: str
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What came of one feed: its bytes, or why there are none."""

    wanted: Wanted
    fetched: Fetched | None = None
    error: NewsroomError | None = None


def followed(desk: Desk) -> list[Source]:
    """Give the feeds that a calendar follows."""
    return [source for source in desk.lists.sources.values() if source.kind == feeds.KIND and source.address]


def wanted(desk: Desk, address: str = "") -> list[Wanted]:
    """Give what to fetch: the feed at this address, or every feed that the calendar follows."""
    sources = followed(desk)
    if not address:
        return [_wanted(source) for source in sources]
    same = next((each for each in sources if same_address(each.address) == same_address(address)), None)
    return [_wanted(same) if same else Wanted(address.strip())]


def fetch_all(wants: Sequence[Wanted], fetch: Fetch, progress: Callable[[int], None] | None = None) -> list[Given]:
    """Fetch feeds one after another; one that fails does not keep the others back, unless the user cancels."""
    given = []
    for number, want in enumerate(wants):
        if progress is not None:
            progress(number)
        try:
            given.append(Given(want, fetch.get(want.address, want.etag, want.modified)))
        except NewsroomError as error:
            if fetch.cancelled:
                raise
            given.append(Given(want, error=error))
    return given


def plan(desk: Desk, given: Sequence[Given]) -> tuple[ImportPlan, list[tuple[str, NewsroomError]]]:
    """Plan what all these feeds give that is new, as one act, beside the feeds that failed by address and reason."""
    plans: list[ImportPlan] = []
    failed = [(each.wanted.address, each.error) for each in given if each.error is not None]
    for each in given:
        if each.fetched is None or each.fetched.unchanged:
            continue
        try:
            plans.append(_plan(desk, each.wanted.address, each.fetched))
        except NewsroomError as error:
            failed.append((each.wanted.address, error))
    return feeds.together(plans), failed


def with_failures(plan: ImportPlan, failed: Sequence[tuple[str, NewsroomError]]) -> ImportPlan:
    """Tell in the findings which feeds gave nothing, and why."""
    told = [Finding("feed_failed", data={"address": address, "error": error}) for address, error in failed]
    return replace(plan, findings=(*plan.findings, *told))


def _plan(desk: Desk, address: str, fetched: Fetched) -> ImportPlan:
    now = desk.clock()
    imported = feed.read(fetched.body, fetched_at=stamp(now))
    same = (each for each in followed(desk) if same_address(each.address) == same_address(address))
    title = str(imported.understood.get("title", ""))
    source = next(same, None) or feeds.new_feed(address, title, len(desk.lists.sources))
    known = exchange.known_for(desk, "signals", drafts=imported.drafts)
    return feeds.plan_feed(source, imported, known, now, (fetched.etag, fetched.modified))


def _wanted(source: Source) -> Wanted:
    seen = feeds.seen_of(source)
    return Wanted(source.address, seen.etag, seen.modified)
