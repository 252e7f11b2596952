from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill.messages import Level
from fulfill.store import facts_pick
from fulfill.store.statements import Sql
from fulfill.store.warehouse import create, open_warehouse
from tests.stocked import Template
from tests.stories.house import House, Worker

ADDRESS = "name,address1,city,country,postcode"
FILES = {
    "products": """sku,name,gtin,barcodes,tracking
MUG,Red mug,,MUG-BOX=6,none
PEN,Blue pen,,,none
TEA,Green tea,,,lot+expiry
CAM,Camera,,,serial
""",
    "places": """code,kind,sequence
A-01,forward,1
A-02,forward,2
B-01,reserve,3
PACK-01,bench,9
CAGE,damaged,10
""",
    "totes": "code,kind\nT-1,tote\nT-2,tote\nT-3,tote\nT-4,tote\n",
    "people": "badge,name,role\nIDA,Ida,picker\nOLE,Ole,picker\n",
    "stock": """place,sku,quantity,lot,expires_on,serial
A-01,MUG,5,,,
B-01,MUG,20,,,
A-02,PEN,10,,,
A-02,TEA,3,L1,2099-06-30,
A-02,TEA,3,L2,2099-12-31,
A-01,CAM,1,,,S1
A-01,CAM,1,,,S2
""",
    "orders": f"""order,sku,quantity,priority,{ADDRESS}
1001,MUG,2,0,Ann Lee,1 High St,London,GB,SW1A 1AA
1002,MUG,3,0,Bob Roe,2 High St,London,GB,SW1A 1AA
1002,PEN,1,0,Bob Roe,2 High St,London,GB,SW1A 1AA
1003,TEA,2,5,Cy Poe,3 High St,London,GB,SW1A 1AA
1003,CAM,1,5,Cy Poe,3 High St,London,GB,SW1A 1AA
""",
}
STATE = (
    "select id, state, waits, task_id from orders order by id",
    "select id, held, picked, short from order_line order by id",
    "select product_id, place_id, plate_id, lot_id, serial, on_hand, held from balance",
    "select id, place_id, order_id from plate order by id",
    "select line_id, place_id, lot_id, serial, quantity from hold where quantity > 0",
    "select place_id, state from count_request order by id",
)


class Floor(House):
    """A warehouse on the real store, and the pickers in it."""

    def release(self, *numbers: str) -> None:
        desks.release(self.desk("BOSS"), numbers or None)

    def seat(self, badge: str = "IDA") -> Seat:
        return Seat(self, badge)

    def state(self) -> list[list[tuple[object, ...]]]:
        with self.warehouse.database.read() as session:
            return [sorted(session.all(Sql(statement)), key=repr) for statement in STATE]

    def order(self, number: str) -> tuple[str, str]:
        with self.warehouse.database.read() as session:
            found = session.one(Sql("select state, waits from orders where number = :n"), n=number)
        assert found is not None
        return found[0], found[1]

    def inside(self, tote: str) -> dict[str, int]:
        with self.warehouse.database.read() as session:
            rows = session.all(
                Sql(
                    "select p.sku, sum(b.on_hand) from balance b join product p on p.id = b.product_id"
                    " join plate t on t.id = b.plate_id where t.code = :tote group by p.sku"
                ),
                tote=tote,
            )
        return {sku: int(count) for sku, count in rows if count}


class Seat(Worker):
    """One picker at one station."""

    def __init__(self, floor: Floor, badge: str) -> None:
        super().__init__(floor, badge, "pick")

    def expected(self) -> tuple[str, tuple[str, ...], int | None]:
        first = self.last.expects[0]
        return first.kind, first.codes, first.quantity


def _fill(url: str, folder: Path) -> None:
    warehouse = create(url, badge="BOSS")
    for kind, text in FILES.items():
        Floor(warehouse, folder).take(kind, text)
    warehouse.close()


_FILLED = Template(_fill)


@pytest.fixture
def floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    _FILLED.copy(database_url)
    warehouse = open_warehouse(database_url)
    try:
        yield Floor(warehouse, tmp_path)
    finally:
        warehouse.close()


def test_a_cart_of_two_orders_is_walked_and_dropped(floor):
    floor.release("1001", "1002")
    ida = floor.seat()
    assert (ida.last.code, ida.last.task.document) == ("claimed", "1001, 1002")
    ida.say("T-1", "T-2")
    assert ida.expected() == ("place", ("A-01",), None)
    ida.say("A-01", "MUG", "MUG", "T-1", "MUG", "!qty 3", "T-2", "A-02", "PEN", "T-2")
    assert ida.expected() == ("place", ("PACK-01",), None)
    end = ida.say("PACK-01")
    assert (end.level, end.expects) == (Level.DONE, ())
    assert (floor.inside("T-1"), floor.inside("T-2")) == ({"MUG": 2}, {"MUG": 3, "PEN": 1})
    assert (floor.order("1001"), floor.order("1002")) == (("picked", ""), ("picked", ""))


def test_the_urgent_order_goes_alone_and_its_lot_and_serial_are_captured(floor):
    floor.release()
    seats = [floor.seat("IDA"), floor.seat("OLE")]
    walker = next(seat for seat in seats if seat.last.task.document == "1003")
    walker.say("T-1", "A-01")
    assert walker.expected() == ("serial", ("S1", "S2"), 1)
    walker.say("S2", "A-02", "TEA")
    assert walker.expected() == ("lot", ("L1",), None)
    walker.say("L1", "!qty 2", "PACK-01")
    assert floor.inside("T-1") == {"CAM": 1, "TEA": 2}
    assert floor.order("1003")[0] == "picked"


