"""Questions for the list of all signals: the newest first, further rows from where the last ones ended, and counts."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.heard import STATES, Facets, Part, Place, Queue, SignalFilter, SignalLine, Tally, facets
from newsroom.model import Signal
from newsroom.model.rows import columns, from_values
from newsroom.store.filtering import condition

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine

PAGE = 500
LINE = ", ".join(f"s.{name}" for name in SignalLine._fields)
MARK = (
    "s.state, coalesce(s.theme_id, ''), coalesce(s.source_id, ''), coalesce(s.district_id, ''),"
    " case when s.reply_due is not null and s.answered_at is null then 1 else 0 end,"
    " case when s.post_count > 0 then 1 else 0 end"
)
OPEN_REPLY = "s.reply_due is not null and s.answered_at is null"
LATER = "(s.review_on is null or s.review_on > :today)"
BACK = "s.review_on <= :today and s.state in ('decided', 'in_hand')"
Values = dict[str, "Scalar"]


class Ordered(NamedTuple):
    """How a list is sorted: the column, and whether large comes first."""

    column: str
    falling: bool


class Condition(NamedTuple):
    """A condition and the values that it names."""

    sql: str
    places: Values


class SignalTable:
    """All signals of one calendar, as a list."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def part(self, chosen: SignalFilter, limit: int, after: Place | None = None) -> Part:
        """Give the next numbers of the list: newest first, what waits for an answer by when it is due.

        With words to look for the order is that in which signals came into the calendar, newest first.
        """
        if chosen.text and not self._engine.words(chosen.text):
            return Part(array("q"), None)
        order = _order(chosen)
        found = list(islice(merge(*self._branches(chosen, order, limit, after), reverse=order.falling), limit))
        end = Place(*found[-1]) if len(found) == limit else None
        return Part(array("q", (key for _sorted, key in found)), end)

    def rows(self, numbers: Sequence[int]) -> list[SignalLine]:
        """Give rows by number, in the order asked; numbers that are gone are left out."""
        found: dict[int, SignalLine] = {}
        for first in range(0, len(numbers), PAGE):
            marks, places = _numbered(numbers[first : first + PAGE])
            sql = f"select {LINE} from signal s where s.key in ({marks})"
            found |= {row.key: row for row in map(SignalLine._make, self._engine.rows(sql, places))}
        return [found[number] for number in numbers if number in found]

    def numbers(self, signal_ids: Sequence[str]) -> list[int]:
        """Give the numbers of these signals; what is gone is left out."""
        marks, places = _numbered(signal_ids[:PAGE])
        rows = self._engine.rows(f"select key from signal where id in ({marks})", places)
        return [_number(key) for (key,) in rows]

    def whole(self, signal_ids: Sequence[str]) -> list[Signal]:
        """Give whole signals by id, in the order asked; what is gone is left out."""
        found: dict[str, Signal] = {}
        for first in range(0, len(signal_ids), PAGE):
            marks, places = _numbered(signal_ids[first : first + PAGE])
            sql = f"select {', '.join(columns(Signal))} from signal where id in ({marks})"
            found |= {str(row[0]): from_values(Signal, row) for row in self._engine.rows(sql, places)}
        return [found[signal_id] for signal_id in signal_ids if signal_id in found]

    def facets(self, chosen: SignalFilter) -> Facets:
        """Count the signals by queue, theme, source and district."""
        every = self._kept() if chosen.is_counted else self._counted(chosen, "")
        return facets(every, self._counted(chosen, BACK), chosen)

    def total(self) -> int:
        """Give the kept count of all signals."""
        return sum(each.signals for each in self._kept())

    def waiting(self, now: str, soon: str) -> tuple[int, int, int]:
        """Count the signals that wait for an answer, those due before `soon`, and those due before `now`."""
        found = self._engine.row(
            "select count(*), coalesce(sum(case when reply_due >= :now and reply_due <= :soon then 1 else 0 end), 0),"
            " coalesce(sum(case when reply_due < :now then 1 else 0 end), 0)"
            " from signal where reply_due is not null and answered_at is null",
            {"now": now, "soon": soon},
        )
        assert found is not None
        every, near, late = (int(each or 0) for each in found)
        return every, near, late

    def _branches(
        self, chosen: SignalFilter, order: Ordered, limit: int, after: Place | None
    ) -> list[list[tuple[str, int]]]:
        """Ask each branch for its own rows in order, so that an index gives the order of each."""
        narrowed, places = self._narrowed(chosen)
        table = f"{self._engine.hits('signal')} join signal s on s.key = h.key" if chosen.text else "signal s"
        way, before = ("desc", "<") if order.falling else ("asc", ">")
        key = "h.key" if chosen.text else "s.key"
        if after is not None:
            places |= {"after": after.sorted_by, "after_key": after.key}
            same = f"{key} {before} :after_key"
            narrowed.append(same if chosen.text else f"{order.column} {before}= :after")
            if not chosen.text:
                narrowed.append(f"({order.column} {before} :after or {same})")
        by = f"{key} {way}" if chosen.text else f"{{}} {way}, {key} {way}"
        found = []
        for branch in self._split(chosen):
            where = " and ".join([*narrowed, *(test.sql for test in branch)]) or "1 = 1"
            own = {name: value for test in branch for name, value in test.places.items()}
            # What comes back today is a handful: it is sorted, while its own index finds it.
            column = self._engine.aside(order.column) if BACK in where else order.column
            sql = f"select {order.column}, {key} from {table} where {where} order by {by.format(column)} limit :limit"
            rows = self._engine.rows(sql, {**places, **own, "limit": limit, **_today(chosen, where)})
            found.append([(str(value or ""), _number(number)) for value, number in rows])
        return found

    def _split(self, chosen: SignalFilter) -> Iterator[tuple[Condition, ...]]:
        """Give the conditions whose rows together are the list; an index gives the order of each by itself."""
        whole = {Queue.AWAITING: OPEN_REPLY, Queue.LINKED: "s.post_count > 0"}
        asked = _asked(chosen)
        rest = [_among(self._engine.aside(f"s.{column}"), column, values) for column, values in asked.items()]
        if chosen.queue in whole or chosen.text:
            own = whole.get(chosen.queue) or _of_states(chosen, self._engine.aside("s.state"))
            yield (Condition(own, {}), *rest)
            return
        if chosen.queue is Queue.TO_INTERPRET:
            yield (Condition(BACK, {}), *rest)
        if chosen.queue is Queue.ALL and not asked:
            yield ()
            return
        leading, pairs = min(self._leads(chosen, asked), key=_size)
        rest = [test for test, column in zip(rest, asked, strict=True) if column != leading]
        for value, state, _count in pairs:
            yield (*_pair(leading, value, state), *_later(chosen), *rest)

    def _leads(
        self, chosen: SignalFilter, asked: dict[str, frozenset[str]]
    ) -> Iterator[tuple[str, list[tuple[str, str, int]]]]:
        """Give for each column that can lead the values and states that are there, with how many they are."""
        states = sorted(STATES[chosen.queue])
        for column in asked if asked else ("theme_id",):
            test = _among("state", "state", frozenset(states))
            values = _among(column, column, asked[column], empty="''") if column in asked else Condition("1 = 1", {})
            sql = (
                f"select {column}, state, sum(signals) from signal_tally where {test.sql} and {values.sql}"
                " group by 1, 2 having sum(signals) > 0"
            )
            rows = self._engine.rows(sql, {**test.places, **values.places})
            yield column, [(str(value), str(state), _number(count)) for value, state, count in rows]

    def _narrowed(self, chosen: SignalFilter) -> tuple[list[str], Values]:
        """Write what holds for every branch: days, kinds, words, and the posts that are joined."""
        parts, places = [], Values()
        if chosen.period is not None:
            places |= {"first": chosen.period.first.isoformat(), "last": chosen.period.last.isoformat()}
            parts.append("s.heard_on between :first and :last")
        if chosen.kinds:
            kinds = _among("s.kind", "kind", chosen.kinds)
            places |= kinds.places
            parts.append(kinds.sql)
        if chosen.text:
            places["words"] = self._engine.words(chosen.text)
        if chosen.posts:
            where_clause, own = condition(self._engine, chosen.posts)
            places |= own
            joined = f"{where_clause} and k.signal_id = s.id"
            parts.append(f"s.post_count > 0 and exists (select 1 from link k join post on post.id = k.post_id{joined})")
        return parts, places

    def _kept(self) -> list[Tally]:
        sql = f"select {', '.join(Tally._fields)} from signal_tally where signals > 0"
        return [Tally._make(row) for row in self._engine.rows(sql)]

    def _counted(self, chosen: SignalFilter, also: str) -> list[Tally]:
        """Count the rows themselves; not while words are sought, for that would read every hit at each letter."""
        if chosen.text:
            return []
        parts, places = self._narrowed(chosen)
        where = " and ".join([*parts, *([also] if also else [])]) or "1 = 1"
        sql = f"select {MARK}, count(*) from signal s where {where} group by 1, 2, 3, 4, 5, 6"
        return [Tally._make(row) for row in self._engine.rows(sql, {**places, **_today(chosen, where)})]


