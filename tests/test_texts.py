"""Every text has its words: literals in tr, Dutch and English for every key, a finished translation, a current .qm."""

import ast
import re
import string
import subprocess
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6
import pytest

ROOT = Path(__file__).parents[1]
WORDS = ROOT / "resources" / "words"
TRANSLATIONS = ROOT / "resources" / "translations"
ERRORS = "newsroom.errors"


class Text(NamedTuple):
    """One source string as lupdate and Qt know it."""

    context: str
    source: str


class Said(NamedTuple):
    """A call that asks for a translation, or that names an error or an undo step."""

    place: str
    owner: str
    call: ast.Call


def sources(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def calls(path: Path) -> Iterator[Said]:
    """Every call in a file with the class that it is written in."""

    def below(node: ast.AST, owner: str) -> Iterator[Said]:
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.Call):
                yield Said(f"{path.relative_to(ROOT).as_posix()}:{child.lineno}", owner, child)
            yield from below(child, inside)

    yield from below(ast.parse(path.read_text(encoding="utf-8")), "")


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def is_literal(node: ast.expr) -> bool:
    return literal(node) is not None


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def said(*names: str) -> list[Said]:
    return [one for path in sources("ui") for one in calls(path) if name_of(one.call) in names]


def places(text: str) -> set[str]:
    """The places that are filled in when the text is shown: {name}, {}, %n and %1."""
    named = {f"{{{field}}}" for _, field, _, _ in string.Formatter().parse(text) if field is not None}
    return named | set(re.findall(r"%L?(?:n|\d)", text))


# ---------------------------------------------------------------- tr


def test_that_tr_is_asked_of_the_object_itself() -> None:
    # lupdate takes the class around the call as the context; another object would be looked up under another name.
    assert not [
        one.place for one in said("tr") if ast.unparse(one.call.func) not in {"self.tr", "cls.tr"} or not one.owner
    ]


def test_that_no_text_to_translate_stands_inside_an_f_string() -> None:
    # lupdate does not look there.
    hidden = [
        f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
        for path in sources("ui")
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and name_of(call) in {"tr", "translate"}
    ]
    assert not hidden


def test_that_every_text_to_translate_is_a_literal() -> None:
    loose = [one.place for one in said("tr") if not one.call.args or not all(map(is_literal, one.call.args[:2]))]
    loose += [one.place for one in said("QT_TRANSLATE_NOOP") if not all(map(is_literal, one.call.args))]
    assert not loose


def test_that_what_is_translated_by_name_was_marked_as_a_literal() -> None:
    # A table holds texts marked with QT_TRANSLATE_NOOP; where they are shown, only the name of the entry is known.
    marked = {literal(one.call.args[0]) for one in said("QT_TRANSLATE_NOOP")}
    loose = []
    for path in sources("ui"):
        names = assigned(ast.parse(path.read_text(encoding="utf-8")))
        for one in calls(path):
            if name_of(one.call) == "translate" and len(one.call.args) > 1 and not is_literal(one.call.args[1]):
                contexts = set(possible(one.call.args[0], names))
                named = isinstance(one.call.args[1], ast.Name | ast.Attribute)
                loose += [] if named and contexts and contexts <= marked else [one.place]
    assert not loose


def texts() -> dict[Text, str]:
    """Every literal to translate, with the place where it is used."""
    found = {Text(one.owner, literal(one.call.args[0]) or ""): one.place for one in said("tr")}
    for one in said("translate", "QT_TRANSLATE_NOOP"):
        context, source = map(literal, one.call.args[:2])
        if context is not None and source is not None:
            found[Text(context, source)] = one.place
    return found


def translated(language: str) -> dict[Text, list[str]]:
    """The finished translations of a language; a plural has one per form."""
    tree = ElementTree.parse(TRANSLATIONS / f"{language}.ts")  # noqa: S314 - our own file
    return {
        Text(context.findtext("name", ""), message.findtext("source", "")): [
            form.text or "" for form in (translation.findall("numerusform") or [translation])
        ]
        for context in tree.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None and not translation.get("type")
    }


