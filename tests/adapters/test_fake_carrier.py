"""The misbehaving carrier does what its mishaps promise: other tests stand on it."""

from __future__ import annotations

import pytest

from fulfill.ports import Carrier, CarrierRefused, CarrierUnknown
from tests.adapters.fake_carrier import ROUGH, FakeCarrier, Mishap
from tests.adapters.label_requests import a_request


def test_it_is_a_carrier() -> None:
    carrier: Carrier = FakeCarrier()
    assert carrier.buy(a_request()) == carrier.find("P-1") == carrier.buy(a_request())


def test_a_time_out_before_buys_nothing_and_one_after_does() -> None:
    carrier = FakeCarrier(script=[Mishap.BEFORE, Mishap.AFTER])
    for paid in (0, 1):
        with pytest.raises(CarrierUnknown):
            carrier.buy(a_request())
        assert len(carrier.paid_for("P-1")) == paid
    assert carrier.buy(a_request()) == carrier.find("P-1")
    assert len(carrier.bought) == 1


def test_a_refusal_buys_nothing() -> None:
    carrier = FakeCarrier(script=[Mishap.REFUSES])
    with pytest.raises(CarrierRefused):
        carrier.buy(a_request())
    assert carrier.bought == []


@pytest.mark.parametrize(("knows_keys", "paid"), [(True, 1), (False, 2)])
def test_twice_costs_twice_only_where_keys_mean_nothing(knows_keys: bool, paid: int) -> None:
    carrier = FakeCarrier(script=[Mishap.TWICE], knows_keys=knows_keys)
    carrier.buy(a_request())
    assert len(carrier.paid_for("P-1")) == paid


def test_late_is_late_and_right() -> None:
    waits: list[float] = []
    carrier = FakeCarrier(script=[Mishap.LATE], wait=waits.append)
    assert carrier.buy(a_request()).key == "P-1"
    assert waits == [30.0]


def test_the_wrong_parcel_is_another_one() -> None:
    carrier = FakeCarrier(script=[Mishap.WRONG_PARCEL, Mishap.WRONG_PARCEL])
    assert carrier.buy(a_request("P-1")).key == "P-1-other"
    assert carrier.buy(a_request("P-2")).key == "P-1"
    assert [label.key for label in carrier.bought] == ["P-1", "P-2"]


def test_a_void_gives_the_label_back() -> None:
    carrier = FakeCarrier()
    tracking = carrier.buy(a_request()).tracking
    assert (carrier.void(tracking), carrier.void("FAKE99")) == (True, False)
    assert carrier.find("P-1") is None
    assert carrier.buy(a_request()).tracking != tracking


def test_the_same_seed_gives_the_same_mishaps() -> None:
    def day(seed: int) -> list[str]:
        carrier = FakeCarrier(seed, ROUGH)
        answers = []
        for number in range(200):
            try:
                answers.append(carrier.buy(a_request(f"P-{number}")).tracking)
            except (CarrierRefused, CarrierUnknown) as answer:
                answers.append(str(answer))
        return answers

    assert day(1) == day(1) != day(2)
    assert 0.3 < sum("FAKE" not in answer for answer in day(1)) / 200 < 0.6
