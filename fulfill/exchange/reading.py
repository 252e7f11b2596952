"""The door for files: tells what a file is and streams what it says.

    reading = read(path)
    for item in reading: ...        # Group (a record) or Rejected (a row and why)

Only a file that cannot be used at all raises, and then before the first item: UnusableInput.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from fulfill.errors import UnusableInput
from fulfill.exchange.columns import LINES
from fulfill.exchange.own_csv import Layout, read_documents, read_single
from fulfill.exchange.rows import Row, count_keys, read_plain_rows, read_rows
from fulfill.exchange.shop_json import COLUMNS, read_json
from fulfill.exchange.shopify import read_export
from fulfill.exchange.sniff import Format, Sniffed, sniff
from fulfill.records import Kind, Read
from fulfill.units import shown


class Reading:
    """One file being read; go over it once.

    Attributes:
        kind: what the file is about. format: how it is written.
        columns, delimiter: the header for the rejects file, and what stands between its cells.
        old_reason_at: where the reason stands, when this is a rejects file itself.
        notes: sentences about the whole file, for a person.
    """

    def __init__(self, path: Path, sniffed: Sniffed) -> None:
        self.path = path
        self.format = sniffed.format
        self.kind = sniffed.kind or Kind.ORDERS
        self.columns: tuple[str, ...] = sniffed.columns
        self.delimiter = sniffed.delimiter
        self.notes: tuple[str, ...] = ()
        self.old_reason_at: int | None = None
        self._items = self._open(sniffed)

    def __iter__(self) -> Iterator[Read]:
        return self._items()

    def _open(self, sniffed: Sniffed) -> Callable[[], Iterator[Read]]:
        if sniffed.format is Format.JSON:
            self.columns = COLUMNS
            documents = read_json(self.path, sniffed.encoding)
            return lambda: documents
        if sniffed.format is Format.SHOPIFY_CSV:
            return lambda: read_export(sniffed.names, lambda: self._rows(sniffed))
        layout = Layout(self.kind, sniffed.names, self.path.name)
        self.old_reason_at = layout.old_reason_at
        if layout.unknown:
            self.notes = (f"Columns that are not known are passed over: {shown(', '.join(layout.unknown))}.",)
        if self.kind in LINES:
            return lambda: self._documents(sniffed, layout)
        return lambda: read_single(layout, self._rows(sniffed))

    def _documents(self, sniffed: Sniffed, layout: Layout) -> Iterator[Read]:
        counts = self._counts(sniffed, layout)
        reader = read_rows if counts is None else read_plain_rows
        return read_documents(layout, lambda: self._rows(sniffed, reader), counts)

    def _counts(self, sniffed: Sniffed, layout: Layout) -> Counter[str] | None:
        """How many rows each document has, by a bare reader; None when the file needs the careful one."""
        with self.path.open(encoding=sniffed.encoding, newline="") as file:
            lines = islice(file, sniffed.first_row - 1, None)
            return count_keys(lines, sniffed.delimiter, len(sniffed.columns), layout.key_at)

    def _rows(self, sniffed: Sniffed, reader: Callable[..., Iterator[Row]] = read_rows) -> Iterator[Row]:
        with self.path.open(encoding=sniffed.encoding, newline="") as file:
            lines = islice(file, sniffed.first_row - 1, None)
            yield from reader(lines, sniffed.delimiter, len(sniffed.columns), sniffed.first_row)


def read(path: Path, kind: Kind | None = None) -> Reading:
    """Opens a file of any format known here; `kind` forces what our own CSV is about.

    Raises UnusableInput when the file is no list, lacks a column that must be there, or cannot be read.
    """
    sniffed = sniff(path, kind)
    if sniffed.format is Format.JSON and kind not in (None, Kind.ORDERS):
        raise UnusableInput(
            f"{path.name} is JSON, which holds orders of a shop, not {kind}. Export {kind} as CSV."
        )
    return Reading(path, sniffed)
