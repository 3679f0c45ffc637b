"""Reply norms and days with other hours as people write them."""

import pytest

from newsroom.dates.hours import OfficeHours
from newsroom.model import Settings
from newsroom.words import Words
from ui.forms.settings.calendar import CalendarSettings
from ui.forms.settings.norms import NormWords, read_days, write_days
from ui.theme.style import Style

NORMS = NormWords(Words("nl"), {"fb": "Facebook-pagina", "ig": "Instagram"})


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("klacht: 5 werkdagen", "complaint=5d"),
        ("Facebook-pagina vraag: 60 minuten; e-mail: 2 dagen", "fb/question=60m mail/*=2d"),
        ("INSTAGRAM: 2 uur ;", "ig/*=120m"),
    ],
)
def test_that_norms_are_read_as_they_are_said(typed: str, kept: str) -> None:
    assert NORMS.read(typed) == kept
    assert NORMS.read(NORMS.write(kept)) == kept


@pytest.mark.parametrize(
    "typed", ["klacht", "klacht: snel", "Hyves vraag: 5 dagen", "compliment: 1 dag", "klacht: 5 jaar"]
)
def test_that_what_cannot_be_read_is_named(typed: str) -> None:
    with pytest.raises(ValueError, match=typed.split(":", maxsplit=1)[0]):
        NORMS.read(f"vraag: 60 min; {typed}")


def test_that_days_with_other_hours_come_back_as_they_were_typed() -> None:
    kept = read_days("24-12-2027 08:30-12:00; 2027-05-07 dicht")
    assert kept == "2027-12-24=08:30-12:00 2027-05-07="
    assert write_days(OfficeHours.parse(kept)) == "07-05-2027; 24-12-2027 08:30-12:00"
    for typed in ("24-12", "31-02-2027 dicht", "24-12-2027 12:00-08:30", "24-12-2027 ochtend"):
        with pytest.raises(ValueError, match=typed[:5]):
            read_days(typed)


def test_that_the_settings_keep_days_norms_and_partners(style: Style, qtbot: object) -> None:
    kept = Settings(office_hours="mon=08:30-17:00 2027-12-24=08:30-12:00", reply_norms="complaint=5d")
    form = CalendarSettings(style, Words("nl"), kept, channels={"fb": "Facebook"})
    form.name.line.setText("Voorbeeldstad")
    assert form.changes() == {"name": "Voorbeeldstad"}
    form.norms.line.setText("Facebook vraag: 30 minuten")
    form.owners.line.setText("Politie; Waterschap")
    form.other_days.line.setText("24-12-2027 dicht")
    assert form.first_fault() is None
    assert form.changes() == {
        "name": "Voorbeeldstad",
        "reply_norms": "fb/question=30m",
        "owners": "Politie; Waterschap",
        "office_hours": "mon=08:30-17:00 2027-12-24=",
    }
    form.norms.line.setText("nergens: ooit")
    assert form.first_fault() is form.norms
    assert "nergens" in form.norms.fault()
    form.deleteLater()
