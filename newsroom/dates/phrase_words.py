"""The words with which people say how often something comes back, in Dutch and English; data for `phrases`."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Token = tuple[str, int | str]
NUMBER_WORDS = {
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "en": "one two three four five six seven eight nine ten eleven twelve",
}
ORDINAL_WORDS = {
    "nl": "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth",
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """How one language says a rhythm: names to write with, and the words that are understood."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    kinds: Mapping[str, str]
    phrases: Mapping[str, str]
    tokens: Mapping[str, Token]
    turns: tuple[tuple[str, str], ...] = field(default=())
    """Turns of speech as patterns, with the plain words that they stand for."""

    def kind_of(self, word: str) -> Token | None:
        """Give what a word means, None when it means nothing here."""
        return self.tokens.get(word)


def _tokens(kind: str, *groups: str) -> Iterator[tuple[str, Token]]:
    """Give each word of the groups the number of its group, from 0."""
    return ((word, (kind, number)) for number, words in enumerate(groups) for word in words.split())


def _counted(kind: str, words: str) -> Iterator[tuple[str, Token]]:
    return ((word, (kind, number)) for number, word in enumerate(words.split(), start=1))


def _named(kind: str, values: Mapping[str, str]) -> Iterator[tuple[str, Token]]:
    return ((word, (kind, value)) for value, words in values.items() for word in words.split())


