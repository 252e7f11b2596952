"""What has left, order by order: the stuff of the confirmations that partners expect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed

_SHIPPED = Sql(
    'select o.id, o.number as "order", o.channel, c.id as parcel_id, c.number as parcel, c.carrier,'
    " c.service, c.tracking, m.closed_us, d.sku, sum(i.quantity) as quantity from parcel c"
    " join orders o on o.id = c.order_id join manifest m on m.id = c.manifest_id"
    " join parcel_item i on i.parcel_id = c.id join product d on d.id = i.product_id"
    " where c.state = 'shipped' and i.quantity > 0"
    " group by o.id, o.number, o.channel, c.id, c.number, c.carrier, c.service, c.tracking, m.closed_us,"
    " d.sku order by o.id, c.id, d.sku"
)


def shipped(session: Session) -> Iterator[Listed]:
    """Each order of which a parcel has left, with those parcels; `shipped_at` is a datetime in UTC."""
    for _, rows in groupby(session.rows(_SHIPPED), lambda row: row["id"]):
        parcels: list[Listed] = []
        head: Listed = {}
        for _, lines in groupby(rows, lambda row: row["parcel_id"]):
            found = list(lines)
            head = found[0]
            parcels.append(
                {
                    **{name: head[name] for name in ("parcel", "carrier", "service", "tracking")},
                    "shipped_at": datetime.fromtimestamp(head["closed_us"] / 1_000_000, UTC),
                    "contents": tuple((row["sku"], row["quantity"]) for row in found),
                }
            )
        yield {"order": head["order"], "channel": head["channel"], "parcels": parcels}
