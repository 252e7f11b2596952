"""The tables, said once, for SQLite and PostgreSQL alike.

Quantities are integers of eaches; weights grams; lengths millimetres; money minor units; times
microseconds since 1970 UTC (`_us`); dates ISO text, which sorts. Id 0 means "none" where a column
is part of a key, since NULLs never equal each other. Rules that stock rests on stand here a second
time as CHECKs and triggers (`rules.py`), so that no program can talk its way around them.
"""

from __future__ import annotations

from fulfill.store.tables.book import rule_book
from fulfill.store.tables.boxes import box_memo, handling
from fulfill.store.tables.carriers import carrier_manifest, label_choice, label_file
from fulfill.store.tables.columns import QUANTITY_MAX, metadata
from fulfill.store.tables.floor import carton, lot, place, plate, product, supplier
from fulfill.store.tables.handover import handover, manifest_photo, on_pallet, pallet, proof, trailer
from fulfill.store.tables.house import code, counter, person, setting, station
from fulfill.store.tables.inbound import purchase_line, purchase_order, receipt, receipt_line
from fulfill.store.tables.ledger import balance, hold, move, operation
from fulfill.store.tables.money_back import exchange, order_shipping, return_wish, settlement
from fulfill.store.tables.orders import ORDER_STATES, count_request, order_line, orders, task
from fulfill.store.tables.outgoing import house_sale, label, manifest, outbox, paper, parcel, parcel_item
from fulfill.store.tables.photos import photo, return_doubt, return_parcel
from fulfill.store.tables.returns import inspection, return_unit, rma, rma_line
from fulfill.store.tables.vendor import (
    vendor_carton,
    vendor_credit,
    vendor_item,
    vendor_line,
    vendor_return,
)
from fulfill.store.tables.weights import weighing, weight_known
from fulfill.store.tables.works import work_order, work_part

__all__ = [
    "ORDER_STATES", "QUANTITY_MAX", "balance", "box_memo", "carrier_manifest", "carton", "code",
    "count_request", "counter", "exchange", "handling", "handover", "hold", "house_sale", "inspection",
    "label", "label_choice", "label_file", "lot", "manifest", "manifest_photo", "metadata", "move",
    "on_pallet", "operation", "order_line", "order_shipping", "orders", "outbox", "pallet", "paper", "parcel",
    "parcel_item", "person", "photo", "place", "plate", "product", "proof", "purchase_line", "purchase_order",
    "receipt", "receipt_line", "return_doubt", "return_parcel", "return_unit", "return_wish", "rma",
    "rma_line", "rule_book", "setting", "settlement", "station", "supplier", "task", "trailer",
    "vendor_carton", "vendor_credit", "vendor_item", "vendor_line", "vendor_return", "weighing",
    "weight_known", "work_order", "work_part",
]  # fmt: skip
