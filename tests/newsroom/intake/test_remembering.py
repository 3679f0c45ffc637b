"""A mapping is kept with its source: the next file of that source needs no question."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom import exchange
from newsroom.desk import Desk
from newsroom.edits.imports import Choices
from newsroom.edits.imports.mapping import Taken, headings_mark, taken
from newsroom.errors import Unreadable
from newsroom.formats import signals_table
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.intake import remembering
from newsroom.model import Signal

TOLD = (("text", "Wat er is"), ("heard_at", "Op welke dag"))
FIRST = "Op welke dag;Wat er is;Rest\n5/3/2027;Losse tegel;x\n"
NEXT = "Uitvoer van maart\nOp welke dag;Wat er is;Rest\n6/3/2027;Volle bak;x\n"


@pytest.fixture
def desk(open_desk: Callable[[str], Desk]) -> Desk:
    return open_desk("ik")


def bring(desk: Desk, path: Path, options: ReadOptions) -> int:
    options, source = remembering.as_before(desk, path, options)
    reading = exchange.read("signals", path, options)
    kept = remembering.kept_mapping(reading, options)
    plan = exchange.plan(desk, reading, Choices(file=path.name, source=source, mapping=kept))
    desk.apply(plan.changes)
    return plan.added


def test_that_the_next_file_of_a_source_needs_no_question(desk: Desk, tmp_path: Path) -> None:
    first, later = tmp_path / "wijkapp.csv", tmp_path / "wijkapp maart.csv"
    first.write_text(FIRST, encoding="utf-8")
    later.write_text(NEXT, encoding="utf-8")
    with pytest.raises(Unreadable, match="no_signals_found"):
        exchange.read("signals", first)
    assert bring(desk, first, replace(DEFAULTS, mapping=TOLD, day_first=False)) == 1
    (source,) = (each for each in desk.lists.sources.values() if each.mapping)
    assert source.name == "wijkapp"
    assert bring(desk, later, DEFAULTS) == 1
    found = {signal.text: signal for signal in desk.all(Signal)}
    assert str(found["Volle bak"].heard_on) == "2027-06-03"
    assert {signal.source_id for signal in found.values()} == {source.id}


def test_that_undo_forgets_the_mapping_with_the_signals(desk: Desk, tmp_path: Path) -> None:
    first = tmp_path / "wijkapp.csv"
    first.write_text(FIRST, encoding="utf-8")
    bring(desk, first, replace(DEFAULTS, mapping=TOLD))
    desk.undo()
    assert remembering.as_before(desk, first, DEFAULTS) == (DEFAULTS, "")


def test_that_a_known_export_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Datum;Bericht\n18-01-2027;Hoi\n", encoding="utf-8")
    bring(desk, path, DEFAULTS)
    assert [source.mapping for source in desk.lists.sources.values()] == [""]


def test_that_unknown_columns_can_be_shown_to_be_told() -> None:
    imported = signals_table.read(FIRST.encode(), replace(DEFAULTS, asking=True))
    assert ([each.code for each in imported.findings], imported.drafts) == (["columns_to_tell"], ())
    assert imported.understood["headings"] == ["Op welke dag", "Wat er is", "Rest"]


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"mapping": []}'])
def test_that_a_damaged_memory_is_none(text: str) -> None:
    assert taken(text) is None


def test_that_a_memory_comes_back_as_it_was_kept() -> None:
    kept = Taken(headings_mark(["Op welke dag", "Wat", ""]), TOLD, day_first=False)
    assert taken(kept.text()) == kept
    assert headings_mark(["OP  WELKE dag", "wat"]) == kept.headings
