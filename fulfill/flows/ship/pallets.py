"""Parcels stand on a pallet, by scan; it is loaded whole, and its parcels go wherever it goes."""

from __future__ import annotations

from dataclasses import replace

from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.ship import loading, trailers
from fulfill.flows.ship.task import Pallet, ShipFacts, ShipTask, Step, when
from fulfill.ledger import Move
from fulfill.messages import ship as says
from fulfill.messages import ship_pallets as pallet_says
from fulfill.orders import Parcel, ParcelState
from fulfill.places import Plate, PlateKind, Spot
from fulfill.turn import PaperKind, PaperWanted, Turn

_NAMED_MOST = 5


def by_sscc(task: ShipTask, pallet_id: int, facts: ShipFacts) -> Turn[ShipTask]:
    """A pallet by the SSCC of one of its journeys."""
    pallet = facts.pallet(pallet_id)
    if pallet.state == "shipped":
        assert pallet.manifest_id is not None, pallet
        manifest = facts.manifest(pallet.manifest_id)
        return Turn(task, pallet_says.pallet_left(pallet.sscc, manifest.number, when(manifest)))
    return scanned(task, facts.plate(pallet.plate_id), facts)


def scanned(task: ShipTask, plate: Plate, facts: ShipFacts) -> Turn[ShipTask]:
    """What a pallet's code does at this step: it is loaded or unloaded whole, or built."""
    if plate.kind is not PlateKind.PALLET:
        return Turn(task, pallet_says.not_a_pallet(plate.code, str(plate.kind)))
    pallet = facts.pallet_on(plate.id)
    if pallet is None:
        return _begin(task, plate, facts)
    on_it = facts.parcels_on(pallet.id)
    match task.step:
        case Step.SCAN_OUT:
            return _unload(task, pallet, on_it, facts)
        case Step.SCAN_PARCEL if on_it:
            return _load(task, pallet, on_it, facts)
        case _ if pallet.state == "loaded":
            assert pallet.manifest_id is not None, pallet
            number = facts.manifest(pallet.manifest_id).number
            return Turn(task, pallet_says.pallet_loaded_already(pallet.code, number))
    after = replace(task, step=Step.FILL_PALLET, pallet_id=pallet.id)
    return Turn(after, pallet_says.pallet_goes_on(pallet.code, len(on_it)))


def _begin(task: ShipTask, plate: Plate, facts: ShipFacts) -> Turn[ShipTask]:
    """A free pallet begins a journey, under an SSCC of its own."""
    if task.step is Step.SCAN_OUT:
        return Turn(task, pallet_says.pallet_not_loaded(plate.code))
    if plate.place_id and facts.contents(Spot(plate.place_id, plate.id)):
        return Turn(task, pallet_says.pallet_holds_stock(plate.code))
    pallet_id, sscc = facts.number(Doc.PALLET), facts.sscc()
    fields: dict[str, Field] = {"plate_id": plate.id, "sscc": sscc, "carrier": "", "state": "open"}
    after = replace(task, step=Step.FILL_PALLET, pallet_id=pallet_id)
    made = Make(Doc.PALLET, pallet_id, fields | {"manifest_id": None})
    return Turn(after, pallet_says.pallet_begun(plate.code, sscc), documents=(made,))


def put(task: ShipTask, parcel: Parcel, facts: ShipFacts) -> Turn[ShipTask]:
    """A parcel goes onto the pallet that is being built."""
    pallet = facts.pallet(task.pallet_id)
    if pallet.state != "open":
        return Turn(task, pallet_says.pallet_closed_meanwhile(pallet.code))
    free = ShipTask(Step.SCAN_PARCEL, pallet.carrier or task.carrier, 0, task.manifest_id)
    if (refusal := loading.why_not(free, parcel, facts)) is not None:
        return Turn(task, refusal)
    known = facts.pallet_of(parcel.id)
    if known is not None and known.id == pallet.id:
        return Turn(task, pallet_says.on_it_already(parcel.number, pallet.code))
    if known is not None and not facts.confirmed:
        return Turn(task, pallet_says.confirm_other_pallet(parcel.number, known.code, pallet.code))
    documents: list[Change] = []
    if not pallet.carrier:
        documents.append(Alter(Doc.PALLET, pallet.id, {"carrier": ""}, {"carrier": parcel.carrier}))
    before: Field = known.id if known else None
    if facts.stood_on_one(parcel.id):
        documents.append(Alter(Doc.ON_PALLET, parcel.id, {"pallet_id": before}, {"pallet_id": pallet.id}))
    else:
        documents.append(Make(Doc.ON_PALLET, parcel.id, {"pallet_id": pallet.id}))
    plate = facts.plate(pallet.plate_id)
    if plate.place_id is None:
        stands = facts.plate(parcel.plate_id).place_id
        documents.append(Alter(Doc.PLATE, plate.id, {"place_id": None}, {"place_id": stands}))
    moves, carried = loading.carry(parcel, plate.place_id or 0, facts)
    count = len(facts.parcels_on(pallet.id)) + 1
    said = pallet_says.put_on(parcel.number, pallet.code, count)
    return Turn(task, said, moves, (*documents, *carried))


