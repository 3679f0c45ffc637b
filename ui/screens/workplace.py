"""What every screen needs to do its work; built once by the composition root and passed on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.words import Words
    from ui.bridge import Bridge
    from ui.jobs import Jobs
    from ui.theme.style import Style


@dataclass(frozen=True, slots=True)
class Workplace:
    """The way to the desk, the words and looks of this session, and the window that dialogs lie over."""

    jobs: Jobs
    bridge: Bridge
    words: Words
    style: Style
    window: QWidget
