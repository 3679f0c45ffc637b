"""Names of months and weekdays in Dutch, English and French, whole and cut short."""

from __future__ import annotations

from newsroom.model.fold import words_table

MONTHS = {
    "1": "januari, jan, january, janvier, janv",
    "2": "februari, feb, febr, february, février, fév, févr",
    "3": "maart, mrt, mar, march, mars",
    "4": "april, apr, avril, avr",
    "5": "mei, may, mai",
    "6": "juni, jun, june, juin",
    "7": "juli, jul, july, juillet, juil",
    "8": "augustus, aug, august, août",
    "9": "september, sep, sept, septembre",
    "10": "oktober, okt, october, oct, octobre",
    "11": "november, nov, novembre",
    "12": "december, dec, décembre, déc",
}
WEEKDAYS = {
    "0": "maandag, ma, mon, monday, lundi, lun",
    "1": "dinsdag, di, tue, tues, tuesday, mardi, mar",
    "2": "woensdag, wo, woe, wed, wednesday, mercredi, mer",
    "3": "donderdag, do, don, thu, thur, thurs, thursday, jeudi, jeu",
    "4": "vrijdag, vr, vrij, fri, friday, vendredi, ven",
    "5": "zaterdag, za, zat, sat, saturday, samedi, sam",
    "6": "zondag, zo, zon, sun, sunday, dimanche, dim",
}
SHORT_MONTHS = {2: "february", 4: "april", 6: "june", 9: "september", 11: "november"}
MONTH_WORDS = {word: int(number) for word, number in words_table(MONTHS).items()}
WEEKDAY_WORDS = {word: int(number) for word, number in words_table(WEEKDAYS).items()}
