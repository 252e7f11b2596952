"""What counting asks: who asked for a count, what moved since, and what is promised."""

from __future__ import annotations

from fulfill.catalog import Item
from fulfill.flows.count import CountRequest
from fulfill.flows.count.task import Wanted
from fulfill.ledger import Hold
from fulfill.people import Act
from fulfill.places import Spot
from fulfill.store.facts_naming import NamingFacts
from fulfill.store.statements import Sql

_REQUESTED = Sql(
    "select p.code, p.zone, c.reason from count_request c join place p on p.id = c.place_id"
    " where c.state = 'open'"
    " and not exists (select 1 from count_request m where m.place_id = c.place_id and m.state = 'open'"
    " and m.reason = :mine) order by c.id limit :most"
)
_REQUESTS = Sql("select id, reason from count_request where place_id = :place and state = 'open' order by id")
_LAST_MOVE = Sql("select seq from move order by seq desc limit 1")
# Bounded by what moved since: it walks the moves after `since`, however many came before.
_MOVED = Sql(
    "select 1 from move where seq > :since and (source_place_id = :place or target_place_id = :place) limit 1"
)
_HOLDS = Sql(
    "select id, order_id, line_id, quantity from hold where quantity > 0 and product_id = :product"
    " and place_id = :place and plate_id = :plate and lot_id = :lot and serial = :serial order by id desc"
)


class StoreCountFacts(NamingFacts):
    """`CountFacts` over the open transaction."""

    def requested_places(self, most: int = 20) -> tuple[str, ...]:
        return tuple(each.place for each in self.wanted(most))

    def wanted(self, most: int = 20) -> tuple[Wanted, ...]:
        # A recount is for somebody else than who counted first, unless a supervisor may be both.
        mine = "-" if self.operator.may(Act.OVERRIDE) else f"recount {self.operator.id}"
        found: dict[str, Wanted] = {}
        for row in self.session.all(_REQUESTED, mine=mine, most=most):
            found.setdefault(row[0], Wanted(*row))
        return tuple(found.values())

    def requests_at(self, place_id: int) -> tuple[CountRequest, ...]:
        return tuple(CountRequest(*row) for row in self.session.all(_REQUESTS, place=place_id))

    def last_move(self) -> int:
        return int(self.session.value(_LAST_MOVE) or 0)

    def has_moved(self, place_id: int, since: int) -> bool:
        return self.session.value(_MOVED, since=since, place=place_id) is not None

    def holds_at(self, item: Item, spot: Spot) -> tuple[Hold, ...]:
        rows = self.session.all(
            _HOLDS,
            product=item.product_id,
            place=spot.place_id,
            plate=spot.plate_id,
            lot=item.lot_id,
            serial=item.serial,
        )
        return tuple(Hold(row[0], row[1], row[2], item, spot, row[3]) for row in rows)
