"""The parcel is closed: its box, its weight, its papers; then the next one, or the labels."""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.catalog import Carton
from fulfill.documents import Alter, Doc, Make
from fulfill.flows.pack import going_out, inserts, picture, sharing
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.weight import expected, expected_both, why_differs
from fulfill.flows.pack.work import Draft, Work, onward, stay
from fulfill.messages import Message, every_flow, pack_bench
from fulfill.messages import pack as says
from fulfill.messages import pack_customs as customs_says
from fulfill.messages import pack_refusals as refusals
from fulfill.orders import OrderState, Parcel, ParcelState
from fulfill.scan import Word
from fulfill.turn import Effect, EffectKind, PaperKind, PaperWanted, Turn


def contents_g(work: Work) -> int:
    """Weight of what is in the open parcel by the catalogue: what its box must carry."""
    return sum(product.weight_g * count for product, count in work.units())


def box_of(task: PackTask, work: Work, facts: PackFacts) -> Carton | None:
    """The box that was given, else the one proposed; None for a box of the packer's own."""
    code = work.parcel(task.parcel_id).carton or task.box
    return next((each for each in facts.cartons() if each.code == code), None) if code else None


# --- box and weight ------------------------------------------------------------------------------------
def box_refuses(task: PackTask, work: Work, more_g: int, facts: PackFacts) -> Message | None:
    """Only a box that was scanned can be too weak: the proposed one is proposed anew."""
    if not work.parcel(task.parcel_id).carton:
        return None
    box = box_of(task, work, facts)
    return _too_weak(box, contents_g(work) + more_g) if box else None


def take_box(task: PackTask, draft: Draft, box: Carton) -> Turn[PackTask]:
    order = draft.work.order
    if box.code in draft.facts.bench_rules().barred_boxes(order):
        return stay(task, pack_bench.box_not_taken(box.code, order.service, order.country))
    weak = _too_weak(box, contents_g(draft.work))
    if weak is not None:
        return stay(task, weak)
    draft.alter_parcel(task.parcel_id, carton=box.code)
    _override(draft, draft.work.parcel(task.parcel_id), _instead(task, box.code), "box ")
    return draft.turn(task, says.box_taken(box.code, draft.work.parcel(task.parcel_id).number))


def take_dims(task: PackTask, draft: Draft, argument: str) -> Turn[PackTask]:
    """!dims L W H in mm: a box of no type; its lengths stand where the box code would."""
    try:
        lengths = sorted((units.length_mm(part) for part in argument.split()), reverse=True)
    except units.BadValue:
        lengths = []
    if len(lengths) != 3 or not all(lengths):  # a box has three sides
        return stay(
            task, every_flow.bad_argument(Word.DIMS, argument, "!dims 300 200 150, three lengths in mm")
        )
    code = "x".join(str(each) for each in lengths)
    draft.alter_parcel(task.parcel_id, carton=code)
    _override(draft, draft.work.parcel(task.parcel_id), _instead(task, code), "box ")
    return draft.turn(task, says.box_taken(f"{code} mm", draft.work.parcel(task.parcel_id).number))


def weigh(task: PackTask, draft: Draft, argument: str) -> Turn[PackTask]:
    """!weight G; one that is not the expected one is confirmed by saying it again."""
    parcel = draft.work.parcel(task.parcel_id)
    if not draft.work.units_inside:
        return stay(task, refusals.parcel_empty(parcel.number))
    try:
        grams = units.weight_g(argument)
    except units.BadValue:
        grams = 0
    if not grams:
        return stay(task, every_flow.bad_argument(Word.WEIGHT, argument, "!weight 1250, whole grams from 1"))
    # At the closed flaps the weight is held against the box that it is closed with, not the proposed one.
    is_closing = task.step is Step.GIVE_WEIGHT
    box = (final_box if is_closing else box_of)(task, draft.work, draft.facts)
    now, full = expected_both(draft.work, box, draft.facts)
    is_odd = now.differs(grams, draft.facts) and full.differs(grams, draft.facts)
    if is_odd and not draft.facts.confirmed:
        why = why_differs(draft.work, box, grams, draft.facts)
        return stay(task, says.weight_differs(grams, now.grams, why))
    draft.alter_parcel(parcel.id, weight_g=grams)
    if is_odd:
        _override(draft, parcel, f"weighed {grams} g, expected {now.grams} g", "weighed ")
    weighed = replace(task, keeps_weight=is_odd)
    if task.step is Step.GIVE_WEIGHT:
        return close(weighed, draft)
    return draft.turn(weighed, says.weighed(parcel.number, grams))


