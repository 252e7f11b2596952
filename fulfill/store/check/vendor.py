"""What goes back to suppliers: packed from the list, in a carton until it leaves, and owed for once."""

from __future__ import annotations

from fulfill.store.check.asking import ask, rule
from fulfill.vendor_return import VendorState

_STATES = ", ".join(f"'{each}'" for each in VendorState)
_GONE = "('shipped', 'awaiting_credit', 'awaiting_replacement', 'closed')"
_KEY = "plate_id, product_id, lot_id, serial"
# Contents by the books against what lies in the cartons that are still here.
_INSIDE = (
    f"select {_KEY}, sum(packed) as packed, sum(there) as there from ("
    "select c.plate_id, l.product_id, l.lot_id, l.serial, i.quantity as packed, 0 as there from vendor_item i"
    " join vendor_carton c on c.id = i.carton_id join vendor_line l on l.id = i.line_id"
    f" join vendor_return r on r.id = c.return_id where r.state not in {_GONE}"
    " union all select b.plate_id, b.product_id, b.lot_id, b.serial, 0, b.on_hand from balance b"
    " where b.plate_id in (select plate_id from vendor_carton)) k"
    f" group by {_KEY} having sum(packed) <> sum(there)"
)
# And of those that left, against what moved out of them to the supplier.
_LEFT = (
    f"select {_KEY}, sum(packed) as packed, sum(there) as there from ("
    "select c.plate_id, l.product_id, l.lot_id, l.serial, i.quantity as packed, 0 as there from vendor_item i"
    " join vendor_carton c on c.id = i.carton_id join vendor_line l on l.id = i.line_id"
    f" join vendor_return r on r.id = c.return_id where r.state in {_GONE}"
    " union all select m.source_plate_id, m.product_id, m.lot_id, m.serial, 0, m.quantity from move m"
    " join place p on p.id = m.target_place_id where m.reason = 'vendor' and p.kind = 'supplier') k"
    f" group by {_KEY} having sum(packed) <> sum(there)"
)


def _contents(found: str) -> str:
    return (
        "select coalesce((select max(r.number) from vendor_carton c join vendor_return r"
        " on r.id = c.return_id where c.plate_id = k.plate_id), 'plate ' || k.plate_id),"
        " coalesce(p.sku, 'product ' || k.product_id), k.packed, k.there"
        f" from ({found}) k left join product p on p.id = k.product_id"
    )


RULES = (
    rule(
        "vendor_returns_add_up",
        "vendor_line",
        ask(
            "return {0}: {1} of {2} on the list, {3} packed",
            "select r.number, l.planned, p.sku, l.picked from vendor_line l join vendor_return r"
            " on r.id = l.return_id join product p on p.id = l.product_id"
            " where l.picked < 0 or l.picked > l.planned",
        ),
        ask(
            "return {0}: {1} of {2} packed by its list, but its cartons hold {3}",
            "select r.number, l.picked, p.sku, coalesce(i.inside, 0) from vendor_line l"
            " join vendor_return r on r.id = l.return_id join product p on p.id = l.product_id"
            " left join (select line_id, sum(quantity) as inside from vendor_item group by line_id) i"
            " on i.line_id = l.id where l.picked <> coalesce(i.inside, 0)",
        ),
        ask("return {0}: {2} × {1} packed, but {3} in its carton", _contents(_INSIDE)),
        ask("return {0}: {2} × {1} packed, but {3} went to the supplier", _contents(_LEFT)),
        ask(
            "return {0}: a carton holds {1} of another return's list",
            "select r.number, p.sku from vendor_item i join vendor_carton c on c.id = i.carton_id"
            " join vendor_line l on l.id = i.line_id join vendor_return r on r.id = c.return_id"
            " join product p on p.id = l.product_id where i.quantity <> 0 and l.return_id <> c.return_id",
        ),
    ),
    rule(
        "vendor_states_fit",
        "vendor_return",
        ask(
            "return {0} is {1}, which is no state of it",
            f"select number, state from vendor_return where state not in ({_STATES})",
        ),
        ask(
            "return {0} is {1}, but nothing was packed",
            "select r.number, r.state from vendor_return r where r.state in ('packed', 'shipped',"
            " 'awaiting_credit', 'awaiting_replacement', 'closed') and not exists"
            " (select 1 from vendor_line l where l.return_id = r.id and l.picked > 0)",
        ),
        ask(
            "return {0} is {1}, but the label of carton {2} was never scanned on it",
            "select r.number, r.state, c.piece from vendor_carton c join vendor_return r"
            " on r.id = c.return_id where c.state <> 'verified' and r.state in ('packed', 'shipped',"
            " 'awaiting_credit', 'awaiting_replacement', 'closed')",
        ),
        ask(
            "return {0} was asked for, but the supplier was never to be told",
            "select r.number from vendor_return r where r.state not in ('draft', 'cancelled')"
            " and not exists (select 1 from outbox b where b.key = 'vendor:' || r.number)",
        ),
        ask(
            "return {0} awaits other goods, but no purchase order does",
            "select number from vendor_return where state = 'awaiting_replacement'"
            " and replacement_id is null",
        ),
    ),
    rule(
        "vendor_credits_once",
        "vendor_credit",
        ask(
            "return {0} is {1}, and yet a credit was entered",
            "select distinct r.number, r.state from vendor_credit c join vendor_return r"
            " on r.id = c.return_id where r.state not in ('awaiting_credit', 'closed')",
        ),
        ask(
            "credit note {0} of {1} was entered {2} times",
            "select c.reference, s.code, count(*) as times from vendor_credit c join vendor_return r"
            " on r.id = c.return_id join supplier s on s.id = r.supplier_id where c.reference <> ''"
            " group by c.reference, s.code having count(*) > 1",
        ),
        ask(
            "return {0} has both a credit and other goods",
            "select r.number from vendor_return r where r.replacement_id is not null and exists"
            " (select 1 from vendor_credit c where c.return_id = r.id)",
        ),
    ),
)
