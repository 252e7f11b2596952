"""Picking, whatever is scanned: no rule breaks, and whoever does as asked comes to the end."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.catalog import Tracking
from fulfill.flows.pick import Step
from fulfill.orders import OrderState
from tests.rules.picking_walker import Walker, raws, walking
from tests.rules.test_pick_aside import Shop

WORDS = (
    "!short", "!skip", "!full", "!done", "!remove", "!damaged", "!damaged 2", "!qty 1", "!qty 2", "!qty 99",
    "!cancel", "!no", "!yes", "!lot L1", "!lot L2", "!serial S2", "L1", "L2", "S1", "S2", "S9", "???",
)  # fmt: skip


def big_shop() -> Shop:
    """Everything at once: lots, serials, plain goods; three orders in a cart."""
    shop = Shop()
    shop.add_tote("T-4"), shop.add_tote("T-5")
    tea = shop.add_product("TEA", tracking=Tracking.LOT_EXPIRY)
    cam = shop.add_product("CAM", tracking=Tracking.SERIAL)
    lots = [shop.add_lot(tea, "L1", "2026-06-30"), shop.add_lot(tea, "L2", "2026-12-31")]
    teas = [shop.put(tea, shop.a2, 3, lot_id=lot.id) for lot in lots]
    cams = [shop.put(cam, shop.a1, 1, serial=f"S{n}") for n in (1, 2, 3)]
    shop.add_order("1", (shop.mugs, shop.a1, 2), (cams[0], shop.a1, 1))
    shop.add_order("2", (shop.mugs, shop.a1, 1), (teas[0], shop.a2, 2))
    shop.add_order("3", (shop.pens, shop.a2, 2), (cams[1], shop.a1, 1))
    return shop


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_sequence_of_inputs_breaks_a_rule_or_makes_stock(data):
    """The floor asserts each rule of the book; here: whatever is scanned, none is broken, none is lost."""
    shop = big_shop()
    every = [*raws(shop), *WORDS]
    before = sum(n for _, n in shop.stock.items())
    walker = Walker(shop).begin()
    for _ in range(data.draw(st.integers(0, 60))):
        if walker.task is None:
            break
        # Half of the inputs are what is asked for, or the walk would never get anywhere.
        asked = [code for expect in walker.ask().expects for code in expect.codes]
        free = ["T-1", "T-2", "T-3", "T-4", "T-5"] if walker.step == Step.SCAN_TOTE else []
        walker.say(data.draw(st.sampled_from((asked or []) + free) | st.sampled_from(every)))
    assert sum(n for _, n in shop.stock.items()) == before
    for (spot, item), n in shop.stock.items():
        assert n >= 0 or shop.places[spot.place_id].is_outside, (spot, item, n)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whoever_does_what_is_asked_ends_every_walk(data):
    """A robot that reads `expects`, with mishaps between: the walk ends, and all is picked or known short."""
    shop = big_shop()
    walker = Walker(shop).begin()
    for _ in range(300):
        if walker.task is None:
            break
        asked = [expect for expect in walker.ask().expects if expect.kind != "word"]
        mishap = data.draw(
            st.sampled_from(["", "", "", "", "", "!short", "!skip", "!full", "!damaged", "???"])
        )
        if mishap and mishap != "!full":
            walker.say(mishap)
            continue
        if mishap and walker.step != Step.SCAN_TOTE and len(walker.task.loads[0].totes) < 2:
            walker.say(mishap)
            continue
        free = next((t.code for t in shop.plates.values() if t.order_id is None), None)
        if free is None:
            free = shop.add_tote(f"T-{len(shop.plates) + 1}").code
        walker.say(asked[0].codes[0] if asked[0].codes else free)
    assert walker.task is None
    for line in shop.lines.values():
        assert line.held == 0
        assert line.picked + line.short == line.ordered
    for order in shop.orders.values():
        assert order.task_id is None
        assert order.state in (OrderState.PICKED, OrderState.WAITING)
    assert all(tote.place_id != walking(shop) for tote in shop.plates.values())
