"""The inspector as a whole: names for screen readers, ways to what lacks, the past in words, and its small rules."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QToolButton

from newsroom.model import Placement, Post
from newsroom.rules.media import kind_of
from ui.screens.post import PostScreen, read_spot


@pytest.fixture
def screen(desk_session) -> PostScreen:
    found = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_post("p12")
    desk_session.settle()
    return found


def test_that_every_field_and_button_has_a_name(screen: PostScreen, desk_session) -> None:
    screen.inspector.more.unfold()
    desk_session.settle()
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    parts = [part for kind in kinds for part in screen.widget.findChildren(kind)]
    own = [part for part in parts if part.isVisibleTo(screen.widget) and not part.objectName().startswith("qt_")]
    assert len(own) > 50
    assert not [
        type(part).__name__
        for part in own
        if not part.accessibleName() and not (isinstance(part, QAbstractButton) and part.text())
    ]
    assert all(part.accessibleName() for part in own if isinstance(part, QToolButton))


def test_that_every_check_has_a_field_to_go_to(screen: PostScreen, desk_session, qtbot) -> None:
    for spot in ("post.planned_on", "post.planned_at", "post.text", "post.embargo_until", "status"):
        screen.inspector.go_to(spot)
        focused = desk_session.window.focusWidget()
        assert focused is not None
        assert spot == "status" or focused.accessibleName()


def test_that_the_history_tells_what_became_of_what(screen: PostScreen, desk_session, qtbot) -> None:
    screen.inspector.clock.editor.selectAll()
    qtbot.keyClicks(screen.inspector.clock.editor, "17:45")
    screen.inspector.clock.commit()
    desk_session.settle()
    assert "17:45" in screen.inspector.past.text()
    assert "Sanne" in screen.inspector.past.text()


@pytest.mark.parametrize(
    ("name", "kind"), [("a.JPG", "picture"), ("b.mp4", "video"), ("c.pdf", "document"), ("d", "document")]
)
def test_that_a_file_is_known_by_its_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_that_a_spot_names_a_column_of_a_row() -> None:
    assert read_spot("post.title", "p1") == (Post, "p1", "title")
    assert read_spot("placement:p1:fb.text", "p1") == (Placement, "p1:fb", "text")
