"""The small parts: labels, pills, filter pill, cards, flow, rail, numbers, segments, search, messages."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from ui.theme import THEMES, Style, Tone
from ui.widgets.card import Card, SectionLabel
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.message_bar import MessageBar, Toast
from ui.widgets.moment_fields import TimeField
from ui.widgets.pill import ActionButton, Choice, Pill
from ui.widgets.plain_label import PlainLabel, set_plain_tooltip
from ui.widgets.rail_button import RailButton
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import SegmentedControl
from ui.widgets.stat_label import StatLabel

HOSTILE = "Gemeente<table>.evil <img src='file:///etc/passwd'>"
every_theme = pytest.mark.parametrize("theme", THEMES)


Show = Callable[..., QWidget]


@pytest.mark.usefixtures("style")
def test_that_data_in_a_label_is_never_markup(shown: Show) -> None:
    labels = [PlainLabel(HOSTILE), Pill(HOSTILE), SectionLabel(HOSTILE)]
    whole = [StatLabel(HOSTILE, "1"), Card(HOSTILE, HOSTILE), MessageBar(), TimeField(HOSTILE)]
    window = shown(*labels, *whole)
    labels = window.findChildren(QLabel)
    assert len(labels) >= 9
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_that_a_tooltip_shows_data_as_it_was_typed(qtbot: QtBot) -> None:
    label = PlainLabel("x")
    qtbot.addWidget(label)
    set_plain_tooltip(label, HOSTILE)
    assert "<table" not in label.toolTip()
    set_plain_tooltip(label, "Tom & Jerry")
    assert label.toolTip() == "Tom & Jerry"


@pytest.mark.usefixtures("style")
def test_that_a_label_that_does_not_fit_is_shortened_and_keeps_its_words(shown: Show) -> None:
    label = PlainLabel("Vraag van de week: mag mijn kerstboom bij het gft?", elide=True)
    shown(label)
    label.setFixedWidth(120)
    assert label.shown_text().endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.shown_text()) <= 120
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == label.text()
    label.setFixedWidth(900)
    assert label.shown_text() == label.text()


@pytest.mark.usefixtures("style")
def test_that_a_shortened_label_has_the_colours_of_its_role(shown: Show, style: Style) -> None:
    label = PlainLabel("█" * 40 + "IIIIIIIIIIIIIII" * 9, elide=True, role="fault")
    shown(label)
    label.setFixedWidth(200)
    image = label.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert style.colours.bad.name() in seen


@every_theme
@pytest.mark.parametrize("tone", list(Tone))
def test_that_a_pill_has_the_tint_of_its_tone(dress: Callable[..., Style], shown: Show, theme: str, tone: Tone) -> None:
    style = dress(theme)
    pill = Pill("Gereed", tone)
    shown(pill)
    words, tint = style.tone(tone)
    assert pill.grab().toImage().pixelColor(3, pill.height() // 2).name() == tint.name()
    assert pill.palette().color(pill.foregroundRole()).name() == words.name()


@pytest.mark.usefixtures("qapp")
@given(widths=st.lists(st.integers(10, 200), max_size=12), room=st.integers(40, 400), spacing=st.integers(0, 12))
def test_that_flowing_parts_keep_their_order_and_never_overlap(widths: list[int], room: int, spacing: int) -> None:
    flow = FlowLayout(spacing=spacing)
    window = QWidget()
    for width in widths:
        part = QWidget(window)
        part.setFixedSize(width, 24)
        part.show()
        flow.addItem(QWidgetItem(part))
    places = flow.places(QRect(0, 0, room, 0))
    assert [place.width() for place in places] == widths
    assert [(place.y(), place.x()) for place in places] == sorted((place.y(), place.x()) for place in places)
    assert not any(one.intersects(two) for at, one in enumerate(places) for two in places[at + 1 :])
    assert all(place.right() < max(room, place.width()) for place in places)
    assert flow.heightForWidth(room) == max((place.y() + 24 for place in places), default=0)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_the_rail_shows_its_words_whole_and_the_chosen_one_in_indigo(
    dress: Callable[..., Style], shown: Show, percent: int
) -> None:
    style = dress("light", percent)
    buttons = [RailButton(word, name) for word, name in (("Samenhang", "coherence"), ("Instellingen", "settings"))]
    shown(*buttons)
    buttons[0].click()
    buttons[1].click()
    assert [button.isChecked() for button in buttons] == [False, True]
    for button in buttons:
        font = button.font()
        font.setBold(True)
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
        assert button.sizeHint().width() <= style.metrics.rail
        assert button.iconSize() == QSize(style.metrics.icon, style.metrics.icon)
    image = buttons[1].grab().toImage()
    assert image.pixelColor(6, image.height() // 2).name() == style.colours.send_soft.name()


@pytest.mark.usefixtures("style")
def test_that_a_number_is_read_out_with_its_words(shown: Show) -> None:
    stat = StatLabel("Signalen met antwoord", "86 %", "5 meer dan vorig kwartaal")
    shown(stat)
    assert stat.accessibleName() == "Signalen met antwoord. 86 %. 5 meer dan vorig kwartaal"
    heights = {label.text(): label.fontMetrics().height() for label in stat.findChildren(QLabel)}
    assert heights["86 %"] > heights["Signalen met antwoord"]
    stat.set_words("", "12")
    assert [label.text() for label in stat.findChildren(QLabel) if not label.isHidden()] == ["12"]


def test_that_a_card_is_white_with_a_thin_edge(shown: Show, style: Style) -> None:
    card = Card("Doelen")
    card.body.addWidget(PlainLabel("leeg"))
    shown(card)
    image = card.grab().toImage()
    middle = image.height() // 2
    assert [image.pixelColor(x, middle).name() for x in (0, 1, 4)] == [
        style.colours.line.name(),
        *[style.colours.surface.name()] * 2,
    ]


@pytest.mark.usefixtures("style")
def test_that_one_segment_holds_and_arrows_go_round(qtbot: QtBot, shown: Show) -> None:
    scale = SegmentedControl([Choice("y", "Jaar"), Choice("q", "Kwartaal"), Choice("m", "Maand")], "Schaal")
    other = QLineEdit()
    window = shown(scale, other)
    told: list[str] = []
    scale.chosen_changed.connect(told.append)
    scale.button("y").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told == ["q", "m", "y", "m"]
    assert scale.chosen() == "m"
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert other.hasFocus()
    qtbot.mouseClick(scale.button("q"), Qt.MouseButton.LeftButton)
    assert (scale.chosen(), told[-1]) == ("q", "q")


@pytest.mark.usefixtures("style")
def test_that_the_search_field_shows_its_key_only_while_idle(qtbot: QtBot, shown: Show) -> None:
    field, other = SearchField(), QLineEdit()
    field.setFixedWidth(360)
    shown(other, field)
    other.setFocus()
    assert field.hint_shown()
    asked: list[str] = []
    field.search_requested.connect(asked.append)
    field.setFocus()
    assert not field.hint_shown()
    qtbot.keyClicks(field, "wk 12")
    other.setFocus()
    assert (field.hint_shown(), asked[-1]) == (False, "wk 12")
    field.clear()
    assert field.hint_shown()
    field.setFixedWidth(140)
    QApplication.processEvents()
    assert not field.hint_shown(), "the key would cover the words"


@pytest.fixture
def announcements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to a screen reader; the door to it is Qt's own."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


@pytest.mark.usefixtures("style")
def test_that_a_message_is_announced_and_its_button_tells_and_goes(
    qtbot: QtBot, shown: Show, announcements: list[str]
) -> None:
    bar = MessageBar()
    shown(bar)
    bar.show_message("Bericht verplaatst.", action="Ongedaan maken")
    assert (bar.isVisible(), bar.text(), announcements) == (True, "Bericht verplaatst.", ["Bericht verplaatst."])
    with qtbot.waitSignal(bar.action_requested):
        qtbot.mouseClick(bar.action_button(), Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    bar.show_message("Opgeslagen.")
    assert bar.action_button().isHidden()
    with qtbot.waitSignal(bar.closed):
        bar.dismiss()


@pytest.mark.usefixtures("style")
@pytest.mark.parametrize(("tone", "stays"), [(Tone.OK, False), (Tone.WARN, True), (Tone.BAD, True)])
def test_that_a_toast_goes_by_itself_unless_something_is_wrong(
    qtbot: QtBot, shown: Show, tone: Tone, stays: bool
) -> None:
    window = shown(QLineEdit())
    window.resize(900, 600)
    toast = Toast(window, reading_time=1)
    toast.show_message("Klaar.", tone)
    if stays:
        assert not toast.is_passing()
        assert toast.isVisible()
    else:
        with qtbot.waitSignal(toast.closed):
            pass
        assert toast.isHidden()


@pytest.mark.usefixtures("style")
def test_that_a_toast_stays_while_its_button_has_the_keyboard(qtbot: QtBot, shown: Show) -> None:
    window = shown(QLineEdit())
    window.resize(900, 600)
    toast = Toast(window, reading_time=1)
    toast.show_message("Klaar.", action="Ongedaan maken")
    toast.action_button().setFocus()
    with qtbot.waitSignal(toast.closed, timeout=60, raising=False) as gone:
        pass
    assert not gone.signal_triggered
    assert toast.isVisible()


@pytest.mark.parametrize("size", [QSize(1400, 500), QSize(900, 600)])
def test_that_a_toast_lies_within_its_window_and_holds_its_words(
    dress: Callable[..., Style], qtbot: QtBot, shown: Show, size: QSize
) -> None:
    dress("light", 200)
    window = shown(QLineEdit())
    window.resize(900, 600)
    toast = Toast(window)
    toast.show_message("Drie berichten zijn verplaatst naar de week van 30 november.", Tone.WARN, "Terug")
    window.resize(size)
    qtbot.waitUntil(lambda: window.rect().contains(toast.geometry()))
    label = toast.findChild(QLabel)
    assert label.height() >= label.heightForWidth(label.width())


def test_that_a_filled_button_draws_its_icon_in_the_colour_of_its_words(shown: Show, style: Style) -> None:
    row = QWidget()
    line = QHBoxLayout(row)
    filled, plain = ActionButton("Bericht", "primary", "plus"), QPushButton("Vandaag")
    line.addWidget(filled)
    line.addWidget(plain)
    shown(row)
    image = filled.icon().pixmap(QSize(48, 48)).toImage()
    points = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    seen = {colour.name() for colour in points if colour.alpha() == 255}
    assert seen == {style.colours.on_fill.name()}
    assert filled.rect().contains(QPoint(4, 4))
