"""The rules of a packing bench, by scans, on the real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.store.check import check
from fulfill.tone import Tone
from tests.build import Shop
from tests.stories.bench import finished, rules, sets
from tests.stories.test_pack_story import inside, packer, parcels, picked, unchanged

CARD = ("[[insert]]", 'name = "card"', 'says = "the thank-you card"', 'code = "CARD-1"')


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(sqlite_url, tmp_path)
    opened.take("people", "badge,name,role\nTIM,Tim,packer|trainee\nPAT,Pat,packer\nSAM,Sam,supervisor\n")
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


@pytest.fixture
def anywhere(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    """A shop on either kind of database."""
    opened = Shop.open(database_url, tmp_path)
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


# --- four eyes -----------------------------------------------------------------------------------------
def test_with_four_eyes_nobody_packs_what_they_picked(anywhere):
    shop = anywhere
    sets(shop, four_eyes="yes")
    shop.take("people", "badge,name,role\nIDA,Ida,picker|packer\n")
    picked(shop, "1001", ("MUG", 1))
    ida = packer(shop, "IDA")
    for raw in ("T-1", "1001"):
        refused = ida.scan(raw)
        assert (refused.level, refused.code) == (Level.STOP, "picked_it_yourself"), raw
        assert "Ida picked order 1001" in refused.message
    assert ida.scan("MUG").code == "nobody_waits", "a product finds no order of one's own picking"
    assert packer(shop).scan("MUG").code == "parcel_closed"


def test_an_order_that_was_given_back_is_not_finished_by_its_picker(shop):
    shop.take("people", "badge,name,role\nIDA,Ida,picker|packer\n")
    picked(shop, "1001", ("MUG", 2))
    packer(shop).scan("T-1", "MUG", "!cancel")
    sets(shop, four_eyes="yes")
    ida = packer(shop, "IDA")
    assert ida.last.code == "resumed"
    assert ida.scan("MUG").code == "picked_it_yourself"
    assert ida.scan("!cancel").code == "given_back"


def test_without_four_eyes_the_picker_packs(shop):
    shop.take("people", "badge,name,role\nIDA,Ida,picker|packer\n")
    picked(shop, "1001", ("MUG", 1))
    assert packer(shop, "IDA").scan("T-1").code == "order_opened"


def test_a_pick_that_was_taken_back_makes_nobody_a_picker(shop):
    sets(shop, four_eyes="yes")
    shop.order("1001", ("MUG", 1)).release()
    sue = shop.seat("pick", "SUE", "cart", pick_orders_max=1)
    sue.scan("T-1", "A-01", "MUG", "!undo", "!undo", "!undo", "!cancel")
    picked_by_ida = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    picked_by_ida.scan("T-1", "A-01", "MUG", "BENCH-1")
    assert packer(shop, "SUE").scan("T-1").code == "order_opened"


# --- trainees and units one by one ---------------------------------------------------------------------
def test_a_trainee_scans_each_unit_and_leaves_nothing_out(shop):
    picked(shop, "1001", ("MUG", 7), ("PEN", 1))
    tim = packer(shop, "TIM")
    tim.scan("T-1", "MUG")
    before = unchanged(shop)
    refused = {
        "!qty 7": "trainee_scans_each",
        "MUG-BOX": "trainee_scans_each",
        "!short MUG": "trainee_may_not",
        "!reason no barcode": "trainee_may_not",
        "!done": "trainee_packs_all",
    }
    for raw, code in refused.items():
        for _ in range(2):
            answer = tim.scan(raw)
            assert (answer.level, answer.code) == (Level.STOP, code), raw
            assert "Tim is learning" in answer.message
    assert unchanged(shop) == before
    tim.scan(*["MUG"] * 6, "PEN")
    assert tim.last.step == "scan_label"
    assert finished(tim) == "order_packed"


def test_a_trainee_does_not_keep_a_weight_that_does_not_fit(shop):
    picked(shop, "1001", ("MUG", 2))
    tim = packer(shop, "TIM", weighs=True)
    tim.scan("T-1", "MUG", "MUG", "!weight 9000")
    assert tim.last.level is Level.WARN
    assert tim.scan("!weight 9000").code == "trainee_weighs_again"
    assert tim.scan("!weight 690").code == "parcel_closed"


def test_the_role_trainee_alone_works_nothing(shop):
    shop.take("people", "badge,name,role\nNEW,New,trainee\n")
    assert packer(shop, "NEW").last.code == "not_allowed"


def test_goods_of_a_rule_are_scanned_one_by_one(shop):
    rules(shop, "[[scan_each]]", 'skus = ["MUG"]')
    picked(shop, "1001", ("MUG", 7), ("PEN", 2))
    pia = packer(shop)
    assert pia.scan("T-1", "MUG", "!qty 7").code == "scan_each_unit"
    assert pia.scan("MUG-BOX").code == "scan_each_unit"
    assert pia.scan("PEN", "!qty 2").code == "packed_unit", "other goods are counted as ever"


def test_a_rule_may_be_about_one_packer_only(shop):
    rules(shop, "[[scan_each]]", 'badges = ["PAT"]')
    picked(shop, "1001", ("MUG", 3))
    pia, pat = packer(shop), packer(shop, "PAT")
    assert pia.scan("T-1", "MUG", "!qty 2").code == "packed_unit"
    pia.scan("!cancel")
    pat = packer(shop, "PAT")
    assert pat.scan("MUG-BOX").code == "scan_each_unit"


# --- too many ------------------------------------------------------------------------------------------
def test_a_surplus_unit_is_scanned_out_before_anything_goes_on(shop):
    sets(shop, surplus="scan_out")
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "MUG")
    assert (pia.last.code, pia.last.step) == ("surplus_found", "scan_surplus")
    scene = pia.station.scene()
    (marked,) = [row for row in scene.rows if row.is_current]
    assert marked.sku == "MUG", "what has to come out is marked, not what would be next"
    assert (marked.figure, marked.tone) == ("2 / 1", Tone.STOP), "the list shows what lies in the box"
    assert (scene.verb.code, scene.fact) == ("pack_take_out", "1 × Red mug")
    assert scene.panels[0].box.coming is None, "nothing goes in before it is out"
    assert inside(shop, parcels(shop)[0][0]) == {"MUG": 1}, "it is not counted"
    for raw in ("PEN", "!done", "BOX-L", "!qty 1"):
        assert pia.scan(raw).level is Level.STOP, raw
    assert pia.last.step == "scan_surplus"
    assert pia.scan("MUG").code == "surplus_out"
    pia.scan("PEN")
    assert finished(pia) == "order_packed"


def test_without_that_setting_a_surplus_unit_is_refused_and_stays_out(shop):
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    pia = packer(shop)
    assert pia.scan("T-1", "MUG", "MUG").code == "surplus"
    assert pia.last.step == "scan_product"


# --- by hand -------------------------------------------------------------------------------------------
def test_a_unit_without_a_barcode_is_counted_by_hand_with_its_reason(shop):
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    pia = packer(shop)
    pia.scan("T-1")
    assert pia.scan("!reason").code == "bad_argument"
    assert pia.scan("!reason PEN").code == "bad_argument", "a product is no reason"
    assert pia.scan("!reason PEN no barcode").code == "packed_unit"
    pia.scan("!reason label torn off")
    assert inside(shop, parcels(shop)[0][0]) == {"MUG": 1, "PEN": 1}
    assert pia.scan("!undo").code == "undone"
    assert inside(shop, parcels(shop)[0][0]) == {"PEN": 1}


@pytest.mark.parametrize(("ticks", "pia", "sue"), [("supervisors", False, True), ("nobody", False, False)])
def test_who_may_count_by_hand_is_a_setting(shop, ticks, pia, sue):
    sets(shop, by_hand=ticks)
    picked(shop, "1001", ("MUG", 3))
    seat = packer(shop)
    assert (seat.scan("T-1", "!reason no barcode").code == "packed_unit") is pia
    seat.scan("MUG", "!cancel")
    boss = packer(shop, "SUE")
    assert (boss.scan("!reason no barcode").code == "packed_unit") is sue


def test_a_unit_with_a_serial_is_still_asked_for_it_when_counted_by_hand(shop):
    picked(shop, "1001", ("CAM", 1))
    pia = packer(shop)
    assert pia.scan("T-1", "!reason no barcode").step == "scan_serial"


# --- besides the goods ---------------------------------------------------------------------------------
def test_what_is_laid_in_is_asked_for_before_the_parcel_closes(shop):
    rules(shop, *CARD, "[[insert]]", 'name = "sample"', 'says = "a sample"', 'categories = ["Kitchen"]')
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "MUG")
    assert (pia.last.code, pia.last.step, pia.codes("any")) == ("lay_in", "scan_insert", ("CARD-1",))
    assert "the thank-you card" in pia.last.message
    assert pia.scan("!yes").level is Level.STOP, "what has a code is scanned"
    assert pia.scan("PEN").level is Level.STOP
    pia.scan("card-1")
    assert (pia.last.step, pia.codes("any")) == ("scan_insert", ())
    assert pia.scan("!yes").code == "parcel_closed"
    assert finished(pia) == "order_packed"


def test_an_insert_that_is_not_at_hand_is_said_twice(shop):
    rules(shop, *CARD)
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    pia.scan("MUG")
    assert pia.scan("!short").level is Level.WARN
    assert pia.scan("!short").code == "parcel_closed"


def test_a_trainee_is_not_stopped_by_a_card_that_nobody_has(shop):
    rules(shop, *CARD)
    picked(shop, "1001", ("MUG", 1))
    tim = packer(shop, "TIM")
    assert tim.scan("MUG", "!short").level is Level.WARN
    assert tim.scan("!short").code == "parcel_closed"


def test_only_the_last_parcel_of_an_order_gets_its_inserts(shop):
    rules(shop, *CARD)
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    assert pia.scan("T-1", "MUG", "!next").code == "next_parcel"
    assert pia.scan("MUG").step == "scan_insert"


def test_an_insert_that_the_order_does_not_want_is_not_asked_for(shop):
    rules(shop, *CARD, 'countries = ["US"]')
    picked(shop, "1001", ("MUG", 1))
    assert packer(shop).scan("MUG").code == "parcel_closed"


def test_a_first_order_is_known_by_its_customer(anywhere):
    shop = anywhere
    rules(shop, *CARD, "first_order = true")
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    assert pia.scan("MUG").step == "scan_insert"
    pia.scan("CARD-1")
    finished(pia)
    picked(shop, "1002", ("MUG", 1))
    assert pia.scan("MUG").code == "parcel_closed", "Ann has an order already"


def test_an_insert_asked_for_is_taken_back_like_any_scan(shop):
    rules(shop, *CARD)
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    pia.scan("T-1", "MUG")
    assert pia.scan("!undo").step == "scan_product"
    assert pia.scan("MUG").step == "scan_insert"


# --- boxes ----------------------------------------------------------------------------------------------
def test_a_box_that_its_service_does_not_take_is_neither_proposed_nor_taken(shop):
    rules(shop, "[[box]]", 'codes = ["BOX-S"]', 'services = ["express"]')
    picked(shop, "1001", ("MUG", 1), ("PEN", 1), service="EXPRESS")
    pia = packer(shop)
    pia.scan("T-1")
    assert pia.codes("carton") == ("BOX-L",)
    refused = pia.scan("BOX-S")
    assert (refused.level, refused.code) == (Level.STOP, "box_not_taken")
    assert "BOX-S does not go with EXPRESS to GB" in refused.message
    pia.scan("MUG", "PEN")
    assert shop.value("select carton from parcel") == "BOX-L"


def test_an_order_of_another_service_takes_that_box(shop):
    rules(shop, "[[box]]", 'codes = ["BOX-S"]', 'services = ["EXPRESS"]', 'countries = ["GB"]')
    picked(shop, "1001", ("MUG", 1), service="STANDARD")
    assert packer(shop).scan("1001", "BOX-S").code == "box_taken"


# --- dangerous goods -----------------------------------------------------------------------------------
def test_dangerous_goods_say_so_when_they_are_scanned_and_when_their_box_is_closed(shop):
    shop.take("products", "sku,name,weight_g,hazard\nBAT,Battery,100,UN3481\nOIL,Oil,100,UN1263 LQ\n")
    shop.take("stock", "place,sku,quantity\nB-01,BAT,3\nB-01,OIL,3\n")
    picked(shop, "1001", ("BAT", 2), ("OIL", 1), ("MUG", 1))
    pia = packer(shop)
    pia.scan("T-1")
    assert "Dangerous goods (UN3481): the battery mark must be on the box" in pia.scan("BAT").message
    assert "Dangerous goods (UN1263 LQ): the limited quantity mark" in pia.scan("OIL").message
    assert "Dangerous" not in pia.scan("MUG").message
    pia.scan("BAT")
    scene = pia.station.scene()
    assert "battery mark" in scene.hint.text
    assert "limited quantity mark" in scene.hint.text


# --- serials and lots that the stock does not know -----------------------------------------------------
def unnamed(shop: Shop, sku: str, tracking: str) -> None:
    """Goods that lie without number, of which a number is wanted from now on."""
    shop.take("products", f"sku,name,weight_g,tracking\n{sku},Thing,100,none\n")
    shop.take("stock", f"place,sku,quantity\nB-01,{sku},3\n")
    picked(shop, "1001", (sku, 2))
    if tracking != "none":
        shop.take("products", f"sku,name,weight_g,tracking\n{sku},Thing,100,{tracking}\n")


def test_a_serial_that_the_stock_does_not_know_is_read_at_packing(anywhere):
    shop = anywhere
    rules(shop, "[[capture]]", 'what = "serial"', 'skus = ["DRILL"]')
    unnamed(shop, "DRILL", "none")
    pia = packer(shop)
    pia.scan("T-1", "DRILL")
    assert (pia.last.step, pia.codes("serial")) == ("scan_serial", ())
    assert pia.scan("SN-1").code == "packed_unit"
    assert pia.scan("DRILL", "SN-1").code == "serial_elsewhere", "one number is one unit"
    assert pia.scan("!serial two words").code == "no_serial"
    assert pia.scan("DRILL").code == "unexpected" or pia.last.level is Level.STOP
    pia.scan("SN-2")
    assert pia.last.step == "scan_label"
    rows = shop.rows("select serial, quantity from parcel_item order by serial")
    assert rows == [("SN-1", 1), ("SN-2", 1)]
    assert shop.value("select count(*) from balance where serial = 'SN-1' and on_hand = 1") == 1


def test_a_number_read_at_packing_is_taken_back_whole(shop):
    rules(shop, "[[capture]]", 'what = "serial"', 'skus = ["DRILL"]')
    unnamed(shop, "DRILL", "none")
    pia = packer(shop)
    pia.scan("T-1")
    before = unchanged(shop)
    pia.scan("DRILL", "SN-1", "!undo", "!undo")
    after = unchanged(shop)
    held = [[row for row in rows if row[-1]] for rows in (before[2], after[2])]
    assert held[0] == held[1]
    assert after[:2] == before[:2]


def test_a_lot_that_the_stock_does_not_know_is_read_at_packing(anywhere):
    shop = anywhere
    rules(shop, "[[capture]]", 'what = "lot"', 'skus = ["PILL"]')
    unnamed(shop, "PILL", "none")
    pia = packer(shop)
    assert pia.scan("T-1", "PILL").step == "scan_lot"
    pia.scan("L-77")
    pia.scan("PILL", "L-77")
    assert pia.last.step == "scan_label"
    rows = shop.rows(
        "select l.code, sum(i.quantity) from parcel_item i join lot l on l.id = i.lot_id group by 1"
    )
    assert [(code, int(count)) for code, count in rows] == [("L-77", 2)]
