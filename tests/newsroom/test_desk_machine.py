"""The one door under random use: two desks, undo, redo, closing; the rows stay what a plain model says they are."""

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import count
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsroom import acts
from newsroom.changes import Batch, ChangeSet, row_id
from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.edits import lists, posts, signals
from newsroom.errors import Refused, StaleChange
from newsroom.model import Channel, Deviation, Goal, Link, Placement, Post, Section, Signal, TargetGroup, Theme
from newsroom.model.rows import Row, Scalar, columns, to_row
from tests.newsroom.conftest import NOW, a_post, a_signal

Rows = dict[str, dict[str, Row]]
KINDS: dict[str, type[object]] = {
    "post": Post,
    "placement": Placement,
    "signal": Signal,
    "link": Link,
    "deviation": Deviation,
}
WORDS = ("zwerfafval", "snoeien", "Éénrichting", "vuurwerk 🎆", "=2+2", "'; drop", "fietspad\r\nregel")
FIRST = date(2026, 12, 21)

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
days = st.integers(0, 40).map(lambda number: FIRST + timedelta(days=number))
channel_lists = st.lists(st.sampled_from(["fb", "ig"]), unique=True)
themes = st.sampled_from([None, "t1", "t2"])
picks = st.integers(0, 10**6)


def blank_calendar(path: Path) -> Path:
    """Make the calendar that every run starts from."""
    desk = Desk.create(path, "maker", lambda: NOW)
    desk.apply(
        lists.add(
            *(Channel(each, each) for each in ("fb", "ig")),
            *(Theme(each, each) for each in ("t1", "t2")),
            TargetGroup("d1", "Alle inwoners"),
            Goal("g1", "Gehoord"),
            Section("r1", "Vraag van de week", date(2027, 1, 8), time(10), rrule="FREQ=WEEKLY;BYDAY=FR"),
        )
    )
    desk.close()
    return path


