from __future__ import annotations

from tests.stories.inbound import shop, state

__all__ = ["shop"]


def test_stock_moves_but_what_is_held_stays(shop):
    shop.order("1001", ("MUG", 7)).release()
    sue = shop.seat("move", "SUE")
    before = state(shop)
    sue.scan("A-01", "MUG")
    assert sue.last.expects[0].quantity == 2
    assert sue.scan("!qty 4").code == "not_more"
    assert (sue.scan("!qty 3", "B-01").level, sue.last.code) == ("done", "moved")
    assert (shop.on_hand("A-01", "MUG"), shop.on_hand("B-01", "MUG")) == (7, 53)
    sue.scan("A-02", "TEA", "L2", "!reason damaged", "DMG-1")
    assert shop.rows("select quantity, reason from move order by seq desc limit 1") == [(1, "damaged")]
    sue.scan("A-01", "CAM", "S2", "B-01")
    assert shop.on_hand("B-01", "CAM") == 1
    while sue.scan("!undo").level == "ok":
        pass
    assert state(shop) == before


def test_only_a_supervisor_brings_goods_back_from_quarantine(shop):
    coy = shop.seat("move", "COY")
    coy.scan("A-02", "PEN", "Q-1", "Q-1", "PEN")
    assert coy.scan("A-02").code == "guarded_place"
    sue = shop.seat("move", "SUE", "S2")
    assert sue.scan("Q-1", "PEN", "A-02").code == "moved"
