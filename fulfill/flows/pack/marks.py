"""What to mind with dangerous goods: said when a unit is scanned, and again when its box is closed."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.catalog import Product
from fulfill.hazards import Mark, marks

_WORDS = {
    Mark.LIMITED: "the limited quantity mark must be on the box",
    Mark.BATTERY: "the battery mark must be on the box",
}
_ANY = "its mark must be on the box"


def careful(product: Product) -> str:
    """What goes on behind a sentence about a unit of this product; "" where nothing is to mind."""
    if not product.hazard:
        return ""
    return f". Dangerous goods ({product.hazard}): {needed((product,))}"


def needed(products: Iterable[Product]) -> str:
    """The marks that a box with these products must bear, in words; "" where it needs none."""
    hazards = tuple(dict.fromkeys(each.hazard for each in products if each.hazard))
    if not hazards:
        return ""
    return " and ".join(_WORDS[mark] for mark in marks(hazards)) or _ANY
