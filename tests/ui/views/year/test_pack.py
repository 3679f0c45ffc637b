"""The year in whole numbers."""

from dataclasses import replace
from datetime import date

from newsroom.model.keys import SectionKind
from tests.ui.views.year import pages
from tests.ui.views.year.conftest import TITLES
from ui.views.year.pack import CHIPS_IN_CELL, pack
from ui.views.year.parts import Look, RowKind


def test_that_groups_come_in_the_order_of_the_design():
    packed = pack(pages.rich_page(), TITLES)
    headings = [row.name for row in packed.rows if row.kind is RowKind.HEADING]
    assert headings == ["Vaste rubrieken", "Campagnes", "Vrije ruimte", "Luisteren"]


def test_that_a_fold_group_gets_its_own_heading_after_the_loose_sections():
    packed = pack(pages.rich_page(fold="Wonen"), TITLES)
    names = [row.name for row in packed.rows]
    assert names.index("Sport en cultuur") < names.index("Wonen") < names.index("Duurzaam wonen")


def test_that_every_slot_has_one_chip_in_its_week():
    page = pages.rich_page()
    packed = pack(page, TITLES)
    for line in page.sections:
        row = next(number for number, each in enumerate(packed.rows) if each.id == line.section.id)
        chips = [chip for (at, _), found in packed.cells.items() if at == row for chip in found]
        assert {(chip.column, chip.original_on) for chip in chips} == {(m.column, m.original_on) for m in line.slots}


def test_that_no_post_is_lost_when_cells_hold_more_than_they_can_show():
    page = pages.crowded_page(5_000)
    packed = pack(page, TITLES)
    sections = [number for number, row in enumerate(packed.rows) if row.kind is RowKind.SECTION]
    chips = [chip for (row, _), found in packed.cells.items() if row in sections for chip in found]
    assert sum(chip.number for chip in chips) == 5_000
    assert all(len(found) <= CHIPS_IN_CELL for found in packed.cells.values())
    assert all(f"p{number}" in packed.posts for number in range(5_000))


def test_that_a_year_of_very_many_posts_has_no_more_chips_than_cells_can_show():
    packed = pack(pages.crowded_page(50_000), TITLES)
    assert sum(map(len, packed.cells.values())) <= 24 * 53 * CHIPS_IN_CELL
    assert {chip.look for chip in packed.cells[1, 0]} == {Look.MANY}


def test_that_weeks_with_the_same_biggest_theme_are_one_run():
    page = pages.rich_page()
    figures = tuple(
        week._replace(biggest="Afval" if 3 <= column <= 5 else "") for column, week in enumerate(page.figures)
    )
    packed = pack(replace(page, figures=figures), TITLES)
    assert [(run.first, run.last, run.name) for run in packed.themes] == [(3, 5, "Afval")]


def test_that_free_places_are_counted_and_not_drawn_as_a_section():
    page = pages.rich_page()
    free = page.sections[0]._replace(section=pages.a_section(99, "Vrij", "", kind=SectionKind.FREE))
    packed = pack(replace(page, sections=(*page.sections, free)), TITLES)
    assert "Vrij" not in [row.name for row in packed.rows]


def test_that_a_year_without_sections_says_what_to_do():
    page = replace(pages.rich_page(today=date(2026, 1, 1)), sections=(), campaigns=())
    rows = pack(page, TITLES).rows
    assert rows[1].kind is RowKind.NOTE
    assert "Campagnes" not in [row.name for row in rows]
