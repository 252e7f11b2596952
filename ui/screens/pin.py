"""The number pad for a PIN: by touch or by keys, and nobody can read it over a shoulder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "C", "0", "⌫")


class PinPad(QWidget):
    """A masked field over twelve keys. `given` bears the PIN; here it is forgotten.

    Enter in the field gives it, and so does the screen's own key, which stands under the pad.
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(64)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(tr("PIN"))
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.field.returnPressed.connect(self.give)
        layout.addWidget(self.field)
        grid = QGridLayout()
        grid.setSpacing(8)
        self._keys = [self._key(key) for key in _KEYS]
        for at, key in enumerate(self._keys):
            grid.addWidget(key, at // 3, at % 3)
        layout.addLayout(grid, 1)
        follow(self, self._restyle)
        self._restyle()

    def give(self) -> None:
        """Hand it over, and forget it."""
        pin = self.field.text()
        if pin:
            self.field.clear()
            self.given.emit(pin)

    def clear(self) -> None:
        self.field.clear()

    def _key(self, key: str) -> QPushButton:
        made = QPushButton(key)
        made.setAccessibleName({"C": tr("Clear"), "⌫": tr("Delete")}.get(key, key))
        # The focus stays in the field, so that touch and keys can be mixed.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        made.clicked.connect(lambda: self._pressed(key))
        return made

    def _pressed(self, key: str) -> None:
        match key:
            case "C":
                self.field.clear()
            case "⌫":
                self.field.backspace()
            case _:
                self.field.insert(key)
        self.field.setFocus()

    def _restyle(self) -> None:
        here = look()
        self.field.setFont(here.font(tokens.TITLE, tokens.MEDIUM))
        self.field.setStyleSheet(f"font-size: {here.type_px(tokens.TITLE)}px; letter-spacing: 4px;")
        for key in self._keys:
            key.setMinimumSize(here.px(72), here.px(56))
            key.setStyleSheet(f"font-size: {here.type_px(tokens.LARGE)}px;")
        self.setMaximumWidth(here.px(360))
