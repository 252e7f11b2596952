# ruff: noqa: F811 - fixtures are asked for by their names
"""What is typed by hand, and what no scanner should do: the window keeps its ears and its keyboard."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QDialog,
    QWidget,
)

from tests.ui.scan_room import (
    CODE,
    NO_KEYS,
    Heard,
    heard,  # noqa: F401
    listener,  # noqa: F401
    room,  # noqa: F401
    settle,
    stamped,  # noqa: F401
)
from tests.ui.scanner import QtScanner
from ui.scanning.filter import ScanFilter
from ui.scanning.keystrokes import Rules


def test_a_code_typed_by_hand_stands_in_the_line_and_enter_sends_it(room, heard, scanner):
    room.button.setFocus()
    scanner.type("A-1", 90)
    settle()
    assert heard.line == ["A", "A-", "A-1"]
    scanner.type("\r", 0)
    settle()
    assert heard.scans == ["A-1"]
    assert heard.line[-1] == ""
    assert room.clicks == 0


def test_without_a_line_typing_goes_to_the_widget(room, heard, listener, scanner):
    listener.hand_line = False
    room.combo.setFocus()
    scanner.type("m", 0)
    settle()
    assert room.combo.currentText() == "Medium"
    assert heard.line == []


def test_arrows_move_in_a_table_and_letters_go_to_the_line(room, heard, scanner):
    room.table.setFocus()
    room.table.setCurrentCell(0, 0)
    scanner.key(Qt.Key.Key_Down)
    scanner.type("x", 0)
    settle()
    assert room.table.currentRow() == 1
    assert heard.line == ["x"]


def test_the_same_code_twice_in_a_moment_is_said_once(room, heard, scanner):
    scanner.scan(CODE, 0)
    scanner.scan(CODE, 0)
    settle()
    assert (heard.scans, heard.repeats) == ([CODE], [CODE])


def test_the_keypads_enter_and_tab_end_a_code_and_move_no_focus(room, heard, scanner):
    room.edit.setFocus()
    scanner.scan("AAAA1", 0, "\n")
    scanner.scan("BBBB2", 0, "\t")
    settle()
    assert heard.scans == ["AAAA1", "BBBB2"]
    assert QApplication.focusWidget() is room.edit


def test_letters_of_other_languages_and_altgr_are_characters(room, heard, scanner):
    room.edit.setFocus()
    scanner.type("Größe-żółć-漢字", 0)
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    scanner.key(Qt.Key.Key_At, "@", altgr)
    scanner.scan("!", 0)
    settle()
    assert heard.scans == ["Größe-żółć-漢字@!"]


def test_a_dead_key_and_its_letter_are_one_character(room, heard, scanner):
    room.button.setFocus()
    scanner.type("Caf", 0)
    scanner.key(Qt.Key.Key_Dead_Acute)
    scanner.type("e", 0)
    scanner.scan("-1", 0)
    settle()
    assert heard.scans == ["Café-1"]


def test_a_letter_put_together_by_an_input_method_belongs_to_the_code(room, heard, scanner):
    room.edit.setFocus()
    scanner.type("Caf", 0)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(room.edit, composed)
    scanner.scan("-1", 0)
    settle()
    assert (heard.scans, room.edit.text()) == (["Café-1"], "")
    QApplication.sendEvent(room.edit, composed)
    settle()
    assert room.edit.text() == "é"


def test_a_busy_window_does_not_take_a_code_for_typing(room, heard, listener, scanner):
    room.button.setFocus()
    listener.scanned.connect(lambda _code: time.sleep(0.15))
    for code in ("AAAA1", "BBBB2"):
        scanner.scan(code, 0)
    settle()
    assert heard.scans == ["AAAA1", "BBBB2"]
    assert heard.line == []


def test_a_slot_that_opens_a_dialog_does_not_hold_up_the_next_scan(room, heard, listener, scanner):
    def ask(code: str) -> None:
        if code != "AAAA1":
            return
        dialog = QDialog(room)
        QTimer.singleShot(100, lambda: scanner.scan("BBBB2", 0))
        QTimer.singleShot(400, dialog.reject)
        dialog.exec()

    listener.scanned.connect(ask)
    scanner.scan("AAAA1", 0)
    QTest.qWait(700)
    assert heard.scans == ["AAAA1", "BBBB2"]


def test_prefix_and_suffix_can_be_set_while_it_listens(room, heard, listener, scanner):
    listener.rules = Rules(prefix="\x02", suffix="\x03")
    room.edit.setFocus()
    scanner.type("\x02A\x03", 0)
    settle()
    assert (heard.scans, room.edit.text()) == (["A"], "")


def test_a_click_lets_typed_characters_go_first(room, heard, scanner, qtbot):
    room.edit.setFocus()
    scanner.type("ab", 0)
    qtbot.mouseClick(room.windowHandle(), Qt.MouseButton.LeftButton, pos=room.button.geometry().center())
    assert room.edit.text() == "ab"
    assert room.clicks == 1


def test_a_fault_in_the_filter_does_not_lock_the_keyboard(
    room, heard, listener, scanner, monkeypatch, caplog
):
    room.edit.setFocus()
    monkeypatch.setattr(listener._wedge, "press", lambda *_: 1 / 0)
    scanner.type("a", 0)
    assert room.edit.text() == "a"
    assert "scan filter failed" in caplog.text
    scanner.scan(CODE, 0)
    settle()
    assert heard.scans == [CODE]


def test_a_code_of_ten_thousand_characters(room, heard, stamped):
    room.edit.setFocus()
    code = "0123456789" * 1000
    stamped.scan(code, 1)
    settle()
    assert heard.scans == [code]
    assert room.edit.text() == ""


def test_the_rest_of_a_code_that_stalled_is_not_a_scan(room, heard, stamped):
    room.edit.setFocus()
    stamped.type(CODE[:6], 2)
    settle()
    assert room.edit.text() == CODE[:6]
    stamped.wait(600)
    stamped.scan(CODE[6:], 2)
    settle()
    assert (heard.scans, heard.broken, room.edit.text()) == ([], [CODE[6:]], "")


def test_of_two_windows_only_the_one_that_is_shown_listens(room, heard, listener, scanner, qtbot):
    hidden = QWidget()
    qtbot.addWidget(hidden)
    hidden.show()
    other = ScanFilter(hidden)
    also = Heard(other)
    hidden.hide()
    room.activateWindow()
    qtbot.waitActive(room)
    listener.setParent(room)
    room.edit.setFocus()
    scanner.scan(CODE, 0)
    scanner.type("ab", 90)
    settle()
    assert (heard.scans, also.scans, room.edit.text()) == ([CODE], [], "ab")
    listener.setParent(None)


def test_a_word_typed_while_a_list_opens_under_the_field_is_whole(room, heard, listener, scanner):
    """Nothing of ours knows the list: what Python has of it would be gone before the held letter is sent."""
    listener.rules = Rules()
    room.written.addItems(["Algeria", "Germany", "Niger"])
    room.written.setCurrentIndex(-1)
    room.written.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    room.written.setFocus()
    scanner.type("germ", 130)
    settle()
    assert (room.written.currentText(), heard.scans) == ("germ", [])


def test_a_scanner_can_type_into_the_window_of_any_widget(room, heard):
    QtScanner(room.table).scan(CODE, 0)
    settle()
    assert heard.scans == [CODE]


def test_letters_keep_their_places_when_a_list_opens_between_two_keys(room, listener, scanner):
    """As on X11: the list has the keys at once, and is said to be in focus a moment later."""
    room.edit.setCompleter(QCompleter(["one", "only"], room))
    room.edit.setFocus()
    scanner.type("o", 0)
    room.edit.completer().complete()
    window = room.edit.completer().popup().windowHandle()
    window.removeEventFilter(listener)
    for kind, at in ((QEvent.Type.ShortcutOverride, room.windowHandle()), (QEvent.Type.KeyPress, window)):
        QCoreApplication.sendEvent(at, QKeyEvent(kind, Qt.Key.Key_N, NO_KEYS, "n"))
    settle()
    assert room.edit.text() == "on"
