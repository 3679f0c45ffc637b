"""What makes two signals the same, and addresses without the person that stands in them."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.model.drafts import SignalDraft

FOLLOWING = frozenset(["fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "ref_src", "si"])
SAME_HOSTS = {"twitter.com": "x.com", "m.facebook.com": "facebook.com", "youtu.be": "youtube.com"}
# Hosts where the first part of the path is somebody's account.
ACCOUNT_HOSTS = frozenset(
    ["x.com", "facebook.com", "instagram.com", "threads.net", "threads.com", "bsky.app", "linkedin.com", "tiktok.com"]
)
# The parts of such a path that are no account.
NO_ACCOUNT = frozenset(
    ["p", "reel", "i", "watch", "permalink.php", "story.php", "groups", "events", "video", "pages", "hashtag", "feed"]
)
# Begins the id that a feed gives an item: only that tells items apart, since many items may share an address.
FEED = "feed:"
LONGEST_OWN_ID = 80
UNPLAIN = ("?", "#", "@", ";", "\\", " ", "[")
_X_POST = re.compile(r"/[^/]+/status(?:es)?/(\d+)")
_ACCOUNT_IN_PATH = re.compile(r"/(?:@|users?/|profile/|people/|in/|u/)[^/]+", re.IGNORECASE)


def same_address(address: str) -> str:
    """Give an address so that its spellings meet: no scheme, `www.`, fragment, last slash or codes of campaigns."""
    if _is_plain(address):
        netloc, _slash, path = address.strip().partition("://")[2].partition("/")
        return f"{_host(netloc)}/{path}".rstrip("/")
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return address.strip()
    host = _host(parts.netloc)
    kept = [(name, value) for name, value in parse_qsl(parts.query) if not _is_following(name)]
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{host}{parts.path}".rstrip("/") + query


def without_person(address: str) -> str:
    """Give an address as it may be kept: a post on X without its account, nothing where an account stands in it."""
    if _is_plain(address) and not _ACCOUNT_IN_PATH.search(address):
        host = _host(address.partition("://")[2].partition("/")[0])
        if host not in ACCOUNT_HOSTS:
            return address
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    host = _host(parts.netloc)
    if parts.username or parts.password:
        return ""
    if host == "x.com" and (post := _X_POST.match(parts.path)):
        return f"https://x.com/i/status/{post[1]}"
    first = parts.path.strip("/").split("/")[0].casefold()
    if host in ACCOUNT_HOSTS and first and first not in NO_ACCOUNT:
        return ""
    return "" if _ACCOUNT_IN_PATH.search(parts.path) else address.strip()


def import_key(draft: SignalDraft) -> str:
    """Name a signal for ever: its own id with its moment, else its address, else its words with its moment."""
    if draft.key:
        return f"id:{_own(draft.key)}:{draft.heard_at}"
    return address_mark(draft.address) if draft.address else words_mark(draft.text, draft.heard_at)


def marks_of(draft: SignalDraft) -> tuple[str, ...]:
    """Give every mark by which a signal is known again: its own id and address, without an id its words too."""
    marks = [import_key(draft)]
    is_item = draft.key.startswith(FEED)
    if draft.address and not is_item:
        marks.append(address_mark(draft.address))
    if is_item or not draft.key:
        marks.append(words_mark(draft.text, draft.heard_at))
    return tuple(dict.fromkeys(marks))


def _is_plain(address: str) -> bool:
    """Tell whether an address is so simple that it need not be taken apart, as nearly all of a million are."""
    return (
        address.startswith(("https://", "http://"))
        and address.count("//") == 1
        and not any(sign in address for sign in UNPLAIN)
    )


def _own(key: str) -> str:
    """Give an own id as it is kept: one of a feed is often an address with an account in it."""
    return f"{FEED}{_hash(key)}" if key.startswith(FEED) else key[:LONGEST_OWN_ID]


def address_mark(address: str) -> str:
    """Give the mark of an address; the address cannot be read back from it."""
    return f"url:{_hash(same_address(address))}"


def words_mark(text: str, heard_at: str) -> str:
    """Give the mark of words said at a moment; case, accents, blanks and punctuation do not count."""
    return f"text:{_hash(fold(text) or text.strip(), heard_at)}"


@lru_cache(maxsize=4_096)
def _host(netloc: str) -> str:
    host = netloc.rpartition("@")[2].casefold().removeprefix("www.").removeprefix("mobile.")
    return SAME_HOSTS.get(host, host)


def _is_following(name: str) -> bool:
    return name.casefold().startswith("utm_") or name.casefold() in FOLLOWING


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
