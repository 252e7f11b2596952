"""What receiving asks: purchase orders and what they still await."""

from __future__ import annotations

from fulfill.flows.receive import Purchase, PurchaseLine
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.statements import Sql

_PURCHASE = Sql("select id, number, state from purchase_order where id = :id")
_LINES = Sql(
    "select id, product_id, ordered, received from purchase_line where purchase_id = :purchase order by line"
)
# Newest first: the old ones are received, and would all be read before the first open one.
_OPEN = Sql("select number from purchase_order where state = 'open' order by id desc limit :most")


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
