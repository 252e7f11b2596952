"""The pad: numbers, words and choices by touch, inside the window and never in the way of a scan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.parts import paint
from ui.theme import tokens
from ui.theme.look import look
from ui.words import tr

_DIGITS = "789456123"
_IN_ONE_COLUMN = 4
_LETTERS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM./ ")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a pad asks for.

    Attributes:
        prompt: the sentence above the field. is_number: digits only; else letters too.
        choices: (what is given, what stands on the button); shown instead of a field.
        unit: stands behind the number ("g", "pieces").
    """

    prompt: str
    is_number: bool = True
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    first: str = ""


class Pad(QWidget):
    """Shown over the context of a screen; Enter gives, Esc leaves, a scan closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._gives: Callable[[str], None] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 16)
        self._layout.setSpacing(12)
        self._body: QWidget | None = None
        self.field: QLineEdit | None = None
        self.hide()

    def ask(self, asked: Asked, gives: Callable[[str], None]) -> None:
        """Show the pad; `gives` gets what was typed or chosen, once."""
        self.clear()
        self._gives = gives
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        prompt = QLabel(asked.prompt)
        prompt.setTextFormat(Qt.TextFormat.PlainText)
        prompt.setWordWrap(True)
        prompt.setFont(look().font(tokens.LARGE, tokens.MEDIUM))
        inner.addWidget(prompt)
        if asked.choices:
            self._choices(inner, asked)
        else:
            self._typing(inner, asked)
        self._layout.addWidget(self._body)
        self.show()
        self.raise_()
        self.setAccessibleName(asked.prompt)
        if self.field is not None:
            self.field.setFocus()

    def clear(self) -> None:
        """Away, and nothing given."""
        self._gives = None
        self.field = None
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.hide()

    def give(self, value: str | None = None) -> None:
        """Hand over what is there."""
        gives, text = self._gives, value if value is not None else self.field.text() if self.field else ""
        if gives is None or not text.strip():
            return
        self.clear()
        gives(text.strip())

    def _entered(self) -> None:
        self.give()

    def _choices(self, inner: QVBoxLayout, asked: Asked) -> None:
        grid = QGridLayout()
        grid.setSpacing(10)
        columns = 2 if len(asked.choices) > _IN_ONE_COLUMN else 1
        for at, (value, words) in enumerate(asked.choices):
            button = QPushButton(f"{at + 1}   {words}" if at < 9 else words)
            button.setMinimumHeight(look().px(52))
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, value=value: self.give(value))
            grid.addWidget(button, at // columns, at % columns)
        inner.addLayout(grid)
        inner.addStretch(1)
        inner.addWidget(self._leave())

    def _typing(self, inner: QVBoxLayout, asked: Asked) -> None:
        row = QHBoxLayout()
        self.field = QLineEdit(asked.first)
        self.field.setAccessibleName(asked.prompt)
        self.field.setFont(look().font(28, 600))
        self.field.setMinimumHeight(look().px(64))
        self.field.returnPressed.connect(self._entered)
        self.field.selectAll()
        row.addWidget(self.field, 1)
        if asked.unit:
            row.addWidget(QLabel(asked.unit))
        inner.addLayout(row)
        grid = QGridLayout()
        grid.setSpacing(8)
        if asked.is_number:
            self._number_keys(grid)
        else:
            self._letter_keys(grid)
        inner.addLayout(grid)
        foot = QHBoxLayout()
        foot.addWidget(self._leave())
        main = QPushButton(tr("Enter"))
        main.setObjectName("main")
        main.setMinimumHeight(look().px(60))
        main.clicked.connect(self._entered)
        foot.addWidget(main, 1)
        inner.addLayout(foot)

    def _leave(self) -> QPushButton:
        leave = QPushButton(tr("Close (Esc)"))
        leave.setMinimumHeight(look().px(56))
        leave.clicked.connect(self.clear)
        return leave

    def _number_keys(self, grid: QGridLayout) -> None:
        keys = [*_DIGITS, "C", "0", "⌫"]
        for at, key in enumerate(keys):
            grid.addWidget(self._key(key), at // 3, at % 3)

    def _letter_keys(self, grid: QGridLayout) -> None:
        for row, keys in enumerate(_LETTERS):
            for column, key in enumerate(keys):
                grid.addWidget(self._key(key), row, column)
        grid.addWidget(self._key("⌫"), len(_LETTERS), 0, 1, 5)
        grid.addWidget(self._key("C"), len(_LETTERS), 5, 1, 5)

    def _key(self, key: str) -> QPushButton:
        words = tr("Space") if key == " " else key
        button = QPushButton(words)
        button.setAccessibleName({"C": tr("Clear"), "⌫": tr("Delete")}.get(key, words))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumSize(look().px(48), look().px(52))
        button.clicked.connect(lambda: self._typed(key))
        return button

    def _typed(self, key: str) -> None:
        if self.field is None:
            return
        if key == "C":
            self.field.clear()
        elif key == "⌫":
            self.field.backspace()
        else:
            self.field.insert(key)
        self.field.setFocus()

    def keyPressEvent(self, event: object) -> None:
        key, text = event.key(), event.text()  # type: ignore[attr-defined]
        if key == Qt.Key.Key_Escape:
            self.clear()
        elif self.field is None and text.isdigit() and self._body is not None:
            buttons = self._body.findChildren(QPushButton)
            at = int(text) - 1
            if 0 <= at < len(buttons) - 1:
                buttons[at].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.card(painter, self.rect(), look().colours.card, look().colours.accent)
        painter.end()
