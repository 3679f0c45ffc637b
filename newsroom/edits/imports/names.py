"""Names as people write them to things of the calendar; an unknown name becomes a proposal, never a loss."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from newsroom.changes import Change, added
from newsroom.ids import new_id
from newsroom.model import Channel, District, Goal, Source, TargetGroup, Theme
from newsroom.model.channel_names import BRANDS, KINDS, platform_of
from newsroom.model.fold import fold
from newsroom.model.keys import ChannelKind

if TYPE_CHECKING:
    from newsroom.edits.imports.plan import Choices, Known

LONGEST_NAME = 120
_ALL = re.compile(r"^(?:alle|all|tous les|toutes les|de|het|the|onze|our) (?=\S)")
_NUMBERED = re.compile(r"(?:wijk|buurt|kern|dorp|stadsdeel)\s+\d+\s+(?=\S)", re.IGNORECASE)


class Named(Protocol):
    """A thing of the calendar with a name."""

    @property
    def id(self) -> str:
        """Give its id."""

    @property
    def name(self) -> str:
        """Give its name."""


Thing = TypeVar("Thing", bound=Named)


class NameBook(Generic[Thing]):
    """The things of one table by every way to write their name; makes the missing ones when allowed."""

    def __init__(
        self, things: Iterable[Thing], marks: Callable[[Thing], Iterable[str]], make: Callable[[str, int], Thing] | None
    ) -> None:
        self._marks = marks
        self._make = make
        self._ids: dict[str, str] = {}
        self.made: list[Thing] = []
        self.unknown: dict[str, None] = {}
        self._count = 0
        for thing in things:
            self._learn(thing)

    def id_of(self, name: str) -> str | None:
        """Give the id of the thing with this name, a new one if it may be made; None when it stays unknown."""
        written = " ".join(name.split())[:LONGEST_NAME]
        for mark in self._marks_of(written):
            if mark in self._ids:
                return self._ids[mark]
        if not fold(written):
            return None
        if self._make is None:
            self.unknown[written] = None
            return None
        thing = self._make(written, self._count)
        self.made.append(thing)
        self._learn(thing)
        self._ids[fold(written)] = thing.id
        return thing.id

    def ids_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """Give the ids of several names, each once."""
        return tuple(dict.fromkeys(found for name in names if (found := self.id_of(name))))

    def changes(self) -> Iterator[Change]:
        """Give the changes that add what was made."""
        yield from added(*self.made)

    def _marks_of(self, name: str) -> Iterator[str]:
        yield fold(name)
        yield from _other_marks(name)

    def _learn(self, thing: Thing) -> None:
        self._count += 1
        for mark in self._marks(thing):
            if mark:
                self._ids.setdefault(mark, thing.id)


class Names:
    """Every name book of one import."""

    def __init__(self, known: Known, choices: Choices) -> None:
        left = {fold(name) for name in choices.leave}
        makes = choices.create_missing
        self._left = left
        self.channels = NameBook(known.channels, _channel_marks, _channel if makes else None)
        self.groups = NameBook(known.groups, _coded, _group if makes else None)
        self.goals = NameBook(known.goals, _coded, _goal if makes else None)
        self.themes = NameBook(known.themes, _coded, _theme if makes else None)
        self.sources = NameBook(known.sources, _plain, _source if makes else None)
        self.districts = NameBook(known.districts, _plain, _district if makes else None)
        self.sections = NameBook(known.sections, _coded, None)
        self.campaigns = NameBook(known.campaigns, _coded, None)
        self.members = NameBook(known.members, _initialled, None)

    def wanted(self, names: Iterable[str]) -> tuple[str, ...]:
        """Leave out the names that the user does not want to make."""
        return tuple(name for name in names if fold(name) not in self._left)

    def proposed(self) -> dict[str, tuple[str, ...]]:
        """Name what will be made, by table."""
        books: dict[str, NameBook[Any]] = {
            "channel": self.channels,
            "target_group": self.groups,
            "goal": self.goals,
            "theme": self.themes,
            "source": self.sources,
            "district": self.districts,
        }
        return {table: tuple(thing.name for thing in book.made) for table, book in books.items() if book.made}

    def changes(self) -> tuple[Change, ...]:
        """Give the changes that add everything that was made."""
        books: tuple[NameBook[Any], ...] = (
            self.channels,
            self.groups,
            self.goals,
            self.themes,
            self.sources,
            self.districts,
        )
        return tuple(change for book in books for change in book.changes())


def _other_marks(name: str) -> Iterator[str]:
    """Give the short forms of a name: the platform of a channel, a district without its number, all without "alle"."""
    platform = platform_of(name)
    if platform:
        yield f"platform:{platform}"
    yield fold(_NUMBERED.sub("", name))
    yield _ALL.sub("", fold(name))


def _plain(thing: Named) -> Iterator[str]:
    yield fold(thing.name)
    yield fold(_NUMBERED.sub("", thing.name))


def _coded(thing: Named) -> Iterator[str]:
    yield fold(thing.name)
    yield fold(getattr(thing, "code", ""))
    yield _ALL.sub("", fold(thing.name))


def _initialled(thing: Named) -> Iterator[str]:
    yield fold(thing.name)
    yield fold(getattr(thing, "initials", ""))


def _channel_marks(channel: Channel) -> Iterator[str]:
    yield from _coded(channel)
    for said in (channel.platform, channel.name, channel.code):
        platform = platform_of(said)
        if platform:
            yield f"platform:{platform}"
            return


def _channel(name: str, position: int) -> Channel:
    platform = platform_of(name)
    shown = BRANDS.get(platform, name)
    kind = KINDS.get(platform, ChannelKind.SOCIAL)
    return Channel(new_id(), shown, kind=kind, platform=platform if platform in BRANDS else "", position=position)


def _group(name: str, position: int) -> TargetGroup:
    return TargetGroup(new_id(), name, position=position)


def _goal(name: str, position: int) -> Goal:
    return Goal(new_id(), name, position=position)


def _theme(name: str, position: int) -> Theme:
    return Theme(new_id(), name, position=position)


def _source(name: str, position: int) -> Source:
    return Source(new_id(), name, position=position)


def _district(name: str, position: int) -> District:
    return District(new_id(), _NUMBERED.sub("", name), position=position)
