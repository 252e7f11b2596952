"""One transaction: prebuilt statements on the driver's connection, below SQLAlchemy.

A durable scan makes some sixteen statements; SQLAlchemy's Core would cost twice what the database
itself does. Rows come back as plain tuples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeVar

from fulfill.store.statements import Dialect, Sql, SqlValue, Values

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

Row = tuple[Any, ...]
T = TypeVar("T")


class Seat(Protocol):
    """One thread's own connection, kept from transaction to transaction (see `engine.py`)."""

    raw: Any
    dialect: Dialect
    errors: type[Exception]
    remembered: dict[str, tuple[object, Any]]

    def translated(self, error: Exception) -> Exception: ...

    def core(self) -> Connection: ...


class Session:
    """A transaction that keeps nothing unless `commit` is called.

    After a failure, or after `commit`, nothing more can be done in it: PostgreSQL would refuse
    anyway, and a rule that holds on one database only would be found in the warehouse.

    Attributes:
        dialect: which database this is, for the rare statement that must know.
        kept: whether `commit` went through.
    """

    __slots__ = ("_errors", "_execute", "_is_sqlite", "_seat", "dialect", "kept")

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._execute: Callable[..., Any] = seat.raw.execute
        self._errors = seat.errors
        self.dialect = seat.dialect
        self._is_sqlite = seat.dialect is Dialect.SQLITE
        self.kept = False

    def one(self, sql: Sql, /, **values: SqlValue) -> Row | None:
        """The first row, or None."""
        try:
            row: Row | None = self._execute(
                sql.sqlite if self._is_sqlite else sql.postgresql, values
            ).fetchone()
        except self._errors as error:
            self._fail(error)
        return row

    def all(self, sql: Sql, /, **values: SqlValue) -> list[Row]:
        try:
            rows: list[Row] = self._execute(
                sql.sqlite if self._is_sqlite else sql.postgresql, values
            ).fetchall()
        except self._errors as error:
            self._fail(error)
        return rows

    def value(self, sql: Sql, /, **values: SqlValue) -> Any:
        """The first column of the first row, or None where there is no row."""
        row = self.one(sql, **values)
        return None if row is None else row[0]

    def run(self, sql: Sql, /, **values: SqlValue) -> int:
        """Carry out a statement; how many rows it changed."""
        try:
            changed: int = self._execute(sql.sqlite if self._is_sqlite else sql.postgresql, values).rowcount
        except self._errors as error:
            self._fail(error)
        return changed

    def run_many(self, sql: Sql, rows: Iterable[Values] | Iterable[Sequence[SqlValue]], /) -> None:
        """One statement for many rows: mappings, or sequences in the order of `sql.names`."""
        try:
            self._check_open()
            cursor = self._seat.raw.cursor()
            if self._is_sqlite:
                cursor.executemany(sql.sqlite, rows)
            else:
                cursor.executemany(sql.postgresql, [sql.row(values) for values in rows])
        except self._errors as error:
            self._fail(error)

    def rows(self, sql: Sql, /, **values: SqlValue) -> Iterator[dict[str, Any]]:
        """Rows by column name, for lists; all are read at once."""
        try:
            cursor = self._execute(sql.sqlite if self._is_sqlite else sql.postgresql, values)
            names = [column[0] for column in cursor.description or ()]
            found = cursor.fetchall()
        except self._errors as error:
            self._fail(error)
        return (dict(zip(names, row, strict=True)) for row in found)

    def script(self, statements: Iterable[Sql | str], /) -> None:
        """Statements without parameters, one after the other, in this transaction.

        A plain string is in the database's own words and is sent as it is.
        """
        try:
            for statement in statements:
                if isinstance(statement, str):
                    self._execute(statement)
                else:
                    self._execute(statement.sqlite if self._is_sqlite else statement.postgresql, {})
        except self._errors as error:
            self._fail(error)

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's Connection in this very transaction; still only `Session.commit` keeps anything."""
        self._check_open()
        return self._seat.core()

    def remember(self, name: str, version: object, make: Callable[[], T]) -> T:
        """What `make` reads, kept with this connection while the version of what it reads is the same."""
        known = self._seat.remembered.get(name)
        if known is None or known[0] != version:
            known = self._seat.remembered[name] = (version, make())
        value: T = known[1]
        return value

    @property
    def raw(self) -> Any:
        """The driver's own connection, to be interrupted from another thread (`stopping`)."""
        return self._seat.raw

    def commit(self) -> None:
        """Keep it all. If `Lost` is raised, whether it was kept is not known."""
        try:
            self._check_open()
            self._seat.raw.commit()
        except self._errors as error:
            self._fail(error)
        self.kept = True
        self.close()

    def close(self) -> None:
        self._execute = _over

    def _check_open(self) -> None:
        if self._execute is _over:
            _over()

    def _fail(self, error: Exception) -> NoReturn:
        self._execute = _over
        if (ours := self._seat.translated(error)) is error:
            raise error
        raise ours from error


def _over(*_: object) -> NoReturn:
    raise RuntimeError("This transaction is over: begin another one")
