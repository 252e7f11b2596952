"""Work orders: what is made of which piece, since when, and what went in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime

from fulfill.clock import day_here
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_WORKS = Sql(
    "select w.id, w.number as work_order, w.kind, w.state, r.number as rma, w.unit_id, d.sku, t.code as lot,"
    " w.serial, l.code as place, w.grade, e.sku as result, x.code as result_lot, m.code as result_place,"
    " b.name as person, w.opened_us, w.done_us from work_order w join product d on d.id = w.product_id"
    " left join return_unit u on u.id = w.unit_id left join rma r on r.id = u.rma_id"
    " left join lot t on t.id = w.lot_id left join place l on l.id = w.place_id"
    " left join product e on e.id = w.result_id left join lot x on x.id = w.result_lot_id"
    " left join place m on m.id = w.result_place_id"
    " left join task k on k.id = w.task_id and k.state = 'open' left join person b on b.id = k.person_id"
    " where w.id > :after order by w.id limit :most"
)
_PARTS = Sql(
    "select p.work_id, d.sku as part, t.code as part_lot, p.serial as part_serial,"
    " p.quantity as part_quantity, l.code as part_from from work_part p"
    " join product d on d.id = p.product_id join place l on l.id = p.place_id"
    " left join lot t on t.id = p.lot_id where p.work_id between :first and :last and p.quantity > 0"
    " order by p.work_id, p.id"
)
_TEXTS = "work_order kind state rma sku lot serial place grade result result_lot result_place person".split()


def work_orders(session: Session, today: str) -> Iterator[Listed]:
    """Orders by their number; `age_days` tells how long one waits that is not done."""
    for page in pages(session, _WORKS):
        parts: defaultdict[int, list[Listed]] = defaultdict(list)
        for row in session.rows(_PARTS, first=page[0]["id"], last=page[-1]["id"]):
            work = row.pop("work_id")
            parts[work].append(plain(row))
        for row in page:
            shown = plain(row)
            yield {
                **{name: shown[name] for name in _TEXTS},
                "item": f"U{row['unit_id']:07d}" if row["unit_id"] else None,
                "opened_at": moment(row["opened_us"]),
                "done_at": moment(row["done_us"]),
                "age_days": _age(row, today),
                "parts": parts[row["id"]],
            }


def _age(row: Listed, today: str) -> int | None:
    if row["state"] not in ("open", "made"):
        return None
    opened = day_here(datetime.fromtimestamp(row["opened_us"] / 1_000_000, UTC))
    return max(0, (date.fromisoformat(today) - opened).days)


WORK_ORDERS = View(
    work_orders,
    about=("work_order", "state", "kind", "rma", "item", "sku", "serial", "place", "person"),
    brief=(
        "work_order",
        "kind",
        "state",
        "sku",
        "place",
        "grade",
        "result",
        "result_place",
        "age_days",
        "person",
    ),
    inner=("parts", ("part", "part_lot", "part_serial", "part_quantity", "part_from")),
)
