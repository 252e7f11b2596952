"""Which order it is: by its number, by the label of the piece, or by the place and what lies there."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item
from fulfill.describe import refuse
from fulfill.documents import Alter, Change, Doc, Make
from fulfill.facts import Content, marked
from fulfill.flows.kit.parts import take_in
from fulfill.flows.kit.task import Answer, KitFacts, KitTask, Step
from fulfill.messages import Message
from fulfill.messages import kit as say
from fulfill.places import Place
from fulfill.scan import DocKind, DocumentScan, PlaceScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import PaperKind, PaperWanted, Turn
from fulfill.works import WAITS_AT, WorkGrade, WorkKind, WorkOrder, WorkState, new_order

KINDS = (WorkKind.REFURBISH, WorkKind.REPACKAGE)
FIND_WORDS = (Word.NEXT,)
PIECE_WORDS = (Word.VOID, Word.CANCEL)
FRESH_WORDS = (Word.NEXT, Word.ANSWER, Word.NO, Word.CANCEL)


def find_work(task: KitTask, scanned: Scanned, facts: KitFacts) -> Answer:
    """The step scan_work."""
    match scanned:
        case Said(word=Word.NEXT):
            return Turn(replace(task, is_new=True), say.new_order_wanted())
        case DocumentScan(kind=DocKind.WORK_ORDER, ref=ref):
            work = facts.work(ref)
            assert work is not None, ref
            return take_up(task, work, facts)
        case PlaceScan(place=place):
            return _at_place(task, place, facts)
        case ProductScan():
            return take_product(task, scanned, facts)
        case _:
            way_out = "Scan one of these, or say !next to make an order"
            expected = "a work order, the label of a piece, or the place where it waits"
            return Turn(task, refuse(scanned, expected, way_out, FIND_WORDS))


def _at_place(task: KitTask, place: Place, facts: KitFacts) -> Answer:
    if place.kind not in WAITS_AT:
        return Turn(task, say.no_piece_waits_there(place.code, place.kind, " or ".join(WAITS_AT)))
    there = replace(task, step=Step.SCAN_PIECE, place_id=place.id)
    if not candidates(there, facts):
        return Turn(task, say.nothing_waits(place.code))
    return Turn(there, say.looking_at(place.code))


def take_piece(task: KitTask, scanned: Scanned, facts: KitFacts) -> Answer:
    """The steps scan_piece, scan_lot and scan_serial: which piece exactly, at the bench or from a place."""
    match scanned:
        case ProductScan():
            return take_product(task, scanned, facts)
        case Said(word=Word.LOT, argument=text) if task.step is Step.SCAN_LOT:
            return narrow(task, facts, lot=text)
        case Said(word=Word.SERIAL, argument=text) if task.step is Step.SCAN_SERIAL:
            return narrow(task, facts, serial=text)
        case UnknownScan(raw=text) if task.step is Step.SCAN_LOT:
            return narrow(task, facts, lot=text)
        case UnknownScan(raw=text) if task.step is Step.SCAN_SERIAL:
            return narrow(task, facts, serial=text)
        case UnknownScan(raw=text) if task.work_id and text == _serial_of(task, facts):
            work = facts.work(task.work_id)
            assert work is not None, task
            return narrow(replace(task, product_id=work.item.product_id, eaches=1), facts, serial=text)
        case PlaceScan(place=place) if task.step is Step.SCAN_PIECE and not task.work_id:
            return _at_place(replace(task, place_id=0), place, facts)
        case PlaceScan(place=place) if task.step is Step.SCAN_PIECE:
            return _place_of_piece(task, place, facts)
        case _:
            return Turn(task, refuse(scanned, *expected_at(task, facts), words_at(task)))


def _serial_of(task: KitTask, facts: KitFacts) -> str:
    work = facts.work(task.work_id)
    return work.item.serial if work is not None else ""


def _place_of_piece(task: KitTask, place: Place, facts: KitFacts) -> Answer:
    """Whoever scans where the piece lies before the piece does no harm."""
    work = facts.work(task.work_id)
    assert work is not None, task
    content = facts.piece_now(work.item, work.place_id or 0)
    sku = facts.product(work.item.product_id).sku
    if content is None:
        return Turn(task, say.piece_gone(work.number, sku))
    if content.spot.place_id != place.id:
        return Turn(task, say.lies_elsewhere(sku, facts.place(content.spot.place_id).code, place.code))
    return Turn(task, say.looking_at(place.code))


def words_at(task: KitTask) -> tuple[Word, ...]:
    match task.step:
        case Step.SCAN_LOT:
            return (Word.LOT, Word.CANCEL)
        case Step.SCAN_SERIAL:
            return (Word.SERIAL, Word.CANCEL)
        case _:
            return PIECE_WORDS if task.work_id else (Word.CANCEL,)


def expected_at(task: KitTask, facts: KitFacts) -> tuple[str, str]:
    """What a refusal says was expected, and the way out."""
    sku = facts.product(task.product_id).sku if task.product_id else "the piece"
    match task.step:
        case Step.SCAN_LOT:
            return f"the lot of {sku}", "Scan the lot that stands on it, or say !cancel"
        case Step.SCAN_SERIAL:
            return f"the serial of {sku}", "Scan the serial that stands on it, or say !cancel"
        case _:
            return "the piece that is to be worked on", "Scan it, or say !cancel"


def unit_of(raw: str) -> int:
    """The returned piece that a label "U0000012" names; 0 for any other code."""
    number = raw.strip().upper().removeprefix("U")
    is_label = raw.strip()[:1] in "uU" and number.isascii() and number.isdigit() and 7 <= len(number) <= 15
    return int(number) if is_label else 0


def take_product(task: KitTask, scan: ProductScan, facts: KitFacts) -> Answer:
    """A product is scanned where a piece is looked for; the label of a returned piece names its own order."""
    if unit_id := unit_of(scan.raw):
        own = facts.work_of_unit(unit_id)
        if task.work_id and (own is None or own.id != task.work_id):
            wanted = facts.work(task.work_id)
            assert wanted is not None, task
            return Turn(task, say.another_label(scan.raw, own.number if own else "", wanted.number))
        if own is not None and not task.is_new:
            return _take_unit(task, own, facts)
    product_id = task.product_id or _product_of(task, facts)
    if product_id and scan.product.id != product_id:
        return Turn(task, say.wrong_piece(scan.product.sku, facts.product(product_id).sku))
    named = replace(task, product_id=scan.product.id, eaches=1)
    answer = narrow(named, facts, scan.lot, scan.serial)
    return replace(answer, task=task) if answer.task == named else answer


def _product_of(task: KitTask, facts: KitFacts) -> int:
    work = facts.work(task.work_id) if task.work_id else None
    return work.item.product_id if work is not None else 0


def _take_unit(task: KitTask, work: WorkOrder, facts: KitFacts) -> Answer:
    content = facts.piece_now(work.item, work.place_id or 0)
    if content is None and work.state is WorkState.OPEN and not _has_piece(work, facts):
        sku = facts.product(work.item.product_id).sku
        return Turn(task, say.piece_gone(work.number, sku))
    return take_up(task, work, facts, content)


def candidates(task: KitTask, facts: KitFacts) -> tuple[Content, ...]:
    """What the piece could be, as far as the task has narrowed it."""
    if task.work_id:
        work = facts.work(task.work_id)
        assert work is not None, task
        content = facts.piece_now(work.item, work.place_id or 0)
        found = facts.contents_of_place(content.spot.place_id) if content else ()
    elif task.place_id:
        found = facts.contents_of_place(task.place_id)
    else:
        works = facts.works_about(task.product_id, 0)
        pieces = (facts.piece_now(work.item, work.place_id or 0) for work in works)
        found = tuple(dict.fromkeys(piece for piece in pieces if piece))
    return tuple(
        each
        for each in found
        if each.on_hand > each.held
        and task.product_id in (0, each.item.product_id)
        and task.lot_id in (0, each.item.lot_id)
        and task.serial in ("", each.item.serial)
    )


def narrow(task: KitTask, facts: KitFacts, lot: str = "", serial: str = "") -> Answer:
    """One piece, by what was scanned of it; where several are left, the finer code is asked for."""
    product = facts.product(task.product_id)
    contents = marked(candidates(task, facts), product, lot, serial, facts)
    if not contents:
        return Turn(task, _nothing(task, lot, serial, facts))
    items = list(dict.fromkeys(content.item for content in contents))
    if items[0].serial and not serial:
        return Turn(replace(task, step=Step.SCAN_SERIAL), say.ask_serial(product.sku))
    if len(items) > 1:
        return Turn(replace(task, step=Step.SCAN_LOT), say.ask_lot(product.sku))
    if task.work_id:
        work = facts.work(task.work_id)
        assert work is not None, task
        if items[0] != work.item:
            return Turn(task, _not_this_one(work, items[0], facts))
        return take_up(task, work, facts, contents[0])
    return _for_piece(task, contents, facts)


def _nothing(task: KitTask, lot: str, serial: str, facts: KitFacts) -> Message:
    sku = facts.product(task.product_id).sku
    what = serial or lot or sku
    if task.work_id:
        work = facts.work(task.work_id)
        assert work is not None, task
        if facts.piece_now(work.item, work.place_id or 0) is None:
            return say.piece_gone(work.number, sku)
        return say.not_this_piece(work.number, what, _mark(work.item, facts))
    if task.place_id:
        return say.not_at_place(what, facts.place(task.place_id).code)
    return say.no_order_about(what)


def _mark(item: Item, facts: KitFacts) -> str:
    """What tells this piece from its like, in words."""
    lot = facts.lot(item.lot_id)
    return f"serial {item.serial}" if item.serial else f"lot {lot.code}" if lot else "this piece"


def _not_this_one(work: WorkOrder, found: Item, facts: KitFacts) -> Message:
    return say.not_this_piece(work.number, _mark(found, facts), _mark(work.item, facts))


def _for_piece(task: KitTask, contents: tuple[Content, ...], facts: KitFacts) -> Answer:
    """A piece at a place: its order is taken up; where there is none, one can be made."""
    item = contents[0].item
    sku = facts.product(item.product_id).sku
    place_id = contents[0].spot.place_id
    works = [work for work in facts.works_about(item.product_id, place_id) if work.item == item]
    waiting = [work for work in works if work.state is WorkState.OPEN and not _has_piece(work, facts)]
    if not task.is_new and waiting:
        free = [work for work in waiting if _holder(work, facts) == ""]
        return take_up(task, (free or waiting)[0], facts, contents[0])
    there = sum(content.on_hand - content.held for content in contents)
    if there <= len(waiting):
        return Turn(task, say.has_order(sku, facts.place(place_id).code, waiting[0].number))
    fresh = replace(
        task,
        step=Step.MAKE_ORDER,
        place_id=place_id,
        product_id=item.product_id,
        lot_id=item.lot_id,
        serial=item.serial,
    )
    if task.is_new:
        return make_order(fresh, WorkKind.REFURBISH, facts)
    return Turn(fresh, say.no_order_yet(sku, facts.place(place_id).code))


def choose_kind(task: KitTask, scanned: Scanned, facts: KitFacts) -> Answer:
    """The step make_order: what shall be done with a piece that has no order."""
    match scanned:
        case Said(word=Word.NEXT):
            return make_order(task, WorkKind.REFURBISH, facts)
        case Said(word=Word.NO):
            return Turn(KitTask(), say.no_order_made())
        case Said(word=Word.ANSWER, argument=text) | UnknownScan(raw=text):
            kind = text.strip().lower()
            if kind not in KINDS:
                return Turn(task, say.no_such_kind(text.strip(), ", ".join(KINDS)))
            return make_order(task, WorkKind(kind), facts)
        case _:
            way_out = f"Say !next to refurbish it, or !answer with one of: {', '.join(KINDS)}"
            return Turn(task, refuse(scanned, "what is to be done with the piece", way_out, FRESH_WORDS))


def make_order(task: KitTask, kind: WorkKind, facts: KitFacts) -> Answer:
    """A new order for the piece in hand, which goes in at once."""
    item = Item(task.product_id, task.lot_id, task.serial)
    content = facts.piece_now(item, task.place_id)
    if content is None:
        where = facts.place(task.place_id).code
        return Turn(task, say.not_at_place(facts.product(item.product_id).sku, where))
    made = new_order(facts.number(Doc.WORK_ORDER), kind, item, task.place_id, facts.now_us)
    made = Make(made.doc, made.id, {**made.fields, "task_id": facts.task_id})
    number = str(made.fields["number"])
    work = WorkOrder(made.id, number, kind, WorkState.OPEN, None, item, task.place_id)
    turn = put_piece_in(work, content, facts)
    return replace(
        turn,
        documents=(made, *turn.documents),
        papers=(PaperWanted(PaperKind.WORK_LABEL, number, made.id),),
    )


def _has_piece(work: WorkOrder, facts: KitFacts) -> bool:
    return any(part.is_source and part.quantity for part in facts.parts_of(work.id))


def _holder(work: WorkOrder, facts: KitFacts) -> str:
    return facts.holder(work.task_id) if work.task_id and work.task_id != facts.task_id else ""


def take_up(task: KitTask, work: WorkOrder, facts: KitFacts, piece: Content | None = None) -> Answer:
    """Claim an order and go on where it stands; with the piece in hand it goes in at once."""
    sku = facts.product(work.item.product_id).sku
    if work.state in (WorkState.DONE, WorkState.CANCELLED):
        return Turn(task, say.order_is_over(work.number, work.state))
    if holder := _holder(work, facts):
        return Turn(task, say.held_by(work.number, holder))
    taken = KitTask(Step.SCAN_PIECE, work.id, work.number)
    claim: tuple[Change, ...] = ()
    if work.task_id != facts.task_id:
        claim = (Alter(Doc.WORK_ORDER, work.id, {"task_id": work.task_id}, {"task_id": facts.task_id}),)
    if work.state is WorkState.MADE:
        step = Step.SCAN_PLACE if work.grade is WorkGrade.FAIL else Step.SCAN_LABEL
        return Turn(
            replace(taken, step=step, has_piece=True), say.taken_up(work.number, sku), documents=claim
        )
    if _has_piece(work, facts):
        inside = replace(taken, step=Step.SCAN_COMPONENT, has_piece=True)
        return Turn(inside, say.taken_up(work.number, sku), documents=claim)
    if piece is None:
        return Turn(taken, say.taken_up(work.number, sku), documents=claim)
    turn = put_piece_in(work, piece, facts)
    return replace(turn, documents=(*claim, *turn.documents))


def put_piece_in(work: WorkOrder, content: Content, facts: KitFacts) -> Answer:
    """The piece itself goes to the bench."""
    move, part = take_in(work.id, content.item, content.spot, 1, facts, is_source=True)
    product = facts.product(content.item.product_id)
    inside = KitTask(Step.SCAN_COMPONENT, work.id, work.number, has_piece=True)
    return Turn(inside, say.piece_in(product.sku, work.number), moves=(move,), documents=(part,))
