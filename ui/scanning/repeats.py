"""One scan that arrives twice (a bouncing trigger, two paths into the window) counts once."""

from __future__ import annotations


class Repeats:
    """Remembers the last code of one source; times in ms on that source's clock."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._code: str | None = None
        self._ended = 0

    def seen(self, code: str, began: int, ended: int) -> bool:
        """Whether this code, typed between these times, is the last one over again.

        Each repeat starts the time anew: a code that lies under a scanner in presentation mode counts once.
        """
        again = code == self._code and 0 <= began - self._ended <= self._window
        self._code, self._ended = code, ended
        return again

    def forget(self) -> None:
        """Something else came meanwhile: what comes now is new."""
        self._code = None
