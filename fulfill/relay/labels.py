"""Buys and voids labels: once per key, whatever is retried or killed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from fulfill.plan import rates
from fulfill.ports import (
    Carrier,
    CarrierRefused,
    CarrierUnknown,
    LabelBought,
    LabelRequest,
    NamesServices,
)
from fulfill.relay.outcome import Errand, Outcome, again, done, parked
from fulfill.store import label_book, paper_facts
from fulfill.store.session import Session

# A label that nobody knows the fate of goes before a person, never to a second purchase.
PATIENCE_US = 15 * 60_000_000
_UNWANTED = "the label was not wanted any more"
_BEHIND = "the label before it is being given back to the carrier"


def buy(errand: Errand, carriers: Mapping[str, Carrier]) -> Outcome:
    """Ask the carrier for the label of a parcel under the row's own key."""
    key = errand.row.key
    with errand.warehouse.database.read() as session:
        label = label_book.by_key(session, key)
        request = _request(session, errand) if label is not None else None
        wanted = label is not None and label_book.is_wanted(session, label)
        behind = label is not None and label_book.is_behind(session, label)
    if label is None or request is None:
        return parked("the label that this row asks for is not there")
    # One carrier serves a warehouse so far; rules that choose among several come with the connectors.
    carrier = next(iter(carriers.values()))
    if isinstance(carrier, NamesServices):
        # "Free Shipping" is a shop's word; a carrier that knows it by no name would refuse every parcel.
        request = replace(request, service=carrier.service_named(request.service))
    if label.state == "refused" and not wanted:
        # Nothing was sold under a refused key; a later label may have taken its place meanwhile.
        return done(why=_UNWANTED)
    if label.state == "void":
        return _give_back(errand, carrier) if errand.row.attempts else done(why=_UNWANTED)
    if behind:
        # Two labels of one parcel are never alive at the carrier: the one before goes back first.
        _keep(errand, lambda session: label_book.waiting(session, label, _BEHIND))
        return again(_BEHIND, is_patient=True)
    try:
        # Somebody may have bought it and died before writing it down: look before asking again.
        sold = (carrier.find(key) if errand.row.attempts else None) or carrier.buy(request)
    except CarrierRefused as refusal:
        why = str(refusal)
        _keep(errand, lambda session: label_book.refused(session, label, why))
        return parked(why)
    except CarrierUnknown as doubt:
        why = str(doubt)
        _keep(errand, lambda session: label_book.waiting(session, label, why))
        return again(why)
    wrong = _mismatch(request, sold)
    if wrong:
        _keep(errand, lambda session: label_book.waiting(session, label, wrong))
        return parked(wrong)
    return _settle(errand, carrier, label, sold)


def void(errand: Errand, carriers: Mapping[str, Carrier]) -> Outcome:
    """Give a bought label back to its carrier."""
    tracking = str(errand.row.payload.get("tracking", ""))
    if not tracking:
        return done(why="there was no label to void")
    for carrier in carriers.values():
        try:
            if carrier.void(tracking):
                _keep(errand, lambda session: label_book.void(session, tracking))
                return done(tracking=tracking)
        except CarrierUnknown as doubt:
            return again(str(doubt))
        except CarrierRefused as refusal:
            return parked(str(refusal))
    return parked(f"no carrier here knows the label {tracking}")


def _give_back(errand: Errand, carrier: Carrier) -> Outcome:
    """A label that was given up while nobody knew its fate: if it was sold after all, it is voided."""
    try:
        sold = carrier.find(errand.row.key)
        if sold is None:
            return done(why=_UNWANTED)
        if carrier.void(sold.tracking):
            return done(why="bought for a parcel that no longer wants it, and voided", tracking=sold.tracking)
    except CarrierUnknown as doubt:
        return again(str(doubt), is_patient=True)
    except CarrierRefused as refusal:
        return parked(f"a label that is not wanted any more could not be voided: {refusal}")
    return parked(f"the label {sold.tracking} is not wanted any more, and the carrier does not void it")


def _settle(errand: Errand, carrier: Carrier, label: label_book.LabelRow, sold: LabelBought) -> Outcome:
    wanted = True

    def keep(session: Session) -> None:
        nonlocal wanted
        wanted = label_book.bought(session, label, sold)
        session.commit()

    errand.warehouse.database.run(keep)
    if wanted:
        return done(tracking=sold.tracking)
    try:
        carrier.void(sold.tracking)
    except CarrierUnknown as doubt:
        return again(str(doubt), is_patient=True)
    except CarrierRefused as refusal:
        return parked(f"the label {sold.tracking} is not wanted any more and could not be voided: {refusal}")
    _keep(errand, lambda session: label_book.void(session, sold.tracking))
    return done(why="bought for a parcel that no longer wants it, and voided", tracking=sold.tracking)


def _mismatch(request: LabelRequest, sold: LabelBought) -> str:
    """What in the carrier's reply is not what was asked for; "" where it fits."""
    if sold.key != request.key:
        return f"the carrier answered for {sold.key}, not for {request.key}"
    if request.service and sold.service != request.service:
        return f"the carrier sold {sold.service}, not {request.service}"
    if not sold.tracking:
        return "the carrier sent a label without a tracking number"
    return ""


def _request(session: Session, errand: Errand) -> LabelRequest:
    parcel = paper_facts.parcel(session, int(errand.row.payload["parcel_id"]))
    order = paper_facts.order(session, parcel.order_id)
    known = paper_facts.settings(session)
    length, width, height = paper_facts.carton_size(session, parcel.carton)
    return LabelRequest(
        key=errand.row.key,
        parcel=parcel.number,
        order=order.number,
        sscc=parcel.sscc,
        sender=paper_facts.sender(known),
        receiver=order.address,
        weight_g=parcel.weight_g,
        length_mm=length,
        width_mm=width,
        height_mm=height,
        service=rates.service_in_our_words(known.get("services", ""), order.service),
        asked_at=errand.now,
    )


def _keep(errand: Errand, write: Callable[[Session], None]) -> None:
    def keep(session: Session) -> None:
        write(session)
        session.commit()

    errand.warehouse.database.run(keep)
