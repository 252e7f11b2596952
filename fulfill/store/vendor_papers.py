"""What the papers for a supplier say, as plain rows."""

from __future__ import annotations

from fulfill.address import Address
from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql

_ADDRESS = "name, company, address1, address2, city, region, postcode, country, phone, email"
_HEAD = Sql(
    "select number, authorisation, currency, tracking, note, supplier_id from vendor_return where id = :id"
)
_SUPPLIER = Sql(f"select {_ADDRESS} from supplier where id = :id")
_CODE = Sql("select code from supplier where id = :id")
_ROWS = (
    "select d.sku, d.supplier_sku, d.name, {quantity}, coalesce(t.code, ''), coalesce(t.expires_on, ''),"
    " l.serial, l.reason, coalesce(r.number, ''), l.unit_cost_minor from vendor_line l{join}"
    " join product d on d.id = l.product_id left join lot t on t.id = l.lot_id"
    " left join receipt r on r.id = l.receipt_id where {where} order by d.sku, t.code, l.serial, l.id"
)
_PLANNED = Sql(_ROWS.format(quantity="l.planned", join="", where="l.return_id = :id and l.planned > 0"))
_PICKED = Sql(_ROWS.format(quantity="l.picked", join="", where="l.return_id = :id and l.picked > 0"))
_INSIDE = Sql(
    _ROWS.format(
        quantity="i.quantity",
        join=" join vendor_item i on i.line_id = l.id",
        where="i.carton_id = :id and i.quantity > 0",
    )
)
_CARTON = Sql("select return_id, piece, sscc, weight_g from vendor_carton where id = :id")
_CARTONS = Sql("select id from vendor_carton where return_id = :id and state <> 'open' order by piece")
_STATE = Sql("select state from vendor_return where id = :id")


def head(session: Session, return_id: int) -> Row:
    """(number, authorisation, currency, tracking, note, supplier id)."""
    row = session.one(_HEAD, id=return_id)
    assert row is not None, return_id
    return row


def supplier(session: Session, supplier_id: int) -> Address:
    row = session.one(_SUPPLIER, id=supplier_id)
    assert row is not None, supplier_id
    return Address(*row)


def code(session: Session, supplier_id: int) -> str:
    return str(session.value(_CODE, id=supplier_id))


def planned(session: Session, return_id: int) -> list[Row]:
    """(sku, theirs, name, quantity, lot, expires_on, serial, why, receipt, unit cost) as asked for."""
    return session.all(_PLANNED, id=return_id)


def picked(session: Session, return_id: int) -> list[Row]:
    """The same of what was packed."""
    return session.all(_PICKED, id=return_id)


def inside(session: Session, carton_id: int) -> list[Row]:
    """The same of one carton."""
    return session.all(_INSIDE, id=carton_id)


def carton(session: Session, carton_id: int) -> Row:
    """(return id, piece, sscc, weight in g)."""
    row = session.one(_CARTON, id=carton_id)
    assert row is not None, carton_id
    return row


def closed_cartons(session: Session, return_id: int) -> list[int]:
    return [int(row[0]) for row in session.all(_CARTONS, id=return_id)]


def state(session: Session, return_id: int) -> str:
    return str(session.value(_STATE, id=return_id))
