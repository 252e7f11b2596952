"""Which widget would get what is typed now, and how a field goes back to what it held before a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from ui.scanning.keystrokes import Target

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

TAKES_TYPING = "takesTyping"
"""A widget whose property of this name is true gets what is typed, though it is no text field."""

KEEPS_TYPING = "keepsTyping"
"""A field whose property of this name is true keeps whatever comes, however fast: a secret is no code."""


def focused() -> tuple[QWidget | None, QWidget | None]:
    """The widget that a key would reach, and the popup around it: a popup comes before the focus.

    Keep both while the first is used: PySide lets go of what is inside a popup together with the popup.
    """
    popup = QApplication.activePopupWidget()
    if popup is None:
        return QApplication.focusWidget(), None
    # The list under a field that completes what is typed hands keys on to the field.
    inside: QWidget | None = popup.focusWidget()
    return popup.focusProxy() or inside or popup, popup


_LINES, _PAGES = ("QLineEdit",), ("QTextEdit", "QPlainTextEdit")
_CHOICE, _NUMBERS = "QComboBox", ("QAbstractSpinBox",)


def _is(widget: QWidget, names: tuple[str, ...]) -> bool:
    """By name: a class of Qt takes its time to be made, and most windows have none of these at first."""
    return any(widget.inherits(name) for name in names)


def takes_text(widget: QWidget | None) -> bool:
    if widget is None:
        return False
    field: Any = widget
    if _is(widget, _LINES + _PAGES + _NUMBERS):
        return not field.isReadOnly()
    return widget.inherits(_CHOICE) and bool(field.isEditable())


def target(*, hand_line: bool) -> Target:
    """Where typed characters would go now; `hand_line`: there is a line for what nobody else wants."""
    widget, popup = focused()
    if takes_text(widget):
        return Target.FIELD
    wanted = widget is not None and bool(widget.property(TAKES_TYPING))
    busy = popup is not None or QApplication.activeModalWidget() is not None
    return Target.WIDGET if wanted or busy or not hand_line else Target.LINE


def keeps_typing() -> bool:
    """Whether what is typed now is nobody's but the field's that has the focus."""
    widget, _popup = focused()
    return widget is not None and bool(widget.property(KEEPS_TYPING))


class Mark(Protocol):
    """What a field held before a code came; `restore` takes out what came after."""

    def restore(self) -> None: ...


def mark() -> Mark | None:
    """Notes what the field that has the focus holds now; None where none has it."""
    widget, _popup = focused()
    if widget is None:
        return None
    field: Any = widget
    if _is(widget, _LINES):
        return _LineMark(field)
    if _is(widget, (*_NUMBERS, _CHOICE)):
        from PySide6.QtWidgets import QLineEdit

        edit = widget.findChild(QLineEdit)
        return _LineMark(edit) if edit is not None else None
    return _TextMark(field) if _is(widget, _PAGES) else None


class _LineMark:
    def __init__(self, edit: QLineEdit) -> None:
        self._edit = edit
        self._text, self._at = edit.text(), edit.cursorPosition()
        self._from, self._selected = edit.selectionStart(), len(edit.selectedText())

    def restore(self) -> None:
        if not shiboken6.isValid(self._edit) or self._edit.text() == self._text:
            return
        self._edit.setText(self._text)
        self._edit.setCursorPosition(self._at)
        if self._selected:
            self._edit.setSelection(self._from, self._selected)
        # Whoever follows a person's typing was told of the characters, and must hear that they are gone.
        self._edit.textEdited.emit(self._text)


class _TextMark:
    def __init__(self, edit: QTextEdit | QPlainTextEdit) -> None:
        self._edit = edit
        cursor = edit.textCursor()
        self._from, self._selected = cursor.selectionStart(), cursor.selectedText()

    def restore(self) -> None:
        if not shiboken6.isValid(self._edit):
            return
        from PySide6.QtGui import QTextCursor

        cursor = self._edit.textCursor()
        cursor.setPosition(self._from, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self._selected.replace("\u2029", "\n"))
        self._edit.setTextCursor(cursor)
