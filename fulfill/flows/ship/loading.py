"""A parcel goes onto the manifest, or comes off it again."""

from __future__ import annotations

from dataclasses import replace

from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.ship import trailers
from fulfill.flows.ship.task import Manifest, ShipFacts, ShipTask, Step, open_at, when
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, ship_pallets
from fulfill.messages import ship as says
from fulfill.orders import OrderState, Parcel, ParcelState, advance_parcel
from fulfill.places import Place, PlaceKind, Spot
from fulfill.turn import Turn

Carried = tuple[tuple[Move, ...], tuple[Change, ...]]


def load(task: ShipTask, parcel: Parcel, facts: ShipFacts) -> Turn[ShipTask]:
    if (refusal := why_not(task, parcel, facts)) is not None:
        return Turn(task, refusal)
    pallet = facts.pallet_of(parcel.id)
    if pallet is not None and not facts.confirmed:
        others = len(facts.parcels_on(pallet.id)) - 1
        return Turn(task, ship_pallets.confirm_off_pallet(parcel.number, pallet.code, others))
    manifest, opened = manifest_for(task, parcel.carrier, facts)
    if (warning := trailers.too_much(task, (parcel.id,), parcel.number, facts)) is not None:
        return Turn(task, warning)
    documents = [*opened, onto(parcel, ParcelState.LOADED, manifest.id)]
    if pallet is not None:
        documents.append(Alter(Doc.ON_PALLET, parcel.id, {"pallet_id": pallet.id}, {"pallet_id": None}))
    moves, carried = carry(parcel, task.dock_id, facts)
    after = replace(task, carrier=parcel.carrier, manifest_id=manifest.id, trailer_id=0)
    said = says.loaded(parcel.number, parcel.carrier, manifest.number)
    return Turn(after, said, moves, (*documents, *carried))


def unload(task: ShipTask, parcel: Parcel, facts: ShipFacts) -> Turn[ShipTask]:
    if parcel.state is ParcelState.SHIPPED:
        return Turn(task, _left(parcel, facts))
    if parcel.state is not ParcelState.LOADED or parcel.manifest_id != task.manifest_id:
        return Turn(task, says.not_loaded(parcel.number, str(parcel.state)))
    back = bench(facts)
    place = back.code if back else "the dock"
    moves, carried = carry(parcel, back.id if back else 0, facts)
    is_last = facts.loaded_count(task.manifest_id) == 1
    after = replace(task, step=Step.SCAN_PARCEL) if is_last else task
    documents = [onto(parcel, ParcelState.VERIFIED, None), *carried]
    said = says.unloaded(parcel.number, place)
    if (pallet := facts.pallet_of(parcel.id)) is not None:
        documents.append(Alter(Doc.ON_PALLET, parcel.id, {"pallet_id": pallet.id}, {"pallet_id": None}))
        if len(facts.parcels_on(pallet.id)) == 1:
            before: dict[str, Field] = {"state": pallet.state, "manifest_id": pallet.manifest_id}
            documents.append(
                Alter(Doc.PALLET, pallet.id, before, before | {"state": "open", "manifest_id": None})
            )
        said = ship_pallets.unloaded_off_pallet(parcel.number, pallet.code, place)
    return Turn(after, said, moves, tuple(documents))


def open_empty(task: ShipTask, place: Place, facts: ShipFacts) -> Turn[ShipTask]:
    """The dock scanned again: a manifest is opened before its first parcel."""
    if place.id != task.dock_id:
        here = facts.place(task.dock_id).code if task.dock_id else ""
        return Turn(task, ship_pallets.other_dock(place.code, here))
    if task.manifest_id:
        manifest = facts.manifest(task.manifest_id)
        loaded = facts.loaded_count(manifest.id)
        return Turn(task, says.goes_on(manifest.number, manifest.carrier, loaded))
    if not task.carrier:
        return Turn(task, ship_pallets.carrier_first(says.listed(facts.ready_carriers())))
    manifest, opened = manifest_for(task, task.carrier, facts)
    after = replace(task, manifest_id=manifest.id, trailer_id=0)
    said = ship_pallets.opened(manifest.number, task.carrier, place.code)
    return Turn(after, said, documents=tuple(opened))


