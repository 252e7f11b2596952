"""A keyboard on the screen, for a station that has none: it types into the field that has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.parts import paint
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_SMALL = ("1234567890-", "qwertyuiopü", "asdfghjklöä", "zxcvbnm,.@")
_LARGE = ('!"#$%&/()=+', "QWERTYUIOPÜ", "ASDFGHJKLÖÄ", "ZXCVBNM:_\\")
# What a text of rules has besides; offered where a text is typed, after the capitals.
_SIGNS = ("[]{}<>|§^°€", "=\"'#`~;?*+-", "áàâéèíñóúßç", "/\\_%&$@!:.")
_COLUMNS = 24


class TouchKeys(QWidget):
    """Docked under a form. Its keys never take the focus, so that touch and a real keyboard can be mixed."""

    def __init__(self) -> None:
        super().__init__()
        self._set = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(6)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._letters: list[tuple[QPushButton, int, int]] = []
        self.setAccessibleName(tr("Keyboard on the screen"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self, self._restyle)

    def press(self, key: str) -> None:
        """Type one key into the field that has the focus; nothing where there is none."""
        field = _field()
        if field is None:
            return
        if key == "⇥":
            self.window().focusNextChild()
        elif isinstance(field, QLineEdit):
            _into_line(field, key)
        else:
            _into_text(field, key)
        if self._set and key.isalpha():
            self._show_set(0)

    def shift(self) -> None:
        """The other set of letters, for one of them; where a text is typed, a set of signs after it."""
        sets = 2 if isinstance(_field(), (QLineEdit, type(None))) else 3
        self._show_set((self._set + 1) % sets)

    def _show_set(self, which: int) -> None:
        self._set = which
        for button, row, column in self._letters:
            button.setText(self._at(row, column).replace("&", "&&"))

    def _build(self) -> None:
        for row, keys in enumerate(_SMALL):
            for column, key in enumerate(keys):
                button = self._key(key)
                button.clicked.connect(lambda _=False, at=(row, column): self.press(self._at(*at)))
                self._letters.append((button, row, column))
                self._grid.addWidget(button, row, column * 2 + (row % 2 and 0), 1, 2)
        wide = {0: ("⌫", tr("Delete"), "⌫", 22, 2), 1: ("⇥", tr("Next field"), "⇥", 22, 2)}
        for row, (key, told, text, column, span) in wide.items():
            button = self._key(text, told)
            button.clicked.connect(lambda _=False, key=key: self.press(key))
            self._grid.addWidget(button, row, column, 1, span)
        enter = self._key("⏎", tr("Enter"))
        enter.clicked.connect(lambda _=False: self.press("⏎"))
        self._grid.addWidget(enter, 2, 22, 1, 2)
        shift = self._key("⇧", tr("Capitals and signs"))
        shift.clicked.connect(lambda _=False: self.shift())
        self._grid.addWidget(shift, 3, 20, 1, 2)
        space = self._key("␣", tr("Space"))
        space.clicked.connect(lambda _=False: self.press(" "))
        self._grid.addWidget(space, 3, 22, 1, 2)

    def _at(self, row: int, column: int) -> str:
        return (_SMALL, _LARGE, _SIGNS)[self._set][row][column]

    def _key(self, text: str, told: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("keycap")
        button.setAccessibleName(told or text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _restyle(self) -> None:
        for button in self.findChildren(QPushButton):
            button.setFixedHeight(max(look().px(48), 48))
            button.setMinimumWidth(look().px(40))

    def showEvent(self, event: QShowEvent) -> None:
        if not self._letters:
            # Most forms are filled in without: fifty keys for nothing would hold up each of them.
            self._build()
            self._restyle()
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.card(painter, self.rect(), look().colours.chip, look().colours.line)
        painter.end()


def _into_line(line: QLineEdit, key: str) -> None:
    match key:
        case "⌫":
            line.backspace()
        case "⏎":
            line.returnPressed.emit()
        case _:
            line.insert(key)


def _into_text(text: QPlainTextEdit, key: str) -> None:
    match key:
        case "⌫":
            text.textCursor().deletePreviousChar()
        case "⏎":
            text.insertPlainText("\n")
        case _:
            text.insertPlainText(key)
    text.ensureCursorVisible()


def _field() -> QLineEdit | QPlainTextEdit | None:
    match QApplication.focusWidget():
        case QPlainTextEdit() as text if not text.isReadOnly():
            return text
        case QLineEdit() as line if not line.isReadOnly():
            return line
        case QComboBox() as combo if combo.isEditable():
            return combo.lineEdit()
    return None
