"""A carrier's own label is scanned: its barcode wraps the tracking number, and the parcel is found by it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.ports import LabelBought, LabelRequest
from fulfill.scan import AmbiguousScan, ParcelScan, Scanned, UnknownScan, VoidLabelScan
from fulfill.store import codes
from fulfill.store.facts import Moment, StoreFacts
from fulfill.store.statements import Sql
from fulfill.store.views import desk_parcels
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Shop
from tests.stories.test_ship_story import loader, packed

USPS = "9400111206206406260787"
USPS_BARCODE = "]C142078745\x1d9400111206206406260787"
FEDEX = "779017972697"
FEDEX_BARCODE = "1001921334250001000300779017972697"
UPS = "1Z879E930346834440"


@dataclass(slots=True)
class Numbering(FakeCarrier):
    """A carrier that sells labels with the numbers of real couriers."""

    numbers: list[str] = field(default_factory=lambda: [USPS, FEDEX, UPS])

    def _sell(self, request: LabelRequest) -> LabelBought:
        before = len(self.bought)
        label = FakeCarrier._sell(self, request)
        if len(self.bought) > before and self.numbers:
            label = replace(label, tracking=self.numbers.pop(0))
            self.bought[-1] = label
        return label


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    (tmp_path / "papers").mkdir(exist_ok=True)
    carrier = Numbering()
    shop = Shop.open(database_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def find(shop: Shop, raw: str) -> Scanned:
    desk = shop.desk()
    with shop.warehouse.database.read() as session:
        facts = StoreFacts(session, Moment(desk.person, desk.station, 0, "2026-11-23", ""))
        return codes.find(session, facts, raw)


def change(shop: Shop, statement: str, **values: str) -> None:
    with shop.warehouse.database.write() as session:
        assert session.run(Sql(statement), **values) == 1
        session.commit()


def test_parcels_are_loaded_by_the_carriers_barcodes_and_come_back_by_them(shop):
    first, second, third = packed(shop, "1001", 3)
    trackings = [row[0] for row in shop.rows("select tracking from parcel order by id")]
    assert trackings == [USPS, FEDEX, UPS]
    sue = loader(shop)
    # Typed by hand, with the spaces that are printed, a number is the same.
    for raw, number in ((USPS_BARCODE, first), (FEDEX_BARCODE, second), ("1z 879e93 0346 834440", third)):
        loaded = sue.scan(raw)
        assert (loaded.level, loaded.code, number in loaded.message) == (Level.OK, "loaded", True), loaded
    assert sue.scan("!done").code == "manifest_closed_now"
    assert shop.order_state("1001") == "shipped"
    rita = shop.seat("returns", "RITA")
    opened = rita.scan(USPS_BARCODE)
    assert (opened.code, opened.step) == ("return_of_order", "scan_product")
    assert "1001" in opened.message
    assert "parcel" in shop.seat("ship", "SUE").scan(f"!where {FEDEX_BARCODE}").message


SAID = {
    "1Z410E7W0392751591": "looks like a UPS tracking number, but no parcel here bears it",
    "420902459261290336128704042634": "looks like a USPS tracking number, but no parcel here bears it",
    "TBA000000000000": "looks like an Amazon tracking number, but no parcel here bears it",
    "RB123456785GB": "looks like a Royal Mail tracking number, but no parcel here bears it",
    "RB123456785CV": "looks like a postal tracking number, but no parcel here bears it",
    "3318810036": "looks like a DHL tracking number, but no parcel here bears it",
    "1Z410E7W0392751592": "misread? the check digit of this UPS number is wrong",
    "RB123456786GB": "misread? the check digit of this Royal Mail number is wrong",
    "3318810034": "misread? as a tracking number of DHL its check digit would be wrong",
}


def test_a_tracking_number_of_no_parcel_here_says_so_and_nothing_changes(shop):
    packed(shop, "1001")
    for seat in (loader(shop), shop.seat("returns", "RITA", "S2")):
        before = (seat.last.step, shop.rows("select state, manifest_id from parcel"))
        for raw, words in SAID.items():
            refused = seat.scan(raw)
            assert (refused.level, refused.code) == (Level.STOP, "unknown_code")
            assert f"bears the code {raw} ({words}). Expected: " in refused.message
            assert (refused.step, shop.rows("select state, manifest_id from parcel")) == before
            assert f"({words})" in seat.scan(f"!where {raw}").message
    assert seat.scan(USPS_BARCODE).code != "unknown_code"


def test_a_code_that_is_no_tracking_number_is_refused_as_ever(shop):
    packed(shop, "1001")
    seat = loader(shop)
    for raw in ("NOBODY", "5901234123457", "287809468875", "T-99", "JohnDoe1@x"):
        refused = seat.scan(raw)
        assert refused.code == "unknown_code"
        assert f"bears the code {raw}. Expected" in refused.message


def test_a_label_that_was_made_void_is_known_by_its_carriers_barcode_too(shop):
    number = packed(shop, "1001")[0]
    assert find(shop, USPS_BARCODE) == ParcelScan(USPS_BARCODE, 1, "tracking")
    change(shop, "update code set kind = 'void_label' where code = :code", code=USPS)
    assert find(shop, USPS_BARCODE) == VoidLabelScan(USPS_BARCODE, number)
    refused = loader(shop).scan(USPS_BARCODE)
    assert (refused.level, refused.code) == (Level.STOP, "void_label")


def test_what_is_inside_is_only_ever_a_parcel(shop):
    """A product or an order that happens to have the same number is not meant by a carrier's label."""
    shop.order(FEDEX, ("PEN", 1))
    found = find(shop, FEDEX_BARCODE)
    assert isinstance(found, UnknownScan)
    assert found.looks == "looks like a FedEx tracking number, but no parcel here bears it"
    assert found.why == ""


