"""A real carrier's connector against its recorded answers, and against everything that can go wrong."""

from __future__ import annotations

import json

import pytest

from fulfill.address import Address
from fulfill.ports import CarrierAway, CarrierRefused, CarrierUnknown, Enclosed
from tests.adapters.label_requests import BERLIN, a_request
from tests.carriers.conftest import a_ups

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from tests.carriers.fake_server import SOLD_BEFORE_ANSWER, Mishap
from tests.carriers.recorded import zpl

PARIS = Address(name="Zoé", address1="Rue 1", city="Paris", postcode="75001", country="FR", phone="+33 1 23")
OSLO = Address(name="Åse", address1="Gate 1", city="Oslo", postcode="0150", country="NO", phone="+47 22")
STANDARD = "ups_standard"


def to_paris(key="label:P0000001:1", **changes):
    return a_request(key, to=PARIS, service=STANDARD, **changes)


def test_a_label_is_bought_with_its_price_and_in_the_carriers_own_bytes(server, ups):
    sold = ups.buy(to_paris())
    assert (sold.carrier, sold.service, sold.key) == ("UPS", STANDARD, "label:P0000001:1")
    assert (sold.tracking, sold.cost_minor, sold.currency) == (server.bought[0].tracking, 1240, "EUR")
    assert (sold.label, sold.media_type) == (zpl(sold.tracking), "application/zpl")


def test_our_own_reference_is_in_the_request_the_same_for_a_key_and_another_for_another_warehouse(
    server, ups
):
    request = to_paris()
    ups.buy(request)
    ups.buy(request)
    a_ups(server.url, mark="warehouse-2").buy(request)
    first, again, elsewhere = (one.reference for one in server.bought)
    assert first == again == ups.reference(request.key)
    assert first != elsewhere
    assert first.startswith("P0000001-1-")
    assert len(first) <= 30


def test_what_is_asked_is_what_is_in_the_parcel(server, ups):
    mug = Enclosed("MUG", "Mug", 2, 350, 790, "691200", "PT")
    ups.buy(
        to_paris(weight_g=1234, length_mm=301, width_mm=200, height_mm=99, currency="EUR", contents=(mug,))
    )
    shipment = json.loads(server.asked_for("/ship")[0].body)["ShipmentRequest"]["Shipment"]
    package = shipment["Package"][0]
    assert package["PackageWeight"] == {
        "UnitOfMeasurement": {"Code": "KGS", "Description": "Weight"},
        "Weight": "1.24",
    }
    assert [package["Dimensions"][side] for side in ("Length", "Width", "Height")] == ["31.0", "20.0", "10.0"]
    assert shipment["ShipTo"]["Address"]["City"] == "Paris"
    assert shipment["Shipper"]["ShipperNumber"] == "A1B2C3"
    assert "691200" not in json.dumps(shipment), "nothing is declared inside the union"


def test_what_crosses_a_customs_border_is_declared_piece_by_piece(server, ups):
    mug = Enclosed("MUG", "Mug", 2, 350, 790, "691200", "PT")
    ups.buy(a_request("label:P2:2", to=OSLO, service=STANDARD, currency="EUR", contents=(mug,)))
    text = server.asked_for("/ship")[0].body.decode()
    assert all(part in text for part in ("691200", "PT", "Mug", "7.9"))


@pytest.mark.parametrize("mishap", list(Mishap))
def test_whatever_goes_wrong_is_a_label_or_one_of_three_answers_in_words_and_no_second_purchase(
    server, ups, hasty, mishap
):
    server.mishap = lambda: mishap
    request = to_paris()
    try:
        outcome = ups.buy(request)
    except (CarrierRefused, CarrierUnknown) as said:
        outcome = said
    if isinstance(outcome, Exception):
        assert "my-secret" not in str(outcome)
        assert "Traceback" not in str(outcome)
        assert str(outcome).startswith(("UPS ", "The answer of UPS"))
    assert len(server.bought) <= 1
    assert len(server.asked_for("/ship")) == 1, "nothing asks the same again by itself"
    if server.bought and mishap in SOLD_BEFORE_ANSWER:
        assert type(outcome) is CarrierUnknown, "it may be sold, so nobody may say that it is not"


