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
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    layout = writer.pageLayout()
    document = _document(html, QSizeF(layout.paintRectPixels(DOTS).size()), writer)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def pages_of(html: str) -> int:
    """Count the pages of A4 that a page takes."""
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(*[MARGIN_MM] * 4),
        QPageLayout.Unit.Millimeter,
    )
    return _document(html, QSizeF(layout.paintRectPoints().size()), None).pageCount()


def to_printer(html: str, printer: QPrinter) -> None:
    """Print a page."""
    document = _document(html, QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()), printer)
    document.print_(printer)


def _document(html: str, size: QSizeF, device: QPdfWriter | QPrinter | None) -> QTextDocument:
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(FONT_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    if device is not None:
        document.documentLayout().setPaintDevice(device)
    document.setHtml(html)
    document.setPageSize(size)
    return document
