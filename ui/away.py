"""What the window says while its database is busy or away: that it waits, what is kept, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fulfill.messages import Level
from ui.page import Told
from ui.words import tr

if TYPE_CHECKING:
    from ui.parts.bar import MessageBar
    from ui.status import StationStatus
    from ui.worker import Worker

_LOOK_MS = 250
_BUSY_S = 1.0
_TRY_AGAIN = " Try again."


class Away(QObject):
    """Watches the worker, and tells once whatever is new about the database.

    `tell` answers as the window does. That it is busy and there again stands in the `bar` alone: it is no
    answer to anything, and whoever waits for one must not take it for that.
    """

    def __init__(
        self,
        parent: QObject,
        worker: Worker,
        status: StationStatus,
        tell: Callable[[Told], None],
        bar: MessageBar,
    ) -> None:
        super().__init__(parent)
        self._worker, self._status, self._tell, self._bar = worker, status, tell, bar
        self._ours: Told | None = None
        self._is_away = self._is_busy = False
        worker.away.connect(self._gone)
        worker.back.connect(self._returned)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """The warehouse is open: from now on, slowness is worth a word."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def keeps(self) -> int:
        """How many scans would be lost by closing now; 0 while they only need their moment."""
        return self._worker.kept if self._is_away or self._is_busy else 0

    def lost_by_closing(self) -> tuple[str, str] | None:
        """What is asked before the window closes, and the verb of going on; None where nothing is lost."""
        if not (kept := self.keeps):
            return None
        question = tr(
            "The database does not have {count} of your scans yet. Close and lose them?", count=kept
        )
        return question, tr("Close and lose them")

    def _gone(self, why: str) -> None:
        self._is_away, self._is_busy = True, False
        self._status.away(why)
        kept = self._worker.kept
        # Whoever is told to try again scans again, and takes the goods twice.
        text = f"{why.removesuffix(_TRY_AGAIN)} {_kept(kept)}" if kept else why
        told = Told(Level.STOP, text, sounds=False)
        if told != self._bar.told:
            self._ours = told
            self._tell(told)

    def _returned(self) -> None:
        self._is_away = False
        self._status.there()
        self._say_over()

    def _look(self) -> None:
        if self._is_away:
            return
        if self._worker.held_s > _BUSY_S:
            self._is_busy = True
            kept = self._worker.kept
            words = tr("The database is busy.")
            self._status.busy(words)
            told = Told(Level.WARN, f"{words} {_kept(kept) if kept else tr('Wait a moment.')}", sounds=False)
            if told != self._bar.told:
                self._ours = told
                self._bar.tell(told)
        elif self._is_busy:
            self._is_busy = False
            self._status.there()
            self._say_over()

    def _say_over(self) -> None:
        """An answer that came meanwhile is worth more than this."""
        if self._ours is not None and self._bar.told is self._ours:
            self._bar.tell(Told(Level.OK, tr("The database is there again."), sounds=False))
        self._ours = None


def _kept(count: int) -> str:
    if count == 1:
        return tr("Your last scan is kept and goes in by itself.")
    return tr("{count} scans are kept and go in by themselves.", count=count)
