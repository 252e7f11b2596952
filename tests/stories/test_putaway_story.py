from __future__ import annotations

from tests.stories.inbound import shop, state

__all__ = ["shop"]


def test_what_was_received_is_put_away_where_it_lies_already(shop):
    assert shop.seat("putaway", "REX").last.code == "no_work"
    shop.seat("receive", "REX").scan("!next", "MUG", "!qty 6", "DOCK-1", "PEN", "!qty 9", "P-1", "!done")
    rex = shop.seat("putaway", "REX", "S2")
    assert (rex.codes("tote"), rex.codes("place")) == (("P-1",), ("DOCK-1",))
    before = state(shop)
    rex.scan("P-1")
    assert rex.codes("place") == ("A-02",)
    assert rex.scan("A-01").code == "confirm_other_place"
    assert (rex.scan("A-02").level, rex.last.code) == ("done", "put_away")
    assert shop.on_hand("A-02", "PEN") == 39
    assert shop.value("select place_id from plate where code = 'P-1'") is None
    rex.scan("DOCK-1", "MUG")
    assert rex.codes("place") == ("A-01",)
    assert rex.scan("BENCH-1").code == "wrong_kind"
    rex.scan("!qty 4", "A-01")
    assert (shop.on_hand("A-01", "MUG"), shop.on_hand("DOCK-1", "MUG")) == (14, 2)
    while rex.scan("!undo").level == "ok":
        pass
    assert state(shop) == before


def test_the_last_goods_put_away_end_the_work(shop):
    shop.seat("receive", "REX").scan("!next", "MUG", "P-1", "!done")
    rex = shop.seat("putaway", "REX", "S2")
    rex.scan("P-1", "A-01")
    assert (rex.last.level, rex.last.expects) == ("done", ())
    shop.seat("receive", "REX", "S3").scan("!next", "MUG", "DOCK-1", "!done")
    assert rex.scan("DOCK-1").step == "scan_product"
