"""Scheduler files: the golden bytes of each preset, texts exactly as typed, nothing written over errors."""

import csv
import io
import os
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import Refused
from newsroom.formats import schedulers
from newsroom.formats.schedulers import Preset
from newsroom.words import Words
from tests.newsroom.formats.outgoing_rows import NOW, ROW, WEEK, row

GOLDEN = Path(__file__).parents[2] / "golden" / "export"
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))
PRESETS = schedulers.presets()
MINIMAL = 'name = "Eigen"\ncolumns = [["Tekst", "text"]]\n'
each_preset = pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)


def written(preset: Preset) -> dict[str, bytes]:
    return {f"week{out.suffix}.csv": out.content for out in schedulers.write(preset, WEEK, NOW, leave_out=True)}


def records(preset: Preset, content: bytes) -> list[list[str]]:
    text = content.decode("utf-8-sig" if preset.bom else "utf-8")
    found = list(csv.reader(io.StringIO(text, newline=""), delimiter=preset.delimiter, strict=True))
    return found[1:] if preset.header else found


def cell(preset: Preset, value: str, record: list[str]) -> str:
    return record[[column.value for column in preset.columns].index(value)]


@each_preset
def test_that_each_preset_writes_its_golden_files(preset: Preset) -> None:
    folder = GOLDEN / preset.id
    files = written(preset)
    if UPDATE:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for name, content in files.items():
            (folder / name).write_bytes(content)
    assert files == {path.name: path.read_bytes() for path in folder.iterdir()}


@each_preset
def test_that_each_preset_says_how_sure_it_is_and_since_when(preset: Preset) -> None:
    assert preset.confidence in {"confirmed", "partly"}
    assert preset.checked is not None
    assert preset.source


def test_that_the_tools_of_the_manual_are_there_and_all_fields_comes_first() -> None:
    names = [preset.id for preset in PRESETS]
    assert names[0] == "generic"
    assert {"hootsuite", "buffer", "publer"} <= set(names)
    assert schedulers.preset_named("Hootsuite").header is False


@each_preset
@given(text=st.text(min_size=1).filter(str.strip))
def test_that_a_text_comes_back_exactly_as_it_was_typed(preset: Preset, text: str) -> None:
    (out,) = schedulers.write(preset, [row(text=text)], NOW, leave_out=False)
    (record,) = records(preset, out.content)
    assert len(record) == len(preset.columns)
    assert cell(preset, "text", record) == text


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x")',
        "+31 14 0999",
        "-5 graden",
        "@buren",
        "\ttab",
        "a;b,c|d",
        'zij zei "ja"',
        "een\r\ntwee\rdrie\nvier",
        "👩‍👩‍👧",
        " blank ",
    ],
)
@each_preset
def test_that_no_preset_changes_a_hostile_text(preset: Preset, text: str) -> None:
    (out,) = schedulers.write(preset, [row(text=text)], NOW)
    (record,) = records(preset, out.content)
    assert cell(preset, "text", record) == text


def test_that_times_are_the_local_clock_in_the_pattern_of_the_tool() -> None:
    moments = {"hootsuite": "2027-01-18 17:00:00", "buffer": "2027-01-18 17:00", "contentstudio": "18/01/2027 17:00"}
    for name, moment in moments.items():
        preset = schedulers.preset_named(name)
        (out,) = schedulers.write(preset, [ROW], NOW)
        assert cell(preset, "moment", records(preset, out.content)[0]) == moment


def test_that_nothing_is_written_while_a_row_has_an_error() -> None:
    rows = [ROW, row(placement_id="leeg", text=" ", title="Nog zonder tekst", planned_on=date(2027, 1, 19))]
    with pytest.raises(Refused) as caught:
        schedulers.write(schedulers.preset_named("publer"), rows, NOW)
    assert caught.value.code == "export_errors"
    assert caught.value.data["count"] == 1
    assert caught.value.data["title"] == "Nog zonder tekst"


def test_that_a_row_with_an_error_stays_behind_when_asked() -> None:
    rows = [ROW, row(placement_id="leeg", text=" ")]
    (out,) = schedulers.write(schedulers.preset_named("publer"), rows, NOW, leave_out=True)
    assert out.rows == 1


def test_that_an_export_without_rows_is_refused() -> None:
    with pytest.raises(Refused, match="nothing_to_export"):
        schedulers.write(schedulers.preset_named("buffer"), [], NOW)
    with pytest.raises(Refused, match="nothing_to_export"):
        schedulers.write(schedulers.preset_named("buffer"), [row(platform="paper")], NOW)


