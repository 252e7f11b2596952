"""Orders as shops give them: what may be shipped is taken, what is closed is told apart."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fulfill.errors import UnusableInput
from fulfill.exchange.reading import read
from fulfill.records import Group, OrderRecord, Payment, Rejected

ORDERS = Path("../shared/data/orders")
needs_orders = pytest.mark.skipif(not ORDERS.exists(), reason="the shared order files are absent")


def a_json(folder: Path, document: Any) -> Path:
    path = folder / "orders.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return path


def split(path: Path) -> tuple[list[OrderRecord], list[Rejected]]:
    found = list(read(path))
    records = [each.record for each in found if isinstance(each, Group)]
    assert all(isinstance(each, OrderRecord) for each in records)
    return records, [each for each in found if isinstance(each, Rejected)]  # type: ignore[return-value]


def woo(**changes: Any) -> dict[str, Any]:
    address = {"first_name": "Ann", "last_name": "O&#039;Hara", "address_1": "1 Rd", "city": "York",
               "country": "GB", "postcode": "YO1", "state": "", "company": "", "address_2": ""}  # fmt: skip
    return {
        "id": 727, "number": "727", "status": "processing", "currency": "GBP", "payment_method": "stripe",
        "date_created_gmt": "2026-11-20T10:00:00", "shipping": address,
        "billing": {**address, "email": "a@example.com", "phone": "1"}, "customer_note": "Ring &amp; wait",
        "shipping_lines": [{"method_title": "Flat Rate"}],
        "line_items": [{"name": "Tee &ndash; black", "sku": "TEE", "quantity": 2, "price": 3.333333}],
    } | changes  # fmt: skip


def shopify(**changes: Any) -> dict[str, Any]:
    address = {"name": "Bob", "address1": "1 Rd", "city": "York", "zip": "YO1", "country": "United Kingdom",
               "country_code": "GB", "province_code": None}  # fmt: skip
    return {
        "id": 1, "name": "#1001", "financial_status": "paid", "fulfillment_status": None, "currency": "JPY",
        "created_at": "2026-11-20T11:00:00+01:00", "shipping_address": address, "email": "b@example.com",
        "line_items": [
            {"sku": "A", "name": "A thing", "quantity": 3, "fulfillable_quantity": 2, "price": "199"},
            {"sku": "GIFT", "name": "Gift card", "quantity": 1, "requires_shipping": False, "price": "5"},
        ],
        "note_attributes": [{"name": "Gift message", "value": "Hurray"}],
        "shipping_lines": [{"title": "Express"}],
    } | changes  # fmt: skip


def test_a_woocommerce_order_becomes_plain_text(tmp_path: Path) -> None:
    [order], [] = split(a_json(tmp_path, woo()))
    assert order.address.name == "Ann O'Hara"
    assert order.note == "Ring & wait"
    assert order.lines[0].title == "Tee – black"
    assert (order.lines[0].sku, order.lines[0].quantity, order.lines[0].unit_price) == ("TEE", 2, 333)
    assert order.ordered_at == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert (order.order, order.channel, order.payment, order.service) == (
        "727",
        "woocommerce",
        Payment.PAID,
        "Flat Rate",
    )
    assert order.address.email == "a@example.com"


@pytest.mark.parametrize(
    ("changes", "payment"),
    [
        ({"status": "on-hold"}, Payment.PENDING),
        ({"status": "pending"}, Payment.PENDING),
        ({"payment_method": "cod"}, Payment.COD),
    ],
)
def test_woocommerce_says_whether_it_is_paid(
    tmp_path: Path, changes: dict[str, Any], payment: Payment
) -> None:
    [order], [] = split(a_json(tmp_path, woo(**changes)))
    assert order.payment is payment


def test_without_a_shipping_address_the_billing_address_counts(tmp_path: Path) -> None:
    [order], [] = split(a_json(tmp_path, woo(shipping={"address_1": ""})))
    assert order.address.city == "York"


@pytest.mark.parametrize("status", ["completed", "cancelled", "refunded", "failed"])
def test_closed_orders_are_settled_and_not_to_be_mended(tmp_path: Path, status: str) -> None:
    [], [rejected] = split(a_json(tmp_path, woo(status=status)))
    assert rejected.is_settled
    assert status in rejected.reason


def test_a_product_without_sku_rejects_the_order_and_says_where_to_mend_it(tmp_path: Path) -> None:
    lines = [{"name": "A", "sku": "A", "quantity": 1}, {"name": "B", "sku": "", "quantity": 1}]
    [], [rejected] = split(a_json(tmp_path, [woo(line_items=lines)]))
    assert rejected.reason == "Product 2 of the order has no SKU; give it one in the shop."
    assert not rejected.is_settled


def test_a_shopify_order_ships_what_is_left_of_what_can_be_shipped(tmp_path: Path) -> None:
    for document in (shopify(), {"order": shopify()}, {"orders": [shopify()]}):
        [order], [] = split(a_json(tmp_path, document))
        assert [(each.sku, each.quantity, each.unit_price) for each in order.lines] == [("A", 2, 199)]
        assert order.ordered_at == datetime(2026, 11, 20, 10, tzinfo=UTC)
        assert (order.gift_note, order.service, order.address.country) == ("Hurray", "Express", "GB")


@pytest.mark.parametrize(
    "changes",
    [{"cancelled_at": "2026-11-20"}, {"financial_status": "refunded"}, {"fulfillment_status": "fulfilled"},
     {"line_items": [{"sku": "A", "quantity": 1, "fulfillable_quantity": 0}]}],
)  # fmt: skip
def test_shopify_orders_with_nothing_to_ship_are_settled(tmp_path: Path, changes: dict[str, Any]) -> None:
    [], [rejected] = split(a_json(tmp_path, shopify(**changes)))
    assert rejected.is_settled


@pytest.mark.parametrize(
    "changes",
    [{"line_items": None}, {"line_items": [{"sku": "A", "quantity": -1}]}, {"shipping_address": None},
     {"line_items": [{"sku": "A", "quantity": 1, "price": 1e400}]}, {"name": "\ud800"}, {"currency": "EURO"},
     {"line_items": [{"sku": "A B", "quantity": 1}]}, {"created_at": "yesterday"}, {"note": "a\u202eb"}],
    ids=str,
)  # fmt: skip
def test_what_is_wrong_in_an_order_is_told(tmp_path: Path, changes: dict[str, Any]) -> None:
    [order], [rejected] = split(a_json(tmp_path, [shopify(**changes), shopify()]))
    assert order.order == "#1001"
    assert not rejected.is_settled
    assert rejected.reason.endswith(".")


def test_a_document_a_line_is_streamed_and_bad_lines_are_told(tmp_path: Path) -> None:
    text = "\n".join([json.dumps(shopify()), "{broken", json.dumps({"order": woo()}), '{"count": 2}'])
    records, rejected = split(a_json(tmp_path, text))
    assert [each.channel for each in records] == ["shopify", "woocommerce"]
    assert [each.line_no for each in rejected] == [2, 4]


EXPORT = (
    "Name,Email,Financial Status,Fulfillment Status,Currency,Shipping Method,Created at,Lineitem quantity,"
    "Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,Lineitem fulfillment status,"
    "Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Province,Shipping Country\n"
)


def test_further_rows_of_a_shopify_export_hold_only_their_product(tmp_path: Path) -> None:
    path = tmp_path / "orders_export.csv"
    path.write_text(
        EXPORT + "#1,a@example.com,paid,partial,USD,Ground,2026-04-10 11:11:26 +0530,1,Mug,5.00,MUG,true,"
        "fulfilled,Ann,1 Rd,Newark,'07102,NJ,US\n#1,a@example.com,,,,,,2,Tee,7.50,TEE,true,pending,,,,,,\n"
        "#1,a@example.com,,,,,,1,Tip,1.00,,false,pending,,,,,,\n"
        "#2,b@example.com,pending,unfulfilled,USD,Ground,2026-04-10 11:11:26 +0530,1,Mug,5.00,,true,,"
        "Bob,1 Rd,Newark,'07102,NJ,US\n"
    )
    [order], [rejected] = split(path)
    assert [(each.sku, each.quantity, each.unit_price) for each in order.lines] == [("TEE", 2, 750)]
    assert (order.address.postcode, order.address.region, order.service) == ("07102", "NJ", "Ground")
    assert rejected.reason == "Product 1 of the order has no SKU; give it one in the shop."


@needs_orders
@pytest.mark.parametrize(
    ("name", "taken", "settled", "to_mend"),
    [
        ("shopify/admin_orders_export_bogus_gateway.csv", 0, 2, 0),
        ("shopify/transporter_template_orders.csv", 0, 1, 3),
        ("shopify/stedi_sample.csv", 0, 3, 0),
        ("shopify/stedi_sample.json", 0, 3, 0),
        ("shopify/rest_2026_07/order.jsonl", 8, 3, 5),
        ("woocommerce/orders/02_retrieve_an_order.json", 0, 0, 1),
        ("woocommerce/orders/03_list_all_orders.json", 0, 1, 1),
        ("woocommerce/orders/04_update_an_order.json", 0, 1, 0),
        ("woocommerce/orders/06_batch_update_orders.json", 0, 2, 2),
    ],
)
def test_real_order_files_are_read_to_their_end(name: str, taken: int, settled: int, to_mend: int) -> None:
    records, rejected = split(ORDERS / name)
    assert (len(records), sum(each.is_settled for each in rejected)) == (taken, settled)
    assert len(rejected) - settled == to_mend
    assert all(each.reason.endswith(".") for each in rejected)


@needs_orders
@pytest.mark.parametrize(
    "name",
    ["shopify/stedi_sample.xml", "shopify/products_apparel.csv", "shopify/python_api/inventory_levels.json",
     "shopify/python_api/transactions.json", "ebay/eBay-OrdersReport-Jan-2020.csv"],
)  # fmt: skip
def test_real_files_that_hold_no_orders_are_refused(name: str) -> None:
    with pytest.raises(UnusableInput):
        read(ORDERS / name)
