"""The order that waits in exchange for an announced return: made, mended and dropped with its file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fulfill.plan.settling import waits_for
from fulfill.records import ReturnLineRecord, ReturnRecord
from fulfill.returned import Wish
from fulfill.store.codes import set_codes
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_OF_RETURN = Sql(
    "select o.id, o.number, o.state, o.on_hold, o.waits, r.number from exchange x"
    " join orders o on o.id = x.order_id join rma r on r.id = x.id where x.id = :rma"
)
_TAKEN = Sql("select 1 from orders where number = :number")
# Where it goes and who gets it is said by the order that comes back; its day and its service are past.
_COPIED = (
    "name, company, address1, address2, city, region, postcode, country, phone, email, channel, service,"
    " currency, language, partial"
)
_MAKE = Sql(
    f"insert into orders (id, number, {_COPIED}, payment, priority, ordered_at_us, on_hold, waits, note)"
    f" select cast(:id as bigint), cast(:number as text), {_COPIED}, 'paid', priority,"
    " cast(:now as bigint), 1, cast(:waits as text), cast(:note as text) from orders where id = :of"
)
_LINK = Sql("insert into exchange (id, order_id) values (:rma, :order)")
_DELETE_HOLDS = Sql("delete from hold where order_id = :order and quantity = 0")
_DELETE_LINES = Sql("delete from order_line where order_id = :order")
_LINE = Sql(
    "insert into order_line (id, order_id, line, sku, product_id, ordered, unit_price_minor)"
    " values (:id, :order, :line, :sku, :product, :ordered, :price)"
)
_CANCEL = Sql("update order_line set cancelled = ordered where order_id = :order and picked = 0 and held = 0")
_SET = Sql("update orders set state = :state, on_hold = :on_hold, waits = :waits where id = :order")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One product that is sent instead: eaches, and what was paid for one of what comes back."""

    product_id: int
    sku: str
    quantity: int
    price_minor: int


def wish_of(line: ReturnLineRecord) -> Wish | None:
    """What a customer asks for; who names another product wants to exchange."""
    return Wish.EXCHANGE if line.exchange_sku and line.resolution is None else line.resolution


def refusal(session: Session, rma_id: int | None, record: ReturnRecord, products: Mapping[str, int]) -> str:
    """Why what a return asks for cannot be had; "" where it can."""
    for line in record.lines:
        if line.exchange_sku and line.resolution not in (None, Wish.EXCHANGE):
            return (
                f"{line.sku} is to be paid back ({line.resolution}) and exchanged for {line.exchange_sku}:"
                " leave one of the two out"
            )
        if line.exchange_sku and line.exchange_sku not in products:
            return f"there is no product {line.exchange_sku} to exchange for: import products first"
    row = session.one(_OF_RETURN, rma=rma_id) if rma_id is not None else None
    if row is None:
        return ""
    _, number, state, on_hold, waits, rma = row
    if state == "waiting" and on_hold and waits == waits_for(rma):
        return ""
    if state == "cancelled" and not any(wish_of(line) is Wish.EXCHANGE for line in record.lines):
        return ""
    return f"its exchange, order {number}, is {state} already: change that one at a station"


def keep(
    session: Session, rma_id: int, rma: str, order_id: int, wanted: Iterable[Wanted], now_us: int
) -> None:
    """Make the order that waits for this return, or give it the lines that the return asks for now."""
    lines = _together(wanted)
    row = session.one(_OF_RETURN, rma=rma_id)
    if row is None and not lines:
        return
    if row is None:
        exchange_id = _make(session, rma_id, rma, order_id, now_us)
    else:
        exchange_id = int(row[0])
        if row[2] == "cancelled":
            return
        session.run(_DELETE_HOLDS, order=exchange_id)
        if lines:
            session.run(_DELETE_LINES, order=exchange_id)
        else:
            session.run(_CANCEL, order=exchange_id)
            session.run(_SET, order=exchange_id, state="cancelled", on_hold=0, waits="")
    for number, line in enumerate(lines, 1):
        session.run(
            _LINE,
            id=next_number(session, "order_line"),
            order=exchange_id,
            line=number,
            sku=line.sku,
            product=line.product_id,
            ordered=line.quantity,
            price=line.price_minor,
        )


def _together(wanted: Iterable[Wanted]) -> list[Wanted]:
    """One line for each product: the return's lines find theirs by it. The lowest price stands."""
    found: dict[int, Wanted] = {}
    for one in wanted:
        known = found.get(one.product_id)
        if known is not None:
            price = min(known.price_minor, one.price_minor)
            one = Wanted(one.product_id, one.sku, known.quantity + one.quantity, price)  # noqa: PLW2901
        found[one.product_id] = one
    return list(found.values())


def _make(session: Session, rma_id: int, rma: str, order_id: int, now_us: int) -> int:
    number = f"{rma}-X"
    while session.value(_TAKEN, number=number):
        number += "X"
    exchange_id = next_number(session, "orders")
    note = f"In exchange for return {rma}"
    session.run(
        _MAKE, id=exchange_id, number=number, of=order_id, now=now_us, waits=waits_for(rma), note=note
    )
    session.run(_LINK, rma=rma_id, order=exchange_id)
    set_codes(session, "order", exchange_id, {number: 1})
    return exchange_id
