"""Figures of returns: how many come back and why, how long they wait, and what of their value is saved.

One tidy list for `show` and `export`: each row is one figure of one thing. The database adds up, in one
pass over what came back and one over what was shipped; here the sums are put together by product, reason
and so on.

    figure          by                                      count           of                  other columns
    return_rate     total product reason supplier carrier   pieces back     pieces shipped      rate_permille
    top_reasons     reason (wording: the customer's text)   pieces back     of that reason      rate_permille
    decision_time   percentile (p50, p90)                   pieces judged                       seconds
    value_recovered total (restocked), disposition          pieces judged                       amount_minor,
                                                            of_minor (value of all judged), rate_permille
    refunds         decision                                pieces          pieces judged       amount_minor

A period counts the pieces that came back in it against those shipped in it. Money is what was paid for the
piece on its order's line, in minor units, for each currency by itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from fulfill.return_codes import reason_from, reason_of, system_of
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, period_us

WORDINGS_MAX = 5
_CAME = "coalesce(nullif(s.came_us, 0), r.opened_us)"
_IN_PERIOD = f"{_CAME} >= :since and {_CAME} < :until"
# Which parcel a piece left in is known by its serial, else by its line's first parcel.
_CARRIER = (
    "coalesce((select p.carrier from parcel_item i join parcel p on p.id = i.parcel_id"
    " where i.line_id = u.order_line_id and p.state = 'shipped' and i.quantity > 0"
    " and (u.serial = '' or i.serial = u.serial) order by p.id limit 1), '')"
)
_BACK = Sql(
    "select t.sku, t.supplier, t.reason, t.channel, t.carrier, t.disposition, t.decision, t.currency,"
    " t.wording, count(*), cast(sum(t.price) as bigint), cast(sum(t.amount) as bigint) from (select d.sku,"
    f" d.supplier, u.reason, coalesce(o.channel, '') as channel, {_CARRIER} as carrier, u.disposition,"
    " coalesce(s.decision, '') as decision, coalesce(o.currency, '') as currency,"
    " coalesce(w.wording, '') as wording, coalesce(l.unit_price_minor, 0) as price,"
    " coalesce(s.amount_minor, 0) as amount from return_unit u join rma r on r.id = u.rma_id"
    " join product d on d.id = u.product_id left join order_line l on l.id = u.order_line_id"
    " left join orders o on o.id = l.order_id left join settlement s on s.id = u.id"
    f" left join return_wish w on w.id = u.rma_line_id where {_IN_PERIOD}) t"
    " group by t.sku, t.supplier, t.reason, t.channel, t.carrier, t.disposition, t.decision, t.currency,"
    " t.wording"
)
_SHIPPED = Sql(
    "select d.sku, d.supplier, t.carrier, t.pieces from (select i.product_id, p.carrier,"
    " cast(sum(i.quantity) as bigint) as pieces from parcel p left join manifest m on m.id = p.manifest_id"
    " join parcel_item i on i.parcel_id = p.id where p.state = 'shipped'"
    " and coalesce(m.closed_us, 0) >= :since and coalesce(m.closed_us, 0) < :until"
    " group by i.product_id, p.carrier) t join product d on d.id = t.product_id"
)
_WAITED = Sql(
    "select w.waited, w.n from (select s.decided_us - s.came_us as waited,"
    " row_number() over (order by s.decided_us - s.came_us) as place, count(*) over () as n"
    " from settlement s join return_unit u on u.id = s.id join rma r on r.id = u.rma_id"
    f" where s.came_us > 0 and s.decided_us > 0 and {_IN_PERIOD}) w"
    # The nearest rank: the smallest wait that so many in a hundred do not exceed.
    " where w.place = (w.n * cast(:percent as bigint) + 99) / 100"
)
_PERCENTILES = (50, 90)
_FIELDS = "figure by key wording count of rate_permille seconds amount_minor of_minor currency".split()


class _Back(NamedTuple):
    """Pieces that came back and are alike, with what was paid for them and what goes back, in minor units."""

    sku: str
    supplier: str
    code: str
    channel: str
    carrier: str
    disposition: str
    decision: str
    currency: str
    wording: str
    pieces: int
    price: int
    amount: int


@dataclass(slots=True)
class _Sums:
    """What came back and what was shipped, added up by each thing."""

    back: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    shipped: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    wordings: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    judged: Counter[tuple[str, str]] = field(default_factory=Counter)
    value: Counter[tuple[str, str]] = field(default_factory=Counter)
    decided: Counter[tuple[str, str]] = field(default_factory=Counter)
    paid: Counter[tuple[str, str]] = field(default_factory=Counter)


def figures(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """All figures, over everything that ever came back."""
    return _figures(session, *period_us("", ""))


def figures_between(session: Session, since: str, until: str) -> Iterator[Listed]:
    """The figures of the days from `since` to `until` (ISO days here, both counted; "": no bound)."""
    return _figures(session, *period_us(since, until))


def _figures(session: Session, since_us: int, until_us: int) -> Iterator[Listed]:
    sums = _add_up(session, since_us, until_us)
    yield from _rates(sums)
    yield from _top_reasons(sums)
    for percent in _PERCENTILES:
        row = session.one(_WAITED, since=since_us, until=until_us, percent=percent)
        if row is not None:
            waited, count = row
            yield _row("decision_time", "percentile", f"p{percent}", count=count, seconds=waited // 1_000_000)
    yield from _values(sums)


def _add_up(session: Session, since_us: int, until_us: int) -> _Sums:
    sums = _Sums()
    for row in session.all(_BACK, since=since_us, until=until_us):
        _add_back(sums, _Back(*row))
    for sku, supplier, carrier, pieces in session.all(_SHIPPED, since=since_us, until=until_us):
        for by, key in (("total", ""), ("product", sku), ("supplier", supplier), ("carrier", carrier)):
            sums.shipped[by][key] += pieces
    return sums


def _add_back(sums: _Sums, one: _Back) -> None:
    system = system_of(one.channel)
    reason = str(reason_of(one.code, system))
    things = (
        ("total", ""),
        ("product", one.sku),
        ("reason", reason),
        ("supplier", one.supplier),
        ("carrier", one.carrier),
    )
    for by, key in things:
        sums.back[by][key] += one.pieces
    # A code that nobody knows is told as it came.
    is_known = not one.code or reason_from(system, one.code) is not None
    said = one.wording or ("" if is_known else one.code)
    if said:
        sums.wordings[reason][said] += one.pieces
    if one.disposition:
        sums.judged[one.disposition, one.currency] += one.pieces
        sums.value[one.disposition, one.currency] += one.price
    if one.decision:
        sums.decided[one.decision, one.currency] += one.pieces
        sums.paid[one.decision, one.currency] += one.amount


def _rates(sums: _Sums) -> Iterator[Listed]:
    """Of each thing that came back or was shipped, how many in a thousand; the most first."""
    everything = sums.shipped["total"][""]
    for by in ("total", "product", "reason", "supplier", "carrier"):
        keys = sums.back[by].keys() | sums.shipped[by].keys() | ({""} if by == "total" else set())
        for key in sorted(keys, key=lambda key: (-sums.back[by][key], key)):
            of = everything if by == "reason" else sums.shipped[by][key]
            words = key.replace("_", " ") if by == "reason" else ""
            yield _row("return_rate", by, key, wording=words, count=sums.back[by][key], of=of)


def _top_reasons(sums: _Sums) -> Iterator[Listed]:
    for reason, of in sorted(sums.back["reason"].items(), key=lambda one: (-one[1], one[0])):
        said = sorted(sums.wordings[reason].items(), key=lambda one: (-one[1], one[0]))
        for wording, count in said[:WORDINGS_MAX]:
            yield _row("top_reasons", "reason", reason, wording=wording, count=count, of=of)


def _values(sums: _Sums) -> Iterator[Listed]:
    for currency in sorted({currency for _, currency in sums.judged}):
        mine = {what: n for (what, its), n in sums.judged.items() if its == currency}
        worth = {what: sums.value[what, currency] for what in mine}
        whole, pieces = sum(worth.values()), sum(mine.values())
        rows = [("total", "restocked", pieces, worth.get("restock", 0))]
        rows += [("disposition", what, mine[what], worth[what]) for what in sorted(mine)]
        for by, key, count, value in rows:
            yield _row(
                "value_recovered", by, key, count=count, amount_minor=value, of_minor=whole,
                rate_permille=_permille(value, whole), currency=currency or None,
            )  # fmt: skip
    for decision, currency in sorted(sums.decided):
        of = sum(n for (_, its), n in sums.decided.items() if its == currency)
        yield _row(
            "refunds", "decision", decision, count=sums.decided[decision, currency], of=of,
            amount_minor=sums.paid[decision, currency], currency=currency or None,
        )  # fmt: skip


def _permille(count: int, of: int) -> int | None:
    """In thousandths, rounded to the nearest, halves up; None of nothing."""
    return (2000 * count + of) // (2 * of) if of else None


def _row(figure: str, by: str, key: str, **more: str | int | None) -> Listed:
    row: Listed = dict.fromkeys(_FIELDS) | {"figure": figure, "by": by, "key": key or None} | more
    row["wording"] = row["wording"] or None
    if row["rate_permille"] is None and isinstance(row["of"], int) and isinstance(row["count"], int):
        row["rate_permille"] = _permille(row["count"], row["of"])
    return row


FIGURES = View(
    figures,
    ("figure", "by", "key", "currency"),
    tuple(_FIELDS),
    between=figures_between,
)
