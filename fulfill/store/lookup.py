"""`!where`: what any code is, where it is and why, without losing the task."""

from __future__ import annotations

from fulfill.describe import describe
from fulfill.errors import Refused
from fulfill.facts import Content
from fulfill.messages import Message, every_flow
from fulfill.places import Spot
from fulfill.scan import OrderScan, ParcelScan, PlaceScan, PlateScan, ProductScan, Scanned, UnknownScan
from fulfill.store import codes
from fulfill.store.facts import StoreFacts
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_HAS_PIN = Sql("select 1 from person where id = :id and pin_hash <> ''")
_WHERE_PRODUCT = Sql(
    "select l.code, b.on_hand, b.held from balance b join place l on l.id = b.place_id"
    " where b.product_id = :product and b.is_outside = 0 order by l.sequence, l.code limit 6"
)
_MANIFEST = Sql("select number from manifest where id = :id")
_MOST = 5


def has_pin(session: Session, person_id: int) -> bool:
    return session.one(_HAS_PIN, id=person_id) is not None


def where(session: Session, facts: StoreFacts, raw: str) -> Message:
    """What this code is and where it is. Raises Refused for what nobody knows."""
    if not raw.strip():
        raise Refused(every_flow.bad_argument("where", raw, "!where CODE"))
    scanned = codes.find(session, facts, raw)
    if isinstance(scanned, UnknownScan):
        raise Refused(
            every_flow.unknown_code(raw, "any code of this warehouse", "Check the code", scanned.why)
        )
    return every_flow.found(raw, _story(session, facts, scanned))


def _story(session: Session, facts: StoreFacts, scanned: Scanned) -> str:
    what = describe(scanned)
    match scanned:
        case ProductScan(product=product):
            rows = session.all(_WHERE_PRODUCT, product=product.id)
            there = ", ".join(f"{code}: {on_hand} ({held} promised)" for code, on_hand, held in rows[:_MOST])
            return f"{what}. Lies at {there}" if there else f"{what}. None in the building"
        case PlaceScan(place=place):
            return f"{what} ({place.kind}). Holds {_contents(facts, facts.contents_of_place(place.id, 6))}"
        case PlateScan(plate=plate):
            at = facts.place(plate.place_id).code if plate.place_id else "no place"
            whose = f", for order {facts.order(plate.order_id).number}" if plate.order_id else ""
            inside = facts.contents(Spot(plate.place_id, plate.id)) if plate.place_id else ()
            return f"{what} at {at}{whose}. Holds {_contents(facts, inside)}"
        case OrderScan(order_id=order_id):
            order = facts.order(order_id)
            lines = facts.order_lines(order_id)
            waits = f", waits: {order.waits}" if order.waits else ""
            return f"order {order.number} is {order.state}{waits}, {len(lines)} lines"
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            order = facts.order(parcel.order_id)
            on = session.value(_MANIFEST, id=parcel.manifest_id) if parcel.manifest_id else None
            manifest = f", on manifest {on}" if on else ""
            return f"parcel {parcel.number} of order {order.number} is {parcel.state}{manifest}"
    return what


def _contents(facts: StoreFacts, contents: tuple[Content, ...]) -> str:
    parts = [
        f"{content.on_hand} × {facts.product(content.item.product_id).sku}" for content in contents[:_MOST]
    ]
    more = " and more" if len(contents) > _MOST else ""
    return (", ".join(parts) + more) if parts else "nothing"
