"""What a packer sees at each step, on the real store."""

from __future__ import annotations

import pytest

from fulfill.answer import Answer
from fulfill.flows.pack import picture
from fulfill.scene import Scene, Size
from fulfill.store import facts_bench
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import create
from fulfill.tone import Tone
from tests.adapters.fake_carrier import Mishap
from tests.stories.scenes import change, codes, seen, text
from tests.stories.test_pack_story import carrier, packer, picked, shop

__all__ = ["carrier", "shop"]
GAP = "\N{NO-BREAK SPACE}"


def lines(rows) -> list[tuple[str, str]]:
    return [(text(row.title), text(row.figure)) for row in rows]


def adds_up(scene: Scene, answer: Answer) -> None:
    """The list, the progress and the fact say the same as the answer."""
    figures = [text(row.figure).split(" / ") for row in scene.rows if row.sku]
    packed, of = (sum(int(figure[at]) for figure in figures) for at in (0, 1))
    assert (packed, of - packed) == (answer.task.done, answer.task.left)
    if answer.step == "scan_product" and answer.task.left:
        first = next(each for each in answer.expects if each.kind == "product")
        (current,) = [row for row in scene.rows if row.is_current]
        assert text(scene.fact) == f"{first.quantity} × {text(current.title)}"


def test_before_the_first_scan_it_shows_what_waits_the_most_urgent_first(shop):
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 3), tote="T-2", ship_by="2026-11-20", service="EXPRESS")
    picked(shop, "1003", ("PEN", 1), tote="T-3", ship_by="2026-12-01")
    scene = seen(packer(shop))
    assert (scene.size, text(scene.subtitle)) == (Size.NAME, "Orders that wait to be packed: 3")
    # The number that waits is said once.
    assert text(scene.fact) == "Tote, order or product"
    assert lines(scene.rows) == [("1002", "3"), ("1003", "1"), ("1001", "2")]
    assert scene.rows[0].detail == "T-2 · EXPRESS · GB"
    assert [(text(row.end), row.tone) for row in scene.rows] == [
        ("Was due 2026-11-20", Tone.STOP),
        ("Ship by 2026-12-01", Tone.PLAIN),
        ("", Tone.PLAIN),
    ]


def test_what_waits_may_be_taken_by_others_meanwhile(shop):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    change(shop.warehouse, "update orders set on_hold = 1")
    assert pia.station.scene() is None
    change(shop.warehouse, "update orders set on_hold = 0")
    assert seen(pia).rows


def test_the_next_product_stands_large_over_the_list_beside_box_weight_and_papers(shop):
    picked(shop, "1001", ("MUG", 2), ("PEN", 1), ship_by="2026-12-01", service="EXPRESS")
    pia = packer(shop)
    scene = seen(pia, "T-1")
    adds_up(scene, pia.last)
    assert (text(scene.fact), scene.size, scene.verb.code) == ("2 × Red mug", Size.NAME, "pack_scan_next")
    assert text(scene.title) == "1001 · parcel 1, P0000001"
    assert text(scene.subtitle) == "EXPRESS · GB, ship by 2026-12-01"
    assert lines(scene.rows) == [("Red mug", "0 / 2"), ("Blue pen", "0 / 1")]
    box, weight, papers = scene.panels
    assert (text(box.fact), text(box.note)) == ("BOX-S", "250 × 200 × 150 mm · smallest that fits")
    assert (box.box.length, box.box.width, box.box.height, box.box.blocks) == (250, 200, 150, ())
    assert (text(weight.fact), text(weight.note)) == (f"90{GAP}g", f"So far; 710{GAP}g when all is in")
    assert [(text(row.title), text(row.end)) for row in papers.rows] == [
        ("Slip", "When packed"),
        ("Label", "Bought when packed"),
    ]
    scene = seen(pia, "MUG")
    adds_up(scene, pia.last)
    assert text(scene.fact) == "1 × Red mug"
    assert [block.name for block in scene.panels[0].box.blocks] == ["MUG"]
    scene = seen(pia, "MUG")
    adds_up(scene, pia.last)
    assert [row.tone for row in scene.rows] == [Tone.DONE, Tone.NOW]
    assert text(scene.panels[1].fact) == f"690{GAP}g"


def test_what_is_shown_is_asked_of_the_store_once(shop, monkeypatch):
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    pia = packer(shop)
    seen(pia, "T-1", "MUG")
    asked, find = [], Session.all
    monkeypatch.setattr(
        Session, "all", lambda self, sql, /, **of: asked.append((sql, *of.items())) or find(self, sql, **of)
    )
    seen(pia)
    assert len(asked) == len(set(asked)) > 5


