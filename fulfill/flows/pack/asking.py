"""What the packer is asked at each step; computed afresh, so that a resume asks the same thing."""

from __future__ import annotations

from fulfill.flows.pack import closing, handing, inserts, labels, picture
from fulfill.flows.pack.scanning import lot_code
from fulfill.flows.pack.sharing import to_pack
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.weight import expected
from fulfill.flows.pack.work import Work, load
from fulfill.messages import Message
from fulfill.messages import pack as says
from fulfill.messages import pack_bench as bench
from fulfill.orders import ParcelState
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question

_UNIT_WORDS = "qty next done remove short damaged weight dims note photo reason cancel"
WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_START: (Word.VOID, Word.CANCEL),
    Step.SCAN_PRODUCT: tuple(Word(word) for word in _UNIT_WORDS.split()),
    Step.SCAN_LOT: (Word.LOT, Word.NO, Word.CANCEL),
    Step.SCAN_SERIAL: (Word.SERIAL, Word.NO, Word.CANCEL),
    Step.SCAN_OUT: (Word.QTY, Word.DONE, Word.REMOVE, Word.CANCEL),
    Step.SCAN_DAMAGED: (Word.NO, Word.CANCEL),
    Step.GIVE_WEIGHT: (Word.WEIGHT, Word.DIMS, Word.REMOVE, Word.PHOTO, Word.CANCEL),
    Step.SCAN_PUT_BACK: (Word.CANCEL,),
    Step.SCAN_LABEL: (Word.REPRINT, Word.VOID, Word.PHOTO, Word.CANCEL),
    Step.SCAN_ITEM: (Word.VOID, Word.CANCEL),
    Step.SCAN_BADGE: handing.WORDS,
    Step.SCAN_SURPLUS: (Word.CANCEL,),
    Step.SCAN_INSERT: inserts.WORDS,
}

Asked = tuple[Message, tuple[Expect, ...]]


def ask(task: PackTask, facts: PackFacts) -> Question:
    """`done` and `left` count eaches packed and still to pack."""
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in WORDS[task.step]))
    if task.step in _BEFORE:
        prompt, expects = _before(task, facts)
        return Question(task.step, prompt, (*expects, words), task.tote)
    work = load(task.order_id, task.parcel_id, facts)
    if handing.is_gone(task, work.order, facts):
        leave = Expect(Kind.WORD, (f"!{Word.CANCEL}",))
        return Question(task.step, handing.gone_prompt(work.order, facts), (leave,), task.order)
    if task.step is Step.SCAN_INSERT:
        words = Expect(Kind.WORD, tuple(f"!{word}" for word in inserts.words_of(task, work, facts)))
    prompt, expects = _asked(task, work, facts)
    return Question(task.step, prompt, (*expects, words), task.order, work.units_packed, work.units_left)


_BEFORE = frozenset({Step.SCAN_START, Step.SCAN_ITEM, Step.SCAN_BADGE})


def _before(task: PackTask, facts: PackFacts) -> Asked:
    """Before an order is begun."""
    if task.step is Step.SCAN_BADGE:
        return bench.scan_badge(facts.order(task.asked_order).number), (Expect(Kind.BADGE),)
    prompt, expects = _start(facts)
    if task.step is Step.SCAN_ITEM:
        return bench.scan_item(task.tote, len(to_pack(task.tote_id, facts))), (
            Expect(Kind.PRODUCT),
            *expects[:-1],
        )
    return prompt, expects


def _asked(task: PackTask, work: Work, facts: PackFacts) -> Asked:
    match task.step:
        case Step.SCAN_LOT:
            lots = dict.fromkeys(lot_code(each.item, facts) for each in work.stock_of(task.product_id))
            expect = Expect(Kind.LOT, () if "" in lots else tuple(lots), task.pending)
            return says.scan_lot(work.products[task.product_id].sku), (expect, *_boxes(work, facts))
        case Step.SCAN_SERIAL:
            serials = tuple(each.item.serial for each in work.stock_of(task.product_id))
            serials = () if "" in serials else serials
            return says.scan_serial(work.products[task.product_id].sku), (
                Expect(Kind.SERIAL, serials, 1),
                *_boxes(work, facts),
            )
        case Step.SCAN_OUT:
            return says.scan_out(work.parcel(task.parcel_id).number), _inside(task, work, facts)
        case Step.SCAN_DAMAGED:
            return says.scan_damaged(), _units(task, work, facts, most=1)
        case Step.SCAN_SURPLUS:
            sku = work.products[task.product_id].sku
            codes = tuple(code for code, _ in facts.codes_of(task.order_id).get(task.product_id, ()))
            return bench.scan_surplus(task.pending, sku), (
                Expect(Kind.PRODUCT, codes or (sku,), task.pending),
            )
        case Step.SCAN_INSERT:
            return _insert(task, work, facts)
        case Step.GIVE_WEIGHT:
            return _weight(task, work, facts)
        case Step.SCAN_PUT_BACK:
            return _put_back(work, facts)
        case Step.SCAN_LABEL:
            return _labels(work)
        case _:
            return _products(task, work, facts)


