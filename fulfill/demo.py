"""A practice warehouse to be worked in a window, and what a shift in it left behind.

What is left in the folder is what a warehouse would hold in its hands: slips, labels, the manifest, the
labels of what came back, and the confirmations for the shop. The database stays beside them.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fulfill.errors import UnusableInput
from fulfill.practice import LEAD_BADGE, Told, furnish
from fulfill.practice_files import DATABASE, LISTS, MARK, PAPERS
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, open_warehouse

__all__ = ["DATABASE", "LISTS", "MARK", "OUTBOX", "PAPERS", "SCREENS", "DemoReport", "build", "report"]

OUTBOX, SCREENS = "outbox", "screens"
_SHIPPED = Sql("select count(*) from orders where state in ('shipped', 'part_shipped')")
_RETURNED = Sql("select count(*) from return_unit")


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
    screens: int = 0

    @property
    def exit_code(self) -> int:
        return 0 if self.ok else 1

    def lines(self) -> tuple[str, ...]:
        """The report for people."""
        papers = ", ".join(
            f"{count} × {kind.replace('_', ' ')}" for kind, count in sorted(self.papers.items())
        )
        flows = ", ".join(f"{flow} ({scans} scans)" for flow, scans in self.flows.items())
        told = (
            f"{self.shipped} orders were picked, packed and shipped; {self.returned} units came back.",
            f"Flows worked in the window: {flows}.",
            f"Papers: {papers}. They lie in {self.folder / PAPERS}.",
            f"What the shop is told lies in {self.folder / OUTBOX}.",
            f"{self.screens} pictures of the screens lie in {self.folder / SCREENS}.",
            f"To look around: fulfill --database {self.database} --badge {LEAD_BADGE} show orders",
        )
        if self.ok:
            return (*told, "fulfill check: every rule holds.")
        return (*told, *(f"Not as it should be: {each}" for each in self.violations))


def build(to: Path, now: datetime, *, progress: Told | None = None) -> str:
    """A fresh practice warehouse under `to`; its URL. Raises UnusableInput where another one lies there."""
    to.mkdir(parents=True, exist_ok=True)
    _clear(to)
    return furnish(to, now, progress=progress)


def report(to: Path, flows: Mapping[str, int], troubles: Sequence[str]) -> DemoReport:
    """What lies in the folder after a shift; `troubles` are what went wrong in it."""
    database = to / DATABASE
    _gather_outbox(to)
    warehouse = open_warehouse(f"sqlite:///{database}")
    try:
        with warehouse.database.read() as session:
            shipped, returned = int(session.value(_SHIPPED)), int(session.value(_RETURNED))
        wrong = (*troubles, *_broken_rules(warehouse))
    finally:
        warehouse.close()
    found = Counter(file.name.partition("-")[0] for file in sorted((to / PAPERS).iterdir()))
    return DemoReport(
        folder=to,
        database=database,
        shipped=shipped,
        returned=returned,
        ok=not wrong,
        papers=dict(found),
        flows=dict(flows),
        violations=wrong,
        screens=len(list((to / SCREENS).glob("*.png"))),
    )


def _broken_rules(warehouse: Warehouse) -> tuple[str, ...]:
    from fulfill.store.check import check

    return tuple(f"{each.rule}: {each.what}" for each in check(warehouse).violations)


def _gather_outbox(to: Path) -> None:
    """What the morning and the shift told the shop, in one place where one looks for it."""
    target = to / OUTBOX
    target.mkdir(exist_ok=True)
    for folder in (to / LISTS / "outbox", to / f"{DATABASE}.outbox"):
        if folder.is_dir():
            for file in folder.iterdir():
                file.replace(target / file.name)
            folder.rmdir()


def _clear(folder: Path) -> None:
    """Take an earlier demo away, and nothing that is not one. Raises UnusableInput for anything else."""
    mark, database = folder / MARK, folder / DATABASE
    if mark.exists():
        for name in (PAPERS, LISTS, OUTBOX, SCREENS):
            shutil.rmtree(folder / name, ignore_errors=True)
        for file in folder.glob(f"{DATABASE}*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
    elif database.exists():
        raise UnusableInput(f"{database} is there already. Name another folder with --to, or remove it")
    mark.write_text("A practice warehouse: fulfill demo may replace what it made here.\n", encoding="utf-8")
