"""Fields of a form: a label, a control, and under it what it is for or what is wrong with it, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.parts.area import Area
from ui.theme import tokens
from ui.theme.dress import dress_again
from ui.theme.icons import icon
from ui.theme.look import look

_GAP = 16  # px between two fields
_NARROW = 34  # letters of plain text: a form that is narrower has one column


def words(text: str, name: str = "") -> QLabel:
    """Plain words that wrap; `name` is how the style sheet knows them ("heading", "quiet", "title")."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    return label


def button(text: str, act: Callable[[], object], name: str = "", *, told: str = "") -> QPushButton:
    """A button; `name` is "main", "danger", "bare" or "". `told` names it for those who cannot see it."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(told or text)
    made.setAutoDefault(True)
    made.clicked.connect(lambda _checked=False: act())
    return made


class Note(QLabel):
    """A line that helps, or says what is wrong.

    The window's style sheet knows its tones by their names: a form has thirty, and each with a sheet of its
    own would be read and dressed alone.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._tone = "soft"
        self.setObjectName("note-soft")
        if not text:
            self.hide()

    def say(self, text: str, tone: str = "soft") -> None:
        """`tone` is the name of a colour: soft, ok, warn, stop."""
        if tone != self._tone:
            self._tone = tone
            self.setObjectName(f"note-{tone}")
            dress_again(self)
        if text != self.text():
            self.setText(text)
        if self.isHidden() is bool(text):
            self.setVisible(bool(text))

    @property
    def tone(self) -> str:
        return self._tone


class Choice(QComboBox):
    """One of several; each is a value and its words. The wheel does not change it by accident."""

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        kept = self.value
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        self.choose(kept)

    @property
    def value(self) -> str:
        data = self.currentData()
        return "" if data is None else str(data)

    def choose(self, value: str) -> None:
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)
            if (line := self.lineEdit()) is not None:
                line.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = look().px(20)
        if self.isEditable():
            super().paintEvent(event)
            painter = QPainter(self)
        else:
            painter = self._painted(size)
        mark = icon("down", look().colours.soft, size)
        painter.drawPixmap(self.width() - size - 12, (self.height() - size) // 2, size, size, mark)
        painter.end()

    def _painted(self, mark: int) -> QPainter:
        """As Qt paints it, but a choice that is too long ends in dots, before the mark (px)."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, style = option.currentText, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, style, self)
        wide = min(room.width(), self.width() - room.left() - mark - 14)
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, wide)
        self.setToolTip(whole if option.currentText != whole else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        return painter


class Check(QCheckBox):
    """A box with a tick in it: whether it is on is seen without its colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = box.width() - 4
        painter = QPainter(self)
        mark = icon("done", look().colours.badge, size)
        painter.drawPixmap(box.left() + 2, box.top() + (box.height() - size) // 2, size, size, mark)
        painter.end()


class PathLine(QLineEdit):
    """A folder or a file: where it is too long for the room, its end is seen."""


class Field(QWidget):
    """A control with its label above and its note below. What is wrong stays there until it is changed."""

    changed = Signal()

    def __init__(self, label: str, control: QWidget, note: str = "", beside: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.control = control
        self._help = note
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        self.label = words(label, "heading")
        self.label.setBuddy(control)
        outer.addWidget(self.label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(control, 1)
        for one in beside:
            row.addWidget(one)
        outer.addLayout(row)
        self.note = Note()
        self.note.say(note)
        outer.addWidget(self.note)
        control.setAccessibleName(label)
        control.setAccessibleDescription(note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        match control:
            case QLineEdit():
                control.textChanged.connect(self._edited)
            case QComboBox():
                control.currentIndexChanged.connect(self._edited)
                control.editTextChanged.connect(self._edited)
            case QCheckBox():
                control.toggled.connect(self._edited)

    @property
    def text(self) -> str:
        """What is in it: the text of a line, the value of a choice, "yes" or "no" of a box."""
        match self.control:
            case QLineEdit() as line:
                return line.text()
            case Choice() as choice:
                return choice.value
            case QComboBox() as combo:
                return combo.currentText()
            case QCheckBox() as box:
                return "yes" if box.isChecked() else "no"
        return ""

    def put(self, text: str) -> None:
        """Show this value; it was not typed, so nothing is wrong with it yet."""
        match self.control:
            case QLineEdit() as line:
                line.setText(text)
                # The end of a path tells folders apart; of all else the beginning is read.
                line.setCursorPosition(len(text) if isinstance(line, PathLine) else 0)
            case Choice() as choice:
                choice.choose(text)
            case QComboBox() as combo:
                combo.setEditText(text)
            case QCheckBox() as box:
                box.setChecked(text == "yes")
        self.right()

    def wrong(self, why: str) -> None:
        """Say what is wrong, here, and go there."""
        self._mark(is_bad=True)
        self.note.say(why, "stop")
        self.control.setAccessibleDescription(why)
        self.control.setFocus()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self)

    def right(self) -> None:
        self._mark(is_bad=False)
        self.note.say(self._help)
        if self.control.accessibleDescription() != self._help:
            self.control.setAccessibleDescription(self._help)

    @property
    def fault(self) -> str:
        return self.note.text() if self.note.tone == "stop" else ""

    def _edited(self) -> None:
        if self.fault:
            self.right()
        self.changed.emit()

    def _mark(self, *, is_bad: bool) -> None:
        if bool(self.control.property("bad")) is not is_bad:
            self.control.setProperty("bad", is_bad)
            dress_again(self.control)


class Form(QWidget):
    """Fields on a grid of six columns."""

    COLUMNS = 6

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        # The gaps are columns too: Qt leaves no space before a column in which nothing begins, and two halves
        # would not be equal.
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(12)
        for column in range(self.COLUMNS):
            self._grid.setColumnStretch(2 * column, 1)
            if column:
                self._grid.setColumnMinimumWidth(2 * column - 1, _GAP)
        self._at = (0, 0)
        self._parts: list[tuple[QWidget, int]] = []
        self._is_narrow = False
        # It goes as narrow as it is made, and then has one column.
        self.setMinimumWidth(1)

    def add(self, widget: QWidget, wide: int = COLUMNS) -> None:
        """The next one, `wide` columns of six; a new row where it does not fit."""
        self._parts.append((widget, wide))
        self._put(widget, wide)

    def break_row(self) -> None:
        row, column = self._at
        self._at = (row + 1, 0) if column else self._at

    def _put(self, widget: QWidget, wide: int) -> None:
        row, column = self._at
        if column + wide > self.COLUMNS:
            row, column = row + 1, 0
        self._grid.addWidget(widget, row, 2 * column, 1, 2 * wide - 1, Qt.AlignmentFlag.AlignTop)
        self._at = (row, column + wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where type is too large for fields side by side, they stand under one another."""
        super().resizeEvent(event)
        is_narrow = self.width() < look().type_px(tokens.BODY) * _NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._at = (0, 0)
            for widget, wide in self._parts:
                self._put(widget, self.COLUMNS if is_narrow else wide)


class Card(QFrame):
    """A surface with a heading."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(20, 16, 20, 16)
        self.inner.setSpacing(12)
        if heading:
            title = words(heading)
            title.setObjectName("strong")
            self.inner.addWidget(title)

    def add(self, widget: QWidget) -> None:
        self.inner.addWidget(widget)


def scrolled(inside: QWidget) -> QScrollArea:
    """The same, to be scrolled where large type needs more room than there is."""
    area = Area()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
