"""What holds for every test: no screen, no home, no network, no fonts but our own, and nothing left behind."""

import gc
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TESTS = Path(__file__).parent
SHARED = TESTS.parent.parent / "shared"
APART = ("benchmarks", "reliability")
GRACE_SECONDS = 2.0
FAILED = pytest.StashKey[bool]()

# All of this must be in place before Qt, fontconfig or platformdirs is first imported.
_scratch = tempfile.TemporaryDirectory(prefix="newsroom-tests-", ignore_cleanup_errors=True)
SCRATCH = Path(_scratch.name)
_FONTS = SCRATCH / "fonts.conf"
_FONTS.write_text(
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
    f"<fontconfig><cachedir>{SCRATCH / 'fonts'}</cachedir></fontconfig>",
    encoding="utf-8",
)


def _redirect(home: Path, environment: "os._Environ[str] | dict[str, str]") -> None:
    runtime = home / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    environment |= {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "config"),
        "LOCALAPPDATA": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(runtime),
    }


_redirect(SCRATCH / "home", os.environ)
os.environ |= {
    "FONTCONFIG_FILE": str(_FONTS),
    "LC_ALL": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
}
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_FONT_DPI", "LANGUAGE"):
    os.environ.pop(_name, None)

settings.register_profile(
    "fast", max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "long", max_examples=2000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the long suites out unless the command names them."""
    for name in APART:
        suite = TESTS / name
        if collection_path == suite:
            asked = (Path(config.invocation_params.dir, str(arg).split("::")[0]).resolve() for arg in config.args)
            return not any(path.is_relative_to(suite) for path in asked)
    return None


@pytest.fixture(scope="session")
def shared() -> Path:
    """The documents and measured floors beside the checkout; tests that need them are skipped elsewhere."""
    if not SHARED.is_dir():
        pytest.skip("the shared documents are not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def shared_data(shared: Path) -> Path:
    """The real calendars, signals and holidays beside the checkout."""
    if not (shared / "data").is_dir():
        pytest.skip("the shared data is not beside this checkout")
    return shared / "data"


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application in the light style with the shipped font, so that pictures are the same on every machine."""
    from ui.theme.application import apply
    from ui.theme.style import build_style

    qapp.setQuitOnLastWindowClosed(False)
    apply(qapp, build_style("light", 100))
    return qapp


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test an empty home, so that no setting travels from one test to the next."""
    home = Path(tempfile.mkdtemp(dir=SCRATCH))
    redirected: dict[str, str] = {}
    _redirect(home, redirected)
    for name, value in redirected.items():
        monkeypatch.setenv(name, value)
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
                QSettings.setPath(form, scope, str(home / "config"))


def _is_local(address: Any) -> bool:
    return not isinstance(address, tuple) or address[0] in {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine; a server inside a test is fine."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def connect_locally(self: socket.socket, address: Any) -> None:
        if not _is_local(address):
            raise PermissionError(f"a test tried to reach {address}")
        connect(self, address)

    def look_up_locally(host: Any, *rest: Any, **options: Any) -> Any:
        if not _is_local((host,)):
            raise PermissionError(f"a test tried to look up {host}")
        return look_up(host, *rest, **options)

    monkeypatch.setattr(socket.socket, "connect", connect_locally)
    monkeypatch.setattr(socket, "getaddrinfo", look_up_locally)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember a failure: its traceback keeps widgets alive, which is then no leak."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


def _running() -> set[threading.Thread]:
    """The threads that execute Python now; one made by Qt stays in threading's list after its end."""
    executing = sys._current_frames()  # noqa: SLF001 - the only list of threads that really run
    return {thread for thread in threading.enumerate() if thread.ident in executing}


def _still_running(threads: set[threading.Thread]) -> set[threading.Thread]:
    """What is left of these threads after a moment of grace for those that are just ending."""
    pause = threading.Event()
    end = time.monotonic() + GRACE_SECONDS
    while (left := threads & _running()) and time.monotonic() < end:
        pause.wait(0.01)
    return left


def _top_level() -> dict[int, str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    return {
        sys.modules["shiboken6"].getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in widgets.QApplication.topLevelWidgets()
        if widget.metaObject().className() != "QTipLabel"  # Qt's own, one per program
    }


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open or a thread running."""
    threads, widgets = _running(), _top_level()
    yield
    if request.node.stash.get(FAILED, False):
        return
    left = _still_running(_running() - threads)
    assert not left, f"threads left running: {sorted(thread.name for thread in left)}"
    if _top_level().keys() - widgets.keys():
        gc.collect()
    opened = {name for key, name in _top_level().items() if key not in widgets}
    assert not opened, f"windows left open: {sorted(opened)}"
