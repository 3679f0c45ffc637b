"""What a feed gives to one change set: only what it did not give before, and what it has given kept with its source."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, added, changed
from newsroom.edits.imports.plan import Choices, ImportPlan, Known
from newsroom.edits.imports.signals import plan_signals
from newsroom.edits.signals import stamp
from newsroom.ids import new_id
from newsroom.model import Source
from newsroom.model.address import words_mark

if TYPE_CHECKING:
    from newsroom.model.drafts import Imported, SignalDraft
    from newsroom.model.rows import Scalar

KIND = "feed"
MOST_SEEN = 8_000
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Seen:
    """What a feed has given, and the marks with which its server tells that nothing is new."""

    keys: tuple[str, ...] = ()
    etag: str = ""
    modified: str = ""

    def text(self) -> str:
        """Write it as it is kept with the source."""
        told = {"etag": self.etag, "modified": self.modified, "keys": list(self.keys)}
        return json.dumps(told, separators=(",", ":"))


def seen_of(source: Source) -> Seen:
    """Read what a feed has given; nothing for a new one or for what makes no sense."""
    try:
        told = json.loads(source.seen_keys) if source.seen_keys else {}
    except ValueError:
        return Seen()
    if not isinstance(told, dict) or not isinstance(told.get("keys", []), list):
        return Seen()
    return Seen(tuple(map(str, told.get("keys", []))), str(told.get("etag", "")), str(told.get("modified", "")))


def plan_feed(
    source: Source, imported: Imported[SignalDraft], known: Known, now: datetime, marks: tuple[str, str] = ("", "")
) -> ImportPlan:
    """Plan what a feed gives now, as one act with what it has given; writes nothing.

    `marks` are the etag and the modified date of this answer. An item is known by its id with its moment or with its
    words: one that is only edited or only dated anew does not come twice. Nothing new changes nothing, so an act that
    is taken back gives its items again with the next fetch, and a signal that is deleted by hand stays away.
    """
    seen = seen_of(source)
    had = frozenset(seen.keys)
    new = tuple(draft for draft in imported.drafts if had.isdisjoint(item_keys(draft)))
    is_new = all(each.id != source.id for each in known.sources)
    plan = plan_signals(
        replace(imported, drafts=new),
        replace(known, sources=(*known.sources, source) if is_new else known.sources),
        now,
        Choices(file=source.name, source=source.name),
    )
    told = Seen(_kept(seen.keys, imported.drafts), *marks)
    after = replace(source, seen_keys=told.text(), fetched_at=stamp(now))
    data: dict[str, Scalar] = {"name": source.name, "count": plan.added}
    steps = added(after) if is_new else changed(source, after) if new else ()
    changes = replace(plan.changes, label="fetch_feed", data=data, changes=(*steps, *plan.changes.changes))
    return replace(plan, changes=changes, unchanged=len(imported.drafts) - plan.added)


def item_keys(draft: SignalDraft) -> tuple[str, str]:
    """Give the two marks of an item: its id with its moment, its id with its words."""
    return (_hash(draft.key, draft.heard_at), _hash(draft.key, words_mark(draft.text, "")))


def new_feed(address: str, title: str, position: int) -> Source:
    """Make the source of a feed."""
    return Source(
        new_id(), title.strip()[:LONGEST_NAME] or address, kind=KIND, address=address, ours=False, position=position
    )


def together(plans: Sequence[ImportPlan]) -> ImportPlan:
    """Join what several feeds give into one act, so that one undo takes all of it back."""
    changes = ChangeSet("fetch_feed")
    for plan in plans:
        changes = changes + plan.changes
    count = sum(plan.added for plan in plans)
    names = [str(plan.changes.data.get("name", "")) for plan in plans if plan.changes]
    changes = replace(changes, data={"name": ", ".join(names), "count": count})
    return ImportPlan(
        changes,
        added=count,
        unchanged=sum(plan.unchanged for plan in plans),
        skipped=sum(plan.skipped for plan in plans),
        findings=tuple(finding for plan in plans for finding in plan.findings),
        repeated=sum(plan.repeated for plan in plans),
    )


def _kept(before: Sequence[str], drafts: Sequence[SignalDraft]) -> tuple[str, ...]:
    """Add the marks of all that stands in the feed now; the oldest go."""
    now = [key for draft in drafts for key in item_keys(draft)]
    return tuple(dict.fromkeys([*(key for key in before if key not in set(now)), *now]))[-MOST_SEEN:]


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
