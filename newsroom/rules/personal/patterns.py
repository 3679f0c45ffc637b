"""Personal data that has a shape: accounts, addresses of mail and of houses, phone and other numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.rules.personal.lexicon import lexicon
from newsroom.rules.personal.numbers import digits_of, is_bsn, is_iban, is_rrn

AT, DOT = r"(?:@| @ |\s?\(at\)\s?|\s?\[at\]\s?)", r"(?:\.| \. )"
EMAIL = re.compile(rf"[\w+-]+(?:{DOT}[\w+-]+)*{AT}[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
HANDLE = re.compile(r"(?<![\w@/.])@(?=[\w.-]*[A-Za-z])[A-Za-z0-9_](?:[\w.-]*\w)?")
PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z]+\.)?(?:facebook\.com|instagram\.com|x\.com|twitter\.com|tiktok\.com|threads\.net|linkedin\.com/in)"
    r"/@?[\w.-]+/?",
    re.IGNORECASE,
)
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b", re.IGNORECASE)
RRN = re.compile(r"(?<![\d.-])\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[-. ]?\d{2}(?![\d-])")
NUMBER = re.compile(r"(?<![\w.-])\d(?:[. ]?\d){7,8}(?![\w-])")
NAMED_NUMBER = re.compile(r"(?:bsn|burgerservicenummer|sofinummer)\W{0,3}(\d(?:[. -]?\d){7,8})(?!\d)", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w+.,/-])(?:\(?(?:\+|00)(?:31|32)\)?|31(?=6)|32(?=4)|\(?0)(?:[ ./()-]{0,3}\d){7,11}(?!\w)")
COUNTRY = re.compile(r"(?:\+|00|^)(?:31|32)\s*(?:\(0\))?")
POSTCODE = re.compile(
    r"\b[1-9]\d{3} ?[A-Z]{2}(?:\W{1,3}(?:huisnummer|huisnr|nummer|nr|no)?\.?:? ?)(\d{1,5} ?[a-zA-Z]?)\b"
)
NATIONAL, FOREIGN_SHORTEST = (9, 10), 8


def shaped(text: str) -> Iterator[tuple[str, int, int]]:
    """Give what has the shape of personal data: its kind and where it begins and ends; stretches may overlap."""
    for kind, pattern in (("email", EMAIL), ("handle", PROFILE)):
        yield from ((kind, *match.span()) for match in pattern.finditer(text))
    yield from (
        ("iban", match.start(), match.start() + length)
        for match in IBAN.finditer(text)
        if (length := _iban_length(match[0]))
    )
    yield from (("handle", *match.span()) for match in HANDLE.finditer(text))
    yield from (("rrn", *match.span()) for match in RRN.finditer(text) if is_rrn(match[0]))
    yield from (("bsn", *match.span(1)) for match in NAMED_NUMBER.finditer(text) if is_bsn(match[1]))
    yield from (("phone", *_phone_span(match)) for match in PHONE.finditer(text) if is_phone(match[0]))
    yield from (("bsn", *match.span()) for match in NUMBER.finditer(text) if _may_be_bsn(text, match))
    yield from (("address", *match.span()) for match in POSTCODE.finditer(text))
    for pattern in lexicon().houses:
        yield from (("address", *match.span()) for match in pattern.finditer(text))


def is_phone(text: str) -> bool:
    """Say whether digits can be a phone number of the Netherlands or Belgium, written with or without the country."""
    country = COUNTRY.match(text.lstrip("("))
    if country:
        return len(digits_of(text)) - len(digits_of(country[0])) >= FOREIGN_SHORTEST
    number = digits_of(text)
    return number.startswith("0") and not number.startswith(("00", "0900", "0800", "088")) and len(number) in NATIONAL


def _iban_length(text: str) -> int:
    """Give how much of a text is an account number, 0 for nothing; a word behind it may look like more of it."""
    ends = [len(text), *(match.start() for match in re.finditer(" ", text))]
    return next((end for end in sorted(ends, reverse=True) if is_iban(text[:end])), 0)


def _phone_span(match: re.Match[str]) -> tuple[int, int]:
    first, end = match.span()
    return first, end - (len(match[0]) - len(match[0].rstrip(" .-(/")))


def _may_be_bsn(text: str, match: re.Match[str]) -> bool:
    """Take nine digits that pass the test, but not an amount of money."""
    amount = re.match(r"\s*(?:euro|eur|€)", text[match.end() :], re.IGNORECASE) or text[: match.start()].endswith("€")
    return not amount and len(digits_of(match[0])) in (8, 9) and is_bsn(match[0])
