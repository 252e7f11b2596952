"""A very small warehouse for tests of the books: three products, three places, an order."""

from __future__ import annotations

from pathlib import Path

from fulfill.catalog import Item
from fulfill.ledger import Entry, Hold, Move, Reason
from fulfill.places import SUPPLIER_CODE, Spot
from fulfill.store import journal, ledger_book
from fulfill.store.check import stock
from fulfill.store.check.asking import answers
from fulfill.store.journal import Operation
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, create, open_warehouse
from tests.stocked import Template

MUG, TEA, CAM = 1, 2, 3
A, B, C = Spot(101), Spot(102), Spot(103)
TOTE = Spot(103, 7)
MUGS, LOT_1, LOT_2 = Item(MUG), Item(TEA, 11), Item(TEA, 12)
STATION, ORDER, LINE_1, LINE_2 = 50, 900, 901, 902
NOW = 1_000_000
_ROWS = (
    "insert into station (id, name) values (50, 'S-1')",
    "insert into product (id, sku, tracking) values (1,'MUG','none'), (2,'TEA','lot'), (3,'CAM','serial')",
    "insert into lot (id, product_id, code) values (11, 2, 'L1'), (12, 2, 'L2')",
    "insert into place (id, code, kind) values (101,'A','forward'), (102,'B','reserve'), (103,'C','bench')",
    "insert into plate (id, code, kind, place_id) values (7, 'T-7', 'tote', 103)",
    "insert into orders (id, number) values (900, '1001')",
    "insert into order_line (id, order_id, line, product_id, ordered) values (901, 900, 1, 1, 99)",
    "insert into order_line (id, order_id, line, product_id, ordered) values (902, 900, 2, 2, 99)",
)


def _fill(url: str, _folder: Path) -> None:
    warehouse = create(url, badge="BOSS")
    with warehouse.database.write() as session:
        session.script(_ROWS)
        session.commit()
    warehouse.close()


_FILLED = Template(_fill)


def build(url: str) -> Warehouse:
    _FILLED.copy(url)
    return open_warehouse(url)


def supplier(session: Session) -> Spot:
    return Spot(session.value(Sql("select id from place where code = :code"), code=SUPPLIER_CODE))


def post(session: Session, warehouse: Warehouse, *entries: Entry, at: int = NOW, undo: str = "") -> int:
    """Post entries under an operation of their own, which is written as well; its number."""
    seq = journal.next_seq(session)
    moves = ledger_book.post(session, entries, seq, at, warehouse.outside)
    operation = Operation(seq, f"e{seq}", "test", STATION, at, 1, "administrator", undo=undo)
    operation.payload_hash = journal.payload_hash(str(seq))
    journal.append(session, warehouse.key, operation, moves)
    return seq


def fill(
    session: Session, warehouse: Warehouse, item: Item, spot: Spot, quantity: int, at: int = NOW
) -> None:
    """Goods come in."""
    post(session, warehouse, Move(item, quantity, supplier(session), spot, Reason.RECEIVE), at=at)


def hold(id_: int, quantity: int, item: Item = MUGS, spot: Spot = A) -> Hold:
    return Hold(id_, ORDER, LINE_1 if item.product_id == MUG else LINE_2, item, spot, quantity)


def balances(session: Session) -> dict[tuple[int, int, int, str], tuple[int, int, int]]:
    """What lies inside: (product, place, plate, lot and serial) to (on hand, held, since)."""
    rows = session.all(
        Sql(
            "select product_id, place_id, plate_id, lot_id, serial, on_hand, held, since_us from balance"
            " where is_outside = 0"
        )
    )
    return {(row[0], row[1], row[2], f"{row[3] or ''}{row[4]}"): tuple(row[5:]) for row in rows}


def broken(session: Session) -> list[str]:
    """What breaks the rules of stock that do not concern order lines."""
    kept = [rule for rule in stock.RULES if rule.name != "held_is_promised"]
    questions = [question for rule in kept for question in rule.questions]
    questions.append(next(rule for rule in stock.RULES if rule.name == "held_is_promised").questions[0])
    return [said for question in questions for said in answers(session, question, {})]
