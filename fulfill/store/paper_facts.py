"""What papers say, read as plain rows; `fulfill.paperwork` makes the papers of them."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.address import Address
from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql

_ADDRESS = "name, company, address1, address2, city, region, postcode, country, phone, email"
_NAMES = tuple(name.strip() for name in _ADDRESS.split(","))
_SETTINGS = Sql("select name, value from setting")
_PAPER = Sql(
    "select id, kind, document, ref, copy, reason, state, station_id, asked_us from paper where id = :id"
)
_ORDER = Sql(
    f"select number, ordered_at_us, note, gift_note, language, channel, service, currency, {_ADDRESS}"
    " from orders where id = :id"
)
_PARCEL = Sql(
    "select number, order_id, piece, sscc, state, carrier, service, tracking, routing, weight_g,"
    " plate_id, carton"
    " from parcel where id = :id"
)
_PIECES = Sql("select count(*) from parcel where order_id = :order and state <> 'void'")
_CONTENTS = Sql(
    "select d.sku, d.name, sum(i.quantity), max(l.ordered), coalesce(t.code, ''), i.serial from parcel_item i"
    " join product d on d.id = i.product_id join order_line l on l.id = i.line_id"
    " left join lot t on t.id = i.lot_id where i.parcel_id = :parcel and i.quantity > 0"
    " group by d.sku, d.name, t.code, i.serial, l.line order by l.line, i.serial"
)
_ORDER_PARCELS = Sql(
    "select id, number, state from parcel where order_id = :order and state <> 'void' order by piece"
)
_MANIFEST = Sql(
    "select m.number, m.carrier, coalesce(p.code, ''), m.closed_us, m.state from manifest m"
    " left join place p on p.id = m.dock_id where m.id = :id"
)
_MANIFEST_ROWS = Sql(
    "select c.number, o.number, c.tracking, c.weight_g, o.name from parcel c join orders o on o.id ="
    " c.order_id"
    " where c.manifest_id = :id order by c.number"
)
_CLOSED_BY = Sql(
    "select s.name, coalesce(p.name, '') from paper a join operation o on o.seq = a.operation_seq"
    " join station s on s.id = o.station_id left join person p on p.id = o.person_id where a.id = :paper"
)
_ITEM = Sql(
    "select r.number, d.sku, d.name, u.grade, u.disposition from return_unit u join rma r on r.id = u.rma_id"
    " join product d on d.id = u.product_id where u.id = :id"
)
_MADE_OF = (
    "select w.number, w.kind, d.sku, d.name, w.grade, case when w.serial <> '' then w.serial"
    " else coalesce(t.code, '') end from work_order w"
)
_WORK = Sql(
    f"{_MADE_OF} join product d on d.id = w.product_id left join lot t on t.id = w.lot_id where w.id = :id"
)
_RESULT = Sql(
    f"{_MADE_OF} join product d on d.id = coalesce(w.result_id, w.product_id)"
    " left join lot t on t.id = w.result_lot_id where w.id = :id"
)
_RMA = Sql(
    "select r.number, r.order_id, r.opened_us, r.expires_on, coalesce(o.number, '') from rma r"
    " left join orders o on o.id = r.order_id where r.id = :id"
)
_PICK_ROWS = Sql(
    "select l.code, d.sku, d.name, h.quantity, o.number, coalesce(t.code, '') from hold h"
    " join place l on l.id = h.place_id join product d on d.id = h.product_id join orders o on o.id"
    " = h.order_id"
    " left join lot t on t.id = h.lot_id where h.order_id = :order and h.quantity > 0"
    " order by l.sequence, l.code, d.sku"
)
_SHIPPED_ORDERS = Sql(
    "select c.number, c.carrier, c.service, c.tracking, m.closed_us, c.id from parcel c"
    " join manifest m on m.id = c.manifest_id where c.manifest_id = :manifest and c.order_id = :order"
    " order by c.piece"
)
_PARCEL_ITEMS = Sql(
    "select d.sku, sum(i.quantity) from parcel_item i join product d on d.id = i.product_id"
    " where i.parcel_id = :parcel and i.quantity > 0 group by d.sku order by d.sku"
)
_CARTON = Sql("select length_mm, width_mm, height_mm from carton where code = :code")


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row of the print queue."""

    id: int
    kind: str
    document: str
    ref: int
    copy: int
    reason: str
    state: str
    station_id: int | None
    asked_us: int


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order as its papers show it."""

    number: str
    ordered_at_us: int
    note: str
    gift_note: str
    language: str
    channel: str
    service: str
    currency: str
    address: Address


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """A parcel as its papers show it."""

    number: str
    order_id: int
    piece: int
    sscc: str
    state: str
    carrier: str
    service: str
    tracking: str
    routing: str
    weight_g: int
    plate_id: int
    carton: str


def settings(session: Session) -> dict[str, str]:
    return dict(session.all(_SETTINGS))


def sender(known: dict[str, str]) -> Address:
    """The warehouse's own address, from its settings."""
    return Address(**{name: known.get(name, "") for name in _NAMES})


