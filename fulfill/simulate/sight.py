"""The things themselves: what lies where, which the book may have wrong.

The world is the book plus a difference: units that are missing on a shelf, or lie there too many. A
count that corrects the book takes the difference away; it is told by every move from and to the place
where differences go.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from fulfill import gs1
from fulfill.places import LOSS_CODE
from fulfill.robot.world import Lying
from fulfill.simulate.outside import Pile
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse

# place (0 for what is on a plate), plate, product, lot, serial
Key = tuple[int, int, int, int, str]
_CODES = Sql("select code, ref, eaches from code where kind = 'product' order by code")
_PRODUCTS = Sql("select id, sku, gtin, tracking from product order by id")
_PLACES = Sql("select id, code, kind from place where is_outside = 0 and code not like '~%' order by id")
_LOSS = Sql("select id from place where code = :code")
_AT = Sql(
    "select plate_id, product_id, lot_id, serial, on_hand from balance"
    " where place_id = :place and on_hand > 0 order by plate_id, product_id, lot_id, serial"
)
_IN_SISTERS = Sql(
    "select b.plate_id, b.product_id, b.lot_id, b.serial, b.on_hand from plate t"
    " join plate s on s.id = t.id or (s.order_id is not null and s.order_id = t.order_id)"
    " join balance b on b.plate_id = s.id where t.code = :code and b.on_hand > 0 and b.is_outside = 0"
)
_FREE_TOTES = Sql(
    "select code from plate t where kind = 'tote' and order_id is null and code not like '~%' and not exists"
    " (select 1 from balance b where b.plate_id = t.id and b.on_hand > 0 and b.is_outside = 0) order by code"
)
_LABELS = Sql("select id from paper where document = :number and kind = 'label' and state <> 'refused'")
_PLATE = Sql("select code, order_id from plate where id = :id")
_LOT = Sql("select code, expires_on from lot where id = :id")
_STOCKED = Sql(
    "select distinct p.code from place p join balance b on b.place_id = p.id where b.on_hand > b.held"
    " and b.plate_id = 0 and p.kind in ('forward', 'reserve') order by p.code"
)
_SHELVED = Sql(
    "select b.place_id, b.product_id, b.lot_id, b.serial, b.on_hand from balance b"
    " join place p on p.id = b.place_id where p.kind = 'forward' and b.plate_id = 0 and b.on_hand > 0"
    " order by b.place_id, b.product_id, b.lot_id, b.serial"
)
_LOSSES = Sql(
    "select seq, product_id, lot_id, serial, quantity, source_place_id, source_plate_id, target_place_id,"
    " target_plate_id from move where seq > :seq and (source_place_id = :loss or target_place_id = :loss)"
    " order by seq"
)
_AWAITED = Sql(
    "select l.product_id, l.ordered - l.received from purchase_line l join purchase_order o"
    " on o.id = l.purchase_id where o.number = :number order by l.id"
)
_RECEIVED = Sql("select coalesce(sum(quantity), 0) from receipt_line where product_id = :product")


@dataclass(frozen=True, slots=True)
class ComingBack:
    """A parcel that comes back: what is written on it, and (barcode, serial or lot) of what is in it."""

    raw: str
    pieces: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Sight:
    """`World` of a simulation."""

    warehouse: Warehouse
    pile: Pile
    rng: Random
    today: date
    difference: Counter[Key] = field(default_factory=Counter)
    back: deque[ComingBack] = field(default_factory=deque)
    product_of: dict[str, tuple[int, int]] = field(default_factory=dict)
    gtin_of: dict[int, str] = field(default_factory=dict)
    sku_of: dict[int, str] = field(default_factory=dict)
    tracking: dict[int, str] = field(default_factory=dict)
    places: dict[str, tuple[int, str]] = field(default_factory=dict)
    is_closing: bool = False
    _loss: int = 0
    _seq: int = 0
    _pallets: int = 0
    _serials: int = 0
    _arrived: Counter[str] = field(default_factory=Counter)
    _dock: dict[int, int] = field(default_factory=dict)
    _piece: tuple[str, str] = ("", "")
    _pieces: list[tuple[str, str]] = field(default_factory=list)

    def open_eyes(self) -> None:
        """Read once what never changes: barcodes, products, places."""
        with self.warehouse.database.read() as session:
            for code, ref, eaches in session.all(_CODES):
                self.product_of[code] = (ref, eaches)
            for id_, sku, gtin, tracking in session.all(_PRODUCTS):
                self.gtin_of[id_], self.sku_of[id_], self.tracking[id_] = gtin, sku, tracking
            self.places = {code: (id_, kind) for id_, code, kind in session.all(_PLACES)}
            self._loss = session.value(_LOSS, code=LOSS_CODE)
            self._seq = session.value(Sql("select coalesce(max(seq), 0) from move"))

    def mislay(self, chance: float) -> int:
        """Let some shelves differ from the book; how many do."""
        with self.warehouse.database.read() as session:
            rows = session.all(_SHELVED)
        for place, product, lot, serial, on_hand in rows:
            if self.rng.random() < chance:
                lacks = min(on_hand, self.rng.choice((1, 1, 2, 3, on_hand)))
                gains = self.rng.random() < 0.25 and not serial
                self.difference[(place, 0, product, lot, serial)] = 1 if gains else -lacks
        return len(self.difference)

    def drop_one(self, tote: str) -> bool:
        """One unit falls out of a tote on the way; False when the tote is empty."""
        with self.warehouse.database.read() as session:
            rows = session.all(_IN_SISTERS, code=tote)
        loose = [row for row in rows if not row[3]]
        if not loose:
            return False
        plate, product, lot, serial, _ = self.rng.choice(loose)
        self.difference[(0, plate, product, lot, serial)] -= 1
        return True

    # --- what robots ask ----------------------------------------------------------------------------
    def free_tote(self) -> str:
        return self._one_of(_FREE_TOTES)

    def pallet(self) -> str:
        self._pallets += 1
        return f"PAL-{self._pallets:05d}"

    def shelf(self) -> str:
        return self._place_of("reserve" if self.rng.random() < 0.7 else "forward")

    def stocked_place(self) -> str:
        return "" if self.is_closing else self._one_of(_STOCKED)

    def lies_at(self, place: str) -> tuple[Lying, ...]:
        with self.warehouse.database.read() as session:
            self._catch_up(session)
            found = self._there(session, self.places[place][0])
            return tuple(
                lying
                for key, count in sorted(found.items())
                if count > 0 and (lying := self._lying(session, key, count)) is not None
            )

    def reachable(self, where: str, codes: tuple[str, ...]) -> int:
        wanted = {self.product_of[code][0] for code in codes if code in self.product_of}
        serials = {code for code in codes if code not in self.product_of}
        with self.warehouse.database.read() as session:
            self._catch_up(session)
            if where in self.places:
                found = self._there(session, self.places[where][0])
            else:
                rows = session.all(_IN_SISTERS, code=where)
                found = Counter({(0, plate, p, lot, serial): n for plate, p, lot, serial, n in rows})
                for key in found:
                    found[key] += self.difference[key]
        return sum(
            max(0, count)
            for key, count in found.items()
            if key[2] in wanted or (key[4] and key[4] in serials)
        )

    def eaches(self, code: str) -> int:
        return self.product_of.get(code, (0, 1))[1]

    def batch(self, code: str) -> tuple[str, str]:
        product = self._product(code)
        return f"D{self.sku_of.get(product, '')}", (self.today + timedelta(days=500)).isoformat()

    def fresh_serial(self, code: str) -> str:
        self._serials += 1
        return f"NEW{self._product(code):03d}{self._serials:05d}"

    def label(self, codes: tuple[str, ...]) -> str:
        at = next((i for i, code in enumerate(codes) if self._lies_there(code)), None)
        if at is None:
            return ""
        # The label bears the parcel's number and its SSCC: either will do.
        is_sscc = at + 1 < len(codes) and gs1.is_sscc(codes[at + 1])
        return codes[at + 1] if is_sscc and self.rng.random() < 0.5 else codes[at]

    def _lies_there(self, parcel: str) -> bool:
        """Whether a label of this parcel came out that was not thrown away since."""
        printed = self.pile.labels.get(parcel)
        if not printed:
            return False
        with self.warehouse.database.read() as session:
            return any(row[0] in printed for row in session.all(_LABELS, number=parcel))

    def arrival(self, documents: tuple[str, ...]) -> str:
        due = [each for each in documents if self._arrived[each] < 2]
        if not due:
            if self._arrived["!next"] >= 3:
                return ""
            self._arrived["!next"] += 1
            return "!next"
        chosen = self.rng.choice(due)
        self._arrived[chosen] += 1
        with self.warehouse.database.read() as session:
            for product, awaited in session.all(_AWAITED, number=chosen):
                received = session.value(_RECEIVED, product=product)
                is_serial = self.tracking[product] == "serial"
                lacks = 0 if is_serial or self.rng.random() > 0.2 else self.rng.randint(1, 3)
                self._dock[product] = received + max(0, awaited - lacks)
        return chosen

    def delivered(self, codes: tuple[str, ...]) -> int:
        product = next((self.product_of[code][0] for code in codes if code in self.product_of), 0)
        with self.warehouse.database.read() as session:
            received: int = session.value(_RECEIVED, product=product)
        return max(0, self._dock.get(product, 0) - received)

    def stray(self) -> str:
        return self.rng.choice([code for id_, code in self.gtin_of.items() if self.tracking[id_] == "none"])

    def parcel_back(self, documents: tuple[str, ...]) -> str:  # noqa: ARG002 - the box says which it is
        if not self.back:
            return ""
        coming = self.back.popleft()
        self._pieces = list(coming.pieces)
        return coming.raw

    def piece_back(self, codes: tuple[str, ...]) -> str:  # noqa: ARG002 - what is in the box is in the box
        if not self._pieces:
            return ""
        self._piece = self._pieces.pop(0)
        return self._piece[0]

    def serial_back(self, codes: tuple[str, ...]) -> str:
        return self._piece[1] or (codes[0] if codes else "UNREADABLE")

    def other(self, kind: str, codes: tuple[str, ...]) -> str:
        match kind:
            case "place":
                found = [code for code in self.places if code not in codes]
            case "tote":
                found = [f"T-{n:02d}" for n in range(1, 41) if f"T-{n:02d}" not in codes]
            case _:
                mine = {self.product_of[code][0] for code in codes if code in self.product_of}
                found = [sku for id_, sku in self.sku_of.items() if id_ not in mine]
        return self.rng.choice(found)

    # --- small parts ------------------------------------------------------------------------------------
    def _there(self, session: Session, place: int) -> Counter[Key]:
        found: Counter[Key] = Counter()
        for plate, product, lot, serial, on_hand in session.all(_AT, place=place):
            key = (0 if plate else place, plate, product, lot, serial)
            found[key] = on_hand + self.difference[key]
        for key, amount in self.difference.items():
            if key[0] == place and key not in found:
                found[key] = amount
        return found

    def _lying(self, session: Session, key: Key, count: int) -> Lying | None:
        _, plate, product, lot, serial = key
        code, lot_code, day = self.gtin_of[product][-13:], "", ""
        if lot:
            lot_code, day = session.one(_LOT, id=lot) or ("", "")
            expiry = f"(17){day[2:4]}{day[5:7]}{day[8:10]}" if day else ""
            code = f"(01){self.gtin_of[product].zfill(14)}{expiry}(10){lot_code}"
        plate_code = ""
        if plate:
            plate_code, order = session.one(_PLATE, id=plate) or ("", None)
            if order is not None:
                return None
        return Lying(code, count, lot_code, day, serial, plate_code)

    def _catch_up(self, session: Session) -> None:
        """What the book lost or found without anybody touching a thing."""
        for seq, product, lot, serial, quantity, *ends in session.all(
            _LOSSES, seq=self._seq, loss=self._loss
        ):
            self._seq = seq
            place, plate, sign = (ends[0], ends[1], 1) if ends[2] == self._loss else (ends[2], ends[3], -1)
            key = (0 if plate else place, plate, product, lot, serial)
            self.difference[key] += sign * quantity
            if not self.difference[key]:
                del self.difference[key]

    def _product(self, code: str) -> int:
        return self.product_of.get(code, (0, 1))[0]

    def _place_of(self, kind: str) -> str:
        return self.rng.choice([code for code, (_, each) in self.places.items() if each == kind])

    def _one_of(self, query: Sql) -> str:
        with self.warehouse.database.read() as session:
            codes: list[str] = [row[0] for row in session.all(query)]
        return self.rng.choice(codes) if codes else ""
