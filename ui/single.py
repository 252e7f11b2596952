"""One window for each database and person at this machine: a second start brings the first one forward."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 3_000
_SHOW, _SHOWN = b"show\n", b"shown\n"
_WORD_MAX = 64
_NAME_MAX = 100  # bytes of a socket's path that every system takes; Linux has 107, macOS 103


class Single(QObject):
    """The claim of one program on one database.

    `claim` first; where it says False, somebody else has it: `call` them, and end.

    Signals:
        wanted: a second start asks for the window.
    """

    wanted = Signal()

    def __init__(self, url: str, folder: Path | None = None) -> None:
        super().__init__()
        self._of = _key(url)
        name = f"fulfill-{self._of}"
        place = folder or _folder()
        self._lock = QLockFile(str(place / f"{name}.lock"))
        # By age it never becomes stale: a shift is long. One whose program has gone is taken over at once.
        self._lock.setStaleLockTime(0)
        self._name = _socket(place, name)
        self._server: QLocalServer | None = None

    def is_of(self, url: str) -> bool:
        """Whether this claim is on that database, however it is written."""
        return self._of == _key(url)

    def claim(self) -> bool:
        """Whether this program is the only one. Where no lock can be made at all, work is not held up."""
        if not self._lock.tryLock(0):
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        # The lock is ours, so whatever lies there was left by a program that ended without a word.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)
        return True

    def call(self) -> bool:
        """Ask the other one to show its window; whether it answered within three seconds."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(_SHOW)
        socket.waitForBytesWritten(_PATIENCE_MS)
        answered = socket.waitForReadyRead(_PATIENCE_MS)
        socket.disconnectFromServer()
        return answered

    @property
    def holder(self) -> int:
        """The number of the process that has the database's window; 0 where that is not known."""
        return int(self._lock.getLockInfo()[0])

    def close(self) -> None:
        """Give the claim back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        # Anything else is a stranger's, and gets no answer.
        if socket.read(_WORD_MAX).data() == _SHOW:
            socket.write(_SHOWN)
            socket.flush()
            self.wanted.emit()
        socket.disconnectFromServer()


def bring_forward(window: QWidget) -> None:
    """Show a window over the others, also from its icon."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _key(url: str) -> str:
    """The same for all ways to write one database."""
    path = url.removeprefix("sqlite:///")
    plain = path if "://" in path else str(Path(path).expanduser().resolve())
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def _socket(folder: Path, name: str) -> str:
    """On Windows this names a pipe; elsewhere it is a socket in a folder that is this person's alone."""
    path = str(folder / name)
    if os.name == "nt":
        return name
    if len(os.fsencode(path)) <= _NAME_MAX:
        return path
    # Too deep a folder: Qt puts a bare name into the system's own for such things.
    return f"fulfill-{hashlib.sha256(os.fsencode(path)).hexdigest()[:24]}"


def _folder() -> Path:
    """Where this person's programs keep what lives as long as they do."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and os.access(given, os.W_OK | os.X_OK):
        return Path(given)
    who = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    folder = Path(tempfile.gettempdir()) / f"fulfill-{who}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
