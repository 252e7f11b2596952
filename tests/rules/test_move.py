from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import saved
from fulfill.catalog import Tracking
from fulfill.flows import move
from fulfill.flows.move import MoveTask, Step
from fulfill.ledger import Reason
from fulfill.messages import Level
from fulfill.places import PlaceKind, PlateKind, Spot
from fulfill.turn import Kind
from tests.rules.inbound_floor import Floor


@dataclass
class House(Floor):
    """A-01 holds 10 MUG, of which 4 are held; TEA of two lots; two cameras; R-01 a pallet of 6 HAT."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.a1 = self.add_place("A-01", PlaceKind.FORWARD)
        self.a2 = self.add_place("A-02", PlaceKind.FORWARD, max_units=5)
        self.r1 = self.add_place("R-01", PlaceKind.RESERVE)
        self.r2 = self.add_place("R-02", PlaceKind.RESERVE, is_blocked=True)
        self.cage = self.add_place("CAGE", PlaceKind.DAMAGED)
        self.scrap = self.add_place("SCRAP", PlaceKind.SCRAP)
        self.mug = self.add_product("MUG")
        self.hat = self.add_product("HAT")
        self.tea = self.add_product("TEA", tracking=Tracking.LOT)
        self.cam = self.add_product("CAM", tracking=Tracking.SERIAL)
        self.put(self.mug, self.a1, 10)
        self.hold(1, self.mug, self.a1, 4)
        self.l1, self.l2 = self.add_lot(self.tea, "L1"), self.add_lot(self.tea, "L2")
        self.put(self.tea, self.a1, 2, lot_id=self.l1.id)
        self.put(self.tea, self.a1, 3, lot_id=self.l2.id)
        self.put(self.cam, self.a1, 1, serial="S1")
        self.put(self.cam, self.a1, 1, serial="S2")
        self.put(self.mug, self.cage, 1)
        self.pallet = self.add_plate("P-1", self.r1)
        self.tote = self.add_plate("T-1", self.a2, PlateKind.TOTE)
        self.put(self.hat, self.r1, 6, plate_id=self.pallet.id)

    def carry(self, *codes: str) -> Any:
        return self.scan(move, move.begin(self).task, *codes)


@pytest.fixture
def floor() -> House:
    return House()


def test_source_product_quantity_target(floor):
    turn = floor.carry("A-01", "MUG", "!qty 3", "R-01")
    assert (turn.message.level, turn.message.code) == (Level.DONE, "moved")
    assert floor.on_hand(floor.r1, floor.mug) == 3
    assert turn.moves[0].reason is Reason.MOVE


def test_a_scan_counts_its_eaches_and_all_that_is_free_goes_on_by_itself(floor):
    turn = floor.carry("A-01", "MUG", "MUG*3")
    first = move.ask(turn.task, floor).expects[0]
    assert (first.kind, first.quantity) == (Kind.PRODUCT, 2)
    assert floor.carry("A-01", "MUG", "MUG*5").task.step is Step.SCAN_PLACE


def test_what_is_held_for_orders_stays(floor):
    turn = floor.carry("A-01", "MUG", "!qty 7")
    assert turn.message.code == "not_more"
    assert "4 are held" in turn.message.text


def test_what_was_promised_meanwhile_stays_too(floor):
    turn = floor.carry("A-01", "MUG", "!qty 6")
    floor.hold(2, floor.mug, floor.a1, 1)
    assert floor.scan(move, turn.task, "R-01").message.code == "not_more"


def test_several_lots_or_serials_ask_for_the_finer_code(floor):
    turn = floor.carry("A-01", "TEA")
    assert move.ask(turn.task, floor).expects[0].codes == ("L1", "L2")
    assert floor.carry("A-01", "TEA", "L2", "!qty 4").message.code == "not_more"
    floor.carry("A-01", "TEA", "L2", "!qty 3", "R-01")
    assert floor.on_hand(floor.r1, floor.tea) == 3
    turn = floor.carry("A-01", "CAM", "S2", "R-01")
    assert turn.moves[0].item.serial == "S2"


def test_another_lot_is_not_mixed_into_what_is_carried(floor):
    assert floor.carry("A-01", "TEA|L1", "TEA|L2").message.code == "one_at_a_time"
    assert floor.carry("A-01", "MUG", "TEA").message.code == "one_at_a_time"


@pytest.mark.parametrize(
    ("place", "code"),
    [("A-01", "same_place"), ("A-02", "place_full"), ("R-02", "place_blocked"), ("~LOSS", "outside_place")],
)
def test_places_that_cannot_take_it_are_refused(floor, place, code):
    turn = floor.carry("A-01", "MUG", "!qty 6", place)
    assert (turn.message.level, turn.message.code) == (Level.STOP, code)
    assert floor.moves == []


def test_damaged_and_scrapped_goods_carry_their_reason(floor):
    assert floor.carry("A-01", "MUG", "CAGE").moves[0].reason is Reason.DAMAGED
    assert floor.carry("A-01", "MUG", "SCRAP").moves[0].reason is Reason.DISPOSE
    assert floor.carry("A-01", "MUG", "!reason damaged", "R-01").moves[0].reason is Reason.DAMAGED
    assert floor.carry("A-01", "MUG", "!reason bored").message.code == "bad_reason"


def test_out_of_the_damaged_cage_a_supervisor_must_carry(floor):
    assert floor.carry("CAGE", "MUG", "A-01").message.code == "guarded_place"
    assert floor.carry("CAGE", "MUG", "SCRAP").message.level is Level.DONE
    floor.as_supervisor()
    floor.put(floor.mug, floor.cage, 1)
    assert floor.carry("CAGE", "MUG", "A-01").message.level is Level.DONE


def test_a_whole_pallet_goes_with_all_that_lies_on_it(floor):
    turn = floor.carry("P-1", "A-01")
    assert floor.plates[floor.pallet.id].place_id == floor.a1.id
    assert floor.stock[Spot(floor.a1.id, floor.pallet.id), turn.moves[0].item] == 6


def test_goods_come_off_a_pallet_and_onto_a_tote(floor):
    turn = floor.carry("P-1", "HAT", "!qty 2", "T-1")
    assert turn.moves[0].target == Spot(floor.a2.id, floor.tote.id)
    assert floor.on_hand(floor.r1, floor.hat) == 4


def test_plates_of_orders_are_left_alone(floor):
    floor.plates[floor.tote.id] = replace(floor.tote, order_id=3)
    assert floor.carry("T-1").message.code == "plate_has_order"
    assert floor.carry("A-01", "MUG", "T-1").message.code == "plate_has_order"


def test_empty_and_foreign_sources_are_refused_in_words(floor):
    assert floor.carry("A-02").message.code == "nothing_free"
    assert floor.carry("~CUSTOMER").message.code == "outside_place"
    assert floor.carry("A-01", "HAT").message.code == "not_here"
    assert floor.carry("MUG").message.code == "unexpected"
    assert floor.carry("A-01", "nonsense").message.code == "unknown_code"


def test_the_count_can_be_taken_back_to_nothing(floor):
    turn = floor.carry("A-01", "MUG", "!qty 0", "TEA")
    assert turn.task.product_id == floor.tea.id
    assert floor.carry("A-01", "MUG", "!cancel").cancelled


SCANS = ["A-01", "A-02", "R-01", "R-02", "CAGE", "SCRAP", "~LOSS", "P-1", "T-1", "MUG", "MUG*4", "HAT", "TEA"]
SCANS += [
    "TEA|L1",
    "TEA|L2",
    "CAM",
    "CAM|||S1",
    "S1",
    "S2",
    "L1",
    "L2",
    "!qty 2",
    "!qty 0",
    "!qty 99",
    "!qty x",
]
SCANS += ["!damaged", "!reason move", "!reason", "!lot L1", "!serial S2", "!cancel", "!done", "???"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(SCANS), max_size=40), st.booleans())
def test_no_sequence_of_scans_breaks_it_or_makes_or_loses_goods(codes, is_supervisor):
    floor = House()
    if is_supervisor:
        floor.as_supervisor()
    before = sum(floor.stock.values())
    task = move.begin(floor).task
    for code in codes:
        turn = move.step(task, floor.find(code), floor)
        if turn.message.level in (Level.OK, Level.DONE):
            floor.carry_out(turn)
            task = move.begin(floor).task if turn.task is None else turn.task
        else:
            assert turn.task == task
        move.ask(task, floor)
        assert saved.load(MoveTask, saved.dump(task)) == task
        assert turn.message.text
    assert sum(floor.stock.values()) == before
    assert floor.load_of(floor.a2.id)[0] <= floor.a2.max_units
