"""Which stock is promised to which order: first come, first served, in one pass.

Orders are ranked by ship-by date, priority, age. Each takes the stock that must go first (earliest
expiry, then the oldest, then the nearest); an order that wants all or nothing and cannot have all
takes nothing, and leaves its share to those behind it. Values in, values out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from fulfill.catalog import Item
from fulfill.places import Spot

NO_DAY = "9999-99-99"


@dataclass(frozen=True, slots=True)
class Demand:
    """What one order line still wants: `wanted` eaches of a product."""

    line_id: int
    product_id: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Wanting:
    """An order that may go. `is_all_or_nothing`: it leaves together or waits."""

    order_id: int
    ship_by: str
    priority: int
    ordered_at_us: int
    is_all_or_nothing: bool
    lines: tuple[Demand, ...]

    @property
    def rank(self) -> tuple[str, int, int, int]:
        """Lower goes first; an order without a ship-by date goes after those that have one."""
        return (self.ship_by or NO_DAY, -self.priority, self.ordered_at_us, self.order_id)


@dataclass(slots=True)
class Supply:
    """Free stock of one key, in the order in which it is to be used (see `rank`)."""

    item: Item
    spot: Spot
    free: int
    expires_on: str
    since_us: int
    sequence: int

    @property
    def rank(self) -> tuple[str, int, int, int, int, int, str]:
        """FEFO where there is an expiry, else FIFO; then the walk through the building."""
        spot, item = self.spot, self.item
        return (
            self.expires_on or NO_DAY,
            self.since_us,
            self.sequence,
            spot.place_id,
            spot.plate_id,
            item.lot_id,
            item.serial,
        )


@dataclass(frozen=True, slots=True)
class Grant:
    """`quantity` eaches of this supply promised to a line."""

    order_id: int
    line_id: int
    item: Item
    spot: Spot
    quantity: int


@dataclass(frozen=True, slots=True)
class Missing:
    """A line that did not get all it wants; `short` eaches are not there."""

    order_id: int
    line_id: int
    short: int


@dataclass(slots=True)
class Plan:
    """Who gets what. `released` lists the orders that get something, in their rank."""

    grants: list[Grant] = field(default_factory=list)
    released: list[int] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)


class _Shelf:
    """One product's supplies, used from the front. `free` is what is left of them in all."""

    __slots__ = ("at", "free", "supplies")

    def __init__(self, supplies: list[Supply]) -> None:
        self.supplies = supplies
        self.at = 0
        self.free = sum(supply.free for supply in supplies)

    def take(self, order_id: int, line_id: int, wanted: int, grants: list[Grant]) -> None:
        self.free -= wanted
        while wanted:
            supply = self.supplies[self.at]
            quantity = min(wanted, supply.free)
            if quantity:
                grants.append(Grant(order_id, line_id, supply.item, supply.spot, quantity))
                supply.free -= quantity
                wanted -= quantity
            if not supply.free:
                self.at += 1


def allocate(orders: Iterable[Wanting], supplies: Sequence[Supply]) -> Plan:
    """Promise `supplies` to `orders`; the supplies' `free` is used up as it goes.

    Time is linear in lines and supplies after sorting. Orders without any wanted line are passed over.
    """
    by_product: dict[int, list[Supply]] = {}
    for supply in sorted(supplies, key=lambda one: one.rank):
        by_product.setdefault(supply.item.product_id, []).append(supply)
    shelves = {product_id: _Shelf(found) for product_id, found in by_product.items()}
    plan = Plan()
    for order in sorted(orders, key=lambda one: one.rank):
        _serve(order, shelves, plan)
    return plan


def _serve(order: Wanting, shelves: dict[int, _Shelf], plan: Plan) -> None:
    got: list[tuple[Demand, int]] = []
    promised: dict[int, int] = {}
    is_short = False
    for line in order.lines:
        shelf = shelves.get(line.product_id)
        # Two lines of one order may want the same product.
        already = promised.get(line.product_id, 0)
        there = min(line.wanted, shelf.free - already) if shelf is not None else 0
        promised[line.product_id] = already + there
        got.append((line, there))
        if there < line.wanted:
            is_short = True
            plan.missing.append(Missing(order.order_id, line.line_id, line.wanted - there))
    total = sum(there for _, there in got)
    if not total or (is_short and order.is_all_or_nothing):
        return
    for line, there in got:
        if there:
            shelves[line.product_id].take(order.order_id, line.line_id, there, plan.grants)
    plan.released.append(order.order_id)