class OneDoor(RuleBasedStateMachine):
    """Two people at one calendar; `expected` is what its rows must be, told by the change sets alone."""

    start: ClassVar[Path | None] = None

    @initialize()
    def open_two_desks(self) -> None:
        cls = type(self)
        if cls.start is None or not cls.start.exists():
            cls.start = blank_calendar(Path(tempfile.mkdtemp(prefix="newsroom-machine-")) / "begin.newsroom")
        self.folder = tempfile.TemporaryDirectory(prefix="newsroom-machine-")
        self.path = Path(shutil.copyfile(cls.start, Path(self.folder.name) / "k.newsroom"))
        self.numbers = count(1)
        self.mine, self.theirs = self.opened("ik"), self.opened("collega")
        self.expected = self.stored()
        self.versions: dict[tuple[str, str], int] = {}
        self.before: list[Rows] = []
        self.after: list[Rows] = []

    def opened(self, who: str) -> Desk:
        return Desk.open(self.path, who, lambda: NOW)

    def teardown(self) -> None:
        if hasattr(self, "mine"):
            self.mine.close()
            self.theirs.close()
            self.folder.cleanup()

    def stored(self) -> Rows:
        return {table: {row_id(each): to_row(each) for each in self.mine.all(cls)} for table, cls in KINDS.items()}

    def new_id(self, letter: str) -> str:
        return f"{letter}{next(self.numbers)}"

    def pick(self, table: str, number: int) -> str | None:
        ids = sorted(self.expected[table])
        return ids[number % len(ids)] if ids else None

    def do(self, make: Callable[[Desk], ChangeSet]) -> None:
        """Carry out an act of mine, and do the same to the model."""
        changes = make(self.mine)
        if not changes:
            return
        before = deepcopy(self.expected)
        self.mine.apply(changes)
        self.play(changes)
        self.before.append(before)
        self.after.clear()

    def play(self, changes: ChangeSet) -> None:
        for change in changes.changes:
            if change.after is None:
                del self.expected[change.table][change.id]
            elif change.before is None:
                self.expected[change.table][change.id] = dict(change.after)
            else:
                self.expected[change.table][change.id] |= change.after

    # What people do

    @rule(title=texts, day=st.none() | days, channels=channel_lists, theme=themes)
    def create_post(self, title: str, day: date | None, channels: list[str], theme: str | None) -> None:
        self.do(lambda _: posts.create(a_post(self.new_id("p"), day, title=title, theme_id=theme), channels))

    @rule(number=picks, title=texts, text=texts, note=texts)
    def write_post(self, number: int, title: str, text: str, note: str) -> None:
        if post_id := self.pick("post", number):
            old = acts.the_post(self.mine, post_id)
            self.do(lambda _: posts.change(old, replace(old, title=title, text=text, note=note)))

    @rule(number=picks, day=st.none() | days, others=st.integers(0, 2))
    def move_posts(self, number: int, day: date | None, others: int) -> None:
        chosen = {self.pick("post", number + more) for more in range(others + 1)} - {None}
        if chosen:
            self.do(lambda desk: acts.move_posts(desk, sorted(map(str, chosen)), day))

    @rule(number=picks, channels=channel_lists)
    def choose_channels(self, number: int, channels: list[str]) -> None:
        if post_id := self.pick("post", number):
            self.do(lambda desk: acts.set_channels(desk, post_id, channels))

    @rule(number=picks)
    def turn_placements(self, number: int) -> None:
        if (found := self.pick("placement", number)) and (old := self.mine.one(Placement, found)):
            self.do(lambda _: posts.change_placement(old, replace(old, position=9 - old.position)))

    @rule(number=picks)
    def delete_post(self, number: int) -> None:
        if post_id := self.pick("post", number):
            self.do(lambda desk: acts.delete_posts(desk, [post_id]))

    @rule(text=texts, day=days, theme=themes)
    def note_signal(self, text: str, day: date, theme: str | None) -> None:
        self.do(lambda _: signals.note(a_signal(self.new_id("s"), f"{day}T10:00:00Z", text=text, theme_id=theme)))

    @rule(number=picks, text=texts, day=days, theme=themes)
    def change_signal(self, number: int, text: str, day: date, theme: str | None) -> None:
        if signal_id := self.pick("signal", number):
            old = acts.the_signal(self.mine, signal_id)
            self.do(lambda _: signals.change(old, replace(old, text=text, heard_on=day, theme_id=theme)))

    @rule(number=picks)
    def delete_signal(self, number: int) -> None:
        if signal_id := self.pick("signal", number):
            self.do(lambda desk: acts.delete_signal(desk, signal_id))

    @rule(post=picks, signal=picks, more=st.integers(0, 3))
    def join(self, post: int, signal: int, more: int) -> None:
        chosen = {self.pick("signal", signal + each) for each in range(more + 1)} - {None}
        if (post_id := self.pick("post", post)) and chosen:
            self.do(lambda desk: acts.join(desk, sorted(map(str, chosen)), post_id))

    @rule(number=picks)
    def unjoin(self, number: int) -> None:
        if link_id := self.pick("link", number):
            self.do(lambda desk: acts.unjoin(desk, link_id))

    @rule(week=st.integers(0, 4), reason=texts, skip=st.booleans(), day=days)
    def deviate(self, week: int, reason: str, skip: bool, day: date) -> None:
        original = date(2027, 1, 8) + timedelta(weeks=week)
        if skip:
            self.do(lambda desk: acts.skip_slot(desk, "r1", original, reason))
        else:
            self.do(lambda desk: acts.move_slot(desk, "r1", original, day))

    @rule(week=st.integers(0, 4))
    def restore_slot(self, week: int) -> None:
        self.do(lambda desk: acts.restore_slot(desk, "r1", date(2027, 1, 8) + timedelta(weeks=week)))

    @rule(drawn=st.lists(st.tuples(texts, days, themes), min_size=1, max_size=6))
    def import_signals(self, drawn: list[tuple[str, date, str | None]]) -> None:
        rows = [a_signal(self.new_id("s"), f"{day}T10:00:00Z", text=text, theme_id=theme) for text, day, theme in drawn]
        batch = self.new_id("b")
        self.do(lambda _: ChangeSet("import_signals", batches=(as_batch(batch, rows),)))
        for each in rows:
            self.expected["signal"][each.id] = to_row(replace(each, batch=batch))

    # What they take back

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        assert self.mine.undo() is not None
        self.after.append(self.expected)
        self.expected = self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        assert self.mine.redo() is not None
        self.before.append(self.expected)
        self.expected = self.after.pop()

    @precondition(lambda self: len(self.before) > 1)
    @rule()
    def undo_all_and_redo_all(self) -> None:
        end, steps = self.stored(), len(self.before)
        for _ in range(steps):
            assert self.mine.undo() is not None
        assert self.mine.undo() is None
        assert self.stored() == self.before[0]
        for _ in range(steps):
            assert self.mine.redo() is not None
        assert self.stored() == end

    @precondition(lambda self: self.before or self.after)
    @rule()
    def close_and_open(self) -> None:
        self.mine.close()
        self.mine = self.opened("ik")
        self.before.clear()
        self.after.clear()
        assert self.mine.undo() is None

    # What goes wrong

    @rule(number=picks, title=texts)
    def meet_a_colleague(self, number: int, title: str) -> None:
        """Somebody else changes the post that I have before me: mine is refused, theirs stands."""
        post_id = self.pick("post", number)
        if post_id is None:
            return
        seen = acts.the_post(self.mine, post_id)
        theirs = posts.change(acts.the_post(self.theirs, post_id), replace(seen, title=f"{seen.title} {title}"))
        self.theirs.apply(theirs)
        self.play(theirs)
        with pytest.raises(StaleChange) as stale:
            self.mine.apply(posts.change(seen, replace(seen, text=f"{seen.text}!")))
        assert stale.value.theirs is not None
        assert stale.value.theirs["title"] == f"{seen.title} {title}"
        assert self.mine.look_elsewhere()
        self.forget()

    @rule(number=picks, day=days)
    def ask_too_much(self, number: int, day: date) -> None:
        """An act of which the last row cannot be: none of it happens."""
        wrong = ChangeSet("list_add", posts.create(a_post(self.new_id("p"), day, theme_id="nergens"), ["fb"]).changes)
        undo = self.mine.to_undo
        with pytest.raises(Refused):
            self.mine.apply(wrong)
        assert self.mine.to_undo is undo

    def forget(self) -> None:
        """Begin anew: what others wrote is no part of the steps that I can walk through."""
        self.mine.close()
        self.mine = self.opened("ik")
        self.before.clear()
        self.after.clear()

    # What always holds

    @invariant()
    def rows_are_what_the_model_says(self) -> None:
        if hasattr(self, "mine"):
            assert self.stored() == self.expected

    @invariant()
    def what_is_kept_equals_what_can_be_counted(self) -> None:
        if hasattr(self, "mine"):
            self.check_posts()
            self.check_weeks()
            self.check_tallies()
            self.check_words()

    @invariant()
    def references_hold_and_versions_grow(self) -> None:
        if not hasattr(self, "mine"):
            return
        assert self.ask("pragma foreign_key_check") == []
        now = {
            (table, str(key)): int(str(version))
            for table in KINDS
            for key, version in self.ask(f"select id, version from {table}")
        }
        assert not {key for key, version in now.items() if version < self.versions.get(key, 1)}
        self.versions |= now

    def ask(self, question: str, **places: Scalar) -> list[tuple[Scalar, ...]]:
        return self.mine._engine.rows(question, places)  # noqa: SLF001 - looks under what the desk answers

    def check_posts(self) -> None:
        kept = {row[0]: row[1:] for row in self.ask("select id, channel_ids, signal_count from post")}
        counted = {}
        for post_id in self.expected["post"]:
            placed = [each for each in self.expected["placement"].values() if each["post_id"] == post_id]
            placed.sort(key=lambda each: (int(str(each["position"])), str(each["id"])))
            joined = {each["signal_id"] for each in self.expected["link"].values() if each["post_id"] == post_id}
            counted[post_id] = (" ".join(str(each["channel_id"]) for each in placed), len(joined))
        assert kept == counted

    def check_weeks(self) -> None:
        counted: dict[tuple[str, str], int] = {}
        for row in self.expected["signal"].values():
            monday = IsoWeek.of(date.fromisoformat(str(row["heard_on"]))).monday
            key = (monday.isoformat(), str(row["theme_id"] or ""))
            counted[key] = counted.get(key, 0) + 1
        kept = self.ask("select week, theme_id, signals from signal_week where signals <> 0")
        assert {(row[0], row[1]): row[2] for row in kept} == counted
        planned: dict[tuple[str, str], int] = {}
        for row in self.expected["post"].values():
            if row["planned_on"] and row["status"] != "dropped":
                monday = IsoWeek.of(date.fromisoformat(str(row["planned_on"]))).monday
                key = (monday.isoformat(), str(row["theme_id"] or ""))
                planned[key] = planned.get(key, 0) + 1
        kept = self.ask("select week, theme_id, posts from post_week where posts <> 0")
        assert {(row[0], row[1]): row[2] for row in kept} == planned

    def check_tallies(self) -> None:
        joined = {each["signal_id"] for each in self.expected["link"].values()}
        counted: dict[tuple[object, ...], int] = {}
        for row in self.expected["signal"].values():
            waiting = row["reply_due"] is not None and row["answered_at"] is None
            names = tuple(str(row[name] or "") for name in ("state", "theme_id", "source_id", "district_id"))
            key = (*names, int(waiting), int(row["id"] in joined))
            counted[key] = counted.get(key, 0) + 1
        kept = self.ask(
            "select state, theme_id, source_id, district_id, waiting, linked, signals from signal_tally"
            " where signals <> 0"
        )
        assert {tuple(row[:6]): row[6] for row in kept} == counted

    def check_words(self) -> None:
        for table, fields in (("post", ("title", "text", "note")), ("signal", ("text",))):
            # FTS5 compares its index with the rows by itself and fails on any difference.
            self.ask(f"insert into {table}_words({table}_words, rank) values ('integrity-check', 1)")
            for word in ("snoeien", "een", "fiets"):
                found = self.ask(
                    f"select id from {table} where {self.mine._engine.matching(table)}",  # noqa: SLF001 - as above
                    words=self.mine._engine.words(word),  # noqa: SLF001 - as above
                )
                holding = {
                    key
                    for key, row in self.expected[table].items()
                    if any(word in str(row[field]).replace("É", "e").replace("é", "e") for field in fields)
                }
                assert {row[0] for row in found} == holding


def as_batch(name: str, rows: list[Signal]) -> Batch:
    fields = tuple(each for each in columns(Signal) if each not in ("batch", "version"))
    return Batch(name, "signal", fields, [tuple(to_row(row)[field] for field in fields) for row in rows])


TestOneDoor = OneDoor.TestCase
TestOneDoor.settings = settings(
    max_examples=max(10, settings().max_examples // 4),
    stateful_step_count=25,
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
