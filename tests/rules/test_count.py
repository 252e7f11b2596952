from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import saved
from fulfill.catalog import Item, Tracking
from fulfill.documents import Doc
from fulfill.flows import count
from fulfill.flows.count import CountRequest, CountTask, Step
from fulfill.ledger import Hold, Move, Reason
from fulfill.messages import Level
from fulfill.orders import OrderLine
from fulfill.places import PlaceKind, PlateKind, Spot
from fulfill.turn import Kind
from tests.rules.inbound_floor import Floor


@dataclass
class Shelf(Floor):
    """A-01: 100 MUG, 4 TEA of L1, cameras S1 and S2. R-01: a pallet of 6 HAT. One request: for R-01."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.a1 = self.add_place("A-01", PlaceKind.FORWARD)
        self.a2 = self.add_place("A-02", PlaceKind.FORWARD)
        self.r1 = self.add_place("R-01", PlaceKind.RESERVE)
        self.mug = self.add_product("MUG")
        self.hat = self.add_product("HAT")
        self.tea = self.add_product("TEA", tracking=Tracking.LOT_EXPIRY)
        self.cam = self.add_product("CAM", tracking=Tracking.SERIAL)
        self.l1 = self.add_lot(self.tea, "L1", "2027-01-31")
        self.pallet = self.add_plate("P-1", self.r1)
        self.put(self.mug, self.a1, 100)
        self.put(self.tea, self.a1, 4, lot_id=self.l1.id)
        self.put(self.cam, self.a1, 1, serial="S1")
        self.put(self.cam, self.a1, 1, serial="S2")
        self.put(self.hat, self.r1, 6, plate_id=self.pallet.id)
        self.ask_for(self.r1)

    def ask_for(self, place: Any, reason: str = "short") -> None:
        fields = {"place_id": place.id, "reason": reason, "state": "open", "asked_us": 0}
        self.docs[Doc.COUNT_REQUEST][self.number(Doc.COUNT_REQUEST)] = fields

    def requested_places(self, most: int = 20) -> tuple[str, ...]:
        found = (each for each in self.docs[Doc.COUNT_REQUEST].values() if each["state"] == "open")
        return tuple(self.places[each["place_id"]].code for each in found)[:most]

    def requests_at(self, place_id: int) -> tuple[CountRequest, ...]:
        return tuple(
            CountRequest(id_, each["reason"])
            for id_, each in self.docs[Doc.COUNT_REQUEST].items()
            if each["state"] == "open" and each["place_id"] == place_id
        )

    def last_move(self) -> int:
        return len(self.moves)

    def has_moved(self, place_id: int, since: int) -> bool:
        return any(place_id in (m.source.place_id, m.target.place_id) for m in self.moves[since:])

    def order_lines(self, order_id: int) -> tuple[OrderLine, ...]:
        line_id = order_id * 10
        held = self.docs[Doc.LINE][line_id]["held"]
        return (OrderLine(line_id, order_id, 1, "MUG", self.mug.id, 100, held=held),)

    def holds_at(self, item: Item, spot: Spot) -> tuple[Hold, ...]:
        found = (h for h in self.holds.values() if (h.item, h.spot) == (item, spot) and h.quantity)
        return tuple(sorted(found, key=lambda hold: -hold.id))

    def count(self, *codes: str) -> Any:
        return self.scan(count, count.begin(self).task, *codes)

    def questions(self, turn: Any) -> list[Any]:
        return [each for each in count.ask(turn.task, self).expects if each.kind is not Kind.WORD]


ALL = ("MUG", "!qty 100", "TEA|L1", "!qty 4", "CAM", "S1", "S2")


@pytest.fixture
def floor() -> Shelf:
    return Shelf()


def test_places_that_somebody_wants_counted_are_offered_first(floor):
    assert count.ask(count.begin(floor).task, floor).expects[0].codes == ("R-01",)


def test_it_is_blind_at_every_step(floor):
    for codes in (("A-01",), ("A-01", "MUG"), ("A-01", "TEA"), ("A-01", "CAM"), ("A-01", "TEA", "L9")):
        turn = floor.count(*codes)
        assert all((each.codes, each.quantity) == ((), None) for each in floor.questions(turn))
        assert count.ask(turn.task, floor).left == 0


def test_a_full_and_an_empty_place_look_the_same_to_the_counter(floor):
    full, empty = floor.count("A-01"), floor.count("A-02")
    asked = [count.ask(turn.task, floor) for turn in (full, empty)]
    assert asked[0].expects == asked[1].expects
    assert asked[0].prompt.text.replace("A-01", "A-02") == asked[1].prompt.text


def test_a_right_count_books_nothing_and_closes_the_requests(floor):
    floor.ask_for(floor.a1)
    turn = floor.count("A-01", *ALL, "!done")
    assert (turn.message.level, turn.message.code, turn.moves) == (Level.DONE, "count_right", ())
    assert floor.requests_at(floor.a1.id) == ()


def test_differences_are_booked_against_loss_with_the_reason_count(floor):
    turn = floor.count("A-01", "MUG", "!qty 98", "HAT", *ALL[2:], "!done")
    assert turn.message.code == "count_posted"
    assert {each.reason for each in turn.moves} == {Reason.COUNT}
    assert (floor.on_hand(floor.a1, floor.mug), floor.on_hand(floor.a1, floor.hat)) == (98, 1)


def test_scans_add_up_and_qty_sets_the_last_one(floor):
    turn = floor.count("A-01", "MUG", "MUG*12", "HAT", "MUG")
    assert [(each.product_id, each.count) for each in turn.task.tallies] == [
        (floor.hat.id, 1),
        (floor.mug.id, 14),
    ]
    assert floor.count("A-01", "MUG", "!qty 0").task.tallies == ()
    assert floor.count("A-01", "!qty 3").message.code == "nothing_counted"


def test_an_empty_bin_is_an_answer(floor):
    floor.put(floor.hat, floor.a2, 2)
    floor.count("A-02", "!done")
    assert floor.on_hand(floor.a2, floor.hat) == 0


def test_an_unknown_lot_can_be_added_with_its_last_day(floor):
    turn = floor.count("A-01", *ALL, "TEA", "!qty 5", "TEA|L9")
    assert (turn.task.step, turn.task.waiting.count) == (Step.GIVE_EXPIRY, 5)
    floor.count("A-01", *ALL, "TEA|L9", "!expiry 2027-05-31", "!done")
    assert [lot.expires_on for lot in floor.lots.values() if lot.code == "L9"] == ["2027-05-31"]
    assert floor.on_hand(floor.a1, floor.tea) == 5


def test_the_lot_is_asked_once_and_kept_while_the_same_product_is_scanned(floor):
    assert floor.count("A-01", "TEA").task.step is Step.SCAN_LOT
    turn = floor.count("A-01", "TEA", "L1", "TEA", "TEA")
    assert turn.task.tallies[-1].count == 3
    assert floor.count("A-01", "TEA|L1|2029-01-01").message.code == "other_expiry"


def test_each_serial_counts_once(floor):
    assert floor.count("A-01", "CAM", "S1", "S1").message.code == "serial_twice"
    assert floor.count("A-01", "CAM*2").message.code == "one_by_one"
    turn = floor.count("A-01", *ALL[:4], "CAM", "S1", "S3", "!done")
    assert {(m.item.serial, m.target.place_id == floor.a1.id) for m in turn.moves} == {
        ("S2", False),
        ("S3", True),
    }


def test_a_serial_booked_elsewhere_is_moved_here_unless_it_is_promised(floor):
    item = floor.put(floor.cam, floor.a2, 1, serial="S5")
    here, there = Spot(floor.a1.id), Spot(floor.a2.id)
    floor.held[there, item] = 1
    assert floor.count("A-01", *ALL, "S5", "!done").message.code == "serial_held"
    floor.held[there, item] = 0
    turn = floor.count("A-01", *ALL, "S5", "!done")
    assert turn.moves == (Move(item, 1, there, here, Reason.COUNT),)


def test_stock_that_moved_meanwhile_starts_the_count_afresh(floor):
    turn = floor.count("A-01", *ALL)
    mug = Item(floor.mug.id)
    there_and_back = [(floor.a1, floor.a2), (floor.a2, floor.a1)]
    for source, target in there_and_back:
        floor.moves.append(Move(mug, 1, Spot(source.id), Spot(target.id), Reason.MOVE))
    again = floor.scan(count, turn.task, "!done")
    assert (again.message.code, again.moves, again.task.tallies) == ("moved_meanwhile", (), ())
    assert floor.scan(count, again.task, *ALL, "!done").message.code == "count_right"


def test_moves_at_other_places_do_not_disturb(floor):
    turn = floor.count("A-01", *ALL)
    floor.moves.append(Move(Item(floor.hat.id), 1, Spot(floor.r1.id), Spot(floor.a2.id), Reason.MOVE))
    assert floor.scan(count, turn.task, "!done").message.code == "count_right"


def test_what_is_missing_is_taken_from_the_youngest_promises(floor):
    floor.hold(1, floor.mug, floor.a1, 90)
    floor.hold(2, floor.mug, floor.a1, 8)
    turn = floor.count("A-01", "MUG", "!qty 95", *ALL[2:], "!done")
    assert "O-2" in turn.message.text
    assert "O-1" not in turn.message.text
    assert floor.docs[Doc.LINE][20] == {"held": 5, "short": 3}
    assert floor.docs[Doc.LINE][10] == {"held": 90, "short": 0}


def test_an_order_that_lost_all_it_was_promised_waits_for_stock_again(floor):
    floor.hold(1, floor.mug, floor.a1, 90)
    floor.hold(2, floor.mug, floor.a1, 8)
    for order_id in (1, 2):
        floor.docs[Doc.ORDER][order_id] |= {"state": "released", "waits": ""}
    floor.count("A-01", "MUG", "!qty 90", *ALL[2:], "!done")
    assert floor.docs[Doc.LINE][20] == {"held": 0, "short": 8}
    assert floor.docs[Doc.ORDER][2]["state"] == "waiting"
    assert floor.docs[Doc.ORDER][1]["state"] == "released"


def test_a_large_difference_needs_a_second_person(floor):
    turn = floor.count("A-01", "MUG", "!qty 70", *ALL[2:], "!done")
    assert (turn.message.code, turn.moves) == ("second_count", ())
    assert "A-01" in floor.requested_places()
    assert floor.count("A-01").message.code == "other_counter"
    floor.operator = replace(floor.operator, id=2)
    turn = floor.count("A-01", "MUG", "!qty 70", *ALL[2:], "!done")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "confirm_differences")
    turn = floor.count("A-01", "MUG", "!qty 70", *ALL[2:], "!done", "!done")
    assert floor.on_hand(floor.a1, floor.mug) == 70
    assert "A-01" not in floor.requested_places()


def test_a_supervisor_confirms_a_large_difference_alone(floor):
    floor.as_supervisor()
    assert floor.count("A-01", "!done").message.level is Level.WARN
    floor.count("A-01", "!done", "!done")
    assert floor.contents_of_place(floor.a1.id) == ()


@pytest.mark.parametrize(("mugs", "is_large"), [(80, False), (79, True), (120, False), (121, True)])
def test_twenty_units_in_a_hundred_are_large_by_their_share_only_above_a_tenth(floor, mugs, is_large):
    floor.put(floor.mug, floor.a1, 900)
    turn = floor.count("A-01", "MUG", f"!qty {mugs + 900}", *ALL[2:], "!done")
    assert (turn.message.code == "second_count") is is_large


@pytest.mark.parametrize(("hats", "is_large"), [(5, False), (6, True)])
def test_in_a_nearly_empty_place_more_than_five_units_are_large(floor, hats, is_large):
    turn = floor.count("A-02", "HAT", f"!qty {hats}", "!done")
    assert (turn.message.code == "second_count") is is_large


def test_goods_on_a_pallet_are_counted_on_their_pallet(floor):
    assert floor.count("R-01", "P-1", "HAT*6", "!done").message.code == "count_right"
    turn = floor.count("R-01", "P-1", "HAT*5", "!done")
    assert turn.moves[0].source == Spot(floor.r1.id, floor.pallet.id)
    assert floor.count("A-01", "P-1").message.code == "plate_elsewhere"


def test_the_goods_of_orders_are_left_out(floor):
    tote = replace(floor.add_plate("T-1", floor.a2, PlateKind.TOTE), order_id=4)
    floor.plates[tote.id] = tote
    floor.put(floor.hat, floor.a2, 3, plate_id=tote.id)
    assert floor.count("A-02", "T-1").message.code == "plate_of_order"
    assert floor.count("A-02", "!done").message.code == "count_right"


def test_only_places_in_the_building_are_counted(floor):
    assert floor.count("~LOSS").message.code == "not_countable"
    assert floor.count("MUG").message.code == "unexpected"
    assert floor.count("A-01", "A-02").message.code == "unexpected"
    assert floor.count("A-01", "MUG", "!cancel").cancelled


SCANS = [
    "A-01",
    "A-02",
    "R-01",
    "~LOSS",
    "P-1",
    "MUG",
    "MUG*12",
    "HAT",
    "TEA",
    "TEA|L1",
    "TEA|L9",
    "L1",
    "L8",
]
SCANS += ["TEA|L8|2027-01-01", "CAM", "CAM|||S1", "S1", "S2", "S3", "!qty 99", "!qty 2", "!qty 0", "!qty x"]
SCANS += [
    "!lot L1",
    "!lot",
    "!expiry 2027-02-28",
    "!expiry",
    "!serial S4",
    "!serial",
    "!done",
    "!cancel",
    "!yes",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(SCANS), max_size=40), st.booleans())
def test_no_sequence_of_scans_breaks_it_and_the_book_keeps_its_promises(codes, is_supervisor):
    floor = Shelf()
    floor.hold(1, floor.mug, floor.a1, 60)
    floor.hold(2, floor.mug, floor.a1, 30)
    if is_supervisor:
        floor.as_supervisor()
    before = sum(floor.stock.values())
    task, last = count.begin(floor).task, None
    for code in codes:
        floor.confirmed = last == code
        turn = count.step(task, floor.find(code), floor)
        if turn.message.level in (Level.OK, Level.DONE):
            floor.carry_out(turn)
            task = count.begin(floor).task if turn.task is None else turn.task
        else:
            assert turn.task == task
        last = code if turn.message.level is Level.WARN else None
        floor.confirmed = False
        count.ask(task, floor)
        assert saved.load(CountTask, saved.dump(task)) == task
        assert turn.message.text
    assert sum(floor.stock.values()) == before
    for line, hold in ((10, 60), (20, 30)):
        assert floor.docs[Doc.LINE][line]["held"] + floor.docs[Doc.LINE][line]["short"] == hold
