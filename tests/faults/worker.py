"""A station that works by itself until it is killed: picks, packs, buys labels and prints, in one process.

Each scan is told of before it is handed in ("about") and after it was answered ("ack"), so that whoever
killed this process knows what it must find. Started by the test; by hand it works until nothing is left:

    python -m tests.faults.worker sqlite:///shop.db FOLDER
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fulfill.adapters.carrier_book import FileBook
from fulfill.adapters.house_carrier import HouseCarrier, house_table
from fulfill.adapters.printing import open_printer
from fulfill.answer import Answer
from fulfill.clock import RandomIds
from fulfill.facts import StationProfile
from fulfill.relay import Relay
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.store.warehouse import Warehouse, open_warehouse, person_by_badge, station_profile
from tests.build import flow
from tests.faults.floor import wanted

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
# A minute of a lease is over in 0.3 s, so that what a killed relay left is taken up within the test.
HASTE = 200.0
WORKERS = {"pick": "IDA", "pack": "PIA"}
Tell = Callable[[tuple[Any, ...]], None]


@dataclass(frozen=True, slots=True)
class QuickClock:
    """Runs `HASTE` times as fast as the machine's, the same in every process."""

    began: float

    def now(self) -> datetime:
        return MONDAY + timedelta(seconds=(time.time() - self.began) * HASTE)


def told(answer: Answer) -> tuple[Any, ...]:
    """What of an answer must be the same when its event is delivered again."""
    return answer.seq, str(answer.level), answer.code, answer.message, answer.step, quantities(answer)


def quantities(answer: Answer) -> tuple[Any, ...] | None:
    shown = answer.task
    return shown and (shown.id, shown.document, shown.done, shown.left)


def station(warehouse: Warehouse, flow_name: str, clock: QuickClock) -> Station:
    with warehouse.database.read() as session:
        found = person_by_badge(session, WORKERS[flow_name])
    assert found is not None, flow_name
    profile = replace(station_profile(warehouse, f"{flow_name} bench"), pick_orders_max=2)
    return Station(warehouse, flow(flow_name), profile, found[0], clock, RandomIds())


def relay(warehouse: Warehouse, folder: Path, clock: QuickClock) -> Relay:
    carrier = HouseCarrier(FileBook(folder / "carrier.book"), house_table())
    spec = f"folder:{folder / 'papers'}?media=zpl"

    def printer(_profile: StationProfile, _kind: str) -> Any:
        return open_printer(spec)

    return Relay(
        warehouse,
        clock=clock,
        carriers={carrier.code: carrier},
        open_printer=printer,
        outbox_folder=folder / "outbox",
    )


class Bench:
    """One seat and what it was answered last."""

    def __init__(self, warehouse: Warehouse, flow_name: str, clock: QuickClock, tell: Tell) -> None:
        self.name, self._clock, self._tell = flow_name, clock, tell
        self._database = warehouse.database
        self.station = station(warehouse, flow_name, clock)
        self.last = self.station.begin()
        tell(("begin", flow_name, self.last.code, quantities(self.last)))

    def next_scan(self, dice: random.Random) -> str | None:
        if self.name == "pack" and self.last.step in ("", "scan_start"):
            # The tote that is waited for comes from the other bench: look again.
            self.last = self.station.begin()
            if not self.last.expects:
                return None
        return wanted(self.last, self._database, dice)

    def hand_in(self, event_id: str, raw: str) -> Answer:
        self._tell(("about", self.name, event_id, raw))
        answer = self.station.handle(ScanEvent(event_id, raw, self._clock.now()))
        self._tell(("ack", self.name, event_id, raw, told(answer)))
        return answer


def work(
    url: str, folder: Path, seed: int, began: float, tell: Tell, left: tuple[str, str, str] | None
) -> None:
    """Work until there is nothing to do. `left` is the event that a killed station may not have answered."""
    clock, dice = QuickClock(began), random.Random(seed)
    warehouse = open_warehouse(url)
    stop = threading.Event()
    threading.Thread(
        target=relay(warehouse, folder, clock).run_forever, args=(stop, 0.01), daemon=True
    ).start()
    benches = [Bench(warehouse, name, clock, tell) for name in WORKERS]
    if left is not None:
        bench = next(each for each in benches if each.name == left[0])
        bench.last = bench.hand_in(*left[1:])
    idle_since = time.monotonic()
    while time.monotonic() - idle_since < 1.5:
        bench = dice.choice(benches)
        raw = bench.next_scan(dice)
        if raw is None:
            time.sleep(0.003)
            continue
        event = RandomIds().fresh()
        bench.last = bench.hand_in(event, raw)
        if dice.random() < 0.1:
            assert told(bench.hand_in(event, raw)) == told(bench.last)
        if bench.last.code == "no_work":
            time.sleep(0.02)
        else:
            idle_since = time.monotonic()
    stop.set()
    tell(("over",))
    warehouse.close()


def main(url: str, folder: str, seed: int, began: float, pipe: Any, left: Any) -> None:
    """The entry of a started process; `pipe` takes what it tells."""
    work(url, Path(folder), seed, began, pipe.send, left)


if __name__ == "__main__":
    work(sys.argv[1], Path(sys.argv[2]), 1, time.time(), print, None)
