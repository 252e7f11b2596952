"""Taking one piece in: is it expected, was it shipped, did it come back before, which one is it.

The questions narrow down which order line a piece belongs to; only when exactly one piece is known
(product, and its serial or lot) is anything written, by `accept`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from fulfill.catalog import Product, Tracking
from fulfill.clock import day_here
from fulfill.describe import refuse
from fulfill.documents import Change, Doc, Field, Make
from fulfill.flows.returns import parcel_first, undelivered
from fulfill.flows.returns.accepting import accept
from fulfill.flows.returns.closing import close
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import Message, every_flow
from fulfill.messages import returns as say
from fulfill.messages import returns_parcel as says
from fulfill.orders import OrderLine
from fulfill.returned import RmaLine
from fulfill.scan import ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn
from fulfill.units import BadValue, code

PRODUCT_WORDS = (Word.DONE, Word.CANCEL, Word.PHOTO, Word.NOTE, Word.WEIGHT)
SERIAL_WORDS = (Word.SERIAL, Word.CANCEL, Word.PHOTO, Word.NOTE, Word.WEIGHT)
LOT_WORDS = (Word.LOT, Word.CANCEL, Word.PHOTO, Word.NOTE, Word.WEIGHT)


def words_now(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Word, ...]:
    """The words of the step scan_product: some only while nobody has opened the parcel."""
    now = parcel_first.words(task, facts)
    # A parcel that comes back whole is agreed to by the key that else says that all is done.
    return (*now, *PRODUCT_WORDS) if Word.YES in now else (*PRODUCT_WORDS, *now)


def take_product(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step scan_product: one piece, or the end of them."""
    before = parcel_first.take(task, scanned, facts)
    if before is not None:
        return before
    match scanned:
        case Said(word=Word.DONE):
            return close(task, facts)
        case Said(word=Word.YES) if Word.YES in parcel_first.words(task, facts):
            return undelivered.take_whole(task, facts)
        case ProductScan(product=product, eaches=eaches) if eaches != 1:
            return Turn(task, say.one_piece(scanned.raw, product.sku, eaches))
        case ProductScan(product=product):
            is_serial = product.tracking is Tracking.SERIAL
            unit = Unit(
                product.id,
                serial=scanned.serial if is_serial else "",
                lot=scanned.lot if product.tracking.by_lot else "",
                expires_on=scanned.expires_on,
            )
            refusal = _belongs(task, product, facts)
            if refusal is not None and refusal.code == "more_than_shipped":
                return _doubtful(task, unit, refusal, says.suspicious_more(product.sku, task.order), facts)
            if refusal is not None and not facts.confirmed:
                return Turn(task, refusal)
            return _narrow(task, replace(unit, is_extra=refusal is not None), product, facts)
        case _:
            way_out = "Scan the barcode of the next piece, or say !done when there is no more"
            return Turn(task, refuse(scanned, "a product", way_out, words_now(task, facts)))


