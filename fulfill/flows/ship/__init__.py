"""Ship: load the parcels of one carrier, say what is still missing, hand them over, close the manifest.

    scan_dock (dock or carrier) --> scan_parcel ... --> !done --> [scan_driver --> [sign]] --> closed
        |                              | !remove: scan_out, each parcel scanned is unloaded
        +-- pallet --> fill_pallet     | a pallet: loaded whole; a free one: fill_pallet
                       !remove: clear_pallet

The first parcel opens the manifest, and pins the carrier where the dock did not tell it; so does the dock
scanned again. A manifest that is open at the dock goes on. A trailer that is scanned says how much it may
hold. What a driver is asked for when it is closed is a setting of the house: nothing, a name, a signature.
After the close nothing in it changes: that is what the carrier signs. Goods leave the building with that
one turn, and the shop is told through the outbox.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.ship import closing, handing, loading, pallets, starting, trailers
from fulfill.flows.ship.asking import ask
from fulfill.flows.ship.showing import show
from fulfill.flows.ship.task import (
    WORDS,
    Asks,
    Leaving,
    Manifest,
    ShipFacts,
    ShipTask,
    Step,
    carrier_named,
    current,
)
from fulfill.messages import Level, every_flow, ship_pallets
from fulfill.messages import ship as says
from fulfill.people import Act
from fulfill.places import PlaceKind
from fulfill.scan import (
    DocKind,
    DocumentScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    Word,
)
from fulfill.turn import Turn

__all__ = [
    "ACT", "AGAIN", "NAME", "Asks", "Leaving", "Manifest", "ShipFacts", "ShipTask", "Step", "ask", "begin",
    "show", "step",
]  # fmt: skip

NAME = "ship"
ACT = Act.SHIP
AGAIN = True


def begin(facts: ShipFacts) -> Turn[ShipTask]:
    """Nothing is claimed: the dock or carrier tells what is loaded."""
    if not facts.ready_carriers():
        return Turn(None, every_flow.no_work(NAME))
    return Turn(ShipTask(), every_flow.ready(NAME))


def step(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    """Decide about one input. A refusal gives the task back as it was."""
    turn = _step(current(task, facts), scanned, facts)
    if turn.message.level in (Level.STOP, Level.WARN):
        return Turn(task, turn.message)
    return turn


def _step(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    if isinstance(scanned, Said) and scanned.word is Word.CANCEL:
        return starting.cancel(task, facts)
    match task.step:
        case Step.SCAN_DRIVER | Step.SIGN:
            return handing.step(task, scanned, facts)
        case Step.FILL_PALLET | Step.CLEAR_PALLET:
            return _at_pallet(task, scanned, facts)
    match scanned:
        case PlateScan(plate=plate):
            return pallets.scanned(task, plate, facts)
        case DocumentScan(kind=DocKind.PALLET, ref=pallet_id):
            return pallets.by_sscc(task, pallet_id, facts)
    if task.step is Step.SCAN_DOCK:
        return starting.start(task, scanned, facts)
    return _at_dock(task, scanned, facts)


def _at_dock(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    is_out = task.step is Step.SCAN_OUT
    match scanned:
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            return loading.unload(task, parcel, facts) if is_out else loading.load(task, parcel, facts)
        case Said(word=Word.DONE | Word.REMOVE) if is_out:
            return Turn(replace(task, step=Step.SCAN_PARCEL), says.unloading_ended())
        case Said(word=Word.REMOVE):
            if not task.manifest_id or not facts.loaded_count(task.manifest_id):
                return Turn(task, says.nothing_loaded())
            return Turn(replace(task, step=Step.SCAN_OUT), says.unloading())
        case Said(word=Word.DONE):
            return closing.close(task, facts)
        case Said(word=Word.PHOTO, argument=file) if not is_out:
            return handing.keep_photo(task, file, facts)
        case Said(word=Word.NOTE, argument=text) if not is_out:
            return handing.keep_remark(task, text, facts)
        case PlaceScan(place=place) if place.kind is PlaceKind.DOCK and not is_out:
            return loading.open_empty(task, place, facts)
        case DocumentScan(kind=DocKind.TRAILER, ref=trailer_id) if not is_out:
            return trailers.take(task, trailer_id, facts)
        case Said() | ProductScan():
            pass
        case _ if not task.carrier and (carrier := carrier_named(scanned.raw, facts.ready_carriers())):
            return starting.at(task.dock_id, carrier, facts)
    expected = f"the label of a parcel for {task.carrier or 'one carrier'}"
    return Turn(task, refuse(scanned, expected, "Scan the parcel's label, or say !done", WORDS[task.step]))


def _at_pallet(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    is_off = task.step is Step.CLEAR_PALLET
    pallet = facts.pallet(task.pallet_id)
    match scanned:
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            return pallets.take_off(task, parcel, facts) if is_off else pallets.put(task, parcel, facts)
        case Said(word=Word.DONE | Word.REMOVE) if is_off:
            return Turn(replace(task, step=Step.FILL_PALLET), ship_pallets.filling(pallet.code))
        case Said(word=Word.REMOVE):
            if not facts.parcels_on(pallet.id):
                return Turn(task, ship_pallets.nothing_on_it(pallet.code))
            return Turn(replace(task, step=Step.CLEAR_PALLET), ship_pallets.clearing(pallet.code))
        case Said(word=Word.DONE):
            return pallets.leave(task, facts)
        case PlateScan(plate=plate):
            return pallets.scanned(task, plate, facts)
        case DocumentScan(kind=DocKind.PALLET, ref=pallet_id):
            return pallets.by_sscc(task, pallet_id, facts)
        case PlaceScan(place=place) if place.kind is PlaceKind.DOCK and not task.dock_id:
            # The pallet is built, and driven to the truck.
            return starting.start(ShipTask(), scanned, facts)
    expected = f"the label of a parcel that stands on pallet {pallet.code}"
    return Turn(task, refuse(scanned, expected, "Scan the parcel's label, or say !done", WORDS[task.step]))
