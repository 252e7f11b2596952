"""What putting away asks: what waits, where a product lies already, which places are empty."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item
from fulfill.facts import Content
from fulfill.flows.putaway.task import Waiting
from fulfill.places import Place, PlaceKind, Spot
from fulfill.store.facts import place_of
from fulfill.store.facts_stowing import PLACE_COLUMNS, LoadFacts
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
_SUMS = (
    "count(distinct b.product_id), min(b.product_id), cast(sum(b.on_hand - {}) as bigint), min(b.since_us)"
)
_LOOSE_GOODS = Sql(
    f"select p.code, p.code, {_SUMS.format('b.held')} from place p join balance b on b.place_id = p.id"
    f" and b.plate_id = 0 where {_WAITS} and b.on_hand > b.held group by p.code"
)
_PLATE_GOODS = Sql(
    f"select l.code, p.code, {_SUMS.format('0')} from place p join balance b on b.place_id = p.id"
    f" and b.plate_id <> 0 join plate l on l.id = b.plate_id where {_WAITS} and b.on_hand > 0"
    " and l.order_id is null and l.kind <> 'carton' group by l.code, p.code"
    " order by min(b.since_us) limit :most"
)
_EMPTY = Sql(
    f"select {PLACE_COLUMNS} from place p where p.kind = :kind and p.is_blocked = 0 and p.code not like '~%'"
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

    def empty_places(self, kind: PlaceKind, most: int = 20) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_EMPTY, kind=kind, most=most))

    def waiting(self, most: int) -> tuple[Waiting, ...]:
        rows = [*self.session.all(_LOOSE_GOODS), *self.session.all(_PLATE_GOODS, most=most)]
        rows.sort(key=lambda row: (row[5], row[0]))
        return tuple(Waiting(row[0], row[1], int(row[2]), row[3], int(row[4])) for row in rows[:most])
