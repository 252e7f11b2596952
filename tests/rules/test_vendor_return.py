"""Returns to suppliers: which state may follow which, what is owed, and by when goods must go back."""

from __future__ import annotations

import re
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import units
from fulfill.catalog import Item
from fulfill.errors import Refused
from fulfill.places import Spot
from fulfill.store.tables.vendor import VENDOR_STATES
from fulfill.store.vendor_goods import DAYS_USUAL, days_of
from fulfill.vendor_return import (
    HERE,
    OWED,
    VENDOR_EDGES,
    VendorLine,
    VendorReturn,
    VendorState,
    advance_vendor,
    owed_minor,
)

S = VendorState
CHAIN = [S.DRAFT, S.REQUESTED, S.AUTHORISED, S.PICKING, S.PACKED, S.SHIPPED]


def in_state(state: VendorState) -> VendorReturn:
    return VendorReturn(1, "VR0000001", 1, state)


def test_the_chain_goes_step_by_step_to_a_credit_or_to_other_goods():
    for state, to in pairwise(CHAIN):
        change = advance_vendor(in_state(state), to)
        assert (change.before, change.after) == ({"state": str(state)}, {"state": str(to)})
    for awaited in (S.AWAITING_CREDIT, S.AWAITING_REPLACEMENT):
        advance_vendor(in_state(S.SHIPPED), awaited)
        advance_vendor(in_state(awaited), S.CLOSED)


@pytest.mark.parametrize(
    ("state", "to"), [pair for pair in product(VendorState, VendorState) if pair not in VENDOR_EDGES]
)
def test_an_edge_that_is_not_drawn_is_refused_aloud(state, to):
    with pytest.raises(Refused) as refused:
        advance_vendor(in_state(state), to)
    assert "VR0000001" in str(refused.value)
    assert str(state) in str(refused.value)


def test_it_is_given_up_until_it_has_left_and_nothing_follows_the_end():
    cancels = {state for state, to in VENDOR_EDGES if to is S.CANCELLED}
    assert cancels == set(HERE) == set(CHAIN[:-1])
    assert not {state for state, _ in VENDOR_EDGES} & {S.CLOSED, S.CANCELLED}
    assert not set(HERE) & set(OWED)


def test_the_tables_know_the_same_states():
    assert [str(state) for state in VendorState] == VENDOR_STATES


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 10**6))))
def test_what_is_owed_is_what_was_packed_at_its_cost(given_lines):
    lines = tuple(
        VendorLine(at, 1, Item(1), Spot(1), "defective", picked + 1, picked, unit_cost_minor=cost)
        for at, (picked, cost) in enumerate(given_lines)
    )
    assert owed_minor(lines) == sum(picked * cost for picked, cost in given_lines)


@given(st.integers(0, 10**9 - 1), st.sampled_from(["EUR", "JPY", "KWD", ""]))
def test_an_amount_that_is_told_is_read_as_the_same_amount(minor, currency):
    assert units.money_minor(units.amount_text(minor, currency).split(" ")[0], currency) == minor


def test_the_days_to_send_goods_back_are_the_warehouses_and_a_suppliers_own():
    assert days_of("") == (DAYS_USUAL, {})
    assert days_of("60") == (60, {})
    assert days_of(" 60 | ACME = 14 | A=B=7") == (60, {"ACME": 14, "A=B": 7})


@pytest.mark.parametrize("text", ["soon", "-1", "30|ACME=", "ACME", "30|ACME=x", "٣", "99999"])
def test_days_that_are_no_number_are_refused(text):
    with pytest.raises(ValueError, match=re.escape(text.split("|")[-1])):
        days_of(text)
