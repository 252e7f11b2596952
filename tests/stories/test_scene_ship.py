"""What a loader sees at each step, on the real store."""

from __future__ import annotations

from fulfill.flows.ship import showing
from fulfill.scene import Size
from fulfill.tone import Tone
from tests.stories.scenes import change, seen, text
from tests.stories.test_ship_story import loader, packed, shop

__all__ = ["shop"]


def titles(rows) -> list[str]:
    return [text(row.title) for row in rows]


def test_before_the_dock_is_scanned_it_shows_what_is_ready_by_carrier(shop):
    first = packed(shop, "1001")[0]
    packed(shop, "1002", 2)
    scene = seen(shop.seat("ship", "SUE", "dock"))
    assert (text(scene.fact), scene.size) == ("DOCK-1", Size.CODE)
    assert [(text(row.title), text(row.figure)) for row in scene.rows] == [("FAKE", "3 parcels")]
    assert text(scene.subtitle) == "Parcels ready to be loaded: 3"
    assert titles(scene.panels[0].rows)[0] == first


def test_what_is_missing_stands_beside_what_is_loaded_and_both_add_up(shop):
    numbers = packed(shop, "1001", 3)
    sue = loader(shop, "FAKE")
    scene = seen(sue)
    assert (text(scene.fact), scene.size, scene.rows_title.code) == ("3", Size.NUMBER, "ship_missing")
    assert (titles(scene.rows), scene.panels[0].rows) == (numbers, ())
    scene = seen(sue, numbers[0])
    assert (scene.done, scene.left, text(scene.fact)) == (1, 2, "2")
    assert titles(scene.rows) == numbers[1:]
    assert titles(scene.panels[0].rows) == numbers[:1]
    assert (text(scene.panels[0].fact), scene.panels[0].rows[0].tone) == ("1", Tone.DONE)
    assert text(scene.title) == "FAKE, manifest M0000001"
    assert "1001" in scene.rows[0].detail


def test_unloading_shows_what_can_come_off_and_says_so(shop):
    numbers = packed(shop, "1001", 2)
    sue = loader(shop)
    scene = seen(sue, numbers[0], "!remove")
    assert (text(scene.fact), scene.hint_tone) == ("1", Tone.LOOK)
    assert titles(scene.rows) == numbers[:1]
    assert [row.tone for row in scene.rows] == [Tone.PLAIN], "wanted, and not done with"
    assert titles(scene.panels[0].rows) == numbers[1:]
    assert (scene.done, scene.left) == (0, 0), "no bar of what is loaded while it comes off"
    scene = seen(sue, numbers[0])
    assert (scene.done, scene.left) == (0, 2)


def test_when_all_is_loaded_the_manifest_is_to_be_closed_and_then_the_next_work_is_shown(shop):
    numbers = packed(shop, "1001", 2)
    sue = loader(shop)
    scene = seen(sue, *numbers)
    assert (scene.size, scene.verb.code, scene.rows) == (Size.SENTENCE, "ship_close", ())
    other = packed(shop, "1002")
    sue.scan("!done")
    sue.scan("!done")
    scene = seen(sue)
    assert titles(scene.panels[0].rows) == other


def test_what_should_have_left_comes_first_and_is_marked(shop):
    late = packed(shop, "1001")[0]
    soon = packed(shop, "1002")[0]
    due = "update orders set ship_by = :day where number = :order"
    change(shop.warehouse, due, order="1002", day="2026-11-20")
    change(shop.warehouse, due, order="1001", day="2026-11-24")
    scene = seen(loader(shop, "FAKE"))
    assert titles(scene.rows) == [soon, late]
    assert [row.tone for row in scene.rows] == [Tone.LOOK, Tone.PLAIN]
    assert (scene.hint.code, scene.hint_tone) == ("ship_late", Tone.LOOK)


def test_a_long_list_ends_with_how_many_more_there_are(shop, monkeypatch):
    numbers = packed(shop, "1001", 4)
    monkeypatch.setattr(showing, "ROWS_MAX", 3)
    scene = seen(loader(shop, "FAKE"))
    assert titles(scene.rows) == [*numbers[:3], "1 more"]
    assert text(scene.fact) == "4"


def test_with_two_docks_and_two_carriers_it_is_asked_in_words_until_the_first_parcel_is_loaded(shop):
    number = packed(shop, "1001")[0]
    other = packed(shop, "1002")[0]
    change(shop.warehouse, "update parcel set carrier = 'OTHER' where number = :number", number=other)
    shop.take("places", "code,kind,sequence\nDOCK-2,dock,921\n")
    sue = shop.seat("ship", "SUE", "dock")
    scene = seen(sue)
    assert (scene.size, titles(scene.rows)) == (Size.SENTENCE, ["FAKE", "OTHER"])
    scene = seen(sue, "DOCK-2")
    assert (scene.size, text(scene.subtitle), len(scene.rows)) == (Size.SENTENCE, "At DOCK-2", 2)
    scene = seen(sue, number)
    assert (text(scene.title), scene.done, scene.rows) == ("FAKE, manifest M0000001", 1, ())