def paper(session: Session, paper_id: int) -> PaperRow:
    row = session.one(_PAPER, id=paper_id)
    assert row is not None, paper_id
    return PaperRow(*row)


def order(session: Session, order_id: int) -> OrderRow:
    row = session.one(_ORDER, id=order_id)
    assert row is not None, order_id
    number, ordered_at_us, note, gift_note, language, channel, service, currency, *address = row
    return OrderRow(
        number, ordered_at_us, note, gift_note, language, channel, service, currency, Address(*address)
    )


def parcel(session: Session, parcel_id: int) -> ParcelRow:
    row = session.one(_PARCEL, id=parcel_id)
    assert row is not None, parcel_id
    return ParcelRow(*row)


def pieces(session: Session, order_id: int) -> int:
    count: int = session.value(_PIECES, order=order_id)
    return count


def contents(session: Session, parcel_id: int) -> list[Row]:
    """(sku, name, quantity, ordered, lot, serial) of a parcel, in the order's sequence."""
    return session.all(_CONTENTS, parcel=parcel_id)


def parcels_of(session: Session, order_id: int) -> list[Row]:
    return session.all(_ORDER_PARCELS, order=order_id)


def manifest(session: Session, manifest_id: int) -> Row:
    row = session.one(_MANIFEST, id=manifest_id)
    assert row is not None, manifest_id
    return row


def manifest_rows(session: Session, manifest_id: int) -> list[Row]:
    return session.all(_MANIFEST_ROWS, id=manifest_id)


def asked_by(session: Session, paper_id: int) -> tuple[str, str]:
    """Station and person that a paper was asked by."""
    row = session.one(_CLOSED_BY, paper=paper_id)
    return (row[0], row[1]) if row else ("", "")


def item(session: Session, unit_id: int) -> Row:
    row = session.one(_ITEM, id=unit_id)
    assert row is not None, unit_id
    return row


def work(session: Session, work_id: int) -> Row:
    """(number, kind, sku, name, grade, lot or serial) of the piece of a work order."""
    row = session.one(_WORK, id=work_id)
    assert row is not None, work_id
    return row


def result(session: Session, work_id: int) -> Row:
    """The same of what came out of it."""
    row = session.one(_RESULT, id=work_id)
    assert row is not None, work_id
    return row


def rma(session: Session, rma_id: int) -> Row:
    row = session.one(_RMA, id=rma_id)
    assert row is not None, rma_id
    return row


def pick_rows(session: Session, order_id: int) -> list[Row]:
    return session.all(_PICK_ROWS, order=order_id)


def shipped(session: Session, manifest_id: int, order_id: int) -> list[Row]:
    """(parcel, carrier, service, tracking, closed_us, parcel id) of an order on one manifest."""
    return session.all(_SHIPPED_ORDERS, manifest=manifest_id, order=order_id)


def items_of(session: Session, parcel_id: int) -> list[Row]:
    """(sku, quantity) of a parcel."""
    return session.all(_PARCEL_ITEMS, parcel=parcel_id)


def carton_size(session: Session, carton: str) -> tuple[int, int, int]:
    """Length, width and height in mm of a box type, or of "300x200x150"; zeros where it is not known."""
    row = session.one(_CARTON, code=carton)
    if row is not None:
        return row[0], row[1], row[2]
    given = carton.split("x")
    if len(given) == 3 and all(part.isdecimal() for part in given):
        return int(given[0]), int(given[1]), int(given[2])
    return 0, 0, 0
