"""Parcels and manifests as a desk sees them: found by what is on the label, and one with its whole story."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from fulfill import tracking
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views import late_names

MOST = 200
_INSIDE_MOST = 8


class Show(StrEnum):
    """The filters of the parcels' desk; manifests stand beside them."""

    ALL = "all"
    OPEN = "open"
    READY = "ready"
    LEFT = "left"
    VOID = "void"


STATES: dict[Show, tuple[str, ...]] = {
    Show.OPEN: ("open", "packed", "labelled"),
    Show.READY: ("verified", "loaded"),
    Show.LEFT: ("shipped",),
    Show.VOID: ("void",),
}


@dataclass(frozen=True, slots=True)
class ParcelSeen:
    """One parcel in a list; weight in g."""

    id: int
    number: str
    order: str
    name: str
    country: str
    carrier: str
    service: str
    tracking: str
    state: str
    weight_g: int
    manifest: str


@dataclass(frozen=True, slots=True)
class ParcelsFound:
    """A screen of parcels; `is_more`: there are older ones."""

    rows: tuple[ParcelSeen, ...]
    is_more: bool


@dataclass(frozen=True, slots=True)
class InParcel:
    """One kind of goods in a parcel, in eaches."""

    sku: str
    name: str
    quantity: int
    lot: str
    serial: str


@dataclass(frozen=True, slots=True)
class LabelSeen:
    """One label of the parcel: asked, bought, void or refused; cost in minor units."""

    state: str
    carrier: str
    service: str
    tracking: str
    cost_minor: int
    currency: str
    why: str


@dataclass(frozen=True, slots=True)
class PaperOf:
    """One paper of a parcel or a manifest."""

    id: int
    kind: str
    document: str
    state: str
    copy: int
    why: str
    reason: str
    at_us: int
    who: str


@dataclass(frozen=True, slots=True)
class ScanOf:
    """What somebody scanned or did about it."""

    at_us: int
    who: str
    level: str
    told: str


@dataclass(frozen=True, slots=True)
class ParcelStory:
    """One parcel with everything; weights in g, lengths in mm."""

    seen: ParcelSeen
    sscc: str
    carton: str
    expected_g: int
    piece: int
    pieces: int
    override_reason: str
    closed_us: int
    items: tuple[InParcel, ...]
    labels: tuple[LabelSeen, ...]
    papers: tuple[PaperOf, ...]
    scans: tuple[ScanOf, ...]


@dataclass(frozen=True, slots=True)
class ManifestSeen:
    """One list of a carrier: when it was opened and closed (0: not yet), and how many parcels are on it."""

    id: int
    number: str
    carrier: str
    dock: str
    state: str
    opened_us: int
    closed_us: int
    parcels: int
    weight_g: int


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Who took a manifest's parcels; `signed_us` 0 without a signature."""

    driver: str = ""
    signed_us: int = 0
    trailer: str = ""
    remark: str = ""
    pallets: int = 0
    photos: int = 0


@dataclass(frozen=True, slots=True)
class ProofSeen:
    """The sealed proof of a manifest; `made_us` 0: there is none yet, and `why` says what it waits for."""

    made_us: int = 0
    digest: str = ""
    records: int = 0
    photos: int = 0
    state: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class ManifestStory:
    """One manifest with its parcels and papers, who closed it where, and who took it."""

    seen: ManifestSeen
    closed_by: str
    closed_at: str
    parcels: tuple[ParcelSeen, ...]
    papers: tuple[PaperOf, ...]
    taken: TakenOver = TakenOver()
    proof: ProofSeen = ProofSeen()


