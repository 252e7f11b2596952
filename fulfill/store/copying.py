"""Copies of a live SQLite file: through SQLite itself, never by reading the file.

Opening the file of a database by hand and closing it would drop this process's locks on it, and a
copy of the file alone lacks what still lies in its journal. The copy is made under another name,
looked at, written through to the disk, and only then given its name: under that name lies a whole
copy or none.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fulfill.errors import StoreUnavailable
from fulfill.store.failures import from_sqlite
from fulfill.store.stopping import Stopper

_PAGES_AT_ONCE = 2000


def copy(source: Path, target: Path, stopper: Stopper | None = None) -> None:
    """A consistent copy of the database `source`, as one file at `target`, while stations work.

    Raises StoreUnavailable where the source is damaged or the target cannot be written, Stopped where
    `stopper` ends it.
    """
    stopper = stopper or Stopper()
    half = target.with_name(target.name + ".half")
    try:
        remove(half)
        # Stock and customers: for its owner alone, from its first moment.
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            _copy(source, half, stopper)
            file_through_to_disk(half)
            stopper.look(1, 1)
            half.replace(target)
            through_to_disk(target.parent)
        finally:
            remove(half)
    except OSError as error:
        raise StoreUnavailable(f"The copy {target} cannot be written: {error.strerror}.") from error
    except dbapi2.Error as error:
        ours = from_sqlite(error, str(source))
        if isinstance(ours, StoreUnavailable):
            raise ours from error
        # The backup's own errors come without a code.
        raise StoreUnavailable(f"The database {source} cannot be copied ({error}). Is it damaged?") from error


def _copy(source: Path, half: Path, stopper: Stopper) -> None:
    def copied(_status: int, left: int, of: int) -> None:
        stopper.look(of - left, of)

    with closing(open_raw(source)) as from_, closing(open_raw(half)) as to, stopper.over(to):
        from_.backup(to, pages=_PAGES_AT_ONCE, progress=copied)
        # One file that is whole by itself: nothing of it may wait in a journal beside it.
        to.execute("PRAGMA journal_mode=DELETE").fetchall()
        if problems := look(to):
            raise StoreUnavailable(
                f"The database {source} is damaged ({problems[0]}), so no copy of it was made. "
                "Keep the last good backup, and restore it"
            )


def look(raw: Any) -> list[str]:
    """What SQLite itself finds wrong with a database; empty where it finds nothing."""
    found = [str(row[0]) for row in raw.execute("PRAGMA quick_check(20)").fetchall()]
    return [] if found == ["ok"] else found


def open_raw(path: Path) -> Any:
    """A plain connection that waits some seconds for others, and changes no setting of the file."""
    raw = dbapi2.connect(path, isolation_level=None, timeout=5.0)
    raw.execute("PRAGMA trusted_schema=0").fetchall()
    return raw


def remove(path: Path) -> None:
    """Take away a database that nobody uses, with its journals."""
    for name in (path.name, *(path.name + end for end in ("-wal", "-shm", "-journal"))):
        path.with_name(name).unlink(missing_ok=True)


def file_through_to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def through_to_disk(folder: Path) -> None:
    """A new name in a folder is kept only when the folder itself is written."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
