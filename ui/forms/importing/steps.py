"""The four steps of an import as pills: where you are, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme import mark

LAST = 3


class Steps(QWidget):
    """File, columns, check, done; a step that can be gone to is a button."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self._words = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Done"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._buttons = [QPushButton(self) for _ in self._words]
        for number, button in enumerate(self._buttons):
            mark(button, role="step")
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setObjectName(str(number))
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        row.addStretch(1)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Light the step at hand; the steps before it are ticked."""
        self._step = step
        for number, button in enumerate(self._buttons):
            # The first step is done once there is a file; looking at columns or findings is done in either order.
            ticked = number < step and (number == 0 or step == LAST)
            button.setText(f"{number + 1} {self._words[number]}" + (" ✓" if ticked else ""))
            button.setChecked(number == step)
            button.setEnabled((0 < step < LAST and number < LAST) or number == step)
            button.setAccessibleDescription(self.tr("done") if ticked else "")

    def button(self, step: int) -> QPushButton:
        """Give the button of a step."""
        return self._buttons[step]

    def _clicked(self) -> None:
        sender = self.sender()
        assert sender is not None
        step = int(sender.objectName())
        self.show_step(self._step)
        if step != self._step:
            self.chosen.emit(step)
