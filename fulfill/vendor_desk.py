"""Returns to suppliers from a desk: ask, enter the supplier's number, the credit, the other goods, the end.

The rules are those of the flow, word by word; only the scanner is missing.
"""

from __future__ import annotations

from collections.abc import Callable

from fulfill import operations
from fulfill.errors import Refused
from fulfill.flows.vendor import listing, opening, settling, taking
from fulfill.flows.vendor.task import Answer, VendorTask, step_of
from fulfill.messages import Level, Message, stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.scan import DocKind, DocumentScan
from fulfill.store import turn_book
from fulfill.store.facts import Moment
from fulfill.store.facts_vendor import StoreVendorFacts
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.vendor_return import HERE, VendorReturn, VendorState

_BY_NUMBER = Sql("select id from vendor_return where number = :number")
_SUPPLIER = Sql("select id from supplier where code = :code")
_NEWEST = Sql("select max(id) from vendor_return where supplier_id = :supplier and state = 'draft'")
Rule = Callable[[VendorTask, VendorReturn, StoreVendorFacts], Answer]


def ask_supplier(desk: Desk, supplier: str) -> str:
    """Put all that may go back to a supplier on a list and send it; the return's number.

    Raises Refused where nothing may, or a return to this supplier is under way.
    """

    def do(doing: Doing) -> str:
        supplier_id = doing.session.value(_SUPPLIER, code=supplier)
        if supplier_id is None:
            raise Refused(
                stop(
                    "unknown_supplier",
                    "There is no supplier {supplier}. See: fulfill show vendor_candidates",
                    supplier=supplier,
                )
            )
        facts = _facts(desk, doing, confirmed=False)
        scan = DocumentScan(supplier, DocKind.SUPPLIER, int(supplier_id))
        _carry_out(desk, doing, opening.open_return(VendorTask(), scan, facts))
        return_id = doing.session.value(_NEWEST, supplier=supplier_id)
        if return_id is None:
            number = facts.live_returns(int(supplier_id))[0].number
            raise Refused(
                stop(
                    "vendor_is_asked",
                    "{supplier} is asked already: {number}. Enter their number: fulfill vendor authorise",
                    supplier=supplier,
                    number=number,
                )
            )
        facts = _facts(desk, doing, confirmed=False)
        vendor = facts.vendor_return(int(return_id))
        _carry_out(desk, doing, listing.request(VendorTask(step_of(vendor, facts), vendor.id), facts))
        return vendor.number

    return operations.run(desk, Act.VENDOR, "vendor_request", supplier, do)


def authorise(desk: Desk, number: str, authorisation: str, *, confirmed: bool = False) -> str:
    """The supplier agreed, under a number of theirs; a sentence for people."""

    def rule(task: VendorTask, vendor: VendorReturn, facts: StoreVendorFacts) -> Answer:
        if vendor.state is not VendorState.REQUESTED:
            raise Refused(_not_now(vendor))
        return listing.authorise(task, vendor, authorisation, facts)

    return _do(desk, "authorise", number, authorisation, rule, confirmed=confirmed)


def credit(desk: Desk, number: str, amount: str, note: str = "", *, confirmed: bool = False) -> str:
    """A credit note of the supplier's; a difference must be `confirmed`."""

    def rule(task: VendorTask, vendor: VendorReturn, facts: StoreVendorFacts) -> Answer:
        return settling.credit(task, vendor, f"{amount} {note}".strip(), facts)

    return _do(desk, "credit", number, f"{amount} {note}".strip(), rule, confirmed=confirmed)


def replacement(desk: Desk, number: str) -> str:
    """Other goods come instead of money: a purchase order awaits them."""
    return _do(desk, "replacement", number, "", settling.await_replacement)


def close(desk: Desk, number: str, *, confirmed: bool = False) -> str:
    """Nothing more comes."""
    return _do(desk, "close", number, "", settling.close, confirmed=confirmed)


def cancel(desk: Desk, number: str, *, confirmed: bool = False) -> str:
    """Give a return up that has not left yet."""

    def rule(task: VendorTask, vendor: VendorReturn, facts: StoreVendorFacts) -> Answer:
        if vendor.state not in HERE:
            raise Refused(_not_now(vendor))
        return taking.give_up(task, facts)

    return _do(desk, "cancel", number, "", rule, confirmed=confirmed)


def _do(desk: Desk, what: str, number: str, more: str, rule: Rule, *, confirmed: bool = False) -> str:
    def do(doing: Doing) -> str:
        facts = _facts(desk, doing, confirmed=confirmed)
        vendor = facts.vendor_return(_id_of(doing.session, number))
        _carry_out(desk, doing, rule(VendorTask(step_of(vendor, facts), vendor.id), vendor, facts))
        return doing.said

    return operations.run(desk, Act.VENDOR, f"vendor_{what}", f"{number} {more}".strip(), do)


def _id_of(session: Session, number: str) -> int:
    found = session.value(_BY_NUMBER, number=number.strip().upper())
    if found is None:
        raise Refused(
            stop(
                "unknown_vendor_return",
                "There is no return {number} to a supplier. See: fulfill show vendor_returns",
                number=number,
            )
        )
    return int(found)


def _facts(desk: Desk, doing: Doing, *, confirmed: bool) -> StoreVendorFacts:
    moment = Moment(desk.person, desk.station, doing.now_us, doing.today, "", confirmed)
    return StoreVendorFacts(doing.session, moment)


def _carry_out(desk: Desk, doing: Doing, turn: Answer) -> None:
    if turn.message.level in (Level.STOP, Level.WARN):
        raise Refused(turn.message)
    moves, _ = turn_book.carry_out(
        doing.session, turn, doing.seq, doing.now_us, desk.warehouse.outside, desk.station.id
    )
    doing.moves += moves
    doing.said = turn.message.text


def _not_now(vendor: VendorReturn) -> Message:
    return stop(
        "vendor_not_now",
        "{number} is {state}: that cannot be done to it now. Look at it: fulfill show vendor_return {number}",
        number=vendor.number,
        state=vendor.state,
    )
