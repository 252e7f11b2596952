"""The practice warehouse: invented goods, people and orders, made from one seed as our own CSV files.

The files are what `fulfill import` reads, so that a demo takes the same road as a customer's own data.
The same seed, number of orders and day give the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from fulfill.demo_data import building, goods, trade
from fulfill.demo_data.trade import Scope

__all__ = ["KINDS", "Scope", "csv_text", "table", "write"]

Table = tuple[Sequence[str], list[tuple[str, ...]]]
# In the order in which they must be imported: each names only what stands before it.
KINDS = (
    "suppliers", "products", "places", "cartons", "totes", "trailers", "people", "stock", "purchase_orders",
    "orders",
)  # fmt: skip


def table(kind: str, scope: Scope) -> Table:
    """The header and the rows of one kind. Raises KeyError for a kind that is not in KINDS."""
    match kind:
        case "products":
            return goods.HEADER, goods.rows()
        case "places":
            return building.PLACES_HEADER, building.places()
        case "cartons":
            return building.CARTONS_HEADER, building.cartons()
        case "totes":
            return ("code", "kind"), building.totes()
        case "trailers":
            return building.TRAILERS_HEADER, [tuple(str(cell) for cell in row) for row in building.TRAILERS]
        case "suppliers":
            return building.SUPPLIERS_HEADER, building.suppliers()
        case "people":
            return ("badge", "name", "role"), [tuple(row) for row in building.PEOPLE]
        case "stock":
            return trade.STOCK_HEADER, trade.stock(scope)
        case "purchase_orders":
            return trade.PURCHASES_HEADER, trade.purchases(scope)
        case "orders":
            return trade.ORDERS_HEADER, trade.orders(scope)
    raise KeyError(kind)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """One list as our own CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def write(folder: Path, *, seed: int = 1, orders: int = 120, today: date) -> dict[str, Path]:
    """Write every list into a folder that is there; kind to file, in the order of import."""
    scope = Scope(seed, orders, today)
    files = {}
    for kind in KINDS:
        files[kind] = folder / f"{kind}.csv"
        files[kind].write_text(csv_text(*table(kind, scope)), encoding="utf-8")
    return files
