"""The manifest is closed: goods leave the building, orders are shipped, the shop is told."""

from __future__ import annotations

from collections.abc import Mapping

from fulfill.documents import Add, Alter, Change, Doc, Field
from fulfill.flows.ship.task import Leaving, Manifest, ShipFacts, ShipTask
from fulfill.ledger import Move, Reason
from fulfill.messages import ship as says
from fulfill.orders import Order, OrderState, ParcelState, advance_order, advance_parcel
from fulfill.places import CUSTOMER_CODE, Spot
from fulfill.turn import Effect, EffectKind, PaperKind, PaperWanted, Turn


def close(task: ShipTask, facts: ShipFacts) -> Turn[ShipTask]:
    """!done: irrevocable, so what would be left behind is said first."""
    if not task.manifest_id or not (parcels := facts.load_of(task.manifest_id)):
        return Turn(task, says.nothing_loaded())
    missing = facts.ready_count(task.carrier)
    if missing and not facts.confirmed:
        names = says.listed((p.number for p in facts.ready(task.carrier, says.SHOWN_MOST)), count=missing)
        return Turn(task, says.confirm_left_behind(missing, names))
    manifest = facts.manifest(task.manifest_id)
    orders = facts.loaded_orders(manifest.id)
    before: dict[str, Field] = {"state": "open", "closed_us": 0}
    closing = Alter(Doc.MANIFEST, manifest.id, before, {"state": "closed", "closed_us": facts.now_us})
    documents: list[Change] = [closing, *(advance_parcel(each, ParcelState.SHIPPED) for each in parcels)]
    left = facts.loaded_lines(manifest.id)
    documents += (Add(Doc.LINE, line_id, {"shipped": count}) for line_id, count in left.items())
    documents += (change for each in orders if (change := _order_after(each, left)) is not None)
    effects = tuple(_confirmation(manifest, each.order) for each in orders)
    said = says.closed(manifest.number, manifest.carrier, len(parcels), len(orders))
    paper = PaperWanted(PaperKind.MANIFEST, manifest.number, manifest.id)
    return Turn(None, said, _out(manifest, facts), tuple(documents), effects, (paper,), is_final=True)


def _out(manifest: Manifest, facts: ShipFacts) -> tuple[Move, ...]:
    """Everything leaves the building. It is the customer's then, in no carton of ours: one row per item."""
    customer = facts.place_by_code(CUSTOMER_CODE)
    assert customer is not None, CUSTOMER_CODE
    target = Spot(customer.id)
    contents = facts.loaded_stock(manifest.id)
    return tuple(Move(c.item, c.on_hand, c.spot, target, Reason.SHIP) for c in contents)


def _order_after(leaving: Leaving, left: Mapping[int, int]) -> Alter | None:
    """An order with another parcel in the house stays packed until the last one leaves."""
    if leaving.others:
        return None
    is_whole = all(line.shipped + left.get(line.id, 0) >= line.wanted for line in leaving.lines)
    return advance_order(leaving.order, OrderState.SHIPPED if is_whole else OrderState.PART_SHIPPED)


def _confirmation(manifest: Manifest, order: Order) -> Effect:
    key = f"shipped:{manifest.number}:{order.number}"
    return Effect(EffectKind.CONFIRM_SHIPPED, key, {"order_id": order.id, "manifest_id": manifest.id})
