"""What a receiver sees at each step, on the real store."""

from __future__ import annotations

from fulfill.flows.receive import showing
from fulfill.scene import Size
from fulfill.tone import Tone
from tests.stories.inbound import shop
from tests.stories.scenes import change, seen, text

__all__ = ["shop"]


def lines(rows) -> list[tuple[str, str]]:
    return [(text(row.title), row.figure) for row in rows]


def test_before_a_delivery_is_opened_it_shows_the_purchase_orders_that_are_due_first(shop):
    shop.take(
        "purchase_orders",
        "po,supplier,sku,quantity,expected_on\nPO-2,ACME,PEN,5,2026-11-20\nPO-3,ACME,PEN,5,2026-12-01\n",
    )
    scene = seen(shop.seat("receive", "REX"))
    assert scene.size is Size.SENTENCE
    assert lines(scene.rows) == [("PO-2", "0 / 5"), ("PO-3", "0 / 5"), ("PO-1", "0 / 18")]
    assert [row.tone for row in scene.rows] == [Tone.LOOK, Tone.PLAIN, Tone.PLAIN]
    assert (scene.rows[0].detail, text(scene.rows[0].end)) == ("Acme Ltd", "Due 2026-11-20")
    assert (
        text(seen(shop.seat("receive", "REX", "S2"), "PO-3").subtitle) == "From Acme Ltd, due on 2026-12-01"
    )


def test_an_order_of_which_all_came_awaits_no_goods_and_stands_last(shop):
    shop.take(
        "purchase_orders",
        "po,supplier,sku,quantity,expected_on\nPO-2,ACME,PEN,5,2026-11-20\n",
    )
    shop.seat("receive", "REX").scan("PO-2", "PEN", "!qty 5", "DOCK-1")
    scene = seen(shop.seat("receive", "SUE", "S2"))
    assert lines(scene.rows) == [("PO-1", "0 / 18"), ("PO-2", "5 / 5")]
    assert (text(scene.rows[1].end), scene.rows[1].tone) == ("All came: to be closed", Tone.DONE)
    assert text(scene.subtitle) == "Open purchase orders: 2"


def test_the_lines_show_what_is_received_of_what_was_ordered(shop):
    rex = shop.seat("receive", "REX")
    scene = seen(rex, "PO-1")
    assert (text(scene.title), text(scene.subtitle)) == ("PO-1", "From Acme Ltd")
    assert (text(scene.fact), scene.size, scene.goods, scene.panels) == ("18", Size.NUMBER, None, ())
    assert lines(scene.rows) == [("Red mug", "0 / 12"), ("Green tea", "0 / 4"), ("Camera", "0 / 2")]
    scene = seen(rex, "MUG-BOX", "MUG")
    assert (text(scene.fact), scene.size, scene.verb.code) == ("5", Size.NUMBER, "receive_still_to_count")
    assert rex.last.expects[0].quantity == 5
    assert (scene.goods.quantity, scene.goods.of) == (7, 12)
    assert [row.is_current for row in scene.rows] == [True, False, False]
    scene = seen(rex, "!qty 12")
    assert (text(scene.fact), scene.size, scene.goods.chip) == ("DOCK-1", Size.CODE, "DOCK-1")
    assert [row.title for row in scene.panels[0].rows] == ["DOCK-1", "STAGE-1"]
    scene = seen(rex, "DOCK-1")
    assert (scene.done, scene.left, text(scene.fact)) == (12, 6, "6")
    assert (scene.rows[0].figure, scene.rows[0].tone) == ("12 / 12", Tone.DONE)
    assert text(scene.panels[0].fact) == "12"


def test_lot_day_and_serial_are_asked_by_the_name_of_the_product(shop):
    rex = shop.seat("receive", "REX")
    scene = seen(rex, "PO-1", "TEA", "!qty 4")
    assert (text(scene.fact), scene.verb.code) == ("Green tea", "receive_scan_lot_of")
    assert (scene.goods.quantity, scene.goods.of) == (4, 0)
    scene = seen(rex, "L9")
    assert (text(scene.fact), scene.verb.code) == ("Green tea", "receive_give_day_of")
    assert "L9" in text(scene.hint)
    scene = seen(rex, "!expiry 2099-01-31")
    assert text(scene.goods.details[0]) == "Lot L9, good until 2099-01-31"
    scene = seen(rex, "P-1", "CAM")
    assert (text(scene.fact), scene.verb.code) == ("Camera", "receive_scan_serial_of")
    assert [row.title for row in scene.panels[-1].rows] == ["P-1"]
    scene = seen(rex, "S7")
    assert (scene.goods.quantity, scene.goods.of, text(scene.goods.details[0])) == (1, 2, "Serial S7")
    scene = seen(rex, "S8")
    assert scene.size is Size.CODE
    scene = seen(rex, "P-1")
    assert (text(scene.fact), scene.size, scene.left) == ("12 × Red mug", Size.NAME, 12)
    scene = seen(rex, "MUG", "!qty 12", "P-1")
    assert (scene.verb.code, scene.size, scene.left) == ("receive_close", Size.SENTENCE, 0)
    assert {row.tone for row in scene.rows} == {Tone.DONE}
    scene = seen(rex, "!done")
    assert (scene.rows, text(scene.subtitle)[-2:]) == ((), " 0")


def test_damaged_goods_and_surplus_are_marked(shop):
    sue = shop.seat("receive", "SUE")
    scene = seen(sue, "PO-1", "MUG", "!qty 2", "!damaged")
    assert (text(scene.fact), scene.hint_tone, scene.goods.warning.code) == (
        "DMG-1", Tone.LOOK, "receive_damaged",
    )  # fmt: skip
    sue.scan("!damaged", "!qty 13")
    scene = seen(sue, "!qty 13")
    assert scene.goods.warning.code == "receive_surplus"
    scene = seen(sue, "DOCK-1")
    assert (scene.rows[0].tone, text(scene.rows[0].end)) == (Tone.LOOK, "Too many: 1")
    sue.scan("PEN")
    scene = seen(sue, "PEN")
    assert scene.goods.warning.code == "receive_not_ordered"
    assert not any(row.is_current for row in scene.rows)


def test_a_delivery_without_paper_is_shown_too(shop):
    rex = shop.seat("receive", "REX")
    scene = seen(rex, "!next")
    assert (scene.size, scene.rows, text(scene.title)) == (
        Size.SENTENCE, (), "A delivery without a purchase order",
    )  # fmt: skip
    scene = seen(rex, "GAS")
    assert (text(scene.fact), scene.size, scene.goods.of) == ("DOCK-1", Size.CODE, 0)
    assert scene.goods.warning.code == "detail_hazard"
    scene = seen(rex, "DOCK-1")
    assert (text(scene.title), scene.done, text(scene.panels[0].fact)) == ("R0000001", 1, "1")


def test_without_a_place_to_offer_it_is_asked_in_words_and_long_orders_end_with_a_number(shop, monkeypatch):
    monkeypatch.setattr(showing, "LINES_MAX", 2)
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1")
    change(shop.warehouse, "update place set is_blocked = 1 where code not like '~%'")
    scene = seen(rex, "MUG", "!qty 12")
    assert (scene.size, scene.verb.code) == (Size.SENTENCE, "receive_put_down")
    assert lines(scene.rows) == [("Red mug", "0 / 12"), ("Green tea", "0 / 4"), ("1 more", "")]
