"""A return to a supplier as a screen shows it: who waits, what goes back and why, what is owed."""

from __future__ import annotations

from fulfill import units
from fulfill.flows.vendor.asking import ask
from fulfill.flows.vendor.task import (
    SHOWN_MAX,
    Offer,
    Step,
    VendorFacts,
    VendorTask,
    current,
    is_here,
    wanted,
)
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_vendor as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question
from fulfill.vendor_return import CartonState, VendorLine, VendorReturn

_DAY_US = 86_400_000_000
_Asked = tuple[Message, Said, Size, Message]


def show(task: VendorTask, facts: VendorFacts) -> Scene:
    """A scene for each step; `done` counts pieces that are packed, `left` those still to be."""
    task = current(task, facts)
    question = ask(task, facts)
    if not task.return_id:
        return _suppliers(question, facts)
    vendor = facts.vendor_return(task.return_id)
    verb, fact, size, hint = _asked(task, vendor, question, facts)
    rows = _rows(task, vendor, facts)
    return Scene(
        vendor.number,
        _subtitle(vendor, facts),
        verb,
        fact,
        size,
        hint,
        Tone.LOOK if task.step is Step.HAND_OVER else Tone.QUIET,
        goods=_goods(task, facts),
        rows=rows,
        rows_title=says.on_the_list() if rows else None,
        panels=_cartons(vendor, facts),
        done=question.done,
        left=question.left,
    )


def _suppliers(question: Question, facts: VendorFacts) -> Scene:
    """No return is opened: what may go back, what is under way, and who owes since when."""
    offers = facts.offers()
    rows = tuple(_offer(each, facts) for each in offers[:SHOWN_MAX])
    live = facts.live_returns(most=SHOWN_MAX)
    here = tuple(_live(each, facts) for each in live if is_here(each))
    owed = tuple(_live(each, facts) for each in live if not is_here(each))
    panels = (Panel(says.under_way(), rows=here), Panel(says.owed_yet(), rows=owed))
    return Scene(
        says.sending_back(),
        says.suppliers_wait(len(offers)),
        says.scan(),
        question.prompt,
        hint=says.any_of_them(),
        rows=rows,
        rows_title=says.may_go_back() if rows else None,
        panels=tuple(panel for panel in panels if panel.rows),
    )


def _offer(offer: Offer, facts: VendorFacts) -> Row:
    money = units.amount_text(offer.value_minor, offer.currency)
    return Row(
        f"{offer.supplier.code} {offer.supplier.name}".strip(),
        says.worth(money) if offer.value_minor else says.no_price(),
        says.on_it(offer.pieces),
        _due(offer.due_on, facts),
        Tone.LOOK if offer.due_on and offer.due_on < facts.today else Tone.PLAIN,
    )


def _due(day: str, facts: VendorFacts) -> Said:
    if not day:
        return ""
    return says.too_late(day) if day < facts.today else says.until(day)