def _order(chosen: SignalFilter) -> Ordered:
    if chosen.text:
        return Ordered("''", falling=True)
    if chosen.queue is Queue.AWAITING:
        return Ordered("s.reply_due", falling=False)
    return Ordered("s.heard_at", falling=True)


def _asked(chosen: SignalFilter) -> dict[str, frozenset[str]]:
    """Give the columns that are narrowed, with the values that are let through."""
    every = {"theme_id": chosen.themes, "source_id": chosen.sources, "district_id": chosen.districts}
    return {column: values for column, values in every.items() if values}


def _of_states(chosen: SignalFilter, column: str) -> str:
    """Write which states a queue has, when no index needs to give the order."""
    if chosen.queue is Queue.ALL:
        return "1 = 1"
    named = ", ".join(f"'{state}'" for state in sorted(STATES[chosen.queue]))
    states = f"{column} in ({named})"
    if chosen.queue is Queue.TO_INTERPRET:
        return f"({states} or {BACK})"
    return f"{states} and {LATER}" if chosen.queue is Queue.PASSED else states


def _later(chosen: SignalFilter) -> list[Condition]:
    return [Condition(LATER, {})] if chosen.queue is Queue.PASSED else []


def _pair(column: str, value: str, state: str) -> tuple[Condition, Condition]:
    """Write that a row has this value, "" for none, and this state."""
    own = Condition(f"s.{column} = :lead", {"lead": value}) if value else Condition(f"s.{column} is null", {})
    return own, Condition("s.state = :state", {"state": state})


def _among(column: str, name: str, values: frozenset[str], empty: str = "") -> Condition:
    """Write that a column has one of these values; "" stands for none, which is kept as null, or as `empty` says."""
    places: Values = {f"{name}{number}": value for number, value in enumerate(sorted(values)) if value}
    named = f"{column} in ({', '.join(f':{each}' for each in places)})" if places else ""
    none = (f"{column} = {empty}" if empty else f"{column} is null") if "" in values else ""
    return Condition(f"({' or '.join(part for part in (named, none) if part)})", places)


def _size(lead: tuple[str, list[tuple[str, str, int]]]) -> int:
    return sum(count for _value, _state, count in lead[1])


def _today(chosen: SignalFilter, where: str) -> Values:
    return {"today": chosen.today.isoformat()} if ":today" in where else {}


def _numbered(values: Sequence[str] | Sequence[int]) -> tuple[str, Values]:
    names = [f"v{number}" for number in range(len(values))]
    return ", ".join(f":{name}" for name in names), dict(zip(names, values, strict=True))


def _number(value: Scalar) -> int:
    assert isinstance(value, int)
    return value
