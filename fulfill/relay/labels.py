"""Buys and voids labels: once per key, whatever is retried or killed.

Who sells a label is chosen by rule and written down before anything is sent. From then on only that
carrier is asked, for that service; and once a purchase may have reached it, it is asked what became of
it before it is asked to sell again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from fulfill.messages import Message, carrier_labels
from fulfill.messages import carriers as says
from fulfill.plan import service_rule
from fulfill.plan.service_rule import Choice, ServiceBook
from fulfill.ports import (
    Carrier,
    CarrierAway,
    CarrierRefused,
    CarrierUnknown,
    LabelBought,
    LabelRequest,
    VoidsShipments,
)
from fulfill.relay import choosing
from fulfill.relay.outcome import Errand, Outcome, again, done, parked
from fulfill.store import label_book, label_choice, label_request, paper_facts
from fulfill.store.label_book import LabelRow
from fulfill.store.label_choice import Chosen
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse
from fulfill.units import amount_text

_LOG = logging.getLogger(__name__)
# A label that nobody knows the fate of goes before a person, never to a second purchase.
PATIENCE_US = 15 * 60_000_000
# The setting by which what a carrier's label says is not read; whatever else it holds, it is.
LABEL_CHECK, TRUSTED = "label_check", "off"
_UNWANTED = "the label was not wanted any more"
_BEHIND = "the label before it is being given back to the carrier"
_HOUSE = "HOUSE"
_TWO = "another station is asking the carrier at this moment"


@dataclass(frozen=True, slots=True)
class _Case:
    """A label that is asked for, with all that is known of it."""

    label: LabelRow
    request: LabelRequest
    channel: str
    known: Chosen | None
    book: ServiceBook
    is_wanted: bool
    is_behind: bool
    is_read: bool = True


def buy(errand: Errand, carriers: Mapping[str, Carrier]) -> Outcome:
    """Ask the carrier for the label of a parcel under the row's own key."""
    with errand.warehouse.database.read() as session:
        case = _case(session, errand)
    if case is None:
        return parked("the label that this row asks for is not there")
    label = case.label
    if label.state == "bought":
        # Its buyer was stopped before the row was ended, or a person has looked at its price.
        return done(why="the label is bought")
    if label.state == "refused" and not case.is_wanted:
        # Nothing was sold under a refused key; a later label may have taken its place meanwhile.
        return done(why=_UNWANTED)
    if label.state == "void":
        return _give_back(errand, case, carriers)
    if case.is_behind:
        # Two labels of one parcel are never alive at the carrier: the one before goes back first.
        _keep(errand, lambda session: label_book.waiting(session, label, _BEHIND))
        return again(_BEHIND, is_patient=True)
    try:
        return _buy(errand, case, carriers)
    except CarrierRefused as refusal:
        why = str(refusal)
        _keep(errand, lambda session: _refuse(session, label, why))
        return parked(why)
    except CarrierAway as away:
        why = str(away)
        _keep(errand, lambda session: _not_sold(session, label, why))
        # A carrier that says when it will be there is waited for; any other is a person's affair in the end.
        return again(why, away.wait_s * 1_000_000, is_patient=away.wait_s > 0)
    except CarrierUnknown as doubt:
        why = str(doubt)
        _keep(errand, lambda session: label_book.waiting(session, label, why))
        return again(why)


def sent_us(warehouse: Warehouse, key: str) -> int:
    """Since when a carrier may have sold the label of a key; 0 where for certain none has."""
    with warehouse.database.read() as session:
        return label_choice.sent_us(session, key)


def void(errand: Errand, carriers: Mapping[str, Carrier]) -> Outcome:
    """Give a bought label back to its carrier."""
    tracking = str(errand.row.payload.get("tracking", ""))
    if not tracking:
        return done(why="there was no label to void")
    with errand.warehouse.database.read() as session:
        seller, shipment = label_choice.seller_of(session, tracking)
    asked = [carriers[seller]] if seller in carriers else list(carriers.values())
    for carrier in asked:
        try:
            if _void(carrier, tracking, shipment):
                _keep(errand, lambda session: label_book.void(session, tracking))
                return done(tracking=tracking)
        except CarrierUnknown as doubt:
            return again(str(doubt))
        except CarrierRefused as refusal:
            return parked(str(refusal))
    return parked(f"no carrier here knows the label {tracking}")


