"""Where a page goes on under its edge it fades there: a line cut in its middle looks like a fault."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.theme.dress import follow
from ui.theme.look import look

_HIGH = 28  # px of the 1280 × 720 design


class Fading(QWidget):
    """Lies over the lower edge of an area, as long as there is more below; it is never touched."""

    def __init__(self, area: QAbstractScrollArea, *, on_card: bool = False) -> None:
        super().__init__(area)
        self._area, self._on_card = area, on_card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        bar.rangeChanged.connect(self._place)
        area.viewport().installEventFilter(self)
        follow(self, self._place)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        bar, port = self._area.verticalScrollBar(), self._area.viewport().geometry()
        high = min(look().px(_HIGH), bar.maximum() - bar.value())
        self.setVisible(high > 0)
        self.setGeometry(port.left(), port.bottom() + 1 - high, port.width(), high)
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = look().colours
        ground = QColor(colours.card if self._on_card else colours.bg)
        clear = QColor(ground)
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, clear)
        shade.setColorAt(1, ground)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()
