"""The parcel as a screen shows it: what goes in next over all that is packed, its box, weight and papers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fulfill.catalog import Product
from fulfill.flows.pack import cards, closing, listing, picture
from fulfill.flows.pack.asking import ask
from fulfill.flows.pack.handing import is_gone
from fulfill.flows.pack.labels import unverified
from fulfill.flows.pack.marks import needed
from fulfill.flows.pack.naming import by_serial
from fulfill.flows.pack.scanning import lots_of
from fulfill.flows.pack.task import OUTWARD, PackFacts, PackTask, Step
from fulfill.flows.pack.work import Work, load
from fulfill.messages import Message, scene_details, scene_orders
from fulfill.messages import pack as prompts
from fulfill.messages import scene_pack as says
from fulfill.orders import Parcel, ParcelState
from fulfill.places import PlaceKind
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

HOMES_SHOWN = 5
# Steps that are about one product, which the list marks: what is asked next is never another.
_OF_ONE_PRODUCT = (Step.SCAN_LOT, Step.SCAN_SERIAL, Step.SCAN_SURPLUS)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The one thing: what to do, with what, and the hint under it."""

    verb: Message
    fact: Said
    size: Size
    hint: Message
    tone: Tone = Tone.QUIET


def show(task: PackTask, facts: PackFacts) -> Scene:
    """A scene for each step; `done` and `left` count eaches packed and still to pack."""
    question = ask(task, facts)
    if task.step in (Step.SCAN_START, Step.SCAN_ITEM, Step.SCAN_BADGE):
        return _waiting(task, question, facts)
    work = load(task.order_id, task.parcel_id, facts)
    if is_gone(task, work.order, facts):
        return Scene(work.order.number, fact=question.prompt, hint_tone=Tone.LOOK)
    match task.step:
        case Step.SCAN_LABEL:
            scene = _labels(work, question, facts)
        case Step.SCAN_PUT_BACK:
            scene = _put_back(work, question, facts)
        case _:
            scene = _parcel(task, work, question, facts)
    order = work.order
    return replace(
        scene,
        title=_title(task, work),
        subtitle=scene_orders.why_now(
            order.service, order.country, order.ship_by, facts.today, facts.truck_of(order)
        ),
        done=question.done,
        left=question.left,
    )


def _scene(
    wanted: _Wanted,
    rows: tuple[Row, ...],
    rows_title: Message,
    panels: tuple[Panel, ...],
    goods: Goods | None = None,
) -> Scene:
    """The pieces of one step; `show` gives it its head."""
    return Scene(
        "",
        "",
        wanted.verb,
        wanted.fact,
        wanted.size,
        wanted.hint,
        wanted.tone,
        goods,
        rows,
        rows_title if rows else None,
        panels,
    )


def _title(task: PackTask, work: Work) -> Said:
    if not task.parcel_id:
        return work.order.number
    parcel = work.parcel(task.parcel_id)
    return says.parcel_of(work.order.number, parcel.piece, parcel.number)


# --- before the first scan -----------------------------------------------------------------------------
def _waiting(task: PackTask, question: Question, facts: PackFacts) -> Scene:
    """What waits, the most urgent first."""
    orders = facts.waiting()
    hint = says.the_tote_tells() if orders else says.nothing_waits()
    if task.step is Step.SCAN_ITEM:
        hint = says.item_tells(task.tote)
    # How many wait stands in the head line already.
    wanted = _Wanted(says.scan(), says.what_to_pack(), Size.NAME, hint)
    if task.step is not Step.SCAN_START:
        wanted = _Wanted(says.scan(), question.prompt, Size.SENTENCE, hint)
    if task.step is Step.SCAN_BADGE:
        wanted = replace(wanted, hint=says.stays_theirs())
    # At a tote of many orders these are shown; what else waits is counted in the head line.
    shown = [each for each in orders if task.tote in each.totes] if task.step is Step.SCAN_ITEM else orders
    rows = tuple(listing.order(each, facts.today) for each in shown)
    scene = _scene(wanted, rows, says.waiting(), ())
    return replace(scene, title=says.packing(), subtitle=says.waiting_count(len(orders)))


