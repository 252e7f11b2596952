"""What may go back to suppliers, what is on its way to them, and what they owe by age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime

from fulfill.clock import day_here
from fulfill.store import vendor_goods
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_CODE = Sql("select code from supplier where id = :id")
_PRODUCT = Sql("select sku, name from product where id = :id")
_LOT = Sql("select code, expires_on from lot where id = :id")
_PLACE = Sql("select code from place where id = :id")
_PLATE = Sql("select code from plate where id = :id")
_SUMS = (
    "cast(coalesce((select sum(l.picked * l.unit_cost_minor) from vendor_line l where l.return_id = r.id), 0)"
    " as bigint) as owed, cast(coalesce((select sum(c.amount_minor) from vendor_credit c"
    " where c.return_id = r.id), 0) as bigint) as credited"
)
_RETURN = (
    "select r.id, r.number, s.code as supplier, r.state, r.authorisation, r.tracking, r.note, r.currency,"
    f" r.opened_us, r.requested_us, r.shipped_us, r.closed_us, o.number as replacement, {_SUMS}"
    " from vendor_return r join supplier s on s.id = r.supplier_id"
    " left join purchase_order o on o.id = r.replacement_id"
)
_RETURNS = Sql(f"{_RETURN} where r.id > :after order by r.id limit :most")
_ONE = Sql(f"{_RETURN} where r.number = :number")
_OWED = Sql(
    f"{_RETURN} where r.state in ('shipped', 'awaiting_credit', 'awaiting_replacement')"
    " order by r.shipped_us, r.id"
)
_LINES = Sql(
    "select l.return_id, d.sku, t.code as lot, t.expires_on, l.serial, p.code as place, l.reason, l.planned,"
    " l.picked, e.number as receipt, l.unit_cost_minor as unit_cost, l.due_on from vendor_line l"
    " join product d on d.id = l.product_id join place p on p.id = l.place_id"
    " left join lot t on t.id = l.lot_id left join receipt e on e.id = l.receipt_id"
    " where l.return_id between :first and :last order by l.return_id, l.id"
)
_CREDITS = Sql(
    "select c.return_id, c.amount_minor as amount, c.reference, c.at_us from vendor_credit c"
    " where c.return_id between :first and :last order by c.return_id, c.id"
)
_CARTONS = Sql(
    "select c.return_id, c.piece, c.sscc, c.carton, c.weight_g, c.state from vendor_carton c"
    " where c.return_id between :first and :last order by c.return_id, c.piece"
)


def candidates(session: Session, today: str) -> Iterator[Listed]:
    """What may go back and is on no return yet, the most urgent first; supplier null where nobody knows."""
    for each in vendor_goods.candidates(session, today):
        sku, name = session.one(_PRODUCT, id=each.item.product_id) or ("?", "")
        lot, expires_on = session.one(_LOT, id=each.item.lot_id) or ("", "")
        yield plain(
            {
                "supplier": session.value(_CODE, id=each.supplier_id) or "",
                "sku": sku,
                "name": name,
                "quantity": each.quantity,
                "lot": lot,
                "expires_on": expires_on,
                "serial": each.item.serial,
                "place": session.value(_PLACE, id=each.spot.place_id),
                "lpn": session.value(_PLATE, id=each.spot.plate_id) or "",
                "reason": str(each.why),
                "receipt": each.receipt,
                "unit_cost": each.unit_cost_minor,
                "currency": each.currency,
                "due_on": each.due_on,
            }
        )


def returns(session: Session, today: str) -> Iterator[Listed]:
    """All returns to suppliers, with their lines."""
    for page in pages(session, _RETURNS):
        yield from _returns(session, page, today)


def one_return(session: Session, number: str, today: str) -> Listed | None:
    """One return by its number, with lines, cartons and credit notes."""
    found = list(session.rows(_ONE, number=number))
    if not found:
        return None
    shown = next(_returns(session, found, today))
    cartons = _grouped(session, _CARTONS, found)[found[0]["id"]]
    credits_ = _grouped(session, _CREDITS, found)[found[0]["id"]]
    notes = [
        {"amount": each["amount"], "reference": each["reference"], "at": moment(each["at_us"])}
        for each in credits_
    ]
    return {**shown, "cartons": cartons, "credits": notes}


def _returns(session: Session, page: list[Listed], today: str) -> Iterator[Listed]:
    lines = _grouped(session, _LINES, page)
    for row in page:
        yield {**_head(row, today), "lines": lines[row["id"]]}


def open_credits(session: Session, today: str) -> Iterator[Listed]:
    """What suppliers owe for goods that left, the oldest first."""
    for row in session.rows(_OWED):
        head = _head(row, today)
        names = "return supplier state authorisation days owed credited open currency replacement shipped_at"
        yield {name: head[name] for name in names.split()}


def _head(row: Listed, today: str) -> Listed:
    """A return without its lines; money in minor units, `days` since it left (else since it was made)."""
    shown = plain(row)
    is_owed = row["state"] in ("shipped", "awaiting_credit", "awaiting_replacement")
    return {
        "return": row["number"],
        **{name: shown[name] for name in ("supplier", "state", "authorisation")},
        "days": _days(row["shipped_us"] or row["opened_us"], row["closed_us"], today),
        "owed": row["owed"],
        "credited": row["credited"],
        "open": row["owed"] - row["credited"] if is_owed and not row["replacement"] else 0,
        **{name: shown[name] for name in ("currency", "replacement", "tracking", "note")},
        **{f"{name}_at": moment(row[f"{name}_us"]) for name in ("opened", "requested", "shipped", "closed")},
    }


def _days(since_us: int, closed_us: int, today: str) -> int:
    end = _day(closed_us) if closed_us else date.fromisoformat(today)
    return max(0, (end - _day(since_us)).days)


def _day(at_us: int) -> date:
    return day_here(datetime.fromtimestamp(at_us / 1_000_000, UTC))


def _grouped(session: Session, sql: Sql, page: list[Listed]) -> defaultdict[int, list[Listed]]:
    found: defaultdict[int, list[Listed]] = defaultdict(list)
    if page:
        for row in session.rows(sql, first=page[0]["id"], last=page[-1]["id"]):
            found[row.pop("return_id")].append(plain(row))
    return found


CANDIDATES = View(
    candidates,
    ("supplier", "sku", "place", "reason", "receipt", "serial", "lot"),
    ("supplier", "sku", "quantity", "lot", "serial", "place", "reason", "receipt", "due_on"),
)
RETURNS = View(
    returns,
    ("return", "supplier", "state", "authorisation"),
    ("return", "supplier", "state", "authorisation", "days", "owed", "credited", "currency"),
    (
        "lines",
        tuple("sku lot expires_on serial place reason planned picked receipt unit_cost due_on".split()),
    ),
)
CREDITS = View(
    open_credits,
    ("return", "supplier", "state"),
    ("return", "supplier", "state", "days", "owed", "credited", "open", "currency", "replacement"),
)
