"""All that is known of one hand-over, as plain records: parcels, scans, who took them, what witnesses it."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.store import journal
from fulfill.store.evidence_book import NAMED, Record, Teller
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_HEAD = Sql(
    "select m.id, m.number, m.carrier, d.code as dock, m.state, m.opened_us, m.closed_us from manifest m"
    " left join place d on d.id = m.dock_id where m.number = :number"
)
_HANDOVER = Sql(
    "select h.driver, h.driver_by, t.code as trailer, h.remark, h.signed_us, h.unsigned_why,"
    " h.strokes_sha256, h.picture_sha256 from handover h left join trailer t on t.id = h.trailer_id"
    " where h.id = :id"
)
_SIGNED = Sql("select strokes, picture from handover where id = :id and signed_us > 0")
_PALLETS = Sql(
    "select e.code as pallet, a.sscc from pallet a join plate e on e.id = a.plate_id"
    " where a.manifest_id = :id order by e.code"
)
_PARCELS = Sql(
    'select p.number as parcel, o.number as "order", p.sscc, p.carrier, p.service, p.tracking, p.carton,'
    " p.weight_g, p.state, e.code as pallet, o.country, o.postcode from parcel p"
    " join orders o on o.id = p.order_id left join on_pallet s on s.id = p.id"
    " left join pallet a on a.id = s.pallet_id left join plate e on e.id = a.plate_id"
    " where p.manifest_id = :id order by p.number"
)
_CONTENTS = Sql(
    "select p.number as parcel, d.sku, i.quantity, coalesce(t.code, '') as lot, i.serial from parcel p"
    " join parcel_item i on i.parcel_id = p.id join product d on d.id = i.product_id"
    " left join lot t on t.id = i.lot_id where p.manifest_id = :id and i.quantity > 0 order by i.id"
)
_PLATES = "(select q.plate_id from parcel q where q.manifest_id = :id)"
_BORNE = (
    "(select q.number from parcel q where q.manifest_id = :id union select q.sscc from parcel q"
    " where q.manifest_id = :id union select q.tracking from parcel q where q.manifest_id = :id)"
)
# Nothing was done with these parcels, or for this manifest, before `begun`.
_OURS = (
    "o.seq in (select a.seq from operation a where a.seq >= :begun and a.flow = 'ship' and a.task_id in"
    f" (select k.id from task k where {NAMED.format('k.flow')} and k.flow = 'ship'"
    " and k.document = :number)"
    f" union select v.operation_seq from move v where v.source_plate_id in {_PLATES}"
    " and v.operation_seq >= :begun and v.reason in ('load', 'ship')"
    " union select b.seq from operation b where b.seq >= :begun and b.kind = 'scan'"
    f" and b.flow in ('pack', 'ship') and b.scan in {_BORNE})"
)
_BEGUN = Sql(
    "select min(a.operation_seq) from parcel p join paper a on a.document = p.number"
    " where p.manifest_id = :id"
)
_STARTED = Sql(
    f"select min(k.started_us) from task k where {NAMED.format('k.flow')} and k.flow = 'ship'"
    " and k.document = :number"
)
_SCANS = Sql(
    # A badge opens the station: its code goes to nobody outside.
    "select o.seq, o.kind as what, o.at_us, s.name as station, coalesce(p.name, '') as person, o.roles,"
    " o.flow, o.step, case when exists (select 1 from person b where b.badge in (o.scan, upper(o.scan)))"
    " then '(a badge)' else o.scan end as scan, o.level, o.code, o.message, o.undoes, o.chain_seq as link,"
    " o.digest from operation o join station s on s.id = o.station_id"
    f" left join person p on p.id = o.person_id where {_OURS} order by o.seq"
)
_MOVES = Sql(
    "select m.seq, m.operation_seq as scan, d.sku, m.quantity, coalesce(t.code, '') as lot, m.serial,"
    " a.code as source, b.code as target, m.reason, m.reverses from move m"
    " join product d on d.id = m.product_id join place a on a.id = m.source_place_id"
    " join place b on b.id = m.target_place_id left join lot t on t.id = m.lot_id"
    " where m.seq in (select v.seq from move v where v.operation_seq >= :begun"
    f" and v.source_plate_id in {_PLATES} and v.reason in ('load', 'ship')) order by m.seq"
)
_PAPERS = Sql(
    "select a.kind as what, a.document, a.copy, a.reason, a.state, a.printer, a.asked_us from paper a"
    " where a.document = :number or (a.kind = 'label' and a.document in"
    " (select q.number from parcel q where q.manifest_id = :id)) order by a.id"
)
_PHOTOS = Sql(
    "select f.id, f.sha256, f.media, f.name, f.width, f.height, f.at_us, f.person_id, f.bytes"
    " from manifest_photo f where f.manifest_id = :id order by f.id"
)
_CARRIERS = Sql("select carrier, reference, media, bytes, made_us from carrier_manifest where id = :id")
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Proof:
    """One hand-over: its records in the order in which they are told, and its files by name."""

    id: int
    number: str
    records: tuple[Record, ...]
    files: tuple[tuple[str, bytes], ...]

    def of(self, kind: str) -> tuple[Record, ...]:
        """The records of one kind."""
        return tuple(record for record in self.records if record["kind"] == kind)


def gather(session: Session, number: str) -> Proof | None:
    """Everything about a manifest by its number; None where there is no such manifest."""
    head = next(session.rows(_HEAD, number=number), None)
    if head is None:
        return None
    told, manifest_id = Teller(session), head.pop("id")
    by_id = {"id": manifest_id}
    both = {"id": manifest_id, "number": number}
    scanned = {**both, "begun": _begun(session, manifest_id, number, head["opened_us"])}
    photos = list(session.rows(_PHOTOS, **by_id))
    names = {
        row["id"]: f"photos/{at:03d}.{_ENDINGS.get(row['media'], 'bin')}" for at, row in enumerate(photos, 1)
    }
    theirs = list(session.rows(_CARRIERS, **by_id))
    records = [
        *told.all("manifest", [head]),
        *told.all("handover", session.rows(_HANDOVER, **by_id)),
        *told.all("pallet", session.rows(_PALLETS, **by_id)),
        *told.all("parcel", session.rows(_PARCELS, **by_id)),
        *told.all("content", session.rows(_CONTENTS, **by_id)),
        *told.all("scan", session.rows(_SCANS, **scanned)),
        *told.all("move", session.rows(_MOVES, id=manifest_id, begun=scanned["begun"])),
        *told.all("paper", session.rows(_PAPERS, **both)),
        *told.all("photo", ({**row, "file": names[row["id"]]} for row in photos)),
        *told.all("carrier_manifest", theirs),
    ]
    files = [*_signature(session, manifest_id), *((names[row["id"]], bytes(row["bytes"])) for row in photos)]
    files += (
        (f"papers/carrier-manifest.{_ENDINGS.get(row['media'], 'bin')}", bytes(row["bytes"]))
        for row in theirs
        if row["bytes"]
    )
    return Proof(manifest_id, number, tuple(records), tuple(files))


def _begun(session: Session, manifest_id: int, number: str, opened_us: int) -> int:
    """The first entry of the journal that can be about it: a label, the loader's first scan, its opening."""
    first_paper = session.value(_BEGUN, id=manifest_id)
    if first_paper is None:
        return 0
    started_us = session.value(_STARTED, number=number) or opened_us
    return min(int(first_paper), journal.begins_at(session, min(int(started_us), opened_us)))


def _signature(session: Session, manifest_id: int) -> list[tuple[str, bytes]]:
    row = session.one(_SIGNED, id=manifest_id)
    if row is None:
        return []
    return [("signature.json", str(row[0]).encode("ascii")), ("signature.png", bytes(row[1]))]
