"""Pack: check each unit of a picked order into a carton, label it, and see the label on the parcel.

    scan_start (tote, order or product) --> scan_product (+ scan_lot, scan_serial) --> ... all in
        --> give_weight (only where the station weighs, or a weight does not fit)
        --> slip and label print --> scan_label on each parcel --> the order is packed

    box code, !dims, !weight   the box and weight of the open parcel; else the proposed and expected ones
    !next    this parcel is full, the rest goes into another      !remove  the next scans take units out
    !short   picked by the book, not in the tote                  !damaged the next unit goes aside
    !done    finish; with units missing only when said twice: the rest is put back (scan_put_back)
    !reprint REASON, !void     a copy of the label; the label cancelled and the parcel opened again
    !note WHY     why another box was taken than the proposed one
    !photo FILE  of the open box, kept with the parcel
    !reason [PRODUCT] WHY  counts one unit by hand that no scanner can read
    !cancel  nothing packed: back among the picked orders; else anyone may go on

A tote with many orders of one unit is worked off item by item (scan_item): each chooses its order. Settings
and rules of the house add steps: scan_badge (take an order over), scan_surplus (a unit too many is scanned
out), scan_insert (something besides the goods is laid in); and they hold packers back (`guards`).

Stock goes from the tote into the carton with each scan. A surplus unit is refused and stays out. A
closed parcel is locked; only !void opens it again, or !undo by whoever closed it, and either gives its
label back. Until its label was seen on it, it is not done.
"""

from __future__ import annotations

from fulfill.describe import refuse
from fulfill.flows.pack import (
    batch,
    byhand,
    closing,
    guards,
    handing,
    labels,
    laying,
    leftover,
    photos,
    scanning,
    starting,
    surplus,
)  # fmt: skip
from fulfill.flows.pack.asking import WORDS, ask
from fulfill.flows.pack.showing import show
from fulfill.flows.pack.task import (
    BenchRules,
    Label,
    PackedItem,
    PackFacts,
    PackTask,
    Step,
    Tickers,
    Waiting,
)  # fmt: skip
from fulfill.flows.pack.work import Draft, load, onward, stay
from fulfill.messages import Level, every_flow
from fulfill.messages import pack as says
from fulfill.messages import pack_refusals as refusals
from fulfill.people import Act
from fulfill.scan import CartonScan, ParcelScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn

__all__ = [
    "ACT", "AGAIN", "NAME", "BenchRules", "Label", "PackFacts", "PackTask", "PackedItem", "Step", "Tickers",
    "Waiting", "ask", "begin", "show", "step",
]  # fmt: skip

NAME = "pack"
ACT = Act.PACK
AGAIN = True


def begin(facts: PackFacts) -> Turn[PackTask]:
    """Nothing is claimed before the first scan: that tells which order."""
    if not facts.waiting(1) and not (facts.bench_rules().takes_over and facts.others_pack()):
        return Turn(None, every_flow.no_work(NAME))
    return Turn(PackTask(), every_flow.ready(NAME))


def step(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask]:
    """Decide about one input. A refusal gives the task back as it was."""
    turn = guards.held_back(task, scanned, facts) or _step(task, scanned, facts)
    if turn.message.level in (Level.STOP, Level.WARN):
        return Turn(task, turn.message)
    return turn


