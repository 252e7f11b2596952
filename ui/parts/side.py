"""The cards at the side of a question: what one looks at after the answer."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fulfill.scene import Panel
from ui.parts.panel import PanelCard

PANELS_MAX = 3
_A_FRAME_MS = 16


class Side(QWidget):
    """Up to three panels of a scene under each other."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._layout = layout
        self._cards = tuple(PanelCard() for _ in range(PANELS_MAX))
        self._weights = [0] * PANELS_MAX
        for card in self._cards:
            layout.addWidget(card)
        self._panels: tuple[Panel, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=_A_FRAME_MS)
        self._later.timeout.connect(self._show)

    def show_panels(self, panels: tuple[Panel, ...], *, is_late: bool) -> None:
        """`is_late`: a frame after what is asked now. The answer is what a worker waits for."""
        self._panels = panels
        if not is_late or not self.isVisible():
            self._show()
        elif not self._later.isActive():
            self._later.start()

    @property
    def has_panels(self) -> bool:
        return bool(self._panels)

    @property
    def cards(self) -> tuple[PanelCard, ...]:
        """As they are to be seen, the hidden ones at the end."""
        if self._later.isActive():
            self._show()
        return self._cards

    def _show(self) -> None:
        self._later.stop()
        for at, (card, panel) in enumerate(zip(self._cards, self._panels, strict=False)):
            card.show_panel(panel)
            if card.weight != self._weights[at]:
                self._weights[at] = card.weight
                self._layout.setStretchFactor(card, card.weight)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What stands last gives way where bars would be too small to be read."""
        shown, gap = list(self._cards[: len(self._panels)]), self._layout.spacing()
        has_bars = any(panel.bars for panel in self._panels)
        while has_bars and len(shown) > 1 and not self._panels[len(shown) - 1].bars:
            if sum(card.minimumSizeHint().height() + gap for card in shown) - gap <= self.height():
                break
            shown.pop()
        for card in self._cards:
            card.setVisible(card in shown)
