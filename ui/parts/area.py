"""What can be scrolled, and knows how high its inside is whenever it comes into sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea


class Area(QScrollArea):
    """A scroll area whose inside may have become higher while it was out of sight.

    Qt tells a scroll area of such a change only while it is visible; else the inside would be squeezed into
    the old height, with its lines on one another.
    """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
