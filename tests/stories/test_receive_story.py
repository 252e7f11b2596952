from __future__ import annotations

from tests.stories.inbound import shop, state

__all__ = ["shop"]


def test_a_delivery_comes_in_and_closes_its_purchase_order(shop):
    rex = shop.seat("receive", "REX")
    assert rex.codes("document") == ("PO-1",)
    rex.scan("PO-1")
    assert [(e.kind, e.quantity) for e in rex.last.expects[:3]] == [
        ("product", 12),
        ("product", 4),
        ("product", 2),
    ]
    rex.scan("MUG-BOX", "4006381333931")
    assert (rex.last.message, rex.last.expects[0].quantity) == ("7 × MUG counted", 5)
    assert rex.scan("!qty 12").step == "scan_place"
    assert rex.codes("place") == ("DOCK-1", "STAGE-1")
    rex.scan("DOCK-1")
    assert shop.on_hand("DOCK-1", "MUG") == 12
    assert rex.scan("TEA").step == "scan_lot"
    assert rex.scan("L9").step == "give_expiry"
    rex.scan("!expiry 2099-01-31", "!qty 4", "P-1")
    assert shop.rows("select code, expires_on from lot where code = 'L9'") == [("L9", "2099-01-31")]
    rex.scan("CAM", "S7")
    assert rex.scan("S1").code == "serial_elsewhere"
    rex.scan("S8", "P-1")
    assert rex.last.expects[0].kind == "word"
    assert (rex.scan("!done").level, rex.last.code) == ("done", "purchase_received")
    assert shop.value("select state from purchase_order") == "received"
    assert shop.value("select state from receipt") == "closed"
    assert rex.codes("document") == ()


def test_more_than_ordered_needs_a_supervisor_and_an_unordered_product_a_second_scan(shop):
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "MUG")
    assert (rex.scan("!qty 13").level, rex.last.code) == ("stop", "too_many")
    rex.scan("!qty 12", "DOCK-1")
    assert rex.scan("PEN").level == "warn"
    assert (rex.scan("PEN").level, rex.scan("DOCK-1").code) == ("ok", "received")
    sue = shop.seat("receive", "SUE", "S2")
    sue.scan("PO-1", "MUG")
    assert sue.last.level == "warn"
    assert sue.scan("MUG").level == "ok"


def test_every_scan_can_be_taken_back(shop):
    rex = shop.seat("receive", "REX")
    before = state(shop)
    path = ("PO-1", "MUG", "!qty 5", "!damaged", "DMG-1", "TEA", "L9", "!expiry 2099-01-31", "NEW-1")
    rex.scan(*path, "NEW-1", "!done")
    assert (rex.last.code, shop.on_hand("DMG-1", "MUG")) == ("receipt_closed_short", 5)
    while rex.scan("!undo").level == "ok":
        pass
    assert rex.last.code == "nothing_to_undo"
    assert state(shop) == before


def test_work_goes_on_where_it_was_left(shop):
    shop.seat("receive", "REX").scan("PO-1", "MUG", "!qty 3")
    again = shop.seat("receive", "REX", "S2")
    assert (again.last.code, again.last.step) == ("resumed", "scan_place")
    assert again.scan("DOCK-1").code == "received"
    again.scan("!cancel")
    assert shop.seat("receive", "SUE", "S3").last.code == "resumed"


def test_no_serial_and_no_lot_is_read_from_a_label_of_goods_that_nobody_here_knows(shop):
    rex = shop.seat("receive", "REX")
    unknown = "(01)04012345678901"
    rex.scan("PO-1", "CAM")
    refused = rex.scan(f"{unknown}(21)S99")
    assert (refused.level, refused.step) == ("stop", "scan_serial")
    assert "04012345678901" in refused.message
    assert "a serial" in refused.message
    assert rex.scan("(21)S99").code == "serial_taken"
    rex.scan("DOCK-1", "TEA")
    assert (rex.scan(f"{unknown}(10)L9").level, rex.last.step) == ("stop", "scan_lot")
    rex.scan("L9")
    assert (rex.scan(f"{unknown}(17)990131").level, rex.last.step) == ("stop", "give_expiry")
    assert rex.scan("(17)490131").code == "lot_taken"
