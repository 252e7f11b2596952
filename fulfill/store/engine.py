"""Opens the warehouse's database and hands out transactions on it.

    database = open_engine("shop.db")
    with database.write() as session:       # begins at once; other writers wait their turn
        session.run(TAKE, spot=7, quantity=1)
        session.commit()                    # without this line, nothing is kept

Each thread keeps one connection for writing and one for reading: a checkout from a pool would cost
more than the scan's own statements.
"""

from __future__ import annotations

import random
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from fulfill.errors import StoreUnavailable, UnusableInput
from fulfill.store import embedded, server
from fulfill.store.failures import Busy, Conflict, Halted, Lost, from_postgres, from_sqlite
from fulfill.store.session import Session
from fulfill.store.statements import Dialect

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

T = TypeVar("T")

# A server's connection unused for so long is tried before it is trusted: a firewall may have cut it.
_IDLE_S_MAX = 15.0
_JITTER = random.Random()  # noqa: S311 - not a secret
_ROWS_WORTH_IT = 1_000  # some hundred scans
_PAUSE_S_FIRST, _PAUSE_S_MAX = 0.002, 0.5
_MOVED = (
    "The database {where} was removed, moved or replaced while it was in use. Put that very file back, and "
    "work goes on; to work on the one that is there now, close this program and start it again."
)


class _Seat:
    """One thread's own connection for writing, or for reading."""

    def __init__(self, database: Database, raw: Any, *, only_reads: bool) -> None:
        self.raw = raw
        self.dialect = database.dialect
        self.errors = database.errors
        self.session: Session | None = None
        self.used_at = time.monotonic()
        self.is_spoilt = False
        self.remembered: dict[str, tuple[object, Any]] = {}
        self._database = database
        self._only_reads = only_reads
        self._core: Connection | None = None
        # A thread that ends takes its seat with it; the connection is closed, not leaked.
        weakref.finalize(self, raw.close)

    def begin(self) -> Session:
        if self.dialect is Dialect.SQLITE:
            try:
                self.raw.execute("BEGIN" if self._only_reads else "BEGIN IMMEDIATE")
            except self.errors as error:
                raise self.translated(error) from error
        self.session = Session(self)
        return self.session

    def end(self) -> None:
        """Whatever was not committed is undone."""
        if self.session is not None:
            self.session.close()
            self.session = None
        self.used_at = time.monotonic()
        try:
            if self._core is not None and self._core.in_transaction():
                self._core.rollback()
            self.raw.rollback()
        except Exception:  # noqa: BLE001 - the way back failed: this connection is of no more use
            self.is_spoilt = True

    def is_usable(self) -> bool:
        if self.is_spoilt:
            return False
        if self.dialect is Dialect.SQLITE or time.monotonic() - self.used_at < _IDLE_S_MAX:
            return True
        try:
            self.raw.execute("select 1")
            self.raw.rollback()
        except Exception:  # noqa: BLE001 - whatever it says, a fresh connection is the answer
            return False
        return True

    def translated(self, error: Exception) -> Exception:
        ours = self._database.translated(error)
        if isinstance(ours, Lost):
            self.is_spoilt = True
        if isinstance(ours, Halted) and self._only_reads and self.dialect is Dialect.SQLITE:
            # A reader that writes is our own bug, and no reason to stop the warehouse.
            return error if "readonly" in str(error) else ours
        if isinstance(ours, Halted) and ours.latches:
            self._database.halt(str(ours))
        return ours

    def core(self) -> Connection:
        if self._core is None:
            self._core = self._database.lend(self.raw)
        return self._core

    def close(self) -> None:
        self.is_spoilt = True
        if self._core is not None:
            self._core.close()
        self.raw.close()