def take_off(task: ShipTask, parcel: Parcel, facts: ShipFacts) -> Turn[ShipTask]:
    """A parcel comes off the pallet; it stays where the pallet stands."""
    pallet = facts.pallet(task.pallet_id)
    if pallet.state != "open":
        return Turn(task, pallet_says.pallet_closed_meanwhile(pallet.code))
    on_it = facts.parcels_on(pallet.id)
    if all(each.id != parcel.id for each in on_it):
        return Turn(task, pallet_says.not_on_it(parcel.number, pallet.code))
    documents: list[Change] = [Alter(Doc.ON_PALLET, parcel.id, {"pallet_id": pallet.id}, {"pallet_id": None})]
    is_last = len(on_it) == 1
    if is_last:
        documents.append(Alter(Doc.PALLET, pallet.id, {"carrier": pallet.carrier}, {"carrier": ""}))
    after = replace(task, step=Step.FILL_PALLET) if is_last else task
    said = pallet_says.taken_off(parcel.number, pallet.code, len(on_it) - 1)
    return Turn(after, said, documents=tuple(documents))


def leave(task: ShipTask, facts: ShipFacts) -> Turn[ShipTask]:
    """The pallet is built: back to the dock, or to the first question."""
    pallet = facts.pallet(task.pallet_id)
    step = Step.SCAN_PARCEL if task.dock_id or task.carrier else Step.SCAN_DOCK
    count = len(facts.parcels_on(pallet.id))
    said = pallet_says.pallet_built(pallet.code, pallet.sscc, count)
    # Its label says how many parcels stand on it, and what they weigh: of another load it is another label.
    label = PaperWanted(PaperKind.PALLET_LABEL, pallet.code, pallet.id)
    return Turn(replace(task, step=step, pallet_id=0), said, papers=(label,) if count else ())


def _load(task: ShipTask, pallet: Pallet, on_it: tuple[Parcel, ...], facts: ShipFacts) -> Turn[ShipTask]:
    if pallet.state == "loaded":
        assert pallet.manifest_id is not None, pallet
        number = facts.manifest(pallet.manifest_id).number
        return Turn(task, pallet_says.pallet_loaded_already(pallet.code, number))
    if task.carrier and pallet.carrier != task.carrier:
        return Turn(task, pallet_says.pallet_of_other(pallet.code, pallet.carrier, task.carrier))
    # A label may have been bought anew, of another carrier, while its parcel stood here.
    theirs = replace(task, carrier=pallet.carrier)
    blocked = [each.number for each in on_it if loading.why_not(theirs, each, facts) is not None]
    if blocked:
        names = says.listed(blocked, _NAMED_MOST)
        return Turn(task, pallet_says.pallet_blocked(pallet.code, names))
    ids = tuple(each.id for each in on_it)
    if (warning := trailers.too_much(task, ids, pallet.code, facts)) is not None:
        return Turn(task, warning)
    manifest, documents = loading.manifest_for(task, pallet.carrier, facts)
    before: dict[str, Field] = {"state": "open", "manifest_id": None}
    documents.append(Alter(Doc.PALLET, pallet.id, before, {"state": "loaded", "manifest_id": manifest.id}))
    documents += (loading.onto(each, ParcelState.LOADED, manifest.id) for each in on_it)
    moves, carried = _carry(pallet, on_it, task.dock_id, facts)
    after = replace(task, carrier=pallet.carrier, manifest_id=manifest.id, trailer_id=0)
    said = pallet_says.pallet_loaded(pallet.code, len(on_it), manifest.number)
    return Turn(after, said, moves, (*documents, *carried))


def _unload(task: ShipTask, pallet: Pallet, on_it: tuple[Parcel, ...], facts: ShipFacts) -> Turn[ShipTask]:
    """It comes off the truck as it went on: its parcels go on standing on it."""
    if pallet.state != "loaded" or pallet.manifest_id != task.manifest_id:
        return Turn(task, pallet_says.pallet_not_loaded(pallet.code))
    back = loading.bench(facts)
    before: dict[str, Field] = {"state": "loaded", "manifest_id": pallet.manifest_id}
    documents: list[Change] = [
        Alter(Doc.PALLET, pallet.id, before, {"state": "open", "manifest_id": None}),
        *(loading.onto(each, ParcelState.VERIFIED, None) for each in on_it),
    ]
    moves, carried = _carry(pallet, on_it, back.id if back else 0, facts)
    is_last = facts.loaded_count(task.manifest_id) == len(on_it)
    after = replace(task, step=Step.SCAN_PARCEL) if is_last else task
    said = pallet_says.pallet_unloaded(pallet.code, len(on_it), back.code if back else "the dock")
    return Turn(after, said, moves, (*documents, *carried))


def _carry(
    pallet: Pallet, on_it: tuple[Parcel, ...], place_id: int, facts: ShipFacts
) -> tuple[tuple[Move, ...], list[Change]]:
    """The pallet and all that stands on it go to another place; to none (0) they stay."""
    moves: list[Move] = []
    documents: list[Change] = []
    plate = facts.plate(pallet.plate_id)
    if place_id and plate.place_id != place_id:
        documents.append(Alter(Doc.PLATE, plate.id, {"place_id": plate.place_id}, {"place_id": place_id}))
    for each in on_it:
        moved, changed = loading.carry(each, place_id, facts)
        moves += moved
        documents += changed
    return tuple(moves), documents
