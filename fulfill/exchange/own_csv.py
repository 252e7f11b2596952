"""Our own CSV: rows into records.

Speed matters here (20,000 orders of 60,000 lines): a value seen before is looked up and not gated again,
and what all lines of an order repeat is read once per order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Any, TypeVar

from fulfill import units
from fulfill.address import Address
from fulfill.exchange.columns import HEADS, LINES, Column, Memo
from fulfill.exchange.order_batch import Document, OrderBatch, PlainOrder, prices_in, split
from fulfill.exchange.rows import Block, Row
from fulfill.exchange.sniff import UnknownColumns
from fulfill.records import (
    CartonRecord,
    Group,
    Kind,
    OrderLineRecord,
    OrderRecord,
    Payment,
    PersonRecord,
    PlaceRecord,
    ProductRecord,
    PurchaseLineRecord,
    PurchaseOrderRecord,
    Read,
    Record,
    Rejected,
    ReturnLineRecord,
    ReturnRecord,
    StockRecord,
    SupplierRecord,
    ToteRecord,
    TrailerRecord,
)
from fulfill.units import BadValue

T = TypeVar("T")
_MANY, _FEW = 2_000, 50
Values = dict[str, Any]
_Gate = Callable[[str], Any]


class _Cells:
    """Some columns of a file: (name, place in the row, gate) of each, and the names that must be filled."""

    __slots__ = ("columns", "needed")

    def __init__(self, columns: Sequence[Column], at: Mapping[str, int]) -> None:
        there = [each for each in columns if each.name in at]
        self.columns: tuple[tuple[str, int, _Gate], ...] = tuple(
            (each.name, at[each.name], Memo(each.gate).__getitem__ if each.repeats else each.gate)
            for each in there
        )
        self.needed = frozenset(each.name for each in there if each.needed)


# A list that says the same twice cannot be imported twice with the same result.
_KEYS = {
    Kind.PRODUCTS: ("sku",),
    Kind.STOCK: ("place", "sku", "lot", "expires_on", "serial"),
    **dict.fromkeys((Kind.PLACES, Kind.CARTONS, Kind.TOTES, Kind.SUPPLIERS, Kind.TRAILERS), ("code",)),
    Kind.PEOPLE: ("badge",),
}


class Layout:
    """Where the columns of one kind stand in one file. Raises UnknownColumns when a needed one is missing."""

    def __init__(self, kind: Kind, names: Sequence[str], file_name: str) -> None:
        self.kind = kind
        at = {_alias(kind, name): place for place, name in enumerate(names) if name}
        columns = (*HEADS[kind], *LINES.get(kind, ()))
        if missing := [each.name for each in columns if each.needed and each.name not in at]:
            raise UnknownColumns(
                f"{file_name} lacks the columns {', '.join(missing)} that a list of {kind} must have. "
                "Add them, or name the right kind with --kind."
            )
        self.head = _Cells(HEADS[kind], at)
        self.key, self.key_at, _ = self.head.columns[0]
        # Two columns are asked for at least, so that the getter always answers a tuple.
        self.head_of = itemgetter(*(place for _, place, _ in self.head.columns), self.key_at)
        self.lines = _Cells(LINES.get(kind, ()), at)
        known = {each.name for each in columns}
        # The column that a rejects file of this kind has beside those of the list.
        old_reason = "reject_reason" if "reason" in known else "reason"
        self.old_reason_at = at.get(old_reason)
        self.at: Mapping[str, int] = at
        self.unknown = tuple(name for name in at if name not in known and name != old_reason)


def _alias(kind: Kind, name: str) -> str:
    if kind is not Kind.SUPPLIERS:
        return name
    return "returns_address1" if name == "returns_address" else name.replace("returns_address_", "returns_")


def _values(cells: _Cells, row: list[str], bad: list[str]) -> Values:
    """The filled cells of a row; what is wrong with the others goes into `bad`."""
    try:
        values = {name: read(text) for name, place, read in cells.columns if (text := row[place])}
    except BadValue:
        return _each_value(cells, row, bad)
    if not values.keys() >= cells.needed:
        return _each_value(cells, row, bad)
    return values


def _each_value(cells: _Cells, row: list[str], bad: list[str]) -> Values:
    """The same, one by one: only a row in which something is wrong needs to be told of each cell."""
    values: Values = {}
    for name, place, read in cells.columns:
        text = row[place]
        if text:
            try:
                values[name] = read(text)
            except BadValue as error:
                bad.append(f"{name}: {error}")
        elif name in cells.needed:
            bad.append(f"{name} is empty; it must be filled.")
    return values


def read_single(layout: Layout, rows: Iterator[Row]) -> Iterator[Read]:
    """One record a row."""
    kind = layout.kind
    seen: dict[tuple[Any, ...], int] = {}
    keys = _KEYS[kind]
    for line_no, row, reason in rows:
        if reason:
            yield Rejected(line_no, row, reason)
            continue
        bad: list[str] = []
        values = _values(layout.head, row, bad)
        if not bad:
            try:
                record = make_single(kind, values)
            except BadValue as error:
                bad.append(str(error))
            else:
                key = tuple(values.get(each) for each in keys)
                if (first := seen.setdefault(key, line_no)) == line_no:
                    yield Group(record, (line_no,), (row,))
                    continue
                bad.append(f"Line {first} says this already; keep one of the two.")
        yield Rejected(line_no, row, " ".join(bad))


def read_documents(
    layout: Layout,
    blocks: Callable[[], Iterator[Block]],
    counts: Mapping[str, int] | None,
    make: Callable[[list[Document]], Iterator[T]],
) -> Iterator[T | Group | Rejected]:
    """One record of all rows with the same number, wherever they stand; they are held until the last one.

    `blocks` starts the file anew. `counts` says how many rows each number has; without it a first pass counts
    them, so that memory never holds more than the documents that are still open. `make` tells what
    documents with no broken row say.
    """
    key_at = layout.key_at
    if counts is None:
        counts = Counter(row[key_at] for _, rows, _ in blocks() for row in rows if len(row) > key_at)
    waiting: dict[str, list[Row]] = {}
    for block in blocks():
        ready: list[Document] = []
        for each in _complete(layout, block, counts, waiting):
            if isinstance(each, tuple):
                ready.append(each)
                continue
            # What is wrong stands in the order of the file, too.
            yield from make(ready)
            ready = []
            yield from each
        yield from make(ready)
    for key, found in waiting.items():
        # Only when the file changed between the two passes.
        yield from _document(layout, key, found)


def _complete(
    layout: Layout, block: Block, counts: Mapping[str, int], waiting: dict[str, list[Row]]
) -> Iterator[Document | Iterable[Read]]:
    """The documents whose last row is in this block; of those with broken rows, what is to be said."""
    numbers, rows, reasons = block
    key_at, at = layout.key_at, 0
    keys = [row[key_at] if len(row) > key_at else "" for row in rows]
    while at < len(rows):
        key, count = keys[at], counts.get(keys[at], 0)
        upto = at + count
        if key and not reasons and keys[at:upto].count(key) == count > 0:
            yield numbers[at:upto], rows[at:upto]
            at = upto
            continue
        row, reason = rows[at], reasons[at] if reasons else ""
        if key:
            found = waiting.setdefault(key, [])
            found.append((numbers[at], row, reason))
            if len(found) == count:
                its_numbers, its_rows, its_reasons = zip(*waiting.pop(key), strict=True)
                yield _document(layout, key, found) if any(its_reasons) else (its_numbers, its_rows)
        elif reason or any(row):
            yield [Rejected(numbers[at], row, reason or f"{layout.key} is empty; it must be filled.")]
        at += 1


def many_orders(layout: Layout, batch: OrderBatch, documents: list[Document]) -> Iterator[Read | PlainOrder]:
    """What these orders say. Many in which something is wrong are tried as few, and those one by one."""
    for many in split(documents, _MANY):
        orders = batch.orders(many)
        if orders is not None:
            yield from orders
            continue
        for few in split(many, _FEW):
            orders = batch.orders(few)
            yield from one_by_one(layout, few) if orders is None else orders


def one_by_one(layout: Layout, documents: list[Document]) -> Iterator[Read]:
    """What these documents say, and of each cell what is wrong with it."""
    for numbers, rows in documents:
        yield from _document(layout, rows[0][layout.key_at], list(zip(numbers, rows, repeat(""))))


def _document(layout: Layout, key: str, rows: list[Row]) -> Iterator[Read]:
    """All rows of one document: taken whole or not at all."""
    bad: dict[int, list[str]] = {}
    head_of = layout.head_of
    head, first_no, first = {}, rows[0][0], rows[0][1]
    first_head: tuple[str, ...] = ()
    lines: list[Values] = []
    for line_no, row, reason in rows:
        wrong = [reason] if reason else []
        if not wrong:
            if row is first or not lines:
                head, first_no, first = _values(layout.head, row, wrong), line_no, row
                first_head = head_of(row)
            elif head_of(row) != first_head:
                _same_head(layout, row, first, first_no, wrong)
            lines.append(_values(layout.lines, row, wrong))
        if wrong:
            bad[line_no] = wrong
    if not bad:
        try:
            record = make_document(layout.kind, head, lines)
        except BadValue as error:
            bad[first_no] = [str(error)]
        else:
            numbers, raw_rows, _ = zip(*rows, strict=True)
            yield Group(record, numbers, raw_rows)
            return
    others = f"{key[:60]} is taken whole or not at all: mend line {', '.join(map(str, list(bad)[:5]))}."
    for line_no, row, _ in rows:
        yield Rejected(line_no, row, " ".join(bad.get(line_no, (others,))))


def _same_head(layout: Layout, row: list[str], first: list[str], first_no: int, wrong: list[str]) -> None:
    """What all rows of a document repeat must agree; a later row may leave it empty."""
    for name, place, _ in layout.head.columns:
        text = row[place]
        if text != first[place] and text:
            wrong.append(
                f"{name} is {units.shown(text)} here and {units.shown(first[place])} in line {first_no}."
            )


def _money(values: Values, name: str) -> int:
    text, currency = values.get(name, ""), values.get("currency", "")
    if not text:
        return 0
    try:
        return units.money_minor(text, currency)
    except BadValue as bad:
        raise BadValue(f"{name}: {bad}") from bad


def _address(values: Values, prefix: str = "") -> Address:
    if prefix:
        values = {
            name.removeprefix(prefix): value for name, value in values.items() if name.startswith(prefix)
        }
    get = values.get
    return Address(
        get("name", ""),
        get("company", ""),
        get("address1", ""),
        get("address2", ""),
        get("city", ""),
        get("region", ""),
        get("postcode", ""),
        get("country", ""),
        get("phone", ""),
        get("email", ""),
    )


def _order(head: Values, lines: list[Values]) -> OrderRecord:
    currency = head.get("currency", "")
    made = tuple(
        [
            OrderLineRecord(
                line["sku"],
                line["quantity"],
                prices_in(currency)[line.get("unit_price", "")],
            )
            for line in lines
        ]
    )
    get = head.get
    return OrderRecord(
        head["order"],
        made,
        _address(head),
        get("service", ""),
        get("priority", 0),
        get("channel", ""),
        get("payment", Payment.PAID),
        currency,
        get("ordered_at"),
        get("ship_by"),
        get("note", ""),
        get("gift_note", ""),
        shipping_price=prices_in(currency)[get("shipping_price", "")],
    )


def _purchase(head: Values, lines: list[Values]) -> PurchaseOrderRecord:
    currency = head.get("currency", "")
    made = tuple(
        PurchaseLineRecord(
            line["sku"],
            line["quantity"],
            line.get("expected_on"),
            _money({**line, "currency": currency}, "unit_cost"),
        )
        for line in lines
    )
    return PurchaseOrderRecord(head["po"], head["supplier"], made, currency)


def _return(head: Values, lines: list[Values]) -> ReturnRecord:
    made, get = tuple(ReturnLineRecord(**line) for line in lines), head.get
    return ReturnRecord(head["rma"], head["order"], made, get("expires_on"), get("return_tracking", ""))


def _product(values: Values) -> ProductRecord:
    return ProductRecord(**{**values, "price": _money(values, "price")})


def _stock(values: Values) -> StockRecord:
    found = StockRecord(**values)
    if found.serial and found.quantity > 1:
        raise BadValue(
            f"quantity: {found.quantity} units cannot share the serial {found.serial}; expected 1."
        )
    return found


def _carton(values: Values) -> CartonRecord:
    return CartonRecord(**{**values, "price": _money(values, "price")})


def _supplier(values: Values) -> SupplierRecord:
    own: dict[str, Any] = {name: value for name, value in values.items() if not name.startswith("returns_")}
    return SupplierRecord(**own, returns_address=_address(values, "returns_"))


_SINGLE: Mapping[Kind, Callable[[Values], Record]] = {
    Kind.PRODUCTS: _product,
    Kind.PLACES: lambda each: PlaceRecord(**each),
    Kind.STOCK: _stock,
    Kind.CARTONS: _carton,
    Kind.TOTES: lambda each: ToteRecord(**each),
    Kind.SUPPLIERS: _supplier,
    Kind.TRAILERS: lambda each: TrailerRecord(**each),
    Kind.PEOPLE: lambda each: PersonRecord(**each),
}
_DOCUMENTS: Mapping[Kind, Callable[[Values, list[Values]], Record]] = {
    Kind.ORDERS: _order,
    Kind.PURCHASE_ORDERS: _purchase,
    Kind.RETURNS: _return,
}


def make_single(kind: Kind, values: Values) -> Record:
    """The record of one row. Raises BadValue where two cells do not go together."""
    return _SINGLE[kind](values)


def make_document(kind: Kind, head: Values, lines: list[Values]) -> Record:
    """The record of a document of several rows. Raises BadValue where cells do not go together."""
    return _DOCUMENTS[kind](head, lines)
