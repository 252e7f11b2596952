"""The first start in a window of its own, which hears scans like any other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow

from ui.first import making
from ui.first.start import FirstStart
from ui.scanning.filter import ScanFilter
from ui.state import state
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
        self.setWindowTitle(tr("Welcome to fulfill"))
        self.setMinimumSize(1024, 600)
        self.resize(tokens.BASE_WIDTH, tokens.BASE_HEIGHT)
        dress(self)
        self.start = FirstStart(url, _said(url, problem))
        self.start.chosen.connect(self.chosen)
        self.setCentralWidget(self.start)
        self.scans = ScanFilter(self)
        # No line here shows what is typed beside the fields: it would come out later as a code.
        self.scans.hand_line = False
        self.scans.scanned.connect(self._scanned)

    def _scanned(self, raw: str) -> None:
        """What no page wants is written where the cursor is: a badge in its field, text sent at once."""
        field = self.focusWidget()
        if not self.start.scanned(raw) and isinstance(field, QLineEdit) and field.isVisible():
            field.insert(raw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look().fit(self.width(), self.height())


def _said(url: str, problem: str) -> str:
    """Why this stands here. A machine that never had a warehouse has no problem: that is how one begins."""
    gone = making.missing_file(url)
    if gone is None or not problem:
        return problem
    if gone == making.usual_file() and not state().database:
        return ""
    return tr("{file} is not there any more. Bring it back, or choose one of these", file=str(gone))
