"""Papers made of what the database knows: by the relay when they are first printed, and again on demand."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from fulfill import export_papers
from fulfill.address import Address
from fulfill.clock import day_here
from fulfill.papers import handed, model
from fulfill.papers.outbound import LogisticLabel
from fulfill.returned import label_of
from fulfill.store import handover_papers, vendor_papers
from fulfill.store import paper_facts as facts
from fulfill.store.paper_facts import PaperRow
from fulfill.store.session import Row, Session
from fulfill.turn import PaperKind
from fulfill.works import result_code

if TYPE_CHECKING:
    from fulfill.papers.model import Paper


def make(session: Session, row: PaperRow) -> Paper:
    """The paper that a row of the print queue asks for, with its copy mark."""
    return _MAKERS[PaperKind(row.kind)](session, row)


def _slip(session: Session, row: PaperRow) -> Paper:
    parcel = facts.parcel(session, row.ref)
    order = facts.order(session, parcel.order_id)
    known = facts.settings(session)
    return model.PackingSlip(
        order=order.number,
        parcel=parcel.number,
        ordered_at=_moment(order.ordered_at_us),
        ship_to=order.address,
        sender=facts.sender(known),
        lines=tuple(
            model.SlipLine(sku, name, quantity, ordered, lot, serial)
            for sku, name, quantity, ordered, lot, serial in facts.contents(session, row.ref)
        ),
        code=order.number,
        n_of=(parcel.piece, max(parcel.piece, facts.pieces(session, parcel.order_id))),
        note=order.note,
        gift_note=order.gift_note,
        language=order.language or _language(order.address.country, known),
        logo=base64.b64decode(known["logo"]) if known.get("logo") else None,
        copy=row.copy,
        thanks=known.get("slip_thanks", ""),
        footer=known.get("slip_footer", ""),
        link=link_of(known.get("slip_link", ""), order.number),
    )


def link_of(pattern: str, order: str) -> str:
    """A page of the shop for this order: {order} in the pattern is its number, as addresses write it."""
    return pattern.replace("{order}", quote(order, safe=""))


def _label(session: Session, row: PaperRow) -> Paper:
    """The carrier's own label where it sent one, else ours."""
    theirs = export_papers.carrier_label(session, row)
    if theirs is not None:
        return theirs
    parcel = facts.parcel(session, row.ref)
    order = facts.order(session, parcel.order_id)
    return model.ShippingLabel(
        parcel=parcel.number,
        order=order.number,
        sscc=parcel.sscc,
        sender=facts.sender(facts.settings(session)),
        receiver=order.address,
        carrier=parcel.carrier,
        service=parcel.service,
        routing=parcel.routing,
        tracking=parcel.tracking,
        weight_g=parcel.weight_g,
        ship_date=day_here(_moment(row.asked_us)),
        piece=(parcel.piece, max(parcel.piece, facts.pieces(session, parcel.order_id))),
        copy=row.copy,
    )


def _manifest(session: Session, row: PaperRow) -> Paper:
    number, carrier, dock, closed_us, _ = facts.manifest(session, row.ref)
    station, person = handover_papers.closed_by(session, number)
    return model.Manifest(
        number=number,
        carrier=carrier,
        dock=dock,
        closed_at=_moment(closed_us),
        station=station,
        person=person,
        rows=tuple(model.ManifestRow(*one) for one in facts.manifest_rows(session, row.ref)),
        copy=row.copy,
        taken=_taken(session, row.ref),
    )


def _taken(session: Session, manifest_id: int) -> handed.TakenBy | None:
    known = handover_papers.taken(session, manifest_id)
    if known is None:
        return None
    driver, trailer, remark, picture, signed_us = known
    signature = bytes(picture) if picture is not None else None
    return handed.TakenBy(driver, trailer, remark, signature, _moment(signed_us) if signed_us else None)


