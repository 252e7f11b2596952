"""What packing asks about the bench: its rules, who picked and who packs, totes of many orders, trucks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from fulfill import saved
from fulfill.flows.pack.task import BenchRules, PackTask, Sharing, Tickers, Waiting
from fulfill.orders import Order
from fulfill.places import Plate, PlateKind, tote_shown
from fulfill.plan import bench_file, cutoffs
from fulfill.store.facts import Moment, StoreFacts
from fulfill.store.facts_weights import ALARMS
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import setting

PACKING: Final = "packing"
# The settings of packing and what they can be; the first is what holds unset.
SETTINGS: Final[dict[str, tuple[str, ...]]] = {
    "pack.four_eyes": ("no", "yes"),
    "pack.surplus": ("refuse", "scan_out"),
    "pack.take_over": ("no", "badge"),
    "pack.by_hand": tuple(str(each) for each in Tickers),
    # Of a thousand right parcels, how many may be suspected for their weight.
    ALARMS: ("2", "1", "5", "10", "20", "50"),
}
_AHEAD_MOST = 500
_RULES = Sql(
    f"select name, value from setting where name in ({', '.join(repr(each) for each in SETTINGS)})"
    " union all select 'book', body from (select body from rule_book where name = 'packing'"
    " order by version desc limit 1) b"
)
# A pick whose serial the book did not know goes by the place where differences go.
_PICKED = (
    "from hold h join move m on m.hold_id = h.id join operation q on q.seq = m.operation_seq"
    " where h.order_id = {order} and m.reason in ('pick', 'count')"
    " and not exists (select 1 from move r where r.reverses = m.seq)"
)
_PICKERS = Sql(f"select distinct q.person_id {_PICKED.format(order=':order')}")
# An order with no day to ship goes last; several statements, so that each walks along (state, ship_by).
_WAITING = (
    "select o.id, o.number, o.ship_by, o.service, o.country, (select coalesce(sum(l.picked - l.packed), 0)"
    " from order_line l where l.order_id = o.id) from orders o where o.state = '{state}' and {day}"
    " and o.task_id is null and o.on_hold = 0"
    " order by o.ship_by, {truck}, o.priority desc, o.ordered_at_us, o.id limit :most"
)
_URGENCY = (
    ("packing", "o.ship_by > ''"),
    ("picked", "o.ship_by > ''"),
    ("packing", "o.ship_by = ''"),
    ("picked", "o.ship_by = ''"),
)
# From the plates that hold this product now to the orders they are bound to: never through all orders
# that ever had it.
_WAITING_FOR = (
    "select o.id, p.id from balance b join plate p on p.id = b.plate_id join orders o on o.id = p.order_id"
    " where b.product_id = :product and b.plate_id <> 0 and b.is_outside = 0 and b.on_hand > 0"
    " and p.kind <> 'carton' and o.state in ('picked', 'packing') and o.task_id is null and o.on_hold = 0"
    " and exists (select 1 from order_line l where l.order_id = o.id and l.product_id = :product"
    " and l.picked > l.packed)"
    f" and (:not_by = 0 or not exists (select 1 {_PICKED.format(order='o.id')} and q.person_id = :not_by))"
    " order by o.ship_by = '', o.ship_by, {truck}, exists (select 1 from order_line l where l.order_id = o.id"
    " and l.picked + l.cancelled < l.ordered), o.priority desc, o.ordered_at_us, o.id limit :most"
)
_TOTES_OF = (
    "select order_id, code from plate where order_id in (%s) and order_id is not null and kind <> 'carton'"
    " order by code"
)
_PLATE_CODE = Sql("select code from plate where id = :id")
_BOUND = Sql(
    "select id, code, kind, place_id, order_id from plate where order_id is not null and kind <> 'carton'"
    " and (code = :code or code like '~%') order by id"
)
_PLATE_NAMED = Sql("select id from plate where code = :code")
_IS_GIVEN_BACK = Sql("select 1 from task where id = :task and state = 'open' and person_id is null")
_BODY = Sql("select body from task where id = :task and state = 'open' and flow = 'pack'")
_EARLIER = Sql(
    "select 1 from orders o join orders e on e.id < o.id and e.state <> 'cancelled'"
    " and ((o.email <> '' and lower(e.email) = lower(o.email))"
    " or (o.email = '' and e.name = o.name and e.postcode = o.postcode)) where o.id = :order limit 1"
)
_BENCHES = Sql(
    "select count(*) from task where flow = 'pack' and state = 'open' and person_id is not null"
    " and person_id <> :person"
)


@cache
def _by_truck(services: int) -> str:
    """When an order's truck leaves, in minutes of the day, for so many services."""
    cases = "".join(f" when :service_{n} then :cut_{n}" for n in range(services))
    # A number alone would be the number of a column.
    return f"case upper(o.service){cases} else :cut_other end" if services else "o.ship_by"


@cache
def _waiting(services: int) -> tuple[Sql, ...]:
    truck = _by_truck(services)
    return tuple(Sql(_WAITING.format(state=state, day=day, truck=truck)) for state, day in _URGENCY)


@cache
def _waiting_for(services: int) -> Sql:
    return Sql(_WAITING_FOR.format(truck=_by_truck(services)))


@cache
def _totes_among(orders: int) -> Sql:
    return Sql(_TOTES_OF % ", ".join(f":order_{n}" for n in range(orders)))


