"""What lies at a place together: asked by every flow that puts goods down."""

from __future__ import annotations

from fulfill.store.facts_naming import NamingFacts
from fulfill.store.statements import Sql

_LOAD = Sql(
    "select cast(coalesce(sum(b.on_hand), 0) as bigint),"
    " cast(coalesce(sum(b.on_hand * p.weight_g), 0) as bigint)"
    " from balance b join product p on p.id = b.product_id where b.place_id = :place"
)


class LoadFacts(NamingFacts):
    """The load of a place, on top of the common facts."""

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        row = self.session.one(_LOAD, place=place_id)
        return (int(row[0]), int(row[1])) if row else (0, 0)
