"""What the shop has closed does not leave here any more."""

from __future__ import annotations

import json

from fulfill import intake
from fulfill.intake import FileReport
from fulfill.store.check import check
from tests.build import Shop

ORDER = {
    "id": 1,
    "name": "#1001",
    "created_at": "2026-11-20T08:00:00+01:00",
    "currency": "EUR",
    "financial_status": "paid",
    "fulfillment_status": None,
    "cancelled_at": None,
    "shipping_address": {
        "name": "Ann Lee",
        "address1": "1 High St",
        "city": "London",
        "zip": "SW1A 1AA",
        "country_code": "GB",
    },
    "line_items": [
        {"id": 1, "sku": "MUG", "name": "Red mug", "quantity": 1, "price": "9.90", "requires_shipping": True}
    ],
}


def take(shop: Shop, **changes: object) -> FileReport:
    path = shop.folder / "orders.json"
    path.write_text(json.dumps({"orders": [{**ORDER, **changes}]}))
    return intake.take_file(shop.desk(), path)


def test_an_order_that_the_shop_cancels_is_stopped_and_what_it_held_is_free(database_url, tmp_path):
    shop = Shop.open(database_url, tmp_path)
    assert take(shop).created == 1
    shop.release()
    assert shop.order_state("#1001") == "released"
    report = take(shop, cancelled_at="2026-11-21T08:00:00+01:00")
    assert "put on hold" in report.reasons[0][1]
    assert shop.rows("select state, on_hold, waits from orders") == [("waiting", 1, "on hold")]
    assert shop.value("select sum(held) from balance") == 0
    assert shop.release().order_state("#1001") == "waiting"
    before = shop.value("select count(*) from operation")
    take(shop, cancelled_at="2026-11-21T08:00:00+01:00")
    assert shop.value("select count(*) from operation") == before, "told twice, done once"
    assert check(shop.warehouse).ok
    shop.close()


def test_an_order_that_is_being_picked_is_told_and_left_to_the_floor(database_url, tmp_path):
    shop = Shop.open(database_url, tmp_path)
    take(shop)
    shop.release()
    shop.seat("pick", "IDA")
    report = take(shop, cancelled_at="2026-11-21T08:00:00+01:00")
    assert "Here it is picking" in report.reasons[0][1]
    assert shop.order_state("#1001") == "picking"
    shop.close()


def test_a_log_that_holds_an_order_open_as_well_stops_nothing(sqlite_url, tmp_path):
    shop = Shop.open(sqlite_url, tmp_path)
    path = tmp_path / "log.json"
    path.write_text(json.dumps({"orders": [ORDER, {**ORDER, "cancelled_at": "2026-11-21T08:00:00+01:00"}]}))
    report = intake.take_file(shop.desk(), path)
    assert (report.created, report.rejected) == (1, 1)
    assert shop.rows("select on_hold, waits from orders") == [(0, "")]
    shop.close()