def _lading(session: Session, row: PaperRow) -> Paper:
    manifest = _manifest(session, row)
    assert isinstance(manifest, model.Manifest), manifest
    pallets, loose = handover_papers.pallets(session, row.ref), handover_papers.loose(session, row.ref)
    units = (
        *(handed.Unit(*one) for one in pallets),
        *(replace(handed.Unit(*one), is_pallet=False) for one in loose),
    )
    hazards = tuple(handed.Hazard(*one) for one in handover_papers.hazards(session, row.ref))
    return replace(manifest, lading=handed.Lading(facts.sender(facts.settings(session)), units, hazards))


def _pallet_label(session: Session, row: PaperRow) -> Paper:
    """The GS1 logistic label of a pallet: its parcels go to many, so that it names the carrier alone."""
    sscc, carrier, parcels, weight_g = handover_papers.pallet(session, row.ref)
    return LogisticLabel(
        sscc=sscc,
        sender=facts.sender(facts.settings(session)),
        receiver=Address(name=carrier),
        weight_g=weight_g,
        parcels=parcels,
        carrier=carrier,
        copy=row.copy,
    )


def _pick_list(session: Session, row: PaperRow) -> Paper:
    return model.PickList(
        code=row.document,
        rows=tuple(
            model.PickRow(place, sku, name, quantity, order, "", lot)
            for place, sku, name, quantity, order, lot in facts.pick_rows(session, row.ref)
        ),
        printed_at=_moment(row.asked_us),
        copy=row.copy,
    )


def _return_form(session: Session, row: PaperRow) -> Paper:
    parcel = facts.parcel(session, row.ref)
    order = facts.order(session, parcel.order_id)
    known = facts.settings(session)
    return model.ReturnForm(
        code=order.number,
        order=order.number,
        customer=order.address,
        return_to=facts.sender(known),
        lines=tuple(
            model.ReturnLine(sku, name, quantity)
            for sku, name, quantity, *_ in facts.contents(session, row.ref)
        ),
        language=order.language or _language(order.address.country, known),
        logo=base64.b64decode(known["logo"]) if known.get("logo") else None,
        copy=row.copy,
        instructions=known.get("return_text", "").replace("|", "\n"),
        footer=known.get("slip_footer", ""),
    )


def _box_return_label(session: Session, row: PaperRow) -> Paper:
    order = facts.order(session, facts.parcel(session, row.ref).order_id)
    spoken = order.language or _language(order.address.country, facts.settings(session))
    return export_papers.box_return_label(session, row, spoken)


def _return_label(session: Session, row: PaperRow) -> Paper:
    number, order_id, _, expires_on, order_number = facts.rma(session, row.ref)
    order = facts.order(session, order_id)
    known = facts.settings(session)
    return model.ReturnLabel(
        code=number,
        order=order_number,
        return_to=facts.sender(known),
        customer=order.address,
        until=date.fromisoformat(expires_on) if expires_on else None,
        language=order.language or _language(order.address.country, known),
        copy=row.copy,
    )


def _item_label(session: Session, row: PaperRow) -> Paper:
    rma, sku, name, grade, disposition = facts.item(session, row.ref)
    return model.ItemLabel(
        code=label_of(row.ref),
        rma=rma,
        sku=sku,
        name=name,
        grade=grade,
        disposition=disposition,
        copy=row.copy,
    )


def _work_label(session: Session, row: PaperRow) -> Paper:
    number, kind, sku, name, _, mark = facts.work(session, row.ref)
    title = f"WORK ORDER {number}"
    return model.ItemLabel(number, "", sku, f"{name} {mark}".strip(), "", kind, row.copy, title)


def _result_label(session: Session, row: PaperRow) -> Paper:
    number, kind, sku, name, grade, mark = facts.result(session, row.ref)
    title = f"{kind.upper()} {number}"
    said = f"{name} {mark}".strip()
    return model.ItemLabel(result_code(row.ref), "", sku, said, grade, "grade", row.copy, title)


def _issue_label(session: Session, row: PaperRow) -> Paper:
    number, _, opened_us, *_ = facts.rma(session, row.ref)
    _, person = facts.asked_by(session, row.id)
    return model.IssueLabel(
        code=number, what="Return without papers", found_at=_moment(opened_us), person=person, copy=row.copy
    )


