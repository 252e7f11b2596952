"""What to load next, and every code that would do."""

from __future__ import annotations

from fulfill.flows.ship.task import WORDS, Asks, ShipFacts, ShipTask, Step, current, docks_of
from fulfill.messages import ship as says
from fulfill.messages import ship_handing, ship_pallets
from fulfill.orders import Parcel
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question

# Of pallets that could be loaded the first so many are named.
PALLETS_MOST = 20


def ask(task: ShipTask, facts: ShipFacts) -> Question:
    """`done` counts parcels loaded, `left` those still missing."""
    task = current(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in _words(task, facts)))
    match task.step:
        case Step.SCAN_DOCK:
            docks = tuple(each.code for each in docks_of(facts))
            carriers = facts.ready_carriers()
            kinds = (Expect(Kind.DOCK, docks), Expect(Kind.ANY, carriers))
            shown = tuple(each for each in kinds if each.codes)
            return Question(task.step, says.scan_dock(says.listed(carriers)), (*shown, words))
        case Step.FILL_PALLET | Step.CLEAR_PALLET:
            return _at_pallet(task, words, facts)
        case Step.SCAN_DRIVER | Step.SIGN:
            return _of_driver(task, words, facts)
    loaded = facts.loaded_count(task.manifest_id) if task.manifest_id else 0
    missing = facts.ready_count(task.carrier)
    document = facts.manifest(task.manifest_id).number if task.manifest_id else task.carrier
    if task.step is Step.SCAN_OUT:
        parcels = _parcels(facts.load_of(task.manifest_id))
        pallets = _pallets(tuple(each.code for each in facts.pallets_loaded(task.manifest_id)))
        expects = (*parcels, *pallets, words)
        return Question(task.step, says.scan_out(loaded), expects, document, loaded, missing)
    prompt = says.scan_parcel(task.carrier, loaded, missing)
    if loaded and not missing:
        prompt = says.say_done(task.carrier, loaded)
    parcels = _parcels(facts.ready(task.carrier))
    pallets = _pallets(tuple(each.code for each in facts.pallets_open(task.carrier, PALLETS_MOST)))
    return Question(task.step, prompt, (*parcels, *pallets, words), document, loaded, missing)


def _words(task: ShipTask, facts: ShipFacts) -> tuple[Word, ...]:
    words = WORDS[task.step]
    if task.step is Step.SIGN and facts.driver_asks() is Asks.REQUIRED:
        return tuple(word for word in words if word is not Word.SKIP)
    return words


def _at_pallet(task: ShipTask, words: Expect, facts: ShipFacts) -> Question:
    pallet, on_it = facts.pallet(task.pallet_id), facts.parcels_on(task.pallet_id)
    if task.step is Step.CLEAR_PALLET:
        prompt, parcels = ship_pallets.clear_pallet(pallet.code, len(on_it)), _parcels(on_it)
        return Question(task.step, prompt, (*parcels, words), pallet.code, len(on_it))
    here = {each.id for each in on_it}
    carrier = pallet.carrier or task.carrier
    others = tuple(each for each in facts.ready(carrier) if each.id not in here)
    prompt = ship_pallets.fill_pallet(pallet.code, len(on_it))
    left = could_go(facts, carrier, len(on_it))
    return Question(task.step, prompt, (*_parcels(others), words), pallet.code, len(on_it), left)


def could_go(facts: ShipFacts, carrier: str, on_it: int) -> int:
    """How many parcels of the carrier are ready and do not stand on its pallet yet."""
    return max(facts.ready_count(carrier) - on_it, 0)


def _of_driver(task: ShipTask, words: Expect, facts: ShipFacts) -> Question:
    manifest = facts.manifest(task.manifest_id)
    count = facts.loaded_count(manifest.id)
    if task.step is Step.SIGN:
        prompt = ship_handing.sign(task.driver, count)
        return Question(task.step, prompt, (words,), manifest.number, count)
    prompt = ship_handing.scan_driver(manifest.carrier, count)
    expects = (Expect(Kind.BADGE), Expect(Kind.ANSWER), words)
    return Question(task.step, prompt, expects, manifest.number, count)


def _parcels(parcels: tuple[Parcel, ...]) -> tuple[Expect, ...]:
    codes = tuple(code for each in parcels for code in (each.number, each.sscc, each.tracking) if code)
    return (Expect(Kind.PARCEL, codes),) if codes else ()


def _pallets(codes: tuple[str, ...]) -> tuple[Expect, ...]:
    return (Expect(Kind.TOTE, codes),) if codes else ()
