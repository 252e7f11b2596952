"""Measures the warehouse and prints a table: `python -m tests.benchmarks [--only PART]`.

Every aim is a ratio: two ways of doing the same, in turn, in one process, on one machine. Absolute times
stand beside them to be read with the machine's load. `--quick` runs everything at a size that proves
nothing but that it runs. `--products` and `--moves` are the size of the huge warehouse.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import (
    big,
    boxing,
    floor,
    hour,
    importing,
    measuring,
    papers,
    releasing,
    rush,
    scanning,
    window,
    window_start,
)
from tests.benchmarks.measuring import Line

PARTS = ("scan", "flat", "import", "release", "window", "start", "rush", "hour", "boxing", "papers")


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0 when every aim was met, 1 otherwise; with `--quick` always 0."""
    asked = _asked(arguments)
    with tempfile.TemporaryDirectory(dir=asked.folder, prefix="fulfill-benchmark-") as name:
        # The keys of made-up warehouses have no business among the real ones.
        before = os.environ.get("FULFILL_KEYS")
        os.environ["FULFILL_KEYS"] = str(Path(name) / "keys")
        try:
            lines = [
                line
                for part in PARTS
                if asked.only in {None, part}
                for line in _part(part, Path(name), asked)
            ]
        finally:
            if before is None:
                del os.environ["FULFILL_KEYS"]
            else:
                os.environ["FULFILL_KEYS"] = before
    sys.stdout.write(measuring.table(lines) + "\n")
    return 0 if asked.quick or all(line.is_met is not False for line in lines) else 1


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", choices=PARTS, help="measure one part alone")
    parser.add_argument("--quick", action="store_true", help="tiny sizes: proves that it runs")
    parser.add_argument("--products", type=int, help="of the huge warehouse (1,000,000)")
    parser.add_argument("--moves", type=int, help="of the huge warehouse (10,000,000)")
    parser.add_argument(
        "--folder", help="where databases are made: the disk that is measured (the temporary one)"
    )
    asked = parser.parse_args(arguments)
    asked.products = asked.products or (200 if asked.quick else 1_000_000)
    asked.moves = asked.moves or (2_000 if asked.quick else 10_000_000)
    return asked


def _part(part: str, folder: Path, asked: argparse.Namespace) -> list[Line]:
    quick = asked.quick
    home = folder / part
    home.mkdir()
    found = [Line(f"[{part}]", measuring.load())]
    match part:
        case "scan":
            found += scan(home, orders=3 if quick else 300)
        case "flat":
            found += flat(home, orders=3 if quick else 300, products=asked.products, moves=asked.moves)
        case "import":
            sizes = (30, 100, 1) if quick else (20_000, importing.PRODUCTS, 5)
            found += importing.compared(home, *sizes)
        case "window":
            sizes = (2, 100) if quick else (100, 20_000)
            found += window.compared(home, sizes[0], asked.products, asked.moves, sizes[1])
        case "start":
            found += window_start.compared(home, 1 if quick else 15)
        case "rush":
            found += rush.counted(home, seconds=3 if quick else 60)
        case "papers":
            found += papers.compared(*((5, 10, 1) if quick else (1_000, 500, 3)))
        case "boxing":
            sizes = (6, 30, 1, 50) if quick else (200, 10_000, 47, boxing.CHOICES)
            found += boxing.compared(*sizes)
        case "hour":
            found += hour.grown(home, scans=40 if quick else 3_000, is_quick=quick)
        case _:
            sizes = (30, 100, 1) if quick else (10_000, 5_000, 5)
            found += releasing.compared(home, sizes[0], min(sizes[0], 300), *sizes[1:])
    return found


def scan(folder: Path, orders: int, products: int = 1_000) -> list[Line]:
    """A picking and a packing scan beside their bare statements; picking beside an ORM, too."""
    file = folder / "small.db"
    floor.small(file, folder, products, orders)
    floor.with_orders(file, folder, products, orders)
    picked = floor.copied(file, "picked.db")
    scanning.walk(picked, folder, orders)
    lines: list[Line] = []
    for flow, start, scans in (
        ("pick", file, floor.pick_walks(orders)),
        ("pack", picked, floor.packing(orders)),
    ):
        for is_durable in (True, False):
            times = scanning.beside_bare(start, folder, flow, scans, is_durable=is_durable)
            lines += scanning.lines(flow, times, is_durable=is_durable)
    return lines


def flat(folder: Path, orders: int, products: int, moves: int) -> list[Line]:
    """The same scans where little and where very much lies."""
    small, large = folder / "small.db", folder / "large.db"
    floor.small(small, folder, 1_000, orders)
    floor.copied(small, large.name)
    took = measuring.timed(lambda: big.grow(large, products, moves))
    floor.with_orders(small, folder, 1_000, orders)
    floor.with_orders(large, folder, products, orders, big.sku)
    few, many = scanning.small_and_large(small, large, folder, orders)
    ratios = [
        measuring.percentile(many, percent) / measuring.percentile(few, percent) for percent in (50, 99)
    ]
    size = f"{products:,} products, {moves:,} moves"
    return [
        Line(f"{size}: made", f"{took:.0f} s, {large.stat().st_size / 1e6:,.0f} MB"),
        measuring.micro("pick scan, 1,000 products", few),
        measuring.micro(f"pick scan, {size}", many),
        Line("pick scan: large / small, p50", f"{ratios[0]:.2f} ×"),
        measuring.most("pick scan: large / small, p99", ratios[1], 1.5),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
