"""What receiving asks: purchase orders and what they still await."""

from __future__ import annotations

from fulfill.flows.receive import Purchase, PurchaseLine
from fulfill.flows.receive.task import Due
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.session import Row
from fulfill.store.statements import Sql

_PURCHASE = Sql("select id, number, state from purchase_order where id = :id")
_LINES = Sql(
    "select id, product_id, ordered, received from purchase_line where purchase_id = :purchase order by line"
)
# Newest first: the old ones are received, and would all be read before the first open one.
_OPEN = Sql("select number from purchase_order where state = 'open' order by id desc limit :most")
_DUE = (
    "select r.number, coalesce(nullif(s.name, ''), s.code),"
    " min(case when l.received < l.ordered then nullif(l.expected_on, '') end),"
    " cast(coalesce(sum(l.ordered), 0) as bigint), cast(coalesce(sum(l.received), 0) as bigint)"
    " from {} r join supplier s on s.id = r.supplier_id left join purchase_line l on l.purchase_id = r.id"
    " {} group by r.id, r.number, s.name, s.code"
)
_DUES = Sql(
    _DUE.format("(select * from purchase_order where state = 'open' order by id desc limit :most)", "")
)
_DUE_OF = Sql(_DUE.format("purchase_order", "where r.id = :id"))
NO_DAY = "9999"


class StoreReceiveFacts(LoadFacts):
    """`ReceiveFacts` over the open transaction."""

    def purchase(self, purchase_id: int) -> Purchase:
        row = self.session.one(_PURCHASE, id=purchase_id)
        assert row is not None, purchase_id
        return Purchase(*row)

    def purchase_lines(self, purchase_id: int) -> tuple[PurchaseLine, ...]:
        return tuple(PurchaseLine(*row) for row in self.session.all(_LINES, purchase=purchase_id))

    def open_purchases(self, most: int = 50) -> tuple[str, ...]:
        return tuple(row[0] for row in self.session.all(_OPEN, most=most))

    def dues(self, most: int) -> tuple[Due, ...]:
        found = [_due(row) for row in self.session.all(_DUES, most=most)]
        return tuple(sorted(found, key=lambda each: (each.due_on or NO_DAY, each.number)))

    def due(self, purchase_id: int) -> Due:
        row = self.session.one(_DUE_OF, id=purchase_id)
        assert row is not None, purchase_id
        return _due(row)


def _due(row: Row) -> Due:
    number, supplier, day, ordered, received = row
    return Due(str(number), str(supplier), str(day or ""), int(ordered), int(received))
