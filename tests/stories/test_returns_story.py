"""A day at the returns bench, by scans, on the real store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fulfill import operations
from fulfill.catalog import Item
from fulfill.documents import Doc, Make
from fulfill.ledger import Move, Reason
from fulfill.messages import Level
from fulfill.operations import Doing
from fulfill.people import Act
from fulfill.places import CUSTOMER_CODE, Spot
from fulfill.scan import ScanEvent
from fulfill.store import document_book, ledger_book
from fulfill.store.facts import next_number
from fulfill.store.statements import Sql
from fulfill.store.warehouse import create, open_warehouse
from tests.stocked import Template
from tests.stories.house import House, Worker

ADDRESS = "name,address1,city,country,postcode"
FILES = {
    "products": """sku,name,barcodes,tracking,hazard,category
MUG,Red mug,MUG-BOX=6,none,,kitchen
TEA,Green tea,,lot+expiry,,food
CAM,Camera,,serial,,electronics
GAS,Gas can,,none,UN1950,camping
""",
    "places": """code,kind,sequence,max_units
A-01,forward,1,
B-01,reserve,2,
RET-1,returns,3,
Q-1,quarantine,4,
V-1,vendor,5,
X-1,scrap,6,
""",
    "people": "badge,name,role\nRITA,Rita,returns\nREX,Rex,returns\nIDA,Ida,picker\nSUE,Sue,supervisor\n",
    "stock": """place,sku,quantity,lot,expires_on,serial
B-01,MUG,20,,,
A-01,TEA,5,L1,2099-06-30,
A-01,TEA,5,L2,2020-01-31,
A-01,CAM,1,,,S1
A-01,CAM,1,,,S2
A-01,CAM,1,,,S3
A-01,GAS,5,,,
""",
    "orders": f"""order,sku,quantity,unit_price,currency,{ADDRESS}
1001,MUG,3,12.90,EUR,Ann Lee,1 High St,London,GB,SW1A 1AA
1001,CAM,2,99.00,EUR,Ann Lee,1 High St,London,GB,SW1A 1AA
1002,TEA,2,4.50,EUR,Bob Roe,2 High St,London,GB,SW1A 1AA
1003,MUG,1,12.90,EUR,Cy Poe,3 High St,London,GB,SW1A 1AA
1004,GAS,1,7.00,EUR,Di Ray,4 High St,London,GB,SW1A 1AA
""",
}
ANNOUNCED = """rma,order,sku,quantity,reason,expires_on
R-1,1001,MUG,2,UNWANTED_ITEM,2099-01-01
R-1,1001,CAM,1,DEFECTIVE,2099-01-01
R-OLD,1004,GAS,1,UNWANTED_ITEM,2020-01-01
"""
STATE = (
    "select number, order_id, state, is_blind from rma order by id",
    "select rma_id, expected, received, missing from rma_line order by id",
    "select rma_id, rma_line_id, serial, condition, grade, disposition, refund, place_id from return_unit",
    "select product_id, place_id, plate_id, lot_id, serial, on_hand, held from balance where on_hand <> 0",
    "select key, kind from outbox where state = 'waiting'",
)


class Floor(House):
    """A warehouse whose orders 1001, 1002 and 1004 have left, and the clerks at its returns bench."""

    def fill(self) -> None:
        for kind, text in FILES.items():
            self.take(kind, text)
        self.leave(
            "1001", ("MUG", "B-01", 3, "", ""), ("CAM", "A-01", 1, "", "S1"), ("CAM", "A-01", 1, "", "S2")
        )
        self.leave("1002", ("TEA", "A-01", 1, "L1", ""), ("TEA", "A-01", 1, "L2", ""))
        self.leave("1004", ("GAS", "A-01", 1, "", ""))
        self.take("returns", ANNOUNCED)

    def leave(self, order: str, *items: tuple[str, str, int, str, str], **parcel_g: int) -> None:
        """Send an order off in one parcel, as picking, packing and shipping leave it behind.

        `parcel_g` are its weights: weight_g on the scale, expected_g by the book.
        """

        def do(doing: Doing) -> None:
            session = doing.session
            order_id = session.value(Sql("select id from orders where number = :n"), n=order)
            customer = session.value(Sql("select id from place where code = :c"), c=CUSTOMER_CODE)
            plate, parcel = next_number(session, "plate"), next_number(session, "parcel")
            made = [
                Make(Doc.PLATE, plate, {"code": f"C{order}", "kind": "carton", "order_id": order_id}),
                Make(Doc.PARCEL, parcel, {
                    "number": f"P{order}", "order_id": order_id, "plate_id": plate, "sscc": f"S{order}",
                    "tracking": f"T{order}", "carrier": "house", "state": "shipped", **parcel_g,
                }),
            ]  # fmt: skip
            moves = []
            for sku, place, count, lot, serial in items:
                line, product = session.one(
                    Sql("select id, product_id from order_line where order_id = :o and sku = :s"),
                    o=order_id,
                    s=sku,
                )
                lot_id = session.value(
                    Sql("select id from lot where product_id = :p and code = :c"), p=product, c=lot
                )
                at = session.value(Sql("select id from place where code = :c"), c=place)
                fields = {"parcel_id": parcel, "line_id": line, "product_id": product, "lot_id": lot_id or 0}
                made.append(
                    Make(
                        Doc.PARCEL_ITEM,
                        next_number(session, "parcel_item"),
                        fields | {"serial": serial, "quantity": count},
                    )
                )
                moves.append(
                    Move(
                        Item(product, lot_id or 0, serial),
                        count,
                        Spot(at),
                        Spot(customer),
                        Reason.SHIP,
                    )
                )
                session.run(
                    Sql("update order_line set picked = picked + :n, packed = packed + :n,"
                    " shipped = shipped + :n where id = :id"),
                    n=count, id=line,
                )  # fmt: skip
            session.run(Sql("update orders set state = 'shipped' where id = :id"), id=order_id)
            document_book.carry_out(session, made)
            outside = self.warehouse.outside
            doing.moves = ledger_book.post(session, moves, doing.seq, doing.now_us, outside)

        operations.run(self.desk("SUE"), Act.SHIP, "ship_for_test", order, do)

    def state(self) -> list[list[tuple[object, ...]]]:
        with self.warehouse.database.read() as session:
            return [sorted(session.all(Sql(statement)), key=repr) for statement in STATE]

    def waiting_refunds(self) -> int:
        return len(self.all("select key from outbox where kind = 'refund' and state = 'waiting'"))


class Seat(Worker):
    """One clerk at one station."""

    def __init__(self, floor: Floor, badge: str = "RITA") -> None:
        super().__init__(floor, badge, "returns")


def _fill(url: str, folder: Path) -> None:
    warehouse = create(url, badge="BOSS")
    Floor(warehouse, folder).fill()
    warehouse.close()


_FILLED = Template(_fill)


@contextmanager
def opened(url: str, folder: Path) -> Iterator[Floor]:
    """A floor of a test's own."""
    _FILLED.copy(url)
    warehouse = open_warehouse(url)
    try:
        yield Floor(warehouse, folder)
    finally:
        warehouse.close()


