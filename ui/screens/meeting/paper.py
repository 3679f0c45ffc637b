"""A page on paper: as PDF, or on a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN_MM = 16
DOTS = 300
FONT_POINTS = 9.5


def pdf(html: str, title: str) -> bytes:
    """Give a page as a PDF of A4."""
    return written(html, title)[0]


def written(html: str, title: str) -> tuple[bytes, int]:
    """Give a page as a PDF of A4, and the number of sheets that it takes."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    document = _document(html, QSizeF(writer.pageLayout().paintRectPixels(DOTS).size()), writer)
    document.print_(writer)
    sheets = document.pageCount()
    del writer  # the file is whole only then
    return bytes(buffer.data().data()), sheets


def to_printer(html: str, printer: QPrinter) -> None:
    """Print a page."""
    document = _document(html, QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()), printer)
    document.print_(printer)


def _document(html: str, size: QSizeF, device: QPdfWriter | QPrinter) -> QTextDocument:
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(FONT_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    document.setHtml(html)
    document.setPageSize(size)
    return document
