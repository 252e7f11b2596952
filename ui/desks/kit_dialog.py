"""A dialog that is as high as its words need, however large they are and into how many lines they break."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme.look import look

_EDGE = 48  # px of the window that stay free around it


class WordsDialog(QDialog):
    """`wide` px at the least in the design; larger text has a wider one, up to the width of its window."""

    def __init__(self, parent: QWidget, wide: int) -> None:
        super().__init__(parent)
        wanted = round(look().px(wide) * (0.3 + 0.7 * look().percent / 100))
        self.setMinimumWidth(min(wanted, max(parent.window().width() - _EDGE, look().px(wide))))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._be_high_enough()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._be_high_enough()

    def _be_high_enough(self) -> None:
        """Qt asks no window how high it must be for its width."""
        layout = self.layout()
        if layout is not None:
            high = layout.totalHeightForWidth(self.width())
            if high != self.minimumHeight():
                self.setMinimumHeight(high)
