"""Records the statements of each scan once, and carries them out again with nothing around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from fulfill.store import embedded
from tests.benchmarks.floor import Scan, Seat

Statement = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """One scan, and the statements of its transactions between BEGIN and COMMIT."""

    scan: Scan
    statements: list[Statement] = field(default_factory=list)


class Recorder:
    """The driver's connection, with an ear."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.statements: list[Statement] = []

    def execute(self, sql: str, values: Any = None) -> Any:
        if values is None:
            return self._raw.execute(sql)
        self.statements.append((sql, values))
        return self._raw.execute(sql, values)

    def cursor(self) -> Any:
        raise AssertionError("a scan has no statement for many rows")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


def record(file: Path, folder: Path, flow: str, scans: Callable[[Seat], Iterator[Scan]]) -> list[Told]:
    """Work the whole story once, and what each scan asked of the database."""
    seat = Seat(file, folder, flow)
    writer = seat.shop.warehouse.database._seat(only_reads=False)
    ear = writer.raw = Recorder(writer.raw)
    told: list[Told] = []
    for scan in scans(seat):
        ear.statements = []
        seat.scan(scan.raw)
        told.append(Told(scan, ear.statements))
    seat.shop.close()
    return told


class Bare:
    """The same database settings, and nothing but the driver."""

    def __init__(self, file: Path) -> None:
        self.raw = embedded.connect(file)

    def replay(self, statements: list[Statement]) -> float:
        """Seconds for one transaction of these statements, every row fetched."""
        execute = self.raw.execute
        start = perf_counter()
        execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            execute(sql, values).fetchall()
        self.raw.commit()
        return perf_counter() - start
