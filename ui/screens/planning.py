"""Planning as a whole: sections, next year, silence and ideas, with the actions that belong to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal

from newsroom.dates.week import IsoWeek
from ui.screens.calendar import Calendar
from ui.screens.crisis import CrisisScreen
from ui.screens.practice import PracticeScreen
from ui.theme.style import Tone

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from ui.actions import Actions
    from ui.bridge import Stack
    from ui.screens.campaigns import CampaignsScreen
    from ui.screens.experiments import ExperimentsScreen
    from ui.screens.ideas.screen import IdeasScreen
    from ui.screens.ideas.take import IdeasTakeScreen
    from ui.screens.making.screen import Making
    from ui.screens.places import Places
    from ui.screens.ready import ReadyScreen
    from ui.screens.sections.screen import SectionsScreen
    from ui.screens.templates import TemplatesScreen
    from ui.screens.workplace import Workplace
    from ui.screens.years import YearsScreen
    from ui.widgets.message_bar import Toast


class Frame(Protocol):
    """What planning needs of the window: its actions, its pages, and room for a bar and a side."""

    table: Actions
    pages: QStackedWidget
    toast: Toast

    def add_bar(self, bar: QWidget) -> None:
        """Add a bar that lies over everything when it shows."""
        ...

    def add_side(self, side: QWidget) -> None:
        """Add what stands left of the page when it shows."""
        ...

    def show_side(self, *, shown: bool) -> None:
        """Show or hide what stands left of the page."""
        ...


class Planning(QObject):
    """Makes each part with its first use, so that the start can do without; the bars are always there."""

    post_chosen = Signal(str)
    open_requested = Signal(object)
    year_prepared = Signal(int)
    fix_requested = Signal(str, str)

    def __init__(self, work: Workplace, places: Places, making: Making, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._window = window = cast("Frame", work.window)
        self._places, self._making = places, making
        self._has_shown = False
        self._sections: SectionsScreen | None = None
        self._years: YearsScreen | None = None
        self._ideas: IdeasScreen | None = None
        self._ideas_take: IdeasTakeScreen | None = None
        self._experiments: ExperimentsScreen | None = None
        self._templates: TemplatesScreen | None = None
        self._campaigns: CampaignsScreen | None = None
        self._ready: ReadyScreen | None = None
        self.crisis = CrisisScreen(work, self)
        self.crisis.warned.connect(self._warn)
        self.practice = PracticeScreen(work, self)
        self.practice.open_requested.connect(self.open_requested)
        for bar in (self.practice.bar, self.crisis.bar):
            window.add_bar(bar)
        window.pages.currentChanged.connect(self._show_ideas)
        work.bridge.stack_changed.connect(self._opened)
        self._connect_actions()

    @property
    def sections(self) -> SectionsScreen:
        """Give the sections."""
        if self._sections is None:
            from ui.screens.sections.screen import SectionsScreen

            self._sections = SectionsScreen(self._work, self)
        return self._sections

    @property
    def years(self) -> YearsScreen:
        """Give what prepares next year."""
        if self._years is None:
            from ui.screens.years import YearsScreen

            self._years = YearsScreen(self._work, self)
            self._years.year_prepared.connect(self.year_prepared)
        return self._years

    @property
    def ideas(self) -> IdeasScreen:
        """Give the ideas beside the calendar."""
        if self._ideas is None:
            from ui.screens.ideas.screen import IdeasScreen

            self._ideas = IdeasScreen(self._work, self._making, self._places, self)
            self._ideas.post_chosen.connect(self.post_chosen)
            self._ideas.made.connect(self.post_chosen)
            self._ideas.closed.connect(self._window.table["ideas"].trigger)
            self._window.add_side(self._ideas.panel)
        return self._ideas

    @property
    def ideas_take(self) -> IdeasTakeScreen:
        """Give the way in for ideas of colleagues."""
        if self._ideas_take is None:
            from ui.screens.ideas.take import IdeasTakeScreen

            self._ideas_take = IdeasTakeScreen(self._work, self)
            self._ideas_take.told.connect(self._tell)
        return self._ideas_take

    def save_idea_form(self) -> None:
        """Keep the form of three fields as a file."""
        self.ideas_take.save_form()

    def take_ideas(self) -> None:
        """Take up what colleagues sent."""
        self.ideas_take.take()

    @property
    def experiments(self) -> ExperimentsScreen:
        """Give the register of experiments."""
        if self._experiments is None:
            from ui.screens.experiments import ExperimentsScreen

            self._experiments = ExperimentsScreen(self._work, self)
        return self._experiments

    @property
    def ready(self) -> ReadyScreen:
        """Give the list of what is not ready."""
        if self._ready is None:
            from ui.screens.ready import ReadyScreen

            self._ready = ReadyScreen(self._work, self)
            self._ready.fix_requested.connect(self.fix_requested)
        return self._ready

    def open_ready(self) -> None:
        """Show what is not ready to go out."""
        if self._work.jobs.has_desk:
            self.ready.open_list()

    def open_experiments(self) -> None:
        """Show all experiments."""
        if self._work.jobs.has_desk:
            self.experiments.open_list()

    @property
    def templates(self) -> TemplatesScreen:
        """Give the templates for kinds of post."""
        if self._templates is None:
            from ui.screens.templates import TemplatesScreen

            self._templates = TemplatesScreen(self._work, self)
        return self._templates

    def open_templates(self) -> None:
        """Show all templates."""
        if self._work.jobs.has_desk:
            self.templates.open_list()

    def keep_template(self, post_id: str) -> None:
        """Keep a post as a template."""
        self.templates.keep(post_id)

    @property
    def campaigns(self) -> CampaignsScreen:
        """Give the campaigns."""
        if self._campaigns is None:
            from ui.screens.campaigns import CampaignsScreen

            self._campaigns = CampaignsScreen(self._work, self)
        return self._campaigns

    def open_campaigns(self) -> None:
        """Show all campaigns."""
        if self._work.jobs.has_desk:
            self.campaigns.open_list()

    def new_campaign(self, first: date | None, last: date | None) -> None:
        """Ask for a new campaign, in a period when it is given."""
        self.campaigns.new(first, last)

    def edit_campaign(self, campaign_id: str) -> None:
        """Show one campaign to change it."""
        self.campaigns.edit(campaign_id)

    def ask_campaign(self) -> None:
        """Ask for a new campaign."""
        if self._work.jobs.has_desk:
            self.campaigns.new()

    def open_sections(self) -> None:
        """Show all sections."""
        if self._work.jobs.has_desk:
            self.sections.open_list()

    def edit_section(self, section_id: str, slot_on: date | None = None) -> None:
        """Show one section to change it."""
        self.sections.edit(section_id, slot_on)

    def prepare_year(self) -> None:
        """Show what next year would become."""
        if self._work.jobs.has_desk:
            shown = self._places.current.period if self._places.name == "year" else None
            self.years.prepare(IsoWeek.of(shown.first).year if shown else None)

    def unplan(self) -> None:
        """Take the posts that are chosen in the week or year off the calendar."""
        shown = self._places.current
        self.ideas.unplan(shown.chosen if isinstance(shown, Calendar) else ())

    def _connect_actions(self) -> None:
        handlers = {
            "sections": self.open_sections,
            "next_year": self.prepare_year,
            "silence": self.crisis.begin,
            "lift_silence": self.crisis.lift,
            "ideas": self._show_ideas,
            "unplan": self.unplan,
            "idea_form": self.save_idea_form,
            "import_ideas": self.take_ideas,
            "experiments": self.open_experiments,
            "templates": self.open_templates,
            "campaigns": self.open_campaigns,
            "new_campaign": self.ask_campaign,
            "ready": self.open_ready,
            "practice_copy": self.practice.ask,
        }
        for name, handler in handlers.items():
            self._window.table.connect_to(name, handler)

    def _show_ideas(self, *_: object) -> None:
        """Show the ideas beside week and year when they are wanted."""
        page = self._window.pages.currentWidget()
        sheet = next((s.rest for s in self._places if s.rests_on_ideas and s.widget is page), None)
        if sheet is not None and self._work.jobs.has_desk:
            self.ideas.show_in(sheet)
        wanted = self._window.table["ideas"].isChecked()
        beside = any(screen.is_calendar and screen.widget is page for screen in self._places)
        if not wanted and self._ideas is None:
            return
        taken = wanted and beside and self._work.jobs.has_desk
        if taken:
            self.ideas.refresh()
        self._window.show_side(shown=taken)

    def _opened(self, stack: Stack) -> None:
        """Show silence and ideas of a calendar that was opened; what changes later is told by the desk."""
        opened = not self._has_shown or (stack.undo is None and stack.redo is None)
        if opened and self._work.jobs.has_desk:
            self._has_shown = True
            self.crisis.refresh()
            self.practice.refresh()
            self._show_ideas()

    def _tell(self, text: str) -> None:
        self._window.toast.show_message(text, Tone.OK)

    def _warn(self, text: str) -> None:
        self._window.toast.show_message(text, Tone.WARN)
