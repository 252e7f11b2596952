"""What somebody who moves stock sees at each step, on the real store."""

from __future__ import annotations

from fulfill.catalog import Item, Lot
from fulfill.facts import Content, by_day
from fulfill.places import Spot
from fulfill.scene import Size
from tests.stories.inbound import shop
from tests.stories.scenes import seen, text

__all__ = ["shop"]


def test_from_the_source_to_the_place(shop):
    shop.order("1001", ("MUG", 4)).release()
    sue = shop.seat("move", "SUE")
    scene = seen(sue)
    assert (scene.size, scene.rows, scene.goods) == (Size.SENTENCE, (), None)
    scene = seen(sue, "A-01")
    assert text(scene.subtitle) == "From A-01"
    assert [(text(row.title), row.figure, text(row.end)) for row in scene.rows[:1]] == [
        ("Red mug", "6", "Promised: 4")
    ]
    assert len(scene.rows) == 4
    scene = seen(sue, "MUG", "MUG")
    assert (text(scene.fact), scene.size) == ("2 × Red mug", Size.NAME)
    assert (scene.goods.quantity, scene.goods.of, scene.left) == (2, 6, 2)
    assert text(scene.hint) == "Scan more of it (4 are left), or where you put it"
    assert sue.last.expects[0].quantity == 4
    assert [row.title for row in scene.panels[0].rows] == ["B-01"]
    scene = seen(sue, "!qty 6")
    assert (text(scene.fact), scene.hint.code, scene.goods.of) == ("6 × Red mug", "move_scan_where", 0)
    scene = seen(sue, "!reason damaged")
    assert text(scene.subtitle) == "From A-01, noted as damaged"
    assert seen(sue, "DMG-1").hint.code == "move_held_stays"


def test_a_lot_and_a_serial_are_asked_by_the_products_name(shop):
    sue = shop.seat("move", "SUE")
    scene = seen(sue, "A-02", "TEA")
    assert (text(scene.fact), scene.verb.code, scene.goods.quantity) == ("Green tea", "move_scan_lot_of", 0)
    assert [text(row.detail).split(",")[0] for row in scene.rows] == ["Lot L1", "Lot L2"]
    scene = seen(sue, "L2")
    assert (text(scene.fact), text(scene.goods.details[0])) == (
        "1 × Green tea", "Lot L2, good until 2099-12-31",
    )  # fmt: skip
    scene = seen(sue, "B-01", "A-01", "CAM")
    assert (text(scene.fact), scene.verb.code) == ("Camera", "move_scan_serial_of")
    assert text(seen(sue, "S2").goods.details[0]) == "Serial S2"


def test_the_lot_that_expires_first_stands_first_and_what_never_does_last():
    days = {1: "2028-05-04", 2: "2028-04-06", 3: ""}

    class Lots:
        def lot(self, lot_id: int) -> Lot:
            return Lot(lot_id, 7, f"L{lot_id}", days[lot_id])

    found = tuple(Content(Item(7, lot_id), Spot(1), 1) for lot_id in (3, 0, 1, 2))
    assert [each.item.lot_id for each in by_day(found, Lots())] == [2, 1, 3, 0]


def test_a_whole_pallet_shows_what_is_on_it(shop):
    shop.seat("receive", "REX").scan("!next", "GAS", "!qty 3", "P-1", "!done")
    sue = shop.seat("move", "SUE")
    scene = seen(sue, "P-1")
    assert (text(scene.title), scene.hint.code, scene.rows[0].figure) == ("P-1", "move_or_whole", "3")
    scene = seen(sue, "GAS")
    assert scene.goods.warning.code == "detail_hazard"


def test_what_is_taken_away_meanwhile_leaves_a_scene_that_can_be_read(shop):
    sue = shop.seat("move", "SUE")
    sue.scan("A-01", "GAS")
    shop.seat("move", "COY", "S3").scan("A-01", "GAS", "!qty 5", "B-01")
    assert text(seen(sue).fact) == "1 × Gas can"
