"""Post drafts to one change set: names met, rows met that came before, the rest added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed
from newsroom.dates.period import Period
from newsroom.dates.recurrence import occurrences
from newsroom.dates.zone import to_local
from newsroom.edits.imports.names import Names
from newsroom.edits.imports.plan import Choices, ImportPlan, Known, skipped_rows
from newsroom.edits.posts import placement_id
from newsroom.ids import new_id
from newsroom.model import Attachment, Placement, Post, Section
from newsroom.model.channel_names import platform_of
from newsroom.model.drafts import Finding, Imported, PostDraft, alt_parts, media_parts
from newsroom.model.fold import fold
from newsroom.model.keys import OUT, AttachmentKind, Origin, PlacementState, Purpose, Status
from newsroom.rules.media import kind_of, suffix_of

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar

LONGEST_MOVE_DAYS = 92


def plan_posts(
    imported: Imported[PostDraft], known: Known, now: datetime, choices: Choices | None = None
) -> ImportPlan:
    """Plan the import of posts: writes nothing.

    A row meets the post that an earlier import made of it, by its own id or else by title and channels, so that a
    moved date is a change of that post. Cells that are empty in the file leave a known post as it is.
    """
    chosen = choices or Choices()
    work = _Work(known, Names(known, chosen), to_local(now, known.zone).date())
    pairs = _paired(imported.drafts, known.posts)
    steps = [step for draft, key, old in pairs for step in work.take(draft, key, old)]
    findings = (*imported.findings, *work.findings, *work.unknown_names())
    count = work.added + work.changed
    data: dict[str, Scalar] = {"file": chosen.file, "count": count}
    changes = ChangeSet("import_posts", (*work.names.changes(), *steps) if count else (), data)
    return ImportPlan(
        changes,
        work.added,
        work.changed,
        work.unchanged,
        skipped_rows(findings),
        findings,
        work.names.proposed() if count else {},
    )


@dataclass(slots=True)
class _Work:
    """The running count of one import."""

    known: Known
    names: Names
    today: date
    findings: list[Finding] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    _seen: Counter[PostDraft] = field(default_factory=Counter)

    def take(self, draft: PostDraft, key: str, old: Post | None) -> Iterator[Change]:
        """Give the changes for one row."""
        same = replace(draft, row=0, key="")
        self._seen[same] += 1
        if self._seen[same] == 2:  # noqa: PLR2004 - told once, at the second of equal rows
            self._warn(draft, "row_repeated", title=draft.title)
        channels = self.names.channels.ids_of(self.names.wanted(draft.channels))
        start = old or Post(new_id(), draft.title, import_key=key, status=_first_status(draft))
        post = self._filled(start, draft, channels)
        steps = [*self._placements(post, draft, channels, is_new=old is None)]
        if old is None:
            self.added += 1
            yield from (*added(post), *steps, *added(*_attachments(post, draft)))
            return
        steps = [*changed(old, post), *steps]
        self.changed += bool(steps)
        self.unchanged += not steps
        yield from steps

    def _filled(self, start: Post, draft: PostDraft, channels: Sequence[str]) -> Post:
        """Lay what the file says over a post; empty cells change nothing."""
        section = self._section(draft, start)
        values: dict[str, object] = {
            "title": draft.title,
            "text": draft.text,
            "planned_on": draft.planned_on,
            "planned_at": draft.planned_at,
            "status": self._status(draft),
            "section_id": section.id if section else None,
            "slot_on": self._slot(section, draft) if section else None,
            "campaign_id": self.names.campaigns.id_of(draft.campaign),
            "theme_id": next(iter(self.names.themes.ids_of(self.names.wanted((draft.theme,)))), None),
            "purpose": draft.purpose if draft.purpose in set(Purpose) else "",
            "form": draft.form,
            "group_ids": self.names.groups.ids_of(self.names.wanted(draft.groups)),
            "goal_ids": self.names.goals.ids_of(self.names.wanted(draft.goals)),
            "maker_id": self.names.members.id_of(draft.maker),
            "note": _note(draft, has_channel=bool(channels)),
        }
        if section and start.version == 1 and start.section_id is None:
            values["origin"] = Origin.SECTION
        return replace(start, **{name: value for name, value in values.items() if value})  # type: ignore[arg-type]

    def _status(self, draft: PostDraft) -> str:
        """Give the status of the file; what lies ahead cannot have been published, so it is scheduled."""
        if draft.status in OUT and draft.planned_on is not None and draft.planned_on > self.today:
            self._warn(draft, "published_ahead", title=draft.title, day=draft.planned_on.isoformat())
            return Status.SCHEDULED
        return draft.status

    def _section(self, draft: PostDraft, start: Post) -> Section | None:
        """Give the section of this name; of several, the post's own, else one that has a slot on the day."""
        found = self.names.sections.id_of(draft.section)
        name = next((fold(section.name) for section in self.known.sections if section.id == found), None)
        same = [section for section in self.known.sections if fold(section.name) == name]
        own = next((section for section in same if section.id == start.section_id), None)
        with_slot = (section for section in same if self._slot(section, draft))
        return own or next(with_slot, same[0] if same else None)

    def _slot(self, section: Section, draft: PostDraft) -> date | None:
        """Give the day of the section's slot that a post takes: only a day on which there is one."""
        if draft.planned_on is None:
            return None
        there = occurrences(section.series, Period.of_day(draft.planned_on), self.known.zone)
        return draft.planned_on if there else None

    def _placements(self, post: Post, draft: PostDraft, channels: Sequence[str], *, is_new: bool) -> Iterator[Change]:
        own = {self.names.channels.id_of(name): text for name, text in draft.own_texts if text != draft.text}
        old = {} if is_new else {each.channel_id: each for each in self.known.placements.get(post.id, ())}
        state = PlacementState.PUBLISHED if post.status in OUT else PlacementState.PLANNED
        for position, channel in enumerate(channels):
            before = old.get(channel)
            start = before or Placement(
                placement_id(post.id, channel), post.id, channel, position + len(old), state=state
            )
            values = {
                "text": own.get(channel),
                "hashtags": draft.hashtags,
                "link": draft.link,
                "first_comment": draft.first_comment,
            }
            after = replace(start, **{name: value for name, value in values.items() if value})  # type: ignore[arg-type]
            yield from changed(before, after) if before else added(after)

    def _warn(self, draft: PostDraft, code: str, **data: object) -> None:
        self.findings.append(Finding(code, draft.row, data=data, severity="warning"))

    def unknown_names(self) -> Iterator[Finding]:
        """Tell once of each name that the calendar does not have and that an import cannot make."""
        for name in self.names.sections.unknown:
            yield Finding("section_unknown", data={"name": name}, severity="warning")
        for name in self.names.campaigns.unknown:
            yield Finding("campaign_unknown", data={"name": name}, severity="warning")
        for name in self.names.members.unknown:
            yield Finding("maker_unknown", data={"name": name}, severity="warning")
        for book in (self.names.channels, self.names.groups, self.names.goals, self.names.themes):
            for name in book.unknown:
                yield Finding("name_left_out", data={"name": name}, severity="warning")


