"""A database connection whose Nth statement fails, as a disk, a server or a cable does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from fulfill.store.engine import Database
from fulfill.store.statements import Dialect


class Fault(StrEnum):
    """FULL: the disk is full, and trying again at once would not help. BUSY: somebody was in the way.
    LOST: the line was cut; what a commit did is not known. BUG: an error of our own making.
    """

    FULL = "full"
    BUSY = "busy"
    LOST = "lost"
    BUG = "bug"


def error_of(database: Database, fault: Fault) -> Exception:
    """The driver's own error for a fault; SQLite has no line to lose, so its file is busy instead."""
    if fault is Fault.BUG:
        return TypeError("a statement of our own making")
    if database.dialect is Dialect.SQLITE:
        from pysqlite3 import dbapi2

        error: Exception = dbapi2.OperationalError(str(fault))
        error.sqlite_errorcode = 13 if fault is Fault.FULL else 5  # type: ignore[attr-defined]
        return error
    import psycopg

    match fault:
        case Fault.FULL:
            return psycopg.errors.DiskFull("no space left")
        case Fault.BUSY:
            return psycopg.errors.DeadlockDetected("deadlock")
        case _:
            return psycopg.OperationalError("the connection was closed")


class Line:
    """Stands before a driver's connection and counts what is said to it.

    Attributes:
        count: statements so far; a commit is one.
        at: the number of the statement that fails, 0 for none; `after` fails a commit that was kept.
        fired: how often it failed.
    """

    def __init__(self, raw: Any, error: Exception | None = None, at: int = 0) -> None:
        self.raw, self.error, self.at = raw, error, at
        self.count = self.fired = 0
        self.commit_fails = ""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.raw, name)

    def execute(self, *values: Any) -> Any:
        self._say()
        return self.raw.execute(*values)

    def cursor(self) -> Any:
        self._say()
        return self.raw.cursor()

    def commit(self) -> None:
        self._say()
        if self.commit_fails and not self.fired:
            self.fired += 1
            if self.commit_fails == "after":
                self.raw.commit()
            assert self.error is not None
            raise self.error
        self.raw.commit()

    def _say(self) -> None:
        self.count += 1
        if self.count == self.at:
            self.fired += 1
            assert self.error is not None
            raise self.error


@contextmanager
def line(database: Database) -> Iterator[Line]:
    """This thread's writing connection, listened to while the block lasts."""
    seat = database._seat(only_reads=False)
    plain, listening = seat.raw, Line(seat.raw)
    seat.raw = listening
    try:
        yield listening
    finally:
        seat.raw = plain
