"""What is not packed after all: finished short, put back, missing, or given back whole."""

from __future__ import annotations

from fulfill.describe import refuse
from fulfill.documents import Doc, Field, Make
from fulfill.flows.pack import closing
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.work import Draft, onward, stay
from fulfill.ledger import Reason
from fulfill.messages import Message, every_flow
from fulfill.messages import pack as says
from fulfill.messages import pack_refusals as refusals
from fulfill.orders import OrderState
from fulfill.places import LOSS_CODE, Place, PlaceKind, Spot
from fulfill.scan import PlaceScan, Scanned, Word
from fulfill.turn import Turn

SHELVES = frozenset(
    {PlaceKind.FORWARD, PlaceKind.RESERVE, PlaceKind.RETURNS, PlaceKind.QUARANTINE, PlaceKind.STAGE}
)
COUNTS_MOST = 3


def finish(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """!done: closes what is complete; with units missing only when it is said twice."""
    work = draft.work
    if not work.units_left:
        return closing.all_in(task, draft)
    if not work.units_packed:
        return stay(task, refusals.nothing_packed(work.order.number))
    if not draft.facts.confirmed:
        missing = says.listed(f"{work.left(id_)} × {work.products[id_].sku}" for id_ in work.products_left())
        total = work.units_packed + work.units_left
        return stay(task, says.confirm_short(work.units_packed, total, missing))
    if work.stock:
        return draft.turn(onward(task, Step.SCAN_PUT_BACK), says.put_back_now(work.order.number))
    for product_id in work.products_left():
        draft.write_off(product_id, work.left(product_id))
    return closing.all_in(task, draft)


def put_back(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    """A place for the first of what is left in the totes."""
    content = draft.work.stock[0]
    found = draft.work.products[content.item.product_id]
    homes = draft.facts.homes_of(found.id)
    suggested = says.listed(each.code for each in homes) or "any shelf"
    match scanned:
        case PlaceScan(place=place):
            if (answer := _why_not(place, homes, suggested, draft.facts)) is not None:
                return stay(task, answer)
            draft.take_away(content, content.on_hand, Spot(place.id), Reason.UNPICK)
            draft.write_off(found.id, content.on_hand)
            said = says.put_back(content.on_hand, found.sku, place.code)
            if draft.work.stock:
                return draft.turn(task, said)
            for product_id in draft.work.products_left():
                draft.write_off(product_id, draft.work.left(product_id))
            return closing.all_in(task, draft)
        case _:
            expected = f"a place for {found.sku}: {suggested}"
            return stay(task, refuse(scanned, expected, "Scan the place you put it", (Word.CANCEL,)))


def short(task: PackTask, draft: Draft, argument: str) -> Turn[PackTask]:
    """!short [SKU]: picked by the book, and not in the tote; written off, and its shelf is counted."""
    work = draft.work
    waiting = work.products_left()
    named = [id_ for id_ in waiting if not argument or work.products[id_].sku.upper() == argument.upper()]
    if not named:
        wanted = says.listed(work.products[id_].sku for id_ in waiting)
        return stay(task, refusals.not_waiting(argument or "Nothing", wanted))
    product_id = named[0]
    sku, quantity = work.products[product_id].sku, work.left(product_id)
    if not draft.facts.confirmed:
        return stay(task, says.confirm_missing(quantity, sku))
    loss = draft.facts.place_by_code(LOSS_CODE)
    assert loss is not None, LOSS_CODE
    rest = quantity
    for content in work.stock_of(product_id):
        taken = min(rest, content.on_hand)
        if taken:
            draft.take_away(content, taken, Spot(loss.id), Reason.SHORT)
            rest -= taken
    _ask_counts(draft, product_id, sku)
    draft.write_off(product_id, quantity)
    return closing.go_on(onward(task, Step.SCAN_PRODUCT), draft, says.missing(quantity, sku))


def cancel(task: PackTask, draft: Draft) -> Turn[PackTask]:
    """!cancel: the order goes back among the picked ones, or stays open for anyone to take up."""
    work = draft.work
    if len(work.parcels) > 1 or work.units_packed or not task.parcel_id:
        return Turn(task, every_flow.given_back(f"Order {work.order.number}"), given_back=True)
    draft.drop_parcel(task.parcel_id)
    draft.advance_order(OrderState.PICKED)
    draft.hold_order(None)
    return draft.turn(None, says.cancelled(work.order.number), cancelled=True)


def _why_not(place: Place, homes: tuple[Place, ...], suggested: str, facts: PackFacts) -> Message | None:
    if place.id in {each.id for each in homes}:
        return None
    if place.kind not in SHELVES or place.is_blocked or place.code.startswith("~"):
        kind = "blocked place" if place.is_blocked else f"{place.kind} place"
        return refusals.not_a_shelf(place.code, kind, suggested)
    if homes and not facts.confirmed:
        return says.other_place(place.code, suggested)
    return None


def _ask_counts(draft: Draft, product_id: int, sku: str) -> None:
    """A unit that is not in the tote was perhaps never taken: the shelf it came from is counted."""
    lines = tuple(line.id for line in draft.work.lines if line.product_id == product_id)
    for place_id in draft.facts.picked_from(lines)[:COUNTS_MOST]:
        fields: dict[str, Field] = {
            "place_id": place_id,
            "reason": f"{sku} missing at packing",
            "asked_us": draft.facts.now_us,
        }
        draft.documents.append(Make(Doc.COUNT_REQUEST, draft.facts.number(Doc.COUNT_REQUEST), fields))
