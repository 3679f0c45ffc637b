"""What belongs to each point of an agenda, computed from the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from newsroom.insight.meeting.figures import figure_lines
from newsroom.insight.meeting.page import Line, Point, Talk, counted
from newsroom.model.keys import OUT, AgendaPoint, SectionKind, SlotState, Status

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.dates.period import Period
    from newsroom.insight.agenda import YearDate
    from newsroom.insight.cards import Names, Row
    from newsroom.insight.meeting.page import Quote
    from newsroom.insight.suggestions import Suggestion
    from newsroom.model import Decision
    from newsroom.model.results import Experiment, Measurement
    from newsroom.model.slots import Slot

    Table = tuple[Sequence[Talk], Sequence[Decision]]

    class ResultRow(Protocol):
        """What a post did on all its channels."""

        @property
        def post_id(self) -> str: ...
        @property
        def title(self) -> str: ...
        @property
        def reach(self) -> int: ...

    class JudgeRow(Protocol):
        """A post that is out and not evaluated."""

        @property
        def id(self) -> str: ...
        @property
        def title(self) -> str: ...
        @property
        def planned_on(self) -> str: ...
        @property
        def signal_count(self) -> int: ...


MOST_LINES = 12
MOST_BEST = 3
WAITING = frozenset({SlotState.OPEN, SlotState.MOVED})
NOT_SENT = frozenset({Status.DROPPED, Status.ON_HOLD})
UNSURE = frozenset({Status.IDEA, Status.DRAFT, Status.REVIEW})


@dataclass(frozen=True, slots=True)
class PointRows:
    """What the store answered for the points: `back` lies before the week (or day) `here`, `ahead` after it."""

    today: date
    back: Period
    here: Period
    ahead: Period
    cards: Sequence[Row]
    slots: Sequence[Slot]
    dates: Sequence[YearDate]
    results: Sequence[ResultRow]
    thanks: Sequence[Quote]
    decisions_done: int
    voices_back: int
    signals_back: int
    suggestions: Sequence[Suggestion]
    judge: Sequence[JudgeRow]
    measurements: Sequence[Measurement]
    experiments: Sequence[Experiment]


def point(entry: tuple[str, bool], rows: PointRows, table: Table, names: Names) -> Point:
    """Make one point of an agenda; `entry` is its key and whether it is done."""
    (key, done), (found, decisions) = entry, table
    if key == AgendaPoint.LISTEN:
        return Point(key, done, _heard_note(found), tuple(_listen(found)))
    if key == AgendaPoint.ACT:
        waiting = sum(not each.done for each in decisions)
        return Point(key, done, counted("decisions", waiting))
    if key == AgendaPoint.GAP:
        lines = tuple(_gap(found))
        return Point(key, done, counted("gaps", len(lines)), lines)
    lines = tuple(MAKERS[AgendaPoint(key)](rows, names))
    return Point(key, done, _note(key, rows, names), lines[:MOST_LINES])


def _note(key: str, rows: PointRows, names: Names) -> Line:
    if key == AgendaPoint.LOOK_BACK:
        return counted("posts", len([each for each in _cards(rows, rows.back) if each.status in OUT]))
    if key == AgendaPoint.FILL:
        return counted("free", len(_open(rows, names, SectionKind.FREE)))
    if key == AgendaPoint.AHEAD:
        weeks = rows.ahead.weeks()
        return Line("weeks", {"first": weeks[0].number, "last": weeks[-1].number})
    counts = {
        AgendaPoint.TODAY: ("posts", len(_cards(rows, rows.here))),
        AgendaPoint.JUDGE: ("to_judge", len(rows.judge)),
        AgendaPoint.EXPERIMENTS: ("experiments", len(rows.experiments)),
        AgendaPoint.FIGURES: ("figures", len({each.goal_id for each in rows.measurements})),
    }
    return counted(*counts[AgendaPoint(key)])


def _heard_note(found: Sequence[Talk]) -> Line:
    themes = sum(bool(talk.theme_id) for talk in found)
    return Line("heard", {"themes": themes, "signals": sum(talk.signals for talk in found)})


def _look_back(rows: PointRows, names: Names) -> Iterator[Line]:
    cards = _cards(rows, rows.back)
    out = [each for each in cards if each.status in OUT]
    yield Line("placed", {"count": len(out), "planned": len(cards)}, "ok" if len(out) == len(cards) else "")
    yield Line("heard_back", {"signals": rows.signals_back, "voices": rows.voices_back})
    if rows.decisions_done:
        yield counted("decisions_done", rows.decisions_done)
    for best in rows.results[:MOST_BEST]:
        yield Line("best", {"title": best.title, "reach": best.reach}, "ok", ("post", best.post_id))
    for thanks in rows.thanks:
        yield Line("thanks", {"text": thanks.text}, "ok", ("signal", thanks.signal_id))
    for card in cards:
        if card.status not in OUT:
            data = {"title": card.title, "day": card.planned_on, "status": card.status}
            yield Line("not_placed", data, "warn", ("post", card.id))
    yield from _left_empty(rows, names)


def _left_empty(rows: PointRows, names: Names) -> Iterator[Line]:
    """Tell of the sections that nobody filled, in one line: a meeting reads a list of names, not a list of lines."""
    missed = [each for each in rows.slots if each.on in rows.back and each.state == SlotState.MISSED]
    fixed = [each for each in missed if names.sections[each.section_id].kind == SectionKind.FIXED]
    if len(fixed) == 1:
        yield _slot_line("slot_missed", fixed[0], names, "warn")
    elif fixed:
        sections = dict.fromkeys(names.sections[each.section_id].name for each in fixed)
        yield Line("slots_missed", {"count": len(fixed), "sections": ", ".join(sections)}, "warn")


def _listen(found: Sequence[Talk]) -> Iterator[Line]:
    late = sum(talk.late for talk in found)
    if late:
        yield counted("late", late)._replace(tone="bad")
    waiting = sum(talk.waiting for talk in found)
    if waiting:
        yield counted("waiting", waiting)


def _fill(rows: PointRows, names: Names) -> Iterator[Line]:
    for slot in _open(rows, names, SectionKind.FREE):
        yield _slot_line("slot_free", slot, names, "")
    for slot in _open(rows, names, SectionKind.FIXED):
        yield _slot_line("slot_open", slot, names, "warn")
    for card in _cards(rows, rows.here):
        if card.status in UNSURE:
            data = {"title": card.title, "day": card.planned_on, "status": card.status}
            yield Line("not_ready", data, "warn", ("post", card.id))
    for each in rows.suggestions:
        yield Line(f"suggested_{each.kind}", {"title": each.title, **each.data}, "", (each.kind, each.source_id))


def _ahead(rows: PointRows, names: Names) -> Iterator[Line]:
    for each in rows.dates:
        if each.last >= rows.ahead.first and each.first <= rows.ahead.last:
            yield Line("date", {"name": each.name, "day": max(each.first, rows.ahead.first)}, "", ("date", each.kind))
    for week in rows.ahead.weeks():
        free = [each for each in rows.slots if _is_free(each, names) and each.on in week.period]
        if not free:
            yield Line("week_full", {"week": week.number}, "warn")


def _today(rows: PointRows, _names: Names) -> Iterator[Line]:
    for card in _cards(rows, rows.here):
        data: dict[str, object] = {"title": card.title, "time": card.planned_at or "", "status": card.status}
        yield Line("post_today", data, "warn" if card.status in UNSURE else "", ("post", card.id))
    for card in _cards(rows, rows.back):
        if card.status not in OUT:
            data = {"title": card.title, "day": card.planned_on, "status": card.status}
            yield Line("not_placed", data, "warn", ("post", card.id))


def _figures(rows: PointRows, names: Names) -> Iterator[Line]:
    yield from figure_lines(names.goals.values(), rows.measurements)


def _judge(rows: PointRows, _names: Names) -> Iterator[Line]:
    for each in rows.judge:
        yield Line("judge", {"title": each.title, "day": each.planned_on}, "", ("post", each.id))


def _experiments(rows: PointRows, _names: Names) -> Iterator[Line]:
    for each in rows.experiments:
        ended = each.last_on is not None and each.last_on <= rows.today
        data = {"name": each.name, "measure": each.measure, "day": each.last_on or ""}
        yield Line("experiment_ended" if ended else "experiment", data, "warn" if ended else "")


def _gap(found: Sequence[Talk]) -> Iterator[Line]:
    for talk in found:
        if talk.theme_id and not talk.posts:
            yield Line("gap", {"theme": talk.theme, "voices": talk.voices}, "warn", ("theme", talk.theme_id))


MAKERS: Mapping[AgendaPoint, Callable[[PointRows, Names], Iterator[Line]]] = {
    AgendaPoint.LOOK_BACK: _look_back,
    AgendaPoint.FILL: _fill,
    AgendaPoint.AHEAD: _ahead,
    AgendaPoint.TODAY: _today,
    AgendaPoint.FIGURES: _figures,
    AgendaPoint.JUDGE: _judge,
    AgendaPoint.EXPERIMENTS: _experiments,
}


def _cards(rows: PointRows, period: Period) -> list[Row]:
    inside = (each for each in rows.cards if each.planned_on and date.fromisoformat(each.planned_on) in period)
    return [each for each in inside if each.status not in NOT_SENT]


def _open(rows: PointRows, names: Names, kind: SectionKind) -> list[Slot]:
    waiting = (each for each in rows.slots if each.state in WAITING and each.on in rows.here and each.on >= rows.today)
    return [each for each in waiting if names.sections[each.section_id].kind == kind]


def _is_free(slot: Slot, names: Names) -> bool:
    return slot.state != SlotState.SKIPPED and names.sections[slot.section_id].kind == SectionKind.FREE


def _slot_line(code: str, slot: Slot, names: Names, tone: str) -> Line:
    section = names.sections[slot.section_id]
    data = {"section": section.name, "day": slot.on, "time": slot.at.isoformat("minutes")}
    return Line(code, data, tone, ("slot", f"{slot.section_id}:{slot.original_on.isoformat()}"))