_TAKEN = Sql(
    "select coalesce(h.driver, ''), coalesce(h.signed_us, 0), coalesce(t.code, ''), coalesce(h.remark, ''),"
    " (select count(*) from pallet a where a.manifest_id = m.id),"
    " (select count(*) from manifest_photo f where f.manifest_id = m.id) from manifest m"
    " left join handover h on h.id = m.id left join trailer t on t.id = h.trailer_id where m.id = :id"
)
_PROOF = Sql("select made_us, digest, records, photos from proof where id = :id")
_PROOF_WAITS = Sql("select state, outcome from outbox where key = :key")
_ROW = (
    "select c.id, c.number, o.number, case when o.company <> '' then o.company else o.name end, o.country,"
    " c.carrier, c.service, c.tracking, c.state, c.weight_g, coalesce(m.number, '') from parcel c"
    " join orders o on o.id = c.order_id left join manifest m on m.id = c.manifest_id where c.id in"
)
_SEEN = Sql(
    f"{_ROW} (select value from json_each(:ids)) order by c.id desc",
    postgresql=f"{_ROW} (select cast(n as bigint) from json_array_elements_text(cast(:ids as json)) as n)"
    " order by c.id desc",
)
_ALL = Sql("select id from parcel order by id desc limit :most")
# Nearly all parcels have left: the newest are found by walking back, never by sorting all of them.
_LEFT = Sql(
    "select id from parcel where state = 'shipped' order by id desc limit :most",
    sqlite="select id from parcel where +state = 'shipped' order by id desc limit :most",
)
_IN_STATE = Sql("select id from parcel where state = :state order by id desc limit :most")
_BY_CODE = Sql(
    "select ref from code where code in (:text, :upper, :plain) and kind = 'parcel' union"
    " select k.id from code c join parcel k on k.order_id = c.ref where c.code in (:text, :upper, :plain)"
    " and c.kind = 'order' union"
    " select k.id from code c join parcel k on k.manifest_id = c.ref where c.code in (:text, :upper, :plain)"
    " and c.kind = 'manifest' union"
    # A label that was made void is no code any more, and yet somebody may hold it in the hand.
    " select l.ref from code c join (select id, parcel_id as ref from label) l on l.id = c.ref"
    " where c.code in (:text, :upper, :plain) and c.kind = 'void_label'"
)
_BY_NAME = Sql(
    "select k.id from orders o join parcel k on k.order_id = o.id where o.name >= :first and o.name < :last"
    " order by o.name limit :most",
    postgresql="select k.id from orders o join parcel k on k.order_id = o.id where o.name ~>=~ :first"
    " and o.name ~<~ :last order by o.name limit :most",
)
_LATE = late_names.named(
    "select k.id, ' ' || o.name || ' ' || o.company as called"
    " from (select id, order_id from parcel order by id desc limit :lately) k"
    " join orders o on o.id = k.order_id"
)
_ONE = Sql(
    "select c.id, c.sscc, c.carton, c.expected_g, c.piece, c.override_reason, coalesce(m.closed_us, 0),"
    " (select count(*) from parcel q where q.order_id = c.order_id and q.state <> 'void') from parcel c"
    " left join manifest m on m.id = c.manifest_id where c.number = :number"
)
_ITEMS = Sql(
    "select d.sku, d.name, i.quantity, coalesce(t.code, ''), i.serial from parcel_item i"
    " join product d on d.id = i.product_id left join lot t on t.id = i.lot_id"
    " where i.parcel_id = :id and i.quantity > 0 order by i.id limit 500"
)
_LABELS = Sql(
    "select state, carrier, service, tracking, cost_minor, currency, why from label where parcel_id = :id"
    " order by id desc limit 20"
)
_PAPERS = Sql(
    "select a.id, a.kind, a.document, a.state, a.copy, a.why, a.reason, a.asked_us, coalesce(p.name, '')"
    " from paper a left join operation o on o.seq = a.operation_seq left join person p on p.id = o.person_id"
    " where a.document in (:one, :two) and (a.ref = :ref) order by a.id limit 100"
)
_SCANS = Sql(
    "select o.at_us, coalesce(p.name, ''), o.level, o.message from operation o"
    " left join person p on p.id = o.person_id where o.seq in"
    " (select operation_seq from paper where document = :document and operation_seq is not null)"
    " and o.flow <> '' order by o.seq limit 100"
)
_MANIFEST = (
    "select m.id, m.number, m.carrier, coalesce(p.code, ''), m.state, m.opened_us, m.closed_us,"
    " (select count(*) from parcel c where c.manifest_id = m.id),"
    " (select coalesce(sum(c.weight_g), 0) from parcel c where c.manifest_id = m.id)"
    " from manifest m left join place p on p.id = m.dock_id"
)
_MANIFESTS = Sql(f"{_MANIFEST} order by m.id desc limit :most")
_MANIFEST_BY = Sql(f"{_MANIFEST} where m.number in (:text, :upper)")
_MANIFEST_OF = Sql(
    f"{_MANIFEST} where m.id in (select k.manifest_id from code c join parcel k on k.id = c.ref"
    " where c.kind = 'parcel' and c.code in (:text, :upper, :plain))"
)
_ON_MANIFEST = Sql("select id from parcel where manifest_id = :id order by id limit :most")
_STATION_OF = Sql("select s.name from paper a join station s on s.id = a.station_id where a.id = :id")
_LAST = "\U0010ffff"


def listed(session: Session, show: Show) -> ParcelsFound:
    """The newest parcels of a filter."""
    if show in (Show.ALL, Show.LEFT):
        ids = [row[0] for row in session.all(_ALL if show is Show.ALL else _LEFT, most=MOST + 1)]
    else:
        ids = [row[0] for state in STATES[show] for row in session.all(_IN_STATE, state=state, most=MOST + 1)]
        ids.sort(reverse=True)
    return ParcelsFound(_seen(session, ids[:MOST]), len(ids) > MOST)


