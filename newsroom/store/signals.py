"""Questions about signals and the links that join them to posts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.peaks import Peak, peaks, reach
from newsroom.model import Decision, Link, OwnDate, Signal
from newsroom.model.rows import columns, from_values
from newsroom.store.lists import one, where

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.store.engine import Engine, Places


class DayTheme(NamedTuple):
    """The signals of one theme on one day: how many, from how many voices, how many wait too long for an answer."""

    day: str
    theme_id: str | None
    signals: int
    voices: int
    late: int


class WeekTheme(NamedTuple):
    """The kept count of one theme in one week; the week is named by its Monday, no theme is empty."""

    week: str
    theme_id: str
    signals: int


class LinkedSignal(NamedTuple):
    """A signal as a post shows it."""

    id: str
    heard_at: str
    text: str
    source_id: str | None
    theme_id: str | None
    kind: str
    link_id: str
    link_kind: str


class PostOfSignal(NamedTuple):
    """A post as a signal shows it, with the link between them."""

    id: str
    title: str
    planned_on: str | None
    planned_at: str | None
    link_id: str
    link_kind: str


class SignalRow(NamedTuple):
    """A signal as a list shows it."""

    id: str
    heard_at: str
    heard_on: str
    text: str
    source_id: str | None
    theme_id: str | None
    kind: str
    state: str
    reply_due: str | None
    answered_at: str | None
    posts: int


EARLIER = timedelta(days=90)
_ROW = (
    "select s.id, s.heard_at, s.heard_on, s.text, s.source_id, s.theme_id, s.kind, s.state, s.reply_due, s.answered_at,"
    " (select count(distinct l.post_id) from link l where l.signal_id = s.id) from signal s"
)


class Signals:
    """The signals of one calendar."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def one(self, signal_id: str) -> Signal | None:
        """Give a whole signal."""
        return one(self._engine, Signal, signal_id)

    def by_day(self, period: Period, now: str) -> list[DayTheme]:
        """Count the signals of a period by day and theme; a signal without a voice number is a voice of its own."""
        rows = self._engine.rows(
            "select heard_on, theme_id, count(*), count(distinct coalesce(cast(voice as text), id)),"
            " sum(case when reply_due < :now and answered_at is null then 1 else 0 end)"
            " from signal where heard_on between :first and :last group by heard_on, theme_id"
            " order by heard_on, count(*) desc, theme_id",
            {**_places(period), "now": now},
        )
        return [DayTheme._make(row) for row in rows]

    def by_week(self, period: Period) -> list[WeekTheme]:
        """Give the kept counts of the weeks that begin in a period."""
        rows = self._engine.rows(
            "select week, theme_id, signals from signal_week where week between :first and :last and signals > 0"
            " order by week, signals desc, theme_id",
            _places(period),
        )
        return [WeekTheme._make(row) for row in rows]

    def peaks(self, period: Period) -> tuple[Peak, ...]:
        """Give the themes that are suddenly heard much more, in the weeks of a period."""
        first = self._engine.row("select min(week) from signal_week where signals > 0")
        return peaks(self.by_week(reach(period)), period, str(first[0]) if first and first[0] else "")

    def listed(self, period: Period, theme_id: str | None = None, limit: int = 500) -> list[SignalRow]:
        """Give the signals heard in a period, newest first, of one theme if asked."""
        theme = " and s.theme_id = :theme" if theme_id else ""
        rows = self._engine.rows(
            f"{_ROW} where s.heard_on between :first and :last{theme}"
            " order by s.heard_at desc, s.key desc limit :limit",
            {**_places(period), "limit": limit, **({"theme": theme_id} if theme_id else {})},
        )
        return [SignalRow._make(row) for row in rows]

    def whole(self, period: Period) -> list[Signal]:
        """Give the whole signals heard in a period, oldest first."""
        sql = (
            f"select {', '.join(columns(Signal))} from signal where heard_on between :first and :last"
            " order by heard_at, key"
        )
        return [from_values(Signal, row) for row in self._engine.rows(sql, _places(period))]

    def of_post(self, post_id: str) -> list[LinkedSignal]:
        """Give the signals joined to a post, oldest first."""
        rows = self._engine.rows(
            "select s.id, s.heard_at, s.text, s.source_id, s.theme_id, s.kind, l.id, l.kind"
            " from link l join signal s on s.id = l.signal_id where l.post_id = :post order by s.heard_at, s.key",
            {"post": post_id},
        )
        return [LinkedSignal._make(row) for row in rows]

    def of_posts(self, period: Period) -> list[tuple[str, str, str]]:
        """Name the links of all posts planned in a period: post, signal, kind."""
        rows = self._engine.rows(
            "select l.post_id, l.signal_id, l.kind from link l join post p on p.id = l.post_id"
            " where p.planned_on between :first and :last",
            _places(period),
        )
        return [(str(post), str(signal), str(kind)) for post, signal, kind in rows]

    def posts_of(self, signal_id: str) -> list[PostOfSignal]:
        """Give the posts that a signal is joined to, by their day."""
        rows = self._engine.rows(
            "select p.id, p.title, p.planned_on, p.planned_at, l.id, l.kind from link l join post p on p.id = l.post_id"
            " where l.signal_id = :signal order by p.planned_on, p.planned_at, p.key",
            {"signal": signal_id},
        )
        return [PostOfSignal._make(row) for row in rows]

    def earlier(self, signal: Signal) -> int:
        """Count the other signals of the same sender in the three months before; the sender is a number, no name."""
        found = self._engine.row(
            "select count(*) from signal where heard_on between :since and :day and voice = :voice"
            " and heard_at <= :moment and id <> :id",
            {
                "since": (signal.heard_on - EARLIER).isoformat(),
                "day": signal.heard_on.isoformat(),
                "voice": signal.voice,
                "moment": signal.heard_at,
                "id": signal.id,
            },
        )
        return int(found[0] or 0) if found else 0

    def links(self, signal_id: str) -> list[Link]:
        """Give the links of a signal."""
        return where(self._engine, Link, "signal_id", signal_id)

    def link(self, link_id: str) -> Link | None:
        """Give one link."""
        return one(self._engine, Link, link_id)

    def themes_sent(self, period: Period) -> set[str]:
        """Name the themes that a post planned in a period is about."""
        rows = self._engine.rows(
            "select distinct theme_id from post where planned_on between :first and :last and theme_id is not null",
            _places(period),
        )
        return {str(theme) for (theme,) in rows}

    def decisions(self, period: Period) -> list[Decision]:
        """Give the decisions that are due in a period, or open from before it."""
        sql = (
            f"select {', '.join(columns(Decision))} from decision"
            " where due_on between :first and :last or (done = 0 and due_on < :first and decided_on >= :since)"
            " order by due_on, id"
        )
        since = period.first.replace(day=1).isoformat()
        return [from_values(Decision, row) for row in self._engine.rows(sql, {**_places(period), "since": since})]

    def decisions_on(self, signal_id: str) -> list[Decision]:
        """Give the decisions about a signal, the first first."""
        return sorted(where(self._engine, Decision, "signal_id", signal_id), key=_decided)

    def last_owner(self, kind: str) -> str:
        """Give who took up the last decision of a kind, "" when nobody did."""
        found = self._engine.row(
            "select owner from decision where kind = :kind and owner <> '' order by decided_on desc, id desc limit 1",
            {"kind": kind},
        )
        return str(found[0]) if found else ""

    def own_dates(self, period: Period) -> list[OwnDate]:
        """Give the municipality's own dates that touch a period, recurring ones included."""
        sql = (
            f"select {', '.join(columns(OwnDate))} from own_date"
            " where first_on <= :last and (last_on >= :first or rrule <> '') order by first_on, start_at, id"
        )
        return [from_values(OwnDate, row) for row in self._engine.rows(sql, _places(period))]

    def known_keys(self) -> set[str]:
        """Name the import keys of all signals, to meet them again at the next import."""
        return {str(key) for (key,) in self._engine.rows("select import_key from signal where import_key is not null")}

    def said(self, period: Period) -> list[tuple[str, str, str]]:
        """Give moment, words and address of the signals heard in a period, to meet them again at an import."""
        rows = self._engine.rows(
            "select heard_at, text, address from signal where heard_on between :first and :last", _places(period)
        )
        return [(str(heard_at), str(text), str(address)) for heard_at, text, address in rows]

    def said_elsewhere(self) -> list[tuple[str, str, str]]:
        """Give moment, words and address of every signal whose import key is not made of its address or words."""
        rows = self._engine.rows(
            "select heard_at, text, address from signal where import_key is null or import_key like 'id:%'"
        )
        return [(str(heard_at), str(text), str(address)) for heard_at, text, address in rows]

    def count(self, period: Period) -> int:
        """Count the signals heard in a period."""
        found = self._engine.row("select count(*) from signal where heard_on between :first and :last", _places(period))
        assert found is not None
        return int(found[0] or 0)


def _decided(decision: Decision) -> tuple[str, str]:
    return decision.decided_on.isoformat(), decision.id


def _places(period: Period) -> Places:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
