"""UTM words in the inspector: filled from the template, shown composed, counted, and undone in one step."""

import pytest
from PySide6.QtCore import Qt

from newsroom.edits import lists
from newsroom.model import Placement, Setting
from ui.forms.inspector.utm import UtmField
from ui.screens.post import PostScreen

POST, LINK = "p12", "https://dorp.nl/station?wijk=a%20b#kaart"


@pytest.fixture
def screen(desk_session) -> PostScreen:
    desk_session.apply(lambda _desk: lists.add(Setting("utm_campaign", "{campaign|section|theme}")))
    found = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_post(POST)
    desk_session.settle()
    found.inspector.more.unfold()
    return found


def first(desk_session) -> Placement:
    return desk_session.ask(lambda desk: desk.posts.placements(POST))[0]


def utm_of(screen: PostScreen, placement: Placement) -> UtmField:
    field = screen.inspector.more.placements.cards[placement.id].sheet.fields["utm"]
    assert isinstance(field, UtmField)
    return field


def give_link(screen: PostScreen, desk_session, qtbot) -> UtmField:
    placement = first(desk_session)
    link = screen.inspector.more.placements.cards[placement.id].sheet.fields["link"]
    link.editor.setFocus()
    qtbot.keyClicks(link.editor, LINK)
    qtbot.keyClick(link.editor, Qt.Key.Key_Return)
    desk_session.settle()
    return utm_of(screen, placement)


def test_that_the_template_fills_the_words_at_one_touch_and_undo_takes_them_back(
    screen: PostScreen, desk_session, qtbot
) -> None:
    field = give_link(screen, desk_session, qtbot)
    field.fill.click()
    desk_session.settle()
    words = first(desk_session).utm
    assert words.startswith("utm_source=facebook&utm_medium=social&utm_campaign=")
    assert words == words.lower()
    assert field.composed() == f"https://dorp.nl/station?wijk=a%20b&{words}#kaart"
    assert not field.fill.isEnabled()
    desk_session.undo()
    assert first(desk_session).utm == ""
    assert field.lines["source"].text() == ""


def test_that_a_part_is_changed_for_one_channel_alone(screen: PostScreen, desk_session, qtbot) -> None:
    field = give_link(screen, desk_session, qtbot)
    field.lines["campaign"].setFocus()
    qtbot.keyClicks(field.lines["campaign"], "Veilig Station")
    assert "utm_campaign=veilig-station" in field.composed()
    field.lines["source"].setFocus()
    desk_session.settle()
    assert first(desk_session).utm == "utm_campaign=veilig-station"
    others = desk_session.ask(lambda desk: desk.posts.placements(POST))[1:]
    assert others
    assert not any(each.utm for each in others)


def test_that_the_count_of_a_channel_measures_the_whole_text(screen: PostScreen, desk_session, qtbot) -> None:
    before = screen.inspector.text.counts.text()
    field = give_link(screen, desk_session, qtbot)
    with_link = screen.inspector.text.counts.text()
    field.fill.click()
    desk_session.settle()
    figures = [
        text.rpartition(" ")[2].partition("/")[0] for text in (before, with_link, screen.inspector.text.counts.text())
    ]
    plain, linked, whole = map(int, figures)
    assert linked == plain + len(LINK) + 2
    assert whole == linked + len(first(desk_session).utm) + 1
