"""Counting what came: products, how many, their lots, last days and serials."""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.catalog import Product, Tracking
from fulfill.describe import describe
from fulfill.flows.receive.task import Batch, Condition, ReceiveFacts, ReceiveTask, Step, awaited
from fulfill.messages import Level, Message, every_flow
from fulfill.messages import receive as say
from fulfill.people import Act
from fulfill.scan import ProductScan, Said, Scanned, UnknownScan
from fulfill.turn import Turn

Answer = Turn[ReceiveTask]


def take_product(task: ReceiveTask, scan: ProductScan, facts: ReceiveFacts) -> Answer:
    """One product scan: its eaches are added to the batch, or begin one."""
    product, batch = scan.product, task.batch
    if product.is_blocked:
        return Turn(task, say.product_blocked(product.sku))
    if batch is not None and not batch.count:
        batch = None
    if batch is not None and _is_another(batch, scan):
        now = facts.product(batch.product_id)
        return Turn(task, say.place_first(batch.count, now.sku, describe(scan)))
    batch = batch or Batch(product.id)
    if product.tracking is Tracking.SERIAL:
        return _take_serial_product(task, batch, scan, facts)
    grown = replace(batch, count=batch.count + scan.eaches)
    return _settle(task, grown, scan.lot, scan.expires_on, facts)


def set_count(task: ReceiveTask, said: Said, facts: ReceiveFacts) -> Answer:
    """`!qty N`: the batch counts N, whatever was scanned; 0 drops it."""
    batch = task.batch
    if batch is None:
        return Turn(task, say.nothing_counted(said.word))
    product = facts.product(batch.product_id)
    try:
        count = units.quantity(said.argument)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument(said.word, said.argument, "!qty 12"))
    if count == 0:
        return Turn(replace(task, step=Step.SCAN_PRODUCT, batch=None), say.dropped(product.sku))
    if product.tracking is Tracking.SERIAL and count != batch.count:
        return Turn(task, say.one_by_one(product.sku))
    return _settle(task, replace(batch, count=count, is_said=True), "", "", facts)


def mark_damaged(task: ReceiveTask, said: Said, facts: ReceiveFacts) -> Answer:
    """`!damaged`: the counted units go aside; said twice, they are sound again."""
    batch = task.batch
    if batch is None:
        return Turn(task, say.nothing_counted(said.word))
    sku = facts.product(batch.product_id).sku
    if batch.condition is Condition.DAMAGED:
        return Turn(
            replace(task, batch=replace(batch, condition=Condition.SOUND)), say.now_sound(batch.count, sku)
        )
    return Turn(
        replace(task, batch=replace(batch, condition=Condition.DAMAGED)), say.now_damaged(batch.count, sku)
    )


def take_lot(task: ReceiveTask, scanned: Scanned, facts: ReceiveFacts) -> Answer | None:
    """The lot of the batch, from its own barcode, a GS1 code of this product, or `!lot CODE`."""
    batch = task.batch
    assert batch is not None, task
    match scanned:
        case ProductScan(product=product, lot=lot, expires_on=expires_on) if product.id == batch.product_id:
            return _settle(task, batch, lot, expires_on, facts) if lot else None
        case Said(argument=text):
            lot, expires_on = text, ""
        case UnknownScan(raw=raw, is_bare=True):
            lot, expires_on = units.lot_in(raw)
        case _:
            return None
    try:
        lot = units.code(lot)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("lot", lot, "!lot L-2027"))
    return _told(_settle(task, batch, lot, expires_on, facts), say.lot_taken(lot, expires_on))


def take_expiry(task: ReceiveTask, scanned: Scanned, facts: ReceiveFacts) -> Answer | None:
    """The last valid day of the batch's lot, from a GS1 code or as YYYY-MM-DD."""
    batch = task.batch
    assert batch is not None, task
    match scanned:
        case ProductScan(product=product, expires_on=day, lot=lot) if product.id == batch.product_id and day:
            if lot not in ("", batch.lot):
                return None
        case Said(argument=text) | UnknownScan(raw=text, is_bare=True):
            day = units.day_in(text)
        case _:
            return None
    if not day:
        return Turn(task, every_flow.bad_argument("expiry", scanned.raw, "!expiry 2027-03-31"))
    return _told(_settle(task, batch, batch.lot, day, facts), say.lot_taken(batch.lot, day))


