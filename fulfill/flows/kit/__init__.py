r"""Kit: a piece is made good or packed anew, by a work order, and comes out as stock of a grade or SKU.

    scan_work --order's number--> scan_piece --the piece--> scan_component --!done--> scan_label
        |  \--label of the piece------------------------------^  |  ^        (scan_target)   |
        |  \--place--> scan_piece --product (lot, serial)-----'  |  '-- place, material,   label
        '--!next, or no order yet: make_order                    |      !qty, !answer grade  v
                                             !remove: scan_piece-'          done <--place-- scan_place

What goes in leaves for the kit bench at once (the outside place for making), what is made comes back from
there. `!remove` puts all of it back, `!cancel` leaves the order as it stands for whoever scans it next.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.documents import Alter, Doc
from fulfill.flows.kit import finding, making, parts
from fulfill.flows.kit.asking import ask
from fulfill.flows.kit.showing import show
from fulfill.flows.kit.task import Answer, KitFacts, KitTask, Step
from fulfill.messages import every_flow
from fulfill.messages import kit as say
from fulfill.people import Act
from fulfill.scan import PlaceScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn
from fulfill.works import WorkOrder, WorkState, advance_work

__all__ = ["ACT", "AGAIN", "NAME", "KitFacts", "KitTask", "Step", "ask", "begin", "show", "step"]

NAME = "kit"
ACT = Act.KIT
AGAIN = True


def begin(facts: KitFacts) -> Answer:  # noqa: ARG001 - every flow begins with the facts at hand
    """Ready for the first scan; nothing is claimed by looking."""
    return Turn(KitTask(), every_flow.ready(NAME))


def step(task: KitTask, scanned: Scanned, facts: KitFacts) -> Answer:
    """Decide about one input; see the picture above."""
    work = facts.work(task.work_id) if task.work_id else None
    if isinstance(scanned, Said) and scanned.word is Word.CANCEL and task != KitTask():
        return _leave(task, work)
    if task.work_id and (work is None or work.task_id != facts.task_id):
        # Whoever made the order has taken it back, or somebody has ended it at a desk.
        return Turn(task, say.order_is_gone(task.number))
    match task.step:
        case Step.SCAN_WORK:
            return finding.find_work(task, scanned, facts)
        case Step.MAKE_ORDER:
            return finding.choose_kind(task, scanned, facts)
    if work is None or not task.has_piece:
        if isinstance(scanned, Said) and scanned.word is Word.VOID and work is not None:
            return _end(work, facts)
        return finding.take_piece(task, scanned, facts)
    match task.step:
        case Step.SCAN_TARGET:
            return making.take_target(task, work, scanned, facts)
        case Step.SCAN_LABEL:
            return making.take_label(task, work, scanned, facts)
        case Step.SCAN_PLACE:
            return making.put(task, work, scanned, facts)
        case Step.SCAN_LOT | Step.SCAN_SERIAL:
            return _narrow(task, scanned, facts)
        case _:
            return _at_bench(task, work, scanned, facts)


def _leave(task: KitTask, work: WorkOrder | None) -> Answer:
    """The order stays as it is, with what went in; whoever scans it next goes on."""
    if work is None:
        return Turn(None, every_flow.cancelled(task.number or "The work"), cancelled=True)
    message = say.left_as_it_is(work.number) if task.has_piece else every_flow.cancelled(work.number)
    given_up = Alter(Doc.WORK_ORDER, work.id, {"task_id": work.task_id}, {"task_id": 0})
    return Turn(None, message, documents=(given_up,), cancelled=True)


def _end(work: WorkOrder, facts: KitFacts) -> Answer:
    """!void while nothing has gone in: the order is given up for good."""
    ended = advance_work(work, WorkState.CANCELLED, {"task_id": work.task_id}, {"task_id": 0})
    content = facts.piece_now(work.item, work.place_id or 0)
    where = facts.place(content.spot.place_id).code if content else ""
    return Turn(None, say.ended(work.number, where), documents=(ended,), cancelled=True)


def _narrow(task: KitTask, scanned: Scanned, facts: KitFacts) -> Answer:
    """The lot or the serial of material."""
    by_lot = task.step is Step.SCAN_LOT
    match scanned:
        case ProductScan() if scanned.product.id == task.product_id:
            return parts.take_material(replace(task, step=Step.SCAN_COMPONENT), scanned, facts)
        case Said(word=Word.LOT, argument=text) | UnknownScan(raw=text) if by_lot:
            return parts.narrow_material(task, facts, lot=text)
        case Said(word=Word.SERIAL, argument=text) | UnknownScan(raw=text) if not by_lot:
            return parts.narrow_material(task, facts, serial=text)
        case PlaceScan(place=place):
            return parts.choose_place(replace(task, step=Step.SCAN_COMPONENT), place, facts)
        case _:
            expected, way_out = finding.expected_at(task, facts)
            return Turn(task, refuse(scanned, expected, way_out, finding.words_at(task)))


def _at_bench(task: KitTask, work: WorkOrder, scanned: Scanned, facts: KitFacts) -> Answer:
    """The step scan_component: material, the grade, the end."""
    match scanned:
        case Said(word=Word.DONE):
            return making.finish_making(task, work, facts)
        case Said(word=Word.ANSWER, argument=text):
            return making.say_grade(task, work, text)
        case UnknownScan(raw=text) if making.read_grade(text) is not None:
            return making.say_grade(task, work, text)
        case Said(word=Word.QTY, argument=text):
            return parts.set_count(task, text, facts)
        case Said(word=Word.REMOVE):
            return parts.take_all_out(work, facts)
        case Said(word=Word.VOID):
            return Turn(task, say.take_out_first(work.number))
        case PlaceScan(place=place):
            return parts.choose_place(task, place, facts)
        case ProductScan():
            return parts.take_material(task, scanned, facts)
        case _:
            expected = "a place to take material from, a grade, or the end of the work"
            way_out = f"Say !answer with one of: {making.GRADES}; then !done"
            return Turn(task, refuse(scanned, expected, way_out, making.COMPONENT_WORDS))
