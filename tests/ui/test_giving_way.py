"""What runs beside the window rests while somebody waits for an answer, and goes on when it is painted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.build import Shop
from tests.ui.build import opened
from ui import giving_way


class Shared:
    """As a number in shared memory; how far ahead it was set each time (s)."""

    def __init__(self, value: float = 0.0) -> None:
        self._value = value
        self.ahead: list[float] = []

    @property
    def value(self) -> float:
        return self._value

    @value.setter
    def value(self, moment: float) -> None:
        self._value = moment
        self.ahead.append(moment - time.monotonic())


@pytest.fixture
def beside() -> Iterator[Shared]:
    until = Shared()
    giving_way.begin(until)
    yield until
    giving_way.end(until)


def test_while_nobody_waits_the_work_goes_on_at_once() -> None:
    began = time.monotonic()
    giving_way.rest(Shared())
    assert time.monotonic() - began < 0.1


def test_it_rests_until_the_moment_that_was_told(beside: Shared) -> None:
    giving_way.answered()
    moment = beside.value
    assert moment > time.monotonic()
    giving_way.rest(beside)
    assert time.monotonic() >= moment


def test_somebody_who_scans_without_a_pause_stops_nothing_for_good() -> None:
    began = time.monotonic()
    giving_way.rest(Shared(began + 3600))
    assert 0.29 <= time.monotonic() - began < 60


def test_the_disk_is_used_just_after_an_answer_or_when_nobody_scans() -> None:
    now = time.monotonic()
    assert giving_way.is_calm(Shared()), "nobody has scanned at all"
    assert giving_way.is_calm(Shared(now - 3600))
    assert giving_way.is_calm(Shared(time.monotonic()))
    assert not giving_way.is_calm(Shared(now + 3600)), "somebody waits for an answer"
    assert not giving_way.is_calm(Shared(now - 0.5)), "the next scan may come at any moment"


def test_an_answer_ends_the_wait_for_it(beside: Shared) -> None:
    giving_way.scanned()
    waits = beside.value
    giving_way.answered()
    assert beside.value < waits


def test_what_has_ended_is_not_told_any_more(beside: Shared) -> None:
    giving_way.end(beside)
    giving_way.scanned()
    assert beside.value == 0


def test_a_scan_in_the_window_makes_it_rest_and_the_answer_lets_it_go_on(
    shop: Shop, qtbot: Any, beside: Shared
) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("move")
        beside.ahead.clear()
        bench.scan("A-01")
        assert beside.ahead[0] > 0.2
        assert beside.ahead[-1] <= 0.03
