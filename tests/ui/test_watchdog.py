"""The watchdog bites what it should, and nothing else."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui import machine
from tests.ui.watchdog import Watchdog, excused, watched


@pytest.fixture(autouse=True)
def machine_is_quick_and_present(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """What the machine is forgiven depends on the hour; it is left out where a bite is wanted."""
    if "others" not in request.node.name:
        monkeypatch.setattr(machine, "slowness", lambda: 1.0)
        monkeypatch.setattr(machine, "stolen", lambda: 0.0)
        monkeypatch.setattr(machine, "is_crowded", lambda: False)


def busy() -> None:
    """Work that is too long for any window."""
    end = time.thread_time() + 0.2
    while time.thread_time() < end:
        sum(range(1000))


def wait_for_a_lock() -> None:
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(0.3, lock.release).start()
    with lock:
        pass


BLOCKS = {
    "sleeps": lambda: time.sleep(0.3),
    "works": busy,
    "sleeps in Qt, with Python's lock": lambda: QThread.msleep(300),
    "waits for a lock": wait_for_a_lock,
    "waits for a process": lambda: subprocess.run(["sleep", "0.3"], check=True),
}


def bitten(qtbot: Any, act: Callable[[], None]) -> Watchdog:
    kept: list[Watchdog] = []

    def watch() -> None:
        with watched() as dog:
            kept.append(dog)
            act()
            qtbot.wait(20)

    with pytest.raises(AssertionError, match="did not listen"):
        watch()
    return kept[0]


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_timer_that_keeps_the_window_from_listening_is_caught(qtbot, block):
    def act() -> None:
        QTimer.singleShot(10, block)
        qtbot.wait(30)

    assert bitten(qtbot, act).longest > 0.08


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_click_that_keeps_the_window_from_listening_is_caught(qtbot, block):
    button = QPushButton("Print")
    qtbot.addWidget(button)
    button.clicked.connect(block)
    bitten(qtbot, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))


def test_it_says_where_the_window_was(qtbot):
    dog = bitten(qtbot, lambda: (QTimer.singleShot(0, busy), qtbot.wait(30)))
    assert " busy:" in str(dog.blocks[0])


def test_what_a_test_does_between_two_acts_is_not_the_windows(qtbot):
    with watched():
        qtbot.wait(10)
        time.sleep(0.3)
        busy()
        qtbot.waitUntil(lambda: time.sleep(0.06) is None)


def test_a_sweep_through_all_that_the_tests_left_in_memory_is_not_counted(qtbot):
    much = [[] for _ in range(1_500_000)]
    with watched() as dog:
        QTimer.singleShot(5, gc.collect)
        qtbot.wait(100)
    assert much
    assert dog.blocks == []


def test_many_short_turns_are_no_long_one(qtbot):
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: time.sleep(0.005))
    with watched():
        timer.start()
        qtbot.wait(200)


def test_what_is_excused_is_not_counted_and_the_rest_is(qtbot):
    def half_excused() -> None:
        with excused("meant"):
            time.sleep(0.3)

    with watched():
        QTimer.singleShot(0, half_excused)
        qtbot.wait(30)
    with pytest.raises(AssertionError, match="why"), watched(), excused("why"):
        pass


def test_work_of_others_a_relay_is_a_process_of_its_own_in_real_life(qtbot):
    """It holds Python's lock for long here, as it never could there."""
    numbers = list(range(3_000_000))
    with watched() as dog:
        relay = threading.Thread(target=lambda: sorted(numbers, key=None, reverse=True), name="relay")
        QTimer.singleShot(5, relay.start)
        qtbot.wait(150)
        relay.join()
    assert dog.blocks == []


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="Linux alone tells who had a core")
def test_others_that_keep_the_machine_busy_are_not_the_windows_doing(qtbot):
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(8)]
    try:
        with watched():
            qtbot.wait(1000)
    finally:
        for other in others:
            other.kill()
            other.wait()
