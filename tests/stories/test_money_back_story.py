"""Money at the returns bench: told once for each piece, by the terms, with shipping, exchange and review."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from fulfill import desk as desks
from fulfill import intake, refund_desk, rule_desk
from fulfill.errors import Refused, UnusableInput
from fulfill.messages import Level
from fulfill.plan.refund_file import built_in_text
from fulfill.returned import Decision
from fulfill.store import views
from fulfill.store.check import check
from fulfill.store.facts_returns_money import claimed
from tests.stories.test_returns_story import ADDRESS, FILES, Floor, Seat, opened

ORDERS = f"""order,sku,quantity,unit_price,currency,channel,shipping_price,{ADDRESS}
2001,MUG,3,12.90,EUR,Shopify DE,4.90,Ann Lee,1 High St,London,GB,SW1A 1AA
2002,MUG,2,10.05,EUR,amazon.de,4.90,Bob Roe,2 High St,London,GB,SW1A 1AA
2002,TEA,1,4.50,EUR,amazon.de,4.90,Bob Roe,2 High St,London,GB,SW1A 1AA
"""
RETURNS = """rma,order,sku,quantity,reason,resolution,exchange_sku,comment
R-2,2001,MUG,3,UNWANTED,,,
R-3,2002,MUG,2,SWITCHEROO,exchange,TEA,it is blue
R-3,2002,TEA,1,UNWANTED_ITEM,credit,,
"""


def build_floor(url: str, folder: Path) -> Iterator[Floor]:
    """Two orders that have left, and what their customers announce; closed when the iterator is."""
    with opened(url, folder) as made:
        made.take("orders", ORDERS)
        made.leave("2001", ("MUG", "B-01", 3, "", ""))
        made.leave("2002", ("MUG", "B-01", 2, "", ""), ("TEA", "A-01", 1, "L1", ""))
        made.take("returns", RETURNS)
        yield made


@pytest.fixture
def floor(sqlite_url: str, tmp_path: Path) -> Iterator[Floor]:
    """Two orders that have left, one of each shop, and what their customers announce."""
    yield from build_floor(sqlite_url, tmp_path)


@pytest.fixture
def either(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    """The same on each kind of database."""
    yield from build_floor(database_url, tmp_path)


def signals(floor: Floor) -> dict[str, dict[str, Any]]:
    """What the shops are told, by key; what was struck out is told to nobody."""
    rows = floor.all("select key, kind, payload from outbox where key like 'refund:%' and outcome = ''")
    return {str(key): {"kind": kind, **json.loads(str(body))} for key, kind, body in rows}


def order(floor: Floor, number: str) -> dict[str, Any]:
    with floor.warehouse.database.read() as session:
        return views.single(session, "order", number, "2026-01-01")


def sound(floor: Floor) -> None:
    report = check(floor.warehouse)
    # Orders of this floor have left without their papers; all else must be right.
    of_money = {"refunds_once", "refunds_as_decided", "no_more_paid_back_than_paid", "orders_add_up"}
    of_money |= {"exchanges_wait_for_their_return", "order_states_fit", "cancelled_orders_hold_nothing"}
    assert [each for each in report.violations if each.rule in of_money] == []


def test_the_last_piece_of_an_order_brings_its_shipping_back_and_only_that_one(floor):
    rita = Seat(floor)
    rita.say("R-2", *("MUG", "!answer sealed", "B-01") * 3)
    told = list(signals(floor).values())
    assert [each["amount_minor"] for each in told] == [1290, 1290, 1780]
    assert [each["shipping_minor"] for each in told] == [0, 0, 490]
    assert {each["kind"] for each in told} == {"refund"}
    sound(floor)


def test_the_shop_is_told_in_its_own_codes(floor):
    Seat(floor).say("R-2", "MUG", "!answer opened", "Q-1")
    (told,) = signals(floor).values()
    assert (told["reason_code"], told["disposition_code"]) == ("UNWANTED", "PROCESSING_REQUIRED")
    rita = Seat(floor, "REX")
    rita.say("R-3", "TEA", "!answer sealed", "A-01")
    told = signals(floor)["refund:2"]
    assert (told["decision"], told["reason_code"], told["disposition_code"]) == (
        "credit",
        "UNWANTED_ITEM",
        "SELLABLE",
    )


def test_undo_takes_the_money_back_too_and_a_second_way_is_told_once(either):
    rita = Seat(either)
    rita.say("R-2", "MUG", "!answer sealed")
    before = either.state(), either.all("select * from settlement"), either.all("select * from orders")
    rita.say("B-01", "!undo")
    assert (
        either.state(),
        either.all("select * from settlement"),
        either.all("select * from orders"),
    ) == before
    assert signals(either) == {}
    rita.say("A-01")
    assert list(signals(either)) == ["refund:1"]
    sound(either)


def test_the_warehouses_own_terms_take_a_fee_and_bad_ones_are_refused_and_change_nothing(floor):
    own = built_in_text() + '\n[[term]]\nname = "opened"\nconditions = ["opened"]\nfee_permille = 105\n'
    rule_desk.take(floor.desk("BOSS"), "money", own)
    with pytest.raises(UnusableInput, match="Line 1: "):
        rule_desk.take(floor.desk("BOSS"), "money", "version = 2")
    rita = Seat(floor)
    rita.say("R-2", "MUG", "!answer opened", "Q-1", "MUG", "!answer sealed", "B-01")
    told = list(signals(floor).values())
    assert [(each["fee_minor"], each["amount_minor"]) for each in told] == [(135, 1155), (0, 1290)]
    sound(floor)


# --- exchanges --------------------------------------------------------------------------------------------


def test_an_exchange_waits_for_its_return_and_goes_when_all_of_it_is_in(either):
    made = order(either, "R-3-X")
    assert (made["state"], made["on_hold"], made["waits"]) == ("waiting", True, "waits for return R-3")
    assert [(line["sku"], line["ordered"]) for line in made["lines"]] == [("TEA", 2)]
    assert (made["ship_to"]["name"], made["payment"], made["currency"]) == ("Bob Roe", "paid", "EUR")
    told = desks.release(either.desk("SUE"), ["R-3-X"])
    assert told.waiting == [("R-3-X", "waits for return R-3")]
    rita = Seat(either)
    rita.say("R-3", "MUG", "!answer sealed", "B-01")
    assert order(either, "R-3-X")["on_hold"] is True
    rita.say("MUG", "!answer sealed", "B-01")
    free = order(either, "R-3-X")
    assert (free["on_hold"], free["waits"]) == (False, None)
    assert desks.release(either.desk("SUE"), ["R-3-X"]).released == ["R-3-X"]
    told = list(signals(either).values())
    assert [(each["kind"], each["amount_minor"], each["exchange_order"]) for each in told] == [
        ("exchange", 0, "R-3-X")
    ] * 2
    sound(either)


def test_what_is_refused_or_never_comes_is_not_exchanged(floor):
    rita = Seat(floor)
    rita.say("R-3", "MUG", "!answer sealed", "B-01", "!done", "!done")
    left = order(floor, "R-3-X")
    assert (left["on_hold"], left["waits"]) == (False, None)
    assert [(line["ordered"], line["cancelled"]) for line in left["lines"]] == [(2, 1)]
    sound(floor)


def test_an_exchange_of_which_nothing_comes_is_cancelled_and_undo_brings_it_back(either):
    rita = Seat(either)
    rita.say("R-3", "TEA", "!answer sealed", "A-01")
    rita.say("!done", "!done")
    assert order(either, "R-3-X")["state"] == "cancelled"
    sound(either)
    rita.say("!undo")
    back = order(either, "R-3-X")
    assert (back["state"], back["waits"], back["lines"][0]["cancelled"]) == (
        "waiting",
        "waits for return R-3",
        0,
    )


def test_an_exchange_that_a_supervisor_cancelled_becomes_a_refund(floor):
    desks.cancel_order(floor.desk("SUE"), "R-3-X")
    Seat(floor).say("R-3", "MUG", "!answer sealed", "B-01")
    (told,) = signals(floor).values()
    # The reason is that the wrong thing was sent: shipping goes back at once.
    assert (told["kind"], told["decision"], told["amount_minor"]) == ("refund", "refund", 1005 + 490)
    sound(floor)


def test_an_exchange_that_a_supervisor_let_go_early_is_told_and_left_alone(floor):
    desks.resume_order(floor.desk("SUE"), "R-3-X")
    rita = Seat(floor)
    rita.say("R-3", *("MUG", "!answer sealed", "B-01") * 2)
    assert {each["kind"] for each in signals(floor).values()} == {"exchange"}
    assert order(floor, "R-3-X")["lines"][0]["cancelled"] == 0
    sound(floor)


def test_undo_after_the_exchange_was_released_is_refused_in_words(floor):
    rita = Seat(floor)
    rita.say("R-3", *("MUG", "!answer sealed", "B-01") * 2)
    desks.release(floor.desk("SUE"), ["R-3-X"])
    before = floor.state()
    assert rita.say("!undo").level is Level.STOP
    assert floor.state() == before


# --- what a person decides --------------------------------------------------------------------------------


@pytest.fixture
def doubtful(floor: Floor) -> Floor:
    """One mug that the customer spoilt, put away, and its money in doubt."""
    Seat(floor).say("R-2", "MUG", "!answer damaged", "X-1")
    assert signals(floor) == {}
    return floor


def test_a_doubtful_piece_is_listed_and_decided_once(doubtful):
    with doubtful.warehouse.database.read() as session:
        (listed,) = views.listed(session, "refunds", "2026-01-01", "review")
    assert (listed["unit"], listed["rma"], listed["sku"], listed["why"]) == (
        1,
        "R-2",
        "MUG",
        "damaged_by_the_customer",
    )
    told = refund_desk.decide_refund(doubtful.desk("SUE"), 1, "pay", amount="5.00", note="half the blame")
    assert (told.settled.amount_minor, told.settled.fee_minor, told.currency) == (500, 790, "EUR")
    (signal,) = signals(doubtful).values()
    assert (signal["kind"], signal["amount_minor"], signal["note"]) == ("refund", 500, "half the blame")
    with pytest.raises(Refused, match="does not wait"):
        refund_desk.decide_refund(doubtful.desk("SUE"), 1, "pay")
    assert len(signals(doubtful)) == 1
    sound(doubtful)


def test_a_claim_is_refused_with_a_reason_and_told_once(doubtful):
    with pytest.raises(Refused, match="no reason is given"):
        refund_desk.decide_refund(doubtful.desk("SUE"), 1, "reject", note="  ")
    told = refund_desk.decide_refund(doubtful.desk("SUE"), 1, "reject", note="dropped by the customer")
    assert told.settled.decision is Decision.REJECT
    (signal,) = signals(doubtful).values()
    assert (signal["kind"], signal["amount_minor"], signal["decline_code"]) == ("rejection", 0, "OTHER")
    assert doubtful.all("select refund from return_unit") == [("rejected",)]
    sound(doubtful)


@pytest.mark.parametrize(
    ("choice", "more", "words"),
    [
        ("pay", {"amount": "12.91"}, "more than the 12.90 EUR"),
        ("pay", {"amount": "-1"}, "is not an amount"),
        ("exchange", {}, "No exchange waits"),
        ("reject", {"note": "no", "amount": "1"}, "pays nothing"),
        ("forgive", {}, "is no decision"),
    ],
)
def test_what_cannot_be_decided_is_refused_in_words_and_changes_nothing(doubtful, choice, more, words):
    before = doubtful.state(), doubtful.all("select * from settlement")
    with pytest.raises(Refused, match=words):
        refund_desk.decide_refund(doubtful.desk("SUE"), 1, choice, **more)
    assert (doubtful.state(), doubtful.all("select * from settlement")) == before


def test_a_clerk_may_not_decide_what_waits_for_a_supervisor(doubtful):
    with pytest.raises(Refused, match="Rita"):
        refund_desk.decide_refund(doubtful.desk("RITA"), 1, "pay")
    assert signals(doubtful) == {}


def test_an_exchange_in_doubt_waits_for_the_person_and_goes_or_falls_by_the_word(either):
    rita = Seat(either)
    rita.say("R-3", *("MUG", "!answer worn", "Q-1") * 2)
    assert order(either, "R-3-X")["waits"] == "waits for return R-3"
    refund_desk.decide_refund(either.desk("SUE"), 1, "exchange")
    assert order(either, "R-3-X")["on_hold"] is True
    refund_desk.decide_refund(either.desk("SUE"), 2, "reject", note="worn for weeks")
    left = order(either, "R-3-X")
    assert (left["on_hold"], left["lines"][0]["cancelled"]) == (False, 1)
    sound(either)


def test_two_stations_never_pay_for_one_order_at_the_same_moment(either):
    """Else both would give back its shipping, or neither."""
    Seat(either).say("R-2", "MUG", "!answer sealed", "B-01", "MUG", "!answer sealed")
    database, order_of_things = either.warehouse.database, []

    def second() -> None:
        with database.write() as session:
            claimed(session, 2, 0)
            order_of_things.append("second")

    other = Thread(target=second)
    with database.write() as session:
        claimed(session, 2, 0)
        other.start()
        other.join(0.5)
        order_of_things.append("first")
    other.join(20)
    assert order_of_things == ["first", "second"]


# --- what files say ---------------------------------------------------------------------------------------


def take(floor: Floor, text: str) -> Any:
    file = floor.folder / "more.csv"
    file.write_text(text)
    return intake.take_file(floor.desk("BOSS"), file, "returns")


def test_the_same_file_again_changes_nothing_and_a_changed_one_mends_the_exchange(either):
    assert take(either, RETURNS).unchanged == 2
    assert take(either, RETURNS.replace("R-3,2002,MUG,2", "R-3,2002,MUG,1")).updated == 1
    assert [(x["sku"], x["ordered"]) for x in order(either, "R-3-X")["lines"]] == [("TEA", 1)]
    assert take(either, RETURNS.replace("exchange,TEA", "refund,")).updated == 1
    assert order(either, "R-3-X")["state"] == "cancelled"
    sound(either)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("R-4,2001,MUG,1,,refund,TEA,", "leave one of the two out"),
        ("R-4,2001,MUG,1,,exchange,NO-SUCH,", "no product NO-SUCH"),
        ("R-4,2001,MUG,1,,a new one,,", "expected one of refund, exchange, credit"),
    ],
)
def test_a_wish_that_cannot_be_had_is_refused_with_its_reason(floor, line, why):
    report = take(floor, f"rma,order,sku,quantity,reason,resolution,exchange_sku,comment\n{line}\n")
    assert report.rejected == 1
    rejects = Path(report.reject_file).read_text()
    assert why in rejects


def test_the_customers_words_are_kept_beside_the_code(floor):
    assert floor.all("select resolution, wording from return_wish order by id") == [
        ("exchange", "it is blue"),
        ("credit", ""),
    ]
    with floor.warehouse.database.read() as session:
        told = views.single(session, "return", "R-3", "2026-01-01")
    assert (told["exchange_order"], told["lines"][0]["wording"], told["lines"][0]["exchange_sku"]) == (
        "R-3-X",
        "it is blue",
        "TEA",
    )


def test_a_file_without_the_new_columns_reads_as_before(floor):
    assert "resolution" not in FILES["orders"]
    assert take(floor, "rma,order,sku,quantity,reason\nR-5,1004,GAS,1,too small for me\n").created == 1
    assert floor.all("select wording from return_wish order by id desc limit 1") == [("too small for me",)]