def _live(vendor: VendorReturn, facts: VendorFacts) -> Row:
    supplier = facts.supplier(vendor.supplier_id)
    since = vendor.shipped_us or vendor.requested_us or vendor.opened_us
    return Row(
        f"{vendor.number} {supplier.code}",
        says.state(str(vendor.state)),
        "",
        says.waits_days(max(0, (facts.now_us - since) // _DAY_US)),
    )


def _subtitle(vendor: VendorReturn, facts: VendorFacts) -> Message:
    supplier = facts.supplier(vendor.supplier_id)
    name = supplier.name or supplier.code
    return says.as_number(name, vendor.authorisation) if vendor.authorisation else says.for_supplier(name)


def _asked(task: VendorTask, vendor: VendorReturn, question: Question, facts: VendorFacts) -> _Asked:
    match task.step:
        case Step.CHECK_LIST:
            pieces = sum(line.planned for line in facts.vendor_lines(vendor.id))
            return says.check(), says.on_it(pieces), Size.NAME, says.take_off()
        case Step.GIVE_AUTHORISATION:
            return says.number_of_theirs(), question.prompt, Size.SENTENCE, says.or_leave()
        case Step.SCAN_CANDIDATE:
            first = next(iter(wanted(task, facts)), None)
            if first is None:
                return says.take(), question.prompt, Size.SENTENCE, says.only_these()
            if task.place_id != first.spot.place_id:
                at = facts.place(first.spot.place_id).code
                return says.take_from(), at, Size.CODE, says.then_scan_goods()
            return says.take(), _count_and_name(first, facts), Size.NAME, _from(first, facts)
        case Step.SCAN_LOT:
            name = facts.product(task.product_id).name
            return says.scan_lot_of(), name, Size.NAME, says.only_these()
        case Step.SCAN_SERIAL:
            name = facts.product(task.product_id).name
            return says.scan_serial_of(), name, Size.NAME, says.only_these()
        case Step.SCAN_CARTON:
            return says.close_it(), question.prompt, Size.SENTENCE, says.which_box()
        case Step.SCAN_LABEL:
            cartons = facts.vendor_cartons(vendor.id)
            piece = next((each.piece for each in cartons if each.state is CartonState.CLOSED), 1)
            return says.stick_on(), says.carton(piece), Size.NAME, says.then_scan_it()
        case Step.HAND_OVER:
            return says.hand_over(), question.prompt, Size.SENTENCE, says.for_ever()
    owed = facts.owed(vendor.id)
    if owed.replacement:
        fact = f"{owed.received} / {owed.ordered}"
        return says.owes(), fact, Size.NUMBER, says.receive_it(owed.replacement)
    if not owed.owed_minor:
        return says.owes(), says.no_price(), Size.NAME, says.compare()
    money = units.amount_text(owed.open_minor, vendor.currency)
    hint = says.amount_of_theirs() if task.step is Step.GIVE_CREDIT else says.compare()
    return says.owes(), money, Size.NAME, hint


def _count_and_name(line: VendorLine, facts: VendorFacts) -> str:
    return f"{line.left} × {facts.product(line.item.product_id).name}"


def _from(line: VendorLine, facts: VendorFacts) -> Message:
    return says.from_place(facts.place(line.spot.place_id).code)


def _goods(task: VendorTask, facts: VendorFacts) -> Goods | None:
    """The goods to take next; while their lot or serial is asked, no number."""
    if task.step not in (Step.SCAN_CANDIDATE, Step.SCAN_LOT, Step.SCAN_SERIAL):
        return None
    lines = wanted(task, facts)
    if task.step is not Step.SCAN_CANDIDATE:
        lines = tuple(line for line in lines if line.item.product_id == task.product_id)
    if not lines:
        return None
    line = lines[0]
    product = facts.product(line.item.product_id)
    is_asked = task.step is not Step.SCAN_CANDIDATE
    label, chip = _told_apart(line, facts)
    return Goods(
        product.sku,
        product.name,
        product.image,
        says.take(),
        0 if is_asked else line.left,
        details=() if is_asked else (*_stamps(line, facts), says.why(line.why)),
        chip_label=None if is_asked else label,
        chip="" if is_asked else chip,
        chip_tone=Tone.NOW,
        warning=scene_details.hazard(product.hazard) if product.hazard else None,
    )


def _told_apart(line: VendorLine, facts: VendorFacts) -> tuple[Message | None, str]:
    """What tells these pieces from others of the same product: their serial, or their lot."""
    if line.item.serial:
        return says.serial(), line.item.serial
    lot = facts.lot(line.item.lot_id)
    return (says.lot(), lot.code) if lot else (None, "")


def _stamps(line: VendorLine, facts: VendorFacts) -> tuple[Message, ...]:
    lot = facts.lot(line.item.lot_id)
    return scene_details.stamps(lot.code if lot else "", lot.expires_on if lot else "", line.item.serial)


def _rows(task: VendorTask, vendor: VendorReturn, facts: VendorFacts) -> tuple[Row, ...]:
    """All lines of the return: which goods, why, how many, and by when."""
    lines = facts.vendor_lines(vendor.id)
    products = facts.products(line.item.product_id for line in lines)
    first = next(iter(wanted(task, facts)), None) if task.step is Step.SCAN_CANDIDATE else None
    at = task.line_id or (first.id if first else 0)
    rows = []
    for line in lines[:SHOWN_MAX]:
        product, stamps = products[line.item.product_id], _stamps(line, facts)
        is_draft = task.step in (Step.CHECK_LIST, Step.GIVE_AUTHORISATION)
        rows.append(
            Row(
                product.name,
                stamps[0] if stamps else product.sku,
                str(line.planned) if is_draft else f"{line.picked} / {line.planned}",
                says.why(line.why) if line.planned else says.off_the_list(),
                _tone(line, facts, is_draft=is_draft),
                line.id == at,
                product.sku,
                product.image,
            )
        )
    more = len(lines) - len(rows)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else tuple(rows)


def _tone(line: VendorLine, facts: VendorFacts, *, is_draft: bool) -> Tone:
    if not line.planned:
        return Tone.QUIET
    if not is_draft and not line.left:
        return Tone.DONE
    return Tone.LOOK if line.due_on and line.due_on < facts.today else Tone.PLAIN


def _cartons(vendor: VendorReturn, facts: VendorFacts) -> tuple[Panel, ...]:
    """The cartons with what is in them."""
    packed = facts.packed(vendor.id)
    rows = tuple(
        Row(
            says.carton(each.piece),
            each.carton,
            says.on_it(sum(one.quantity for one in packed if one.carton_id == each.id)),
            tone=Tone.DONE if each.state is CartonState.VERIFIED else Tone.PLAIN,
        )
        for each in facts.vendor_cartons(vendor.id)[:SHOWN_MAX]
    )
    return (Panel(says.cartons(), rows=rows),) if rows else ()
