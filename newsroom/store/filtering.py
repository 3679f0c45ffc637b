"""A filter on posts as a condition with named values, shared by every question about all posts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.insight.table import PostFilter
    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine

PEOPLE = ("maker_id", "checker_id", "approver_id", "placer_id")
Values = dict[str, "Scalar"]


def condition(engine: Engine, chosen: PostFilter) -> tuple[str, Values]:
    """Give " where …" on the table post, empty when all are let through, and the values that it names."""
    places: Values = {}
    parts = [*_plain(chosen, places), *_joined(engine, chosen, places), *_days(chosen, places)]
    if chosen.text.strip():
        places["words"] = engine.words(chosen.text)
        parts.append(engine.matching("post") if places["words"] else "1 = 0")
    return (f" where {' and '.join(parts)}" if parts else ""), places


def _plain(chosen: PostFilter, places: Values) -> Iterator[str]:
    """Write the conditions on the columns of the post itself."""
    for column, ids in (
        ("theme_id", chosen.themes),
        ("section_id", chosen.sections),
        ("campaign_id", chosen.campaigns),
        ("status", chosen.statuses),
    ):
        if ids:
            yield f"post.{column} in ({_kept(places, column, ids)})"
    for column, ids in (("group_ids", chosen.groups), ("goal_ids", chosen.goals)):
        if ids:
            yield _in_list(places, column, ids, column)
    if chosen.people:
        names = _kept(places, "person", chosen.people)
        yield f"({' or '.join(f'post.{column} in ({names})' for column in PEOPLE)})"


def _joined(engine: Engine, chosen: PostFilter, places: Values) -> Iterator[str]:
    """Write the conditions on what hangs on the post."""
    if chosen.channels:
        names = _kept(places, "channel", chosen.channels)
        yield f"exists (select 1 from placement l where l.post_id = post.id and l.channel_id in ({names}))"
    if chosen.districts:
        yield _in_districts(engine, chosen.districts, places)


def _days(chosen: PostFilter, places: Values) -> Iterator[str]:
    if chosen.period is not None:
        places |= {"first": chosen.period.first.isoformat(), "last": chosen.period.last.isoformat()}
        ideas = " or post.planned_on is null" if chosen.ideas else ""
        yield f"(post.planned_on between :first and :last{ideas})"
    elif not chosen.ideas:
        yield "post.planned_on is not null"


def _in_districts(engine: Engine, districts: Iterable[str], places: Values) -> str:
    """Let a post through when a joined signal is from a district, or a group of the post has it as its area."""
    own: Values = {}
    names = _kept(own, "district", districts)
    places |= own
    found = engine.rows(
        "select distinct g.id from target_group g join district d on lower(g.area) like '%' || lower(d.name) || '%'"
        f" where g.area <> '' and d.id in ({names})",
        own,
    )
    heard = (
        "exists (select 1 from link k join signal s on s.id = k.signal_id"
        f" where k.post_id = post.id and s.district_id in ({names}))"
    )
    groups = [str(group) for (group,) in found]
    return f"({heard} or {_in_list(places, 'area', groups, 'group_ids')})" if groups else heard


def _kept(places: Values, name: str, ids: Iterable[str]) -> str:
    """Keep values under numbered names, and give these names as a list."""
    own: Values = {f"{name}{number}": value for number, value in enumerate(sorted(ids))}
    places |= own
    return ", ".join(f":{each}" for each in own)


def _in_list(places: Values, name: str, ids: Iterable[str], column: str) -> str:
    """Write that a JSON list of ids holds one of these."""
    likes = []
    for number, value in enumerate(sorted(ids)):
        plain = value.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        places[f"{name}{number}"] = f'%"{plain}"%'
        likes.append(f"post.{column} like :{name}{number} escape '!'")
    return f"({' or '.join(likes)})"
