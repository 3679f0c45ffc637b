"""Pages to mail or print: nothing that was typed becomes markup, and everything of the answer is there."""

from html.parser import HTMLParser

import pytest

from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.edits import posts, signals
from newsroom.formats import pages
from newsroom.formats.heard_csv import guarded
from newsroom.insight.answers import week_answer, year_answer
from newsroom.words import Words
from tests.newsroom.conftest import a_post, a_signal


class Tags(HTMLParser):
    """Keeps the tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", pages.FORMS)
def test_that_a_week_tells_what_was_heard_and_sent(desk: Desk, form: str, language: str) -> None:
    desk.apply(posts.create(a_post(title="<script>alert(1)</script> & co"), ["fb"]))
    desk.apply(signals.note(a_signal(theme_id="t1")))
    page = pages.write("week", form, week_answer(desk.week(IsoWeek(2027, 3))), "Stad <b>", Words(language))
    found = Tags(page) if form == "html" else None
    text = found.text if found else page
    for part in ("<script>alert(1)</script> & co", "Stad <b>", "Afval", "Facebook", "10:00"):
        assert part in text
    if found:
        assert "script" not in found.tags
        assert "b" not in found.tags


@pytest.mark.parametrize("form", pages.FORMS)
def test_that_a_year_names_its_sections_and_the_state_of_their_slots(desk: Desk, form: str) -> None:
    page = pages.write("year", form, year_answer(desk.year(2027)), "Stad", Words("nl"))
    assert "Vraag van de week" in page
    assert "gemist" in page


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-2+3", "+cmd|' /C calc'!A0", "\t=1"])
def test_that_a_formula_is_only_text_for_a_spreadsheet(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-3", "+31,5", "gewoon", "a=1", ""])
def test_that_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
