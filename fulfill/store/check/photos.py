"""What was seen of returns: photos as they were taken, parcels of their order, suspicious pieces apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from fulfill.returned import Disposition, RefundState
from fulfill.store.check.asking import Watched, ask, rule
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_COUNT = Sql("select count(*) from photo")
# A few at a time: a photo has some hundred kilobytes.
_PHOTOS = Sql(
    "select h.id, coalesce(r.number, p.number), h.name, h.sha256, h.bytes from photo h"
    " left join rma r on r.id = h.rma_id left join parcel p on p.id = h.parcel_id"
    " where h.id > :after order by h.id limit 20"
)


def _altered(session: Session) -> tuple[int, Iterator[str]]:
    return int(session.value(_COUNT)), _look(session)


def _look(session: Session) -> Iterator[str]:
    after = 0
    while rows := session.all(_PHOTOS, after=after):
        for id_, number, name, digest, content in rows:
            if hashlib.sha256(bytes(content)).hexdigest() != digest:
                yield f"photo {id_} ({name}) of {number} is not the one that was taken"
        after = rows[-1][0]


RULES = (
    Watched("photos_unaltered", _altered),
    rule(
        "suspicious_pieces_apart",
        "return_doubt",
        ask(
            "return {0}: a suspicious piece of {1} went to {2}, and its refund is {3}",
            "select r.number, p.sku, case u.disposition when '' then 'no place' else u.disposition end,"
            " case u.refund when '' then 'open' else u.refund end from return_doubt q"
            " join return_unit u on u.id = q.id join rma r on r.id = u.rma_id"
            f" join product p on p.id = u.product_id where u.disposition = '{Disposition.RESTOCK}'"
            f" or u.refund = '{RefundState.ASKED}' or u.order_line_id is not null",
        ),
    ),
    rule(
        "returned_parcels_of_their_order",
        "return_parcel where parcel_id is not null",
        ask(
            "return {0} is said to have left in parcel {1}, which is of another order",
            "select r.number, p.number from return_parcel h join rma r on r.id = h.id"
            " join parcel p on p.id = h.parcel_id where p.order_id <> coalesce(r.order_id, 0)",
        ),
    ),
)
