"""What the columns of our lists are called on the screen."""

from __future__ import annotations

from fulfill.records import Kind
from ui.words import tr


def field_word(kind: Kind, name: str) -> str:
    """One of our columns, as people call it."""
    return _own(kind).get(name) or _any().get(name) or name


def _own(kind: Kind) -> dict[str, str]:
    """Those that are something else in this kind of list than elsewhere."""
    match kind:
        case Kind.PRODUCTS:
            return {"name": tr("Name of the product"), "tracking": tr("Kept by lot or serial number")}
        case Kind.ORDERS:
            return {"name": tr("Name of the recipient")}
        case Kind.PLACES:
            return {"code": tr("Place"), "kind": tr("Kind of place")}
        case Kind.CARTONS:
            return {"code": tr("Code of the box"), "price": tr("What it costs")}
        case Kind.TOTES:
            return {"code": tr("Code of the tote"), "kind": tr("Tote, cart or pallet")}
        case Kind.TRAILERS:
            return {"code": tr("Code of the trailer")}
        case Kind.SUPPLIERS:
            return {"code": tr("Code of the supplier"), "name": tr("Name of the supplier")}
        case Kind.PEOPLE:
            return {"name": tr("Name of the person"), "badge": tr("Badge")}
    return {}


def _any() -> dict[str, str]:
    return {**_goods(), **_documents(), **_address(), **_measures()}


def _goods() -> dict[str, str]:
    return {
        "sku": tr("Product number"), "gtin": tr("Barcode (GTIN, EAN)"), "barcodes": tr("More barcodes"),
        "price": tr("Price"), "currency": tr("Currency"), "category": tr("Category"), "hazard": tr("Hazard"),
        "country_of_origin": tr("Country of origin"), "hs_code": tr("Customs number (HS)"),
        "supplier": tr("Supplier"), "supplier_sku": tr("Number at the supplier"), "image": tr("Picture"),
        "this_side_up": tr("This side up"), "fragile": tr("Fragile"), "lot": tr("Lot"),
        "serial": tr("Serial number"), "expires_on": tr("Best before"), "place": tr("Place"),
        "quantity": tr("Quantity"), "name": tr("Name"),
    }  # fmt: skip


def _documents() -> dict[str, str]:
    return {
        "order": tr("Order number"), "ordered_at": tr("Ordered on"), "ship_by": tr("Ship by"),
        "service": tr("Service"), "channel": tr("Channel"), "shipping_price": tr("Paid for shipping"),
        "priority": tr("Priority"), "payment": tr("Payment"), "note": tr("Note"),
        "gift_note": tr("Gift note"), "unit_price": tr("Price of one"), "po": tr("Purchase order"),
        "expected_on": tr("Expected on"), "unit_cost": tr("Cost of one"), "rma": tr("Return number"),
        "reason": tr("Reason"), "resolution": tr("What the customer wants"), "comment": tr("Comment"),
        "exchange_sku": tr("Wanted instead"), "return_tracking": tr("Tracking of the return"),
        "badge": tr("Badge"), "role": tr("Roles"), "pin": tr("PIN"),
    }  # fmt: skip


def _address() -> dict[str, str]:
    own = {
        "company": tr("Company"), "address1": tr("Street and number"), "address2": tr("Address, second line"),
        "city": tr("Town"), "region": tr("Region or state"), "postcode": tr("Postcode"),
        "country": tr("Country"), "phone": tr("Phone"), "email": tr("E-mail"),
    }  # fmt: skip
    back = {f"returns_{name}": tr("Returns: {what}", what=words) for name, words in own.items()}
    return {**own, **back, "returns_name": tr("Returns: {what}", what=tr("Name"))}


def _measures() -> dict[str, str]:
    return {
        "weight_g": tr("Weight (g)"), "length_mm": tr("Length (mm)"), "width_mm": tr("Width (mm)"),
        "height_mm": tr("Height (mm)"), "tare_g": tr("Weight when empty (g)"),
        "max_weight_g": tr("Holds at most (g)"), "max_units": tr("Holds at most (units)"),
        "max_volume_l": tr("Holds at most (litres)"), "max_parcels": tr("Holds at most (parcels)"),
        "zone": tr("Zone"), "aisle": tr("Aisle"), "bay": tr("Bay"), "level": tr("Level"),
        "position": tr("Position"), "sequence": tr("Order of the walk"), "carrier": tr("Carrier"),
        "gln": tr("GLN"), "lead_time_days": tr("Days to deliver"),
    }  # fmt: skip
