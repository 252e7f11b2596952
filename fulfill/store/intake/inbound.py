"""Purchase orders and announced returns from files, each taken whole or not at all."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from fulfill.flows.receive.task import CLOSED_SHORT
from fulfill.records import PurchaseOrderRecord, ReturnLineRecord, ReturnRecord
from fulfill.return_codes import wording_of
from fulfill.returned import Wish
from fulfill.store.codes import set_codes
from fulfill.store.facts import next_number
from fulfill.store.intake import CREATED, UNCHANGED, UPDATED, Outcome, exchanges, rejected
from fulfill.store.intake.exchanges import Wanted
from fulfill.store.intake.lists import ids_by_code, rows_among
from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql

_PO = Sql(
    "insert into purchase_order (id, number, supplier_id, fingerprint) values (:id, :number,"
    " :supplier, :mark)"
)
_PO_UPDATE = Sql("update purchase_order set supplier_id = :supplier, fingerprint = :mark where id = :id")
_PO_RECEIVED = Sql("select coalesce(sum(received), 0) from purchase_line where purchase_id = :id")
_PO_LINES_DELETE = Sql("delete from purchase_line where purchase_id = :id")
_PO_LINE = Sql(
    "insert into purchase_line (id, purchase_id, line, product_id, ordered, expected_on,"
    " unit_cost_minor, currency)"
    " values (:id, :purchase, :line, :product, :ordered, :expected, :cost, :currency)"
)
_RMA = Sql(
    "insert into rma (id, number, order_id, expires_on, fingerprint, opened_us)"
    " values (:id, :number, :order, :expires, :mark, :now)"
)
_RMA_UPDATE = Sql("update rma set expires_on = :expires, fingerprint = :mark where id = :id")
_RMA_RECEIVED = Sql("select coalesce(sum(received), 0) from rma_line where rma_id = :id")
_RMA_LINES_DELETE = Sql("delete from rma_line where rma_id = :id")
_RMA_LINE = Sql(
    "insert into rma_line (id, rma_id, order_line_id, product_id, expected, reason)"
    " values (:id, :rma, :order_line, :product, :expected, :reason)"
)
_ORDER_LINES = Sql(
    "select id, sku, product_id, shipped, unit_price_minor from order_line where order_id = :order"
    " order by line"
)
_WISH = Sql(
    "insert into return_wish (id, resolution, exchange_product_id, wording)"
    " values (:id, :wish, cast(:product as bigint), :wording)"
)
_WISHES_DELETE = Sql("delete from return_wish where id in (select id from rma_line where rma_id = :id)")
_NOTHING_MORE = (", resolution=None, exchange_sku='', comment=''", ", return_tracking=''")


def take_purchase_orders(session: Session, records: Sequence[PurchaseOrderRecord]) -> list[Outcome]:
    """Purchase orders by number; one that is being received is not changed by file any more."""
    known = {
        row[0]: row[1:]
        for row in rows_among(
            session,
            "select number, id, fingerprint, state from purchase_order",
            "number",
            (r.po for r in records),
        )
    }
    suppliers = ids_by_code(session, "supplier", "code", (r.supplier for r in records))
    products = ids_by_code(session, "product", "sku", (line.sku for r in records for line in r.lines))
    outcomes = []
    for record in records:
        unknown = next((line.sku for line in record.lines if line.sku not in products), None)
        mark = _mark(record)
        order_id, before, state = known.get(record.po, (None, "", ""))
        if record.supplier not in suppliers:
            outcomes.append(rejected(f"there is no supplier {record.supplier}: import suppliers first"))
        elif unknown is not None:
            outcomes.append(rejected(f"there is no product {unknown}: import products first"))
        elif before == mark:
            outcomes.append(UNCHANGED)
        elif order_id is not None and session.value(_PO_RECEIVED, id=order_id):
            outcomes.append(rejected(f"{record.po} is being received already: change it at the dock"))
        elif state == CLOSED_SHORT:
            outcomes.append(rejected(f"{record.po} was closed without the rest: open it again at the dock"))
        else:
            outcomes.append(UPDATED if order_id is not None else CREATED)
            _write_purchase(session, order_id, record, mark, suppliers, products)
    return outcomes


def _write_purchase(
    session: Session,
    order_id: int | None,
    record: PurchaseOrderRecord,
    mark: str,
    suppliers: dict[str, int],
    products: dict[str, int],
) -> None:
    supplier = suppliers[record.supplier]
    if order_id is None:
        order_id = next_number(session, "purchase_order")
        session.run(_PO, id=order_id, number=record.po, supplier=supplier, mark=mark)
        set_codes(session, "purchase_order", order_id, {record.po: 1})
    else:
        session.run(_PO_UPDATE, id=order_id, supplier=supplier, mark=mark)
        session.run(_PO_LINES_DELETE, id=order_id)
    for number, line in enumerate(record.lines, 1):
        session.run(
            _PO_LINE,
            id=next_number(session, "purchase_line"),
            purchase=order_id,
            line=number,
            product=products[line.sku],
            ordered=line.quantity,
            expected=line.expected_on.isoformat() if line.expected_on else "",
            cost=line.unit_cost,
            currency=record.currency,
        )


def take_returns(session: Session, records: Sequence[ReturnRecord], now_us: int) -> list[Outcome]:
    """Announced returns by number, each against an order that is here."""
    known = {
        row[0]: row[1:]
        for row in rows_among(
            session, "select number, id, fingerprint from rma", "number", (r.rma for r in records)
        )
    }
    orders = ids_by_code(session, "orders", "number", (r.order for r in records))
    wished = {line.exchange_sku for r in records for line in r.lines if line.exchange_sku}
    products = ids_by_code(session, "product", "sku", wished)
    outcomes = []
    for record in records:
        mark = _mark(record)
        rma_id, before = known.get(record.rma, (None, ""))
        if before == mark:
            outcomes.append(UNCHANGED)
        elif record.order not in orders:
            outcomes.append(rejected(f"there is no order {record.order}"))
        elif rma_id is not None and session.value(_RMA_RECEIVED, id=rma_id):
            outcomes.append(
                rejected(f"{record.rma} is being received already: change it at the returns bench")
            )
        else:
            outcomes.append(
                _write_return(session, rma_id, record, mark, orders[record.order], products, now_us)
            )
    return outcomes


def _write_return(
    session: Session,
    rma_id: int | None,
    record: ReturnRecord,
    mark: str,
    order_id: int,
    products: dict[str, int],
    now_us: int,
) -> Outcome:
    lines: dict[str, Row] = {}
    shipped: Counter[str] = Counter()
    for row in session.all(_ORDER_LINES, order=order_id):
        # Two lines may have one product: the bench finds the right one of them by what came back of each.
        lines.setdefault(row[1], row)
        shipped[row[1]] += row[3]
    refusal = _too_much(record, shipped) or exchanges.refusal(session, rma_id, record, products)
    if refusal:
        return rejected(refusal)
    expires = record.expires_on.isoformat() if record.expires_on else ""
    is_new = rma_id is None
    if rma_id is None:
        rma_id = next_number(session, "rma")
        session.run(
            _RMA, id=rma_id, number=record.rma, order=order_id, expires=expires, mark=mark, now=now_us
        )
    else:
        session.run(_RMA_UPDATE, id=rma_id, expires=expires, mark=mark)
        session.run(_WISHES_DELETE, id=rma_id)
        session.run(_RMA_LINES_DELETE, id=rma_id)
    set_codes(session, "rma", rma_id, dict.fromkeys((record.rma, record.return_tracking or record.rma), 1))
    wanted: list[Wanted] = []
    for line in record.lines:
        row, line_id = lines[line.sku], next_number(session, "rma_line")
        session.run(
            _RMA_LINE,
            id=line_id,
            rma=rma_id,
            order_line=row[0],
            product=row[2],
            expected=line.quantity,
            reason=line.reason,
        )
        wanted += _wish(session, line_id, line, row, products)
    exchanges.keep(session, rma_id, record.rma, order_id, wanted, now_us)
    return CREATED if is_new else UPDATED


def _too_much(record: ReturnRecord, shipped: Counter[str]) -> str:
    """Why no such return can be: more is announced than was sent; "" where nothing speaks against it."""
    announced = Counter[str]()
    for line in record.lines:
        announced[line.sku] += line.quantity
    for sku, quantity in announced.items():
        if sku not in shipped:
            return f"order {record.order} has no product {sku}"
        if quantity > shipped[sku]:
            return f"order {record.order} was sent {shipped[sku]} of {sku}, not {quantity}"
    return ""


def _wish(
    session: Session, line_id: int, line: ReturnLineRecord, row: Row, products: dict[str, int]
) -> list[Wanted]:
    """Keep what the customer says and asks for beside the money; what is to be sent for it."""
    wording = line.comment or wording_of(line.reason)
    wish = exchanges.wish_of(line)
    if wish is None and not wording:
        return []
    product: int | None = None
    if wish is Wish.EXCHANGE:
        product = products[line.exchange_sku] if line.exchange_sku else row[2]
    session.run(_WISH, id=line_id, wish=str(wish or ""), product=product, wording=wording)
    return [] if product is None else [Wanted(product, line.exchange_sku or line.sku, line.quantity, row[4])]


def _mark(record: object) -> str:
    # A record that asks for nothing new keeps the mark it had before one could ask.
    text = repr(record)
    for unsaid in _NOTHING_MORE:
        text = text.replace(unsaid, "")
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
