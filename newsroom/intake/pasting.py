"""Pasted words recognised: a web address, an e-mail, one message or a message to a line; nothing is kept here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from newsroom import exchange
from newsroom.edits.imports import Choices, ImportPlan, plan_signals
from newsroom.formats.reading.html_text import plain_text
from newsroom.formats.reading.moments import read_moment
from newsroom.formats.reading.post_rows import is_address
from newsroom.formats.reading.spelling import DateOrder
from newsroom.model.drafts import Imported, SignalDraft

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.formats.reading.options import ReadOptions
    from newsroom.model.rows import Scalar

ADDRESS, MAIL, LINES, MESSAGE, NOTHING = "address", "mail", "lines", "message", "nothing"
MOST_LETTERS = 200_000
MOST_LINES = 2_000
LONGEST_LINE = 600
LEAST_MAIL_HEADS = 2
MOST_MAIL_HEADS = 12

_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-*•–·>]+|\(?\d{1,3}[.)])\s+")
_SPEAKER = re.compile(r"^@[\w.]+(?:@[\w.-]+)?\s*:?\s+")
_LOOSE = re.compile(r"[ \t]+(?=[ \t.,;:!?]|$)")
_WHEN = re.compile(
    r"^\[?(\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{4}-\d\d-\d\d)[,\s]+(?:om\s+)?(\d{1,2}[:.]\d\d)(?::\d\d)?\]?\s*[-–:]?\s*"
)
_MAIL_HEAD = re.compile(
    r"^\**(van|from|aan|to|cc|onderwerp|subject|datum|date|verzonden|sent)\s*:\**\s*(.*)$", re.IGNORECASE
)
SUBJECTS = frozenset(["onderwerp", "subject"])
MOMENTS = frozenset(["datum", "date", "verzonden", "sent"])


@dataclass(frozen=True, slots=True)
class Pasted:
    """What pasted words were taken for, and the signals in them; `address` when they are one web address."""

    kind: str
    drafts: tuple[SignalDraft, ...] = ()
    address: str = ""

    def imported(self) -> Imported[SignalDraft]:
        """Give the signals as an import takes them."""
        return Imported(self.drafts)


def pasted(text: str, now: datetime, options: ReadOptions, *, as_one: bool = False) -> Pasted:
    """Recognise pasted words: an address, an e-mail without its names, a message to a line, else one message.

    `now` is the moment for what does not say its own; `as_one` keeps several lines together.
    """
    plain = plain_text(text[:MOST_LETTERS]).replace("\r\n", "\n").replace("\r", "\n").strip()
    if not plain:
        return Pasted(NOTHING)
    if is_address(plain) and not any(sign.isspace() for sign in plain):
        return Pasted(ADDRESS, address=plain)
    reader = _Reader(now, options)
    mail = reader.mail(plain)
    if mail is not None:
        return Pasted(MAIL, (mail,))
    lines = [line.strip() for line in plain.split("\n") if line.strip()]
    if as_one or not _are_messages(lines):
        return Pasted(MESSAGE, (reader.message(1, plain),))
    found = (reader.message(number, line) for number, line in enumerate(lines[:MOST_LINES], start=1))
    return Pasted(LINES, tuple(draft for draft in found if draft.text))


def plan_pasted(desk: Desk, found: Pasted, *, mask: bool = True) -> ImportPlan:
    """Plan to keep pasted signals, each once; writes nothing."""
    known = exchange.known_for(desk, "signals", drafts=found.drafts)
    plan = plan_signals(found.imported(), known, desk.clock(), Choices(mask=mask))
    data: dict[str, Scalar] = {"count": plan.added}
    return replace(plan, changes=replace(plan.changes, label="paste_signals", data=data))


def _are_messages(lines: list[str]) -> bool:
    """Tell whether each line is a message of its own: several, none as long as a letter, most of them sentences."""
    if len(lines) < 2 or max(map(len, lines)) > LONGEST_LINE:  # noqa: PLR2004 - several is two
        return False
    marked = sum(1 for line in lines if _BULLET.match(line) or _WHEN.match(line) or _SPEAKER.match(line))
    return marked * 2 > len(lines) or all(len(line.split()) > 2 or is_address(line) for line in lines)  # noqa: PLR2004 - a sentence


class _Reader:
    """Turns one piece of text into a draft."""

    def __init__(self, now: datetime, options: ReadOptions) -> None:
        self._now = now
        self._options = options

    def message(self, number: int, text: str) -> SignalDraft:
        """Read one message: its mark of a list, its moment and who said it come off, its address apart."""
        rest = _BULLET.sub("", text.strip())
        heard_at = ""
        when = _WHEN.match(rest)
        if when:
            heard_at = self._moment(when[1], when[2])
            rest = rest[when.end() :] if heard_at else rest
        rest = _SPEAKER.sub("", rest)
        link = _ADDRESS.search(rest)
        address = link[0].rstrip(".,;:!?)") if link else ""
        words = _LOOSE.sub("", rest.replace(address, " ")) if address else rest
        return SignalDraft(number, heard_at or self._stamp(), words.strip() or address, address=address)

    def mail(self, text: str) -> SignalDraft | None:
        """Read an e-mail with its heads: its subject and words; names and addresses in the heads stay behind."""
        lines = text.split("\n")
        heads: dict[str, str] = {}
        at = 0
        for at, line in enumerate(lines[:MOST_MAIL_HEADS]):  # noqa: B007 - where the words begin
            found = _MAIL_HEAD.match(line.strip())
            if not found:
                break
            heads[found[1].lower()] = found[2].strip()
        if len(heads) < LEAST_MAIL_HEADS or not heads.keys() & (SUBJECTS | MOMENTS):
            return None
        subject = next((heads[name] for name in heads if name in SUBJECTS), "")
        words = "\n".join(lines[at:]).strip()
        when = next((self._moment(heads[name], "") for name in heads if name in MOMENTS), "")
        return SignalDraft(1, when or self._stamp(), "\n".join(filter(None, (subject, words))))

    def _moment(self, day: str, clock: str) -> str:
        """Read a moment that lies in the past; a day without a year is of this year, or the last."""
        parts = day.replace("/", "-").split("-")
        texts = [day] if len(parts) != 2 else [f"{day}-{year}" for year in (self._now.year, self._now.year - 1)]  # noqa: PLR2004 - day and month
        stamp = self._stamp()
        for text in texts:
            found, _spelled = read_moment(text, clock or None, DateOrder(), self._options.zone)
            if found and found <= stamp:
                return found
        return ""

    def _stamp(self) -> str:
        return self._now.strftime("%Y-%m-%dT%H:%M:%SZ")
