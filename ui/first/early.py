"""Keys that are pressed while the next page is on its way: they are meant for it, not for the one before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ONWARD = (Qt.Key.Key_F12, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Early(QWidget):
    """Has the focus meanwhile, without being seen; `open` hands on what it got, `drop` forgets it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # It needs a place to have the focus, and nothing of it is to be seen or touched.
        self.setGeometry(0, 0, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._got: list[QKeyEvent | str] = []
        self._before: QWidget | None = None
        self._is_shut = False

    def shut(self) -> None:
        """From now on keys wait."""
        if not self._is_shut:
            self._is_shut = True
            self._before = self.window().focusWidget()
            self.setFocus()

    def open(self) -> None:
        """The page is there: it gets what was pressed, in its order."""
        got, self._got, self._is_shut = self._got, [], False
        for each in got:
            target: QWidget | None = self.window().focusWidget()
            if isinstance(each, QKeyEvent):
                QCoreApplication.sendEvent(target if target is not None else self.window(), each)
            elif target is self:
                self._got.append(each)
            elif isinstance(target, QLineEdit):
                target.insert(each)

    def drop(self) -> None:
        """No other page came: what was meant for it is written nowhere."""
        self._got, self._is_shut = [], False
        if self.hasFocus() and self._before is not None:
            self._before.setFocus()

    def took(self, text: str) -> bool:
        """A scan, or text that came at once; False where it need not wait."""
        if self._is_shut:
            self._got.append(text)
        return self._is_shut

    def event(self, event: QEvent) -> bool:
        # All of them, Tab too, which would lead away from here.
        if self._is_shut and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not self._is_repeat(event):
                self._got.append(event.clone())
            event.accept()
            return True
        return super().event(event)

    def _is_repeat(self, event: QKeyEvent) -> bool:
        """Who presses twice to go on means one page, not two."""
        return event.key() in _ONWARD and (event.isAutoRepeat() or not self._got)
