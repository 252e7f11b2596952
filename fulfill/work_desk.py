"""Work orders from a desk: made for a piece that waits, and ended while nothing has gone in."""

from __future__ import annotations

from fulfill import operations
from fulfill.catalog import Item
from fulfill.documents import Alter, Doc
from fulfill.errors import Refused
from fulfill.facts import marked
from fulfill.messages import kit as say
from fulfill.messages import stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import document_book, outbox
from fulfill.store.facts import Moment
from fulfill.store.facts_kit import StoreKitFacts
from fulfill.turn import PaperKind, PaperWanted
from fulfill.units import shown
from fulfill.works import WAITS_AT, WorkKind, WorkState, advance_work, new_order


def make(desk: Desk, place: str, sku: str, kind: WorkKind, *, lot: str = "", serial: str = "") -> str:
    """An order for one piece that waits at a place; its number. Raises Refused, with the way out."""

    def do(doing: Doing) -> str:
        facts = _facts(desk, doing)
        item, place_id = _piece(facts, place, sku, lot, serial)
        made = new_order(facts.number(Doc.WORK_ORDER), kind, item, place_id, doing.now_us)
        document_book.carry_out(doing.session, [made])
        number = str(made.fields["number"])
        label = PaperWanted(PaperKind.WORK_LABEL, number, made.id)
        outbox.put(
            doing.session,
            (),
            (label,),
            operation_seq=doing.seq,
            station_id=desk.station.id,
            now_us=doing.now_us,
        )
        doing.said = f"{number}: {kind} {sku} at {place}"
        return number

    return operations.run(desk, Act.KIT, "work_make", f"{place} {sku} {kind} {lot}{serial}".strip(), do)


def end(desk: Desk, number: str) -> None:
    """End an order that nothing has gone into. Raises Refused."""

    def do(doing: Doing) -> None:
        facts = _facts(desk, doing)
        work = facts.work_by_number(number)
        if work is None:
            raise Refused(
                stop(
                    "unknown_work",
                    "There is no work order {work}. Look them up with: fulfill show work_orders",
                    work=shown(number),
                )
            )
        if work.state in (WorkState.DONE, WorkState.CANCELLED):
            raise Refused(say.order_is_over(work.number, work.state))
        if any(part.quantity for part in facts.parts_of(work.id)):
            raise Refused(say.take_out_first(work.number))
        if holder := facts.holder(work.task_id):
            raise Refused(say.held_by(work.number, holder))
        ended: Alter = advance_work(work, WorkState.CANCELLED, {"task_id": work.task_id}, {"task_id": 0})
        document_book.carry_out(doing.session, [ended])
        doing.said = f"{number} is ended"

    operations.run(desk, Act.KIT, "work_end", number, do)


def _facts(desk: Desk, doing: Doing) -> StoreKitFacts:
    moment = Moment(desk.person, desk.station, doing.now_us, doing.today, "")
    return StoreKitFacts(doing.session, moment)


def _piece(facts: StoreKitFacts, place: str, sku: str, lot: str, serial: str) -> tuple[Item, int]:
    """The one free piece that fits and has no order; refused where none does, or which one is not told."""
    product, found = facts.product_by_sku(sku), facts.place_by_code(place)
    if product is None or found is None:
        raise Refused(say.not_at_place(shown(sku), shown(place)))
    if found.kind not in WAITS_AT:
        raise Refused(say.no_piece_waits_there(place, found.kind, " or ".join(WAITS_AT)))
    there = tuple(
        each
        for each in facts.contents_of_place(found.id)
        if each.item.product_id == product.id and each.on_hand > each.held
    )
    contents = marked(there, product, lot, serial, facts)
    if not contents:
        raise Refused(say.not_at_place(serial or lot or sku, place))
    items = list(dict.fromkeys(each.item for each in contents))
    if len(items) > 1:
        raise Refused(say.which_one(sku, place))
    works = [work for work in facts.works_about(product.id, found.id) if work.item == items[0]]
    waiting = [work for work in works if not any(part.quantity for part in facts.parts_of(work.id))]
    if sum(each.on_hand - each.held for each in contents) <= len(waiting):
        raise Refused(say.has_order(sku, place, waiting[0].number))
    return items[0], found.id
