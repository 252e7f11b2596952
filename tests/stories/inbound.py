"""What the stories of receiving, putting away, moving and counting share: the shop and how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.build import Shop

PURCHASES = """po,supplier,sku,quantity
PO-1,ACME,MUG,12
PO-1,ACME,TEA,4
PO-1,ACME,CAM,2
"""
SUPPLIERS = "code,name\nACME,Acme Ltd\n"
STATE = (
    "select product_id, place_id, plate_id, lot_id, serial, on_hand, held from balance where on_hand <> 0",
    "select id, state from purchase_order",
    "select id, received from purchase_line",
    "select id, number, state from receipt",
    "select id, quantity, condition, serial from receipt_line",
    "select id, code, place_id from plate",
    "select id, code, expires_on from lot",
    "select id, held, picked, short from order_line",
    "select line_id, quantity from hold where quantity > 0",
    "select place_id, state from count_request",
)


def state(shop: Shop) -> list[list[tuple[Any, ...]]]:
    return [sorted(shop.rows(statement), key=repr) for statement in STATE]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(request.getfixturevalue(f"{request.param}_url"), tmp_path)
    try:
        for kind, text in (("suppliers", SUPPLIERS), ("purchase_orders", PURCHASES)):
            report = opened.take(kind, text)
            assert not report.rejected, report
        opened.take("totes", "code,kind\nP-1,pallet\n")
        yield opened
    finally:
        opened.close()
