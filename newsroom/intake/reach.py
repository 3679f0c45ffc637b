"""Which addresses on the network may be reached: public ones only, never this machine, this building or its devices."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import SplitResult, urlsplit

from newsroom.errors import Refused

Allowed = Callable[[str, str], bool]

SCHEMES = frozenset(["http", "https"])
LONGEST_ADDRESS = 2_000
HOME_NAMES = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".home.arpa", ".corp", ".test")
NAT64 = IPv6Network("64:ff9b::/96")


def public_only(host: str, address: str) -> bool:
    """Tell whether a host that resolves to this address is on the public network."""
    return not _is_home_name(host) and _is_public(address)


def split_address(address: str) -> SplitResult:
    """Take a typed address apart.

    Raises Refused `address_not_http` (address) for anything but http and https, `address_login` for one that carries a
    name or password, `address_broken` for what is no address.
    """
    text = address.strip()
    try:
        parts = urlsplit(text)
        port = parts.port
        host = parts.hostname
    except ValueError:
        raise Refused("address_broken", address=text[:80]) from None
    if parts.scheme.lower() not in SCHEMES:
        raise Refused("address_not_http", address=text[:80])
    if parts.username is not None or parts.password is not None:
        raise Refused("address_login", host=host or "")
    if not host or port == 0 or len(text) > LONGEST_ADDRESS or any(sign.isspace() for sign in text):
        raise Refused("address_broken", address=text[:80])
    return parts


def is_number(host: str) -> bool:
    """Tell whether a host is written as an address already."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_home_name(host: str) -> bool:
    name = host.rstrip(".").casefold()
    return not is_number(name) and ("." not in name or name.endswith(HOME_NAMES))


def _is_public(text: str) -> bool:
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return _is_public(str(inner))
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _inner(address: IPv6Address) -> IPv4Address | None:
    """Give the IPv4 address that an IPv6 address stands for, when it does."""
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
