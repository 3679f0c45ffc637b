"""One record of a listening export or report list to a signal draft; who said it is never read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from html import unescape
from typing import TYPE_CHECKING

from newsroom.formats.reading.columns import Vocabulary
from newsroom.formats.reading.listening import NAMES_OF, PLACES_OF, is_personal
from newsroom.formats.reading.moments import read_moment
from newsroom.formats.reading.names import SIGNAL_NAMES, TONE_WORDS, key_words
from newsroom.formats.reading.post_rows import is_address
from newsroom.formats.reading.table import Cell, cell_text
from newsroom.model.address import marks_of
from newsroom.model.drafts import Finding, SignalDraft
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.formats.reading.body import Record
    from newsroom.formats.reading.spelling import DateOrder

TEXT_FIELDS = ("text", "hit", "snippet", "title")
SUBJECT_FIELDS = ("subtheme", "theme")
SHOWN = 60
NAMES = {name: field for name, field in SIGNAL_NAMES.items() if not is_personal(name)}
VOCABULARY = Vocabulary(NAMES, is_personal)
_CODE = re.compile(r"[A-Z]{6,}(?:[_,][A-Z]+)*")
_NUMBER = re.compile(r"[+-]?\d[\d. ]*(?:,\d+)?|[+-]?\d+(?:\.\d+)?")


def vocabulary_of(source: str) -> Vocabulary:
    """Give the names that a tool's files use: what is a stand of the work elsewhere may be a province there."""
    if source not in PLACES_OF and source not in NAMES_OF:
        return VOCABULARY
    places = PLACES_OF.get(source, frozenset())
    names = {name: field for name, field in NAMES.items() if name not in places}
    return Vocabulary({**names, **NAMES_OF.get(source, {})}, partial(is_personal, source=source))


@dataclass(slots=True)
class SignalRows:
    """Turns records into signal drafts and drops what was said twice; `findings` tells what could not be read."""

    headings: dict[str, str]
    order: DateOrder
    zone: str
    source: str = ""
    kind: str = ""
    findings: list[Finding] = field(default_factory=list)
    repeated: int = 0
    _seen: set[str] = field(default_factory=set)

    def read(self, record: Record) -> SignalDraft | None:
        """Give the draft of a record, or nothing when it has no text, no readable moment, or was there already."""
        fields = TEXT_FIELDS if any(name in self.headings for name in TEXT_FIELDS) else SUBJECT_FIELDS
        text = unescape(next((text for name in fields if (text := record.text(name))), ""))
        if not text:
            said = "; ".join(filter(None, map(cell_text, record.cells.values())))
            self._tell(record, "signal_no_text", "", {"text": said[:SHOWN]})
            return None
        heard_at, spelled = read_moment(record.cells.get("heard_at"), record.cells.get("clock"), self.order, self.zone)
        if not heard_at:
            self._tell(record, spelled.code or "signal_no_date", "heard_at", spelled.data or {"text": text[:SHOWN]})
            return None
        if spelled.code:
            self._tell(record, spelled.code, "heard_at", spelled.data, warning=True)
        draft = self._draft(record, text, heard_at)
        if self._is_repeated(draft):
            self.repeated += 1
            self._tell(
                record, "signal_repeated", "address" if draft.address else "", {"text": text[:SHOWN]}, warning=True
            )
            return None
        return draft

    def _draft(self, record: Record, text: str, heard_at: str) -> SignalDraft:
        address = record.text("address")
        answered, _spelled = read_moment(record.cells.get("answered_at"), None, self.order, self.zone)
        return SignalDraft(
            row=record.number,
            heard_at=heard_at,
            text=text,
            address=address if is_address(address) else "",
            source=medium(record.text("source")) or self.source,
            kind=self.kind or key_words("signal_kind").get(fold(record.text("kind")), ""),
            theme=sentence(record.text("theme")),
            district=record.text("district"),
            tone=cell_tone(record.cells.get("tone")),
            reach=cell_count(record.cells.get("reach")),
            answered_at=answered or None,
            state=key_words("signal_state").get(fold(record.text("state")), ""),
            key=record.text("key"),
        )

    def _is_repeated(self, draft: SignalDraft) -> bool:
        """Tell whether this signal came by before: by its own key, by its address, or by its words at that moment."""
        marks = marks_of(draft)
        if not self._seen.isdisjoint(marks):
            return True
        self._seen.update(marks)
        return False

    def _tell(self, record: Record, code: str, name: str, data: Mapping[str, object], *, warning: bool = False) -> None:
        column = self.headings.get(name, "")
        self.findings.append(Finding(code, record.number, column, data, "warning" if warning else "error"))


def medium(text: str) -> str:
    """Give a medium by its name: "SOCIALMEDIA,SOCIALMEDIA_TWITTER" is Twitter."""
    if not _CODE.fullmatch(text):
        return text
    return text.rpartition(",")[2].removeprefix("SOCIALMEDIA_").replace("_", " ").capitalize()


def sentence(text: str) -> str:
    """Give a theme a capital: "overig" stands beside "Afval" in one and the same file."""
    return text[:1].upper() + text[1:]


def cell_tone(cell: Cell) -> int | None:
    """Read a tone as -1, 0 or 1, from a word or from a number by its sign."""
    word = TONE_WORDS.get(fold(cell_text(cell))) if not _NUMBER.fullmatch(cell_text(cell)) else None
    number = float(word) if word is not None else _number(cell)
    return None if number is None else (number > 0) - (number < 0)


def cell_count(cell: Cell) -> int | None:
    number = _number(cell)
    return int(number) if number is not None and 0 <= number < 10**12 else None


def _number(cell: Cell) -> float | None:
    """Read a number in Dutch or English writing: 1.234, 1234,5 and 1234.5."""
    if isinstance(cell, int | float):
        return float(cell) if abs(cell) < float("inf") else None
    text = cell_text(cell).replace(" ", "")
    if not _NUMBER.fullmatch(text):
        return None
    if re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?", text) or "," in text:
        text = text.replace(".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None
