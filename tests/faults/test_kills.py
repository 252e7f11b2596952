"""`kill -9` at random moments of a working station: what was answered is kept, nothing is half done.

100 kills in the daily run. The long form, 2,000 kills in about half an hour:

    FULFILL_KILLS=2000 pytest tests/faults/test_kills.py --timeout 7200
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from fulfill.scan import ScanEvent
from fulfill.store.engine import Database
from fulfill.store.warehouse import open_warehouse
from tests.build import ADDRESS, ANN, Shop
from tests.faults import worker
from tests.faults.floor import breaches, rows, state, value

KILLS = int(os.environ.get("FULFILL_KILLS", "60"))
SEED = int(os.environ.get("FULFILL_SEED", "1"))
WORK_S_MAX = 0.3
MUCH = """place,sku,quantity,lot,expires_on,serial
A-01,MUG,100000,,,
A-02,PEN,100000,,,
A-02,TEA,100000,L1,2099-06-30,
"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(120 + 2 * KILLS),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither kill -9 nor a fork server"),
]


class Victims:
    """Starts stations and kills them; knows all that any of them was answered."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder
        self.dice = random.Random(SEED)
        self.began = time.time()
        self.acked: dict[str, tuple[str, str, tuple[Any, ...]]] = {}
        self.about: tuple[str, str, str] | None = None
        self.begins: list[tuple[Any, ...]] = []
        # Everything heavy is imported once; each station is a process of its own, forked from there.
        self._start = multiprocessing.get_context("forkserver")
        self._start.set_forkserver_preload(
            ["tests.faults.worker", "fulfill.papers.verify", "fulfill.papers.zpl"]
        )

    def live_and_die(self, *, to_the_end: bool = False) -> bool:
        """One life of a station; whether it ran out of work before it was killed."""
        self.begins = []
        ours, theirs = self._start.Pipe(duplex=False)
        seed = self.dice.randrange(2**32)
        left, self.about = self.about, None
        values = (self.url, str(self.folder), seed, self.began, theirs, left)
        process = self._start.Process(target=worker.main, args=values)
        process.start()
        theirs.close()
        if to_the_end:
            is_over = self._listen(ours, time.monotonic() + 100)
        else:
            # From the first answer on, so that starting alone is not what gets killed.
            is_over = self._listen(ours, time.monotonic() + 20, answers=1)
            is_over = is_over or self._listen(ours, time.monotonic() + self.dice.uniform(0, WORK_S_MAX))
        process.kill()
        process.join()
        # What it said before it died is still in the pipe.
        is_over = self._listen(ours, time.monotonic() + 1) or is_over
        ours.close()
        assert is_over or process.exitcode == -9, "the station ended by itself"
        return is_over

    def _listen(self, pipe: Any, until: float, answers: int = 0) -> bool:
        """Take in what is said until then, or until so many answers came; whether it said "over"."""
        heard = 0
        with suppress(EOFError, OSError):
            while pipe.poll(max(until - time.monotonic(), 0)):
                match pipe.recv():
                    case ("over",):
                        return True
                    case ("begin", flow, code, quantities):
                        self.begins.append((flow, code, quantities))
                    case ("about", flow, event, raw):
                        self.about = flow, event, raw
                    case ("ack", flow, event, raw, told):
                        assert self.acked.setdefault(event, (flow, raw, told)) == (flow, raw, told)
                        self.about = None
                        heard += 1
                        if heard == answers:
                            return False
        return False


def test_a_killed_station_has_kept_what_it_answered_and_goes_on_where_it_was(tmp_path):
    (tmp_path / "papers").mkdir(exist_ok=True)
    url = f"sqlite:///{tmp_path / 'warehouse.db'}"
    shop = Shop.open(url, tmp_path)
    shop.take("stock", MUCH)
    shop.take("totes", "code,kind\n" + "".join(f"T-{number},tote\n" for number in range(10, 40)))
    give_work(shop, 30)
    victims = Victims(url, tmp_path)
    expected: dict[str, tuple[Any, ...]] | None = None
    for kill in range(KILLS):
        victims.live_and_die()
        if expected is not None:
            goes_on(victims, expected)
            expected = None
        if victims.dice.random() < 0.25:
            # The next station finds the files as the dead one left them, before anybody else does.
            continue
        database = shop.warehouse.database
        found = [*lost(victims, database), *breaches(database), *sold_twice(tmp_path, database)]
        assert not found, f"after kill {kill}, seed {SEED}: {found[:5]}"
        again(victims, shop)
        expected = tasks(database)
        give_work(shop, 30 - value(database, "select count(*) from orders where state = 'released'"))
    assert victims.live_and_die(to_the_end=True), "the work never came to an end"
    database = shop.warehouse.database
    assert [*lost(victims, database), *breaches(database), *sold_twice(tmp_path, database)] == []
    assert rows(database, "select state, count(*) from orders group by state") == [
        ("packed", value(database, "select count(*) from orders"))
    ]
    assert rows(database, "select * from outbox where state in ('waiting', 'claimed')") == []
    assert len(victims.acked) > 5 * KILLS
    shop.close()


def give_work(shop: Shop, count: int) -> None:
    if count < 15:
        return
    first = value(shop.warehouse.database, "select count(*) from orders")
    lines = [f"order,sku,quantity,{ADDRESS}"]
    for number in range(first, first + count):
        lines.append(f"N{number},MUG,{1 + number % 3},{ANN}")
        if number % 2:
            lines.append(f"N{number},{'PEN' if number % 3 else 'TEA'},1,{ANN}")
    shop.take("orders", "\n".join(lines) + "\n")
    shop.release()


def goes_on(victims: Victims, expected: dict[str, tuple[Any, ...]]) -> None:
    """Each bench has resumed the very task that was open when the one before it died."""
    for flow, code, quantities in victims.begins:
        assert (code == "resumed") == (flow in expected), (flow, code, expected)
        if flow in expected:
            assert quantities == expected[flow], f"{flow} does not go on where it was"


def lost(victims: Victims, database: Database) -> list[str]:
    """Events that were answered, and are not in the journal with that very answer."""
    kept = {
        event: (seq, level, code, message, flow)
        for event, seq, level, code, message, flow in rows(
            database, "select event, seq, level, code, message, flow from operation"
        )
    }
    return [
        f"{event} ({raw}) was answered {told[:4]}, kept is {kept.get(event)}"
        for event, (flow, raw, told) in victims.acked.items()
        if kept.get(event) != (*told[:4], flow)
    ]


def again(victims: Victims, shop: Shop) -> None:
    """Events delivered again, some of them answered long ago: the same answers, and nothing counts twice."""
    database = shop.warehouse.database
    before, journal = state(database), value(database, "select count(*) from operation")
    clock = worker.QuickClock(victims.began)
    recent = list(victims.acked)[-8:]
    for event in [*recent, *victims.dice.sample(list(victims.acked), min(len(victims.acked), 4))]:
        flow, raw, told = victims.acked[event]
        station = worker.station(shop.warehouse, flow, clock)
        assert worker.told(station.handle(ScanEvent(event, raw, clock.now()))) == told
    assert state(database) == before
    assert value(database, "select count(*) from operation") == journal


def tasks(database: Database) -> dict[str, tuple[Any, ...]]:
    """The open task of each bench, as the next start must find it again."""
    found = rows(database, "select flow, id, document, units_done, units_left from task where state = 'open'")
    return {flow: tuple(rest) for flow, *rest in found}


def sold_twice(folder: Path, database: Database) -> list[str]:
    """By the carrier's own book: parcels that were paid for twice, or labels that nobody paid for."""
    book = folder / "carrier.book"
    lines = book.read_bytes().split(b"\n")[:-1] if book.exists() else []
    sold = [entry for entry in map(json.loads, lines) if "sold" in entry]
    parcels = Counter(entry["key"].split(":")[1] for entry in sold)
    trackings = {entry["key"]: entry["sold"]["tracking"] for entry in sold}
    ours = rows(database, "select key, tracking from label where state = 'bought'")
    return [f"{parcel} was paid for {count} times" for parcel, count in parcels.items() if count > 1] + [
        f"the label {key} has {tracking}, the carrier sold {trackings.get(key)}"
        for key, tracking in ours
        if trackings.get(key) != tracking
    ]


def test_a_warehouse_opens_again_after_a_kill_within_three_seconds(tmp_path):
    (tmp_path / "papers").mkdir(exist_ok=True)
    url = f"sqlite:///{tmp_path / 'warehouse.db'}"
    shop = Shop.open(url, tmp_path)
    give_work(shop, 20)
    shop.close()
    victims = Victims(url, tmp_path)
    victims.live_and_die()
    began = time.monotonic()
    open_warehouse(url).close()
    assert time.monotonic() - began < 3
