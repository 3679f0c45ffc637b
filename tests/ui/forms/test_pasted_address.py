"""The quick form takes a pasted address apart."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from newsroom.words import Words
from ui.forms.inspector.facts import Choices
from ui.forms.new_signal import Listening, NewSignalDialog
from ui.theme.style import Style
from ui.widgets.pill import Choice

NOW = datetime(2027, 1, 20, 11, 0)


def test_that_a_pasted_address_finds_its_own_field_and_source(style: Style, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sources = (Choice("ig", "Instagram"), Choice("x", "X"))
    start = Listening(Choices({"sources": sources}, {}, {}, NOW.date(), "Europe/Amsterdam"), NOW)
    dialog = NewSignalDialog(start, Words("nl"), window)
    ready: list[object] = []
    dialog.signal_ready.connect(ready.append)
    dialog.text.editor.insertPlainText("Container zit vol https://www.instagram.com/p/1")
    assert dialog.address.typed() == "https://www.instagram.com/p/1"
    assert dialog.source.typed() == "ig"
    dialog.send()
    (signal,) = ready
    assert (signal.text, signal.address) == ("Container zit vol", "https://www.instagram.com/p/1")


def test_that_an_address_that_was_typed_is_left_alone(style: Style, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = NewSignalDialog(Listening(Choices({}, {}, {}, NOW.date(), "Europe/Amsterdam"), NOW), Words("nl"), window)
    dialog.address.editor.insert("https://voorbeeldstad.nl")
    dialog.text.editor.insertPlainText("Zie https://x.com/1")
    assert dialog.address.typed() == "https://voorbeeldstad.nl"
    assert dialog.signal().text == "Zie https://x.com/1"
