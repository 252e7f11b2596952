"""What lies at a place together, and where else it lies: asked by every flow that puts goods down."""

from __future__ import annotations

from fulfill.places import Place
from fulfill.store.facts import place_of
from fulfill.store.facts_naming import NamingFacts
from fulfill.store.statements import Sql

_LOAD = Sql(
    "select cast(coalesce(sum(b.on_hand), 0) as bigint),"
    " cast(coalesce(sum(b.on_hand * p.weight_g), 0) as bigint)"
    " from balance b join product p on p.id = b.product_id where b.place_id = :place"
)
PLACE_COLUMNS = "p.id, p.code, p.kind, p.zone, p.sequence, p.max_weight_g, p.max_units, p.is_blocked"
_WITH = Sql(
    f"select distinct {PLACE_COLUMNS} from balance b join place p on p.id = b.place_id"
    " where b.product_id = :product and b.on_hand > 0 and p.kind in ('forward', 'reserve')"
    " order by p.kind, p.sequence, p.code limit :most"
)


class LoadFacts(NamingFacts):
    """The load of a place, on top of the common facts."""

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        row = self.session.one(_LOAD, place=place_id)
        return (int(row[0]), int(row[1])) if row else (0, 0)

    def places_with(self, product_id: int, most: int = 20) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_WITH, product=product_id, most=most))
