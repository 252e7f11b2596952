"""The label of a product, a place or a tote that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fulfill.store.views.desk_stock import Kind, Thing

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.ports import SendOutcome

# What has a label of its own, and the kind of paper that this is for a station's printers.
LABELLED = {Kind.PRODUCT: "product_label", Kind.PLACE: "place_label", Kind.PLATE: "plate_label"}


def send(printer: DeskPrinter, thing: Thing) -> SendOutcome:
    """Make the label and send it; in the background, since a printer may take its time."""
    from fulfill.papers import model
    from ui import printouts

    hit, product = thing.hit, thing.product
    if hit.kind is Kind.PLACE:
        return printouts.send_label(printer, model.PlaceLabel(hit.code, hit.name), f"place-{hit.code}")
    if hit.kind is Kind.PLATE:
        return printouts.send_label(printer, model.ToteLabel(hit.code, hit.name), f"tote-{hit.code}")
    gtin = product.gtin if product else ""
    return printouts.send_label(printer, model.ProductLabel(hit.code, hit.name, gtin), f"product-{hit.ref}")
