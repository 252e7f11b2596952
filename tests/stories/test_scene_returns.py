"""What a returns clerk sees at each step, on the real store."""

from __future__ import annotations

from fulfill.scene import Size
from fulfill.tone import Tone
from tests.stories.scenes import change, seen, text
from tests.stories.test_returns_story import Seat, floor

__all__ = ["floor"]


def lines(rows) -> list[tuple[str, str]]:
    return [(text(row.title), row.figure) for row in rows]


def test_before_a_return_is_opened_it_shows_those_that_may_come(floor):
    scene = seen(Seat(floor))
    assert (scene.size, text(scene.fact)) == (Size.NAME, "Return, parcel or order")
    assert lines(scene.rows) == [("R-OLD", "0 / 1"), ("R-1", "0 / 3")]
    assert [row.tone for row in scene.rows] == [Tone.LOOK, Tone.PLAIN]
    assert text(scene.subtitle).endswith(": 2")
    assert scene.panels == ()


def test_what_was_sent_stands_beside_what_came_back(floor):
    rita = Seat(floor)
    scene = seen(rita, "R-1")
    assert (text(scene.fact), scene.size, scene.goods) == ("3", Size.NUMBER, None)
    assert text(scene.subtitle) == "Order 1001, may come back until 2099-01-01"
    assert lines(scene.rows) == [("Red mug", "0 / 2"), ("Camera", "0 / 1")]
    assert [panel.title.code for panel in scene.panels] == ["returns_was_sent"]
    assert [text(row.detail) for row in scene.panels[0].rows] == ["MUG", "Serial S1", "Serial S2"]
    scene = seen(rita, "MUG", "!answer sealed", "B-01")
    assert (text(scene.fact), scene.done, scene.left) == ("2", 1, 2)
    sent, back = scene.panels
    assert (back.title.code, lines(back.rows)) == ("returns_came_back", [("Red mug", "1")])
    assert (text(back.rows[0].end), back.rows[0].tone) == ("restock", Tone.DONE)
    assert lines(sent.rows)[0] == ("Red mug", "3")


def test_a_piece_in_hand_goes_from_its_judgement_to_its_place(floor):
    rita = Seat(floor)
    scene = seen(rita, "R-1", "MUG")
    assert (text(scene.fact), scene.size, scene.goods.sku) == ("Red mug", Size.NAME, "MUG")
    assert (scene.done, scene.left) == (0, 3), "it came, and is not away yet"
    assert text(scene.hint) == "The customer says: UNWANTED_ITEM"
    assert (scene.rows[0].is_current, scene.rows[0].figure) == (True, "1 / 2")
    assert text(scene.rows[0].detail) == "UNWANTED ITEM", "a word, and no code"
    assert text(scene.panels[1].rows[0].end) == "In your hands"
    scene = seen(rita, "!answer sealed")
    assert (text(scene.fact), scene.size, scene.goods.chip) == ("B-01", Size.CODE, "restock")
    assert text(scene.hint).startswith("Grade A, because")
    assert scene.panels[2].title.code == "returns_takes_it"
    scene = seen(rita, "!answer scrap")
    assert (scene.size, scene.verb.code, scene.hint_tone) == (Size.SENTENCE, "returns_why_so", Tone.LOOK)
    scene = seen(rita, "!reason not_worth_it")
    assert (text(scene.fact), scene.goods.chip) == ("X-1", "scrap")
    scene = seen(rita, "X-1")
    assert (scene.goods, scene.done, scene.left) == (None, 1, 2)


def test_a_serial_and_a_lot_are_asked_with_what_was_sent_beside(floor):
    rita = Seat(floor)
    scene = seen(rita, "R-1", "CAM")
    assert (text(scene.fact), scene.verb.code, scene.goods.sku) == ("Camera", "returns_scan_serial_of", "CAM")
    scene = seen(rita, "S2")
    assert text(scene.goods.details[0]) == "Serial S2"
    assert [row.is_current for row in scene.panels[0].rows] == [False, False, True]
    rita.say("!answer defective", "V-1", "MUG", "!answer sealed", "B-01", "MUG", "!answer sealed", "B-01")
    scene = seen(rita)
    assert (scene.size, scene.verb.code, scene.left) == (Size.SENTENCE, "returns_close", 0)
    assert {row.tone for row in scene.rows} == {Tone.DONE}
    assert seen(rita, "!done").rows[0].title == "R-OLD"


def test_goods_that_nobody_announced_are_held_against_the_order(floor):
    rita = Seat(floor)
    scene = seen(rita, "1002")
    assert (scene.size, text(scene.subtitle)) == (Size.SENTENCE, "Order 1002; nobody announced it")
    assert lines(scene.rows) == [("Green tea", "0 / 2")]
    assert len(scene.panels[0].rows) == 2
    scene = seen(rita, "TEA")
    assert (text(scene.fact), scene.verb.code) == ("Green tea", "returns_scan_lot_of")
    scene = seen(rita, "L2")
    assert text(scene.goods.details[0]) == "Lot L2, good until 2020-01-31"
    assert scene.goods.warning.code == "returns_expired"
    assert lines(scene.rows) == [("Green tea", "1 / 2")]


def test_a_return_without_paper_is_shown_too_and_an_undecided_piece_waits_in_the_list(floor):
    rita = Seat(floor)
    scene = seen(rita, "!next")
    assert (scene.size, text(scene.title), scene.rows) == (Size.SENTENCE, "A return without paper", ())
    scene = seen(rita, "GAS")
    assert scene.goods.warning.code == "detail_hazard"
    assert scene.title == "RMA0000003"
    rita.say("!cancel")
    (waiting,) = seen(rita).panels[0].rows
    assert (text(waiting.title), waiting.detail, waiting.tone) == ("Gas can", "RMA0000003", Tone.LOOK)


def test_a_piece_that_is_not_on_the_return_is_marked(floor):
    sue = Seat(floor, "SUE")
    sue.say("R-1")
    sue.say("GAS")
    scene = seen(sue, "GAS")
    assert (scene.hint.code, scene.hint_tone) == ("returns_not_awaited", Tone.LOOK)


def test_without_a_place_that_takes_it_the_question_stands_in_words(floor):
    change(floor.warehouse, "update place set is_blocked = 1 where kind in ('forward', 'reserve')")
    scene = seen(Seat(floor), "R-1", "MUG", "!answer sealed")
    assert (scene.size, scene.verb.code, len(scene.panels)) == (Size.SENTENCE, "returns_decide", 2)
