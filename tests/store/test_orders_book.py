"""Orders held, let go and cancelled from a desk: promises lifted, counters right, else the way out told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill.errors import Refused
from fulfill.operations import Desk
from tests.build import Shop


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    opened.order("1", ("MUG", 3), ("TEA", 7))
    yield opened
    opened.close()


def change(shop: Shop, *statements: str) -> None:
    def do(session):
        session.script(statements)
        session.commit()

    shop.warehouse.database.run(do)


def head(shop: Shop, number: str = "1") -> tuple[str, str, int]:
    return shop.rows("select state, waits, on_hold from orders where number = :n", n=number)[0]


def lines(shop: Shop) -> list[tuple]:
    return shop.rows("select held, short, cancelled from order_line order by id")


def promised(shop: Shop) -> tuple[int, int]:
    """Eaches in open promises, and held of balances."""
    return (
        shop.value("select coalesce(sum(quantity), 0) from hold"),
        shop.value("select coalesce(sum(held), 0) from balance"),
    )


def everything(shop: Shop) -> list[list[tuple]]:
    tables = ("orders", "order_line", "hold", "balance", "move", "operation")
    return [sorted(shop.rows(f"select * from {table}"), key=repr) for table in tables]


ACTS = {
    "hold": lambda desk: desks.hold_order(desk, "1"),
    "resume": lambda desk: desks.resume_order(desk, "1"),
    "cancel": lambda desk: desks.cancel_order(desk, "1"),
    "partial": lambda desk: desks.set_partial(desk, "1", complete=False),
}


def test_what_was_promised_to_an_order_on_hold_is_free_for_others(shop):
    shop.release()
    assert (lines(shop), promised(shop)) == ([(3, 0, 0), (7, 0, 0)], (10, 10))
    desks.hold_order(shop.desk(), "1")
    assert (head(shop), lines(shop), promised(shop)) == (
        ("waiting", "on hold", 1),
        [(0, 0, 0), (0, 0, 0)],
        (0, 0),
    )
    shop.order("2", ("TEA", 10)).release()
    assert shop.order_state("2") == "released"


def test_an_order_let_go_is_released_like_any_other(shop):
    desks.hold_order(shop.desk(), "1")
    desks.resume_order(shop.desk(), "1")
    assert head(shop) == ("waiting", "", 0)
    shop.release()
    assert head(shop) == ("released", "", 0)


def test_a_cancelled_order_holds_and_wants_nothing(shop):
    shop.release()
    desks.cancel_order(shop.desk(), "1")
    assert (head(shop), lines(shop), promised(shop)) == (
        ("cancelled", "", 0),
        [(0, 0, 3), (0, 0, 7)],
        (0, 0),
    )
    shop.release()
    assert head(shop)[0] == "cancelled"


def test_an_order_that_waits_short_can_be_cancelled(shop):
    shop.order("2", ("GAS", 99)).release("2")
    desks.cancel_order(shop.desk(), "2")
    assert head(shop, "2") == ("cancelled", "", 0)
    assert shop.rows("select short, cancelled from order_line where sku = 'GAS'") == [(0, 99)]


def test_the_rest_of_an_order_that_left_in_part_can_be_held_and_cancelled(shop):
    change(
        shop,
        "update order_line set picked = 1, packed = 1, shipped = 1",
        "update orders set state = 'part_shipped'",
    )
    shop.release()
    assert head(shop)[0] == "released"
    desks.hold_order(shop.desk(), "1")
    assert (head(shop), promised(shop)) == (("part_shipped", "on hold", 1), (0, 0))
    desks.cancel_order(shop.desk(), "1")
    assert head(shop) == ("shipped", "", 0)
    assert [cancelled for *_, cancelled in lines(shop)] == [2, 6]


@pytest.mark.parametrize("act", list(ACTS))
@pytest.mark.parametrize(
    ("state", "way_out"),
    [
        ("picking", "!cancel"),
        ("picked", "put back at packing"),
        ("packing", "!cancel"),
        ("packed", "!void"),
        ("shipped", "as a return"),
        ("cancelled", "another number"),
    ],
)
def test_an_order_under_way_or_over_is_refused_with_the_way_out(shop, act, state, way_out):
    change(shop, f"update orders set state = '{state}'")
    before = everything(shop)
    with pytest.raises(Refused, match=f"Order 1 is {state} and cannot be .* from here.*{way_out}") as refused:
        ACTS[act](shop.desk())
    assert refused.value.message.code == "too_late"
    assert everything(shop) == before


@pytest.mark.parametrize("act", list(ACTS))
def test_an_order_that_nobody_knows_is_refused(shop, act):
    change(shop, "update orders set number = '2'")
    with pytest.raises(Refused, match=r"There is no order 1\. Check the number"):
        ACTS[act](shop.desk())


@pytest.mark.parametrize("act", list(ACTS))
def test_each_act_is_one_line_of_the_journal(shop, act):
    before = shop.value("select max(seq) from operation")
    ACTS[act](shop.desk("SUE", "desk 1"))
    said = shop.rows(
        "select o.kind, o.scan, o.level, p.badge, s.name from operation o join person p on p.id = o.person_id"
        " join station s on s.id = o.station_id where o.seq > :before",
        before=before,
    )
    assert said == [(f"order_{act}", "1", "ok", "SUE", "desk 1")]


@pytest.mark.parametrize("act", [*ACTS, "release"])
def test_who_may_not_is_refused_and_nothing_changes(shop, act):
    before = everything(shop)
    with pytest.raises(Refused) as refused:
        ({"release": desks.release} | ACTS)[act](shop.desk("IDA", "office"))
    assert refused.value.message.code == "not_allowed"
    assert everything(shop) == before


def test_an_operation_asked_twice_under_one_id_is_done_once_and_another_under_it_is_refused(shop):
    desk = shop.desk()
    same = Desk(desk.warehouse, desk.person, desk.station, desk.clock, Always("e-1"))
    desks.hold_order(same, "1")
    before = everything(shop)
    desks.hold_order(same, "1")
    assert everything(shop) == before
    with pytest.raises(Refused) as refused:
        desks.cancel_order(same, "1")
    assert refused.value.message.code == "changed_meanwhile"
    assert everything(shop) == before


class Always:
    """Ids that are always the same: the same operation delivered again."""

    def __init__(self, event: str) -> None:
        self._event = event

    def fresh(self) -> str:
        return self._event