# --- at the open parcel --------------------------------------------------------------------------------
def _parcel(task: PackTask, work: Work, question: Question, facts: PackFacts) -> Scene:
    wanted = _wanted(task, work, question, facts)
    box = cards.box_now(task, work, facts)
    weight = cards.weight(task, work, box, facts)
    panels = (cards.box(task, work, box, facts), weight, cards.papers(work, facts))
    tare_g = box.tare_g if box is not None else 0
    if task.step is Step.SCAN_OUT:
        taken_out = _scene(wanted, listing.inside(task, work), says.in_this_parcel(), panels)
        return replace(taken_out, tare_g=tare_g)
    current = task.product_id if task.step in _OF_ONE_PRODUCT else 0
    if not current and work.units_left and task.step not in OUTWARD:
        current = _first(task, work, facts).id
    over = task.pending if task.step is Step.SCAN_SURPLUS else 0
    rows = (*listing.lines(work, current, over), *listing.notes(work))
    return replace(_scene(wanted, rows, says.of_the_order(), panels), tare_g=tare_g)


def _wanted(task: PackTask, work: Work, question: Question, facts: PackFacts) -> _Wanted:
    match task.step:
        case Step.SCAN_LOT:
            found = work.products[task.product_id]
            hint = says.lots_in_tote(lots_of(work.stock_of(found.id), facts))
            return _Wanted(says.scan_lot_of(), found.name, Size.NAME, hint)
        case Step.SCAN_SERIAL:
            found = work.products[task.product_id]
            known = (each.item.serial for each in work.stock_of(found.id) if each.item.serial)
            serials = prompts.listed(known, 3)
            return _Wanted(says.scan_serial_of(), found.name, Size.NAME, says.serials_in_tote(serials))
        case Step.SCAN_OUT:
            return _Wanted(says.take_out(), question.prompt, Size.SENTENCE, says.comes_out(), Tone.LOOK)
        case Step.SCAN_DAMAGED:
            place = next(iter(facts.places_of_kind(PlaceKind.DAMAGED, 1)), None)
            hint = says.goes_to(place.code) if place else says.goes_aside()
            return _Wanted(says.damaged(), question.prompt, Size.SENTENCE, hint, Tone.LOOK)
        case Step.SCAN_SURPLUS:
            fact = f"{task.pending} × {work.products[task.product_id].name}"
            return _Wanted(says.take_out(), fact, Size.NAME, says.scan_it_out(), Tone.STOP)
        case Step.SCAN_INSERT:
            marks = needed(product for product, _ in work.units())
            hint = says.mind_marks(marks) if marks else says.besides_goods()
            return _Wanted(says.lay_in(), question.prompt, Size.SENTENCE, hint, Tone.LOOK)
        case Step.GIVE_WEIGHT:
            return _weight(task, work, question, facts)
        case _:
            return _next_unit(task, work, question, facts)


def _first(task: PackTask, work: Work, facts: PackFacts) -> Product:
    """The product that the question names."""
    now = closing.box_of(task, work, facts)
    return picture.next_product(work, picture.of_parcel(work, now, facts).fit if now else None)


def _next_unit(task: PackTask, work: Work, question: Question, facts: PackFacts) -> _Wanted:
    """The product that comes next, as the question names it, and what to mind with it."""
    if not work.units_left:
        marks = needed(product for product, _ in work.units())
        hint = says.mind_marks(marks) if marks else says.all_in()
        return _Wanted(says.close(), question.prompt, Size.SENTENCE, hint, Tone.LOOK if marks else Tone.QUIET)
    found = _first(task, work, facts)
    fact = f"{work.left(found.id)} × {found.name}"
    if found.hazard:
        hint = says.hazard(found.hazard, needed((found,)))
        return _Wanted(says.scan_next(), fact, Size.NAME, hint, Tone.LOOK)
    box = work.parcel(task.parcel_id).carton or task.box
    hint = says.each_into(box) if box else says.each_into_parcel()
    if by_serial(found, facts):
        hint = says.with_its_serial()
    return _Wanted(says.scan_next(), fact, Size.NAME, hint)


