"""The manual: pages from the package, a table of contents and a search field; it reads nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

import resources
from ui.forms.card_dialog import CardDialog
from ui.theme import Tone
from ui.widgets.choice_popup import folded
from ui.widgets.message_bar import MessageBar
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from ui.theme import Style

FOLDER = "manual"
FIRST = "index.md"
KINDS = (".md", ".html")
PICTURES = (".png", ".svg", ".jpg")
OUTSIDE = ("http", "https")
SIZE = (1100, 820)
LINE_PERCENT = 130
FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name in the package, its title and its text."""

    name: str
    title: str
    text: str


def read_pages(language: str) -> tuple[Page, ...]:
    """Read the pages of a language in the order of their names, the first page first; Dutch when there is none."""
    folder = resources.entry(f"{FOLDER}/{language}")
    if not folder.is_dir():
        return read_pages("nl") if language != "nl" else ()
    names = sorted((each.name for each in folder.iterdir() if each.name.endswith(KINDS)), key=_order)
    texts = [(name, resources.read_text(f"{FOLDER}/{language}/{name}")) for name in names]
    return tuple(Page(f"{language}/{name}", _title(name, text), text) for name, text in texts)


class Reader(QTextBrowser):
    """Shows one page; links within the manual are followed, those to the web are asked for."""

    page_requested = Signal(str, str)
    web_requested = Signal(QUrl)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page of the manual"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._page = ""

    def show_page(self, page: Page) -> None:
        """Show a page from its beginning."""
        self._page = page.name
        if page.name.endswith(".md"):
            self.document().setMarkdown(page.text, FEATURES)
            self._give_room()
        else:
            self.setHtml(page.text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _give_room(self) -> None:
        """Put room around headings, paragraphs and table cells; Markdown itself has none."""
        line = self.fontMetrics().height()
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            is_listed = block.textList() is not None
            form.setTopMargin(line if form.headingLevel() else 0)
            form.setBottomMargin(line * (0.15 if is_listed else 0.5))
            form.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setCellPadding(line * 0.3)
                table.setBottomMargin(line)
                frame.setFormat(table)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give a picture of the manual; nothing from the disk or the web."""
        wanted = self._within(QUrl(name) if isinstance(name, str) else name)
        if not wanted.endswith(PICTURES) or not resources.entry(f"{FOLDER}/{wanted}").is_file():
            return None
        return QImage.fromData(resources.read_bytes(f"{FOLDER}/{wanted}"))  # bytes of Python are no picture to Qt

    def _within(self, url: QUrl) -> str:
        """Give the name of a piece of the manual; empty when it lies elsewhere."""
        if url.scheme() or url.host() or url.path().startswith("/"):
            return ""
        parts = self._page.split("/")[:-1]
        for part in url.path().split("/"):
            if part == "..":
                if not parts:
                    return ""
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        return "/".join(parts)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in OUTSIDE:
            self.web_requested.emit(url)
        elif not url.path() and url.fragment():
            self.scrollToAnchor(url.fragment())
        elif name := self._within(url):
            self.page_requested.emit(name, url.fragment())


class ManualWindow(CardDialog):
    """Contents at the left, the page at the right; typing narrows the contents to pages that say it."""

    web_requested = Signal(QUrl)

    def __init__(self, style: Style, language: str, parent: QWidget | None = None) -> None:
        super().__init__(style, self.tr("Manual"), SIZE, parent)
        self.setModal(False)
        self._pages = read_pages(language)
        self._asked = QUrl()
        self._language = language
        self.search = SearchField(QKeySequence("Ctrl+F"), self)
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.nothing = PlainLabel(self.tr("No page says this."), self, role="muted", wrap=True)
        self.message = MessageBar(self)
        self.reader = Reader(self)
        self._lay_out(style)
        self.contents.currentItemChanged.connect(self._chosen)
        self.search.search_requested.connect(self._fill)
        self.reader.page_requested.connect(self.show_page)
        self.reader.web_requested.connect(self._ask)
        self.message.action_requested.connect(self._agreed)
        self._fill("")

    def show_page(self, name: str, fragment: str = "") -> None:
        """Show a page by its name."""
        language = name.partition("/")[0]
        if language != self._language and any(page.name == name for page in read_pages(language)):
            self._language, self._pages = language, read_pages(language)
            self._fill("")
        self.search.clear()
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.contents.setCurrentRow(row)
        if fragment:
            self.reader.scrollToAnchor(fragment)

    def titles(self) -> list[str]:
        """Give the titles that show."""
        return [self.contents.item(row).text() for row in range(self.contents.count())]

    def _lay_out(self, style: Style) -> None:
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.contents, 1)
        left.addWidget(self.nothing)
        right.addWidget(self.message)
        right.addWidget(self.reader, 1)
        row.setSpacing(style.px(16))
        row.addLayout(left, 3)
        row.addLayout(right, 8)
        self.body.addLayout(row)
        self.reader.document().setDocumentMargin(style.px(18))

    def _fill(self, typed: str) -> None:
        current = self.contents.currentItem()
        kept = current.data(Qt.ItemDataRole.UserRole) if current is not None else None
        words = folded(typed).split()
        self.contents.clear()
        for page in self._pages:
            if all(word in folded(f"{page.title}\n{page.text}") for word in words):
                item = QListWidgetItem(page.title, self.contents)
                item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.nothing.setVisible(self.contents.count() == 0)
        names = [self.contents.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.contents.count())]
        if names:
            self.contents.setCurrentRow(names.index(kept) if kept in names else 0)
        if words:
            self.reader.find(typed)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            name = item.data(Qt.ItemDataRole.UserRole)
            self.reader.show_page(next(page for page in self._pages if page.name == name))

    def _ask(self, url: QUrl) -> None:
        self._asked = url
        text = self.tr("This page is on the web: {address}").format(address=url.toString())
        self.message.show_message(text, Tone.NEUTRAL, self.tr("Open in the browser"))

    def _agreed(self) -> None:
        self.web_requested.emit(self._asked)


def _order(name: str) -> tuple[bool, str]:
    return name != FIRST, name


def _title(name: str, text: str) -> str:
    """Give the first heading of a page, else its name."""
    lines = (line.strip() for line in text.splitlines())
    found = next((line.lstrip("# ") for line in lines if line.startswith("#")), "")
    if not found and "<h1>" in text:
        found = text.partition("<h1>")[2].partition("</h1>")[0]
    return found or name.rpartition(".")[0]
