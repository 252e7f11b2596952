"""What nobody caught is kept and told, without a word of people or goods, and the program goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from ui.crash import Crashes, Report
from ui.parts.crash_card import CrashCard

_ROOT = Path(__file__).parents[2]
_PROGRAM = """
import sys, threading
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QPushButton
from ui.app import application
app = application()
from ui import crash
from ui.parts.crash_card import watch
crashes = crash.begin()
window = QPushButton("scan")
window.resize(1280, 720)
card = watch(crashes, window)
window.show()

def fail():
    raise ValueError("Ann Lee, 1 High St")

def fail_in_thread():
    thread = threading.Thread(target=lambda: {}["secret-code"], name="walker")
    thread.start()
    thread.join()

def look():
    assert card.isVisible()
    print("CARD", card.title.text())
    card.copy()
    print(card.report.text)
    print("STILL THERE")
    app.quit()

QTimer.singleShot(0, fail)
QTimer.singleShot(10, fail)
QTimer.singleShot(50, fail_in_thread)
QTimer.singleShot(80, lambda: [qWarning("a warning of Qt") for _ in range(100)])
QTimer.singleShot(300, look)
sys.exit(app.exec())
"""


def ran(program, home):
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(home),
        "PYTHONPATH": str(_ROOT),
    }
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=False,
        text=True,
        env=surroundings,
        timeout=60,
        cwd=home,
    )


def test_the_program_goes_on_after_a_fault_and_tells_of_it_without_names(tmp_path):
    done = ran(_PROGRAM, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "STILL THERE" in done.stdout
    assert "CARD Something in the program went wrong (2 times)" in done.stdout
    assert "KeyError" in done.stdout
    assert "PySide6-Essentials" in done.stdout
    assert "Ann Lee" not in done.stdout
    assert "secret-code" not in done.stdout


def test_the_log_keeps_the_whole_stack_of_every_fault(tmp_path):
    ran(_PROGRAM, tmp_path)
    log = (tmp_path / "fulfill" / "fulfill.log").read_text()
    assert log.count("ValueError: Ann Lee") == 2
    assert "in walker" in log
    assert log.count("a warning of Qt") == 20


@pytest.mark.skipif(os.name == "nt", reason="signals of a POSIX system")
def test_a_hard_end_leaves_its_stacks_and_is_noticed_at_the_next_start(tmp_path):
    hard = "from ui import crash; crash.begin(); import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
    assert ran(hard, tmp_path).returncode < 0
    assert "Segmentation" in (tmp_path / "fulfill" / "fulfill-ended.txt").read_text()
    ran("from ui import crash; crash.begin()", tmp_path)
    folder = tmp_path / "fulfill"
    assert "Segmentation" in (folder / "fulfill-ended-before.txt").read_text()
    assert "ended abruptly" in (folder / "fulfill.log").read_text()


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "fulfill").write_text("a file where the folder should be")
    assert ran(_PROGRAM, tmp_path).returncode == 0


def test_the_card_takes_no_key_and_leaves_the_focus_where_it_is(qtbot):
    window = QWidget()
    field = QPushButton("here", window)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    field.setFocus()
    card = CrashCard(window)
    card.show_report(Report("ab12", "text"))
    assert window.focusWidget() is field
    assert "ab12" in card.text.text()
    assert card.geometry().right() < 1024
    window.resize(1400, 700)
    assert card.geometry().right() == 1400 - 24 - 1


def test_the_diagnostics_are_written_and_said(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    card = CrashCard(window)
    card.show_report(Report("ab12", "text"))
    card.write_to(tmp_path / "all.zip")
    qtbot.waitUntil(lambda: (tmp_path / "all.zip").name in card.note.text())
    card.write_to(tmp_path / "nowhere" / "all.zip")
    qtbot.waitUntil(lambda: "No such file" in card.note.text())


def test_an_interrupt_is_no_fault(qtbot, tmp_path, capsys):
    crashes = Crashes(tmp_path / "log")
    told = []
    crashes.happened.connect(told.append)
    crashes.caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
