"""What any code, name, lot or serial is; where it lies, how much, promised to whom; and its moves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.facts import StationProfile
from fulfill.people import Person
from fulfill.places import WALKING_CODE
from fulfill.scan import (
    AmbiguousScan,
    BadgeScan,
    CartonScan,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Scanned,
)
from fulfill.store import codes, finding
from fulfill.store.facts import Moment, StoreFacts
from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 200
MOVES_MOST = 50
# A place has no index of its own in the ledger: its moves are looked for among so many of the newest.
MOVES_WALKED = 200_000


class Kind(StrEnum):
    """What a code turned out to be."""

    PRODUCT = "product"
    PLACE = "place"
    PLATE = "plate"
    LOT = "lot"
    SERIAL = "serial"
    ORDER = "order"
    PARCEL = "parcel"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found: `ref` is its id, `code` how people call it, `name` what it is in words."""

    kind: Kind
    ref: int
    code: str
    name: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Lies:
    """Stock of one kind at one spot; quantities in eaches, `expires_on` an ISO day or "".

    `hands`: the name of who walks with it; "" where it stands at a place, or nobody walks with it now.
    """

    sku: str
    name: str
    place: str
    kind: str
    plate: str
    lot: str
    expires_on: str
    serial: str
    on_hand: int
    held: int
    since_us: int
    is_blocked: bool
    hands: str = ""

    @property
    def key(self) -> str:
        parts = (self.sku, self.place, self.plate, self.lot, self.expires_on, self.serial)
        return "\x1f".join(parts)


@dataclass(frozen=True, slots=True)
class Promised:
    """What of it is promised to an order."""

    order: str
    sku: str
    quantity: int
    place: str
    ship_by: str


@dataclass(frozen=True, slots=True)
class Moved:
    """One move, as a person tells it."""

    seq: int
    at_us: int
    sku: str
    quantity: int
    source: str
    target: str
    reason: str
    who: str
    told: str
    is_reversed: bool


@dataclass(frozen=True, slots=True)
class ProductSeen:
    """A product's own data; weights in g, lengths in mm, price in minor units."""

    sku: str
    name: str
    gtin: str
    image: str
    category: str
    tracking: str
    weight_g: int
    length_mm: int
    width_mm: int
    height_mm: int
    price_minor: int
    currency: str
    hazard: str
    supplier: str
    is_blocked: bool
    is_upright: bool = False
    is_fragile: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """Everything a desk tells about one thing. `state` is where it stands, in words, or ""."""

    hit: Hit
    state: str
    product: ProductSeen | None
    lies: tuple[Lies, ...]
    promised: tuple[Promised, ...]


