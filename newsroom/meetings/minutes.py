"""The minutes of a meeting as plain dictionaries: what was on the table, what was decided, by whom and before when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.insight.meeting.saying import NOTES, said
from newsroom.rules.personal import masked

if TYPE_CHECKING:
    from newsroom.insight.meeting.page import Line, MeetingPage, Point, Talk
    from newsroom.model import Decision
    from newsroom.words import Words

Answer = dict[str, object]
MOST_THEMES = 8


def minutes(page: MeetingPage, words: Words) -> Answer:
    """Give the minutes with stable keys and sentences in the language of `words`; personal data is masked."""
    return {
        "week": str(page.week),
        "kind": page.meeting.kind,
        "date": page.meeting.held_on.isoformat(),
        "time": f"{page.moment:%H:%M}",
        "heard_from": page.heard.first.isoformat(),
        "heard_until": page.heard.last.isoformat(),
        "chairs": [{"chair": key, "name": masked(name)} for key, name in page.chairs.items()],
        "duty": [{"duty": key, "name": masked(name)} for key, name in page.rota.items()],
        "points": [_point(each, words) for each in page.points],
        "themes": [_theme(each) for each in page.talks[:MOST_THEMES]],
        "decisions": [_decision(each, page, words) for each in page.decisions],
        "notes": masked(page.meeting.notes.strip()),
    }


def _point(point: Point, words: Words) -> Answer:
    return {
        "point": point.key,
        "done": point.done,
        "note": said(point.note, words, NOTES),
        "lines": [_line(each, words) for each in point.lines],
    }


def _line(line: Line, words: Words) -> Answer:
    return {"text": masked(said(line, words)), "tone": line.tone}


def _theme(talk: Talk) -> Answer:
    return {
        "theme": talk.theme,
        "signals": talk.signals,
        "voices": talk.voices,
        "late": talk.late,
        "waiting": talk.waiting,
        "peak": talk.peak,
        "few_voices": talk.few,
        "interpretation": masked(talk.picture.strip()),
        "posts": [
            {"title": masked(each.title), "date": each.on.isoformat(), "status": each.status} for each in talk.posts
        ],
    }


def _decision(decision: Decision, page: MeetingPage, words: Words) -> Answer:
    return {
        "id": decision.id,
        "kind": decision.kind,
        "text": masked(decision.text) or words.of("decision_kind", decision.kind),
        "owner": masked(decision.owner),
        "due": decision.due_on.isoformat() if decision.due_on else None,
        "done": decision.done,
        "late": not decision.done and decision.due_on is not None and decision.due_on < page.today,
        "of_this_meeting": decision.meeting_id == page.meeting.id,
    }
