"""Every carrier with recorded exchanges, through its connector and our port, against their replay.

Where a carrier's folder has no answer of a kind (prices of DPD, a manifest of FedEx), what the port says
instead is held here too: words, and nothing that looks like an answer.
"""

from __future__ import annotations

import base64
import importlib.util
import json
from dataclasses import replace

import pytest

from fulfill.adapters.carrier_account import Account
from fulfill.adapters.karrio_carrier import KarrioCarrier
from fulfill.ports import CarrierAway, CarrierRefused, CarrierUnknown, Enclosed, HandedOver, ManifestAsked
from tests.adapters.label_requests import a_request
from tests.carriers.conftest import keys_of

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from fulfill.adapters import karrio_door
from tests.carriers.recorded import FOLDER, rows
from tests.carriers.replay_server import ReplayServer
from tests.carriers.replays import PDF, REPLAYS, Replay

KEY = "label:P0000001:1"
MUG = Enclosed("MUG", "Mug", 2, 350, 790, "691200", "PT")
ZPL = b"^XA^CI28^FO40,40^A0N,40,40^FDMug^FS^XZ\n"


def those(wanted=lambda one: True):
    """One run for each carrier; one whose connector is not installed says so."""
    return pytest.mark.parametrize(
        "one", [pytest.param(each, id=each.kind, marks=_here(each.kind)) for each in REPLAYS if wanted(each)]
    )


def _here(kind):
    missing = importlib.util.find_spec(f"karrio.mappers.{kind}") is None
    return pytest.mark.skipif(missing, reason=f"no connector here: {karrio_door.how_to_install(kind)}")


def carrier(one: Replay, server: ReplayServer, label: str = "") -> KarrioCarrier:
    account = Account(
        "CODE", one.kind, is_test=one.is_test, label=label or one.label, url=server.url, fields=one.fields
    )
    return KarrioCarrier(account, keys_of(one.keys), "warehouse-1")


def serving(one: Replay) -> ReplayServer:
    return ReplayServer(one.kind, one.ways, one.swap)


def parcel(one: Replay, **changes):
    made = a_request(KEY, sender=one.sender, to=one.to, service=one.service, currency="EUR", contents=(MUG,))
    return replace(made, **changes)


def sells(one):
    return bool(one.starts)


def test_every_folder_of_recordings_is_replayed():
    assert {path.name for path in FOLDER.iterdir()} == {one.kind for one in REPLAYS} | {"ups", "canadapost"}


@those(sells)
def test_a_label_is_bought_once_with_number_price_and_bytes_that_say_what_they_are(one, capfd, caplog):
    with serving(one) as server:
        sold = carrier(one, server).buy(parcel(one))
    assert (sold.key, sold.carrier, sold.service) == (KEY, "CODE", one.service)
    assert (sold.tracking, sold.shipment) == (one.tracking, one.shipment)
    assert (sold.cost_minor, sold.currency) == one.cost
    assert sold.label.startswith(one.starts)
    assert sold.media_type == ("image/png" if one.starts.startswith(b"\x89PNG") else "application/pdf")
    assert len(server.sold) == 1
    told = capfd.readouterr()
    assert (told.out, told.err) == ("", ""), "a station answers there"
    logged = [each.getMessage() for each in caplog.records]
    assert not any("tok-" in text or one.tracking in text for text in logged), "a token is nobody's business"


@those(sells)
def test_our_reference_and_the_weight_are_in_the_purchase(one):
    with serving(one) as server:
        bought_by = carrier(one, server)
        bought_by.buy(parcel(one, weight_g=1234))
    reference = bought_by.reference(KEY)
    body = server.sold[0].decode()
    assert reference in body
    # Never lighter than it is, and DPD counts in units of 10 g.
    assert ("<weight>124<" if one.kind == "dpd" else "1.24") in body


