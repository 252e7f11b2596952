"""What the hand-over asks: the driver, trailers and what they hold, pallets and what stands on them."""

from __future__ import annotations

from fulfill.flows.ship.task import (
    Asks,
    ClosedToday,
    Handover,
    InPart,
    Measures,
    Pallet,
    Trailer,
)
from fulfill.orders import Parcel
from fulfill.photo import PhotoTrouble, Picture
from fulfill.signature import Signature, SignatureTrouble
from fulfill.store.facts import PARCEL_COLUMNS, StoreFacts, parcel_of
from fulfill.store.statements import Sql

_PARCEL = ", ".join(f"p.{name}" for name in PARCEL_COLUMNS.split(", "))
_ASKS = Sql("select value from setting where name = 'handover'")
_WANTS_MANIFEST = Sql("select value from setting where name = 'handover.carrier_manifest'")
_HANDOVER = Sql("select trailer_id, driver, driver_by, remark from handover where id = :id")
_TRAILER = Sql(
    "select id, code, carrier, max_weight_g, max_volume_l, max_parcels from trailer where id = :id"
)
_SIZES = (
    "select p.carton, coalesce(c.length_mm, 0), coalesce(c.width_mm, 0), coalesce(c.height_mm, 0), count(*),"
    " sum(p.weight_g) from parcel p left join carton c on c.code = p.carton where {which}"
    " group by p.carton, c.length_mm, c.width_mm, c.height_mm"
)
_LOADED_SIZES = Sql(_SIZES.format(which="p.manifest_id = :manifest"))
_SIZE = Sql(_SIZES.format(which="p.id = :id"))
_IN_PART = Sql(
    "select o.number, sum(case when q.manifest_id = :manifest then 1 else 0 end), count(*) from parcel q"
    " join orders o on o.id = q.order_id where q.state <> 'void' and q.order_id in"
    " (select p.order_id from parcel p where p.manifest_id = :manifest) group by o.id, o.number"
    " having sum(case when q.state <> 'shipped' and (q.manifest_id is null or q.manifest_id <> :manifest)"
    " then 1 else 0 end) > 0 order by o.number limit :most"
)
_CLOSED = Sql(
    "select m.number, m.carrier, (select count(*) from parcel p where p.manifest_id = m.id),"
    " coalesce(h.driver, ''), coalesce(h.signed_us, 0), m.closed_us from manifest m"
    " left join handover h on h.id = m.id where m.state = 'closed' and m.closed_us >= :since"
    " order by m.closed_us desc, m.id desc limit :most"
)
_PALLET = (
    "select p.id, p.plate_id, e.code, p.sscc, p.carrier, p.state, p.manifest_id from pallet p"
    " join plate e on e.id = p.plate_id"
)
_PALLET_BY_ID = Sql(f"{_PALLET} where p.id = :id")
# Word for word the condition of the index, so that it is taken.
_UNDER_WAY = "p.state <> 'shipped'"
_PALLET_ON = Sql(f"{_PALLET} where p.plate_id = :plate and {_UNDER_WAY}")
_PALLET_OF = Sql(f"{_PALLET} join on_pallet s on s.pallet_id = p.id where s.id = :parcel")
_STANDS = "exists (select 1 from on_pallet s where s.pallet_id = p.id)"
_PALLETS_OPEN = Sql(
    f"{_PALLET} where {_UNDER_WAY} and p.state = 'open' and p.carrier = :carrier and {_STANDS}"
    " order by e.code limit :most"
)
_PALLETS_OPEN_ALL = Sql(
    f"{_PALLET} where {_UNDER_WAY} and p.state = 'open' and {_STANDS} order by e.code limit :most"
)
_PALLETS_LOADED = Sql(f"{_PALLET} where p.manifest_id = :manifest order by e.code")
_STOOD = Sql("select 1 from on_pallet where id = :id")
_ON_IT = Sql(
    f"select {_PARCEL} from on_pallet s join parcel p on p.id = s.id where s.pallet_id = :pallet"
    " order by p.number"
)
_PHOTOS = Sql("select count(*) from manifest_photo where manifest_id = :id")


