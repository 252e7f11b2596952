"""What a worker who puts goods away sees at each step, on the real store."""

from __future__ import annotations

from fulfill.scene import Size
from fulfill.tone import Tone
from tests.stories.inbound import shop
from tests.stories.scenes import change, seen, text

__all__ = ["shop"]


def titles(rows) -> list[str]:
    return [text(row.title) for row in rows]


def received(shop, *scans: str) -> None:
    shop.seat("receive", "REX", "S9").scan("!next", *scans, "!done")


def test_what_waits_longest_is_to_be_fetched_first(shop):
    received(shop, "PEN", "!qty 9", "P-1", "MUG", "!qty 6", "DOCK-1", "PEN", "!qty 2", "DOCK-1")
    rex = shop.seat("putaway", "REX")
    scene = seen(rex)
    assert (text(scene.fact), scene.size, text(scene.subtitle)[-2:]) == ("P-1", Size.CODE, " 2")
    first, second = scene.rows
    assert (first.title, text(first.detail), first.figure, first.end, first.is_current) == (
        "P-1", "Blue pen", "9", "DOCK-1", True,
    )  # fmt: skip
    assert (second.title, text(second.detail), second.figure, second.end) == (
        "DOCK-1", "Different products: 2", "8", "",
    )  # fmt: skip
    assert set(titles(scene.rows)) == {*rex.codes("tote"), *rex.codes("place")}


def test_a_pallet_is_brought_where_its_product_lies(shop):
    received(shop, "PEN", "!qty 9", "P-1")
    scene = seen(shop.seat("putaway", "REX"), "P-1")
    assert (text(scene.fact), scene.size, scene.hint.code) == ("A-02", Size.CODE, "putaway_lies_there")
    assert (text(scene.title), text(scene.subtitle)) == ("P-1", "From DOCK-1")
    assert (scene.goods.sku, scene.goods.quantity, scene.goods.chip) == ("PEN", 9, "A-02")
    assert (titles(scene.panels[0].rows), scene.left) == (["A-02"], 9)


def test_a_mixed_pallet_shows_what_is_on_it(shop):
    received(shop, "PEN", "!qty 9", "P-1", "MUG", "!qty 2", "P-1")
    scene = seen(shop.seat("putaway", "REX"), "P-1")
    assert (scene.goods, scene.rows_title.code, scene.left) == (None, "putaway_on_it", 11)
    assert sorted((text(row.title), row.figure) for row in scene.rows) == [
        ("Blue pen", "9"),
        ("Red mug", "2"),
    ]


def test_from_a_dock_one_product_is_taken_and_a_number_may_be_said(shop):
    received(shop, "MUG", "!qty 6", "DOCK-1")
    rex = shop.seat("putaway", "REX")
    scene = seen(rex, "DOCK-1")
    assert (text(scene.fact), scene.size, scene.goods.quantity) == ("6 × Red mug", Size.NAME, 6)
    scene = seen(rex, "MUG", "!qty 4")
    assert (text(scene.fact), scene.goods.quantity, scene.left) == ("A-01", 4, 4)
    assert scene.goods.of == 6, "all that lies there could still be taken"
    rex.scan("A-01")
    received(shop, "PEN", "DOCK-1")
    scene = seen(rex, "DOCK-1")
    assert (scene.size, scene.rows_title.code) == (Size.SENTENCE, "putaway_lies_here")
    assert sorted(titles(scene.rows)) == ["Blue pen", "Red mug"]


def test_which_lot_or_serial_is_asked_by_the_products_name(shop):
    received(
        shop, "TEA", "L8", "!expiry 2099-01-01", "DOCK-1", "TEA", "L9", "!expiry 2099-02-01", "DOCK-1",
        "CAM", "S7", "DOCK-1", "CAM", "S8", "DOCK-1",
    )  # fmt: skip
    rex = shop.seat("putaway", "REX")
    scene = seen(rex, "DOCK-1", "TEA")
    assert (text(scene.fact), scene.verb.code) == ("Green tea", "putaway_scan_lot_of")
    assert [text(row.detail) for row in scene.rows] == [
        "Lot L8, good until 2099-01-01", "Lot L9, good until 2099-02-01",
    ]  # fmt: skip
    scene = seen(rex, "L9")
    assert [text(each) for each in scene.goods.details] == ["Lot L9, good until 2099-02-01"]
    scene = seen(rex, "A-02", "DOCK-1", "CAM")
    assert (text(scene.fact), scene.verb.code, len(scene.rows)) == ("Camera", "putaway_scan_serial_of", 2)
    assert text(seen(rex, "S8").goods.details[0]) == "Serial S8"


def test_a_product_that_lies_nowhere_goes_to_an_empty_place_or_a_place_must_be_found(shop):
    shop.take("products", "sku,name\nNEW,New thing\n")
    shop.take("places", "code,kind,sequence\nA-09,forward,9\n")
    received(shop, "NEW", "DOCK-1")
    rex = shop.seat("putaway", "REX")
    scene = seen(rex, "DOCK-1", "NEW")
    assert (text(scene.fact), scene.hint.code, scene.panels) == ("A-09", "putaway_is_empty", ())
    change(shop.warehouse, "update place set is_blocked = 1 where kind in ('forward', 'reserve')")
    rex.scan("!help")
    scene = seen(rex)
    assert (scene.verb.code, scene.hint_tone, scene.left) == ("putaway_find_a_place", Tone.LOOK, 1)


def test_a_blocked_lot_goes_aside_and_goods_that_are_gone_stop_the_work(shop):
    received(shop, "TEA", "L8", "!expiry 2099-01-01", "!qty 2", "DOCK-1")
    change(shop.warehouse, "update lot set is_blocked = 1 where code = 'L8'")
    rex = shop.seat("putaway", "REX")
    scene = seen(rex, "DOCK-1", "TEA")
    assert (text(scene.fact), scene.hint.code, scene.hint_tone) == ("Q-1", "putaway_goes_aside", Tone.LOOK)
    shop.seat("move", "SUE", "S2").scan("DOCK-1", "TEA", "!qty 2", "Q-1")
    rex.scan("!help")
    scene = seen(rex)
    assert (scene.hint.code, scene.hint_tone, scene.goods) == ("putaway_look_it_up", Tone.STOP, None)
