"""The posts screen: asks for all posts, shows them as a table or a board, and turns what is asked into edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.screens.screen import Screen
from ui.theme import Tone
from ui.widgets.message_bar import Toast

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from newsroom.insight.table import PostFilter
    from ui.forms.reason import ReasonDialog
    from ui.screens.making.screen import Making
    from ui.screens.post import PostScreen
    from ui.screens.posts.reads import Chosen
    from ui.screens.posts.saved import Look
    from ui.screens.posts.views import KeptViews
    from ui.screens.workplace import Workplace
    from ui.views.posts.columns import Field, Layout
    from ui.views.posts.page import BoardPage, Shown, TablePage
    from ui.views.posts.view import PostsView

TYPING_MS = 150


class PostsScreen(Screen):
    """Shows all posts; its view is made when it is first shown, so that the start can do without."""

    touching = (
        "post", "placement", "signal", "link", "section", "theme", "channel", "target_group", "goal", "campaign",
        "member", "district", "setting",
    )  # fmt: skip
    rests_on_ideas = True
    filter_requested = Signal(object)

    def __init__(self, work: Workplace, making: Making, post: PostScreen, parent: QObject | None = None) -> None:
        super().__init__(work, parent)
        self._making, self._post = making, post
        self._view: PostsView | None = None
        self._kept: KeptViews | None = None
        self._text = ""
        self._layout: Layout | None = None
        self._page: TablePage | BoardPage | None = None
        self._begun: tuple[Layout, PostFilter] | None = None
        self.dialog: ReasonDialog | None = None
        self._holder, self._sheet = QWidget(), QWidget()
        for holder in (self._holder, self._sheet):
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
        self._toast = Toast(work.window)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.refresh)

    @property
    @override
    def widget(self) -> QWidget:
        return self._holder

    @property
    @override
    def rest(self) -> QWidget:
        return self._sheet

    @property
    def page(self) -> TablePage | BoardPage | None:
        """Give what shows."""
        return self._page

    @property
    def view(self) -> PostsView:
        """Give the view."""
        if self._view is None:
            from ui.screens.posts.views import KeptViews
            from ui.views.posts.view import PostsView

            self._view = PostsView(self._work.style, self._work.words)
            self._kept = KeptViews(self._work, self._view.bar_above, self._look, self)
            layout = self._holder.layout()
            assert layout is not None
            layout.addWidget(self._view)
            self._holder.setFocusProxy(self._view)
            self._connect(self._view, self._kept)
        return self._view

    @property
    def kept(self) -> KeptViews:
        """Give the views that are kept under a name."""
        assert self.view is not None
        assert self._kept is not None
        return self._kept

    @property
    def filter(self) -> PostFilter:
        """Give what the posts are narrowed to: the filter of all screens, and the words of this one."""
        return replace(self._filter, text=self._text) if self._text else self._filter

    @override
    def today(self) -> None:
        self._begun = None
        self.refresh()

    @override
    def go_to(self, at: str) -> None:
        self.today()

    @override
    def step(self, groups: int) -> None:
        self.view.table.step_group(groups)

    @override
    def refresh(self) -> None:
        from ui.screens.posts import reads

        view, jobs, chosen = self.view, self._work.jobs, self.filter
        if view.look == "board":
            jobs.ask(partial(reads.read_board, chosen=chosen), self._show_board, about="posts")
        else:
            layout = self._layout or view.layout_now
            top = view.table.top_post() if self._begun == (layout, chosen) else None
            self._begun = (layout, chosen)
            question = partial(reads.read_table, order=layout.order, chosen=chosen, top=top)
            jobs.ask(question, partial(self._show_table, layout), about="posts")
        self.kept.refresh()

    @override
    def title(self) -> str:
        return self.tr("Posts")

    @override
    def note(self) -> str:
        if self._page is None:
            return ""
        return self.tr("{shown} of {all} posts").format(shown=self._shown(), all=self._page.total)

    @override
    def figures(self) -> tuple[str, str]:
        hidden = self._page.total - self._shown() if self._page is not None else 0
        return self.note(), self.tr("%n hidden by the filter", "", hidden) if hidden else ""

    def _shown(self) -> int:
        from ui.views.posts.page import BoardPage

        page = self._page
        if page is None:
            return 0
        return page.posts if isinstance(page, BoardPage) else len(page.keys.numbers)

    def _show_table(self, layout: Layout, page: TablePage) -> None:
        if self.view.look == "table":
            self._page, self._layout = page, layout
            self.view.show_table(page, layout, narrowed=bool(self.filter))
            self.page_changed.emit()

    def _show_board(self, page: BoardPage) -> None:
        if self.view.look == "board":
            self._page = page
            self.view.show_board(page, narrowed=bool(self.filter))
            self.page_changed.emit()

    def _connect(self, view: PostsView, kept: KeptViews) -> None:
        view.post_chosen.connect(self.post_chosen)
        view.layout_changed.connect(self._lay_out)
        view.look_changed.connect(self.refresh)
        view.status_requested.connect(self._set_status)
        view.move_requested.connect(partial(self._for_ids, self._making.move_posts))
        view.delete_requested.connect(partial(self._for_ids, self._post.delete_posts))
        view.duplicate_requested.connect(self._duplicate)
        view.bar_above.text_changed.connect(self._set_text)
        view.table.posts.lines_wanted.connect(self._read_lines)
        view.table.posts.edit_requested.connect(self._edit)
        view.table.posts.unreadable.connect(self._tell_unreadable)
        kept.chosen.connect(self._show_look)

    def _lay_out(self, layout: Layout) -> None:
        self._layout = layout
        self.refresh()

    def _look(self) -> Look:
        """Give how the screen looks now, to be kept."""
        from ui.screens.posts.saved import Look

        return Look(self._filter, self._text, self._layout or self.view.layout_now, self.view.look == "board")

    def _show_look(self, look: Look) -> None:
        """Look as was kept; the filter of all screens goes along."""
        bar = self.view.bar_above
        self._filter, self._layout = look.filter, look.layout
        bar.text.setText(look.text)
        self._text = look.text
        bar.show_look("board" if look.board else "table")
        self.filter_requested.emit(look.filter)
        self.refresh()

    def _set_text(self, text: str) -> None:
        self._text = text.strip()
        self._typing.start()

    def _read_lines(self, numbers: tuple[int, ...]) -> None:
        from ui.screens.posts.reads import read_lines

        show = partial(self.view.table.posts.show_lines, numbers)
        self._work.jobs.ask(partial(read_lines, numbers=numbers), show, about="lines")

    def _edit(self, shown: Shown, field: Field, value: object) -> None:
        from ui.screens.posts import edits
        from ui.views.posts.columns import Field as Columns

        if field is Columns.STATUS:
            self._set_status((shown.row.key,), str(value))
        else:
            self._work.bridge.do(partial(edits.change_cell, shown=shown, field=field, value=value))

    def _set_status(self, chosen: Chosen, status: str) -> None:
        from ui.screens.posts.reads import needs_reason

        question = partial(needs_reason, chosen=chosen, to=status)
        self._work.jobs.ask(question, partial(self._ask_reason, chosen, status))

    def _ask_reason(self, chosen: Chosen, status: str, needed: bool) -> None:
        if not needed:
            self._step(chosen, status, "")
            return
        from ui.forms.reason import ReasonDialog

        word = self._work.words.of("status", status)
        title = self.tr("To “{status}”").format(status=word)
        question = self.tr("Why does this step back or aside happen? The reason stays with the post.")
        dialog = ReasonDialog(title, question, self.tr("Done"), self._work.window)
        dialog.reason_given.connect(partial(self._step, chosen, status))
        dialog.reason_given.connect(dialog.accept)
        self.dialog = dialog
        dialog.open()

    def _step(self, chosen: Chosen, status: str, reason: str) -> None:
        from ui.screens.posts.edits import step

        self._do(partial(step, chosen=chosen, to=status, reason=reason))

    def _duplicate(self, chosen: Chosen) -> None:
        from ui.screens.posts.edits import duplicate

        self._do(partial(duplicate, chosen=chosen))

    def _for_ids(self, then: Callable[[list[str]], None], chosen: Chosen) -> None:
        from ui.screens.posts.reads import ids_of

        self._work.jobs.ask(partial(ids_of, chosen=chosen), then)

    def _do(self, edit: Callable[[Desk], ChangeSet]) -> None:
        self._work.bridge.do(edit)

    def _tell_unreadable(self, sentence: str) -> None:
        self._toast.show_message(sentence, Tone.BAD)
