"""Questions behind the figures of listening: what was asked and answered, by how many voices, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.service import Taken
from newsroom.insight.voices import Said

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.store.engine import Engine, Places


class AskedRow(NamedTuple):
    """A signal that asked for an answer, as it is stored."""

    source_id: str | None
    heard_at: str
    reply_due: str
    answered_at: str | None


class Volume(NamedTuple):
    """How many signals one source gave in one month, named as 2027-01 (S0-12)."""

    month: str
    source_id: str | None
    signals: int


class HeardFigures:
    """What the figures of listening are made of, for the days of a period."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def asked(self, period: Period, limit: int = 100_000) -> list[AskedRow]:
        """Give the signals that asked for an answer, newest first."""
        rows = self._engine.rows(
            "select source_id, heard_at, reply_due, answered_at from signal"
            " where heard_on between :first and :last and reply_due is not null order by heard_on desc limit :limit",
            {**_places(period), "limit": limit},
        )
        return [AskedRow._make(row) for row in rows]

    def said(self, period: Period) -> list[Said]:
        """Count messages by theme and voice."""
        rows = self._engine.rows(
            "select coalesce(theme_id, ''), voice, count(*) from signal"
            " where heard_on between :first and :last group by 1, 2",
            _places(period),
        )
        return [Said._make(row) for row in rows]

    def taken(self, period: Period) -> list[Taken]:
        """Count signals by simple or not, passed to the contact centre or not, and how they were heard."""
        rows = self._engine.rows(
            "select simple, case when exists (select 1 from decision d where d.signal_id = signal.id"
            " and d.kind = 'to_kcc') then 1 else 0 end, way, count(*) from signal"
            " where heard_on between :first and :last group by 1, 2, 3",
            _places(period),
        )
        return [Taken._make(row) for row in rows]

    def volume(self, period: Period) -> list[Volume]:
        """Count signals by month and source."""
        rows = self._engine.rows(
            "select substr(heard_on, 1, 7), source_id, count(*) from signal"
            " where heard_on between :first and :last group by 1, 2 order by 1, 3 desc, 2",
            _places(period),
        )
        return [Volume._make(row) for row in rows]

    def linked_posts(self, period: Period) -> tuple[int, int]:
        """Count the posts planned in a period that did not lapse, and those of them joined to a signal."""
        found = self._engine.row(
            "select count(*), coalesce(sum(case when signal_count > 0 then 1 else 0 end), 0) from post"
            " where planned_on between :first and :last and status <> 'dropped'",
            _places(period),
        )
        assert found is not None
        return int(found[0] or 0), int(found[1] or 0)

    def linked_signals(self, period: Period) -> tuple[int, int]:
        """Count the signals heard in a period, and those of them joined to a post."""
        found = self._engine.row(
            "select count(*), coalesce(sum(case when post_count > 0 then 1 else 0 end), 0) from signal"
            " where heard_on between :first and :last",
            _places(period),
        )
        assert found is not None
        return int(found[0] or 0), int(found[1] or 0)


def _places(period: Period) -> Places:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
