"""F-keys that are pressed while a section of the settings is still on its way: they are meant for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.page import Key

# Help and the whole screen are the window's, and never wait.
_OURS = frozenset(range(Qt.Key.Key_F2, Qt.Key.Key_F12 + 1)) - {Qt.Key.Key_F11}


class EarlyKeys(QObject):
    """Keeps them from `wait` to `end`; `press` presses those that the section has."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._got: list[int] = []
        self._window: QWidget | None = None

    @property
    def has_some(self) -> bool:
        return bool(self._got)

    def wait(self) -> None:
        """A section comes: F-keys of the one before do nothing any more. What another waited for is over."""
        self._got = []
        if self._window is None:
            self._window = self._page.window()
            self._window.installEventFilter(self)

    def end(self) -> None:
        """It stands: from now on its keys are pressed as ever."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def press(self, keys: Sequence[Key], *, is_read: bool) -> None:
        """Press what came early and is on now; with `is_read`, what is off now is off for good."""
        left, self._got = self._got, []
        for f in left:
            key = next((each for each in keys if each.f == f), None)
            if key is not None and key.is_on:
                key.act()
            elif not is_read:
                self._got.append(f)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _OURS or not self._page.isVisible():
            return False
        if not event.isAutoRepeat():
            self._got.append(event.key() - Qt.Key.Key_F1 + 1)
        return True
