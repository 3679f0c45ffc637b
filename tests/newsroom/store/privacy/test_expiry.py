"""What identifies goes when its retention is over: all of it, from every byte of the file, and the counts stay."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from newsroom import privacy
from newsroom.changes import Batch, ChangeSet
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import imports, lists, signals
from newsroom.edits.imports.signals import import_key
from newsroom.errors import StaleChange
from newsroom.exchange import known_for
from newsroom.model import Decision, Signal, Source
from newsroom.model.drafts import Imported, SignalDraft
from newsroom.model.rows import columns, to_row
from newsroom.words import Words
from tests.newsroom.conftest import NOW, a_signal

NL = Words("nl")
SECRET = "Zeldzaamwoord"
YEAR = Period(date(2026, 1, 1), date(2027, 12, 31))


def old(number: int, days: int = 91, **fields: object) -> Signal:
    noted = NOW - timedelta(days=days)
    heard = noted.strftime("%Y-%m-%dT%H:%M:%SZ")
    text = f"{SECRET} {number} vraagt iets over afval"
    return replace(a_signal(f"s{number}", heard, text=text), noted_at=heard, theme_id="t1", **fields)


def bytes_with(word: str, folder: Path) -> list[str]:
    found = word.encode()
    return [path.name for path in folder.rglob("*") if path.is_file() and found.lower() in path.read_bytes().lower()]


def test_that_what_identifies_goes_after_ninety_days_and_the_counts_stay(desk: Desk) -> None:
    desk.apply(
        signals.note(old(1, address=f"https://x.test/{SECRET}", interpretation=SECRET, voice=7, import_key=SECRET))
    )
    desk.apply(signals.note(old(2, days=89)))
    before = desk.signals.by_week(YEAR)
    assert privacy.expire(desk, NL).emptied == 1
    one, two = (desk.signals.one(each) for each in ("s1", "s2"))
    assert one is not None
    assert two is not None
    assert (one.text, one.address, one.interpretation) == ("", "", "")
    assert one.voice is not None
    assert one.voice < 0
    assert one.import_key is not None
    assert one.import_key.startswith("gone:")
    assert (one.heard_at, one.theme_id, one.erased_at) == (old(1).heard_at, "t1", "2027-01-20T09:00:00Z")
    assert two.text
    assert desk.signals.by_week(YEAR) == before
    assert desk.search.find("vraagt") == desk.search.find("vraagt 2")


def test_that_no_byte_of_it_is_left_in_any_file(desk: Desk, tmp_path: Path) -> None:
    for number in range(300):
        desk.apply(signals.note(old(number)))
    for number in range(0, 300, 3):
        signal = desk.signals.one(f"s{number}")
        assert signal is not None
        desk.apply(signals.change(signal, replace(signal, interpretation=f"{SECRET} bedoelt de bak", owner="team")))
    desk.apply(lists.add(Decision("b1", "follow", date(2027, 1, 1), signal_id="s1", text="Bel 06-12345678")))
    desk.backup(tmp_path / "kopie.newsroom")
    desk.backup(tmp_path / "voorbeeld.v1.backup.newsroom")
    assert bytes_with(SECRET, tmp_path)
    assert privacy.expire(desk, NL) == privacy.Expired(300)
    assert bytes_with(SECRET, tmp_path) == []
    assert bytes_with("06-12345678", tmp_path) == []
    assert desk.problems() == []
    decision = desk.one(Decision, "b1")
    assert decision is not None
    assert decision.text == "Bel •••"
    assert desk.to_undo is None
    assert [entry.data for entry in desk.history.recent(1)] == [{"count": 300}]


def test_that_a_hold_and_a_keeping_stop_it_and_a_keeping_ends(open_desk: Callable[[str], Desk], calendar: Path) -> None:
    desk = open_desk("ik")
    desk.apply(signals.note(old(1, legal_hold=True)))
    desk.apply(signals.note(old(2, keep_until=NOW.date(), keep_reason="onderzoek")))
    desk.apply(signals.note(old(3, keep_until=NOW.date() + timedelta(days=1), keep_reason="onderzoek")))
    assert privacy.expire(desk, NL).emptied == 0
    later = Desk.open(calendar, "ik", lambda: NOW + timedelta(days=1))
    try:
        assert privacy.expire(later, NL).emptied == 1
        assert [later.signals.one(f"s{n}").text != "" for n in (1, 2, 3)] == [True, False, True]  # type: ignore[union-attr]
    finally:
        later.close()


def test_that_each_source_has_its_own_term(desk: Desk) -> None:
    desk.apply(lists.add(Source("kort", "kort", retention_days=10), Source("lang", "lang", retention_days=365)))
    desk.apply(signals.note(old(1, days=11, source_id="kort")))
    desk.apply(signals.note(old(2, days=9, source_id="kort")))
    desk.apply(signals.note(old(3, days=364, source_id="lang")))
    assert privacy.expire(desk, NL).emptied == 1
    assert desk.signals.one("s1").text == ""  # type: ignore[union-attr]


def test_that_one_voice_stays_one_within_its_week_and_theme_only(desk: Desk) -> None:
    week_before = NOW - timedelta(days=100)
    moments = [week_before - timedelta(days=week_before.weekday() - day) for day in (0, 1, 1, 8)]
    for number, moment in enumerate(moments):
        at = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        signal = replace(old(number, voice=7), heard_at=at, heard_on=moment.date())
        desk.apply(signals.note(replace(signal, theme_id="t2" if number == 2 else "t1")))
    assert privacy.expire(desk, NL).emptied == 4
    voices = [desk.signals.one(f"s{number}").voice for number in range(4)]  # type: ignore[union-attr]
    assert voices[0] == voices[1]
    assert len(set(voices)) == 3


def test_that_a_deleted_signal_goes_from_the_history_too(desk: Desk, tmp_path: Path) -> None:
    desk.apply(signals.note(old(1)))
    signal = desk.signals.one("s1")
    assert signal is not None
    desk.apply(signals.delete(signal, ()))
    privacy.expire(desk, NL)
    assert bytes_with(SECRET, tmp_path) == []


def test_that_an_act_on_an_emptied_signal_can_still_be_taken_back(desk: Desk) -> None:
    desk.apply(signals.note(old(1)))
    signal = desk.signals.one("s1")
    assert signal is not None
    desk.apply(signals.change(signal, replace(signal, theme_id="t2", text="anders")))
    privacy.expire(desk, NL)
    assert desk.undo_last_entry() is not None
    found = desk.signals.one("s1")
    assert found is not None
    assert (found.theme_id, found.text) == ("t1", "")
    assert desk.undo_last_entry() is not None
    assert desk.signals.one("s1") is None


def test_that_an_import_does_not_bring_an_emptied_signal_back(desk: Desk) -> None:
    draft = SignalDraft(1, heard_at=old(1).heard_at, text=SECRET)
    desk.apply(signals.note(old(1, import_key=import_key(draft))))
    privacy.expire(desk, NL)
    plan = imports.plan_signals(Imported((draft,), (), {}), known_for(desk, "signals"), NOW, imports.Choices())
    assert (plan.added, plan.unchanged) == (0, 1)


def test_that_an_imported_batch_is_emptied_and_its_counts_stay(desk: Desk, tmp_path: Path) -> None:
    names = tuple(name for name in columns(Signal) if name not in ("batch", "version"))
    rows = [tuple(to_row(old(number))[name] for name in names) for number in range(1200)]
    desk.apply(
        ChangeSet("import_signals", data={"file": "a", "count": 1200}, batches=(Batch("b", "signal", names, rows),))
    )
    before = desk.signals.by_week(YEAR)
    assert privacy.expire(desk, NL).emptied == 1200
    assert desk.signals.by_week(YEAR) == before
    assert bytes_with(SECRET, tmp_path) == []
    assert [entry.label for entry in desk.history.recent(2)] == ["signals_expired", "import_signals"]


def test_that_a_clock_that_jumps_ahead_empties_nothing_by_itself_on_that_day(calendar: Path) -> None:
    def run(moment: datetime) -> privacy.Expired:
        desk = Desk.open(calendar, "ik", lambda: moment)
        try:
            return privacy.expire(desk, NL, by_hand=False)
        finally:
            desk.close()

    desk = Desk.open(calendar, "ik", lambda: NOW)
    desk.apply(signals.note(old(1, days=0)))
    desk.close()
    assert run(NOW) == privacy.Expired()
    ahead = datetime(2031, 5, 1, 9, tzinfo=UTC)
    assert run(ahead) == privacy.Expired(waits=True)
    assert run(ahead) == privacy.Expired(waits=True)
    assert run(NOW + timedelta(days=1)) == privacy.Expired()
    assert run(NOW + timedelta(days=91)) == privacy.Expired(waits=True)
    assert run(NOW + timedelta(days=92)) == privacy.Expired(1)


def test_that_an_undo_or_a_stale_form_cannot_write_the_text_back(desk: Desk) -> None:
    desk.apply(signals.note(old(1)))
    signal = desk.signals.one("s1")
    assert signal is not None
    privacy.expire(desk, NL)
    with pytest.raises(StaleChange):
        desk.apply(signals.change(signal, replace(signal, theme_id="t2", text="nog eens")))
    assert desk.undo() is None
