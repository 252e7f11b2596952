# ruff: noqa: F811 - fixtures are asked for by their names
"""A real window: a scan is heard whatever has the focus, and typing goes where it always went."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from tests.ui.scan_room import CODE, NO_KEYS, PATIENT, Heard, Room, heard, listener, room, settle  # noqa: F401
from ui.scanning.keystrokes import GS

PLACES = ["button", "edit", "text", "spin", "combo", "written", "table"]


@pytest.mark.parametrize("delay", [0, 2, 8, 20])
@pytest.mark.parametrize("place", PLACES)
def test_a_scan_is_heard_once_and_touches_nothing(room, heard, scanner, place, delay):
    getattr(room, place).setFocus()
    room.spin.setValue(7)
    before = room.state()
    scanner.scan(f"{GS}01 A b{CODE}", delay)
    settle()
    assert heard.scans == [f"{GS}01 A b{CODE}"]
    assert room.state() == before
    assert QApplication.focusWidget() is getattr(room, place)


@pytest.mark.parametrize("place", ["edit", "text", "spin", "written"])
def test_a_slow_scan_is_taken_out_of_the_field_again(room, heard, listener, scanner, place):
    listener.rules = PATIENT
    room.edit.setText("note")
    room.text.setPlainText("note")
    room.text.moveCursor(QTextCursor.MoveOperation.End)
    room.written.setEditText("note")
    room.spin.setValue(7)
    getattr(room, place).setFocus()
    before = room.state()
    QTest.qWait(250)
    for number, letter in enumerate("400638"):
        if number == 3:
            QTest.qWait(60)
        scanner.type(letter, 0)
    scanner.type("\r", 0)
    QTest.qWait(50)
    assert heard.scans == ["400638"]
    assert room.state() == before


def test_a_person_types_into_a_field_and_is_not_kept_waiting(room, heard, scanner):
    room.edit.setFocus()
    seen: list[str] = []
    room.edit.textEdited.connect(seen.append)
    for count, letter in enumerate("Mug 2", start=1):
        scanner.type(letter, 0)
        QTest.qWait(95)
        assert len(seen) == count, "the character has not come before the next one"
    scanner.type("\r", 0)
    settle()
    assert (heard.scans, room.edit.text()) == ([], "Mug 2")


def test_enter_in_a_field_is_the_fields_own(room, heard, scanner):
    returned: list[bool] = []
    room.edit.returnPressed.connect(lambda: returned.append(True))
    room.edit.setFocus()
    scanner.type("ok\r", 90)
    assert (returned, heard.scans) == ([True], [])


def test_what_was_selected_before_a_scan_stands_there_afterwards(room, heard, listener, scanner):
    listener.rules = PATIENT
    room.edit.setText("keep this")
    room.edit.setFocus()
    room.edit.setSelection(5, 4)
    QTest.qWait(250)
    scanner.type("4", 0)
    QTest.qWait(60)
    scanner.scan("006381", 0)
    settle()
    assert heard.scans == ["4006381"]
    assert (room.edit.text(), room.edit.selectedText()) == ("keep this", "this")


def test_a_space_by_hand_presses_the_button_and_one_in_a_code_does_not(room, heard, scanner):
    room.button.setFocus()
    scanner.scan("A B C", 0)
    settle()
    assert (room.clicks, heard.scans) == (0, ["A B C"])
    scanner.key(Qt.Key.Key_Space, " ", NO_KEYS, QTest.KeyAction.Press)
    QTest.qWait(90)
    scanner.key(Qt.Key.Key_Space, " ", NO_KEYS, QTest.KeyAction.Release)
    settle()
    assert room.clicks == 1
    scanner.type(" ", 0)
    settle()
    assert room.clicks == 2


def test_a_modal_dialog_eats_no_scan_and_no_scan_answers_it(room, heard, scanner):
    box = QMessageBox(QMessageBox.Icon.Question, "Void", "Void this label?", parent=room)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.Yes)
    found: list[bool] = []

    def look() -> None:
        scanner.scan("Y NO 42", 0)
        QTest.qWait(120)
        found.append(box.isVisible())
        box.reject()

    QTimer.singleShot(100, look)
    box.exec()
    assert found == [True]
    assert heard.scans == ["Y NO 42"]


def test_keys_by_hand_answer_a_dialog(room, heard, scanner):
    dialog = QDialog(room)
    layout = QVBoxLayout(dialog)
    button = QPushButton("Void label")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    layout.addWidget(button)

    def look() -> None:
        scanner.type("\r", 0)
        QTimer.singleShot(1000, dialog.reject)

    QTimer.singleShot(100, look)
    assert dialog.exec() == QDialog.DialogCode.Accepted
    assert heard.scans == []


def test_an_open_list_eats_no_scan_and_keeps_its_choice(room, heard, scanner):
    room.combo.setFocus()
    room.combo.showPopup()
    QTest.qWait(50)
    scanner.scan("400638", 0)
    settle()
    assert heard.scans == ["400638"]
    assert room.combo.currentText() == "Small"
    room.combo.hidePopup()


def test_a_letter_by_hand_still_picks_from_an_open_menu(room, heard, scanner):
    menu = QMenu(room)
    picked: list[str] = []
    for word in ("&Print", "&Void"):
        menu.addAction(word).triggered.connect(lambda _on=False, word=word: picked.append(word))
    menu.popup(room.mapToGlobal(room.rect().center()))
    QTest.qWait(50)
    scanner.scan("VVPP", 0)
    QTest.qWait(150)
    assert (picked, heard.scans) == ([], ["VVPP"])
    scanner.type("v", 0)
    settle()
    assert picked == ["&Void"]


def test_function_keys_and_shortcuts_work_between_scans_and_not_inside_one(room, heard, scanner):
    pressed: list[str] = []
    for keys in ("F8", "Ctrl+P", "Esc"):
        action = QAction(room)
        action.setShortcut(keys)
        action.triggered.connect(lambda _on=False, keys=keys: pressed.append(keys))
        room.addAction(action)
    room.button.setFocus()
    scanner.scan("A1B2C3", 0)
    scanner.key(Qt.Key.Key_F8)
    scanner.key(Qt.Key.Key_P, "\x10")
    scanner.key(Qt.Key.Key_Escape, "\x1b")
    settle()
    assert pressed == ["F8", "Ctrl+P", "Esc"]
    scanner.type("D4E5", 0)
    scanner.key(Qt.Key.Key_F8)
    scanner.scan("F6", 0)
    settle()
    assert pressed == ["F8", "Ctrl+P", "Esc"]
    assert (heard.scans, heard.broken) == (["A1B2C3"], ["D4E5F6"])


def test_the_separator_presses_no_shortcut_inside_a_code(room, heard, scanner):
    action = QAction(room)
    action.setShortcut("Ctrl+]")
    action.triggered.connect(lambda: pytest.fail("a separator pressed a shortcut"))
    room.addAction(action)
    room.button.setFocus()
    scanner.scan(f"0104{GS}21A", 0)
    settle()
    assert heard.scans == [f"0104{GS}21A"]
