"""Says the lines of a meeting in words: days short, as they are said in a room."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from newsroom.insight.meeting.page import Line, counted

if TYPE_CHECKING:
    from newsroom.insight.meeting.page import Balance, Free, Talk
    from newsroom.model import Decision
    from newsroom.words import Words

LINES, NOTES, TALK = "meeting_line", "meeting_note", "meeting_talk"
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LETTERS = {"nl": 2, "en": 3}


def said(line: Line, words: Words, group: str = LINES) -> str:
    """Give the sentence of a line."""
    return words.say(group, line.code, {name: _short(value, words) for name, value in line.data.items()})


def short_day(day: date, words: Words) -> str:
    """Give a day as it is said: di 19 januari."""
    weekday = words.of("weekday", str(day.isoweekday()))[: LETTERS[words.language]]
    return f"{weekday} {day.day} {words.of('month', str(day.month))}"


def _short(value: object, words: Words) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return short_day(value, words)
    if isinstance(value, str) and ISO_DAY.fullmatch(value):
        return short_day(date.fromisoformat(value), words)
    return value


def talk_facts(talk: Talk, words: Words) -> str:
    """Say how much was heard about a theme, from how many, and what waits for an answer."""
    parts = [counted("signals", talk.signals), counted("voices", talk.voices)]
    if talk.waiting:
        parts.append(counted("waiting", talk.waiting))
    if talk.late:
        parts.append(counted("late", talk.late))
    return " · ".join(said(each, words, TALK) for each in parts)


def talk_loudness(talk: Talk, words: Words) -> str:
    """Say that a theme is louder than usual, or carried by few; empty when neither."""
    if talk.peak:
        return said(Line("peak", {"count": talk.times}), words, TALK)
    return said(Line("few", {}), words, TALK) if talk.few else ""


def talk_sent(talk: Talk, today: date, words: Words) -> str:
    """Say what is sent about a theme: the next post, the last one, or nothing."""
    if not talk.theme_id:
        return said(Line("interpret_first", {}), words, TALK)
    coming = [post for post in talk.posts if post.on >= today] or list(talk.posts)
    if not coming:
        return said(Line("no_post", {}), words, TALK)
    post = coming[0]
    moment = f"{short_day(post.on, words)}{f' {post.at:%H:%M}' if post.at else ''}"
    data = {"status": post.status, "moment": moment, "signals": post.signals}
    return said(Line("post_linked" if post.signals else "post", data), words, TALK)


def talk_last(talk: Talk, today: date, words: Words) -> str:
    """Say how long ago something was placed about a theme."""
    if not talk.theme_id:
        return ""
    if talk.last_on is None:
        return said(Line("never_sent", {}), words, TALK)
    days = (today - talk.last_on).days
    return said(counted("last_sent", days) if days else Line("last_sent_today", {}), words, TALK)


def free_sentence(free: Free | None, words: Words) -> str:
    """Say which place is the first that is free, and for whom it is."""
    if free is None:
        return said(Line("no_free", {}), words, TALK)
    moment = f"{short_day(free.on, words)} {free.at:%H:%M}"
    parts = [said(Line("free", {"moment": moment}), words, TALK)]
    for code, names in (("on_channels", free.channels), ("for_groups", free.groups), ("with_goals", free.goals)):
        if names:
            parts.append(said(Line(code, {"names": ", ".join(names)}), words, TALK))
    return " · ".join(parts)


def balance_lines(balance: Balance, words: Words) -> tuple[str, ...]:
    """Say how listening and sending hold against each other in the week."""
    share, norm = round(100 * balance.free_share), round(100 * balance.free_norm)
    return (
        said(Line("balance", {"answered": balance.answered, "heard": balance.heard}), words, TALK),
        said(Line("space", {"share": share, "norm": norm, "without": balance.without_goal}), words, TALK),
    )


def decision_text(decision: Decision, words: Words) -> str:
    """Say what was decided: its words, or else its kind."""
    return decision.text.strip() or words.of("decision_kind", decision.kind)


def decision_note(decision: Decision, words: Words, today: date) -> str:
    """Say who does it, and before when."""
    done = words.of("answer", "done") if decision.done else ""
    parts = [done, words.of("decision_kind", decision.kind), decision.owner]
    if decision.due_on is not None:
        late = not decision.done and decision.due_on < today
        code = "due_late" if late else "due"
        parts.append(said(Line(code, {"day": decision.due_on}), words, TALK))
    return " · ".join(part for part in parts if part)
