from __future__ import annotations

from tests.stories.inbound import shop, state

__all__ = ["shop"]


def test_a_count_books_what_is_missing_and_lifts_the_youngest_promise(shop):
    shop.order("1001", ("MUG", 6)).order("1002", ("MUG", 4)).release()
    before = state(shop)
    coy = shop.seat("count", "COY")
    coy.scan("A-01", "MUG", "!qty 9", "CAM", "S1", "S2", "GAS", "!qty 5")
    assert all(not e.codes and e.quantity is None for e in coy.last.expects if e.kind != "word")
    coy.scan("!done")
    assert (coy.last.level, coy.last.code) == ("done", "count_posted")
    assert "1002" in coy.last.message
    assert shop.on_hand("A-01", "MUG") == 9
    assert shop.rows("select held, short from order_line order by id") == [(6, 0), (3, 1)]
    while coy.scan("!undo").level == "ok":
        pass
    assert state(shop) == before


def test_stock_that_moves_meanwhile_is_counted_again(shop):
    coy = shop.seat("count", "COY")
    coy.scan("A-01", "MUG", "!qty 10", "CAM", "S1", "S2", "GAS", "!qty 5")
    shop.seat("move", "SUE", "S2").scan("A-01", "MUG", "B-01")
    assert (coy.scan("!done").code, coy.last.step) == ("moved_meanwhile", "scan_product")
    coy.scan("MUG", "!qty 9", "CAM", "S1", "S2", "GAS", "!qty 5")
    assert coy.scan("!done").code == "count_right"


def test_a_large_difference_is_booked_by_a_second_person(shop):
    coy = shop.seat("count", "COY")
    assert coy.scan("B-01", "MUG", "!qty 10", "!done").code == "second_count"
    assert shop.on_hand("B-01", "MUG") == 50
    assert coy.codes("place") == ()
    assert coy.scan("B-01").code == "other_counter"
    rex = shop.seat("count", "REX", "S2")
    assert rex.codes("place") == ("B-01",)
    assert rex.scan("B-01", "MUG", "!qty 10", "!done").level == "warn"
    assert rex.scan("!done").code == "count_posted"
    assert shop.on_hand("B-01", "MUG") == 10
    assert shop.value("select count(*) from count_request where state = 'open'") == 0


def test_a_label_of_goods_that_nobody_here_knows_counts_nothing(shop):
    coy = shop.seat("count", "COY")
    coy.scan("A-01", "CAM")
    refused = coy.scan("(01)04012345678901(21)S99")
    assert (refused.level, refused.step) == ("stop", "scan_serial")
    assert "04012345678901" in refused.message
    assert coy.scan("(21)S99").code == "serial_counted"
