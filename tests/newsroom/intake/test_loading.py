"""Large exports: read row by row, in a process of their own, by the same rules as small ones."""

import csv
import io
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from newsroom import exchange, privacy
from newsroom.desk import Desk
from newsroom.edits.imports import Choices
from newsroom.errors import NewsroomError, Refused, Unreadable
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.intake import large
from newsroom.intake.loading import Loaded, Loading, Order, load
from newsroom.model import Signal
from newsroom.model.rows import to_row
from newsroom.words import Words
from tests.newsroom.conftest import NOW

GOLDEN = Path(__file__).parents[2] / "golden" / "listening"
HEADS = [
    "zoekopdracht", "datum", "url", "sentiment", "type", "views", "auteur", "volgers", "bericht tekst", "type bron",
    "titel",
]  # fmt: skip


def silent(_share: float, _rows: int) -> None:
    """Nobody watches."""


def order(calendar: Path, file: Path, *, dry: bool = False, options: ReadOptions = DEFAULTS) -> Order:
    return Order(calendar, "ik", file, options, Choices(file=file.name), dry)


def write(path: Path, rows: Iterator[list[str]] | list[list[str]], encoding: str = "utf-8") -> Path:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([HEADS, *rows])
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def row(number: int, **given: str) -> list[str]:
    told = {
        "zoekopdracht": "Afval", "datum": f"2027-01-{number % 28 + 1:02d} 09:{number % 60:02d}",
        "url": f"https://forum.example/t/{number}", "sentiment": "negatief", "type": "vraag", "views": str(number),
        "auteur": "Wobke Dijkzwart", "volgers": "918273", "bericht tekst": f"De bak is vol, nummer {number}",
        "type bron": "Forum", "titel": "", **given,
    }  # fmt: skip
    return [told[head] for head in HEADS]


def many(count: int) -> Iterator[list[str]]:
    return (row(number) for number in range(count))


