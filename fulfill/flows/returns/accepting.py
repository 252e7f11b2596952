"""What is written when a piece comes in: the return, its line, the piece itself, and one move.

From the customer it goes to a place of kind returns, where nothing is ever promised to an order.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item
from fulfill.documents import Add, Alter, Change, Doc, Field, Make
from fulfill.flows.returns.money import came
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step, Unit, is_full
from fulfill.ledger import Move, Reason
from fulfill.messages import Message
from fulfill.messages import returns as say
from fulfill.places import CUSTOMER_CODE, Place, PlaceKind, Spot
from fulfill.returned import RmaState
from fulfill.turn import PaperKind, PaperWanted, Turn

# Stands in `rma.fingerprint` of returns that stations made; an imported one has its file's there.
MADE_HERE = "station"


def accept(
    task: ReturnsTask, unit: Unit, facts: ReturnsFacts, first: tuple[Change, ...] = ()
) -> Turn[ReturnsTask]:
    """Take `unit` in, whose line, lot and serial are known. `first` are changes that go before."""
    product = facts.product(unit.product_id)
    place = _waiting_place(product.weight_g, facts)
    if isinstance(place, Message):
        return Turn(task, place)
    task, made, papers = opened(task, facts)
    documents: list[Change] = [*first, *made]
    unit, counted = _count(task, unit, facts)
    unit = replace(unit, id=facts.number(Doc.RETURN_UNIT), place_id=place.id)
    documents += [*counted, Make(Doc.RETURN_UNIT, unit.id, fields_of(task, unit)), came(unit.id, facts)]
    if unit.suspicious:
        documents.append(Make(Doc.RETURN_DOUBT, unit.id, {"why": unit.suspicious}))
    if unit.order_line_id:
        # The table holds it to what was shipped, whichever station is faster.
        documents.append(Add(Doc.LINE, unit.order_line_id, {"returned": 1}))
    item = Item(unit.product_id, unit.lot_id, unit.serial)
    customer = facts.place_by_code(CUSTOMER_CODE)
    assert customer is not None, "every warehouse is made with its outside places"
    move = Move(item, 1, Spot(customer.id), Spot(place.id), Reason.RETURN)
    return Turn(
        replace(task, step=Step.ANSWER_CONDITION, unit=unit, units=task.units + 1),
        say.taken_in(product.sku, task.rma, place.code),
        moves=(move,),
        documents=tuple(documents),
        papers=papers,
    )


def _waiting_place(weight_g: int, facts: ReturnsFacts) -> Place | Message:
    places = [place for place in facts.places_of_kind(PlaceKind.RETURNS) if not place.is_blocked]
    if not places:
        return say.no_returns_place()
    roomy = (place for place in places if not is_full(place, weight_g, facts))
    return next(roomy, None) or say.returns_places_full()


def opened(
    task: ReturnsTask, facts: ReturnsFacts
) -> tuple[ReturnsTask, tuple[Change, ...], tuple[PaperWanted, ...]]:
    """The task with a return that has a number; one that nobody announced gets it now."""
    if task.rma_id:
        return task, (), ()
    task, made = _make_rma(task, facts)
    label = PaperWanted(PaperKind.ISSUE_LABEL, task.rma, task.rma_id)
    return task, (made,), (label,) if task.is_blind else ()


def _make_rma(task: ReturnsTask, facts: ReturnsFacts) -> tuple[ReturnsTask, Make]:
    rma_id = facts.number(Doc.RMA)
    number = f"RMA{rma_id:07d}"
    while facts.rma_by_number(number) is not None:  # A shop that numbers its returns as we do.
        number += "X"
    fields: dict[str, Field] = {
        "number": number,
        "order_id": task.order_id or None,
        "state": str(RmaState.OPEN),
        "is_blind": int(task.is_blind),
        "opened_us": facts.now_us,
        "fingerprint": MADE_HERE,
    }
    return replace(task, rma_id=rma_id, rma=number), Make(Doc.RMA, rma_id, fields)


def _count(task: ReturnsTask, unit: Unit, facts: ReturnsFacts) -> tuple[Unit, tuple[Change, ...]]:
    """Count the piece on its line; an Alter, so that two stations cannot both fill the last one."""
    lines = facts.rma_lines(task.rma_id)
    if unit.rma_line_id:
        line = next(each for each in lines if each.id == unit.rma_line_id)
        after = {"received": line.received + 1}
        return unit, (Alter(Doc.RMA_LINE, line.id, {"received": line.received}, after),)
    if not task.is_ours or unit.is_extra:
        return unit, ()
    ours = next((each for each in lines if each.order_line_id == unit.order_line_id), None)
    if ours is None:
        line_id = facts.number(Doc.RMA_LINE)
        fields: dict[str, Field] = {
            "rma_id": task.rma_id,
            "order_line_id": unit.order_line_id,
            "product_id": unit.product_id,
            "expected": 1,
            "received": 1,
        }
        return replace(unit, rma_line_id=line_id), (Make(Doc.RMA_LINE, line_id, fields),)
    before = {"expected": ours.expected, "received": ours.received}
    grown = {"expected": ours.expected + 1, "received": ours.received + 1}
    return replace(unit, rma_line_id=ours.id), (Alter(Doc.RMA_LINE, ours.id, before, grown),)


def fields_of(task: ReturnsTask, unit: Unit) -> dict[str, Field]:
    return {
        "rma_id": task.rma_id,
        "rma_line_id": unit.rma_line_id or None,
        "order_line_id": unit.order_line_id or None,
        "product_id": unit.product_id,
        "lot_id": unit.lot_id,
        "serial": unit.serial,
        "reason": unit.reason,
        "place_id": unit.place_id,
    }
