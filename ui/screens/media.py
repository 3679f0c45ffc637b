"""Turns what is asked of pictures and files into edits, and fetches the small pictures off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QImageReader, QPixmap

from newsroom import hanging
from newsroom.model.keys import AttachmentKind
from newsroom.rules.media import DOCUMENTS, PICTURES, VIDEOS, of_channel
from ui.forms.inspector.pasted import Pasted
from ui.screens.asking import ask_file, ask_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QFileDialog

    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from ui.forms.inspector.facts import Facts
    from ui.forms.inspector.panel import PostInspector
    from ui.screens.workplace import Workplace

    Do = Callable[[str, Callable[[Desk], ChangeSet]], None]

SPOT = "attachments"
LARGEST = 640
MOST_BYTES_MB = 256
MOST_KEPT = 60


class MediaActs(QObject):
    """Carries out the requests of one inspector; `do` knows where a refusal is shown."""

    def __init__(self, inspector: PostInspector, work: Workplace, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._inspector, self._work, self._do = inspector, work, do
        self._where: Mapping[str, str | None] = {}
        self._pictures: dict[str, QPixmap] = {}
        self.picker: QFileDialog | None = None
        media = inspector.media
        inspector.pasted.connect(self.add)
        inspector.text.channel_shown.connect(self._channel_shown)
        media.choose_requested.connect(self.choose)
        media.remove_requested.connect(self._remove)
        media.order_requested.connect(self._order)
        media.find_requested.connect(self.find)
        media.open_requested.connect(self.open)

    def show_facts(self, facts: Facts) -> None:
        """Show the small pictures of a post; those that were read before at once."""
        self._where = facts.where
        shown = []
        for each in facts.sheet.attachments:
            path = facts.where.get(each.id)
            if each.kind != AttachmentKind.PICTURE or not path:
                continue
            shown.append(path)
            if path in self._pictures:
                self._inspector.media.show_picture(each.id, self._pictures[path])
            else:
                then = partial(self._show, each.id, path)
                self._work.jobs.run(partial(read_picture, Path(path)), then, about=f"picture {path}")
        self._preview()

    def add(self, found: Pasted) -> None:
        """Hang on the post what was dropped, pasted or typed."""
        post_id, channel_id = self._inspector.post_id, self._inspector.media.channel
        if found.paths:
            self._do(SPOT, partial(hanging.attach_files, post_id=post_id, paths=found.paths, channel_id=channel_id))
        for address in found.addresses:
            edit = partial(hanging.attach_address, post_id=post_id, address=address, channel_id=channel_id)
            self._do(SPOT, edit)
        if found.picture:
            word = self.tr("pasted picture")
            self._do(SPOT, partial(_pasted, post_id=post_id, channel_id=channel_id, content=found.picture, word=word))

    def choose(self) -> None:
        """Choose files, several at once."""
        every = " ".join(f"*{suffix}" for suffix in sorted(PICTURES | VIDEOS | DOCUMENTS))
        self.picker = ask_files(self._work.window, self.tr("Choose pictures and files"), every)
        self.picker.filesSelected.connect(self._chosen)
        self.picker.open()

    def find(self, attachment_id: str) -> None:
        """Choose where a lost file is now."""
        self.picker = ask_file(self._work.window, self.tr("Where is this file now?"), self.tr("All files (*)"))
        self.picker.fileSelected.connect(partial(self.found, attachment_id))
        self.picker.open()

    def found(self, attachment_id: str, name: str) -> None:
        """Put a file in the place of one that was lost."""
        self._do(SPOT, partial(hanging.find_again, attachment_id=attachment_id, path=Path(name)))
        self._work.jobs.ask(_nothing, self._look_again)

    def open(self, attachment_id: str) -> None:
        """Open an attachment in the program that this computer has for it."""
        where = self._where.get(attachment_id)
        if where:
            QDesktopServices.openUrl(QUrl.fromLocalFile(where))

    def _look_again(self, _answer: object) -> None:
        self._inspector.look_again.emit()

    def _chosen(self, names: Sequence[str]) -> None:
        paths = tuple(Path(name) for name in names)
        self.add(Pasted(paths=paths))

    def _remove(self, attachment_id: str) -> None:
        self._do(SPOT, partial(hanging.remove_attachment, attachment_id=attachment_id))

    def _order(self, ids: tuple[str, ...]) -> None:
        self._do(SPOT, partial(hanging.order_attachments, post_id=self._inspector.post_id, ids=ids))

    def _show(self, attachment_id: str, path: str, image: QImage) -> None:
        if len(self._pictures) > MOST_KEPT:
            self._pictures.clear()
        self._pictures[path] = QPixmap.fromImage(image)
        self._inspector.media.show_picture(attachment_id, self._pictures[path])
        self._preview()

    def _channel_shown(self, _channel: str) -> None:
        """Give the cards that came into sight their pictures."""
        facts = self._inspector.facts
        if facts is not None:
            self.show_facts(facts)

    def _preview(self) -> None:
        """Let the preview of the channel show the first picture that goes there, and how many more there are."""
        facts = self._inspector.facts
        if facts is None:
            return
        channel = self._inspector.text.channel()
        placement = next((each.id for each in facts.sheet.placements if each.channel_id == channel), None)
        going = of_channel(facts.sheet.attachments, placement)
        kept = [each for each in going if each.kind != AttachmentKind.DOCUMENT]
        pictures = [
            self._pictures[path] for each in kept if (path := self._where.get(each.id)) in self._pictures and path
        ]
        self._inspector.text.preview.show_pictures(pictures[0] if pictures else None, len(kept))


def read_picture(path: Path) -> QImage:
    """Read a picture, no larger than it is shown; one that cannot be read is an empty one."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(MOST_BYTES_MB)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _pasted(desk: Desk, post_id: str, channel_id: str, content: bytes, word: str) -> ChangeSet:
    return hanging.attach_pasted(desk, post_id, content, f"{word} {desk.now:%Y-%m-%d %H.%M.%S}.png", channel_id)


def _nothing(_desk: Desk) -> None:
    """Wait until what was asked before is done."""