def _weight(task: PackTask, work: Work, question: Question, facts: PackFacts) -> _Wanted:
    parcel = work.parcel(task.parcel_id)
    expected, has_scale = question.expects[0].quantity, bool(facts.station.scale)
    hint, tone = says.weigh_unknown(has_scale=has_scale), Tone.QUIET
    if parcel.weight_g:
        hint, tone = says.weigh_once_more(parcel.weight_g), Tone.LOOK
    elif expected:
        hint = says.weigh_about(expected, has_scale=has_scale)
    # What is done stands largest; what the scale should show is read after it.
    return _Wanted(says.put_on_scale(), parcel.number, Size.NUMBER, hint, tone)


def _inside(parcel: Parcel, work: Work, facts: PackFacts) -> tuple[Product, ...]:
    rows = facts.parcel_items(parcel.id)
    return tuple(work.products[row.item.product_id] for row in rows if row.quantity)


# --- what is not packed --------------------------------------------------------------------------------
def _put_back(work: Work, question: Question, facts: PackFacts) -> Scene:
    content = work.stock[0]
    product = work.products[content.item.product_id]
    totes = {each.id: each.code for each in work.totes}
    homes = question.expects[0].codes
    fact, size = (homes[0], Size.CODE) if homes else (question.prompt, Size.SENTENCE)
    lot = facts.lot(content.item.lot_id) if content.item.lot_id else None
    goods = Goods(
        product.sku,
        product.name,
        product.image,
        says.put_back(),
        content.on_hand,
        details=scene_details.stamps(
            lot.code if lot else "", lot.expires_on if lot else "", content.item.serial
        ),
        chip_label=says.out_of_tote(),
        chip=totes.get(content.spot.plate_id, ""),
    )
    wanted = _Wanted(says.put_back_at(), fact, size, says.ends_short(), Tone.LOOK)
    panels = (Panel(says.kept_at(), rows=tuple(Row(code) for code in homes[:HOMES_SHOWN])),) if homes else ()
    return _scene(wanted, listing.left(work, totes), says.left_in_totes(), panels, goods)


# --- labels --------------------------------------------------------------------------------------------
def _labels(work: Work, question: Question, facts: PackFacts) -> Scene:
    """The closed parcels: whose label is there, whose is still to come, whose is scanned back."""
    waiting = unverified(work)
    ready = tuple(each for each in waiting if each.state is ParcelState.LABELLED)
    wanted = _Wanted(says.wait(), question.prompt, Size.SENTENCE, says.being_bought(), Tone.LOOK)
    if ready:
        more = len(waiting) - 1
        hint = says.more_labels(more) if more else says.then_scan_it()
        wanted = _Wanted(says.stick_on(), ready[0].number, Size.CODE, hint)
        if marks := needed(_inside(ready[0], work, facts)):
            wanted = replace(wanted, hint=says.stick_marks(marks), tone=Tone.LOOK)
    elif waiting and (why := listing.why_no_label(waiting[0], facts)):
        wanted = replace(wanted, hint=says.no_label(why), tone=Tone.STOP)
    current = (ready or waiting)[0].id if waiting else 0
    rows = tuple(listing.closed(each, facts, is_current=each.id == current) for each in work.parcels)
    packed = Panel(says.in_this_order(), rows=listing.lines(work))
    panels = (packed, cards.papers(work, facts, is_closed=True))
    return _scene(wanted, rows, says.parcels(), tuple(each for each in panels if each.rows))
