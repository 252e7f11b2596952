"""Numbers read at packing: one number is one unit, and what is read comes out of the stock that had none."""

from __future__ import annotations

import pytest

from fulfill.catalog import Item, Tracking
from fulfill.flows.pack import BenchRules
from fulfill.messages import Level
from fulfill.places import Spot
from fulfill.plan.bench import Bench, Capture, Captured, Goods
from tests.rules.outbound_floor import LOSS, SHELF, Floor
from tests.rules.outbound_worker import packing


@pytest.fixture
def floor():
    floor = Floor()
    floor.drill = floor.add_product("DRILL")
    floor.rules = BenchRules(bench=Bench(captures=(Capture(Captured.SERIAL, Goods(("DRILL",))),)))
    return floor


def test_a_number_that_lies_elsewhere_is_no_number_of_this_unit(floor):
    floor.stock[Spot(SHELF), Item(floor.drill.id, 0, "SN-9")] = 1
    worker = packing(floor, (floor.drill, 1))
    refused = worker.all("DRILL", "SN-9")
    assert (refused.message.level, refused.message.code) == (Level.STOP, "serial_elsewhere")
    assert "A-01-01" in refused.message.text
    assert worker.scan("SN-1").message.code == "parcel_closed"


def test_a_product_code_is_no_serial_number(floor):
    worker = packing(floor, (floor.drill, 2))
    worker.scan("DRILL")
    assert worker.scan("!serial DRILL").message.code == "no_serial"


def test_what_was_read_comes_out_of_the_stock_that_had_no_number_and_nothing_is_lost(floor):
    worker = packing(floor, (floor.drill, 2))
    worker.all("DRILL", "SN-1")
    named, bare = Item(floor.drill.id, 0, "SN-1"), Item(floor.drill.id)
    total = {item: sum(n for (_, each), n in floor.stock.items() if each == item) for item in (named, bare)}
    assert total == {named: 0, bare: 2}, "each key sums to what it had: nothing came from nowhere"
    assert floor.stock[Spot(LOSS), bare] == 1
    assert floor.stock[Spot(LOSS), named] == -1


def test_a_unit_tracked_by_serial_whose_number_the_book_does_not_know_is_named_the_same_way(floor):
    cam = floor.add_product("CAM", tracking=Tracking.SERIAL)
    worker = packing(floor, (cam, 1))
    assert worker.scan("CAM").task.step == "scan_serial"
    assert worker.scan("S-77").message.code == "parcel_closed"