def take_serial(task: ReceiveTask, serial: str, facts: ReceiveFacts) -> Answer:
    """One serial, one unit; a serial that is in stock already is refused with where it is."""
    batch = task.batch
    assert batch is not None, task
    product = facts.product(batch.product_id)
    try:
        serial = units.code(serial)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("serial", serial, "!serial SN-1001"))
    if serial in batch.serials:
        return Turn(task, say.serial_twice(serial))
    if (now := facts.serial_now(product.id, serial)) is not None:
        return Turn(task, every_flow.serial_elsewhere(serial, facts.place(now.spot.place_id).code))
    grown = replace(batch, count=batch.count + 1, serials=(*batch.serials, serial))
    return _told(_settle(task, grown, "", "", facts), say.serial_taken(serial, grown.count))


def serial_in(raw: str) -> str:
    """The serial of a GS1 code without product, or the code as it is."""
    element = units.element_in(raw)
    return element.serial if element is not None and element.serial else raw


def _take_serial_product(task: ReceiveTask, batch: Batch, scan: ProductScan, facts: ReceiveFacts) -> Answer:
    if scan.eaches > 1:
        return Turn(task, say.one_by_one(scan.product.sku))
    started = replace(task, step=Step.SCAN_SERIAL, batch=batch)
    if scan.serial:
        answer = take_serial(started, scan.serial, facts)
        return answer if answer.task != started else replace(answer, task=task)
    # The first scan of a product that nobody ordered asks already here, not after its serial.
    over = excess(task, replace(batch, count=batch.count + 1), scan.product, facts)
    if over is not None and (over.level is not Level.WARN or not facts.confirmed):
        return Turn(task, over)
    if over is not None:
        started = replace(started, batch=replace(batch, is_surplus=True))
    return Turn(started, say.ask_serial(scan.product.sku, batch.count))


def _is_another(batch: Batch, scan: ProductScan) -> bool:
    if scan.product.id != batch.product_id:
        return True
    return scan.product.tracking.by_lot and bool(batch.lot and scan.lot) and scan.lot != batch.lot


def _settle(task: ReceiveTask, batch: Batch, lot: str, expires_on: str, facts: ReceiveFacts) -> Answer:
    """The task with this batch at its next step, or why it cannot be, or what is to be confirmed."""
    product = facts.product(batch.product_id)
    doubts: list[Message] = []
    over = excess(task, batch, product, facts)
    if over is not None:
        doubts.append(over)
        batch = replace(batch, is_surplus=True)
    if product.tracking.by_lot and lot:
        known = facts.lot_by_code(product.id, lot)
        day = batch.expires_on if lot == batch.lot else ""
        day = day or (known.expires_on if known else "")
        if expires_on and day and expires_on != day:
            return Turn(task, say.other_expiry(lot, product.sku, day, expires_on))
        if known is not None and known.is_blocked and batch.condition is Condition.SOUND:
            return Turn(task, say.lot_blocked(lot, product.sku))
        day = day or expires_on
        is_news = (lot, day) != (batch.lot, batch.expires_on)
        if is_news and day and day < facts.today:
            doubts.append(say.confirm_expired(lot, product.sku, day))
        batch = replace(batch, lot=lot, expires_on=day)
    if refusals := [doubt for doubt in doubts if doubt.level is Level.STOP]:
        return Turn(task, refusals[0])
    if doubts and not facts.confirmed:
        return Turn(task, doubts[0] if len(doubts) == 1 else say.confirm_all(doubts[0], doubts[1]))
    step = _next_step(task, batch, product, facts)
    return Turn(replace(task, step=step, batch=batch), say.counted(batch.count, product.sku))


def _told(answer: Answer, message: Message) -> Answer:
    """The same answer by a better sentence, unless it says why not."""
    return replace(answer, message=message) if answer.message.level is Level.OK else answer


def excess(task: ReceiveTask, batch: Batch, product: Product, facts: ReceiveFacts) -> Message | None:
    """What stands against so many units: to be confirmed, or refused to who may not override."""
    if batch.is_surplus or not task.purchase_id:
        return None
    left = awaited(task, product.id, facts)
    if left is None:
        return say.confirm_not_ordered(product.sku, task.document)
    if batch.count <= left:
        return None
    if facts.operator.may(Act.OVERRIDE):
        return say.confirm_surplus(product.sku, batch.count, task.document, left)
    return say.too_many(product.sku, batch.count, left, task.document)


def _next_step(task: ReceiveTask, batch: Batch, product: Product, facts: ReceiveFacts) -> Step:
    if product.tracking.by_lot and not batch.lot:
        return Step.SCAN_LOT
    if product.tracking is Tracking.LOT_EXPIRY and not batch.expires_on:
        return Step.GIVE_EXPIRY
    left = awaited(task, product.id, facts)
    if batch.is_said or (left is not None and batch.count >= left):
        return Step.SCAN_PLACE
    return Step.SCAN_SERIAL if product.tracking is Tracking.SERIAL else Step.SCAN_PRODUCT