@pytest.fixture
def floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    with opened(database_url, tmp_path) as made:
        yield made


def test_an_announced_return_from_the_label_to_the_end(floor):
    rita = Seat(floor)
    assert set(rita.codes("document")) == {"R-1", "R-OLD"}
    rita.say("T1001")
    assert (rita.last.step, rita.last.task.document, rita.last.task.left) == ("scan_product", "R-1", 3)
    assert rita.codes("product") == ("MUG", "CAM")
    rita.say("MUG", "!answer sealed")
    assert (rita.codes("answer")[0], rita.codes("place")) == ("restock", ("B-01", "A-01"))
    rita.say("B-01", "MUG", "!answer damaged", "X-1", "CAM")
    assert rita.codes("serial") == ("S1", "S2")
    assert rita.say("S3").code == "serial_not_ours"
    rita.say("S2", "!answer defective", "V-1")
    assert rita.last.expects[0].codes[0] == "!done"
    end = rita.say("!done")
    assert (end.level, end.step) == (Level.DONE, "scan_return")
    assert "3 received (1 restock, 1 scrap, 1 vendor)" in end.message
    assert (floor.stock("B-01"), floor.stock("X-1"), floor.stock("V-1")) == (
        {"MUG": 18},
        {"MUG": 1},
        {"CAM": 1},
    )
    assert floor.stock("RET-1") == {}
    rows = floor.all("select serial, reason, grade, disposition, refund from return_unit order by id")
    assert rows == [
        ("", "UNWANTED_ITEM", "A", "restock", "asked"),
        ("", "UNWANTED_ITEM", "D", "scrap", "review"),
        ("S2", "DEFECTIVE", "D", "vendor", "asked"),
    ]
    assert floor.all("select key from outbox where kind = 'refund' order by id") == [
        ("refund:1",),
        ("refund:3",),
    ]
    assert rita.say("R-1").code == "return_closed"


def test_what_comes_back_is_the_customers_no_more(floor):
    before = floor.stock(CUSTOMER_CODE)
    Seat(floor).say("R-1", "MUG")
    assert floor.stock(CUSTOMER_CODE) == {**before, "MUG": before["MUG"] - 1}
    negative = "select count(*) from balance b join place l on l.id = b.place_id where l.kind = 'customer'"
    assert floor.all(f"{negative} and b.on_hand < 0") == [(0,)]


