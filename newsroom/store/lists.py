"""The short lists of a calendar, read whole: channels, groups, goals, themes, sections and their like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from newsroom import model
from newsroom.model.rows import columns, from_values, table_named_by

if TYPE_CHECKING:
    from newsroom.store.engine import Engine

Thing = TypeVar("Thing")
BY_POSITION = "position, name, id"
_ORDER: dict[type, str] = {
    model.Section: BY_POSITION,
    model.Channel: BY_POSITION,
    model.TargetGroup: BY_POSITION,
    model.Goal: BY_POSITION,
    model.Theme: BY_POSITION,
    model.Member: BY_POSITION,
    model.Source: BY_POSITION,
    model.PolicyDomain: BY_POSITION,
    model.District: BY_POSITION,
    model.Campaign: "first_on, id",
    model.Deviation: "section_id, original_on",
}
TABLES = frozenset(
    {"section", "channel", "target_group", "goal", "theme", "member", "source", "policy_domain", "district", "campaign",
     "deviation", "setting"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lists:
    """A snapshot of every short list, each by id in its own order."""

    sections: Mapping[str, model.Section]
    deviations: Mapping[str, model.Deviation]
    campaigns: Mapping[str, model.Campaign]
    channels: Mapping[str, model.Channel]
    groups: Mapping[str, model.TargetGroup]
    goals: Mapping[str, model.Goal]
    themes: Mapping[str, model.Theme]
    members: Mapping[str, model.Member]
    sources: Mapping[str, model.Source]
    domains: Mapping[str, model.PolicyDomain]
    districts: Mapping[str, model.District]
    settings: model.Settings


def read_lists(engine: Engine) -> Lists:
    """Read every short list."""
    return Lists(
        sections=_by_id(engine, model.Section),
        deviations=_by_id(engine, model.Deviation),
        campaigns=_by_id(engine, model.Campaign),
        channels=_by_id(engine, model.Channel),
        groups=_by_id(engine, model.TargetGroup),
        goals=_by_id(engine, model.Goal),
        themes=_by_id(engine, model.Theme),
        members=_by_id(engine, model.Member),
        sources=_by_id(engine, model.Source),
        domains=_by_id(engine, model.PolicyDomain),
        districts=_by_id(engine, model.District),
        settings=model.Settings.of(
            {str(name): str(value) for name, value in engine.rows("select id, value from setting")}
        ),
    )


def everything(engine: Engine, cls: type[Thing], order: str = "id") -> list[Thing]:
    """Read every row of a table as objects."""
    table = table_named_by(cls)
    sql = f"select {', '.join(columns(cls))} from {table} order by {_ORDER.get(cls, order)}"
    return [from_values(cls, row) for row in engine.rows(sql)]


def one(engine: Engine, cls: type[Thing], row_id: str) -> Thing | None:
    """Read one row as an object, None when it is not there."""
    table = table_named_by(cls)
    row = engine.row(f"select {', '.join(columns(cls))} from {table} where id = :id", {"id": row_id})
    return from_values(cls, row) if row else None


def where(engine: Engine, cls: type[Thing], column: str, value: str) -> list[Thing]:
    """Read the rows of a table with this value in a column, in the order of their ids."""
    assert column in columns(cls), column
    table = table_named_by(cls)
    sql = f"select {', '.join(columns(cls))} from {table} where {column} = :value order by id"
    return [from_values(cls, row) for row in engine.rows(sql, {"value": value})]


def _by_id(engine: Engine, cls: type[Thing]) -> dict[str, Thing]:
    return {str(getattr(thing, "id")): thing for thing in everything(engine, cls)}  # noqa: B009 - types share no base
