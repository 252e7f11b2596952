"""What a counter sees at each step, on the real store, and what a counter must not see."""

from __future__ import annotations

from fulfill.flows.count import showing
from fulfill.scene import Size
from tests.stories.inbound import shop
from tests.stories.scenes import change, seen, text, texts_in

__all__ = ["shop"]

WALK = (("A-02",), ("PEN",), ("!qty 3",), ("TEA",), ("L1",), ("!qty 2",), ("TEA",))


def test_without_a_wish_any_place_may_be_counted(shop):
    scene = seen(shop.seat("count", "COY"))
    assert (scene.size, scene.rows, scene.hint.code) == (Size.SENTENCE, (), "count_nobody_asked")


def test_places_that_somebody_wants_counted_are_shown_with_why(shop):
    shop.seat("count", "COY").scan("B-01", "MUG", "!qty 10", "!done")
    change(
        shop.warehouse,
        "insert into count_request (id, place_id, reason, state, asked_us)"
        " select 99, id, 'short', 'open', 1 from place where code = 'A-02'",
    )
    rex = shop.seat("count", "REX", "S2")
    scene = seen(rex)
    assert (text(scene.fact), scene.size, text(scene.subtitle)[-2:]) == ("B-01", Size.CODE, " 2")
    assert [(row.title, text(row.detail), row.is_current) for row in scene.rows] == [
        ("B-01", "Second count, by another person", True),
        ("A-02", "A picker found too few", False),
    ]
    assert rex.codes("place") == ("B-01", "A-02")
    assert not any("recount" in each for each in texts_in(scene))
    assert [row.title for row in seen(shop.seat("count", "COY", "S3")).rows] == ["A-02"]


def test_each_step_shows_what_was_counted_and_nothing_else(shop):
    coy = shop.seat("count", "COY")
    scenes = [seen(coy, *scans) for scans in WALK]
    assert (text(scenes[0].fact), scenes[0].size, scenes[0].goods) == ("A-02", Size.CODE, None)
    assert (scenes[2].goods.sku, scenes[2].goods.quantity, scenes[2].done) == ("PEN", 3, 3)
    assert (text(scenes[3].fact), scenes[3].verb.code) == ("Green tea", "count_scan_lot_of")
    assert text(scenes[3].goods.verb) == "In your hands", "what lacks its lot is not counted yet"
    assert text(scenes[2].goods.verb) == text(scenes[4].goods.verb) == "Counted"
    assert text(scenes[4].goods.details[0]).startswith("Lot L1")
    assert [(text(row.title), row.figure, row.is_current) for row in scenes[5].rows] == [
        ("Green tea", "2", True), ("Blue pen", "3", False),
    ]  # fmt: skip
    assert (scenes[6].rows[0].figure, scenes[6].done) == ("3", 6), "the same lot goes on by itself"


def test_the_day_and_the_serial_are_asked_by_the_products_name(shop):
    coy = shop.seat("count", "COY")
    scene = seen(coy, "A-01", "TEA", "L9")
    assert (text(scene.fact), scene.verb.code) == ("Green tea", "count_give_day_of")
    assert "L9" in text(scene.hint)
    scene = seen(coy, "!expiry 2099-01-31", "CAM")
    assert (text(scene.fact), scene.verb.code, scene.goods.quantity) == ("Camera", "count_scan_serial_of", 0)
    scene = seen(coy, "S9", "S8")
    assert (scene.goods.quantity, text(scene.goods.details[0]), scene.done) == (2, "Serial S8", 3)
    assert [text(row.detail) for row in scene.rows[:2]] == ["Serial S8", "Serial S9"]
    assert (text(scene.panels[0].fact), text(scene.panels[0].note)) == ("3", "Kinds of goods: 3")


def test_on_a_pallet_it_says_so_and_a_long_count_ends_with_a_number(shop, monkeypatch):
    shop.seat("receive", "REX").scan("!next", "PEN", "!qty 9", "P-1", "!done")
    monkeypatch.setattr(showing, "TALLIES_MAX", 1)
    coy = shop.seat("count", "COY")
    scene = seen(coy, "DOCK-1", "MUG", "P-1")
    assert text(scene.hint) == "What you scan now is counted on P-1"
    scene = seen(coy, "PEN")
    assert [(text(row.title), row.figure, row.end) for row in scene.rows] == [
        ("Blue pen", "1", "P-1"), ("1 more", "", ""),
    ]  # fmt: skip


def test_a_counter_is_never_told_what_the_book_says(shop):
    """The same scans give the same scenes, whatever lies there by the book."""
    walk = (("A-01",), ("MUG",), ("!qty 3",), ("CAM",), ("S9",))
    first = [seen(seat, *scans) for seat in (shop.seat("count", "COY"),) for scans in walk]
    change(shop.warehouse, "update balance set on_hand = on_hand + 777 where serial = '' and is_outside = 0")
    second = [seen(seat, *scans) for seat in (shop.seat("count", "REX", "S2"),) for scans in walk]
    assert first == second
