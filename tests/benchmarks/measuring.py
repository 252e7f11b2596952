"""Times side by side: ratios of one run on one machine, since its absolute times wobble by two."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what was measured, its figure, and what was aimed at ("" for none)."""

    what: str
    found: str
    aim: str = ""
    is_met: bool | None = None


def timed(work: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile."""
    ranked = sorted(values)
    return ranked[max(0, ceil(percent * len(ranked) / 100) - 1)]


def blocks(values: Sequence[float], count: int = 5) -> list[Sequence[float]]:
    """The values in `count` blocks of equal length, in the order in which they were measured."""
    size = max(1, len(values) // count)
    return [values[at : at + size] for at in range(0, len(values) - size + 1, size)][:count]


def ratio_p50(over: Sequence[float], under: Sequence[float]) -> float:
    """The median, over blocks measured at the same time, of the ratio of their medians."""
    pairs = zip(blocks(over), blocks(under), strict=True)
    return median(median(left) / median(right) for left, right in pairs)


def ratio(over: Sequence[float], under: Sequence[float]) -> float:
    """The median of the ratios of repeats measured one after the other."""
    return median(left / right for left, right in zip(over, under, strict=True))


def most(what: str, found: float, aim: float) -> Line:
    return Line(what, f"{found:.2f} ×", f"at most {aim:g} ×", found <= aim)


def least(what: str, found: float, aim: float) -> Line:
    return Line(what, f"{found:.2f} ×", f"at least {aim:g} ×", found >= aim)


def micro(what: str, values: Sequence[float]) -> Line:
    p50, p99 = percentile(values, 50) * 1e6, percentile(values, 99) * 1e6
    return Line(what, f"p50 {p50:,.0f} µs, p99 {p99:,.0f} µs, n {len(values):,}")


def load() -> str:
    """How busy the machine was: a table without it says little."""
    if not hasattr(os, "getloadavg"):
        return "load not known"
    return "load " + " ".join(f"{each:.2f}" for each in os.getloadavg())


def table(lines: Sequence[Line]) -> str:
    """The lines under each other."""
    widths = [max(len(getattr(line, name)) for line in lines) for name in ("what", "found", "aim")]
    marks = {None: "", True: "met", False: "NOT MET"}
    return "\n".join(
        f"{line.what:<{widths[0]}}  {line.found:<{widths[1]}}  {line.aim:<{widths[2]}} "
        f" {marks[line.is_met]}".rstrip()
        for line in lines
    )
