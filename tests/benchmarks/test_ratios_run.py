"""The benchmarks run; how fast things are is measured by `python -m tests.benchmarks`, never by a test."""

from __future__ import annotations

import pytest

from tests.benchmarks import __main__ as benchmarks
from tests.benchmarks import measuring
from tests.benchmarks.measuring import Line


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("part", "told"),
    [
        (
            "scan",
            (
                "pick scan: station / bare, p50",
                "pick scan: ORM / station, p50",
                "pack scan: station / bare, p50",
            ),
        ),
        ("flat", ("pick scan: large / small, p99",)),
        ("import", ("import: ours / bare, speed", "import: ours / ORM, speed", "import: most memory")),
        ("window", ("nothing beside it: ours / painted alone, p99", "coming in beside it: p99")),
        ("start", ("start: ours / empty, painted",)),
        (
            "papers",
            ("wave / canvas page by page, speed", "QR codes read back", "ZPL / bare str.format, speed"),
        ),
        ("rush", ("rush: lines in the scan journal", "rush: moves")),
        ("hour", ("hour: Python's own",)),
        ("boxing", ("boxing: ours, p99 of an order", "boxing: proved smallest", "boxing: a wave of 30")),
        ("release", ("release: ours / ORM loop, speed per order",)),
    ],
)
def test_each_part_of_the_benchmark_runs_and_tells_its_ratios(part, told, capsys, tmp_path):
    assert benchmarks.main(["--quick", "--only", part, "--folder", str(tmp_path)]) == 0
    table = capsys.readouterr().out
    assert all(line in table for line in told)
    assert list(tmp_path.iterdir()) == []


def test_a_twin_that_does_less_is_found_out(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.benchmarks.orm_scan.OrmStation._move", lambda *_: None)
    with pytest.raises(AssertionError):
        benchmarks.main(["--quick", "--only", "scan", "--folder", str(tmp_path)])


def test_an_aim_that_is_missed_is_told():
    lines = [measuring.most("a", 5.0, 4), measuring.least("b", 5.0, 4), Line("c", "7 s")]
    told = "a  5.00 ×  at most 4 ×   NOT MET\nb  5.00 ×  at least 4 ×  met\nc  7 s"
    assert measuring.table(lines) == told


def test_percentiles_are_values_that_were_measured():
    values = [float(n) for n in range(1, 101)]
    assert [measuring.percentile(values, p) for p in (1, 50, 99, 100)] == [1.0, 50.0, 99.0, 100.0]
    assert [len(block) for block in measuring.blocks(values)] == [20] * 5
    assert measuring.ratio_p50([2 * value for value in values], values) == 2.0
