"""The one proof of each closed manifest, as it was sealed: kept once, and given out byte for byte the same.

Its photos lie in the database already and are put back in where they stood, so that they are kept once.
"""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.store.session import Session
from fulfill.store.statements import Sql

_KEEP = Sql(
    "insert into proof (id, digest, sha256, bytes, records, photos, made_us, kept) values (:id, :digest,"
    " :sha256, :bytes, :records, :photos, :made_us, :kept) on conflict (id) do nothing"
)
_KEPT = Sql("select id, digest, sha256, bytes, records, photos, made_us, kept from proof where id = :id")
_PHOTOS = Sql("select bytes from manifest_photo where manifest_id = :id order by id limit :count")
_HEAD = Sql("select id, state from manifest where number = :number")
_CLOSED_BY = Sql(
    "select o.station_id, s.name, o.person_id, coalesce(p.name, ''), o.roles from paper a"
    " join operation o on o.seq = a.operation_seq join station s on s.id = o.station_id"
    " left join person p on p.id = o.person_id where a.kind = 'manifest' and a.document = :number"
    " and a.copy = 0 order by a.id desc limit 1"
)
_AFTER = Sql(
    "select m.id, m.number from proof f join manifest m on m.id = f.id where f.id > :after order by f.id"
    " limit :most"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """One sealed bundle without its photos (zlib); `size` (bytes), `sha256` (hex): of the whole."""

    id: int
    digest: str
    sha256: str
    size: int
    records: int
    photos: int
    made_us: int
    packed: bytes


@dataclass(frozen=True, slots=True)
class Closer:
    """Who closed a manifest, and where."""

    station_id: int
    station: str
    person_id: int | None
    person: str
    roles: str


def manifest(session: Session, number: str) -> tuple[int, str] | None:
    """The id and the state of a manifest; None where there is none of that number."""
    row = session.one(_HEAD, number=number)
    return (int(row[0]), str(row[1])) if row else None


def kept(session: Session, manifest_id: int) -> Kept | None:
    """What was sealed; None where nothing was yet."""
    row = session.one(_KEPT, id=manifest_id)
    return Kept(*row) if row else None


def keep(session: Session, sealed: Kept) -> bool:
    """Keep it, if it is the first of its manifest; False where another one was faster. Not committed here."""
    values: dict[str, str | int | bytes] = {
        "id": sealed.id, "digest": sealed.digest, "sha256": sealed.sha256, "bytes": sealed.size,
        "records": sealed.records, "photos": sealed.photos, "made_us": sealed.made_us, "kept": sealed.packed,
    }  # fmt: skip
    return session.run(_KEEP, **values) == 1


def photos(session: Session, sealed: Kept) -> list[bytes]:
    """The photos that were in it, in their order."""
    return [bytes(row[0]) for row in session.all(_PHOTOS, id=sealed.id, count=sealed.photos)]


def closed_by(session: Session, number: str) -> Closer | None:
    """Who closed a manifest; None where the journal does not say."""
    row = session.one(_CLOSED_BY, number=number)
    return Closer(*row) if row else None


def after(session: Session, manifest_id: int, most: int) -> list[tuple[int, str]]:
    """The next sealed manifests after one, by id and number."""
    return [(row[0], row[1]) for row in session.all(_AFTER, after=manifest_id, most=most)]
