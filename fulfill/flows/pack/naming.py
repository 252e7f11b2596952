"""Units whose serial or lot the stock does not know yet: the number is read when they are packed."""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.catalog import Item, Product, Tracking
from fulfill.documents import Doc, Field, Make
from fulfill.facts import Content
from fulfill.flows.pack.task import PackFacts
from fulfill.flows.pack.work import Draft
from fulfill.messages import Message, every_flow
from fulfill.messages import pack_bench as says
from fulfill.plan.bench import Captured, captured


def by_serial(product: Product, facts: PackFacts) -> bool:
    """Whether each unit of a product is asked for its serial number here."""
    if product.tracking is Tracking.SERIAL:
        return True
    return captured(facts.bench_rules().bench, product) is Captured.SERIAL


def wants_lot(product: Product, stock: tuple[Content, ...], facts: PackFacts) -> bool:
    """Whether a rule asks for the lot of units that lie in the tote without one."""
    is_unnamed = any(not each.item.lot_id for each in stock)
    return is_unnamed and captured(facts.bench_rules().bench, product) is Captured.LOT


def serial(
    draft: Draft, product: Product, number: str, stock: tuple[Content, ...]
) -> Content | Message | None:
    """The unit as it lies in the tote once it bears this number; why it cannot; None: all are named there."""
    unnamed = next((each for each in stock if not each.item.serial), None)
    if unnamed is None:
        return None
    try:
        number = units.code(number)
    except units.BadValue:
        return says.no_serial(number, product.sku)
    if number in draft.facts.product_codes(product.id):
        return says.no_serial(number, product.sku)
    known = draft.facts.serial_now(product.id, number)
    if known is not None:
        return every_flow.serial_elsewhere(number, draft.facts.place(known.spot.place_id).code)
    return draft.name_unit(unnamed, replace(unnamed.item, serial=number), 1)


def lot(draft: Draft, product: Product, code: str, stock: tuple[Content, ...], count: int) -> Content | None:
    """So many units as they lie in the tote once they are of this lot; None where that is not to be told."""
    if not wants_lot(product, stock, draft.facts):
        return None
    unnamed = next((each for each in stock if not each.item.lot_id and each.on_hand >= count), None)
    try:
        code = units.code(code)
    except units.BadValue:
        return None
    if unnamed is None or not count:
        return None
    known = draft.facts.lot_by_code(product.id, code)
    lot_id = known.id if known else draft.facts.number(Doc.LOT)
    if known is None:
        fields: dict[str, Field] = {"product_id": product.id, "code": code, "expires_on": ""}
        draft.documents.append(Make(Doc.LOT, lot_id, fields))
    return draft.name_unit(unnamed, Item(product.id, lot_id, unnamed.item.serial), count)
