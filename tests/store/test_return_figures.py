"""Figures of returns, counted by hand beside what the database adds up, on both databases; and how fast."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fulfill.clock import microseconds
from fulfill.errors import UnusableInput
from fulfill.exchange import writing
from fulfill.store import views
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, create, open_warehouse
from tests.stocked import Template

MARCH = microseconds(datetime(2026, 3, 10, 12, tzinfo=UTC))
APRIL = microseconds(datetime(2026, 4, 10, 12, tzinfo=UTC))
MINUTE = 60_000_000
# (sku, supplier), by product id from 1.
PRODUCTS = [("MUG", "ACME"), ("TEA", "LEAF"), ("CAM", "")]
# (carrier, closed, (line, pieces)...), by parcel id from 1; order 1 has lines 1, 2 and order 2 line 3.
PARCELS = [("dhl", MARCH, (1, 10), (2, 5)), ("ups", APRIL, (3, 4))]
# line: (order, product, unit price)
LINES = {1: (1, 1, 1290), 2: (1, 2, 450), 3: (2, 1, 1000)}
# (line, reason, wording, disposition, decision, paid back, came, minutes until judged)
BACK = [
    (1, "SIZE_TOO_SMALL", "tiny", "restock", "refund", 1290, MARCH, 10),
    (1, "too small", "tiny", "refurbish", "refund", 1161, MARCH, 20),
    (1, "APPAREL_TOO_SMALL", "pinches", "scrap", "reject", 0, MARCH, 30),
    (2, "DEFECTIVE", "", "vendor", "refund", 450, APRIL, 40),
    (3, "GIFT_ONLY", "", "restock", "exchange", 0, APRIL, 50),
    (3, "", "", "", "", 0, APRIL, 0),
]


def put(session: Session, table: str, **fields: Any) -> None:
    names = ", ".join(fields)
    values = ", ".join(f":{name}" for name in fields)
    session.run(Sql(f"insert into {table} ({names}) values ({values})"), **fields)


def fill(session: Session) -> None:
    for id_, (sku, supplier) in enumerate(PRODUCTS, 1):
        put(session, "product", id=id_, sku=sku, supplier=supplier)
    for id_, (number, channel) in enumerate((("O-1", "shopify"), ("O-2", "amazon")), 1):
        put(session, "orders", id=id_, number=number, channel=channel, currency="EUR", state="shipped")
        put(session, "rma", id=id_, number=f"R-{id_}", order_id=id_, opened_us=MARCH)
        put(session, "rma_line", id=id_, rma_id=id_, product_id=1, expected=9)
    for id_, (order, product, price) in LINES.items():
        put(
            session, "order_line", id=id_, order_id=order, line=id_, product_id=product,
            unit_price_minor=price, ordered=10, picked=10, packed=10, shipped=10,
        )  # fmt: skip
    item = 0
    for id_, (carrier, closed, *lines) in enumerate(PARCELS, 1):
        put(session, "plate", id=id_, code=f"C{id_}", kind="carton")
        put(session, "manifest", id=id_, number=f"M{id_}", state="closed", closed_us=closed)
        put(
            session, "parcel", id=id_, number=f"P{id_}", order_id=id_, plate_id=id_, sscc=f"S{id_}",
            state="shipped", carrier=carrier, manifest_id=id_,
        )  # fmt: skip
        for line, pieces in lines:
            item += 1
            product = LINES[line][1]
            put(
                session,
                "parcel_item",
                id=item,
                parcel_id=id_,
                line_id=line,
                product_id=product,
                quantity=pieces,
            )
    for id_, (line, reason, wording, disposition, decision, paid, came, waited) in enumerate(BACK, 1):
        order, product, price = LINES[line]
        rma_line = 100 + id_
        put(session, "rma_line", id=rma_line, rma_id=order, product_id=product, expected=1, reason=reason)
        if wording:
            put(session, "return_wish", id=rma_line, wording=wording)
        put(
            session, "return_unit", id=id_, rma_id=order, rma_line_id=rma_line, order_line_id=line,
            product_id=product, reason=reason, disposition=disposition, refund="",
        )  # fmt: skip
        put(
            session, "settlement", id=id_, came_us=came, decided_us=came + waited * MINUTE if waited else 0,
            decision=decision, price_minor=price, amount_minor=paid, currency="EUR",
        )  # fmt: skip


def _fill(url: str, _folder: Path) -> None:
    warehouse = create(url, badge="BOSS")
    with warehouse.database.write() as session:
        fill(session)
        session.commit()
    warehouse.close()


_FILLED = Template(_fill)


@pytest.fixture
def warehouse(database_url: str) -> Iterator[Warehouse]:
    _FILLED.copy(database_url)
    made = open_warehouse(database_url)
    yield made
    made.close()


def told(warehouse: Warehouse, since: str = "", until: str = "") -> list[dict[str, Any]]:
    with warehouse.database.read() as session:
        return list(views.listed(session, "return_figures", "2026-05-01", None, (since, until)))


def rates(rows: list[dict[str, Any]], by: str) -> list[tuple[Any, ...]]:
    mine = [row for row in rows if (row["figure"], row["by"]) == ("return_rate", by)]
    return [(row["key"], row["count"], row["of"], row["rate_permille"]) for row in mine]


def test_the_rates_are_those_that_are_counted_by_hand(warehouse):
    rows = told(warehouse)
    # 10 + 5 + 4 shipped; six came back.
    assert rates(rows, "total") == [(None, 6, 19, 316)]
    assert rates(rows, "product") == [("MUG", 5, 14, 357), ("TEA", 1, 5, 200)]
    assert rates(rows, "supplier") == [("ACME", 5, 14, 357), ("LEAF", 1, 5, 200)]
    assert rates(rows, "carrier") == [("dhl", 4, 15, 267), ("ups", 2, 4, 500)]
    assert rates(rows, "reason") == [
        ("too_small", 3, 19, 158),
        ("defective", 1, 19, 53),
        ("not_given", 1, 19, 53),
        ("other", 1, 19, 53),
    ]


def test_the_top_reasons_come_with_what_customers_wrote_and_unknown_codes_as_they_came(warehouse):
    top = [row for row in told(warehouse) if row["figure"] == "top_reasons"]
    assert [(row["key"], row["wording"], row["count"], row["of"]) for row in top] == [
        ("too_small", "tiny", 2, 3),
        ("too_small", "pinches", 1, 3),
        ("other", "GIFT_ONLY", 1, 1),
    ]


def test_the_waits_are_the_nearest_ranks(warehouse):
    waits = [row for row in told(warehouse) if row["figure"] == "decision_time"]
    # 10, 20, 30, 40, 50 minutes: half of them are no longer than 30, nine in ten no longer than 50.
    assert [(row["key"], row["count"], row["seconds"]) for row in waits] == [
        ("p50", 5, 1800),
        ("p90", 5, 3000),
    ]


def test_the_value_is_what_was_paid_for_what_goes_back_to_the_shelf(warehouse):
    rows = told(warehouse)
    value = {row["key"]: row for row in rows if row["figure"] == "value_recovered"}
    whole = 1290 * 3 + 450 + 1000
    total = value["restocked"]
    assert (total["count"], total["amount_minor"], total["of_minor"], total["currency"]) == (
        5,
        2290,
        whole,
        "EUR",
    )
    assert total["rate_permille"] == 430
    assert {key: row["amount_minor"] for key, row in value.items() if row["by"] == "disposition"} == {
        "restock": 2290,
        "refurbish": 1290,
        "scrap": 1290,
        "vendor": 450,
    }
    refunds = {row["key"]: (row["count"], row["amount_minor"]) for row in rows if row["figure"] == "refunds"}
    assert refunds == {"exchange": (1, 0), "refund": (3, 1290 + 1161 + 450), "reject": (1, 0)}


def test_a_period_counts_what_came_in_it_against_what_left_in_it(warehouse):
    march, april = told(warehouse, "2026-03-01", "2026-03-31"), told(warehouse, "2026-04-01")
    assert rates(march, "total") == [(None, 3, 15, 200)]
    assert rates(april, "total") == [(None, 3, 4, 750)]
    assert rates(april, "product") == [("MUG", 2, 4, 500), ("TEA", 1, 0, None)]
    assert [row["seconds"] for row in march if row["figure"] == "decision_time"] == [1200, 1800]
    assert rates(told(warehouse, "2026-05-01"), "total") == [(None, 0, 0, None)]


@pytest.mark.parametrize(
    ("since", "until", "why"), [("2026-13-01", "", "no day"), ("2026-04-01", "2026-03-01", "has no day")]
)
def test_a_period_that_is_none_is_refused_in_words(warehouse, since, until, why):
    with pytest.raises(UnusableInput, match=why):
        told(warehouse, since, until)
    with warehouse.database.read() as session, pytest.raises(UnusableInput, match="knows no periods"):
        views.listed(session, "stock", "2026-05-01", None, ("2026-03-01", ""))


def test_an_empty_warehouse_has_figures_of_nothing(sqlite_url):
    empty = create(sqlite_url, badge="BOSS")
    assert [(row["figure"], row["count"], row["rate_permille"]) for row in told(empty)] == [
        ("return_rate", 0, None)
    ]
    empty.close()


def test_the_list_is_one_tidy_table_as_csv(warehouse, tmp_path):
    file = tmp_path / "figures.csv"
    with warehouse.database.read() as session:
        writing.write_list(file, views.table(session, "return_figures", "2026-05-01"))
    with file.open(newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert list(rows[0]) == list(views.LISTS["return_figures"].brief)
    assert len(rows) == len(told(warehouse))


def test_a_hundred_thousand_returns_are_added_up_in_seconds(sqlite_url):
    made = create(sqlite_url, badge="BOSS")
    count = 100_000
    with made.database.write() as session:
        fill(session)
        units = (
            (id_, 1, 1, 1, 1, f"reason {id_ % 50}", "restock", "asked") for id_ in range(1000, 1000 + count)
        )
        session.run_many(
            Sql(
                "insert into return_unit (id, rma_id, rma_line_id, order_line_id, product_id, reason,"
                " disposition, refund)"
                " values (:id, :rma, :rma_line, :line, :product, :reason, :disposition, :refund)"
            ),
            units,
        )
        rows = ((id_, MARCH, MARCH + id_, "refund", 1290, 1290) for id_ in range(1000, 1000 + count))
        session.run_many(
            Sql(
                "insert into settlement (id, came_us, decided_us, decision, price_minor, amount_minor)"
                " values (:id, :came, :decided, :decision, :price, :amount)"
            ),
            rows,
        )
        session.commit()
    began = time.process_time()
    assert rates(told(made), "total")[0][1] == count + len(BACK)
    took = time.process_time() - began
    made.close()
    assert took < 5, took
