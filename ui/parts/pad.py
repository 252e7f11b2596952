"""The pad: numbers, words and choices by touch, inside the window and never in the way of a scan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_DIGITS = "789456123"
_IN_ONE_COLUMN = _FEW = 4
_CHOICE_HIGH = 92
_KEY_MOST = 72
_LARGE_TEXT, _HUGE_TEXT = 150, 175  # percent
_SHORT = 12  # letters of a choice of which two stand beside each other in large text
_LETTERS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM./ ")
_TYPES = "types"
_OTHERS = ('!"#$%&*()=', "qwertyuiop", "asdfghjkl_", "zxcvbnm,:+")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a pad asks for.

    Attributes:
        prompt: the sentence above the field. is_number: digits only; else letters too.
        choices: (what is given, what stands on the button); shown instead of a field.
        first: what stands in the field, or the choice that Enter takes; "" for the first one.
        unit: stands behind the number ("g", "pieces"). signs: what a number may need beside its digits
        (a decimal point, "lb"), a key for each. is_secret: dots stand for what is typed.
        is_numbered: a choice can be typed by the number on its button; not where numbers are answers.
        above: makes what stands over the field (a scale).
    """

    prompt: str
    is_number: bool = True
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    first: str = ""
    signs: tuple[str, ...] = ()
    is_secret: bool = False
    is_numbered: bool = True
    above: Callable[[QLineEdit], QWidget] | None = field(default=None, compare=False)


