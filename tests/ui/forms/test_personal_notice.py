"""The line that warns for personal data while a text is written."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsroom.words import Words
from ui.forms.inspector.fields import LineField, TextField
from ui.forms.personal_notice import PersonalNotice
from ui.theme import Style


class Form(QWidget):
    """Two fields with the line under them."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.address = TextField("text", "Tekst", self), LineField("address", "Adres", self)
        self.notice = PersonalNotice(Words("nl"), self)
        column = QVBoxLayout(self)
        for part in (self.text, self.address, self.notice):
            column.addWidget(part)
        self.notice.watch(self.text, self.address)


@pytest.fixture
def form(qtbot: QtBot, style: Style) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    return form


def test_that_it_warns_for_each_kind_by_name_and_goes_with_it(form: Form) -> None:
    assert form.notice.isHidden()
    form.text.editor.setPlainText("Mevrouw De Boer belt 06-12345678")
    assert "een naam, een telefoonnummer" in form.notice.text()
    form.text.editor.setPlainText("Iemand belt")
    assert form.notice.isHidden()


def test_that_one_click_masks_every_field_and_what_was_masked_is_told_when_the_field_is_left(form: Form) -> None:
    told: list[tuple[str, object]] = []
    form.text.committed.connect(lambda spot, _old, new: told.append((spot, new)))
    form.text.start("@piet belt 06-12345678")
    form.address.start("https://www.facebook.com/jan.modaal.5")
    assert form.notice.isVisible()
    form.notice.action_button().click()
    assert form.text.editor.toPlainText() == "[accountnaam] belt [telefoonnummer]"
    assert form.address.editor.text() == "[accountnaam]"
    assert form.notice.isHidden()
    form.text.commit()
    assert told == [("text", "[accountnaam] belt [telefoonnummer]")]


def test_that_a_warning_that_was_closed_comes_back_for_another_kind_and_for_the_next_text(form: Form) -> None:
    form.text.editor.setPlainText("@piet belt")
    form.notice.dismiss()
    form.text.editor.setPlainText("@piet belt weer")
    assert form.notice.isHidden()
    form.text.editor.setPlainText("@piet belt 06-12345678")
    assert form.notice.isVisible()
    form.text.start("")
    assert form.notice.isHidden()
    form.text.editor.setPlainText("@piet belt")
    assert form.notice.isVisible()
