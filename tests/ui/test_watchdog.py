"""The watchdog bites what it should, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.watchdog import Watchdog, excused, watched


def busy() -> None:
    """Work that is too long on a machine that is three times as slow, too."""
    end = time.thread_time() + 0.2
    while time.thread_time() < end:
        sum(range(1000))


def wait_for_a_lock() -> None:
    lock = threading.Lock()
    lock.acquire()
    threading.Timer(0.1, lock.release).start()
    with lock:
        pass


BLOCKS = {
    "sleeps": lambda: time.sleep(0.1),
    "works": busy,
    "sleeps in Qt, with Python's lock": lambda: QThread.msleep(100),
    "waits for a lock": wait_for_a_lock,
    "waits for a process": lambda: subprocess.run(["sleep", "0.1"], check=True),
}


def bitten(qtbot: Any, act: Callable[[], None]) -> Watchdog:
    dog = None
    with pytest.raises(AssertionError, match="did not listen"), watched() as dog:
        act()
        qtbot.wait(20)
    assert dog is not None
    return dog


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
        time.sleep(0.1)
        busy()
        qtbot.waitUntil(lambda: time.sleep(0.06) is None)


def test_many_short_turns_are_no_long_one(qtbot):
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: time.sleep(0.005))
    with watched():
        timer.start()
        qtbot.wait(200)


def test_what_is_excused_is_not_counted_and_the_rest_is(qtbot):
    def half_excused() -> None:
        with excused("direct"):
            time.sleep(0.1)

    with watched():
        QTimer.singleShot(0, half_excused)
        qtbot.wait(30)
    with pytest.raises(AssertionError, match="why"), watched(), excused("why"):
        pass


def test_the_relay_of_a_test_is_a_process_of_its_own_in_real_life(qtbot):
    """It holds Python's lock for long here, as it never could there."""
    numbers = list(range(3_000_000))
    with watched() as dog:
        relay = threading.Thread(target=lambda: sorted(numbers, key=None, reverse=True), name="relay")
        QTimer.singleShot(5, relay.start)
        qtbot.wait(150)
        relay.join()
    assert dog.blocks == []


@pytest.mark.skipif(not os.path.exists("/proc/self/schedstat"), reason="Linux alone tells who had a core")
def test_a_machine_with_too_much_to_do_is_not_the_windows_doing(qtbot):
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(8)]
    try:
        with watched():
            qtbot.wait(1000)
    finally:
        for other in others:
            other.kill()
            other.wait()
