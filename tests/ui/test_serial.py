"""A scanner on a serial line, over a pseudo-terminal; unplugged and plugged in again."""

from __future__ import annotations

import os
import pty
import sys
import threading
import tty
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.scanning.serial_bytes import LONGEST, PAUSE_MS, SerialBytes
from ui.scanning.serial_port import PortState, SerialScanner

CODE = "4006381333931"
codes = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\t"), min_size=1, max_size=80
)


@given(st.lists(st.tuples(codes, st.sampled_from(["\r", "\n", "\r\n", "\t"]))), st.data())
def test_codes_arrive_whole_however_the_bytes_are_cut(said, data):
    stream = "".join(code + end for code, end in said).encode()
    line, heard = SerialBytes(), []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        heard += line.feed(stream[:size], 0).codes
        stream = stream[size:]
    assert heard == [code for code, _ in said]


def test_separators_are_kept():
    assert SerialBytes().feed(b"\x1d010400\x1d21A B\r", 0).codes == ["\x1d010400\x1d21A B"]


def test_what_is_no_utf_8_is_one_byte_a_letter():
    assert SerialBytes().feed("Größe".encode("latin-1") + b"\r", 0).codes == ["Größe"]


def test_a_piece_without_an_end_is_not_the_beginning_of_the_next_code():
    line = SerialBytes()
    line.feed(b"40063", 0)
    heard = line.feed(b"4006381333931\r", PAUSE_MS)
    assert (heard.codes, heard.broken) == ([CODE], ["40063"])


@pytest.mark.parametrize(("length", "is_code"), [(LONGEST, True), (LONGEST + 1, False), (LONGEST * 5, False)])
def test_a_code_has_ten_thousand_characters_at_most(length, is_code):
    line = SerialBytes()
    heard = line.feed(b"x" * length + b"\r" + b"next\r", 0)
    assert heard.codes == ([*["x" * length] * is_code, "next"])
    assert len(heard.broken) == (not is_code)


class Plug:
    """A port that can be unplugged: a link to a pseudo-terminal."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ends: list[int] = []

    def put_in(self) -> None:
        ours, theirs = pty.openpty()
        tty.setraw(theirs)
        self._ends = [ours, theirs]
        self.path.symlink_to(os.ttyname(theirs))

    def pull_out(self) -> None:
        self.path.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = []

    def send(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._ends[0], data[:1024]) :]


@pytest.fixture
def plug(tmp_path):
    plug = Plug(tmp_path / "ttyTEST")
    yield plug
    plug.pull_out()


@pytest.fixture
def listening(plug, qtbot):
    """Makes a scanner; where it is plugged in, waits for it: what was sent before nobody hears."""
    made: list[SerialScanner] = []

    def make() -> SerialScanner:
        scanner = SerialScanner(str(plug.path))
        made.append(scanner)
        if plug.path.is_symlink():
            qtbot.waitUntil(lambda: scanner.state is PortState.THERE, timeout=5000)
        return scanner

    yield make
    for scanner in made:
        scanner.close()


def test_a_code_comes_from_the_port_to_the_windows_thread(plug, listening, qtbot):
    plug.put_in()
    scanner = listening()
    threads: list[bool] = []
    scanner.scanned.connect(lambda _: threads.append(threading.current_thread() is threading.main_thread()))
    with qtbot.waitSignal(scanner.scanned, timeout=5000) as heard:
        plug.send(b"\x1d0104\x1d21A\r\n")
    assert heard.args == ["\x1d0104\x1d21A"]
    assert threads == [True]
    assert scanner.state is PortState.THERE


def test_a_long_code_comes_whole(plug, listening, qtbot):
    plug.put_in()
    scanner = listening()
    code = "0123456789" * 1000
    with qtbot.waitSignal(scanner.scanned, timeout=20_000) as heard:
        threading.Thread(target=plug.send, args=(code.encode() + b"\r",), daemon=True).start()
    assert heard.args == [code]


def test_the_same_code_twice_in_a_moment_is_said_once(plug, listening, qtbot):
    plug.put_in()
    scanner = listening()
    said: list[str] = []
    scanner.scanned.connect(said.append)
    with qtbot.waitSignal(scanner.repeated, timeout=5000):
        plug.send(f"{CODE}\r{CODE}\r".encode())
    assert said == [CODE]


def test_it_waits_for_a_scanner_and_finds_it_again_after_it_was_unplugged(plug, listening, qtbot):
    scanner = listening()
    states: list[str] = []
    scanner.state_changed.connect(states.append)
    qtbot.waitUntil(lambda: "away" in states, timeout=5000)
    for number in range(2):
        plug.put_in()
        with qtbot.waitSignal(scanner.state_changed, timeout=15_000, check_params_cb=lambda s: s == "there"):
            pass
        with qtbot.waitSignal(scanner.scanned, timeout=5000) as heard:
            plug.send(f"LPN-{number}\rhalf a co".encode())
        assert heard.args == [f"LPN-{number}"]
        with qtbot.waitSignal(scanner.state_changed, timeout=5000, check_params_cb=lambda s: s == "away"):
            plug.pull_out()


def test_without_pyserial_it_says_so(listening, qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "serial", None)
    scanner = listening()
    with qtbot.waitSignal(scanner.state_changed, timeout=5000) as said:
        pass
    assert said.args == ["missing"]


def test_it_closes_at_once_while_it_waits(plug, listening, qtbot):
    scanner = listening()
    scanner.close()
    assert not scanner._thread.is_alive()
