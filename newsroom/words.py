"""Words for keys: the stable keys of model, rules and errors in Dutch and English, from `resources/words`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

import resources
from newsroom.errors import NewsroomError

LANGUAGES = ("nl", "en")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
STATUS_PLACES = frozenset({"to", "status"})


class Words:
    """The words of one language; a key is `group.key`, such as `status.concept`."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "nl"
        self._texts = catalogue(self.language)

    def of(self, group: str, key: str) -> str:
        """Give the word for a key; a key that has no word is shown as it is."""
        return self._texts.get(f"{group}.{key}", key)

    def say(self, group: str, code: str, data: Mapping[str, object]) -> str:
        """Give the sentence for a code, its places filled from `data`: days and statuses in words."""
        text = self._texts.get(f"{group}.{code}")
        if text is None:
            return f"{code}: {', '.join(f'{name} {value}' for name, value in data.items())}"
        return text.format_map(_Places({name: self._said(name, value) for name, value in data.items()}))

    def day(self, day: date) -> str:
        """Give a day as people write it: 18 januari 2027."""
        return f"{day.day} {self.of('month', str(day.month))} {day.year}"

    def _said(self, name: str, value: object) -> object:
        if isinstance(value, NewsroomError):
            return self.error(value)
        if isinstance(value, date) and not isinstance(value, datetime):
            return self.day(value)
        if isinstance(value, str) and ISO_DAY.fullmatch(value):
            try:
                return self.day(date.fromisoformat(value))
            except ValueError:
                return value
        return self.of("status", value) if name in STATUS_PLACES and isinstance(value, str) else value

    def error(self, error: NewsroomError) -> str:
        """Give the one plain sentence for an error."""
        return self.say("error", error.code, error.data)


class _Places(dict[str, object]):
    """The values for a sentence; a place without a value shows its name, so that nothing raises while reporting."""

    def __init__(self, data: Mapping[str, object]) -> None:
        super().__init__(data)

    def __missing__(self, name: str) -> str:
        return f"[{name}]"


@cache
def catalogue(language: str) -> dict[str, str]:
    """Read the texts of one language as `group.key` → text."""
    import tomllib  # kept off the start path of programs that need no words

    groups = tomllib.loads(resources.read_text(f"words/{language}.toml"))
    return {f"{group}.{key}": str(text) for group, texts in groups.items() for key, text in texts.items()}
