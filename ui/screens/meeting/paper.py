"""A page on paper: as PDF, or on a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

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
    document = laid_out(html, writer.pageLayout())
    document.print_(writer)
    sheets = document.pageCount()
    del writer  # the file is whole only then
    return bytes(buffer.data().data()), sheets


def to_printer(html: str, printer: QPrinter) -> None:
    """Print a page."""
    laid_out(html, printer.pageLayout()).print_(printer)


def laid_out(html: str, layout: QPageLayout) -> QTextDocument:
    """Lay a page out for paper.

    In the pixels of the screen, as its style sheet means them; printing brings these to the dots of the paper.
    """
    room = layout.paintRect(QPageLayout.Unit.Inch)
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(FONT_POINTS)
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(QSizeF(room.width() * dots, room.height() * dots))
    return document
