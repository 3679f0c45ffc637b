"""Signals and dates from outside against what the calendar knows."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from newsroom import exchange
from newsroom.desk import Desk
from newsroom.edits.imports import Choices, ImportPlan, Known, plan_dates, plan_signals
from newsroom.model import District, OwnDate, Signal, Source, Theme
from newsroom.model.drafts import DateDraft, Finding, Imported, SignalDraft
from newsroom.model.rows import from_row

NOW = datetime(2027, 1, 20, 9, tzinfo=UTC)
DRAFT = SignalDraft(2, "2027-01-18T23:30:00Z", "Losse tegel", kind="report", theme="Wegen", district="Wijk 07 Peelo")


def imported(*drafts: SignalDraft) -> Imported[SignalDraft]:
    return Imported(drafts)


def signals(plan: ImportPlan) -> list[Signal]:
    rows = [change.after for change in plan.changes.changes if change.table == "signal"]
    return [from_row(Signal, {**row, "version": 1}) for row in rows if row]


def test_that_a_signal_is_heard_on_the_local_day() -> None:
    (signal,) = signals(plan_signals(imported(DRAFT), Known(), NOW, Choices("meldingen.json")))
    assert (signal.heard_on, signal.heard_at) == (date(2027, 1, 19), "2027-01-18T23:30:00Z")
    assert (signal.noted_at, signal.kind, signal.way) == ("2027-01-20T09:00:00Z", "report", "came")


def test_that_names_are_met_and_missing_ones_proposed() -> None:
    known = Known(
        themes=(Theme("t1", "wegen"),), districts=(District("d1", "Peelo"),), sources=(Source("b1", "Forum"),)
    )
    plan = plan_signals(
        imported(DRAFT, replace(DRAFT, text="Twee", source="FORUM")), known, NOW, Choices("meldingen.json")
    )
    first, second = signals(plan)
    assert (first.theme_id, first.district_id, second.source_id) == ("t1", "d1", "b1")
    assert plan.proposed == {"source": ("meldingen",)}


def test_that_a_district_loses_its_number_when_it_is_made() -> None:
    assert plan_signals(imported(DRAFT), Known(), NOW).proposed["district"] == ("Peelo",)


def test_that_unknown_themes_are_left_out_when_asked() -> None:
    plan = plan_signals(imported(DRAFT), Known(), NOW, Choices(create_missing=False))
    assert signals(plan)[0].theme_id is None
    assert {each.data["name"] for each in plan.findings} == {"Wegen", "Wijk 07 Peelo"}


@pytest.mark.parametrize(
    "twin",
    [
        replace(DRAFT, row=9),
        replace(DRAFT, row=9, tone=1, district=""),
    ],
)
def test_that_a_signal_comes_in_once(twin: SignalDraft) -> None:
    first = plan_signals(imported(DRAFT, twin), Known(), NOW)
    keys = frozenset(str(signal.import_key) for signal in signals(first))
    again = plan_signals(imported(DRAFT, twin), Known(signal_keys=keys), NOW)
    assert (first.added, first.unchanged) == (1, 1)
    assert (again.added, again.unchanged, bool(again.changes), again.proposed) == (0, 2, False, {})


def test_that_an_address_or_an_own_number_makes_a_signal_known() -> None:
    by_address = replace(DRAFT, address="https://a.example/1")
    assert plan_signals(imported(by_address, replace(by_address, text="Anders")), Known(), NOW).added == 1
    by_number = replace(DRAFT, key="1")
    later = replace(by_number, heard_at="2027-01-19T08:00:00Z")
    assert plan_signals(imported(by_number, by_number, later), Known(), NOW).added == 2


def due(heard: datetime) -> datetime:
    return heard + timedelta(hours=2)


def test_that_only_fresh_unanswered_signals_get_a_moment_to_answer() -> None:
    old = replace(DRAFT, text="Oud", heard_at="2027-01-12T08:00:00Z")
    answered = replace(DRAFT, text="Klaar", answered_at="2027-01-19T08:00:00Z")
    found = signals(plan_signals(imported(DRAFT, old, answered), Known(due=due), NOW))
    assert [signal.reply_due for signal in found] == ["2027-01-19T01:30:00Z", None, None]
    assert signals(plan_signals(imported(DRAFT), Known(), NOW))[0].reply_due is None


def test_that_many_signals_go_as_one_batch_with_every_column() -> None:
    many = imported(*(replace(DRAFT, row=n, text=f"Melding {n}") for n in range(5_001)))
    plan = plan_signals(many, Known(), NOW, Choices("veel.csv"))
    (batch,) = plan.changes.batches
    rows = list(batch.rows)
    assert (plan.added, len(rows), plan.changes.data) == (5_001, 5_001, {"file": "veel.csv", "count": 5_001})
    assert {change.table for change in plan.changes.changes} == {"theme", "district", "source"}
    assert rows[0][batch.columns.index("text")] == "Melding 0"
    assert not {"batch", "version"} & set(batch.columns)


def test_that_a_batch_is_written_and_undone_as_one(tmp_path: Path) -> None:
    lines = "".join(f"18-01-2027 09:00;Melding {n}\n" for n in range(5_200))
    path = tmp_path / "veel.csv"
    path.write_text(f"Datum;Bericht\n{lines}", encoding="utf-8")
    desk = Desk.create(tmp_path / "k.newsroom", "maker", lambda: NOW)
    try:
        plan = exchange.plan(desk, exchange.read("signals", path), Choices(path.name))
        desk.apply(plan.changes)
        assert len(desk.all(Signal)) == 5_200
        desk.undo()
        assert desk.all(Signal) == []
    finally:
        desk.close()


def test_that_the_real_reports_leave_no_street_or_place_in_the_calendar(shared_data: Path, tmp_path: Path) -> None:
    path = shared_data / "signalen/assen-meldingen-2025-2026.json"
    calendar = tmp_path / "k.newsroom"
    desk = Desk.create(calendar, "maker", lambda: NOW)
    try:
        desk.apply(exchange.plan(desk, exchange.read("signals", path), Choices(path.name)).changes)
        assert len(desk.all(Signal)) == 3_024
    finally:
        desk.close()
    written = calendar.read_bytes()
    assert not [place for place in (b"Witterweg", b"Vivaldilaan", b"52.967", b"6.498") if place in written]


# ---------------------------------------------------------------- dates

COUNCIL = DateDraft(1, "Raadsvergadering", date(2027, 1, 26), date(2027, 1, 26), time(19, 30), kind="council", key="u1")


def dates(plan: ImportPlan) -> list[OwnDate]:
    return [from_row(OwnDate, {**change.after, "version": 1}) for change in plan.changes.changes if change.after]


def test_that_a_date_comes_in_with_its_calendar_and_only_once() -> None:
    holiday = DateDraft(2, "Kermis", date(2027, 7, 1), date(2027, 7, 4))
    first = plan_dates(Imported((COUNCIL, holiday)), Known(), Choices("raad.ics"))
    council, fair = dates(first)
    assert (council.start_at, council.kind, council.calendar, council.import_key) == (
        time(19, 30),
        "council",
        "raad",
        "uid:u1",
    )
    assert (fair.last_on, fair.kind) == (date(2027, 7, 4), "event")
    again = plan_dates(Imported((COUNCIL, holiday)), Known(own_dates=(council, fair)), Choices("raad.ics"))
    assert (again.added, again.changed, again.unchanged, bool(again.changes)) == (0, 0, 2, False)


def test_that_a_moved_date_changes_only_its_days() -> None:
    (known,) = dates(plan_dates(Imported((COUNCIL,)), Known(), Choices("raad.ics")))
    moved = replace(COUNCIL, first_on=date(2027, 1, 27), last_on=date(2027, 1, 27))
    plan = plan_dates(Imported((moved,)), Known(own_dates=(known,)), Choices("raad-nieuw.ics"))
    (change,) = plan.changes.changes
    assert (plan.changed, change.after) == (1, {"first_on": "2027-01-27", "last_on": "2027-01-27"})


def test_that_two_dates_with_one_key_both_come_in() -> None:
    plan = plan_dates(Imported((COUNCIL, COUNCIL), (Finding("ics_no_name", 3),)), Known())
    assert (plan.added, plan.skipped, len({each.import_key for each in dates(plan)})) == (2, 1, 2)
