"""A throw-away PostgreSQL server for tests: a unix socket in a temporary folder, no network.

`fsync` is off, since these databases are thrown away; the store is told so by the environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WHY_SKIPPED = "PostgreSQL is not installed: apt-get install postgresql"


def find_programs() -> Path | None:
    """The folder of the newest installed server's programs."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not found and (initdb := shutil.which("initdb")):
        return Path(initdb).resolve().parent
    return max(found, key=lambda path: float(path.parent.name), default=None)


class Server:
    """A running server. `url(name)` is one database of it."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self._programs = programs
        self._made = 0

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://fulfill@/{name}?host={self.folder}"

    def control(self, *arguments: str) -> None:
        """pg_ctl: "start", "stop -m immediate", "restart", …"""
        settings = (
            f"-k {self.folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off "
            "-c max_connections=200 -c shared_buffers=32MB -c jit=off "
            # Databases that live for a second are not worth looking after.
            "-c autovacuum=off -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=4GB"
        )
        command = [self._programs / "pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log"]
        _run([*command, "-o", settings, *arguments])

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of a fresh and empty database, dropped afterwards."""
        import psycopg

        self._made += 1
        name = f"t{os.getpid()}_{self._made}"
        plain = self.url("postgres").replace("+psycopg", "")
        with psycopg.connect(plain, autocommit=True) as connection:
            spare = connection.execute(
                "select datname from pg_database where datname like 'spare_%'"
            ).fetchone()
            # FILE_COPY with no fsync is the quickest way to copy the small empty template.
            make = f"create database {name} template template0 strategy file_copy"
            connection.execute((f"alter database {spare[0]} rename to {name}" if spare else make).encode())
        yield self.url(name)
        # Anew: a test may have stopped the server meanwhile.
        with psycopg.connect(plain, autocommit=True) as connection:
            connection.execute(f"drop database {name} with (force)".encode())


def _run(command: list[str | Path]) -> None:
    # The server refuses to run as root; CI is root.
    as_postgres = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    done = subprocess.run(
        [*as_postgres, *command],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr}")


@contextmanager
def running_server(programs: Path) -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="ffpg"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        folder.chmod(0o755)
        server = Server(folder, programs)
        trust = ["-A", "trust", "-U", "fulfill", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"]
        _run([programs / "initdb", "-D", folder / "data", *trust])
        server.control("start")
        try:
            yield server
        finally:
            server.control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
