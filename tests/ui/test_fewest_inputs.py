"""What an order costs a worker at the window, with the practice house's own settings: scans, and no mouse."""

from __future__ import annotations

from typing import Any

from fulfill import practice
from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import opened
from tests.ui.judging import sound
from tests.ui.story import Story, label

PRINTED = "select count(*) from paper where kind = 'label' and state = 'printed'"
ORDERS = (("1001", "PEN", "A-02"), ("1002", "MUG", "A-01"))


def test_a_one_line_order_takes_two_scans_to_pick_and_three_inputs_to_pack_label_and_close(
    shop: Shop, qtbot: Any
) -> None:
    practice.sign(shop.warehouse)
    with opened(shop, qtbot) as bench:
        for at, (number, sku, place) in enumerate(ORDERS, start=1):
            tote = f"T-{at}"
            shop.order(number, (sku, 1)).release()
            pick = Story(bench, "pick")
            pick.tell(tote)
            before = pick.hand.inputs
            pick.tell(place, sku)
            assert pick.hand.inputs - before == 2
            assert pick.tell("STAGE-1").level is Level.DONE

            pack = Story(bench, "pack")
            pack.tell(tote, sku)
            bench.wait(lambda at=at: shop.value(PRINTED) == at)
            told = pack.tell(label)
            assert (told.level, pack.hand.inputs) == (Level.DONE, 3)
            assert shop.order_state(number) == "packed"
            assert shop.value("select count(*) from parcel where state = 'verified'") == at
    scans = "select count(*) from operation where kind = 'scan'"
    assert shop.value(scans) == len(ORDERS) * (1 + 2 + 1 + 3)
    sound(shop)
