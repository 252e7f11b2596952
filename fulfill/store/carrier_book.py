"""Labels whose fate nobody knows, and the manifests that carriers make themselves."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.ports import ManifestMade
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_IN_DOUBT = (
    "select l.id, l.key, l.parcel_id, l.state, c.carrier, c.service, c.quoted_minor, c.currency, b.state,"
    " p.number from label l join label_choice c on c.id = l.id join parcel p on p.id = l.parcel_id"
    " join outbox b on b.key = l.key where c.is_sent = 1 and l.state in ('asked', 'void')"
    " and b.state <> 'done'"
)
_DOUBT = Sql(f"{_IN_DOUBT} and p.number = :parcel order by l.id limit 1")
_DOUBT_AT = Sql(f"{_IN_DOUBT} and c.carrier = :carrier order by l.id limit 1")
_ASKED_AT = Sql(
    "select c.carrier, count(*) from label l join label_choice c on c.id = l.id"
    " join outbox b on b.key = l.key where l.state = 'asked' and b.state <> 'done' group by c.carrier"
)
_STILL_HERE = Sql(
    "select l.carrier, count(*) from label l join parcel p on p.id = l.parcel_id where l.state = 'bought'"
    " and p.state in ('packed', 'labelled', 'verified', 'loaded') group by l.carrier"
)
# The newest label of each carrier that has something to say, unless it sold one since.
_TROUBLES = Sql(
    "select c.carrier, l.why, c.chosen_us from label l join label_choice c on c.id = l.id where l.id in"
    " (select max(m.id) from label m join label_choice d on d.id = m.id where m.state in ('asked', 'refused')"
    " and m.why <> '' group by d.carrier) and l.id > coalesce((select max(b.id) from label b"
    " where b.state = 'bought' and b.carrier = c.carrier), 0)"
)
_TRACKING = Sql(
    "select l.tracking from parcel p join label l on l.parcel_id = p.id where p.number = :number"
    " and l.state = 'bought'"
)
_FOUND = Sql("update label set carrier = :carrier, tracking = :tracking where id = :id and state = 'void'")
_MANIFEST = Sql("select id, carrier, state from manifest where number = :number")
_MANIFEST_HEAD = Sql("select number, carrier, state from manifest where id = :id")
_KEEP = Sql(
    "insert into carrier_manifest (id, carrier, reference, media, bytes, made_us) values (:id, :carrier,"
    " :reference, :media, :bytes, :now) on conflict (id) do nothing"
)
_MADE = Sql("select reference, media, bytes from carrier_manifest where id = :id")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A label that may have been sold. `row` is the state of its row in the outbox."""

    label_id: int
    key: str
    parcel_id: int
    state: str
    carrier: str
    service: str
    quoted_minor: int
    currency: str
    row: str
    parcel: str


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One of our manifests."""

    id: int
    carrier: str
    state: str


def doubt(session: Session, parcel: str) -> Doubt | None:
    """The label of a parcel that nobody knows the fate of."""
    row = session.one(_DOUBT, parcel=parcel)
    return Doubt(*row) if row else None


def in_doubt_at(session: Session, carrier: str) -> str:
    """A parcel whose label only this carrier knows the fate of; "" where there is none."""
    row = session.one(_DOUBT_AT, carrier=carrier)
    return Doubt(*row).parcel if row else ""


def asked_at(session: Session) -> dict[str, int]:
    """How many labels each carrier is still asked for."""
    return {str(code): int(count) for code, count in session.all(_ASKED_AT)}


def still_here(session: Session) -> dict[str, int]:
    """How many parcels with a label of each carrier have not left yet."""
    return {str(code): int(count) for code, count in session.all(_STILL_HERE)}


def troubles(session: Session) -> dict[str, tuple[str, int]]:
    """Why each carrier sold its newest label not, and since when (microseconds); without those that did."""
    return {str(code): (str(why), int(at)) for code, why, at in session.all(_TROUBLES)}


def known_after_all(session: Session, label_id: int, carrier: str, tracking: str) -> None:
    """A label that was given up turned out to be sold."""
    session.run(_FOUND, id=label_id, carrier=carrier, tracking=tracking)


def tracking_of(session: Session, number: str) -> str:
    """The tracking number of a parcel's label; "" where it has none."""
    return str(session.value(_TRACKING, number=number) or "")


def manifest(session: Session, number: str) -> ManifestRow | None:
    row = session.one(_MANIFEST, number=number)
    return ManifestRow(*row) if row else None


def manifest_head(session: Session, manifest_id: int) -> tuple[str, str, str] | None:
    """Number, carrier and state."""
    row = session.one(_MANIFEST_HEAD, id=manifest_id)
    return (row[0], row[1], row[2]) if row else None


def keep_manifest(session: Session, manifest_id: int, carrier: str, made_: ManifestMade, now_us: int) -> None:
    session.run(
        _KEEP,
        id=manifest_id,
        carrier=carrier,
        reference=made_.reference,
        media=made_.media_type,
        bytes=made_.content,
        now=now_us,
    )


def made(session: Session, manifest_id: int) -> tuple[str, str, bytes] | None:
    """Reference, media type and bytes of the carrier's own manifest."""
    row = session.one(_MADE, id=manifest_id)
    return (str(row[0]), str(row[1]), bytes(row[2])) if row else None
