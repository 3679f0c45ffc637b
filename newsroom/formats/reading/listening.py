"""What listening tools call their columns, and which of their columns say who or where somebody is; data, not rules."""

from __future__ import annotations

from newsroom.model.fold import fold, words_table

PERSONAL = (
    "auteur, author, author name, author handle, auteursnaam, naam, name, full name, gebruiker, "
    "gebruikersnaam, username, user, handle, account, screen name, twitter screen name, profiel, profile, "
    "user profile url, geplaatst door, geplaatst door optioneel, from, from user, volgers, followers, "
    "twitter followers, twitter following, following, invloed, influence, influencer, twitter bio, bio, "
    "twitter id, twitter authority, avatar, mentions, gps breedtegraad, gps lengtegraad, gps latitude, "
    "gps longitude, lat, lng, lon, latitude, longitude, breedtegraad, lengtegraad, location, locatie, "
    "coordinaten, coordinates, straat, street, straatnaam, adres, address line, huisnummer, postcode, "
    "zip, e-mail, email, e-mailadres, author_email, author email, mail, telefoon, telefoonnummer, phone, "
    "contact primary identifier, contact secondary identifier, contact profile id, "
    "extra_author_attributes.name, melder, naam melder, bsn, geboortedatum, plaats, woonplaats, city, city code, "
    "town, region, subregion, county, location name, country, land, country code, gender, geslacht, interest, "
    "professions, image, foto"
)
PERSONAL_PARTS = frozenset(
    ["author", "auteur", "handle", "followers", "volgers", "following", "bio", "gps", "latitude", "longitude", "avatar"]
)

KNOWN_SOURCES = {
    "coosto": "zoekopdracht, datum, url, sentiment, type, discussielengte, views, bereik, auteur, volgers, invloed, "
    "gps breedtegraad, gps lengtegraad, bericht tekst, type bron, titel, query, date, discussion length, "
    "reach, author, followers, influence, gps latitude, gps longitude, message text, source, title",
    "obi4wan": "bericht, geplaatst door (optioneel), mentions, datum",
    "meltwater": "document id, input name, information type, opening text, hit sentence, global reach, ave, social "
    "echo, editorial echo, headline, subregion, desktop reach, mobile reach, key phrases, alternate date "
    "format",
    "brandwatch": "query id, query name, snippet, full text, page type, thread entry type, country code, continent "
    "code, city code, account type, weblog title",
    "talkwalker": "published, content, lang, source_type, engagement, extra_author_attributes.name, nsfw_level, "
    "extra_source_attributes.name",
    "determ": "mention_snippet, engagement_rate, from, reach, title",
    "x_analytics": "tweet id, tweet permalink, tweet text, impressions, engagements, engagement rate, "
    "user profile clicks, detail expands",
}
# So much their own that fewer than four columns are enough: "Geplaatst door (optioneel)" stands nowhere else.
UNMISTAKABLE = {"obi4wan": frozenset({fold("geplaatst door (optioneel)"), fold("bericht")})}
SHOWN = {
    "coosto": "Coosto",
    "obi4wan": "OBI4wan",
    "meltwater": "Meltwater",
    "brandwatch": "Brandwatch",
    "talkwalker": "Talkwalker",
    "determ": "Determ",
    "x_analytics": "X",
}
# Here "time" holds the date too.
NAMES_OF = {"x_analytics": {"time": "heard_at"}}
# Here "State" is a province, and no stand of the work.
PLACES_OF = {"meltwater": frozenset({"state"})}

PERSONAL_NAMES = words_table({"personal_data": PERSONAL})
SOURCE_NAMES = {source: frozenset(words_table({source: names})) for source, names in KNOWN_SOURCES.items()}
LEAST_TO_CLAIM = 4


def claimed_by(headings: frozenset[str]) -> str:
    """Name the listening tool whose folded headings these are: the one with most matches, from four; or nothing."""
    for source, own in UNMISTAKABLE.items():
        if own <= headings:
            return source
    matches = {source: len(headings & names) for source, names in SOURCE_NAMES.items()}
    best = max(matches, key=lambda source: matches[source])
    return best if matches[best] >= LEAST_TO_CLAIM else ""


def is_personal(heading: str, source: str = "") -> bool:
    """Tell whether a folded heading says who or where somebody is; a tool may have words of its own for that."""
    said = heading in PERSONAL_NAMES or heading in PLACES_OF.get(source, frozenset())
    return said or bool(PERSONAL_PARTS.intersection(heading.split()))
