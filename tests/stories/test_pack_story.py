"""From the picked tote to the parcel with its label on, by scans, on the real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.messages import pack as says
from tests.adapters.fake_carrier import FakeCarrier, Mishap
from tests.build import Seat, Shop


class StillClock:
    """Moves only when it is set: what waits for a moment waits."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def carrier() -> FakeCarrier:
    return FakeCarrier()


@pytest.fixture
def shop(database_url: str, tmp_path: Path, carrier: FakeCarrier) -> Iterator[Shop]:
    (tmp_path / "papers").mkdir(exist_ok=True)
    shop = Shop.open(database_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def picked(shop: Shop, number: str, *lines: tuple[str, int], tote: str = "T-1", **more: str) -> None:
    """An order released and picked into a tote that stands at the bench; the picker reads `expects`."""
    shop.order(number, *lines, **more).release(number)
    picker = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    picker.scan(tote)
    for _ in range(100):
        wanted = picker.last.expects[0]
        if picker.last.step == "scan_drop":
            picker.scan("BENCH-1")
            break
        picker.scan(wanted.codes[0])
    assert shop.order_state(number) == "picked"


def inside(shop: Shop, parcel: str) -> dict[str, int]:
    rows = shop.rows(
        "select p.sku, sum(b.on_hand) from parcel q join balance b on b.plate_id = q.plate_id"
        " and b.plate_id <> 0 join product p on p.id = b.product_id where q.number = :parcel group by p.sku",
        parcel=parcel,
    )
    return {sku: int(count) for sku, count in rows if count}


def parcels(shop: Shop) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in shop.rows("select number, state from parcel order by id")]


def unchanged(shop: Shop) -> list[list[tuple[object, ...]]]:
    """What packing may change, besides the journal."""
    questions = (
        "select id, state, task_id from orders order by id",
        "select id, picked, packed, short from order_line order by id",
        "select product_id, place_id, plate_id, lot_id, serial, on_hand from balance order by 1, 2, 3, 4, 5",
        "select id, state, carton, weight_g from parcel order by id",
        "select id, quantity from parcel_item order by id",
        "select id, place_id, order_id from plate where kind = 'tote' order by id",
        "select code, ref from code where kind in ('parcel', 'plate') order by 1, 2",
    )
    return [shop.rows(question) for question in questions]


def packer(shop: Shop, badge: str = "PIA", **profile: object) -> Seat:
    return shop.seat("pack", badge, f"pack of {badge}", **profile)


def test_an_order_is_packed_labelled_and_scanned_back(shop):
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    pia = packer(shop)
    assert (pia.last.step, pia.codes("tote"), pia.codes("order")) == ("scan_start", ("T-1",), ("1001",))
    assert pia.scan("T-1").task.document == "1001"
    assert pia.codes("product")[0].endswith("4006381333931"), "the barcodes that count"
    pia.scan("4006381333931", "!qty 2")
    ((number, state),) = parcels(shop)
    assert (state, inside(shop, number)) == ("open", {"MUG": 2})
    pia.scan("PEN")
    assert pia.last.step == "scan_label"
    assert parcels(shop) == [(number, "labelled")]
    carton, weight, expected = shop.rows("select carton, weight_g, expected_g from parcel")[0]
    assert (carton, weight, expected) == ("BOX-S", 710, 710)
    assert [row[0] for row in shop.rows("select kind from paper order by id")] == ["slip", "label"]
    assert {row[0] for row in shop.rows("select state from paper")} == {"printed"}
    assert pia.codes("parcel")[0] == number
    end = pia.scan(shop.value("select tracking from parcel"))
    assert (end.level, end.code, end.expects) == (Level.DONE, "order_packed", ())
    assert shop.order_state("1001") == "packed"
    assert shop.value("select order_id from plate where code = 'T-1'") is None


def test_the_gs1_sscc_on_the_label_is_read_back(shop):
    picked(shop, "1001", ("PEN", 1))
    pia = packer(shop)
    pia.scan("PEN")
    sscc = shop.value("select sscc from parcel")
    assert pia.scan(f"]C100{sscc}").code == "order_packed"


def test_a_product_starts_the_order_that_ships_first(shop):
    picked(shop, "1001", ("PEN", 1), ship_by="2026-12-24")
    picked(shop, "1002", ("PEN", 1), tote="T-2", ship_by="2026-12-01")
    picked(shop, "1003", ("PEN", 1), tote="T-3")
    pia = packer(shop)
    assert pia.codes("order") == ("1002", "1001", "1003")
    assert pia.scan("PEN").task.document == "1002"