def manifest_for(task: ShipTask, carrier: str, facts: ShipFacts) -> tuple[Manifest, list[Change]]:
    """The manifest that a load for `carrier` goes onto here, and what opens it where there is none."""
    manifest_id = task.manifest_id
    if not manifest_id and (known := open_at(task.dock_id, carrier, facts)) is not None:
        manifest_id = known.id
    if manifest_id:
        manifest = facts.manifest(manifest_id)
        changes = trailers.put(manifest_id, task.trailer_id, facts) if task.trailer_id else ()
        return manifest, list(changes)
    manifest_id = facts.number(Doc.MANIFEST)
    number = f"M{manifest_id:07d}"
    made: list[Change] = [_opened(manifest_id, number, carrier, task.dock_id, facts.now_us)]
    if task.trailer_id:
        made.append(Make(Doc.HANDOVER, manifest_id, {"trailer_id": task.trailer_id}))
    return Manifest(manifest_id, number, carrier, task.dock_id or None, "open"), made


def why_not(task: ShipTask, parcel: Parcel, facts: ShipFacts) -> Message | None:
    match parcel.state:
        case ParcelState.SHIPPED:
            return _left(parcel, facts)
        case ParcelState.LOADED:
            assert parcel.manifest_id is not None, parcel
            manifest = facts.manifest(parcel.manifest_id)
            is_here = (manifest.dock_id or 0, manifest.carrier) == (
                task.dock_id,
                task.carrier or parcel.carrier,
            )
            if is_here or parcel.manifest_id == task.manifest_id:
                return says.already_loaded(parcel.number, manifest.number)
            where = facts.place(manifest.dock_id).code if manifest.dock_id else manifest.carrier
            return says.other_manifest(parcel.number, manifest.number, where)
        case ParcelState.VOID:
            return says.parcel_void(parcel.number)
        case ParcelState.VERIFIED:
            if task.carrier and parcel.carrier != task.carrier:
                return says.other_carrier(parcel.number, parcel.carrier or "no carrier", task.carrier)
            order = facts.order(parcel.order_id)
            if order.state is not OrderState.PACKED:
                return says.order_not_packed(parcel.number, order.number, str(order.state))
            return None
        case _:
            order = facts.order(parcel.order_id)
            return says.not_packed(parcel.number, order.number, str(parcel.state))


def _left(parcel: Parcel, facts: ShipFacts) -> Message:
    assert parcel.manifest_id is not None, parcel
    manifest = facts.manifest(parcel.manifest_id)
    return says.shipped_already(parcel.number, manifest.number, when(manifest))


def carry(parcel: Parcel, place_id: int, facts: ShipFacts) -> Carried:
    """The carton and all in it go to another place; to none (0) it stays where it is."""
    carton = facts.plate(parcel.plate_id)
    if not place_id or carton.place_id is None or carton.place_id == place_id:
        return (), ()
    here, there = Spot(carton.place_id, carton.id), Spot(place_id, carton.id)
    moves = tuple(Move(c.item, c.on_hand, here, there, Reason.LOAD) for c in facts.contents(here))
    change = Alter(Doc.PLATE, carton.id, {"place_id": carton.place_id}, {"place_id": place_id})
    return moves, (change,)


def onto(parcel: Parcel, to: ParcelState, manifest_id: int | None) -> Alter:
    """The parcel's state and its manifest in one change, so that it is on one manifest only."""
    change = advance_parcel(parcel, to)
    before = {**change.before, "manifest_id": parcel.manifest_id}
    return replace(change, before=before, after={**change.after, "manifest_id": manifest_id})


def _opened(manifest_id: int, number: str, carrier: str, dock_id: int, now_us: int) -> Make:
    fields: dict[str, Field] = {"number": number, "carrier": carrier, "state": "open", "opened_us": now_us}
    return Make(Doc.MANIFEST, manifest_id, fields | {"dock_id": dock_id or None, "closed_us": 0})


def bench(facts: ShipFacts) -> Place | None:
    """Where an unloaded parcel goes back to: this station's bench, else the first one."""
    named = facts.place_by_code(facts.station.bench) if facts.station.bench else None
    return named or next(iter(facts.places_of_kind(PlaceKind.BENCH, 1)), None)
