"""What goes with a parcel beside its slip and label, read as plain rows: customs, marks, GS1."""

from __future__ import annotations

from datetime import date

from fulfill import customs, hazards
from fulfill.address import Address
from fulfill.flows.pack.going_out import Outgoing
from fulfill.store import paper_facts
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.turn import PaperKind

# What the house may want printed with every parcel; the values are those of the setting `parcel_papers`.
CHOICES = (PaperKind.RETURN_FORM, PaperKind.BOX_RETURN_LABEL, PaperKind.LOGISTIC_LABEL)
_NEEDED = ("address1", "city")
_SETTINGS = Sql(
    "select name, value from setting where name in ('name', 'company', 'address1', 'city', 'postcode',"
    " 'country', 'parcel_papers', 'customs', 'eori', 'vat_number', 'ioss') and value <> ''"
)
_GOES_TO = Sql("select country, postcode from orders where id = :order")
_GOODS = Sql(
    "select d.sku, d.name, sum(i.quantity), d.weight_g, l.unit_price_minor, d.price_minor, d.currency,"
    " d.hs_code, d.country_of_origin from parcel_item i join product d on d.id = i.product_id"
    " join order_line l on l.id = i.line_id where i.parcel_id = :parcel and i.quantity > 0"
    " group by l.line, d.sku, d.name, d.weight_g, l.unit_price_minor, d.price_minor, d.currency, d.hs_code,"
    " d.country_of_origin order by l.line"
)
_HAZARDS = Sql(
    "select distinct d.hazard from parcel_item i join product d on d.id = i.product_id"
    " where i.parcel_id = :parcel and i.quantity > 0 and d.hazard <> '' order by d.hazard"
)
_INSIDE = Sql(
    "select d.gtin, d.name, coalesce(t.code, ''), coalesce(t.expires_on, ''), sum(i.quantity)"
    " from parcel_item i join product d on d.id = i.product_id left join lot t on t.id = i.lot_id"
    " where i.parcel_id = :parcel and i.quantity > 0"
    " group by d.id, d.gtin, d.name, t.code, t.expires_on order by d.name, t.code"
)


def outgoing(session: Session, order_id: int) -> Outgoing:
    """What packing must know of an order's way out."""
    known: dict[str, str] = dict(session.all(_SETTINGS))
    wanted = known.get("parcel_papers", "").split("|")
    papers = tuple(kind for kind in CHOICES if kind in wanted)
    row = session.one(_GOES_TO, order=order_id)
    country, postcode = row or ("", "")
    sender = Address(country=known.get("country", ""), postcode=known.get("postcode", ""))
    if not customs.crosses(sender, Address(country=country, postcode=postcode)):
        return Outgoing(papers=papers)
    unset = tuple(name for name in _NEEDED if name not in known)
    if not (known.get("name") or known.get("company")):
        unset = ("company", *unset)
    # Who has a customs number exports for a living; for the others a declaration may be written elsewhere.
    registered = any(name in known for name in ("eori", "vat_number", "ioss"))
    holds = known.get("customs", "hold" if registered else "pass") == "hold"
    return Outgoing(is_export=True, unset=unset, papers=papers, holds=holds)


def goods(session: Session, parcel_id: int, currency: str) -> tuple[str, tuple[customs.Good, ...]]:
    """The currency and the goods of a parcel, as its declaration says them."""
    return customs.declared(currency, [customs.Row(*row) for row in session.all(_GOODS, parcel=parcel_id)])


def hazard_texts(session: Session, parcel_id: int) -> tuple[str, ...]:
    return tuple(row[0] for row in session.all(_HAZARDS, parcel=parcel_id))


def is_export(session: Session, receiver: Address) -> bool:
    """Whether a parcel to this address needs a declaration."""
    return customs.crosses(paper_facts.sender(paper_facts.settings(session)), receiver)


def papers_of(session: Session, parcel_id: int, *, all_there_are: bool = False) -> tuple[PaperKind, ...]:
    """The papers of a parcel beside its slip, return form and label, as it stands now.

    Those that it needs and those that the house wants; with `all_there_are` also what it could have.
    """
    parcel = paper_facts.parcel(session, parcel_id)
    order = paper_facts.order(session, parcel.order_id)
    wanted = CHOICES if all_there_are else outgoing(session, parcel.order_id).papers
    kinds: list[PaperKind] = [kind for kind in wanted if kind is not PaperKind.RETURN_FORM]
    currency, rows = goods(session, parcel_id, order.currency)
    if is_export(session, order.address) and not customs.missing(rows, currency):
        kinds += [PaperKind(customs.form(rows, currency, parcel.weight_g)), PaperKind.INVOICE]
    marks = hazards.marks(hazard_texts(session, parcel_id))
    kinds += [PaperKind.LQ_MARK] if hazards.Mark.LIMITED in marks else []
    kinds += [PaperKind.BATTERY_MARK] if hazards.Mark.BATTERY in marks else []
    return tuple(kinds)


def only_content(session: Session, parcel_id: int) -> tuple[str, str, str, date | None, int]:
    """GTIN, name, lot, expiry and eaches where all of a parcel is of one product; "" and 0 where it is not.

    The lot stands only where all of it is of one lot.
    """
    rows = session.all(_INSIDE, parcel=parcel_id)
    if not rows or len({(gtin, name) for gtin, name, *_ in rows}) > 1:
        return "", "", "", None, 0
    gtin, name, lot, expires_on, _ = rows[0]
    if len(rows) > 1:
        lot, expires_on = "", ""
    day = date.fromisoformat(expires_on) if expires_on else None
    return gtin, name, lot, day, sum(row[4] for row in rows)
