"""Makes the geometry of the week: measures the lanes, then fills each cell from the top."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from newsroom.layout import Shown, shown, total
from ui.views.week.faces import Level
from ui.views.week.geometry import Heading, Placed, Rest, Turn, WeekGeometry
from ui.views.week.items import Board, Cell, Lane, is_quiet
from ui.views.week.shaping import Type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.views.week.drawing import Drawing

LISTEN_SHARE, DO_SHARE = 0.17, 0.12
LISTEN_MOST, DO_MOST = 0.30, 0.25
LISTEN_LEAST, DO_LEAST = 0.20, 0.16
SEND_LEAST = 0.45
ROOMY = 110
TIGHT = 88
WIDE = 720
HEAD_ROOMY = 64


class _Column:
    """The heights of a cell's items at a width and level, measured when asked for."""

    def __init__(self, drawing: Drawing, board: Board, cell: Cell, width: int, level: Level) -> None:
        self._drawing = drawing
        self._board, self._cell = board, cell
        self._items = board.columns[cell]
        self._width = width
        self._level = level

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, number: int) -> int:
        face = self._drawing.face(self._items[number], self._width, self._level)
        return face.height + (heading_height(self._drawing) if self._board.heads(self._cell, number) else 0)


def place(
    board: Board, size: QSize, drawing: Drawing, scrolled: Mapping[Cell, int], first: int | None = None
) -> WeekGeometry:
    """Lay out a board at a size; `scrolled` gives the first item of the cells that are not at their top.

    Where not all days fit, those from the day `first` on show; None begins with today.
    """
    return _Placing(board, size, drawing, first).geometry(scrolled)


def heading_height(drawing: Drawing) -> int:
    """Give the height of the name over the lane of a channel."""
    return drawing.shaper.line(Type.PILL) + drawing.style.px(3)


def head_height(board: Board, drawing: Drawing, widths: Mapping[int, int]) -> int:
    """Give the height of the day headers; a third line when the names of a day do not fit behind its date."""
    shaper, px = drawing.shaper, drawing.style.px
    lines = 1 + any(not names_fit(board, drawing, width, number) for number, width in widths.items())
    return px(7) + shaper.line(Type.HEAD) + lines * shaper.line(Type.META) + px(7)


def head_pad(width: int, drawing: Drawing) -> int:
    """Give the space at both sides of a day header."""
    return drawing.style.px(8 if width >= drawing.style.px(HEAD_ROOMY) else 3)


def names_fit(board: Board, drawing: Drawing, width: int, number: int) -> bool:
    """Say whether the names of a day fit behind its date."""
    day = board.days[number]
    names = drawing.wording.day_names(day)
    date_text = drawing.wording.dates(day.on, board.today)[0]
    room = width - head_pad(width, drawing) - drawing.style.px(3)
    return not names or drawing.shaper.width(f"{date_text} · {names}", Type.META) <= room


