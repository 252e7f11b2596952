"""The shapes that all lists share: a list with its name, and how values look from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from fulfill.clock import microseconds
from fulfill.errors import UnusableInput
from fulfill.store.session import Session
from fulfill.store.statements import Sql

Listed = dict[str, Any]
PAGE = 2_000
_ALWAYS_US = 1 << 62
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class View:
    """One list of `show` and `export`.

    Attributes:
        rows: reads it, in a stable order; `today` (ISO day) tells what has expired.
        about: the fields by which one can ask for the rows that are about something.
        brief: the fields that a person is shown.
        inner: the list inside each row that a CSV spreads out, and the fields of its rows.
        between: reads it for a period, from one ISO day to another; None: it knows no periods.
    """

    rows: Callable[[Session, str], Iterator[Listed]]
    about: tuple[str, ...]
    brief: tuple[str, ...]
    inner: tuple[str, tuple[str, ...]] | None = None
    between: Callable[[Session, str, str], Iterator[Listed]] | None = None


def moment(at_us: int | None) -> str | None:
    """Microseconds since 1970 UTC as ISO 8601 with Z; None where there is no time."""
    if not at_us:
        return None
    return (_EPOCH + timedelta(microseconds=at_us)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def period_us(since: str, until: str) -> tuple[int, int]:
    """From the first moment of one day to that after another (ISO days here, both counted; "": no bound).

    Raises UnusableInput.
    """
    first = _day_us(since) if since else 0
    end = _day_us(until, 1) if until else _ALWAYS_US
    if end <= first:
        raise UnusableInput(f"The period from {since} to {until} has no day. Give the earlier day first")
    return first, end


def _day_us(day: str, more: int = 0) -> int:
    try:
        at = date.fromisoformat(day) + timedelta(days=more)
    except ValueError as bad:
        raise UnusableInput(f"{day[:40]!r} is no day; expected year-month-day like 2026-03-31") from bad
    return microseconds(datetime.combine(at, time()).astimezone())


def plain(row: Listed, *never_null: str) -> Listed:
    """A row as it is shown: text that is missing is null, except where a field is named."""
    return {name: None if value == "" and name not in never_null else value for name, value in row.items()}


def spread(rows: Iterator[Listed], inner: tuple[str, tuple[str, ...]] | None) -> Iterator[Listed]:
    """The rows of a table that has no rows within rows: one for each of the inner ones, at least one."""
    if inner is None:
        yield from rows
        return
    field, names = inner
    for row in rows:
        outer = {name: value for name, value in row.items() if name != field}
        inside: list[Listed] = row[field] or [{}]
        for one in inside:
            yield outer | {name: one.get(name) for name in names}


def pages(session: Session, sql: Sql) -> Iterator[list[Listed]]:
    """A long list by its growing key `id`, which the statement takes as `:after` and `:most`."""
    after = 0
    while page := list(session.rows(sql, after=after, most=PAGE)):
        after = page[-1]["id"]
        yield page
