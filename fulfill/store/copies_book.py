"""Which papers a document has, and the copies made of them."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.flows.pack.going_out import ABOUT_ORDER
from fulfill.scan import DocKind, DocumentScan, OrderScan, ParcelScan, Scanned
from fulfill.store import export_facts, handover_papers, paper_facts, vendor_papers
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.turn import PaperKind

_COPIES = Sql("select coalesce(max(copy), 0) from paper where kind = :kind and ref = :ref")
_ADD = Sql(
    "insert into paper (id, kind, document, ref, copy, reason, state, file, printer, operation_seq, asked_us,"
    " station_id) values (:id, :kind, :document, :ref, :copy, :reason, 'printed', :file, '',"
    " :operation, :now,"
    " :station)"
)
_UNITS = Sql("select id from return_unit where rma_id = :rma order by id")
_MANIFEST = Sql("select number from manifest where id = :id")
_RMA = Sql("select number, order_id from rma where id = :id")
_PLACES = Sql("select code, kind from place where code not like '~%' order by sequence, code")
_PLATES = Sql(
    "select code, kind from plate where kind in ('tote', 'cart', 'pallet') and code not like '~%'"
    " order by code"
)
_PRODUCTS = Sql("select sku, name, gtin from product order by sku")
_PEOPLE = Sql("select name, badge, roles from person where is_active = 1 order by name")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One paper of a document: its kind, the number people know it by, and what it is about."""

    kind: PaperKind
    document: str
    ref: int


def papers_of(session: Session, scanned: Scanned, *, all_there_are: bool = False) -> list[Wanted]:
    """Every paper that belongs to an order, a parcel, a manifest or a return; none for anything else.

    With `all_there_are` also papers that a parcel could have, and that nobody has asked for.
    """
    match scanned:
        case OrderScan(order_id=order_id):
            found: list[Wanted] = []
            if paper_facts.pick_rows(session, order_id):
                # What is still to be fetched, for whoever walks with paper.
                number = paper_facts.order(session, order_id).number
                found.append(Wanted(PaperKind.PICK_LIST, number, order_id))
            for parcel_id, *_ in paper_facts.parcels_of(session, order_id):
                found += _of_parcel(session, parcel_id, all_there_are=all_there_are)
            return found
        case ParcelScan(parcel_id=parcel_id):
            return _of_parcel(session, parcel_id, all_there_are=all_there_are)
        case DocumentScan(kind=DocKind.MANIFEST, ref=ref):
            number = session.value(_MANIFEST, id=ref)
            more = [Wanted(PaperKind.LADING, number, ref)] if handover_papers.is_freight(session, ref) else []
            return [Wanted(PaperKind.MANIFEST, number, ref), *more]
        case DocumentScan(kind=DocKind.VENDOR_RETURN, ref=ref):
            return _of_vendor_return(session, ref)
        case DocumentScan(kind=DocKind.RMA, ref=ref):
            number, order_id = session.one(_RMA, id=ref) or ("", None)
            # Whose goods it is, is not known of every return; and then there is nobody to send a label to.
            label = [Wanted(PaperKind.RETURN_LABEL, number, ref)] if order_id else []
            units = session.all(_UNITS, rma=ref)
            return [*label, *(Wanted(PaperKind.ITEM_LABEL, number, row[0]) for row in units)]
    return []


def _of_vendor_return(session: Session, return_id: int) -> list[Wanted]:
    """The request as soon as it was asked for; labels and lists of closed cartons; what is charged."""
    state, number = vendor_papers.state(session, return_id), vendor_papers.head(session, return_id)[0]
    if state in ("draft", "cancelled"):
        return []
    found = [Wanted(PaperKind.VENDOR_REQUEST, number, return_id)]
    for carton_id in vendor_papers.closed_cartons(session, return_id):
        found.append(Wanted(PaperKind.VENDOR_LABEL, number, carton_id))
        found.append(Wanted(PaperKind.VENDOR_SLIP, number, carton_id))
    if state not in ("requested", "authorised", "picking"):
        found.append(Wanted(PaperKind.DEBIT_NOTE, number, return_id))
    return found


def _of_parcel(session: Session, parcel_id: int, *, all_there_are: bool) -> list[Wanted]:
    parcel = paper_facts.parcel(session, parcel_id)
    order = paper_facts.order(session, parcel.order_id)
    papers = [
        Wanted(PaperKind.SLIP, order.number, parcel_id),
        Wanted(PaperKind.RETURN_FORM, order.number, parcel_id),
    ]
    if parcel.tracking:
        papers.append(Wanted(PaperKind.LABEL, parcel.number, parcel_id))
        # The rest goes with a parcel that is closed; before that its contents may change.
        for kind in export_facts.papers_of(session, parcel_id, all_there_are=all_there_are):
            known_by = order.number if kind in ABOUT_ORDER else parcel.number
            papers.append(Wanted(kind, known_by, parcel_id))
    return papers


def next_copy(session: Session, wanted: Wanted) -> int:
    """The number of the next copy; the original is 0."""
    last: int = session.value(_COPIES, kind=wanted.kind, ref=wanted.ref)
    return last + 1


def add(
    session: Session,
    wanted: Wanted,
    *,
    copy: int,
    reason: str,
    file: str,
    operation: int,
    now_us: int,
    station: int,
) -> None:
    """Keep that a copy was made, of what, why and where it lies."""
    session.run(
        _ADD,
        id=next_number(session, "paper"),
        kind=wanted.kind,
        document=wanted.document,
        ref=wanted.ref,
        copy=copy,
        reason=reason,
        file=file,
        operation=operation,
        now=now_us,
        station=station,
    )


def places(session: Session) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in session.all(_PLACES)]


def plates(session: Session) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in session.all(_PLATES)]


def products(session: Session) -> list[tuple[str, str, str]]:
    return [(row[0], row[1], row[2]) for row in session.all(_PRODUCTS)]


def people(session: Session) -> list[tuple[str, str, str]]:
    return [(row[0], row[1], row[2]) for row in session.all(_PEOPLE)]