_LIES = (
    "select d.sku, d.name, l.code, l.kind, coalesce(e.code, ''), coalesce(t.code, ''),"
    " coalesce(t.expires_on, ''), b.serial, b.on_hand, b.held, b.since_us,"
    " d.is_blocked + l.is_blocked + coalesce(t.is_blocked, 0),"
    f" case when l.code = '{WALKING_CODE}' then coalesce((select p.name from orders o"
    " join task k on k.id = o.task_id and k.state = 'open' join person p on p.id = k.person_id"
    " where o.id = e.order_id), '') else '' end from balance b"
    " join place l on l.id = b.place_id join product d on d.id = b.product_id"
    " left join plate e on e.id = b.plate_id left join lot t on t.id = b.lot_id"
    " where b.is_outside = 0 and b.on_hand > 0 and"
)
_ORDERED = " order by l.sequence, l.code, d.sku, t.expires_on, b.serial limit :most"
_OF = {
    Kind.PRODUCT: Sql(f"{_LIES} b.product_id = :ref {_ORDERED}"),
    Kind.PLACE: Sql(f"{_LIES} b.place_id = :ref {_ORDERED}"),
    Kind.PLATE: Sql(f"{_LIES} b.plate_id = :ref and b.plate_id <> 0 {_ORDERED}"),
    Kind.LOT: Sql(
        f"{_LIES} b.lot_id = :ref and b.product_id = (select product_id from lot where id = :ref) {_ORDERED}"
    ),
    Kind.PARCEL: Sql(
        f"{_LIES} b.plate_id = (select plate_id from parcel where id = :ref) and b.plate_id <> 0 {_ORDERED}"
    ),
}
_OF_SERIAL = Sql(f"{_LIES} b.serial = :code and b.serial <> '' and b.product_id = :ref {_ORDERED}")
_OF_ORDER = Sql(
    f"{_LIES} b.plate_id in (select id from plate where order_id = :ref) and b.plate_id <> 0 {_ORDERED}"
)
_HOLDS = (
    "select o.number, d.sku, h.quantity, l.code, o.ship_by from hold h join orders o on o.id = h.order_id"
    " join product d on d.id = h.product_id join place l on l.id = h.place_id where h.quantity > 0 and"
)
_PROMISED = {
    Kind.PRODUCT: Sql(f"{_HOLDS} h.product_id = :ref order by o.ship_by, h.id limit :most"),
    Kind.PLACE: Sql(
        f"{_HOLDS} h.place_id = :ref and h.product_id in"
        " (select product_id from balance where place_id = :ref)"
        " order by o.ship_by, h.id limit :most"
    ),
    Kind.ORDER: Sql(f"{_HOLDS} h.order_id = :ref order by l.sequence, h.id limit :most"),
    Kind.LOT: Sql(
        f"{_HOLDS} h.lot_id = :ref and h.product_id = (select product_id from lot where id = :ref)"
        " order by o.ship_by, h.id limit :most"
    ),
}
_PRODUCT = Sql(
    "select sku, name, gtin, image, category, tracking, weight_g, length_mm, width_mm, height_mm,"
    " price_minor, currency, hazard, supplier, is_blocked,"
    " coalesce((select h.is_upright from handling h where h.id = product.id), 0),"
    " coalesce((select h.is_fragile from handling h where h.id = product.id), 0)"
    " from product where id = :id"
)
_LOTS = Sql(
    "select t.id, t.code, d.sku, t.expires_on from lot t join product d on d.id = t.product_id"
    " where t.code = :code order by t.id desc limit 20"
)
_LOT_PRODUCT = Sql("select product_id from lot where id = :id")
_SERIALS = Sql(
    "select distinct d.id, d.sku, d.name from balance b join product d on d.id = b.product_id"
    " where b.serial = :code and b.serial <> '' limit 20"
)
_SKU_BEGINS = Sql(
    "select id, sku, name from product where sku >= :first and sku < :last order by sku limit :most",
    postgresql="select id, sku, name from product where sku ~>=~ :first and sku ~<~ :last"
    " order by sku limit :most",
)
_NAME_BEGINS = Sql(
    "select id, sku, name from product where name >= :first and name < :last order by name limit :most",
    postgresql="select id, sku, name from product where name ~>=~ :first and name ~<~ :last"
    " order by name limit :most",
)
_MOVE = (
    "select m.seq, o.at_us, d.sku, m.quantity, s.code, r.code, m.reason, coalesce(p.name, ''),"
    " case when o.kind = 'scan' then '' else o.message end,"
    " case when m.reverses is not null"
    " or exists (select 1 from move x where x.reverses = m.seq) then 1 else 0 end"
    " from move m join operation o on o.seq = m.operation_seq join product d on d.id = m.product_id"
    " join place s on s.id = m.source_place_id join place r on r.id = m.target_place_id"
    " left join person p on p.id = o.person_id where m.seq < :before and"
)
_NEWEST = " order by m.seq desc limit :most"
_MOVES_PRODUCT = Sql(
    f"{_MOVE} m.product_id = :product and (:lot = 0 or m.lot_id = :lot)"
    " and (:serial = '' or m.serial = :serial)"
    f" {_NEWEST}"
)
_MOVES_PLACE = Sql(
    f"{_MOVE} m.seq > :after and (m.source_place_id = :ref or m.target_place_id = :ref) {_NEWEST}"
)
_MOVES_PLATE = Sql(
    f"{_MOVE} m.seq > :after and (m.source_plate_id = :ref or m.target_plate_id = :ref) {_NEWEST}"
)
_LAST_MOVE = Sql("select coalesce(max(seq), 0) from move")
_PARCEL_PLATE = Sql("select plate_id, number, state from parcel where id = :id")
_LAST = "\U0010ffff"
_FAR = 2**62


def find(session: Session, text: str, moment: Moment) -> tuple[Hit, ...]:
    """What a scan or a typed text can be; nothing for what nobody here knows. Raises Refused for no code."""
    text = text.strip()
    if not text:
        return ()
    facts = StoreFacts(session, moment)
    scanned = codes.find(session, facts, text)
    if isinstance(scanned, AmbiguousScan):
        return tuple(hit for each in scanned.meanings if (hit := _hit(facts, each)) is not None)
    hit = _hit(facts, scanned)
    return (hit,) if hit is not None else _finer(session, text)


def moment_of(person: Person, station: StationProfile, now_us: int, today: str) -> Moment:
    """Who looks, for `find`."""
    return Moment(person, station, now_us, today, "")


def _hit(facts: StoreFacts, scanned: Scanned) -> Hit | None:
    match scanned:
        case ProductScan(product=product, serial=serial) if serial:
            return Hit(Kind.SERIAL, product.id, serial, product.sku, product.name)
        case ProductScan(product=product):
            return Hit(Kind.PRODUCT, product.id, product.sku, product.name)
        case PlaceScan(place=place):
            return Hit(Kind.PLACE, place.id, place.code, place.kind, place.zone)
        case PlateScan(plate=plate):
            return Hit(Kind.PLATE, plate.id, plate.code, plate.kind)
        case OrderScan(order_id=order_id):
            order = facts.order(order_id)
            return Hit(Kind.ORDER, order_id, order.number, order.state, order.ship_by)
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            return Hit(Kind.PARCEL, parcel_id, parcel.number, parcel.state, parcel.tracking)
        case BadgeScan(person=person):
            return Hit(Kind.OTHER, person.id, person.name, "badge")
        case CartonScan(carton=carton):
            return Hit(Kind.OTHER, carton.id, carton.code, "box type", carton.name)
        case DocumentScan(raw=raw, kind=kind, ref=ref):
            return Hit(Kind.OTHER, ref, raw.strip(), kind)
    return None


