"""What papers of a hand-over say: the driver and the signature, pallets, dangerous goods."""

from __future__ import annotations

from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql

_TAKEN = Sql(
    "select h.driver, coalesce(t.code, ''), h.remark, h.picture, h.signed_us from handover h"
    " left join trailer t on t.id = h.trailer_id where h.id = :id"
)
_UNITS = Sql(
    "select e.code, a.sscc, count(*), sum(p.weight_g) from pallet a join plate e on e.id = a.plate_id"
    " join on_pallet s on s.pallet_id = a.id join parcel p on p.id = s.id"
    " where a.manifest_id = :id and p.manifest_id = :id group by a.id, e.code, a.sscc order by e.code"
)
_LOOSE = Sql(
    "select p.number, p.sscc, 1, p.weight_g from parcel p left join on_pallet s on s.id = p.id"
    " where p.manifest_id = :id and s.pallet_id is null order by p.number"
)
_HAZARDS = Sql(
    "select d.hazard, count(distinct p.id), sum(i.quantity * d.weight_g) from parcel p"
    " join parcel_item i on i.parcel_id = p.id join product d on d.id = i.product_id"
    " where p.manifest_id = :id and i.quantity > 0 and d.hazard <> '' group by d.hazard order by d.hazard"
)
_PALLET = Sql(
    "select a.sscc, a.carrier, (select count(*) from on_pallet s where s.pallet_id = a.id),"
    " (select sum(p.weight_g) from on_pallet s join parcel p on p.id = s.id where s.pallet_id = a.id)"
    " from pallet a where a.id = :id"
)
_CLOSED_BY = Sql(
    "select s.name, coalesce(p.name, '') from paper a join operation o on o.seq = a.operation_seq"
    " join station s on s.id = o.station_id left join person p on p.id = o.person_id"
    " where a.document = :number and a.kind = 'manifest' and a.copy = 0 order by a.id limit 1"
)
_HAS_PALLETS = Sql("select 1 from pallet where manifest_id = :id limit 1")


def taken(session: Session, manifest_id: int) -> Row | None:
    """(driver, trailer, remark, picture of the signature or None, signed_us); None where nothing is known."""
    return session.one(_TAKEN, id=manifest_id)


def pallets(session: Session, manifest_id: int) -> list[Row]:
    """(code, SSCC, parcels, grams) of each pallet."""
    return [
        (code, sscc, count, int(grams or 0))
        for code, sscc, count, grams in _all(session, _UNITS, manifest_id)
    ]


def loose(session: Session, manifest_id: int) -> list[Row]:
    """The same of each parcel that stands on none."""
    return _all(session, _LOOSE, manifest_id)


def hazards(session: Session, manifest_id: int) -> list[Row]:
    """(hazard, parcels, grams of the goods) by hazard."""
    return [(name, count, int(grams or 0)) for name, count, grams in _all(session, _HAZARDS, manifest_id)]


def pallet(session: Session, pallet_id: int) -> Row:
    """(SSCC, carrier, parcels, grams) of a pallet as it stands."""
    row = session.one(_PALLET, id=pallet_id)
    assert row is not None, pallet_id
    return row[0], row[1], row[2], int(row[3] or 0)


def closed_by(session: Session, number: str) -> tuple[str, str]:
    """Station and person that closed a manifest."""
    row = session.one(_CLOSED_BY, number=number)
    return (row[0], row[1]) if row else ("", "")


def is_freight(session: Session, manifest_id: int) -> bool:
    """Whether a load has pallets, so that it goes with a bill of lading."""
    return session.one(_HAS_PALLETS, id=manifest_id) is not None


def _all(session: Session, sql: Sql, manifest_id: int) -> list[Row]:
    return session.all(sql, id=manifest_id)
