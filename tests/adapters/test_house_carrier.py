"""The house carrier: one label per key, whatever is retried."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fulfill.adapters.carrier_book import FileBook, MemoryBook
from fulfill.adapters.house_carrier import (
    NUMBER_MAX,
    HouseCarrier,
    house_table,
    is_valid_tracking,
    read_table,
    tracking_number,
)
from fulfill.address import Address
from fulfill.errors import UnusableInput
from fulfill.ports import Carrier, CarrierRefused, CarrierUnknown
from tests.adapters.label_requests import MONDAY, a_request


@pytest.fixture(params=["memory", "file"])
def carrier(request: pytest.FixtureRequest, tmp_path: Path) -> HouseCarrier:
    book = MemoryBook() if request.param == "memory" else FileBook(tmp_path / "book.jsonl")
    return HouseCarrier(book, house_table())


def test_a_label_has_a_price_a_number_and_a_sorting_code(carrier: Carrier) -> None:
    label = carrier.buy(a_request())
    assert (label.key, label.carrier, label.service) == ("P-1", "HOUSE", "ECONOMY")
    assert (label.routing, label.cost_minor, label.currency) == ("DE-FRA-10", 449, "EUR")
    assert is_valid_tracking(label.tracking)
    assert label.label == b""


def test_the_same_request_again_is_the_same_label(carrier: Carrier) -> None:
    first = carrier.buy(a_request())
    assert carrier.buy(a_request()) == first
    assert carrier.buy(a_request(asked_at=MONDAY + timedelta(days=3))) == first
    assert carrier.find("P-1") == first
    assert carrier.find("P-2") is None


def test_the_price_of_then_holds_after_the_table_changed() -> None:
    book = MemoryBook()
    first = HouseCarrier(book, house_table()).buy(a_request())
    header, row = (
        "service,name,zone,countries,postcode_from,postcode_to,weight_to_g,price,currency,cutoff,routing,transit_days",
        "DEAR,Dear,DE,DE,,,2000,99.00,EUR,16:00,X,1",
    )
    dear = HouseCarrier(book, read_table(f"{header}\n{row}\n"))
    assert dear.buy(a_request()) == first
    assert dear.buy(a_request("P-2")).cost_minor == 9900


@pytest.mark.parametrize(
    "change",
    [
        {"weight_g": 1201},
        {"service": "EXPRESS"},
        {"sscc": "340123450000000024"},
        {"to": Address(country="AT")},
    ],
)
def test_another_request_under_a_known_key_is_refused(carrier: Carrier, change: dict[str, object]) -> None:
    label = carrier.buy(a_request())
    with pytest.raises(CarrierRefused, match=label.tracking):
        carrier.buy(a_request(**change))  # type: ignore[arg-type]
    assert carrier.find("P-1") == label


def test_every_key_has_its_own_number(carrier: Carrier) -> None:
    labels = [carrier.buy(a_request(f"P-{number}")) for number in range(50)]
    assert len({label.tracking for label in labels}) == 50


def test_numbers_can_come_from_outside() -> None:
    carrier = HouseCarrier(MemoryBook(), house_table(), number=lambda key: 4_000 + int(key[2:]))
    assert carrier.buy(a_request("P-7")).tracking == tracking_number(4_007)


def test_a_number_for_two_parcels_is_our_own_mistake_and_stops(tmp_path: Path) -> None:
    for book in (MemoryBook(), FileBook(tmp_path / "book.jsonl")):
        carrier = HouseCarrier(book, house_table(), number=lambda _: 1)
        carrier.buy(a_request("P-1"))
        with pytest.raises(AssertionError, match="belongs to P-1"):
            carrier.buy(a_request("P-2"))
        assert carrier.find("P-2") is None


def test_a_void_spends_the_key(carrier: Carrier) -> None:
    label = carrier.buy(a_request())
    assert not carrier.void(tracking_number(9_999))
    assert carrier.void(label.tracking)
    assert carrier.void(label.tracking)
    assert carrier.find("P-1") is None
    with pytest.raises(CarrierRefused, match="was voided"):
        carrier.buy(a_request())
    assert carrier.buy(a_request("P-1/2")).tracking != label.tracking


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"to": Address(country="KP")}, "does not go to KP"),
        ({"to": Address()}, "has no country code"),
        ({"weight_g": 31_501}, "at most 31500 g"),
        ({"weight_g": 0}, "Weigh it first"),
        ({"service": "DRONE"}, "There are ECONOMY, STANDARD, EXPRESS"),
    ],
)
def test_a_refusal_says_why_and_is_no_sale(carrier: Carrier, change: dict[str, object], words: str) -> None:
    with pytest.raises(CarrierRefused, match=words):
        carrier.buy(a_request(**change))  # type: ignore[arg-type]
    assert carrier.find("P-1") is None
    assert carrier.buy(a_request()).key == "P-1"


def test_a_book_that_cannot_be_used_leaves_the_sale_unknown(tmp_path: Path) -> None:
    carrier = HouseCarrier(FileBook(tmp_path / "gone" / "book.jsonl"), house_table())
    with pytest.raises(CarrierUnknown, match="book cannot be used"):
        carrier.buy(a_request())


def test_a_damaged_book_leaves_the_sale_unknown(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    path.write_bytes(b'{"sold": \n')
    carrier = HouseCarrier(FileBook(path), house_table())
    with pytest.raises(CarrierUnknown, match="cannot be read at byte 0"):
        carrier.find("P-1")


def test_a_faulty_table_is_told_by_rows() -> None:
    with pytest.raises(UnusableInput, match="row 2: countries is missing"):
        read_table("service,name\nA,B\n")


def test_tracking_numbers_have_a_known_form() -> None:
    # By hand: F=15, H=17, so 1517 0000000001 00 mod 97 = 96, and 98 - 96 = 02.
    assert int("1517000000000100") % 97 == 96
    assert tracking_number(1) == "FH000000000102"
    assert is_valid_tracking("FH 0000 0000 0102")
    for wrong in ("", "FH", "FH000000000103", "fh000000000102", "FH00000000015٤", "HF000000000102"):
        assert not is_valid_tracking(wrong)


@pytest.mark.parametrize("number", [0, -1, NUMBER_MAX + 1])
def test_there_is_no_tracking_number_beyond_ten_digits(number: int) -> None:
    with pytest.raises(ValueError, match="not between"):
        tracking_number(number)


@given(st.integers(1, NUMBER_MAX), st.integers(2, 13), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_always_found(number: int, at: int, digit: str) -> None:
    right = tracking_number(number)
    assume(right[at] != digit)
    assert is_valid_tracking(right)
    assert not is_valid_tracking(right[:at] + digit + right[at + 1 :])


@given(st.integers(1, NUMBER_MAX), st.integers(2, 12))
def test_two_swapped_digits_are_always_found(number: int, at: int) -> None:
    right = tracking_number(number)
    assume(right[at] != right[at + 1])
    assert not is_valid_tracking(right[:at] + right[at + 1] + right[at] + right[at + 2 :])
