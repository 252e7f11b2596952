"""All that is known of one return, as plain records: what was scanned, moved, seen, decided and paid.

Numbers of rows are told as what people call them (SKU, place, name), and every scan with its link in the
journal's own chain, so that a bundle can be held against the warehouse that made it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import moment

Record = dict[str, Any]

_RMA = Sql(
    'select r.id, r.number, r.state, r.expires_on, r.is_blind, r.opened_us, r.order_id, o.number as "order",'
    " o.name as customer, o.channel from rma r left join orders o on o.id = r.order_id"
    " where r.number = :number"
)
_LINES = Sql("select * from rma_line where rma_id = :rma order by id")
_WISHES = Sql(
    "select w.* from return_wish w join rma_line l on l.id = w.id where l.rma_id = :rma order by w.id"
)
_PARCEL = Sql("select * from return_parcel where id = :rma")
_UNITS = Sql("select * from return_unit where rma_id = :rma order by id")
_OF_UNITS = {
    "inspection": Sql(
        "select t.* from inspection t join return_unit u on u.id = t.id where u.rma_id = :rma order by t.id"
    ),
    "doubt": Sql(
        "select t.* from return_doubt t join return_unit u on u.id = t.id where u.rma_id = :rma order by t.id"
    ),
    "money": Sql(
        "select t.* from settlement t join return_unit u on u.id = t.id where u.rma_id = :rma order by t.id"
    ),
    "work": Sql(
        "select t.* from work_order t join return_unit u on u.id = t.unit_id where u.rma_id = :rma"
        " order by t.id"
    ),
    "part": Sql(
        "select t.* from work_part t join work_order w on w.id = t.work_id"
        " join return_unit u on u.id = w.unit_id where u.rma_id = :rma order by t.id"
    ),
    "signal": Sql(
        "select b.key, b.kind as what, b.state, b.payload, b.outcome from return_unit u"
        " join outbox b on b.key = 'refund:' || u.id where u.rma_id = :rma order by b.id"
    ),
}
_SENT = Sql(
    "select p.number as parcel, p.sscc, p.carrier, p.service, p.tracking, p.carton, p.weight_g, p.expected_g,"
    " p.state, m.closed_us from parcel p left join manifest m on m.id = p.manifest_id"
    " where p.order_id = :order order by p.id"
)
_CONTENTS = Sql(
    "select p.number as parcel, d.sku, i.quantity, coalesce(t.code, '') as lot, i.serial from parcel p"
    " join parcel_item i on i.parcel_id = p.id join product d on d.id = i.product_id"
    " left join lot t on t.id = i.lot_id where p.order_id = :order and i.quantity > 0 order by i.id"
)
# Word for word what the partial indexes of the journal and of the tasks cover: only then are they used.
_TOLD = "{} in ('kit','returns')"
NAMED = "{} in ('kit','returns','ship')"
_TASKS = (
    f"(select t.id from task t where {NAMED.format('t.flow')} and t.flow = 'returns'"
    f" and t.document = :number union select t.id from task t where {NAMED.format('t.flow')}"
    " and t.flow = 'kit' and t.document in"
    " (select w.number from work_order w join return_unit u on u.id = w.unit_id where u.rma_id = :rma))"
)
_OURS = (
    f"o.seq in (select a.seq from operation a where {_TOLD.format('a.flow')} and a.task_id in {_TASKS}"
    " union select b.seq from operation b where b.kind <> 'scan' and b.scan = :number"
    " union select c.seq from operation c where c.kind <> 'scan' and {begun})"
)
# Bytes in order: whatever begins with "R-1 " stands before "R-1!". A server orders as its language does.
_BEGUN_HERE = "c.scan >= :begins and c.scan < trim(:begins) || '!'"
_BEGUN_THERE = "substr(c.scan, 1, length(:begins)) = :begins"
_ALL_OPERATIONS = (
    # A badge opens the station: its code goes to nobody outside.
    "select o.seq, o.kind as what, o.at_us, s.name as station, coalesce(p.name, '') as person,"
    " o.roles, o.flow, o.step, case when exists (select 1 from person b where b.badge in"
    " (o.scan, upper(o.scan))) then '(a badge)' else o.scan end as scan, o.level, o.code, o.message,"
    " o.undoes, o.chain_seq as link, o.digest from operation o join station s on s.id = o.station_id"
    f" left join person p on p.id = o.person_id where {_OURS} order by o.seq"
)
_OPERATIONS = Sql(
    _ALL_OPERATIONS.format(begun=_BEGUN_HERE), postgresql=_ALL_OPERATIONS.format(begun=_BEGUN_THERE)
)
_ALL_MOVES = (
    "select m.seq, m.operation_seq as scan, d.sku, m.quantity, coalesce(t.code, '') as lot, m.serial,"
    " a.code as source, b.code as target, m.reason, m.reverses from move m"
    " join operation o on o.seq = m.operation_seq join product d on d.id = m.product_id"
    " join place a on a.id = m.source_place_id join place b on b.id = m.target_place_id"
    f" left join lot t on t.id = m.lot_id where {_OURS} order by m.seq"
)
_MOVES = Sql(_ALL_MOVES.format(begun=_BEGUN_HERE), postgresql=_ALL_MOVES.format(begun=_BEGUN_THERE))
_PAPERS = Sql(
    "select kind as what, document, copy, reason, state, printer, asked_us from paper"
    " where document = :number order by id"
)
_PHOTOS = Sql(
    "select f.id, f.unit_id, k.number as packed_as, f.sha256, f.media, f.name, f.width, f.height, f.at_us,"
    " f.person_id, f.bytes from photo f left join parcel k on k.id = f.parcel_id"
    " where f.rma_id = :rma or (k.state = 'shipped' and k.order_id ="
    " (select order_id from rma where id = :rma)) order by f.id"
)
_NAMES = {
    "product": Sql("select sku from product where id = :id"),
    "place": Sql("select code from place where id = :id"),
    "lot": Sql("select code from lot where id = :id"),
    "person": Sql("select name from person where id = :id"),
    "parcel": Sql("select number from parcel where id = :id"),
    "order_line": Sql("select line from order_line where id = :id"),
}
# Columns that hold the number of a row, and what that row is.
_POINTS = {
    "product_id": "product",
    "exchange_product_id": "product",
    "result_id": "product",
    "place_id": "place",
    "result_place_id": "place",
    "lot_id": "lot",
    "result_lot_id": "lot",
    "person_id": "person",
    "approver_id": "person",
    "parcel_id": "parcel",
    "order_line_id": "order_line",
}
_DROPPED = ("rma_id", "order_id", "task_id", "fingerprint", "bytes", "plate_id")
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One return: its records in the order in which they are told, and its photos by file name."""

    number: str
    records: tuple[Record, ...]
    photos: tuple[tuple[str, bytes], ...]

    def of(self, kind: str) -> tuple[Record, ...]:
        """The records of one kind."""
        return tuple(record for record in self.records if record["kind"] == kind)