DUTCH = Spoken(
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    months=(
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    kinds={
        "public": "op feestdagen",
        "remembrance": "op herdenkingsdagen",
        "school": "in schoolvakanties",
        "recess": "in het reces",
    },
    phrases={
        "once": "eenmalig",
        "day": "elke dag",
        "days": "elke {n} dagen",
        "workdays": "elke werkdag",
        "week": "elke {days}",
        "weeks": "elke {n} weken op {days}",
        "month": "elke maand op de {days}",
        "months": "elke {n} maanden op de {days}",
        "nth": "elke {days} van de maand",
        "nths": "elke {n} maanden op de {days}",
        "year": "elk jaar op {days}",
        "years": "elke {n} jaar op {days}",
        "nth_year": "elk jaar op de {days} van {months}",
        "nth_years": "elke {n} jaar op de {days} van {months}",
        "workday": "werkdag",
        "last_day": "{ordinal} dag",
        "date": "{day} {month}",
        "in": ", in {months}",
        "range": "{first} t/m {last}",
        "not": ", niet {kinds}",
        "count": ", {n} keer",
        "end": ", t/m {day} {month} {year}",
        "at": " om {time}",
        "and": " en ",
        "or": " en ",
    },
    tokens=dict(
        chain(
            _tokens("every", "elke elk iedere ieder alle"),
            _tokens("unit", "dag dagen", "week weken", "maand maanden", "jaar jaren jaars"),
            _named(
                "often", {"day 1": "dagelijks", "week 1": "wekelijks", "month 1": "maandelijks", "year 1": "jaarlijks"}
            ),
            _named("often", {"week 2": "tweewekelijks", "month 3": "kwartaal kwartalen driemaandelijks"}),
            _named("often", {"month 6": "halfjaar halfjaarlijks"}),
            _tokens(
                "weekday",
                "maandag maandagen maandags ma",
                "dinsdag dinsdagen dinsdags di",
                "woensdag woensdagen woensdags wo",
                "donderdag donderdagen donderdags do",
                "vrijdag vrijdagen vrijdags vr",
                "zaterdag zaterdagen zaterdags za",
                "zondag zondagen zondags zo",
            ),
            _tokens(
                "month",
                "",
                "januari jan",
                "februari feb",
                "maart mrt",
                "april apr",
                "mei",
                "juni jun",
                "juli jul",
                "augustus aug",
                "september sep sept",
                "oktober okt",
                "november nov",
                "december dec",
            ),
            _tokens("workday", "werkdag werkdagen doordeweeks"),
            _tokens("weekend", "weekend weekenden weekeinde"),
            _counted("number", NUMBER_WORDS["nl"]),
            _counted("ordinal", ORDINAL_WORDS["nl"]),
            [("laatste", ("ordinal", -1)), ("voorlaatste", ("ordinal", -2))],
            _tokens("and", "en of , ;"),
            _tokens("on", "op"),
            _tokens("in", "in gedurende"),
            _tokens("of", "van per"),
            _tokens("filler", "de het s"),
            _tokens("not", "niet behalve"),
            _tokens("until", "t/m tm"),
            _tokens("times", "keer maal x"),
            _tokens("at", "om"),
            _tokens("once", "eenmalig"),
            _named(
                "kind", {"public": "feestdag feestdagen", "remembrance": "herdenkingsdag herdenkingsdagen herdenkingen"}
            ),
            _named("kind", {"remembrance": "dodenherdenking"}),
            _named(
                "kind", {"school": "schoolvakantie schoolvakanties vakantie vakanties", "recess": "reces zomerreces"}
            ),
        )
    ),
    turns=(
        (r"\been keer\b(?= (?:per|in de|om de)\b)|\beens\b|\b1 ?[x×]\b|\b1 keer\b(?= (?:per|in de|om de)\b)", ""),
        (r"\btot en met\b|\btot\b", "t/m"),
        (r"\bop een na laatste\b", "voorlaatste"),
        (r"\b(?:om|in) de (?=\d|twee|drie|vier|vijf|zes|acht|tien|twaalf)", "elke "),
        (r"\bper (?=\d|twee|drie|dag|week|maand|jaar)", "elke "),
        (r"\bom de andere\b", "elke 2"),
        (r"\bom de (?=dag|week|maand|jaar|ma|di|wo|do|vr|za|zo)", "elke 2 "),
        (r"\bom het jaar\b", "elke 2 jaar"),
        (r"'s (?=maandags|woensdags|\w)", ""),
        (r"\bnoch\b", "niet"),
    ),
)

ENGLISH = Spoken(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    kinds={
        "public": "on public holidays",
        "remembrance": "on remembrance days",
        "school": "in school holidays",
        "recess": "in recess",
    },
    phrases={
        "once": "once",
        "day": "every day",
        "days": "every {n} days",
        "workdays": "every working day",
        "week": "every {days}",
        "weeks": "every {n} weeks on {days}",
        "month": "every month on the {days}",
        "months": "every {n} months on the {days}",
        "nth": "every {days} of the month",
        "nths": "every {n} months on the {days}",
        "year": "every year on {days}",
        "years": "every {n} years on {days}",
        "nth_year": "every year on the {days} of {months}",
        "nth_years": "every {n} years on the {days} of {months}",
        "workday": "working day",
        "last_day": "{ordinal} day",
        "date": "{day} {month}",
        "in": ", in {months}",
        "range": "{first} to {last}",
        "not": ", not {kinds}",
        "count": ", {n} times",
        "end": ", until {day} {month} {year}",
        "at": " at {time}",
        "and": " and ",
        "or": " or ",
    },
    tokens=dict(
        chain(
            _tokens("every", "every each all"),
            _tokens("unit", "day days", "week weeks", "month months", "year years"),
            _named("often", {"day 1": "daily", "week 1": "weekly", "month 1": "monthly", "year 1": "yearly annually"}),
            _named("often", {"week 2": "fortnight fortnightly", "month 3": "quarter quarterly"}),
            _tokens(
                "weekday",
                "monday mondays mon",
                "tuesday tuesdays tue",
                "wednesday wednesdays wed",
                "thursday thursdays thu",
                "friday fridays fri",
                "saturday saturdays sat",
                "sunday sundays sun",
            ),
            _tokens(
                "month",
                "",
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sep sept",
                "october oct",
                "november nov",
                "december dec",
            ),
            _tokens("workday", "workday workdays"),
            _tokens("weekend", "weekend weekends"),
            _counted("number", NUMBER_WORDS["en"]),
            _counted("ordinal", ORDINAL_WORDS["en"]),
            [("last", ("ordinal", -1)), ("penultimate", ("ordinal", -2))],
            _tokens("and", "and or , ;"),
            _tokens("on", "on"),
            _tokens("in", "in during"),
            _tokens("of", "of per"),
            _tokens("filler", "the a"),
            _tokens("not", "not except"),
            _tokens("until", "until through till to"),
            _tokens("times", "times x"),
            _tokens("at", "at"),
            _tokens("once", "once"),
            _named("kind", {"public": "public-holiday", "remembrance": "remembrance-day"}),
            _named("kind", {"school": "school-holiday", "recess": "recess"}),
        )
    ),
    turns=(
        (r"\bup to and including\b|\bup to\b|\bup until\b", "until"),
        (r"\b(?:working|week) ?days?\b", "workday"),
        (r"\bschool holidays?\b", "school-holiday"),
        (r"\b(?:public |bank )?holidays?\b(?<!school-holiday)", "public-holiday"),
        (r"\bremembrance days?\b", "remembrance-day"),
        (r"\bevery other\b", "every 2"),
        (r"\b(?:last but one|second to last|second last)\b", "penultimate"),
        (r"\bonce (?:a|an|per|every)\b", "every"),
    ),
)
SPOKEN = {"nl": DUTCH, "en": ENGLISH}
EXAMPLES = {
    "nl": (
        "elke vrijdag",
        "elke 2 weken op donderdag",
        "elke eerste maandag van de maand, niet op feestdagen",
        "elke laatste werkdag van de maand",
        "elke 3 maanden op de 15e",
        "elk jaar op 27 april",
        "elke werkdag, t/m 18 december",
        "elke dinsdag, 10 keer",
    ),
    "en": (
        "every Friday",
        "every 2 weeks on Thursday",
        "every first Monday of the month, not on public holidays",
        "every last working day of the month",
        "every 3 months on the 15th",
        "every year on 27 April",
        "every working day, until 18 December",
        "every Tuesday, 10 times",
    ),
}
