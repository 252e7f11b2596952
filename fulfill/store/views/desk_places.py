"""The places as a desk sees them: how full each is, and one with all that lies there and happened there."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 20_000
# The journal has no index by place: the last count is looked for among so many of the newest entries.
WALKED = 50_000
_PLACES = Sql(
    "select p.code, p.kind, p.zone, p.sequence, p.is_blocked, p.max_units, p.max_weight_g,"
    " coalesce(b.units, 0), coalesce(b.held, 0), coalesce(b.weight_g, 0)"
    " from place p left join (select b.place_id, sum(b.on_hand) as units, sum(b.held) as held,"
    " sum(b.on_hand * d.weight_g) as weight_g from balance b join product d on d.id = b.product_id"
    " where b.is_outside = 0 and b.on_hand > 0 group by b.place_id) b on b.place_id = p.id"
    " where p.is_outside = 0 and p.code not like '~%' order by p.sequence, p.code limit :most"
)
_ONE = Sql(
    "select p.id, p.code, p.kind, p.zone, p.sequence, p.is_blocked, p.max_units, p.max_weight_g"
    " from place p where p.code = :code and p.is_outside = 0 and p.code not like '~%'"
)
_CODE = Sql(
    "select p.code from code c join place p on p.id = c.ref where c.kind = 'place' and c.code in (:a, :b)"
)
_LIES = Sql(
    "select d.sku, d.name, coalesce(e.code, ''), coalesce(t.code, ''), coalesce(t.expires_on, ''), b.serial,"
    " b.on_hand, b.held, b.since_us, b.on_hand * d.weight_g from balance b"
    " join product d on d.id = b.product_id left join plate e on e.id = b.plate_id"
    " left join lot t on t.id = b.lot_id where b.place_id = :place and b.on_hand > 0"
    " order by d.sku, t.expires_on, b.serial limit 200"
)
_HOLDS = Sql(
    "select o.number, d.sku, h.quantity, o.ship_by from balance b"
    " join hold h on h.product_id = b.product_id and h.place_id = b.place_id and h.plate_id = b.plate_id"
    " and h.lot_id = b.lot_id and h.serial = b.serial and h.quantity > 0"
    " join orders o on o.id = h.order_id join product d on d.id = h.product_id"
    " where b.place_id = :place and b.held > 0 order by o.ship_by, o.number, d.sku limit 200"
)
_REQUESTS = Sql(
    "select reason, asked_us from count_request where place_id = :place and state = 'open' order by id"
    " limit 20"
)
_DESK = Sql(
    "select o.at_us, o.kind, o.message, coalesce(p.name, '') from operation o"
    " left join person p on p.id = o.person_id where o.scan = :code and o.kind <> 'scan'"
    " order by o.seq desc limit 50"
)
_COUNTED = Sql(
    "select o.at_us, coalesce(p.name, ''), o.message from operation o"
    " left join person p on p.id = o.person_id where o.flow = 'count'"
    " and o.seq > (select coalesce(max(seq), 0) from operation) - :walked"
    " and o.code in ('count_right', 'count_posted') and substr(o.message, 1, :long) = :begin"
    " order by o.seq desc limit 1"
)


@dataclass(frozen=True, slots=True)
class PlaceSeen:
    """A place on the map: units and weight (g) that lie there, and how much may (0: no limit)."""

    code: str
    kind: str
    zone: str
    sequence: int
    is_blocked: bool
    max_units: int
    max_weight_g: int
    units: int = 0
    held: int = 0
    weight_g: int = 0

    @property
    def fill(self) -> float:
        """0 for empty, 1 for full; half for one that has something and no limit that tells."""
        parts = [
            there / most
            for there, most in ((self.units, self.max_units), (self.weight_g, self.max_weight_g))
            if most
        ]
        if parts:
            return max(parts)
        return 0.5 if self.units else 0.0


@dataclass(frozen=True, slots=True)
class LiesHere:
    """Stock of one kind at the place, in eaches; `expires_on` an ISO day or ""."""

    sku: str
    name: str
    plate: str
    lot: str
    expires_on: str
    serial: str
    on_hand: int
    held: int
    since_us: int
    weight_g: int


@dataclass(frozen=True, slots=True)
class HeldHere:
    """What of it is promised to an order."""

    order: str
    sku: str
    quantity: int
    ship_by: str


@dataclass(frozen=True, slots=True)
class DoneHere:
    """What a desk did to the place."""

    at_us: int
    kind: str
    told: str
    who: str


@dataclass(frozen=True, slots=True)
class PlaceStory:
    """One place with everything. `counted` is the last count: when, by whom, and what came of it."""

    place: PlaceSeen
    ref: int
    lies: tuple[LiesHere, ...]
    held: tuple[HeldHere, ...]
    asked: tuple[tuple[str, int], ...]
    done: tuple[DoneHere, ...]
    counted: tuple[int, str, str] | None


def places(session: Session) -> tuple[PlaceSeen, ...]:
    """All places of the building in the order of the walk; the first `MOST` of them."""
    return tuple(
        PlaceSeen(
            code,
            kind,
            zone,
            sequence,
            bool(blocked),
            units_max,
            weight_max,
            int(units),
            int(held),
            int(grams),
        )
        for code, kind, zone, sequence, blocked, units_max, weight_max, units, held, grams in session.all(
            _PLACES, most=MOST
        )
    )


def code_of(session: Session, raw: str) -> str:
    """The place that a scan or a typed text names; "" for none."""
    text = raw.strip()
    found = session.value(_CODE, a=text, b=text.upper()) if text else None
    return str(found or "")


def story(session: Session, code: str) -> PlaceStory | None:
    """One place by its code; None where there is none in the building."""
    row = session.one(_ONE, code=code)
    if row is None:
        return None
    ref = row[0]
    lies = tuple(LiesHere(*each) for each in session.all(_LIES, place=ref))
    place = PlaceSeen(
        row[1], row[2], row[3], row[4], bool(row[5]), row[6], row[7],
        sum(each.on_hand for each in lies), sum(each.held for each in lies),
        sum(each.weight_g for each in lies),
    )  # fmt: skip
    begin = f"{code} is counted"
    counted = session.one(_COUNTED, walked=WALKED, begin=begin, long=len(begin))
    return PlaceStory(
        place, ref, lies,
        tuple(HeldHere(*each) for each in session.all(_HOLDS, place=ref)),
        tuple((each[0], each[1]) for each in session.all(_REQUESTS, place=ref)),
        tuple(DoneHere(*each) for each in session.all(_DESK, code=code)),
        (counted[0], counted[1], counted[2]) if counted else None,
    )  # fmt: skip
