"""What putting away asks: what waits, where a product lies already, which places are empty."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item
from fulfill.facts import Content
from fulfill.places import Place, PlaceKind, Spot
from fulfill.store.facts import place_of
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.statements import Sql

_WAITS = "p.kind in ('dock', 'stage', 'returns') and p.code not like '~%'"
_PLATES = Sql(
    "select distinct l.code from place p join balance b on b.place_id = p.id and b.plate_id <> 0"
    f" join plate l on l.id = b.plate_id where {_WAITS} and b.on_hand > 0 and l.order_id is null"
    " and l.kind <> 'carton' limit :most"
)
_PLACES = Sql(
    f"select p.code, p.id, p.kind from place p where {_WAITS} and exists (select 1 from balance b"
    " where b.place_id = p.id and b.plate_id = 0 and b.on_hand > b.held)"
    " order by p.sequence, p.code limit :most"
)
# Pieces that came back and are not judged yet: only the returns bench may take them away. A return with
# such a piece cannot be closed, so the open ones are all.
_UNDECIDED = Sql(
    "select u.product_id, u.lot_id, u.serial, count(*) from rma r join return_unit u on u.rma_id = r.id"
    " where r.state = 'open' and u.place_id = :place and u.disposition = ''"
    " group by u.product_id, u.lot_id, u.serial"
)
_COLUMNS = "p.id, p.code, p.kind, p.zone, p.sequence, p.max_weight_g, p.max_units, p.is_blocked"
_WITH = Sql(
    f"select distinct {_COLUMNS} from balance b join place p on p.id = b.place_id"
    " where b.product_id = :product and b.on_hand > 0 and p.kind in ('forward', 'reserve')"
    " order by p.kind, p.sequence, p.code limit :most"
)
_EMPTY = Sql(
    f"select {_COLUMNS} from place p where p.kind = :kind and p.is_blocked = 0 and p.code not like '~%'"
    " and not exists (select 1 from balance b where b.place_id = p.id and b.on_hand > 0)"
    " order by p.sequence, p.code limit :most"
)


class StorePutawayFacts(LoadFacts):
    """`PutawayFacts` over the open transaction."""

    def plates_waiting(self, most: int = 20) -> tuple[str, ...]:
        return tuple(row[0] for row in self.session.all(_PLATES, most=most))

    def places_waiting(self, most: int = 20) -> tuple[str, ...]:
        rows = self.session.all(_PLACES, most=most)
        return tuple(code for code, id_, kind in rows if kind != PlaceKind.RETURNS or self._has_free(id_))

    def contents(self, spot: Spot) -> tuple[Content, ...]:
        found = super().contents(spot)
        if spot.plate_id or not found or self.place(spot.place_id).kind is not PlaceKind.RETURNS:
            return found
        rows = self.session.all(_UNDECIDED, place=spot.place_id)
        kept = {Item(product, lot, serial): int(count) for product, lot, serial, count in rows}
        return tuple(replace(each, held=each.held + kept.get(each.item, 0)) for each in found)

    def _has_free(self, place_id: int) -> bool:
        return any(each.on_hand > each.held for each in self.contents(Spot(place_id)))

    def places_with(self, product_id: int, most: int = 20) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_WITH, product=product_id, most=most))

    def empty_places(self, kind: PlaceKind, most: int = 20) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_EMPTY, kind=kind, most=most))