@those(sells)
def test_an_answer_that_is_lost_is_one_label_and_no_second_purchase(one):
    with serving(one) as server:
        server.loses = True
        bought_by = carrier(one, server)
        with pytest.raises(CarrierUnknown) as doubt:
            bought_by.buy(parcel(one))
        assert type(doubt.value) is CarrierUnknown, "it may be sold, so nobody may say that it is not"
        with pytest.raises(CarrierUnknown, match=bought_by.reference(KEY)):
            bought_by.find(KEY)
    assert len(server.sold) == 1


@those(lambda one: one.refused is not None)
def test_a_refused_purchase_is_said_in_the_carriers_own_words(one):
    says, status, words = one.refused
    with serving(one) as server:
        server.instead(sells=True, says=says, status=status)
        with pytest.raises(CarrierRefused, match=words):
            carrier(one, server).buy(parcel(one))
    assert not server.sold


@those(lambda one: one.rates is not None)
def test_prices_come_with_services_a_person_can_read(one):
    count, service, minor, currency = one.rates
    with serving(one) as server:
        rates = carrier(one, server).rates(parcel(one))
    assert len(rates) == count
    assert (rates[0].name, rates[0].price_minor, rates[0].currency) == (service, minor, currency)
    assert all("_" not in rate.name and not rate.name.islower() for rate in rates)


@those(lambda one: one.rates is None)
def test_a_price_that_no_carrier_told_is_no_price(one):
    with serving(one) as server, pytest.raises(CarrierRefused, match=f"CODE/{one.kind}_"):
        carrier(one, server).rates(parcel(one))
    assert not server.asked


@those(lambda one: one.tracked is not None)
def test_a_parcel_is_followed_newest_event_first_by_the_clock_of_24_hours(one):
    number, is_delivered, newest = one.tracked
    with serving(one) as server:
        seen = carrier(one, server).track(number)
    assert seen.is_delivered is is_delivered
    if newest:
        first = seen.events[0]
        assert f"{first.at} {first.what}".startswith(newest)
    assert not any("AM" in event.at or "PM" in event.at for event in seen.events)
    assert [event.at[:10] for event in seen.events] == sorted(
        (event.at[:10] for event in seen.events), reverse=True
    )
    assert not server.sold


@those(lambda one: one.unknown is not None)
def test_a_parcel_that_the_carrier_does_not_know_is_said_in_its_words(one):
    says, status, words = one.unknown
    with serving(one) as server:
        server.instead(sells=False, says=says, status=status)
        with pytest.raises((CarrierRefused, CarrierAway), match=words):
            carrier(one, server).track(one.tracked[0])


@those(lambda one: one.tracked is None)
def test_a_connector_that_follows_no_parcels_says_so(one):
    with serving(one) as server, pytest.raises(CarrierRefused, match="Look for it at the carrier itself"):
        carrier(one, server).track("1")
    assert not server.asked


@those(lambda one: one.voids)
def test_a_label_is_voided_by_what_its_carrier_calls_it(one):
    with serving(one) as server:
        assert carrier(one, server).void_shipment(one.tracking, one.shipment)
    assert any(one.shipment in path for _, path in server.asked) or any(
        one.shipment.encode() in body for body in server.bodies
    )


@those(lambda one: bool(one.not_voided))
def test_a_label_that_cannot_be_voided_from_here_says_where(one):
    with serving(one) as server, pytest.raises(CarrierRefused, match=one.not_voided):
        carrier(one, server).void_shipment(one.tracking, one.shipment)


@those(sells)
def test_a_manifest_is_the_carriers_own_where_it_makes_one(one):
    asked = ManifestAsked("M-1", one.sender, (HandedOver(one.tracking, one.shipment, "{}"),))
    with serving(one) as server:
        made_by = carrier(one, server)
        assert made_by.makes_manifests is bool(one.manifest)
        if one.manifest:
            assert made_by.manifest(asked).reference == one.manifest
        else:
            with pytest.raises(CarrierRefused, match="makes no manifest of its own"):
                made_by.manifest(asked)
            assert not server.asked


