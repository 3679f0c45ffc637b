"""Makes the faces of posts, slots, themes and decisions at a width, in a style and a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from newsroom.insight.week import SlotCard
from newsroom.model.keys import SectionKind, SlotState, Status
from ui.theme import Tone, mixed
from ui.views.week.faces import ChipSpec, Face, Frame, Level, Mark, Shape, Sheet, Text
from ui.views.week.shaping import Shaper, Type

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QColor

    from newsroom.insight.cards import Card
    from newsroom.insight.week import Heard
    from newsroom.model import Decision
    from ui.theme import Style
    from ui.views.week.items import Item
    from ui.views.week.wording import WeekWording

STATUS_TONES = {
    Status.DRAFT: Tone.WARN,
    Status.REVIEW: Tone.SEND,
    Status.APPROVED: Tone.OK,
    Status.SCHEDULED: Tone.OK,
    Status.PUBLISHED: Tone.OK,
    Status.ON_HOLD: Tone.WARN,
}
TITLE_LINES = {Level.FULL: 3, Level.COMPACT: 2, Level.SHORT: 1}
NAMES_SHOWN = 2
CHIP_ROWS = 3
NARROW = 84
WARNING = 18
CHANNEL_LEAST = 44
NAME_LEAST = 36
NAME_SHORTEST = 12
PILL_EDGE = 0.45


class Drawing:
    """Makes faces and keeps them, by (item, width, level)."""

    def __init__(self, style: Style, shaper: Shaper, wording: WeekWording, today: date) -> None:
        self.style = style
        self.shaper = shaper
        self.wording = wording
        self._today = today
        self._faces: dict[tuple[str, int, Level], Face] = {}

    def face(self, item: Item, width: int, level: Level) -> Face:
        """Give the face of an item at a width."""
        key = (item.id, width, level)
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = self._made(item, width, level)
        return face

    def _made(self, item: Item, width: int, level: Level) -> Face:
        if (post := item.post) is not None:
            return self._post(first_on(post, item.channel), width, level)
        if (slot := item.slot) is not None:
            return self._slot(slot, width, level)
        if (heard := item.theme) is not None:
            return self._theme(heard, width)
        if (decision := item.decision) is not None:
            return self._decision(decision, width, level)
        if isinstance(item.content, SlotCard):
            return self._skipped(item.content, width, level)
        return Face(self.style.metrics.target, Frame(None, None, self.style.metrics.radius))

    def _sheet(self, width: int, left: int, right: int, top: int) -> Sheet:
        return Sheet(self.style, self.shaper, left, max(width - right, left + 1), top)

    def _is_narrow(self, width: int) -> bool:
        return width < self.style.px(NARROW)

    def _lines(self, level: Level, width: int) -> int:
        """Give the lines of a title; one line of a narrow card would be no more than a few letters."""
        return max(TITLE_LINES[level], 2) if self._is_narrow(width) else TITLE_LINES[level]

    def _post(self, post: Card, width: int, level: Level) -> Face:
        px, colours = self.style.px, self.style.colours
        narrow = self._is_narrow(width)
        sheet = self._sheet(width, px(8) if narrow else px(12), px(4) if narrow else px(8), px(6))
        status = self._status(post)
        beside = level is Level.SHORT and self._fits_beside(sheet, post, status)
        if beside:
            self._head_with_status(sheet, post, status)
        else:
            at = self.shaper.width(self.wording.clock(post.planned_at), Type.META)
            spare = self._warning(sheet, post) if at + px(WARNING) <= sheet.width else 0
            moment = self.wording.moment(post)
            if level is not Level.FULL:
                moment = self._moment(post, sheet.width - spare)
            sheet.write(moment, Type.META, colours.muted, 2 if level is Level.FULL else 1, spare)
        sheet.write(post.title, Type.TITLE, colours.ink, self._lines(level, width))
        if not beside:
            sheet.y += px(4)
            warned = bool(spare) or not post.difficult
            sheet.put_rows(self._rows(sheet, post, level, warned=warned), status, squeeze=level is Level.SHORT)
        bar = self.style.section(post.colour) if post.colour else colours.line_strong
        frame = Frame(colours.surface, colours.line_strong, px(6), bar=bar)
        return sheet.face(max(sheet.y + px(7), self.style.metrics.target), frame)

    def _fits_beside(self, sheet: Sheet, post: Card, status: ChipSpec) -> bool:
        """Say whether the status fits behind the time."""
        at = self.shaper.width(self.wording.clock(post.planned_at), Type.META)
        return at + self.style.px(6) + sheet.chip_width(status) <= sheet.width

    def _moment(self, post: Card, room: int) -> str:
        """Give the time and channels of a post for one line: whole, counted, cut, or the time alone."""
        at, whole = self.wording.clock(post.planned_at), self.wording.moment(post)
        counted = f"{at} · {post.channels[0]} +{len(post.channels) - 1}" if len(post.channels) > 1 else whole
        enough = self.shaper.width(at, Type.META) + self.style.px(CHANNEL_LEAST) <= room
        return self.shaper.first_fitting((whole, counted, counted if enough else at), Type.META, room)

    def _head_with_status(self, sheet: Sheet, post: Card, status: ChipSpec) -> None:
        px = self.style.px
        at = self.shaper.width(self.wording.clock(post.planned_at), Type.META)
        x = sheet.right
        for chip in (status, *self._heard(post)):
            wide = sheet.chip_width(chip)
            if x - wide - px(4) - at >= sheet.left:
                sheet.put_chip(chip, x - wide)
                x -= wide + px(4)
        room = x - sheet.left
        text = self._moment(post, room)
        block = self.shaper.block(text, Type.META, room)
        sheet.texts.append(Text(sheet.left, sheet.y, block, self.style.colours.muted))
        sheet.y += max(block.height, sheet.chip_height())

    def _warning(self, sheet: Sheet, post: Card) -> int:
        """Mark difficult news in the upper right corner and give the room that takes."""
        if not post.difficult:
            return 0
        side = self.style.px(WARNING - 4)
        place = QRect(sheet.right - side, sheet.y, side, side)
        sheet.shapes.append(Shape(Mark.ICON, place, self.style.colours.warn, "alert"))
        return side + self.style.px(4)

    def _status(self, post: Card) -> ChipSpec:
        tone = STATUS_TONES.get(Status(post.status), Tone.NEUTRAL) if post.status in set(Status) else Tone.NEUTRAL
        ink, ground = self.style.tone(tone)
        return ChipSpec(self.wording.status(post.status), ink, ground, Type.PILL)

    def _rows(self, sheet: Sheet, post: Card, level: Level, *, warned: bool) -> list[list[ChipSpec]]:
        """Give the rows of chips; a warning that found no room beside the time comes first."""
        rows = [] if level is Level.SHORT else self._chips(sheet, post, level)
        warning = ChipSpec("", *self.style.tone(Tone.WARN), icon="alert")
        too_wide = level is Level.SHORT and sheet.chip_width(warning) + self.style.px(CHANNEL_LEAST) > sheet.width
        return rows if warned or too_wide else [[warning], *rows]

    def _heard(self, post: Card) -> list[ChipSpec]:
        """Give the count of linked signals."""
        ink, ground = self.style.tone(Tone.LISTEN)
        return [ChipSpec(str(post.signals), ink, ground, Type.PILL, ring=True)] if post.signals else []

    def _chips(self, sheet: Sheet, post: Card, level: Level) -> list[list[ChipSpec]]:
        colours = self.style.colours
        groups = _Names(post.groups, colours.ink, colours.neutral_soft, "users")
        goals = _Names(post.goals, colours.send, colours.send_soft, "flag")
        heard = self._heard(post)
        if level is Level.FULL:
            named = sheet.rows([*groups.chips(sheet), *goals.chips(sheet), *heard])
            if len(named) <= CHIP_ROWS:
                return named
        return sheet.rows([*groups.counted(), *goals.counted(), *heard])

    def _slot(self, slot: SlotCard, width: int, level: Level) -> Face:
        px, colours = self.style.px, self.style.colours
        free = slot.kind == SectionKind.FREE
        ink = colours.muted if free else self.style.section(slot.colour)
        sheet = self._sheet(width, px(9), px(8), px(7))
        sheet.write(
            self.wording.slot(slot), Type.META, colours.muted if free else colours.ink, 1 if level is Level.SHORT else 2
        )
        if level is Level.FULL:
            missed = slot.state == SlotState.MISSED
            sheet.write(self.wording.slot_hint(slot), Type.META, colours.warn if missed else colours.muted, 2)
        edge = colours.border if free else ink
        frame = Frame(None, edge, px(6), dashed=True)
        return sheet.face(max(sheet.y + px(7), self.style.metrics.target), frame)

    def _skipped(self, slot: SlotCard, width: int, level: Level) -> Face:
        px, colours = self.style.px, self.style.colours
        height = self.style.metrics.target
        side = px(12)
        sheet = self._sheet(width, px(6) + side + px(4), px(4), (height - self.shaper.line(Type.CHIP)) // 2)
        sheet.shapes.append(Shape(Mark.ICON, QRect(px(5), (height - side) // 2, side, side), colours.muted, "skip"))
        sheet.write(self.wording.skipped(slot), Type.CHIP, colours.muted, TITLE_LINES[level])
        return sheet.face(max(height, sheet.y + px(4)), Frame(None, None, px(4)))

    def _theme(self, heard: Heard, width: int) -> Face:
        px, colours = self.style.px, self.style.colours
        late = heard.late > 0
        fill = colours.bad if late else colours.listen
        height = max(self.shaper.line(Type.META) + px(9), self.style.metrics.target)
        disc = height - 2 * px(3)
        number = str(heard.signals)
        wide = max(disc, self.shaper.width(number, Type.PILL) + px(8))
        marked = heard.trend or heard.peak
        trend = px(10) + px(6) if marked and width - px(18) - wide >= px(16 + NAME_LEAST) else 0
        sheet = self._sheet(width, px(4) + wide + px(5), px(9) + trend, (height - self.shaper.line(Type.META)) // 2)
        sheet.shapes.append(Shape(Mark.DISC, QRect(px(4), px(3), wide, disc), fill))
        block = self.shaper.block(number, Type.PILL, wide)
        middle = (px(4) + (wide - self.shaper.width(number, Type.PILL)) // 2, (height - block.height) // 2)
        sheet.texts.append(Text(*middle, block, colours.on_fill))
        if sheet.width > px(NAME_SHORTEST):
            sheet.write(self.wording.theme(heard), Type.META, colours.ink)
        if trend:
            side = px(10)
            place = QRect(width - px(10) - side, (height - side) // 2, side, side)
            mark = Mark.RISING if heard.trend > 0 else Mark.FALLING
            peak = Shape(Mark.ICON, place.adjusted(-px(2), -px(2), px(2), px(2)), colours.bad, "alert")
            sheet.shapes.append(peak if heard.peak else Shape(mark, place, colours.muted))
        soft = self.style.theme != "contrast"
        edge = colours.bad if late else mixed(colours.listen, colours.surface, PILL_EDGE) if soft else colours.listen
        edge = colours.bad if heard.peak else edge
        thick = 2 if late or heard.peak else 1
        return sheet.face(height, Frame(colours.surface, edge, height // 2, edge_width=thick))

    def _decision(self, decision: Decision, width: int, level: Level) -> Face:
        px, colours = self.style.px, self.style.colours
        sheet = self._sheet(width, px(8) + self.style.metrics.icon_small + px(4), px(8), px(6))
        side = self.style.metrics.icon_small
        box = QRect(px(7), px(6), side, side)
        name = "square-check" if decision.done else "square"
        ink = colours.muted if decision.done else colours.ink
        sheet.shapes.append(Shape(Mark.ICON, box, colours.ok if decision.done else colours.border, name))
        sheet.write(self.wording.decision(decision), Type.META, ink, self._lines(level, width))
        owner = self.wording.owner(decision, self._today)
        if owner and level is not Level.SHORT:
            sheet.left = px(9)
            sheet.write(owner, Type.CHIP, colours.muted, 2 if level is Level.FULL else 1)
        return sheet.face(
            max(sheet.y + px(6), self.style.metrics.target), Frame(colours.surface, colours.line_strong, px(6))
        )


def first_on(post: Card, channel: str | None) -> Card:
    """Give a post with the channel of its lane named first."""
    if not channel:
        return post
    return post._replace(channels=(channel, *(each for each in post.channels if each != channel)))


class _Names(NamedTuple):
    """The names of groups or goals as chips: by name where they fit, or else as a count with an icon."""

    names: tuple[str, ...]
    ink: QColor
    ground: QColor
    icon: str

    def chips(self, sheet: Sheet) -> list[ChipSpec]:
        """Give chips by name; when one is too wide for the sheet, their count."""
        shown = [ChipSpec(name, self.ink, self.ground) for name in self.names[:NAMES_SHOWN]]
        if any(sheet.chip_width(chip) > sheet.width for chip in shown):
            return self.counted()
        rest = len(self.names) - len(shown)
        return [*shown, ChipSpec(f"+{rest}", self.ink, self.ground)] if rest else shown

    def counted(self) -> list[ChipSpec]:
        """Give one chip that counts the names."""
        return [ChipSpec(str(len(self.names)), self.ink, self.ground, icon=self.icon)] if self.names else []