def _finer(session: Session, text: str) -> tuple[Hit, ...]:
    """Lots and serials, which bear no code of their own; else products.

    First those whose SKU or name begins so, then those whose names have all of the words; where there are
    none, those with each word somewhere within their words.
    """
    serials = [Hit(Kind.SERIAL, row[0], text, row[1], row[2]) for row in session.all(_SERIALS, code=text)]
    lots = [Hit(Kind.LOT, row[0], row[1], row[2], row[3]) for row in session.all(_LOTS, code=text)]
    if serials or lots:
        return (*serials, *lots)
    found: dict[int, Hit] = {}
    for sql, begins in (
        (_SKU_BEGINS, (text, text.upper())),
        (_NAME_BEGINS, (text, text.capitalize(), text.title(), text.upper(), text.lower())),
    ):
        for begin in dict.fromkeys(begins):
            for ref, sku, name in session.all(sql, first=begin, last=begin + _LAST, most=MOST):
                found.setdefault(ref, Hit(Kind.PRODUCT, ref, sku, name))
    if words := finding.asked(text, session.dialect):
        for ref, sku, name in session.all(finding.NAMED, words=words, most=MOST):
            found.setdefault(ref, Hit(Kind.PRODUCT, ref, sku, name))
    if not found:
        for ref, sku, name in finding.having(session, text, MOST):
            found[ref] = Hit(Kind.PRODUCT, ref, sku, name)
    return tuple(found.values())[:MOST]


def thing(session: Session, hit: Hit, moment: Moment) -> Thing:
    """Everything about one thing that was found."""
    facts = StoreFacts(session, moment)
    match hit.kind:
        case Kind.SERIAL:
            rows = session.all(_OF_SERIAL, code=hit.code, ref=hit.ref, most=MOST)
        case Kind.ORDER:
            rows = session.all(_OF_ORDER, ref=hit.ref, most=MOST)
        case Kind.OTHER:
            rows = []
        case _:
            rows = session.all(_OF[hit.kind], ref=hit.ref, most=MOST)
    promised = session.all(_PROMISED[hit.kind], ref=hit.ref, most=MOST) if hit.kind in _PROMISED else []
    product = session.one(_PRODUCT, id=_product_of(session, hit))
    return Thing(
        hit,
        _state(facts, hit),
        ProductSeen(*product[:14], *map(bool, product[14:])) if product else None,
        tuple(Lies(*(*row[:11], bool(row[11]), row[12])) for row in rows),
        tuple(Promised(*row) for row in promised),
    )


def _product_of(session: Session, hit: Hit) -> int:
    """The product that a thing is, 0 for none."""
    if hit.kind in (Kind.PRODUCT, Kind.SERIAL):
        return hit.ref
    return int(session.value(_LOT_PRODUCT, id=hit.ref)) if hit.kind is Kind.LOT else 0


def _state(facts: StoreFacts, hit: Hit) -> str:
    """Where a tote stands; "" for what does not stand anywhere."""
    if hit.kind is not Kind.PLATE:
        return ""
    plate = facts.plate(hit.ref)
    if plate.place_id is None:
        return "free"
    code = facts.place(plate.place_id).code
    return "walking" if code == WALKING_CODE else code


def moves(session: Session, hit: Hit, before: int = 0) -> tuple[Moved, ...]:
    """A page of its moves, newest first; `before` is the seq of the last one shown, 0 for the first page."""
    most, until = MOVES_MOST, before or _FAR
    after = int(session.value(_LAST_MOVE)) - MOVES_WALKED
    product = _product_of(session, hit)
    if product:
        lot = hit.ref if hit.kind is Kind.LOT else 0
        serial = hit.code if hit.kind is Kind.SERIAL else ""
        rows = session.all(_MOVES_PRODUCT, before=until, product=product, lot=lot, serial=serial, most=most)
    elif hit.kind is Kind.PLACE:
        rows = session.all(_MOVES_PLACE, before=until, after=after, ref=hit.ref, most=most)
    elif hit.kind in (Kind.PLATE, Kind.PARCEL):
        parcel = session.one(_PARCEL_PLATE, id=hit.ref) if hit.kind is Kind.PARCEL else None
        plate = parcel[0] if parcel else hit.ref
        rows = session.all(_MOVES_PLATE, before=until, after=after, ref=plate, most=most)
    else:
        rows = []
    return tuple(Moved(*(*row[:9], bool(row[9]))) for row in rows)
