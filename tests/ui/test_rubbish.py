"""Rubbish is looked for when nobody waits for the window, and only then."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from tests.build import Shop
from tests.ui.build import opened
from ui import rubbish
from ui.app import application
from ui.rubbish import Sweeper

_SHORT_MS = 20


class _Teller(QObject):
    told = Signal(object)


class _Ring:
    """Nothing but a search finds that nobody needs it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def teller(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[_Teller]:
    monkeypatch.setattr(rubbish, "_CALM_MS", _SHORT_MS)
    monkeypatch.setattr(rubbish, "_QUIET_MS", 10 * _SHORT_MS)
    telling = _Teller()
    Sweeper(telling, telling.told)
    yield telling
    if shiboken6.isValid(telling):
        shiboken6.delete(telling)


def _left_lying() -> weakref.ref[_Ring]:
    return weakref.ref(_Ring())


def test_what_an_answer_leaves_lying_is_swept_once_the_window_is_calm(teller: _Teller, qtbot: Any) -> None:
    gc.collect()
    left = _left_lying()
    teller.told.emit("Put 2 into T-1")
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None, timeout=2000)


def test_who_scans_fast_leaves_nothing_lying_for_one_great_search(qapp: Any, qtbot: Any) -> None:
    telling = _Teller()
    Sweeper(telling, telling.told)
    gc.collect()
    left = _left_lying()
    for _ in range(4):
        telling.told.emit("Put 1 into T-1")
        qtbot.wait(140)
    assert left() is None, "there are pauses of a seventh of a second"
    shiboken6.delete(telling)


def test_the_next_answer_puts_the_search_off(teller: _Teller, qtbot: Any) -> None:
    calm = teller.findChildren(QTimer)[0]
    calm.setTimerType(Qt.TimerType.PreciseTimer)
    calm.setInterval(60_000)
    teller.told.emit("Scan the next one")
    qtbot.waitUntil(lambda: calm.remainingTime() < 59_990)
    before = calm.remainingTime()
    teller.told.emit("Scan the next one")
    assert calm.remainingTime() > before


def test_what_has_grown_old_is_found_when_nobody_is_here(teller: _Teller, qtbot: Any) -> None:
    ring = _Ring()
    gc.collect()
    left = weakref.ref(ring)
    del ring
    calm, quiet = teller.findChildren(QTimer)[:2]
    quiet.setInterval(60_000)
    teller.told.emit("Parcel 1 is closed")
    qtbot.waitUntil(lambda: not calm.isActive())
    assert left() is not None
    quiet.start(1)
    qtbot.waitUntil(lambda: left() is None, timeout=2000)


def test_no_search_begins_by_itself_while_there_is_an_application(teller: _Teller, qtbot: Any) -> None:
    gc.enable()
    application()
    assert not gc.isenabled(), "also before there is a window"
    gc.enable()
    other = QObject()
    Sweeper(other, teller.told)
    assert not gc.isenabled()
    shiboken6.delete(teller)
    assert not gc.isenabled(), "the other window still stands"
    shiboken6.delete(other)
    assert not gc.isenabled(), "Qt is still taking down what was in it"


def test_no_search_begins_while_qt_takes_a_window_down(shop: Shop, qtbot: Any) -> None:
    """One that began in there took down what waits for a lock that Qt held: the window stood for ever."""
    begun: list[str] = []

    def note(phase: str, _of: dict[str, int]) -> None:
        begun.append(phase)

    before = gc.get_threshold()
    with opened(shop, qtbot, relays=False) as bench:
        bench.go("people")
        bench.go("import")
    gc.set_threshold(5)
    gc.callbacks.append(note)
    try:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        gc.callbacks.remove(note)
        gc.set_threshold(*before)
    assert begun == []


def test_what_comes_together_without_a_pause_is_swept_as_well(
    teller: _Teller, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rubbish, "_MANY", 0)
    gc.collect()
    left = _left_lying()
    teller.findChildren(QTimer)[2].start(1)
    qtbot.waitUntil(lambda: left() is None, timeout=2000)
