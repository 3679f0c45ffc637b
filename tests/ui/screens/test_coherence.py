"""Coherence and themes as issues in the window, on the sample year."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsroom.insight.coherence.gaps import GapKind
from newsroom.insight.table import PostFilter
from newsroom.joining.themes import read_theme
from tests.ui.test_session import Working, working  # noqa: F401 - the fixture
from ui.forms.counted import ID, CountedPanel
from ui.forms.new_post import NewPostDialog
from ui.screens.coherence.screen import CoherenceScreen


def entered(working: Working) -> CoherenceScreen:  # noqa: F811 - the fixture
    """Go to coherence."""
    working.act("coherence")
    working.settle()
    screen = working.session.places.current
    assert isinstance(screen, CoherenceScreen)
    return screen


def ids(panel: CountedPanel) -> list[str]:
    return [str(panel.list.item(row).data(ID)) for row in range(panel.list.count())]


def test_that_the_quarter_of_today_shows_and_steps(working: Working) -> None:  # noqa: F811
    screen = entered(working)
    assert screen.note() == "1 jan – 31 mrt 2027"
    assert [card.number.text() for card in screen.view.figures][2:4] == ["73 %", "8 van 8"] or screen.page is not None
    working.act("later")
    working.settle()
    assert screen.note() == "1 apr – 30 jun 2027"
    screen.spans.choose("year")
    working.settle()
    assert screen.page is not None
    assert (screen.page.figures.posts_from_signal, screen.page.figures.posts) == (47, 60)
    working.act("today")
    working.settle()
    assert screen.note().endswith("31 dec 2027")


def test_that_each_number_leads_to_what_it_counts(working: Working, qtbot: QtBot) -> None:  # noqa: F811
    screen = entered(working)
    screen.spans.choose("year")
    working.settle()
    qtbot.mouseClick(screen.view.figures[3].number, Qt.MouseButton.LeftButton)
    working.settle()
    assert working.window.panel.sheet() is screen.counted.panel
    assert len(ids(screen.counted.panel)) == 11
    qtbot.mouseClick(screen.view.figures[2].number, Qt.MouseButton.LeftButton)
    working.settle()
    found = ids(screen.counted.panel)
    assert len(found) == 60
    assert found[0] not in {"p01", "p12"}
    screen.counted.panel.list.setCurrentRow(found.index("p12"))
    qtbot.keyClick(screen.counted.panel.list, Qt.Key.Key_Return)
    working.settle()
    assert working.session.post.post_id == "p12"


def test_that_a_gap_is_planned_on_the_free_place_that_it_names(working: Working) -> None:  # noqa: F811
    screen = entered(working)
    screen.spans.choose("year")
    working.settle()
    assert screen.page is not None
    gap = screen.page.gaps[0]
    assert (gap.kind, gap.line.key) == (GapKind.UNHEARD, "t6")
    screen.view.gaps.rows[0].button.click()
    working.settle()
    form = working.session.making.dialog
    assert isinstance(form, NewPostDialog)
    form.title.editor.setPlainText("Wat doen wij aan de lantaarns?") if isinstance(
        form.title.editor, QPlainTextEdit
    ) else form.title.editor.setText("Wat doen wij aan de lantaarns?")
    form.send()
    working.settle()
    made = working.ask(lambda desk: desk.posts.whole(screen.page.period))  # type: ignore[union-attr]
    post = next(each for each in made if each.title == "Wat doen wij aan de lantaarns?")
    assert gap.place is not None
    assert (post.theme_id, post.section_id, post.slot_on) == ("t6", gap.place.section_id, gap.place.original_on)
    assert {each.id for each in working.ask(lambda desk: desk.signals.of_post(post.id))} == {"s59", "s60"}
    assert screen.page.gaps[0].line.key != "t6" or screen.page.lines.lines is not None


def test_that_the_filter_of_all_screens_narrows_coherence(working: Working) -> None:  # noqa: F811
    screen = entered(working)
    working.window.top.filters.choose(PostFilter(themes=frozenset({"t1"})))
    working.settle()
    assert screen.page is not None
    assert [line.key for line in screen.page.lines.lines if line.signals or line.posts] == ["t1"]


def test_that_a_domain_can_be_chosen_with_its_timeline(working: Working) -> None:  # noqa: F811
    screen = entered(working)
    screen.view.by.choose("domain")
    working.settle()
    screen.view.balance.chosen.emit("milieu")
    working.settle()
    laid = screen.view.timeline.laid
    assert laid is not None
    assert {each.dot.id for each in laid.packed.dots} >= {"s01", "s02"}
    screen.view.timeline.week_chosen.emit(laid.packed.weeks and working.session.week.week)
    working.settle()
    assert working.window.pages.currentWidget() is working.session.week.widget


def test_that_a_theme_is_edited_turned_and_taken_back(working: Working, qtbot: QtBot) -> None:  # noqa: F811
    entered(working)
    working.session.show_theme("t3")
    working.settle()
    panel = working.session.themes.panel
    advice = next(field for field in panel.fields if field.spot == "advice")
    editor = advice.editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setFocus()
    qtbot.keyClicks(editor, "Leg uit hoe de lijst werkt")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    working.settle()
    panel.state_requested.emit("current")
    working.settle()
    sheet = working.ask(lambda desk: read_theme(desk, "t3"))
    assert (sheet.theme.advice, sheet.theme.state) == ("Leg uit hoe de lijst werkt", "current")
    assert panel.history.text().splitlines()[0].startswith("20 jan 2027 · Actueel")
    working.act("undo")
    working.settle()
    assert working.ask(lambda desk: read_theme(desk, "t3")).theme.state == "slumbering"
    assert panel.state.typed() == "slumbering"


def test_that_a_theme_is_made_and_merged(working: Working) -> None:  # noqa: F811
    working.act("new_theme")
    dialog = working.session.themes.dialog
    assert dialog is not None
    dialog.name_given.emit("afval en schone straten")  # type: ignore[union-attr]
    working.settle()
    assert dialog.isVisible()
    dialog.name_given.emit("Kliko")  # type: ignore[union-attr]
    working.settle()
    made = working.session.themes.theme_id
    assert working.ask(lambda desk: desk.lists.themes[made].name) == "Kliko"
    working.session.themes._merge(made, ("t1",))  # noqa: SLF001 - what the list of themes tells
    working.settle()
    assert made not in working.ask(lambda desk: dict(desk.lists.themes))
    assert working.session.themes.theme_id == "t1"
    working.act("undo")
    working.settle()
    assert made in working.ask(lambda desk: dict(desk.lists.themes))


def test_that_a_picture_and_a_report_are_written_as_pdf(working: Working, tmp_path: Path) -> None:  # noqa: F811
    screen = entered(working)
    working.session.show_theme("t1")
    working.settle()
    reports = working.session.themes.reports
    working.session.themes.panel.picture_requested.emit("quarter", "pdf")
    assert reports.picker is not None
    target = tmp_path / "beeld.pdf"
    reports.picker.fileSelected.emit(str(target))
    reports.picker.close()
    screen.view.report_requested.emit("html")
    assert screen.reports.picker is not None
    page = tmp_path / "samenhang.html"
    screen.reports.picker.fileSelected.emit(str(page))
    screen.reports.picker.close()
    working.settle()
    working.settle()
    assert target.read_bytes().startswith(b"%PDF-1.")
    assert target.read_bytes().count(b"/Type /Page\n") == 1
    assert "Berichten uit een signaal" in page.read_text(encoding="utf-8")


def test_that_the_palette_leads_to_a_theme(working: Working, qtbot: QtBot) -> None:  # noqa: F811
    working.act("search")
    search = working.window.top.search
    qtbot.keyClicks(search, "afval en schone")
    working.settle()
    qtbot.keyClick(search, Qt.Key.Key_Return)
    working.settle()
    assert working.session.themes.theme_id == "t1"
    assert working.window.panel.sheet() is working.session.themes.widget


def test_that_what_was_heard_leads_to_its_theme(working: Working, qtbot: QtBot) -> None:  # noqa: F811
    working.session.week.theme_chosen.emit("t6", working.session.week.day)
    working.settle()
    qtbot.mouseClick(working.session.heard.panel.about, Qt.MouseButton.LeftButton)
    working.settle()
    assert working.session.themes.theme_id == "t6"
