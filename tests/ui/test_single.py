"""One window per database: real programs that start twice, and one that died."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ui.single import Single

_ROOT = Path(__file__).parents[2]
_FIRST = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QWidget
from ui.app import application
app = application()
from ui.single import Single, bring_forward
single = Single(sys.argv[1], Path(sys.argv[2]))
if not single.claim():
    print("called" if single.call() else "no answer", single.holder, flush=True)
    sys.exit(0)
window = QWidget()
window.showMinimized()
def shown():
    bring_forward(window)
    print("brought forward", window.isMinimized(), flush=True)
single.wanted.connect(shown)
print("first", flush=True)
app.exec()
"""


@pytest.fixture
def start(tmp_path):
    begun = []

    def starter(url, folder=tmp_path):
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
        process = subprocess.Popen(
            [sys.executable, "-c", _FIRST, url, str(folder)],
            stdout=subprocess.PIPE,
            text=True,
            env=surroundings,
            cwd=tmp_path,
        )
        begun.append(process)
        return process

    yield starter
    for process in begun:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_second_start_brings_the_first_window_forward_and_ends(start, tmp_path):
    url = str(tmp_path / "w.db")
    first = start(url)
    assert first.stdout.readline() == "first\n"
    second = start(f"sqlite:///{url}")
    assert second.stdout.readline() == f"called {first.pid}\n"
    assert second.wait(10) == 0
    assert first.stdout.readline() == "brought forward False\n"


def test_a_folder_too_deep_for_a_socket_is_no_hindrance(start, tmp_path):
    deep = tmp_path / ("deep-" * 20)
    deep.mkdir()
    first = start("w.db", deep)
    assert first.stdout.readline() == "first\n"
    assert start("w.db", deep).stdout.readline() == f"called {first.pid}\n"


def test_another_database_has_a_window_of_its_own(start, tmp_path):
    assert start(str(tmp_path / "w.db")).stdout.readline() == "first\n"
    assert start(str(tmp_path / "other.db")).stdout.readline() == "first\n"


@pytest.mark.skipif(os.name == "nt", reason="signals of a POSIX system")
def test_what_a_killed_program_left_is_no_hindrance(start, tmp_path):
    url = str(tmp_path / "w.db")
    first = start(url)
    assert first.stdout.readline() == "first\n"
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert list(tmp_path.glob("fulfill-*.lock"))
    again = start(url)
    assert again.stdout.readline() == "first\n"
    assert start(url).stdout.readline() == f"called {again.pid}\n"


@pytest.mark.skipif(os.name == "nt", reason="signals of a POSIX system")
def test_one_that_hangs_is_named_by_its_process(start, tmp_path):
    url = str(tmp_path / "w.db")
    first = start(url)
    assert first.stdout.readline() == "first\n"
    first.send_signal(signal.SIGSTOP)
    assert start(url).stdout.readline() == f"no answer {first.pid}\n"
    first.send_signal(signal.SIGCONT)


def test_the_claim_can_be_given_back(qapp, tmp_path):
    first, second = Single("w.db", tmp_path), Single("w.db", tmp_path)
    assert first.claim()
    assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_where_nothing_can_be_written_work_is_not_held_up(qapp, tmp_path):
    assert Single("w.db", tmp_path / "nowhere").claim()


def test_a_claim_knows_its_database_however_it_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    single = Single(str(tmp_path / "w.db"), tmp_path)
    assert single.is_of(f"sqlite:///{tmp_path / 'w.db'}")
    assert single.is_of("w.db")
    assert not single.is_of(str(tmp_path / "other.db"))
