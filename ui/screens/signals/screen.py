"""The screen of all signals: reads the list in parts, shows the signal that is looked at, and lets steps be taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.dates.week import IsoWeek
from newsroom.insight.heard import Queue, SignalFilter
from ui.screens.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction

    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.insight.heard import Part, Place
    from ui.screens.making.screen import Making
    from ui.screens.signals.acting import Acting
    from ui.screens.signals.looking import Looking
    from ui.screens.workplace import Workplace
    from ui.views.signals.page import Counts, Shown, SignalsPage

TYPING_MS = 150
MOST_AGAIN = 20_000
QUEUE = "queue"


class SignalsScreen(Screen):
    """Shows all signals; its view is made when it is first shown."""

    sheet_opened = Signal()
    touching: ClassVar[tuple[str, ...]] = (
        "signal", "link", "post", "decision", "theme", "source", "district", "channel", "setting",
    )  # fmt: skip

    def __init__(self, work: Workplace, making: Making, parent: QObject | None = None) -> None:
        super().__init__(work, parent)
        from ui.screens.signals.acting import Acting
        from ui.screens.signals.looking import Looking
        from ui.views.signals.view import SignalsView

        self._chosen = SignalFilter(Queue.TO_INTERPRET)
        self._page: SignalsPage | None = None
        self._counts: Counts | None = None
        self._reading = 0
        self._waiting = (0, 0, 0)
        self._holder = QWidget()
        self.view = SignalsView(work.style, work.words, self._holder)
        self.acting: Acting = Acting(work, making, self)
        self.looking: Looking = Looking(work, self.acting, self.view, self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._holder.setFocusProxy(self.view)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._find = QShortcut(QKeySequence.StandardKey.Find, self._holder)
        self._find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._connect()

    @property
    @override
    def widget(self) -> QWidget:
        return self._holder

    @property
    @override
    def rest(self) -> QWidget:
        return self.looking.sheet

    @property
    @override
    def period(self) -> Period | None:
        return self._chosen.period

    @property
    def chosen(self) -> SignalFilter:
        """Give the queue and what narrows it here."""
        return self._chosen

    @override
    def refresh(self) -> None:
        rows = self.view.table.rowAt(self.view.table.viewport().height()) + 1
        again = min(max(rows, self.view.table.currentIndex().row() + 1), MOST_AGAIN)
        self._ask(again)

    @override
    def today(self) -> None:
        self._choose(replace(self._chosen, period=None))
        self.view.table.go_to_top()

    @override
    def go_to(self, at: str) -> None:
        self._choose(replace(self._chosen, period=IsoWeek.parse(at).period if at else None))

    @override
    def step(self, steps: int) -> None:
        """Go to the signals of the week before or after; without a week, to those of this one or the last."""
        period = self._chosen.period
        if period is None:
            if self._page is None:
                return
            here = IsoWeek.of(self._page.now.date())
            week = here if steps > 0 else here.shift(-1)
        else:
            week = IsoWeek.of(period.first).shift(steps)
        self._choose(replace(self._chosen, period=week.period))

    @override
    def title(self) -> str:
        if self._chosen.period is None:
            return self.tr("Signals")
        week = IsoWeek.of(self._chosen.period.first)
        return self.tr("Signals of week {week}").format(week=week.number)

    @override
    def note(self) -> str:
        every, _soon, late = self._waiting
        waits = self.tr("%n waiting for an answer", "", every) if every else ""
        return " · ".join(part for part in (waits, self.tr("%n late", "", late) if late else "") if part)

    @override
    def figures(self) -> tuple[str, str]:
        if self._counts is None:
            return "", ""
        every, soon, late = self._waiting
        left = self.tr("%n signal(s) in the calendar", "", self._counts.every)
        parts = (
            self.tr("%n waiting for an answer", "", every) if every else self.tr("nobody waits for an answer"),
            self.tr("%n due within half an hour", "", soon) if soon else "",
            self.tr("%n late", "", late) if late else "",
        )
        return left, " · ".join(part for part in parts if part)

    def narrow(self, kind: str, key: str) -> None:
        """Choose a queue; narrow by a theme, source or district, or no longer when that was chosen."""
        if kind == QUEUE:
            self._choose(replace(self._chosen, queue=Queue(key)))
            return
        values: frozenset[str] = getattr(self._chosen, kind)
        wanted = frozenset() if values == {key} else frozenset({key})
        self._choose(replace(self._chosen, **{kind: wanted}))  # type: ignore[arg-type]

    def clear(self) -> None:
        """Let everything of the queue through."""
        self.view.text.clear()
        self._choose(SignalFilter(self._chosen.queue))

    def _choose(self, chosen: SignalFilter) -> None:
        self._chosen = chosen
        self._ask(0)

    def _ask(self, rows: int) -> None:
        from ui.screens.signals import reads

        self._reading += 1
        chosen, bar = self._chosen, self._filter
        reading = self._reading

        def question(desk: Desk) -> tuple[int, SignalsPage, Part]:
            return (reading, *reads.read_page(desk, replace(chosen, today=desk.today), bar, rows))

        def counting(desk: Desk) -> tuple[int, Counts]:
            return reading, reads.read_counts(desk, replace(chosen, today=desk.today), bar)

        self._work.jobs.ask(question, self._show, about="signals")
        self._work.jobs.ask(counting, self._count, about="signal counts")
        self._work.jobs.ask(reads.waiting, self._show_waiting, about="waiting signals")
        self.looking.refresh()

    def _show(self, found: tuple[int, SignalsPage, Part]) -> None:
        reading, page, part = found
        self._page = page
        self.view.show_page(page, narrowed=self._is_narrowed())
        self.page_changed.emit()
        self._read_on(reading, part.end)

    def _count(self, found: tuple[int, Counts]) -> None:
        reading, counts = found
        if reading == self._reading:
            self._counts = counts
            self.view.show_counts(counts, narrowed=self._is_narrowed())
            self.page_changed.emit()

    def _is_narrowed(self) -> bool:
        return self._chosen.is_narrowed or bool(self._filter)

    def _read_on(self, reading: int, end: Place | None) -> None:
        """Read the numbers of the rows that follow, in parts, so that other questions come between."""
        from ui.screens.signals import reads

        if end is None or reading != self._reading or self._page is None:
            return
        chosen, bar = self._page.chosen, self._filter

        def question(desk: Desk) -> tuple[int, Part]:
            return reading, reads.read_part(desk, chosen, bar, end)

        self._work.jobs.ask(question, self._show_part, about="signal rows")

    def _show_part(self, found: tuple[int, Part]) -> None:
        reading, part = found
        if reading != self._reading or self._page is None:
            return
        self.view.table.signals.extend(part.numbers)
        if self._counts is None or self._counts.total is None:
            self.view.show_total(self.view.table.signals.rowCount(), more=part.end is not None)
        self._read_on(reading, part.end)

    def _show_waiting(self, waiting: tuple[int, int, int]) -> None:
        self._waiting = waiting
        self.page_changed.emit()

    def _connect(self) -> None:
        view, table = self.view, self.view.table
        view.side.chosen.connect(self.narrow)
        view.text_changed.connect(self._type)
        view.clear_requested.connect(self.clear)
        self._typing.timeout.connect(self._seek)
        view.minute_passed.connect(self.refresh)
        self._find.activated.connect(view.text.setFocus)
        table.signals.lines_wanted.connect(self._read_lines)
        table.asked.connect(self._asked)
        table.decision_asked.connect(self._decide)
        table.menu_requested.connect(self._open_menu)
        self.looking.asked.connect(self._asked)
        self.looking.decision_asked.connect(self._decide)
        self.looking.left.connect(self._left_post)
        self.acting.post_chosen.connect(self.post_chosen)
        self.looking.post_opened.connect(self.post_chosen)
        self.acting.done.connect(table.signals.untick)

    def _left_post(self) -> None:
        self.post_chosen.emit("")

    def _type(self, _text: str) -> None:
        self._typing.start()

    def _seek(self) -> None:
        self._choose(replace(self._chosen, text=self.view.text.text().strip()))

    def _read_lines(self, numbers: tuple[int, ...]) -> None:
        from ui.screens.signals.reads import read_lines

        self._work.jobs.ask(lambda desk: (numbers, read_lines(desk, numbers)), self._show_lines, about="signal lines")

    def _show_lines(self, found: tuple[tuple[int, ...], dict[int, Shown]]) -> None:
        self.view.table.signals.show_lines(*found)

    def _asked(self, name: str) -> None:
        if name == "theme":
            self._open_themes()
        elif name in ("interpret", "open"):
            self.sheet_opened.emit()
            self.looking.take_focus()
        else:
            self.acting.step(name, self.view.table.acting_on())

    def _decide(self, kind: str) -> None:
        self.acting.decide(kind, self.view.table.acting_on())

    def _open_themes(self) -> None:
        """Offer the themes under the signal that is looked at; the first letters choose one."""
        if self._page is None or not self.view.table.acting_on():
            return
        menu = QMenu(self.view.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, name in (*self._page.names.themes.items(), ("", self.tr("Without a theme"))):
            menu.addAction(name.replace("&", "&&")).setData(key)
        menu.triggered.connect(self._give_theme)
        table = self.view.table
        place = table.visualRect(table.currentIndex()).bottomLeft()
        menu.popup(table.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])

    def _give_theme(self, action: QAction) -> None:
        self.acting.set_field("theme_id", action.data() or None, self.view.table.acting_on())

    def _open_menu(self, place: QPoint) -> None:
        if not self.view.table.acting_on():
            return
        menu = QMenu(self.view.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text in self._steps():
            menu.addAction(text).setData(name)
        menu.triggered.connect(self._picked)
        menu.popup(place)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            ("plan", self.tr("Plan a post\tB")),
            ("plan_form", self.tr("Plan a post with a form…\tShift+B")),
            ("link", self.tr("Link to a post…\tL")),
            ("answer", self.tr("Answered\tA")),
            ("no_reply", self.tr("No answer needed…\tG")),
            ("take_up", self.tr("Take up\tO")),
            ("theme", self.tr("Theme…\tT")),
            ("edit", self.tr("Words and moment…\tE")),
            ("close", self.tr("Close\tX")),
            ("reopen", self.tr("Reopen\tR")),
            ("delete", self.tr("Delete\tDel")),
        )

    def _picked(self, action: QAction) -> None:
        self._asked(str(action.data()))
