"""The two commands of the README, tried on machines that lack something; programs on the PATH are small stand-ins."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = ("sh", "dirname", "uname", "cat", "cksum", "ls", "env", "mkdir", "mv", "rm", "sed", "cp", "chmod", "touch")

# Answers as Python does where the script looks, and keeps a list of what it was asked.
PYTHON = """#!/bin/sh
echo "$@" >>"$ASKED"
case "$*" in
    --version) echo "Python 3.12.1" ;;
    "-m venv --clear "*) rm -rf "$4"; mkdir -p "$4/bin"; cp "$0" "$4/bin/python" ;;
    "-m newsroom demo "*) echo demo >"$4" ;;
    *strftime*) echo 2027-W03 2027-01-18 2027-01-24 ;;
esac
case "$*" in "${FAILS:-nothing}"*) echo "its own words"; exit 1 ;; esac
"""


class Machine:
    """A checkout on a machine that has only what a test gives it."""

    def __init__(self, folder: Path) -> None:
        self.checkout, self.path, self.asked = folder / "check out", folder / "bin", folder / "asked"
        (self.checkout / "packaging").mkdir(parents=True)
        self.path.mkdir()
        for name in ("packaging/bootstrap", "pyproject.toml"):
            shutil.copy(ROOT / name, self.checkout / name)
        for name in PROGRAMS:
            found = shutil.which(name)
            assert found
            (self.path / name).symlink_to(found)
        self.program("ldconfig", "")

    def program(self, name: str, text: str) -> None:
        file = self.path / name
        file.write_text(text if text.startswith("#!") else f"#!/bin/sh\n{text}\n", encoding="utf-8")
        file.chmod(0o755)

    def with_libraries(self) -> "Machine":
        script = (ROOT / "packaging" / "bootstrap").read_text(encoding="utf-8")
        names = [word.split(":")[0].strip('"') for word in script.split() if ".so." in word]
        self.program("ldconfig", f"echo '{' '.join(names)}'")
        return self

    def with_python(self) -> "Machine":
        self.program("python3", PYTHON)
        return self

    def does(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        self.asked.write_text("", encoding="utf-8")
        return subprocess.run(
            [self.path / "sh", self.checkout / "packaging" / "bootstrap", *arguments],
            env={"PATH": str(self.path), "ASKED": str(self.asked), **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self, beginning: str) -> list[str]:
        """What Python was asked in the last run, as far as it begins like this."""
        return [line for line in self.asked.read_text(encoding="utf-8").splitlines() if line.startswith(beginning)]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def ready(machine: Machine) -> Machine:
    return machine.with_libraries().with_python()


def only_sentence(ran: subprocess.CompletedProcess[str]) -> str:
    lines = ran.stderr.splitlines()
    assert len(lines) == 1, ran.stderr
    assert lines[0].endswith(".")
    return lines[0]


def test_that_another_word_than_run_or_test_shows_the_use(machine: Machine) -> None:
    for words in ((), ("launch",)):
        ran = machine.does(*words)
        assert ran.returncode == 2
        assert "bootstrap run" in only_sentence(ran)


def test_that_missing_libraries_without_apt_are_named_in_one_sentence(machine: Machine) -> None:
    ran = machine.does("run")
    assert ran.returncode == 1
    assert "libegl1" in only_sentence(ran)
    assert "libxcb-cursor0" not in ran.stderr


def test_that_a_screen_asks_for_the_libraries_of_a_screen(machine: Machine) -> None:
    assert "libxcb-cursor0" in machine.does("run", DISPLAY=":0").stderr


def test_that_missing_libraries_without_rights_ask_for_an_administrator(machine: Machine) -> None:
    machine.program("apt-get", "exit 0")
    machine.program("id", "echo 1000")
    ran = machine.does("test")
    assert ran.returncode == 1
    assert "administrator" in only_sentence(ran)


def test_that_a_failing_apt_is_told_after_its_own_words(machine: Machine) -> None:
    machine.program("apt-get", 'case "$*" in *install*) echo "E: no network"; exit 100 ;; esac')
    machine.program("id", "echo 0")
    ran = machine.does("test")
    assert ran.returncode == 1
    assert "E: no network" in ran.stderr
    assert ran.stderr.splitlines()[-1].startswith("apt-get could not install libegl1")


def test_that_a_machine_without_a_recent_python_is_told_so(machine: Machine) -> None:
    machine.with_libraries().program("python3", "exit 1")
    ran = machine.does("run")
    assert ran.returncode == 1
    assert "Python 3.11" in only_sentence(ran)


def test_that_a_newer_python_under_another_name_is_found(machine: Machine) -> None:
    machine.with_libraries().program("python3", "exit 1")
    machine.program("python3.13", PYTHON)
    assert machine.does("run").returncode == 0
    assert machine.calls("-m venv")


def test_that_running_installs_without_the_development_group(ready: Machine) -> None:
    assert ready.does("run").returncode == 0
    assert any("-e ." in call for call in ready.calls("-m pip"))
    assert not any("--group" in call for call in ready.calls("-m pip"))


def test_that_a_second_run_installs_nothing(ready: Machine) -> None:
    ready.does("run")
    assert ready.does("run").returncode == 0
    assert not ready.calls("-m pip") + ready.calls("-m venv") + ready.calls("-m newsroom demo")


def test_that_testing_after_running_adds_the_development_group(ready: Machine) -> None:
    ready.does("run")
    ready.does("test")
    assert any("--group dev" in call for call in ready.calls("-m pip"))
    assert not ready.calls("-m venv")
    ready.does("run")
    assert not ready.calls("-m pip")


def test_that_a_changed_project_is_installed_again(ready: Machine) -> None:
    ready.does("run")
    project = ready.checkout / "pyproject.toml"
    project.write_text("# another dependency\n" + project.read_text(encoding="utf-8"), encoding="utf-8")
    ready.does("run")
    assert ready.calls("-m pip")


def test_that_another_setting_of_a_gate_installs_nothing(ready: Machine) -> None:
    ready.does("run")
    with (ready.checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n# another rule\n")
    ready.does("run")
    assert not ready.calls("-m pip")


def test_that_an_installation_that_was_cut_off_begins_anew(ready: Machine) -> None:
    ran = ready.does("run", FAILS="-m pip install -q --disable-pip-version-check -e .")
    assert ran.returncode == 1
    assert ran.stderr.splitlines()[-1].startswith("pip could not install")
    assert not ready.calls("-m ui")
    assert ready.does("run").returncode == 0
    assert ready.calls("-m venv --clear")


def test_that_without_a_screen_the_demo_is_drawn_and_exported(ready: Machine) -> None:
    ran = ready.does("run")
    assert ready.calls("-m ui") == [
        "-m ui out/demo.newsroom --render week --at 2027-W03 -o out/week.png",
        "-m ui out/demo.newsroom --render year --at 2027-W03 -o out/year.png",
    ]
    assert "--from 2027-01-18 --until 2027-01-24 -o out/week.csv" in ready.calls("-m newsroom export")[0]
    for name in ("week.png", "year.png", "week.csv"):
        assert len([line for line in ran.stderr.splitlines() if f"{ready.checkout}/out/{name}." in line]) == 1


def test_that_an_offscreen_platform_is_no_screen(ready: Machine) -> None:
    ready.does("run", DISPLAY=":0", QT_QPA_PLATFORM="offscreen")
    assert len(ready.calls("-m ui")) == 2


def test_that_with_a_screen_the_window_opens_on_the_demo_year_as_the_user_left_it(ready: Machine) -> None:
    ready.does("run", DISPLAY=":0")
    demo = ready.checkout / "out" / "demo.newsroom"
    demo.write_text("changed by hand", encoding="utf-8")
    ready.does("run", DISPLAY=":0")
    assert ready.calls("-m ui") == ["-m ui out/demo.newsroom"]
    assert demo.read_text(encoding="utf-8") == "changed by hand"


def test_that_a_demo_that_cannot_be_written_leaves_none(ready: Machine) -> None:
    assert ready.does("run", FAILS="-m newsroom demo").returncode != 0
    assert not (ready.checkout / "out" / "demo.newsroom").exists()


def test_that_the_gates_follow_each_other_and_the_tests_close(ready: Machine) -> None:
    ran = ready.does("test", "-k", "week")
    gates = [line.split()[0] for line in ran.stdout.splitlines()]
    assert gates == ["format", "lint", "types", "import", "tests"]
    assert ready.calls("-m")[-1] == "-m pytest -q -n 2 -k week"


@pytest.mark.parametrize("gate", ["-m ruff format", "-m ruff check", "-m mypy", "-c from importlinter"])
def test_that_a_failing_gate_shows_its_words_and_ends_the_run(ready: Machine, gate: str) -> None:
    ran = ready.does("test", FAILS=gate)
    assert ran.returncode == 1
    assert "its own words" in ran.stdout
    assert ran.stdout.splitlines()[-1].endswith("FAILED")
    assert not ready.calls("-m pytest")


def test_that_a_failing_test_run_fails_the_command(ready: Machine) -> None:
    assert ready.does("test", FAILS="-m pytest").returncode == 1