def test_the_box_fills_block_by_block_and_no_block_lies_in_another(shop):
    picked(shop, "1001", ("MUG", 2), ("PEN", 2))
    pia = packer(shop)
    before = ()
    for scans in (("T-1",), ("PEN",), ("MUG",), ("PEN",)):
        drawing = seen(pia, *scans).panels[0].box
        assert set(before) <= set(drawing.blocks), "what is in stays where it is"
        before = drawing.blocks
        for block in before:
            assert block.x + block.length <= drawing.length
            assert block.y + block.width <= drawing.width
            assert block.z + block.height <= drawing.height
    assert sorted(block.name for block in before) == ["MUG", "PEN", "PEN"]
    corners = {(block.x, block.y, block.z) for block in before}
    assert len(corners) == len(before)


def test_another_box_is_shown_as_chosen_and_one_that_is_too_small_is_doubted(shop):
    picked(shop, "1001", ("MUG", 4))
    pia = packer(shop)
    pia.scan("T-1")
    box = seen(pia, "BOX-L").panels[0]
    assert (text(box.fact), box.tone) == ("BOX-L", Tone.QUIET)
    assert text(box.note) == "500 × 400 × 300 mm · your choice"
    box = seen(pia, "!dims 300 200 100").panels[0]
    assert (text(box.fact), box.box.length, box.tone) == ("300x200x100", 300, Tone.QUIET)
    box = seen(pia, "!dims 110 100 90").panels[0]
    assert (box.tone, box.note.code) == (Tone.LOOK, "pack_may_not_hold")


def test_sizes_that_nobody_knows_make_the_box_a_guess(shop):
    change(shop.warehouse, "update product set length_mm = 0, weight_g = 0 where sku = 'PEN'")
    picked(shop, "1001", ("PEN", 1), ("MUG", 1))
    pia = packer(shop)
    scene = seen(pia, "T-1", "PEN")
    box, weight, _ = scene.panels
    assert (box.note.code, weight.note.code) == ("pack_a_guess", "pack_some_unknown")
    assert box.box.blocks == ()


def test_a_crowd_of_units_is_not_tried_for_a_picture(shop, monkeypatch):
    monkeypatch.setattr(picture, "DRAWN_MOST", 2)
    picked(shop, "1001", ("PEN", 3))
    box = seen(packer(shop), "T-1", "PEN").panels[0]
    assert (box.note.code, box.box.blocks, box.box.length) == ("pack_proposed", (), 250)


def test_without_box_types_any_box_will_do(shop):
    change(shop.warehouse, "delete from carton")
    picked(shop, "1001", ("PEN", 1))
    pia = packer(shop)
    box = seen(pia, "T-1").panels[0]
    assert (text(box.fact), box.note.code, box.box) == ("Any box", "pack_scan_or_measure", None)


def test_when_no_box_takes_it_all_it_says_so(shop):
    change(shop.warehouse, "update carton set length_mm = 85, width_mm = 85, height_mm = 101")
    picked(shop, "1001", ("MUG", 2))
    box = seen(packer(shop), "T-1").panels[0]
    assert (text(box.fact), box.note.code, box.tone) == ("Any box", "pack_no_single_box", Tone.LOOK)