def take_serial(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step scan_serial: any code that means nothing else, or one that carries a serial (GS1)."""
    assert task.unit is not None, task
    product = facts.product(task.unit.product_id)
    match scanned:
        case Said(word=Word.SERIAL, argument=text) | UnknownScan(raw=text):
            pass
        case ProductScan(product=found, serial=text) if found.id == product.id and text:
            pass
        case _:
            way_out = f"Scan the serial number of the {product.sku}; !undo drops the piece"
            return Turn(task, refuse(scanned, f"the serial number of {product.sku}", way_out, SERIAL_WORDS))
    serial = _code_or_none(text)
    if serial is None:
        return Turn(task, say.wrong_serial_code(text, product.sku))
    return _narrow(task, replace(task.unit, serial=serial), product, facts)


def take_lot(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step scan_lot: one of the lots that were shipped; of an unmatched piece any, even a new one."""
    assert task.unit is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    match scanned:
        case Said(word=Word.LOT, argument=text) | UnknownScan(raw=text):
            pass
        case ProductScan(product=found, lot=text) if found.id == product.id and text:
            unit = replace(unit, expires_on=scanned.expires_on or unit.expires_on)
        case _:
            way_out = f"Scan the lot of the {product.sku}; !undo drops the piece"
            return Turn(task, refuse(scanned, f"the lot of {product.sku}", way_out, LOT_WORDS))
    lot = _code_or_none(text)
    if lot is None:
        return Turn(task, every_flow.bad_argument("lot", text, "!lot CODE"))
    return _narrow(task, replace(unit, lot=lot), product, facts)


def _code_or_none(text: str) -> str | None:
    try:
        return code(text.strip())
    except BadValue:
        return None


def _lines(task: ReturnsTask, product_id: int, facts: ReturnsFacts) -> tuple[OrderLine, ...]:
    """The lines of the order with this product, of which anything was shipped."""
    if not task.order_id:
        return ()
    lines = facts.order_lines(task.order_id)
    return tuple(line for line in lines if line.product_id == product_id and line.shipped)


def open_lines(task: ReturnsTask, product_id: int, facts: ReturnsFacts) -> tuple[OrderLine, ...]:
    """Of these, the ones from which something can still come back, over all returns."""
    lines = _lines(task, product_id, facts)
    return tuple(line for line in lines if line.shipped > facts.returned(line.id))


def _announced(task: ReturnsTask, product_id: int, facts: ReturnsFacts) -> tuple[RmaLine, ...]:
    """The lines of the return that still await this product."""
    if not task.rma_id or task.is_ours:
        return ()
    lines = facts.rma_lines(task.rma_id)
    return tuple(line for line in lines if line.product_id == product_id and line.left)


def _belongs(task: ReturnsTask, product: Product, facts: ReturnsFacts) -> Message | None:
    """None where the product is awaited; else a warning (an extra piece) or a refusal (more than shipped)."""
    if task.is_blind:
        return None
    shipped = _lines(task, product.id, facts)
    if shipped and not open_lines(task, product.id, facts):
        if product.tracking is not Tracking.SERIAL:
            return _more_than_shipped(task, product, facts)
        # Which serial it is decides between "already returned" and "not ours": that is asked first.
        return None
    if shipped and (task.is_ours or _announced(task, product.id, facts)):
        return None
    return say.not_on_return(product.sku, task.document)


def _more_than_shipped(task: ReturnsTask, product: Product, facts: ReturnsFacts) -> Message:
    lines = _lines(task, product.id, facts)
    back = sum(facts.returned(line.id) for line in lines)
    return say.more_than_shipped(product.sku, task.order, sum(line.shipped for line in lines), back)


def _narrow(task: ReturnsTask, unit: Unit, product: Product, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """Ask what is still missing to know this one piece, or take it in."""
    if product.tracking is Tracking.SERIAL and not unit.serial:
        asking = replace(task, step=Step.SCAN_SERIAL, unit=unit)
        return Turn(asking, say.needs_serial(product.sku))
    if unit.serial:
        return _with_serial(task, unit, product, facts)
    if unit.suspicious:
        return _unmatched(task, unit, product, facts)
    if not _lines(task, product.id, facts):
        return _unmatched(task, unit, product, facts)
    return _with_lot(task, unit, product, facts)


def _doubtful(
    task: ReturnsTask, unit: Unit, refusal: Message, warning: Message, facts: ReturnsFacts
) -> Turn[ReturnsTask]:
    """A piece that cannot be what was sent: refused, or taken into quarantine, as the warehouse wants it."""
    if not facts.takes_suspicious():
        return Turn(task, refusal)
    if not facts.confirmed:
        return Turn(task, warning)
    unit = replace(unit, is_extra=True, suspicious=refusal.code)
    return _narrow(task, unit, facts.product(unit.product_id), facts)


def _with_serial(task: ReturnsTask, unit: Unit, product: Product, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    if _lines(task, product.id, facts) and not unit.suspicious:
        shipped = facts.shipped_serial(task.order_id, product.id, unit.serial)
        if shipped is None:
            refusal = say.serial_not_ours(unit.serial, product.sku, task.order)
            warning = says.suspicious_serial(unit.serial, product.sku, task.order)
            return _doubtful(task, unit, refusal, warning, facts)
        line_id, lot_id = shipped
        before = facts.returned_on(line_id, unit.serial)
        if before is not None:
            day = day_here(datetime.fromtimestamp(before.opened_us / 1_000_000, UTC)).isoformat()
            refusal = say.serial_returned(unit.serial, product.sku, before.number, day)
            warning = says.suspicious_again(unit.serial, product.sku, before.number)
            return _doubtful(task, unit, refusal, warning, facts)
        if line_id not in {line.id for line in open_lines(task, product.id, facts)}:
            return Turn(task, _more_than_shipped(task, product, facts))
        unit = replace(unit, order_line_id=line_id, lot_id=lot_id)
    inside = facts.serial_now(product.id, unit.serial)
    if inside is not None:
        where = facts.place(inside.spot.place_id).code
        return Turn(task, every_flow.serial_elsewhere(unit.serial, where))
    return _accept(task, unit, facts)


def _with_lot(task: ReturnsTask, unit: Unit, product: Product, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """Which lot was shipped on which line: known at once if there is only one that fits."""
    lines = open_lines(task, product.id, facts)
    if not lines:  # Between the scan of the product and that of its lot the last one came in elsewhere.
        return Turn(task, every_flow.changed_meanwhile(task.document))
    options = [(line.id, lot.lot_id) for line in lines for lot in facts.shipped_lots(line.id) if lot.left > 0]
    if unit.lot:
        options = [option for option in options if _lot_code(option[1], facts) == unit.lot]
        if not options:
            refusal = say.lot_not_shipped(unit.lot, product.sku, task.order)
            return _doubtful(
                task, unit, refusal, says.suspicious_lot(unit.lot, product.sku, task.order), facts
            )
    if product.tracking.by_lot and len({lot_id for _, lot_id in options}) > 1:
        return Turn(replace(task, step=Step.SCAN_LOT, unit=unit), say.needs_lot(product.sku))
    line_id, lot_id = options[0] if options else (lines[0].id, 0)
    return _accept(task, replace(unit, order_line_id=line_id, lot_id=lot_id), facts)


def _lot_code(lot_id: int, facts: ReturnsFacts) -> str:
    lot = facts.lot(lot_id)
    return lot.code if lot else ""


def _unmatched(task: ReturnsTask, unit: Unit, product: Product, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """A piece of no known order: any lot will do, and one that was never here is written down."""
    if not product.tracking.by_lot:
        return _accept(task, unit, facts)
    lot = facts.lot_by_code(product.id, unit.lot) if unit.lot else None
    if lot is not None:
        return _accept(task, replace(unit, lot_id=lot.id), facts)
    if not unit.lot or task.step is not Step.SCAN_LOT:
        asking = replace(task, step=Step.SCAN_LOT, unit=replace(unit, lot=""))
        return Turn(asking, say.needs_lot(product.sku))
    if not facts.confirmed:
        return Turn(task, say.unknown_lot(unit.lot, product.sku))
    lot_id = facts.number(Doc.LOT)
    fields: dict[str, Field] = {"product_id": product.id, "code": unit.lot, "expires_on": unit.expires_on}
    return _accept(task, replace(unit, lot_id=lot_id), facts, (Make(Doc.LOT, lot_id, fields),))


def _accept(
    task: ReturnsTask, unit: Unit, facts: ReturnsFacts, first: tuple[Change, ...] = ()
) -> Turn[ReturnsTask]:
    """Say for which line of the return this piece counts, and take it in."""
    awaiting = () if unit.is_extra else _announced(task, unit.product_id, facts)
    # A line of the return that names the order line comes before one that names only the product.
    line = min(awaiting, key=lambda each: each.order_line_id != unit.order_line_id, default=None)
    announced = not task.is_ours and not task.is_blind
    if announced and not unit.is_extra and line is None:
        return Turn(task, every_flow.changed_meanwhile(task.document))
    unit = replace(
        unit,
        rma_line_id=line.id if line else 0,
        reason=line.reason if line else undelivered.reason_of(task, facts),
        lot="",
        expires_on="",
    )
    return accept(task, unit, facts, first)
