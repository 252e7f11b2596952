"""Carriers that misbehave: one label a parcel, whatever is lost, doubled or late.

The long form: FULFILL_LABELS=10000 pytest tests/stories/test_carrier_story.py
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fulfill.ports import CarrierUnknown, LabelBought, LabelRequest
from fulfill.scan import ScanEvent
from tests.adapters.fake_carrier import FakeCarrier, Mishap
from tests.build import Shop
from tests.stories.relay_bench import Bench

LABELS = int(os.environ.get("FULFILL_LABELS", "2000"))


@pytest.fixture
def bench(sqlite_url: str, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(sqlite_url, tmp_path, FakeCarrier())
    yield made
    made.shop.close()


@pytest.mark.parametrize("mishap", [Mishap.BEFORE, Mishap.AFTER, Mishap.LATE, Mishap.TWICE])
@pytest.mark.parametrize("knows_keys", [True, False])
def test_a_lost_or_doubled_answer_ends_in_one_label(bench, mishap, knows_keys):
    bench.carrier.knows_keys = knows_keys
    bench.carrier._scripted = [mishap]
    bench.close_parcel()
    bench.shop.relay.pump()
    if mishap in (Mishap.BEFORE, Mishap.AFTER):
        assert (bench.parcel(), bench.errand()) == ("packed", "waiting")
        assert "answer" in bench.label()[1], "the packer can see what is waited for"
    bench.pump(3)
    assert (bench.parcel(), bench.label()) == ("labelled", ("bought", ""))
    # Only a carrier without keys sells twice to a network that asks twice.
    paid = 2 if mishap is Mishap.TWICE and not knows_keys else 1
    assert len(bench.carrier.bought) == paid
    assert bench.paper()[0] == "printed"


def test_a_relay_killed_after_buying_finds_its_label_and_does_not_buy_again(bench):
    bench.carrier.knows_keys = False
    bench.close_parcel()

    class Dying(FakeCarrier):
        def buy(self, request: LabelRequest) -> LabelBought:
            bench.carrier.buy(request)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bench.relay(carriers={"FAKE": Dying()}).pump()
    bench.pump()
    assert bench.parcel() == "packed", "the claim of the dead one has not run out"
    bench.pump(2)
    assert (bench.parcel(), len(bench.carrier.bought)) == ("labelled", 1)


def test_another_parcels_label_is_not_taken(bench):
    bench.carrier._scripted = [Mishap.WRONG_PARCEL]
    pia = bench.close_parcel()
    bench.pump(3)
    assert (bench.parcel(), bench.errand(), bench.label()[0]) == ("packed", "parked", "asked")
    assert "answered for" in bench.label()[1]
    refused = pia.scan(bench.shop.value("select number from parcel"))
    assert refused.level == "stop", refused


def test_a_country_that_is_not_served_is_told_to_the_packer_in_words(sqlite_url, tmp_path):
    shop = Shop.open(sqlite_url, tmp_path)
    served = Bench.__new__(Bench)
    served.shop, served.port, served.carrier = shop, 0, FakeCarrier()
    pia = served.close_parcel(country="KP")
    served.pump()
    assert served.label()[0] == "refused"
    assert "KP" in served.label()[1]
    told = pia.scan(shop.value("select number from parcel"))
    assert told.code == "label_not_bought"
    assert "KP" in told.message
    shop.close()


def test_a_label_whose_fate_stays_unknown_is_put_before_a_person_and_never_bought_again(bench):
    bench.carrier._scripted = [Mishap.BEFORE] * 1000
    bench.close_parcel()
    asked_at = bench.shop.clock.at
    for _ in range(200):
        bench.shop.relay.pump()
        bench.later(seconds=20)
        if bench.errand() == "parked":
            break
    waited = bench.shop.clock.at - asked_at
    assert timedelta(minutes=15) <= waited <= timedelta(minutes=20)
    calls = len(bench.carrier.calls)
    bench.carrier._scripted = []
    bench.pump(5)
    assert (len(bench.carrier.calls), bench.carrier.bought) == (calls, [])
    outcome = bench.shop.value("select outcome from outbox where kind = 'buy_label'")
    assert "15 minutes" in outcome


def test_a_void_while_the_carrier_is_being_asked_waits_for_its_answer(bench, monkeypatch):
    pia = bench.close_parcel()
    sell, said = FakeCarrier._sell, []

    def sell_late(carrier: FakeCarrier, request: LabelRequest) -> LabelBought:
        monkeypatch.undo()
        for _ in range(2):
            event = ScanEvent(bench.shop.ids.fresh(), "!void", bench.shop.clock.now())
            said.append(pia.station.handle(event))
        return sell(carrier, request)

    monkeypatch.setattr(FakeCarrier, "_sell", sell_late)
    bench.pump(2)
    assert {(answer.level, answer.code) for answer in said} == {("stop", "void_too_soon")}
    assert bench.label() == ("bought", "")
    pia.scan("!void", "!void")
    bench.pump(2)
    assert len(bench.carrier.voided) == len(bench.carrier.bought) == 1
    assert bench.label()[0] == "void"


def test_a_label_whose_answer_was_lost_and_that_is_then_given_up_is_not_left_on_the_bill(bench):
    bench.carrier._scripted = [Mishap.AFTER]
    pia = bench.close_parcel()
    bench.shop.relay.pump()
    assert bench.label()[0] == "asked"
    for level in ("warn", "ok"):
        event = ScanEvent(bench.shop.ids.fresh(), "!void", bench.shop.clock.now())
        assert pia.station.handle(event).level == level
    bench.pump(4)
    assert len(bench.carrier.bought) == 1
    assert len(bench.carrier.voided) == 1, "it was paid for, and nobody will ever use it"
    assert bench.errand() == "done"


def test_a_label_that_nobody_wants_when_its_answer_comes_is_given_back(bench, monkeypatch):
    bench.close_parcel()
    sell = FakeCarrier._sell

    def give_up(session: Any) -> None:
        session.script(["update label set state = 'void'", "update parcel set state = 'void'"])
        session.commit()

    def sell_late(carrier: FakeCarrier, request: LabelRequest) -> LabelBought:
        monkeypatch.undo()
        bench.shop.warehouse.database.run(give_up)
        return sell(carrier, request)

    monkeypatch.setattr(FakeCarrier, "_sell", sell_late)
    bench.pump(4)
    assert len(bench.carrier.voided) == len(bench.carrier.bought) == 1
    assert (bench.errand(), bench.label()[0]) == ("done", "void")
    assert bench.paper() == ("refused", "not wanted any more"), "nobody waits for its paper either"


def test_a_void_whose_answer_is_lost_is_asked_again(bench, monkeypatch):
    pia = bench.close_parcel()
    bench.pump()
    void = FakeCarrier.void

    def lose(carrier: FakeCarrier, tracking: str) -> bool:
        monkeypatch.undo()
        void(carrier, tracking)
        raise CarrierUnknown("The connection broke before the carrier's answer came.")

    monkeypatch.setattr(FakeCarrier, "void", lose)
    pia.scan("!void", "!void")
    bench.pump(3)
    assert (bench.errand("void_label"), len(bench.carrier.voided)) == ("done", 1)
    assert bench.shop.rows("select state from label") == [("void",)]


def test_a_carrier_that_hangs_holds_up_no_paper_but_its_own_label(bench):
    answered = threading.Event()
    bench.carrier._scripted = [Mishap.LATE]
    bench.carrier.wait = lambda _seconds: answered.wait(20)
    bench.close_parcel()
    stop = threading.Event()
    watching = threading.Thread(target=bench.shop.relay.watch, args=(stop,))
    watching.start()
    try:
        until(lambda: bench.paper("slip")[0] == "printed")
        assert (bench.parcel(), bench.carrier.bought) == ("packed", []), "the carrier has not answered"
        answered.set()
        until(lambda: bench.paper("label")[0] == "printed")
    finally:
        answered.set()
        stop.set()
        watching.join(10)
    assert len(bench.carrier.bought) == 1


def until(holds: Callable[[], bool], patience_s: float = 20) -> None:
    give_up_at = time.monotonic() + patience_s
    while not holds():
        assert time.monotonic() < give_up_at, "it never came"
        time.sleep(0.02)


@pytest.mark.slow
@pytest.mark.timeout(120 + LABELS // 5)
@pytest.mark.parametrize(("knows_keys", "labels"), [(True, LABELS // 10), (False, LABELS)])
def test_thousands_of_purchases_with_lost_answers_are_paid_for_once_each(bench, knows_keys, labels):
    lost = {Mishap.NONE: 60, Mishap.BEFORE: 15, Mishap.AFTER: 25}
    bench.shop.take("stock", f"place,sku,quantity\nA-01,MUG,{labels + 10}\n")
    bench.close_parcel()
    multiply_parcels(bench.shop, labels - 1)
    bench.carrier.knows_keys, bench.carrier.weights = knows_keys, lost
    for _ in range(30):
        bench.pump(pause_s=70)
        if not bench.shop.value("select count(*) from outbox where state in ('waiting', 'claimed')"):
            break
    keys = Counter(label.key for label in bench.carrier.bought)
    assert (len(keys), set(keys.values())) == (labels, {1})
    ours = dict(bench.shop.rows("select key, tracking from label where state = 'bought'"))
    assert ours == {label.key: label.tracking for label in bench.carrier.bought}
    assert len(bench.carrier.calls) > labels


def multiply_parcels(shop: Shop, count: int) -> None:
    """More closed parcels like the first one, each with its label asked for; their papers are left out."""
    copy = {
        "parcel": "insert into parcel (id, number, order_id, plate_id, piece, sscc, state, carton, weight_g)"
        " select id + {n}, 'X{n}', order_id, plate_id, piece, 'X{n}', state, carton, weight_g"
        " from parcel where id = 1",
        "label": "insert into label (id, parcel_id, key) values (1 + {n}, 1 + {n}, 'label:X{n}:1')",
        "outbox": "insert into outbox (id, key, kind, payload) select 100000 + {n}, 'label:X{n}:1', kind,"
        " '{{\"parcel_id\": ' || (1 + {n}) || ', \"asked_us\": 0}}' from outbox where kind = 'buy_label'"
        " and id < 100000",
    }

    def fill(session: Any) -> None:
        session.script(sql.format(n=n) for n in range(1, count + 1) for sql in copy.values())
        session.commit()

    shop.warehouse.database.run(fill)
