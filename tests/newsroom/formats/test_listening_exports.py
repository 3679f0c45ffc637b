"""Every listening format that is described, as a file made from its description: what is read, and what never is."""

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from newsroom import exchange
from newsroom.desk import Desk
from newsroom.edits.imports import Choices
from newsroom.formats import reports_json, signals_table
from newsroom.formats.reading.listening import KNOWN_SOURCES
from newsroom.model.drafts import Imported, SignalDraft

GOLDEN = Path(__file__).parents[2] / "golden" / "listening"
EXPORTS = sorted(path for path in GOLDEN.iterdir() if path.name != "expected.json")
# Author, account, followers, influence, place and position, as each file has them.
PERSONS = (
    "Wobke", "Dijkzwart", "wobke_dz", "918273", "77331", "52.771234", "6.543219", "Drentstaat", "Dorpstad",
    "Nederlandje", "NLDX", "88776655", "onzijdig77",
)  # fmt: skip


def read(path: Path) -> Imported[SignalDraft]:
    return (reports_json if path.suffix == ".json" else signals_table).read(path)


def plain(imported: Imported[SignalDraft]) -> Any:
    understood = imported.understood
    told = {
        "source": understood.get("source", ""),
        "encoding": understood["encoding"],
        "delimiter": understood.get("delimiter", ""),
        "header_row": understood.get("header_row", 0),
        "left_out": [each["column"] for each in understood["left_out"]],  # type: ignore[attr-defined]
        "drafts": [{name: value for name, value in asdict(each).items() if value} for each in imported.drafts],
        "findings": [[each.code, each.row] for each in imported.findings],
    }
    return json.loads(json.dumps(told))


def test_that_every_export_is_read_as_its_description_says() -> None:
    """`UPDATE_GOLDEN=1` writes what is read now; look at each difference before it is kept."""
    found = {path.name: plain(read(path)) for path in EXPORTS}
    kept = GOLDEN / "expected.json"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert found == json.loads(kept.read_text(encoding="utf-8"))


def test_that_every_known_tool_has_an_export_here() -> None:
    claimed = {read(path).understood.get("source") for path in EXPORTS if path.suffix == ".csv"}
    assert claimed == set(KNOWN_SOURCES)


@pytest.mark.parametrize("path", EXPORTS, ids=lambda path: path.stem)
def test_that_no_person_or_place_of_an_export_reaches_the_file_of_the_calendar(path: Path, calendar: Path) -> None:
    raw = path.read_bytes()
    text = raw.decode("utf-16" if raw.startswith(b"\xff\xfe") else "cp1252")
    desk = Desk.open(calendar, "ik")
    plan = exchange.plan(desk, exchange.read("signals", path), Choices(file="luisteren.csv"))
    desk.apply(plan.changes)
    added = plan.added
    desk.undo()
    desk.redo()
    log = calendar.with_name(f"{calendar.name}-wal")
    stored = calendar.read_bytes() + (log.read_bytes() if log.exists() else b"")
    desk.close()
    stored += calendar.read_bytes()
    assert added > 0
    # The made-up person is in the file from outside, so that a file without one proves nothing by accident.
    assert path.stem == "x-analytics" or any(person in text for person in PERSONS)
    assert [person for person in PERSONS if person.encode() in stored] == []


def test_that_an_account_in_an_address_is_not_kept_and_the_post_is_known_again(calendar: Path) -> None:
    desk = Desk.open(calendar, "ik")
    reading = exchange.read("signals", GOLDEN / "coosto.csv")
    desk.apply(exchange.plan(desk, reading, Choices(file="coosto.csv")).changes)
    again = exchange.plan(desk, reading, Choices(file="coosto.csv"))
    addresses = {
        change.after["address"] for change in desk.to_undo.changes if change.after and "address" in change.after
    }  # type: ignore[union-attr]
    desk.close()
    assert (again.added, again.unchanged, again.repeated) == (0, 2, 2)
    assert addresses >= {"https://x.com/i/status/1111", "https://forum.example/t/2"}


def test_that_the_preview_names_the_columns_that_stay_behind() -> None:
    imported = read(GOLDEN / "meltwater.csv")
    columns: Any = imported.understood["columns"]
    private = {each["column"]: each["field"] for each in columns if each["why"] == "personal_data"}
    assert private.keys() >= {"Author Name", "Author Handle", "State", "City"}
    assert set(private.values()) == {""}
