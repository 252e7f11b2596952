"""The door for files: tells what a file is and streams what it says.

    reading = read(path)
    for item in reading: ...        # Group (a record) or Rejected (a row and why)

Only a file that cannot be used at all raises, and then before the first item: UnusableInput.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from fulfill.errors import UnusableInput
from fulfill.exchange.columns import LINES
from fulfill.exchange.guessing import SAMPLES, Header
from fulfill.exchange.mapping import ColumnMap, Widened
from fulfill.exchange.order_batch import Document, OrderBatch, PlainOrder
from fulfill.exchange.own_csv import Layout, many_orders, one_by_one, read_documents, read_single
from fulfill.exchange.rows import Block, Row, count_keys, in_blocks, read_plain_blocks, read_rows
from fulfill.exchange.shop_json import COLUMNS, read_json
from fulfill.exchange.shopify import read_export
from fulfill.exchange.sniff import Format, Sniffed, sniff, sniff_any
from fulfill.records import Group, Kind, Read, Rejected
from fulfill.units import shown

T = TypeVar("T")


class Reading:
    """One file being read; go over it once.

    Attributes:
        kind: what the file is about. format: how it is written.
        columns, delimiter: the header for the rejects file, and what stands between its cells.
        old_reason_at: where the reason stands, when this is a rejects file itself.
        notes: sentences about the whole file, for a person.
        map: what its columns are, where it is not in ours.
    """

    def __init__(self, path: Path, sniffed: Sniffed, map_: ColumnMap | None = None) -> None:
        self.path = path
        self.map = map_
        self.format = sniffed.format
        self.kind = map_.kind if map_ else sniffed.kind or Kind.ORDERS
        self._fills = map_.fills(sniffed.names) if map_ else ()
        self.columns: tuple[str, ...] = sniffed.columns
        self.delimiter = sniffed.delimiter
        self.notes: tuple[str, ...] = ()
        self.old_reason_at: int | None = None
        self._sniffed = sniffed
        self._layout: Layout | None = None
        self._items = self._open(sniffed)

    def __iter__(self) -> Iterator[Read]:
        return self._items()

    def plainly(self, names: Sequence[str]) -> Iterator[Read | PlainOrder]:
        """The same, but orders of our own CSV may come as plain values, much faster.

        `names` are the fields of OrderRecord and its Address that are wanted of them.
        """
        layout = self._layout
        if self.kind is not Kind.ORDERS or layout is None or self.map is not None:
            return self._items()
        return self._documents(layout, partial(many_orders, layout, OrderBatch(layout.at, names)))

    @property
    def read_as(self) -> tuple[str, ...]:
        """The columns that are read: the file's own, or ours that its map makes of them."""
        return tuple(ours for ours, _ in self._fills) if self.map is not None else self.columns

    def reads(self, row: Sequence[str]) -> tuple[str, ...]:
        """The cells of a row of the file under the columns of `read_as`."""
        if self.map is None:
            return tuple(row)
        whole = [*row, *[""] * (len(self.columns) - len(row))]
        return tuple(fill(whole) for _, fill in self._fills)

    def _open(self, sniffed: Sniffed) -> Callable[[], Iterator[Read]]:
        if sniffed.format is Format.JSON:
            self.columns = COLUMNS
            documents = read_json(self.path, sniffed.encoding)
            return lambda: documents
        if sniffed.format is Format.SHOPIFY_CSV:
            return lambda: read_export(sniffed.names, lambda: self._rows(sniffed))
        layout = self._layout = Layout(self.kind, self._names(sniffed), self.path.name)
        self.old_reason_at = layout.old_reason_at
        if layout.unknown:
            self.notes = (f"Columns that are not known are passed over: {shown(', '.join(layout.unknown))}.",)
        if self.kind in LINES:
            return lambda: self._as_they_stood(self._documents(layout, partial(one_by_one, layout)))
        return lambda: self._as_they_stood(read_single(layout, self._rows(sniffed)))

    def _names(self, sniffed: Sniffed) -> tuple[str, ...]:
        """What the cells of a row are called: with a map, only those that it makes of theirs are ours."""
        if self.map is None:
            return sniffed.names
        reason = "reject_reason" if self.kind is Kind.RETURNS else "reason"
        used = {each.lower() for _, theirs in self.map.columns for each in theirs}
        theirs = [name if name == reason and name not in used else "" for name in sniffed.names]
        return (*theirs, *(ours for ours, _ in self._fills))

    def _as_they_stood(self, items: Iterator[Read]) -> Iterator[Read]:
        """The same, with the rows of the file as they are there, without the cells that a map made."""
        if self.map is None:
            return items
        return map(partial(_as_it_stood, len(self.columns)), items)

    def _documents(
        self, layout: Layout, make: Callable[[list[Document]], Iterator[T]]
    ) -> Iterator[T | Rejected | Group]:
        sniffed = self._sniffed
        counts = self._counts(sniffed, layout)
        if counts is None:
            return read_documents(layout, lambda: in_blocks(self._rows(sniffed)), None, make)
        return read_documents(layout, lambda: self._blocks(sniffed), counts, make)

    def _counts(self, sniffed: Sniffed, layout: Layout) -> Counter[str] | None:
        """How many rows each document has, by a bare reader; None when the file needs the careful one."""
        if self.map is not None:
            return None
        with self._lines(sniffed) as lines:
            return count_keys(lines, sniffed.delimiter, len(sniffed.columns), layout.key_at)

    def _blocks(self, sniffed: Sniffed) -> Iterator[Block]:
        with self._lines(sniffed) as lines:
            yield from read_plain_blocks(lines, sniffed.delimiter, len(sniffed.columns), sniffed.first_row)

    def _rows(self, sniffed: Sniffed) -> Iterator[Row]:
        with self._lines(sniffed) as lines:
            rows = read_rows(lines, sniffed.delimiter, len(sniffed.columns), sniffed.first_row)
            yield from map(self._widened, rows) if self.map is not None else rows

    def _widened(self, row: Row) -> Row:
        line_no, cells, reason = row
        if reason:
            return row
        return line_no, Widened([*cells, *(fill(cells) for _, fill in self._fills)]), ""

    @contextmanager
    def _lines(self, sniffed: Sniffed) -> Iterator[Iterator[str]]:
        """The lines after the header."""
        with self.path.open(encoding=sniffed.encoding, newline="") as file:
            yield islice(file, sniffed.first_row - 1, None)


