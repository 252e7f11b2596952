"""Parcels: what is inside is what was packed, one label, one manifest, and each effect exactly once."""

from __future__ import annotations

from fulfill.orders import ParcelState
from fulfill.store.check.asking import ask, rule

_STATES = ", ".join(f"'{state}'" for state in ParcelState)
_LABELLED = "('labelled', 'verified', 'loaded', 'shipped')"
_DAY_US = 24 * 3600 * 1_000_000
_KEY = "plate_id, product_id, lot_id, serial"
# Contents by the books: what was packed into the parcels that are in the house, against what lies on
# their cartons. A carton may serve again after its parcel was made void.
_INSIDE = (
    f"select {_KEY}, sum(packed) as packed, sum(there) as there from ("
    "select p.plate_id, i.product_id, i.lot_id, i.serial, i.quantity as packed, 0 as there"
    " from parcel_item i join parcel p on p.id = i.parcel_id where p.state not in ('shipped', 'void')"
    " union all select b.plate_id, b.product_id, b.lot_id, b.serial, 0, b.on_hand from balance b"
    " where b.plate_id in (select plate_id from parcel)) k"
    f" group by {_KEY} having sum(packed) <> sum(there)"
)
_GONE = (
    f"select {_KEY}, sum(packed) as packed, sum(there) as there from ("
    "select p.plate_id, i.product_id, i.lot_id, i.serial, i.quantity as packed, 0 as there"
    " from parcel_item i join parcel p on p.id = i.parcel_id where p.state = 'shipped'"
    " union all select m.source_plate_id, m.product_id, m.lot_id, m.serial, 0, m.quantity from move m"
    " where m.reason = 'ship') k"
    f" group by {_KEY} having sum(packed) <> sum(there)"
)


def _contents(found: str) -> str:
    return (
        "select coalesce((select max(number) from parcel where plate_id = k.plate_id),"
        " 'plate ' || k.plate_id), coalesce(p.sku, 'product ' || k.product_id),"
        " case when k.serial = '' then '' else ' serial ' || k.serial end, k.packed, k.there"
        f" from ({found}) k left join product p on p.id = k.product_id"
    )