def _first_status(draft: PostDraft) -> str:
    return Status.IDEA if draft.planned_on is None else Status.DRAFT


def _note(draft: PostDraft, *, has_channel: bool) -> str:
    """Keep hashtags and link in the note when there is no channel to carry them, and media that is no file."""
    parts = [draft.note]
    if not has_channel:
        parts += [" ".join(draft.hashtags), draft.link]
    return "\n".join(filter(None, parts))


def _attachments(post: Post, draft: PostDraft) -> Iterator[Attachment]:
    alts = alt_parts(draft.alt_text)
    for position, media in enumerate(media_parts(draft.media)):
        kind = kind_of(media) if suffix_of(media) else AttachmentKind.PICTURE
        is_address = media.lower().startswith(("http://", "https://"))
        yield Attachment(
            new_id(),
            post.id,
            kind,
            file_name="" if is_address else media,
            address=media if is_address else "",
            alt_text=alts[position] if position < len(alts) else "",
            position=position,
        )


def _paired(drafts: Sequence[PostDraft], posts: Sequence[Post]) -> Iterator[tuple[PostDraft, str, Post | None]]:
    """Meet each row with the post that an earlier import made of it, in the order of the file."""
    by_id = {post.id: post for post in posts}
    named = [by_id.pop(draft.key) if _is_named(draft, by_id) else None for draft in drafts]
    old: dict[str, list[Post]] = {}
    for before in by_id.values():
        old.setdefault((before.import_key or "").rpartition(":")[0], []).append(before)
    rows: dict[str, list[PostDraft]] = {}
    for draft, own in zip(drafts, named, strict=True):
        if own is None:
            rows.setdefault(_base(draft), []).append(draft)
    met: dict[int, tuple[str, Post | None]] = {}
    for base, same in rows.items():
        met.update(_meet(base, same, old.get(base, [])))
    for draft, own in zip(drafts, named, strict=True):
        key, post = ("", own) if own is not None else met[id(draft)]
        yield draft, key, post


def _is_named(draft: PostDraft, by_id: Mapping[str, Post]) -> bool:
    """Tell whether a row names a post by its own id, as our own export does, and speaks of that post."""
    post = by_id.get(draft.key)
    return post is not None and (_same_day(post, draft) or fold(post.title) == fold(draft.title))


def _base(draft: PostDraft) -> str:
    """Name a row without its date: by its own id, else by title and channels."""
    if draft.key:
        return f"id:{fold(draft.key) or draft.key}"
    channels = sorted(platform_of(name) or fold(name) for name in draft.channels)
    return sha256("\n".join([fold(draft.title) or draft.title, *channels]).encode()).hexdigest()[:20]


def _meet(base: str, rows: Sequence[PostDraft], posts: Sequence[Post]) -> Iterator[tuple[int, tuple[str, Post | None]]]:
    """Pair what is equal first, then what kept its text, then its day, then what moved no further than a season."""
    left = sorted(posts, key=_place)
    waiting = list(rows)
    for fits in (_equal, _same_text, _same_day, _near):
        for row in tuple(waiting):
            post = next((post for post in left if fits(post, row)), None)
            if post is not None:
                left.remove(post)
                waiting.remove(row)
                yield id(row), (post.import_key or "", post)
    last = max((_place(post) for post in posts), default=0)
    for number, row in enumerate(waiting, start=last + 1):
        yield id(row), (f"{base}:{number}", None)


def _place(post: Post) -> int:
    number = (post.import_key or "").rpartition(":")[2]
    return int(number) if number.isdecimal() else 0


def _equal(post: Post, row: PostDraft) -> bool:
    return _same_day(post, row) and post.planned_at == row.planned_at and post.text == row.text


def _same_text(post: Post, row: PostDraft) -> bool:
    return bool(row.text) and post.text == row.text and _near(post, row)


def _same_day(post: Post, row: PostDraft) -> bool:
    return post.planned_on == row.planned_on


def _near(post: Post, row: PostDraft) -> bool:
    """Tell whether a row can be a post that moved; next year's post of the same title is another one.

    An id with another title on another day is another post too: many calendars number their rows from 1.
    """
    if row.key and fold(post.title) != fold(row.title):
        return False
    if post.planned_on is None or row.planned_on is None:
        return True
    return abs((post.planned_on - row.planned_on).days) <= LONGEST_MOVE_DAYS
