"""The lists that `show` prints and `export` writes: plain SQL in, plain objects out.

Times are ISO 8601 in UTC with Z, days ISO dates, quantities eaches, money minor units beside its
currency; what is missing is null. Fields are only ever added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fulfill.errors import UnusableInput
from fulfill.store.session import Session
from fulfill.store.views import (
    floor,
    inbound,
    orders,
    pack_errors,
    parcels,
    refunds,
    return_figures,
    stock,
    vendor,
    works,
)
from fulfill.store.views.shapes import Listed, View, spread
from fulfill.store.views.shipped import shipped

__all__ = ["LISTS", "SINGLE", "Listed", "View", "listed", "shipped", "single", "table"]

# ISO days, "" where there is no bound.
Period = tuple[str, str]
ALWAYS: Period = ("", "")
LISTS: dict[str, View] = {
    "stock": stock.STOCK,
    "orders": orders.ORDERS,
    "parcels": parcels.PARCELS,
    "moves": stock.MOVES,
    "products": floor.PRODUCTS,
    "places": floor.PLACES,
    "tasks": floor.TASKS,
    "returns": inbound.RETURNS,
    "receipts": inbound.RECEIPTS,
    "manifests": parcels.MANIFESTS,
    "papers": parcels.PAPERS,
    "scans": floor.SCANS,
    "people": floor.PEOPLE,
    "work_orders": works.WORK_ORDERS,
    "refunds": refunds.REFUNDS,
    "return_figures": return_figures.FIGURES,
    "vendor_candidates": vendor.CANDIDATES,
    "vendor_returns": vendor.RETURNS,
    "vendor_credits": vendor.CREDITS,
    "pack_errors": pack_errors.ERRORS_VIEW,
}
SINGLE: dict[str, Callable[[Session, str, str], Listed | None]] = {
    "order": orders.order,
    "parcel": parcels.parcel,
    "return": inbound.one_return,
    "vendor_return": vendor.one_return,
}


def listed(
    session: Session, what: str, today: str, key: str | None = None, period: Period = ALWAYS
) -> Iterator[Listed]:
    """The rows of a list; with a key, those that are about it (an SKU, a place, an order, a state …).

    `period` has its first and its last day, for a list that knows periods. Raises UnusableInput.
    """
    view = LISTS[what]
    if period != ALWAYS and view.between is None:
        with_periods = ", ".join(name for name, each in LISTS.items() if each.between)
        raise UnusableInput(f"{what} knows no periods; these do: {with_periods}")
    in_period = view.between if period != ALWAYS else None
    rows = in_period(session, *period) if in_period else view.rows(session, today)
    if key is None:
        return rows
    return (row for row in rows if any(str(row[name]) == key for name in view.about))


def table(session: Session, what: str, today: str, period: Period = ALWAYS) -> Iterator[Listed]:
    """The rows of a list for a spreadsheet: an order has a row for each of its lines."""
    return spread(listed(session, what, today, None, period), LISTS[what].inner)


def single(session: Session, what: str, key: str, today: str) -> Listed:
    """One thing by its number; raises UnusableInput where nobody knows it."""
    found = SINGLE[what](session, key, today)
    if found is None:
        raise UnusableInput(f"There is no {what} {key}. See them all with: fulfill show {what}s")
    return found
