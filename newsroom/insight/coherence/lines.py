"""Per theme, policy domain or district: what is heard, by voices, beside what is sent, and how the two stand."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import IssueState, Status

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.insight.coherence.rows import SentRow
    from newsroom.model import District, PolicyDomain, TargetGroup, Theme

    class Names(Protocol):
        """The short lists that lines are made of."""

        @property
        def themes(self) -> Mapping[str, Theme]: ...
        @property
        def domains(self) -> Mapping[str, PolicyDomain]: ...
        @property
        def districts(self) -> Mapping[str, District]: ...
        @property
        def groups(self) -> Mapping[str, TargetGroup]: ...


FEWEST_VOICES = 3
FEWEST_POSTS = 3
POINTS_APART = 0.03
SHARE_OF_OTHER = 0.75


class By(StrEnum):
    """What listening and sending are put side by side by."""

    THEME = "theme"
    DOMAIN = "domain"
    DISTRICT = "district"


class Verdict(StrEnum):
    """How sending stands to listening."""

    SILENT = "silent"
    TOO_LITTLE = "too_little"
    BALANCED = "balanced"
    MOSTLY_SENT = "mostly_sent"
    UNASKED = "unasked"
    NOTHING = "nothing"


LESS_SENT = frozenset({Verdict.SILENT, Verdict.TOO_LITTLE})
MORE_SENT = frozenset({Verdict.MOSTLY_SENT, Verdict.UNASKED})


class Heard(NamedTuple):
    """What was heard about one key; a signal without a voice number is a voice of its own."""

    signals: int
    voices: int


class About(NamedTuple):
    """One line: its kind and key, with the themes that belong to a domain."""

    by: By
    key: str
    theme_ids: tuple[str, ...] = ()


class Line(NamedTuple):
    """One theme, domain or district; shares are 0-1 of all voices and of all posts that have one."""

    key: str
    name: str
    signals: int
    voices: int
    posts: int
    listen_share: float
    send_share: float
    verdict: Verdict

    @property
    def gap(self) -> float:
        """Give how much more it is heard than sent about; negative the other way round."""
        return self.listen_share - self.send_share


@dataclass(frozen=True, slots=True)
class Lines:
    """Every line, most heard first, and what has no theme (or domain, or district)."""

    by: By
    lines: tuple[Line, ...]
    signals_without: int
    posts_without: int


def lines(by: By, heard: Mapping[str, Heard], sent: Mapping[str, int], names: Names) -> Lines:
    """Hold what was heard against what is sent; closed themes are left out unless something is said about them."""
    known = named(by, names)
    keys = [key for key in known if heard.get(key) or sent.get(key) or _stays(by, key, names)]
    voices = sum(heard[key].voices for key in keys if key in heard)
    posts = sum(sent.get(key, 0) for key in keys)
    found = [_line(key, known[key], heard.get(key, Heard(0, 0)), sent.get(key, 0), (voices, posts)) for key in keys]
    found.sort(key=lambda line: (-line.voices, -line.signals, -line.posts, line.name))
    return Lines(
        by,
        tuple(found),
        signals_without=sum(each.signals for key, each in heard.items() if key not in known),
        posts_without=sum(number for key, number in sent.items() if key not in known),
    )


def named(by: By, names: Names) -> dict[str, str]:
    """Give the keys of a kind with their names, in the order of their list."""
    if by is By.THEME:
        return {key: theme.name for key, theme in names.themes.items()}
    if by is By.DOMAIN:
        return {key: domain.name for key, domain in names.domains.items()}
    return {key: district.name for key, district in names.districts.items()}


def counted_sent(by: By, posts: Iterable[SentRow], names: Names) -> Counter[str]:
    """Count the posts per key; one that counts for several domains or districts counts in each."""
    found: Counter[str] = Counter()
    areas = group_areas(names) if by is By.DISTRICT else {}
    for post in posts:
        if post.status != Status.DROPPED:
            found.update(keys_of(by, post, names, areas))
    return found


def keys_of(by: By, post: SentRow, names: Names, areas: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Name the keys that a post counts for; an empty key when it has none.

    A post without a domain of its own counts for those of its theme. Its districts are those of its signals, and those
    in which its target groups live.
    """
    if by is By.THEME:
        return (post.theme_id or "",)
    if by is By.DOMAIN:
        theme = names.themes.get(post.theme_id or "")
        return (post.domain_id,) if post.domain_id else (theme.domain_ids if theme else ()) or ("",)
    found = dict.fromkeys(post.districts.split())
    for group in _ids(post.group_ids):
        found |= dict.fromkeys(areas.get(group, ()))
    return tuple(found) or ("",)


def group_areas(names: Names) -> dict[str, tuple[str, ...]]:
    """Give the districts that the area of each target group names."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for group in names.groups.values():
        for district in names.districts.values():
            if group.area and district.name.casefold() in group.area.casefold():
                found[group.id].append(district.id)
    return {key: tuple(each) for key, each in found.items()}


def verdict(heard: Heard, posts: int, shares: tuple[float, float]) -> Verdict:
    """Judge one line: shares that lie less than three points apart, or nearer than three quarters, are in balance.

    Fewer than three voices or posts say too little to judge; that nothing at all is sent, or heard, is always told.
    """
    listen, send = shares
    if not heard.signals:
        return Verdict.UNASKED if posts else Verdict.NOTHING
    if not posts:
        return Verdict.SILENT
    if heard.voices >= FEWEST_VOICES and listen - send >= POINTS_APART and send < SHARE_OF_OTHER * listen:
        return Verdict.TOO_LITTLE
    if posts >= FEWEST_POSTS and send - listen >= POINTS_APART and listen < SHARE_OF_OTHER * send:
        return Verdict.MOSTLY_SENT
    return Verdict.BALANCED


def _line(key: str, name: str, heard: Heard, posts: int, totals: tuple[int, int]) -> Line:
    voices, all_posts = totals
    listen = heard.voices / voices if voices else 0.0
    send = posts / all_posts if all_posts else 0.0
    return Line(key, name, heard.signals, heard.voices, posts, listen, send, verdict(heard, posts, (listen, send)))


def _stays(by: By, key: str, names: Names) -> bool:
    return by is not By.THEME or names.themes[key].state != IssueState.CLOSED


@lru_cache(maxsize=1024)  # few choices of groups return on many posts
def _ids(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))