def _too_weak(box: Carton, contents_g: int) -> Message | None:
    if box.max_weight_g and contents_g > box.max_weight_g:
        return refusals.box_too_weak(box.code, box.max_weight_g, contents_g)
    return None


def note_box(task: PackTask, draft: Draft, why: str) -> Turn[PackTask]:
    """!note WHY: why another box was taken than the proposed one."""
    parcel = draft.work.parcel(task.parcel_id)
    instead = _instead(task, parcel.carton) if parcel.carton else ""
    if not instead:
        return stay(task, refusals.no_box_to_explain(parcel.number))
    if not why.strip():
        return stay(task, every_flow.bad_argument(Word.NOTE, why, "!note too tight for the foil"))
    _override(draft, parcel, f"{instead}: {why.strip().replace(';', ',')}", "box ")
    return draft.turn(task, says.box_explained(parcel.carton, parcel.number))


def _instead(task: PackTask, code: str) -> str:
    """What the report of exceptions says of a box that was not proposed; "" for the proposed one."""
    return f"box {code} instead of {task.box}" if task.box and task.box != code else ""


def _override(draft: Draft, parcel: Parcel, reason: str, kind: str) -> None:
    """Keep a reason beside those of other kinds; `kind` is how it begins, and "" takes it away."""
    before = draft.facts.override_reason(parcel.id)
    kept = [each for each in before.split("; ") if each and not each.startswith(kind)]
    after = "; ".join([*kept, reason] if reason else kept)
    if before != after:
        change = Alter(Doc.PARCEL, parcel.id, {"override_reason": before}, {"override_reason": after})
        draft.documents.append(change)


