"""The words of coherence: numbers with their comparison, lines, gaps, and what stands on the timeline."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject

from newsroom.insight.coherence.gaps import GapKind

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.insight.coherence.figures import Figures
    from newsroom.insight.coherence.gaps import Gap
    from newsroom.insight.coherence.lines import Line
    from newsroom.insight.coherence.page import CoherencePage
    from newsroom.insight.coherence.timeline import Block, Dot
    from newsroom.words import Words

HOUR = 60
FEW = 5
DASH = "–"


class Figure(NamedTuple):
    """One figure in words; `key` names what it counts."""

    key: str
    caption: str
    hint: str
    number: str
    note: str


class CoherenceWords(QObject):
    """Says everything on the screen; keys of the domain come from the word lists."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    # Figures

    def figures(self, page: CoherencePage, norm_minutes: int) -> tuple[Figure, ...]:
        """Give the six figures with their comparison."""
        now, then = page.figures, page.earlier
        few = then.tally.signals < FEW
        answered = None if few else then.answered_share
        found = None if few else then.proactive_share
        silent = now.themes_heard - now.themes_covered
        texts: dict[str, tuple[str, str]] = {
            "waiting": (
                percent(now.answered_share),
                self._compared(now.answered_share, answered, self._of(now.tally.answered, now.tally.asking)),
            ),
            "answered": self._median(now, then, norm_minutes),
            "posts": (
                percent(now.posts_from_signal_share),
                self._compared(
                    now.posts_from_signal_share,
                    then.posts_from_signal_share,
                    self._of(now.posts_from_signal, now.posts),
                ),
            ),
            "themes": (
                self._of(now.themes_covered, now.themes_heard),
                self.tr("%n without a post", "", silent) if silent else self.tr("each has a post"),
            ),
            "found": (
                percent(now.proactive_share),
                self._compared(now.proactive_share, found, self._of(now.tally.found, now.tally.signals)),
            ),
            "free": (
                percent(now.free_used_for_signals_share),
                self.tr("{used} of {all} slots").format(used=now.free_for_signals, all=now.free),
            ),
        }
        return tuple(Figure(key, *self._named(key), *text) for key, text in texts.items())

    def _named(self, key: str) -> tuple[str, str]:
        """Name a figure, and say what it counts."""
        return {
            "waiting": (
                self.tr("Signals with an answer"),
                self.tr("Of the signals that an answer is due on. Click to see which still wait."),
            ),
            "answered": (
                self.tr("First answer (median)"),
                self.tr("Half of the answers came faster. Click to see the answered signals."),
            ),
            "posts": (
                self.tr("Posts from a signal"),
                self.tr("Posts with a signal that came before them. Click to see the posts without one."),
            ),
            "themes": (
                self.tr("Themes of people in posts"),
                self.tr("Themes with signals that also have a post. Click to see the signals without a post."),
            ),
            "found": (
                self.tr("Found by ourselves"),
                self.tr("The talk was elsewhere, and we join it. Click to see the signals."),
            ),
            "free": (
                self.tr("Free space used for signals"),
                self.tr("Free slots with a post that came of a signal. Click to see what took the free slots."),
            ),
        }[key]

    def _median(self, now: Figures, then: Figures, norm_minutes: int) -> tuple[str, str]:
        minutes = now.median_response_minutes
        note = self.tr("office hours · norm {time}").format(time=self.hours(norm_minutes))
        if then.median_response_minutes is not None and minutes is not None:
            note = self.tr("office hours · was {time}").format(time=self.hours(then.median_response_minutes))
        return DASH if minutes is None else self.hours(minutes), note

    def hours(self, minutes: int) -> str:
        """Write minutes as hours and minutes."""
        hours, rest = divmod(minutes, HOUR)
        if not hours:
            return self.tr("{minutes} min").format(minutes=rest)
        return self.tr("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")

    def _of(self, part: int, whole: int) -> str:
        return self.tr("{part} of {whole}").format(part=number(part), whole=number(whole))

    def _compared(self, now: float | None, then: float | None, counts: str) -> str:
        if now is None or then is None:
            return counts if now is not None else ""
        points = round(100 * now) - round(100 * then)
        if not points:
            return self.tr("{counts} · as before").format(counts=counts)
        arrow = "▲" if points > 0 else "▼"
        return self.tr("{counts} · {arrow} {points} against before").format(
            counts=counts, arrow=arrow, points=abs(points)
        )

    # Lines

    def verdict(self, line: Line) -> str:
        """Name how sending stands to listening."""
        return self._words.of("verdict", line.verdict)

    def listened(self, line: Line) -> str:
        """Tell what was heard about a line."""
        signals = self.tr("%n signal(s)", "", line.signals)
        voices = self.tr("%n sender(s)", "", line.voices)
        return f"{signals}, {voices}, {percent(line.listen_share)}"

    def sent(self, line: Line) -> str:
        """Tell what is sent about a line."""
        posts = self.tr("%n post(s)", "", line.posts)
        return f"{posts}, {percent(line.send_share)}"

    def line(self, line: Line) -> str:
        """Tell all of a line in one sentence."""
        return self.tr("{name}. Listening: {heard}. Sending: {sent}. {verdict}").format(
            name=line.name, heard=self.listened(line), sent=self.sent(line), verdict=self.verdict(line)
        )

    # Gaps

    def gap_title(self, gap: Gap) -> str:
        """Name a gap."""
        return gap.line.name if gap.kind is GapKind.UNHEARD else self._words.of("gap", gap.kind)

    def gap_note(self, gap: Gap, today: date) -> str:
        """Say why a gap is in the list."""
        line = gap.line
        if gap.kind is GapKind.LOUD:
            return self.tr("{name}: %n signal(s), of which {share} from two senders", "", line.signals).format(
                name=line.name, share=percent(gap.loud)
            )
        if gap.kind is GapKind.UNASKED:
            return self.tr("{name}: {send} of posts, {listen} of senders").format(
                name=line.name, send=percent(line.send_share), listen=percent(line.listen_share)
            )
        parts = [self.tr("%n signal(s)", "", line.signals), self.tr("%n sender(s)", "", line.voices)]
        if gap.around.planned:
            parts.append(self.tr("%n post(s) planned", "", gap.around.planned))
        elif gap.around.last_on is not None:
            parts.append(self.tr("last post %n day(s) ago", "", (today - gap.around.last_on).days))
        elif not line.posts:
            parts.append(self.tr("no post yet"))
        return " · ".join(parts)

    def plan(self, gap: Gap) -> str:
        """Say where a post would come."""
        if gap.place is None:
            return self.tr("Plan")
        return self.tr("Plan {day} {time}").format(day=day_of(gap.place.on, "ddd d MMM"), time=gap.place.at)

    def silent_domains(self, page: CoherencePage) -> str:
        """Warn for policy domains that people talk about and no post is about."""
        if not page.silent_domains:
            return ""
        return self.tr("Signals but no posts: {domains}.").format(domains=", ".join(page.silent_domains))

    # The timeline

    def dot(self, dot: Dot) -> str:
        """Tell a signal."""
        marks = [day_of(dot.on, "ddd d MMM")]
        if dot.late:
            marks.append(self.tr("late"))
        if not dot.linked:
            marks.append(self.tr("no post"))
        return self.tr("Signal: {text} ({marks})").format(text=dot.text, marks=", ".join(marks))

    def block(self, block: Block, signals: int) -> str:
        """Tell a post."""
        joined = self.tr("%n signal(s)", "", signals)
        return self.tr("Post: {title} ({day}, {joined})").format(
            title=block.title, day=day_of(block.on, "ddd d MMM"), joined=joined
        )

    def week(self, monday: date, heard: int, sent: int) -> str:
        """Tell a week: in against out."""
        return self.tr("Week {week}: {heard} in, {sent} out").format(
            week=monday.isocalendar().week, heard=heard, sent=sent
        )

    def more(self, count: int) -> str:
        """Tell that there are more signals than dots."""
        return self.tr("+%n more", "", count)


def percent(share: float | None) -> str:
    """Write a share (0-1) as people do."""
    return DASH if share is None else f"{round(100 * share)} %"


def number(count: int) -> str:
    """Write a whole number with the marks of the language."""
    return QLocale().toString(count)


def day_of(day: date, form: str) -> str:
    """Write a day."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form).replace(".", "")


def span_words(period: Period) -> str:
    """Write a period: 1 sep – 29 nov 2026."""
    first = "d MMM" if period.first.year == period.last.year else "d MMM yyyy"
    return f"{day_of(period.first, first)} – {day_of(period.last, 'd MMM yyyy')}"