def gather(session: Session, number: str) -> Evidence | None:
    """Everything about a return by its number; None where there is no such return."""
    head = next(session.rows(_RMA, number=number), None)
    if head is None:
        return None
    told = Teller(session)
    rma, order = head.pop("id"), head["order_id"]
    photos = list(session.rows(_PHOTOS, rma=rma))
    names = {
        row["id"]: f"photos/{at:03d}.{_ENDINGS.get(row['media'], 'bin')}" for at, row in enumerate(photos, 1)
    }
    values = {"number": number, "rma": rma, "begins": f"{number} "}
    records = [
        *told.all("return", [head]),
        *told.all("line", session.rows(_LINES, rma=rma)),
        *told.all("wish", session.rows(_WISHES, rma=rma)),
        *(told.all("sent", session.rows(_SENT, order=order)) if order else ()),
        *(told.all("content", session.rows(_CONTENTS, order=order)) if order else ()),
        *told.all("parcel", session.rows(_PARCEL, rma=rma)),
        *told.all("scan", session.rows(_OPERATIONS, **values)),
        *told.all("move", session.rows(_MOVES, **values)),
        *told.all("piece", session.rows(_UNITS, rma=rma)),
        *(record for kind, sql in _OF_UNITS.items() for record in told.all(kind, session.rows(sql, rma=rma))),
        *told.all("photo", ({**row, "file": names[row["id"]]} for row in photos)),
        *told.all("paper", session.rows(_PAPERS, number=number)),
    ]
    return Evidence(number, tuple(records), tuple((names[row["id"]], bytes(row["bytes"])) for row in photos))


class Teller:
    """Rows as records: times as text, numbers of rows as what they are called."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, int], Any] = {}

    def all(self, kind: str, rows: Iterable[Record]) -> Iterator[Record]:
        for row in rows:
            yield {"kind": kind} | {
                name: value for name, value in map(self._told, row.items()) if name not in _DROPPED
            }

    def _told(self, pair: tuple[str, Any]) -> tuple[str, Any]:
        name, value = pair
        if name.endswith("_us"):
            return f"{name.removesuffix('_us')}_at".removeprefix("at_"), moment(value)
        if name in _POINTS:
            return name.removesuffix("_id"), self._name(_POINTS[name], value)
        if name.startswith("is_"):
            return name, bool(value)
        return name, value

    def _name(self, table: str, id_: int | None) -> Any:
        if not id_:
            return None
        if (table, id_) not in self._known:
            self._known[table, id_] = self._session.value(_NAMES[table], id=id_)
        return self._known[table, id_]
