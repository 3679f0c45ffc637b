"""Personal data in the text of a signal: where it stands, so that it can be told and masked before it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from newsroom.rules.personal.lexicon import lexicon
from newsroom.rules.personal.names import names
from newsroom.rules.personal.numbers import is_bsn, is_iban, is_rrn
from newsroom.rules.personal.patterns import shaped

if TYPE_CHECKING:
    from newsroom.words import Words

__all__ = ["KINDS", "MASK", "Personal", "is_bsn", "is_iban", "is_rrn", "labels", "masked", "personal"]

MASK = "•••"
NO_LABELS: Mapping[str, str] = {}
KINDS = ("name", "handle", "email", "phone", "address", "iban", "bsn", "rrn", "special")
SENTENCE = re.compile(r"[^.!?\n]+")
MASKED = re.compile(r"\[[^\[\]\n]*\]")


class Personal(NamedTuple):
    """A stretch of text that may name a person: its kind and where it begins and ends."""

    kind: str
    first: int
    end: int


def personal(text: str) -> tuple[Personal, ...]:
    """Find what may name a person, one of `KINDS` each, in order and none overlapping; all on this computer.

    Words of special categories (AVG art. 9 and 10) count only in a sentence that speaks of a person. Names are found
    only beside a title, a known first name or words that announce one, so some are missed.
    """
    found: list[Personal] = []
    taken = [match.span() for match in MASKED.finditer(text)]
    for each in _candidates(text):
        if all(each.end <= first or each.first >= end for first, end in taken):
            found.append(each)
            taken.append((each.first, each.end))
    return tuple(sorted(found, key=lambda each: each.first))


def masked(text: str, labels: Mapping[str, str] = NO_LABELS) -> str:
    """Give the text with every stretch that may name a person covered: "[telefoonnummer]" with the label of its kind.

    What was covered before is left as it is, so that masking twice does no more than masking once.
    """
    return "".join(_pieces(text, labels))


def labels(words: Words) -> dict[str, str]:
    """Give what a mask says for each kind, in the language of the words."""
    return {kind: words.of("personal_mask", kind) for kind in KINDS}


def _candidates(text: str) -> Iterator[Personal]:
    yield from (Personal(*each) for each in shaped(text))
    yield from (Personal("name", *span) for span in names(text))
    known = lexicon()
    for sentence in SENTENCE.finditer(text):
        if known.persons.search(sentence[0]):
            for match in known.special.finditer(sentence[0]):
                yield Personal("special", sentence.start() + match.start(), sentence.start() + match.end())


def _pieces(text: str, labels: Mapping[str, str]) -> Iterator[str]:
    at = 0
    for each in personal(text):
        yield text[at : each.first]
        yield f"[{labels[each.kind]}]" if each.kind in labels else MASK
        at = each.end
    yield text[at:]
