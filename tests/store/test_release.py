"""Release: who goes, who waits and why, what may not be promised; the promises add up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill.errors import Refused
from fulfill.store.release import Released
from tests.build import ADDRESS, ANN, Shop

PLACES = (
    "select l.code, h.quantity from hold h join place l on l.id = h.place_id"
    " join orders o on o.id = h.order_id where o.number = :n and h.quantity > 0 order by h.id"
)


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    yield opened
    opened.close()


def release(shop: Shop, *numbers: str) -> Released:
    told = desks.release(shop.desk(), list(numbers) or None)
    assert_books_agree(shop)
    return told


def assert_books_agree(shop: Shop) -> None:
    """What is held of each balance, what the lines hold and what the open promises say is one thing."""
    open_holds = "select {0}, sum(quantity) from hold where quantity > 0 group by {0} order by 1"
    by_line = shop.rows(open_holds.format("line_id"))
    assert by_line == shop.rows("select id, held from order_line where held > 0 order by 1")
    key = "product_id, place_id, plate_id, lot_id, serial"
    by_key = shop.rows(
        f"select {key}, sum(quantity) from hold where quantity > 0 group by {key} order by {key}"
    )
    assert by_key == shop.rows(f"select {key}, held from balance where held > 0 order by {key}")


def change(shop: Shop, *statements: str) -> None:
    """What no command does yet."""

    def do(session):
        session.script(statements)
        session.commit()

    shop.warehouse.database.run(do)


def stands(shop: Shop, number: str) -> tuple[str, str]:
    return shop.rows("select state, waits from orders where number = :n", n=number)[0]


def orders(shop: Shop, *rows: str, columns: str = "") -> None:
    header = f"order,sku,quantity,{ADDRESS}{columns}"
    report = shop.take("orders", "\n".join([header, *rows]) + "\n")
    assert not report.rejected, report


def everything(shop: Shop) -> list[list[tuple]]:
    tables = ("orders", "order_line", "hold", "balance", "move", "counter")
    return [sorted(shop.rows(f"select * from {table}"), key=repr) for table in tables]


# --- who waits, and why ------------------------------------------------------------------------------
def test_an_unpaid_order_waits_until_a_file_says_that_it_is_paid(shop):
    shop.order("1", ("MUG", 1), payment="pending")
    assert stands(shop, "1") == ("waiting", "unpaid")
    assert release(shop).waiting == [("1", "unpaid")]
    shop.order("1", ("MUG", 1), payment="paid")
    assert stands(shop, "1") == ("waiting", "")
    assert release(shop).released == ["1"]


def test_cash_on_delivery_need_not_be_paid(shop):
    shop.order("1", ("MUG", 1), payment="cod")
    assert release(shop).released == ["1"]


def test_an_incomplete_address_waits_until_a_file_mends_it(shop):
    orders(shop, "1,MUG,1,Ann Lee,1 High St,London,GB,")
    assert release(shop).waiting == [("1", "address incomplete: postcode")]
    assert stands(shop, "1") == ("waiting", "address incomplete: postcode")
    orders(shop, f"1,MUG,1,{ANN}")
    assert release(shop).released == ["1"]


def test_a_country_without_postcodes_needs_none(shop):
    orders(shop, "1,MUG,1,Sean Wu,1 Nathan Road,Kowloon,HK,")
    assert release(shop).released == ["1"]


def test_an_unknown_product_waits_until_it_is_imported(shop):
    shop.order("1", ("MUG", 1), ("HAT", 1))
    assert release(shop).waiting == [("1", "unknown product HAT")]
    shop.take("products", "sku,name\nHAT,Hat\n")
    assert stands(shop, "1") == ("waiting", "")
    assert release(shop).waiting == [("1", "short")]
    shop.take("stock", "place,sku,quantity\nA-01,HAT,1\n")
    assert release(shop).released == ["1"]


def test_an_order_on_hold_waits_until_it_is_let_go(shop):
    shop.order("1", ("MUG", 1))
    desks.hold_order(shop.desk(), "1")
    assert release(shop).waiting == [("1", "on hold")]
    desks.resume_order(shop.desk(), "1")
    assert stands(shop, "1") == ("waiting", "")
    assert release(shop).released == ["1"]


def test_a_short_order_names_what_is_missing_and_goes_when_it_is_there(shop):
    shop.order("1", ("MUG", 1), ("PEN", 32))
    told = release(shop)
    assert (told.released, told.waiting, told.short) == ([], [("1", "short")], [("1", "PEN", 2)])
    assert stands(shop, "1") == ("waiting", "short")
    assert shop.rows("select sku, held, short from order_line order by line") == [
        ("MUG", 0, 0),
        ("PEN", 0, 2),
    ]
    shop.take("stock", "place,sku,quantity\nA-02,PEN,32\n")
    assert release(shop).released == ["1"]
    assert shop.rows("select sku, held, short from order_line order by line") == [
        ("MUG", 1, 0),
        ("PEN", 32, 0),
    ]
    assert stands(shop, "1") == ("released", "")


def test_of_several_reasons_the_one_that_a_person_set_is_said_first(shop):
    orders(shop, "1,HAT,1,Ann Lee,1 High St,London,GB,,pending", columns=",payment")
    desks.hold_order(shop.desk(), "1")
    said = [release(shop).waiting[0][1]]
    desks.resume_order(shop.desk(), "1")
    said.append(release(shop).waiting[0][1])
    orders(shop, "1,HAT,1,Ann Lee,1 High St,London,GB,")
    said.append(release(shop).waiting[0][1])
    orders(shop, f"1,HAT,1,{ANN}")
    said.append(release(shop).waiting[0][1])
    assert said == ["on hold", "unpaid", "address incomplete: postcode", "unknown product HAT"]


def test_letting_an_order_go_mends_no_address(shop):
    orders(shop, "1,MUG,1,Ann Lee,1 High St,London,GB,")
    desks.hold_order(shop.desk(), "1")
    desks.resume_order(shop.desk(), "1")
    assert stands(shop, "1") == ("waiting", "address incomplete: postcode")
    assert release(shop).released == []


# --- what may be promised ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    "statement",
    [
        "update lot set is_blocked = 1 where code = 'L1'",
        "update lot set expires_on = '2026-11-22' where code = 'L1'",
    ],
    ids=["blocked", "expired"],
)
def test_a_lot_is_passed_over_that_is(shop, statement):
    change(shop, statement)
    shop.order("1", ("TEA", 5)).order("2", ("TEA", 1))
    assert release(shop).released == ["1"]
    assert shop.rows(
        "select distinct t.code from hold h join lot t on t.id = h.lot_id where h.quantity > 0"
    ) == [("L2",)]
    assert stands(shop, "2") == ("waiting", "short")


def test_the_last_valid_day_is_a_day_on_which_it_goes(shop):
    change(shop, "update lot set expires_on = '2026-11-23' where code = 'L1'")
    shop.order("1", ("TEA", 1))
    release(shop)
    assert shop.value("select t.code from hold h join lot t on t.id = h.lot_id") == "L1"


def test_blocked_places_are_passed_over(shop):
    change(shop, "update place set is_blocked = 1 where code = 'A-01'")
    shop.order("1", ("MUG", 3))
    release(shop)
    assert shop.rows(PLACES, n="1") == [("B-01", 3)]


def test_a_blocked_product_is_not_promised(shop):
    change(shop, "update product set is_blocked = 1 where sku = 'MUG'")
    shop.order("1", ("MUG", 1)).order("2", ("PEN", 1))
    assert release(shop).released == ["2"]


def test_a_place_where_a_picker_found_too_little_is_passed_over_until_it_is_counted(shop):
    add = (
        "insert into count_request (id, place_id, reason, state)"
        " select 1, id, 'short', 'open' from place where code = 'A-01'"
    )
    change(shop, add)
    shop.order("1", ("MUG", 1)).order("2", ("MUG", 1))
    release(shop, "1")
    change(shop, "update count_request set state = 'done'")
    release(shop, "2")
    assert shop.rows(PLACES, n="1") == [("B-01", 1)]
    assert shop.rows(PLACES, n="2") == [("A-01", 1)]


def test_a_place_to_be_counted_for_another_reason_is_not_in_doubt(shop):
    change(
        shop,
        "insert into count_request (id, place_id, reason, state)"
        " select 1, id, 'cycle', 'open' from place where code = 'A-01'",
    )
    shop.order("1", ("MUG", 1))
    release(shop)
    assert shop.rows(PLACES, n="1") == [("A-01", 1)]


@pytest.mark.parametrize("place", ["STAGE-1", "BENCH-1", "DOCK-1", "RET-1", "Q-1", "DMG-1", "V-1", "X-1"])
def test_nothing_is_promised_from(shop, place):
    shop.take("products", "sku,name\nHAT,Hat\n")
    shop.take("stock", f"place,sku,quantity\n{place},HAT,9\n")
    shop.order("1", ("HAT", 1))
    assert release(shop).short == [("1", "HAT", 1)]


def test_the_nearer_shelf_of_one_age_is_emptied_first(shop):
    change(shop, "update balance set since_us = 0")
    shop.order("1", ("MUG", 12))
    release(shop)
    assert shop.rows(PLACES, n="1") == [("A-01", 10), ("B-01", 2)]


def test_what_is_promised_is_not_promised_again(shop):
    shop.order("1", ("GAS", 3)).release()
    shop.order("2", ("GAS", 3))
    assert release(shop).short == [("2", "GAS", 1)]


# --- whole, or what there is -------------------------------------------------------------------------
def test_an_order_that_takes_what_there_is_goes_with_it(shop):
    shop.order("1", ("MUG", 1), ("GAS", 7))
    desks.set_partial(shop.desk(), "1", complete=False)
    told = release(shop)
    assert (told.released, told.waiting, told.short) == (["1"], [], [("1", "GAS", 2)])
    assert shop.rows("select sku, held, short from order_line order by line") == [
        ("MUG", 1, 0),
        ("GAS", 5, 2),
    ]


def test_an_order_of_which_there_is_nothing_waits_whatever_it_takes(shop):
    shop.order("1", ("GAS", 5)).release()
    shop.order("2", ("GAS", 1))
    desks.set_partial(shop.desk(), "2", complete=False)
    assert release(shop).waiting == [("2", "short")]


def test_an_order_told_to_leave_whole_again_waits_again(shop):
    shop.order("1", ("GAS", 7))
    desks.set_partial(shop.desk(), "1", complete=False)
    desks.set_partial(shop.desk(), "1", complete=True)
    assert release(shop).waiting == [("1", "short")]


# --- naming orders -----------------------------------------------------------------------------------
def test_only_the_named_orders_are_looked_at(shop):
    shop.order("1", ("MUG", 1)).order("2", ("MUG", 1)).order("3", ("MUG", 1))
    assert release(shop, "2").released == ["2"]
    assert [stands(shop, n)[0] for n in "123"] == ["waiting", "released", "waiting"]
    assert sorted(release(shop).released) == ["1", "3"]


def test_a_named_order_may_go_before_a_more_urgent_one(shop):
    shop.order("1", ("GAS", 5), priority="9").order("2", ("GAS", 5))
    assert release(shop, "2").released == ["2"]
    assert release(shop).waiting == [("1", "short")]


def test_a_number_that_nobody_knows_refuses_all(shop):
    shop.order("1", ("MUG", 1))
    before = everything(shop)
    with pytest.raises(Refused, match=r"There is no order 9\. Check the number"):
        release(shop, "1", "9")
    assert everything(shop) == before


def test_an_order_that_is_released_already_is_left_alone(shop):
    shop.order("1", ("MUG", 1)).release()
    before = everything(shop)
    assert release(shop, "1") == Released()
    assert everything(shop) == before


def test_a_second_release_changes_nothing(shop):
    shop.order("1", ("MUG", 4), ("TEA", 7)).order("2", ("CAM", 3)).order("3", ("PEN", 1), payment="pending")
    release(shop)
    before = everything(shop)
    assert release(shop).waiting == [("2", "short"), ("3", "unpaid")]
    assert everything(shop) == before


def test_the_urgent_are_served_before_the_old_and_told_in_that_order(shop):
    shop.order("1", ("GAS", 3)).order("2", ("GAS", 3), priority="1").order("3", ("GAS", 2))
    told = release(shop)
    assert told.released == ["2", "3"]
    assert told.waiting == [("1", "short")]


# --- what is left of an order ------------------------------------------------------------------------
def test_what_a_part_shipped_order_lacks_is_released_again(shop):
    shop.order("1", ("MUG", 3), ("PEN", 1))
    change(
        shop,
        "update order_line set picked = 1, packed = 1, shipped = 1, short = ordered - 1",
        "update orders set state = 'part_shipped'",
    )
    assert release(shop).released == ["1"]
    assert shop.rows("select sku, picked, held, short from order_line order by line") == [
        ("MUG", 1, 2, 0),
        ("PEN", 1, 0, 0),
    ]
    assert stands(shop, "1") == ("released", "")


def test_what_is_cancelled_of_a_line_is_not_promised(shop):
    shop.order("1", ("MUG", 3))
    change(shop, "update order_line set cancelled = 2")
    release(shop)
    assert shop.value("select held from order_line") == 1


def test_orders_that_are_over_or_under_way_are_left_alone(shop):
    shop.order("1", ("MUG", 1))
    for state in ("released", "picking", "picked", "packing", "packed", "shipped", "cancelled"):
        change(shop, f"update orders set state = '{state}'")
        assert release(shop) == Released(), state


def test_a_thousand_orders_go_in_one_transaction(shop):
    shop.take("stock", "place,sku,quantity\nB-01,MUG,900\nB-01,PEN,2000\n")
    rows = [f"{n},{sku},1,{ANN}" for n in range(1000) for sku in ("MUG", "PEN")]
    orders(shop, *rows)
    told = release(shop)
    assert (len(told.released), len(told.waiting)) == (910, 90)
    assert shop.value("select count(*) from operation where kind = 'release'") == 1
    assert shop.value("select sum(held) from balance") == 1820
