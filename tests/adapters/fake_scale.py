"""A scale on a real pseudo-terminal or a pipe, which may misbehave in every way that scales do."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import threading
import tty
from collections.abc import Callable
from pathlib import Path


def sics(grams: int, state: str = "S") -> bytes:
    """The answer of an MT-SICS scale that shows kilograms with three decimals."""
    sign, whole = "-" if grams < 0 else "", f"{abs(grams) / 1000:.3f}"
    return f"S {state} {sign + whole:>10} kg\r\n".encode()


def toledo(
    digits: int, *, tare: int = 0, a: int = 0x2D, b: int = 0x30, c: int = 0x20, sums: bool = True
) -> bytes:
    """A continuous frame; as it stands: kilograms with three decimals, gross, stable."""
    frame = bytes((2, a, b | (1 if tare else 0) | (2 if digits < 0 else 0), c))
    frame += f"{abs(digits):6d}{tare:6d}\r".encode()
    return frame + bytes((-sum(frame) & 0x7F,)) * sums


def hid(weight: int, status: int = 4, unit: int = 2, exponent: int = 0) -> bytes:
    """A report with id 3, as most postal scales send it."""
    return bytes((3, status, unit, exponent & 0xFF, weight & 0xFF, weight >> 8))


class FakeScale:
    """A link to a pseudo-terminal that can be plugged in and pulled out.

    Attributes:
        answers: what it says to a question; None says nothing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.answers: Callable[[], bytes | None] = lambda: None
        self.questions = 0
        self._ends: tuple[int, int] | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def plug_in(self) -> None:
        ours, theirs = pty.openpty()
        tty.setraw(theirs)
        self._ends = (ours, theirs)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._answer, args=(ours, self._stop), daemon=True)
        self._thread.start()
        self.path.symlink_to(os.ttyname(theirs))

    def pull_out(self) -> None:
        self.path.unlink(missing_ok=True)
        self._stop.set()
        if self._thread is not None:
            self._thread.join(5)
        for end in self._ends or ():
            os.close(end)
        self._ends = None

    def send(self, data: bytes) -> None:
        assert self._ends
        os.write(self._ends[0], data)

    def _answer(self, ours: int, stop: threading.Event) -> None:
        while not stop.is_set():
            if not select.select([ours], [], [], 0.02)[0]:
                continue
            with contextlib.suppress(OSError):
                if b"SI\r\n" in os.read(ours, 1000):
                    self.questions += 1
                    if (answer := self.answers()) is not None:
                        os.write(ours, answer)
