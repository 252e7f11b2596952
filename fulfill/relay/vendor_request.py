"""Asks a supplier to take goods back: the request as PDF and as CSV in the outbox folder, to be mailed."""

from __future__ import annotations

from pathlib import Path

from fulfill import paperwork, units
from fulfill.exchange.writing import list_csv
from fulfill.relay.outcome import Errand, Outcome, done
from fulfill.relay.signals import stem_of, write
from fulfill.store import vendor_papers
from fulfill.store.paper_facts import PaperRow
from fulfill.store.session import Row
from fulfill.turn import PaperKind

FIELDS = (
    "return", "supplier", "sku", "supplier_sku", "name", "quantity", "lot", "expires_on", "serial", "reason",
    "receipt", "unit_cost", "currency",
)  # fmt: skip


def ask_supplier(errand: Errand, folder: Path) -> Outcome:
    """Both files under the errand's own key: once more makes the same files."""
    from fulfill import papers

    return_id = int(errand.row.payload["return_id"])
    asked_us = int(errand.row.payload.get("asked_us", errand.now_us))
    with errand.warehouse.database.read() as session:
        number, _, currency, _, _, supplier_id = vendor_papers.head(session, return_id)
        if vendor_papers.state(session, return_id) in ("draft", "cancelled"):
            return done(why="not wanted any more")
        supplier = vendor_papers.code(session, supplier_id)
        rows = vendor_papers.planned(session, return_id)
        asked = PaperRow(0, PaperKind.VENDOR_REQUEST, number, return_id, 0, "", "waiting", None, asked_us)
        paper = paperwork.make(session, asked)
    stem = stem_of(errand.row.key)
    table = as_csv(number, supplier, currency, rows)
    return write({folder / f"{stem}.csv": table, folder / f"{stem}.pdf": papers.render(paper)})


def as_csv(number: str, supplier: str, currency: str, rows: list[Row]) -> bytes:
    """One row a line, money with its decimals; no text becomes a formula in a spreadsheet."""
    listed = (
        dict(zip(FIELDS, (number, supplier, *known, _price(int(cost), currency), currency), strict=True))
        for *known, cost in rows
    )
    return "".join(list_csv(listed, FIELDS)).encode("utf-8-sig")


def _price(minor: int, currency: str) -> str:
    return units.amount_text(minor, currency).split(" ")[0] if minor else ""
