"""Words out of HTML, as feeds and posts of social networks carry them; nothing of it is ever shown as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

BLOCKS = frozenset(["p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"])
SILENT = frozenset(["script", "style", "template", "head"])
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_BLANKS = re.compile(r"[^\S\n]+")


def plain_text(text: str) -> str:
    """Give the words without tags, a block to a line; text without tags stays as it is."""
    if not _TAG.search(text):
        return text.strip()
    reader = _Words()
    reader.feed(text)
    reader.close()
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(reader.said).replace("\xa0", " ").split("\n"))
    return "\n".join(filter(None, lines))


class _Words(HTMLParser):
    """Collects what a reader would read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block."""
        del attrs
        if tag in BLOCKS:
            self.said.append("\n")
        self._silent += tag in SILENT

    def handle_endtag(self, tag: str) -> None:
        """End a line at a block."""
        if tag in BLOCKS:
            self.said.append("\n")
        if tag in SILENT and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        """Keep words that show."""
        if not self._silent:
            self.said.append(data)
