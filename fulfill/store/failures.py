"""What the two drivers' errors mean to us, in one place.

* StoreUnavailable
  + Busy            somebody else was in the way; the same operation may be tried again
    - Lost          the connection went away, perhaps during the commit: try again under the same id
  + Halted          the machine's trouble: full, failing or damaged; trying again would not help
* RuleBroken        the tables refused a row
  + Conflict        a key was there already
  + Broken          a check, a reference or a trigger said no

Anything else a driver raises is our bug, and goes up as it is.
"""

from __future__ import annotations

import re

from fulfill.errors import StoreUnavailable, WarehouseError


class Busy(StoreUnavailable):
    """Locked by another station, a deadlock, or a time-out."""


class Lost(Busy):
    """The connection ended; whether a commit under way was kept is not known."""


class Halted(StoreUnavailable):
    """No retry can help. `latches`: writing stays off until the database is opened again."""

    def __init__(self, words: str, *, latches: bool) -> None:
        super().__init__(words)
        self.latches = latches


class RuleBroken(WarehouseError):
    """A row was refused by the tables. `constraint` is its name where the database tells it, else ""."""

    def __init__(self, words: str, constraint: str = "") -> None:
        super().__init__(words)
        self.constraint = constraint


class Conflict(RuleBroken):
    """A row with this key is there already; on SQLite `constraint` may be "table.column, …"."""


class Broken(RuleBroken):
    """A check, a reference, a NOT NULL or a trigger refused."""


_DAMAGED = "The database {where} is damaged ({why}). Stop work on it, and restore the last backup."
_NO_FILE = "This is not a fulfill database: {where}. Check the path."
_FULL = "The disk under the database {where} is full ({why}). Free some space, then go on: nothing is lost."
_DISK = "The disk failed while the database {where} was used ({why}). Check the disk, then start again."
_READ_ONLY = "The database {where} may only be read ({why}). Check who may write the file and its folder."
_OPEN = "The database {where} cannot be opened ({why}). Check that the folder is there and may be used."
_BUSY = "The database {where} is in use by another station and stayed so ({why}). Try again."
_LOST = "The connection to the database {where} was lost ({why}). Check the network and the server."
_SERVER = "The database server of {where} is in trouble ({why}). Its administrator must look at it."

# Primary result codes of SQLite: sqlite.org/rescode.html.
_SQLITE_BUSY = frozenset({5, 6, 15, 9})
_SQLITE_HALTS = {
    3: (_READ_ONLY, False),
    7: (_SERVER, False),
    8: (_READ_ONLY, False),
    10: (_DISK, True),
    11: (_DAMAGED, True),
    13: (_FULL, False),
    14: (_OPEN, False),
    26: (_NO_FILE, True),
}
# pysqlite3 does not tell extended codes: which rule it was stands in the text.
_SQLITE_CONSTRAINT = 19
_SQLITE_NAMED = re.compile(r"constraint failed: (?:index ')?([^']+)")

# SQLSTATE: PostgreSQL manual, appendix A.
_PG_BUSY = frozenset({"40001", "40P01", "55P03", "57014"})
_PG_LOST = ("08", "57P", "25P03")
_PG_HALTS = {"53": (_FULL, False), "58": (_DISK, True), "XX": (_DAMAGED, True), "25006": (_READ_ONLY, False)}


def from_sqlite(error: Exception, where: str) -> Exception:
    """Our error for one of pysqlite3's; the same error back where it is a bug."""
    code: int = getattr(error, "sqlite_errorcode", None) or 0
    primary, why = code & 0xFF, str(error)
    if primary in _SQLITE_BUSY:
        return Busy(_BUSY.format(where=where, why=why))
    if primary == _SQLITE_CONSTRAINT:
        named = _SQLITE_NAMED.search(why)
        kind = Conflict if why.startswith("UNIQUE") else Broken
        return kind(why, named[1] if named else "")
    if primary in _SQLITE_HALTS:
        words, latches = _SQLITE_HALTS[primary]
        return Halted(words.format(where=where, why=why), latches=latches)
    return error


def from_postgres(error: Exception, where: str) -> Exception:
    """Our error for one of psycopg's; the same error back where it is a bug.

    Without an SQLSTATE the server never answered: psycopg's own word that the connection is gone.
    """
    import psycopg

    if not isinstance(error, psycopg.Error):
        return error
    state = error.sqlstate
    why = (str(error).strip().splitlines() or ["no answer"])[0]
    if state is None:
        gone = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
        return Lost(_LOST.format(where=where, why=why)) if gone else error
    if state in _PG_BUSY:
        return Busy(_BUSY.format(where=where, why=why))
    if state.startswith(_PG_LOST):
        return Lost(_LOST.format(where=where, why=why))
    for prefix, (words, latches) in _PG_HALTS.items():
        if state.startswith(prefix):
            return Halted(words.format(where=where, why=why), latches=latches)
    # A trigger's own `raise exception` is a rule of ours too.
    if state.startswith("23") or state == "P0001":
        kind = Conflict if state == "23505" else Broken
        return kind(why, error.diag.constraint_name or "")
    return error
