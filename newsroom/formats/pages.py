"""Pages to mail, print or read aloud: text and HTML from the same answer that scripts get."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import resources
from newsroom.rules.personal import labels, masked

if TYPE_CHECKING:
    from newsroom.words import Words

FORMS = ("text", "html")
ABOUT_PERSONS = frozenset({"person", "register"})  # access asks for what was said, and an officer has a name
WRITTEN = frozenset({"text", "note", "notes", "interpretation", "picture", "questions", "advice", "example", "outcome"})
FIGURES = (
    "answered_share",
    "posts_from_signal_share",
    "signals_linked_share",
    "proactive_share",
    "free_used_for_signals_share",
    "inviting_share",
    "reactions_answered_share",
)


def write(page: str, form: str, answer: Mapping[str, object], title: str, words: Words) -> str:
    """Give a page ("week", "year", "coherence" or "picture") in a form ("text" or "html"); all data is escaped in HTML.

    `answer` is what `insight.answers` gives; `title` names the calendar.
    """
    from jinja2 import Environment, FunctionLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    if page not in ABOUT_PERSONS:
        answer = {name: _covered(name, value, labels(words)) for name, value in answer.items()}
    environment.filters["day"] = _Days(words)
    environment.filters["short"] = _ShortDays(words)
    environment.filters["percent"] = percent
    template = environment.get_template(f"{page}.{form}")
    return template.render(answer=answer, title=title, word=words.of, language=words.language, figure_keys=FIGURES)


def _covered(name: str, value: object, covers: Mapping[str, str]) -> object:
    """Mask what may name a person in what people wrote freely, however deep it lies."""
    if isinstance(value, str):
        return masked(value, covers) if name in WRITTEN else value
    if isinstance(value, Mapping):
        return {key: _covered(str(key), inner, covers) for key, inner in value.items()}
    return [_covered(name, inner, covers) for inner in value] if isinstance(value, list | tuple) else value


def _template(name: str) -> str:
    return resources.read_text(f"templates/{name}.jinja")


def percent(share: float | None) -> str:
    """Write a share (0-1) as people do; a dash when there is nothing to share."""
    return "–" if share is None else f"{round(100 * share)} %"


class _Days:
    """Writes a date out in words."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, text: str) -> str:
        day = date.fromisoformat(text)
        weekday = self._words.of("weekday", str(day.isoweekday()))
        return f"{weekday} {day.day} {self._words.of('month', str(day.month))} {day.year}"


class _ShortDays:
    """Writes a date of this year short: di 19 januari."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, text: str) -> str:
        day = date.fromisoformat(text)
        weekday = self._words.of("weekday", str(day.isoweekday()))
        letters = 3 if self._words.language == "en" else 2
        return f"{weekday[:letters]} {day.day} {self._words.of('month', str(day.month))}"
