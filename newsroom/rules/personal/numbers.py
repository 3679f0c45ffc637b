"""Numbers that name a person or an account carry a check of their own: citizen numbers of both countries, and IBANs."""

from __future__ import annotations

BSN_DIGITS, RRN_DIGITS = 9, 11
ELEVEN = 11
IBAN_MODULUS, IBAN_REST = 97, 1
RRN_MODULUS = 97
MONTHS, DAYS = 12, 31
IBAN_LENGTHS = range(15, 35)


def digits_of(text: str) -> str:
    """Give the digits of a text, without what stands between them."""
    return "".join(sign for sign in text if sign in "0123456789")


def is_bsn(text: str) -> bool:
    """Say whether nine digits (eight get a nought in front) pass the test of eleven for citizen service numbers."""
    number = digits_of(text).zfill(BSN_DIGITS)
    if len(number) != BSN_DIGITS or not number.strip("0"):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True)) % ELEVEN == 0


def is_rrn(text: str) -> bool:
    """Say whether eleven digits are a number of the Belgian register of persons.

    They begin with a day of birth and end with 97 minus the rest of the other nine; for who was born from 2000 on a 2
    is put in front of these. The months of newcomers are 20 or 40 higher.
    """
    number = digits_of(text)
    if len(number) != RRN_DIGITS:
        return False
    month, day = int(number[2:4]) % 20, int(number[4:6])
    if month > MONTHS or day > DAYS:
        return False
    check = int(number[9:])
    return any(RRN_MODULUS - int(before + number[:9]) % RRN_MODULUS == check for before in ("", "2"))


def is_iban(text: str) -> bool:
    """Say whether a text passes the test of ISO 7064 for account numbers."""
    number = "".join(text.split()).upper()
    if len(number) not in IBAN_LENGTHS or not number.isascii() or not number.isalnum():
        return False
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % IBAN_MODULUS == IBAN_REST