def _buy(errand: Errand, case: _Case, carriers: Mapping[str, Carrier]) -> Outcome:
    """Choose, write down, look whether it is sold already, and buy. Raises what the carrier raises."""
    sold: LabelBought | None = None
    known = case.known or _from_before(errand, carriers)
    if known is not None and known.is_sent:
        choice = known.choice
        carrier = _carrier(carriers, choice)
        # Somebody may have bought it and died before writing it down: look before asking again.
        sold = _found(carrier, case)
    else:
        chosen = choosing.choose(case.book, choosing.seen(case.request, case.channel), case.request, carriers)
        if isinstance(chosen, Message):
            raise CarrierRefused(f"{chosen.text}.")
        choice, carrier = chosen, carriers[chosen.carrier]
        if not _choose(errand, case.label, choice):
            return again(_TWO)
    request = replace(case.request, service=choice.service)
    sold = sold or carrier.buy(request)
    # One that was found again by our reference alone does not say its service: it was the one asked for.
    sold = replace(sold, service=sold.service or request.service)
    wrong = _mismatch(request, sold) or _taken(errand, case.label, sold)
    if wrong:
        _keep(errand, lambda session: label_book.waiting(session, case.label, wrong))
        return parked(wrong)
    return _settle(errand, carrier, case, choice, sold)


def _found(carrier: Carrier, case: _Case) -> LabelBought | None:
    """What the carrier sold under the key. That it cannot be reached now does not tell what it sold then."""
    try:
        return carrier.find(case.request.key)
    except CarrierAway as away:
        raise CarrierUnknown(str(away)) from away


def _from_before(errand: Errand, carriers: Mapping[str, Carrier]) -> Chosen | None:
    """A sale from before choices were kept, when the house carrier was the only one."""
    house = carriers.get(_HOUSE)
    if house is None or not errand.row.attempts:
        return None
    sold = house.find(errand.row.key)
    return Chosen(Choice(_HOUSE, sold.service, ""), is_sent=True, shipment="") if sold else None


def _carrier(carriers: Mapping[str, Carrier], choice: Choice) -> Carrier:
    carrier = carriers.get(choice.carrier)
    if carrier is None:
        raise CarrierUnknown(says.gone(choice.carrier).text)
    return carrier


def _give_back(errand: Errand, case: _Case, carriers: Mapping[str, Carrier]) -> Outcome:
    """A label that was given up while nobody knew its fate: if it was sold after all, it is voided."""
    try:
        known = case.known or _from_before(errand, carriers)
        if known is None or not known.is_sent:
            return done(why=_UNWANTED)
        carrier = _carrier(carriers, known.choice)
        sold = carrier.find(errand.row.key)
        if sold is None:
            return done(why=_UNWANTED)
        if _void(carrier, sold.tracking, sold.shipment):
            return done(why="bought for a parcel that no longer wants it, and voided", tracking=sold.tracking)
    except CarrierUnknown as doubt:
        return again(str(doubt), is_patient=True)
    except CarrierRefused as refusal:
        return parked(f"a label that is not wanted any more could not be voided: {refusal}")
    return parked(f"the label {sold.tracking} is not wanted any more, and the carrier does not void it")


def _settle(errand: Errand, carrier: Carrier, case: _Case, choice: Choice, sold: LabelBought) -> Outcome:
    label, wanted = case.label, True
    if not sold.currency:
        # The carrier told no price with the label: what it quoted is the best that is known.
        sold = replace(sold, cost_minor=choice.quoted_minor, currency=choice.currency)
    odd = ". ".join(each for each in (_label_to_look_at(case, sold), _price(case.book, choice, sold)) if each)

    def keep(session: Session) -> None:
        nonlocal wanted
        wanted = label_book.bought(session, label, sold)
        label_choice.sold(session, label.id, sold)
        if odd:
            label_book.note(session, label, odd)
        session.commit()

    errand.warehouse.database.run(keep)
    if wanted:
        # Kept and printed: the parcel may go, and a person looks at the bill, or at the label.
        return parked(odd) if odd else done(tracking=sold.tracking)
    try:
        _void(carrier, sold.tracking, sold.shipment)
    except CarrierUnknown as doubt:
        return again(str(doubt), is_patient=True)
    except CarrierRefused as refusal:
        return parked(f"the label {sold.tracking} is not wanted any more and could not be voided: {refusal}")
    _keep(errand, lambda session: label_book.void(session, sold.tracking))
    return done(why="bought for a parcel that no longer wants it, and voided", tracking=sold.tracking)