def _start(facts: PackFacts) -> Asked:
    waiting = facts.waiting()
    totes = tuple(dict.fromkeys(code for each in waiting for code in each.totes))
    expects = (Expect(Kind.TOTE, totes), Expect(Kind.ORDER, tuple(each.number for each in waiting)))
    shown = tuple(expect for expect in expects if expect.codes)
    return says.scan_start(len(waiting)), (*shown, Expect(Kind.PRODUCT))


def _products(task: PackTask, work: Work, facts: PackFacts) -> Asked:
    parcel = work.parcel(task.parcel_id)
    box = _boxes(work, facts)
    back = _labels(work)[1]
    if not work.units_left:
        return says.say_done(parcel.number), (*box, *back)
    now = closing.box_of(task, work, facts)
    fit = picture.of_parcel(work, now, facts).fit if now else None
    first = picture.next_product(work, fit)
    prompt = says.scan_product(
        first.sku, first.name, work.left(first.id), parcel.number, parcel.carton or task.box
    )
    return prompt, (*_units(task, work, facts, first=first.id), *box, *back)


def _boxes(work: Work, facts: PackFacts) -> tuple[Expect, ...]:
    barred = facts.bench_rules().barred_boxes(work.order)
    codes = tuple(each.code for each in facts.cartons() if each.code not in barred)
    return (Expect(Kind.CARTON, codes),) if codes else ()


def _units(task: PackTask, work: Work, facts: PackFacts, most: int = 0, first: int = 0) -> tuple[Expect, ...]:
    """Each product still to pack, `first` before the others, with the barcodes not too many at once."""
    codes = facts.codes_of(task.order_id)
    found = []
    for product_id in sorted(work.products_left(), key=lambda id_: id_ != first):
        left = min(work.left(product_id), most) if most else work.left(product_id)
        fitting = tuple(code for code, eaches in codes.get(product_id, ()) if eaches <= left)
        found.append(Expect(Kind.PRODUCT, fitting or (work.products[product_id].sku,), left))
    return tuple(found)


def _inside(task: PackTask, work: Work, facts: PackFacts) -> tuple[Expect, ...]:
    codes = facts.codes_of(task.order_id)
    found = []
    for product, count in work.units():
        serials = tuple(
            item.serial for item in work.inside() if item.product_id == product.id and item.serial
        )
        if serials:
            found.append(Expect(Kind.SERIAL, serials, 1))
        else:
            fitting = tuple(code for code, eaches in codes.get(product.id, ()) if eaches <= count)
            found.append(Expect(Kind.PRODUCT, fitting or (product.sku,), count))
    return tuple(found)


def _weight(task: PackTask, work: Work, facts: PackFacts) -> Asked:
    parcel = work.parcel(task.parcel_id)
    should = expected(work, closing.final_box(task, work, facts), facts)
    if not should.is_known or not should.grams:
        return says.give_weight_unknown(parcel.number), (Expect(Kind.WEIGHT),)
    return says.give_weight(parcel.number, should.grams), (Expect(Kind.WEIGHT, (), should.grams),)


def _insert(task: PackTask, work: Work, facts: PackFacts) -> Asked:
    wanted = inserts.missing(task, work, facts)
    if not wanted:
        # The rules were changed in this very moment: whatever comes closes the parcel.
        return says.say_done(work.parcel(task.parcel_id).number), ()
    if wanted[0].code:
        return bench.scan_insert(wanted[0].says), (Expect(Kind.ANY, (wanted[0].code,)),)
    return bench.confirm_insert(wanted[0].says), ()


def _put_back(work: Work, facts: PackFacts) -> Asked:
    content = work.stock[0]
    product = work.products[content.item.product_id]
    tote = next(each.code for each in work.totes if each.id == content.spot.plate_id)
    homes = tuple(each.code for each in facts.homes_of(product.id))
    return says.scan_put_back(product.sku, content.on_hand, tote), (Expect(Kind.PLACE, homes),)


def _labels(work: Work) -> Asked:
    """The closed parcels by every code that their labels bear."""
    parcels = labels.unverified(work)
    codes = tuple(
        code
        for each in parcels
        for code in (each.number, each.sscc, each.tracking)
        if code and each.state in (ParcelState.LABELLED, ParcelState.PACKED)
    )
    numbers = says.listed(each.number for each in parcels)
    # Until one is bought nothing is there to be stuck on.
    is_there = any(each.state is ParcelState.LABELLED for each in parcels)
    prompt = says.scan_label(numbers) if is_there else says.wait_for_label(numbers)
    return prompt, ((Expect(Kind.PARCEL, codes),) if codes else ())