def test_that_a_full_file_goes_on_in_a_second_part() -> None:
    rows = [row(placement_id=str(n), text=f"Bericht {n}", planned_at=time(n // 60, n % 60)) for n in range(205)]
    files = schedulers.write(schedulers.preset_named("buffer"), rows, NOW)
    assert [(out.suffix, out.rows) for out in files] == [("-1", 100), ("-2", 100), ("-3", 5)]
    both = [*rows, row(placement_id="ig", channel="Instagram", channel_code="IG", platform="instagram")]
    assert [out.suffix for out in schedulers.write(schedulers.preset_named("buffer"), both, NOW)] == [
        "-fb-1",
        "-fb-2",
        "-fb-3",
        "-ig",
    ]


def test_that_two_channels_never_share_a_file_name() -> None:
    channels = ("Facebook Noord", "Facebook noord!", "東京")
    rows = [row(placement_id=name, channel=name, channel_code="") for name in channels]
    files = schedulers.write(schedulers.preset_named("buffer"), rows, NOW)
    assert sorted(out.suffix for out in files) == ["-facebook-noord", "-facebook-noord2", "-kanaal"]


def test_that_channels_can_go_into_one_file_when_asked_and_equal_rows_become_one() -> None:
    rows = [ROW, row(placement_id="li", channel="LinkedIn", channel_code="LI", platform="linkedin")]
    hootsuite = schedulers.preset_named("hootsuite")
    (out,) = schedulers.write(hootsuite, rows, NOW, by_channel=False)
    assert (out.suffix, out.rows) == ("", 1)
    codes = [finding.code for finding in schedulers.check(hootsuite, rows, NOW, by_channel=False)]
    assert codes == ["export_channels_mixed"]
    assert schedulers.check(hootsuite, rows, NOW) == ()


def test_that_one_row_for_several_networks_is_split_when_the_texts_differ() -> None:
    metricool = schedulers.preset_named("metricool")
    linkedin = {"placement_id": "li", "channel": "LinkedIn", "channel_code": "LI", "platform": "linkedin"}
    (same,) = schedulers.write(metricool, [ROW, row(**linkedin)], NOW)
    (other,) = schedulers.write(metricool, [ROW, row(**linkedin, text="Anders")], NOW)
    assert (same.rows, other.rows) == (1, 2)
    (record,) = records(metricool, same.content)
    assert [cell(metricool, f"channel:{name}", record) for name in ("facebook", "linkedin", "x")] == [
        "TRUE",
        "TRUE",
        "FALSE",
    ]


def test_that_ideas_without_a_date_are_in_the_file_with_all_fields_only() -> None:
    idea = row(planned_on=None, planned_at=None, status="idea", text="")
    (out,) = schedulers.write(schedulers.preset_named("generic"), [idea, ROW], NOW)
    assert [record[3:5] for record in records(schedulers.preset_named("generic"), out.content)] == [
        ["2027-01-18", "17:00"],
        ["", ""],
    ]
    with pytest.raises(Refused, match="export_errors"):
        schedulers.write(schedulers.preset_named("publer"), [idea], NOW)


def test_that_a_preset_of_ones_own_may_ask_for_other_habits() -> None:
    text = (
        'name = "Eigen"\ndelimiter = ";"\nline_end = "lf"\nquoting = "needed"\nnewline = "backslash_n"\n'
        'yes = "ja"\nno = "nee"\ntime_pattern = "HH.mm"\n'
        'columns = [["Tijd", "time"], ["Tekst", "text"], ["FB", "channel:facebook"], ["X", "channel:x"], '
        '["Vast", "=ok"]]\n'
    )
    (out,) = schedulers.write(schedulers.load(text, "eigen"), [row(text="een;\r\ntwee")], NOW)
    assert out.content == b'Tijd;Tekst;FB;X;Vast\n17.00;"een;\\ntwee";ja;nee;ok\n'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("name = ", "preset_unreadable"),
        ('name = "x"', "preset_missing"),
        ('columns = [["a", "text"]]', "preset_missing"),
        (MINIMAL + 'colour = "red"', "preset_unknown_key"),
        (MINIMAL + 'id = "x"', "preset_unknown_key"),
        (MINIMAL + 'header = "ja"', "preset_value"),
        (MINIMAL + "row_cap = true", "preset_value"),
        (MINIMAL + "row_cap = -1", "preset_value"),
        (MINIMAL + "minute_step = 0", "preset_value"),
        (MINIMAL + 'delimiter = ",,"', "preset_value"),
        (MINIMAL + 'moment_pattern = "%d-%m"', "preset_value"),
        (MINIMAL + 'newline = "none"', "preset_value"),
        (MINIMAL + "platforms = [1]", "preset_value"),
        (MINIMAL + 'checked = "gisteren"', "preset_value"),
        ('name = "x"\ncolumns = 3', "preset_value"),
        ('name = "x"\ncolumns = [["a"]]', "preset_value"),
        ('name = "x"\ncolumns = [["a", "secret"]]', "preset_value"),
        ('name = "x"\ncolumns = [["a", "media:x"]]', "preset_value"),
    ],
)
def test_that_a_mistake_in_a_preset_is_told(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        schedulers.load(text)
    assert caught.value.code == code


def test_that_the_text_of_a_preset_reads_back_as_that_preset() -> None:
    for preset in PRESETS:
        assert schedulers.load(schedulers.template(preset.id), preset.id) == preset


def test_that_an_unknown_preset_is_refused_by_name() -> None:
    with pytest.raises(Refused) as caught:
        schedulers.preset_named("toetertool")
    assert "hootsuite" in str(caught.value.data["known"])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_names_and_refusals_have_words(language: str) -> None:
    words = Words(language)
    assert all(words.of("preset", preset.id) != preset.id for preset in PRESETS)
    assert all(words.of("confidence", preset.confidence) for preset in PRESETS)
    with pytest.raises(Refused) as caught:
        schedulers.write(schedulers.preset_named("publer"), [row(text="", title="Leeg")], NOW)
    sentence = words.error(caught.value)
    assert "Publer" in sentence
    assert "Leeg" in sentence
    assert "[" not in sentence
