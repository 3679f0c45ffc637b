"""The words by which names, houses and special categories are recognised, read once from `resources/privacy`."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

import resources

SPECIAL = ("health", "faith", "politics", "ethnicity", "crime", "life")


class Lexicon(NamedTuple):
    """Sets of folded words, and the patterns that are made of them."""

    titles: frozenset[str]
    infixes: frozenset[str]
    offices: frozenset[str]
    first_names: frozenset[str]
    not_names: tuple[str, ...]
    says_name: re.Pattern[str]
    closes: re.Pattern[str]
    houses: tuple[re.Pattern[str], ...]
    special: re.Pattern[str]
    persons: re.Pattern[str]


def plain(word: str) -> str:
    """Give a word in lower case without accents."""
    lower = word.lower()
    if lower.isascii():
        return lower
    return "".join(sign for sign in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(sign))


@cache
def lexicon() -> Lexicon:
    """Read the words."""
    import tomllib  # off the start path

    data = tomllib.loads(resources.read_text("privacy/words.toml"))
    special = data["special"]
    words = [word for group in SPECIAL for word in special[group].split()]
    return Lexicon(
        titles=frozenset(data["titles"].split()),
        infixes=frozenset(data["infixes"].split()),
        offices=frozenset(data["offices"].split()),
        first_names=frozenset(map(plain, data["first_names"].split())),
        not_names=tuple(data["not_names"].split()),
        says_name=re.compile(rf"(?<!\w)(?:{_either(data['says_name'].split('|'))})\s+", re.IGNORECASE),
        closes=re.compile(rf"(?<!\w)(?:{_either(data['closes'].split('|'))})\s*[,\n]\s*", re.IGNORECASE),
        houses=_houses(data["streets"].split()),
        special=re.compile(rf"(?<![\w-])(?:{_either(words)})(?!\w)", re.IGNORECASE),
        persons=re.compile(rf"(?<!\w)(?:{_either(special['persons'].split())})(?!\w)", re.IGNORECASE),
    )


def _houses(streets: list[str]) -> tuple[re.Pattern[str], ...]:
    """Give the patterns of a street with a number behind it, and of a number in a street.

    A number before a month, an amount or a measure is no house.
    """
    kinds = "|".join(streets)
    name = rf"(?:[A-Z][\w'-]*\s+(?:(?:[a-z']{{1,4}}\s+){{0,2}}[A-Z][\w'-]*\s+){{0,3}})?[A-Z][\w'-]*(?:{kinds})|(?:[A-Z]\w+\s+|de |het )(?:{kinds.title()}|Brink|Haven|Markt)"  # noqa: E501
    other = "uur|euro|procent|meter|cm|km|keer|dagen|weken|maanden|jaar|bomen|auto|mensen|meldingen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"  # noqa: E501
    number = rf"\d{{1,4}}(?:\s?[a-h]\b|\s?bis\b|-\d{{1,3}})?(?:\s?bus\s\d+)?(?![\d:.,]*\d|\s*(?:{other})\b|\w)"
    return (
        re.compile(rf"\b(?:{name})\s+(?:nr\.?\s|nummer\s)?{number}"),
        re.compile(
            rf"\b(?:nummer|nr\.?|huisnummer)\s{number}(?=\s(?:in|aan|op|van)\s(?:de|het)\s[A-Z]?\w*(?:{kinds}))"
        ),
    )


def _either(words: list[str]) -> str:
    """Give words as one choice, the longest first; a star stands for any ending."""
    longest = sorted((each.strip() for each in words), key=len, reverse=True)
    return "|".join(re.escape(each).replace(r"\*", r"\w*") for each in longest if each)
