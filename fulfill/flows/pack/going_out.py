"""What goes with a parcel besides its slip and label: customs papers, marks, what the house wants in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fulfill import customs, hazards
from fulfill.messages import pack_customs as says
from fulfill.turn import PaperKind, PaperWanted, Turn

if TYPE_CHECKING:
    from fulfill.flows.pack.task import PackTask
    from fulfill.flows.pack.work import Draft
    from fulfill.orders import Parcel

_MARKS = {hazards.Mark.LIMITED: PaperKind.LQ_MARK, hazards.Mark.BATTERY: PaperKind.BATTERY_MARK}
_NAMED_MOST = 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What the warehouse knows of an order's way out.

    Attributes:
        is_export: it crosses a customs border.
        holds: a parcel is not closed before its declaration can be written.
        unset: settings of the house that its declaration lacks.
        papers: what the house wants printed with every parcel.
    """

    is_export: bool = False
    unset: tuple[str, ...] = ()
    papers: tuple[PaperKind, ...] = ()
    holds: bool = True


def goods_of(draft: Draft) -> tuple[str, tuple[customs.Good, ...]]:
    """The currency and the goods of the open parcel as customs want them."""
    work = draft.work
    lines = {line.id: line for line in work.lines}
    rows = []
    for row in work.items:
        if row.quantity:
            product, line = work.products[row.item.product_id], lines.get(row.line_id)
            sold_minor = line.unit_price_minor if line else 0
            rows.append(
                customs.Row(
                    product.sku, product.name, row.quantity, product.weight_g, sold_minor,
                    product.price_minor, product.currency, product.hs_code, product.country_of_origin,
                )
            )  # fmt: skip
    return customs.declared(work.order.currency, rows)


def held(task: PackTask, draft: Draft, parcel: Parcel) -> Turn[PackTask] | None:
    """Why the parcel cannot be closed yet, said before any label is bought; None where nothing is missing.

    The unit that was scanned last stays in the parcel; only closing it has to wait.
    """
    out = draft.facts.outgoing(draft.work.order.id)
    if not (out.is_export and out.holds):
        return None
    lacks = _lacks(draft, out)
    if not lacks:
        return None
    country = draft.work.order.country
    if draft.moves:
        return draft.turn(_standing(task), says.waits_for_customs(parcel.number, country, lacks))
    return Turn(task, says.customs_missing(parcel.number, country, lacks))


def undeclared(draft: Draft) -> str:
    """What the declaration of a parcel lacks that is closed all the same; "" where none is needed."""
    out = draft.facts.outgoing(draft.work.order.id)
    return _lacks(draft, out) if out.is_export and not out.holds else ""


def _lacks(draft: Draft, out: Outgoing) -> str:
    if out.unset:
        return f"the sender's {', '.join(out.unset)}"
    currency, goods = goods_of(draft)
    found = customs.missing(goods, currency)
    named = [f"{each.sku} ({', '.join(each.gaps)})" for each in found[:_NAMED_MOST]]
    return ", ".join(named) + (f" … +{len(found) - _NAMED_MOST}" if len(found) > _NAMED_MOST else "")


def _standing(task: PackTask) -> PackTask:
    from fulfill.flows.pack.task import Step

    return replace(task, step=Step.SCAN_PRODUCT, product_id=0, lot_id=0, count=0, pending=0)


def papers(draft: Draft, parcel: Parcel, weight_g: int) -> tuple[PaperWanted, ...]:
    """The papers beside slip and label, in the order in which they are stuck on or laid in."""
    out = draft.facts.outgoing(draft.work.order.id)
    kinds: list[PaperKind] = []
    if out.is_export and not _lacks(draft, out):
        currency, goods = goods_of(draft)
        kinds += [PaperKind(customs.form(goods, currency, weight_g)), PaperKind.INVOICE]
    kinds += [_MARKS[mark] for mark in hazards.marks(product.hazard for product, _ in draft.work.units())]
    kinds += [kind for kind in out.papers if kind not in kinds]
    order = draft.work.order.number
    return tuple(
        PaperWanted(kind, order if kind in ABOUT_ORDER else parcel.number, parcel.id) for kind in kinds
    )


# Papers that a customer knows by the number of the order; all others are known by their parcel.
ABOUT_ORDER = frozenset({PaperKind.RETURN_FORM, PaperKind.BOX_RETURN_LABEL})
