"""A small calendar with the screen that brings files in and out, closed again after the test."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Channel, Goal, Placement, Post, TargetGroup
from tests.ui.screens.exchange_place import NOW, Place
from ui.theme import Style


@pytest.fixture
def place(qtbot: QtBot, style: Style, tmp_path: Path) -> Iterator[Place]:
    path = tmp_path / "dorp.newsroom"
    desk = Desk.create(path, clock=lambda: NOW)
    desk.apply(
        lists.add(
            Channel("fb", "Facebook", code="FB", platform="facebook"),
            Channel("ig", "Instagram", code="IG", platform="instagram"),
            TargetGroup("g1", "Inwoners"),
            Goal("d1", "Meedoen"),
            Post("p1", "Parkeren", "Het eerste uur is gratis.", planned_on=date(2027, 1, 12), planned_at=time(10),
                 status="approved"),
            Placement("p1:fb", "p1", "fb"),
            Post("p2", "Zonder tijd", "Tekst.", planned_on=date(2027, 1, 13), status="approved"),
            Placement("p2:fb", "p2", "fb"),
        )
    )  # fmt: skip
    desk.close()
    window = QWidget()
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    window.show()
    made = Place(path, window, style)
    qtbot.waitUntil(lambda: made.jobs.idle)
    yield made
    qtbot.waitUntil(lambda: made.jobs.idle)
    made.bridge.close()
    made.jobs.close()
