"""Who is promised what: the urgent before the old, what expires first before the rest, all or nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.catalog import Item
from fulfill.places import Spot
from fulfill.plan.allocate import Demand, Missing, Plan, Supply, Wanting, allocate

MUG, TEA = 1, 2


def order(
    id_: int,
    *lines: tuple[int, int],
    ship_by: str = "",
    priority: int = 0,
    at: int = 0,
    whole: bool = True,
) -> Wanting:
    """An order whose lines are (product, wanted); the lines of order 7 are 71, 72 …"""
    demands = tuple(Demand(id_ * 10 + n, product, wanted) for n, (product, wanted) in enumerate(lines, 1))
    return Wanting(id_, ship_by, priority, at, whole, demands)


def supply(
    place: int, free: int, product: int = MUG, expires: str = "", since: int = 0, walk: int = 0, **key
) -> Supply:
    item = Item(product, key.get("lot", 0), key.get("serial", ""))
    return Supply(item, Spot(place, key.get("plate", 0)), free, expires, since, walk)


def plan_of(orders: list[Wanting], supplies: list[Supply]) -> Plan:
    """The plan, with supplies of its own: allocating uses them up."""
    return allocate(orders, [replace(one) for one in supplies])


def given_to(plan: Plan) -> dict[int, list[tuple[int, int]]]:
    """Order to what it takes: (place, eaches), in the order in which it takes it."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for grant in plan.grants:
        taken.setdefault(grant.order_id, []).append((grant.spot.place_id, grant.quantity))
    return taken


# --- who comes first ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"ship_by": "2026-01-01"}, {"ship_by": "2026-01-02", "priority": 9, "at": -9}),
        ({"ship_by": "2099-01-01"}, {"priority": 9}),
        ({"ship_by": "2026-01-01", "priority": 2}, {"ship_by": "2026-01-01", "priority": 1, "at": -9}),
        ({"at": 1}, {"at": 2}),
    ],
    ids=["the earlier day", "a day before no day", "the more urgent of a day", "the older"],
)
def test_the_last_unit_goes_to(first, second):
    """The rank is told by the fields alone: the winner has the greater id."""
    winner, loser = order(2, (MUG, 1), **first), order(1, (MUG, 1), **second)
    plan = plan_of([loser, winner], [supply(1, 1)])
    assert plan.released == [2]
    assert plan.missing == [Missing(1, 11, 1)]


def test_of_two_alike_the_first_made_is_served():
    assert plan_of([order(2, (MUG, 1)), order(1, (MUG, 1))], [supply(1, 1)]).released == [1]


def test_released_orders_are_named_in_their_rank():
    orders = [order(1, (MUG, 1)), order(2, (MUG, 1), priority=1), order(3, (MUG, 1), ship_by="2026-01-01")]
    assert plan_of(orders, [supply(1, 3)]).released == [3, 2, 1]


# --- which stock goes first --------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"expires": "2026-01-01"}, {"expires": "2026-01-02", "since": -9, "walk": -9}),
        ({"expires": "2099-01-01"}, {"since": -9, "walk": -9}),
        ({"expires": "2026-01-01", "since": 1}, {"expires": "2026-01-01", "since": 2, "walk": -9}),
        ({"since": 1}, {"since": 2, "walk": -9}),
        ({"walk": 1}, {"walk": 2}),
    ],
    ids=["expires earlier", "expires at all", "alike, the older", "FIFO", "of one age, the nearer"],
)
def test_taken_first_is_what(first, second):
    plan = plan_of([order(1, (MUG, 3))], [supply(1, 2, **second), supply(2, 2, **first)])
    assert given_to(plan) == {1: [(2, 2), (1, 1)]}


def test_a_supply_of_another_product_is_left_alone():
    plan = plan_of([order(1, (MUG, 2))], [supply(1, 5, TEA), supply(2, 2)])
    assert given_to(plan) == {1: [(2, 2)]}


# --- all or nothing ----------------------------------------------------------------------------------
def test_an_order_that_cannot_have_all_leaves_its_share_to_those_behind():
    orders = [order(1, (MUG, 3), (TEA, 1), priority=1), order(2, (MUG, 2))]
    plan = plan_of(orders, [supply(1, 3)])
    assert given_to(plan) == {2: [(1, 2)]}
    assert plan.missing == [Missing(1, 12, 1)], "only what is not there is missing, not what it left"


def test_an_order_that_takes_what_there_is_leaves_nothing_behind():
    orders = [order(1, (MUG, 3), (TEA, 1), priority=1, whole=False), order(2, (MUG, 2))]
    plan = plan_of(orders, [supply(1, 3)])
    assert given_to(plan) == {1: [(1, 3)]}
    assert plan.missing == [Missing(1, 12, 1), Missing(2, 21, 2)]


def test_what_there_is_is_not_nothing():
    plan = plan_of([order(1, (MUG, 3), whole=False)], [])
    assert (plan.released, plan.grants, plan.missing) == ([], [], [Missing(1, 11, 3)])


def test_an_order_that_wants_nothing_is_passed_over():
    plan = plan_of([order(1)], [supply(1, 3)])
    assert (plan.released, plan.missing) == ([], [])