def _as_it_stood(width: int, item: Read) -> Read:
    if isinstance(item, Group):
        return replace(item, raw_rows=tuple(_bare(row, width) for row in item.raw_rows))
    return replace(item, raw_row=_bare(item.raw_row, width))


def _bare(row: list[str], width: int) -> list[str]:
    return row[:width] if isinstance(row, Widened) else row


def read(path: Path, kind: Kind | None = None, map_: ColumnMap | None = None) -> Reading:
    """Opens a file of any format known here; `kind` forces what our own CSV is about.

    `map_` says what is what in a list whose columns are not ours; its kind goes before `kind`. Raises
    UnusableInput when the file is no list, lacks a column that must be there, or cannot be read; where a map
    could help, it is UnknownColumns.
    """
    if map_ is not None:
        any_ = sniff_any(path)
        if any_ is None:
            raise UnusableInput(f"{path.name} is JSON, which has no columns; import it without a map.")
        return Reading(path, any_, map_)
    sniffed = sniff(path, kind)
    if sniffed.format is Format.JSON and kind not in (None, Kind.ORDERS):
        raise UnusableInput(
            f"{path.name} is JSON, which holds orders of a shop, not {kind}. Export {kind} as CSV."
        )
    return Reading(path, sniffed)


def header_of(path: Path) -> Header | None:
    """The column names of a list and its first rows, whatever they are called; None for JSON.

    Raises UnusableInput for what is no list.
    """
    sniffed = sniff_any(path)
    if sniffed is None:
        return None
    with path.open(encoding=sniffed.encoding, newline="") as file:
        lines = islice(file, sniffed.first_row - 1, sniffed.first_row - 1 + 10 * SAMPLES)
        rows = read_rows(lines, sniffed.delimiter, len(sniffed.columns), sniffed.first_row)
        good = (tuple(cell[:200] for cell in cells) for _, cells, reason in rows if not reason)
        return Header(sniffed.columns, sniffed.names, tuple(islice(good, SAMPLES)))