def test_two_parcels_inside_one_barcode_are_told_apart_by_a_person(shop):
    packed(shop, "1001", 2)
    change(shop, "update code set code = :other where code = :code", other=f"00{FEDEX}", code=USPS)
    found = find(shop, FEDEX_BARCODE)
    assert isinstance(found, AmbiguousScan)
    assert set(found.options) == {f"parcel {FEDEX}", f"parcel 00{FEDEX}"}
    assert {each.parcel_id for each in found.meanings if isinstance(each, ParcelScan)} == {1, 2}


def test_what_a_parcel_bears_is_its_number_whatever_the_check_digit_says(shop):
    packed(shop, "1001")
    change(shop, "update code set code = :other where code = :code", other=USPS[:-1] + "1", code=USPS)
    assert isinstance(find(shop, "42078745" + USPS[:-1] + "1"), ParcelScan)


def test_the_desk_finds_a_parcel_by_its_carriers_barcode(shop):
    number = packed(shop, "1001")[0]
    with shop.warehouse.database.read() as session:
        for raw in (USPS_BARCODE, "420 78745 " + USPS):
            assert [seen.number for seen in desk_parcels.found(session, raw).rows] == [number]
        assert not desk_parcels.found(session, FEDEX_BARCODE).rows


def test_known_codes_are_never_looked_at_as_tracking_numbers(shop, monkeypatch):
    """The search by patterns is paid for by unknown codes alone, and costs them one statement."""
    looked: list[str] = []
    real = codes.tracking.recognise
    monkeypatch.setattr(codes.tracking, "recognise", lambda raw: looked.append(raw) or real(raw))
    for raw in ("MUG", "A-01", "T-1", "4006381333931", "IDA"):
        find(shop, raw)
    assert looked == []
    find(shop, "NOBODY")
    assert looked == ["NOBODY"]


def test_a_new_pallet_may_have_a_code_that_looks_like_a_tracking_number(shop):
    shop.take("suppliers", "code,name\nACME,Acme\n")
    shop.take("purchase_orders", "po,supplier,sku,quantity\nPO-1,ACME,PEN,5\n")
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "PEN", "!qty 5")
    asked = rex.scan("3318810036")
    assert (asked.level, asked.code) == (Level.WARN, "confirm_new_plate")
    assert rex.scan("3318810036").level is Level.OK
