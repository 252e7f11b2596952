"""WooCommerce orders as its REST interface (wc/v3) gives them: texts hold HTML entities, ours are plain."""

from __future__ import annotations

from html import unescape
from typing import Any

from fulfill.exchange.shop import Draft, DraftLine, Settled
from fulfill.exchange.shopify import part, parts
from fulfill.exchange.shopify import text as raw_text
from fulfill.records import Payment
from fulfill.units import BadValue, shown

_SETTLED = frozenset(
    ("completed", "cancelled", "refunded", "failed", "trash", "checkout-draft", "auto-draft")
)
_ADDRESS = {
    "company": "company",
    "address1": "address_1",
    "address2": "address_2",
    "city": "city",
    "region": "state",
    "postcode": "postcode",
    "country": "country",
    "phone": "phone",
}


def text(order: dict[str, Any], name: str) -> str:
    return unescape(raw_text(order, name)).strip()


def draft_of(order: dict[str, Any]) -> Draft:
    """The draft of an order. Raises Settled for an order that the shop has closed, BadValue for no order."""
    if not isinstance(order.get("line_items"), list):
        raise BadValue("The order has no line items; export it with all its fields.")
    status = text(order, "status")
    if status in _SETTLED:
        raise Settled(f"The shop calls this order {shown(status)}.")
    shipping, billing = part(order, "shipping"), part(order, "billing")
    given = shipping if text(shipping, "address_1") else billing
    address = {ours: text(given, theirs) for ours, theirs in _ADDRESS.items()}
    address["name"] = f"{text(given, 'first_name')} {text(given, 'last_name')}".strip()
    address["phone"] = address["phone"] or text(billing, "phone")
    address["email"] = text(billing, "email")
    at_gmt = text(order, "date_created_gmt")
    lines = [
        DraftLine(
            position, text(each, "sku"), text(each, "name"), text(each, "quantity"), text(each, "price")
        )
        for position, each in enumerate(parts(order, "line_items"), start=1)
        if text(each, "quantity") != "0"
    ]
    return Draft(
        "woocommerce",
        text(order, "number") or text(order, "id"),
        _payment(status, text(order, "payment_method")),
        text(order, "currency"),
        f"{at_gmt}Z" if at_gmt else "",
        next((text(each, "method_title") for each in parts(order, "shipping_lines")), ""),
        text(order, "customer_note"),
        address,
        lines,
        shipping=text(order, "shipping_total"),
    )


def _payment(status: str, method: str) -> Payment:
    if method == "cod":
        return Payment.COD
    return Payment.PAID if status == "processing" else Payment.PENDING
