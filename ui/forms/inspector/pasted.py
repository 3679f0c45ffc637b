"""What is dropped on the inspector or pasted into it: files, addresses of the web, or a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

WEB = ("http", "https")


class Pasted(NamedTuple):
    """Files of this computer, addresses of the web, or the bytes of one picture."""

    paths: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()
    picture: bytes = b""


def pasted(data: QMimeData) -> Pasted | None:
    """Read what can hang on a post; None when there is nothing of that kind. Plain text is no picture."""
    urls = data.urls() if data.hasUrls() else []
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return Pasted(paths)
    if data.hasImage() and not data.hasText():
        image = data.imageData()
        return Pasted(picture=as_png(image)) if isinstance(image, QImage) and not image.isNull() else None
    addresses = tuple(url.toString() for url in urls if url.scheme() in WEB)
    return Pasted(addresses=addresses) if addresses and data.hasImage() else None


def in_clipboard() -> Pasted | None:
    """Read the clipboard."""
    return pasted(QGuiApplication.clipboard().mimeData())


def as_png(image: QImage) -> bytes:
    """Give a picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
