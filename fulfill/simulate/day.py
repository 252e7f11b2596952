"""One virtual day: orders come in, people work, parcels leave; then the faults end and all is finished."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from fulfill import demo_data, intake, operations
from fulfill import desk as desks
from fulfill.demo_data import trade
from fulfill.errors import Refused
from fulfill.operations import Desk
from fulfill.people import Act as Permission
from fulfill.relay import Relay
from fulfill.robot import Robot, mishaps
from fulfill.simulate.crew import Tally, Worker, rates_for
from fulfill.simulate.outside import Killed, MoodyCarrier, Pile, Trouble
from fulfill.simulate.ports import VirtualClock
from fulfill.simulate.sight import ComingBack, Sight
from fulfill.store import paper_desk
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse

DAY_S = 8 * 3600.0
# Time enough to finish what the day left behind; who needs more is stuck.
OVERTIME_S = 12 * 3600.0
RELAY_S, LEAD_S, DOUBTS_S, BACK_S = 20.0, 600.0, 420.0, 1800.0
IMPORTS = 12
_DOUBTFUL = Sql("select id, kind, document from paper where state = 'doubtful' order by id")
_PARKED = Sql("select count(*) from outbox where state = 'parked' and kind <> 'print'")
_OPEN_ORDERS = Sql(
    "select number, state from orders where state in ('released', 'picking', 'picked', 'packing', 'packed')"
    " order by number"
)
_OPEN_OUTBOX = Sql("select count(*) from outbox where state in ('waiting', 'claimed')")
_OPEN_COUNTS = Sql("select count(*) from count_request where state = 'open'")
_SHIPPED = Sql(
    "select o.number, l.sku, l.shipped from orders o join order_line l on l.order_id = o.id"
    " where l.shipped > 0 order by o.number, l.line"
)
_SHIPPED_UNITS = Sql(
    "select i.product_id, i.serial, coalesce(t.code, '') from parcel_item i"
    " join parcel p on p.id = i.parcel_id join orders o on o.id = p.order_id"
    " left join lot t on t.id = i.lot_id where o.number = :number and p.state = 'shipped'"
    " and i.quantity > 0 order by i.id"
)
_TRACKING = Sql(
    "select p.tracking from parcel p join orders o on o.id = p.order_id where o.number = :number"
    " and p.state = 'shipped' order by p.id"
)

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Day:
    """All that acts in one simulated warehouse."""

    warehouse: Warehouse
    clock: VirtualClock
    relay: Relay
    sight: Sight
    pile: Pile
    carrier: MoodyCarrier
    trouble: Trouble
    lead: Desk
    rng: Random
    scope: trade.Scope
    folder: Path
    tally: Tally = field(default_factory=Tally)
    workers: list[Worker] = field(default_factory=list)
    is_over: bool = False
    announced: set[str] = field(default_factory=set)
    _heap: list[tuple[float, int, Callable[[], float]]] = field(default_factory=list)
    _turn: int = 0

    def run(self, progress: Progress | None = None) -> None:
        """Play the day and its end; afterwards the clock says how long it took."""
        self._schedule()
        limit = DAY_S + OVERTIME_S
        while self._heap:
            at, _, act = heapq.heappop(self._heap)
            if at > limit or (self.is_over and self._is_finished()):
                break
            self.clock.seconds = max(self.clock.seconds, at)
            if at > DAY_S and not self.is_over:
                self._end_of_day()
            self._later(self.clock.seconds + act(), act)
            if progress is not None and self._turn % 200 == 0:
                progress(int(self.clock.seconds), int(DAY_S))

    def unfinished(self) -> list[str]:
        """What should have been done by now, in words."""
        with self.warehouse.database.read() as session:
            told = [f"order {number} is still {state}" for number, state in session.all(_OPEN_ORDERS)]
            if waiting := session.value(_OPEN_OUTBOX):
                told.append(f"{waiting} rows of the outbox still wait")
            if parked := session.value(_PARKED):
                told.append(f"{parked} rows of the outbox still wait for a person")
            if counts := session.value(_OPEN_COUNTS):
                told.append(f"{counts} places still wait to be counted")
        return told

    # --- who acts when ------------------------------------------------------------------------------
    def _schedule(self) -> None:
        self._later(1.0, self._carry_out)
        self._later(DOUBTS_S, self._answer_doubts)
        self._later(BACK_S * 3, self.send_back)
        self._orders_by_hour()
        self._later(90.0, self._release)
        for worker in self.workers:
            self._later(100.0 + self.rng.random() * 60, self._shift(worker))

    def _later(self, at: float, act: Callable[[], float]) -> None:
        self._turn += 1
        heapq.heappush(self._heap, (at, self._turn, act))

    def _shift(self, worker: Worker) -> Callable[[], float]:
        mates = [each for each in self.workers if each.flow.name == worker.flow.name]
        return lambda: worker.act(mates)

    def _end_of_day(self) -> None:
        """From here nothing goes wrong any more: what is left must be finished by itself."""
        self.is_over = True
        self.trouble.is_on = False
        self.sight.is_closing = True
        for worker in self.workers:
            worker.robot.be_careful()
            worker.rest_s = 600.0 if worker.flow.name == "move" else 60.0

    def _is_finished(self) -> bool:
        # The question costs a read: it is asked once in a while.
        if self._turn % 25 or self.sight.back:
            return False
        idle = all(worker.is_idle or worker.station is None for worker in self.workers)
        return idle and not self.unfinished()

    # --- what happens beside the floor ---------------------------------------------------------------
    def _orders_by_hour(self) -> None:
        header, rows = demo_data.table("orders", self.scope)
        numbers = list(dict.fromkeys(row[0] for row in rows))
        size = max(1, -(-len(numbers) // IMPORTS))
        for at, first in enumerate(range(0, len(numbers), size)):
            part = set(numbers[first : first + size])
            text = demo_data.csv_text(header, [row for row in rows if row[0] in part])
            self._later(at * (DAY_S * 0.75 / IMPORTS), self._importer(f"orders-{at:02d}.csv", text))

    def _importer(self, name: str, text: str) -> Callable[[], float]:
        def take() -> float:
            self.take(name, text)
            return 1e9

        return take

    def take(self, name: str, text: str) -> None:
        """Import one list; a rejected row is a violation."""
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        report = intake.take_file(self.lead, file)
        for _, reason in report.reasons:
            self.tally.troubles.append(f"{name}: {reason}")

    def _release(self) -> float:
        desks.release(self.lead)
        return LEAD_S

    def _carry_out(self) -> float:
        try:
            self.relay.pump()
        except Killed:
            # The next relay begins after a while; what this one held is claimed until its lease runs out.
            return 45.0
        return RELAY_S

    def _answer_doubts(self) -> float:
        """Somebody goes to the printer, looks, and says what lies there."""
        with self.warehouse.database.read() as session:
            doubts = session.all(_DOUBTFUL)
        for paper_id, kind, document in doubts:
            came_out = any(name.startswith(f"{kind}-{document}-{paper_id}") for name in self.pile.sheets)
            self._at_desk(paper_id, came_out=came_out)
        if self.is_over:
            operations.run(
                self.lead,
                Permission.OVERRIDE,
                "retry_parked",
                "",
                lambda doing: paper_desk.retry_parked(doing.session, doing.now_us),
            )
        return DOUBTS_S

    def _at_desk(self, paper_id: int, *, came_out: bool) -> None:
        def answer(doing: operations.Doing) -> None:
            if came_out:
                doing.said = paper_desk.came_out(doing.session, paper_id)
            else:
                doing.said = paper_desk.again(doing.session, paper_id, doing.now_us)

        try:
            operations.run(self.lead, Permission.REPRINT, "paper", str(paper_id), answer)
        except Refused:
            self.tally.refusals["paper_cannot"] += 1

    # --- returns --------------------------------------------------------------------------------------
    def send_back(self) -> float:
        """Some of what was shipped comes back: announced or not, without papers, twice, another thing."""
        with self.warehouse.database.read() as session:
            shipped = [row for row in session.all(_SHIPPED) if row[0] not in self.announced]
        if self.is_over:
            return BACK_S
        rows = trade.returns(self.scope, shipped)
        self.announced.update(order for order, _, _ in shipped)
        if rows:
            name = f"returns-{int(self.clock.seconds):06d}.csv"
            self.take(name, demo_data.csv_text(trade.RETURNS_HEADER, rows))
        for rma, order, sku, quantity, *_ in rows:
            self.sight.back.append(self._box(rma, order, sku, int(quantity)))
        return BACK_S

    def _box(self, rma: str, order: str, sku: str, quantity: int) -> ComingBack:
        with self.warehouse.database.read() as session:
            units = session.all(_SHIPPED_UNITS, number=order)
            tracking = session.value(_TRACKING, number=order) or order
        known = {self.sight.sku_of[product]: (product, serial, lot) for product, serial, lot in units}
        product, serial, lot = known.get(sku, (0, "", ""))
        piece = (self.sight.gtin_of[product][-13:] if product else sku, serial or lot)
        pieces = [piece] * quantity
        match self.rng.randrange(8):
            case 0:
                return ComingBack("!next", tuple(pieces))
            case 1:
                return ComingBack(tracking, tuple(pieces))
            case 2:
                return ComingBack(order, (*pieces, (self.sight.stray(), "")))
            case 3:
                # The customer was sent a new box, and sends both: the second parcel is one too many.
                self.sight.back.append(ComingBack(rma, tuple(pieces)))
                return ComingBack(rma, (*pieces, piece))
        return ComingBack(rma, tuple(pieces))


def crew(day: Day, flows: Callable[[str], object], seed: int, *, careful: bool = False) -> None:
    """Seat everybody: who, where, in which flow."""
    from fulfill.floor import Flow
    from fulfill.store.warehouse import person_by_badge, station_profile

    usual = mishaps.NONE if careful else mishaps.USUAL
    for number, (flow_name, badge, seat) in enumerate(SEATS):
        flow = flows(flow_name)
        assert isinstance(flow, Flow)
        with day.warehouse.database.read() as session:
            found = person_by_badge(session, badge)
        assert found is not None, badge
        rng = Random(f"{seed}:{number}:{flow_name}")
        day.workers.append(
            Worker(
                name=f"{badge} at {seat}",
                warehouse=day.warehouse,
                flow=flow,
                person=found[0],
                profile=station_profile(day.warehouse, seat),
                robot=Robot(flow_name, day.sight, rng, rates_for(usual, flow_name)),
                rng=rng,
                clock=day.clock,
                ids=day.lead.ids,
                sight=day.sight,
                tally=day.tally,
                rest_s={"ship": 900.0, "move": 1500.0}.get(flow_name, 240.0),
            )
        )


# flow, badge, station
SEATS = (
    ("pick", "B-PAUL", "CART-1"),
    ("pick", "B-ELENI", "CART-2"),
    ("pick", "B-JONAS", "CART-3"),
    ("pick", "B-MARTA", "CART-4"),
    ("pack", "B-IVAN", "BENCH-1"),
    ("pack", "B-CLARA", "BENCH-2"),
    ("pack", "B-SAM", "BENCH-3"),
    ("pack", "B-ANNA", "OFFICE"),
    ("ship", "B-SAM", "DOCK-1"),
    ("receive", "B-LUC", "DOCK-2"),
    ("putaway", "B-LUC", "FORKLIFT"),
    ("count", "B-MARTA", "HAND-1"),
    ("count", "B-LUC", "HAND-2"),
    ("count", "B-ANNA", "HAND-3"),
    ("move", "B-JONAS", "HAND-4"),
    ("returns", "B-RUTH", "RETURNS"),
    ("kit", "B-RUTH", "KIT"),
    ("vendor", "B-RUTH", "VENDOR"),
)
