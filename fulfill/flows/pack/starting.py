"""The first scan: a tote, an order or a product tells which order is packed."""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.pack import guards, handing, picture, scanning
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.work import Draft, Work, load, stay
from fulfill.messages import Message, every_flow
from fulfill.messages import pack as says
from fulfill.messages import pack_refusals as refusals
from fulfill.orders import Order, OrderState
from fulfill.places import Place, PlaceKind, PlateKind
from fulfill.scan import OrderScan, ParcelScan, PlateScan, ProductScan, Said, Scanned, Word
from fulfill.turn import Turn

WORDS = (Word.VOID, Word.CANCEL)
_IN_WORK = (OrderState.PICKED, OrderState.PACKING)
_EXPECTED = "a tote, an order or a product to pack"
_WAY_OUT = "Scan the tote that was picked, or its order's number"


def start(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask]:
    match scanned:
        case PlateScan(plate=plate) if plate.kind is not PlateKind.CARTON:
            if plate.order_id is None:
                return stay(task, refusals.tote_empty(plate.code))
            return begin_order(task, plate.order_id, None, facts)
        case OrderScan(order_id=order_id):
            return begin_order(task, order_id, None, facts)
        case ProductScan(product=product):
            not_by = facts.operator.id if facts.bench_rules().four_eyes else 0
            found = facts.waiting_for(product.id, not_by)
            if found is None:
                return stay(task, refusals.nobody_waits(product.sku))
            return begin_order(task, found, scanned, facts)
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            order = facts.order(parcel.order_id)
            return stay(task, refusals.parcel_here(parcel.number, order.number, _plain(parcel.state)))
        case Said(word=Word.CANCEL):
            return Turn(None, every_flow.cancelled("Packing"), cancelled=True)
        case _:
            return stay(task, refuse(scanned, _EXPECTED, _WAY_OUT, WORDS))


def bench_of(facts: PackFacts) -> Place | None:
    """The place at which this station packs."""
    if facts.station.bench:
        return facts.place_by_code(facts.station.bench)
    return next(iter(facts.places_of_kind(PlaceKind.BENCH, 1)), None)


def box_code(work: Work, facts: PackFacts) -> str:
    """Code of the box proposed for all that is still to pack, "" when no single one fits."""
    units = tuple((work.products[id_], work.left(id_)) for id_ in work.products_left())
    box = facts.box_for(units, facts.bench_rules().barred_boxes(work.order))
    return box.code if box else picture.first_of_several(units, work, facts)


def begin_order(task: PackTask, order_id: int, first: ProductScan | None, facts: PackFacts) -> Turn[PackTask]:
    """Claim an order and open its first parcel; `first` is the unit that chose it."""
    order = facts.order(order_id)
    if order.state in _IN_WORK and not facts.is_on_hold(order.id):
        turn = handing.of_other_hands(task, order, facts)
        if turn is not None:
            return turn
    if (refusal := _why_not(order, facts)) is not None:
        return stay(task, refusal)
    bench = bench_of(facts)
    if bench is None:
        return stay(task, refusals.no_bench())
    work = load(order_id, 0, facts)
    if not work.units_left or not work.stock:
        return stay(task, refusals.order_empty(order.number))
    draft = Draft(work, facts)
    if order.state is OrderState.PICKED:
        draft.advance_order(OrderState.PACKING)
    draft.hold_order(facts.task_id)
    parcel = draft.open_parcel(bench.id)
    begun = replace(
        task,
        step=Step.SCAN_PRODUCT,
        order_id=order.id,
        order=order.number,
        parcel_id=parcel.id,
        box=box_code(work, facts),
    )
    if first is not None:
        return scanning.product(begun, draft, first)
    return draft.turn(begun, says.opened(order.number, work.units_left, parcel.number, _notes(order)))


def _why_not(order: Order, facts: PackFacts) -> Message | None:
    match order.state:
        case OrderState.PICKED | OrderState.PACKING:
            if facts.is_on_hold(order.id):
                return refusals.on_hold(order.number)
            return guards.own_picking(order.id, order.number, facts)
        case OrderState.WAITING | OrderState.RELEASED | OrderState.PICKING:
            return refusals.not_picked(order.number, _plain(order.state))
        case _:
            return refusals.packed_already(order.number, _plain(order.state))


def _notes(order: Order) -> str:
    notes = (("Note", order.note), ("Gift note", order.gift_note))
    return " ".join(f"{name}: {text}." for name, text in notes if text)


def _plain(state: str) -> str:
    return state.replace("_", " ")
