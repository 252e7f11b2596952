from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import saved
from fulfill.catalog import Tracking
from fulfill.flows import putaway
from fulfill.flows.putaway import PutawayTask, Step
from fulfill.messages import Level
from fulfill.places import Place, PlaceKind, PlateKind, Spot
from fulfill.turn import Kind
from tests.rules.inbound_floor import Floor


@dataclass
class House(Floor):
    """A dock with a pallet of 8 MUG and, loose, 3 HAT, 2 TEA of L1 and 4 of L2; two shelves, two racks."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.dock = self.add_place("DOCK", PlaceKind.DOCK)
        self.a1 = self.add_place("A-01", PlaceKind.FORWARD, max_units=10)
        self.a2 = self.add_place("A-02", PlaceKind.FORWARD, max_weight_g=1000)
        self.r1 = self.add_place("R-01", PlaceKind.RESERVE)
        self.r2 = self.add_place("R-02", PlaceKind.RESERVE, is_blocked=True)
        self.cage = self.add_place("CAGE", PlaceKind.QUARANTINE)
        self.bench = self.add_place("BENCH", PlaceKind.BENCH)
        self.mug = self.add_product("MUG", weight_g=300)
        self.hat = self.add_product("HAT")
        self.tea = self.add_product("TEA", tracking=Tracking.LOT_EXPIRY)
        self.cam = self.add_product("CAM", tracking=Tracking.SERIAL)
        self.pallet = self.add_plate("P-1", self.dock)
        self.tote = self.add_plate("T-1", None, PlateKind.TOTE)
        self.put(self.mug, self.dock, 8, plate_id=self.pallet.id)
        self.put(self.hat, self.dock, 3)
        self.l1, self.l2 = self.add_lot(self.tea, "L1"), self.add_lot(self.tea, "L2")
        self.put(self.tea, self.dock, 2, lot_id=self.l1.id)
        self.put(self.tea, self.dock, 4, lot_id=self.l2.id)
        self.put(self.cam, self.dock, 1, serial="S1")
        self.put(self.cam, self.dock, 1, serial="S2")

    def plates_waiting(self, most: int = 20) -> tuple[str, ...]:
        waiting = {spot.plate_id for (spot, _), n in self.stock.items() if n and self._waits(spot)} - {0}
        return tuple(self.plates[each].code for each in waiting)[:most]

    def places_waiting(self, most: int = 20) -> tuple[str, ...]:
        waiting = {s.place_id for (s, _), n in self.stock.items() if n and self._waits(s) and not s.plate_id}
        return tuple(self.places[each].code for each in waiting)[:most]

    def _waits(self, spot: Spot) -> bool:
        return self.places[spot.place_id].kind in putaway.SOURCES

    def places_with(self, product_id: int, most: int = 20) -> tuple[Place, ...]:
        found = {
            self.places[spot.place_id]
            for (spot, item), n in self.stock.items()
            if n and item.product_id == product_id and self.places[spot.place_id].kind in putaway.SHELVES
        }
        return tuple(sorted(found, key=lambda p: (p.kind, p.sequence)))[:most]

    def empty_places(self, kind: PlaceKind, most: int = 20) -> tuple[Place, ...]:
        found = (p for p in self.places_of_kind(kind) if not p.is_blocked)
        return tuple(p for p in found if not self.contents_of_place(p.id))[:most]

    def bring(self, *codes: str) -> Any:
        return self.scan(putaway, putaway.begin(self).task, *codes)

    def proposal(self, turn: Any) -> tuple[str, ...]:
        return putaway.ask(turn.task, self).expects[0].codes


@pytest.fixture
def floor() -> House:
    return House()


def test_it_offers_the_plates_and_places_where_goods_wait(floor):
    expects = putaway.ask(putaway.begin(floor).task, floor).expects
    assert [(e.kind, e.codes) for e in expects[:2]] == [(Kind.TOTE, ("P-1",)), (Kind.PLACE, ("DOCK",))]


def test_nothing_waits_means_no_work(floor):
    floor.stock.clear()
    turn = putaway.begin(floor)
    assert (turn.task, turn.message.level, turn.message.code) == (None, Level.DONE, "no_work")


def test_the_place_where_the_product_lies_is_proposed_as_long_as_it_has_room(floor):
    floor.put(floor.mug, floor.a1, 2)
    assert floor.proposal(floor.bring("P-1")) == ("A-01",)
    floor.put(floor.mug, floor.a1, 1)
    assert floor.proposal(floor.bring("P-1")) == ("R-01",)


def test_a_pallet_goes_to_an_empty_rack_and_loose_goods_to_an_empty_shelf(floor):
    assert floor.proposal(floor.bring("P-1")) == ("R-01",)
    assert floor.proposal(floor.bring("DOCK", "HAT")) == ("A-01",)


def test_in_reserve_the_goods_stay_on_their_pallet(floor):
    turn = floor.bring("P-1", "R-01")
    assert turn.message.level is Level.DONE
    assert floor.stock[Spot(floor.r1.id, floor.pallet.id), turn.moves[0].item] == 8
    assert floor.plates[floor.pallet.id].place_id == floor.r1.id


def test_onto_a_forward_shelf_the_goods_come_off_and_the_pallet_is_free(floor):
    turn = floor.bring("P-1", "A-01", "A-01")
    assert floor.stock[Spot(floor.a1.id), turn.moves[0].item] == 8
    assert floor.plates[floor.pallet.id].place_id is None


def test_a_tote_is_emptied_even_in_reserve(floor):
    floor.plates[floor.tote.id] = replace(floor.tote, place_id=floor.dock.id)
    floor.put(floor.hat, floor.dock, 1, plate_id=floor.tote.id)
    floor.bring("T-1", "R-01", "R-01")
    assert floor.plates[floor.tote.id].place_id is None


def test_another_allowed_place_is_confirmed_by_scanning_it_again(floor):
    turn = floor.bring("DOCK", "HAT", "A-02")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "confirm_other_place")
    assert floor.on_hand(floor.a2, floor.hat) == 0
    floor.bring("DOCK", "HAT", "A-02", "A-02")
    assert floor.on_hand(floor.a2, floor.hat) == 3


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("BENCH", "wrong_kind"),
        ("DOCK", "wrong_kind"),
        ("~LOSS", "wrong_kind"),
        ("R-02", "place_blocked"),
        ("A-02", "place_too_heavy"),
    ],
)
def test_forbidden_blocked_and_overloaded_places_are_refused_and_nothing_moves(floor, place, code):
    turn = floor.bring("P-1", place)
    assert (turn.message.level, turn.message.code) == (Level.STOP, code)
    assert floor.moves == []


def test_a_full_place_is_refused(floor):
    floor.put(floor.hat, floor.a1, 5)
    assert floor.bring("P-1", "A-01").message.code == "place_full"


def test_a_product_is_taken_whole_unless_fewer_are_said(floor):
    floor.bring("DOCK", "HAT", "!qty 2", "A-01")
    assert floor.on_hand(floor.a1, floor.hat) == 2
    assert floor.bring("DOCK", "HAT", "!qty 2").message.code == "not_more"


def test_several_lots_ask_for_the_lot(floor):
    turn = floor.bring("DOCK", "TEA")
    assert turn.task.step is Step.SCAN_LOT
    assert floor.proposal(turn) == ("L1", "L2")
    floor.bring("DOCK", "TEA", "L2", "A-01")
    assert floor.on_hand(floor.a1, floor.tea) == 4
    assert floor.bring("DOCK", "TEA|L1").task.step is Step.SCAN_PLACE


def test_serials_are_put_away_one_by_one(floor):
    assert floor.bring("DOCK", "CAM").task.step is Step.SCAN_SERIAL
    assert floor.bring("DOCK", "CAM", "S9").message.code == "not_this_one"
    turn = floor.bring("DOCK", "CAM", "S2", "A-01")
    assert turn.moves[0].item.serial == "S2"


def test_a_blocked_lot_goes_aside_only(floor):
    floor.lots[floor.l1.id] = replace(floor.l1, is_blocked=True)
    turn = floor.bring("DOCK", "TEA", "L1")
    assert floor.proposal(turn) == ("CAGE",)
    assert floor.bring("DOCK", "TEA", "L1", "A-01").message.code == "wrong_kind"


def test_no_place_free_is_said_and_any_allowed_one_will_do(floor):
    for place in (floor.a1, floor.a2, floor.r1):
        floor.put(floor.tea, place, 1, lot_id=floor.l1.id)
    turn = floor.bring("DOCK", "HAT")
    question = putaway.ask(turn.task, floor)
    assert (question.prompt.code, question.expects[0].codes) == ("no_place_found", ())
    assert floor.bring("DOCK", "HAT", "R-01").message.code == "put_away"


def test_what_is_no_source_is_refused_in_words(floor):
    floor.plates[floor.tote.id] = replace(floor.tote, order_id=5)
    assert floor.bring("T-1").message.code == "plate_has_order"
    assert floor.bring("A-01").message.code == "not_a_source"
    assert floor.bring("MUG").message.code == "unexpected"
    assert floor.bring("P-1", "P-1").message.code == "unexpected"
    assert floor.bring("DOCK", "MUG").message.code == "not_here"


def test_a_pallet_taken_away_meanwhile_is_not_put_away_twice(floor):
    turn = floor.bring("P-1")
    floor.bring("P-1", "R-01")
    assert floor.scan(putaway, turn.task, "R-01").message.code == "plate_is_gone"


def test_cancel_ends_it_and_changes_nothing(floor):
    assert floor.bring("P-1", "!cancel").cancelled
    assert floor.moves == []


SCANS = [
    "DOCK",
    "P-1",
    "T-1",
    "MUG",
    "HAT",
    "TEA",
    "TEA|L1",
    "CAM",
    "CAM|||S1",
    "S1",
    "S2",
    "L1",
    "L2",
    "A-01",
]
SCANS += [
    "A-02",
    "R-01",
    "R-02",
    "CAGE",
    "BENCH",
    "~LOSS",
    "!qty 2",
    "!qty 0",
    "!qty x",
    "!lot L1",
    "!serial S1",
]
SCANS += ["!cancel", "!done", "???"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(SCANS), max_size=30))
def test_no_sequence_of_scans_breaks_it_or_makes_or_loses_goods(codes):
    floor = House()
    before = sum(floor.stock.values())
    task, last = putaway.begin(floor).task, None
    for code in codes:
        floor.confirmed = last == code
        turn = putaway.step(task, floor.find(code), floor)
        if turn.message.level in (Level.OK, Level.DONE):
            floor.carry_out(turn)
            task = putaway.begin(floor).task if turn.task is None else turn.task
        else:
            assert turn.task == task
        last = code if turn.message.level is Level.WARN else None
        floor.confirmed = False
        if task is None:
            break
        putaway.ask(task, floor)
        assert saved.load(PutawayTask, saved.dump(task)) == task
        assert turn.message.text
    assert sum(floor.stock.values()) == before
    assert floor.load_of(floor.a1.id)[0] <= floor.a1.max_units
