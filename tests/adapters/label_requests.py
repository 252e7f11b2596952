"""Makers with defaults for what a carrier is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from fulfill.address import Address
from fulfill.ports import LabelRequest

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BERLIN = Address(name="Ada", address1="Unter den Linden 1", city="Berlin", postcode="10117", country="DE")


def a_request(key: str = "P-1", *, to: Address = BERLIN, **changes: Any) -> LabelRequest:
    request = LabelRequest(
        key=key, parcel=key, order="SO-1", sscc="340123450000000017", sender=BERLIN, receiver=to,
        weight_g=1200, length_mm=300, width_mm=200, height_mm=100, service="", asked_at=MONDAY,
    )  # fmt: skip
    return replace(request, **changes)
