"""The walk as a screen shows it: the place, then the product, then the tote, with what is left beside."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fulfill.catalog import Item
from fulfill.flows.pick import listing
from fulfill.flows.pick.asking import ask
from fulfill.flows.pick.listing import Seen, see
from fulfill.flows.pick.task import Pick, PickFacts, PickTask, Step
from fulfill.flows.pick.walk import look
from fulfill.messages import Message, scene_details, scene_orders
from fulfill.messages import scene_pick as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

_GTIN_SHOWN = 7
DROPS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The one thing: what to do, with what, and the hint under it."""

    verb: Message
    fact: Said
    size: Size
    hint: Message


def show(task: PickTask, facts: PickFacts) -> Scene:
    """A scene for each step; `done` and `left` count eaches of this walk."""
    question = ask(task, facts)
    seen = see(look(task, facts), facts)
    match seen.task.step:
        case Step.SCAN_TOTE:
            scene = _tote(seen, question)
        case Step.SCAN_DROP:
            scene = _drop(seen, question)
        case Step.REMOVE_TOTE | Step.REMOVE_PRODUCT | Step.REMOVE_PLACE:
            scene = _removal(seen, question, facts)
        case _:
            assert seen.now.pick is not None, seen.task
            scene = _picking(seen, seen.now.pick, question, facts)
    title, subtitle = _head(seen)
    return replace(scene, title=title, subtitle=subtitle, done=question.done, left=question.left)


def _scene(
    wanted: _Wanted,
    rows: tuple[Row, ...],
    rows_title: Message,
    panels: tuple[Panel, ...] = (),
    goods: Goods | None = None,
    tone: Tone = Tone.QUIET,
) -> Scene:
    """The pieces of one step; `show` gives it its head."""
    return Scene(
        "", "", wanted.verb, wanted.fact, wanted.size, wanted.hint, tone, goods, rows, rows_title, panels
    )  # fmt: skip


def _head(seen: Seen) -> tuple[Said, Message]:
    """The orders, and why now: of several, the one that must leave first."""
    loads = seen.task.loads
    first = min((seen.orders[load.order_id] for load in loads), key=lambda each: each.ship_by or "~")
    title: Said = says.cart(len(loads)) if len(loads) > 1 else loads[0].number
    # The one country of all: of several, none of them is where the cart goes.
    countries = {seen.orders[load.order_id].country for load in loads}
    country = first.country if len(countries) == 1 else ""
    return title, scene_orders.why_now(first.service, country, first.ship_by, seen.today)


# --- totes ---------------------------------------------------------------------------------------------
def _tote(seen: Seen, question: Question) -> Scene:
    loads = seen.task.loads
    if seen.task.is_shared:
        shared = _Wanted(says.free_tote_for(), question.prompt, Size.SENTENCE, says.one_for_all())
        return _scene(shared, listing.orders(seen), says.orders(), (listing.route(seen),))
    at, load = next((i, load) for i, load in enumerate(loads, 1) if load.wants_tote)
    if load.is_full:
        hint = says.last_is_full(seen.totes[load.totes[-1]].code)
        wanted = _Wanted(says.another_tote_for(), load.number, Size.NAME, hint)
    else:
        hint = says.scan_an_empty_one(at, len(loads))
        wanted = _Wanted(says.free_tote_for(), load.number, Size.NAME, hint)
    return _scene(wanted, listing.orders(seen, load), says.orders(), (listing.route(seen),))


def _drop(seen: Seen, question: Question) -> Scene:
    codes = question.expects[0].codes
    wanted = _Wanted(says.drop(), question.prompt, Size.SENTENCE, says.all_places_done())
    if codes:
        others = ", ".join(codes[1 : 1 + DROPS_SHOWN])
        totes = ", ".join(dict.fromkeys(seen.codes(load) for load in seen.task.loads))
        hint = says.or_to(others) if others else says.all_picked(totes)
        wanted = _Wanted(says.bring_to(), codes[0], Size.CODE, hint)
    panel = Panel(says.totes(), rows=listing.totes(seen))
    return _scene(wanted, listing.orders(seen), says.orders(), (panel,))


# --- picking -------------------------------------------------------------------------------------------
def _picking(seen: Seen, pick: Pick, question: Question, facts: PickFacts) -> Scene:
    into = seen.task.step is Step.SCAN_TOTE_INTO
    tote_id = seen.now.load.totes[-1]
    panel = Panel(says.totes(), rows=listing.totes(seen, tote_id)) if into else listing.route(seen)
    return _scene(
        _wanted(seen, pick, question, facts),
        listing.picks(seen),
        says.on_this_walk(),
        (panel,),
        _goods(seen, pick, facts),
    )


