"""What a Qt key event is to the wedge, and how dead keys and their letters become one character."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.scanning.keystrokes import Kind

_QUIET = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_Mode_switch,
    Qt.Key.Key_Multi_key,
}
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier

_ACCENTS = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Macron: "\u0304",
    Qt.Key.Key_Dead_Breve: "\u0306",
    Qt.Key.Key_Dead_Abovedot: "\u0307",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a",
    Qt.Key.Key_Dead_Doubleacute: "\u030b",
    Qt.Key.Key_Dead_Caron: "\u030c",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
    Qt.Key.Key_Dead_Ogonek: "\u0328",
}
_ALONE = {"\u0300": "`", "\u0301": "\u00b4", "\u0302": "^", "\u0303": "~", "\u0308": "¨", "\u0327": "\u00b8"}


def kind_of(event: QKeyEvent) -> Kind:
    key, text, held = event.key(), event.text(), event.modifiers()
    control, alt, meta = bool(held & _CONTROL), bool(held & _ALT), bool(held & _META)
    if key in _QUIET or key in _ACCENTS:
        return Kind.QUIET
    if alt and held & Qt.KeyboardModifier.KeypadModifier:
        # Some scanners type Alt with figures for a letter that the keyboard lacks; it comes when Alt goes up.
        return Kind.QUIET
    if not text and key in (0, Qt.Key.Key_unknown):
        return Kind.LOST
    if not (control or alt or meta):
        if key in _ENDS:
            return Kind.END
        if key == Qt.Key.Key_Backspace:
            return Kind.ERASE
        if key == Qt.Key.Key_Escape:
            return Kind.ESCAPE
    if not text or meta or (alt and not control):
        return Kind.OTHER
    if not any(unicodedata.category(letter) == "Cc" for letter in text):
        # AltGr is Ctrl with Alt on some systems, and then it types a letter.
        return Kind.CHARACTER if control == alt else Kind.OTHER
    if len(text) == 1 and not alt and key not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, *_ENDS):
        return Kind.CONTROL
    return Kind.OTHER


def accent_of(event: QKeyEvent) -> str:
    """The combining accent of a dead key, "" for any other key."""
    for key, accent in _ACCENTS.items():
        if event.key() == key:
            return accent
    return ""


def accented(accent: str, letter: str) -> str:
    """What the two keys type together: é for acute and e; both signs where no such letter is."""
    if letter == " ":
        return _ALONE.get(accent, " " + accent)
    whole = unicodedata.normalize("NFC", letter + accent)
    return whole if len(whole) == 1 else _ALONE.get(accent, "") + letter


def copy_of(event: QKeyEvent, text: str) -> QKeyEvent:
    """The same press or release, to be sent once the original is gone."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        text,
        event.isAutoRepeat(),
        event.count(),
    )


def typed_text(text: str) -> QKeyEvent:
    """A press that types this text; for what came from an input method."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
