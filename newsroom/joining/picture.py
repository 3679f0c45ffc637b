"""The picture outside (omgevingsbeeld): one page about one theme and period, from what was noted; nobody is in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import SignalKind, SignalState
from newsroom.rules.alike import likeness, stems
from newsroom.rules.personal import masked

if TYPE_CHECKING:
    from datetime import date

    from newsroom.dates.period import Period
    from newsroom.insight.coherence.rows import Said, SentRow
    from newsroom.insight.issues import Turn
    from newsroom.insight.peaks import Peak
    from newsroom.model import Theme

Answer = dict[str, object]
ALIKE = 0.5
MOST_QUESTIONS = 5
MOST_COMPARED = 300
LONGEST = 220
ASKED = frozenset({SignalKind.QUESTION, SignalKind.COMPLAINT, SignalKind.IDEA})


class Question(NamedTuple):
    """What is asked, in the words of one of those who ask, with how many ask about the same."""

    text: str
    kind: str
    times: int


@dataclass(frozen=True, slots=True)
class PictureRows:
    """What the store answered: `counts` are signals, voices, and those of the two loudest; `answers` due and given."""

    said: Sequence[Said]
    posts: Sequence[SentRow]
    counts: tuple[int, int, int]
    answers: tuple[int, int]
    before: int
    peaks: Sequence[Peak]
    turns: Sequence[Turn]
    weeks: Sequence[tuple[str, int, int]]


def picture_answer(theme: Theme, period: Period, rows: PictureRows, made_on: date) -> Answer:
    """Give the picture with its keys; every text that came from outside is masked, and no voice number is in it."""
    signals, voices, loudest = rows.counts
    due, answered = rows.answers
    return {
        "theme": theme.name,
        "state": theme.state,
        "from": period.first.isoformat(),
        "until": period.last.isoformat(),
        "made_on": made_on.isoformat(),
        "signals": signals,
        "signals_before": rows.before,
        "voices": voices,
        "loudest_share": loudest / signals if signals else None,
        "answers_due": due,
        "answered": answered,
        "ways": _counted(each.way for each in rows.said),
        "kinds": _counted(each.kind for each in rows.said),
        "tones": _tones(rows.said),
        "sources": _counted(each.source for each in rows.said if each.source),
        "peaks": [
            {"week": each.monday.isoformat(), "signals": each.signals, "times": each.times} for each in rows.peaks
        ],
        "weeks": [{"week": week, "in": heard, "out": sent} for week, heard, sent in rows.weeks],
        "asked": [each._asdict() for each in asked(rows.said)],
        "waiting": sum(each.state in (SignalState.NOTED, SignalState.INTERPRETED) for each in rows.said),
        "picture": masked(theme.picture),
        "questions": masked(theme.questions),
        "advice": masked(theme.advice),
        "advice_to": masked(theme.advice_to),
        "turns": [{"at": each.at[:10], "state": each.state} for each in rows.turns],
        "posts": [
            {"title": post.title, "date": post.planned_on, "status": post.status, "signals": post.signals}
            for post in rows.posts
        ],
    }


def asked(said: Iterable[Said]) -> tuple[Question, ...]:
    """Put questions, complaints and ideas about the same together, the most heard first, masked and short."""
    groups: list[list[Said]] = []
    roots: list[frozenset[str]] = []
    for each in [one for one in said if one.kind in ASKED][:MOST_COMPARED]:
        words = stems(each.text)
        near = next((number for number, root in enumerate(roots) if likeness(words, root) >= ALIKE), None)
        if near is None:
            groups.append([each])
            roots.append(words)
        else:
            groups[near].append(each)
    groups.sort(key=len, reverse=True)
    return tuple(Question(_short(group[0].text), group[0].kind, len(group)) for group in groups[:MOST_QUESTIONS])


def _short(text: str) -> str:
    line = " ".join(masked(text).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _counted(keys: Iterable[str]) -> list[Mapping[str, object]]:
    return [{"key": key, "count": count} for key, count in Counter(keys).most_common()]


def _tones(said: Iterable[Said]) -> Mapping[str, int]:
    """Count how what was said sounds, as it was noted; most signals have no tone."""
    found = Counter(
        "unknown" if one.tone is None else ("negative", "neutral", "positive")[one.tone + 1] for one in said
    )
    return {name: found[name] for name in ("positive", "neutral", "negative", "unknown")}
