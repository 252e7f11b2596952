"""Fixtures of every window test: a scanner that types, and a display of its own where one is wanted."""

from __future__ import annotations

import gc
import os

# Qt reads this when its application begins; a developer may ask for a real window instead.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings

from tests.build import Shop
from tests.ui.build_house import Room, open_shop
from tests.ui.scanner import WHY_NO_DISPLAY, Display, QtScanner, XScanner, lacks_display, running_display
from tests.ui.watchdog import watched
from ui import words
from ui.state import use_state
from ui.theme.look import look
from ui.theme.tokens import Scheme

_TESTS_A_SEARCH = 10
"""After so many small searches all of the memory is gone through, as Python itself would."""


@pytest.fixture
def window_listens(qapp: object) -> Iterator[None]:
    """For tests with windows of their own; the window of `tests.ui.build.opened` is watched by itself."""
    with watched():
        yield


@pytest.fixture(autouse=True)
def closed_is_gone() -> Iterator[None]:
    """What a test closed goes with it: Qt would keep it until a loop runs, and dress it at each new look.

    Python looks for rubbish here, as a window does it: while nothing of Qt is at work (see `ui.rubbish`).
    """
    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(2 if gc.get_count()[2] >= _TESTS_A_SEARCH else 1)
    gc.enable()


@pytest.fixture(autouse=True)
def own_layout(tmp_path: Path) -> None:
    """Lists are as they were at first, whatever another test, or a developer, made of them."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


@pytest.fixture(autouse=True)
def own_units() -> Iterator[None]:
    """Whoever speaks English after a test of languages weighs in grams again, as this machine does."""
    here = QLocale()
    yield
    if QLocale() != here:
        QLocale.setDefault(here)
        words.forget()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """The small shop, as all tests begin with it; a file that needs more of it makes its own of this one."""
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    yield made
    made.close()


@pytest.fixture
def room(tmp_path: Path, qtbot: object) -> Iterator[Room]:
    """One page of the administrator's over a shop; colours and size of text are plain again afterwards."""
    use_state(tmp_path / "window.ini")
    made = Room(open_shop(tmp_path), qtbot)
    yield made
    made.close()
    made.shop.close()
    look().choose(Scheme.LIGHT, 100)


@pytest.fixture
def scanner(qapp: object) -> QtScanner:
    """Types into whichever window of this process has the focus."""
    return QtScanner()


@pytest.fixture(scope="session")
def xvfb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    if lacks_display():
        if os.environ.get("CI"):
            pytest.fail(WHY_NO_DISPLAY)
        pytest.skip(WHY_NO_DISPLAY)
    folder: Path = tmp_path_factory.mktemp("xvfb")
    with running_display(folder) as display:
        yield display


@pytest.fixture
def x_scanner(xvfb: Display) -> XScanner:
    """Types into whichever window has the focus on the private display."""
    return XScanner(xvfb)
