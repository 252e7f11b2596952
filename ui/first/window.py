"""The first start in a window of its own, which hears scans like any other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow

from ui.first.start import FirstStart
from ui.scanning.filter import ScanFilter
from ui.theme import tokens
from ui.theme.dress import dress
from ui.theme.look import look
from ui.words import tr


class FirstWindow(QMainWindow):
    """Stands until there is a warehouse to work in.

    Signals:
        chosen(str, bool): the url of a warehouse, and whether it is for practice only.
    """

    chosen = Signal(str, bool)

    def __init__(self, url: str, problem: str) -> None:
        super().__init__()
        self.setWindowTitle(tr("Welcome to Fulfill"))
        self.setMinimumSize(1024, 600)
        self.resize(tokens.BASE_WIDTH, tokens.BASE_HEIGHT)
        dress(self)
        self.start = FirstStart(url, problem)
        self.start.chosen.connect(self.chosen)
        self.setCentralWidget(self.start)
        self.scans = ScanFilter(self)
        self.scans.scanned.connect(self.start.scanned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look().fit(self.width(), self.height())
