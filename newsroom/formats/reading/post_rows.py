"""One record of a content calendar to post drafts: one, or one per channel where dates are given per channel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import TYPE_CHECKING

from newsroom.dates.zone import to_local
from newsroom.formats.reading.calendar_words import WEEKDAY_WORDS
from newsroom.formats.reading.clock import Clock, read_clock
from newsroom.formats.reading.names import key_words
from newsroom.formats.reading.per_channel import channel_list, goal_list, name_list, same_channel, split_per_channel
from newsroom.formats.reading.spelling import DateOrder, Spelled, read_date
from newsroom.formats.reading.table import Cell, cell_text
from newsroom.model.channel_names import CHANNEL_WORDS
from newsroom.model.drafts import Finding, PostDraft, media_parts
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.formats.reading.body import Record

LONGEST_TITLE = 80
YES = frozenset(["x", "ja", "yes", "oui", "v", "1", "true", "waar", "vrai", "j", "y"])
NO = frozenset(["nee", "no", "non", "0", "false", "onwaar", "faux", "n"])
PLAIN_NOTES = frozenset(
    [
        "opmerking",
        "opmerkingen",
        "notitie",
        "notities",
        "toelichting",
        "note",
        "notes",
        "comment",
        "comments",
        "remarks",
        "remarque",
        "remarques",
    ]
)
_FILE = re.compile(r"\S.{0,120}\.[a-z0-9]{2,5}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _When:
    """A day and time, for one channel or for all; `broken` when the day was written but cannot be."""

    day: date | None = None
    at: time | None = None
    channel: str = ""
    broken: bool = False


@dataclass(slots=True)
class PostRows:
    """Turns records into drafts; what cannot be read is kept in `findings`."""

    headings: dict[str, str]
    order: DateOrder
    zone: str
    year: int | None = None
    findings: list[Finding] = field(default_factory=list)

    def read(self, record: Record) -> tuple[PostDraft, ...]:
        """Give the drafts of a record, none when it holds no post; then a finding says why."""
        draft = self._words(record)
        if not draft.title:
            said = "; ".join(
                filter(None, [*map(cell_text, record.cells.values()), *(text for _h, text in record.notes)])
            )
            self._tell(record, "row_no_title", "", {"text": (said or record.spill)[:LONGEST_TITLE]})
            return ()
        moments = tuple(self._moments(record))
        if record.spill:
            self._tell(record, "row_too_long", "", {"text": record.spill[:LONGEST_TITLE]}, warning=True)
        return tuple(self._dated(draft, each, record) for each in moments if not each.broken)

    def _words(self, record: Record) -> PostDraft:
        written = record.cells.get("text")
        text = (written.strip() if isinstance(written, str) else record.text("text")) or next(
            (text for column, text in record.own if column.field == "own_text"), ""
        )
        title = record.text("title") or ("" if "title" in self.headings else record.text("form")) or _first_line(text)
        channels, own_texts = _channels(record)
        notes = self._notes(record)
        media, link = record.text("media"), record.text("link")
        return PostDraft(
            row=record.number,
            title=" ".join(title.split()),
            text=text,
            status=self._key(record, "status", "status_unknown"),
            channels=channels,
            groups=name_list(record.text("groups")),
            goals=goal_list(record.text("goals")),
            theme=record.text("theme"),
            section=record.text("section"),
            campaign=record.text("campaign"),
            maker=record.text("maker"),
            purpose=self._key(record, "purpose", "purpose_unknown"),
            form=record.text("form") if "title" in self.headings else "",
            link=link if is_address(link) else "",
            media=media if is_media(media) or split_per_channel(media) else "",
            note=notes,
            key=record.text("key"),
            hashtags=tuple(dict.fromkeys(re.findall(r"[^\s,;]+", record.text("hashtags")))),
            own_texts=own_texts,
            alt_text=record.text("alt_text"),
            first_comment=record.text("first_comment"),
        )

    def _key(self, record: Record, name: str, unknown: str) -> str:
        said = record.text(name)
        key = key_words(name).get(fold(said), "")
        if said and not key and fold(said):
            self._tell(record, unknown, name, {"text": said[:LONGEST_TITLE]}, warning=True)
        return key

    def _notes(self, record: Record) -> str:
        """Gather the columns that have no field of their own, each with its heading."""
        lines = [text if fold(heading) in PLAIN_NOTES else f"{heading}: {text}" for heading, text in record.notes]
        if record.week:
            lines.insert(0, record.week if fold(record.week).startswith(("w", "sem")) else f"Week: {record.week}")
        for name in ("media", "link", "purpose"):
            said = record.text(name)
            kept = is_address(said) or (name == "media" and (is_media(said) or split_per_channel(said)))
            if said and not (kept or fold(said) in key_words("purpose")):
                lines.append(f"{self.headings.get(name, name)}: {said}")
        return "\n".join(lines)

    def _moments(self, record: Record) -> Iterator[_When]:
        cell = record.cells.get("planned_on")
        parts = split_per_channel(cell_text(cell)) if isinstance(cell, str) else ()
        if parts:
            yield from self._per_channel(record, parts)
        else:
            yield self._moment(record, cell, record.cells.get("planned_at"), "")

    def _per_channel(self, record: Record, parts: tuple[tuple[str, str], ...]) -> Iterator[_When]:
        """Join the dates and the times that a cell gives for each channel."""
        clocks = {fold(name): value for name, value in parts if read_clock(value).at is not None}
        dates = [(name, value) for name, value in parts if clocks.get(fold(name)) != value]
        for name, value in dates:
            yield self._moment(record, value, clocks.get(fold(name)) or record.cells.get("planned_at"), name)

    def _moment(self, record: Record, cell: Cell, clock_cell: Cell, channel: str) -> _When:
        spelled = read_date(cell, self.order, record.year or self.year)
        if spelled.day is None and spelled.code:
            self._tell(record, spelled.code, "planned_on", spelled.data)
            return _When(broken=True)
        if spelled.code:
            self._tell(record, spelled.code, "planned_on", spelled.data, warning=True)
        day, at = _local(spelled, self.zone)
        clock = read_clock(clock_cell)
        if clock.code:
            name = "planned_at" if "planned_at" in self.headings else "planned_on"
            self._tell(record, clock.code, name, clock.data, warning=True)
        if day is not None:
            self._check(record, day)
        return _When(day, self._time(record, clock, at), channel)

    def _time(self, record: Record, clock: Clock, at: time | None) -> time | None:
        return clock.at if clock.at is not None else at

    def _check(self, record: Record, day: date) -> None:
        """Hold a date against the weekday beside it and the month that the sheet is named after."""
        weekday = WEEKDAY_WORDS.get(fold(record.text("weekday")))
        if weekday is not None and weekday != day.weekday():
            data = {"text": record.text("weekday"), "day": day.isoformat()}
            self._tell(record, "weekday_differs", "weekday", data, warning=True)
        if record.month is not None and record.month != day.month:
            self._tell(
                record, "date_not_in_month", "planned_on", {"day": day.isoformat(), "month": record.month}, warning=True
            )

    def _dated(self, draft: PostDraft, when: _When, record: Record) -> PostDraft:
        draft = replace(draft, planned_on=when.day, planned_at=when.at)
        if not when.channel:
            return draft
        own = next((text for name, text in draft.own_texts if same_channel(name, when.channel)), draft.text)
        media = next(
            (value for name, value in split_per_channel(draft.media) if same_channel(name, when.channel)), draft.media
        )
        draft = replace(draft, text=own, channels=(when.channel,), own_texts=(), media=media)
        if is_media(media):
            return draft
        said = f"{self.headings.get('media', '')}: {media}" if media else ""
        return replace(draft, media="", note="\n".join(filter(None, (draft.note, said))))

    def _tell(self, record: Record, code: str, name: str, data: Mapping[str, object], *, warning: bool = False) -> None:
        column = self.headings.get(name, "")
        self.findings.append(Finding(code, record.number, column, data, "warning" if warning else "error"))


def is_address(text: str) -> bool:
    """Tell whether a text is a web address that may be kept as a link."""
    return text.lower().startswith(("http://", "https://")) and len(text.split()) == 1


def is_media(text: str) -> bool:
    """Tell whether a text names files or addresses of pictures, and is no description of what is needed."""
    return bool(text) and all(is_address(part) or _FILE.fullmatch(part) for part in media_parts(text))


def _local(spelled: Spelled, zone: str) -> tuple[date | None, time | None]:
    """Give the wall time; an instant with an offset is moved to the municipality's zone."""
    if spelled.instant is None:
        return spelled.day, spelled.at
    local = to_local(spelled.instant, zone)
    return local.date(), local.time().replace(second=0, microsecond=0)


def _first_line(text: str) -> str:
    line = next((line for line in map(str.strip, text.split("\n")) if line), "")
    if len(line) <= LONGEST_TITLE:
        return line
    return line[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _channels(record: Record) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Gather the channels of the list column and of the columns that are a channel, and the texts of their own."""
    named = list(channel_list(record.text("channels")))
    own_texts: list[tuple[str, str]] = []
    for column, text in record.own:
        mark = fold(text)
        if column.field == "own_text":
            own_texts.extend((name, text) for name in column.detail)
        elif mark in NO or (not mark and text not in {"✓", "✔", "☑", "●", "•"}):
            continue
        else:
            named.extend(column.detail)
            if mark and mark not in YES:
                own_texts.extend((name, text) for name in column.detail)
    if not named:
        named = [name for name, _text in own_texts]
    unique: dict[str, str] = {}
    for name in named:
        unique.setdefault(CHANNEL_WORDS.get(fold(name), fold(name)), name)
    return tuple(unique.values()), tuple(own_texts)