class StoreHandingFacts(StoreFacts):
    """The part of `ShipFacts` that is about the hand-over, over the open transaction."""

    def driver_asks(self) -> Asks:
        asks = self.session.value(_ASKS)
        return Asks(asks) if asks else Asks.NOTHING

    def wants_carrier_manifest(self) -> bool:
        return bool(self.session.value(_WANTS_MANIFEST) == "yes")

    def handover(self, manifest_id: int) -> Handover | None:
        row = self.session.one(_HANDOVER, id=manifest_id)
        return Handover(*row) if row else None

    def trailer(self, trailer_id: int) -> Trailer:
        row = self.session.one(_TRAILER, id=trailer_id)
        assert row is not None, trailer_id
        return Trailer(*row)

    def measures(self, manifest_id: int) -> Measures:
        return _summed(self.session.all(_LOADED_SIZES, manifest=manifest_id))

    def measures_of(self, parcel_ids: tuple[int, ...]) -> Measures:
        return _summed([row for each in parcel_ids for row in self.session.all(_SIZE, id=each)])

    def in_part(self, manifest_id: int, most: int) -> tuple[InPart, ...]:
        rows = self.session.all(_IN_PART, manifest=manifest_id, most=most)
        # PostgreSQL sums to a Decimal.
        return tuple(InPart(order, int(loaded), int(parcels)) for order, loaded, parcels in rows)

    def closed_since(self, since_us: int, most: int) -> tuple[ClosedToday, ...]:
        return tuple(
            ClosedToday(number, carrier, parcels, driver, bool(signed_us), at_us)
            for number, carrier, parcels, driver, signed_us, at_us in self.session.all(
                _CLOSED, since=since_us, most=most
            )
        )

    def pallet(self, pallet_id: int) -> Pallet:
        row = self.session.one(_PALLET_BY_ID, id=pallet_id)
        assert row is not None, pallet_id
        return Pallet(*row)

    def pallet_on(self, plate_id: int) -> Pallet | None:
        row = self.session.one(_PALLET_ON, plate=plate_id)
        return Pallet(*row) if row else None

    def pallet_of(self, parcel_id: int) -> Pallet | None:
        row = self.session.one(_PALLET_OF, parcel=parcel_id)
        return Pallet(*row) if row else None

    def stood_on_one(self, parcel_id: int) -> bool:
        return self.session.one(_STOOD, id=parcel_id) is not None

    def parcels_on(self, pallet_id: int) -> tuple[Parcel, ...]:
        return tuple(parcel_of(row) for row in self.session.all(_ON_IT, pallet=pallet_id))

    def pallets_open(self, carrier: str, most: int) -> tuple[Pallet, ...]:
        if carrier:
            rows = self.session.all(_PALLETS_OPEN, carrier=carrier, most=most)
        else:
            rows = self.session.all(_PALLETS_OPEN_ALL, most=most)
        return tuple(Pallet(*row) for row in rows)

    def pallets_loaded(self, manifest_id: int) -> tuple[Pallet, ...]:
        return tuple(Pallet(*row) for row in self.session.all(_PALLETS_LOADED, manifest=manifest_id))

    def photos_of(self, manifest_id: int) -> int:
        return int(self.session.value(_PHOTOS, id=manifest_id))

    def picture(self, file: str) -> Picture | PhotoTrouble:
        from fulfill.store.photo_files import read_picture

        return read_picture(file)

    def signature(self, file: str) -> Signature | SignatureTrouble:
        from fulfill.store.signature_files import read_signature

        return read_signature(file)


def _summed(rows: list[tuple[str, int, int, int, int, int]]) -> Measures:
    """Boxes by type: how many there are of each, and what they come to."""
    weight = volume = parcels = unsized = 0
    for carton, length, width, height, count, weight_g in rows:
        weight += int(weight_g or 0)
        parcels += count
        one = length * width * height or _typed_volume(carton)
        volume += one * count
        unsized += 0 if one else count
    return Measures(weight, volume, parcels, unsized)


def _typed_volume(carton: str) -> int:
    """Of a box whose edges were typed ("300x200x150" mm); 0 where nobody knows them."""
    edges = carton.split("x")
    if len(edges) != 3 or not all(edge.isdecimal() for edge in edges):
        return 0
    length, width, height = (int(edge) for edge in edges)
    return length * width * height
