"""The delivery as a screen shows it: what is expected and received, and the batch in hand."""

from __future__ import annotations

from fulfill.flows.receive.asking import LINES_SHOWN_MAX, ask
from fulfill.flows.receive.task import Batch, Condition, Due, PurchaseLine, ReceiveFacts, ReceiveTask, Step
from fulfill.flows.receive.task import awaited as awaited_of
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_receive as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Kind, Question

LINES_MAX = 60
PLACES_MAX = 5
PLATES_MAX = 8
_Question = tuple[Message, Said, Size, Message, Tone]


def show(task: ReceiveTask, facts: ReceiveFacts) -> Scene:
    """A scene for each step; `done` counts eaches put down, `left` those that the order still awaits."""
    question = ask(task, facts)
    if task.step is Step.SCAN_DOCUMENT:
        return _deliveries(question, facts)
    due = facts.due(task.purchase_id) if task.purchase_id else None
    lines = facts.purchase_lines(task.purchase_id) if task.purchase_id else ()
    rows = _lines(task, lines, facts)
    batch = task.batch
    verb, fact, size, hint, tone = (
        _counted(task, batch, question, facts) if batch else _next_product(question, lines, facts)
    )
    return Scene(
        task.purchase or task.receipt or says.no_paper(),
        _subtitle(due),
        verb,
        fact,
        size,
        hint,
        tone,
        _goods(task, batch, question, facts) if batch else None,
        rows,
        says.awaited() if rows else None,
        _panels(task, question, facts),
        question.done,
        question.left,
    )


def _deliveries(question: Question, facts: ReceiveFacts) -> Scene:
    """Nothing is opened: which deliveries may come, the ones that are due first."""
    found = facts.dues(LINES_SHOWN_MAX)
    awaited = [each for each in found if each.received < each.ordered]
    # One of which everything came waits for its paper to be closed, and for no goods.
    rows = (
        *(
            Row(
                each.number,
                each.supplier,
                f"{each.received} / {each.ordered}",
                says.due(each.due_on) if each.due_on else "",
                Tone.LOOK if each.due_on and each.due_on < facts.today else Tone.PLAIN,
            )
            for each in awaited
        ),
        *(
            Row(each.number, each.supplier, f"{each.received} / {each.ordered}", says.all_came(), Tone.DONE)
            for each in found
            if each.received >= each.ordered
        ),
    )
    return Scene(
        says.receiving(),
        says.open_count(len(found)),
        says.scan(),
        question.prompt,
        hint=says.on_the_slip(),
        rows=rows,
        rows_title=says.open_orders() if rows else None,
        done=question.done,
        left=question.left,
    )


def _subtitle(due: Due | None) -> Message:
    if due is None:
        return says.nobody_said()
    if due.due_on:
        return says.from_supplier_due(due.supplier, due.due_on)
    return says.from_supplier(due.supplier)


def _next_product(question: Question, lines: tuple[PurchaseLine, ...], facts: ReceiveFacts) -> _Question:
    """Nothing is counted: how many are still to come, the one product that is, or the end."""
    if not any(each.kind is Kind.PRODUCT for each in question.expects):
        return says.close(), question.prompt, Size.SENTENCE, says.nothing_more(), Tone.QUIET
    if not question.left:
        return says.scan_next(), question.prompt, Size.SENTENCE, says.scan_any(), Tone.QUIET
    wanted = {line.product_id for line in lines if line.awaited}
    if len(wanted) == 1:
        name = facts.product(wanted.pop()).name
        return says.scan_next(), f"{question.left} × {name}", Size.NAME, says.scan_any(), Tone.QUIET
    return says.still_to_come(), str(question.left), Size.NUMBER, says.scan_any(), Tone.QUIET


