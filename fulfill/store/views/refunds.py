"""What became of the money of each piece that came back, and what waits for a person."""

from __future__ import annotations

from collections.abc import Iterator

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_COLUMNS = (
    'u.id as unit, r.number as rma, o.number as "order", d.sku, u.serial, u.refund as state, s.decision,'
    " s.price_minor, s.fee_minor, s.postage_minor, s.shipping_minor, s.amount_minor,"
    " coalesce(nullif(s.currency, ''), o.currency) as currency, s.why, s.note, u.reason, w.wording,"
    " coalesce(w.resolution, '') as wish, u.condition, u.disposition, x.number as exchange_order,"
    " s.came_us, s.decided_us"
)
_REFUNDS = Sql(
    f"select u.id, {_COLUMNS} from return_unit u join rma r on r.id = u.rma_id"
    " join product d on d.id = u.product_id left join settlement s on s.id = u.id"
    " left join return_wish w on w.id = u.rma_line_id left join orders o on o.id = r.order_id"
    " left join exchange e on e.id = r.id left join orders x on x.id = e.order_id"
    " where u.id > :after and u.refund <> '' order by u.id limit :most"
)
_FIELDS = (
    "unit rma order sku serial state decision amount_minor currency price_minor fee_minor postage_minor"
    " shipping_minor why note reason wording wish condition disposition exchange_order"
).split()


def refunds(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Each decided piece, and what was told about its money; `state` review waits for a person."""
    for page in pages(session, _REFUNDS):
        for row in page:
            shown = plain(row)
            yield {
                **{name: shown[name] for name in _FIELDS},
                "came_at": moment(row["came_us"]),
                "judged_at": moment(row["decided_us"]),
            }


REFUNDS = View(
    refunds,
    ("rma", "order", "sku", "state", "decision"),
    ("unit", "rma", "order", "sku", "state", "decision", "amount_minor", "currency", "why"),
)
