"""Parts under each other, one of which has the room that the others leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class Column(QWidget):
    """Head, screen, message bar and keys of the window.

    It stands in for Qt's own layout, which hands every change within a part up to the window and down
    again, some times for each scan. Here nothing goes further up, and nothing moves where no height changed.
    """

    def __init__(self, parts: tuple[QWidget, ...], growing: QWidget, margins: QMargins, spacing: int) -> None:
        super().__init__()
        self._parts, self._growing = parts, growing
        self._margins, self._spacing = margins, spacing
        for part in parts:
            part.setParent(self)

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.rect().marginsRemoved(self._margins)
        highs = [0 if part is self._growing else _high(part) for part in self._parts]
        rest = room.height() - sum(highs) - self._spacing * (len(highs) - 1)
        top = room.top()
        for part, own in zip(self._parts, highs, strict=True):
            high = max(rest, 0) if part is self._growing else own
            part.setGeometry(QRect(room.left(), top, room.width(), high))
            top += high + self._spacing


def _high(part: QWidget) -> int:
    return max(min(part.sizeHint().height(), part.maximumHeight()), part.minimumHeight())