class Database:
    """An open database; made by `open_engine`. Safe to share between threads.

    Attributes:
        dialect: SQLITE or POSTGRESQL (a str: "sqlite", "postgresql").
        path: the file, or None for a server.
        where: how to name it to a person; holds no password.
        url: as it was opened, with its password: for the server's own tools, never to be shown.
    """

    def __init__(self, dialect: Dialect, where: str, connect: Callable[..., Any], path: Path | None) -> None:
        self.dialect = dialect
        self.errors = embedded.ERRORS if dialect is Dialect.SQLITE else server.errors()
        self.where = where
        self.path = path
        self.url = ""
        self._connect = connect
        self._mine = threading.local()
        self._seats: weakref.WeakSet[_Seat] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._lent: Any = threading.local()
        self._halted = ""
        self._is_closed = False
        self._file = embedded.identity(path) if path is not None else None
        self._log_pages = 0
        self._moved_at = 0

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A writing transaction, alone on SQLite from its first moment. Kept only by `commit`.

        Raises Busy where others were in the way for some seconds, StoreUnavailable after a halt.
        """
        if self._halted:
            raise StoreUnavailable(self._halted)
        seat = self._seat(only_reads=False)
        assert seat.session is None, "one writing transaction at a time in a thread"
        try:
            yield seat.begin()
        finally:
            seat.end()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One snapshot that nothing can be written through; writers go on meanwhile. Keep it short."""
        seat = self._seat(only_reads=True)
        if seat.session is not None:
            yield seat.session
            return
        try:
            yield seat.begin()
        finally:
            seat.end()

    def run(self, fn: Callable[[Session], T], budget_s: float = 20.0) -> T:
        """`fn` in one writing transaction, tried again while others are in the way or the line is cut.

        `fn` calls `session.commit()` itself, and must be keyed by an operation id: after a cut during
        the commit it is asked again, and has to find what it did. Raises Busy when `budget_s` is over.
        """
        give_up_at = time.monotonic() + budget_s
        pause_s = _PAUSE_S_FIRST
        while True:
            try:
                with self.write() as session:
                    return fn(session)
            except Busy:
                if time.monotonic() + pause_s >= give_up_at:
                    raise
            except Conflict as twin:
                # Two programs at one station wrote the same link of its chain; the next look finds the other.
                if "operation" not in twin.constraint or time.monotonic() + pause_s >= give_up_at:
                    raise
            # Jitter, so that two stations that met once do not meet again for ever.
            time.sleep(_JITTER.uniform(pause_s / 2, pause_s))
            pause_s = min(pause_s * 2, _PAUSE_S_MAX)

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's Engine, for migrations: connections of its own, `BEGIN IMMEDIATE` on SQLite."""
        with self._lock:
            if self._engine is None:
                self._engine = self._make_engine()
            return self._engine

    def close(self) -> None:
        """Close every thread's connections; the database cannot be used through this object any more."""
        self._is_closed = True
        for seat in list(self._seats):
            seat.close()
        if self._engine is not None:
            self._engine.dispose()

    def rests_itself(self) -> None:
        """From now on the log is moved into the file by `rest`, not in the middle of somebody's scan.

        Only a log of four times the usual length is still moved by the commit that comes upon it.
        """
        self._log_pages = embedded.LOG_PAGES_UNTOLD
        if (seat := getattr(self._mine, "writer", None)) is not None:
            self._lengthen(seat)

    def _lengthen(self, seat: _Seat) -> None:
        if self._log_pages and self.dialect is Dialect.SQLITE:
            seat.raw.execute(f"PRAGMA wal_autocheckpoint={self._log_pages}")

    def rest(self, rows: int = _ROWS_WORTH_IT) -> bool:
        """A quiet moment: move what was written since the last one into the file; whether it was worth it.

        From so many changed `rows` on. A long log takes its time: who rests often moves a little each time.

        It stops no reader and no writer of another program. Nothing is moved after a halt: the file is to be
        found as the disk left it. Raises what a writing transaction raises.
        """
        if self.dialect is not Dialect.SQLITE or self._halted:
            return False
        seat = self._seat(only_reads=False)
        written = seat.raw.total_changes
        if seat.session is not None or abs(written - self._moved_at) < rows:
            return False
        self._moved_at = written
        try:
            seat.raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except self.errors as error:
            raise seat.translated(error) from error
        return True

    def halt(self, words: str) -> None:
        """Refuse all further writing: after a failed disk, only a fresh look can tell what is true."""
        self._halted = words

    def translated(self, error: Exception) -> Exception:
        """Our error for a driver's; one that is our own bug comes back as it is."""
        if self.dialect is Dialect.SQLITE:
            return from_sqlite(error, self.where)
        return from_postgres(error, self.where)

    def lend(self, raw: Any) -> Connection:
        """SQLAlchemy's Connection over a connection of ours, which may be inside a transaction."""
        engine = self.engine
        self._lent.raw = raw
        try:
            return engine.connect()
        finally:
            self._lent.raw = None

    def _seat(self, *, only_reads: bool) -> _Seat:
        if self.path is not None and embedded.identity(self.path) != self._file:
            # A file that was removed or replaced goes on taking commits, which nobody will ever see again.
            raise StoreUnavailable(_MOVED.format(where=self.where))
        name = "reader" if only_reads else "writer"
        seat: _Seat | None = getattr(self._mine, name, None)
        if seat is None or not (seat.session is not None or seat.is_usable()):
            if self._is_closed:
                raise StoreUnavailable(f"The database {self.where} was closed.")
            if seat is not None:
                seat.close()
            seat = _Seat(self, self._connect(only_reads=only_reads), only_reads=only_reads)
            if not only_reads:
                self._lengthen(seat)
            setattr(self._mine, name, seat)
            self._seats.add(seat)
        return seat

    def _make_engine(self) -> Engine:
        from sqlalchemy import create_engine, event
        from sqlalchemy.pool import NullPool

        def creator() -> Any:
            return getattr(self._lent, "raw", None) or self._connect(only_reads=False)

        if self.dialect is Dialect.SQLITE:
            engine = create_engine("sqlite://", module=embedded.MODULE, creator=creator, poolclass=NullPool)

            @event.listens_for(engine, "begin")
            def _begin(connection: Connection) -> None:
                raw: Any = connection.connection.dbapi_connection
                if not raw.in_transaction:
                    raw.execute("BEGIN IMMEDIATE")
        else:
            engine = create_engine(
                "postgresql+psycopg://", creator=creator, poolclass=NullPool, use_native_hstore=False
            )
        # SQLAlchemy's first look at a database ends in a rollback, which must not meet a lent connection.
        engine.connect().close()
        return engine


