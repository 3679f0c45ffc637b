"""Made-up posts for the views: named posts on the days of two weeks, ideas, and a board."""

from datetime import date, datetime, time
from types import SimpleNamespace

from newsroom.insight.board import board
from newsroom.insight.table import Grouping, Keys, TableRow, groups, line, monday
from newsroom.model import Member, Theme
from ui.views.posts.page import BoardPage, Shown, TablePage

NOW = datetime.combine(date(2027, 1, 20), time(10))
NAMES = SimpleNamespace(
    sections={},
    campaigns={},
    channels={"fb": SimpleNamespace(name="Facebook")},
    groups={},
    goals={},
    themes={"t1": Theme("t1", "Wonen")},
    members={"m1": Member("m1", "Sanne")},
)
DAYS = ("2027-01-18", "2027-01-20", "2027-01-22", "2027-01-26", None)


def row(number: int, day: str | None = "2027-01-18", status: str = "draft", signals: int = 0) -> TableRow:
    return TableRow(
        key=number,
        id=f"p{number}",
        title=f"Bericht {number}",
        planned_on=day,
        planned_at="10:00" if day else None,
        status=status,
        section_id=None,
        slot_on=None,
        campaign_id=None,
        theme_id="t1",
        group_ids="[]",
        goal_ids="[]",
        channel_ids="fb",
        signal_count=signals,
        difficult=0,
        purpose="inform",
        origin="section",
        maker_id="m1",
        checker_id=None,
        approver_id=None,
        placer_id=None,
        minutes=None,
        requested_by="",
        version=1,
    )


def shown(found: TableRow) -> Shown:
    return Shown(found, line(found, NAMES))


def table_page(
    rows: list[TableRow] | None = None, *, read: bool = True, grouping: Grouping = Grouping.WEEK
) -> TablePage:
    """Five posts by week, the last without a day; unread when `read` is false."""
    rows = [row(n, day) for n, day in enumerate(DAYS, 1)] if rows is None else rows
    weeks = groups(monday(each.planned_on) if each.planned_on else None for each in rows)
    return TablePage(
        keys=Keys([each.key for each in rows], weeks if grouping is Grouping.WEEK else ()),
        lines={each.key: shown(each) for each in rows} if read else {},
        total=len(rows),
        now=NOW,
        themes={"t1": "Wonen", "t2": "Verkeer"},
        members={"m1": "Sanne", "m2": "Joost"},
    )


def board_page(rows: list[TableRow], more: int = 0) -> BoardPage:
    """A board of these posts; each column that has any counts some more than it shows."""
    counts: dict[str, int] = {}
    for each in rows:
        counts[each.status] = counts.get(each.status, more) + 1
    return BoardPage(board(rows, counts, NAMES), len(rows), NOW)
