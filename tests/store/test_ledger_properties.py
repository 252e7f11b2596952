"""Whatever is done to stock, in any order: nothing is made or lost, and all of it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill.catalog import Item
from fulfill.errors import Refused
from fulfill.ledger import Entry, Lift, Move, Promise, Reason
from fulfill.messages import ok
from fulfill.store import turn_book
from fulfill.store.failures import RuleBroken
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse
from fulfill.turn import Turn
from tests.store import small_floor
from tests.store.small_floor import (
    CAM,
    LOT_1,
    LOT_2,
    MUGS,
    NOW,
    STATION,
    TOTE,
    A,
    B,
    balances,
    broken,
    fill,
    hold,
    post,
)  # fmt: skip

S1 = Item(CAM, 0, "S1")
SPOTS = st.sampled_from([A, B, TOTE])
ITEMS = st.sampled_from([MUGS, LOT_1, LOT_2, S1])
MOVES = st.tuples(st.just("move"), ITEMS, SPOTS, SPOTS, st.integers(1, 6))
HOLDS = st.tuples(st.just("hold"), st.sampled_from([MUGS, LOT_1]), SPOTS, SPOTS, st.integers(1, 6))
LIFTS = st.tuples(st.just("lift"), ITEMS, SPOTS, SPOTS, st.integers(1, 6))
PICKS = st.tuples(st.just("pick"), ITEMS, SPOTS, SPOTS, st.integers(1, 6))
DEEDS = st.lists(st.lists(MOVES | HOLDS | LIFTS | PICKS, min_size=1, max_size=4), max_size=12)
IN_TURN = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def file_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """One warehouse for all examples: each undoes what it did."""
    opened = small_floor.build(f"sqlite:///{tmp_path_factory.mktemp('ledger') / 'shop.db'}")
    yield opened
    opened.close()


def _entries(deeds: list[tuple], holds: list) -> Iterator[Entry]:
    for what, item, source, target, quantity in deeds:
        if what == "move" and source != target:
            yield Move(item, 1 if item.serial else quantity, source, target, Reason.MOVE)
        elif what == "hold":
            fresh = hold(len(holds) + 1, quantity, item, source)
            holds.append(fresh)
            yield Promise(fresh)
        elif what == "lift" and holds:
            yield Lift(holds[quantity % len(holds)], quantity)
        elif what == "pick" and holds:
            one = holds[quantity % len(holds)]
            if one.spot != target:
                yield Move(one.item, quantity, one.spot, target, Reason.PICK, hold_id=one.id)


def _stocked(session: Session, warehouse: Warehouse) -> None:
    for item in (MUGS, LOT_1, LOT_2):
        fill(session, warehouse, item, A, 8)
        fill(session, warehouse, item, B, 3)
    fill(session, warehouse, S1, A, 1)


@IN_TURN
@given(deeds=DEEDS)
def test_stock_is_conserved_whatever_is_done(file_warehouse, deeds):
    with file_warehouse.database.write() as session:
        _stocked(session, file_warehouse)
        holds: list = []
        for several in deeds:
            session.script(["savepoint before"])
            known = len(holds)
            try:
                post(session, file_warehouse, *_entries(several, holds))
            except Refused as refused:
                if isinstance(refused.__cause__, RuleBroken):
                    return
                session.script(["rollback to before"])
                del holds[known:]
            session.script(["release before"])
            assert broken(session) == []
        inside = sum(row[0] for row in balances(session).values())
        assert inside == 34, "nothing left the building"


@IN_TURN
@given(deeds=DEEDS)
def test_what_a_turn_did_to_stock_can_be_taken_back_whole(file_warehouse, deeds):
    warehouse = file_warehouse
    with warehouse.database.write() as session:
        _stocked(session, warehouse)
        holds: list = []
        done = []
        before = _state(session)
        for several in deeds:
            session.script(["savepoint before"])
            known = len(holds)
            turn = Turn(None, ok("done", "Done"), moves=tuple(_entries(several, holds)))
            seq = post(session, warehouse)
            try:
                _, memory = turn_book.carry_out(session, turn, seq, NOW, warehouse.outside, STATION)
                done.append((seq, turn_book.load(turn_book.dump(memory))))
            except Refused as refused:
                if isinstance(refused.__cause__, RuleBroken):
                    return
                session.script(["rollback to before"])
                del holds[known:]
            session.script(["release before"])
        for seq, memory in reversed(done):
            by = post(session, warehouse)
            turn_book.take_back(session, memory, seq, by=by, what="it", now_us=NOW, outside=warehouse.outside)
        assert _state(session) == before
        assert broken(session) == []


def _state(session: Session) -> list[list[tuple]]:
    """Stock and promises that stand; all of it came in at one moment, so its age is as it was too."""
    return [
        session.all(Sql(f"select {columns} from {rows} order by 1, 2, 3, 4, 5"))
        for columns, rows in (
            (
                "product_id, place_id, plate_id, lot_id, serial, on_hand, held, since_us",
                "balance where is_outside = 0",
            ),
            ("id, product_id, place_id, plate_id, lot_id, serial, quantity", "hold where quantity <> 0"),
        )
    ]


def test_the_maker_of_entries_makes_every_kind():
    """The properties above would prove nothing if nothing ever went through."""
    holds: list = []
    deeds = [
        ("move", MUGS, A, B, 2),
        ("hold", MUGS, A, B, 2),
        ("lift", MUGS, A, B, 1),
        ("pick", MUGS, A, B, 1),
    ]
    kinds = [type(entry) for entry in _entries(deeds, holds)]
    assert kinds == [Move, Promise, Lift, Move]
