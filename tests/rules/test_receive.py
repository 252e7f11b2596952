from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import saved
from fulfill.catalog import Tracking
from fulfill.documents import Doc
from fulfill.flows import receive
from fulfill.flows.receive import Purchase, PurchaseLine, ReceiveTask, Step
from fulfill.messages import Level
from fulfill.places import PlaceKind
from fulfill.turn import Kind
from tests.rules.inbound_floor import Floor


@dataclass
class Dock(Floor):
    """A dock, a shelf, a cage for damaged goods; MUG x10 and TEA (lots) x4 and CAM (serials) x2 on PO-1."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.dock = self.add_place("DOCK", PlaceKind.DOCK)
        self.shelf = self.add_place("A-01", PlaceKind.FORWARD, max_units=5)
        self.cage = self.add_place("CAGE", PlaceKind.DAMAGED)
        self.bench = self.add_place("BENCH", PlaceKind.BENCH)
        self.mug = self.add_product("MUG")
        self.tea = self.add_product("TEA", tracking=Tracking.LOT_EXPIRY)
        self.cam = self.add_product("CAM", tracking=Tracking.SERIAL)
        self.hat = self.add_product("HAT")
        self.pallet = self.add_plate("P-1")
        self.po = self.add_purchase("PO-1", {self.mug: 10, self.tea: 4, self.cam: 2})

    def purchase(self, purchase_id: int) -> Purchase:
        found = self.docs[Doc.PURCHASE][purchase_id]
        return Purchase(purchase_id, found["number"], found["state"])

    def purchase_lines(self, purchase_id: int) -> tuple[PurchaseLine, ...]:
        return tuple(
            PurchaseLine(id_, line["product_id"], line["ordered"], line["received"])
            for id_, line in self.docs[Doc.PURCHASE_LINE].items()
            if line["purchase_id"] == purchase_id
        )

    def open_purchases(self, most: int = 50) -> tuple[str, ...]:
        return tuple(p["number"] for p in self.docs[Doc.PURCHASE].values() if p["state"] == "open")[:most]

    def receive(self, *codes: str) -> Any:
        return self.scan(receive, receive.begin(self).task, *codes)

    def received(self) -> list[int]:
        return [line["received"] for line in self.docs[Doc.PURCHASE_LINE].values()]


@pytest.fixture
def floor() -> Dock:
    return Dock()


def asked(floor: Dock, turn: Any) -> dict[Kind, Any]:
    return {each.kind: each for each in receive.ask(turn.task, floor).expects}


def test_it_begins_by_offering_the_open_purchase_orders(floor):
    question = receive.ask(receive.begin(floor).task, floor)
    assert question.step == "scan_document"
    assert question.expects[0].codes == ("PO-1",)


def test_each_open_line_is_awaited_with_its_codes_and_what_is_still_wanted(floor):
    turn = floor.receive("PO-1")
    expects = receive.ask(turn.task, floor).expects
    assert [(e.codes, e.quantity) for e in expects if e.kind is Kind.PRODUCT] == [
        (("MUG",), 10),
        (("TEA",), 4),
        (("CAM",), 2),
    ]


def test_a_scan_counts_the_eaches_of_its_barcode_and_the_step_goes_on_when_all_is_there(floor):
    turn = floor.receive("PO-1", "MUG", "MUG*8")
    assert asked(floor, turn)[Kind.PRODUCT].quantity == 1
    turn = floor.receive("PO-1", "MUG", "MUG*8", "MUG")
    assert turn.task.step is Step.SCAN_PLACE
    assert asked(floor, turn)[Kind.PLACE].codes == ("DOCK",)


def test_the_place_makes_it_stock_with_receipt_line_and_purchase_line(floor):
    turn = floor.receive("PO-1", "MUG", "!qty 7", "DOCK")
    assert floor.on_hand(floor.dock, floor.mug) == 7
    assert floor.received() == [7, 0, 0]
    assert floor.docs[Doc.RECEIPT][1]["number"] == turn.task.receipt == "R0000001"
    assert floor.docs[Doc.RECEIPT_LINE][1]["quantity"] == 7


def test_a_small_shop_puts_away_at_once_but_not_more_than_the_place_holds(floor):
    assert floor.receive("PO-1", "MUG", "!qty 6", "A-01").message.code == "place_full"
    floor.receive("PO-1", "MUG", "!qty 5", "A-01")
    assert floor.on_hand(floor.shelf, floor.mug) == 5


def test_goods_are_not_received_at_a_bench_or_outside(floor):
    for code in ("BENCH", "~LOSS", "~WALKING", "CAGE"):
        assert floor.receive("PO-1", "MUG", code).message.code == "wrong_kind"


def test_more_than_ordered_is_refused_to_a_receiver_and_confirmed_by_a_supervisor(floor):
    refused = floor.receive("PO-1", "MUG", "!qty 11")
    assert (refused.message.level, refused.message.code) == (Level.STOP, "too_many")
    floor.as_supervisor()
    assert floor.receive("PO-1", "MUG", "!qty 11").message.level is Level.WARN
    floor.receive("PO-1", "MUG", "!qty 11", "!qty 11", "DOCK")
    assert floor.received()[0] == 11


def test_over_receipt_counts_all_receipts_of_the_line(floor):
    floor.receive("PO-1", "MUG", "!qty 7", "DOCK", "!done")
    assert floor.receive("PO-1", "MUG", "!qty 4").message.code == "too_many"
    assert floor.receive("PO-1", "MUG", "!qty 3").message.level is Level.OK


def test_a_product_that_nobody_ordered_is_surplus_after_a_second_scan(floor):
    assert floor.receive("PO-1", "HAT").message.code == "confirm_not_ordered"
    floor.receive("PO-1", "HAT", "HAT", "DOCK")
    assert floor.docs[Doc.RECEIPT_LINE][1]["purchase_line_id"] is None
    assert floor.on_hand(floor.dock, floor.hat) == 1


def test_lot_and_last_day_are_asked_for_and_block_the_place(floor):
    turn = floor.receive("PO-1", "TEA")
    assert turn.task.step is Step.SCAN_LOT
    assert floor.receive("PO-1", "TEA", "DOCK").message.level is Level.STOP
    turn = floor.receive("PO-1", "TEA", "L1")
    assert turn.task.step is Step.GIVE_EXPIRY
    turn = floor.receive("PO-1", "TEA", "L1", "!expiry 2027-01-31", "DOCK")
    assert turn.message.code == "received"
    assert floor.lots[1].expires_on == "2027-01-31"


def test_one_gs1_scan_fills_product_lot_and_expiry(floor):
    turn = floor.receive("PO-1", "TEA|L1|2027-01-31")
    assert (turn.task.step, turn.task.batch.lot) == (Step.SCAN_PRODUCT, "L1")


def test_a_known_lot_brings_its_day(floor):
    floor.add_lot(floor.tea, "L1", "2027-01-31")
    assert floor.receive("PO-1", "TEA", "L1").task.batch.expires_on == "2027-01-31"


@pytest.mark.parametrize("codes", [("TEA|L1|2027-02-28",), ("TEA", "(10)L1(17)270228")])
def test_the_same_lot_with_another_day_is_refused(floor, codes):
    floor.add_lot(floor.tea, "L1", "2027-01-31")
    turn = floor.receive("PO-1", *codes)
    assert (turn.message.level, turn.message.code) == (Level.STOP, "other_expiry")


def test_the_last_valid_day_is_good_and_the_day_after_needs_a_second_scan(floor):
    assert floor.receive("PO-1", "TEA|L1|2026-03-15").message.level is Level.OK
    assert floor.receive("PO-1", "TEA|L2|2026-03-14").message.code == "confirm_expired"
    assert floor.receive("PO-1", "TEA|L2|2026-03-14", "TEA|L2|2026-03-14").task.batch.lot == "L2"


def test_two_doubts_at_one_scan_are_both_said(floor):
    floor.as_supervisor()
    text = floor.receive("PO-1", "TEA*5|L2|2026-03-14").message.text
    assert "surplus" in text
    assert "2026-03-14" in text


def test_a_blocked_lot_only_goes_aside(floor):
    floor.add_lot(floor.tea, "L1", "2027-01-31", is_blocked=True)
    assert floor.receive("PO-1", "TEA", "L1").message.code == "lot_blocked"
    assert floor.receive("PO-1", "TEA", "!damaged", "L1", "CAGE").message.code == "received"
    assert floor.receive("PO-1", "TEA", "!damaged", "L1", "!damaged", "DOCK").message.code == "lot_blocked"


def test_one_scan_a_serial(floor):
    turn = floor.receive("PO-1", "CAM", "S1")
    assert (turn.task.step, turn.task.batch.serials) == (Step.SCAN_SERIAL, ("S1",))
    assert floor.receive("PO-1", "CAM", "S1", "S1").message.code == "serial_twice"
    turn = floor.receive("PO-1", "CAM", "S1", "S2")
    assert turn.task.step is Step.SCAN_PLACE
    assert floor.receive("PO-1", "CAM", "!qty 2").message.code == "one_by_one"
    floor.receive("PO-1", "CAM", "S1", "S2", "DOCK")
    assert [line["serial"] for line in floor.docs[Doc.RECEIPT_LINE].values()] == ["S1", "S2"]


def test_a_serial_in_stock_is_refused_with_where_it_is(floor):
    floor.put(floor.cam, floor.shelf, 1, serial="S9")
    turn = floor.receive("PO-1", "CAM", "S9")
    assert turn.message.code == "serial_elsewhere"
    assert "A-01" in turn.message.text


def test_what_another_station_received_meanwhile_is_not_received_twice(floor):
    mugs = floor.receive("PO-1", "MUG*10").task
    cams = floor.receive("PO-1", "CAM", "S1").task
    tea = floor.receive("PO-1", "TEA|L1|2027-01-31").task
    floor.receive("PO-1", "MUG", "DOCK", "CAM", "S1", "DOCK")
    floor.add_lot(floor.tea, "L1", "2027-02-28")
    assert floor.scan(receive, mugs, "DOCK").message.code == "too_many"
    assert floor.scan(receive, cams, "DOCK").message.code == "serial_elsewhere"
    assert floor.scan(receive, tea, "DOCK").message.code == "other_expiry"


def test_damaged_units_go_aside_and_still_count_to_the_purchase_order(floor):
    turn = floor.receive("PO-1", "MUG", "!damaged")
    assert asked(floor, turn)[Kind.PLACE].codes == ("CAGE",)
    assert floor.receive("PO-1", "MUG", "!damaged", "DOCK").message.code == "wrong_kind"
    floor.receive("PO-1", "MUG", "!damaged", "CAGE")
    assert floor.received()[0] == 1
    assert floor.docs[Doc.RECEIPT_LINE][1]["condition"] == "damaged"


def test_an_empty_pallet_comes_to_stand_at_the_dock_and_takes_more_of_the_same_receipt(floor):
    turn = floor.receive("PO-1", "MUG", "P-1", "TEA|L1|2027-01-31", "P-1")
    assert turn.message.code == "received"
    assert floor.plates[floor.pallet.id].place_id == floor.dock.id
    assert len(floor.contents_of_place(floor.dock.id)) == 2
    assert floor.receive("PO-1", "MUG", "P-1").message.code == "plate_not_empty"


def test_an_unknown_code_becomes_a_pallet_only_after_a_second_scan(floor):
    assert floor.receive("PO-1", "MUG", "PAL-7").message.code == "confirm_new_plate"
    floor.receive("PO-1", "MUG", "PAL-7", "PAL-7")
    assert [plate.code for plate in floor.plates.values()] == ["P-1", "PAL-7"]


def test_another_product_waits_until_the_counted_one_lies_somewhere(floor):
    turn = floor.receive("PO-1", "MUG", "TEA")
    assert turn.message.code == "place_first"
    assert floor.receive("PO-1", "MUG", "!qty 0", "TEA").message.level is Level.OK


def test_done_closes_the_receipt_and_says_what_is_missing(floor):
    turn = floor.receive("PO-1", "MUG", "!qty 10", "DOCK", "!done")
    assert turn.message.code == "receipt_closed_short"
    assert "4 of TEA" in turn.message.text
    assert floor.docs[Doc.RECEIPT][1]["state"] == "closed"
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "open"


def test_the_last_unit_closes_the_purchase_order(floor):
    codes = ("MUG*10", "DOCK", "TEA*4|L1|2027-01-31", "DOCK", "CAM|||S1", "CAM|||S2", "DOCK")
    turn = floor.receive("PO-1", *codes)
    assert [each.kind for each in receive.ask(turn.task, floor).expects] == [Kind.WORD]
    assert floor.scan(receive, turn.task, "!done").message.code == "purchase_received"
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "received"
    assert floor.receive("PO-1").message.code == "purchase_not_open"


def test_an_unknown_delivery_makes_a_receipt_without_purchase_order(floor):
    floor.receive("!next", "HAT", "!qty 3", "DOCK", "!done")
    assert floor.docs[Doc.RECEIPT][1]["purchase_id"] is None
    floor.receive("HAT", "DOCK")
    assert floor.on_hand(floor.dock, floor.hat) == 4


def test_done_is_not_taken_while_units_lie_nowhere(floor):
    assert floor.receive("PO-1", "MUG", "!done").message.code == "word_not_here"


def test_cancel_ends_an_untouched_delivery_and_gives_a_begun_one_back(floor):
    assert floor.receive("PO-1", "MUG", "!cancel").cancelled
    turn = floor.receive("PO-1", "MUG", "DOCK", "MUG", "!cancel")
    assert turn.given_back
    assert turn.task.batch is None


def test_nothing_is_made_before_the_first_units_lie_somewhere(floor):
    assert receive.begin(floor).documents == ()
    floor.receive("PO-1", "MUG")
    assert not floor.docs[Doc.RECEIPT]


SCANS = ["PO-1", "MUG", "MUG*4", "TEA", "TEA|L1|2027-01-31", "TEA|L1|2027-02-28", "TEA|L0|2020-01-01", "CAM"]
SCANS += ["CAM|||S1", "CAM|||S2", "S1", "S2", "S3", "L1", "L2", "HAT", "DOCK", "A-01", "CAGE", "BENCH", "P-1"]
SCANS += ["NEW-1", "~LOSS", "!qty 3", "!qty 0", "!qty x", "!qty 99", "!damaged", "!done", "!next", "!cancel"]
SCANS += [
    "!lot L1",
    "!lot",
    "!expiry 2027-01-31",
    "!expiry soon",
    "!serial S4",
    "!serial",
    "!short",
    "!short",
    "!short sold out",
    "!yes",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(SCANS), max_size=30), st.booleans())
def test_no_sequence_of_scans_breaks_it_and_every_unit_stands_on_a_receipt(codes, is_supervisor):
    floor = Dock()
    if is_supervisor:
        floor.as_supervisor()
    task = receive.begin(floor).task
    last = None
    for code in codes:
        floor.confirmed = last == code
        turn = receive.step(task, floor.find(code), floor)
        if turn.message.level in (Level.OK, Level.DONE):
            floor.carry_out(turn)
            task = receive.begin(floor).task if turn.task is None else turn.task
        else:
            assert turn.task == task
        last = code if turn.message.level is Level.WARN else None
        floor.confirmed = False
        receive.ask(task, floor)
        assert saved.load(ReceiveTask, saved.dump(task)) == task
        assert turn.message.text
    lines = floor.docs[Doc.RECEIPT_LINE].values()
    assert sum(move.quantity for move in floor.moves) == sum(line["quantity"] for line in lines)
    ordered = [line for line in lines if line["purchase_line_id"]]
    assert sum(floor.received()) == sum(line["quantity"] for line in ordered)
    state, missing = (
        floor.purchase(floor.po).state,
        [each for each in floor.purchase_lines(floor.po) if each.awaited],
    )
    assert state == "open" or bool(missing) is (state == "short")
    if not is_supervisor:
        assert all(line.received <= line.ordered for line in floor.purchase_lines(floor.po))
