"""What columns, channels and statuses are called in Dutch, English and French; data, not rules."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from newsroom.model.fold import fold, words_table
from newsroom.model.keys import Purpose, SignalKind, SignalState, Status
from newsroom.words import LANGUAGES, Words

POST_COLUMNS = {
    "planned_on": "datum, date, plaatsingsdatum, publicatiedatum, publish date, published date, publication date, post "
    "date, posting date, due date, due_date, plandatum, geplande datum, scheduled date, schedule date, "
    "scheduled at, scheduled_at, scheduleddate, datum plaatsing, datum en tijd, datum/tijd, date and "
    "time, date time, datetime, date de publication, date publication, date prévue, date de diffusion, "
    "jour de publication, wanneer, quand, send date, go live, plaatsen op",
    "planned_at": "tijd, time, tijdstip, heure, horaire, uur, hour, time slot, time_24hr, publish time, posting time, "
    "plaatsingstijd, heure de publication, hoe laat, zendtijd",
    "title": "titel, title, onderwerp, subject, topic, titre, sujet, kop, headline, blog title, post title, titre "
    "/ hook, hook, naam bericht, werktitel, thème du post, item, post name, content title",
    "text": "tekst, text, caption, copy, bericht, berichttekst, content, message, message_text, message text, "
    "post_content, post text, post copy, tekst social, social tekst, tekst bericht, texte, légende, "
    "caption (fr), contenu, corps, body, inhoud, description, omschrijving",
    "status": "status, statut, état, state, stand, blog status, post status, voortgang, stand van zaken, stage",
    "channels": "kanaal, kanalen, middel, middelen, medium, channel, channels, platform, platforms, plateforme, "
    "plateformes, canal, canaux, réseau, réseaux, social media, socials, network, networks, profile, waar",
    "groups": "doelgroep, doelgroepen, publieksgroep, publieksgroepen, publiek, voor wie, target group, target "
    "groups, target audience, audience, cible, cibles, public cible, groupe cible",
    "goals": "doel, doelen, doelstelling, doelstellingen, communicatiedoel, goal, goals, objective, objectives, "
    "objectif, objectifs, waarom",
    "theme": "thema, theme, thème, dossier, opgave, pilier, pillar, content pillar, pijler, category, categorie, "
    "catégorie",
    "section": "rubriek, vaste rubriek, section, rubrique, serie, series, série, format rubriek",
    "campaign": "campagne, campaign, project, projet",
    "maker": "maker, auteur, author, redacteur, verantwoordelijke, verantwoordelijk, eigenaar, owner, wie, "
    "assigned to, responsable, rédacteur, writer, editor, trekker, door wie, actiehouder",
    "purpose": "functie, purpose, functie van het bericht, soort boodschap",
    "form": "vorm, format, content type, content_type, type content, contentvorm, form, post type, type bericht, "
    "soort, type, blog type, content format",
    "link": "link, url, links, link(s), webadres, lien, liens, website link, blog link, link url, landing page, "
    "lien url",
    "media": "beeld, afbeelding, foto, video, beeldmateriaal, media, media url(s), image, image url, image_url, "
    "picture, visual, visuel, visuel requis, link to the picture, photo, bestand, file, asset, assets, "
    "beeld/video",
    "hashtags": "hashtags, hashtag, mots-dièse",
    "alt_text": "alt-tekst, alttekst, alt text, alt text(s), alt texts, texte alternatif, beschrijving beeld",
    "first_comment": "eerste reactie, first comment, comment(s), premier commentaire",
    "note": "opmerking, opmerkingen, notitie, notities, toelichting, note, notes, comment, comments, remarks, "
    "remarque, remarques, bijzonderheden, cta, call to action, appel à l'action, keyword, primary "
    "keyword, secondary keywords, tags, labels, label(s), intent, slug, pillarlink, invalshoek, angle",
    "week": "week, weeknummer, weeknr, wk, week number, semaine, calendar week",
    "key": "id, post id, post_id, bericht id, berichtnummer, nummer, nr, identifier, uid",
    "weekday": "dag, day, jour, weekdag, weekday, day of week",
}

SIGNAL_COLUMNS = {
    "heard_at": "datum, date, published, published at, created at, created_at, datum en tijd, date time, tijdstip "
    "melding, meldingsdatum, ontvangen, ontvangen op, datum melding, reported at, geplaatst op, "
    "timestamp, date de publication, plaatsingsdatum, published date, datum_melding, meldtijd, aangemaakt, "
    "aangemaakt op, gemeld op",
    "clock": "tijd, time, heure, tijdstip",
    "text": "bericht tekst, message text, full text, content, tekst, text, bericht, message, melding, "
    "omschrijving, toelichting melding, texte, vraag, tweet text, description",
    "hit": "hit sentence",
    "snippet": "snippet, mention_snippet, opening text",
    "title": "titel, title, onderwerp, subject, titre, headline",
    "address": "url, link, permalink, tweet permalink, article url, webadres, lien",
    "source": "type bron, source, bron, source type, source_type, source name, page type, medium, kanaal, channel, "
    "platform",
    "kind": "soort, type, kind, soort signaal, soort melding, content type, contenttype",
    "theme": "thema, theme, thème, zoekopdracht, query, query name, input name, onderwerpgroep, category, "
    "categorie, catégorie, hoofdcategorie",
    "subtheme": "subcategory, subcategorie, sous-catégorie",
    "district": "wijk, buurt, district, neighbourhood, neighborhood, kern, dorp, stadsdeel, quartier",
    "tone": "sentiment, toon, tone, tonalité",
    "reach": "bereik, reach, impressions, portée, views, weergaven",
    "answered_at": "beantwoord, beantwoord op, replied at, answered at, afgehandeld op, répondu le",
    "state": "status, state, statut, stand",
    "key": "id, melding id, meldingsnummer, zaaknummer, nummer, document id, content id, uid, tweet id, identifier",
}

STATUSES = {
    Status.IDEA: "idee, idea, ideas, idée, idées, nieuw, new, voorstel, backlog, te doen, to do, todo, open, à faire, "
    "gepland idee, brainstorm, not started, niet gestart, nog niet gestart, à produire, nog doen",
    Status.DRAFT: "concept, draft, drafting, brouillon, bezig, in bewerking, in progress, onderhanden, in uitvoering, "
    "en cours, wip, writing, schrijven, in de maak, geschreven, written",
    Status.REVIEW: "ter controle, controle, review, in review, ter goedkeuring, sent for approval, for approval, te "
    "controleren, à valider, à relire, en validation, wacht op akkoord, submitted, ingediend, pending, "
    "pending approval, in afstemming",
    Status.APPROVED: "akkoord, approved, goedgekeurd, ok, oké, klaar, ready, validé, gereed, definitief, final, prêt, "
    "afgerond",
    Status.SCHEDULED: "ingepland, scheduled, gepland, planned, programmé, planifié, queued, klaargezet, staat klaar",
    Status.PUBLISHED: "geplaatst, published, gepubliceerd, posted, live, online, verstuurd, sent, publié, done, "
    "gedaan, verzonden, complete, completed, posté, terminé, uitgezonden",
    Status.EVALUATED: "geëvalueerd, evaluated, évalué",
    Status.DROPPED: "afgevoerd, vervallen, rejected, dropped, cancelled, canceled, geannuleerd, afgewezen, annulé, "
    "refusé, gaat niet door, niet geplaatst, geschrapt, abandonné",
    Status.ON_HOLD: "aangehouden, on hold, hold, uitgesteld, wacht, paused, gepauzeerd, postponed, en attente, "
    "reporté, geparkeerd, zendpauze",
}

PURPOSES = {
    Purpose.INFORM: "informeren, inform, informing, informer, informatief, informational, information",
    Purpose.REPORT: "melden, verslag, verslaan, report, reporting, verantwoorden, rapporter",
    Purpose.SAY: "inspraak, standpunt, say, statement, uitspreken, mening",
    Purpose.CAMPAIGN: "campagne, campaign, campaigning, activeren, overtuigen",
    Purpose.COMMUNITY: "gemeenschap, community, verbinden, communauté",
    Purpose.SERVICE: "dienstverlening, service, servicebericht, dienst",
    Purpose.KNOWLEDGE: "kennis, kennis delen, knowledge, kennisdelen, savoir",
    Purpose.DIALOGUE: "dialoog, dialogue, gesprek, in gesprek",
    Purpose.PARTICIPATION: "participatie, participation, meedenken",
    Purpose.COCREATION: "cocreatie, cocreation, co-creatie, co-creation",
}

SIGNAL_KINDS = {
    SignalKind.QUESTION: "vraag, vragen, question, query",
    SignalKind.COMPLAINT: "klacht, klachten, complaint, plainte",
    SignalKind.REPORT: "melding, meldingen, report, signalement, mor",
    SignalKind.COMPLIMENT: "compliment, complimenten, pluim",
    SignalKind.IDEA: "idee, idea, suggestie, suggestion, idée",
    SignalKind.MESSAGE: "bericht, message, post, uiting, reactie, comment, tweet, artikel, article, reply, mention",
}

SIGNAL_STATES = {
    SignalState.NOTED: "nieuw, new, open, genoteerd, noted, gemeld, ontvangen",
    SignalState.INTERPRETED: "geduid, interpreted",
    SignalState.DECIDED: "besloten, decided",
    SignalState.IN_HAND: "in behandeling, in hand, bezig, in progress, assigned, toegewezen, ingepland",
    SignalState.REPORTED_BACK: "teruggekoppeld, reported back, beantwoord, answered, replied",
    SignalState.CLOSED: "afgehandeld, closed, gesloten, afgesloten, klaar, done, opgelost, resolved",
}

TONES = {
    "-1": "negatief, negative, neg, négatif, tonalité négative, unhappy",
    "0": "neutraal, neutral, neutre, unknown, onbekend, niet bepaald, not rated, mixed, gemengd",
    "1": "positief, positive, pos, positif, happy",
}

NO_DATE = frozenset(
    {
        "",
        "tbd",
        "ntb",
        "n t b",
        "nader te bepalen",
        "volgt",
        "a definir",
        "open",
        "onbekend",
        "pm",
        "p m",
        "geen",
        "n v t",
    }
)

POST_NAMES = words_table(POST_COLUMNS)
SIGNAL_NAMES = words_table(SIGNAL_COLUMNS)
TONE_WORDS = words_table(TONES)


@cache
def key_words(group: str) -> dict[str, str]:
    """Give word → key of a group of choices: our own words in every language go before what others call them."""
    others = words_table({str(key): words for key, words in _CHOICES[group].items()})
    own = {fold(Words(language).of(group, key)): str(key) for language in LANGUAGES for key in _CHOICES[group]}
    return {**others, **{fold(str(key)): str(key) for key in _CHOICES[group]}, **own}


_CHOICES: dict[str, Mapping[Any, str]] = {
    "status": STATUSES,
    "purpose": PURPOSES,
    "signal_kind": SIGNAL_KINDS,
    "signal_state": SIGNAL_STATES,
}
