"""A short day in a fresh practice warehouse, worked by robots through every flow, with real papers.

What is left in the folder is what a warehouse would hold in its hands: slips, labels, the manifest, the
labels of what came back, and the confirmations for the shop. The database stays beside them.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fulfill.adapters.folder_printer import FolderPrinter
from fulfill.demo_data import house
from fulfill.errors import UnusableInput
from fulfill.facts import StationProfile
from fulfill.practice import sign
from fulfill.store.warehouse import create

ORDERS = 14
SEED = 1
PAPERS, LISTS, DATABASE, MARK = "papers", "lists", "practice.db", ".practice"
OUTBOX = f"{LISTS}/outbox"
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What was played and where its papers lie.

    Attributes:
        papers: kind of paper to the number of files. flows: inputs per flow. ok: every rule was kept.
    """

    folder: Path
    database: Path
    shipped: int
    returned: int
    ok: bool
    papers: dict[str, int] = field(default_factory=dict)
    flows: dict[str, int] = field(default_factory=dict)
    violations: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        return 0 if self.ok else 1

    def lines(self) -> tuple[str, ...]:
        """The report for people."""
        papers = ", ".join(
            f"{count} × {kind.replace('_', ' ')}" for kind, count in sorted(self.papers.items())
        )
        told = (
            f"{self.shipped} orders were picked, packed and shipped; {self.returned} units came back.",
            f"Flows worked: {', '.join(self.flows)}.",
            f"Papers: {papers}. They lie in {self.folder / PAPERS}.",
            f"What the shop is told lies in {self.folder / OUTBOX}.",
            f"To look around: fulfill --database {self.database} --badge BOSS show orders",
        )
        return told if self.ok else (*told, *(f"Not as it should be: {each}" for each in self.violations))


def play(to: Path, *, progress: Progress | None = None, orders: int = ORDERS, seed: int = SEED) -> DemoReport:
    """Play a short day in a new database under `to`. Raises UnusableInput where one lies there already.

    `progress` is told the virtual seconds passed and those of the day.
    """
    from fulfill.simulate import SimulationReport, play_day

    to.mkdir(parents=True, exist_ok=True)
    database = to / DATABASE
    _clear(to)
    papers, lists = to / PAPERS, to / LISTS
    for folder in (papers, lists):
        folder.mkdir(exist_ok=True)
    printer = FolderPrinter(f"folder:{papers}", papers)

    def open_printer(profile: StationProfile, kind: str) -> FolderPrinter:  # noqa: ARG001 - one for all
        return printer

    warehouse = create(f"sqlite:///{database}", badge="BOSS", sscc_prefix=house.SSCC_PREFIX)
    try:
        sign(warehouse)
        report: SimulationReport = play_day(
            warehouse, lists, seed=seed, orders=orders, open_printer=open_printer, progress=progress
        )
    finally:
        warehouse.close()
    found = Counter(file.name.partition("-")[0] for file in sorted(papers.iterdir()))
    return DemoReport(
        folder=to,
        database=database,
        shipped=report.shipped,
        returned=report.returned,
        ok=report.ok,
        papers=dict(found),
        flows=report.flows,
        violations=tuple(report.violations),
    )


def _clear(folder: Path) -> None:
    """Take an earlier demo away, and nothing that is not one. Raises UnusableInput for anything else."""
    mark, database = folder / MARK, folder / DATABASE
    if mark.exists():
        for name in (PAPERS, LISTS):
            shutil.rmtree(folder / name, ignore_errors=True)
        for file in folder.glob(f"{DATABASE}*"):
            file.unlink()
    elif database.exists():
        raise UnusableInput(f"{database} is there already. Name another folder with --to, or remove it")
    mark.write_text("A practice warehouse: fulfill demo may replace what it made here.\n", encoding="utf-8")
