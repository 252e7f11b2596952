"""Shopify orders: the admin's CSV export and the REST order as JSON.

In the export the first row of an order tells all, its further rows only their product; a partly fulfilled
order ships what is left; what needs no shipping is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from fulfill.exchange.rows import Row
from fulfill.exchange.shop import Draft, DraftLine, Settled, make_order
from fulfill.records import Group, Payment, Read, Rejected
from fulfill.units import BadValue, shown

_SETTLED = frozenset(("refunded", "voided", "expired"))
_PAID = frozenset(("paid", "partially_refunded", ""))
_GIFT_NAMES = frozenset(("gift note", "gift_note", "gift message", "gift-message", "gift_message"))
# Our field, the export's column after "Shipping " or "Billing "; several in order of trust.
_EXPORT_ADDRESS = {
    "name": ("name",),
    "company": ("company",),
    "address1": ("address1", "street"),
    "address2": ("address2",),
    "city": ("city",),
    "region": ("province code", "province"),
    "postcode": ("zip",),
    "country": ("country code", "country"),
    "phone": ("phone",),
}
_JSON_ADDRESS = {
    "name": "name",
    "company": "company",
    "address1": "address1",
    "address2": "address2",
    "city": "city",
    "region": "province_code",
    "postcode": "zip",
    "country": "country_code",
    "phone": "phone",
}


def read_export(names: Sequence[str], rows: Callable[[], Iterator[Row]]) -> Iterator[Read]:
    """The orders of an admin export. `names` is its header in lower case, `rows` starts the file anew."""
    at = {name: place for place, name in enumerate(names) if name}
    key_at = at["name"]
    counts = Counter(row[key_at] for _, row, _ in rows() if len(row) > key_at)
    waiting: dict[str, list[Row]] = {}
    for each in rows():
        line_no, row, reason = each
        key = row[key_at] if len(row) > key_at else ""
        if not key:
            yield Rejected(line_no, row, reason or "The row names no order; fill the column Name.")
            continue
        found = waiting.setdefault(key, [])
        found.append(each)
        if len(found) == counts[key]:
            yield from _export_order(at, key, waiting.pop(key))


def _export_order(at: dict[str, int], key: str, rows: list[Row]) -> Iterator[Read]:
    is_settled = False
    broken = next((f"Line {line_no}: {reason}" for line_no, _, reason in rows if reason), "")
    cells = (
        [{name: row[place].strip() for name, place in at.items()} for _, row, _ in rows] if not broken else []
    )
    try:
        record = make_order(_export_draft(cells, broken))
    except Settled as settled:
        why, is_settled = str(settled), True
    except BadValue as bad:
        why = str(bad)
    else:
        yield Group(record, tuple(line_no for line_no, _, _ in rows), tuple(row for _, row, _ in rows))
        return
    for line_no, row, _ in rows:
        yield Rejected(line_no, row, why, is_settled, key)


def _export_draft(rows: list[dict[str, str]], broken: str) -> Draft:
    if broken:
        raise BadValue(broken)
    first = rows[0]

    def said(*names: str) -> str:
        """The first filled cell: a column of the order may stand in any of its rows."""
        return next((row[name] for name in names for row in rows if row.get(name)), "")

    financial, fulfilment = (
        first.get("financial status", "").lower(),
        first.get("fulfillment status", "").lower(),
    )
    _check_open(financial, fulfilment, said("cancelled at"))
    is_partial = fulfilment == "partial"
    lines = []
    for position, row in enumerate(rows, start=1):
        if not (row.get("lineitem name") or row.get("lineitem quantity") or row.get("lineitem sku")):
            continue
        if row.get("lineitem requires shipping", "").lower() == "false":
            continue
        if is_partial and row.get("lineitem fulfillment status", "").lower() == "fulfilled":
            continue
        lines.append(
            DraftLine(position, row.get("lineitem sku", ""), row.get("lineitem name", ""),
                      row.get("lineitem quantity", ""), row.get("lineitem price", ""),
                      (row.get("lineitem discount", ""),))
        )  # fmt: skip
    prefix = "shipping" if said("shipping address1", "shipping street") else "billing"
    address = {
        ours: said(*(f"{prefix} {each}" for each in theirs)) for ours, theirs in _EXPORT_ADDRESS.items()
    }
    # The export writes an apostrophe before a postcode, so that a spreadsheet keeps its zeros.
    address["postcode"] = address["postcode"].removeprefix("'")
    address["phone"] = (address["phone"] or said("phone")).removeprefix("'")
    address["email"] = said("email")
    return Draft(
        "shopify",
        first["name"],
        _payment(financial, said("payment method")),
        said("currency"),
        said("created at", "processed at"),
        said("shipping method", "shipping line title"),
        said("notes", "note"),
        address,
        lines,
        shipping=said("shipping"),
    )


def _check_open(financial: str, fulfilment: str, cancelled_at: str) -> None:
    if cancelled_at:
        raise Settled(f"The shop cancelled this order at {shown(cancelled_at)}.")
    if financial in _SETTLED:
        raise Settled(f"The shop calls the payment of this order {financial}.")
    if fulfilment in ("fulfilled", "restocked"):
        raise Settled(f"The shop calls this order {fulfilment}.")


def _payment(financial: str, gateways: str) -> Payment:
    if financial in _PAID:
        return Payment.PAID
    gateway = gateways.lower()
    return Payment.COD if "cash on delivery" in gateway or "cod" in gateway.split() else Payment.PENDING


def draft_of(order: dict[str, Any]) -> Draft:
    """The draft of a REST order. Raises Settled for one that the shop has closed, BadValue for none."""
    lines = order.get("line_items")
    if not isinstance(lines, list):
        raise BadValue("The order has no line items; export it with all its fields.")
    financial, fulfilment = text(order, "financial_status"), text(order, "fulfillment_status")
    _check_open(financial, fulfilment, text(order, "cancelled_at"))
    gateways = order.get("payment_gateway_names")
    shipping, billing = part(order, "shipping_address"), part(order, "billing_address")
    given = shipping if text(shipping, "address1") else billing
    address = {ours: text(given, theirs) for ours, theirs in _JSON_ADDRESS.items()}
    address["country"] = address["country"] or text(given, "country")
    address["region"] = address["region"] or text(given, "province")
    address["name"] = address["name"] or f"{text(given, 'first_name')} {text(given, 'last_name')}".strip()
    address["phone"] = address["phone"] or text(order, "phone")
    address["email"] = text(order, "email") or text(order, "contact_email")
    return Draft(
        "shopify",
        text(order, "name") or text(order, "order_number") or text(order, "id"),
        _payment(financial, " ".join(each for each in gateways or () if isinstance(each, str))),
        text(order, "currency"),
        text(order, "created_at") or text(order, "processed_at"),
        next((text(each, "title") for each in parts(order, "shipping_lines")), ""),
        text(order, "note"),
        address,
        _lines(parts(order, "line_items")),
        next((text(each, "value") for each in parts(order, "note_attributes")
              if text(each, "name").lower() in _GIFT_NAMES), ""),
        text(part(part(order, "total_shipping_price_set"), "shop_money"), "amount"),
    )  # fmt: skip


def _lines(items: list[dict[str, Any]]) -> list[DraftLine]:
    found = []
    for position, item in enumerate(items, start=1):
        if item.get("requires_shipping") is False:
            continue
        # What edits, refunds and earlier parcels have left over, as far as the shop tells.
        left = text(item, "fulfillable_quantity") or text(item, "current_quantity") or text(item, "quantity")
        if left == "0":
            continue
        title = text(item, "name") or text(item, "title")
        found.append(
            DraftLine(position, text(item, "sku"), title, left, text(item, "price"),
                      tuple(text(each, "amount") for each in parts(item, "discount_allocations")),
                      text(item, "quantity"))
        )  # fmt: skip
    return found


def text(order: dict[str, Any], name: str) -> str:
    """A text of the document, or "" where it has none; numbers were read as text."""
    found = order.get(name)
    return found.strip() if isinstance(found, str) else ""


def part(order: dict[str, Any], name: str) -> dict[str, Any]:
    found = order.get(name)
    return found if isinstance(found, dict) else {}


def parts(order: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = order.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
