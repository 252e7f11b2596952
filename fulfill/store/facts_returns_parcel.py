"""What the steps before a return is opened ask of the store: its parcel, its photos, what was sent."""

from __future__ import annotations

from fulfill.flows.returns.parcel_facts import (
    Arrived,
    Outside,
    Packed,
    PhotoKept,
    SentParcel,
)
from fulfill.photo import PhotoTrouble, Picture
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.statements import Sql
from fulfill.store.warehouse import setting

WEIGH_FIRST = "returns.weigh_first"
SUSPICIOUS = "returns.suspicious"
_ARRIVED = Sql(
    "select kind, coalesce(parcel_id, 0), weight_g, is_unweighed, outside from return_parcel where id = :id"
)
_PARCELS = Sql(
    "select p.id, p.number, p.weight_g, p.expected_g, coalesce(c.tare_g, 0),"
    " (select count(*) from photo h where h.parcel_id = p.id) from parcel p"
    " left join carton c on c.code = p.carton"
    " where p.order_id = :order and p.state = 'shipped' order by p.id limit :most"
)
_ITEMS = Sql(
    "select line_id, product_id, lot_id, serial, quantity from parcel_item"
    " where parcel_id = :parcel and quantity > 0 order by line_id, lot_id, serial limit 1000"
)
_PHOTOS = Sql(
    "select h.id, coalesce(h.unit_id, 0), h.sha256, h.name, h.width, h.height, length(h.bytes), h.at_us,"
    " coalesce(p.name, '') from photo h left join person p on p.id = h.person_id"
    " where h.rma_id = :rma order by h.id limit :most"
)


class ParcelFirstFacts(LoadFacts):
    """`ParcelFacts` over the open transaction."""

    def arrived(self, rma_id: int) -> Arrived:
        row = self.session.one(_ARRIVED, id=rma_id) if rma_id else None
        if row is None:
            return Arrived()
        kind, parcel_id, weight_g, is_unweighed, outside = row
        seen = Outside(outside) if outside else None
        return Arrived(True, kind, int(parcel_id), int(weight_g), bool(is_unweighed), seen)  # noqa: FBT003

    def weighs_first(self) -> bool:
        return setting(self.session, WEIGH_FIRST) == "yes"

    def takes_suspicious(self) -> bool:
        return setting(self.session, SUSPICIOUS) == "quarantine"

    def sent_parcels(self, order_id: int, most: int = 20) -> tuple[SentParcel, ...]:
        if not order_id:
            return ()
        rows = self.session.all(_PARCELS, order=order_id, most=most)
        return tuple(
            SentParcel(id_, number, weight_g, expected_g, tare_g, self._items(id_), photos)
            for id_, number, weight_g, expected_g, tare_g, photos in rows
        )

    def _items(self, parcel_id: int) -> tuple[Packed, ...]:
        return tuple(Packed(*row) for row in self.session.all(_ITEMS, parcel=parcel_id))

    def photos_of(self, rma_id: int, most: int = 50) -> tuple[PhotoKept, ...]:
        rows = self.session.all(_PHOTOS, rma=rma_id, most=most) if rma_id else []
        return tuple(PhotoKept(*row) for row in rows)

    def picture(self, file: str) -> Picture | PhotoTrouble:
        from fulfill.store.photo_files import read_picture

        return read_picture(file)