def _wanted(seen: Seen, pick: Pick, question: Question, facts: PickFacts) -> _Wanted:
    task, hold = seen.task, pick.hold
    codes = question.expects[0].codes
    left = hold.quantity - task.counted
    match task.step:
        case Step.SCAN_PLACE:
            plate = facts.plate(hold.spot.plate_id).code if hold.spot.plate_id else ""
            hint = says.then_scan_place_or(plate) if plate else says.then_scan_place()
            return _Wanted(says.go_to(), pick.place, Size.CODE, hint)
        case Step.SCAN_LOT:
            hint = says.several_lots(pick.place)
            if codes and codes[0]:
                return _Wanted(says.scan_lot(), codes[0], Size.CODE, hint)
            return _Wanted(says.scan_lot(), question.prompt, Size.SENTENCE, hint)
        case Step.SCAN_SERIAL if codes:
            more = len(codes) - 1
            hint = says.another_will_do(more) if more else says.take_this_one()
            return _Wanted(says.scan_serial(), codes[0], Size.CODE, hint)
        case Step.SCAN_SERIAL:
            return _Wanted(says.scan_serial_of(), f"1 × {pick.name}", Size.NAME, says.book_has_none())
        case Step.SCAN_TOTE_INTO:
            return _Wanted(says.put_into(), codes[0], Size.CODE, says.then_scan_tote(seen.now.load.number))
        case _:
            hint = says.counted(task.counted, hold.quantity) if task.counted else says.scan_it()
            return _Wanted(says.take(), f"{left} × {pick.name}", Size.NAME, hint)


def _goods(seen: Seen, pick: Pick, facts: PickFacts) -> Goods:
    task, hold = seen.task, pick.hold
    product = facts.product(hold.item.product_id)
    into = task.step is Step.SCAN_TOTE_INTO
    quantity = task.counted if into else 1 if task.step is Step.SCAN_SERIAL else hold.quantity - task.counted
    plate = (says.from_plate(facts.plate(hold.spot.plate_id).code),) if hold.spot.plate_id else ()
    return Goods(
        pick.sku,
        pick.name,
        product.image,
        says.put() if into else says.take(),
        quantity,
        hold.quantity if hold.quantity != quantity else 0,
        (*_code(product.gtin), *_stamps(hold.item, task.serial, facts), *plate),
        scene_details.hazard(product.hazard) if product.hazard else None,
        says.into_tote(),
        seen.tote_of(hold.order_id),
    )


def _code(gtin: str) -> tuple[str, ...]:
    """The end of the barcode: that is what a person compares."""
    return (f"…{gtin[-_GTIN_SHOWN:]}",) if gtin else ()


def _stamps(item: Item, serial: str, facts: PickFacts) -> tuple[Message, ...]:
    lot = facts.lot(item.lot_id) if item.lot_id else None
    return scene_details.stamps(
        lot.code if lot else "", lot.expires_on if lot else "", item.serial or serial
    )  # fmt: skip


# --- out of a tote again -------------------------------------------------------------------------------
def _removal(seen: Seen, question: Question, facts: PickFacts) -> Scene:
    removal = seen.task.removal
    assert removal is not None, seen.task
    if seen.task.step is Step.REMOVE_TOTE:
        wanted = _Wanted(says.take_out(), question.prompt, Size.SENTENCE, says.which_tote())
        return _scene(wanted, listing.totes(seen), says.totes(), tone=Tone.LOOK)
    tote = seen.totes[removal.tote_id].code
    rows = listing.inside(seen, removal.tote_id)
    if removal.item is None:
        wanted = _Wanted(says.take_out(), tote, Size.NAME, says.scan_what_leaves())
        return _scene(wanted, rows, says.in_the_tote(), tone=Tone.LOOK)
    home = next(iter(question.expects[0].codes), "")
    wanted = _Wanted(says.put_back_at(), question.prompt, Size.SENTENCE, says.any_shelf())
    if home:
        wanted = _Wanted(says.put_back_at(), home, Size.CODE, says.it_came_from_there())
    product = facts.product(removal.item.product_id)
    goods = Goods(
        product.sku,
        product.name,
        product.image,
        says.put_back(),
        removal.quantity,
        details=_stamps(removal.item, "", facts),
        chip_label=says.out_of_tote(),
        chip=tote,
    )
    return _scene(wanted, rows, says.in_the_tote(), goods=goods, tone=Tone.LOOK)
