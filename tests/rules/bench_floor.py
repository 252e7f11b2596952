"""The bench of the small warehouse in memory: its rules, who picked, in whose hands, totes of many orders."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fulfill.documents import Doc
from fulfill.flows.pack.task import BenchRules, PackTask, Sharing


@dataclass
class BenchFloor:
    """What packing asks about its bench; whoever has the documents has this besides."""

    rules: BenchRules = field(default_factory=BenchRules)
    pickers: dict[int, frozenset[int]] = field(default_factory=dict)
    given_back: set[int] = field(default_factory=set)
    left: dict[int, PackTask] = field(default_factory=dict)
    first_orders: set[int] = field(default_factory=set)
    shared: dict[int, tuple[int, ...]] = field(default_factory=dict)
    trucks: dict[str, str] = field(default_factory=dict)

    def bench_rules(self) -> BenchRules:
        return self.rules

    def pickers_of(self, order_id: int) -> frozenset[int]:
        return self.pickers.get(order_id, frozenset())

    def is_given_back(self, task_id: int) -> bool:
        return task_id in self.given_back

    def others_pack(self) -> int:
        return len(self.left)

    def task_left(self, task_id: int) -> PackTask | None:
        return self.left.get(task_id)

    def is_first_order(self, order_id: int) -> bool:
        return order_id in self.first_orders

    def truck_of(self, order: Any) -> str:
        return self.trucks.get(order.service, "")

    def sharing(self, tote_id: int) -> Sharing:
        me: Any = self
        group = next((g for g in self.shared.items() if tote_id in (g[0], *g[1])), (tote_id, ()))
        plates = (me.plate(each) for each in (group[0], *group[1]) if each in me.rows[Doc.PLATE])
        return Sharing(group[0], tuple(each for each in plates if each.order_id is not None))

    def waiting_in(self, tote_id: int, product_id: int, not_by: int = 0) -> int | None:
        me: Any = self
        orders = [each.order_id for each in self.sharing(tote_id).plates]
        found = [
            me.order(each)
            for each in orders
            if not_by not in self.pickers_of(each)
            and me.order(each).task_id is None
            and any(
                line.product_id == product_id and line.picked > line.packed for line in me.order_lines(each)
            )
        ]
        return min(found, key=lambda o: (not o.ship_by, o.ship_by)).id if found else None

    def serial_now(self, product_id: int, serial: str) -> Any:
        me: Any = self
        held = ((spot, item, n) for (spot, item), n in me.stock.items() if n > 0)
        inside = (
            me.contents(spot)
            for spot, item, _ in held
            if (item.product_id, item.serial) == (product_id, serial)
            and not me.place(spot.place_id).is_outside
        )
        return next((c for cs in inside for c in cs if c.item.serial == serial), None)

    def lot_by_code(self, product_id: int, code: str) -> Any:
        me: Any = self
        return next((x for x in me.lots.values() if (x.product_id, x.code) == (product_id, code)), None)

    def product_codes(self, product_id: int) -> tuple[str, ...]:
        me: Any = self
        return tuple(me.barcodes[product_id])
