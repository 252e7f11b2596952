"""What to load next, and every code that would do."""

from __future__ import annotations

from fulfill.flows.ship.task import WORDS, ShipFacts, ShipTask, Step, current, docks_of
from fulfill.messages import ship as says
from fulfill.orders import Parcel
from fulfill.turn import Expect, Kind, Question


def ask(task: ShipTask, facts: ShipFacts) -> Question:
    """`done` counts parcels loaded, `left` those still missing."""
    task = current(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in WORDS[task.step]))
    if task.step is Step.SCAN_DOCK:
        docks = tuple(each.code for each in docks_of(facts))
        carriers = facts.ready_carriers()
        expects = (Expect(Kind.DOCK, docks), Expect(Kind.ANY, carriers))
        shown = tuple(each for each in expects if each.codes)
        return Question(task.step, says.scan_dock(says.listed(carriers)), (*shown, words))
    loaded = facts.loaded_count(task.manifest_id) if task.manifest_id else 0
    missing = facts.ready_count(task.carrier)
    document = facts.manifest(task.manifest_id).number if task.manifest_id else task.carrier
    if task.step is Step.SCAN_OUT:
        parcels = _parcels(facts.load_of(task.manifest_id))
        return Question(task.step, says.scan_out(loaded), (*parcels, words), document, loaded, missing)
    prompt = says.scan_parcel(task.carrier, loaded, missing)
    if loaded and not missing:
        prompt = says.say_done(task.carrier, loaded)
    parcels = _parcels(facts.ready(task.carrier))
    return Question(task.step, prompt, (*parcels, words), document, loaded, missing)


def _parcels(parcels: tuple[Parcel, ...]) -> tuple[Expect, ...]:
    codes = tuple(code for each in parcels for code in (each.number, each.sscc, each.tracking) if code)
    return (Expect(Kind.PARCEL, codes),) if codes else ()
