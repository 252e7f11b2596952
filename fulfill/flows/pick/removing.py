"""Out of the tote again: what was picked goes back to a shelf, and will be asked for once more."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item
from fulfill.describe import describe, refuse
from fulfill.documents import Add, Change, Doc
from fulfill.facts import Content
from fulfill.flows.pick.taking import in_tote
from fulfill.flows.pick.task import WORDS, Load, Pick, PickFacts, PickTask, Removal, Step
from fulfill.flows.pick.walk import Now, onward
from fulfill.ledger import Entry, Hold, Move, Promise, Reason
from fulfill.messages import every_flow
from fulfill.messages import pick as messages
from fulfill.messages import pick_refusals as refusals
from fulfill.orders import OrderState
from fulfill.places import SELLABLE, Place, Spot
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, Word
from fulfill.turn import Turn
from fulfill.units import BadValue, quantity


def things_in(tote_id: int, facts: PickFacts) -> tuple[Content, ...]:
    return facts.contents(in_tote(tote_id, facts))


def begin_removal(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """`!remove`: the next scans take out."""
    if now.task.counted:
        sku = now.pick.sku if now.pick else ""
        return Turn(now.task, refusals.in_hand(now.task.counted, sku))
    filled = [t for load in now.task.loads for t in load.totes if things_in(t, facts)]
    if not filled:
        return Turn(now.task, refusals.nothing_to_remove())
    if len(filled) == 1 or now.task.is_shared:
        task = replace(now.task, removal=Removal(filled[0]), step=Step.REMOVE_PRODUCT)
    else:
        task = replace(now.task, removal=Removal(), step=Step.REMOVE_TOTE)
    return Turn(task, messages.removing())


def removing(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    if isinstance(scanned, Said) and scanned.word is Word.DONE:
        return Turn(onward(now.task, now.picks, facts), messages.kept())
    if now.task.step is Step.REMOVE_TOTE:
        return _tote(now, scanned, facts)
    if now.task.step is Step.REMOVE_PRODUCT:
        return _product(now, scanned, facts)
    return _place(now, scanned, facts)


def _tote(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    totes = tuple(t for load in now.task.loads for t in load.totes)
    if isinstance(scanned, PlateScan) and scanned.plate.id in totes:
        if not things_in(scanned.plate.id, facts):
            return Turn(now.task, refusals.nothing_to_remove())
        task = replace(now.task, removal=Removal(scanned.plate.id), step=Step.REMOVE_PRODUCT)
        return Turn(task, messages.removing())
    codes = ", ".join(facts.plate(t).code for t in totes)
    return Turn(now.task, refuse(scanned, f"a tote of this walk: {codes}", "Scan one.", WORDS[now.task.step]))


def _product(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    removal = now.task.removal
    assert removal is not None
    if now.task.is_shared:
        removal = replace(removal, tote_id=_holding(now, scanned, facts) or removal.tote_id)
    things = things_in(removal.tote_id, facts)
    keys, eaches = _meant(scanned, things, facts)
    tote = facts.plate(removal.tote_id).code
    if not keys:
        if isinstance(scanned, ProductScan):
            return Turn(now.task, refusals.not_in_tote(describe(scanned), tote))
        way_out = "Scan it, or say !done."
        return Turn(now.task, refuse(scanned, f"a product in {tote}", way_out, WORDS[now.task.step]))
    sku = facts.product(keys[0].item.product_id).sku
    if len(keys) > 1:
        return Turn(now.task, refusals.say_which(sku, ", ".join(_finest(c.item, facts) for c in keys)))
    return _grow(now, replace(removal, item=keys[0].item), eaches, facts)


def _holding(now: Now, scanned: Scanned, facts: PickFacts) -> int:
    """Of the orders that share the tote, what stands for one with this product; 0 where none has it."""
    totes = (tote for load in now.task.loads for tote in load.totes)
    return next((tote for tote in totes if _meant(scanned, things_in(tote, facts), facts)[0]), 0)


def _meant(scanned: Scanned, things: tuple[Content, ...], facts: PickFacts) -> tuple[list[Content], int]:
    """The keys in the tote that this scan can mean, and for how many eaches it stands."""
    if isinstance(scanned, ProductScan):
        found = [c for c in things if c.item.product_id == scanned.product.id]
        if scanned.lot:
            found = [c for c in found if not c.item.lot_id or _lot(c.item, facts) == scanned.lot]
        if scanned.serial:
            found = [c for c in found if c.item.serial in ("", scanned.serial)]
        return found, scanned.eaches
    return [c for c in things if scanned.raw in (c.item.serial, _lot(c.item, facts)) and scanned.raw], 1


def _lot(item: Item, facts: PickFacts) -> str:
    lot = facts.lot(item.lot_id) if item.lot_id else None
    return lot.code if lot else ""


def _finest(item: Item, facts: PickFacts) -> str:
    return item.serial or _lot(item, facts) or "without lot"


def _grow(now: Now, removal: Removal, eaches: int, facts: PickFacts) -> Turn[PickTask]:
    """So many more are taken out, if so many lie in the tote."""
    assert removal.item is not None
    stock = facts.stock_of(removal.item, in_tote(removal.tote_id, facts))
    there = stock.on_hand if stock else 0
    total = removal.quantity + eaches
    sku = facts.product(removal.item.product_id).sku
    if total > there:
        return Turn(now.task, refusals.too_many(total, there, sku))
    task = replace(now.task, removal=replace(removal, quantity=total), step=Step.REMOVE_PLACE)
    return Turn(task, messages.counted(total, there, sku))


def _place(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    removal = now.task.removal
    assert removal is not None
    assert removal.item is not None
    load = next(load for load in now.task.loads if removal.tote_id in load.totes)
    source = facts.picked_from(load.order_id, removal.item)
    home = facts.place(source.place_id).code if source else ""
    match scanned:
        case ProductScan(product=product, eaches=eaches) if product.id == removal.item.product_id:
            return _grow(now, removal, eaches, facts)
        case Said(word=Word.QTY, argument=argument):
            try:
                wanted = quantity(argument, least=1)
            except BadValue:
                return Turn(now.task, every_flow.bad_argument("qty", argument, "!qty N, with N from 1"))
            return _grow(now, replace(removal, quantity=0), wanted, facts)
        case PlaceScan(place=place) if place.kind not in SELLABLE or place.is_blocked:
            kind = f"blocked {place.kind}" if place.is_blocked else str(place.kind)
            return Turn(now.task, refusals.not_for_stock(place.code, kind, home))
        case PlaceScan(place=place):
            if place.code != home and not facts.confirmed:
                return Turn(now.task, messages.confirm_other_place(place.code, home))
            return _put_back(now, load, place, facts)
        case _:
            way_out = f"Scan {home or 'a shelf'}, or say !done to leave it in the tote."
            return Turn(now.task, refuse(scanned, f"place {home}".strip(), way_out, WORDS[now.task.step]))


def _put_back(now: Now, load: Load, place: Place, facts: PickFacts) -> Turn[PickTask]:
    """Move it to the shelf; where the order still wants it, promise it again there."""
    removal = now.task.removal
    assert removal is not None
    assert removal.item is not None
    item, wanted = removal.item, removal.quantity
    product, spot = facts.product(item.product_id), Spot(place.id)
    is_wanted = facts.order(load.order_id).state is OrderState.PICKING
    entries: list[Entry] = [Move(item, wanted, in_tote(removal.tote_id, facts), spot, Reason.UNPICK)]
    changes: list[Change] = []
    again: list[Pick] = []
    for line in facts.order_lines(load.order_id):
        part = min(wanted, line.picked - line.packed) if line.product_id == item.product_id else 0
        if part <= 0:
            continue
        wanted -= part
        changes.append(Add(Doc.LINE, line.id, {"picked": -part, "held": part if is_wanted else 0}))
        if is_wanted:
            hold = Hold(facts.number("hold"), load.order_id, line.id, item, spot, part)
            entries.append(Promise(hold))
            again.append(Pick(hold, place.code, place.sequence, product.sku, product.name, product.tracking))
    tote = facts.plate(removal.tote_id).code
    task = replace(now.task, taken=now.task.taken - removal.quantity, place_id=place.id, removal=None)
    return Turn(
        onward(task, (*now.picks, *again), facts),
        messages.removed(removal.quantity, product.sku, tote, place.code),
        moves=tuple(entries),
        documents=tuple(changes),
    )
