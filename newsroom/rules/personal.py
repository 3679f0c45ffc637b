"""Personal data in the text of a signal: where it stands, so that it can be told and masked before it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
HANDLE = re.compile(r"(?<![\w@/.])@[A-Za-z0-9_]\w[\w.]*\b")
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w+])(?:(?:\+|00)(?:31|32)[ -]?(?:\(0\)[ -]?)?|0)(?:\d[ -]?){7,9}\d(?!\w)")
NUMBER = re.compile(r"(?<![\w])\d(?:[. ]?\d){7,8}(?!\w)")
BSN_DIGITS = 9
ELEVEN = 11
IBAN_MODULUS, IBAN_REST = 97, 1
MASK = "•••"


class Personal(NamedTuple):
    """A stretch of text that may name a person: its kind and where it begins and ends."""

    kind: str
    first: int
    end: int


def personal(text: str) -> tuple[Personal, ...]:
    """Find e-mail addresses, account names, IBANs, phone and citizen numbers, in order, none overlapping."""
    found: list[Personal] = []
    for kind, pattern, holds in KINDS:
        for match in pattern.finditer(text):
            apart = all(match.end() <= each.first or match.start() >= each.end for each in found)
            if apart and holds(match[0]):
                found.append(Personal(kind, match.start(), match.end()))
    return tuple(sorted(found, key=lambda each: each.first))


def masked(text: str) -> str:
    """Give the text with every stretch that may name a person blacked out."""
    return "".join(_pieces(text))


def is_bsn(digits: str) -> bool:
    """Say whether nine digits (eight get a nought in front) pass the test of eleven for citizen service numbers."""
    number = "".join(filter(str.isdigit, digits)).zfill(BSN_DIGITS)
    if len(number) != BSN_DIGITS or not number.strip("0"):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True)) % ELEVEN == 0


def is_iban(text: str) -> bool:
    """Say whether a text passes the test of ISO 7064 for account numbers."""
    number = text.replace(" ", "").upper()
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % IBAN_MODULUS == IBAN_REST


def _always(_text: str) -> bool:
    return True


KINDS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("email", EMAIL, _always),
    ("iban", IBAN, is_iban),
    ("handle", HANDLE, _always),
    ("bsn", NUMBER, is_bsn),
    ("phone", PHONE, _always),
)


def _pieces(text: str) -> Iterator[str]:
    at = 0
    for each in personal(text):
        yield text[at : each.first]
        yield MASK
        at = each.end
    yield text[at:]