RULES = (
    rule(
        "parcels_hold_what_is_packed",
        "order_line",
        ask(
            "order {0} line {1}: {2} packed, but its parcels hold {3}",
            "select o.number, l.line, l.packed, coalesce(i.inside, 0) from order_line l"
            " join orders o on o.id = l.order_id left join (select i.line_id, sum(i.quantity) as inside"
            " from parcel_item i join parcel p on p.id = i.parcel_id where p.state <> 'void'"
            " group by i.line_id) i on i.line_id = l.id where l.packed <> coalesce(i.inside, 0)",
        ),
    ),
    rule(
        "parcel_contents_are_moved",
        "parcel_item",
        ask("parcel {0}: {3} × {1}{2} packed, but {4} on its carton", _contents(_INSIDE)),
        ask("parcel {0}: {3} × {1}{2} packed, but {4} shipped out of it", _contents(_GONE)),
        ask(
            "parcel {0} holds {1} for a line of another order or product",
            "select p.number, d.sku from parcel_item i join parcel p on p.id = i.parcel_id"
            " join order_line l on l.id = i.line_id join product d on d.id = i.product_id"
            " where i.quantity <> 0 and (l.order_id <> p.order_id or l.product_id is null"
            " or l.product_id <> i.product_id)",
        ),
    ),
    rule(
        "parcel_states_are_known",
        "parcel",
        ask(
            "parcel {0} is {1}, which is no state of a parcel",
            f"select number, state from parcel where state not in ({_STATES})",
        ),
    ),
    rule(
        "one_label_for_each_parcel",
        "parcel",
        ask(
            "parcel {0} has {1} labels that are live",
            "select p.number, count(*) as live from label l join parcel p on p.id = l.parcel_id"
            " where l.state in ('asked', 'bought') group by p.id, p.number having count(*) > 1",
        ),
        ask(
            "parcel {0} is {1}, but its label is not bought",
            f"select p.number, p.state from parcel p where p.state in {_LABELLED} and not exists"
            " (select 1 from label l where l.parcel_id = p.id and l.state = 'bought')",
        ),
        ask(
            "parcel {0} has tracking number {1}, its label {2}",
            "select p.number, p.tracking, l.tracking from parcel p join label l on l.parcel_id = p.id"
            f" where l.state = 'bought' and p.state in {_LABELLED} and l.tracking <> p.tracking",
        ),
    ),
    rule(
        "labels_are_bought_where_chosen",
        "label_choice",
        ask(
            "the label {0} was bought from {1}, but {2} was chosen",
            "select l.key, l.carrier, c.carrier as chosen from label_choice c join label l on l.id = c.id"
            " where l.state = 'bought' and l.carrier <> c.carrier",
        ),
        ask(
            "the label {0} is bought, but by the book no carrier was asked for it",
            "select l.key from label_choice c join label l on l.id = c.id where l.state = 'bought'"
            " and c.is_sent = 0",
        ),
    ),
    rule(
        "tracking_numbers_are_unique",
        "parcel where tracking <> ''",
        ask(
            "{0} gave tracking number {1} to {2} parcels",
            "select carrier, tracking, count(*) as times from parcel where tracking <> ''"
            " group by carrier, tracking having count(*) > 1",
        ),
    ),
    rule(
        "shipped_on_one_closed_manifest",
        "parcel",
        ask(
            "parcel {0} is {1}, but on {2}",
            "select p.number, p.state, case when m.id is null then 'no manifest'"
            " else 'manifest ' || m.number || ', which is ' || m.state end"
            " from parcel p left join manifest m on m.id = p.manifest_id where"
            " (p.state = 'shipped' and coalesce(m.state, '') <> 'closed')"
            " or (p.state = 'loaded' and coalesce(m.state, '') <> 'open')"
            " or (p.state not in ('loaded', 'shipped') and p.manifest_id is not null)",
        ),
        ask(
            "parcel {0} goes with {1}, but is on manifest {2} of {3}",
            "select p.number, p.carrier, m.number, m.carrier from parcel p join manifest m"
            " on m.id = p.manifest_id where p.carrier <> m.carrier",
        ),
    ),
    rule(
        "shipped_parcels_had_a_label",
        "parcel where state = 'shipped'",
        # The label was scanned on the parcel before it could be loaded; what the printer last told
        # about it is no part of this rule.
        ask(
            "parcel {0} was shipped, but no label was ever sent to a printer",
            "select p.number from parcel p where p.state = 'shipped' and not exists (select 1 from paper a"
            " where a.document = p.number and a.kind = 'label' and a.state not in ('waiting', 'refused'))",
        ),
    ),
    rule(
        "effects_are_in_the_outbox",
        "outbox",
        ask(
            "the label {0} of parcel {1} is asked for, but nothing will fetch it",
            "select l.key, p.number from label l join parcel p on p.id = l.parcel_id where not exists"
            " (select 1 from outbox b where b.key = l.key)",
        ),
        ask(
            "the {0} of {1} waits, but nothing will print it",
            "select a.kind, a.document from paper a where a.state = 'waiting' and not exists"
            " (select 1 from outbox b where b.key = 'paper:' || a.id)",
        ),
        ask(
            "order {0} left on manifest {1}, but the shop was never to be told",
            "select distinct o.number, m.number as manifest from parcel p join orders o on o.id = p.order_id"
            " join manifest m on m.id = p.manifest_id where p.state = 'shipped' and not exists"
            " (select 1 from outbox b where b.key = 'shipped:' || m.number || ':' || o.number)",
        ),
        ask(
            "{0} ({1}) is {2}, which is no state of an effect",
            "select key, kind, state from outbox where state not in ('waiting', 'claimed', 'done', 'parked')",
        ),
        ask(
            "{0} was begun more than a day ago and never finished",
            f"select key from outbox where state = 'claimed' and lease_until_us < :now - {_DAY_US}",
        ),
    ),
)
