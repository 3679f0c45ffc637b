"""The UTM words of a link: made from a template, taken apart and put together, and set in an address once."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, unquote_plus, urlencode, urlsplit, urlunsplit

from newsroom.rules.lengths import AFTER_LINK, LINK

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PLACE = re.compile(r"\{([a-z|]+)\}")
NOT_PLAIN = re.compile(r"[^a-z0-9._]+")
# What a template may name; of words with a bar between them the first that is known is taken.
NAMES = ("channel", "platform", "kind", "campaign", "section", "theme")


class Utm(NamedTuple):
    """Where a visitor comes from, by which kind of road, and through what."""

    source: str = ""
    medium: str = ""
    campaign: str = ""


KEYS = {name: f"utm_{name}" for name in Utm._fields}


def read(words: str) -> Utm:
    """Take UTM words apart; what else stands among them is left out."""
    found = {key.lower(): value for key, value in parse_qsl(words.strip().lstrip("?&"))}
    return Utm(*(found.get(key, "") for key in KEYS.values()))


def write(utm: Utm, before: str = "") -> str:
    """Put UTM words together, in small letters without spaces; other words that stood there before are kept."""
    known = set(KEYS.values())
    others = [part for part in before.strip().strip("?&").split("&") if part and _key(part) not in known]
    ours = {KEYS[name]: plain(value) for name, value in utm._asdict().items() if plain(value)}
    return "&".join(filter(None, (urlencode(ours), *others)))


def plain(text: str) -> str:
    """Write a name as statistics keep it together: small letters, no accents, a dash between words."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return NOT_PLAIN.sub("-", letters).strip("-")


def filled(template: Utm, names: Mapping[str, str]) -> Utm:
    """Fill a template such as `{platform|channel}` with names; what has no name is left out."""

    def named(found: re.Match[str]) -> str:
        return next((names[each] for each in found[1].split("|") if names.get(each)), "")

    return Utm(*(plain(PLACE.sub(named, part)) for part in template))


def unknown(template: str) -> str:
    """Give the first name in a template that means nothing here, "" when all are known."""
    words = (word for found in PLACE.finditer(template) for word in found[1].split("|"))
    return next((word for word in words if word not in NAMES), "")


def tagged(link: str, words: str) -> str:
    """Give a link with its UTM words in the query, before what stands behind the #; without a link nothing.

    The rest of the query stays as it was typed; a word that the link had already is replaced and never told twice.
    """
    link, words = link.strip(), words.strip().strip("?&")
    if not link or not words:
        return link
    try:
        parts = urlsplit(link)
    except ValueError:  # an address that cannot be read is shown as it was typed
        return link
    ours = {_key(part) for part in words.split("&")}
    kept = [part for part in parts.query.split("&") if part and _key(part) not in ours]
    return urlunsplit(parts._replace(query="&".join([*kept, words])))


def tagged_in(text: str, words: str, domains: Sequence[str], link: str = "") -> str:
    """Give a text with UTM words in its links to these domains, and where `link` itself stands; all else stays.

    A link that has UTM words already keeps those: somebody wrote them there on purpose.
    """
    if not words.strip() or "://" not in text:
        return text

    def one(found: re.Match[str]) -> str:
        address = found[0].rstrip(AFTER_LINK)
        ours = address == link.strip() or _is_within(address, domains)
        if not ours or any(read(_query(address))):
            return found[0]
        return tagged(address, words) + found[0][len(address) :]

    return LINK.sub(one, text)


def domains_of(text: str) -> tuple[str, ...]:
    """Read domains as people write them, parted by spaces, commas or semicolons: `www.dorp.nl` is `dorp.nl`."""
    found = (part.lower().rpartition("://")[2].partition("/")[0] for part in re.split(r"[\s,;]+", text))
    return tuple(dict.fromkeys(domain.removeprefix("www.") for domain in found if domain))


def _is_within(address: str, domains: Sequence[str]) -> bool:
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return False
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _query(address: str) -> str:
    try:
        return urlsplit(address).query
    except ValueError:
        return ""


def _key(part: str) -> str:
    return unquote_plus(part.partition("=")[0]).lower()