def test_two_stations_never_walk_with_the_same_order(floor):
    floor.release()
    documents = [floor.seat(badge).last.task.document for badge in ("IDA", "OLE")]
    assert sorted(documents) == ["1001, 1002", "1003"]


def test_a_third_picker_gets_no_work(floor):
    floor.release("1001")
    floor.seat("IDA")
    last = floor.seat("OLE").last
    assert (last.code, last.level, last.expects) == ("no_work", Level.DONE, ())


def test_after_a_crash_the_same_line_and_count_come_back(floor):
    floor.release("1001")
    ida = floor.seat()
    ida.say("T-1", "A-01", "MUG")
    again = floor.seat()
    assert again.last.code == "resumed"
    assert again.expected() == ("product", ("MUG",), 1)
    again.say("MUG", "PACK-01")
    assert floor.inside("T-1") == {"MUG": 2}


def test_a_refusal_changes_nothing_and_says_what_to_do(floor):
    floor.release("1001")
    ida = floor.seat()
    ida.say("T-1")
    before = floor.state()
    answer = ida.say("A-02")
    assert (answer.level, answer.code, answer.step) == (Level.STOP, "wrong_place", "scan_place")
    assert floor.state() == before


def test_undo_takes_a_whole_walk_back_step_by_step(floor):
    floor.release("1001", "1002")
    ida = floor.seat()
    before = floor.state()
    ida.say("T-1", "T-2", "A-01", "MUG", "!damaged", "MUG", "T-1", "MUG", "!short", "T-2", "!skip")
    ida.say("B-01", "MUG", "!full", "T-3", "T-3", "MUG", "MUG", "T-2", "A-02", "PEN", "T-2")
    ida.say("!remove", "T-2", "PEN", "A-02", "PEN", "T-2", "PACK-01")
    assert ida.last.level is Level.DONE
    after = floor.state()
    assert after != before
    for _ in range(60):
        if floor.state() == before:
            break
        assert ida.say("!undo").code == "undone", ida.last
    assert floor.state() == before


def test_what_is_short_comes_from_the_reserve_at_once(floor):
    floor.release("1001")
    ida = floor.seat()
    ida.say("T-1", "A-01", "MUG", "!short")
    assert ida.expected() == ("place", ("B-01",), None)
    ida.say("B-01", "MUG", "PACK-01")
    assert floor.inside("T-1") == {"MUG": 2}


def test_what_is_nowhere_waits_and_is_not_released_on_stock_in_doubt(floor):
    floor.release("1003")
    ida = floor.seat()
    ida.say("T-1", "A-01", "!short", "A-02", "!short")
    assert (ida.last.code, ida.last.level) == ("nothing_found", Level.DONE)
    assert floor.order("1003") == ("waiting", "short")
    floor.release("1003")
    assert floor.order("1003") == ("waiting", "short")


def test_given_back_with_goods_in_the_tote_another_picker_goes_on(floor):
    floor.release("1001")
    ida = floor.seat("IDA")
    ida.say("T-1", "A-01", "MUG", "!done", "!cancel")
    ole = floor.seat("OLE")
    assert ole.expected() == ("product", ("MUG",), 1)
    ole.say("MUG", "PACK-01")
    assert floor.inside("T-1") == {"MUG": 2}


def test_cancelled_before_anything_is_picked_it_can_be_claimed_again(floor):
    floor.release("1001")
    before = floor.state()
    floor.seat("IDA").say("T-1", "A-01", "!cancel")
    assert floor.state() == before
    assert floor.seat("OLE").last.task.document == "1001"


def test_every_question_to_the_store_goes_by_an_index(sqlite_url, tmp_path):
    warehouse = create(sqlite_url, badge="BOSS")
    statements = [value for value in vars(facts_pick).values() if isinstance(value, Sql)]
    statements.append(facts_pick._picks_of(4))
    with warehouse.database.read() as session:
        for sql in statements:
            plan = session.all(Sql(f"explain query plan {sql.sqlite}"), **dict.fromkeys(sql.names, 0))
            steps = [row[3] for row in plan]
            # count_request has no index of its own; it holds the open doubts and is small.
            assert not [s for s in steps if re.match("SCAN (?!count_request|c\\b)", s)], (sql, steps)
    warehouse.close()


def test_what_is_to_be_picked_is_read_again_only_after_something_moved(floor, monkeypatch):
    floor.release("1002")
    ida = floor.seat()
    read = []
    find = facts_pick.StorePickFacts._read_picks
    monkeypatch.setattr(
        facts_pick.StorePickFacts, "_read_picks", lambda facts, ids: read.append(ids) or find(facts, ids)
    )
    ida.say("T-1")
    read.clear()
    before = floor.state()
    ida.say("A-01")
    assert (len(read), floor.state()) == (1, before)
    read.clear()
    ida.say("MUG", "!qty 3")
    assert floor.inside("T-1") == {"MUG": 3}
    assert len(read) > 2


def test_a_picker_with_too_few_totes_walks_with_what_there_is(floor):
    floor.release("1001", "1002")
    ida = floor.seat("IDA")
    assert ida.say("!done").code == "totes_first"
    ida.say("T-1")
    answer = ida.say("!done")
    assert answer.code == "left_for_later"
    assert answer.step == "scan_place"
    assert floor.order("1001")[0] == "picking"
    assert floor.order("1002")[0] == "released"
    ida.say("!undo")
    assert floor.order("1002")[0] == "picking"
