"""Canada Post, which makes manifests of its own: its recorded answers, and what goes wrong between them."""

from __future__ import annotations

import pytest

from fulfill.address import Address
from fulfill.ports import CarrierUnknown, HandedOver, ManifestAsked
from tests.adapters.label_requests import a_request

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from tests.carriers.fake_server import Mishap
from tests.carriers.recorded import canadapost

MONTREAL = Address(
    name="Bob", company="CGI", address1="502 Main St N", city="Montreal", region="QC", postcode="H2B 1A0",
    country="CA", phone="1 450 823 8432",
)  # fmt: skip
OTTAWA = Address(
    name="Jain", address1="23 Jardin Private", city="Ottawa", region="ON", postcode="K1K 4T3", country="CA"
)
EXPEDITED = "canadapost_expedited_parcel"


def a_parcel(key="label:P0000001:1"):
    return a_request(key, sender=MONTREAL, to=OTTAWA, service=EXPEDITED)


def test_a_label_is_bought_with_all_that_voiding_and_the_manifest_want_to_know(server, post):
    sold = post.buy(a_parcel())
    assert (sold.carrier, sold.service) == ("POST", EXPEDITED)
    assert (sold.tracking, sold.cost_minor, sold.currency) == (server.bought[0].tracking, 1240, "CAD")
    assert (sold.label, sold.media_type) == (canadapost.LABEL, "application/pdf")
    assert sold.shipment == "545021584835957806", "its own number of the shipment, which is not the tracking"
    assert '"group_id"' in sold.meta
    assert server.bought[0].reference == post.reference("label:P0000001:1")


@pytest.mark.parametrize("mishap", [Mishap.CUT_BEFORE, Mishap.CUT_AFTER, Mishap.MID_BODY, Mishap.MALFORMED])
def test_a_lost_answer_is_never_a_refusal_since_nobody_can_ask_what_became_of_it(server, post, mishap):
    server.mishap = lambda: mishap
    with pytest.raises(CarrierUnknown) as said:
        post.buy(a_parcel())
    assert type(said.value) is CarrierUnknown
    assert len([one for one in server.asked_for("/shipment") if one.method == "POST"]) == 1
    with pytest.raises(CarrierUnknown, match="cannot be asked what became of it"):
        post.find("label:P0000001:1")


def test_a_label_whose_picture_is_lost_after_it_was_sold_is_in_doubt_and_not_refused(
    server, post, monkeypatch
):
    monkeypatch.setattr(canadapost, "LABEL", b"", raising=False)
    server.mishap = lambda: Mishap.NONE
    server._server.RequestHandlerClass.do_GET = lambda http: http.close_connection is None
    with pytest.raises(CarrierUnknown):
        post.buy(a_parcel())
    assert len(server.bought) == 1


def test_prices_are_what_is_due_and_come_with_a_promise(post):
    rates = {rate.service: rate for rate in post.rates(a_request(sender=MONTREAL, to=OTTAWA))}
    assert (rates[EXPEDITED].price_minor, rates[EXPEDITED].transit_days) == (1021, 2)
    assert rates["canadapost_priority"].transit_days == 1


def test_its_manifest_is_made_of_the_groups_that_its_labels_were_bought_in(server, post):
    sold = [post.buy(a_parcel(f"label:P{n}:{n}")) for n in (1, 2)]
    handed = tuple(HandedOver(one.tracking, one.shipment, one.meta) for one in sold)
    made = post.manifest(ManifestAsked("M-1", MONTREAL, handed))
    assert made.media_type == "application/pdf"
    assert made.content.startswith(b"%PDF")
    body = server.manifests[0].decode()
    group = sold[0].meta.partition('"group_id": "')[2].partition('"')[0]
    assert f"<group-id>{group}</group-id>" in body
    assert "[GROUP_IDS]" not in body


def test_a_manifest_whose_answer_is_lost_may_have_been_made(server, post):
    handed = (HandedOver("1", "1", '{"group_id": "20260302-post"}'),)
    server._server.RequestHandlerClass.do_POST = lambda http: None
    with pytest.raises(CarrierUnknown) as said:
        post.manifest(ManifestAsked("M-1", MONTREAL, handed))
    assert type(said.value) is CarrierUnknown
