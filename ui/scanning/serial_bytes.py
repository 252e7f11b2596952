"""What a scanner on a serial line sends, cut into codes. Pure: no port, no clock."""

from __future__ import annotations

from dataclasses import dataclass, field

_ENDS = b"\r\n\t"

LONGEST = 10_000
PAUSE_MS = 500
"""A code comes in one go: bytes this long without an end are no beginning of what comes next."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What some bytes brought: whole codes, and pieces that are none."""

    codes: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


class SerialBytes:
    """Feed it what was read and when (ms, of any steady clock)."""

    def __init__(self, prefix: bytes = b"") -> None:
        self._prefix = prefix
        self._waiting = bytearray()
        self._too_long = False
        self._last = 0

    def feed(self, data: bytes, at: int) -> Heard:
        heard = self.silence(at)
        if data:
            self._last = at
        for byte in data:
            if byte in _ENDS:
                self._end(heard)
            elif len(self._waiting) < LONGEST * 4:
                self._waiting.append(byte)
            else:
                self._too_long = True
        return heard

    def silence(self, at: int) -> Heard:
        """No byte came until now; what waits for its end too long is given up."""
        heard = Heard()
        if self._waiting and at - self._last >= PAUSE_MS:
            heard.broken.append(text_of(bytes(self._waiting))[:LONGEST])
            self.forget()
        return heard

    def forget(self) -> None:
        """The scanner was unplugged: what it had begun will not be finished."""
        self._waiting.clear()
        self._too_long = False

    def _end(self, heard: Heard) -> None:
        text = text_of(bytes(self._waiting).removeprefix(self._prefix))
        too_long = self._too_long or len(text) > LONGEST
        self.forget()
        if too_long:
            heard.broken.append(text[:LONGEST])
        elif text:
            heard.codes.append(text)


def text_of(data: bytes) -> str:
    """UTF-8 where it is that; older scanners send one byte a letter."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
