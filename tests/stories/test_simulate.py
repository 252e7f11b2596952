"""Robots work a day by the answers alone: all is shipped, every rule kept, the same seed is the same day.

The long form: FULFILL_ORDERS=40 pytest tests/stories/test_simulate.py --timeout 3600
"""

from __future__ import annotations

import json
import os

import pytest

from fulfill.simulate import simulate

ORDERS = int(os.environ.get("FULFILL_ORDERS", "6"))  # of a day that is worked twice, or on a server


def test_a_day_full_of_mishaps_and_faults_ends_with_every_rule_kept():
    report = simulate(seed=12, orders=40, faults=True)
    assert report.violations == []
    assert report.ok
    assert report.exit_code == 0
    assert report.shipped > 30
    assert sum(report.mishaps.values()) > 20
    assert sum(report.faults.values()) > 10
    assert set(report.states) <= {"shipped", "part_shipped", "waiting"}


def test_the_same_seed_gives_the_same_day_and_another_seed_another_one():
    first, again, other = (simulate(seed=seed, orders=ORDERS, faults=True) for seed in (5, 5, 6))
    assert first == again
    assert first.moves > 8 * ORDERS
    assert other.digest != first.digest


def test_the_report_has_the_fields_that_scripts_read():
    report = json.loads(simulate(seed=1, orders=3).to_json())
    fields = "seed orders shipped moves digest ok violations mishaps refusals seconds_virtual"
    assert set(fields.split()) <= set(report)


def test_careful_workers_with_honest_machines_make_no_mishap_and_no_fault():
    report = simulate(seed=2, orders=15, careful=True)
    assert (report.violations, report.mishaps, report.faults) == ([], {}, {})


@pytest.mark.postgres
@pytest.mark.timeout(120 + 30 * ORDERS)
def test_a_day_on_a_server(postgres_url):
    report = simulate(seed=3, orders=ORDERS, faults=True, url=postgres_url)
    assert report.violations == []
