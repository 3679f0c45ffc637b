"""Fetches one address of the web for its bytes: checked before each step, pinned to what was checked, with limits."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newsroom.errors import Refused, Unreadable
from newsroom.intake.reach import is_number, public_only, split_address

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from newsroom.intake.reach import Allowed

MOST_REDIRECTS = 5
CHUNK = 16_384
AGENT = "Newsroom (municipal feed reader)"
REDIRECTS = frozenset([301, 302, 303, 307, 308])
NOT_MODIFIED, OK = 304, 200
KINDS = frozenset(
    [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml",
        "text/plain", "application/octet-stream", "",
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """How much and how long: bytes after unpacking, seconds for one wait, seconds in all."""

    size: int = 5_000_000
    wait: float = 10.0
    whole: float = 30.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back; `unchanged` when the server says that nothing is new since the marks that were sent."""

    address: str
    body: bytes = b""
    content_type: str = ""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False


class Fetch:
    """One fetch that can be cancelled from another thread."""

    def __init__(self, allowed: Allowed = public_only, limits: Limits | None = None) -> None:
        self._allowed = allowed
        self._limits = limits or Limits()
        self._end = 0.0
        self._socket: socket.socket | None = None
        self.cancelled = False
        self._late = False

    def get(self, address: str, etag: str = "", modified: str = "") -> Fetched:
        """Give the bytes behind an address.

        Raises Refused `address_…` as `split_address` does, `address_private` (host), `fetch_cancelled`; Unreadable
        `fetch_failed` (host, reason), `fetch_slow` (host, seconds), `fetch_too_large` (host, limit), `fetch_status`
        (host, status), `fetch_not_a_feed` (host, kind), `fetch_redirects` (host).
        """
        headers = {"User-Agent": AGENT, "Accept": "application/rss+xml, application/atom+xml, application/xml;q=0.9"}
        headers |= {"If-None-Match": etag} if etag else {}
        headers |= {"If-Modified-Since": modified} if modified else {}
        self._end = time.monotonic() + self._limits.whole
        here = address.strip()
        for _step in range(MOST_REDIRECTS + 1):
            parts = split_address(here)
            found = self._ask(parts, here, headers)
            if isinstance(found, Fetched):
                return found
            onward = urljoin(here, found)
            if parts.scheme == "https" and not onward.lower().startswith("https:"):
                raise Refused("address_downgraded", host=parts.hostname)
            here = onward
        raise Unreadable("fetch_redirects", host=split_address(address).hostname)

    def cancel(self) -> None:
        """Stop at once; the thread that fetches gets Refused `fetch_cancelled`."""
        self.cancelled = True
        self._shut()

    def _ask(self, parts: SplitResult, here: str, headers: dict[str, str]) -> Fetched | str:
        """Ask one server; give what came back, or the address to which it sends us on."""
        host = str(parts.hostname)
        watch = Timer(max(0.01, self._end - time.monotonic()), self._too_late)
        watch.daemon = True
        watch.start()
        connection = _Pinned(host, parts.port, parts.scheme == "https", self._limits.wait)
        try:
            self._socket = connection.reach(self._addresses(host, connection.port))
            self._go_on(host)
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("GET", path, headers={**headers, "Accept-Encoding": "gzip", "Connection": "close"})
            with connection.getresponse() as response:
                return self._answer(response, here, host)
        except (OSError, http.client.HTTPException, UnicodeError, zlib.error) as error:
            self._go_on(host)
            slow = isinstance(error, TimeoutError)
            if slow:
                raise Unreadable("fetch_slow", host=host, seconds=int(self._limits.wait)) from error
            raise Unreadable("fetch_failed", host=host, reason=_reason(error)) from error
        finally:
            watch.cancel()
            watch.join()
            connection.close()
            self._socket = None

    def _addresses(self, host: str, port: int) -> list[str]:
        """Resolve a host once; every address it has must be allowed, and the connection goes to one of these."""
        if is_number(host):
            addresses = [host]
        else:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            addresses = [str(where[0]) for _family, _kind, _number, _name, where in found]
        if not addresses or not all(self._allowed(host, address) for address in addresses):
            raise Refused("address_private", host=host)
        return addresses

    def _answer(self, response: http.client.HTTPResponse, here: str, host: str) -> Fetched | str:
        if response.status in REDIRECTS and response.getheader("Location"):
            return str(response.getheader("Location"))
        if response.status == NOT_MODIFIED:
            return Fetched(here, unchanged=True)
        if response.status != OK:
            raise Unreadable("fetch_status", host=host, status=response.status)
        kind = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
        if kind not in KINDS and not kind.endswith("+xml"):
            raise Unreadable("fetch_not_a_feed", host=host, kind=kind)
        body = self._body(response, host)
        return Fetched(
            here,
            body,
            response.getheader("Content-Type") or "",
            (response.getheader("ETag") or "")[:200],
            (response.getheader("Last-Modified") or "")[:60],
        )

    def _body(self, response: http.client.HTTPResponse, host: str) -> bytes:
        """Read and unpack in pieces, never more than the limit."""
        packed = (response.getheader("Content-Encoding") or "").lower() in {"gzip", "x-gzip"}
        opener = zlib.decompressobj(16 + zlib.MAX_WBITS) if packed else None
        body = bytearray()
        while piece := response.read1(CHUNK):
            self._go_on(host)
            room = self._limits.size - len(body) + 1
            body += opener.decompress(piece, room) if opener else piece
            if len(body) > self._limits.size:
                raise Unreadable("fetch_too_large", host=host, limit=self._limits.size // 1_000_000)
        self._go_on(host)
        if response.length or (opener and not opener.eof):
            raise Unreadable("fetch_failed", host=host, reason="incomplete")
        return bytes(body)

    def _go_on(self, host: str) -> None:
        """Stop when the user or the clock says so."""
        if self.cancelled:
            raise Refused("fetch_cancelled")
        if self._late or time.monotonic() > self._end:
            raise Unreadable("fetch_slow", host=host, seconds=int(self._limits.whole))

    def _too_late(self) -> None:
        self._late = True
        self._shut()

    def _shut(self) -> None:
        at_work = self._socket
        if at_work is not None:
            with suppress(OSError):
                at_work.shutdown(socket.SHUT_RDWR)


class _Pinned(http.client.HTTPConnection):
    """A connection to an address that was checked; the name serves the certificate and the request only."""

    def __init__(self, host: str, port: int | None, secure: bool, wait: float) -> None:
        self._secure = secure
        super().__init__(host, port or (443 if secure else 80), timeout=wait)

    def reach(self, addresses: list[str]) -> socket.socket:
        """Connect to the first address that answers."""
        failure: OSError | None = None
        for address in addresses:
            try:
                found = socket.create_connection((address, self.port), self.timeout)
            except OSError as error:
                failure = error
                continue
            self.sock = (
                ssl.create_default_context().wrap_socket(found, server_hostname=self.host) if self._secure else found
            )
            return self.sock
        raise failure or OSError("no address")


def _reason(error: Exception) -> str:
    text = getattr(error, "strerror", "") or str(error) or type(error).__name__
    return text.replace("\n", " ")[:120]