def test_two_packers_do_not_pack_the_same_order(shop):
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("MUG", 1), tote="T-2")
    pia, sue = packer(shop), packer(shop, "SUE")
    pia.scan("1001")
    refused = sue.scan("1001")
    assert (refused.level, refused.code) == (Level.STOP, "in_other_hands")
    assert "Pia at pack of PIA" in refused.message
    assert sue.scan("T-1").code == "in_other_hands"
    assert sue.scan("MUG").task.document == "1002"


def test_lots_and_serials_are_kept_with_the_parcel(shop):
    picked(shop, "1001", ("CAM", 1), ("TEA", 2))
    pia = packer(shop)
    pia.scan("1001", "CAM")
    assert (pia.last.step, pia.codes("serial")) == ("scan_serial", ("S1",))
    assert pia.scan("S9").code == "wrong_serial"
    pia.scan("S1", "TEA", "TEA")
    rows = shop.rows("select serial, lot_id, quantity from parcel_item order by id")
    assert [(serial, bool(lot), quantity) for serial, lot, quantity in rows] == [
        ("S1", False, 1),
        ("", True, 2),
    ]


def test_every_scan_before_the_label_can_be_taken_back(shop):
    picked(shop, "1001", ("MUG", 3), ("PEN", 1))
    pia = packer(shop)
    states = [unchanged(shop)]
    steps = ["1001", "MUG", "!qty 2", "BOX-L", "!weight 950", "!remove", "MUG", "!done", "MUG"]
    for raw in steps:
        assert pia.scan(raw).level is Level.OK, raw
        states.append(unchanged(shop))
    for raw, before in zip(reversed(steps), reversed(states[:-1]), strict=True):
        assert pia.scan("!undo").code == "undone", raw
        assert unchanged(shop) == before, raw
    pia.scan("1001", "MUG", "!qty 3", "PEN")
    assert pia.last.step == "scan_label"


def test_after_a_crash_the_same_parcel_goes_on(shop):
    picked(shop, "1001", ("MUG", 2))
    packer(shop).scan("T-1", "MUG")
    pia = packer(shop)
    assert (pia.last.code, pia.last.task.left) == ("resumed", 1)
    pia.scan("MUG")
    assert inside(shop, parcels(shop)[0][0]) == {"MUG": 2}


def test_an_order_given_back_is_taken_up_by_another(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    assert pia.scan("T-1", "MUG", "!cancel").code == "given_back"
    sue = packer(shop, "SUE")
    assert sue.last.code == "resumed"
    sue.scan("MUG")
    assert sue.scan(parcels(shop)[0][0]).code == "order_packed"


def test_an_order_cancelled_before_its_first_unit_waits_again(shop):
    picked(shop, "1001", ("MUG", 2))
    before = unchanged(shop)[:3]
    pia = packer(shop)
    answer = pia.scan("T-1", "!cancel")
    assert (answer.code, pia.codes("order")) == ("pack_cancelled", ("1001",))
    assert unchanged(shop)[:3] == before


def test_two_parcels_have_two_labels_and_both_are_scanned_back(shop, carrier):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!next", "MUG")
    first, second = (number for number, _ in parcels(shop))
    assert pia.scan(second).code == "label_verified"
    assert shop.order_state("1001") == "packing"
    assert pia.scan(first).code == "order_packed"
    assert len({each.tracking for each in carrier.bought}) == 2


def test_a_weighing_station_asks_for_the_weight_and_holds_it_against_the_expected_one(shop):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop, weighs=True)
    pia.scan("MUG")
    (weight,) = [each for each in pia.last.expects if each.kind == "weight"]
    assert weight.quantity == 390
    assert pia.scan("!weight 800").level is Level.WARN
    assert pia.scan("!weight 395").code == "parcel_closed"
    assert shop.value("select weight_g from parcel") == 395


def test_finished_short_the_rest_is_put_back_and_the_parcel_goes(shop):
    picked(shop, "1001", ("MUG", 3), ("PEN", 2))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "PEN")
    assert pia.scan("!done").level is Level.WARN
    pia.scan("!done")
    assert pia.codes("place") == ("A-01", "B-01")
    pia.scan("A-01")
    assert pia.codes("place") == ("A-02",)
    pia.scan("A-02", parcels(shop)[0][0])
    assert shop.order_state("1001") == "packed"
    assert (shop.on_hand("A-01", "MUG"), shop.on_hand("A-02", "PEN")) == (9, 29)
    lines = shop.rows("select picked, packed, short from order_line order by line")
    assert lines == [(1, 1, 2), (1, 1, 1)]