def test_undo_takes_a_return_back_scan_by_scan(floor):
    rita = Seat(floor)
    states = [floor.state()]
    for code in ("P1002", "TEA", "L1", "!answer sealed", "!answer scrap", "!reason not_worth_it", "X-1"):
        assert rita.say(code).level is Level.OK, rita.last.message
        states.append(floor.state())
    for before in reversed(states[:-1]):
        assert rita.say("!undo").code == "undone", rita.last.message
        assert floor.state() == before
    rita.say("1002", "TEA", "L1", "!answer sealed", "A-01")
    assert floor.waiting_refunds() == 1


def test_a_piece_put_elsewhere_after_an_undo_is_still_refunded(floor):
    rita = Seat(floor)
    rita.say("1002", "TEA", "L1", "!answer sealed", "B-01", "!undo")
    assert floor.waiting_refunds() == 0
    assert rita.say("A-01").level is Level.OK
    assert floor.waiting_refunds() == 1


def test_a_refusal_changes_nothing(floor):
    rita = Seat(floor)
    rita.say("1001", "MUG", "!answer sealed")
    before = floor.state()
    for code in ("Q-1", "RET-1", "CAM", "!answer gold", "!void", "nonsense", "!done", "1002"):
        assert rita.say(code).level is Level.STOP, code
        assert floor.state() == before


def test_an_order_that_never_left_and_one_with_an_expired_return(floor):
    rita = Seat(floor)
    assert rita.say("1003").code == "not_shipped_yet"
    assert rita.say("R-OLD").code == "return_expired_refused"
    sue = Seat(floor, "SUE")
    assert sue.say("R-OLD").level is Level.WARN
    assert sue.say("R-OLD", "GAS", "!answer sealed").level is Level.OK
    assert "restock" not in sue.codes("answer")


def test_an_unannounced_return_gets_a_number_that_can_be_scanned(floor):
    rita = Seat(floor)
    rita.say("1002", "TEA", "L2", "!answer sealed")
    number = rita.last.task.document
    assert number.startswith("RMA")
    assert "restock" not in rita.codes("answer"), "lot L2 is expired"
    rita.say("X-1", "!cancel")
    assert rita.say(number).task.document == number


def test_a_blind_return_is_kept_apart(floor):
    rita = Seat(floor)
    rita.say("!next", "MUG", "!answer sealed")
    assert rita.codes("answer") == ("quarantine",)
    assert rita.say("B-01").code == "wrong_place"
    end = rita.say("Q-1", "!done")
    assert end.level is Level.DONE
    assert floor.stock("Q-1") == {"MUG": 1}
    assert floor.all("select kind from paper order by id") == [("issue_label",), ("item_label",)]
    assert floor.all("select count(*) from outbox where kind = 'refund'") == [(0,)]


def test_after_a_crash_the_piece_in_hand_comes_back(floor):
    rita = Seat(floor)
    rita.say("R-1", "MUG", "!answer worn")
    again = Seat(floor)
    assert (again.last.code, again.last.step) == ("resumed", "confirm_disposition")
    assert again.say("Q-1").level is Level.OK


def test_a_piece_given_back_is_finished_by_a_colleague(floor):
    Seat(floor).say("R-1", "MUG", "!cancel")
    rex = Seat(floor, "REX")
    assert rex.last.step == "answer_condition"
    assert rex.say("!answer sealed", "A-01", "!done").level is Level.WARN
    assert rex.say("!done").level is Level.DONE
    assert floor.all("select missing from rma_line order by id")[:2] == [(1,), (1,)]


def test_two_clerks_cannot_take_the_last_piece_twice(floor):
    rita, rex = Seat(floor), Seat(floor, "REX")
    rita.say("R-1")
    rex.say("R-1")
    rita.say("CAM", "S1", "!answer sealed")
    assert rex.say("CAM", "S1").level is not Level.OK
    assert floor.all("select count(*) from return_unit") == [(1,)]


def test_more_than_was_shipped_is_refused_over_several_returns(floor):
    rita = Seat(floor)
    rita.say(
        "R-1",
        *("MUG", "!answer sealed", "B-01") * 2,
        "!done",
        "!done",
        "1001",
        "MUG",
        "!answer sealed",
        "B-01",
    )
    assert rita.say("MUG").code == "more_than_shipped"
    assert floor.all("select count(*) from return_unit") == [(3,)]


def test_the_same_scan_delivered_twice_counts_once(floor):
    rita = Seat(floor)
    rita.say("R-1")
    event = ScanEvent("one-event", "MUG", floor.clock.now())
    assert rita.station.handle(event) == rita.station.handle(event)
    assert floor.all("select count(*) from return_unit") == [(1,)]


def test_a_picker_may_not_take_returns(floor):
    assert Seat(floor, "IDA").last.code == "not_allowed"
