"""Backups of a PostgreSQL server, by its own tools: pg_dump's custom format, and pg_restore.

A restore goes into a database of its own beside the warehouse, is checked there, and then the two
change names: what was replaced stays under a dated one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

from fulfill.clock import SystemClock
from fulfill.errors import StoreUnavailable
from fulfill.store import copying, server
from fulfill.store.stopping import Stopped, Stopper

_LOOK_S = 0.1
_MISSING = (
    "{tool} is not installed on this machine, and a backup of a PostgreSQL warehouse needs it. Install the "
    "server's client programs (postgresql-client), in the server's version or newer"
)


def dump(url: str, file: Path, stopper: Stopper | None = None) -> None:
    """pg_dump -Fc into a file under another name, written through, then renamed. Raises Stopped."""
    stopper = stopper or Stopper()
    half = file.with_name(file.name + ".half")
    try:
        half.unlink(missing_ok=True)
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _run("pg_dump", ["-Fc", "-f", str(half), "-d", _bare(url)], url, stopper)
        # Reading its own list of contents is what the tool can check without a database.
        _run("pg_restore", ["-l", str(half)], url, stopper)
        copying.file_through_to_disk(half)
        stopper.look(1, 1)
        half.replace(file)
        copying.through_to_disk(file.parent)
    except OSError as error:
        raise StoreUnavailable(f"The backup {file} cannot be written: {error.strerror}.") from error
    finally:
        half.unlink(missing_ok=True)


def restore(url: str, file: Path, verify: Callable[[str, int], None]) -> str:
    """Restore into a database beside, `verify` it, and let the two change names; the old one's new name."""
    name = urlsplit(url).path.strip("/")
    moment = f"{SystemClock().now():%Y%m%d%H%M%S%f}"
    # A server cuts names after 63 bytes, without a word.
    side, kept = f"{name[:30]}_restoring", f"{name[:30]}_replaced_{moment}"
    with _maintenance(url) as raw:
        _command(raw, f"drop database if exists {_quoted(side)}")
        _command(raw, f"create database {_quoted(side)} template template0 encoding 'UTF8'")
        try:
            into = ["--exit-on-error", "--no-owner", "-d", _bare(_named(url, side))]
            _run("pg_restore", [*into, str(file)], url)
            verify(_named(url, side), _epoch(url) + 1)
            _swap(raw, name, side, kept, url)
        finally:
            _command(raw, f"drop database if exists {_quoted(side)}")
    return kept


def _swap(raw: Any, name: str, side: str, kept: str, url: str) -> None:
    import psycopg

    try:
        with raw.transaction():
            _command(raw, f"alter database {_quoted(name)} rename to {_quoted(kept)}")
            _command(raw, f"alter database {_quoted(side)} rename to {_quoted(name)}")
    except psycopg.errors.ObjectInUse as error:
        raise StoreUnavailable(
            f"The warehouse {server.shown(url)} is in use, so it is not replaced. Close fulfill at every "
            "station, then restore again"
        ) from error


def _epoch(url: str) -> int:
    """The epoch of the warehouse that is there; 0 where it cannot be read."""
    import psycopg

    try:
        with psycopg.connect(_plain(url), connect_timeout=5) as raw:
            row = raw.execute("select value from setting where name = 'db_epoch'").fetchone()
            return int(row[0]) if row else 1
    except (psycopg.Error, ValueError):
        return 0


def _maintenance(url: str) -> Any:
    import psycopg

    try:
        return psycopg.connect(_plain(_named(url, "postgres")), autocommit=True, connect_timeout=5)
    except psycopg.Error as error:
        raise StoreUnavailable(
            f"{server.shown(url)} does not let us in to restore: {error}. The user must be allowed to make "
            "databases"
        ) from error


def _command(raw: Any, statement: str) -> None:
    import psycopg

    try:
        raw.execute(statement)
    except psycopg.errors.InsufficientPrivilege as error:
        raise StoreUnavailable(
            "This user may not make databases on the server, so the backup cannot be checked before it "
            "replaces anything. Use one who may"
        ) from error


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _named(url: str, name: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, f"/{name}", parts.query, parts.fragment))


def _plain(url: str) -> str:
    return "postgresql://" + url.split("://", 1)[1]


def _bare(url: str) -> str:
    """The URL without its password: everybody on this machine can read a program's arguments."""
    parts = urlsplit(_plain(url))
    user, at, host = parts.netloc.rpartition("@")
    return urlunsplit((parts.scheme, user.partition(":")[0] + at + host, *parts[2:]))


def _run(tool: str, arguments: list[str], url: str, stopper: Stopper | None = None) -> None:
    found = shutil.which(tool)
    if found is None:
        raise StoreUnavailable(_MISSING.format(tool=tool))
    password = urlsplit(_plain(url)).password
    secret = {"PGPASSWORD": unquote(password)} if password else {}
    with subprocess.Popen(  # noqa: S603 - the server's own tool, its arguments as a list
        [found, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | secret,
    ) as process:
        told = _awaited(process, stopper or Stopper())
    if process.returncode:
        why = (told.strip().splitlines() or ["no word"])[0]
        raise StoreUnavailable(f"{tool} failed ({why}). Nothing was changed")


def _awaited(process: subprocess.Popen[str], stopper: Stopper) -> str:
    """Wait for the tool's end, or end it; what it said of trouble. Raises Stopped."""
    while True:
        try:
            return process.communicate(timeout=_LOOK_S)[1]
        except subprocess.TimeoutExpired:
            try:
                stopper.look(0, 0)
            except Stopped:
                process.terminate()
                process.communicate()
                raise
