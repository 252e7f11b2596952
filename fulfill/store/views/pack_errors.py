"""What goes wrong at the packing benches, by packer and product: from the journal, which keeps every refusal.

    error          what happened                                            count       units
    wrong_item     an item that is not in the order                          scans      -
    excess         a unit too many of an item that is                        scans      -
    wrong_lot, wrong_serial   the right item, not the one picked             scans      -
    wrong_label    another parcel's label on the box                         scans      -
    odd_weight     a weight that did not fit                                 weighings  -
    missing        picked by the book, not in the tote                       times      eaches
    damaged        laid aside at the bench                                   times      eaches
    by_hand        counted without a barcode, with the reason given          times      eaches
    no_insert      something to lay in was not at hand                       times      -

`packed` is how many eaches of the product the same person packed, and `rate_permille` the count in a
thousand of these; null where nothing was packed. What was taken back does not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from fulfill import gs1
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, period_us

ERRORS = {
    "not_in_order": "wrong_item",
    "not_in_batch": "wrong_item",
    "surplus": "excess",
    "surplus_found": "excess",
    "too_many": "excess",
    "all_packed": "excess",
    "wrong_lot": "wrong_lot",
    "wrong_serial": "wrong_serial",
    "other_parcel": "wrong_label",
    "label_void": "wrong_label",
    "weight_differs": "odd_weight",
}
_CODES = ", ".join(f"'{code}'" for code in ERRORS)
_PERIOD = "o.seq >= :begun and o.at_us >= :since and o.at_us < :until"
_REFUSED = Sql(
    "select coalesce(p.name, ''), o.code, o.scan, count(*) from operation o"
    " left join person p on p.id = o.person_id"
    f" where o.flow = 'pack' and o.code in ({_CODES}) and {_PERIOD}"
    " group by coalesce(p.name, ''), o.code, o.scan"
)
_NO_INSERT = Sql(
    "select coalesce(p.name, ''), count(*) from operation o left join person p on p.id = o.person_id"
    " where o.flow = 'pack' and o.step = 'scan_insert' and o.scan like '!short%' and o.undo <> ''"
    f" and not exists (select 1 from operation u where u.undoes = o.seq) and {_PERIOD}"
    " group by coalesce(p.name, '')"
)
_MOVED = Sql(
    "select coalesce(p.name, ''), d.sku, m.reason,"
    " case when o.scan like '!reason %' then trim(substr(o.scan, 9)) else '' end,"
    " count(*), cast(sum(m.quantity) as bigint) from operation o join move m on m.operation_seq = o.seq"
    " join product d on d.id = m.product_id left join person p on p.id = o.person_id"
    f" where o.flow = 'pack' and m.reason in ('pack', 'short', 'damaged') and {_PERIOD}"
    " and not exists (select 1 from move r where r.reverses = m.seq)"
    " group by coalesce(p.name, ''), d.sku, m.reason,"
    " case when o.scan like '!reason %' then trim(substr(o.scan, 9)) else '' end"
)
_SKU = Sql(
    "select d.sku from code c join product d on d.id = c.ref where c.kind = 'product'"
    " and c.code in (:code, :upper, :gtin) order by case when c.code = :code then 0 else 1 end limit 1"
)
_FIELDS = "error person sku count units packed rate_permille reason".split()
MOVES = {"short": "missing", "damaged": "damaged"}


@dataclass(slots=True)
class Sums:
    """Times and eaches by (error, person, sku, reason); eaches packed by (person, sku)."""

    times: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    units: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    packed: Counter[tuple[str, str]] = field(default_factory=Counter)


def errors(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """All that ever went wrong."""
    return _rows(session, *period_us("", ""))


def errors_between(session: Session, since: str, until: str) -> Iterator[Listed]:
    """What went wrong from `since` to `until` (ISO days here, both counted; "": no bound)."""
    return _rows(session, *period_us(since, until))


def _rows(session: Session, since_us: int, until_us: int) -> Iterator[Listed]:
    return rows_of(add_up(session, since_us, until_us))


def rows_of(sums: Sums) -> Iterator[Listed]:
    """The list, the most frequent first."""
    for key in sorted(sums.times, key=lambda key: (-sums.times[key], key)):
        error, person, sku, reason = key
        packed = sums.packed[person, sku]
        times, units = sums.times[key], sums.units[key]
        yield {
            "error": error,
            "person": person or None,
            "sku": sku or None,
            "count": times,
            "units": units or None,
            "packed": packed or None,
            "rate_permille": (2000 * (units or times) + packed) // (2 * packed) if packed else None,
            "reason": reason or None,
        }


def add_up(session: Session, since_us: int, until_us: int, begun: int = 0) -> Sums:
    """The errors of a period; `begun` is an entry of the journal before which none of it is."""
    values = {"since": since_us, "until": until_us, "begun": begun}
    sums, known = Sums(), dict[str, str]()
    for person, sku, reason, said, times, units in session.all(_MOVED, **values):
        if reason == "pack":
            sums.packed[person, sku] += units
            if not said:
                continue
        # A product that was named with the reason is no part of it.
        why = said.removeprefix(sku).strip() if reason == "pack" else ""
        key = (MOVES.get(reason, "by_hand"), person, sku, why)
        sums.times[key] += times
        sums.units[key] += units
    for person, code, scan, times in session.all(_REFUSED, **values):
        if scan not in known:
            known[scan] = sku_of(session, scan)
        sums.times[ERRORS[code], person, known[scan], ""] += times
    for person, times in session.all(_NO_INSERT, **values):
        sums.times["no_insert", person, "", ""] += times
    return sums


def sku_of(session: Session, scan: str) -> str:
    """The product that a scan meant; "" for a word, a number, a serial or a label."""
    if not scan or scan.startswith("!"):
        return ""
    text = gs1.plain(scan)
    gtin = gs1.gtin14(text) if gs1.is_gtin(text) else _gtin_inside(text)
    return str(session.value(_SKU, code=scan, upper=text.upper(), gtin=gtin or text) or "")


def _gtin_inside(text: str) -> str:
    """The GTIN of GS1 data that begins with one: 01 and its fourteen digits."""
    digits = text[2:16]
    return digits if text.startswith("01") and len(digits) == 14 and gs1.is_gtin(digits) else ""


ERRORS_VIEW = View(
    errors,
    ("error", "person", "sku"),
    tuple(_FIELDS),
    between=errors_between,
)
