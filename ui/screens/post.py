"""The post screen: asks for one post, shows it in the inspector, and turns what is asked there into edits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from newsroom import acts, model, planning
from newsroom.edits import posts
from newsroom.edits.signals import stamp
from newsroom.ids import new_id
from ui.theme import Tone
from ui.widgets.message_bar import Toast

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.errors import NewsroomError
    from ui.forms.inspector.facts import Facts
    from ui.forms.inspector.panel import PostInspector
    from ui.screens.checklist import ChecklistActs
    from ui.screens.media import MediaActs
    from ui.screens.workplace import Workplace

LISTS = (
    "section", "deviation", "campaign", "theme", "channel", "target_group", "goal", "member", "source", "policy_domain",
    "district", "setting", "experiment", "channel_group",
)  # fmt: skip
HANGING = ("placement", "link", "signal", "attachment", "comment", "checklist_item")


class PostScreen(QObject):
    """Shows one post at a time in the panel at the right."""

    link_requested = Signal(str)
    closed = Signal()

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.post_id, self._spot = "", ""
        self._inspector: PostInspector | None = None
        self._checklist: ChecklistActs | None = None
        self.media: MediaActs | None = None
        self._toast = Toast(work.window)
        self._toast.action_requested.connect(work.bridge.undo)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        work.bridge.changed.connect(self._changed)

    @property
    def widget(self) -> QWidget:
        """Give the sheet that holds the inspector."""
        return self._holder

    @property
    def inspector(self) -> PostInspector:
        """Give the inspector; it is made with the first post that shows, so that the start can do without."""
        if self._inspector is None:
            from ui.forms.inspector.panel import PostInspector
            from ui.screens.checklist import ChecklistActs
            from ui.screens.media import MediaActs

            self._inspector = PostInspector(self._work.words, self._work.style, self._holder)
            layout = self._holder.layout()
            assert layout is not None
            layout.addWidget(self._inspector)
            self._connect(self._inspector)
            self._checklist = ChecklistActs(self._inspector.checklist, self._shown, self._do, self)
            self.media = MediaActs(self._inspector, self._work, self._do, self)
        return self._inspector

    def show_post(self, post_id: str, spot: str = "") -> None:
        """Show a post, with the cursor in a field if one is named; what was being typed is saved first."""
        self._spot = spot
        if spot:
            self.inspector.show()  # a field takes no cursor before it can be seen
        if post_id != self.post_id and self._inspector is not None:
            self._inspector.commit()
        self.post_id = post_id
        self.refresh()

    def refresh(self) -> None:
        """Ask for the post again."""
        if not self.post_id:
            return
        from newsroom.planning import who
        from ui.forms.inspector.facts import read_facts

        post_id, language = self.post_id, self._work.words.language
        self._work.jobs.ask(lambda desk: read_facts(desk, post_id, language, who(desk)), self._show, about="post")

    def delete(self) -> None:
        """Remove the post that shows; it can be undone."""
        if self.post_id:
            self.delete_posts([self.post_id])

    def delete_posts(self, ids: Sequence[str]) -> None:
        """Remove posts; it can be undone."""
        gone = tuple(ids)
        if gone:
            self._work.bridge.do(lambda desk: acts.delete_posts(desk, gone))

    def duplicate(self) -> None:
        """Copy the post that shows, and show the copy."""
        if not self.post_id:
            return
        self.inspector.commit()
        made: list[str] = []
        self._work.bridge.do(partial(_duplicated, self.post_id, made))
        self._work.jobs.ask(lambda _desk: made[0] if made else "", self._show_copy)

    def _show_copy(self, post_id: str) -> None:
        if post_id:
            self.show_post(post_id)

    def _show(self, facts: Facts | None) -> None:
        if facts is None:
            self._close()
        elif facts.post.id == self.post_id:
            self.inspector.show_facts(facts)
            assert self.media is not None
            self.media.show_facts(facts)
            spot, self._spot = self._spot, ""
            if spot:
                self.inspector.go_to(spot)

    def _close(self) -> None:
        self.inspector.commit()
        self.post_id = ""
        self.inspector.forget()
        self.closed.emit()

    def _offer_undo(self, changes: ChangeSet | None) -> None:
        """Say what was deleted, and take the offer to undo back at the next change."""
        gone = changes is not None and changes.label == "post_delete"
        if (
            changes is not None
            and gone
            and any(each.table == "post" and each.after is None for each in changes.changes)
        ):
            told = self.tr("%n post(s) deleted", "", len(changes.ids("post")))
            self._toast.show_message(told, Tone.NEUTRAL, self.tr("Undo"))
        else:
            self._toast.dismiss()

    def _changed(self, changed: Changed) -> None:
        self._offer_undo(changed.changes)
        if self.post_id and (changed.changes is None or changed.changes.touches("post", *HANGING, *LISTS)):
            self.refresh()

    def _connect(self, inspector: PostInspector) -> None:
        inspector.edit_requested.connect(self._edit)
        inspector.status_requested.connect(self._set_status)
        inspector.slot_requested.connect(self._put_in_slot)
        inspector.channels_requested.connect(self._set_channels)
        inspector.link_requested.connect(self._link)
        inspector.unlink_requested.connect(self._unlink)
        inspector.look_again.connect(self.refresh)
        inspector.comment_requested.connect(self._comment)
        inspector.close_requested.connect(self._close)

    def _shown(self) -> str:
        return self.post_id

    def _do(self, spot: str, edit: Callable[[Desk], ChangeSet]) -> None:
        self._work.bridge.do(edit, partial(self._refused, self.post_id, spot))

    def _refused(self, post_id: str, spot: str, error: NewsroomError) -> None:
        if not isValid(self):
            return
        if post_id == self.post_id:
            self.inspector.refuse(spot, self._work.words.error(error))
            self.refresh()
        else:
            self._work.bridge.failed.emit(error)

    def _edit(self, spot: str, seen: object, value: object) -> None:
        cls, row_id, column = read_spot(spot, self.inspector.post_id)
        self._do(spot, lambda desk: acts.change_field(desk, cls, row_id, column, (seen, value)))

    def _set_status(self, status: str, reason: str) -> None:
        from newsroom.planning import who

        post_id = self.post_id
        self._do("status", lambda desk: planning.advance(desk, [post_id], status, who(desk), reason))

    def _put_in_slot(self, section_id: str, original_on: date | None) -> None:
        post_id = self.post_id
        self._do("slot", lambda desk: acts.put_in_slot(desk, post_id, section_id, original_on))

    def _set_channels(self, channel_ids: tuple[str, ...]) -> None:
        post_id = self.post_id
        self._do("channels", lambda desk: acts.set_channels(desk, post_id, channel_ids))

    def _link(self) -> None:
        self.link_requested.emit(self.post_id)

    def _unlink(self, link_id: str) -> None:
        self._do("signals", lambda desk: acts.unjoin(desk, link_id))

    def _comment(self, text: str) -> None:
        post_id = self.post_id
        self._do(
            "comments",
            lambda desk: acts.add_part(desk, post_id, model.Comment(new_id(), post_id, stamp(desk.clock()), text)),
        )


def read_spot(
    spot: str, post_id: str
) -> tuple[type[model.Post | model.Placement | model.Attachment | model.Link], str, str]:
    """Read which column of which row a spot names: `post.title`, `placement:<id>.text`."""
    from newsroom.model.tables import tables  # loads every kind of thing

    row, _, column = spot.rpartition(".")
    table, _, row_id = row.partition(":")
    return tables()[table], row_id or post_id, column


def _duplicated(post_id: str, made: list[str], desk: Desk) -> ChangeSet:
    copy, changes = posts.duplicate(
        acts.the_post(desk, post_id), desk.posts.placements(post_id), desk.posts.parts(post_id)
    )
    made.append(copy.id)
    return changes