def test_that_every_text_has_a_finished_dutch_translation() -> None:
    dutch = translated("nl") if texts() else {}
    missing = {text: place for text, place in texts().items() if not all(dutch.get(text, [""]))}
    assert not missing


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda file: file.name)
def test_that_a_translation_keeps_the_places_of_its_text(file: Path) -> None:
    finished = translated(file.stem)
    # A singular may spell its number out.
    wrong = {
        text: form
        for text, forms in finished.items()
        for form in forms
        if (places(form) ^ places(text.source)) - ({"%n"} if len(forms) > 1 else set())
    }
    assert not wrong


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda file: file.name)
def test_that_no_translation_is_left_of_a_text_that_is_gone(file: Path) -> None:
    assert not translated(file.stem).keys() - texts().keys()


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda file: file.name)
def test_that_the_compiled_translation_is_current(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([release, "-silent", file, "-qm", made], check=True)
    assert file.with_suffix(".qm").read_bytes() == made.read_bytes()


# ---------------------------------------------------------------- words of the keys


def words(language: str) -> dict[str, str]:
    groups = tomllib.loads((WORDS / f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{group}.{key}": text for group, texts in groups.items() for key, text in texts.items()}


def test_that_both_languages_have_the_same_keys() -> None:
    assert words("nl").keys() ^ words("en").keys() == set()


def test_that_both_languages_fill_the_same_places() -> None:
    dutch, english = words("nl"), words("en")
    assert not [key for key in dutch.keys() & english.keys() if places(dutch[key]) != places(english[key])]


def test_that_no_key_has_empty_words() -> None:
    assert not [key for language in ("nl", "en") for key, text in words(language).items() if not text.strip()]


def choices() -> dict[str, type[StrEnum]]:
    """The choices of the model by the group of their words: SectionKind is section_kind."""
    keys = import_module("newsroom.model.keys")
    return {
        re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower(): kind
        for name, kind in vars(keys).items()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    }


@pytest.mark.parametrize("group", sorted(choices()))
def test_that_every_choice_has_its_words(group: str) -> None:
    assert {f"{group}.{key.value}" for key in choices()[group]} - words("nl").keys() == set()


def error_names() -> set[str]:
    return {name for name, kind in vars(import_module(ERRORS)).items() if isinstance(kind, type)}


def handed_on(tree: ast.Module, makers: dict[str, int]) -> dict[str, int]:
    """The functions of a file that give one of their own arguments on as the key, with its position in a call."""
    found = dict(makers)
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            parameters = [argument.arg for argument in function.args.args]
            own = [argument for argument in parameters if argument not in {"self", "cls"}]
            for call in ast.walk(function):
                key = key_given(call, found)
                if isinstance(key, ast.Name) and key.id in own:
                    found[function.name] = own.index(key.id)
    return found


def key_given(call: ast.AST, makers: dict[str, int]) -> ast.expr | None:
    """What a call of one of the makers gives as the key."""
    if not isinstance(call, ast.Call) or name_of(call) not in makers:
        return None
    named = [keyword.value for keyword in call.keywords if keyword.arg in {"code", "label"}]
    return next(iter([*call.args[makers[name_of(call)] :][:1], *named]), None)


def assigned(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What each name of a file is ever set to."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        for target in targets:
            if isinstance(target, ast.Name) and value is not None:
                found.setdefault(target.id, []).append(value)
    return found


def possible(given: ast.expr | None, names: dict[str, list[ast.expr]], depth: int = 6) -> Iterator[str]:
    """Every key that an expression can give: a literal, one of two, what a name was set to, an entry of a table."""
    inside: list[ast.expr] = []
    if given is not None and (text := literal(given)) is not None:
        yield text
    elif isinstance(given, ast.IfExp):
        inside = [given.body, given.orelse]
    elif isinstance(given, ast.Name):
        inside = names.get(given.id, [])
    elif isinstance(given, ast.Dict):
        inside = given.values
    elif isinstance(given, ast.Subscript):
        inside = [given.value]
    elif isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) and given.func.attr == "get":
        inside = [given.func.value, *given.args[1:]]
    for part in inside if depth else []:
        yield from possible(part, names, depth - 1)


def keys_of(*makers: str) -> dict[str, str]:
    """The keys given to these makers in both packages, directly or through a function, with their places."""
    found: dict[str, str] = {}
    for path in [*sources("newsroom"), *sources("ui")]:
        written = path.read_text(encoding="utf-8")
        if not any(maker in written for maker in makers):
            continue
        tree = ast.parse(written)
        makers_here = handed_on(tree, handed_on(tree, dict.fromkeys(makers, 0)))
        names = assigned(tree)
        for call in ast.walk(tree):
            given = key_given(call, makers_here)
            place = f"{path.relative_to(ROOT).as_posix()}:{getattr(given, 'lineno', 0)}"
            found |= dict.fromkeys(possible(given, names), place)
    return found


def test_that_every_error_has_its_sentence() -> None:
    used = keys_of(*error_names() - {"StaleChange"}) | {"stale_change": ERRORS, "stale_gone": ERRORS}
    assert not {code: place for code, place in used.items() if f"error.{code}" not in words("nl")}


def test_that_every_step_that_can_be_undone_has_its_words() -> None:
    used = keys_of("ChangeSet")
    assert not {label: place for label, place in used.items() if f"undo.{label}" not in words("nl")}


def test_that_every_finding_has_its_sentence() -> None:
    used = keys_of("Finding")
    assert not {code: place for code, place in used.items() if f"finding.{code}" not in words("nl")}


def test_that_every_group_that_is_asked_for_exists() -> None:
    groups = {key.split(".")[0] for key in words("nl")}
    asked = {
        group: one.place
        for path in [*sources("newsroom"), *sources("ui")]
        for one in calls(path)
        if name_of(one.call) in {"of", "say"} and len(one.call.args) > 1 and (group := literal(one.call.args[0]))
    }
    assert not {group: place for group, place in asked.items() if group not in groups}
