"""What may play a sound on this machine. Players run in a thread of their own: they may be slow, or hang."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Protocol

_PROGRAMS = (("paplay",), ("pw-play",), ("aplay", "-q"), ("afplay",))
_FAILS_WITHIN_S = 0.15


class NoSound(Exception):  # noqa: N818 - an answer: this player cannot play here
    """The player could not play; another may."""


class Player(Protocol):
    """Plays one sound at a time."""

    def start(self, file: Path) -> None:
        """Begin to play a WAV file; any exception says that this player cannot."""
        ...

    def stop(self) -> None:
        """Silence at once, if it still plays."""
        ...


class ProgramPlayer:
    """A program of the system, given the file as its last word."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._running: subprocess.Popen[bytes] | None = None

    def start(self, file: Path) -> None:
        nothing = subprocess.DEVNULL
        self._running = subprocess.Popen(
            [*self._command, str(file)], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
        )
        try:
            code = self._running.wait(_FAILS_WITHIN_S)
        except subprocess.TimeoutExpired:
            return
        self._running = None
        if code != 0:
            raise NoSound(f"{self._command[0]} ended with {code}")

    def stop(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.wait(1)


class MiniaudioPlayer:
    """The small library of that name, where it is installed."""

    def __init__(self) -> None:
        self._device: Any = None

    def start(self, file: Path) -> None:
        miniaudio = importlib.import_module("miniaudio")
        self._device = miniaudio.PlaybackDevice(nchannels=1, app_name="fulfill")
        self._device.start(miniaudio.stream_file(str(file), nchannels=1))

    def stop(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()


class WindowsPlayer:
    """What Windows brings along."""

    def start(self, file: Path) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)

    def stop(self) -> None:
        """A new sound of Windows silences the one before by itself."""


def players_here() -> list[Player]:
    """The best first; none where the machine has nothing that plays."""
    found: list[Player] = []
    if sys.platform == "win32":
        found.append(WindowsPlayer())
    if importlib.util.find_spec("miniaudio") is not None:
        found.append(MiniaudioPlayer())
    found += [ProgramPlayer(command) for command in _PROGRAMS if shutil.which(command[0])]
    return found
