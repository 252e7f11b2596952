"""Asking before something that is hard to take back: over the window, by touch, key or leaving it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.parts import paint
from ui.theme.look import look
from ui.words import tr


class Sureness(QWidget):
    """The question, the verb that does it, and the safe way, which has the focus. A scan leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._card = QWidget(self)
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.setSpacing(24)
        self._question = QLabel()
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setObjectName("title")
        layout.addWidget(self._question)
        row = QHBoxLayout()
        self.no = QPushButton()
        self.yes = QPushButton()
        for button in (self.no, self.yes):
            button.setMinimumHeight(look().px(60))
            row.addWidget(button, 1)
        layout.addLayout(row)
        self.no.clicked.connect(self.leave)
        self.yes.clicked.connect(self._do)
        self.speak_anew()
        self.hide()

    def speak_anew(self) -> None:
        self.no.setText(tr("Leave it (Esc)"))

    def ask(self, question: str, yes: str, act: Callable[[], None], *, is_grave: bool) -> None:
        self._act = act
        self._question.setText(question)
        self.yes.setText(yes)
        self.yes.setObjectName("danger" if is_grave else "main")
        self.yes.style().unpolish(self.yes)
        self.yes.style().polish(self.yes)
        self.setAccessibleName(question)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._place()
        self.no.setFocus()

    def leave(self) -> None:
        """Away, and nothing done."""
        self._act = None
        if self.isVisible():
            self.hide()

    def _do(self) -> None:
        act = self._act
        self.leave()
        if act is not None:
            act()

    def _place(self) -> None:
        wide = min(look().px(640), self.width() - 48)
        high = max(self._card.sizeHint().height(), look().px(220))
        self._card.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)

    def resizeEvent(self, _event: object) -> None:
        self._place()

    def mousePressEvent(self, _event: object) -> None:
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.yes if self.no.hasFocus() else self.no).setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(look().colours.bg)
        shade.setAlpha(200)
        painter.fillRect(self.rect(), shade)
        paint.card(painter, QRect(self._card.geometry()), look().colours.card, look().colours.line)
        painter.end()
