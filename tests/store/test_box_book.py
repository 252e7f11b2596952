"""Boxes chosen ahead: what an order will be packed in is remembered, and never wrongly."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill.plan import box as advice
from fulfill.plan.box import Box, Unit, load_of, propose
from fulfill.store import box_book, facts_naming
from fulfill.store.box_book import Boxed, box_next, chosen, load_key
from fulfill.store.statements import Sql
from tests.build import Shop

PRODUCTS = (
    "sku,name,weight_g,length_mm,width_mm,height_mm,this_side_up,fragile\n"
    "CUP,Cup,300,90,90,100,,yes\nTIN,Tin,400,80,80,110,no,no\nJUG,Jug,900,120,100,200,YES,x\nMAP,Map,50,,,,,\n"
)
CARTONS = "code,length_mm,width_mm,height_mm\nC-S,200,200,120\nC-M,300,200,200\n"
STOCK = "place,sku,quantity\n" + "".join(f"A-01,{sku},90\n" for sku in ("CUP", "TIN", "JUG", "MAP"))


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    for kind, text in (("products", PRODUCTS), ("cartons", CARTONS), ("stock", STOCK)):
        assert not opened.take(kind, text).rejected
    advice.remembered.forget()
    yield opened
    opened.close()


def flags(shop: Shop) -> dict[str, tuple[bool, bool]]:
    with shop.warehouse.database.read() as session:
        found = facts_naming.StoreFacts(session, None).product  # type: ignore[arg-type]
        ids = shop.rows("select id, sku from product where sku in ('CUP', 'TIN', 'JUG', 'MAP')")
        return {sku: (found(id_).is_upright, found(id_).is_fragile) for id_, sku in ids}


def boxes_of(shop: Shop) -> list[Box]:
    columns = "code, length_mm, width_mm, height_mm, tare_g, max_weight_g, price_minor"
    return [Box(*row) for row in shop.rows(f"select {columns} from carton")]


def test_the_products_file_says_how_a_product_may_lie(shop):
    assert flags(shop) == {
        "CUP": (False, True), "TIN": (False, False), "JUG": (True, True), "MAP": (False, False),
    }  # fmt: skip
    again = shop.take("products", PRODUCTS)
    assert (again.updated, again.unchanged) == (0, 4)
    changed = shop.take("products", PRODUCTS.replace("110,no,no", "110,yes,no"))
    assert (changed.updated, changed.unchanged) == (1, 3)
    assert flags(shop)["TIN"] == (True, False)
    odd = shop.take("products", PRODUCTS.replace("YES", "perhaps"))
    assert (odd.rejected, odd.unchanged + odd.updated) == (1, 3)
    assert flags(shop)["JUG"] == (True, True)


def test_a_file_without_these_columns_loads_as_before(shop):
    report = shop.take("products", "sku,name\nHAT,Hat\n")
    assert (report.created, report.rejected) == (1, 0)


def test_released_orders_are_boxed_ahead_and_equal_ones_only_once(shop):
    shop.order("1", ("CUP", 2), ("TIN", 2)).order("2", ("TIN", 2), ("CUP", 2)).order("3", ("JUG", 1))
    shop.order("4", ("MAP", 1)).release("1", "2", "3")
    told = desks.box_ahead(shop.desk())
    assert (told.orders, told.loads) == (3, 2)
    assert shop.value("select count(*) from box_memo") == 2
    again = desks.box_ahead(shop.desk())
    assert (again.orders, again.loads) == (3, 0)
    shop.release()
    assert desks.box_ahead(shop.desk(), ["4"]).orders == 1


def test_what_was_chosen_ahead_is_what_the_bench_would_choose(shop, monkeypatch):
    units = [Unit("CUP", 90, 90, 100, 300, 2, is_fragile=True), Unit("TIN", 80, 80, 110, 400, 2)]
    boxes = boxes_of(shop)
    shop.order("1", ("CUP", 2), ("TIN", 2)).release()
    desks.box_ahead(shop.desk())
    here = propose(units, boxes)
    monkeypatch.setattr(advice, "choose", lambda *_: pytest.fail("it was chosen before"))
    with shop.warehouse.database.read() as session:
        assert propose(units, boxes, lambda things, rooms: chosen(session, things, rooms)) == here


def test_that_no_box_was_found_is_remembered_too(shop, monkeypatch):
    shop.order("1", ("TIN", 90)).release()
    desks.box_ahead(shop.desk())
    things, rooms = load_of([Unit("TIN", 80, 80, 110, 400, 90)], boxes_of(shop))
    monkeypatch.setattr(advice, "choose", lambda *_: pytest.fail("it was chosen before"))
    with shop.warehouse.database.read() as session:
        assert chosen(session, things, rooms) is None


@pytest.mark.parametrize("kept", ["[7,[]]", "[0,[[1,2]]]", "{", '[0,["a"]]', "[0,[]]"])
def test_a_memory_that_cannot_be_right_is_not_believed(shop, kept):
    units, boxes = [Unit("TIN", 80, 80, 110, 400, 1)], [Box("C-S", 200, 200, 120)]
    things, rooms = load_of(units, boxes)

    def spoil(session):
        session.run(
            Sql("insert into box_memo (load, choice, made_us) values (:load, :choice, 1)"),
            load=load_key(things, rooms),
            choice=kept,
        )
        session.commit()

    shop.warehouse.database.run(spoil)
    with shop.warehouse.database.read() as session:
        assert chosen(session, things, rooms) == advice.choose(things, rooms)


def test_every_part_of_a_load_makes_another_load():
    things, rooms = load_of([Unit("A", 3, 4, 5, 1, 1)], [Box("B", 9, 9, 9)])
    first = things[0]
    other = {
        load_key((*things, first), rooms), load_key(things, (*rooms, rooms[0])),
        load_key(things, ((9, 9, 8),)), load_key((first._replace(is_fragile=True),), rooms),
        load_key((first._replace(is_upright=True),), rooms),
        load_key((first._replace(height=6),), rooms),
    }  # fmt: skip
    assert len(other | {load_key(things, rooms)}) == 7
    turned = load_of([Unit("Z", 5, 3, 4, 1, 1)], [Box("C", 9, 9, 9)])
    assert load_key(*turned) == load_key(things, rooms), "names, and which side is written first, are no part"


def test_only_so_many_loads_are_kept_and_the_oldest_go(shop, monkeypatch):
    monkeypatch.setattr(box_book, "LOADS_MAX", 2)
    for number, quantity in enumerate((1, 2, 3), 1):
        shop.order(str(number), ("TIN", quantity)).release()
        box_next(shop.warehouse.database, number, Boxed(), most=50)
    assert shop.rows("select made_us from box_memo order by made_us") == [(2,), (3,)]


def test_beside_other_work_orders_are_boxed_ahead(shop):
    shop.order("1", ("CUP", 1)).order("2", ("TIN", 1)).release()
    stop = threading.Event()
    relay = threading.Thread(target=shop.relay.run_forever, args=(stop, 0.01), daemon=True)
    relay.start()
    for _ in range(300):
        if shop.value("select count(*) from box_memo") == 2:
            break
        stop.wait(0.02)
    stop.set()
    relay.join(10)
    assert shop.value("select count(*) from box_memo") == 2


def test_what_is_remembered_here_forgets_the_oldest(monkeypatch):
    memory = advice.Remembering(most=4)
    for height in range(1, 9):
        things, rooms = load_of([Unit("A", 1, 1, height, 1, 1)], [Box("B", 9, 9, 9)])
        assert memory(things, rooms) == advice.choose(things, rooms)
    assert memory.knows(things, rooms)
    assert not memory.knows(*load_of([replace(Unit("A", 1, 1, 1, 1, 1))], [Box("B", 9, 9, 9)]))