def _counted(task: ReceiveTask, batch: Batch, question: Question, facts: ReceiveFacts) -> _Question:
    """Units are counted and lie nowhere yet: what is still asked about them, or where they go."""
    name = facts.product(batch.product_id).name
    left = next((each.quantity for each in question.expects if each.kind is Kind.PRODUCT), None)
    match task.step:
        case Step.SCAN_LOT:
            return says.scan_lot_of(), name, Size.NAME, says.on_the_goods(), Tone.QUIET
        case Step.GIVE_EXPIRY:
            return says.give_day_of(), name, Size.NAME, says.day_of_lot(batch.lot), Tone.QUIET
        case Step.SCAN_SERIAL:
            hint = says.or_put_down(batch.count) if batch.count else says.each_its_own()
            return says.scan_serial_of(), name, Size.NAME, hint, Tone.QUIET
        case Step.SCAN_PRODUCT if left:
            return says.still_to_count(), str(left), Size.NUMBER, says.count_on(), Tone.QUIET
    hint = says.or_count_on() if task.step is Step.SCAN_PRODUCT else says.any_place()
    is_damaged = batch.condition is Condition.DAMAGED
    if is_damaged:
        hint = says.goes_aside()
    tone = Tone.LOOK if is_damaged else Tone.QUIET
    place = next(iter(_places(question)), "")
    if place:
        return says.put_down_at(), place, Size.CODE, hint, tone
    return says.put_down(), question.prompt, Size.SENTENCE, hint, tone


def _goods(task: ReceiveTask, batch: Batch, question: Question, facts: ReceiveFacts) -> Goods:
    product = facts.product(batch.product_id)
    wanted = awaited_of(task, batch.product_id, facts)
    serial = batch.serials[-1] if batch.serials else ""
    place = next(iter(_places(question)), "")
    return Goods(
        product.sku,
        product.name,
        product.image,
        says.counted(),
        batch.count,
        wanted if wanted and wanted != batch.count else 0,
        scene_details.stamps(batch.lot, batch.expires_on, serial),
        _warning(batch, wanted, product.hazard),
        says.to_place() if place else None,
        place,
    )


def _warning(batch: Batch, wanted: int | None, hazard: str) -> Message | None:
    if batch.condition is Condition.DAMAGED:
        return says.damaged()
    if batch.is_surplus:
        return says.surplus() if wanted is not None else says.not_ordered()
    return scene_details.hazard(hazard) if hazard else None


def _lines(task: ReceiveTask, lines: tuple[PurchaseLine, ...], facts: ReceiveFacts) -> tuple[Row, ...]:
    """The lines of the purchase order: received of ordered, the one in hand marked."""
    shown = lines[:LINES_MAX]
    products = facts.products(line.product_id for line in shown)
    batch = task.batch
    now = None
    if batch is not None:
        mine = [line for line in shown if line.product_id == batch.product_id]
        now = next((line for line in mine if line.awaited), mine[0] if mine else None)
    rows = []
    for line in shown:
        product, over = products[line.product_id], line.received - line.ordered
        rows.append(
            Row(
                product.name,
                product.sku,
                f"{line.received} / {line.ordered}",
                says.too_many(over) if over > 0 else "",
                Tone.LOOK if over > 0 else Tone.PLAIN if line.awaited else Tone.DONE,
                now is not None and line.id == now.id,
                product.sku,
                product.image,
            )
        )
    more = len(lines) - len(shown)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else tuple(rows)


def _panels(task: ReceiveTask, question: Question, facts: ReceiveFacts) -> tuple[Panel, ...]:
    """What lies already, on which pallets, and where else the batch may go."""
    panels: list[Panel] = []
    places = _places(question)
    if len(places) > 1:
        panels.append(Panel(says.places_for_it(), rows=tuple(Row(code) for code in places[:PLACES_MAX])))
    if task.receipt:
        note = says.units_under(task.receipt)
        panels.append(Panel(says.this_delivery(), str(task.units), note, Tone.DONE))
    if task.plates:
        codes = [facts.plate(each).code for each in task.plates[-PLATES_MAX:]]
        panels.append(Panel(says.on_pallets(), rows=tuple(Row(code) for code in reversed(codes))))
    return tuple(panels)


def _places(question: Question) -> tuple[str, ...]:
    return tuple(code for each in question.expects if each.kind is Kind.PLACE for code in each.codes)
