"""Ideas without a date and requests from colleagues: three fields in a small text, taken up as ideas, or declined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, added, changed
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Post
from newsroom.model.drafts import Finding
from newsroom.model.fold import fold
from newsroom.model.keys import OUT, Origin, Status

if TYPE_CHECKING:
    from newsroom.model import TargetGroup

LARGEST_TEXT, LONGEST_TITLE, MOST_FIELDS = 64_000, 80, 3
FIELDS = {
    "nl": ("Wat", "Voor wie", "Van wie"),
    "en": ("What", "For whom", "From"),
}
NAMES = {
    "wat": "what",
    "idee": "what",
    "what": "what",
    "idea": "what",
    "voor wie": "whom",
    "doelgroep": "whom",
    "for whom": "whom",
    "van wie": "sender",
    "van": "sender",
    "from": "sender",
    "who": "sender",
}
FIELD = re.compile(
    r"\s*(?:[>*-]\s+)?(?P<bold>\*\*)?(?P<name>[^\W\d_][^:|*\t\n]{0,30}?)(?(bold)(?::\*\*|\*\*\s*:)|\s*:)\s*(?P<value>.*)"
)
BETWEEN = re.compile(r"\n\s*(?:\n|-{3,}\s*\n|={3,}\s*\n)+")
CELLS = re.compile(r"\s*(?:\t|\|)\s*|\s*;\s+")
HIDDEN = re.compile(r"[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Request:
    """What a colleague asks: what, for whom, and who asks; each as it was written."""

    what: str
    whom: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Requests:
    """The requests that a text holds, and what could not be read."""

    requests: tuple[Request, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """The act that takes requests up as ideas, the ideas, and what to look at."""

    changes: ChangeSet
    posts: tuple[Post, ...] = ()
    findings: tuple[Finding, ...] = ()


def form(language: str = "nl") -> str:
    """Give the empty form of three fields, to be mailed to colleagues."""
    return "".join(f"{name}: \n" for name in FIELDS.get(language, FIELDS["nl"]))


def write(request: Request, language: str = "nl") -> str:
    """Write a request as the form, so that `read` gives it back; lines within a field become blanks."""
    values = (request.what, request.whom, request.sender)
    pairs = zip(FIELDS.get(language, FIELDS["nl"]), values, strict=True)
    return "".join(f"{name}: {' '.join(_clean(value).split())}\n" for name, value in pairs)


def read(text: str) -> Requests:
    """Read requests from a pasted text or a small file: filled forms with a blank line between them, or a line each.

    A line holds the three fields with a tab, a bar or a semicolon between; a line without any is only what is asked.
    """
    if len(text) > LARGEST_TEXT:
        return Requests(findings=(Finding("request_too_large"),))
    blocks = [part for part in BETWEEN.split(_clean(text).strip()) if part.strip()]
    found: list[Request] = []
    findings: list[Finding] = []
    for block in blocks:
        for request in _block(block):
            if request.what.strip():
                found.append(request)
            elif request.whom or request.sender:
                findings.append(Finding("request_incomplete", data={"text": (request.whom or request.sender)[:60]}))
    if not found and not findings:
        findings.append(Finding("request_empty"))
    return Requests(tuple(found), tuple(findings))


def take(requests: Sequence[Request], groups: Mapping[str, TargetGroup], there: Iterable[Post] = ()) -> Taken:
    """Take requests up as ideas without a day; a group is recognised by its name, otherwise kept in the note.

    A request that is among the posts already, with the same words and sender, is skipped.
    """
    known = {(fold(post.title), fold(post.requested_by)) for post in there}
    by_name = {fold(name): group.id for group in groups.values() for name in (group.name, group.code) if name}
    posts, findings = [], []
    for request in requests:
        title = _title(request.what)
        key = (fold(title), fold(request.sender))
        if key in known:
            findings.append(Finding("request_twice", data={"title": title}, severity="warning"))
            continue
        known.add(key)
        group_ids, unknown = _groups(request.whom, by_name)
        findings += [
            Finding("request_group_unknown", data={"title": title, "name": name}, severity="warning")
            for name in unknown
        ]
        posts.append(
            Post(
                id=new_id(),
                title=title,
                text="" if title == request.what.strip() else request.what.strip(),
                status=Status.IDEA,
                origin=Origin.PROJECT,
                requested_by=request.sender.strip() or "?",
                group_ids=group_ids,
                note=", ".join(unknown),
            )
        )
    return Taken(ChangeSet("request_take", added(*posts), {"count": len(posts)}), tuple(posts), tuple(findings))


def note(title: str, text: str = "", theme_id: str | None = None) -> tuple[Post, ChangeSet]:
    """Note an idea without a day. Raises Refused `title_missing` without a title."""
    if not title.strip():
        raise Refused("title_missing")
    post = Post(new_id(), title.strip(), text=text, status=Status.IDEA, theme_id=theme_id)
    return post, ChangeSet("idea_note", added(post), {"title": post.title})


def decline(post: Post, reason: str) -> ChangeSet:
    """End an idea or request as "not placed" with a reason, which is a valid end.

    Raises Refused `reason_missing`, or `already_out` (title) for what has been placed.
    """
    if not reason.strip():
        raise Refused("reason_missing")
    if post.status in OUT:
        raise Refused("already_out", title=post.title)
    new = replace(post, status=Status.DROPPED, status_reason=reason.strip())
    return ChangeSet("request_declined", changed(post, new), {"title": post.title, "reason": reason.strip()})


def _clean(text: str) -> str:
    return HIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _block(block: str) -> list[Request]:
    """Read one filled form, or else a request from every line."""
    values: dict[str, str] = {}
    last = ""
    lines = block.split("\n")
    for each in lines:
        found = FIELD.match(each)
        name = NAMES.get(" ".join(found["name"].lower().split())) if found else None
        if found and name:
            if name in values and name == "what":
                return _block_twice(lines)
            values[name], last = found["value"].strip(), name
        elif last and each.strip():
            values[last] = f"{values[last]}\n{each.strip()}".strip()
        elif each.strip():
            return [_line(line) for line in lines if line.strip()]
    return [Request(values.get("what", ""), values.get("whom", ""), values.get("sender", ""))] if values else []


def _block_twice(lines: Sequence[str]) -> list[Request]:
    """Read forms that follow each other without a blank line: each begins with what is asked."""
    forms: list[list[str]] = []
    for each in lines:
        found = FIELD.match(each)
        begins = found is not None and NAMES.get(" ".join(found["name"].lower().split())) == "what"
        if begins or not forms:
            forms.append([])
        forms[-1].append(each)
    return [request for each in forms for request in _block("\n".join(each))]


def _line(text: str) -> Request:
    cells = [*CELLS.split(text.strip(), maxsplit=MOST_FIELDS - 1), "", ""]
    return Request(*cells[:MOST_FIELDS])


def _title(what: str) -> str:
    first = what.strip().split("\n")[0]
    return first if len(first) <= LONGEST_TITLE else first[: LONGEST_TITLE - 1].rstrip() + "…"


def _groups(whom: str, by_name: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the groups that are known by name, and the names that are not."""
    names = [name.strip() for name in re.split(r",| en | and |\n", whom) if name.strip()]
    if fold(whom) in by_name:
        return (by_name[fold(whom)],), ()
    known = tuple(dict.fromkeys(by_name[fold(name)] for name in names if fold(name) in by_name))
    return known, tuple(name for name in names if fold(name) not in by_name)