def test_a_weight_that_was_typed_stands_beside_the_expected_one(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    weight = seen(pia, "T-1", "MUG", "!weight 400").panels[1]
    assert (text(weight.fact), text(weight.note)) == (f"400{GAP}g", f"Weighed; expected 390{GAP}g")
    assert weight.tone is Tone.DONE


def test_hazardous_goods_and_notes_catch_the_eye(shop):
    picked(shop, "1001", ("GAS", 1), note="Ring twice", gift_note="Happy birthday {Zoë}")
    scene = seen(packer(shop), "T-1")
    assert text(scene.hint) == "Hazardous (UN1950): its mark must be on the box"
    assert scene.hint_tone is Tone.LOOK
    assert [(text(row.title), row.detail, row.tone) for row in scene.rows[1:]] == [
        ("Note on the order", "Ring twice", Tone.LOOK),
        ("Gift note", "Happy birthday {Zoë}", Tone.LOOK),
    ]


def test_a_lot_and_a_serial_are_asked_for_with_what_lies_in_the_tote(shop):
    # With its size it would be asked for after the tea that it lies on.
    change(shop.warehouse, "update product set length_mm = 0 where sku = 'CAM'")
    picked(shop, "1001", ("CAM", 1), ("TEA", 6))
    pia = packer(shop)
    scene = seen(pia, "T-1")
    assert scene.hint.code == "pack_with_its_serial"
    scene = seen(pia, "CAM")
    assert (text(scene.fact), scene.verb.code) == ("Camera", "pack_scan_serial_of")
    assert text(scene.hint) == "In the tote: S1"
    scene = seen(pia, "S1", "TEA")
    adds_up(scene, pia.last)
    assert (text(scene.fact), scene.verb.code) == ("Green tea", "pack_scan_lot_of")
    assert text(scene.hint) == "It stands on the unit; in the tote lie L1, L2"
    assert [row.is_current for row in scene.rows] == [False, True]
    adds_up(seen(pia, "L2"), pia.last)


def test_taking_out_shows_what_is_in_the_parcel(shop):
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    pia = packer(shop)
    scene = seen(pia, "T-1", "MUG", "!remove")
    assert (scene.size, scene.hint_tone, scene.rows_title.code) == (
        Size.SENTENCE,
        Tone.LOOK,
        "pack_in_this_parcel",
    )
    assert lines(scene.rows) == [("Red mug", "1")]
    scene = seen(pia, "MUG")
    assert scene.panels[0].box.blocks == ()
    adds_up(scene, pia.last)


def test_a_damaged_unit_is_asked_for_and_is_short_afterwards(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    scene = seen(pia, "T-1", "!damaged")
    assert text(scene.hint) == "It goes to DMG-1, and the order ends short by one"
    assert not any(row.is_current for row in scene.rows), "which one is damaged is not known yet"
    scene = seen(pia, "MUG")
    adds_up(scene, pia.last)
    assert (lines(scene.rows), text(scene.rows[0].end)) == ([("Red mug", "0 / 1")], "1 short")


def test_a_weighing_station_sees_what_to_weigh_and_under_it_what_it_should_weigh(shop):
    picked(shop, "1001", ("MUG", 4))
    pia = packer(shop, weighs=True)
    scene = seen(pia, "MUG", "!qty 4")
    assert (pia.last.step, text(scene.fact), scene.size) == (
        "give_weight",
        "P0000001",
        Size.NUMBER,
    )
    assert [each.quantity for each in pia.last.expects if each.kind == "weight"] == [1290]
    assert {row.tone for row in scene.rows} == {Tone.DONE}
    assert text(scene.verb) == "Put on the scale"
    assert text(scene.hint) == f"It should weigh 1290{GAP}g; type what the scale shows with !weight"
    assert seen(pia, "!weight 1295").verb.code == "pack_stick_on"


def test_at_the_closed_flaps_box_and_weight_are_those_of_what_is_inside(shop):
    change(
        shop.warehouse,
        "update carton set length_mm = 150, width_mm = 120, height_mm = 100 where code = 'BOX-S'",
    )
    picked(shop, "1001", ("MUG", 3))
    pia = packer(shop, weighs=True)
    assert text(seen(pia, "T-1", "MUG").panels[0].fact) == "BOX-L"
    pia.scan("!short")
    scene = seen(pia, "!short")
    assert pia.last.step == "give_weight"
    box, weight, _ = scene.panels
    assert (text(box.fact), text(weight.fact)) == ("BOX-S", f"390{GAP}g")
    assert f"390{GAP}g" in text(scene.hint)


def test_a_weight_that_does_not_fit_any_more_is_asked_for_again(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    scene = seen(pia, "T-1", "MUG", "!weight 400", "MUG")
    assert (pia.last.step, scene.hint.code, scene.hint_tone) == (
        "give_weight",
        "pack_weigh_once_more",
        Tone.LOOK,
    )


def test_a_weight_of_goods_that_nobody_weighed_is_asked_for_in_words(shop):
    change(shop.warehouse, "update product set weight_g = 0")
    picked(shop, "1001", ("PEN", 1))
    scene = seen(packer(shop, weighs=True), "PEN")
    assert (scene.size, scene.verb.code, scene.hint.code) == (
        Size.NUMBER,
        "pack_put_on_scale",
        "pack_weigh_unknown",
    )


def test_what_is_not_packed_goes_back_to_the_shelf_it_came_from(shop):
    picked(shop, "1001", ("MUG", 3), ("PEN", 2))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "PEN", "!done")
    scene = seen(pia, "!done")
    assert (text(scene.fact), scene.size, scene.verb.code) == ("A-01", Size.CODE, "pack_put_back_at")
    assert (scene.goods.sku, scene.goods.quantity, scene.goods.chip) == ("MUG", 2, "T-1")
    assert lines(scene.rows) == [("Red mug", "2"), ("Blue pen", "1")]
    assert [text(row.title) for row in scene.panels[0].rows] == ["A-01", "B-01"]
    scene = seen(pia, "A-01")
    assert (text(scene.fact), lines(scene.rows)) == ("A-02", [("Blue pen", "1")])
    scene = seen(pia, "A-02")
    assert [text(row.end) for row in scene.panels[0].rows] == ["2 short", "1 short"]


def test_the_label_is_named_by_its_parcel_and_each_parcel_is_followed(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    scene = seen(pia, "T-1", "MUG", "!next")
    (awaited,) = scene.panels[2].rows[2:]
    assert (awaited.title, text(awaited.end), awaited.tone) == ("P0000001", "Label to scan back", Tone.LOOK)
    assert text(scene.title) == "1001 · parcel 2, P0000002"
    scene = seen(pia, "MUG")
    assert (text(scene.fact), scene.size, scene.verb.code) == ("P0000001", Size.CODE, "pack_stick_on")
    assert text(scene.hint) == "Then scan it there; 1 parcel more after it"
    assert lines(scene.rows) == [("P0000001", f"390{GAP}g"), ("P0000002", f"390{GAP}g")]
    assert scene.rows[0].detail.startswith("BOX-S · ")
    packed, papers = scene.panels
    assert lines(packed.rows) == [("Red mug", "2 / 2")]
    assert [text(row.end) for row in papers.rows] == ["On its way", "On its way"]
    scene = seen(pia, "P0000001")
    assert (text(scene.fact), scene.hint.code) == ("P0000002", "pack_then_scan_it")
    assert [row.tone for row in scene.rows] == [Tone.DONE, Tone.NOW]


@pytest.mark.parametrize("mishap", [Mishap.REFUSES])
def test_a_label_that_the_carrier_refuses_says_why(shop, carrier, mishap):
    carrier._scripted = [mishap]
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    scene = seen(pia, "MUG")
    assert (scene.size, scene.verb.code, scene.hint_tone) == (Size.SENTENCE, "pack_wait", Tone.STOP)
    assert "does not take this parcel" in text(scene.hint)
    assert scene.rows[0].tone is Tone.STOP


def test_until_the_label_is_bought_it_says_so(shop, monkeypatch):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    monkeypatch.setattr(shop.relay, "pump", lambda: None)
    scene = seen(pia, "MUG")
    assert (scene.verb.code, scene.hint.code, scene.hint_tone) == (
        "pack_wait",
        "pack_being_bought",
        Tone.LOOK,
    )
    assert text(scene.panels[1].rows[1].end) == "The label is being bought"


def test_a_parcel_that_was_opened_again_is_to_be_closed(shop):
    picked(shop, "1001", ("MUG", 1))
    sue = packer(shop, "SUE")
    sue.scan("MUG", "!void")
    scene = seen(sue, "!void")
    assert (scene.size, scene.verb.code) == (Size.SENTENCE, "pack_close")
    assert len(scene.panels[0].box.blocks) == 1


@pytest.mark.parametrize(
    ("printers", "slip", "label"),
    [
        ({}, "As a file", "As a file"),
        (
            {"paper": "cups:Laser-1?dpi=300", "label": "tcp://10.0.0.9:9100?dpi=203"},
            "Laser-1",
            "10.0.0.9:9100",
        ),
        ({"slip": "folder:C:/out/slips", "paper": "cups:X"}, "As a file in slips", None),
    ],
)
def test_each_paper_is_shown_with_its_printer(shop, printers, slip, label):
    picked(shop, "1001", ("MUG", 1))
    papers = seen(packer(shop, printers=printers), "T-1").panels[2]
    assert text(papers.rows[0].detail) == slip
    assert label is None or text(papers.rows[1].detail) == label


def test_a_packer_who_does_what_the_screen_says_packs_everything(shop):
    picked(shop, "1001", ("MUG", 2), ("CAM", 1), ("TEA", 6), ("PEN", 1))
    pia = packer(shop, weighs=True)
    pia.scan("T-1")
    steps = set()
    for _ in range(60):
        scene = seen(pia)
        step = pia.last.step
        steps.add(step)
        if step in ("scan_product", "scan_lot", "scan_serial", "give_weight"):
            adds_up(scene, pia.last)
        if step == "give_weight":
            pia.scan(f"!weight {scene.hint.values['expected_g']}")
        elif scene.size is Size.CODE:
            pia.scan(text(scene.fact))
            break
        elif step == "scan_lot":
            pia.scan("L1" if "L1" in codes(pia.last) else "L2")
        else:
            pia.scan(pia.last.expects[0].codes[0])
    assert pia.last.code == "order_packed"
    assert {"scan_product", "scan_serial", "scan_lot", "give_weight", "scan_label"} <= steps


def test_what_the_screen_asks_of_the_store_goes_by_an_index(sqlite_url):
    warehouse = create(sqlite_url, badge="BOSS")
    with warehouse.database.read() as session:
        for sql in (facts_bench._totes_among(4), *facts_bench._waiting(3)):
            plan = session.all(Sql(f"explain query plan {sql.sqlite}"), **dict.fromkeys(sql.names, 0))
            assert not [row[3] for row in plan if row[3].startswith("SCAN")], plan
    warehouse.close()
