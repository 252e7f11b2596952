"""The dock or the carrier tells what is loaded; a manifest that is open there goes on."""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.ship import trailers
from fulfill.flows.ship.task import (
    WORDS,
    Manifest,
    ShipFacts,
    ShipTask,
    Step,
    carrier_named,
    docks_of,
    open_at,
    when,
)
from fulfill.messages import every_flow, ship_pallets
from fulfill.messages import ship as says
from fulfill.places import Place, PlaceKind
from fulfill.scan import DocKind, DocumentScan, PlaceScan, Said, Scanned
from fulfill.turn import Turn


def start(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    carriers = facts.ready_carriers()
    match scanned:
        case PlaceScan(place=place) if place.kind is PlaceKind.DOCK and not place.is_blocked:
            return _at_dock(place, carriers, facts)
        case DocumentScan(kind=DocKind.MANIFEST, ref=ref):
            manifest = facts.manifest(ref)
            if manifest.state != "open":
                return Turn(task, says.manifest_closed(manifest.number, when(manifest)))
            return _go_on(manifest, facts)
        case DocumentScan(kind=DocKind.TRAILER, ref=trailer_id):
            return _behind_a_trailer(task, trailer_id, carriers, facts)
        case Said():
            pass
        case _ if carrier := carrier_named(scanned.raw, carriers):
            known = (each.dock_id for each in facts.open_manifests() if each.carrier == carrier)
            docks = docks_of(facts)
            dock_id = next(known, None) or (docks[0].id if docks else 0)
            return at(dock_id, carrier, facts)
        case PlaceScan(place=place):
            kind = f"blocked {place.kind}" if place.is_blocked else str(place.kind)
            docks_there = says.listed(each.code for each in docks_of(facts))
            return Turn(task, says.not_a_dock(place.code, kind, docks_there))
    expected = f"a dock, or a carrier ({says.listed(carriers)})"
    return Turn(task, refuse(scanned, expected, "Scan the code at the dock", WORDS[task.step]))


def _behind_a_trailer(
    task: ShipTask, trailer_id: int, carriers: tuple[str, ...], facts: ShipFacts
) -> Turn[ShipTask]:
    """A trailer tells where it is loaded only where there is one dock, and what for by its carrier."""
    docks, trailer = docks_of(facts), facts.trailer(trailer_id)
    carrier = trailer.carrier or (carriers[0] if len(carriers) == 1 else "")
    if len(docks) > 1 or carrier not in carriers:
        return Turn(task, ship_pallets.dock_first(trailer.code, says.listed(each.code for each in docks)))
    dock_id = docks[0].id if docks else 0
    known = open_at(dock_id, carrier, facts)
    here = ShipTask(Step.SCAN_PARCEL, carrier, dock_id, known.id if known else 0)
    return trailers.take(here, trailer_id, facts)


def _at_dock(place: Place, carriers: tuple[str, ...], facts: ShipFacts) -> Turn[ShipTask]:
    """A dock alone tells the carrier only where there is no other."""
    here = {each.carrier for each in facts.open_manifests() if each.dock_id == place.id}
    if len(carriers) == 1 and here <= set(carriers):
        return at(place.id, carriers[0], facts)
    task = ShipTask(Step.SCAN_PARCEL, "", place.id)
    return Turn(task, says.loading("", place.code, facts.ready_count("")))


def at(dock_id: int, carrier: str, facts: ShipFacts) -> Turn[ShipTask]:
    if (manifest := open_at(dock_id, carrier, facts)) is not None:
        return _go_on(manifest, facts)
    task = ShipTask(Step.SCAN_PARCEL, carrier, dock_id)
    dock = facts.place(dock_id).code if dock_id else "no dock"
    return Turn(task, says.loading(carrier, dock, facts.ready_count(carrier)))


def _go_on(manifest: Manifest, facts: ShipFacts) -> Turn[ShipTask]:
    task = ShipTask(Step.SCAN_PARCEL, manifest.carrier, manifest.dock_id or 0, manifest.id)
    said = says.goes_on(manifest.number, manifest.carrier, facts.loaded_count(manifest.id))
    return Turn(task, said)


def cancel(task: ShipTask, facts: ShipFacts) -> Turn[ShipTask]:
    """What is loaded stays loaded: its manifest is open for whoever scans the dock next."""
    if task.manifest_id and facts.loaded_count(task.manifest_id):
        manifest = facts.manifest(task.manifest_id).number
        if task.step is not Step.SCAN_OUT:
            # Nobody else goes on with a driver who has gone away, nor with half a pallet.
            task = replace(task, step=Step.SCAN_PARCEL, pallet_id=0, driver="", driver_by="", count=0)
        return Turn(task, every_flow.given_back(f"Manifest {manifest}"), given_back=True)
    return Turn(None, every_flow.cancelled("Loading"), cancelled=True)