def _vendor_label(session: Session, row: PaperRow) -> Paper:
    return_id, piece, sscc, weight_g = vendor_papers.carton(session, row.ref)
    number, authorisation, _, _, _, supplier_id = vendor_papers.head(session, return_id)
    known, supplier = facts.settings(session), vendor_papers.supplier(session, supplier_id)
    return model.VendorLabel(
        number=number,
        supplier=supplier,
        sender=facts.sender(known),
        language=_language(supplier.country, known),
        piece=piece,
        sscc=sscc,
        weight_g=weight_g,
        authorisation=authorisation,
        copy=row.copy,
    )


def _vendor_slip(session: Session, row: PaperRow) -> Paper:
    return_id, piece, sscc, _ = vendor_papers.carton(session, row.ref)
    sheet = _vendor_sheet(
        session, row, return_id, model.VendorPaper.SLIP, vendor_papers.inside(session, row.ref)
    )
    return replace(sheet, carton=piece, sscc=sscc)


def _vendor_request(session: Session, row: PaperRow) -> Paper:
    rows = vendor_papers.planned(session, row.ref)
    return _vendor_sheet(session, row, row.ref, model.VendorPaper.REQUEST, rows)


def _debit_note(session: Session, row: PaperRow) -> Paper:
    rows = vendor_papers.picked(session, row.ref)
    return _vendor_sheet(session, row, row.ref, model.VendorPaper.DEBIT, rows)


def _vendor_sheet(
    session: Session, row: PaperRow, return_id: int, kind: model.VendorPaper, rows: list[Row]
) -> model.VendorSheet:
    number, authorisation, currency, tracking, note, supplier_id = vendor_papers.head(session, return_id)
    known, supplier = facts.settings(session), vendor_papers.supplier(session, supplier_id)
    return model.VendorSheet(
        kind=kind,
        number=number,
        supplier=supplier,
        sender=facts.sender(known),
        language=_language(supplier.country, known),
        rows=tuple(model.VendorRow(*each) for each in rows),
        made_on=day_here(_moment(row.asked_us)),
        authorisation=authorisation,
        currency=currency,
        tracking=tracking,
        note=note,
        copy=row.copy,
    )


_MAKERS: dict[PaperKind, Callable[[Session, PaperRow], Paper]] = {
    PaperKind.SLIP: _slip,
    PaperKind.LABEL: _label,
    PaperKind.MANIFEST: _manifest,
    PaperKind.LADING: _lading,
    PaperKind.PALLET_LABEL: _pallet_label,
    PaperKind.PICK_LIST: _pick_list,
    PaperKind.RETURN_FORM: _return_form,
    PaperKind.RETURN_LABEL: _return_label,
    PaperKind.ITEM_LABEL: _item_label,
    PaperKind.ISSUE_LABEL: _issue_label,
    PaperKind.VENDOR_REQUEST: _vendor_request,
    PaperKind.VENDOR_SLIP: _vendor_slip,
    PaperKind.VENDOR_LABEL: _vendor_label,
    PaperKind.DEBIT_NOTE: _debit_note,
    PaperKind.WORK_LABEL: _work_label,
    PaperKind.RESULT_LABEL: _result_label,
    PaperKind.CN22: export_papers.customs_form,
    PaperKind.CN23: export_papers.customs_form,
    PaperKind.INVOICE: export_papers.invoice,
    PaperKind.LOGISTIC_LABEL: export_papers.logistic_label,
    PaperKind.BOX_RETURN_LABEL: _box_return_label,
    PaperKind.LQ_MARK: export_papers.hazard_mark,
    PaperKind.BATTERY_MARK: export_papers.hazard_mark,
}

# A customer's papers speak the language of where they go, unless the order says another; so do a supplier's.
_LANGUAGES = {
    "DE": "de", "AT": "de", "CH": "de", "ES": "es", "MX": "es", "AR": "es", "CL": "es", "CO": "es",
    "FR": "fr", "BE": "fr", "LU": "fr", "NL": "nl", "IT": "it", "PL": "pl",
}  # fmt: skip


def _language(country: str, known: dict[str, str]) -> str:
    return _LANGUAGES.get(country, known.get("language") or "en")


def _moment(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC)