@those(lambda one: any("token" in str(way.says) or "tok-" in str(way.says) for way in one.ways))
def test_keys_that_a_login_does_not_take_are_said_and_nothing_is_bought(one):
    with serving(one) as server:
        server.ways = tuple(
            replace(way, says={"error": "invalid_client"}, status=401) if "tok-" in str(way.says) else way
            for way in server.ways
        )
        account = carrier(one, server)
        assert "does not take the keys" in account.test()
        with pytest.raises(CarrierAway, match="does not take the keys"):
            account.buy(parcel(one))
    assert not server.sold


@those(sells)
def test_an_address_with_holes_is_a_label_or_words_but_never_a_crash(one):
    empty = replace(
        one.to, name="", company="", address1="", city="", postcode="", region="", phone="", email=""
    )
    with serving(one) as server:
        try:
            said = carrier(one, server).buy(parcel(one, receiver=empty, length_mm=0, width_mm=0, height_mm=0))
        except CarrierRefused as no:
            said = no
    if isinstance(said, CarrierRefused):
        assert "of the receiver is missing" in str(said) or "says no" in str(said)
        assert not server.sold


def recorded_pdf(one):
    """The base64 text of the label in a recorded purchase, where it is one text."""
    way = next(way for way in one.ways if way.sells)
    file, _, name = way.says.partition(":")
    value = rows(f"{one.kind}/{file}")[name]
    text = value if isinstance(value, str) else json.dumps(value)
    at = text.find("JVBERi0")
    if at < 0:
        return ""
    ends = [text.find(mark, at) for mark in ('"', "<")]
    return text[at : min(end for end in ends if end > 0)].strip()


@those(lambda one: sells(one) and bool(recorded_pdf(one)))
def test_a_thermal_label_is_handed_on_byte_by_byte(one):
    pdf = recorded_pdf(one)
    with ReplayServer(one.kind, one.ways, (*one.swap, (pdf, base64.b64encode(ZPL).decode()))) as server:
        sold = carrier(one, server, label="ZPL").buy(parcel(one))
    assert (sold.label, sold.media_type) == (ZPL, "application/zpl")


@those(lambda one: sells(one) and bool(recorded_pdf(one)))
def test_a_pdf_label_is_handed_on_byte_by_byte(one):
    text = recorded_pdf(one)
    with serving(one) as server:
        sold = carrier(one, server).buy(parcel(one))
    whole = text.rstrip("=")
    assert base64.b64encode(sold.label).decode().rstrip("=")[: len(whole) - 3] == whole[: len(whole) - 3]


def named(kind):
    return next(one for one in REPLAYS if one.kind == kind)


@pytest.mark.skipif(importlib.util.find_spec("karrio.mappers.australiapost") is None, reason="not installed")
def test_a_label_that_is_refused_after_its_parcel_was_booked_is_never_called_unsold():
    one = named("australiapost")
    with serving(one) as server:
        server.ways = tuple(
            replace(way, says=b'{"errors": [{"code": "1", "message": "no"}]}', status=400)
            if way.path.endswith("/labels")
            else way
            for way in one.ways
        )
        try:
            assert carrier(one, server).buy(parcel(one)).tracking == one.tracking
        except CarrierRefused:
            pytest.fail("it is on the bill")
        except CarrierUnknown:
            pass
    assert len(server.sold) == 1


@pytest.mark.skipif(importlib.util.find_spec("karrio.mappers.fedex") is None, reason="not installed")
def test_fedex_says_which_keys_it_wants_for_following_a_parcel():
    one = named("fedex")
    with serving(one) as server:
        account = carrier(one, server)
        account.keys = keys_of({"api_key": "my-id", "secret_key": "my-secret"})
        assert account.buy(parcel(one)).tracking == one.tracking
        with pytest.raises(CarrierAway, match="track_api_key, track_secret_key is missing"):
            account.track("1")


@pytest.mark.skipif(importlib.util.find_spec("karrio.mappers.laposte") is None, reason="not installed")
def test_la_poste_only_follows_parcels_and_says_so():
    one = named("laposte")
    with serving(one) as server, pytest.raises(CarrierRefused, match="only tells where parcels are"):
        carrier(one, server).buy(parcel(one))
    assert not server.asked


def test_the_label_of_the_recordings_is_one():
    assert PDF.startswith(b"%PDF-1")
