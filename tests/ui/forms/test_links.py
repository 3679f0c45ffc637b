"""The settings of links: shown as the calendar keeps them, given only when they were changed."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from newsroom.model import Settings
from newsroom.words import Words
from ui.forms.settings.calendar import CalendarSettings
from ui.theme.style import Style


def form(qtbot: QtBot, style: Style, kept: Settings) -> CalendarSettings:
    made = CalendarSettings(style, Words("nl"), kept)
    qtbot.addWidget(made)
    return made


def test_that_own_domains_and_filling_in_are_chosen_in_the_settings(qtbot: QtBot, style: Style) -> None:
    made = form(qtbot, style, Settings(name="Dorp"))
    assert made.changes() == {}
    made.links.domains.line.setText("dorp.nl; zwembad.nl")
    made.links.auto.setCurrentIndex(1)
    assert made.changes() == {"own_domains": "dorp.nl; zwembad.nl", "utm_auto": "1"}
    again = form(qtbot, style, replace(Settings(name="Dorp"), own_domains="dorp.nl", utm_auto=True))
    assert again.changes() == {}


def test_that_a_name_that_means_nothing_is_refused_in_a_template(qtbot: QtBot, style: Style) -> None:
    made = form(qtbot, style, Settings(name="Dorp"))
    made.links.utm[0].line.setText("{kanaal}")
    assert made.first_fault() is made.links.utm[0]
    assert "kanaal" in made.links.utm[0].fault()
