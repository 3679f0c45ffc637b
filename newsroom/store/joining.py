"""Questions that hold signals against posts: per theme, domain or district, per week, and what the figures count."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from newsroom.insight.coherence.figures import Tally
from newsroom.insight.coherence.gaps import Loud
from newsroom.insight.coherence.lines import By, Heard
from newsroom.insight.coherence.page import InOut
from newsroom.insight.coherence.rows import CountedRow, DotRow, JoinRow, Said, SentRow
from newsroom.insight.table import EVERYTHING, PostFilter
from newsroom.model.keys import LinkKind, Status, Way
from newsroom.store.filtering import condition
from newsroom.store.lists import where

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from newsroom.dates.period import Period
    from newsroom.insight.coherence.lines import About
    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine, Places

Thing = TypeVar("Thing")
SAMPLE = 4000
LOUDEST = 2
DOTS_PER_DAY = 8
MOST_LOOSE = 500
MOST_SAID = 20_000
ASKING = "s.reply_due is not null and s.no_reply_reason = ''"


class Joining:
    """Listening and sending of one calendar, side by side."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_week(self, period: Period) -> list[InOut]:
        """Give the kept counts of signals and posts per week and theme, of the weeks that begin in a period."""
        rows = self._engine.rows(
            "select week, theme_id, sum(signals), sum(posts) from"
            " (select week, theme_id, signals, 0 as posts from signal_week where week between :first and :last"
            " union all select week, theme_id, 0, posts from post_week where week between :first and :last) as kept"
            " group by week, theme_id having sum(signals) > 0 or sum(posts) > 0 order by week, theme_id",
            _days(period),
        )
        return [InOut._make(row) for row in rows]

    def heard(
        self, by: By, period: Period, chosen: PostFilter = EVERYTHING, domains: Iterable[tuple[str, str]] = ()
    ) -> dict[str, Heard]:
        """Count signals and voices per key; `domains` pair each theme with its domains."""
        places: dict[str, Scalar] = dict(_days(period))
        key, joined = _keyed(by, domains, places)
        rows = self._engine.rows(
            f"select {key}, count(*), count(distinct s.voice) + sum(case when s.voice is null then 1 else 0 end)"
            f" from signal s{joined} where {_heard(chosen, places)} group by 1",
            places,
        )
        return {str(name): Heard(_number(signals), _number(voices)) for name, signals, voices in rows}

    def loud(
        self, by: By, period: Period, chosen: PostFilter = EVERYTHING, domains: Iterable[tuple[str, str]] = ()
    ) -> dict[str, Loud]:
        """Count per key the signals, and those of its two loudest voices."""
        places: dict[str, Scalar] = dict(_days(period))
        key, joined = _keyed(by, domains, places)
        rows = self._engine.rows(
            "select key, sum(number), sum(case when place <= :loudest and voice is not null then number else 0 end)"
            " from (select key, voice, number, row_number() over (partition by key, voice is null order by number desc)"
            f" as place from (select {key} as key, s.voice as voice, count(*) as number from signal s{joined}"
            f" where {_heard(chosen, places)} group by 1, 2) as counted) as ranked group by key",
            {**places, "loudest": LOUDEST},
        )
        return {str(name): Loud(_number(signals), _number(loudest)) for name, signals, loudest in rows}

    def tally(self, period: Period, chosen: PostFilter = EVERYTHING) -> Tally:
        """Count what the figures need of the signals of a period."""
        places: dict[str, Scalar] = {**_days(period), "found": Way.FOUND, "reaction": LinkKind.REACTION_TO}
        heard = _heard(chosen, places)
        row = self._engine.row(
            f"select count(*), sum(case when {ASKING} then 1 else 0 end),"
            f" sum(case when {ASKING} and s.answered_at is not null then 1 else 0 end),"
            f" sum(case when s.way = :found then 1 else 0 end) from signal s where {heard}",
            places,
        )
        joined = self._engine.row(
            "select count(distinct l.signal_id), count(distinct case when l.kind = :reaction then l.signal_id end),"
            " count(distinct case when l.kind = :reaction and s.answered_at is not null then l.signal_id end)"
            f" from link l join signal s on s.id = l.signal_id where {heard}",
            places,
        )
        return Tally(*(_number(each) for each in (*(row or ()), *(joined or ()))))

    def answers(self, period: Period, chosen: PostFilter = EVERYTHING, number: int = 0) -> list[tuple[str, str]]:
        """Give when signals were heard and answered; of a `number` that is very large evenly spread ones only."""
        places: dict[str, Scalar] = {**_days(period), "step": max(1, number // SAMPLE)}
        rows = self._engine.rows(
            f"select s.heard_at, s.answered_at from signal s where {_heard(chosen, places)} and {ASKING}"
            " and s.answered_at is not null and s.key % :step = 0",
            places,
        )
        return [(str(heard), str(answered)) for heard, answered in rows]

    def sent(self, period: Period, chosen: PostFilter = EVERYTHING) -> list[SentRow]:
        """Give the posts planned in a period that are not dropped, by day, as a filter lets them through."""
        wanted, places = condition(self._engine, replace(chosen, period=period, ideas=False))
        rows = self._engine.rows(
            "select post.id, title, planned_on, status, theme_id, domain_id, group_ids, section_id, slot_on, purpose,"
            " participation, (select count(*) from link l where l.post_id = post.id and l.kind <> :reaction),"
            f" '' from post{wanted} and status <> :dropped order by planned_on, planned_at, post.key",
            {**places, "reaction": LinkKind.REACTION_TO, "dropped": Status.DROPPED},
        )
        found = [SentRow._make(row) for row in rows]
        districts = self._districts(period)
        return [row._replace(districts=districts.get(row.id, "")) for row in found] if districts else found

    def last_sent(self, before: str) -> dict[str, str]:
        """Name the last day before another on which a post about each theme stands."""
        rows = self._engine.rows(
            "select theme_id, max(planned_on) from post where planned_on < :before and status <> :dropped"
            " and theme_id is not null group by theme_id",
            {"before": before, "dropped": Status.DROPPED},
        )
        return {str(theme): str(day) for theme, day in rows}

    def planned_from(self, day: str) -> dict[str, int]:
        """Count the posts about each theme that are planned from a day on."""
        rows = self._engine.rows(
            "select theme_id, count(*) from post where planned_on >= :day and status <> :dropped"
            " and theme_id is not null group by theme_id",
            {"day": day, "dropped": Status.DROPPED},
        )
        return {str(theme): _number(posts) for theme, posts in rows}

    def dots(self, about: About, period: Period, chosen: PostFilter, now: str) -> list[DotRow]:
        """Give the signals of a timeline, of each day the first few: those that are joined to a post come first."""
        places: dict[str, Scalar] = {**_days(period), "now": now, "most": DOTS_PER_DAY}
        wanted = f"{_heard(chosen, places)} and {_about(about, places)}"
        rows = self._engine.rows(
            "select id, heard_on, heard_at, text, late, linked, place from (select id, heard_on, heard_at, text, late,"
            " linked, row_number() over (partition by heard_on order by linked desc, heard_at, key) as place from"
            " (select s.id, s.key, s.heard_on, s.heard_at, s.text,"
            " case when s.reply_due < :now and s.answered_at is null then 1 else 0 end as late,"
            " case when exists (select 1 from link l where l.signal_id = s.id) then 1 else 0 end as linked"
            f" from signal s where {wanted}) as heard) as ranked where place <= :most order by heard_at, id",
            places,
        )
        return [DotRow._make(row) for row in rows]

    def by_day(self, about: About, period: Period, chosen: PostFilter = EVERYTHING) -> dict[str, int]:
        """Count the signals of a timeline per day."""
        places: dict[str, Scalar] = dict(_days(period))
        wanted = f"{_heard(chosen, places)} and {_about(about, places)}"
        rows = self._engine.rows(f"select s.heard_on, count(*) from signal s where {wanted} group by 1", places)
        return {str(day): _number(signals) for day, signals in rows}

    def joins(self, about: About, period: Period) -> list[JoinRow]:
        """Give what joins the signals of a timeline to posts."""
        places: dict[str, Scalar] = dict(_days(period))
        rows = self._engine.rows(
            "select l.signal_id, l.post_id, l.kind from link l join signal s on s.id = l.signal_id"
            f" where s.heard_on between :first and :last and {_about(about, places)} order by s.heard_at, l.post_id",
            places,
        )
        return [JoinRow._make(row) for row in rows]

    def loose_signals(self, period: Period, chosen: PostFilter = EVERYTHING) -> list[CountedRow]:
        """Give the signals of a period that no post is joined to, newest first."""
        places: dict[str, Scalar] = dict(_days(period))
        return self._counted(f"{_heard(chosen, places)} and {_LOOSE}", places)

    def counted(self, period: Period, chosen: PostFilter, which: str, about: About | None = None) -> list[CountedRow]:
        """Give the signals behind a number, newest first: `which` is a name of `WHICH`."""
        places: dict[str, Scalar] = dict(_days(period))
        wanted = f"{_heard(chosen, places)} and {WHICH[which]}"
        if about is not None:
            wanted += f" and {_about(about, places)}"
        return self._counted(wanted, places)

    def said(self, about: About, period: Period) -> list[Said]:
        """Give what was said about a line, newest first: words and marks, without voice or address."""
        places: dict[str, Scalar] = {**_days(period), "limit": MOST_SAID}
        rows = self._engine.rows(
            "select s.heard_on, s.text, s.kind, s.way, s.tone, s.state, coalesce(s.source_id, '') from signal s"
            f" where s.heard_on between :first and :last and {_about(about, places)}"
            " order by s.heard_at desc, s.key desc limit :limit",
            places,
        )
        return [Said._make(row) for row in rows]

    def naming(self, cls: type[Thing], theme_id: str) -> list[Thing]:
        """Give the whole rows of a table that name a theme."""
        return where(self._engine, cls, "theme_id", theme_id)

    def _counted(self, wanted: str, places: Mapping[str, Scalar]) -> list[CountedRow]:
        rows = self._engine.rows(
            "select s.id, s.heard_on, s.heard_at, s.text, s.theme_id, s.answered_at,"
            " (select count(*) from link l where l.signal_id = s.id)"
            f" from signal s where {wanted} order by s.heard_at desc, s.key desc limit :limit",
            {**places, "limit": MOST_LOOSE},
        )
        return [CountedRow._make(row) for row in rows]

    def _districts(self, period: Period) -> dict[str, str]:
        rows = self._engine.rows(
            "select distinct p.id, s.district_id from post p join link l on l.post_id = p.id"
            " join signal s on s.id = l.signal_id"
            " where p.planned_on between :first and :last and s.district_id is not null",
            _days(period),
        )
        found: dict[str, str] = {}
        for post, district in rows:
            found[str(post)] = f"{found.get(str(post), '')} {district}".strip()
        return found


_LOOSE = "not exists (select 1 from link l where l.signal_id = s.id)"
WHICH = {
    "all": "1 = 1",
    "loose": _LOOSE,
    "linked": "exists (select 1 from link l where l.signal_id = s.id)",
    "asking": ASKING,
    "waiting": f"{ASKING} and s.answered_at is null",
    "answered": f"{ASKING} and s.answered_at is not null",
    "found": f"s.way = '{Way.FOUND}'",
}


def _keyed(by: By, domains: Iterable[tuple[str, str]], places: dict[str, Scalar]) -> tuple[str, str]:
    """Write the key that signals are counted by, and the join that it needs; a theme may have several domains."""
    if by is By.THEME:
        return "coalesce(s.theme_id, '')", ""
    if by is By.DISTRICT:
        return "coalesce(s.district_id, '')", ""
    rows = []
    for number, (theme, domain) in enumerate(domains):
        places |= {f"theme{number}": theme, f"domain{number}": domain}
        rows.append(f"select :theme{number} as theme_id, :domain{number} as domain_id")
    pairs = " union all ".join(rows) or "select '' as theme_id, '' as domain_id where 1 = 0"
    joined = f" left join ({pairs}) as d on d.theme_id = s.theme_id and s.domain_id is null"
    return "coalesce(s.domain_id, d.domain_id, '')", joined


def _about(about: About, places: dict[str, Scalar]) -> str:
    """Write that a signal counts for a line."""
    places["about"] = about.key
    if about.by is By.THEME:
        return "s.theme_id = :about" if about.key else "s.theme_id is null"
    if about.by is By.DISTRICT:
        return "s.district_id = :about"
    names = _kept(places, "of_domain", about.theme_ids)
    return f"(s.domain_id = :about or (s.domain_id is null and s.theme_id in ({names})))"


def _heard(chosen: PostFilter, places: dict[str, Scalar]) -> str:
    """Write that a signal was heard in the period, about the themes and in the districts of a filter."""
    parts = ["s.heard_on between :first and :last"]
    wanted: tuple[tuple[str, Collection[str]], ...] = (
        ("theme_id", chosen.themes),
        ("district_id", chosen.districts),
    )
    parts += [f"s.{column} in ({_kept(places, column, ids)})" for column, ids in wanted if ids]
    return " and ".join(parts)


def _kept(places: dict[str, Scalar], name: str, ids: Iterable[str]) -> str:
    kept: dict[str, Scalar] = {f"{name}_{number}": each for number, each in enumerate(sorted(ids))}
    places |= kept
    return ", ".join(f":{each}" for each in kept) or "''"


def _number(value: Scalar) -> int:
    return value if isinstance(value, int) else 0


def _days(period: Period) -> Places:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
