"""Recorded exchanges of carriers, as the fake server answers with them; see PROVENANCE.md beside them."""

from __future__ import annotations

import base64
import copy
import io
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "carriers" / "karrio"
if not FOLDER.is_dir():
    pytest.skip("the recorded exchanges of carriers do not lie beside the project", allow_module_level=True)


def rows(file: str) -> dict[str, Any]:
    """Name to value of one file of recorded exchanges."""
    lines = (FOLDER / file).read_text("utf-8").splitlines()
    return {row["name"]: row["value"] for row in map(json.loads, lines)}


class Ups:
    """UPS: prices, a shipment, a void, tracking."""

    def __init__(self) -> None:
        shipments, tracking = rows("ups/test_shipment.jsonl"), rows("ups/test_tracking.jsonl")
        self._shipped = shipments["ShipmentResponseJSON"]
        self.VOIDED = shipments["ShipmentCancelResponseJSON"]
        self.RATES = rows("ups/test_rate.jsonl")["RateResponseWithTotalChargesJSON"]
        self.TRACKED = tracking["TrackingResponseJSON"]
        self.NOT_TRACKED = tracking["TrackingNumberNotFoundResponseJSON"]

    @property
    def TOKEN(self) -> dict[str, str]:  # noqa: N802 - it stands beside the others
        now = str(int(time.time() * 1000))
        return {"token_type": "Bearer", "issued_at": now, "access_token": "tok-123456", "expires_in": "14399"}

    def shipped(self, tracking: str, reference: str, price: str) -> dict[str, Any]:
        """The recorded answer to a purchase, for another parcel."""
        answer = copy.deepcopy(self._shipped)["ShipmentResponse"]
        answer["Response"]["TransactionReference"]["CustomerContext"] = reference
        results = answer["ShipmentResults"]
        results["ShipmentIdentificationNumber"] = tracking
        results["ShipmentCharges"]["TotalChargesWithTaxes"] = {"CurrencyCode": "EUR", "MonetaryValue": price}
        results["PackageResults"] = {
            "TrackingNumber": tracking,
            "ShippingLabel": {"ImageFormat": {"Code": "ZPL"}, "GraphicImage": image(tracking)},
        }
        return {"ShipmentResponse": answer}

    def recovered(self, numbers: list[str]) -> dict[str, Any]:
        """A label recovery's answer, in the shape of UPS's published schema."""
        found = [
            {
                "TrackingNumber": one,
                "LabelImage": {"LabelImageFormat": {"Code": "ZPL"}, "GraphicImage": image(one)},
            }
            for one in numbers
        ]
        status = {"ResponseStatus": {"Code": "1", "Description": "Success"}}
        return {"LabelRecoveryResponse": {"Response": status, "LabelResults": found}}


class CanadaPost:
    """Canada Post: prices, a shipment and its label, a manifest."""

    def __init__(self) -> None:
        self.LABEL = _pdf()
        shipments, made = rows("canadapost/test_shipment.jsonl"), rows("canadapost/test_manifest.jsonl")
        self._shipped, self._created = (
            shipments["ShipmentResponseXML"],
            shipments["NonSubmittedShipmentResponseXML"],
        )
        self.RATES = rows("canadapost/test_rate.jsonl")["RateResponseXML"]
        self.MANIFEST = made["ManifestResponse"]
        self._manifests = made["ManifestsResponse"]

    def shipped(self, number: str, price: str) -> str:
        return _priced(self._shipped, number, price)

    def created(self, number: str, price: str) -> str:
        return _priced(self._created, number, price)

    def manifests(self) -> str:
        host = "https://ct.soa-gw.canadapost.ca/rs"
        return self._manifests.replace("https://XX", host)

    @staticmethod
    def reference_in(body: bytes) -> str:
        found = re.search(rb"<customer-ref-1>([^<]*)</customer-ref-1>", body)
        return found[1].decode() if found else ""


def _priced(text: str, number: str, price: str) -> str:
    text = re.sub("<tracking-pin>[^<]*<", f"<tracking-pin>{number}<", text)
    return re.sub("<due-amount>[^<]*<", f"<due-amount>{price}<", text)


def _pdf() -> bytes:
    """A page of a label's size."""
    import pypdfium2

    document, file = pypdfium2.PdfDocument.new(), io.BytesIO()
    document.new_page(288, 432)
    document.save(file)
    document.close()
    return file.getvalue()


def zpl(tracking: str) -> bytes:
    """A carrier's label, in its own bytes."""
    return f"^XA^CI28^FO40,40^A0N,40,40^FD{tracking}^FS^XZ\n".encode()


def image(tracking: str) -> str:
    return base64.b64encode(zpl(tracking)).decode()


ups, canadapost = Ups(), CanadaPost()
