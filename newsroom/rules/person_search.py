"""Searching for a person is refused: what a typed text seeks when it is nothing but an account, address or number."""

from __future__ import annotations

import re

from newsroom.errors import Refused

# Only what stands in here can be a person's shape, so most typed texts need no further look.
HINT = re.compile(r"@|\(at\)|\.com/|\.net/|(?:\d[ ./()-]*){8}|(?i:\b[a-z]{2}\d{2} ?\w{4})")
NOTHING_ELSE = " \t\"'“”‘’,;:+*"
SHAPES = frozenset({"handle", "email", "phone", "iban", "bsn", "rrn"})


def person_sought(text: str, *, names: bool = False) -> str:
    """Name the kind of person's data (`rules.personal`) that a text seeks when it seeks nothing else, else "".

    With `names` a whole name counts too: for what is kept, such as a saved view, not for what is being typed.
    """
    if not names and not HINT.search(text):
        return ""
    from newsroom.rules.personal import personal  # most searches do without

    found = personal(text)
    wanted = SHAPES | {"name"} if names else SHAPES
    kinds = [each.kind for each in found if each.kind in wanted]
    rest = text
    for each in reversed(found):
        rest = rest[: each.first] + rest[each.end :] if each.kind in wanted else rest
    return kinds[0] if kinds and not rest.strip(NOTHING_ELSE) else ""


def refuse_person(text: str, *, names: bool = False) -> None:
    """Raise Refused `person_search` when a text seeks nothing but a person."""
    if person_sought(text, names=names):
        raise Refused("person_search")
