from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.idle import IdleLock


@pytest.fixture
def room(qtbot: Any) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    return room


def hurried(room: QWidget, locked: list[bool], ms: int = 150) -> IdleLock:
    idle = IdleLock(room, 1, lambda: locked.append(True))
    idle._timer.setInterval(ms)
    return idle


def test_a_station_that_nobody_touches_locks(room: QWidget, qtbot: Any) -> None:
    locked: list[bool] = []
    hurried(room, locked).begin()
    qtbot.waitUntil(lambda: bool(locked), timeout=3000)


def test_where_nobody_is_there_is_nothing_to_lock(room: QWidget, qtbot: Any) -> None:
    locked: list[bool] = []
    idle = hurried(room, locked, 20)
    idle.begin()
    idle.end()
    idle.sign()
    qtbot.wait(80)
    assert locked == []


def test_a_touch_and_a_key_put_it_off(room: QWidget, qtbot: Any) -> None:
    idle = IdleLock(room, 10, lambda: None)
    room.show()
    room.activateWindow()
    with qtbot.waitActive(room):
        pass
    for act in (
        lambda: QTest.mouseClick(room.windowHandle(), Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(room.windowHandle(), Qt.Key.Key_F5),
    ):
        idle.begin()
        qtbot.wait(60)
        before = idle.left_ms
        assert before < 600_000 - 40
        act()
        assert idle.left_ms > before


def test_zero_minutes_never_lock(room: QWidget) -> None:
    idle = IdleLock(room, 0, lambda: None)
    idle.begin()
    assert idle.left_ms == -1
