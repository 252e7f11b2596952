"""A shift in the practice house: the real window on a real display, and a station beside it, in lock step.

A robot decides what is scanned from the answers of the station; the same is typed into the window of the
program, half of it dressed as the GS1 symbols that would stand there. Every answer, paper and move of the
two houses must be the same, and the window's journal what was typed. It takes minutes:

FULFILL_XVFB=all pytest -n 0 tests/ui/test_shift_xvfb.py --timeout 900
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from fulfill import bootstrap
from fulfill.adapters.folder_printer import FolderPrinter
from fulfill.answer import Answer
from fulfill.clock import RandomIds, SystemClock
from fulfill.floor import flow_named
from fulfill.messages import Level
from fulfill.practice import LEAD_BADGE, STATION, furnish
from fulfill.practice_files import DATABASE, PAPERS
from fulfill.relay import Relay
from fulfill.robot import Act, Robot
from fulfill.scan import ScanEvent
from fulfill.simulate.newcomer import look_around, see_papers
from fulfill.station import Station
from fulfill.store.check import check
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, open_warehouse, person_by_badge, station_profile
from tests.ui.scanner import Display, XScanner
from ui.scanning.keystrokes import GS

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"pick": 1, "pack": 2, "ship": 3, "returns": 4, "receive": 5}
MOST, PATIENCE_S = 90, 25
_LAST = "select scan, level, code, step, flow from operation where kind = 'scan' order by seq desc limit 1"
_COUNT = "select count(*) from operation where kind = 'scan'"
_PAPERS = "select kind, document, state from paper order by id"
_MOVES = (
    "select product_id, lot_id, serial, quantity, source_place_id, source_plate_id, target_place_id,"
    " target_plate_id, reason from move order by seq"
)
_GTINS = (
    "select c.code, p.gtin from code c join product p on p.id = c.ref"
    " where c.kind = 'product' and c.eaches = 1 and p.gtin <> ''"
)


def rows(house: Warehouse, question: str) -> list[tuple[Any, ...]]:
    with house.database.read() as session:
        return session.all(Sql(question))


def waits(until: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not until():
        assert time.monotonic() < end, f"{what}: nothing came of it"
        time.sleep(0.03)


@dataclass
class Twins:
    """The house of the window, and the one of the station."""

    real: Warehouse
    other: Warehouse
    folder: Path
    scanner: XScanner
    delay: int
    seed: int
    typed: list[str] = field(default_factory=list)
    dressed: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        papers = self.folder / PAPERS
        printer = FolderPrinter(f"folder:{papers}", papers)
        self.relay = Relay(
            self.other,
            clock=SystemClock(),
            carriers=bootstrap.carriers_of(self.other),
            open_printer=lambda _profile, _kind: printer,
            outbox_folder=self.folder / "outbox",
        )
        self.rng, self.whim = Random(self.seed), Random(self.seed + 1)
        self.sight = look_around(self.other, self.rng, datetime.now(UTC).date())
        self.gtins = {code: gtin for code, gtin in rows(self.other, _GTINS) if code.isdigit()}
        self.product = ""

    def work(self, flow: str) -> int:
        """Until nothing is left in this flow, or enough was scanned; how many works ended."""
        with self.other.database.read() as session:
            found = person_by_badge(session, LEAD_BADGE)
        assert found is not None
        profile = station_profile(self.other, STATION)
        station = Station(self.other, flow_named(flow), profile, found[0], SystemClock(), RandomIds())
        self.scanner.run("key", f"alt+{KEYS[flow]}")
        answer, robot, ended = station.begin(), Robot(flow, self.sight, self.rng), 0
        for _ in range(MOST):
            see_papers(self.sight.pile, self.folder / PAPERS)
            deed = robot.next(station.refresh(answer) if answer.seq else answer)
            if deed.act is not Act.SAY:
                break
            answer = self.both(station, self.dress(deed.raw, answer))
            ended += answer.level is Level.DONE
        assert not robot.stuck
        return ended

    def both(self, station: Station, raw: str) -> Answer:
        """Type it into the window, tell it to the station, and hold the one against the other."""
        if self.typed and self.typed[-1] == raw:
            time.sleep(0.35)  # sooner, it would be the same scan
        before = rows(self.real, _COUNT)[0][0]
        self.scanner.scan(raw, self.delay)
        self.typed.append(raw)
        waits(lambda: rows(self.real, _COUNT)[0][0] > before, repr(raw))
        answer = station.handle(ScanEvent(RandomIds().fresh(), raw, datetime.now(UTC)))
        self.relay.pump()
        assert rows(self.real, _LAST) == rows(self.other, _LAST)
        assert rows(self.real, _COUNT)[0][0] == before + 1, f"{raw!r} counted twice"
        waits(lambda: rows(self.real, _PAPERS) == rows(self.other, _PAPERS), f"the papers after {raw!r}")
        return answer

    def dress(self, raw: str, answer: Answer) -> str:
        """Half of the codes as the symbol on the goods: GTIN; lot or number behind a separator; SSCC."""
        self.product = self.gtins.get(raw, self.product).rjust(14, "0")
        kinds = {str(expect.kind): expect.codes for expect in answer.expects}
        ssccs = dict(rows(self.other, "select number, sscc from parcel where sscc is not null"))
        if self.whim.random() < 0.5:
            return raw
        found = ""
        if raw in self.gtins:
            found = f"]d201{self.product}"
        elif raw in kinds.get("lot", ()) or raw in kinds.get("serial", ()):
            found = f"{GS}{'10' if raw in kinds.get('lot', ()) else '21'}{raw}"
        elif raw in ssccs and "parcel" in kinds:
            found = f"]C100{ssccs[raw]}"
        if not found:
            return raw
        self.dressed[found[:3]] += 1
        return found


@pytest.mark.slow
@pytest.mark.skipif(os.environ.get("FULFILL_XVFB") != "all", reason="minutes long: FULFILL_XVFB=all runs it")
@pytest.mark.parametrize(("delay", "seed"), [(0, 11), (5, 12), (20, 13)])
def test_a_shift_at_the_window_is_the_shift_of_a_station(
    tmp_path: Path, xvfb: Display, x_scanner: XScanner, delay: int, seed: int
) -> None:
    (tmp_path / "real").mkdir()
    furnish(tmp_path / "real", datetime.now(UTC), seed=seed)
    shutil.copytree(tmp_path / "real", tmp_path / "other")
    real, other = (open_warehouse(f"sqlite:///{tmp_path / name / DATABASE}") for name in ("real", "other"))
    home = {"XDG_CONFIG_HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home")}
    words = ["--database", str(tmp_path / "real" / DATABASE), "--station", STATION, "--badge", LEAD_BADGE]
    process = subprocess.Popen(
        [sys.executable, "-m", "fulfill", *words], cwd=ROOT, env=xvfb.environment | home
    )
    try:
        x_scanner.run("search", "--sync", "--onlyvisible", "--name", "Practice", "windowfocus", "--sync")
        time.sleep(3)
        before = rows(real, _COUNT)[0][0]
        twins = Twins(real, other, tmp_path / "other", x_scanner, delay, seed)
        works = {flow: twins.work(flow) for flow in ("receive", "pick", "pack", "ship", "returns")}
        assert process.poll() is None
    finally:
        process.terminate()
        process.wait(20)
    journal = [row[0] for row in rows(real, "select scan from operation where kind = 'scan' order by seq")]
    assert journal[before:] == [raw.replace(GS, "<1D>") for raw in twins.typed]
    assert rows(real, _MOVES) == rows(other, _MOVES)
    assert check(real).ok
    assert works["pick"]
    assert works["pack"]
    assert works["ship"]
    print(f"{delay} ms: {len(twins.typed)} scans, {works}, {dict(twins.dressed)}")  # noqa: T201
    for house in (real, other):
        house.close()
