"""weights: what parcels have taught about weights, beside what the catalogue says."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.store.weight_book import Row


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    weights = commands.add_parser(
        "weights", parents=[behind], help="what products and boxes weigh by the parcels, and by the catalogue"
    )
    weights.add_argument("code", metavar="PRODUCT", nargs="?", default="", help="only this product, or box")
    weights.add_argument("--wrong", action="store_true", help="only products whose catalogue weight is wrong")
    weights.add_argument("--json", action="store_true", dest="as_json")
    weights.set_defaults(run=show)


def show(call: argparse.Namespace) -> int:
    """Fulfill weights."""
    from fulfill.store import weight_book

    with door.warehouse(call) as opened, opened.database.read() as session:
        rows = [row for row in weight_book.listed(session, call.code) if row.is_wrong or not call.wrong]
    if call.as_json:
        telling.as_json([_row(row) for row in rows])
        return 0
    for row in rows:
        print(_line(row))
    if not rows:
        telling.say(_none(call.code, is_wrong=call.wrong))
    return 0


def _none(code: str, *, is_wrong: bool) -> str:
    if is_wrong:
        return "No catalogue weight is known to be wrong."
    if code:
        return f"No weighed parcel had {code} in it yet."
    return "Nothing is learned yet: weights come from parcels that are weighed when they are packed."


def _line(row: Row) -> str:
    known = row.learned
    single = f"single ones ± {known.spread_mg / 1000:.1f}"
    told = f"{known.mean_mg / 1000:.1f} g ± {known.sure_mg / 1000:.1f}, {single}"
    parcels = f"{known.lessons} parcel" if known.lessons == 1 else f"{known.lessons} parcels"
    end = "" if known.is_well else ", not known well yet"
    if row.is_wrong:
        end = ": its catalogue weight is wrong"
    catalogue = f"catalogue {row.catalogue_g} g" if row.catalogue_g else "no catalogue weight"
    return telling.safe(f"{row.code}  {told}, {parcels}; {catalogue}{end}")


def _row(row: Row) -> dict[str, Any]:
    known = row.learned
    return {
        "kind": row.of.value,
        "code": row.code,
        "name": row.name,
        "catalogue_g": row.catalogue_g or None,
        "learned_g": known.mean_mg / 1000,
        "sure_g": known.sure_mg / 1000,
        "spread_g": known.spread_mg / 1000,
        "parcels": known.lessons,
        "is_known_well": known.is_well,
        "is_wrong": row.is_wrong,
    }
