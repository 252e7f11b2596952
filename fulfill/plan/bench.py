"""What a warehouse wants at its packing benches: inserts, units counted one by one, numbers captured.

The rules are data (`bench_file`); here is what they say of one order, one product, one packer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.catalog import Product


class Captured(StrEnum):
    """A number that stands on a unit and is kept with its parcel, though the stock does not know it."""

    SERIAL = "serial"
    LOT = "lot"


@dataclass(frozen=True, slots=True)
class Goods:
    """Which products a rule is about: any of these SKUs or categories; with neither, all."""

    skus: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    def has(self, product: Product) -> bool:
        if not self.skus and not self.categories:
            return True
        return product.sku in self.skus or product.category.lower() in self.categories


@dataclass(frozen=True, slots=True)
class Insert:
    """Something that is laid into the box besides the goods.

    Attributes:
        says: what to lay in, in words. code: what its barcode says, "" where a key confirms it.
        goods: the order has one of these (`of_goods`: the rule is about goods at all).
        value_from: what the order is worth at least, in minor units of `currency`; 0: any.
        is_first, is_gift: only a customer's first order, only one with a gift note.
    """

    name: str
    says: str
    code: str = ""
    goods: Goods = Goods()
    countries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    currency: str = ""
    value_from: int = 0
    is_first: bool = False
    is_gift: bool = False


@dataclass(frozen=True, slots=True)
class ScanEach:
    """Units of these goods, packed by these people, are scanned one by one and never typed as a number.

    `badges`: whose; empty for everybody's.
    """

    goods: Goods
    badges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Capture:
    """Of these goods, this number is read off each unit."""

    what: Captured
    goods: Goods


@dataclass(frozen=True, slots=True)
class BarredBox:
    """Box types that these services do not take, or that do not go to these countries (with both: both)."""

    codes: tuple[str, ...]
    services: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bench:
    """All the rules of packing."""

    inserts: tuple[Insert, ...] = ()
    scan_each: tuple[ScanEach, ...] = ()
    captures: tuple[Capture, ...] = ()
    boxes: tuple[BarredBox, ...] = ()


@dataclass(frozen=True, slots=True)
class Sold:
    """An order as inserts are chosen by it; `value_minor` is what its lines are worth in `currency`."""

    products: tuple[Product, ...]
    country: str = ""
    channel: str = ""
    service: str = ""
    currency: str = ""
    value_minor: int = 0
    is_first: bool = False
    is_gift: bool = False


def inserts_for(bench: Bench, sold: Sold) -> tuple[Insert, ...]:
    """What is laid into this order's box, in the order of the rules."""
    return tuple(each for each in bench.inserts if _wants(each, sold))


def asks_first(bench: Bench) -> bool:
    """Whether any rule asks if an order is its customer's first: only then is that looked up."""
    return any(each.is_first for each in bench.inserts)


def _wants(insert: Insert, sold: Sold) -> bool:
    said = (
        (insert.countries, sold.country.upper()),
        (insert.channels, sold.channel.lower()),
        (insert.services, sold.service.upper()),
    )
    if any(only and value not in only for only, value in said):
        return False
    if insert.value_from and (sold.currency != insert.currency or sold.value_minor < insert.value_from):
        return False
    if (insert.is_first and not sold.is_first) or (insert.is_gift and not sold.is_gift):
        return False
    return any(insert.goods.has(product) for product in sold.products)


def barred(bench: Bench, service: str, country: str) -> frozenset[str]:
    """Codes of the box types in which this order cannot go."""
    return frozenset(
        code
        for rule in bench.boxes
        if (not rule.services or service.upper() in rule.services)
        and (not rule.countries or country.upper() in rule.countries)
        for code in rule.codes
    )


def must_scan_each(bench: Bench, product: Product, badge: str) -> bool:
    """Whether this packer scans each unit of this product."""
    return any(
        (not rule.badges or badge in rule.badges) and rule.goods.has(product) for rule in bench.scan_each
    )


def captured(bench: Bench, product: Product) -> Captured | None:
    """The number that is read off each unit of this product, or None."""
    return next((rule.what for rule in bench.captures if rule.goods.has(product)), None)
