"""What was made: its grade, as which product it is sold, its label, and the place where it goes."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Product
from fulfill.describe import refuse
from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.kit import parts
from fulfill.flows.kit.task import Answer, KitFacts, KitTask, Step
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, stowing
from fulfill.messages import kit as say
from fulfill.places import Place, PlaceKind, Spot
from fulfill.scan import PlaceScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import PaperKind, PaperWanted, Turn
from fulfill.works import BARRED, FAILED, FOR_SALE, WorkGrade, WorkOrder, WorkState, advance_work

COMPONENT_WORDS = (Word.DONE, Word.ANSWER, Word.QTY, Word.REMOVE, Word.VOID, Word.CANCEL)
TARGET_WORDS = (Word.ANSWER, Word.NO, Word.CANCEL)
LABEL_WORDS = (Word.REPRINT, Word.NO, Word.CANCEL)
PLACE_WORDS = (Word.NO, Word.CANCEL)
PLACES_MAX = 12
GRADES = ", ".join(WorkGrade)


def barred(work: WorkOrder, facts: KitFacts) -> str:
    """Why what comes out may never be sold, as a clause; "" where it may."""
    product, lot = facts.product(work.item.product_id), facts.lot(work.item.lot_id)
    if product.hazard:
        return "it is hazardous"
    if product.is_blocked or (lot is not None and lot.is_blocked):
        return "it is blocked"
    if lot is not None and lot.is_expired(facts.today):
        return "its last valid day has passed"
    result = facts.product(work.result_id) if work.result_id else product
    return "what it becomes is blocked or hazardous" if result.hazard or result.is_blocked else ""


def kinds_for(work: WorkOrder, facts: KitFacts) -> tuple[PlaceKind, ...]:
    """The kinds of place that take what was made; the first is the usual one."""
    if work.grade is WorkGrade.FAIL:
        return FAILED
    return BARRED if barred(work, facts) else FOR_SALE


def places_for(work: WorkOrder, facts: KitFacts) -> tuple[str, ...]:
    """Codes of places that would do: for goods to sell, where the product lies already."""
    kinds = kinds_for(work, facts)
    homes = facts.places_with(work.result.product_id) if kinds is FOR_SALE else ()
    by_kind = (place for kind in kinds for place in facts.places_of_kind(kind, PLACES_MAX))
    found = dict.fromkeys((*homes, *by_kind))
    return tuple(place.code for place in found if _why_not(place, work, facts) is None)[:PLACES_MAX]


def usual(work: WorkOrder, facts: KitFacts) -> WorkGrade:
    """The grade that stands where none is said."""
    return work.grade or facts.regrade().usual.get(work.kind, WorkGrade.A)


def read_grade(text: str) -> WorkGrade | None:
    said = text.strip().lower()
    return next((grade for grade in WorkGrade if grade.lower() == said), None)


def say_grade(task: KitTask, work: WorkOrder, text: str) -> Answer:
    """!answer A, B, C or fail."""
    grade = read_grade(text)
    if grade is None:
        return Turn(task, say.no_such_grade(text.strip(), GRADES))
    graded = Alter(Doc.WORK_ORDER, work.id, {"grade": str(work.grade or "")}, {"grade": str(grade)})
    return Turn(replace(task, step=Step.SCAN_COMPONENT), say.graded(work.number, grade), documents=(graded,))


def finish_making(task: KitTask, work: WorkOrder, facts: KitFacts) -> Answer:
    """!done: nothing more goes in; the grade tells as which product it comes out."""
    grade = usual(work, facts)
    sku = facts.product(work.item.product_id).sku
    if grade is WorkGrade.FAIL or grade in facts.regrade().same or barred(work, facts):
        return _made(work, grade, facts.product(work.item.product_id), facts)
    for name in facts.regrade().skus(sku, grade):
        target = facts.product_by_sku(name)
        if target is not None and _why_not_as(target, work, grade, facts) is None:
            return _made(work, grade, target, facts)
    if work.grade is grade:
        return Turn(replace(task, step=Step.SCAN_TARGET), say.ask_target(sku, grade))
    graded = Alter(Doc.WORK_ORDER, work.id, {"grade": ""}, {"grade": str(grade)})
    return Turn(replace(task, step=Step.SCAN_TARGET), say.ask_target(sku, grade), documents=(graded,))


def take_target(task: KitTask, work: WorkOrder, scanned: Scanned, facts: KitFacts) -> Answer:
    """The step scan_target: the barcode of the product as which it is sold from now on."""
    grade = usual(work, facts)
    match scanned:
        case ProductScan(product=product):
            if (why_not := _why_not_as(product, work, grade, facts)) is not None:
                return Turn(task, why_not)
            sku = facts.product(work.item.product_id).sku
            if not facts.confirmed:
                return Turn(task, say.confirm_target(sku, grade, product.sku, product.name))
            return _made(work, grade, product, facts)
        case Said(word=Word.ANSWER, argument=text):
            return say_grade(task, work, text)
        case UnknownScan(raw=text) if read_grade(text) is not None:
            return say_grade(task, work, text)
        case Said(word=Word.NO):
            return Turn(replace(task, step=Step.SCAN_COMPONENT), say.back_to_work(work.number))
        case _:
            expected = f"the barcode of the product as which grade {grade} is sold"
            way_out = f"Scan it, or say !answer with one of: {GRADES}"
            return Turn(task, refuse(scanned, expected, way_out, TARGET_WORDS))


def _why_not_as(target: Product, work: WorkOrder, grade: WorkGrade, facts: KitFacts) -> Message | None:
    source = facts.product(work.item.product_id)
    if target.id == source.id:
        return say.not_as_itself(source.sku, grade)
    if target.tracking is not source.tracking:
        return say.tracked_otherwise(source.sku, source.tracking, target.sku, target.tracking)
    if target.is_blocked or target.hazard:
        return say.target_barred(target.sku)
    return None


def _made(work: WorkOrder, grade: WorkGrade, target: Product, facts: KitFacts) -> Answer:
    """The order is made: the label is printed, and what failed goes without one."""
    lot_id, lots = _lot_for(work, target, facts)
    before: dict[str, Field] = {"grade": str(work.grade or ""), "result_id": None, "result_lot_id": 0}
    after: dict[str, Field] = {"grade": str(grade), "result_id": target.id, "result_lot_id": lot_id}
    made = advance_work(work, WorkState.MADE, before, after)
    is_failed = grade is WorkGrade.FAIL
    papers = (
        () if is_failed else (PaperWanted(PaperKind.RESULT_LABEL, work.number, work.id, *_copy(work, facts)),)
    )
    step = Step.SCAN_PLACE if is_failed else Step.SCAN_LABEL
    bare = KitTask(step, work.id, work.number, has_piece=True)
    why = barred(replace(work, result_id=target.id), facts)
    message = say.made_barred(target.sku, why) if why else say.made(target.sku, grade)
    return Turn(bare, message, documents=(*lots, made), papers=papers)


def _copy(work: WorkOrder, facts: KitFacts) -> tuple[int, str]:
    """Number and reason of the next label: a first one is no copy."""
    copies = facts.copies_of(work.number)
    return (copies, "made again") if copies else (0, "")


def _lot_for(work: WorkOrder, target: Product, facts: KitFacts) -> tuple[int, tuple[Change, ...]]:
    """The lot goes along: under another product it is a lot of that product, with the same last day."""
    lot = facts.lot(work.item.lot_id)
    if lot is None or target.id == work.item.product_id:
        return work.item.lot_id, ()
    if known := facts.lot_like(target.id, lot.code, lot.expires_on):
        return known, ()
    lot_id = facts.number(Doc.LOT)
    fields: dict[str, Field] = {
        "product_id": target.id,
        "code": lot.code,
        "expires_on": lot.expires_on,
        "is_blocked": int(lot.is_blocked),
    }
    return lot_id, (Make(Doc.LOT, lot_id, fields),)


def take_label(task: KitTask, work: WorkOrder, scanned: Scanned, facts: KitFacts) -> Answer:
    """The step scan_label: the new label is on the piece."""
    if isinstance(scanned, Said):
        if scanned.word is Word.NO:
            return reopen(task, work)
        if scanned.word is Word.REPRINT:
            copies = max(1, facts.copies_of(work.number))
            reason = scanned.argument.strip() or "label"
            paper = PaperWanted(PaperKind.RESULT_LABEL, work.number, work.id, copies, reason)
            return Turn(task, say.printed_again(work.number), papers=(paper,))
    elif scanned.raw.strip().upper() == work.label:
        sku = facts.product(work.result.product_id).sku
        kinds = " or ".join(kinds_for(work, facts))
        return Turn(replace(task, step=Step.SCAN_PLACE), say.label_is_on(sku, kinds))
    way_out = "Stick it on and scan it there; !reprint prints it once more"
    return Turn(task, refuse(scanned, f"the piece's label {work.label}", way_out, LABEL_WORDS))


def reopen(task: KitTask, work: WorkOrder) -> Answer:
    """!no: back to the bench; a label that was printed is void."""
    before: dict[str, Field] = {
        "grade": str(work.grade or ""),
        "result_id": work.result_id,
        "result_lot_id": work.result_lot_id,
    }
    after: dict[str, Field] = {"grade": "", "result_id": None, "result_lot_id": 0}
    back = replace(task, step=Step.SCAN_COMPONENT)
    return Turn(
        back, say.back_to_work(work.number), documents=(advance_work(work, WorkState.OPEN, before, after),)
    )


def put(task: KitTask, work: WorkOrder, scanned: Scanned, facts: KitFacts) -> Answer:
    """The step scan_place: what was made leaves the bench, and the order is done."""
    if isinstance(scanned, Said) and scanned.word is Word.NO:
        return reopen(task, work)
    if not isinstance(scanned, PlaceScan):
        kinds = " or ".join(kinds_for(work, facts))
        sku = facts.product(work.result.product_id).sku
        way_out = f"Scan a {kinds} place; !no goes back to the work"
        return Turn(task, refuse(scanned, f"a {kinds} place for {sku}", way_out, PLACE_WORDS))
    place = scanned.place
    if (why_not := _why_not(place, work, facts)) is not None:
        return Turn(task, why_not)
    done = advance_work(
        work,
        WorkState.DONE,
        {"result_place_id": None, "done_us": 0, "task_id": work.task_id},
        {"result_place_id": place.id, "done_us": facts.now_us, "task_id": 0},
    )
    changes: tuple[Change, ...] = (done,)
    if work.unit_id is not None:
        was = facts.unit_place(work.unit_id)
        changes = (done, Alter(Doc.RETURN_UNIT, work.unit_id, {"place_id": was}, {"place_id": place.id}))
    move = Move(work.result, work.quantity, parts.bench(facts), Spot(place.id), Reason.MAKE)
    sku = facts.product(work.result.product_id).sku
    message = say.failed(work.number, sku, place.code)
    if work.grade is not WorkGrade.FAIL:
        message = say.finished(work.number, sku, str(work.grade), place.code)
    return Turn(None, message, moves=(move,), documents=changes)


def _why_not(place: Place, work: WorkOrder, facts: KitFacts) -> Message | None:
    kinds = kinds_for(work, facts)
    sku = facts.product(work.result.product_id).sku
    if place.kind not in kinds:
        if place.kind in FOR_SALE:
            why = barred(work, facts) or "the work failed"
            return say.never_for_sale(sku, place.code, why, " or ".join(kinds))
        return stowing.wrong_kind(place.code, place.kind, f"a {' or '.join(kinds)} place")
    if place.is_blocked:
        return stowing.place_blocked(place.code)
    if not place.max_units and not place.max_weight_g:
        return None
    weight_g = facts.product(work.result.product_id).weight_g * work.quantity
    return stowing.overload(place, facts.load_of(place.id), work.quantity, weight_g)
