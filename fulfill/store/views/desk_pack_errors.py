"""Packing errors as a desk shows them: by packer, by product or by kind, and the very scans behind a figure.

The list of `show pack_errors` and these tell the same; here a period is found by where it begins in the
journal, since the journal has no index of its times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from fulfill.store import journal
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views import pack_errors
from fulfill.store.views.shapes import Listed, period_us

MOST = 200


class By(StrEnum):
    """What errors are put together by."""

    PERSON = "person"
    PRODUCT = "sku"
    KIND = "error"


@dataclass(frozen=True, slots=True)
class ErrorsOf:
    """What went wrong with one packer, one product or of one kind.

    Attributes:
        kinds: times of each kind of error, most first. packed: eaches packed by them (0: not known of a
            kind). rate_permille: errors in a thousand of these; None where nothing was packed.
    """

    name: str
    count: int
    units: int
    packed: int
    rate_permille: int | None
    kinds: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ErrorEvent:
    """One of them: `seq` is its entry in the journal, `units` eaches where goods were moved for it."""

    seq: int
    at_us: int
    error: str
    person: str
    station: str
    sku: str
    scan: str
    message: str
    units: int


_CODES = ", ".join(f"'{code}'" for code in pack_errors.ERRORS)
_EVENT = (
    "select o.seq, o.at_us, coalesce(p.name, ''), s.name, o.code, o.scan, o.message, {more} from operation o"
    " join station s on s.id = o.station_id left join person p on p.id = o.person_id{joins}"
    " where o.seq >= :begun and o.flow = 'pack' and o.at_us >= :since and o.at_us < :until and {what}"
    " order by o.seq desc"
)
_TAKEN_BACK = "not exists (select 1 from operation u where u.undoes = o.seq)"
_REFUSED = Sql(_EVENT.format(more="'', '', 0", joins="", what=f"o.code in ({_CODES})"))
_NO_INSERT = Sql(
    _EVENT.format(
        more="'', '', 0",
        joins="",
        what=f"o.step = 'scan_insert' and o.scan like '!short%' and o.undo <> '' and {_TAKEN_BACK}",
    )
)
_MOVED = Sql(
    _EVENT.format(
        more="d.sku, m.reason, m.quantity",
        joins=" join move m on m.operation_seq = o.seq join product d on d.id = m.product_id",
        what="(m.reason in ('short', 'damaged') or (m.reason = 'pack' and o.scan like '!reason %'))"
        " and not exists (select 1 from move r where r.reverses = m.seq)",
    )
)


def grouped(session: Session, by: By, since: str, until: str) -> tuple[ErrorsOf, ...]:
    """Who or what has errors, the most first. Days as in `period_us`. Raises UnusableInput."""
    since_us, until_us = period_us(since, until)
    begun = journal.begins_at(session, since_us)
    sums = pack_errors.add_up(session, since_us, until_us, begun)
    return tuple(_together(list(pack_errors.rows_of(sums)), by, dict(sums.packed)))


def _together(rows: Iterable[Listed], by: By, packed: dict[tuple[str, str], int]) -> Iterator[ErrorsOf]:
    kinds: dict[str, Counter[str]] = {}
    units: Counter[str] = Counter()
    for row in rows:
        name = str(row[by] or "")
        kinds.setdefault(name, Counter())[str(row["error"])] += int(row["count"])
        units[name] += int(row["units"] or 0)
    whole: Counter[str] = Counter()
    for (person, sku), eaches in packed.items():
        whole[person if by is By.PERSON else sku] += eaches
    for name, counted in sorted(kinds.items(), key=lambda each: (-each[1].total(), each[0])):
        of, times = whole[name] if by is not By.KIND else 0, counted.total()
        rate = (2000 * times + of) // (2 * of) if of else None
        yield ErrorsOf(name, times, units[name], of, rate, tuple(counted.most_common()))


def events(session: Session, by: By, name: str, since: str, until: str) -> tuple[ErrorEvent, ...]:
    """The newest entries behind one row, at most `MOST` and one more."""
    since_us, until_us = period_us(since, until)
    values = {"since": since_us, "until": until_us, "begun": journal.begins_at(session, since_us)}
    found: list[ErrorEvent] = []
    for sql in (_REFUSED, _NO_INSERT, _MOVED):
        fitting = (each for each in _told(session, sql, values) if _of(each, by) == name)
        for _, event in zip(range(MOST + 1), fitting, strict=False):
            found.append(event)
    found.sort(key=lambda each: -each.seq)
    return tuple(found[: MOST + 1])


def _of(event: ErrorEvent, by: By) -> str:
    return {By.PERSON: event.person, By.PRODUCT: event.sku, By.KIND: event.error}[by]


def _told(session: Session, sql: Sql, values: dict[str, int]) -> Iterator[ErrorEvent]:
    known: dict[str, str] = {}
    for seq, at_us, person, station, code, scan, message, moved, reason, units in session.all(sql, **values):
        sku = moved
        if reason:
            error = pack_errors.MOVES.get(reason, "by_hand")
        elif code in pack_errors.ERRORS:
            error = pack_errors.ERRORS[code]
            if scan not in known:
                known[scan] = pack_errors.sku_of(session, scan)
            sku = known[scan]
        else:
            error = "no_insert"
        yield ErrorEvent(seq, at_us, error, person, station, sku, scan, message, int(units))
