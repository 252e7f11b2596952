"""`!where`: what any code is, where it is and why, without losing the task."""

from __future__ import annotations

from fulfill.describe import describe
from fulfill.errors import Refused
from fulfill.facts import Content
from fulfill.messages import Message, every_flow, many
from fulfill.places import WALKING_CODE, Spot
from fulfill.scan import (
    DocKind,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Scanned,
    UnknownScan,
)
from fulfill.store import codes
from fulfill.store.facts import StoreFacts
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_HAS_PIN = Sql("select 1 from person where id = :id and pin_hash <> ''")
_WHERE_PRODUCT = Sql(
    "select l.code, sum(b.on_hand), sum(b.held) from balance b join place l on l.id = b.place_id"
    " where b.product_id = :product and b.is_outside = 0 and b.on_hand > 0"
    " group by l.code, l.sequence order by l.sequence, l.code limit 6"
)
_WHERE_SERIAL = Sql(
    "select p.sku, l.code from balance b join product p on p.id = b.product_id"
    " join place l on l.id = b.place_id where b.serial = :code and b.on_hand > 0 order by p.sku limit 6"
)
_WHERE_LOT = Sql(
    "select p.sku, l.code, sum(b.on_hand) from lot t join product p on p.id = t.product_id"
    " join balance b on b.lot_id = t.id join place l on l.id = b.place_id"
    " where t.code = :code and b.is_outside = 0 and b.on_hand > 0"
    " group by p.sku, l.code order by p.sku, l.code limit 6"
)
_MANIFEST = Sql("select number from manifest where id = :id")
_VENDOR_RETURN = Sql("select state, authorisation from vendor_return where id = :id")
_MOST = 5


def has_pin(session: Session, person_id: int) -> bool:
    return session.one(_HAS_PIN, id=person_id) is not None


def where(session: Session, facts: StoreFacts, raw: str) -> Message:
    """What this code is and where it is. Raises Refused for what nobody knows."""
    if not raw.strip():
        raise Refused(every_flow.bad_argument("where", raw, "!where CODE"))
    scanned = codes.find(session, facts, raw)
    if isinstance(scanned, UnknownScan):
        if told := _finer(session, raw.strip()):
            return every_flow.found(raw, told)
        told = scanned.why or scanned.looks
        raise Refused(every_flow.unknown_code(raw, "any code of this warehouse", "Check the code", told))
    return every_flow.found(raw, _story(session, facts, scanned))


def _finer(session: Session, code: str) -> str:
    """A serial number or a lot, which bear no code of their own; "" where it is neither."""
    serials = [f"serial {code} of {sku} at {place}" for sku, place in session.all(_WHERE_SERIAL, code=code)]
    lots = [
        f"lot {code} of {sku}: {there} at {place}" for sku, place, there in session.all(_WHERE_LOT, code=code)
    ]
    return "; ".join([*serials, *lots][:_MOST])


def _story(session: Session, facts: StoreFacts, scanned: Scanned) -> str:
    what = describe(scanned)
    match scanned:
        case ProductScan(product=product):
            rows = session.all(_WHERE_PRODUCT, product=product.id)
            there = ", ".join(_lies(*row) for row in rows[:_MOST])
            return f"{what}. Lies at {there}" if there else f"{what}. None in the building"
        case PlaceScan(place=place):
            return f"{what} ({place.kind}). Holds {_contents(facts, facts.contents_of_place(place.id, 6))}"
        case PlateScan(plate=plate):
            where = "is free and stands nowhere yet"
            if plate.place_id:
                code = facts.place(plate.place_id).code
                where = "is on its way with a picker" if code == WALKING_CODE else f"is at {code}"
            whose = f", for order {facts.order(plate.order_id).number}" if plate.order_id else ""
            inside = facts.contents(Spot(plate.place_id, plate.id)) if plate.place_id else ()
            return f"{what} {where}{whose}. Holds {_contents(facts, inside)}"
        case OrderScan(order_id=order_id):
            order = facts.order(order_id)
            lines = facts.order_lines(order_id)
            waits = f", waits: {order.waits}" if order.waits else ""
            return f"order {order.number} is {order.state}{waits}, {many(len(lines), 'line')}"
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            order = facts.order(parcel.order_id)
            on = session.value(_MANIFEST, id=parcel.manifest_id) if parcel.manifest_id else None
            manifest = f", on manifest {on}" if on else ""
            return f"parcel {parcel.number} of order {order.number} is {parcel.state}{manifest}"
        case DocumentScan(kind=DocKind.VENDOR_RETURN, ref=ref):
            state, number = session.one(_VENDOR_RETURN, id=ref) or ("", "")
            return f"{what} is {state.replace('_', ' ')}" + (f", as {number}" if number else "")
    return what


def _lies(place: str, on_hand: int, held: int) -> str:
    return f"{place}: {on_hand} ({held} promised)" if held else f"{place}: {on_hand}"


def _contents(facts: StoreFacts, contents: tuple[Content, ...]) -> str:
    parts = [
        f"{content.on_hand} × {facts.product(content.item.product_id).sku}" for content in contents[:_MOST]
    ]
    more = " and more" if len(contents) > _MOST else ""
    return (", ".join(parts) + more) if parts else "nothing"
