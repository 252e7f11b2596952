"""The embedded database: one SQLite file on a disk of this machine, opened so that nothing is lost.

Settings were measured (WAL with FULL lost no acknowledged commit in simulated power cuts, NORMAL
did) and are read back: on some file systems SQLite silently keeps the old journal.
"""

from __future__ import annotations

import os
import random
import stat
import sys
import time
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fulfill.errors import StoreUnavailable
from fulfill.store.failures import from_sqlite

MODULE: Any = dbapi2
ERRORS: type[Exception] = dbapi2.Error
PATIENCE_S = 5.0
_JITTER = random.Random()  # noqa: S311 - not a secret
SETTINGS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    # Without this, INSERT OR REPLACE deletes rows behind the back of the append-only triggers.
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "wal_autocheckpoint": 1000,
    # In KiB: a large import writes its indexes in memory, not page by page through the log.
    "cache_size": -65536,
    "journal_size_limit": 67_108_864,
}
# For a program that moves the log in its quiet moments (`Database.rest`).
LOG_PAGES_UNTOLD = 4000
if sys.platform == "darwin":
    SETTINGS |= {"fullfsync": 1, "checkpoint_fullfsync": 1}

# The WAL-reset race: sqlite.org/wal.html, mended in these releases and everything after the last.
_MENDED = ((3, 44, 6), (3, 50, 7), (3, 51, 3))

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.sshfs"})
_SYNCED = frozenset(
    {"onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "mobile documents"}
    | {"nextcloud", "owncloud", "pclouddrive", "box sync"}
)


def connect(path: Path, *, only_reads: bool = False) -> Any:
    """A connection with every setting in force; raises StoreUnavailable where one is not honoured."""
    try:
        # Transactions are begun and ended by us alone: the driver's own way loses updates.
        raw = dbapi2.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
        try:
            _set_up(raw, path, {**SETTINGS, "query_only": int(only_reads)})
        except BaseException:
            raw.close()
            raise
    except dbapi2.Error as error:
        raise from_sqlite(error, str(path)) from error
    return raw


def _set_up(raw: Any, path: Path, settings: dict[str, int | str]) -> None:
    raw.set_busy_handler(_Queue().wait)
    for name, wanted in settings.items():
        raw.execute(f"PRAGMA {name}={wanted}").fetchall()
    for name, wanted in settings.items():
        found = raw.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise StoreUnavailable(
                f"The database {path} cannot be used safely here: its {name} should be {wanted}, "
                f"but is {found}. Move it to a disk inside this machine."
            )
    # Reading the schema is what finds a file that is no database at all.
    raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()


class _Queue:
    """Waiting for another writer: short naps, instead of SQLite's own that grow to a tenth of a second.

    With eight stations on one file, the slowest scan in a hundred waits half as long.
    """

    def __init__(self) -> None:
        self._since = 0.0

    def wait(self, times: int) -> bool:
        """Called by SQLite after the `times`-th try; False gives up, and the statement fails as busy."""
        now = time.monotonic()
        if times == 0:
            self._since = now
        if now - self._since > PATIENCE_S:
            return False
        longest_s = min(0.002 + times * 0.0001, 0.01)
        time.sleep(_JITTER.uniform(0.0002, longest_s))
        return True


def check_version(found: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Refuses an SQLite that may lose commits when two stations write."""
    if found >= _MENDED[-1] or any(found[:2] == fixed[:2] and found >= fixed for fixed in _MENDED):
        return
    raise StoreUnavailable(
        f"SQLite {'.'.join(map(str, found))} can damage a database that several stations use. "
        "Install pysqlite3 0.6.1 or newer, which brings a mended one."
    )


def prepare(path: Path, *, create: bool) -> None:
    """The file is there (made, if asked), is ours alone, and lies where locks can be trusted."""
    refuse_shared(path)
    try:
        if create and not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        if not path.exists():
            raise StoreUnavailable(f"There is no database at {path}. To make one there, use: fulfill init")
        if not path.is_file():
            raise StoreUnavailable(f"{path} is not a file. Name the database file itself.")
        _make_private(path)
    except OSError as error:
        raise StoreUnavailable(f"The database {path} cannot be used: {error.strerror}.") from error


def identity(path: Path) -> tuple[int, int] | None:
    """Which file lies there now: another one under the same name has another identity; None for none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - at each transaction, and this is twice as fast
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make_private(path: Path) -> None:
    # Never open an SQLite file by hand: closing it would drop this process's locks. chmod does not.
    found = path.stat()
    is_ours = hasattr(os, "geteuid") and found.st_uid == os.geteuid()
    if is_ours and stat.S_IMODE(found.st_mode) & 0o077:
        path.chmod(0o600)


def refuse_shared(path: Path, mounts: str | None = None) -> None:
    """Refuses network disks and synced folders: SQLite's locks and its WAL do not work there.

    `mounts` is text as in Linux's /proc/mounts; by default, this machine's.
    """
    way_out = "Keep the file on a disk inside this machine, or use PostgreSQL for several stations."
    if str(path).startswith(("\\\\", "//")):
        raise StoreUnavailable(f"{path} is on a network share, where stock could be lost. {way_out}")
    full = path.expanduser().absolute()
    for part in (*full.parts, *full.resolve().parts):
        if any(part.lower() == name or part.lower().startswith(f"{name} ") for name in _SYNCED):
            raise StoreUnavailable(f"{path} is in a synced folder ({part}), which damages it. {way_out}")
    kind = _file_system(full.resolve(), _mounts() if mounts is None else mounts)
    if kind in _NETWORK:
        raise StoreUnavailable(f"{path} is on a network disk ({kind}), where stock could be lost. {way_out}")


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _file_system(path: Path, mounts: str) -> str:
    """The type of the deepest mount that holds the path; "" where that is not known."""
    deepest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) > 2:
            # The kernel writes a space in a path as \040.
            point = Path(fields[1].replace("\\040", " "))
            if path.is_relative_to(point) and len(point.parts) >= deepest:
                deepest, kind = len(point.parts), fields[2]
    return kind
