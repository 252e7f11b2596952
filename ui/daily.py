"""A copy of the warehouse each day, made beside the work, into the folder that the settings name."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fulfill.messages import Level
from ui.background import Background
from ui.page import Told
from ui.state import state
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.ports import Clock
    from fulfill.store.stopping import Stopper

DAYS_KEPT, MONTHS_KEPT = 7, 6
_FIRST_MS, _EVERY_MS = 600_000, 1_800_000
_DUE = timedelta(hours=20)
_DAILY = re.compile(r"fulfill-\w{1,6}-daily-(\d{8})-(\d{6})\.(?:db|dump)")


def back_up(
    url: str, folder: Path, now: datetime, *, is_daily: bool = False, stopper: Stopper | None = None
) -> Path:
    """A copy with its day and time in its name. Raises WarehouseError; Stopped where `stopper` ends it."""
    from fulfill.store.backup import backup
    from fulfill.store.warehouse import open_warehouse

    warehouse = open_warehouse(url)
    try:
        ending = "dump" if warehouse.database.path is None else "db"
        what = f"{warehouse.id[:6]}-daily" if is_daily else warehouse.id[:6]
        file = folder / f"fulfill-{what}-{now:%Y%m%d-%H%M%S}.{ending}"
        if warehouse.database.path is not None:
            _room_for(warehouse.database.path, folder)
        backup(warehouse, file, stopper)
    finally:
        warehouse.close()
    return file


def too_old(names: Iterable[str]) -> set[str]:
    """Which daily copies may go: each of the last days keeps its newest, and each of the last months too.

    A name that is not a daily copy's is never among them.
    """
    daily = sorted((name for name in names if _DAILY.fullmatch(name)), key=_moment, reverse=True)
    days: dict[str, str] = {}
    months: dict[str, str] = {}
    for name in daily:
        days.setdefault(_moment(name)[:8], name)
        months.setdefault(_moment(name)[:6], name)
    kept = {*list(days.values())[:DAYS_KEPT], *list(months.values())[:MONTHS_KEPT]}
    return set(daily) - kept


def is_due(names: Iterable[str], warehouse: str, now: datetime) -> bool:
    """Whether no daily copy of this warehouse, from whichever machine, is from the last hours."""
    since = f"{now - _DUE:%Y%m%d%H%M%S}"
    ours = (name for name in names if _DAILY.fullmatch(name) and name.startswith(f"fulfill-{warehouse[:6]}-"))
    return not any(since < _moment(name) <= f"{now:%Y%m%d%H%M%S}" for name in ours)


class DailyCopy(QObject):
    """Looks now and then whether a copy is due, while a window is open; without a folder there is none."""

    def __init__(self, window: QObject, url: str, clock: Clock, tell: Callable[[Told], None]) -> None:
        super().__init__(window)
        self._url, self._clock, self._tell = url, clock, tell
        self._background = Background(self)
        self._told_on = ""
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Make today's copy if there is none yet; what hinders it is told once a day."""
        folder, now = Path(state().backup_folder), self._clock.now()
        if state().backup_folder and not self._background.running:
            self._background.run(lambda: _daily(self._url, folder, now), self._made, self._failed)

    def _made(self, file: Path | None) -> None:
        if file is not None:
            state().backup_at = self._clock.now()

    def _failed(self, why: str) -> None:
        today = f"{self._clock.now():%Y%m%d}"
        if self._told_on != today:
            self._told_on = today
            self._tell(
                Told(Level.WARN, tr("No copy of the database was made today. {why}", why=why), sounds=False)
            )


def _daily(url: str, folder: Path, now: datetime) -> Path | None:
    """Today's copy, and the oldest ones gone; None where there is one already."""
    from fulfill.store.warehouse import open_warehouse

    folder.mkdir(parents=True, exist_ok=True)
    warehouse = open_warehouse(url)
    warehouse.close()
    own = f"fulfill-{warehouse.id[:6]}-"
    names = [each.name for each in folder.iterdir()]
    if not is_due(names, warehouse.id, now):
        return None
    file = back_up(url, folder, now, is_daily=True)
    for name in too_old(name for name in (*names, file.name) if name.startswith(own)):
        (folder / name).unlink(missing_ok=True)
    return file


def _room_for(database: Path, folder: Path) -> None:
    """A copy must not take the last room of a disk that work goes on on. Raises StoreUnavailable."""
    from fulfill.errors import StoreUnavailable

    folder.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < 2 * database.stat().st_size:
        raise StoreUnavailable(f"There is too little room in {folder} for a copy. Choose another folder")


def _moment(name: str) -> str:
    found = _DAILY.fullmatch(name)
    return found[1] + found[2] if found else ""
