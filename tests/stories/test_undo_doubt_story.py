"""`!undo` of a parcel whose label nobody can tell of: not begun, refused, in doubt, or its relay killed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fulfill.errors import Refused
from fulfill.ports import CarrierUnknown, LabelBought, LabelRequest
from fulfill.store import paper_desk
from tests.adapters.fake_carrier import FakeCarrier, Mishap
from tests.stories.relay_bench import Bench
from tests.stories.test_pack_story import packer
from tests.stories.undo_bench import closed, outside, packs_again, quietly, the_parcel, undo_bench


@pytest.fixture
def bench(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    with undo_bench(database_url, tmp_path, monkeypatch) as made:
        yield made


# --- not printed -------------------------------------------------------------------------------------
def test_what_nobody_has_begun_is_struck_out_without_a_question(bench):
    pia = bench.close_parcel()
    assert quietly(bench, pia, "!undo").code == "undone"
    assert bench.shop.rows("select * from label") == []
    bench.pump(2)
    assert outside(bench) == (0, 0)
    assert {row[0] for row in bench.shop.rows("select why from paper")} == {"taken back"}
    packs_again(bench, pia, "MUG")
    assert outside(bench) == (1, 0)


def test_a_label_that_the_carrier_refused_leaves_nothing_to_give_back(bench):
    bench.carrier._scripted = [Mishap.REFUSES]
    pia = bench.close_parcel()
    bench.pump()
    quietly(bench, pia, "!undo", "!undo")
    assert (bench.parcel(), bench.label()[0], bench.errand()) == ("open", "void", "done")
    packs_again(bench, pia, "MUG")
    assert outside(bench) == (1, 0)


@pytest.mark.parametrize("knows_keys", [True, False])
@pytest.mark.parametrize(("mishap", "paid"), [(Mishap.AFTER, 1), (Mishap.BEFORE, 0)])
def test_a_purchase_in_doubt_is_given_back_once_the_truth_is_known(bench, mishap, paid, knows_keys):
    bench.carrier.knows_keys = knows_keys
    bench.carrier._scripted = [mishap]
    pia = bench.close_parcel()
    bench.shop.relay.pump()
    assert (bench.parcel(), bench.errand()) == ("packed", "waiting")
    warned = quietly(bench, pia, "!undo")
    assert "as soon as the carrier says that it was sold" in warned.message
    assert quietly(bench, pia, "!undo").code == "undone"
    # Packed again before anybody could ask the carrier.
    quietly(bench, pia, "MUG")
    bench.pump(3)
    assert outside(bench) == (paid + 1, paid)
    assert bench.errand() == "done"
    packs_again(bench, pia)


def test_while_the_carrier_cannot_say_the_next_label_waits(bench, monkeypatch):
    bench.carrier._scripted = [Mishap.AFTER]
    pia = bench.close_parcel()
    bench.shop.relay.pump()
    quietly(bench, pia, "!undo", "!undo", "MUG")
    find = FakeCarrier.find

    def silent(carrier: FakeCarrier, key: str) -> LabelBought | None:
        raise CarrierUnknown("The carrier did not answer within 30 s.")

    monkeypatch.setattr(FakeCarrier, "find", silent)
    # Longer than a purchase waits for its answer: what is to be given back is not forgotten.
    bench.pump(12)
    assert outside(bench) == (1, 0)
    monkeypatch.setattr(FakeCarrier, "find", find)
    bench.pump(2)
    assert outside(bench) == (2, 1)
    packs_again(bench, pia)


def test_the_next_label_of_the_same_parcel_is_bought_after_the_one_before_is_given_back(bench, monkeypatch):
    pia = closed(bench)
    void = FakeCarrier.void

    def silent(carrier: FakeCarrier, tracking: str) -> bool:
        raise CarrierUnknown("The carrier did not answer within 30 s.")

    monkeypatch.setattr(FakeCarrier, "void", silent)
    pia.scan("!undo", "!undo", "MUG")
    bench.pump(2)
    assert (bench.parcel(), outside(bench)) == ("packed", (1, 0))
    told = pia.scan(the_parcel(bench)[0])
    assert (told.code, "being given back" in told.message) == ("label_not_bought", True)
    monkeypatch.setattr(FakeCarrier, "void", void)
    bench.pump(2)
    assert outside(bench) == (2, 1)
    packs_again(bench, pia)


def test_a_label_parked_in_doubt_is_looked_for_again(bench):
    bench.carrier._scripted = [Mishap.WRONG_PARCEL]
    pia = bench.close_parcel()
    bench.pump()
    assert bench.errand() == "parked"
    quietly(bench, pia, "!undo", "!undo")
    bench.pump(2)
    assert (bench.errand(), outside(bench)) == ("done", (1, 1))
    packs_again(bench, pia, "MUG")


@pytest.mark.parametrize("void_fails", [False, True])
def test_taken_back_while_the_carrier_is_being_asked(bench, monkeypatch, void_fails):
    pia = bench.close_parcel()
    sell, void = FakeCarrier._sell, FakeCarrier.void
    calls: list[str] = []

    def sell_late(carrier: FakeCarrier, request: LabelRequest) -> LabelBought:
        if not calls:
            calls.append("undo")
            assert quietly(bench, pia, "!undo", "!undo").code == "undone"
        return sell(carrier, request)

    def void_late(carrier: FakeCarrier, tracking: str) -> bool:
        if void_fails and len(calls) < 3:
            calls.append("void")
            raise CarrierUnknown("The carrier did not answer within 30 s.")
        return void(carrier, tracking)

    monkeypatch.setattr(FakeCarrier, "_sell", sell_late)
    monkeypatch.setattr(FakeCarrier, "void", void_late)
    bench.pump(5)
    assert (outside(bench), bench.label()[0], bench.errand()) == ((1, 1), "void", "done")
    packs_again(bench, pia, "MUG")


# --- killed in between -------------------------------------------------------------------------------
@pytest.mark.parametrize("dies", ["before the call", "after the call"])
def test_a_relay_killed_between_the_undo_and_the_void_leaves_it_to_the_next_one(bench, dies):
    pia = bench.close_parcel()
    bench.pump()

    class Dying(FakeCarrier):
        def void(self, tracking: str) -> bool:
            if dies == "after the call":
                bench.carrier.void(tracking)
            raise KeyboardInterrupt

    quietly(bench, pia, "!undo", "!undo", "MUG")
    with pytest.raises(KeyboardInterrupt):
        bench.relay(carriers={"FAKE": Dying()}).pump()
    assert bench.errand("void_label") == "claimed"
    bench.pump(4)
    assert bench.errand("void_label") == "done"
    assert outside(bench) == (2, 1)
    packs_again(bench, pia)


def test_a_station_that_ends_after_the_undo_resumes_with_the_parcel_open(bench):
    pia = closed(bench)
    quietly(bench, pia, "!undo", "!undo")
    again = packer(bench.shop)
    assert (again.last.code, again.last.step) == ("resumed", "scan_product")
    assert outside(bench) == (1, 0)
    packs_again(bench, again, "MUG")
    assert outside(bench) == (2, 1)


def test_a_paper_on_its_way_when_it_is_taken_back_is_void_and_asks_nobody(bench):
    pia = bench.close_parcel()

    def dies(*_: Any) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bench.relay(draw=dies).pump()
    assert bench.shop.value("select count(*) from outbox where kind = 'print' and state = 'claimed'") == 1
    warned = quietly(bench, pia, "!undo")
    assert "Throw away the slip of 1001" in warned.message
    quietly(bench, pia, "!undo")
    bench.pump(3)
    assert {row[0] for row in bench.shop.rows("select state from paper")} == {"refused"}
    assert bench.shop.rows("select key from outbox where state <> 'done'") == []
    packs_again(bench, pia, "MUG")


def test_a_paper_put_before_a_person_is_void_and_nobody_sends_it_once_more(bench):
    pia = bench.close_parcel()

    def dies(*_: Any) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bench.relay(draw=dies).pump()
    bench.later(minutes=2)
    bench.pump(2)
    parked = "select id from paper where state = 'doubtful'"
    ((paper_id,),) = bench.shop.rows(parked)
    quietly(bench, pia, "!undo", "!undo")
    assert bench.shop.rows(parked) == []
    assert bench.shop.rows("select key from outbox where state = 'parked'") == []
    with pytest.raises(Refused) as refused:
        bench.shop.warehouse.database.run(lambda session: paper_desk.again(session, paper_id, 0))
    assert refused.value.message.code == "paper_cannot"
    packs_again(bench, pia, "MUG")
