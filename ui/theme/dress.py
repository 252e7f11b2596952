"""Puts the style sheet on what is seen, part by part.

A sheet on the whole application is worn by every widget that was ever made: with all screens there, a
change of colours or of the text's size stopped the window for seconds. Here each screen wears it itself, and
one that is hidden changes when it is shown next.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.theme.look import look
from ui.theme.sheet import sheet


class _Dress(QObject):
    def __init__(self, wearer: QWidget) -> None:
        super().__init__(wearer)
        self._wearer = wearer
        self._worn = ""
        look().changed.connect(self._changed)
        wearer.installEventFilter(self)
        self._put_on()

    def _changed(self) -> None:
        if self._wearer.isVisible():
            self._put_on()

    def _put_on(self) -> None:
        wanted = sheet(look())
        if wanted != self._worn:
            self._worn = wanted
            self._wearer.setStyleSheet(wanted)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._put_on()
        return False


def dress(wearer: QWidget) -> None:
    """Have a widget, and all that will ever be in it, look as the program looks now and later.

    Best before anything is in it: each part is then dressed once, when it comes.
    """
    _Dress(wearer)