# --- closing -------------------------------------------------------------------------------------------
def all_in(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """Nothing is left to pack: put back what has no line any more, close, or end with nothing at all."""
    work = draft.work
    if work.stock:
        return draft.turn(onward(task, Step.SCAN_PUT_BACK), says.put_back_now(work.order.number))
    if work.units_inside:
        return close(replace(task, opens_next=False), draft)
    if task.parcel_id and len(work.parcels) > 1:
        draft.drop_parcel(task.parcel_id)
        return to_labels(task, draft, says.put_back_now(work.order.number))
    return _nothing_to_ship(task, draft)


def go_on(task: PackTask, draft: Draft, message: Message) -> Turn[PackTask]:
    """After units went aside: on with the rest, or close when that was the last."""
    return draft.turn(task, message) if draft.work.units_left else all_in(task, draft)


def next_parcel(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """!next: this parcel is full, the rest goes into another."""
    work = draft.work
    if not work.units_inside:
        return stay(task, refusals.parcel_empty(work.parcel(task.parcel_id).number))
    if not work.units_left:
        return stay(task, refusals.nothing_for_next(work.order.number))
    return close(replace(task, opens_next=True), draft)


def close(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """Close the open parcel, unless its weight is wanted first."""
    parcel = draft.work.parcel(task.parcel_id)
    if (held := going_out.held(task, draft, parcel)) is not None:
        return held
    if (laid_in := inserts.asked(task, draft)) is not None:
        return laid_in
    box = final_box(task, draft.work, draft.facts)
    should = expected(draft.work, box, draft.facts)
    asks = onward(task, Step.GIVE_WEIGHT)
    if not parcel.weight_g and draft.facts.station.weighs:
        return draft.turn(asks, says.weigh_now(parcel.number))
    if parcel.weight_g and not task.keeps_weight and should.differs(parcel.weight_g, draft.facts):
        return draft.turn(asks, says.weigh_again(parcel.number, parcel.weight_g, should.grams))
    given = parcel.carton or (box.code if box else "")
    weight_g = parcel.weight_g or should.grams
    if parcel.weight_g and box is not None:
        # Others learn from it what things weigh; a weight that nobody took would only tell what we told.
        taught = {"parcel_id": parcel.id, "carton_id": box.id, "weight_g": parcel.weight_g}
        draft.documents.append(Make(Doc.WEIGHING, draft.facts.number(Doc.WEIGHING), taught))
    draft.alter_parcel(parcel.id, carton=given, weight_g=weight_g, expected_g=should.grams)
    _seal(draft, parcel)
    if not task.opens_next:
        if lacks := going_out.undeclared(draft):
            told = customs_says.closed_undeclared(parcel.number, draft.work.order.country, lacks)
        else:
            told = says.parcel_closed(parcel.number, given, weight_g)
        return to_labels(task, draft, told)
    return _open_next(task, draft, parcel)


def to_labels(task: PackTask, draft: Draft, message: Message) -> Turn[PackTask]:
    """On to the labels; where all are scanned back already, the order is packed."""
    waiting = [each for each in draft.work.parcels if each.state not in READY]
    if not waiting:
        return finish(task, draft)
    return draft.turn(replace(onward(task, Step.SCAN_LABEL), parcel_id=0, opens_next=False), message)


READY = frozenset({ParcelState.VERIFIED, ParcelState.LOADED})


def finish(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """Every label is scanned back: the order counts as packed, and its totes are free.

    Out of a tote of many orders the next item is asked for.
    """
    draft.advance_order(OrderState.PACKED)
    draft.hold_order(None)
    draft.free_totes()
    said = says.order_packed(draft.work.order.number, len(draft.work.parcels))
    return draft.turn(sharing.after(task, draft.work.order.id, draft.facts), said)


def final_box(task: PackTask, work: Work, facts: PackFacts) -> Carton | None:
    """The box of the parcel as it is closed: the one given, else the one that what is inside needs."""
    if work.parcel(task.parcel_id).carton:
        return box_of(task, work, facts)
    return facts.box_for(work.units(), facts.bench_rules().barred_boxes(work.order))


def _seal(draft: Draft, parcel: Parcel) -> None:
    """From here the parcel is locked: its label is bought and its papers print after the commit."""
    draft.advance_parcel(parcel.id, ParcelState.PACKED)
    if draft.facts.label_of(parcel.id) is not None:
        # An earlier label may lie about: under an SSCC of its own the new one cannot be taken for it.
        draft.alter_parcel(parcel.id, sscc=draft.facts.sscc())
    label_id = draft.facts.number(Doc.LABEL)
    # The label's own number, not a count: a key that !undo struck out must never come back.
    key = f"label:{parcel.number}:{label_id}"
    draft.documents.append(Make(Doc.LABEL, label_id, {"parcel_id": parcel.id, "key": key, "state": "asked"}))
    # The service as it stands now: what the carrier sells takes its place, until !undo brings it back.
    asked: dict[str, str | int] = {"parcel_id": parcel.id, "service": parcel.service}
    draft.effects.append(Effect(EffectKind.BUY_LABEL, key, asked))
    draft.papers.append(PaperWanted(PaperKind.SLIP, draft.work.order.number, parcel.id))
    draft.papers.append(PaperWanted(PaperKind.LABEL, parcel.number, parcel.id))
    draft.papers += going_out.papers(draft, parcel, draft.work.parcel(parcel.id).weight_g)


def _open_next(task: PackTask, draft: Draft, closed: Parcel) -> Turn[PackTask]:
    place_id = draft.carton_spot(closed.id).place_id
    fresh = draft.open_parcel(place_id)
    rest = tuple((draft.work.products[id_], draft.work.left(id_)) for id_ in draft.work.products_left())
    box = draft.facts.box_for(rest, draft.facts.bench_rules().barred_boxes(draft.work.order))
    begun = replace(
        onward(task, Step.SCAN_PRODUCT),
        parcel_id=fresh.id,
        box=box.code if box else picture.first_of_several(rest, draft.work, draft.facts),
        keeps_weight=False,
        opens_next=False,
    )
    return draft.turn(begun, says.next_parcel(closed.number, fresh.number))


def _nothing_to_ship(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """All of it was short or damaged: the order waits for a decision, and nothing of it is in hand."""
    if task.parcel_id:
        draft.drop_parcel(task.parcel_id)
    for state in (OrderState.PICKED, OrderState.RELEASED, OrderState.WAITING):
        draft.advance_order(state)
    order = draft.work.order
    waits = Alter(Doc.ORDER, order.id, {"waits": order.waits}, {"waits": "short"})
    draft.documents.append(waits)
    draft.hold_order(None)
    draft.free_totes()
    return draft.turn(None, says.nothing_to_ship(order.number))
