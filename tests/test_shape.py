"""The house's sizes and forbidden habits, as hard stops; the aims lie well below them."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[1]
MODULE_LINES, FUNCTION_LINES, CLASS_LINES = 400, 50, 300
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc"}
NAPS = {"time.sleep", "sleep", "QThread.sleep", "QThread.msleep", "QTest.qWait", "QTest.qSleep", "qtbot.wait"}
# The command line speaks to standard output; nothing else does.
SPEAKS = ("newsroom/cli.py", "newsroom/cli/")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def sources(*packages: str) -> list[Path]:
    return sorted(path for package in packages for path in (ROOT / package).rglob("*.py"))


PROGRAM = sources("newsroom", "ui", "resources")
ALL = PROGRAM + sources("tests", "packaging")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def nodes_of(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(text_of(path), str(path))))


def called(node: ast.AST) -> str:
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def offenders(paths: list[Path], offends: Callable[[Path, ast.AST], bool]) -> list[str]:
    """The places of every node that a rule objects to."""
    return [
        f"{name_of(path)}:{getattr(node, 'lineno', 0)}"
        for path in paths
        for node in nodes_of(path)
        if offends(path, node)
    ]


def test_that_modules_stay_short() -> None:
    lengths = {name_of(path): len(text_of(path).splitlines()) for path in ALL}
    assert not {name: lines for name, lines in lengths.items() if lines > MODULE_LINES}


def test_that_functions_and_classes_stay_short() -> None:
    def tall(_: Path, node: ast.AST) -> bool:
        stop = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
        lines = isinstance(node, (*FUNCTIONS, ast.ClassDef)) and (node.end_lineno or 0) - node.lineno + 1
        return lines > stop

    assert not offenders(ALL, tall)


def test_that_no_file_or_folder_is_a_drawer_for_anything() -> None:
    assert not [name_of(path) for path in ALL if DRAWERS & set(path.relative_to(ROOT).with_suffix("").parts)]


def test_that_dialogs_open_without_a_loop_of_their_own() -> None:
    def loops(path: Path, node: ast.AST) -> bool:
        # A drag can only be started so, and the one loop of the program is started where it is built.
        start = name_of(path) in {"ui/app.py", "ui/__main__.py"}
        allowed = {"drag.exec"} | ({"application.exec"} if start else set())
        return called(node).endswith((".exec", ".exec_")) and called(node) not in allowed

    assert not offenders(PROGRAM, loops)


def test_that_nothing_sleeps() -> None:
    assert not offenders(ALL, lambda _, node: called(node) in NAPS)


def test_that_only_the_command_line_prints() -> None:
    assert not offenders(PROGRAM, lambda path, node: called(node) == "print" and not name_of(path).startswith(SPEAKS))


def test_that_a_week_number_never_meets_the_wrong_year() -> None:
    def crossed(path: Path, node: ast.AST) -> bool:
        # ISO weeks belong to %G; with %Y the last days of December fall in the wrong year.
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        return path != Path(__file__) and "%V" in text and bool(re.search(r"%[Yy]", text))

    assert not offenders(ALL, crossed)


def test_that_no_work_is_left_marked_for_later() -> None:
    assert not [name_of(path) for path in PROGRAM if re.search(r"\b(?:TODO|FIXME|XXX|HACK)\b", text_of(path))]


def test_that_no_connection_holds_its_owner_in_a_lambda() -> None:
    def holds(_: Path, node: ast.AST) -> bool:
        given = node.args if isinstance(node, ast.Call) and called(node).endswith(".connect") else []
        inside = [name for one in given if isinstance(one, ast.Lambda) for name in ast.walk(one.body)]
        return any(isinstance(name, ast.Name) and name.id == "self" for name in inside)

    assert not offenders(PROGRAM, holds)


def glued(node: ast.AST) -> Iterator[ast.FormattedValue]:
    """The values in a text that follow a comparison or stand in quotes; columns, tables and conditions do neither."""
    for before, value in pairwise(node.values if isinstance(node, ast.JoinedStr) else []):
        if isinstance(value, ast.FormattedValue) and isinstance(before, ast.Constant):
            question = r"\b(?:select|update|insert|delete|where|and|or|set)\b[^;]*(?:[=<>']|like)\s*$"
            if re.search(question, str(before.value)):
                yield value


def test_that_no_value_is_glued_into_a_question() -> None:
    assert not offenders(sources("newsroom/store"), lambda _, node: any(glued(node)))


def test_that_the_rule_about_questions_sees_a_glued_value() -> None:
    bad = ast.walk(ast.parse("f\"select a from b where c = '{d}'\""))
    good = ast.walk(ast.parse("f'select {columns} from {table} where {condition}'"))
    assert any(any(glued(node)) for node in bad)
    assert not any(any(glued(node)) for node in good)


PLAIN = {"self.tr", "as_typed"}
# These show only the words of the program itself; the year escapes what it shows.
OWN_WORDS = {
    f"ui/{name}.py" for name in ("actions", "window", "frame/topbar", "widgets/plain_label", "views/year/pointer")
}


def test_that_no_label_or_tooltip_takes_data_for_markup() -> None:
    def rich(path: Path, node: ast.AST) -> bool:
        name = called(node).rpartition(".")[2]
        if name_of(path) in OWN_WORDS or not isinstance(node, ast.Call):
            return False
        shown = node.args[1:2] if name in {"showText", "setToolTip"} and len(node.args) > 1 else node.args[:1]
        told = name in {"setToolTip", "showText"} and not all(called(each) in PLAIN for each in shown)
        return told or name == "QLabel"

    assert not offenders(sources("ui"), rich)


def test_that_only_the_manual_is_read_as_markup() -> None:
    reads = offenders(sources("ui"), lambda _, node: called(node).endswith((".setHtml", ".setMarkdown", ".insertHtml")))
    # Minutes and clippings come from our own templates, in which every word from the calendar is escaped.
    names = ("forms/meeting/page_dialog", "screens/meeting/paper", "screens/meeting/sharing")
    pages = {f"ui/{name}.py" for name in names}
    assert {place.partition(":")[0] for place in reads} <= {"ui/forms/manual_window.py"} | pages


def test_that_every_folder_of_the_program_is_a_package() -> None:
    folders = {path.parent for path in PROGRAM}
    assert not [name_of(folder) for folder in folders if not (folder / "__init__.py").is_file()]


def test_that_the_packaging_folder_does_not_hide_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
