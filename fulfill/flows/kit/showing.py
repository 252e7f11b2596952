"""A work order as a screen shows it: what waits, what is on the bench, where it goes."""

from __future__ import annotations

from fulfill.flows.kit import making, parts
from fulfill.flows.kit.asking import ask
from fulfill.flows.kit.task import KitFacts, KitTask, Step
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_kit as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Kind, Question
from fulfill.works import WorkGrade, WorkOrder, WorkState

OPEN_MAX = 50
PLACES_MAX = 5
DAY_US = 86_400_000_000
OLD_DAYS = 3
_VERBS = {
    Step.MAKE_ORDER: says.what_to_do,
    Step.SCAN_LOT: says.scan_lot_of,
    Step.SCAN_SERIAL: says.scan_serial_of,
}


def show(task: KitTask, facts: KitFacts) -> Scene:
    """A scene for each step; `left` is the one piece of the order in hand."""
    question = ask(task, facts)
    work = facts.work(task.work_id) if task.work_id else None
    if work is None or work.task_id != facts.task_id:
        return _no_order(task, question, facts)
    verb, fact, size, hint = _asked(task, work, question, facts)
    return Scene(
        says.order(work.number),
        says.kind(str(work.kind)),
        verb,
        fact,
        size,
        hint,
        Tone.LOOK if making.barred(work, facts) else Tone.QUIET,
        _goods(work, facts),
        rows=_bench(work, facts),
        rows_title=says.on_the_bench(),
        panels=tuple(panel for panel in (_there(task, facts), _other_places(question, facts)) if panel.rows),
        done=question.done,
        left=question.left,
    )


def _no_order(task: KitTask, question: Question, facts: KitFacts) -> Scene:
    """No order is taken up: which ones wait, and since when."""
    waiting = facts.open_works(OPEN_MAX)
    rows = tuple(
        Row(
            each.name,
            each.number,
            _age(facts.now_us - each.opened_us),
            says.works_on_it(each.person) if each.person else each.place,
            Tone.LOOK if facts.now_us - each.opened_us >= OLD_DAYS * DAY_US else Tone.PLAIN,
            sku=each.sku,
            image=each.image,
        )
        for each in waiting
    )
    fresh = task.step is Step.MAKE_ORDER
    verb = _VERBS.get(task.step, says.scan)()
    product = facts.product(task.product_id) if task.product_id else None
    if product:
        hint = says.no_order_yet() if fresh else says.tells_which()
    elif task.place_id:
        hint = says.or_its_label()
    else:
        hint = says.any_will_do() if waiting else says.none_waits()
    return Scene(
        says.works(),
        says.waiting_count(len(waiting)),
        verb,
        product.name if product else question.prompt,
        Size.NAME if product else Size.SENTENCE,
        hint,
        # What is in the hand is asked for: orders of other goods below it would be taken for it.
        rows=() if product else rows,
        rows_title=says.open_ones() if rows and not product else None,
        done=question.done,
        left=question.left,
    )


def _age(passed_us: int) -> Message:
    days = max(0, passed_us) // DAY_US
    return says.days(days) if days else says.today()


def _asked(
    task: KitTask, work: WorkOrder, question: Question, facts: KitFacts
) -> tuple[Message, Said, Size, Message]:
    name = facts.product(work.item.product_id).name
    match task.step:
        case Step.SCAN_PIECE:
            content = facts.piece_now(work.item, work.place_id or 0)
            if content is None:
                return says.scan(), question.prompt, Size.SENTENCE, says.then_scan_it()
            where = facts.place(content.spot.place_id).code
            return says.take_from(), where, Size.CODE, says.then_scan_it()
        case Step.SCAN_LOT | Step.SCAN_SERIAL:
            return says.which_piece(), question.prompt, Size.SENTENCE, says.then_scan_it()
        case Step.SCAN_TARGET:
            return says.sold_as(), question.prompt, Size.SENTENCE, says.scan_its_product()
        case Step.SCAN_LABEL:
            return says.stick_on(), work.label, Size.CODE, says.label_of_the_piece()
        case Step.SCAN_PLACE:
            place = next(iter(_places(question)), "")
            kinds = " or ".join(making.kinds_for(work, facts))
            why = making.barred(work, facts)
            hint = says.never_sold(why) if why else says.any_place_of(kinds)
            if not place:
                return says.put_at(), question.prompt, Size.SENTENCE, hint
            return says.put_at(), place, Size.CODE, hint
        case _:
            return says.work_on(), name, Size.NAME, says.parts_then_done()


def _goods(work: WorkOrder, facts: KitFacts) -> Goods:
    product, lot = facts.product(work.item.product_id), facts.lot(work.item.lot_id)
    shown = facts.product(work.result_id) if work.result_id and work.state is WorkState.MADE else product
    chip = str(work.grade or "")
    return Goods(
        shown.sku,
        shown.name,
        shown.image,
        says.the_piece(),
        work.quantity,
        details=scene_details.stamps(
            lot.code if lot else "", lot.expires_on if lot else "", work.item.serial
        ),
        warning=scene_details.hazard(product.hazard) if product.hazard else None,
        chip_label=says.grade() if chip and work.grade is not WorkGrade.FAIL else None,
        chip=chip if work.grade is not WorkGrade.FAIL else "",
    )


def _bench(work: WorkOrder, facts: KitFacts) -> tuple[Row, ...]:
    """What went in."""
    inside = [part for part in facts.parts_of(work.id) if part.quantity]
    names = facts.products(part.item.product_id for part in inside)
    rows = []
    for part in inside:
        product, lot = names[part.item.product_id], facts.lot(part.item.lot_id)
        stamps = scene_details.stamps(
            lot.code if lot else "", lot.expires_on if lot else "", part.item.serial
        )
        rows.append(
            Row(
                product.name,
                stamps[0] if stamps else product.sku,
                str(part.quantity),
                says.from_place(facts.place(part.spot.place_id).code),
                Tone.DONE if part.is_source else Tone.PLAIN,
                sku=product.sku,
                image=product.image,
            )
        )
    return tuple(rows)


def _there(task: KitTask, facts: KitFacts) -> Panel:
    """What lies at the place that material is taken from."""
    if task.step is not Step.SCAN_COMPONENT or not task.place_id:
        return Panel(says.lies_here())
    found = parts.free_at(KitTask(place_id=task.place_id), facts)[:OPEN_MAX]
    names = facts.products(content.item.product_id for content in found)
    rows = tuple(
        Row(
            names[each.item.product_id].name,
            names[each.item.product_id].sku,
            str(each.on_hand - each.held),
        )
        for each in found
    )
    return Panel(says.lies_here(), rows=rows)


def _places(question: Question) -> tuple[str, ...]:
    return tuple(code for each in question.expects if each.kind is Kind.PLACE for code in each.codes)


def _other_places(question: Question, facts: KitFacts) -> Panel:
    rows = []
    for code in _places(question)[1 : PLACES_MAX + 1]:
        place = facts.place_by_code(code)
        rows.append(Row(code, scene_details.place_kind(place.kind) if place else ""))
    return Panel(says.takes_it(), rows=tuple(rows))
