"""What a scanned code is, in words a worker uses; and the refusals that build on it."""

from __future__ import annotations

from fulfill.messages import Message, every_flow
from fulfill.scan import (
    AmbiguousScan,
    BadgeScan,
    CartonScan,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    UnknownScan,
    VoidLabelScan,
    Word,
)

_DOCUMENTS = {
    "purchase_order": "purchase order",
    "receipt": "receipt",
    "rma": "return",
    "manifest": "manifest",
    "supplier": "supplier",
    "vendor_return": "return to the supplier",
    "work_order": "work order",
    "trailer": "trailer",
    "pallet": "pallet",
}


def describe(scanned: Scanned) -> str:
    """What it is, as "place A-01-03", "product MUG-RED (Red mug)" or "tote T-12"."""
    match scanned:
        case PlaceScan(place=place):
            return f"place {place.code}"
        case ProductScan(product=product, eaches=eaches):
            many = f", {eaches} pieces" if eaches > 1 else ""
            return f"product {product.sku} ({product.name}{many})"
        case PlateScan(plate=plate):
            return f"{plate.kind} {plate.code}"
        case OrderScan(raw=raw):
            return f"order {raw}"
        case ParcelScan(raw=raw):
            return f"parcel {raw}"
        case VoidLabelScan(parcel=parcel):
            return f"a voided label of parcel {parcel}"
        case CartonScan(carton=carton):
            return f"box type {carton.code}"
        case BadgeScan(person=person):
            return f"the badge of {person.name}"
        case DocumentScan(raw=raw, kind=kind):
            return f"{_DOCUMENTS[kind]} {raw}"
        case Said(word=word):
            return f"the word !{word}"
        case AmbiguousScan(raw=raw, options=options):
            return f"{raw}, which could be {' or '.join(options)}"
        case UnknownScan(raw=raw):
            return f"an unknown code {raw}"


def refuse(scanned: Scanned, expected: str, way_out: str, words: tuple[Word, ...] = ()) -> Message:
    """The refusal of an input that this step does not take, with all that helps."""
    match scanned:
        case Said(word=word):
            return every_flow.word_not_here(word, words)
        case AmbiguousScan(raw=raw, options=options):
            return every_flow.ambiguous(raw, options)
        case VoidLabelScan(raw=raw, parcel=parcel):
            return every_flow.void_label(raw, parcel)
        case UnknownScan(raw=raw, why=why, looks=looks):
            return every_flow.unknown_code(raw, expected, way_out, why or looks)
        case _:
            return every_flow.unexpected(describe(scanned), expected, way_out)
