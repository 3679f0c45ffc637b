"""Dialogs for files, in the looks of the program; opened, never executed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


def ask_file(over: QWidget, title: str, filters: str) -> QFileDialog:
    """Give a dialog for one existing file."""
    dialog = _dialog(over, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    return dialog


def ask_files(over: QWidget, title: str, filters: str) -> QFileDialog:
    """Give a dialog for existing files, several at once."""
    dialog = ask_file(over, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def ask_target(over: QWidget, title: str, proposal: Path) -> QFileDialog:
    """Give a dialog for a file to write; a file that is there already is only taken after a question."""
    dialog = _dialog(over, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(proposal.suffix.lstrip("."))
    dialog.setNameFilter(f"*{proposal.suffix}")
    if proposal.parent.is_dir() and proposal.is_absolute():
        dialog.setDirectory(str(proposal.parent))
    dialog.selectFile(proposal.name)
    return dialog


def _dialog(over: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(over, title)
    # The system's own dialog cannot be reached by tests and pictures, and looks another way on each machine.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
