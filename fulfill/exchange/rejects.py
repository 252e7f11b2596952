"""The rejects file: each bad row as it stood, and why; mend it and import it again."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from fulfill.errors import UnusableInput
from fulfill.exchange.reading import Reading
from fulfill.exchange.rows import guard
from fulfill.records import Kind


def rejects_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.rejects.csv")


class RejectsFile:
    """Writes `FILE.rejects.csv` beside FILE; with no rejects, one of an earlier import is taken away.

    A `with` over the import: the file appears whole when the block ends, and not at all when it fails.

    Attributes:
        count: rows written. file: where they are, None while there is none.
    """

    def __init__(self, reading: Reading) -> None:
        self.count = 0
        self.file: Path | None = None
        self._reading = reading
        self._target = rejects_path(reading.path)
        self._temporary: Path | None = None
        self._stream: IO[str] | None = None
        self._writer: Any = None

    def __enter__(self) -> Self:
        return self

    def add(self, raw_row: Sequence[str], reason: str) -> None:
        """One row. Cells beyond the header stand after the reason, so that the reason keeps its column."""
        if self._writer is None:
            self._start()
        width = len(self._reading.columns)
        cells = [*raw_row[:width], *[""] * (width - len(raw_row)), reason, *raw_row[width:]]
        self._write(cells)
        self.count += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if self._stream is None or self._temporary is None:
            if kind is None:
                self._target.unlink(missing_ok=True)
            return
        with self._stream as stream:
            stream.flush()
            os.fsync(stream.fileno())
        if kind is None:
            self._temporary.replace(self._target)
            self.file = self._target
        else:
            self._temporary.unlink(missing_ok=True)

    def _start(self) -> None:
        try:
            handle, name = tempfile.mkstemp(prefix=".rejects-", suffix=".csv", dir=self._target.parent)
        except OSError as error:
            raise UnusableInput(
                f"{self._target} cannot be written: {error.strerror}. Copy the file where you may write."
            ) from error
        self._temporary = Path(name)
        # A code that is no text (half a character pair) is shown, so that the row can be found and mended.
        self._stream = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")
        self._writer = csv.writer(self._stream, delimiter=self._reading.delimiter, lineterminator="\r\n")
        # A list of returns has a reason of its own.
        reason = "reject_reason" if self._reading.kind is Kind.RETURNS else "reason"
        self._write([*self._reading.columns, reason])

    def _write(self, cells: list[str]) -> None:
        # When a rejects file is imported again, its old reasons make room for the new ones.
        if (old := self._reading.old_reason_at) is not None:
            del cells[old]
        self._writer.writerow([guard(cell) for cell in cells])
