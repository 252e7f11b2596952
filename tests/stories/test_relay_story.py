"""Printers and carriers that misbehave, from the packer's last scan on: nothing lost, nothing twice.

The long form: FULFILL_LABELS=10000 pytest tests/stories/test_relay_story.py --timeout 1800
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fulfill.adapters.printing import DeskPrinter
from fulfill.adapters.tcp_printer import Patience, TcpPrinter
from fulfill.facts import StationProfile
from fulfill.papers import labels as label_papers
from fulfill.papers.layout import Bars, Label
from fulfill.ports import CarrierUnknown, LabelBought, LabelRequest, PrintJob, SendOutcome
from fulfill.relay import Relay
from fulfill.scan import ScanEvent
from tests.adapters.fake_carrier import FakeCarrier, Mishap
from tests.adapters.fake_printer import FakePrinter, Manners, closed_port, host_status
from tests.build import ADDRESS, ANN, Seat, Shop

LABELS = int(os.environ.get("FULFILL_LABELS", "1000"))
HASTY = Patience(connect_s=0.5, status_s=0.5, stall_s=0.15, total_s=1, close_s=0.1)


class Bench:
    """A shop whose packer has just closed parcels; its labels go to a printer on the network."""

    def __init__(self, url: str, folder: Path, carrier: FakeCarrier) -> None:
        self.carrier = carrier
        self.shop = Shop.open(url, folder, {carrier.code: carrier})
        self.port = 0
        self.shop.relay = self.relay()

    def relay(self, **more: Any) -> Relay:
        parts = {
            "clock": self.shop.clock,
            "carriers": {self.carrier.code: self.carrier},
            "open_printer": self.printer,
            "outbox_folder": self.shop.folder / "outbox",
        }
        return Relay(self.shop.warehouse, **(parts | more))

    def printer(self, profile: StationProfile, kind: str) -> DeskPrinter:
        if kind == "label" and self.port:
            return TcpPrinter("zebra", "127.0.0.1", self.port, patience=HASTY)
        return self.shop._printer(profile, kind)

    def close_parcel(self, number: str = "1001", tote: str = "T-1", country: str = "GB") -> Seat:
        """Pick and pack one mug; the relay has not run yet."""
        where = ANN if country == "GB" else f"Kim,1 Way,Pyongyang,{country},"
        text = f"order,sku,quantity,{ADDRESS}\n{number},MUG,1,{where}\n"
        report = self.shop.take("orders", text)
        assert not report.rejected, report.reasons
        self.shop.release(number)
        ida = self.shop.seat("pick", "IDA", "cart")
        ida.scan(tote, "A-01", "MUG", "BENCH-1")
        pia = self.shop.seat("pack", "SUE", "bench")
        for raw in (tote, "MUG"):
            pia.answers.append(
                pia.station.handle(ScanEvent(self.shop.ids.fresh(), raw, self.shop.clock.now()))
            )
        assert pia.last.step == "scan_label", pia.last
        return pia

    def later(self, **delta: float) -> None:
        self.shop.clock.at += timedelta(**delta)

    def pump(self, times: int = 1, pause_s: float = 120) -> None:
        for _ in range(times):
            self.shop.relay.pump()
            self.later(seconds=pause_s)

    def paper(self, kind: str = "label") -> tuple[str, str]:
        """State and why of the first paper of a kind."""
        found: tuple[str, str] = self.shop.rows(
            "select state, why from paper where kind = :kind order by id limit 1", kind=kind
        )[0]
        return found

    def label(self) -> tuple[str, str]:
        found: tuple[str, str] = self.shop.rows("select state, why from label order by id desc limit 1")[0]
        return found

    def parcel(self) -> str:
        state: str = self.shop.value("select state from parcel order by id desc limit 1")
        return state

    def errand(self, kind: str = "buy_label") -> str:
        state: str = self.shop.value(
            "select state from outbox where kind = :kind order by id limit 1", kind=kind
        )
        return state


@pytest.fixture
def bench(sqlite_url: str, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(sqlite_url, tmp_path, FakeCarrier())
    yield made
    made.shop.close()


# --- printers ---------------------------------------------------------------------------------------


def test_a_printer_that_is_off_holds_its_paper_up_and_goes_on_when_it_is_back(bench):
    bench.port = closed_port()
    bench.close_parcel()
    bench.pump(3)
    state, why = bench.paper()
    assert state == "waiting"
    assert "refused the connection" in why
    assert (bench.parcel(), bench.paper("slip")[0]) == ("labelled", "printed"), "nothing else is held up"
    with FakePrinter() as printer:
        bench.port = printer.port
        bench.pump()
        assert len(printer.wait_for_labels()) == 1
    assert bench.paper() == ("sent", "")


@pytest.mark.parametrize(
    ("manners", "words"),
    [
        (Manners(hangs_up_at_once=True), "hung up before the label was sent"),
        (Manners(status=host_status(paper_out=1)), "cannot print"),
        (Manners(status=host_status(head_open=1)), "cannot print"),
        (Manners(status=host_status(paused=1)), "cannot print"),
    ],
)
def test_a_printer_that_cannot_print_now_is_asked_again_until_it_can(bench, manners, words):
    bench.close_parcel()
    with FakePrinter(manners) as printer:
        bench.port = printer.port
        bench.pump(2)
        assert not any(label.strip() for label in printer.labels)
    state, why = bench.paper()
    assert state == "waiting"
    assert words in why
    with FakePrinter(Manners(status=host_status())) as printer:
        bench.port = printer.port
        bench.pump(3)
        assert len(printer.wait_for_labels()) == 1
    assert bench.paper()[0] == "sent"


@pytest.mark.parametrize("manners", [Manners(reset_after=300), Manners(stalls=True, buffer_bytes=1024)])
def test_a_label_broken_off_half_way_is_never_sent_again_by_itself(bench, manners):
    bench.close_parcel()
    sent = []

    def printer(profile: StationProfile, kind: str) -> DeskPrinter:
        if kind != "label":
            return bench.shop._printer(profile, kind)
        sent.append(kind)
        return Padded("zebra", "127.0.0.1", fake.port, patience=HASTY)

    bench.shop.relay = bench.relay(open_printer=printer)
    with FakePrinter(manners) as fake:
        bench.pump(4)
    state, why = bench.paper()
    assert state == "doubtful"
    assert "look at the printer" in why
    assert len(sent) == 1
    # A person decides; a copy is marked as one.
    with FakePrinter() as fake:
        pia = bench.shop.seat("pack", "SUE", "bench")
        assert pia.scan("!reprint it did not come out").code == "reprinted"
        bench.pump(2)
        assert len(fake.wait_for_labels()) == 1
    copies = "select copy, state from paper where kind = 'label' order by id"
    assert bench.shop.rows(copies) == [(0, "doubtful"), (1, "sent")]


class Padded(TcpPrinter):
    """Sends so much that a printer that stops reading is noticed."""

    def send(self, job: PrintJob) -> SendOutcome:
        return TcpPrinter.send(self, replace(job, content=job.content + b"\n" * 4_000_000))


def test_a_relay_killed_between_sending_and_writing_it_down_leaves_a_doubt_not_a_second_label(bench):
    bench.close_parcel()
    sent = []

    class Dying:
        name, dpi, media_type = "zebra", 203, "application/zpl"

        def takes(self, media_type: str) -> bool:
            return media_type == self.media_type

        def send(self, job: PrintJob) -> SendOutcome:
            sent.append(job.name)
            raise KeyboardInterrupt

    def printer(profile: StationProfile, kind: str) -> Any:
        return Dying() if kind == "label" else bench.shop._printer(profile, kind)

    with pytest.raises(KeyboardInterrupt):
        bench.relay(open_printer=printer).pump()
    assert bench.errand("print") in ("claimed", "done")
    with FakePrinter() as fake:
        bench.port = fake.port
        bench.relay().pump()
        assert bench.paper()[0] == "waiting", "its claim has not run out: somebody may still be at it"
        bench.pump(3)
        assert fake.labels == []
    state, why = bench.paper()
    assert (state, len(sent)) == ("doubtful", 1)
    assert "may have been printed" in why


def test_a_label_that_does_not_read_is_not_printed(bench, monkeypatch):
    draw = label_papers.label
    monkeypatch.setattr(label_papers, "label", lambda *values: damaged(draw(*values)))
    with FakePrinter() as fake:
        bench.port = fake.port
        bench.close_parcel()
        bench.pump(3)
        assert fake.labels == []
    state, why = bench.paper()
    assert state == "refused"
    assert "would not read" in why


def damaged(label: Label) -> Label:
    """The same label with a scratch through each of its barcodes."""

    def scratched(bars: Bars) -> Bars:
        half = len(bars.symbol.modules) // 2
        modules = bars.symbol.modules[: half - 9] + "1" * 18 + bars.symbol.modules[half + 9 :]
        return replace(bars, symbol=replace(bars.symbol, modules=modules))

    elements = tuple(scratched(each) if isinstance(each, Bars) else each for each in label.elements)
    return replace(label, elements=elements)


# --- carriers ---------------------------------------------------------------------------------------


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


@pytest.mark.slow
@pytest.mark.timeout(120 + LABELS // 5)
@pytest.mark.parametrize("knows_keys", [True, False])
def test_a_thousand_purchases_with_lost_answers_are_paid_for_once_each(bench, knows_keys):
    lost = {Mishap.NONE: 60, Mishap.BEFORE: 15, Mishap.AFTER: 25}
    bench.shop.take("stock", f"place,sku,quantity\nA-01,MUG,{LABELS + 10}\n")
    bench.close_parcel()
    multiply_parcels(bench.shop, LABELS - 1)
    bench.carrier.knows_keys, bench.carrier.weights = knows_keys, lost
    for _ in range(30):
        bench.pump(pause_s=70)
        if not bench.shop.value("select count(*) from outbox where state in ('waiting', 'claimed')"):
            break
    keys = Counter(label.key for label in bench.carrier.bought)
    assert (len(keys), set(keys.values())) == (LABELS, {1})
    ours = dict(bench.shop.rows("select key, tracking from label where state = 'bought'"))
    assert ours == {label.key: label.tracking for label in bench.carrier.bought}
    assert len(bench.carrier.calls) > LABELS


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
