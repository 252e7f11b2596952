"""The papers that go with a parcel beside its slip and label, made of what the database knows."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from fulfill import customs, hazards
from fulfill.clock import day_here
from fulfill.papers import model
from fulfill.papers.outbound import CarrierLabel, CustomsForm, HazardMark, Invoice, LogisticLabel
from fulfill.store import export_facts, label_choice
from fulfill.store import paper_facts as facts
from fulfill.turn import PaperKind

if TYPE_CHECKING:
    from fulfill.store.paper_facts import PaperRow
    from fulfill.store.session import Session


def customs_form(session: Session, row: PaperRow) -> CustomsForm:
    """CN 22 or CN 23, as the row's kind says."""
    parcel, order = _both(session, row)
    known = facts.settings(session)
    currency, goods = export_facts.goods(session, row.ref, order.currency)
    return CustomsForm(
        form=customs.Form(row.kind),
        parcel=parcel.number,
        order=order.number,
        code=parcel.tracking or parcel.number,
        sender=facts.sender(known),
        receiver=order.address,
        goods=goods,
        currency=currency,
        weight_g=parcel.weight_g,
        made_on=_day(row),
        person=_signs(session, row, known),
        eori=known.get("eori", ""),
        vat=known.get("vat_number", ""),
        ioss=_ioss(known, order.address.country),
        copy=row.copy,
    )


def invoice(session: Session, row: PaperRow) -> Invoice:
    """The commercial invoice; its number is the parcel's: one for each."""
    parcel, order = _both(session, row)
    known = facts.settings(session)
    currency, goods = export_facts.goods(session, row.ref, order.currency)
    return Invoice(
        number=parcel.number,
        parcel=parcel.number,
        order=order.number,
        sender=facts.sender(known),
        receiver=order.address,
        goods=goods,
        currency=currency,
        weight_g=parcel.weight_g,
        made_on=_day(row),
        carrier=parcel.carrier,
        tracking=parcel.tracking,
        incoterm=known.get("incoterm") or "DAP",
        person=_signs(session, row, known),
        eori=known.get("eori", ""),
        vat=known.get("vat_number", ""),
        ioss=_ioss(known, order.address.country),
        copy=row.copy,
    )


def logistic_label(session: Session, row: PaperRow) -> LogisticLabel:
    """The GS1 label of a parcel's carton."""
    parcel, order = _both(session, row)
    gtin, name, lot, expires_on, count = export_facts.only_content(session, row.ref)
    return LogisticLabel(
        sscc=parcel.sscc,
        sender=facts.sender(facts.settings(session)),
        receiver=order.address,
        order=order.number,
        gtin=gtin,
        count=count,
        lot=lot,
        expires_on=expires_on,
        name=name,
        weight_g=parcel.weight_g,
        piece=(parcel.piece, max(parcel.piece, facts.pieces(session, parcel.order_id))),
        carrier=parcel.carrier,
        copy=row.copy,
    )


def hazard_mark(session: Session, row: PaperRow) -> HazardMark:
    """The limited quantity diamond, or the battery mark with the UN numbers of what is in the parcel."""
    parcel = facts.parcel(session, row.ref)
    read = [hazards.read(text) for text in export_facts.hazard_texts(session, row.ref)]
    is_battery = row.kind == PaperKind.BATTERY_MARK
    return HazardMark(
        mark=hazards.Mark.BATTERY if is_battery else hazards.Mark.LIMITED,
        numbers=hazards.batteries(hazards.hazards_of(read)) if is_battery else (),
        parcel=parcel.number,
        copy=row.copy,
    )


def box_return_label(session: Session, row: PaperRow, language: str) -> model.ReturnLabel:
    """The label that lies in the box for whoever sends something back: the order's number finds it."""
    _, order = _both(session, row)
    return model.ReturnLabel(
        code=order.number,
        order=order.number,
        return_to=facts.sender(facts.settings(session)),
        customer=order.address,
        language=language,
        copy=row.copy,
    )


def carrier_label(session: Session, row: PaperRow) -> CarrierLabel | None:
    """The carrier's own label of a parcel, byte for byte; None where the house label is printed."""
    kept = label_choice.file_of(session, row.ref)
    if kept is None:
        return None
    media_type, content = kept
    parcel = facts.parcel(session, row.ref)
    return CarrierLabel(parcel.number, parcel.tracking, content, media_type, row.copy)


def _both(session: Session, row: PaperRow) -> tuple[facts.ParcelRow, facts.OrderRow]:
    parcel = facts.parcel(session, row.ref)
    return parcel, facts.order(session, parcel.order_id)


def _ioss(known: dict[str, str], country: str) -> str:
    """The import one-stop shop is the European Union's: its number stands on no other declaration."""
    return known.get("ioss", "") if "EU" in customs.territories(country) else ""


def _signs(session: Session, row: PaperRow, known: dict[str, str]) -> str:
    return facts.asked_by(session, row.id)[1] or known.get("name", "")


def _day(row: PaperRow) -> date:
    return day_here(datetime.fromtimestamp(row.asked_us / 1_000_000, UTC))
