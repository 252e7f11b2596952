"""Where the meaning of rules stands: the page is scrolled, no list inside it; beside the text it is one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.desks.kit_fading import Fading
from ui.parts.area import Area
from ui.theme.look import look

_LEAST = 300  # px of the 1280 × 720 design: a screen is filled with it
_MOST = 16_777_215  # Qt's own, for as high as there is room


class Meaning(Area):
    """As high as what it holds; while the text stands beside it, as high as that, and scrolled by itself."""

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__()
        self._is_beside = False
        self.setObjectName("story")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(inside)
        Fading(self)
        inside.installEventFilter(self)
        self.stand_beside(is_text_open=False)

    def stand_beside(self, *, is_text_open: bool) -> None:
        """Whether the text stands beside it: then both are read side by side."""
        self._is_beside = is_text_open
        ways = QSizePolicy.Policy
        self.setSizePolicy(ways.Expanding, ways.Ignored if is_text_open else ways.Fixed)
        shown = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_text_open else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(shown)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What it has no use for moves the page around it."""
        if self._is_beside:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        inside = self.widget()
        if self._is_beside or inside is None:
            self.setMinimumHeight(look().px(_LEAST))
            self.setMaximumHeight(_MOST)
        elif self.height() != inside.height() or self.maximumHeight() == _MOST:
            self.setFixedHeight(inside.height() + 2 * self.frameWidth())