class BenchFacts(StoreFacts):
    """The bench's part of `PackFacts`, over the open transaction."""

    def __init__(self, session: Session, moment: Moment) -> None:
        super().__init__(session, moment)
        self._rules: BenchRules | None = None
        self._cuts: Mapping[str, int] | None = None

    # --- rules ---------------------------------------------------------------------------------------
    def bench_rules(self) -> BenchRules:
        if self._rules is None:
            self._rules = _rules_of(dict(self.session.all(_RULES)))
        return self._rules

    def pickers_of(self, order_id: int) -> frozenset[int]:
        return frozenset(row[0] for row in self.session.all(_PICKERS, order=order_id))

    def is_first_order(self, order_id: int) -> bool:
        return self.session.one(_EARLIER, order=order_id) is None

    # --- hands ---------------------------------------------------------------------------------------
    def is_given_back(self, task_id: int) -> bool:
        return self.session.one(_IS_GIVEN_BACK, task=task_id) is not None

    def others_pack(self) -> int:
        return int(self.session.value(_BENCHES, person=self.operator.id) or 0)

    def task_left(self, task_id: int) -> PackTask | None:
        body = self.session.value(_BODY, task=task_id)
        return saved.load(PackTask, body) if body else None

    # --- totes of many orders --------------------------------------------------------------------------
    def sharing(self, tote_id: int) -> Sharing:
        code = self.session.value(_PLATE_CODE, id=tote_id)
        if code is None:
            return Sharing(tote_id)
        tote = tote_shown(code)
        itself = tote_id if tote == code else int(self.session.value(_PLATE_NAMED, code=tote) or tote_id)
        bound = tuple(
            Plate(id_, tote, PlateKind(kind), place, order)
            for id_, found, kind, place, order in self.session.all(_BOUND, code=tote)
            if tote_shown(found) == tote
        )
        return Sharing(itself, bound)

    def waiting_in(self, tote_id: int, product_id: int, not_by: int = 0) -> int | None:
        plates = {each.id for each in self.sharing(tote_id).plates}
        found = self._waiting_for(product_id, not_by, _AHEAD_MOST)
        return next((order for order, plate in found if plate in plates), None)

    # --- what waits ----------------------------------------------------------------------------------
    def waiting(self, most: int = 50) -> tuple[Waiting, ...]:
        rows: list[Any] = []
        # Whether anything waits at all needs neither trucks nor totes.
        names = self._truck_names() if most > 1 else {}
        for statement in _waiting(len(names) // 2):
            if len(rows) < most:
                rows += self.session.all(statement, most=most - len(rows), **names)
        if most == 1:
            return tuple(Waiting(str(row[1])) for row in rows)
        totes = self._tote_codes([row[0] for row in rows])
        rates = setting(self.session, "rates")
        return tuple(self._shown(row, totes, rates) for row in rows)

    def waiting_for(self, product_id: int, not_by: int = 0) -> int | None:
        found = self._waiting_for(product_id, not_by, 1)
        return found[0][0] if found else None

    def truck_of(self, order: Order) -> str:
        rates = setting(self.session, "rates")
        at = cutoffs.truck(rates, order.service)
        return cutoffs.clock_text(at) if at is not None else ""

    def _waiting_for(self, product_id: int, not_by: int, most: int) -> list[tuple[int, int]]:
        names = self._truck_names()
        statement = _waiting_for(len(names) // 2)
        rows = self.session.all(statement, product=product_id, not_by=not_by, most=most, **names)
        return [(int(order), int(plate)) for order, plate in rows]

    def _shown(self, row: Any, totes: dict[int, list[str]], rates: str) -> Waiting:
        id_, number, ship_by, service, country, units = row
        at = cutoffs.truck(rates, service)
        now = datetime.fromtimestamp(self.now_us / 1_000_000, UTC).astimezone()
        left = cutoffs.minutes_left(ship_by, at, now) if at is not None else None
        return Waiting(
            number,
            tuple(totes.get(id_, ())),
            ship_by,
            service,
            country,
            int(units),
            cutoffs.clock_text(at) if at is not None else "",
            left,
        )

    def _tote_codes(self, order_ids: list[int]) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        if order_ids:
            names = {f"order_{n}": each for n, each in enumerate(order_ids)}
            for order_id, code in self.session.all(_totes_among(len(order_ids)), **names):
                found.setdefault(order_id, []).append(tote_shown(code))
        return found

    def _cutoffs(self) -> Mapping[str, int]:
        if self._cuts is None:
            self._cuts = cutoffs.cutoffs(setting(self.session, "rates"))
        return self._cuts

    def _truck_names(self) -> dict[str, str | int]:
        names: dict[str, str | int] = {}
        for n, (service, at) in enumerate(self._cutoffs().items()):
            names |= {f"service_{n}": service, f"cut_{n}": at}
        if names:
            names["cut_other"] = min(self._cutoffs().values())
        return names


def _rules_of(found: dict[str, str]) -> BenchRules:
    """An option that this program does not know counts as unset."""

    def is_set(name: str) -> bool:
        return found.get(name) == SETTINGS[name][1]

    ticks = found.get("pack.by_hand", "")
    return BenchRules(
        is_set("pack.four_eyes"),
        is_set("pack.surplus"),
        is_set("pack.take_over"),
        Tickers(ticks) if ticks in tuple(Tickers) else Tickers.PACKERS,
        bench_file.in_force(found.get("book", "")),
    )
