"""Backups while stations work, and a restore that looks before it replaces.

A backup is one file under its own name, whole or not there. A restore is checked in a file beside the
warehouse first; what it replaces is kept under a dated name, and the setting `db_epoch` grows, so that
stations and effects from before know that the world has turned back.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fulfill.clock import SystemClock
from fulfill.errors import StoreUnavailable, UnusableInput
from fulfill.store import copying, server, server_backup
from fulfill.store.check import Report, check
from fulfill.store.check.journal import Chains
from fulfill.store.engine import file_of
from fulfill.store.stopping import Stopper
from fulfill.store.warehouse import Warehouse, open_warehouse, set_setting, setting

EPOCH = "db_epoch"
# The first bytes of what pg_dump writes in its own format.
_DUMP = b"PGDMP"
# The bytes that every connection to an SQLite file holds a shared lock on: sqlite.org/src, os.h.
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510


def backup(warehouse: Warehouse, file: Path, stopper: Stopper | None = None) -> None:
    """A consistent copy of the warehouse at `file`, while stations work.

    An earlier backup of the same warehouse makes room for it; nothing else does. Raises UnusableInput where
    `file` is the warehouse itself or somebody else's, StoreUnavailable where the warehouse is
    damaged, the file cannot be written, or a server's own tool is missing; Stopped where `stopper` ends it,
    and then no file, and no half of one, is there.
    """
    stopper = stopper or Stopper()
    database = warehouse.database
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(f"The backup {file} cannot be written: {error.strerror}.") from error
    if database.path is not None and file.exists() and file.samefile(database.path):
        raise UnusableInput(f"{file} is the warehouse itself. Name another file for the backup")
    if file.exists() and not _is_earlier_backup(warehouse, file):
        raise UnusableInput(
            f"{file} is there already and is no earlier backup of this warehouse, so it is left alone. "
            "Name another file for the backup"
        )
    with database.read() as session:
        broken = next(Chains(warehouse.key).tail(session), None)
    if broken is not None:
        raise StoreUnavailable(
            f"No backup was made: the journal is not what was written ({broken}). Keep the last good backup, "
            "and run: fulfill check"
        )
    if database.path is None:
        server_backup.dump(database.url, file, stopper)
    else:
        copying.copy(database.path, file, stopper)


def restore(url: str, file: Path) -> str:
    """Put the backup `file` in the place of the warehouse at `url`; the name that what it replaced has now.

    "" where there was no warehouse. Raises StoreUnavailable, and changes nothing, where the backup
    is damaged, breaks a rule or was made by a newer fulfill, and where the warehouse is in use.
    """
    if not file.is_file():
        raise UnusableInput(f"There is no backup at {file}. Check its name")
    if server.is_server(url):
        return server_backup.restore(url, file, _verified)
    target = file_of(url)
    if target.exists() and file.samefile(target):
        raise UnusableInput(f"{file} is the warehouse itself. Name a backup")
    side = target.with_name(target.name + ".restoring")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        copying.remove(side)
        _refuse_others_file(file)
        copying.copy(file, side)
        _verified(f"sqlite:///{side}", _epoch_at(target) + 1)
        _seal(side)
        return _replace(target, side)
    except OSError as error:
        raise StoreUnavailable(f"The warehouse {target} cannot be replaced: {error.strerror}.") from error
    finally:
        copying.remove(side)


def _verified(url: str, epoch: int) -> None:
    """The copy beside is a warehouse that keeps every rule; it is brought up to date and marked."""
    warehouse = open_warehouse(url)
    try:
        report = check(warehouse)
        if not report.ok:
            raise StoreUnavailable(f"The backup is not restored: {_told(report)}. Take an older one")

        def mark(session: Any) -> None:
            known = int(setting(session, EPOCH, "1"))
            set_setting(session, EPOCH, str(max(known + 1, epoch)))
            session.commit()

        warehouse.database.run(mark)
    finally:
        warehouse.close()


def _told(report: Report) -> str:
    first = report.violations[0]
    more = f", and {len(report.violations) - 1} more" if len(report.violations) > 1 else ""
    return f"it breaks the rule {first.rule} ({first.what}){more}"


def _refuse_others_file(file: Path) -> None:
    with file.open("rb") as opened:
        head = opened.read(16)
    if head != b"SQLite format 3\x00":
        raise StoreUnavailable(f"{file} is not a backup of a warehouse. Check its name")


def _is_earlier_backup(warehouse: Warehouse, file: Path) -> bool:
    """Whether this file may be replaced by a newer backup: never a list, a picture or another warehouse."""
    if warehouse.database.path is None:
        with file.open("rb") as opened:
            return opened.read(len(_DUMP)) == _DUMP
    if file.with_name(file.name + "-wal").exists():
        # Somebody works with it, whatever it was once.
        return False
    try:
        with closing(_untouched(file)) as raw:
            row = raw.execute("select value from setting where name = 'warehouse_id'").fetchone()
    except dbapi2.Error:
        return False
    return row is not None and row[0] == warehouse.id


def _epoch_at(target: Path) -> int:
    """The epoch of the warehouse that is there; 0 where it is not, or cannot be read any more."""
    if not target.exists():
        return 0
    try:
        with closing(_untouched(target)) as raw:
            row = raw.execute("select value from setting where name = ?", (EPOCH,)).fetchone()
            return int(row[0]) if row else 1
    except (dbapi2.Error, ValueError):
        return 0


def _untouched(target: Path) -> Any:
    """A connection that only looks: opening a damaged file the usual way would take its journal away.

    It does not see what is still in the journal; an epoch never is, since a restore ends in one file.
    """
    return dbapi2.connect(f"{target.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _is_database(target: Path) -> bool:
    try:
        with closing(_untouched(target)) as raw:
            raw.execute("select count(*) from sqlite_schema").fetchone()
    except dbapi2.Error:
        return False
    return True


def _seal(side: Path) -> None:
    """One file again, with nothing of it in a journal beside."""
    with closing(copying.open_raw(side)) as raw:
        raw.execute("PRAGMA journal_mode=DELETE").fetchall()
    copying.file_through_to_disk(side)


def _replace(target: Path, side: Path) -> str:
    if not target.exists():
        # Journals of a warehouse that is gone would be taken for this one's.
        copying.remove(target)
        side.replace(target)
        copying.through_to_disk(target.parent)
        return ""
    kept = _kept(target)
    alone = _alone(target)
    try:
        if os.name == "nt":
            # There an open file cannot be renamed.
            _close(alone)
        for end in ("-wal", "-shm", "-journal"):
            # Only a damaged warehouse still has these: they stay with it, never with what replaces it.
            journal = target.with_name(target.name + end)
            if journal.exists():
                journal.replace(kept.with_name(kept.name + end))
        _keep(target, kept)
        side.replace(target)
        copying.through_to_disk(target.parent)
    finally:
        _close(alone)
    return str(kept)


def _keep(target: Path, kept: Path) -> None:
    """A second name for what is there, so that at no moment there is no warehouse at all."""
    try:
        os.link(target, kept)
    except OSError:
        target.replace(kept)


def _close(alone: Any) -> None:
    if alone is not None:
        alone.close()


def _kept(target: Path) -> Path:
    day = f"{SystemClock().now():%Y%m%d-%H%M%S}"
    kept = target.with_name(f"{target.stem}-replaced-{day}{target.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = target.with_name(f"{target.stem}-replaced-{day}-{number}{target.suffix}")
    return kept


def _alone(target: Path) -> Any:
    """A connection that shuts everybody else out; None where the file is too damaged for one.

    Raises StoreUnavailable where another program, or this one, has the warehouse open.
    """
    if not _is_database(target):
        _refuse_while_locked(target)
        return None
    raw = dbapi2.connect(target, isolation_level=None, timeout=1.0)
    try:
        # Leaving WAL takes all there is to the file, and is refused while anybody else has it open.
        raw.execute("PRAGMA journal_mode=DELETE").fetchall()
        raw.execute("BEGIN EXCLUSIVE")
        return raw
    except dbapi2.OperationalError as error:
        raw.close()
        if "locked" in str(error) or "busy" in str(error):
            raise StoreUnavailable(_IN_USE.format(target=target)) from error
    except dbapi2.DatabaseError:
        raw.close()
    _refuse_while_locked(target)
    return None


def _refuse_while_locked(target: Path) -> None:
    """A damaged warehouse tells nothing itself, but the locks of others on it can be seen."""
    try:
        import fcntl
    except ImportError:
        return
    with target.open("r+b") as opened:
        try:
            fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError as error:
            raise StoreUnavailable(_IN_USE.format(target=target)) from error


_IN_USE = (
    "The warehouse {target} is in use, so it is not replaced. Close fulfill at every station, then restore "
    "again"
)
