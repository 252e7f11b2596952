"""What karrio is given: our parcels, addresses and manifests in its words and units."""

from __future__ import annotations

import json
import urllib.request
from decimal import Decimal
from typing import Any, Final

from fulfill import customs
from fulfill.adapters.carrier_account import Account
from fulfill.address import Address
from fulfill.ports import Enclosed, LabelRequest, ManifestAsked
from fulfill.units import amount_text

_MM_IN_CM: Final = 10
_GRAMS_TOLD: Final = 10
_TITLE_MAX: Final = 35
# Their connectors put kilograms where the carrier counts in 10 g (ShipmentService 3.3 of DPD, `weight`:
# "300 equals 3 kg"), so a parcel would be declared with a hundredth of its weight.
_IN_TENS_OF_GRAMS: Final = frozenset({"dpd"})


def rate(request: LabelRequest, account: Account, reference: str) -> dict[str, Any]:
    """A question for prices, for every service of the carrier."""
    return {
        "shipper": address(request.sender),
        # A price depends on country and postcode; the connectors stumble where there is no street at all.
        "recipient": {"address_line1": "-"} | address(request.receiver),
        "parcels": [_parcel(request)],
        "services": [],
        "options": _options(request),
        "reference": reference,
    } | _account_of(account)


def shipment(request: LabelRequest, account: Account, reference: str) -> dict[str, Any]:
    """A purchase, with our own reference in it."""
    asked: dict[str, Any] = {
        "service": request.service,
        "shipper": address(request.sender),
        "recipient": address(request.receiver),
        "parcels": [_parcel(request)],
        "options": _options(request),
        "payment": {"paid_by": "sender", "currency": request.currency or None},
        "label_type": account.label,
        "reference": reference,
    }
    if request.contents and customs.crosses(request.sender, request.receiver):
        asked["customs"] = {
            "commodities": [_commodity(each, request.currency) for each in request.contents],
            "content_type": "merchandise",
            "invoice": request.order,
            "duty": {"paid_by": "recipient", "currency": request.currency or None},
        }
    if account.kind in _IN_TENS_OF_GRAMS:
        for each in (*asked["parcels"], *asked.get("customs", {}).get("commodities", ())):
            each["weight"] = round(each["weight"] * 100)
    return asked


def manifest(asked: ManifestAsked) -> dict[str, Any]:
    """A carrier's own manifest of the parcels that left on one of ours."""
    parcels = [
        {
            "tracking_number": each.tracking,
            "shipment_identifier": each.shipment or each.tracking,
            "meta": json.loads(each.meta or "{}"),
        }
        for each in asked.parcels
    ]
    return {
        "shipment_identifiers": [one["shipment_identifier"] for one in parcels],
        "address": address(asked.sender),
        "reference": asked.number[:12],
        "options": {"shipments": parcels},
    }


def recovery(server_url: str, token: str, account: Account, reference: str) -> urllib.request.Request:
    """UPS's label recovery by our own reference (its REST API: POST /api/labels/v1/recovery)."""
    asked = {
        "LabelRecoveryRequest": {
            "Request": {"SubVersion": "1903", "TransactionReference": {"CustomerContext": reference}},
            "LabelSpecification": {
                "LabelImageFormat": {"Code": account.label},
                "LabelStockSize": {"Height": "6", "Width": "4"},
            },
            "ReferenceValues": {
                "ReferenceNumber": {"Value": reference},
                "ShipperNumber": account.fields.get("account_number", ""),
            },
        }
    }
    return urllib.request.Request(  # noqa: S310 - the wire looks at the scheme
        f"{server_url}/api/labels/v1/recovery",
        data=json.dumps(asked).encode(),
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
        method="POST",
    )


def address(known: Address) -> dict[str, Any]:
    """One of our addresses; what is not known is left out."""
    found = {
        "person_name": known.name,
        "company_name": known.company,
        "address_line1": known.address1,
        "address_line2": known.address2,
        "city": known.city,
        "state_code": known.region,
        "postal_code": known.postcode,
        "country_code": known.country,
        "phone_number": known.phone,
        "email": known.email,
    }
    return {name: value for name, value in found.items() if value} | {"residential": not known.company}


def lacking(request: LabelRequest) -> tuple[str, ...]:
    """What of the receiver is not known, by the names of our own address."""
    receiver = request.receiver
    known = {
        "name": receiver.name or receiver.company,
        "address1": receiver.address1,
        "city": receiver.city,
        "postcode": receiver.postcode,
        "phone": receiver.phone,
        "email": receiver.email,
    }
    return tuple(name for name, value in known.items() if not value)


def _account_of(account: Account) -> dict[str, Any]:
    number = account.fields.get("account_number")
    return {"payment": {"paid_by": "sender", "account_number": number}} if number else {}


def _parcel(request: LabelRequest) -> dict[str, Any]:
    parcel: dict[str, Any] = {
        # Carriers take two decimals of a kilogram and bill what they weigh: never declared lighter.
        "weight": -(-request.weight_g // _GRAMS_TOLD) / 100,
        "weight_unit": "KG",
        "dimension_unit": "CM",
        "packaging_type": "your_packaging",
    }
    sides = {"length": request.length_mm, "width": request.width_mm, "height": request.height_mm}
    if all(sides.values()):
        # Rounded up: a parcel that is a little too large by the book is never too large at the belt.
        parcel |= {name: float(-(-side // _MM_IN_CM)) for name, side in sides.items()}
    return parcel


def _options(request: LabelRequest) -> dict[str, Any]:
    options: dict[str, Any] = {"shipment_date": f"{request.asked_at:%Y-%m-%d}"}
    if request.currency:
        options["currency"] = request.currency
    if request.is_hazardous:
        options["dangerous_good"] = True
    return options


def _commodity(each: Enclosed, currency: str) -> dict[str, Any]:
    found = {
        "title": each.name[:_TITLE_MAX],
        "description": each.name[:_TITLE_MAX],
        "sku": each.sku,
        "quantity": each.quantity,
        "weight": float(Decimal(each.weight_g) / 1000),
        "weight_unit": "KG",
        "value_amount": float(amount_text(each.value_minor, currency).split(" ")[0]),
        "value_currency": currency,
        "hs_code": each.hs_code,
        "origin_country": each.country_of_origin,
    }
    return {name: value for name, value in found.items() if value not in ("", None)}
