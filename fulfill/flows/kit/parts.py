"""What goes in: from its place to the kit bench, written down so that it can be taken out again."""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.catalog import Item
from fulfill.documents import Alter, Doc, Make
from fulfill.facts import Content, marked
from fulfill.flows.kit.task import Answer, KitFacts, KitTask, Step
from fulfill.ledger import Move, Reason
from fulfill.messages import every_flow
from fulfill.messages import kit as say
from fulfill.places import MAKING_CODE, Place, Spot
from fulfill.scan import ProductScan, Word
from fulfill.turn import Turn
from fulfill.works import WorkOrder, WorkPart


def bench(facts: KitFacts) -> Spot:
    """The outside place for making: what is on the kit bench is stock of nowhere."""
    place = facts.place_by_code(MAKING_CODE)
    assert place is not None, "every warehouse is made with its outside places"
    return Spot(place.id)


def take_in(
    work_id: int, item: Item, spot: Spot, quantity: int, facts: KitFacts, *, is_source: bool = False
) -> tuple[Move, Make]:
    """The move to the bench, and the part that it becomes."""
    part = Make(
        Doc.WORK_PART,
        facts.number(Doc.WORK_PART),
        {
            "work_id": work_id,
            "product_id": item.product_id,
            "lot_id": item.lot_id,
            "serial": item.serial,
            "place_id": spot.place_id,
            "plate_id": spot.plate_id,
            "quantity": quantity,
            "is_source": int(is_source),
        },
    )
    return Move(item, quantity, spot, bench(facts), Reason.MAKE), part


def choose_place(task: KitTask, place: Place, facts: KitFacts) -> Answer:
    """Where material is taken from."""
    if place.is_outside or place.code.startswith("~"):
        return Turn(task, say.not_a_place_of_ours(place.code))
    there = replace(task, place_id=place.id, product_id=0, lot_id=0, serial="", eaches=0, part_id=0)
    if not free_at(there, facts):
        return Turn(task, say.nothing_waits(place.code))
    return Turn(there, say.taking_from(place.code))


def free_at(task: KitTask, facts: KitFacts) -> tuple[Content, ...]:
    return tuple(
        each
        for each in facts.contents_of_place(task.place_id)
        if each.on_hand > each.held
        and task.product_id in (0, each.item.product_id)
        and task.lot_id in (0, each.item.lot_id)
        and task.serial in ("", each.item.serial)
    )


def take_material(task: KitTask, scan: ProductScan, facts: KitFacts) -> Answer:
    """A product is scanned at the bench: so many of it go in from the place that was scanned."""
    if not task.place_id:
        return Turn(task, say.place_first(scan.product.sku))
    named = replace(
        task, product_id=scan.product.id, lot_id=0, serial="", eaches=max(1, scan.eaches), part_id=0
    )
    answer = narrow_material(named, facts, scan.lot, scan.serial)
    return replace(answer, task=task) if answer.task == named else answer


def narrow_material(task: KitTask, facts: KitFacts, lot: str = "", serial: str = "") -> Answer:
    """One key of the material; where several lie there, the finer code is asked for."""
    product, where = facts.product(task.product_id), facts.place(task.place_id).code
    contents = marked(free_at(task, facts), product, lot, serial, facts)
    if not contents:
        return Turn(task, say.not_at_place(serial or lot or product.sku, where))
    items = list(dict.fromkeys(content.item for content in contents))
    if items[0].serial and not serial:
        return Turn(replace(task, step=Step.SCAN_SERIAL), say.ask_serial(product.sku))
    if len(items) > 1:
        return Turn(replace(task, step=Step.SCAN_LOT), say.ask_lot(product.sku))
    batch = facts.lot(items[0].lot_id)
    if product.is_blocked or (batch is not None and batch.is_blocked):
        return Turn(task, say.material_blocked(product.sku))
    if batch is not None and batch.is_expired(facts.today):
        return Turn(task, say.material_expired(product.sku, batch.expires_on))
    content = max(contents, key=lambda each: each.on_hand - each.held)
    if task.eaches > content.on_hand - content.held:
        return Turn(task, every_flow.short_stock(product.sku, where, task.eaches, _free(content)))
    known = next((p for p in _parts(task, facts) if (p.item, p.spot) == (content.item, content.spot)), None)
    back = replace(task, step=Step.SCAN_COMPONENT, lot_id=0, serial="", eaches=0)
    move = Move(content.item, task.eaches, content.spot, bench(facts), Reason.MAKE)
    if known is not None:
        count = known.quantity + task.eaches
        counted = Alter(Doc.WORK_PART, known.id, {"quantity": known.quantity}, {"quantity": count})
        taken = replace(back, part_id=known.id)
        return Turn(taken, say.material_in(count, product.sku), moves=(move,), documents=(counted,))
    _, part = take_in(task.work_id, content.item, content.spot, task.eaches, facts)
    taken = replace(back, part_id=part.id)
    return Turn(taken, say.material_in(task.eaches, product.sku), moves=(move,), documents=(part,))


def _free(content: Content) -> int:
    return content.on_hand - content.held


def _parts(task: KitTask, facts: KitFacts) -> tuple[WorkPart, ...]:
    return tuple(part for part in facts.parts_of(task.work_id) if not part.is_source)


def set_count(task: KitTask, argument: str, facts: KitFacts) -> Answer:
    """!qty N: so many of the last material in all; what is too many goes back where it came from."""
    try:
        wanted = units.quantity(argument)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument(Word.QTY, argument, "!qty 2"))
    part = next((each for each in _parts(task, facts) if each.id == task.part_id), None)
    if part is None:
        return Turn(task, say.nothing_to_count())
    sku, change = facts.product(part.item.product_id).sku, wanted - part.quantity
    if not change:
        return Turn(task, say.material_in(wanted, sku))
    if part.item.serial and wanted > 1:
        return Turn(task, say.one_serial(sku))
    ends = (part.spot, bench(facts)) if change > 0 else (bench(facts), part.spot)
    counted = Alter(Doc.WORK_PART, part.id, {"quantity": part.quantity}, {"quantity": wanted})
    move = Move(part.item, abs(change), *ends, Reason.MAKE)
    return Turn(task, say.material_in(wanted, sku), moves=(move,), documents=(counted,))


def take_all_out(work: WorkOrder, facts: KitFacts) -> Answer:
    """!remove: everything goes back where it came from, and the order waits as it did."""
    parts = [part for part in facts.parts_of(work.id) if part.quantity]
    moves = tuple(Move(p.item, p.quantity, bench(facts), p.spot, Reason.MAKE) for p in parts)
    changes = tuple(
        Alter(Doc.WORK_PART, part.id, {"quantity": part.quantity}, {"quantity": 0}) for part in parts
    )
    places = ", ".join(dict.fromkeys(facts.place(part.spot.place_id).code for part in parts))
    empty = KitTask(Step.SCAN_PIECE, work.id, work.number)
    return Turn(empty, say.all_out(work.number, places), moves=moves, documents=changes)
