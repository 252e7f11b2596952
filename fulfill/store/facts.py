"""The common facts, read in the transaction that writes the turn; each flow's store adds its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from fulfill import gs1
from fulfill.catalog import Item, Lot, Product, Tracking
from fulfill.facts import Content, StationProfile
from fulfill.orders import Order, OrderLine, OrderState, Parcel, ParcelState
from fulfill.places import Place, PlaceKind, Plate, PlateKind, Spot, tote_shown
from fulfill.store.statements import Sql

if TYPE_CHECKING:
    from fulfill.documents import Doc
    from fulfill.people import Person
    from fulfill.store.session import Session

F = TypeVar("F", bound="StoreFacts")
P = ParamSpec("P")
T = TypeVar("T")
_NUMBER = Sql(
    "insert into counter (name, value) values (:name, :count) on conflict (name)"
    " do update set value = counter.value + :count returning value"
)
PRODUCT_COLUMNS = (
    "id, sku, name, gtin, tracking, weight_g, length_mm, width_mm, height_mm, price_minor, currency,"
    " category, country_of_origin, hs_code, hazard, supplier, image, is_blocked,"
    " coalesce((select h.is_upright from handling h where h.id = product.id), 0),"
    " coalesce((select h.is_fragile from handling h where h.id = product.id), 0)"
)
_PRODUCT = Sql(f"select {PRODUCT_COLUMNS} from product where id = :id")
_PRODUCT_CODES = Sql(
    "select code, eaches from code where kind = 'product' and ref = :id order by eaches, code"
)
_PLACE_COLUMNS = "id, code, kind, zone, sequence, max_weight_g, max_units, is_blocked"
_PLACE = Sql(f"select {_PLACE_COLUMNS} from place where id = :id")
_PLACE_BY_CODE = Sql(f"select {_PLACE_COLUMNS} from place where code = :code")
_PLACES_OF_KIND = Sql(
    f"select {_PLACE_COLUMNS} from place where kind = :kind and code not like '~%'"
    " order by sequence, code limit :most"
)
_PLATE = Sql("select id, code, kind, place_id, order_id from plate where id = :id")
_LOT = Sql("select id, product_id, code, expires_on, is_blocked from lot where id = :id")
_LOT_BY_CODE = Sql(
    "select id, product_id, code, expires_on, is_blocked from lot where product_id = :product and"
    " code = :code"
    " order by expires_on desc limit 1"
)
_CONTENT = "product_id, lot_id, serial, place_id, plate_id, on_hand, held, since_us"
_CONTENTS = Sql(
    f"select {_CONTENT} from balance where place_id = :place and plate_id = :plate and on_hand <> 0"
    " order by product_id, lot_id, serial"
)
_CONTENTS_OF_PLACE = Sql(
    f"select {_CONTENT} from balance where place_id = :place and on_hand <> 0"
    " order by product_id, plate_id, lot_id, serial limit :most"
)
_STOCK_OF = Sql(
    f"select {_CONTENT} from balance where product_id = :product and place_id = :place"
    " and plate_id = :plate and lot_id = :lot and serial = :serial"
)
_SERIAL_NOW = Sql(
    f"select {_CONTENT} from balance where product_id = :product and serial = :serial"
    " and serial <> '' and is_outside = 0 and on_hand > 0"
)
ORDER_COLUMNS = (
    "id, number, state, priority, ship_by, service, country, partial, waits, note, gift_note, channel,"
    " currency, task_id"
)
_ORDER = Sql(f"select {ORDER_COLUMNS} from orders where id = :id")
_LINE_COLUMNS = (
    "id, order_id, line, sku, product_id, ordered, held, picked, packed, shipped, short, cancelled,"
    " unit_price_minor"
)
_LINES = Sql(f"select {_LINE_COLUMNS} from order_line where order_id = :order order by line")
PARCEL_COLUMNS = (
    "id, number, order_id, plate_id, piece, sscc, state, carrier, service, tracking, carton, weight_g,"
    " expected_g, manifest_id"
)
_PARCEL = Sql(f"select {PARCEL_COLUMNS} from parcel where id = :id")
_SSCC_PREFIX = Sql("select value from setting where name = 'sscc_prefix'")


def next_number(session: Session, name: str, count: int = 1) -> int:
    """The last of `count` fresh numbers of this name; the first one ever is 1."""
    value: int = session.value(_NUMBER, name=name, count=count)
    return value


@dataclass(slots=True)
class Moment:
    """Who, where and when: what is the same for one input."""

    operator: Person
    station: StationProfile
    now_us: int
    today: str
    event: str
    confirmed: bool = False
    task_id: int = 0


def once(read: Callable[Concatenate[F, P], T]) -> Callable[Concatenate[F, P], T]:
    """A reading method that asks once: facts are taken anew after anything was written."""

    def kept(facts: F, /, *args: P.args, **named: P.kwargs) -> T:
        asked = (read, args, *named.items())
        if asked not in facts.kept:
            facts.kept[asked] = read(facts, *args, **named)
        found: T = facts.kept[asked]
        return found

    return kept


class StoreFacts:
    """`Facts` over one open transaction. Reads of products, places and lots are kept for its length."""

    def __init__(self, session: Session, moment: Moment) -> None:
        self.session = session
        self.moment = moment
        self._products: dict[int, Product] = {}
        self._places: dict[int, Place] = {}
        self._lots: dict[int, Lot | None] = {}
        self.kept: dict[object, Any] = {}

    @property
    def operator(self) -> Person:
        return self.moment.operator

    @property
    def station(self) -> StationProfile:
        return self.moment.station

    @property
    def now_us(self) -> int:
        return self.moment.now_us

    @property
    def today(self) -> str:
        return self.moment.today

    @property
    def event(self) -> str:
        return self.moment.event

    @property
    def confirmed(self) -> bool:
        return self.moment.confirmed

    @property
    def task_id(self) -> int:
        """Of a task that is not saved yet, the id that it will have; asking for it reserves it."""
        if not self.moment.task_id:
            self.moment.task_id = self.number("task")
        return self.moment.task_id

    def number(self, doc: Doc | str) -> int:
        return next_number(self.session, str(doc))

    def sscc(self) -> str:
        prefix = self.session.value(_SSCC_PREFIX) or "0000000"
        return gs1.sscc(prefix, self.number("sscc"))

    def product(self, product_id: int) -> Product:
        found = self._products.get(product_id)
        if found is None:
            row = self.session.one(_PRODUCT, id=product_id)
            assert row is not None, product_id
            found = self._products[product_id] = product_of(row)
        return found

    def product_codes(self, product_id: int) -> tuple[str, ...]:
        codes = [row[0] for row in self.session.all(_PRODUCT_CODES, id=product_id)]
        shorter = {gs1.gtin14(code) for code in codes if len(code) < 14 and gs1.is_gtin(code)}
        return tuple(code for code in codes if code not in shorter)

    def place(self, place_id: int) -> Place:
        found = self._places.get(place_id)
        if found is None:
            row = self.session.one(_PLACE, id=place_id)
            assert row is not None, place_id
            found = self._places[place_id] = place_of(row)
        return found

    def place_by_code(self, code: str) -> Place | None:
        row = self.session.one(_PLACE_BY_CODE, code=code)
        return place_of(row) if row else None

    def places_of_kind(self, kind: PlaceKind, most: int = 50) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_PLACES_OF_KIND, kind=kind, most=most))

    def plate(self, plate_id: int) -> Plate:
        row = self.session.one(_PLATE, id=plate_id)
        assert row is not None, plate_id
        return Plate(row[0], tote_shown(row[1]), _PLATE_KINDS[row[2]], row[3], row[4])

    def lot(self, lot_id: int) -> Lot | None:
        if lot_id not in self._lots:
            row = self.session.one(_LOT, id=lot_id) if lot_id else None
            self._lots[lot_id] = lot_of(row) if row else None
        return self._lots[lot_id]

    def lot_by_code(self, product_id: int, code: str) -> Lot | None:
        row = self.session.one(_LOT_BY_CODE, product=product_id, code=code)
        return lot_of(row) if row else None

    def contents(self, spot: Spot) -> tuple[Content, ...]:
        rows = self.session.all(_CONTENTS, place=spot.place_id, plate=spot.plate_id)
        return tuple(content_of(row) for row in rows)

    def contents_of_place(self, place_id: int, most: int = 500) -> tuple[Content, ...]:
        rows = self.session.all(_CONTENTS_OF_PLACE, place=place_id, most=most)
        return tuple(content_of(row) for row in rows)

    def stock_of(self, item: Item, spot: Spot) -> Content | None:
        row = self.session.one(
            _STOCK_OF,
            product=item.product_id,
            lot=item.lot_id,
            serial=item.serial,
            place=spot.place_id,
            plate=spot.plate_id,
        )
        return content_of(row) if row else None

    def serial_now(self, product_id: int, serial: str) -> Content | None:
        row = self.session.one(_SERIAL_NOW, product=product_id, serial=serial)
        return content_of(row) if row else None

    def order(self, order_id: int) -> Order:
        row = self.session.one(_ORDER, id=order_id)
        assert row is not None, order_id
        return order_of(row)

    def order_lines(self, order_id: int) -> tuple[OrderLine, ...]:
        return tuple(OrderLine(*row) for row in self.session.all(_LINES, order=order_id))

    def parcel(self, parcel_id: int) -> Parcel:
        row = self.session.one(_PARCEL, id=parcel_id)
        assert row is not None, parcel_id
        return parcel_of(row)


Row = tuple[int | str, ...]
# A dictionary finds a member several times faster than its enum does.
TRACKING = {str(each): each for each in Tracking}
_PLACE_KINDS = {str(each): each for each in PlaceKind}
_PLATE_KINDS = {str(each): each for each in PlateKind}
_ORDER_STATES = {str(each): each for each in OrderState}


def product_of(row: Row) -> Product:
    """A product from PRODUCT_COLUMNS."""
    values = list(row)
    values[4] = TRACKING[str(row[4])]
    values[17:20] = map(bool, row[17:20])
    return Product(*values)  # type: ignore[arg-type]


def place_of(row: Row) -> Place:
    values = list(row)
    values[2] = _PLACE_KINDS[str(row[2])]
    values[7] = bool(row[7])
    return Place(*values)  # type: ignore[arg-type]


def lot_of(row: Row) -> Lot:
    return Lot(int(row[0]), int(row[1]), str(row[2]), str(row[3]), bool(row[4]))


def content_of(row: Row) -> Content:
    product, lot, serial, place, plate, on_hand, held, since = row
    return Content(
        Item(int(product), int(lot), str(serial)),
        Spot(int(place), int(plate)),
        int(on_hand),
        int(held),
        int(since),
    )


def order_of(row: Row) -> Order:
    """An order from ORDER_COLUMNS."""
    values = list(row)
    values[2] = _ORDER_STATES[str(row[2])]
    return Order(*values)  # type: ignore[arg-type]


def parcel_of(row: Row) -> Parcel:
    """A parcel from PARCEL_COLUMNS."""
    values = list(row)
    values[6] = ParcelState(str(row[6]))
    return Parcel(*values)  # type: ignore[arg-type]