class _Placing:
    """The lengths of one layout."""

    def __init__(self, board: Board, size: QSize, drawing: Drawing, first: int | None) -> None:
        metrics = drawing.style.metrics
        self._board = board
        self._size = size
        self._drawing = drawing
        self._pad = drawing.style.px(6 if size.width() >= drawing.style.px(WIDE) else 3)
        self._gap = drawing.style.px(7)
        self._more = metrics.target
        self._side = drawing.style.px(82 if size.width() >= drawing.style.px(WIDE) else 70)
        self._days = self._shown_days(first)
        self._columns = self._day_columns()
        self._rests: list[Rest] = []
        self._headings: list[Heading] = []
        self._head = max(
            head_height(board, drawing, {day: self._columns[day].width() for day in self._days}),
            2 * metrics.target if len(self._days) < len(board.days) else 0,
        )

    def geometry(self, scrolled: Mapping[Cell, int]) -> WeekGeometry:
        lanes = self._lanes()
        placed: list[Placed] = []
        self._rests, self._headings = [], []
        seen: dict[Cell, Shown] = {}
        for cell in (Cell(lane, day) for day in range(len(self._columns)) for lane in Lane):
            if cell.day not in self._days:
                seen[cell] = Shown(0, 0)
                continue
            area = self._columns[cell.day].intersected(lanes[cell.lane])
            seen[cell] = self._fill(cell, area, scrolled.get(cell, 0), placed)
        return WeekGeometry(
            size=self._size,
            board=self._board,
            side=self._side,
            head=self._head,
            columns=self._columns,
            lanes=lanes,
            placed=tuple(placed),
            rests=tuple(self._rests),
            shown=seen,
            places={each.item.id: each for each in placed},
            headings=tuple(self._headings),
            days=self._days,
            turns=self._turns(),
        )

    def _shown_days(self, first: int | None) -> range:
        """Give the days that show: all of them, or where they would be too narrow to read as many as fit well."""
        days, room, px = self._board.days, self._size.width() - self._side, self._drawing.style.px
        if 2 * room >= sum(self._shares()) * px(TIGHT):
            return range(len(days))
        count = min(max(room // px(ROOMY), 1), len(days))
        today = self._board.day_number(self._board.today)
        begin = first if first is not None else today or 0
        begin = max(min(begin, len(days) - count), 0)
        return range(begin, begin + count)

    def _turns(self) -> tuple[Turn, ...]:
        """Give the fields for the days before and after, above each other in the corner."""
        shown, count, half = self._days, len(self._columns), self._head // 2
        upper, lower = QRect(0, 0, self._side, half), QRect(0, half, self._side, self._head - half)
        before = (Turn(upper, range(shown.start), is_earlier=True),) if shown.start else ()
        after = (Turn(lower, range(shown.stop, count), is_earlier=False),) if shown.stop < count else ()
        return (*before, *after)

    def _day_columns(self) -> tuple[QRect, ...]:
        shares = self._shares()
        if len(self._days) < len(shares):
            shares = [int(day in self._days) for day in range(len(shares))]
        room = max(self._size.width() - self._side, len(shares))
        edges = [self._side + room * sum(shares[:number]) // max(sum(shares), 1) for number in range(len(shares) + 1)]
        height = self._size.height()
        return tuple(QRect(a, 0, b - a, height) for a, b in pairwise(edges))

    def _shares(self) -> list[int]:
        """Give the days their part of the width; where it is scarce, a weekend without posts takes half."""
        days = range(len(self._board.days))
        if self._size.width() - self._side >= len(days) * self._drawing.style.px(ROOMY):
            return [2 for _ in days]
        columns = self._board.columns
        return [1 if is_quiet(self._board, n) and columns[Cell(Lane.SEND, n)][0].content is None else 2 for n in days]

    def _inner(self, day: int) -> int:
        """Give the width of a card on a day."""
        return max(self._columns[day].width() - 2 * self._pad - 1, 1)

    def _lanes(self) -> tuple[QRect, ...]:
        body = max(self._size.height() - self._head, 3)
        listen = max(self._part(Lane.LISTEN, body, LISTEN_MOST), round(body * LISTEN_SHARE))
        do = max(self._part(Lane.DO, body, DO_MOST), round(body * DO_SHARE))
        if self._need(Lane.SEND, Level.FULL, body) > body - listen - do:
            listen, do = self._part(Lane.LISTEN, body, LISTEN_LEAST), self._part(Lane.DO, body, DO_LEAST)
        width = self._size.width()
        listen, do = self._giving_way(body, listen, do)
        return (
            QRect(0, self._head, width, listen),
            QRect(0, self._head + listen, width, body - listen - do),
            QRect(0, self._head + body - do, width, do),
        )

    def _giving_way(self, body: int, listen: int, do: int) -> tuple[int, int]:
        """Leave sending its share on a low screen: first doing gives way, then listening, each down to one line."""
        least = self._more + 2 * self._pad
        short = max(round(body * SEND_LEAST) - (body - listen - do), 0)
        given = min(short, max(do - least, 0))
        return listen - min(short - given, max(listen - least, 0)), do - given

    def _part(self, lane: Lane, body: int, share: float) -> int:
        """Give the height of a lane: what it wants, up to a share of the body and no more than its cards fill."""
        wanted, most = self._need(lane, Level.FULL, body), self._most(lane, body * share)
        return wanted if wanted <= most else max(self._used(Cell(lane, day), most) for day in self._days)

    def _used(self, cell: Cell, height: int) -> int:
        """Give the height that the cards and the count of a cell fill when it has a height."""
        room = height - 2 * self._pad
        level, seen = self._chosen(cell, room, 0)
        heights = self._heights(cell, level)
        filled = sum(heights[number] + self._gap for number in range(seen.first, seen.end)) - self._gap
        rest = self._gap + self._more if seen.end < len(heights) else 0
        return min(max(filled + rest, self._more) + 2 * self._pad, height)

    def _need(self, lane: Lane, level: Level, limit: int) -> int:
        """Give the height that the fullest day of a lane wants."""
        columns = (self._heights(Cell(lane, day), level) for day in self._days)
        return max((total(column, self._gap, limit) for column in columns), default=0) + 2 * self._pad

    def _most(self, lane: Lane, share: float) -> int:
        """Give the most a lane may take, but never less than its tallest short card and the line that counts."""
        tallest = 0
        for day in self._days:
            heights = self._heights(Cell(lane, day), Level.SHORT)
            rest = self._gap + self._more if len(heights) > 1 else 0
            tallest = max(tallest, heights[0] + rest)
        return max(round(share), tallest + 2 * self._pad)

    def _heights(self, cell: Cell, level: Level) -> _Column:
        return _Column(self._drawing, self._board, cell, self._inner(cell.day), level)

    def _fill(self, cell: Cell, area: QRect, first: int, placed: list[Placed]) -> Shown:
        """Place the items of a cell and the lines that count the rest."""
        room = area.height() - 2 * self._pad
        level, seen = self._chosen(cell, room, first)
        left, y, width = area.left() + self._pad, area.top() + self._pad, self._inner(cell.day)
        items = self._board.columns[cell]
        if seen.first:
            inside = "" if self._board.heads(cell, seen.first) else items[seen.first].channel or ""
            self._rests.append(
                Rest(cell, QRect(left, y, width, self._more), seen.first, is_earlier=True, channel=inside)
            )
            y += self._more + self._gap
        bottom = area.top() + self._pad + room
        hidden = len(items) - seen.end
        if hidden:
            bottom -= self._more
            self._rests.append(Rest(cell, QRect(left, bottom, width, self._more), hidden, is_earlier=False))
            bottom -= self._gap
        for number, item in enumerate(items[seen.first : seen.end], seen.first):
            high = heading_height(self._drawing)
            # Where not even one card fits, the card counts for more than the name over it, which it says itself.
            if self._board.heads(cell, number) and y + high + self._more <= bottom:
                self._headings.append(Heading(QRect(left, y, width, high), item.channel or ""))
                y += high
            face = self._drawing.face(item, width, level)
            placed.append(Placed(item, QRect(left, y, width, max(min(face.height, bottom - y), 1)), face))
            y += face.height + self._gap
        return seen

    def _chosen(self, cell: Cell, room: int, first: int) -> tuple[Level, Shown]:
        """Choose the fullest level at which all fits, or else a count and compact cards, or short ones."""
        for level in Level:
            heights = self._heights(cell, level)
            if total(heights, self._gap, room) <= room:
                return level, Shown(0, len(heights))
        heights = self._heights(cell, Level.COMPACT)
        seen = shown(heights, room, self._more, self._gap, first)
        spare = (self._more + self._gap) * ((seen.first > 0) + (seen.end < len(heights)))
        if seen.end - seen.first > 1 or heights[seen.first] + spare <= room:
            return Level.COMPACT, seen
        return Level.SHORT, shown(self._heights(cell, Level.SHORT), room, self._more, self._gap, first)
