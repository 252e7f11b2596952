"""What a carrier is asked about a parcel that is packed, or about an order that is still to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from fulfill.plan import rates
from fulfill.ports import Enclosed, LabelRequest
from fulfill.store import label_choice, paper_facts
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_ORDER = Sql("select id from orders where number = :number")
_PARCELS = Sql("select id from parcel where order_id = :order and state <> 'void' order by piece, id")
_LINES = Sql(
    "select d.sku, d.name, sum(l.ordered - l.cancelled - l.short), d.weight_g,"
    " coalesce(nullif(max(l.unit_price_minor), 0), d.price_minor), d.hs_code, d.country_of_origin, d.hazard,"
    " d.currency from order_line l join product d on d.id = l.product_id where l.order_id = :order"
    " group by d.id, d.sku, d.name, d.weight_g, d.price_minor, d.hs_code, d.country_of_origin, d.hazard,"
    " d.currency having sum(l.ordered - l.cancelled - l.short) > 0 order by d.sku"
)


def of_parcel(session: Session, parcel_id: int, key: str, at: datetime) -> tuple[LabelRequest, str]:
    """The question about a parcel under a label's key, and the shop that its order came from."""
    parcel = paper_facts.parcel(session, parcel_id)
    length, width, height = paper_facts.carton_size(session, parcel.carton)
    enclosed, currency = label_choice.contents(session, parcel_id)
    bare, channel = _bare(session, parcel.order_id, key, at, enclosed, currency)
    request = replace(
        bare,
        parcel=parcel.number,
        sscc=parcel.sscc,
        weight_g=parcel.weight_g,
        length_mm=length,
        width_mm=width,
        height_mm=height,
    )
    return request, channel


def of_order(session: Session, number: str, at: datetime) -> tuple[tuple[LabelRequest, str], ...]:
    """The same of every parcel of an order; before it is packed, of one parcel with all that is ordered.

    Empty where nobody knows the order.
    """
    order_id = session.value(_ORDER, number=number)
    if order_id is None:
        return ()
    parcels = [int(row[0]) for row in session.all(_PARCELS, order=order_id)]
    if parcels:
        return tuple(of_parcel(session, one, f"quote:{one}", at) for one in parcels)
    rows = session.all(_LINES, order=order_id)
    enclosed = tuple(
        Enclosed(sku, name, int(quantity), weight, price, hs_code, origin, hazard)
        for sku, name, quantity, weight, price, hs_code, origin, hazard, _ in rows
    )
    currencies = {row[8] for row in rows if row[8]}
    currency = currencies.pop() if len(currencies) == 1 else ""
    return (_bare(session, int(order_id), f"quote:{number}", at, enclosed, currency),)


def _bare(
    session: Session, order_id: int, key: str, at: datetime, enclosed: tuple[Enclosed, ...], currency: str
) -> tuple[LabelRequest, str]:
    order, known = paper_facts.order(session, order_id), paper_facts.settings(session)
    request = LabelRequest(
        key=key,
        parcel=order.number,
        order=order.number,
        sscc="",
        sender=paper_facts.sender(known),
        receiver=order.address,
        weight_g=sum(each.weight_g * each.quantity for each in enclosed),
        length_mm=0,
        width_mm=0,
        height_mm=0,
        service=rates.service_in_our_words(known.get("services", ""), order.service),
        asked_at=at,
        currency=order.currency or currency,
        contents=enclosed,
    )
    return request, order.channel
