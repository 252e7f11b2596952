"""A real window: a scan is heard whatever has the focus, and typing goes where it always went."""

from __future__ import annotations

import time

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from tests.ui.scanner import QtScanner
from ui.scanning.filter import ScanFilter
from ui.scanning.keystrokes import GS, Rules

CODE = "4006381333931"
# A machine that runs many tests may take longer over a key than any scanner.
PATIENT = Rules(gap=300)
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Room(QWidget):
    """One of each thing that can have the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Room")
        self.button = QPushButton("Ship")
        self.clicks = 0
        self.button.clicked.connect(self._clicked)
        self.edit = QLineEdit()
        self.text = QPlainTextEdit()
        self.spin = QSpinBox()
        self.spin.setRange(0, 999)
        self.combo = QComboBox()
        self.combo.addItems(["Small", "Medium", "400"])
        self.written = QComboBox()
        self.written.setEditable(True)
        self.table = QTableWidget(3, 2)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        for widget in self.all():
            layout.addWidget(widget)

    def all(self) -> list[QWidget]:
        return [self.button, self.edit, self.text, self.spin, self.combo, self.written, self.table]

    def _clicked(self) -> None:
        self.clicks += 1

    def state(self) -> tuple[object, ...]:
        cell = self.table.currentIndex()
        return (
            self.clicks,
            self.edit.text(),
            self.text.toPlainText(),
            self.spin.value(),
            self.spin.text(),
            self.combo.currentText(),
            self.written.currentText(),
            (cell.row(), cell.column()),
        )


class Heard:
    def __init__(self, listener: ScanFilter) -> None:
        self.scans: list[str] = []
        self.line: list[str] = []
        self.repeats: list[str] = []
        self.broken: list[str] = []
        listener.scanned.connect(self.scans.append)
        listener.typed.connect(self.line.append)
        listener.repeated.connect(self.repeats.append)
        listener.broken.connect(self.broken.append)


@pytest.fixture
def listener(qapp):
    listener = ScanFilter()
    yield listener
    # At once, or it would still listen at the windows of the next test.
    shiboken6.delete(listener)


@pytest.fixture
def heard(listener) -> Heard:
    return Heard(listener)


@pytest.fixture
def room(qtbot, heard) -> Room:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    qtbot.waitActive(room)
    return room


def settle() -> None:
    QTest.qWait(120)


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


def test_a_code_of_ten_thousand_characters(room, heard, scanner):
    room.edit.setFocus()
    code = "0123456789" * 1000
    scanner.scan(code, 0)
    settle()
    assert heard.scans == [code]
    assert room.edit.text() == ""


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


def test_a_scanner_can_type_into_the_window_of_any_widget(room, heard):
    QtScanner(room.table).scan(CODE, 0)
    settle()
    assert heard.scans == [CODE]
