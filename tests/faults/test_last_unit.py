"""Eight processes want the last unit of 150 products: one gets it, the others hear that it is gone."""

from __future__ import annotations

import multiprocessing
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from fulfill import desk as desks
from fulfill.catalog import Item
from fulfill.clock import RandomIds, SystemClock
from fulfill.errors import Refused
from fulfill.ledger import Hold, Move, Promise, Reason
from fulfill.operations import Desk
from fulfill.places import Spot
from fulfill.store import journal, ledger_book
from fulfill.store.facts import next_number
from fulfill.store.journal import Operation
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse, open_warehouse, person_by_badge, station_profile
from tests.build import ADDRESS, ANN, Shop
from tests.faults.floor import breaches, rows, value

PROCESSES, PRODUCTS = 8, 150
AGAIN = 0.3
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def shop_of_singles(url: str, folder: Path) -> Shop:
    """One unit of each of 150 products at A-01, and one order that anybody may promise them to."""
    shop = Shop.open(url, folder)
    names = [f"ONE-{number:03d}" for number in range(PRODUCTS)]
    shop.take("products", "sku,name\n" + "".join(f"{name},Single\n" for name in names))
    shop.take("stock", "place,sku,quantity\n" + "".join(f"A-01,{name},1\n" for name in names))
    shop.order("1", ("MUG", 1))
    return shop


def take(warehouse: Warehouse, event: str, station: int, product: int, source: int, target: int) -> str:
    """Move the last unit of a product away, by way of a promise for every second one; under one id, once."""

    def attempt(session: Session) -> str:
        told = journal.told(session, event)
        if told is not None:
            return "won"
        seq = journal.next_seq(session)
        item, shelf = Item(product), Spot(source)
        hold_id = None
        if product % 2:
            hold_id = next_number(session, "hold")
            promise = Promise(Hold(hold_id, 1, 1, item, shelf, 1))
            ledger_book.post(session, [promise], seq, seq, warehouse.outside)
        move = Move(item, 1, shelf, Spot(target), Reason.PICK, hold_id)
        moves = ledger_book.post(session, [move], seq, seq, warehouse.outside)
        operation = Operation(seq, event, "race", station, seq, payload_hash=journal.payload_hash(event))
        journal.append(session, warehouse.key, operation, moves)
        session.commit()
        return "won"

    try:
        return warehouse.database.run(attempt)
    except Refused as refused:
        return refused.message.code


def race(url: str, number: int, start_at: float) -> list[tuple[int, int, str, float]]:
    """One process: every product, in its own order; some asked for again under the same id."""
    os.environ["FULFILL_ALLOW_UNSAFE_SERVER"] = "1"
    dice = random.Random(number)
    warehouse = open_warehouse(url)
    database = warehouse.database
    products = [row[0] for row in rows(database, "select id from product where sku like 'ONE-%'")]
    places = dict(rows(database, "select code, id from place"))
    station = station_profile(warehouse, f"racer {number}").id
    dice.shuffle(products)
    told = []
    time.sleep(max(start_at - time.time(), 0))
    for product in products:
        for again in range(2 if dice.random() < AGAIN else 1):
            began = time.monotonic()
            try:
                said = take(
                    warehouse, f"{number}:{product}", station, product, places["A-01"], places["STAGE-1"]
                )
            except Exception as error:  # noqa: BLE001 - whatever comes up is what a person would see
                said = f"{type(error).__name__}: {error}"
            told.append((product, number, said if not again else f"again {said}", time.monotonic() - began))
    warehouse.close()
    return told


def in_processes(work: Any, url: str) -> list[Any]:
    """What each of the eight came back with; they start at the same moment."""
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload(["tests.faults.worker", "tests.faults.test_last_unit"])
    start_at = time.time() + 1.5
    with context.Pool(PROCESSES) as pool:
        calls = [pool.apply_async(work, (url, number, start_at)) for number in range(PROCESSES)]
        return [call.get(timeout=200) for call in calls]


def test_each_last_unit_is_won_once_and_nobody_sees_a_lock(database_url, tmp_path):
    shop = shop_of_singles(database_url, tmp_path)
    told = [line for lines in in_processes(race, database_url) for line in lines]
    said = Counter(what.removeprefix("again ") for _, _, what, _ in told)
    assert set(said) == {"won", "short_stock"}, said
    winners = Counter(product for product, _, what, _ in told if what == "won")
    assert len(winners) == PRODUCTS
    assert set(winners.values()) == {1}
    # Whoever asks again under the same id is told the same.
    first = {(product, number): what for product, number, what, _ in told if not what.startswith("again")}
    for product, number, what, _ in told:
        assert what.removeprefix("again ") == first[product, number]
    database = shop.warehouse.database
    moved = "select count(*) from move where reason = 'pick'"
    assert value(database, moved) == PRODUCTS
    # The book of this order's promises is made by hand here; the balances are what is raced for.
    assert [found for found in breaches(database) if "line's" not in found] == []
    assert max(seconds for *_, seconds in told) < 10
    shop.close()


def release(url: str, number: int, start_at: float) -> list[str]:
    """One process: all orders released in small lots, in its own order, some of them twice."""
    os.environ["FULFILL_ALLOW_UNSAFE_SERVER"] = "1"
    dice = random.Random(number)
    warehouse = open_warehouse(url)
    with warehouse.database.read() as session:
        found = person_by_badge(session, "BOSS")
    assert found is not None
    at = station_profile(warehouse, f"office {number}")
    desk = Desk(warehouse, found[0], at, SystemClock(), RandomIds())
    numbers = [row[0] for row in rows(warehouse.database, "select number from orders")]
    dice.shuffle(numbers)
    time.sleep(max(start_at - time.time(), 0))
    told = []
    for first in range(0, len(numbers), 5):
        for _ in range(2 if dice.random() < AGAIN else 1):
            try:
                told += desks.release(desk, numbers[first : first + 5]).released
            except Exception as error:  # noqa: BLE001 - whatever comes up is what a person would see
                told.append(f"{type(error).__name__}: {error}")
    warehouse.close()
    return told


def test_two_orders_for_each_last_unit_released_at_eight_desks(database_url, tmp_path):
    shop = shop_of_singles(database_url, tmp_path)
    products = 30
    lines = [f"order,sku,quantity,{ADDRESS}"]
    lines += [f"R{which}-{number},ONE-{number:03d},1,{ANN}" for number in range(products) for which in "AB"]
    shop.take("orders", "\n".join(lines) + "\n")
    told = Counter(number for numbers in in_processes(release, database_url) for number in numbers)
    database = shop.warehouse.database
    states = "select state, waits, count(*) from orders where number like 'R%' group by 1, 2 order by 1"
    assert rows(database, states) == [("released", "", products), ("waiting", "short", products)]
    assert not [words for words in told if " " in words], told
    assert {number[3:] for number in told if number.startswith("R")} == {str(n) for n in range(products)}
    assert set(told.values()) == {1}, "an order was released twice"
    assert breaches(database) == []
    shop.close()
