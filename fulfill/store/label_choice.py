"""Who was chosen to sell a label, and what came of it: written down before anything is bought.

A retry reads its choice back and asks the same carrier for the same service, whatever the rules say by then.
"""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.plan.service_rule import Choice
from fulfill.ports import Enclosed, HandedOver, LabelBought
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_GET = Sql(
    "select carrier, service, rule, quoted_minor, currency, limit_minor, is_sent, shipment from label_choice"
    " where id = :id"
)
_KEEP = Sql(
    "insert into label_choice (id, carrier, service, rule, quoted_minor, currency, limit_minor, is_sent,"
    " chosen_us) values (:id, :carrier, :service, :rule, :quoted, :currency, :limit, 1, :now)"
    # A choice stands; only one under which nothing can have been sold may be made anew.
    " on conflict (id) do update set carrier = excluded.carrier, service = excluded.service,"
    " rule = excluded.rule, quoted_minor = excluded.quoted_minor, currency = excluded.currency,"
    " limit_minor = excluded.limit_minor, is_sent = 1, chosen_us = excluded.chosen_us"
    " where label_choice.is_sent = 0"
)
_SENT = Sql(
    "select c.chosen_us from label l join label_choice c on c.id = l.id where l.key = :key and c.is_sent = 1"
)
_NOT_SENT = Sql("update label_choice set is_sent = 0 where id = :id")
_SOLD = Sql("update label_choice set shipment = :shipment, meta = :meta where id = :id")
_FILE = Sql(
    "insert into label_file (id, media, bytes) values (:id, :media, :bytes) on conflict (id) do update"
    " set media = excluded.media, bytes = excluded.bytes"
)
_READ_FILE = Sql(
    "select f.media, f.bytes from label l join label_file f on f.id = l.id where l.parcel_id = :parcel"
    " and l.state = 'bought'"
)
_TAKEN = Sql("select key from label where carrier = :carrier and tracking = :tracking and id <> :id limit 1")
_BY_TRACKING = Sql(
    "select l.carrier, coalesce(c.shipment, '') from label l left join label_choice c on c.id = l.id"
    " where l.tracking = :tracking order by l.id desc limit 1"
)
_CONTENTS = Sql(
    "select d.sku, d.name, sum(i.quantity), d.weight_g, coalesce(nullif(max(l.unit_price_minor), 0),"
    " d.price_minor), d.hs_code, d.country_of_origin, d.hazard, d.currency from parcel_item i"
    " join product d on d.id = i.product_id join order_line l on l.id = i.line_id"
    " where i.parcel_id = :parcel and i.quantity > 0 group by d.id, d.sku, d.name, d.weight_g, d.price_minor,"
    " d.hs_code, d.country_of_origin, d.hazard, d.currency order by d.sku"
)
_HANDED = Sql(
    "select l.tracking, coalesce(c.shipment, ''), coalesce(c.meta, '') from parcel p"
    " join label l on l.parcel_id = p.id and l.state = 'bought' left join label_choice c on c.id = l.id"
    " where p.manifest_id = :manifest order by p.number"
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice as it was kept. `is_sent`: the carrier may have sold the label already."""

    choice: Choice
    is_sent: bool
    shipment: str


def get(session: Session, label_id: int) -> Chosen | None:
    row = session.one(_GET, id=label_id)
    if row is None:
        return None
    carrier, service, rule, quoted, currency, limit, is_sent, shipment = row
    return Chosen(Choice(carrier, service, rule, quoted, currency, limit), bool(is_sent), shipment)


def keep(session: Session, label_id: int, choice: Choice, now_us: int) -> bool:
    """From here on the label may be sold: by this carrier. False where another may be selling it already."""
    changed = session.run(
        _KEEP,
        id=label_id,
        carrier=choice.carrier,
        service=choice.service,
        rule=choice.rule,
        quoted=choice.quoted_minor,
        currency=choice.currency,
        limit=choice.limit_minor,
        now=now_us,
    )
    return changed == 1


def sent_us(session: Session, key: str) -> int:
    """Since when the label of a key may be sold; 0 where for certain it is not."""
    return int(session.value(_SENT, key=key) or 0)


def not_sent(session: Session, label_id: int) -> None:
    """For certain the carrier sold nothing: asking again is no second purchase."""
    session.run(_NOT_SENT, id=label_id)


def sold(session: Session, label_id: int, bought: LabelBought) -> None:
    """Keep what the carrier told beside the tracking number, and its label, byte for byte."""
    session.run(_SOLD, id=label_id, shipment=bought.shipment, meta=bought.meta)
    if bought.label:
        session.run(_FILE, id=label_id, media=bought.media_type, bytes=bought.label)


def file_of(session: Session, parcel_id: int) -> tuple[str, bytes] | None:
    """Media type and bytes of the carrier's own label of a parcel, where it sent one."""
    row = session.one(_READ_FILE, parcel=parcel_id)
    return (str(row[0]), bytes(row[1])) if row else None


def taken_by(session: Session, carrier: str, tracking: str, label_id: int) -> str:
    """The key of another label that has this tracking number already; "" where none has."""
    return str(session.value(_TAKEN, carrier=carrier, tracking=tracking, id=label_id) or "")


def seller_of(session: Session, tracking: str) -> tuple[str, str]:
    """Carrier and its own shipment number of a tracking number; "" where nobody here knows it."""
    row = session.one(_BY_TRACKING, tracking=tracking)
    return (row[0], row[1]) if row else ("", "")


def contents(session: Session, parcel_id: int) -> tuple[tuple[Enclosed, ...], str]:
    """What is in a parcel, and the currency of its values ("" where they are mixed or not known)."""
    rows = session.all(_CONTENTS, parcel=parcel_id)
    currencies = {row[8] for row in rows if row[8]}
    enclosed = tuple(
        Enclosed(sku, name, int(quantity), weight, price, hs_code, origin, hazard)
        for sku, name, quantity, weight, price, hs_code, origin, hazard, _ in rows
    )
    return enclosed, currencies.pop() if len(currencies) == 1 else ""


def handed_over(session: Session, manifest_id: int) -> tuple[HandedOver, ...]:
    """The parcels of a manifest as its carrier knows them."""
    return tuple(HandedOver(*row) for row in session.all(_HANDED, manifest=manifest_id))
