"""A file comes in: read as a stream, taken in portions, what is bad written beside it to be mended.

Each portion is one transaction, so that stations work on while a large file is read; a file that was
cut off half-way is simply imported again, since what is there already stays as it is.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from fulfill import column_maps, operations
from fulfill.errors import UnusableInput
from fulfill.exchange import reading
from fulfill.exchange.mapping import ColumnMap
from fulfill.exchange.order_batch import PlainOrder
from fulfill.exchange.rejects import RejectsFile
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.records import Group, Kind, OrderRecord, Read, Rejected
from fulfill.store import orders_book
from fulfill.store.intake import Fate, Outcome, catalog, inbound, orders, stock

PORTION = 2_000
_REASONS_SHOWN = 20
Progress = Callable[[int, int], None]
_Item = Read | PlainOrder


@dataclass(slots=True)
class FileReport:
    """What became of one file; the counts are of records (an order is one), `read` of all of them."""

    file: str
    kind: str
    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    reject_file: str | None = None
    reasons: list[tuple[int, str]] = field(default_factory=list)
    notes: tuple[str, ...] = ()


def take_file(
    desk: Desk,
    path: Path,
    kind: str | None = None,
    progress: Progress | None = None,
    portion: int = PORTION,
    map_: ColumnMap | None = None,
) -> FileReport:
    """Take a file in. Raises UnusableInput, before anything is changed, for a file that is no list.

    `progress` is told the records done after each portion, and 0, since nobody knows how many there are;
    what it raises ends the import there, and what was taken stays. `portion`: records per transaction; a
    small one keeps scans from waiting, and takes longer. `map_` says what the columns of another program's
    list are; it is remembered for lists with the same header.
    """
    try:
        forced = Kind(kind) if kind else None
    except ValueError as error:
        raise UnusableInput(f"There is no kind {kind}. Kinds: {', '.join(Kind)}") from error
    source = column_maps.source(desk.warehouse, path, forced, map_)
    if map_ is not None:
        column_maps.remember(desk, map_, path)
    report = FileReport(str(path), str(source.kind))
    with RejectsFile(source) as rejects, _not_collecting():
        for items in in_portions(source, portion):
            _take_portion(desk, source.kind, items, report, rejects)
            if progress is not None:
                progress(report.read, 0)
    report.reject_file = str(rejects.file) if rejects.file else None
    report.notes = source.notes
    return report


@contextmanager
def _not_collecting() -> Iterator[None]:
    """Records hold no cycles; to look for some among so many would take a fifth of an import's time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def in_portions(source: reading.Reading, size: int) -> Iterator[list[_Item]]:
    """What a file says, so many records at a time."""
    items = source.plainly(orders.SAID)
    while portion := list(islice(items, size)):
        yield portion