def test_a_missing_unit_is_lost_and_its_shelf_is_to_be_counted(shop):
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    pia = packer(shop)
    pia.scan("T-1", "PEN", "!short", "!short")
    assert pia.last.step == "scan_label"
    lost = shop.rows(
        "select m.quantity, l.code from move m join place l on l.id = m.target_place_id"
        " where m.reason = 'short'"
    )
    assert lost == [(1, "~LOSS")]
    counted = shop.rows("select l.code from count_request c join place l on l.id = c.place_id")
    assert counted == [("A-01",)]


def test_when_all_is_missing_the_order_waits_and_the_tote_is_free(shop):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    assert pia.scan("T-1", "!short", "!short").code == "nothing_to_ship"
    assert shop.rows("select state, waits, task_id from orders") == [("waiting", "short", None)]
    assert parcels(shop)[0][1] == "void"


def test_a_damaged_unit_goes_to_its_place(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    pia.scan("T-1", "!damaged", "MUG", "MUG")
    assert pia.last.step == "scan_label"
    assert shop.on_hand("DMG-1", "MUG") == 1


def test_a_void_label_is_given_back_to_the_carrier_and_another_is_bought(shop, carrier):
    picked(shop, "1001", ("MUG", 1))
    sue = packer(shop, "SUE")
    sue.scan("MUG")
    old, tracking = shop.rows("select number, tracking from parcel")[0]
    sue.scan("!void", "!void")
    assert carrier.voided == {tracking}
    assert inside(shop, old) == {"MUG": 1}, "the same carton stands there"
    sue.scan("!done")
    assert sue.scan(old).code == "label_void"
    assert sue.scan(parcels(shop)[-1][0]).code == "order_packed"
    assert shop.rows("select sum(quantity) from parcel_item") == [(1,)]


def test_a_label_the_carrier_refuses_is_asked_for_again_after_opening_the_parcel(shop, carrier):
    carrier._scripted = [Mishap.REFUSES]
    shop.relay._clock = still = StillClock(shop.clock.at + timedelta(hours=1))
    picked(shop, "1001", ("MUG", 1))
    sue = packer(shop, "SUE")
    sue.scan("MUG")
    number = parcels(shop)[0][0]
    refused = sue.scan(number)
    assert refused.code == "label_not_bought"
    assert "does not take this parcel" in refused.message
    sue.scan("!void", "!void")
    assert parcels(shop) == [(number, "open")]
    still.at += timedelta(hours=1)
    sue.scan("!done")
    assert sue.scan(number).code == "order_packed"


def test_a_label_scanned_back_can_be_taken_back(shop):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    pia.scan("MUG")
    number = parcels(shop)[0][0]
    before = unchanged(shop)
    assert pia.scan(number).code == "order_packed"
    assert pia.scan("!undo").code == "undone"
    assert unchanged(shop) == before
    assert pia.scan(number).code == "order_packed"


def test_a_packed_parcel_is_opened_again_from_the_first_step(shop, carrier):
    picked(shop, "1001", ("MUG", 1))
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    sue = packer(shop, "SUE")
    sue.scan("MUG")
    old = parcels(shop)[0][0]
    assert sue.scan(old).code == "order_packed"
    assert sue.scan(f"!void {old}").level is Level.WARN
    assert sue.scan(f"!void {old}").code == "voided"
    assert shop.rows("select state, task_id from orders where number = '1001'") == [
        ("packing", sue.last.task.id)
    ]
    sue.scan("!done")
    assert sue.scan(parcels(shop)[-1][0]).code == "order_packed"
    assert len(carrier.bought) == 2
    assert len(carrier.voided) == 1


def test_a_copy_of_the_label_is_marked_as_one(shop):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    pia.scan("MUG")
    assert pia.scan("!reprint").code == "reprint_needs_reason"
    assert pia.scan("!reprint printer jam").code == "reprinted"
    rows = shop.rows("select copy, reason, state from paper where kind = 'label' order by id")
    assert rows == [(0, "", "printed"), (1, "printer jam", "printed")]


def test_an_order_on_hold_is_not_packed(shop):
    picked(shop, "1001", ("MUG", 1))
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    pia = packer(shop)

    def hold(session):
        session.script(["update orders set on_hold = 1 where number = '1001'"])
        session.commit()

    shop.warehouse.database.run(hold)
    assert pia.scan("T-1").code == "on_hold"
    assert pia.scan("MUG").code == "nobody_waits"
    assert pia.codes("order") == ("1002",)


def test_a_parcel_without_a_box_of_ours_is_closed_in_words():
    told = says.parcel_closed("P0000001", "", 14000)
    assert told.text.startswith("Parcel P0000001 is closed (no box of ours, 14000 g)")
    assert told.code == says.parcel_closed("P0000001", "S", 500).code
