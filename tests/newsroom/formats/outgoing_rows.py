"""Posts for the export tests: an ordinary week of a municipality, and one row to change at will."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from newsroom.model.outgoing import Media, Outgoing

NOW = datetime(2027, 1, 15, 9, 0)

ROW = Outgoing(
    post_id="p11",
    placement_id="p11fb",
    title="De raad praat over parkeren en jeugd",
    text='Op 21 januari vergadert de raad om 19.30 uur.\n\nHet gaat over "parkeren", en over geld; kijken kan thuis.',
    channel="Facebook-pagina",
    channel_code="FB",
    platform="facebook",
    planned_on=date(2027, 1, 18),
    planned_at=time(17, 0),
    status="approved",
    link="https://voorbeeldstad.nl/raad",
    groups=("Alle inwoners",),
    goals=("Bewoners kennen de besluiten",),
    theme="Samenleven",
    section="Raad in het kort",
    purpose="inform",
    origin="section",
    maker="contentmaker",
)
PICTURE = Media("https://voorbeeldstad.nl/beeld/station.jpg", "Het station in de avond", "station.jpg")


def row(**changes: object) -> Outgoing:
    """Give the ordinary row with these fields changed."""
    return replace(ROW, **changes)  # type: ignore[arg-type]


WEEK = (
    ROW,
    row(placement_id="p11web", channel="Website nieuws", channel_code="WEB", platform="website"),
    row(
        post_id="p12",
        placement_id="p12fb",
        title="Wat doen wij aan de onrust bij het station?",
        text="Veel mensen vertellen ons dat zij zich ’s avonds niet prettig voelen bij het station. 👮‍♀️",
        planned_on=date(2027, 1, 20),
        planned_at=time(16, 0),
        media=(PICTURE,),
        hashtags=("#veilig", "#station"),
    ),
    row(
        post_id="p12",
        placement_id="p12ig",
        title="Wat doen wij aan de onrust bij het station?",
        text="Veel mensen vertellen ons dat zij zich ’s avonds niet prettig voelen bij het station. 👮‍♀️",
        channel="Instagram",
        channel_code="IG",
        platform="instagram",
        planned_on=date(2027, 1, 20),
        planned_at=time(16, 0),
        media=(PICTURE,),
        hashtags=("#veilig", "#station"),
        first_comment="Meer lezen? De link staat in onze bio.",
        section="",
        origin="signal",
        campaign="",
        note="Foto van de gemeente zelf",
    ),
    row(
        post_id="p13",
        placement_id="p13fb",
        title="Raad: een uur gratis parkeren blijft",
        text="=1+1 is twee; een uur parkeren blijft gratis.",
        planned_on=date(2027, 1, 22),
        planned_at=time(11, 0),
        status="draft",
        link="",
    ),
)
