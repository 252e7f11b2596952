"""Every class of Qt that Python may name, made before a second thread could name one too.

Shiboken makes a class when it is first named. Where two threads do so at one time (the window shows a screen,
the database's thread brings in the module of the next one), the program ends with a fault of memory, or both
wait for ever. So all of them are made once, by the window's thread, before the other thread gets a module
with anything of Qt; and a few at a time, so that the window hears meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Final

from PySide6.QtCore import QObject, QTimer

_MODULES: Final = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork")
_SLICE_S: Final = 0.006


def unmade() -> list[tuple[ModuleType, str]]:
    """What nobody has named so far: such a class is listed by its module, and does not stand in it yet."""
    modules = [import_module(f"PySide6.{name}") for name in _MODULES]
    return [(module, name) for module in modules for name in dir(module) if name not in vars(module)]


class Making(QObject):
    """Makes the classes from now on, in the thread that it is made in; `then` hears of the end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(unmade())
        self._waiting: list[Callable[[], None]] = []
        self.is_done = False
        self._go_on()

    def then(self, act: Callable[[], None]) -> None:
        """Do this when all classes are there: at once, or after the last."""
        if self.is_done:
            act()
        else:
            self._waiting.append(act)

    def _go_on(self) -> None:
        end = time.perf_counter() + _SLICE_S
        for module, name in self._left:
            getattr(module, name)
            if time.perf_counter() >= end:
                QTimer.singleShot(0, self, self._go_on)
                return
        self.is_done = True
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()
