"""Privacy in the window: makes each part with its first use, and empties what is over while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject

from ui.bridge import LOOK_ELSEWHERE_MS
from ui.theme.style import Tone

if TYPE_CHECKING:
    from newsroom.errors import NewsroomError
    from newsroom.privacy import Expiry
    from ui.actions import Actions
    from ui.bridge import Stack
    from ui.screens.privacy.person import PersonScreen
    from ui.screens.privacy.sources import SourcesScreen
    from ui.screens.workplace import Workplace
    from ui.widgets.message_bar import Toast

AFTER_START = 2  # ticks of the bridge, which stop with it: a clock of its own would outlive the window
EVERY = 60 * 60 * 1000 // LOOK_ELSEWHERE_MS


class Frame(Protocol):
    """What privacy needs of the window: its actions, and where it tells what was done."""

    table: Actions
    toast: Toast


class PrivacyScreen(QObject):
    """Runs the retention in small parts in the worker, so that the window's own questions come in between."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._sources: SourcesScreen | None = None
        self._person: PersonScreen | None = None
        self._expiry: Expiry | None = None
        self._ticks_left = 0
        work.bridge.ticked.connect(self._tick)
        work.bridge.stack_changed.connect(self._begin)
        self._window = cast("Frame", work.window)
        self._window.table.connect_to("sources", self.open_sources)
        self._window.table.connect_to("person_data", self.open_person)

    @property
    def sources(self) -> SourcesScreen:
        """Give the register of sources."""
        if self._sources is None:
            from ui.screens.privacy.sources import SourcesScreen

            self._sources = SourcesScreen(self._work, self)
            self._sources.purge_requested.connect(self.purge)
        return self._sources

    @property
    def person(self) -> PersonScreen:
        """Give access and erasure."""
        if self._person is None:
            from ui.screens.privacy.person import PersonScreen

            self._person = PersonScreen(self._work, self)
        return self._person

    def open_sources(self) -> None:
        """Show all sources."""
        if self._work.jobs.has_desk:
            self.sources.open_list()

    def open_person(self) -> None:
        """Show access and erasure."""
        if self._work.jobs.has_desk:
            self.person.open()

    def _begin(self, stack: Stack) -> None:
        """Look for what is over soon after a calendar was opened: then nothing can be undone yet."""
        if stack.undo is None and stack.redo is None:
            self._ticks_left = AFTER_START

    def expire(self) -> None:
        """Empty what is over by itself."""
        self._run(by_hand=False)

    def purge(self) -> None:
        """Empty what is over because the user asks for it."""
        self._run(by_hand=True)

    def _tick(self) -> None:
        """Count down to the next look; nothing counts before a calendar is open."""
        if self._ticks_left > 0:
            self._ticks_left -= 1
            if self._ticks_left == 0:
                self.expire()

    def _run(self, *, by_hand: bool) -> None:
        from newsroom.privacy import Expiry

        self._ticks_left = EVERY
        if self._work.jobs.has_desk and self._expiry is None:
            self._expiry = Expiry(self._work.words, by_hand=by_hand)
            self._ask()

    def _ask(self) -> None:
        expiry = self._expiry
        if expiry is not None:
            from ui.screens.privacy.quiet import quietly

            self._work.jobs.ask(quietly(expiry.step), self._stepped, self._failed)

    def _stepped(self, more: bool) -> None:
        expiry = self._expiry
        if expiry is None:
            return
        if more:
            self._ask()
            return
        self._expiry = None
        done = expiry.expired
        if done.emptied:
            self._work.bridge.look_at_stack()
            self._tell(Tone.OK, self.tr("%n signal(s) made anonymous: the retention is over.", "", done.emptied))
        if done.waits:
            sentence = self.tr(
                "The clock is far ahead of last time. If the date is right, old signals are made anonymous tomorrow."
            )
            self._tell(Tone.WARN, sentence)
        if done.copies_left:
            self._tell(Tone.WARN, self._work.words.say("answer", "copies_left", {"names": ", ".join(done.copies_left)}))

    def _tell(self, tone: Tone, text: str) -> None:
        self._window.toast.show_message(text, tone)

    def _failed(self, error: NewsroomError) -> None:
        self._expiry = None
        self._work.bridge.failed.emit(error)
