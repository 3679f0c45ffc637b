"""The errors that a user can do something about: they carry data, `words` turns them into one sentence."""

from __future__ import annotations

from collections.abc import Mapping


class NewsroomError(Exception):
    """Something went wrong that the user can mend; `code` names the sentence, `data` fills it."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.code = code
        self.data = data

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.data.items())
        return f"{self.code} ({details})" if details else self.code


class Refused(NewsroomError):
    """What was asked or typed cannot be accepted: change it and try again."""


class Unreadable(NewsroomError):
    """A file from outside cannot be read: choose another file or repair it."""


class NotACalendar(Unreadable):
    """The file is damaged or is no calendar of this program; it was left as it is."""


class NewerCalendar(Unreadable):
    """The calendar was written by a newer version: update the program; the file was left as it is."""


class StorageFailed(NewsroomError):
    """The disk, the rights or another program stood in the way: nothing was written."""


class StaleChange(NewsroomError):
    """Someone else changed the row first; `theirs` is the row as it is now, None when it is gone."""

    def __init__(self, table: str, row_id: str, theirs: Mapping[str, object] | None) -> None:
        super().__init__("stale_change" if theirs is not None else "stale_gone", table=table, id=row_id)
        self.table = table
        self.row_id = row_id
        self.theirs = theirs