def _step(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask]:
    if task.step in (Step.SCAN_START, Step.SCAN_ITEM, Step.SCAN_BADGE):
        return _before(task, scanned, facts)
    draft = Draft(load(task.order_id, task.parcel_id, facts), facts)
    if handing.is_gone(task, draft.work.order, facts):
        return handing.gone(draft)
    if isinstance(scanned, Said) and scanned.word is Word.CANCEL:
        return leftover.cancel(task, draft)
    if isinstance(scanned, CartonScan) and task.step in (Step.SCAN_LOT, Step.SCAN_SERIAL):
        # The box may prove too weak only now that the unit is known: a stronger one is the way out.
        return closing.take_box(task, draft, scanned.carton)
    if isinstance(scanned, Said) and scanned.word is Word.PHOTO and Word.PHOTO in WORDS[task.step]:
        return photos.keep(task, scanned.argument, draft)
    match task.step:
        case Step.SCAN_LOT:
            return scanning.lot_step(task, scanned, draft)
        case Step.SCAN_SERIAL:
            return scanning.serial_step(task, scanned, draft)
        case Step.SCAN_OUT:
            return scanning.out_step(task, scanned, draft)
        case Step.SCAN_DAMAGED:
            return scanning.damaged_step(task, scanned, draft)
        case Step.SCAN_SURPLUS:
            return surplus.step(task, scanned, draft)
        case Step.SCAN_INSERT:
            return laying.step(task, scanned, draft)
        case Step.SCAN_PUT_BACK:
            return leftover.put_back(task, scanned, draft)
        case Step.SCAN_LABEL:
            return labels.label_step(task, scanned, draft)
        case _:
            return _at_parcel(task, scanned, draft)


def _before(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask]:
    """Before an order is begun: which one it is, and whether it may be taken over."""
    if task.step is Step.SCAN_BADGE:
        return handing.badge_step(task, scanned, facts)
    if isinstance(scanned, Said) and scanned.word is Word.VOID:
        return labels.void(task, scanned.argument, facts)
    if task.step is Step.SCAN_ITEM:
        return batch.item_step(task, scanned, facts)
    if isinstance(scanned, PlateScan) and (opened := batch.open_tote(task, scanned.plate, facts)) is not None:
        return opened
    return starting.start(task, scanned, facts)


def _at_parcel(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    """At the open parcel: units, its box, its weight, and every word of this step."""
    work, is_weighing = draft.work, task.step is Step.GIVE_WEIGHT
    match scanned:
        case CartonScan(carton=box):
            return closing.take_box(task, draft, box)
        case ProductScan(product=found) if is_weighing:
            number = work.parcel(task.parcel_id).number
            return stay(task, refusals.all_packed(found.sku, number))
        case ProductScan():
            return scanning.product(task, draft, scanned)
        case ParcelScan(parcel_id=parcel_id) if not is_weighing:
            return labels.scan_back(task, draft, parcel_id)
        case UnknownScan(raw=raw) if not is_weighing and scanning.loose_serial(work, raw):
            by_serial = scanning.loose_serial(work, raw)
            assert by_serial is not None
            return scanning.product(task, draft, ProductScan(raw, by_serial, serial=raw))
        case Said() if scanned.word in WORDS[task.step]:
            return _said(task, scanned, draft)
        case _:
            parcel = work.parcel(task.parcel_id).number
            wanted = says.listed((work.products[id_].sku for id_ in work.products_left()), between=" or ")
            expected = f"the weight of parcel {parcel}" if is_weighing else f"a unit of {wanted or 'nothing'}"
            way_out = "Scan the unit, or say " + ("!short if there is none" if wanted else "!done")
            way_out = "Say !weight with its grams" if is_weighing else way_out
            return stay(task, refuse(scanned, expected, way_out, WORDS[task.step]))


def _said(task: PackTask, said: Said, draft: Draft) -> Turn[PackTask]:
    match said.word:
        case Word.QTY:
            return scanning.set_count(task, draft, said.argument)
        case Word.NEXT:
            return closing.next_parcel(task, draft)
        case Word.DONE:
            return leftover.finish(task, draft)
        case Word.SHORT:
            return leftover.short(task, draft, said.argument)
        case Word.WEIGHT:
            return closing.weigh(task, draft, said.argument)
        case Word.NOTE:
            return closing.note_box(task, draft, said.argument)
        case Word.DIMS:
            return closing.take_dims(task, draft, said.argument)
        case Word.REASON:
            return byhand.tick(task, draft, said.argument)
        case Word.DAMAGED:
            return stay(onward(task, Step.SCAN_DAMAGED), says.damaged_now())
        case _:
            assert said.word is Word.REMOVE, said
            if not draft.work.units_inside:
                return stay(task, refusals.parcel_empty(draft.work.parcel(task.parcel_id).number))
            return stay(onward(task, Step.SCAN_OUT), says.taking_out())
