"""What packing asks about weights: what parcels have taught, and how doubtful one should be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fulfill.catalog import Product
from fulfill.plan.weights import Learned, Of, Subject
from fulfill.store.facts import PRODUCT_COLUMNS, StoreFacts, product_of
from fulfill.store.statements import Sql

ALARMS: Final = "pack.weight_alarms"
ALARMS_UNSET: Final = 2

_KNOWN = Sql(
    "select kind, ref, mean_mg, sure_mg, spread_mg, lessons from weight_known where kind = 'carton'"
    " union all"
    " select kind, ref, mean_mg, sure_mg, spread_mg, lessons from weight_known where kind = 'product'"
    " and ref in (select product_id from order_line where order_id = :order)"
)
_ALARMS = Sql("select value from setting where name = :name")
# Whoever picks wrongly takes the neighbour: what lies at the same place, and the nearest in the list.
_BESIDE = Sql(
    f"select {PRODUCT_COLUMNS} from product where id in (select b.product_id from balance b where b.on_hand"
    " > 0 and b.is_outside = 0 and b.plate_id = 0 and b.product_id <> :product and b.place_id in (select"
    " o.place_id from balance o where o.product_id = :product and o.is_outside = 0 and o.plate_id = 0 and"
    " o.on_hand > 0)) order by sku limit :most"
)
_BEFORE = Sql(
    f"select {PRODUCT_COLUMNS} from product where sku < (select sku from product where id = :product)"
    " order by sku desc limit :most"
)
_AFTER = Sql(
    f"select {PRODUCT_COLUMNS} from product where sku > (select sku from product where id = :product)"
    " order by sku limit :most"
)


class WeightFacts(StoreFacts):
    """The weights' part of `PackFacts`, over the open transaction."""

    def known_weights(self, order_id: int) -> Mapping[Subject, Learned]:
        rows = self.session.all(_KNOWN, order=order_id)
        return {Subject(Of(kind), ref): Learned(*known) for kind, ref, *known in rows}

    def false_alarms(self) -> int:
        return int(self.session.value(_ALARMS, name=ALARMS) or ALARMS_UNSET)

    def lookalikes(self, product_ids: tuple[int, ...], most: int = 30) -> tuple[Product, ...]:
        found: dict[int, Product] = {}
        each = max(2, most // max(1, 3 * len(product_ids)))
        for product_id in product_ids:
            for statement in (_BESIDE, _BEFORE, _AFTER):
                for row in self.session.all(statement, product=product_id, most=each):
                    found.setdefault(row[0], product_of(row))
        return tuple(product for id_, product in found.items() if id_ not in product_ids)[:most]
