"""Ship: load the parcels of one carrier, say what is still missing, close the manifest.

    scan_dock (dock or carrier) --> scan_parcel ... --> !done closes the manifest and prints it
                                       | !remove: scan_out, each parcel scanned is unloaded

The first parcel opens the manifest, and pins the carrier where the dock did not tell it. A manifest
that is open at the dock goes on. After the close nothing in it changes: that is what the carrier
signs. Goods leave the building with that one turn, and the shop is told through the outbox.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.ship import closing, loading, starting
from fulfill.flows.ship.asking import ask
from fulfill.flows.ship.showing import show
from fulfill.flows.ship.task import (
    WORDS,
    Leaving,
    Manifest,
    ShipFacts,
    ShipTask,
    Step,
    carrier_named,
    current,
)
from fulfill.messages import Level, every_flow
from fulfill.messages import ship as says
from fulfill.people import Act
from fulfill.scan import ParcelScan, ProductScan, Said, Scanned, Word
from fulfill.turn import Turn

__all__ = [
    "ACT", "AGAIN", "NAME", "Leaving", "Manifest", "ShipFacts", "ShipTask", "Step", "ask", "begin",
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
    if task.step is Step.SCAN_DOCK:
        return starting.start(task, scanned, facts)
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
        case Said() | ProductScan():
            pass
        case _ if not task.carrier and (carrier := carrier_named(scanned.raw, facts.ready_carriers())):
            return starting.at(task.dock_id, carrier, facts)
    expected = f"the label of a parcel for {task.carrier or 'one carrier'}"
    return Turn(task, refuse(scanned, expected, "Scan the parcel's label, or say !done", WORDS[task.step]))
