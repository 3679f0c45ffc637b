"""What must be known before posts go to a scheduler: all of it, per post, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newsroom.model.drafts import Finding
from newsroom.model.keys import OUT, Status
from newsroom.rules.lengths import Limit, count, excess, hashtags, limits
from newsroom.rules.preview import hashtags_beside, whole_text

if TYPE_CHECKING:
    from newsroom.model.outgoing import Outgoing

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
NOT_APPROVED = frozenset({Status.IDEA, Status.DRAFT, Status.REVIEW})
HALTED = frozenset({Status.DROPPED, Status.ON_HOLD})


@dataclass(frozen=True, slots=True)
class Demands:
    """What a scheduler asks of the posts in its file.

    Times in minutes; `text_limit` in characters, for a tool that is stricter than the channel. `platforms` empty takes
    every channel. `carries` names what the file has a place for: text, link, link_or_media (one of the two), hashtags,
    first_comment, pictures, media, media_names (local files too), channel. `strict` False is a file for people:
    everything goes along and nothing is an error.
    """

    strict: bool = True
    lead_minutes: int = 0
    minute_step: int = 1
    gap_minutes: int = 0
    text_limit: int | None = None
    platforms: frozenset[str] = frozenset()
    carries: frozenset[str] = frozenset()


def check(
    demands: Demands,
    rows: Sequence[Outgoing],
    now: datetime,
    limits_by_platform: Mapping[str, Limit] | None = None,
) -> tuple[Finding, ...]:
    """Give every finding, in the order of the rows; `now` is local wall time without zone.

    Each finding has `post_id` and in its data `title`, `channel`, `time` and `placement`. An "error" means that the
    scheduler would refuse or spoil the row; rows that do not `go_along` have one warning that says why.
    """
    known = limits() if limits_by_platform is None else limits_by_platform
    going = [row for row in rows if goes_along(demands, row)]
    between = _by_row([*_too_close(demands, going), *_repeated(going)])
    found: list[Finding] = []
    for row in rows:
        if goes_along(demands, row):
            context = _Context(demands, now, known.get(row.platform, Limit(row.platform)))
            found.extend(finding for look in LOOKS for finding in look(row, context))
            found.extend(between.get(key_of(row), ()))
        else:
            found.append(_stays_behind(row))
    return tuple(found)


def goes_along(demands: Demands, row: Outgoing) -> bool:
    """Tell whether a row belongs in the file at all: on a channel of the tool, not dropped, on hold or out already."""
    if not demands.strict:
        return True
    served = not demands.platforms or row.platform in demands.platforms
    return served and row.status not in HALTED and row.status not in OUT


def refused(findings: Iterable[Finding]) -> frozenset[tuple[str, str]]:
    """Give the keys of the rows that have an error."""
    return frozenset(
        (finding.post_id or "", str(finding.data["placement"])) for finding in findings if finding.severity == "error"
    )


def key_of(row: Outgoing) -> tuple[str, str]:
    """Give what tells a row from every other: its post and its placement."""
    return (row.post_id, row.placement_id)


def moment_of(row: Outgoing) -> datetime | None:
    """Give the planned local time, None when the day or the time is not known."""
    if row.planned_on is None or row.planned_at is None:
        return None
    return datetime.combine(row.planned_on, row.planned_at)


@dataclass(frozen=True, slots=True)
class _Context:
    demands: Demands
    now: datetime
    limit: Limit

    def error(self, row: Outgoing, code: str, **data: object) -> Finding:
        return _finding(row, code, "error" if self.demands.strict else "warning", data)

    def lacks(self, *places: str) -> bool:
        return self.demands.carries.isdisjoint(places)


def _text(row: Outgoing, context: _Context) -> Iterator[Finding]:
    if not row.text.strip():
        yield context.error(row, "export_no_text")
    if row.text.startswith(FORMULA_SIGNS) or row.first_comment.startswith(FORMULA_SIGNS):
        yield _finding(row, "export_formula", "warning", {})


def _length(row: Outgoing, context: _Context) -> Iterator[Finding]:
    limit, text = context.limit, _sent(row, context)
    too_many = excess(text, limit)
    if too_many and limit.norm:
        yield _finding(row, "export_over_norm", "warning", {"over": too_many, "most": limit.most})
    elif too_many:
        yield context.error(row, "export_too_long", over=too_many, most=limit.most)
    of_tool = context.demands.text_limit
    if of_tool is not None and not too_many and count(text, "characters") > of_tool:
        yield context.error(row, "export_too_long", over=count(text, "characters") - of_tool, most=of_tool)


def _sent(row: Outgoing, context: _Context) -> str:
    """Give what will stand on the channel: the text, with the hashtags and link that the file has a place for.

    People who get a file to read place the whole post by hand, so there nothing falls out.
    """
    everything = not context.demands.strict
    tags = row.hashtags if everything or not context.lacks("hashtags") else ()
    link = row.link if everything or _places_link(row, context) else ""
    return whole_text(row.text, tags, link)


def _places_link(row: Outgoing, context: _Context) -> bool:
    pushed_out = any(media.address.startswith("https://") for media in row.media) and not context.lacks("link_or_media")
    return not context.lacks("link", "link_or_media") and not pushed_out


def _hashtags(row: Outgoing, context: _Context) -> Iterator[Finding]:
    beside = hashtags_beside(row.text, row.hashtags)
    number = len(_tags(row.text)) + len(beside)
    most = context.limit.hashtags
    if most is not None and number > most:
        yield _finding(row, "export_hashtags", "warning", {"count": number, "most": most})
    if beside and context.lacks("hashtags"):
        yield _finding(row, "export_hashtags_left_out", "warning", {"hashtags": " ".join(beside)})


def _moment(row: Outgoing, context: _Context) -> Iterator[Finding]:
    moment, demands = moment_of(row), context.demands
    if moment is None:
        yield context.error(row, "export_no_moment")
        return
    if moment < context.now:
        if demands.strict:
            yield context.error(row, "export_past")
    elif moment < context.now + timedelta(minutes=demands.lead_minutes):
        yield context.error(row, "export_too_soon", minutes=demands.lead_minutes)
    if moment.minute % demands.minute_step or (demands.minute_step > 1 and moment.second):
        yield context.error(row, "export_minute_step", minutes=demands.minute_step)


def _media(row: Outgoing, context: _Context) -> Iterator[Finding]:
    if not row.media:
        if context.limit.media == "required" and context.demands.strict:
            yield _finding(row, "export_media_missing", "warning", {})
        return
    if not context.lacks("media_names"):
        return
    if context.lacks("media", "pictures"):
        yield _finding(
            row, "export_media_left_out", "warning", {"media": row.media[0].file_name or row.media[0].address}
        )
        return
    for media in row.media:
        name = media.file_name or media.address
        if not media.address.startswith("https://"):
            yield context.error(row, "export_media_address", media=name)
        elif media.kind != "picture" and context.lacks("media"):
            yield _finding(row, "export_media_left_out", "warning", {"media": name})


def _beside(row: Outgoing, context: _Context) -> Iterator[Finding]:
    if row.link and row.link not in row.text and not _places_link(row, context):
        yield _finding(row, "export_link_left_out", "warning", {"link": row.link})
    if row.first_comment and context.lacks("first_comment"):
        yield _finding(row, "export_comment_left_out", "warning", {})


def _status(row: Outgoing, context: _Context) -> Iterator[Finding]:
    if row.status in NOT_APPROVED and context.demands.strict:
        yield _finding(row, "export_not_approved", "warning", {"status": row.status})


LOOKS: tuple[Callable[[Outgoing, _Context], Iterator[Finding]], ...] = (
    _text,
    _length,
    _hashtags,
    _moment,
    _media,
    _beside,
    _status,
)


def _too_close(demands: Demands, rows: Sequence[Outgoing]) -> Iterator[Finding]:
    """Find the rows that follow another on the same channel too soon."""
    gap = timedelta(minutes=demands.gap_minutes)
    last: dict[str, tuple[datetime, Outgoing]] = {}
    for moment, row in sorted(((m, row) for row in rows if (m := moment_of(row))), key=_when):
        before = last.get(row.channel)
        if before is not None and moment - before[0] < gap:
            data = {"minutes": demands.gap_minutes, "other": before[1].title}
            yield _finding(row, "export_gap", "error" if demands.strict else "warning", data)
        last[row.channel] = (moment, row)


def _repeated(rows: Sequence[Outgoing]) -> Iterator[Finding]:
    """Find the rows whose text is already on the same channel in this file; some tools drop the second silently."""
    first: dict[tuple[str, str], Outgoing] = {}
    for row in rows:
        other = first.setdefault((row.channel, row.text.strip()), row)
        if other is not row and row.text.strip():
            yield _finding(row, "export_duplicate", "warning", {"other": other.title})


def _stays_behind(row: Outgoing) -> Finding:
    if row.status in HALTED:
        return _finding(row, "export_halted", "warning", {"status": row.status})
    code = "export_already_out" if row.status in OUT else "export_channel"
    return _finding(row, code, "warning", {"status": row.status})


def _finding(row: Outgoing, code: str, severity: str, data: Mapping[str, object]) -> Finding:
    moment = moment_of(row)
    time = moment.isoformat(" ", "minutes") if moment else (row.planned_on.isoformat() if row.planned_on else "")
    about = {"title": row.title, "channel": row.channel, "time": time, "placement": row.placement_id}
    return Finding(code, data={**about, **data}, severity=severity, post_id=row.post_id)


def _by_row(findings: Iterable[Finding]) -> dict[tuple[str, str], list[Finding]]:
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.post_id or "", str(finding.data["placement"])), []).append(finding)
    return found


def _tags(text: str) -> frozenset[str]:
    return frozenset(tag.removeprefix("#").casefold() for tag in hashtags(text))


def _when(pair: tuple[datetime, Outgoing]) -> datetime:
    return pair[0]