class Pad(QWidget):
    """Shown over the context of a screen; Enter gives, Esc leaves, a scan closes it.

    Signals:
        closed: it was left, and nothing given.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._gives: Callable[[str], None] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 16)
        self._layout.setSpacing(12)
        self._body: QWidget | None = None
        self.field: QLineEdit | None = None
        self._asked: Asked | None = None
        self._first: QPushButton | None = None
        self._letters: list[tuple[QPushButton, int, int]] = []
        self._is_shifted = self._is_tight = False
        self.hide()
        # After the screen below it: forty keys are made anew.
        follow(self, self._refit, 2)

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be chosen now, in the order of the numbers on the buttons."""
        return tuple(value for value, _words in self._asked.choices) if self._asked else ()

    def ask(self, asked: Asked, gives: Callable[[str], None]) -> None:
        """Show the pad; `gives` gets what was typed or chosen, once."""
        self.clear()
        self._gives, self._asked = gives, asked
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        is_crowded = look().percent >= _HUGE_TEXT and len(asked.choices) > 3 * _columns(asked.choices)
        is_tight = self._is_tight = is_crowded or (not asked.choices and look().percent >= _LARGE_TEXT)
        edge = 8 if is_tight else 16
        self._layout.setContentsMargins(20, edge, 20, edge)
        inner.setSpacing(6 if is_tight else 12)
        prompt = QLabel(asked.prompt)
        prompt.setTextFormat(Qt.TextFormat.PlainText)
        prompt.setWordWrap(True)
        large = look().font(tokens.LARGE, tokens.MEDIUM)
        prompt.setFont(large)
        prompt.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if is_tight and look().percent >= _HUGE_TEXT:
            self._body.setStyleSheet(_small(is_crowded=is_crowded))
        # Five rows of keys, or a scale above them, need the room of the prompt: it stands in the field
        # until something is typed.
        is_high = not asked.choices and (not asked.is_number or asked.above is not None)
        is_within = is_high and look().percent >= _HUGE_TEXT
        if is_within:
            prompt.deleteLater()
        else:
            inner.addWidget(prompt)
        if asked.choices:
            self._choices(inner, asked)
        else:
            self._typing(inner, asked, is_asked_within=is_within)
        self._layout.addWidget(self._body)
        self.show()
        self.raise_()
        self.setAccessibleName(paint.spoken(asked.prompt))
        if self.field is not None:
            self.field.setFocus()
        elif self._first is not None:
            self._first.setFocus()

    def _refit(self) -> None:
        """The window has another size, or the text: set anew, and what was typed stays."""
        asked, gives, field = self._asked, self._gives, self.field
        if asked is None or gives is None:
            return
        if field is not None:
            asked = replace(asked, first=field.text())
        at = field.cursorPosition() if field is not None else 0
        is_shifted = self._is_shifted
        self.ask(asked, gives)
        if field is not None and self.field is not None and at < len(self.field.text()):
            self.field.setCursorPosition(at)
        if is_shifted:
            self._shifted()

    def clear(self) -> None:
        """Away, and nothing given."""
        self._gives = self._asked = self.field = self._first = None
        self._letters, self._is_shifted = [], False
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.hide()

    def leave(self) -> None:
        self.clear()
        self.closed.emit()

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
        columns = _columns(asked.choices)
        grid.setSpacing(4 if self._is_tight else 10)
        for at, (value, words) in enumerate(asked.choices):
            # A & is a letter of it, no mark of a shortcut.
            shown = words.replace("&", "&&")
            button = QPushButton(f"{at + 1}   {shown}" if at < 9 and asked.is_numbered else shown)
            # As large as there is room for: they are hit by gloves, and read from where the goods lie.
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            button.setMaximumHeight(look().px(_CHOICE_HIGH))
            if len(asked.choices) <= _FEW:
                button.setStyleSheet(f"font-size: {look().type_px(tokens.LARGE)}px;")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, value=value: self.give(value))
            grid.addWidget(button, at // columns, at % columns)
            if value == asked.first:
                # What Enter takes is seen before anything has the focus.
                button.setProperty("preset", "true")
            if self._first is None or value == asked.first:
                self._first = button
        inner.addLayout(grid, 1)
        inner.addStretch(0)
        # The choices have the first right to the room: none may lie over another.
        if not self._is_tight and asked.is_numbered:
            hint = QLabel(tr("Touch it, or type its number and Enter"))
            hint.setTextFormat(Qt.TextFormat.PlainText)
            hint.setObjectName("quiet")
            inner.addWidget(hint)
        inner.addWidget(self._leave())

    def _typing(self, inner: QVBoxLayout, asked: Asked, *, is_asked_within: bool) -> None:
        row = QHBoxLayout()
        self.field = QLineEdit(asked.first)
        self.field.setAccessibleName(asked.prompt)
        if is_asked_within:
            self.field.setPlaceholderText(asked.prompt)
        size = tokens.TEXT if self._is_tight else tokens.TITLE
        self.field.setFont(look().font(size, tokens.MEDIUM))
        self.field.setMinimumHeight(look().px(tokens.TOUCH_MIN if self._is_tight else 64))
        self.field.returnPressed.connect(self._entered)
        if asked.is_secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        if asked.is_number:
            # A number is given anew; a long code is mended where it is wrong.
            self.field.selectAll()
        if asked.above is not None:
            inner.addWidget(asked.above(self.field))
        row.addWidget(self.field, 1)
        if asked.unit:
            unit = QLabel(asked.unit)
            unit.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(unit)
        inner.addLayout(row)
        grid = QGridLayout()
        grid.setSpacing(4 if self._is_tight else 8)
        if asked.is_number:
            if self._body is not None and not self._is_tight:
                self._body.setStyleSheet(f"#keycap {{ font-size: {look().type_px(tokens.LARGE)}px; }}")
            self._number_keys(grid, asked.signs, is_low=asked.above is not None)
        else:
            self._letter_keys(grid)
        inner.addLayout(grid, 1)
        main = QPushButton(tr("Enter"))
        main.setObjectName("main")
        main.setMinimumHeight(look().px(tokens.TOUCH_MIN if self._is_tight else 60))
        main.clicked.connect(self._entered)
        if asked.is_number and asked.above is not None:
            self._low_foot(grid, main)
            return
        foot = QHBoxLayout()
        foot.addWidget(self._leave())
        foot.addWidget(main, 1)
        inner.addLayout(foot)

    def _low_foot(self, grid: QGridLayout, main: QPushButton) -> None:
        """Where the foot is a row of keys itself, 0 stands in it: under 8, as on every pad."""
        leave = self._key("Esc", tr("Close (Esc)"), self.leave)
        leave.setToolTip(tr("Close (Esc)"))
        grid.addWidget(leave, 3, 0)
        grid.addWidget(self._typing_key("0"), 3, 1)
        main.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        main.setMaximumHeight(look().px(_KEY_MOST))
        grid.addWidget(main, 3, 2, 1, 3)

    def _leave(self) -> QPushButton:
        leave = QPushButton(tr("Close (Esc)"))
        leave.setMinimumHeight(look().px(tokens.TOUCH_MIN if self._is_tight else 56))
        leave.clicked.connect(self.leave)
        return leave

    def _number_keys(self, grid: QGridLayout, signs: tuple[str, ...], *, is_low: bool) -> None:
        """`is_low`: something else stands over the field, so that a row less has room; 0 is in the foot."""
        for row, sign in enumerate(signs):
            grid.addWidget(self._typing_key(sign), row, 3)
        for at, digit in enumerate(_DIGITS):
            grid.addWidget(self._typing_key(digit), at // 3, at % 3)
        clear, delete = ((0, 4), (1, 4)) if is_low else ((3, 0), (3, 2))
        if not is_low:
            grid.addWidget(self._typing_key("0"), 3, 1)
        grid.addWidget(self._key("C", tr("Clear"), self._emptied), *clear)
        grid.addWidget(self._key("⌫", tr("Delete"), self._deleted), *delete)

    def _letter_keys(self, grid: QGridLayout) -> None:
        for row, keys in enumerate(_LETTERS):
            for column, key in enumerate(keys):
                made = self._typing_key(key)
                grid.addWidget(made, row, column)
                self._letters.append((made, row, column))
        below = len(_LETTERS)
        grid.addWidget(self._key("⇧", tr("Small letters and signs"), self._shifted), below, 0, 1, 3)
        grid.addWidget(self._key("⌫", tr("Delete"), self._deleted), below, 3, 1, 4)
        grid.addWidget(self._key(tr("Clear"), tr("Clear"), self._emptied), below, 7, 1, 3)

    def _typing_key(self, letter: str) -> QPushButton:
        """A key that types what stands on it: its other letter after ⇧."""
        made = self._key(_on_key(letter), _told(letter), lambda: None)
        made.setProperty(_TYPES, letter)
        made.clicked.connect(lambda: self._typed(str(made.property(_TYPES))))
        return made

    def _key(self, words: str, named: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("keycap")
        button.setAccessibleName(named)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        button.setMaximumHeight(look().px(_KEY_MOST))
        button.setMinimumSize(max(look().px(48), tokens.TOUCH_MIN), max(look().px(48), tokens.TOUCH_MIN))
        button.clicked.connect(act)
        return button

    def _typed(self, letter: str) -> None:
        if self.field is not None:
            self.field.insert(letter)
            self.field.setFocus()

    def _deleted(self) -> None:
        if self.field is not None:
            self.field.backspace()
            self.field.setFocus()

    def _emptied(self) -> None:
        if self.field is not None:
            self.field.clear()
            self.field.setFocus()

    def _shifted(self) -> None:
        """The other set of keys, until it is pressed again."""
        self._is_shifted = not self._is_shifted
        for button, row, column in self._letters:
            letter = (_OTHERS if self._is_shifted else _LETTERS)[row][column]
            button.setText(_on_key(letter))
            button.setAccessibleName(_told(letter))
            button.setProperty(_TYPES, letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.card(painter, self.rect(), look().colours.card, look().colours.accent)
        painter.end()


def _small(*, is_crowded: bool) -> str:
    """What makes keys as high as a glove needs and no higher, and a long question above choices smaller."""
    here = look()
    high, pixels = here.px(tokens.TOUCH_MIN) - 2, round(here.px(tokens.BODY) * _LARGE_TEXT / 100)
    text = f"QPushButton {{ min-height: {high}px; font-size: {pixels}px; }}"
    text += f" QPushButton:focus {{ min-height: {high - 4}px; }}"
    return text + (f" QLabel {{ font-size: {here.px(tokens.LARGE)}px; }}" if is_crowded else "")


def _columns(choices: tuple[tuple[str, str], ...]) -> int:
    is_short = all(len(words) <= _SHORT for _value, words in choices)
    most = 2 if look().percent >= _LARGE_TEXT and is_short else _IN_ONE_COLUMN
    return 2 if len(choices) > most else 1


def _on_key(letter: str) -> str:
    """As it stands on a key: a lone & would be a shortcut's mark there, "Space" too long."""
    return "␣" if letter == " " else letter.replace("&", "&&")


def _told(letter: str) -> str:
    return tr("Space") if letter == " " else letter
