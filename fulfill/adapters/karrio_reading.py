"""What stands in carriers' answers beside what karrio reads: prices, whose label it is, a label found again.

Only what karrio leaves out is read here, from the answer as it came. Whatever cannot be read is as if the
carrier had not said it; nothing here raises.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from xml.etree import ElementTree as ET  # only of answers that were checked to be without a DTD

from fulfill import units
from fulfill.adapters.carrier_account import MEDIA

_WORDS_MAX: Final = 300
_LOOKED_AT: Final = 20_000
_REASONS_MAX: Final = 3
# What karrio finds wrong with a request before it is sent, in words that help; the rest is its own affair.
_SDK_SAYS: Final = frozenset(
    f"SHIPPING_SDK_{what}_ERROR"
    for what in ("FIELD", "ORIGIN_NOT_SERVICED", "DESTINATION_NOT_SERVICED", "NON_SUPPORTED")
)


@dataclass(frozen=True, slots=True)
class Price:
    """In minor units of a currency."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Recovered:
    """A label that was found again by our own reference."""

    tracking: str
    label: bytes
    media_type: str


def money(amount: Any, currency: Any) -> Price | None:
    """An amount as a carrier writes it; None where it is no price."""
    try:
        exact = Decimal(str(amount))
        if not exact.is_finite() or exact < 0 or not currency:
            return None
        return Price(units.money_minor(f"{exact:f}", str(currency), rounds=True), str(currency))
    except (InvalidOperation, units.BadValue):
        return None


def price_of(kind: str, body: bytes) -> Price | None:
    """What the label of this answer costs, taxes included, where the carrier tells it."""
    match kind:
        case "ups":
            results = _dict(_path(_json(body), "ShipmentResponse", "ShipmentResults"))
            for name in ("NegotiatedRateCharges", "ShipmentCharges"):
                charges = _dict(results.get(name))
                for total in ("TotalChargesWithTaxes", "TotalCharges", "TotalCharge"):
                    found = _dict(charges.get(total))
                    price = money(found.get("MonetaryValue"), found.get("CurrencyCode"))
                    if price is not None:
                        return price
            return None
        case "canadapost":
            return money(_xml_text(body, "due-amount"), "CAD")
        case "dhl_express":
            # Its connector takes the currency of the account's country for the one that was charged.
            return money(_xml_text(body, "ShippingCharge"), _xml_text(body, "CurrencyCode"))
        case "australiapost":
            shipment = _dict(_first(_path(_json(body), "shipments")))
            return money(_path(shipment, "shipment_summary", "total_cost"), "AUD")
        case "sendle":
            gross = _dict(_path(_json(body), "price", "gross"))
            return money(gross.get("amount"), gross.get("currency"))
        case "fedex":
            shipment = _dict(_first(_path(_json(body), "output", "transactionShipments")))
            rating = _path(shipment, "completedShipmentDetail", "shipmentRating")
            charged = _dict(_first(_path(rating, "shipmentRateDetails")))
            return money(charged.get("totalNetCharge"), charged.get("currency"))
        case _:
            return None


def is_fault(body: bytes) -> bool:
    """Whether it is a SOAP fault: these come with HTTP 500 whoever is to blame (SOAP 1.1, 6.2)."""
    return b"Fault>" in body[:_LOOKED_AT] and b"Envelope" in body[:_LOOKED_AT]


def blames_asker(body: bytes) -> bool:
    """Whether a SOAP fault says that the request itself is wrong, so nothing was done (SOAP 1.1, 4.4.1)."""
    return re.search(rb"faultcode[^>]*>[^<]*Client", body[:_LOOKED_AT]) is not None


def reference_in(kind: str, body: bytes) -> str:
    """Our own reference as the carrier repeats it; "" where it does not."""
    if kind != "ups":
        return ""
    response = _path(_json(body), "ShipmentResponse", "Response", "TransactionReference")
    return str(_dict(response).get("CustomerContext") or "")


def recovered(body: bytes) -> tuple[Recovered, ...]:
    """The labels in UPS's answer to a label recovery (its REST API, `LabelRecoveryResponse`)."""
    answer = _dict(_path(_json(body), "LabelRecoveryResponse"))
    results = answer.get("LabelResults")
    found = []
    for one in results if isinstance(results, list) else [results]:
        tracking = str(_dict(one).get("TrackingNumber") or "")
        image = _ups_image(_dict(_dict(one).get("LabelImage")), "LabelImageFormat")
        if tracking:
            found.append(Recovered(tracking, *(image or (b"", ""))))
    return tuple(found)


def reasons(messages: Iterable[Any]) -> str:
    """What the carrier itself said, in its words: at most three reasons, cut to a readable length."""
    theirs = [message for message in messages if not is_own(message)]
    grave = [message for message in theirs if str(message.level or "error") == "error"]
    told: list[str] = []
    for message in grave or theirs:
        code, text = str(message.code or ""), " ".join(str(message.message or "").split())
        details = _details(message.details)
        is_theirs = code and code not in text and code not in _SDK_SAYS
        words = f"{text.rstrip('.')}{details}" + (f" ({code})" if is_theirs else "")
        told.append(words.strip()[:_WORDS_MAX])
    return "; ".join(dict.fromkeys(told[:_REASONS_MAX]))


def is_own(message: Any) -> bool:
    """Whether a message is karrio's about its own trouble, and not the carrier's about the parcel."""
    code = str(message.code or "")
    return code.startswith("SHIPPING_SDK") and code not in _SDK_SAYS


def _details(details: Any) -> str:
    """Which fields are meant, where a request was not even sent."""
    if not isinstance(details, dict):
        return ""
    fields = [name for name, one in details.items() if isinstance(one, dict) and "code" in one]
    return f": {', '.join(fields)}" if fields else ""


def _ups_image(image: dict[str, Any], form: str) -> tuple[bytes, str] | None:
    media = MEDIA.get(str(_dict(image.get(form)).get("Code") or "").upper())
    content = image.get("GraphicImage")
    if media is None or not isinstance(content, str):
        return None
    try:
        return base64.b64decode(content, validate=True), media
    except (binascii.Error, ValueError):
        return None


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _path(found: Any, *names: str) -> Any:
    for name in names:
        found = _dict(found).get(name)
    return found


def _first(found: Any) -> Any:
    return found[0] if isinstance(found, list) and found else None


def _dict(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}


def _xml_text(body: bytes, name: str) -> str:
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        return ""
    try:
        root = ET.fromstring(re.sub(rb"^\s+", b"", body))  # noqa: S314 - no DTD, as looked at above
    except ET.ParseError:
        return ""
    found = next((one for one in root.iter() if one.tag.rpartition("}")[2] == name), None)
    return (found.text or "").strip() if found is not None else ""
