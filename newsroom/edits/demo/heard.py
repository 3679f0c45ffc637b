"""Background listening for a demo: signals by day as the sample year has them, with quiet themes and peaks."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import accumulate
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from newsroom.dates.period import ONE_DAY, Period
from newsroom.dates.recurrence import to_local
from newsroom.edits.demo.data import tables_of
from newsroom.edits.signals import stamp
from newsroom.model.keys import SignalKind, SignalState, Way

if TYPE_CHECKING:
    from newsroom.edits.demo.progress import Progress

WAYS = (Way.CAME, Way.FOUND, Way.INTERNAL)
WAY_SHARES = (0.52, 0.83, 1.0)
WEEKDAYS = (1.2, 1.15, 1.1, 1.05, 1.0, 0.6, 0.55)
HOURS = (7, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 12, 13, 14, 15, 16, 16, 17, 18, 19, 19, 20, 20, 21, 22)
LAST_MINUTE = 22 * 60 + 45
PEAK_SHARE = 0.16
GOLDEN = 0.6180339887
LOUD_VOICE, LOUD_SHARE = 7, 0.04
FIRST_VOICE, VOICES = 1000, 4000
DECIDED_OF = 7
# Nobody said this: it needs no erasing, and the sample year stays readable.
INVENTED, FOR_EVER = "verzonnen voorbeeld", date(2099, 12, 31)
FRESH_DAYS, RECENT_DAYS, MONTH_DAYS = 1, 5, 30


class HeardRow(NamedTuple):
    """A signal as a bulk load takes it: the columns that need a value."""

    id: str
    heard_at: str
    heard_on: str
    noted_at: str
    text: str
    source_id: str
    kind: str
    address: str
    theme_id: str
    way: str
    simple: int
    voice: int
    reply_due: str | None
    answered_at: str | None
    no_reply_reason: str
    state: str
    interpretation: str
    owner: str
    legal_hold: int
    keep_reason: str
    keep_until: str


class Words(NamedTuple):
    """What can be said about a theme: kinds and texts, every place filled in."""

    kinds: tuple[str, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mood:
    """What lives in one week: how often each theme is heard, added up, and how much is heard in all."""

    themes: tuple[str, ...]
    shares: tuple[float, ...]
    loudness: float


class Crowd:
    """Everybody who can be heard; the same seed always says the same on the same day."""

    def __init__(self, progress: Progress, seed: int) -> None:
        self._progress = progress
        self._seed = seed

    def counts(self, period: Period, total: int) -> list[int]:
        """Spread a number of signals over the days of a period; they always add up to it."""
        weights = [WEEKDAYS[day.weekday()] * mood(self._seed, monday_of(day)).loudness for day in period]
        ends = list(accumulate(weights))
        marks = [round(total * end / ends[-1]) for end in ends]
        return [mark - before for mark, before in zip(marks, [0, *marks[:-1]], strict=True)]

    def heard(self, period: Period, counts: Sequence[int]) -> Iterator[HeardRow]:
        """Give the signals of a period, oldest first, so many for each day; on the last day only what is past."""
        for day, count in zip(period, counts, strict=True):
            yield from self._day(day, count)

    def _day(self, day: date, count: int) -> Iterator[HeardRow]:
        chance = Random(f"{self._seed}:{day}")
        now = to_local(self._progress.now, self._progress.settings.zone)
        last = now.hour * 60 + now.minute if day == now.date() and not self._progress.ahead else LAST_MINUTE
        minutes = sorted(min(chance.choice(HOURS) * 60 + int(chance.random() * 60), LAST_MINUTE) for _ in range(count))
        start = self._progress.instant(datetime.combine(day, time()))
        lives = mood(self._seed, monday_of(day))
        for number, minute in enumerate(minutes):
            heard = start + timedelta(minutes=minute * last // LAST_MINUTE)
            yield self._row((day, number), heard, lives, chance)

    def _row(self, name: tuple[date, int], heard: datetime, lives: Mood, chance: Random) -> HeardRow:
        day, number = name
        # Golden steps instead of chance: however few are heard, they are not all about the same theme.
        turned = (number * GOLDEN + day.toordinal() * GOLDEN * GOLDEN) % 1.0
        theme = lives.themes[bisect(lives.shares, turned * lives.shares[-1])]
        words = words_about(theme)
        said = int(chance.random() * len(words.texts))
        kind = words.kinds[said]
        way = WAYS[bisect(WAY_SHARES, chance.random())]
        places = places_of(way)
        place = places[int(chance.random() * len(places))]
        turn = int(chance.random() * 10_000)
        due = self._progress.reply_due(heard, kind, way, place)
        answered = self._progress.answered(heard, due, turn)
        at = stamp(heard)
        return HeardRow(
            id=f"h{day:%Y%m%d}-{number:04}",
            heard_at=at,
            heard_on=day.isoformat(),
            noted_at=at,
            text=words.texts[said],
            source_id=place,
            kind=kind,
            address="",
            theme_id=theme,
            way=way,
            simple=int(kind in (SignalKind.QUESTION, SignalKind.REPORT) and turn % 3 > 0),
            voice=LOUD_VOICE if turn < LOUD_SHARE * 10_000 else FIRST_VOICE + turn * 31 % VOICES,
            reply_due=stamp(due) if due else None,
            answered_at=stamp(answered) if answered else None,
            no_reply_reason="",
            state=self._state(day, number),
            interpretation="",
            owner="",
            legal_hold=0,
            keep_reason=INVENTED,
            keep_until=FOR_EVER.isoformat(),
        )

    def _state(self, day: date, number: int) -> str:
        age = MONTH_DAYS + 1 if self._progress.ahead else (self._progress.today - day).days
        if age > MONTH_DAYS:
            return SignalState.CLOSED
        if age > RECENT_DAYS:
            return SignalState.REPORTED_BACK
        if age > FRESH_DAYS:
            return SignalState.DECIDED if number % DECIDED_OF == 0 else SignalState.IN_HAND
        return SignalState.INTERPRETED if number % 3 == 0 else SignalState.NOTED


def monday_of(day: date) -> date:
    """Give the first day of the week of a day."""
    return day - day.weekday() * ONE_DAY


@cache
def mood(seed: int, monday: date) -> Mood:
    """Say what lives in a week: two or three themes are quiet, and now and then one is on everybody's lips."""
    chance = Random(f"{seed}:week:{monday}")
    shares: dict[str, float] = {theme: float(share) for theme, share in _heard()["shares"].items()}
    for quiet in chance.sample(sorted(shares), chance.choice((2, 3, 3))):
        del shares[quiet]
    peak = chance.random() < PEAK_SHARE
    if peak:
        shares[chance.choice(sorted(shares))] += 90
    return Mood(tuple(shares), tuple(accumulate(shares.values())), 0.75 + chance.random() * 0.5 + 0.9 * peak)


@cache
def words_about(theme: str) -> Words:
    """Give everything that can be said about a theme, for every street and district."""
    more = tables_of("more")
    said = [
        (kind, text.format(wijk=wijk, straat=straat))
        for kind, text in _heard()["words"][theme]
        for wijk in more["wijken"]
        for straat in more["straten"]
    ]
    return Words(tuple(kind for kind, _ in said), tuple(text for _, text in said))


@cache
def places_of(way: str) -> tuple[str, ...]:
    """Give the sources of one way of hearing; a place named twice is heard twice as often."""
    return tuple(_heard()["places"][way])


def _heard() -> dict[str, Any]:
    return tables_of("heard")