class _Rehearsed(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        super().__init__()
        self.outcomes = outcomes


def rehearse(desk: Desk, kind: Kind, items: Sequence[_Item]) -> Sequence[Outcome]:
    """What taking these records in would do, one outcome each; nothing of it is kept. Raises Refused."""
    records = [
        item if isinstance(item, PlainOrder) else _record(item)
        for item in items
        if not isinstance(item, Rejected)
    ]

    def attempt(doing: Doing) -> Sequence[Outcome]:
        raise _Rehearsed(_take(desk, kind, records, doing))

    if not records:
        return ()
    try:
        return operations.run(desk, Act.IMPORT, "import", "rehearsed", attempt)
    except _Rehearsed as end:
        return end.outcomes


def _take_portion(
    desk: Desk, kind: Kind, portion: list[_Item], report: FileReport, rejects: RejectsFile
) -> None:
    records = [
        item if isinstance(item, PlainOrder) else _record(item)
        for item in portion
        if not isinstance(item, Rejected)
    ]
    outcomes: Sequence[Outcome] = ()
    if records:
        outcomes = operations.run(
            desk,
            Act.IMPORT,
            "import",
            f"{kind} {report.file} from {report.read + 1}",
            _taker(desk, kind, records),
        )
    stopped = _stop_settled(desk, portion)
    report.read += len(portion)
    fates = [outcome.fate for outcome in outcomes]
    report.created += fates.count(Fate.CREATED)
    report.updated += fates.count(Fate.UPDATED)
    report.unchanged += fates.count(Fate.UNCHANGED)
    left_out = len(portion) - len(fates) + fates.count(Fate.REJECTED)
    report.rejected += left_out
    if left_out:
        _tell_rejects(portion, outcomes, stopped, report, rejects)


def _tell_rejects(
    portion: list[_Item],
    outcomes: Sequence[Outcome],
    stopped: dict[str, str],
    report: FileReport,
    rejects: RejectsFile,
) -> None:
    taken = iter(outcomes)
    # In the order of the file, so that the rejects file can be laid beside it.
    for item in portion:
        if isinstance(item, Rejected):
            said = f"{item.reason} {stopped.get(item.key, '')}".rstrip()
            _reject(report, rejects, item.line_no, [item.raw_row], said)
            continue
        outcome = next(taken)
        if outcome.fate is Fate.REJECTED:
            _reject(report, rejects, item.rows[0], item.raw_rows, outcome.reason)


def _record(group: Group) -> Any:
    """What its rows say, as their kind is taken in: orders as plain values."""
    return orders.plain(group.record) if isinstance(group.record, OrderRecord) else group.record


def _stop_settled(desk: Desk, portion: list[_Item]) -> dict[str, str]:
    """Orders that their shop has closed must not leave here; what was done about each."""
    # A shop's log may hold an order in several states: one that stands here open as well is not settled.
    settled = [item.key for item in portion if isinstance(item, Rejected) and item.is_settled]
    if not settled:
        return {}
    is_open = {getattr(item.record, "order", "") for item in portion if isinstance(item, Group)}
    numbers = dict.fromkeys(key for key in settled if key and key not in is_open)
    if not numbers:
        return {}

    def stop(doing: Doing) -> dict[str, str]:
        told = {number: orders_book.stop_settled(doing.session, number, doing.now_us) for number in numbers}
        held = [number for number, said in told.items() if said.startswith("Here it is put")]
        doing.said = f"put on hold, since the shop closed them: {', '.join(held)}"
        doing.is_idle = not held
        return told

    return operations.run(desk, Act.IMPORT, "stop_settled", f"{len(numbers)} orders", stop)


def _reject(
    report: FileReport, rejects: RejectsFile, line: int, rows: Sequence[Sequence[str]], reason: str
) -> None:
    for row in rows:
        rejects.add(row, reason)
    if len(report.reasons) < _REASONS_SHOWN:
        report.reasons.append((line, reason))


def _taker(desk: Desk, kind: Kind, records: list[Any]) -> Callable[[Doing], Sequence[Outcome]]:
    def take(doing: Doing) -> Sequence[Outcome]:
        outcomes = _take(desk, kind, records, doing)
        changed = sum(outcome.fate in (Fate.CREATED, Fate.UPDATED) for outcome in outcomes)
        doing.said = f"{changed} of {len(records)} {kind} created or updated"
        # A file that says nothing new leaves no trace: importing it twice changes nothing.
        doing.is_idle = not changed
        return outcomes

    return take


def _take(desk: Desk, kind: Kind, records: list[Any], doing: Doing) -> Sequence[Outcome]:
    session = doing.session
    match kind:
        case Kind.ORDERS:
            return orders.take(session, records, doing.now_us)
        case Kind.STOCK:
            taker = stock.StockTaker(session, doing.seq, doing.now_us, desk.warehouse.outside)
            outcomes = taker.take(records)
            doing.moves.extend(taker.moves)
            return outcomes
        case Kind.PURCHASE_ORDERS:
            return inbound.take_purchase_orders(session, records)
        case Kind.RETURNS:
            return inbound.take_returns(session, records, doing.now_us)
        case _:
            return _CATALOG[kind](session, records)


_CATALOG: dict[Kind, Callable[[Any, Any], list[Outcome]]] = {
    Kind.PRODUCTS: catalog.take_products,
    Kind.PLACES: catalog.take_places,
    Kind.CARTONS: catalog.take_cartons,
    Kind.TOTES: catalog.take_totes,
    Kind.SUPPLIERS: catalog.take_suppliers,
    Kind.PEOPLE: catalog.take_people,
    Kind.TRAILERS: catalog.take_trailers,
}
