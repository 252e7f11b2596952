"""Every answer is also heard. Playing never holds up the window, and no device is no fault."""

from __future__ import annotations

import atexit
import contextlib
import importlib
import importlib.util
import logging
import queue
import shutil
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QApplication

from ui.players import Player, players_here
from ui.tones import Sound, seconds, wav

log = logging.getLogger(__name__)

_GRACE_S = 1.0
"""How long a player may take to begin and end; then it hangs, and is stopped."""
_FAILURES = 2


class Sounds:
    """Attributes: `is_on`; `volume`, 0 to 100. Both count from the next sound on.

    Qt's own player comes first where it is installed (it is not in the small set of wheels), then what
    `players_here` finds, then the system's bell. Of sounds that come together the last one is heard.
    """

    def __init__(self, players: Sequence[Player] | None = None) -> None:
        self.is_on = True
        self.volume = 70
        self._players = None if players is None else list(players)
        has_qt = players is None and importlib.util.find_spec("PySide6.QtMultimedia") is not None
        self._effects = _QtEffects() if has_qt else None
        self._wanted: queue.Queue[tuple[Sound, int]] = queue.Queue(maxsize=1)
        self._folder: Path | None = None
        self._folder_lock = threading.Lock()

    def play(self, name: str) -> None:
        """By name ("ok", "done", "warn", "stop", "repeat"); returns at once and never raises."""
        if not self.is_on or self.volume <= 0:
            return
        try:
            self._play(Sound(name))
        except Exception:
            log.exception("no sound for %r", name)

    def _play(self, sound: Sound) -> None:
        if self._effects is not None:
            if self._effects.play(self._file(sound, self.volume)):
                return
            self._effects = None
        if self._players is None:
            self._players = players_here()
        if not self._players:
            if isinstance(QCoreApplication.instance(), QApplication):
                QApplication.beep()
            return
        self._ask(sound)

    def _ask(self, sound: Sound) -> None:
        if not any(thread.name == self._thread_name for thread in threading.enumerate()):
            threading.Thread(target=self._run, name=self._thread_name, daemon=True).start()
        with contextlib.suppress(queue.Empty):
            self._wanted.get_nowait()
        self._wanted.put_nowait((sound, self.volume))

    @property
    def _thread_name(self) -> str:
        return f"sounds {id(self):x}"

    # In the thread of the players

    def _run(self) -> None:
        playing: tuple[Player, float] | None = None
        failures = 0
        while self._players:
            try:
                sound, volume = self._wanted.get(timeout=playing[1] if playing else None)
            except queue.Empty:
                sound = None
            player = self._players[0]
            try:
                if playing is not None:
                    playing = None
                    player.stop()
                if sound is not None:
                    player.start(self._file(sound, volume))
                    playing = (player, seconds(sound) + _GRACE_S)
                    failures = 0
            except Exception as fault:  # noqa: BLE001 - whatever a player of this machine may raise
                log.info("a player cannot play: %s", fault)
                failures += 1
                if failures >= _FAILURES:
                    self._players.pop(0)
                    failures = 0

    def _file(self, sound: Sound, volume: int) -> Path:
        """The sound as a file; made once for each volume."""
        with self._folder_lock:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="fulfill-sounds-"))
                atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
            file = self._folder / f"{sound}-{volume}.wav"
            if not file.exists():
                file.write_bytes(wav(sound, volume))
            return file


class _QtEffects:
    """QSoundEffect, where the Addons of Qt are installed."""

    def __init__(self) -> None:
        self._module: Any = None
        self._made: dict[Path, Any] = {}

    def play(self, file: Path) -> bool:
        """False where Qt cannot play here."""
        try:
            if self._module is None:
                self._module = importlib.import_module("PySide6.QtMultimedia")
            if self._module.QMediaDevices.defaultAudioOutput().isNull():
                return False
            if file not in self._made:
                effect = self._module.QSoundEffect()
                effect.setSource(QUrl.fromLocalFile(str(file)))
                self._made[file] = effect
            for effect in self._made.values():
                effect.stop()
            self._made[file].play()
        except ImportError:
            return False
        return True
