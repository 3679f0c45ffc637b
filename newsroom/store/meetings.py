"""Questions of the newsroom meeting: what came of posts, what is heard by theme, and what is still to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsroom.model import Decision, Meeting, Post
from newsroom.model.heard import NEWS_KINDS, HeardText, Wanted
from newsroom.model.rows import columns, from_values

if TYPE_CHECKING:
    from datetime import date

    from newsroom.dates.period import Period
    from newsroom.store.engine import Engine, Places

MOST_OPEN = 200


class ThemeCount(NamedTuple):
    """What was heard about a theme (None: no theme): messages, voices, late and waiting answers."""

    theme_id: str | None
    signals: int
    voices: int
    late: int
    waiting: int


class PostResult(NamedTuple):
    """What a post did on all its channels: the highest count of each placement, added."""

    post_id: str
    title: str
    reach: int
    interactions: int


class ToJudge(NamedTuple):
    """A post that is out and not evaluated."""

    id: str
    title: str
    planned_on: str
    signal_count: int


NEWS = ", ".join(f"'{kind}'" for kind in sorted(NEWS_KINDS))


class Meetings:
    """The meetings of one calendar."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def before(self, day: date, kind: str) -> Meeting | None:
        """Give the last meeting of a kind before a day."""
        sql = (
            f"select {', '.join(columns(Meeting))} from meeting where held_on < :day and kind = :kind"
            " order by held_on desc, id desc limit 1"
        )
        row = self._engine.row(sql, {"day": day.isoformat(), "kind": kind})
        return from_values(Meeting, row) if row else None

    def decisions(self, meeting_id: str, last: date) -> list[Decision]:
        """Give what a meeting decided, and every open decision of a meeting or due by a day; open first, by date."""
        sql = (
            f"select {', '.join(columns(Decision))} from decision where meeting_id = :meeting"
            " or (done = 0 and (meeting_id is not null or due_on <= :last))"
            " order by done, due_on is null, due_on, id limit :most"
        )
        places: Places = {"meeting": meeting_id, "last": last.isoformat(), "most": MOST_OPEN}
        return [from_values(Decision, row) for row in self._engine.rows(sql, places)]

    def done(self, period: Period) -> int:
        """Count the decisions that were due in a period and are done."""
        return self._count("select count(*) from decision where done = 1 and due_on between :first and :last", period)

    def themes(self, period: Period, now: str) -> list[ThemeCount]:
        """Count what was heard by theme, most voices first; a signal without a voice is a voice of its own."""
        rows = self._engine.rows(
            "select theme_id, count(*), count(distinct coalesce(cast(voice as text), id)) as voices,"
            " sum(case when reply_due < :now and answered_at is null then 1 else 0 end),"
            " sum(case when reply_due is not null and answered_at is null then 1 else 0 end)"
            " from signal where heard_on between :first and :last group by theme_id"
            " order by voices desc, count(*) desc, theme_id",
            {**_places(period), "now": now},
        )
        return [ThemeCount._make(row) for row in rows]

    def voices(self, period: Period) -> int:
        """Count the voices heard in a period."""
        return self._count(
            "select count(distinct coalesce(cast(voice as text), id)) from signal"
            " where heard_on between :first and :last",
            period,
        )

    def texts(self, period: Period, limit: int, wanted: Wanted) -> list[HeardText]:
        """Give what was heard in a period, newest first."""
        places: Places = {**_places(period), "limit": limit}
        also = ""
        if wanted.theme_id is None:
            also += " and s.theme_id is null"
        elif wanted.theme_id:
            also += " and s.theme_id = :theme"
            places = {**places, "theme": wanted.theme_id}
        if wanted.kind:
            also += " and s.kind = :kind"
            places = {**places, "kind": wanted.kind}
        if wanted.news is not None:
            also += f" and coalesce(o.kind, '') {'' if wanted.news else 'not '}in ({NEWS})"
        rows = self._engine.rows(
            "select s.id, s.heard_on, s.text, s.source_id, s.theme_id, s.kind, s.address from signal s"
            f" left join source o on o.id = s.source_id where s.heard_on between :first and :last{also}"
            " order by s.heard_at desc, s.key desc limit :limit",
            places,
        )
        return [HeardText._make(row) for row in rows]

    def last_sent(self, period: Period) -> dict[str, str]:
        """Give the last day of a period on which something was sent about each theme."""
        rows = self._engine.rows(
            "select theme_id, max(planned_on) from post where planned_on between :first and :last"
            " and status in ('published', 'evaluated') and theme_id is not null group by theme_id",
            _places(period),
        )
        return {str(theme): str(day) for theme, day in rows}

    def newest_about(self, theme_id: str) -> Post | None:
        """Give the last planned post about a theme, as an example for the next."""
        sql = (
            f"select {', '.join(columns(Post))} from post where theme_id = :theme and planned_on is not null"
            " and status <> 'dropped' order by planned_on desc, key desc limit 1"
        )
        row = self._engine.row(sql, {"theme": theme_id})
        return from_values(Post, row) if row else None

    def results(self, period: Period) -> list[PostResult]:
        """Give what the posts of a period did, most reach first."""
        rows = self._engine.rows(
            "select post_id, title, sum(reach), sum(interactions) from (select p.id as post_id, p.title as title,"
            " max(coalesce(r.reach, 0)) as reach, max(coalesce(r.interactions, 0)) as interactions"
            " from post p join placement l on l.post_id = p.id join result r on r.placement_id = l.id"
            " where p.planned_on between :first and :last group by p.id, p.title, l.id) as counted"
            " group by post_id, title order by 3 desc, 4 desc, post_id",
            _places(period),
        )
        return [PostResult._make(row) for row in rows]

    def to_judge(self, period: Period) -> list[ToJudge]:
        """Give the posts of a period that are out and that nobody evaluated, oldest first."""
        rows = self._engine.rows(
            "select id, title, planned_on, signal_count from post where planned_on between :first and :last"
            " and status = 'published' and not exists (select 1 from evaluation where evaluation.post_id = post.id)"
            " order by planned_on, planned_at, key",
            _places(period),
        )
        return [ToJudge._make(row) for row in rows]

    def _count(self, sql: str, period: Period) -> int:
        found = self._engine.row(sql, _places(period))
        assert found is not None
        return int(found[0] or 0)


def _places(period: Period) -> Places:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
