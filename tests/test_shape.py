"""The house's sizes and forbidden habits, as hard stops; the aims lie well below them."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("newsroom", "ui", "resources")
MODULE_LINES, FUNCTION_LINES, CLASS_LINES = 400, 50, 300
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc"}
# The command line speaks to standard output; nothing else does.
SPEAKS = ("newsroom/cli.py", "newsroom/cli/")

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


def sources(*packages: str) -> list[Path]:
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_of(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


PROGRAM = sources(*PACKAGES)
ALL = PROGRAM + sources("tests", "packaging")
every_program_file = pytest.mark.parametrize("path", PROGRAM, ids=name_of)
every_file = pytest.mark.parametrize("path", ALL, ids=name_of)


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    return ast.unparse(call.func)


@every_file
def test_that_a_module_stays_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


@every_file
def test_that_functions_and_classes_stay_short(path: Path) -> None:
    stops = dict.fromkeys(type_of_function, FUNCTION_LINES) | {ast.ClassDef: CLASS_LINES}
    tall = [
        f"{node.name} at line {node.lineno}: {lines_of(node)} lines"
        for node in ast.walk(tree_of(path))
        if isinstance(node, (*type_of_function, ast.ClassDef)) and lines_of(node) > stops[type(node)]
    ]
    assert not tall


@every_file
def test_that_no_file_or_folder_is_a_drawer_for_anything(path: Path) -> None:
    assert not DRAWERS & set(path.relative_to(ROOT).with_suffix("").parts)


@every_program_file
def test_that_dialogs_open_without_a_loop_of_their_own(path: Path) -> None:
    # A drag can only be started so, and the one loop of the program is started where it is built.
    allowed = {"drag.exec"} | ({"app.exec"} if name_of(path) in {"ui/app.py", "ui/__main__.py"} else set())
    loops = {called(call): call.lineno for call in calls(path) if called(call).endswith((".exec", ".exec_"))}
    assert not {name: line for name, line in loops.items() if name not in allowed}


@every_file
def test_that_nothing_sleeps(path: Path) -> None:
    naps = {"time.sleep", "sleep", "QThread.sleep", "QThread.msleep", "QTest.qWait", "QTest.qSleep", "qtbot.wait"}
    assert not [f"line {call.lineno}" for call in calls(path) if called(call) in naps]


@every_program_file
def test_that_only_the_command_line_prints(path: Path) -> None:
    printing = [f"line {call.lineno}" for call in calls(path) if called(call) == "print"]
    assert not printing or name_of(path).startswith(SPEAKS)


@every_file
def test_that_a_week_number_never_meets_the_wrong_year(path: Path) -> None:
    texts = [
        node.value
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and path != Path(__file__)
    ]
    # ISO weeks belong to %G; with %Y the last days of December fall in the wrong year.
    assert not [text for text in texts if "%V" in text and re.search(r"%[Yy]", text)]


@every_program_file
def test_that_no_work_is_left_marked_for_later(path: Path) -> None:
    marks = re.findall(r"\b(?:TODO|FIXME|XXX|HACK)\b", path.read_text(encoding="utf-8"))
    assert not marks


@every_program_file
def test_that_no_connection_holds_its_owner_in_a_lambda(path: Path) -> None:
    holding = [
        f"line {call.lineno}"
        for call in calls(path)
        if called(call).endswith(".connect")
        for argument in call.args
        if isinstance(argument, ast.Lambda) and "self" in {n.id for n in ast.walk(argument) if isinstance(n, ast.Name)}
    ]
    assert not holding


@pytest.mark.parametrize("path", sources("newsroom/store"), ids=name_of)
def test_that_no_value_is_glued_into_a_question(path: Path) -> None:
    glued = [
        f"line {text.lineno}"
        for text in ast.walk(tree_of(path))
        if isinstance(text, ast.JoinedStr)
        for before, value in pairwise(text.values)
        if isinstance(before, ast.Constant) and isinstance(value, ast.FormattedValue)
        # A value follows a comparison or stands in quotes; columns, tables and conditions do neither.
        if re.search(
            r"\b(select|update|insert|delete|where|and|or|set)\b[^;]*(=|<|>|\blike|')\s*$", str(before.value), re.I
        )
    ]
    assert not glued


def test_that_every_folder_of_the_program_is_a_package() -> None:
    folders = {path.parent for path in PROGRAM}
    assert not [name_of(folder) for folder in folders if not (folder / "__init__.py").is_file()]


def test_that_the_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
