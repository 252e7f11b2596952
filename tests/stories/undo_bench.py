"""A bench at which closed parcels are taken back: no parcel ever has two labels alive at the carrier."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fulfill.answer import Answer
from fulfill.ports import LabelBought, LabelRequest
from fulfill.scan import ScanEvent
from fulfill.store.check import check
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Seat
from tests.stories.relay_bench import Bench
from tests.stories.test_pack_story import packer, picked

LIVE = "select count(*) from label where state in ('asked', 'bought') group by parcel_id"


@contextmanager
def undo_bench(url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """A bench whose carrier and whose books are looked at after every story: one live label a parcel."""
    (folder / "papers").mkdir(exist_ok=True)
    made = Bench(url, folder, FakeCarrier())
    sell = FakeCarrier._sell

    def sell_once(carrier: FakeCarrier, request: LabelRequest) -> LabelBought:
        others = [
            label
            for label in carrier.bought
            if label.key.split(":")[1] == request.parcel
            and label.key != request.key
            and label.tracking not in carrier.voided
        ]
        assert others == [], "a second live label of one parcel"
        return sell(carrier, request)

    monkeypatch.setattr(FakeCarrier, "_sell", sell_once)
    yield made
    assert check(made.shop.warehouse).violations == []
    assert {count for (count,) in made.shop.rows(LIVE)} <= {1}
    made.shop.close()


def quietly(bench: Bench, seat: Seat, *raws: str) -> Answer:
    """Scans between which no relay runs."""
    for raw in raws:
        event = ScanEvent(bench.shop.ids.fresh(), raw, bench.shop.clock.now())
        seat.answers.append(seat.station.handle(event))
    return seat.last


def closed(bench: Bench) -> Seat:
    """Two mugs in the closed parcel of order 1001, its label and slip printed."""
    picked(bench.shop, "1001", ("MUG", 2))
    pia = packer(bench.shop)
    pia.scan("T-1", "MUG", "MUG")
    assert bench.parcel() == "labelled"
    return pia


def the_parcel(bench: Bench) -> tuple[str, str, str]:
    """Number, SSCC and tracking number of the parcel that is not void."""
    (row,) = bench.shop.rows("select number, sscc, tracking from parcel where state <> 'void'")
    return row


def outside(bench: Bench) -> tuple[int, int]:
    """How many labels were paid for, and how many of them were given back."""
    return len(bench.carrier.bought), len(bench.carrier.voided)


def packs_again(bench: Bench, seat: Seat, *raws: str) -> None:
    """On to the end: a new label under a new key, and the parcel ready to ship."""
    bench.pump(2)
    seat.scan(*raws)
    bench.pump(2)
    assert seat.last.step == "scan_label", seat.last
    tracking = the_parcel(bench)[2]
    assert tracking
    assert tracking not in bench.carrier.voided
    assert seat.scan(tracking).code == "order_packed"
    keys = [row[0] for row in bench.shop.rows("select key from label")]
    assert len(set(keys)) == len(keys)
