"""Hints for plain Dutch in a text: where a sentence is long, passive or stiff; never a mark, level or certificate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import resources
from newsroom.rules.lengths import HASHTAG, LINK

if TYPE_CHECKING:
    import regex

CODES = ("long_sentence", "passive", "jargon", "abbreviation", "emoji", "hashtag_case", "hashtags", "shouting")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?=[^\s.!?…])[^.!?…\n]+)*[.!?…]*")
PARTS = "|".join(("aan", "uit", "op", "af", "in", "toe", "voor", "om", "mee", "weg", "door", "vast", "bij", "over"))
PARTICIPLE = rf"(?:(?:{PARTS})?ge|be|ver|ont|her)\w{{2,}}(?:d|t|en)"
BECOMES = r"\b(?:word|wordt|worden|werd|werden)\b"
PASSIVE = re.compile(rf"{BECOMES}(?:\W+\w+){{0,12}}?\W+(?P<participle>{PARTICIPLE})\b", re.IGNORECASE)
PASSIVE_BY = re.compile(rf"{BECOMES}(?:\W+\w+){{0,12}}?\W+door\b", re.IGNORECASE)
SHORTEST_SHOUT, SHOUTED_IN_A_ROW, LONGEST_TEXT = 4, 2, 50_000
LONGEST_JOINED = 12
EMOJI = (
    r"(?V1)[\p{Extended_Pictographic}--[©®™]](?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*"
    r"|\p{Regional_Indicator}{2}"
)


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to look at again, from `first` to before `end`; `code` names the sentence, `data` fills it."""

    code: str
    first: int
    end: int
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Language:
    """The lists of one language, from `resources/language`."""

    most_words: int
    most_emoji: int
    most_hashtags: int
    jargon: Mapping[str, str]
    abbreviations: Mapping[str, str]
    nouns: frozenset[str]
    capitals: frozenset[str]


def hints(text: str) -> tuple[Hint, ...]:
    """Give every hint for a Dutch text, by place; links and hashtags are no words, very long texts give none."""
    if len(text) > LONGEST_TEXT:
        return ()
    plain = _blanked(text)
    found = [
        *_long_sentences(plain),
        *_passives(plain),
        *_listed(plain),
        *_emoji(text),
        *_hashtags(text),
        *_shouting(plain),
    ]
    return tuple(sorted(found, key=_place))


@cache
def language() -> Language:
    """Give the lists for Dutch."""
    import tomllib  # not on the start path

    data = tomllib.loads(resources.read_text("language/nl.toml"))
    return Language(
        most_words=data["most_words"],
        most_emoji=data["most_emoji"],
        most_hashtags=data["most_hashtags"],
        jargon=data["jargon"],
        abbreviations=data["abbreviations"],
        nouns=frozenset(data["passive"]["nouns"].split()),
        capitals=frozenset(data["capitals"]["known"].split()),
    )


def _place(hint: Hint) -> tuple[int, int, str]:
    return hint.first, hint.end, hint.code


def _blanked(text: str) -> str:
    """Put blanks in the place of links and hashtags, so that every other place stays what it is."""
    for pattern in (LINK, HASHTAG):
        text = pattern.sub(_blanks, text)
    return text


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _long_sentences(text: str) -> Iterator[Hint]:
    most = language().most_words
    for sentence in SENTENCE.finditer(_abbreviations_joined(text)):
        words = list(WORD.finditer(sentence[0]))
        if len(words) > most:
            first, end = sentence.start() + words[0].start(), sentence.start() + words[-1].end()
            yield Hint("long_sentence", first, end, {"count": len(words), "most": most})


def _abbreviations_joined(text: str) -> str:
    """Let the full stops of abbreviations end no sentence; the length stays the same."""
    return _pattern("abbreviations").sub(_without_stops, text)


def _without_stops(found: re.Match[str]) -> str:
    return found[0].replace(".", "x")


def _passives(text: str) -> Iterator[Hint]:
    for sentence in SENTENCE.finditer(text):
        found = PASSIVE.search(sentence[0])
        if found is None or found["participle"].lower() in language().nouns:
            found = PASSIVE_BY.search(sentence[0])
        if found is not None:
            first = sentence.start() + found.start()
            yield Hint("passive", first, sentence.start() + found.end(), {"text": found[0]})


def _listed(text: str) -> Iterator[Hint]:
    jargon, abbreviations = language().jargon, language().abbreviations
    for found in _pattern("jargon").finditer(text):
        yield Hint("jargon", *found.span(), {"word": found[0], "better": jargon[found[0].lower()]})
    for found in _pattern("abbreviations").finditer(text):
        yield Hint("abbreviation", *found.span(), {"word": found[0], "better": abbreviations[found[0].lower()]})


@cache
def _pattern(name: str) -> re.Pattern[str]:
    words = sorted(getattr(language(), name), key=len, reverse=True)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def _emoji(text: str) -> Iterator[Hint]:
    most = language().most_emoji
    if text.isascii():
        return
    found = list(_emoji_pattern().finditer(text))
    if len(found) > most:
        yield Hint("emoji", found[most].start(), found[-1].end(), {"count": len(found), "most": most})


def _hashtags(text: str) -> Iterator[Hint]:
    most = language().most_hashtags
    found = list(HASHTAG.finditer(text))
    for tag in found:
        word = tag[0][1:]
        if len(word) > LONGEST_JOINED and word.islower():
            yield Hint("hashtag_case", *tag.span(), {"word": tag[0]})
    if len(found) > most:
        yield Hint("hashtags", found[most].start(), found[-1].end(), {"count": len(found), "most": most})


def _shouting(text: str) -> Iterator[Hint]:
    """Point at words in capitals: two or more in a row, or a long one; known abbreviations are no shouting."""
    row: list[re.Match[str]] = []
    for word in [*WORD.finditer(text), None]:
        if word is not None and _is_loud(word[0]):
            row.append(word)
            continue
        if len(row) >= SHOUTED_IN_A_ROW or any(len(each[0]) > SHORTEST_SHOUT for each in row):
            first, end = row[0].start(), row[-1].end()
            yield Hint("shouting", first, end, {"text": text[first:end]})
        row = []


def _is_loud(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    return len(letters) > 1 and all(sign.isupper() for sign in letters) and word not in language().capitals


@cache
def _emoji_pattern() -> regex.Pattern[str]:
    import regex  # not on the start path

    return regex.compile(EMOJI)
