"""Works on a calendar until it is killed, and says on standard output what is stored before going on.

Arguments: the calendar, a seed. Lines: `post ID`, `load ID COUNT`, `gone ID`, `copy`.
"""

import sys
from datetime import date
from pathlib import Path
from random import Random

from newsroom import acts
from newsroom.changes import Batch, ChangeSet
from newsroom.desk import Desk
from newsroom.edits import posts
from newsroom.ids import new_id
from newsroom.model import Post, Signal
from newsroom.model.rows import Scalar, columns, to_row

DAY = date(2027, 1, 20)
FIELDS = tuple(each for each in columns(Signal) if each not in ("batch", "version"))


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201 - read by the one who kills


def load(name: str, count: int) -> ChangeSet:
    text = "De container aan de kade zit vol. " * 8
    rows: list[tuple[Scalar, ...]] = []
    for number in range(count):
        row = to_row(Signal(f"{name}-{number}", "2027-01-19T10:00:00Z", DAY, "2027-01-19T10:00:00Z", text))
        rows.append(tuple(row[field] for field in FIELDS))
    return ChangeSet("import_signals", batches=(Batch(name, "signal", FIELDS, rows),))


def work(path: Path, seed: int) -> None:
    chance = Random(seed)
    desk = Desk.open(path, "werker")
    while True:
        turn = chance.random()
        if turn < 0.1:
            name, count = new_id(), chance.randint(200, 3000)
            desk.apply(load(name, count))
            say("load", name, count)
            if chance.random() < 0.3:
                desk.undo()
                say("gone", name)
        elif turn < 0.15:
            desk.backup(path.with_name("kopie.newsroom"))
            say("copy")
        else:
            post = Post(new_id(), "Zwerfafval", text="Samen opruimen. " * chance.randint(1, 60), planned_on=DAY)
            desk.apply(posts.create(post))
            say("post", post.id)
            if turn > 0.9:
                desk.apply(acts.delete_posts(desk, [post.id]))
                desk.undo()


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