def open_engine(url_or_path: str, *, create: bool = False) -> Database:
    """Open a database by file path, `sqlite:///path` or `postgresql+psycopg://…`.

    `create` makes an empty SQLite file where there is none. Raises StoreUnavailable, in words, where
    the database is missing, damaged, unsafe or does not answer; UnusableInput for another kind of URL.
    """
    if server.is_server(url_or_path):
        where = server.shown(url_or_path)

        def connect_server(*, only_reads: bool) -> Any:
            return server.connect(url_or_path, only_reads=only_reads)

        database = Database(Dialect.POSTGRESQL, where, connect_server, None)
    else:
        embedded.check_version()
        path = file_of(url_or_path)
        embedded.prepare(path, create=create)

        def connect_file(*, only_reads: bool) -> Any:
            return embedded.connect(path, only_reads=only_reads)

        database = Database(Dialect.SQLITE, str(path), connect_file, path)
    database.url = url_or_path
    try:
        # Find out now, in words, whether this database can be used at all.
        with database.read():
            pass
    except BaseException:
        database.close()
        raise
    return database


def file_of(url_or_path: str) -> Path:
    """The file that a URL or a path names; raises UnusableInput for another kind of URL."""
    scheme, mark, rest = url_or_path.partition("://")
    if not mark:
        text = url_or_path
    elif scheme in {"sqlite", "sqlite+pysqlite"} and rest.startswith("/"):
        text = rest[1:]
    else:
        raise UnusableInput(
            f"{scheme}:// is not a database that fulfill can use. Give a file path, sqlite:///FILE, "
            "or postgresql+psycopg://USER@HOST/NAME"
        )
    if text in {"", ":memory:"}:
        raise UnusableInput("A warehouse must outlive its program: name a database file, not memory.")
    return Path(text)