def kept(desk: Desk) -> list[dict[str, object]]:
    """The signals without what differs from run to run, with names for ids."""
    names = {
        each.id: each.name
        for table in ("themes", "sources", "districts")
        for each in getattr(desk.lists, table).values()
    }
    found = []
    for signal in desk.all(Signal):
        values = dict(to_row(signal))
        values |= {name: names.get(str(values[name])) for name in ("theme_id", "source_id", "district_id")}
        found.append({name: value for name, value in values.items() if name not in {"id", "noted_at", "batch"}})
    return sorted(found, key=repr)


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.csv")), ids=lambda path: path.stem)
def test_that_a_large_file_is_read_as_a_small_one(
    path: Path, calendar: Path, open_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    desk = open_desk("ik")
    small = exchange.plan(desk, exchange.read("signals", path), Choices(file=path.name))
    desk.apply(small.changes)
    expected = kept(desk)
    desk.undo()
    loaded = load(order(calendar, path), silent, lambda: NOW)
    desk.look_elsewhere()
    assert kept(desk) == expected
    assert (loaded.plan.added, loaded.plan.repeated) == (small.added, small.repeated)
    assert loaded.plan.left_out == small.left_out
    assert {each.code for each in loaded.plan.findings} <= {each.code for each in small.findings} | {"date_unclear"}


def test_that_a_report_in_a_large_file_came_to_us_and_a_fresh_one_waits_for_an_answer(
    calendar: Path, open_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    fresh = row(1, type="melding", datum="2027-01-19 09:07")
    file = write(tmp_path / "groot.csv", [fresh, row(2, datum="2026-12-01 10:00"), row(3, type="klacht")])
    desk = open_desk("ik")
    desk.apply(exchange.plan(desk, exchange.read("signals", file), Choices(file=file.name)).changes)
    expected = kept(desk)
    assert {each["way"] for each in expected} == {"came", "found"}
    assert {each["reply_due"] is None for each in expected} == {True, False}
    desk.undo()
    load(order(calendar, file), silent, lambda: NOW)
    desk.look_elsewhere()
    assert kept(desk) == expected


@pytest.fixture
def desk(open_desk: Callable[[str], Desk]) -> Desk:
    return open_desk("ik")


def test_that_a_load_in_another_process_is_one_act_that_the_session_takes_back(
    desk: Desk, calendar: Path, tmp_path: Path
) -> None:
    file = write(tmp_path / "groot.csv", many(6_000))
    told: list[tuple[float, int]] = []
    loaded = Loading(order(calendar, file)).run(lambda share, rows: told.append((share, rows)))
    assert (loaded.plan.added, loaded.rows) == (6_000, 6_000)
    assert [rows for _share, rows in told] == [2_000, 4_000, 6_000]
    changes = desk.adopt(loaded.seq)
    assert changes is not None
    assert (changes.label, changes.data) == ("import_signals", {"file": "groot.csv", "count": 6_000})
    assert {theme.name for theme in desk.lists.themes.values()} >= {"Afval"}
    desk.undo()
    assert (desk.all(Signal), [source.name for source in desk.lists.sources.values()]) == ([], [])
    desk.redo()
    assert len(desk.all(Signal)) == 6_000
    assert desk.problems() == []


def test_that_what_is_there_already_does_not_come_again(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    file = write(tmp_path / "groot.csv", [*many(50), *many(10)])
    assert (load(order(calendar, file), silent).plan.repeated, len(desk.all(Signal))) == (10, 50)
    before = desk.history.recent(1)[0].seq
    again = load(order(calendar, file), silent)
    assert (again.seq, again.plan.added, again.plan.unchanged) == (0, 0, 60)
    assert desk.history.recent(1)[0].seq == before


def test_that_a_dry_run_counts_and_writes_nothing(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    file = write(
        tmp_path / "groot.csv", [*many(20), row(1), row(99, datum="31-02-2027"), row(98, **{"bericht tekst": ""})]
    )
    plan = load(order(calendar, file, dry=True), silent).plan
    assert (plan.added, plan.repeated, plan.skipped) == (20, 1, 2)
    assert plan.proposed == {"source": ("Forum",)}
    assert desk.all(Signal) == []


def test_that_names_beyond_the_first_part_are_made_too(
    desk: Desk, calendar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "HEAD", 2_000)
    rows = [*many(60), row(200, zoekopdracht="Sneeuw", **{"type bron": "Krant"})]
    load(order(calendar, write(tmp_path / "groot.csv", rows)), silent)
    desk.look_elsewhere()
    (snow,) = (theme for theme in desk.lists.themes.values() if theme.name == "Sneeuw")
    assert [signal.text for signal in desk.all(Signal) if signal.theme_id == snow.id] == ["De bak is vol, nummer 200"]
    desk.undo_last_entry()
    assert (desk.all(Signal), "Sneeuw" in repr(desk.lists.themes)) == ([], False)


def test_that_a_load_that_is_cancelled_leaves_nothing(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    file = write(tmp_path / "groot.csv", many(30_000))
    loading = Loading(order(calendar, file))

    def stop(_share: float, rows: int) -> None:
        if rows >= 4_000:
            loading.cancel()

    before = desk.history.recent(1)[0].seq
    with pytest.raises(Refused, match="import_cancelled"):
        loading.run(stop)
    assert (desk.all(Signal), desk.history.recent(1)[0].seq, desk.problems()) == ([], before, [])


def test_that_a_load_can_be_cancelled_before_it_begins(calendar: Path, tmp_path: Path) -> None:
    loading = Loading(order(calendar, write(tmp_path / "groot.csv", many(5_000))))
    loading.cancel()
    with pytest.raises(Refused, match="import_cancelled"):
        loading.run(silent)


def test_that_a_process_that_dies_is_told_and_leaves_nothing(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    import multiprocessing

    loading = Loading(order(calendar, write(tmp_path / "groot.csv", many(60_000))))

    def kill(_share: float, _rows: int) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(NewsroomError, match="import_stopped"):
        loading.run(kill)
    assert (desk.all(Signal), desk.problems()) == ([], [])


def test_that_the_window_can_read_while_a_load_is_written(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    seen: list[int] = []
    loading = Loading(order(calendar, write(tmp_path / "groot.csv", many(9_000))))
    loading.run(lambda _share, _rows: seen.append(len(desk.all(Signal))))
    assert set(seen[:-1]) == {0}
    assert len(desk.all(Signal)) == 9_000


def test_that_an_error_of_the_other_process_comes_back_as_it_was(calendar: Path, tmp_path: Path) -> None:
    missing = tmp_path / "weg.csv"
    with pytest.raises(Unreadable, match="file_missing") as caught:
        Loading(order(calendar, missing)).run(silent)
    assert caught.value.data["name"] == "weg.csv"
    nothing = tmp_path / "leeg.csv"
    nothing.write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(Unreadable, match="no_signals_found"):
        Loading(order(calendar, nothing)).run(silent)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_that_the_encoding_of_a_large_file_is_found(encoding: str, desk: Desk, calendar: Path, tmp_path: Path) -> None:
    rows = [*many(3), row(9, **{"bericht tekst": "Café dicht, één keer"})]
    load(order(calendar, write(tmp_path / "groot.csv", rows, encoding)), silent)
    assert "Café dicht, één keer" in [signal.text for signal in desk.all(Signal)]


def test_that_numbers_and_accounts_in_texts_are_masked_in_a_large_file_too(
    desk: Desk, calendar: Path, tmp_path: Path
) -> None:
    rows = [row(1, **{"bericht tekst": "Bel 0612345678 over de bak"}), row(2, **{"bericht tekst": "Dank @wobke_dz!"})]
    plan = load(order(calendar, write(tmp_path / "groot.csv", rows)), silent).plan
    assert [each.data for each in plan.findings if each.code == "personal_masked"] == [{"count": 2}]
    assert not [text for text in ("0612345678", "wobke_dz") if text in repr(desk.all(Signal))]


def test_that_a_broken_quote_that_swallows_the_file_is_refused_and_leaves_nothing(
    desk: Desk, calendar: Path, tmp_path: Path
) -> None:
    file = write(tmp_path / "groot.csv", many(40))
    with file.open("a", encoding="utf-8") as out:
        out.write('afval;2027-01-18 09:15;https://x.example;;;;;;"begint en houdt niet op\n' + "x" * 1_100_000)
    with pytest.raises(Unreadable, match="too_many_broken_quotes"):
        load(order(calendar, file), silent)
    assert desk.all(Signal) == []


def test_that_cancelling_from_another_thread_ends_the_wait(calendar: Path, tmp_path: Path) -> None:
    loading = Loading(order(calendar, write(tmp_path / "groot.csv", many(60_000))))
    found: list[object] = []

    def run() -> None:
        try:
            found.append(loading.run(silent))
        except NewsroomError as error:
            found.append(error.code)

    thread = threading.Thread(target=run)
    thread.start()
    loading.cancel()
    thread.join(60)
    assert found == ["import_cancelled"] or isinstance(found[0], Loaded)


def test_that_a_signal_that_was_made_anonymous_does_not_come_again(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    file = write(tmp_path / "groot.csv", many(50))
    load(order(calendar, file), silent)
    with closing(Desk.open(calendar, "ik", lambda: NOW + timedelta(days=400))) as later:
        assert privacy.expire(later, Words("nl")).emptied == 50
    again = load(order(calendar, file), silent)
    assert (again.plan.added, again.plan.unchanged) == (0, 50)
    assert {each.text for each in desk.all(Signal)} == {""}
