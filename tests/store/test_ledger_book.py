"""The ledger: stock is never made, lost, promised twice or in two places; what was done can be taken back."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from fulfill.catalog import Item
from fulfill.errors import Refused
from fulfill.ledger import QUANTITY_MAX, Lift, Move, Promise, Reason
from fulfill.store import ledger_book
from fulfill.store.failures import RuleBroken
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse
from tests.store import small_floor
from tests.store.small_floor import (
    CAM,
    LOT_1,
    LOT_2,
    MUG,
    MUGS,
    NOW,
    TEA,
    TOTE,
    A,
    B,
    C,
    balances,
    broken,
    fill,
    hold,
    post,
    supplier,
)  # fmt: skip

S1, S2 = Item(CAM, 0, "S1"), Item(CAM, 0, "S2")


@pytest.fixture
def warehouse(database_url: str) -> Iterator[Warehouse]:
    opened = small_floor.build(database_url)
    yield opened
    opened.close()


@pytest.fixture
def session(warehouse: Warehouse) -> Iterator[Session]:
    """A transaction in which ten mugs lie at A."""
    with warehouse.database.write() as opened:
        fill(opened, warehouse, MUGS, A, 10)
        yield opened


def move(quantity: int, source=A, target=B, item=MUGS, **more) -> Move:
    return Move(item, quantity, source, target, Reason.MOVE, **more)


# ------------------------------------------------------------------ moves


def test_a_move_takes_from_one_place_and_gives_to_the_other(warehouse, session):
    post(session, warehouse, move(4))
    assert balances(session) == {(MUG, 101, 0, ""): (6, 0, NOW), (MUG, 102, 0, ""): (4, 0, NOW)}
    assert broken(session) == []


def test_a_place_that_is_emptied_keeps_no_row(warehouse, session):
    post(session, warehouse, move(10))
    assert list(balances(session)) == [(MUG, 102, 0, "")]


def test_more_than_is_free_is_refused_with_both_numbers(warehouse, session):
    post(session, warehouse, Promise(hold(1, 7)))
    with pytest.raises(Refused) as refused:
        post(session, warehouse, move(4))
    assert refused.value.message.code == "short_stock"
    assert "A has 3 free of MUG, not 4" in str(refused.value)


def test_nothing_of_a_refused_posting_is_kept(warehouse):
    with warehouse.database.write() as session:
        fill(session, warehouse, MUGS, A, 10)
        session.commit()
    with pytest.raises(Refused), warehouse.database.write() as session:
        post(session, warehouse, move(3), move(8, A, C))
    with warehouse.database.read() as session:
        assert balances(session) == {(MUG, 101, 0, ""): (10, 0, NOW)}
        assert session.value(Sql("select count(*) from move")) == 1
        assert broken(session) == []


def test_a_chain_of_moves_in_one_posting_counts_as_what_it_comes_to(warehouse, session):
    """In and out again at once: the place between need never have held it all."""
    post(session, warehouse, move(10, A, B), move(10, B, C))
    assert balances(session) == {(MUG, 103, 0, ""): (10, 0, NOW)}


def test_lots_are_kept_apart(warehouse, session):
    fill(session, warehouse, LOT_1, A, 5)
    with pytest.raises(Refused):
        post(session, warehouse, move(1, item=LOT_2))


def test_a_place_outside_may_owe(warehouse, session):
    owed = session.value(
        Sql("select on_hand from balance where place_id = :id"), id=supplier(session).place_id
    )
    assert owed == -10


@pytest.mark.parametrize("quantity", [0, -1, QUANTITY_MAX + 1])
def test_a_move_that_cannot_be_is_our_own_mistake(quantity):
    with pytest.raises(AssertionError):
        move(quantity)


# ------------------------------------------------------------------ promises


def test_a_promise_keeps_stock_from_others_until_it_is_lifted(warehouse, session):
    promised = hold(1, 10)
    post(session, warehouse, Promise(promised))
    assert balances(session)[MUG, 101, 0, ""] == (10, 10, NOW)
    post(session, warehouse, Lift(promised, 4))
    post(session, warehouse, move(4))
    assert balances(session)[MUG, 101, 0, ""] == (6, 6, NOW)
    assert broken(session) == []


def test_a_picked_promise_is_used_up(warehouse, session):
    post(session, warehouse, Promise(hold(1, 6)))
    post(session, warehouse, Move(MUGS, 6, A, TOTE, Reason.PICK, hold_id=1))
    assert balances(session) == {(MUG, 101, 0, ""): (4, 0, NOW), (MUG, 103, 7, ""): (6, 0, NOW)}
    assert session.value(Sql("select quantity from hold where id = 1")) == 0
    assert broken(session) == []


def test_more_than_is_free_cannot_be_promised(warehouse, session):
    post(session, warehouse, Promise(hold(1, 7)))
    with pytest.raises(Refused) as refused:
        post(session, warehouse, Promise(hold(2, 4)))
    assert refused.value.message.code == "short_stock"


@pytest.mark.parametrize(
    "entry",
    [
        Lift(hold(1, 3), 4),
        Move(MUGS, 4, A, TOTE, Reason.PICK, hold_id=1),
        Move(MUGS, 1, B, TOTE, Reason.PICK, hold_id=1),
        Move(LOT_1, 1, A, TOTE, Reason.PICK, hold_id=1),
        Lift(hold(2, 1), 1),
    ],
    ids=["lifts too much", "picks too much", "from elsewhere", "another item", "no such promise"],
)
def test_a_promise_is_used_only_for_what_it_is(warehouse, session, entry):
    fill(session, warehouse, MUGS, B, 5)
    fill(session, warehouse, LOT_1, A, 5)
    post(session, warehouse, Promise(hold(1, 3)))
    with pytest.raises(Refused) as refused:
        post(session, warehouse, entry)
    assert refused.value.message.code == "changed_meanwhile"


def test_goods_that_arrive_can_be_promised_at_once_but_no_more_of_them(warehouse, session):
    post(session, warehouse, move(3), Promise(hold(1, 3, spot=B)))
    assert balances(session)[MUG, 102, 0, ""] == (3, 3, NOW)
    with pytest.raises(Refused) as refused:
        post(session, warehouse, move(1), Promise(hold(2, 2, spot=B)))
    assert refused.value.message.code == "short_stock"


def test_goods_can_come_back_while_a_promise_is_lifted(warehouse, session):
    """The way back of a turn that moved goods away from where it promised others."""
    promised = hold(1, 4)
    post(session, warehouse, move(2), Promise(promised))
    post(session, warehouse, move(2, B, A), Lift(promised, 4))
    assert balances(session) == {(MUG, 101, 0, ""): (10, 0, NOW)}


# ------------------------------------------------------------------ serials


def test_a_serial_is_inside_once(warehouse, session):
    fill(session, warehouse, S1, A, 1)
    with pytest.raises(Refused) as refused:
        fill(session, warehouse, S1, B, 1)
    assert refused.value.message.code == "serial_elsewhere"


def test_two_serials_change_places_in_one_posting(warehouse, session):
    fill(session, warehouse, S1, A, 1)
    fill(session, warehouse, S2, B, 1)
    post(session, warehouse, move(1, A, B, S1), move(1, B, A, S2))
    assert set(balances(session)) >= {(CAM, 102, 0, "S1"), (CAM, 101, 0, "S2")}
    assert broken(session) == []


def test_a_serial_moves_to_a_place_that_sorts_before(warehouse, session):
    """It leaves before it arrives, whatever the order of the rows."""
    fill(session, warehouse, S1, C, 1)
    post(session, warehouse, move(1, C, A, S1))
    assert (CAM, 101, 0, "S1") in balances(session)


# ------------------------------------------------------------------ age


def test_goods_keep_their_age_where_they_go(warehouse, session):
    fill(session, warehouse, LOT_1, A, 5, at=NOW)
    post(session, warehouse, move(2, item=LOT_1), at=NOW + 500)
    post(session, warehouse, move(2, B, TOTE, LOT_1), at=NOW + 900)
    assert balances(session)[TEA, 103, 7, "11"] == (2, 0, NOW)


def test_what_comes_to_older_stock_does_not_make_it_younger(warehouse, session):
    fill(session, warehouse, MUGS, A, 5, at=NOW + 700)
    assert balances(session)[MUG, 101, 0, ""] == (15, 0, NOW)


# ------------------------------------------------------------------ for ever


@pytest.mark.parametrize(
    "statement",
    [
        "update move set quantity = 9 where seq = 1",
        "delete from move where seq = 1",
        "update operation set message = 'else'",
        "delete from operation",
    ],
)
def test_history_cannot_be_changed(session, statement):
    with pytest.raises(RuleBroken, match="never changed"):
        session.script([statement])


@pytest.mark.parametrize("recursive", [0, 1])
def test_history_cannot_be_replaced(sqlite_url, recursive):
    """REPLACE deletes behind the back of the DELETE triggers, where recursive triggers are off."""
    warehouse = small_floor.build(sqlite_url)
    with warehouse.database.write() as session:
        fill(session, warehouse, MUGS, A, 10)
        session.commit()
    columns = "seq, operation_seq, product_id, quantity, source_place_id, target_place_id, reason"
    change = (
        f"insert or replace into move ({columns}) select seq, operation_seq, 1, 9, 101, 102, 'move' from move"
    )
    with warehouse.database.write() as session:
        session._seat.raw.execute(f"pragma recursive_triggers = {recursive}")
        with pytest.raises(RuleBroken, match="never changed"):
            session.script([change])
    warehouse.close()


def test_a_move_without_its_operation_is_not_kept(warehouse):
    with warehouse.database.write() as session:
        entry = Move(MUGS, 1, supplier(session), A, Reason.RECEIVE)
        ledger_book.post(session, [entry], 77, NOW, warehouse.outside)
        with pytest.raises(RuleBroken):
            session.commit()


# ------------------------------------------------------------------ two at once


def test_two_stations_with_the_same_goods_in_opposite_order_both_get_through(warehouse):
    """Rows are taken in one order: nobody waits for a row that waits for theirs."""
    with warehouse.database.write() as session:
        for item in (MUGS, LOT_1, LOT_2):
            fill(session, warehouse, item, A, 400)
        session.commit()
    failures: list[Exception] = []
    start = threading.Barrier(2)

    def work(items: list[Item], station: int) -> None:
        try:
            start.wait()
            for number in range(30):
                with warehouse.database.write() as session:
                    entries = [move(1, A, B, item) for item in items]
                    seq = number * 2 + station + 1000
                    moves = ledger_book.post(session, entries, seq, NOW, warehouse.outside)
                    assert len(moves) == 3
                    session.run(
                        Sql(
                            "insert into operation (seq, event, kind, station_id, chain_seq, payload_hash,"
                            " digest, key_id, mac) values (:seq, :event, 'x', 50, :seq, '', '', '', '')"
                        ),
                        seq=seq,
                        event=str(seq),
                    )
                    session.commit()
        except Exception as error:  # noqa: BLE001 - told to the test's own thread
            failures.append(error)

    items = [MUGS, LOT_1, LOT_2]
    threads = [threading.Thread(target=work, args=(order, n)) for n, order in enumerate([items, items[::-1]])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with warehouse.database.read() as session:
        assert balances(session)[MUG, 102, 0, ""][0] == 60
        assert broken(session) == []


def test_rows_are_taken_in_one_sorted_order(warehouse, session, monkeypatch):
    for item in (MUGS, LOT_1, LOT_2):
        fill(session, warehouse, item, C, 5)
    taken: list[tuple] = []
    for name in ("one", "run"):
        monkeypatch.setattr(Session, name, _watched(getattr(Session, name), taken))
    entries = [move(1, C, B, item) for item in (LOT_2, MUGS, LOT_1)] + [move(1, A, B)]
    ledger_book.post(session, entries, 1, NOW, warehouse.outside)
    assert len(taken) > 5
    assert taken == sorted(taken)


def _watched(real, taken: list[tuple]):
    def watch(self, sql, /, **values):
        if sql in (ledger_book._CHANGE, ledger_book._INCREASE):
            taken.append(tuple(values[name] for name in ("product", "place", "plate", "lot", "serial")))
        return real(self, sql, **values)

    return watch
