"""When the program itself is at fault: it is kept with its stack, told in a card, and work goes on.

What goes to a person, or to who mends the program, holds versions and places in the program only: no
names, no addresses, no scans. The whole stack stays in the log of this machine.
"""

from __future__ import annotations

import atexit
import faulthandler
import logging
import secrets
import sys
import threading
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from fulfill.cli import logs
from ui import diagnostics

_LOG = logging.getLogger("ui.crash")
_QT = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SAME_MOST = 20
_LOG_LINES = 40
_TAIL_BYTES = 64_000


@dataclass(frozen=True, slots=True)
class Report:
    """One fault: its number, as it stands in the log, and the text that may be given to others."""

    number: str
    text: str


class Crashes(QObject):
    """Takes what nobody else caught.

    Signals:
        happened(Report): the program is at fault, in whichever thread. The same place is told once.
    """

    happened = Signal(object)

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = log
        self._seen: set[tuple[str, str]] = set()
        self._said: Counter[str] = Counter()
        self._file: IO[str] | None = None

    def begin(self) -> None:
        """Take over from now on, in every thread."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(self._qt_said)
        # A message of Qt after the interpreter has gone would find nobody.
        atexit.register(qInstallMessageHandler, None)
        self._watch_hard_ends()

    def caught(
        self, kind: type[BaseException], error: BaseException, at: TracebackType | None, where: str = ""
    ) -> None:
        """One exception that came to the top."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, at)
            return
        number = secrets.token_hex(4)
        said = f"report {number}{f' in {where}' if where else ''}"
        _LOG.error(said, exc_info=(kind, error, at))
        frames = traceback.extract_tb(at)
        last = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        if (kind.__name__, last) in self._seen:
            return
        self._seen.add((kind.__name__, last))
        self.happened.emit(self.report(number, "".join(traceback.format_exception(kind, error, at))))

    def report(self, number: str, stack: str) -> Report:
        """What may be copied and sent."""
        parts = (
            f"fulfill, report {number}",
            diagnostics.versions(),
            diagnostics.without_words(stack).strip(),
            "The last lines of the log:",
            diagnostics.without_words(_tail(self._log)).strip(),
        )
        return Report(number, "\n\n".join(part for part in parts if part) + "\n")

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value
        if error is None or caught.exc_type is SystemExit:
            return
        name = caught.thread.name if caught.thread is not None else "a thread"
        self.caught(caught.exc_type, error, caught.exc_traceback, name)

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        level, words = _LEVELS.get(kind, logging.WARNING), text or ""
        self._said[words[:80]] += 1
        count = self._said[words[:80]]
        # A warning from a paint event comes sixty times a second: it must not push all else out of the log.
        if level <= logging.DEBUG or count > _SAME_MOST:
            return
        more = " (it is not told again)" if count == _SAME_MOST else ""
        _QT.log(level, "%s: %s%s", context.category or "", words, more)

    def _watch_hard_ends(self) -> None:
        """Where the interpreter itself falls over, the stacks of all threads go to a file of their own."""
        file = self._log.with_name("fulfill-ended.txt")
        try:
            if file.exists() and file.stat().st_size:
                file.replace(file.with_name("fulfill-ended-before.txt"))
                _LOG.error("the program ended abruptly last time: see fulfill-ended-before.txt")
            self._file = file.open("a", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._file, all_threads=True)


def _tail(log: Path) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(log.stat().st_size - _TAIL_BYTES, 0))
            return "\n".join(file.read().decode("utf-8", "replace").splitlines()[-_LOG_LINES:])
    except OSError:
        return ""


_there: list[Crashes] = []


def begin() -> Crashes:
    """Log, and take what nobody catches, once for this program; after the application object is there."""
    if not _there:
        logs.begin()
        for name in ("ui", "qt"):
            logger = logging.getLogger(name)
            logger.handlers = logging.getLogger("fulfill").handlers
            logger.setLevel(logging.getLogger("fulfill").level)
            logger.propagate = False
        _there.append(Crashes(logs.file()))
        _there[0].begin()
    return _there[0]