def found(session: Session, text: str) -> ParcelsFound:
    """Parcels by number, SSCC, tracking, order, manifest, or by how the receiver's name begins.

    Among the last 5,000 also by any word of the receiver's or the firm's name, or else by any part of it.
    """
    text = text.strip()
    upper = text.upper()
    named = {"text": text, "upper": upper, "plain": _plain(upper)}
    ids = dict.fromkeys(row[0] for row in session.all(_BY_CODE, **named))
    if not ids and (matches := tracking.recognise(text)):
        # A carrier's barcode wraps the number that the parcel bears.
        for inside in tracking.spellings(text, matches, _INSIDE_MOST):
            named = {"text": inside, "upper": inside, "plain": inside}
            ids |= dict.fromkeys(row[0] for row in session.all(_BY_CODE, **named))
    if text and not ids:
        for begin in dict.fromkeys((text, text.title(), text.capitalize(), upper, text.lower())):
            rows = session.all(_BY_NAME, first=begin, last=begin + _LAST, most=MOST + 1)
            ids |= dict.fromkeys(row[0] for row in rows)
        ids |= dict.fromkeys(late_names.by_word(session, _LATE, text, MOST + 1))
        if not ids:
            ids |= dict.fromkeys(late_names.by_part(session, _LATE, text, MOST + 1))
    return ParcelsFound(_seen(session, list(ids)[:MOST]), len(ids) > MOST)


def story(session: Session, number: str) -> ParcelStory | None:
    """One parcel by its number; None where there is none."""
    row = session.one(_ONE, number=number)
    if row is None:
        return None
    id_, sscc, carton, expected_g, piece, override, closed_us, pieces = row
    seen = _seen(session, [id_])[0]
    return ParcelStory(
        seen, sscc, carton, expected_g, piece, int(pieces), override, closed_us,
        tuple(InParcel(*each) for each in session.all(_ITEMS, id=id_)),
        tuple(LabelSeen(*each) for each in session.all(_LABELS, id=id_)),
        tuple(PaperOf(*each) for each in session.all(_PAPERS, one=number, two=seen.order, ref=id_)),
        tuple(ScanOf(*each) for each in session.all(_SCANS, document=number)),
    )  # fmt: skip


def manifests(session: Session, text: str = "") -> tuple[ManifestSeen, ...]:
    """The newest manifests; with a text, that one, or the one a parcel is on."""
    text = text.strip()
    if not text:
        rows = session.all(_MANIFESTS, most=MOST)
    else:
        upper = text.upper()
        rows = session.all(_MANIFEST_BY, text=text, upper=upper)
        rows = rows or session.all(_MANIFEST_OF, text=text, upper=upper, plain=_plain(upper))
    return tuple(ManifestSeen(*row) for row in rows)


def manifest(session: Session, number: str) -> ManifestStory | None:
    """One manifest by its number; the first `MOST` of its parcels."""
    row = session.one(_MANIFEST_BY, text=number, upper=number)
    if row is None:
        return None
    seen = ManifestSeen(*row)
    papers = tuple(PaperOf(*each) for each in session.all(_PAPERS, one=number, two=number, ref=seen.id))
    ids = [each[0] for each in session.all(_ON_MANIFEST, id=seen.id, most=MOST)]
    first = next((paper for paper in papers if paper.kind == "manifest" and not paper.copy), None)
    where = str(session.value(_STATION_OF, id=first.id) or "") if first else ""
    taken = TakenOver(*(session.one(_TAKEN, id=seen.id) or ()))
    return ManifestStory(
        seen, first.who if first else "", where, _seen(session, ids), papers, taken, _proof(session, seen)
    )


def _proof(session: Session, seen: ManifestSeen) -> ProofSeen:
    made_us, digest, records, photos = session.one(_PROOF, id=seen.id) or (0, "", 0, 0)
    state, outcome = session.one(_PROOF_WAITS, key=f"proof:{seen.number}") or ("", "")
    why = str(json.loads(outcome).get("why", "")) if outcome else ""
    return ProofSeen(made_us, digest, records, photos, state, why)


def _seen(session: Session, ids: list[int]) -> tuple[ParcelSeen, ...]:
    return tuple(ParcelSeen(*row) for row in session.all(_SEEN, ids=json.dumps(ids)))


def _plain(text: str) -> str:
    """An SSCC or a tracking code as it is read aloud, with spaces, or as it is scanned, with its 00."""
    squeezed = "".join(text.split())
    if len(squeezed) == 20 and squeezed.startswith("00") and squeezed.isdigit():
        return squeezed[2:]
    return squeezed
