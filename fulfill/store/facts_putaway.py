"""What putting away asks: what waits, where a product lies already, which places are empty."""

from __future__ import annotations

from fulfill.places import Place, PlaceKind
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
    f"select p.code from place p where {_WAITS} and exists (select 1 from balance b"
    " where b.place_id = p.id and b.plate_id = 0 and b.on_hand > b.held)"
    " order by p.sequence, p.code limit :most"
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
        return tuple(row[0] for row in self.session.all(_PLACES, most=most))

    def places_with(self, product_id: int, most: int = 20) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_WITH, product=product_id, most=most))

    def empty_places(self, kind: PlaceKind, most: int = 20) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_EMPTY, kind=kind, most=most))
