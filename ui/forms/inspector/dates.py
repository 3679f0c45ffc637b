"""Days and moments in the words of people, in the locale of the window."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from newsroom.dates.zone import to_local

NEAR_DAYS = 7


def local(moment: str, zone: str) -> datetime:
    """Give the wall time of a stored moment."""
    return to_local(datetime.fromisoformat(moment.replace("Z", "+00:00")), zone)


def written(moment: datetime, form: str) -> str:
    """Write a wall time in a form of Qt, without the full stops of short names."""
    day, clock = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
    return QLocale().toString(QDateTime(day, clock), form).replace(".", "")


def day_words(day: date) -> str:
    """Write a day: `di 24 nov`."""
    return written(datetime.combine(day, datetime.min.time()), "ddd d MMM")


def moment_words(moment: datetime) -> str:
    """Write a wall time with its day: `di 24 nov 17:00`."""
    return written(moment, "ddd d MMM HH:mm")


def near_words(moment: datetime, today: date) -> str:
    """Write a wall time as briefly as it is clear: `ma 08:12` this week, farther off with the date."""
    near = abs((today - moment.date()).days) < NEAR_DAYS
    return written(moment, "ddd HH:mm" if near else "ddd d MMM HH:mm")