# --- two lines of one product ------------------------------------------------------------------------
def test_two_lines_of_one_product_do_not_count_the_same_unit_twice():
    plan = plan_of([order(1, (MUG, 2), (MUG, 2))], [supply(1, 3)])
    assert (plan.grants, plan.missing) == ([], [Missing(1, 12, 1)])


def test_two_lines_of_one_product_share_what_there_is_from_the_first_on():
    plan = plan_of([order(1, (MUG, 2), (MUG, 2), whole=False)], [supply(1, 3)])
    assert [(grant.line_id, grant.quantity) for grant in plan.grants] == [(11, 2), (12, 1)]


def test_a_line_takes_from_several_shelves():
    shelves = [supply(place, 2, walk=place) for place in (1, 2, 3)]
    assert given_to(plan_of([order(1, (MUG, 5))], shelves)) == {1: [(1, 2), (2, 2), (3, 1)]}


def test_an_empty_shelf_in_front_is_passed():
    plan = plan_of([order(1, (MUG, 1))], [supply(1, 0, walk=1), supply(2, 1, walk=2)])
    assert given_to(plan) == {1: [(2, 1)]}


# --- against the slow and obvious way ----------------------------------------------------------------
DAYS = st.sampled_from(["", "2026-01-01", "2026-01-02"])
PRODUCTS = st.integers(1, 2)


@st.composite
def cases(draw) -> tuple[list[Wanting], list[Supply]]:
    orders = [
        order(
            id_,
            *draw(st.lists(st.tuples(PRODUCTS, st.integers(1, 4)), max_size=3)),
            ship_by=draw(DAYS),
            priority=draw(st.integers(0, 1)),
            at=draw(st.integers(0, 1)),
            whole=draw(st.booleans()),
        )
        for id_ in range(1, draw(st.integers(1, 5)) + 1)
    ]
    key = st.tuples(PRODUCTS, st.integers(1, 2), st.integers(0, 1), st.integers(0, 1), st.sampled_from("AB"))
    supplies = [
        supply(
            place,
            draw(st.integers(0, 4)),
            product,
            draw(DAYS),
            draw(st.integers(0, 1)),
            draw(st.integers(0, 1)),
            plate=plate,
            lot=lot,
            serial=serial,
        )
        for product, place, plate, lot, serial in sorted(draw(st.sets(key, max_size=6)))
    ]
    return orders, supplies


def slowly(orders: list[Wanting], supplies: list[Supply]) -> tuple[list[int], Counter, list[Missing]]:
    """Unit by unit: each order in turn is given the unit that must go first, or gives all back."""
    units = [one for one in supplies for _ in range(one.free)]
    released, granted, missing = [], Counter(), []
    dated = [one for one in orders if one.ship_by]
    undated = [one for one in orders if not one.ship_by]
    queue = sorted(dated, key=lambda one: (one.ship_by, -one.priority, one.ordered_at_us, one.order_id))
    queue += sorted(undated, key=lambda one: (-one.priority, one.ordered_at_us, one.order_id))
    for one in queue:
        left, taken, lacks = list(units), Counter(), Counter()
        for line in one.lines:
            for _ in range(line.wanted):
                fitting = [unit for unit in left if unit.item.product_id == line.product_id]
                if not fitting:
                    lacks[line.line_id] += 1
                    continue
                best = min(
                    fitting,
                    key=lambda unit: (
                        not unit.expires_on,
                        unit.expires_on,
                        unit.since_us,
                        unit.sequence,
                        unit.spot,
                        unit.item,
                    ),
                )
                left.remove(best)
                taken[one.order_id, line.line_id, best.item, best.spot] += 1
        missing += [Missing(one.order_id, line_id, short) for line_id, short in lacks.items()]
        if taken and not (lacks and one.is_all_or_nothing):
            released.append(one.order_id)
            granted += taken
            units = left
    return released, granted, missing


def counted(plan: Plan) -> Counter:
    total = Counter()
    for grant in plan.grants:
        total[grant.order_id, grant.line_id, grant.item, grant.spot] += grant.quantity
    return total


@given(cases())
def test_the_plan_is_that_of_the_slow_and_obvious_way(case):
    orders, supplies = case
    plan = plan_of(orders, supplies)
    assert (plan.released, counted(plan), plan.missing) == slowly(orders, supplies)


@given(cases(), st.randoms())
def test_the_same_question_in_another_order_has_the_same_answer(case, chance):
    orders, supplies = case
    shuffled = [replace(one) for one in chance.sample(supplies, len(supplies))]
    assert allocate(chance.sample(orders, len(orders)), shuffled) == plan_of(orders, supplies)


@given(cases())
def test_nothing_is_promised_that_is_not_there_nor_asked_for(case):
    orders, supplies = case
    plan = plan_of(orders, supplies)
    assert all(grant.quantity > 0 for grant in plan.grants)
    promised, got = Counter(), Counter()
    for grant in plan.grants:
        promised[grant.item, grant.spot] += grant.quantity
        got[grant.line_id] += grant.quantity
    assert all(promised[one.item, one.spot] <= one.free for one in supplies)
    wanted = {line.line_id: line.wanted for one in orders for line in one.lines}
    assert all(got[line_id] <= wanted[line_id] for line_id in got)
