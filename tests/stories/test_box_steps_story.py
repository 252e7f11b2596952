"""The packing step by step: what goes in next, where it lies, in how many boxes, and why in another one."""

from __future__ import annotations

import pytest

from fulfill.tone import Tone
from tests.stories.scenes import change, seen, text
from tests.stories.test_pack_story import carrier, packer, picked, shop

__all__ = ["carrier", "shop"]


def sized(
    shop, sku: str, length: int, width: int, height: int, *, upright: int = 0, fragile: int = 0
) -> None:
    change(
        shop.warehouse,
        f"update product set length_mm = {length}, width_mm = {width}, height_mm = {height}"
        f" where sku = '{sku}'",
    )
    change(
        shop.warehouse,
        f"insert into handling (id, is_upright, is_fragile) select id, {upright}, {fragile} from product"
        f" where sku = '{sku}'",
    )


def boxes(shop, *sides: int) -> None:
    change(shop.warehouse, "update carton set length_mm = {}, width_mm = {}, height_mm = {}".format(*sides))


def test_the_scan_of_a_unit_shows_its_place_and_that_of_the_next(shop):
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    pia = packer(shop)
    drawing = seen(pia, "T-1").panels[0].box
    assert (drawing.blocks, drawing.now) == ((), -1)
    planned = [drawing.coming]
    while (answer := pia.last).task.left:
        product = next(each for each in answer.expects if each.kind == "product")
        assert planned[-1].name in {"MUG", "PEN"}
        drawing = seen(pia, planned[-1].name).panels[0].box
        if not pia.last.task.left:
            break
        assert product.quantity
        assert drawing.blocks[drawing.now] == planned[-1], "it lies where it was shown to go"
        planned.append(drawing.coming)
    assert len(planned) == 3


def test_the_fragile_product_is_asked_for_last_though_it_stands_first(shop):
    sized(shop, "MUG", 100, 90, 90, upright=1, fragile=1)
    sized(shop, "PEN", 100, 90, 60, upright=1)
    boxes(shop, 100, 90, 150)
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    pia = packer(shop)
    scene = seen(pia, "T-1")
    assert text(scene.fact).startswith("1 × Blue pen")
    assert "PEN" in pia.last.expects[0].codes
    drawing = scene.panels[0].box
    assert (drawing.coming.name, drawing.coming.z) == ("PEN", 0)
    drawing = seen(pia, "PEN").panels[0].box
    assert (drawing.coming.name, drawing.coming.z) == ("MUG", 60)


def test_a_packer_who_takes_another_unit_first_is_not_refused(shop):
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    pia = packer(shop)
    first = seen(pia, "T-1").panels[0].box.coming.name
    other = {"MUG": "PEN", "PEN": "MUG"}[first]
    drawing = seen(pia, other).panels[0].box
    assert pia.last.level == "ok"
    assert (drawing.blocks[drawing.now].name, drawing.coming.name) == (other, first)


def test_an_order_for_several_boxes_begins_with_the_first_and_says_when_it_is_full(shop):
    sized(shop, "MUG", 100, 90, 90)
    boxes(shop, 100, 90, 180)
    picked(shop, "1001", ("MUG", 3))
    pia = packer(shop)
    box = seen(pia, "T-1").panels[0]
    assert (box.note.code, box.tone) == ("pack_one_of_several", Tone.LOOK)
    assert text(box.note).endswith("the first of 2 boxes")
    assert box.box.coming is not None
    box = seen(pia, "MUG", "MUG").panels[0]
    assert (box.note.code, box.box.coming, len(box.box.blocks)) == ("pack_full_by_plan", None, 2)
    box = seen(pia, "!next").panels[0]
    assert (box.note.code, len(box.box.blocks)) == ("pack_smallest", 0)
    seen(pia, "MUG")
    cartons = shop.rows("select carton from parcel order by id")
    assert len(cartons) == 2
    assert all(code for (code,) in cartons)


@pytest.mark.parametrize(("why", "kept"), [("", ""), ("!note too tight; foil", ": too tight, foil")])
def test_another_box_than_the_proposed_one_keeps_its_reason(shop, why, kept):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    seen(pia, "T-1", "BOX-L")
    if why:
        pia.scan(why)
        assert pia.last.code == "box_explained"
    assert shop.value("select override_reason from parcel") == f"box BOX-L instead of BOX-S{kept}"
    seen(pia, "BOX-S")
    assert shop.value("select override_reason from parcel") == ""
    pia.scan("!note why")
    assert (pia.last.code, pia.last.level) == ("no_box_to_explain", "stop")


def test_a_box_and_a_weight_that_are_odd_keep_both_reasons(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    seen(pia, "T-1", "BOX-L", "MUG")
    pia.scan("!weight 5000")
    pia.scan("!weight 5000")
    reason = shop.value("select override_reason from parcel")
    assert reason.startswith("box BOX-L instead of BOX-S; weighed 5000 g")
    pia.scan("!undo")
    assert shop.value("select override_reason from parcel") == "box BOX-L instead of BOX-S"
