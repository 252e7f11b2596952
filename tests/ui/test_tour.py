"""`fulfill screens`: each step of each flow, and each desk, has a picture."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from fulfill.answer import Answer
from fulfill.bootstrap import relay_of
from fulfill.clock import RandomIds
from fulfill.people import Act
from fulfill.practice import LEAD_BADGE, STATION, furnish
from fulfill.practice_files import DATABASE
from fulfill.simulate.stage import Stage, dress
from ui import registry, shots
from ui.house import House
from ui.shots import Morning
from ui.tour import Tour
from ui.tour_more import EXCUSED, picture_of
from ui.tour_steps import SCRIPTS, play


class Seat:
    """A flow worked at the house itself, without a window."""

    def __init__(self, house: House, flow: str) -> None:
        self._house, self._flow, self._ids = house, flow, RandomIds()
        self.answer: Answer = house.begin(flow).answer

    def say(self, raw: str) -> Answer:
        now = self._house.clock.now()
        self.answer = self._house.scan(self._flow, raw, self._ids.fresh(), now).answer
        return self.answer

    def come(self, badge: str) -> Answer:
        self._house.log_out()
        self._house.log_in(badge)
        self.answer = self._house.begin(self._flow).answer
        return self.answer

    def carry_out(self) -> None:
        relay_of(self._house.warehouse, self._house.clock).pump()


def steps(flow: str) -> set[str]:
    return {str(step) for step in import_module(f"fulfill.flows.{flow}.task").Step}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    clock = Morning()
    furnish(tmp_path, clock.now())
    made = House(f"sqlite:///{tmp_path / DATABASE}", STATION, clock, RandomIds())
    made.open()
    made.log_in(LEAD_BADGE)
    yield made
    made.close()


def come_upon(house: House, stage: Stage, flow: str, totes: list[str]) -> set[str]:
    seat = Seat(house, flow)
    seen = {str(seat.answer.step)}
    for script in SCRIPTS[flow](stage):
        seen |= {str(answer.step) for answer in play(seat, script, totes)}
    return seen


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_tour_comes_upon_each_step_of_each_flow(house: House) -> None:
    stage = dress(house.warehouse, house.desk(Act.SETTINGS), STATION)
    house.forget_profile()
    totes = list(stage.totes)
    missing = {
        (flow, step) for flow in SCRIPTS for step in steps(flow) - come_upon(house, stage, flow, totes)
    }
    assert missing == set(EXCUSED)


def test_each_flow_is_walked_and_nothing_is_excused_that_is_no_step() -> None:
    assert set(SCRIPTS) == set(registry.FLOWS)
    assert all(step in steps(flow) and why for (flow, step), why in EXCUSED.items())


class Names(Tour):
    """A tour that goes nowhere and tells where it would have gone."""

    def __init__(self) -> None:
        self._window: Any = self
        self.current = None

    def go(self, *where: str) -> None:
        """Nowhere."""

    def lock(self) -> None:
        """Nobody is there."""

    def calm(self, seconds: float = 0.0) -> None:
        """Nothing comes in."""

    def _desk(self, desk: str) -> None:
        """Nothing stands on it."""

    def _more_of(self, desk: str) -> Iterator[str]:
        if desk == "people":
            yield from super()._more_of(desk)


def test_each_desk_has_a_picture_also_one_that_another_desk_opens() -> None:
    named = set(Names().desks())
    assert {desk.page for desk in (*registry.DESKS, *registry.ASIDE)} | {"lock"} <= named


def test_a_picture_bears_its_screen_its_look_and_its_size() -> None:
    assert picture_of("pack", "scan_put_back") == "pack-scan-put-back"
    assert [shot.of("pick") for shot in shots.ALL] == [
        "pick-light.png",
        "pick-dark.png",
        "pick-light-1920.png",
        "pick-dark-1920.png",
        "pick-contrast.png",
    ]
