"""The manifest is closed: goods leave the building, orders are shipped, the shop is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fulfill.documents import Add, Alter, Change, Doc, Field
from fulfill.flows.ship.task import Asks, Leaving, Manifest, Pallet, ShipFacts, ShipTask, Step
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, ship_handing
from fulfill.messages import ship as says
from fulfill.orders import Order, OrderState, ParcelState, advance_order, advance_parcel
from fulfill.places import CUSTOMER_CODE, Spot
from fulfill.turn import Effect, EffectKind, PaperKind, PaperWanted, Turn

_IN_PART_MOST = 200


def close(task: ShipTask, facts: ShipFacts) -> Turn[ShipTask]:
    """!done: irrevocable, so what would be left behind is said first; then the driver is asked for."""
    if not task.manifest_id or not (count := facts.loaded_count(task.manifest_id)):
        return Turn(task, says.nothing_loaded())
    if not facts.confirmed and (warning := left_behind(task, facts)) is not None:
        return Turn(task, warning)
    if facts.driver_asks() is Asks.NOTHING:
        return finish(task, (), facts)
    manifest = facts.manifest(task.manifest_id)
    after = replace(task, step=Step.SCAN_DRIVER, count=count, driver="", driver_by="")
    return Turn(after, ship_handing.handing_over(manifest.number, count, manifest.carrier))


def left_behind(task: ShipTask, facts: ShipFacts) -> Message | None:
    """What could be loaded and is not; parcels of orders that leave in part say so: "C7 (1001 1/2)"."""
    missing = facts.ready_count(task.carrier)
    if not missing:
        return None
    parts = {each.order: each for each in facts.in_part(task.manifest_id, _IN_PART_MOST)}
    parcels = list(facts.ready(task.carrier, says.SHOWN_MOST))
    names = []
    for each in parcels:
        part = parts.get(facts.order(each.order_id).number) if parts else None
        names.append(f"{each.number} ({part.order} {part.loaded}/{part.parcels})" if part else each.number)
    return says.confirm_left_behind(missing, says.listed(names, count=missing))


def finish(task: ShipTask, signed: tuple[Change, ...], facts: ShipFacts) -> Turn[ShipTask]:
    """The close itself; `signed` is what is kept of the driver."""
    manifest, parcels = facts.manifest(task.manifest_id), facts.load_of(task.manifest_id)
    orders, pallets = facts.loaded_orders(manifest.id), facts.pallets_loaded(manifest.id)
    before: dict[str, Field] = {"state": "open", "closed_us": 0}
    closing = Alter(Doc.MANIFEST, manifest.id, before, {"state": "closed", "closed_us": facts.now_us})
    documents: list[Change] = [
        *signed,
        closing,
        *(advance_parcel(each, ParcelState.SHIPPED) for each in parcels),
    ]
    left = facts.loaded_lines(manifest.id)
    documents += (Add(Doc.LINE, line_id, {"shipped": count}) for line_id, count in left.items())
    documents += (change for each in orders if (change := _order_after(each, left)) is not None)
    documents += (change for each in pallets for change in _pallet_gone(each, facts))
    effects = [_confirmation(manifest, each.order) for each in orders]
    if facts.wants_carrier_manifest():
        # The same key as the office's own question: it is asked for once.
        key = f"carrier-manifest:{manifest.number}"
        effects.append(Effect(EffectKind.CARRIER_MANIFEST, key, {"manifest_id": manifest.id}))
    # Behind the carrier's manifest, which belongs to it.
    effects.append(Effect(EffectKind.PROOF, f"proof:{manifest.number}", {"manifest": manifest.number}))
    said = says.closed(manifest.number, manifest.carrier, len(parcels), len(orders))
    papers = [PaperWanted(PaperKind.MANIFEST, manifest.number, manifest.id)]
    if pallets:
        papers.append(PaperWanted(PaperKind.LADING, manifest.number, manifest.id))
    return Turn(
        None, said, _out(manifest, facts), tuple(documents), tuple(effects), tuple(papers), is_final=True
    )


def _pallet_gone(pallet: Pallet, facts: ShipFacts) -> tuple[Change, ...]:
    """Its journey ends for us; the plate stands nowhere until it comes back."""
    plate = facts.plate(pallet.plate_id)
    gone = Alter(Doc.PALLET, pallet.id, {"state": "loaded"}, {"state": "shipped"})
    return gone, Alter(Doc.PLATE, plate.id, {"place_id": plate.place_id}, {"place_id": None})


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