def _price(book: ServiceBook, choice: Choice, sold: LabelBought) -> str:
    """What is odd about the price of a label, for a person; "" where it is as expected."""
    paid = amount_text(sold.cost_minor, sold.currency)
    is_other_money = bool(choice.currency) and sold.currency != choice.currency
    if not is_other_money and not service_rule.is_dear(sold.cost_minor, choice, book.price_above_percent):
        return ""
    if choice.quoted_minor:
        quoted = amount_text(choice.quoted_minor, choice.currency)
        return says.dearer_than_quoted(sold.tracking, paid, quoted).text
    allowed = amount_text(choice.limit_minor, sold.currency)
    return says.dearer_than_allowed(sold.tracking, paid, allowed, choice.rule).text


def _label_to_look_at(case: _Case, sold: LabelBought) -> str:
    """Whether the label that came bears another number than was sold, for a person; "" where it does not."""
    if not case.is_read or not sold.label:
        return ""
    from fulfill.papers import label_numbers

    try:
        found = label_numbers.borne(sold.label, sold.tracking)
    except Exception:  # noqa: BLE001 - its own log says what; the purchase goes on
        # The label is paid for: whatever is in it, it must be written down.
        _LOG.exception("the label of %s could not be read", sold.tracking)
        return ""
    if found is None or found.is_there:
        return ""
    return carrier_labels.other_label(sold.tracking, ", ".join(found.barcodes)).text


def _void(carrier: Carrier, tracking: str, shipment: str) -> bool:
    if shipment and isinstance(carrier, VoidsShipments):
        return carrier.void_shipment(tracking, shipment)
    return carrier.void(tracking)


def _choose(errand: Errand, label: LabelRow, choice: Choice) -> bool:
    """Write the choice down; False where somebody else is buying this very label."""
    kept = False

    def keep(session: Session) -> None:
        nonlocal kept
        kept = label_choice.keep(session, label.id, choice, errand.now_us)
        session.commit()

    errand.warehouse.database.run(keep)
    return kept


def _refuse(session: Session, label: LabelRow, why: str) -> None:
    label_choice.not_sent(session, label.id)
    label_book.refused(session, label, why)


def _not_sold(session: Session, label: LabelRow, why: str) -> None:
    label_choice.not_sent(session, label.id)
    label_book.waiting(session, label, why)


def _mismatch(request: LabelRequest, sold: LabelBought) -> str:
    """What in the carrier's reply is not what was asked for; "" where it fits."""
    if sold.key != request.key:
        return f"the carrier answered for {sold.key}, not for {request.key}"
    if request.service and sold.service != request.service:
        return f"the carrier sold {sold.service}, not {request.service}"
    if not sold.tracking:
        return "the carrier sent a label without a tracking number"
    return ""


def _taken(errand: Errand, label: LabelRow, sold: LabelBought) -> str:
    """Whether the tracking number is on another parcel's label already; "" where it is not."""
    with errand.warehouse.database.read() as session:
        other = label_choice.taken_by(session, sold.carrier, sold.tracking, label.id)
    return says.other_number(sold.tracking, other).text if other else ""


def _case(session: Session, errand: Errand) -> _Case | None:
    label = label_book.by_key(session, errand.row.key)
    if label is None:
        return None
    parcel_id = int(errand.row.payload["parcel_id"])
    request, channel = label_request.of_parcel(session, parcel_id, errand.row.key, errand.now)
    known = label_choice.get(session, label.id)
    return _Case(
        label,
        request,
        channel,
        known,
        choosing.book_of(session),
        label_book.is_wanted(session, label),
        label_book.is_behind(session, label),
        paper_facts.settings(session).get(LABEL_CHECK, "") != TRUSTED,
    )


def _keep(errand: Errand, write: Callable[[Session], None]) -> None:
    def keep(session: Session) -> None:
        write(session)
        session.commit()

    errand.warehouse.database.run(keep)
