"""What was paid, as files say it: for a piece after its discounts, and for the shipping of an order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import intake
from fulfill.address import Address
from fulfill.clock import RandomIds, SystemClock
from fulfill.exchange.reading import read
from fulfill.exchange.shop import DraftLine, _paid_each
from fulfill.operations import Desk
from fulfill.records import Group, Kind, OrderLineRecord, OrderRecord, ReturnLineRecord, ReturnRecord
from fulfill.returned import Wish
from fulfill.store.intake.inbound import _mark
from fulfill.store.intake.orders import fingerprint, plain
from fulfill.store.statements import Sql
from fulfill.store.warehouse import create, person_by_badge, station_profile
from tests.exchange.test_shops import EXPORT, a_json, shopify, split, woo

ADDRESS = "name,address1,city,country"
ANN = "Ann,1 High St,York,GB"


def test_a_shopify_line_costs_what_is_left_after_its_discounts(tmp_path):
    off = [{"amount": "1.00"}, {"amount": "0.99"}]
    lines = [{"sku": "A", "name": "A", "quantity": 3, "fulfillable_quantity": 2, "price": "10.00",
              "discount_allocations": off}]  # fmt: skip
    shipping = {"total_shipping_price_set": {"shop_money": {"amount": "4.90", "currency_code": "EUR"}}}
    [order], [] = split(a_json(tmp_path, shopify(line_items=lines, currency="EUR", **shipping)))
    # 30.00 less 1.99 is 28.01 for three: 9.33 each, and not 9.34.
    assert (order.lines[0].unit_price, order.shipping_price) == (933, 490)


@given(st.integers(0, 10_000), st.integers(1, 50), st.integers(0, 20_000))
def test_all_pieces_of_a_line_cost_no_more_than_was_paid_for_it_and_no_less_than_nothing(price, pieces, off):
    line = DraftLine(1, "A", "A", str(pieces), "", (f"{off // 100}.{off % 100:02d}",))
    each = _paid_each(price, line, "EUR")
    assert 0 <= each * pieces <= max(0, price * pieces - off) or (off == 0 and each == price)


@pytest.mark.parametrize("discount", ["", "many", "-1.00"])
def test_a_discount_that_cannot_be_read_leaves_the_price_and_takes_the_order(tmp_path, discount):
    lines = [{"sku": "A", "quantity": 1, "price": "10.00", "discount_allocations": [{"amount": discount}]}]
    [order], [] = split(a_json(tmp_path, shopify(line_items=lines, currency="EUR")))
    assert order.lines[0].unit_price == 1000


def test_a_shopify_export_says_discount_and_shipping(tmp_path):
    head = EXPORT.replace("Name,", "Shipping,Lineitem discount,Name,", 1)
    path = tmp_path / "orders_export.csv"
    path.write_text(
        f"{head}4.90,0.10,#1,a@example.com,paid,,EUR,Ground,2026-04-10,2,Mug,5.00,MUG,true,,"
        "Ann,1 Rd,York,YO1,,GB\n"
    )
    [order], [] = split(path)
    assert (order.lines[0].unit_price, order.shipping_price) == (495, 490)


def test_a_woocommerce_order_says_its_shipping(tmp_path):
    [order], [] = split(a_json(tmp_path, woo(shipping_total="3.50")))
    assert order.shipping_price == 350


@pytest.fixture
def desk(sqlite_url, tmp_path):
    warehouse = create(sqlite_url, badge="BOSS")
    with warehouse.database.read() as session:
        found = person_by_badge(session, "BOSS")
    assert found is not None
    yield Desk(warehouse, found[0], station_profile(warehouse, "S"), SystemClock(), RandomIds())
    warehouse.close()


def paid(desk):
    with desk.warehouse.database.read() as session:
        return session.all(
            Sql(
                "select o.number, h.paid_minor from order_shipping h join orders o on o.id = h.id"
                " order by o.id"
            )
        )


def take(desk, folder: Path, text: str):
    file = folder / "orders.csv"
    file.write_text(text)
    return intake.take_file(desk, file, Kind.ORDERS)


def test_shipping_of_our_own_files_is_kept_and_mended_and_the_same_file_changes_nothing(desk, tmp_path):
    head = f"order,sku,quantity,currency,shipping_price,{ADDRESS}\n"
    rows = f"1,A,1,EUR,4.90,{ANN}\n1,B,1,EUR,4.90,{ANN}\n2,A,1,JPY,300,{ANN}\n3,A,1,EUR,,{ANN}\n"
    assert take(desk, tmp_path, head + rows).created == 3
    assert paid(desk) == [("1", 490), ("2", 300)]
    assert take(desk, tmp_path, head + rows).unchanged == 3
    assert take(desk, tmp_path, head + rows.replace("4.90", "5.00")).updated == 1
    assert paid(desk) == [("1", 500), ("2", 300)]
    assert take(desk, tmp_path, head + rows.replace("4.90", "")).updated == 1
    assert paid(desk) == [("2", 300)]


def test_a_bad_shipping_price_rejects_its_order_and_says_which(desk, tmp_path):
    head = f"order,sku,quantity,currency,shipping_price,{ADDRESS}\n"
    report = take(desk, tmp_path, head + f"1,A,1,EUR,4.999,{ANN}\n2,A,1,EUR,1.00,{ANN}\n")
    assert (report.created, report.rejected) == (1, 1)
    assert paid(desk) == [("2", 100)]


def test_orders_without_a_word_of_shipping_keep_the_mark_that_they_had():
    """An upgrade must not make every order of a shop's next file a changed one."""
    record = OrderRecord("1", (OrderLineRecord("A", 1),), Address("Ann", address1="1 High St", country="GB"))
    assert fingerprint(plain(record)) == "d4616f4288099b9ad8aeddbff74c3354"
    assert fingerprint(plain(replace(record, shipping_price=1))) != "d4616f4288099b9ad8aeddbff74c3354"


def test_returns_that_ask_for_nothing_new_keep_the_mark_that_they_had():
    record = ReturnRecord("R", "1", (ReturnLineRecord("A", 1, "STYLE"),))
    assert _mark(record) == "6340c67187e06d32cb25bf912d1f9bd8"
    asking = ReturnRecord("R", "1", (ReturnLineRecord("A", 1, "STYLE", Wish.CREDIT),))
    assert _mark(asking) != _mark(record)


def test_returns_say_what_their_customers_ask_for(tmp_path):
    file = tmp_path / "returns.csv"
    file.write_text(
        "rma,order,sku,quantity,reason,resolution,exchange_sku,comment\n"
        "R,1,A,1,STYLE,Exchange,B,too plain\nR,1,C,1,,,,\n"
    )
    [group] = [each for each in read(file) if isinstance(each, Group)]
    first, second = group.record.lines
    assert (first.resolution, first.exchange_sku, first.comment) == (Wish.EXCHANGE, "B", "too plain")
    assert (second.resolution, second.exchange_sku, second.comment) == (None, "", "")