@pytest.mark.parametrize(
    ("mishap", "kind", "words"),
    [
        (Mishap.REFUSED, CarrierRefused, "Missing or invalid ship to postal code (120202)"),
        (Mishap.NO_REASON, CarrierRefused, "says no: HTTP 400"),
        (Mishap.TOO_MANY, CarrierAway, "asked too often"),
        (Mishap.UNAUTHORISED, CarrierAway, "fulfill carriers key UPS"),
        (Mishap.TROUBLE_BEFORE, CarrierUnknown, "HTTP 503"),
        (Mishap.HANGS_BEFORE, CarrierUnknown, "did not answer"),
        (Mishap.CUT_BEFORE, CarrierUnknown, "did not answer"),
        (Mishap.MALFORMED, CarrierUnknown, "cannot be read"),
        (Mishap.MID_BODY, CarrierUnknown, "did not answer"),
    ],
)
def test_each_trouble_is_said_for_what_it_is(server, ups, hasty, mishap, kind, words):
    server.mishap = lambda: mishap
    with pytest.raises(CarrierRefused if kind is CarrierRefused else CarrierUnknown) as said:
        ups.buy(to_paris())
    assert type(said.value) is kind
    assert words in str(said.value)
    if mishap is Mishap.TOO_MANY:
        assert said.value.wait_s == 120


def test_a_carrier_that_is_not_reached_sold_nothing_for_certain(ups):
    nowhere = a_ups("http://127.0.0.1:9")
    with pytest.raises(CarrierAway, match="not reached"):
        nowhere.buy(to_paris())


def test_the_answer_for_another_parcel_says_so(server, ups):
    server.mishap = lambda: Mishap.OTHER_PARCEL
    assert ups.buy(to_paris()).key != "label:P0000001:1"


def test_a_lost_label_is_found_again_by_our_reference(server, ups):
    server.mishap = lambda: Mishap.CUT_AFTER
    request = to_paris()
    with pytest.raises(CarrierUnknown):
        ups.buy(request)
    found = ups.find(request.key)
    assert found is not None
    assert (found.tracking, found.label) == (server.bought[0].tracking, zpl(server.bought[0].tracking))


def test_that_a_reference_is_not_found_does_not_prove_that_nothing_was_sold(server, ups):
    with pytest.raises(CarrierUnknown, match="does not tell yet"):
        ups.find("label:P0000001:1")


def test_two_labels_under_one_reference_are_for_a_person(server, ups):
    reference = ups.reference("label:P0000001:1")
    for _ in range(2):
        server.sell(reference, STANDARD, "1.00")
    with pytest.raises(CarrierUnknown):
        ups.find("label:P0000001:1")


def test_a_carrier_without_such_a_question_says_where_a_person_must_look(post):
    with pytest.raises(CarrierUnknown, match=post.reference("label:P1:1")):
        post.find("label:P1:1")


def test_a_label_is_voided_and_a_second_time_is_as_good(server, ups):
    sold = ups.buy(to_paris())
    assert ups.void(sold.tracking)
    assert ups.void(sold.tracking), "its answer may have been lost the first time"
    assert server.voided == {sold.tracking}
    with pytest.raises(CarrierRefused, match="No shipment found"):
        ups.void("1Z0000000000000000")


def test_rates_come_with_price_and_promise(server, ups):
    rates = ups.rates(a_request(to=PARIS))
    assert len(rates) == 6
    assert {(rate.carrier, rate.currency) for rate in rates} == {("UPS", "CAD")}
    assert all(rate.price_minor > 0 and rate.service.startswith("ups_") for rate in rates)
    cheapest = min(rates, key=lambda rate: rate.price_minor)
    assert (cheapest.service, cheapest.price_minor, cheapest.transit_days) == ("ups_standard_eu", 1354, 3)
    ups.buy(a_request(to=PARIS, service=cheapest.service))
    assert server.bought[-1].service == "11", "what was quoted can be bought by the same name"


def test_a_parcel_is_tracked_newest_first_and_an_unknown_one_is_said(server, ups):
    sold = ups.buy(to_paris())
    seen = ups.track(sold.tracking)
    assert not seen.is_delivered
    assert "released by the customs agency" in seen.events[0].what
    with pytest.raises(CarrierRefused, match="Not Found"):
        ups.track("1Z9999999999999999")


def test_wrong_keys_are_said_by_a_test_and_no_key_is_in_the_words(server):
    assert a_ups(server.url).test() == ""
    said = a_ups(server.url, client_secret="wrong-secret").test()
    assert "fulfill carriers key UPS" in said
    assert "wrong-secret" not in said
    assert not server.asked_for("/ship")


def test_a_machine_without_the_keys_says_which_are_missing(server):
    keyless = a_ups(server.url, client_secret="")
    with pytest.raises(CarrierAway, match="client_secret is missing"):
        keyless.buy(to_paris())
    assert not server.asked


def test_what_the_library_finds_wrong_before_it_asks_is_said_too(server):
    with pytest.raises(CarrierRefused, match="cannot ship from origin DE"):
        a_ups(server.url, country="US").buy(to_paris())
    assert not server.asked_for("/ship")


def test_no_service_is_never_a_guess(ups):
    with pytest.raises(CarrierRefused, match="which service"):
        ups.buy(a_request(to=BERLIN))
