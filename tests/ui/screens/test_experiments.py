"""The register of experiments: made, changed and deleted, with the posts of each variant."""

from datetime import date

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Experiment, Post
from tests.ui.test_session import Working, working
from ui.forms.experiments.form import ExperimentDialog
from ui.forms.experiments.list import ExperimentList

__all__ = ["working"]


def names(desk: Desk) -> set[str]:
    return {each.name for each in desk.all(Experiment)}


def opened(working: Working) -> ExperimentList:
    working.act("experiments")
    shown = working.session.planning.experiments.list
    assert shown is not None
    return shown


def form(working: Working) -> ExperimentDialog:
    working.settle()
    found = working.session.planning.experiments.form
    assert found is not None
    return found


def test_that_an_experiment_is_made_with_its_period_and_taken_back(working: Working) -> None:
    shown, before = opened(working), working.ask(names)
    shown.new_button.click()
    dialog = form(working)
    dialog.send()
    assert dialog.name.note()
    dialog.name.editor.setText("Korte titels")
    dialog.first.start(date(2027, 2, 1))
    dialog.last.start(date(2027, 1, 1))
    dialog.send()
    assert dialog.last.note()
    dialog.last.start(date(2027, 3, 1))
    dialog.texts["hypothesis"].editor.setPlainText("Meer klikken")
    dialog.send()
    working.settle()
    made = next(each for each in working.ask(lambda desk: desk.all(Experiment)) if each.name == "Korte titels")  # type: ignore[attr-defined]
    assert (made.hypothesis, made.first_on, made.last_on) == ("Meer klikken", date(2027, 2, 1), date(2027, 3, 1))
    assert shown.tree.topLevelItemCount() == len(before) + 1  # type: ignore[arg-type]
    working.act("undo")
    assert working.ask(names) == before
    shown.close()


def test_that_an_experiment_shows_its_posts_by_variant_and_is_changed(working: Working) -> None:
    working.bridge.do(lambda _desk: lists.add(Experiment("x1", " Aan het begin")))
    working.bridge.do(lambda desk: acts.change_field(desk, Post, "p12", "experiment_id", (None, "x1")))
    working.bridge.do(lambda desk: acts.change_field(desk, Post, "p12", "variant", ("", "A")))
    shown = opened(working)
    working.session.planning.experiments.list.change_requested.emit("x1")  # type: ignore[union-attr]
    dialog = form(working)
    assert dialog.posts.text().startswith("A: ")
    dialog.texts["outcome"].editor.setPlainText("A wint")
    dialog.send()
    working.settle()
    assert working.ask(lambda desk: desk.one(Experiment, "x1").outcome) == "A wint"  # type: ignore[union-attr]
    shown.delete_requested.emit("x1")
    working.settle()
    assert "x1" in {each.id for each in working.ask(lambda desk: desk.all(Experiment))}  # type: ignore[attr-defined]
    shown.close()
