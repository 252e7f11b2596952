"""Products and box types as the choice of a box takes them."""

from __future__ import annotations

from fulfill.catalog import Carton, Product
from fulfill.plan.box import Box, Unit


def box_of(carton: Carton) -> Box:
    return Box(
        carton.code,
        carton.length_mm,
        carton.width_mm,
        carton.height_mm,
        carton.tare_g,
        carton.max_weight_g,
        carton.price_minor,
    )


def units_of(product: Product, count: int) -> Unit:
    """`count` eaches of a product."""
    return Unit(
        product.sku,
        product.length_mm,
        product.width_mm,
        product.height_mm,
        product.weight_g,
        count,
        product.is_upright,
        product.is_fragile,
    )
