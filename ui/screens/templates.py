"""The templates screen: keeps a post as a template, and shows all templates to rename and delete them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from newsroom import acts
from newsroom.edits import templates
from newsroom.errors import Refused
from newsroom.model import Template
from ui.forms.templates.list import TemplateList
from ui.forms.templates.name import TemplateNameDialog
from ui.screens.answering import carry_out

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.model import Post
    from ui.screens.workplace import Workplace


class TemplatesScreen(QObject):
    """Everything that is done with templates, but for choosing one in a new post."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.list: TemplateList | None = None
        self.question: TemplateNameDialog | None = None
        work.bridge.changed.connect(self._changed)

    def open_list(self) -> None:
        """Show all templates."""
        dialog = TemplateList(self._work.style, self._work.words, self._work.window)
        dialog.change_requested.connect(self._ask_rename)
        dialog.delete_requested.connect(self._remove)
        self.list = dialog
        self._refresh()
        dialog.open()

    def keep(self, post_id: str) -> None:
        """Ask under which name a post is kept as a template."""
        self._work.jobs.ask(lambda desk: acts.the_post(desk, post_id), self._ask_name, about="template")

    def _ask_name(self, post: Post) -> None:
        self._open(self.tr("Keep as a template"), post.title, partial(self._keep, post.id))

    def _keep(self, post_id: str, name: str) -> None:
        def edit(desk: Desk) -> ChangeSet:
            todo = tuple(each.text for each in desk.posts.checklist(post_id))
            return templates.keep(acts.the_post(desk, post_id), name, desk.all(Template), todo)

        self._store(edit)

    def _ask_rename(self, template_id: str) -> None:
        self._work.jobs.ask(lambda desk: the_template(desk, template_id), self._open_rename, about="template")

    def _open_rename(self, old: Template) -> None:
        self._open(self.tr("Rename the template"), old.name, partial(self._rename, old.id))

    def _rename(self, template_id: str, name: str) -> None:
        self._store(lambda desk: templates.rename(the_template(desk, template_id), name, desk.all(Template)))

    def _remove(self, template_id: str) -> None:
        self._work.bridge.do(lambda desk: templates.remove(the_template(desk, template_id)))

    def _open(self, title: str, name: str, then: Callable[[str], None]) -> None:
        over = self.list if self.list is not None and isValid(self.list) else self._work.window
        dialog = TemplateNameDialog(title, name, over)
        dialog.name_given.connect(then)
        self.question = dialog
        dialog.open()

    def _store(self, edit: Callable[[Desk], ChangeSet]) -> None:
        carry_out(self._work, edit, self.question)

    def _refresh(self) -> None:
        self._work.jobs.ask(read_templates, self._show, about="templates")

    def _show(self, found: list[Template]) -> None:
        if self.list is not None and isValid(self.list):
            self.list.show_templates(found)

    def _changed(self, changed: Changed) -> None:
        shows = self.list is not None and isValid(self.list)
        if shows and (changed.changes is None or changed.changes.touches("template")):
            self._refresh()


def read_templates(desk: Desk) -> list[Template]:
    """Give all templates by name."""
    return sorted(desk.all(Template), key=lambda each: each.name.casefold())


def the_template(desk: Desk, template_id: str) -> Template:
    """Give a template. Raises Refused `gone`."""
    found = desk.one(Template, template_id)
    if found is None:
        raise Refused("gone", kind="template", id=template_id)
    return found
