"""What runs beside the window in a process of its own, so that heavy work never takes its breath.

The relay prints, buys labels and tells shops. It is the same command as `fulfill relay --watch`, and
ends when the window does, however the window ends.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_LOG = logging.getLogger(__name__)
_END_S = 10.0


def command(*words: str) -> list[str]:
    """How this very program is called with other words."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, "-m", "fulfill", *words]


class Beside:
    """One process beside the window; started again when it has fallen over."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = tuple(words)
        self._process: subprocess.Popen[bytes] | None = None
        self.starts = 0

    def keep_running(self) -> None:
        """Start it, or start it again; cheap when it is there."""
        import subprocess

        if self._process is not None and self._process.poll() is None:
            return
        if self._process is not None:
            _LOG.warning("the relay ended with %s; it is started again", self._process.returncode)
        self.starts += 1
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command(*self._words),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def close(self) -> None:
        """Its last round, then the end."""
        import subprocess

        if self._process is None:
            return
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
            self._process.wait(_END_S)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        self._process = None


def relay(url: str, station: str) -> Beside:
    """The relay of a warehouse."""
    return Beside(("--database", url, "--station", station, "relay", "--watch", "--until-end-of-input"))
