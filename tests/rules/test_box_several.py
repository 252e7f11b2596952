"""Several boxes where one does not do, and never two where one would."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.plan.box import Box, Fit, Unit, propose
from fulfill.plan.several import share_out
from tests.box_judge import faults

BOXES = [Box("S", 100, 100, 100, max_weight_g=2_000), Box("L", 200, 200, 100, tare_g=50, max_weight_g=4_000)]

some_units = st.lists(
    st.builds(
        lambda sku, a, b, c, weight_g, quantity: Unit(
            sku, a, b, c, weight_g, quantity, sku == "B", sku in {"C", "D"}
        ),
        st.sampled_from("ABCD"),
        *[st.integers(10, 190)] * 3,
        st.integers(0, 2_500),
        st.integers(1, 4),
    ),
    min_size=1,
    max_size=5,
)


def cube(sku: str, side: int, weight_g: int = 10, quantity: int = 1) -> Unit:
    return Unit(sku, side, side, side, weight_g, quantity)


def judged(fits: tuple[Fit, ...], units: list[Unit]) -> None:
    """Each unit lies in one of the boxes, and each box is right by itself."""
    left = sorted((unit.sku, *unit.thing, unit.weight_g) for unit in units for _ in range(unit.quantity))
    known = {unit.sku: unit for unit in units}
    laid = [one.sku for fit in fits for one in fit.placements]
    assert sorted(laid) == [entry[0] for entry in left]
    for fit in fits:
        assert faults(fit, [replace(known[one.sku], quantity=1) for one in fit.placements]) == []


def test_one_box_is_taken_where_one_will_do() -> None:
    fits = share_out([cube("A", 100, quantity=4)], BOXES)
    assert [fit.box.code for fit in fits] == ["L"], "not four small ones of less volume together"


def test_what_one_box_does_not_take_goes_into_several() -> None:
    units = [cube("A", 100, quantity=6)]
    fits = share_out(units, BOXES)
    assert [fit.box.code for fit in fits] == ["L", "L"]
    judged(fits, units)
    units = [cube("A", 100, quantity=5)]
    fits = share_out(units, BOXES)
    assert [fit.box.code for fit in fits] == ["L", "S"], "the last box is no larger than it must be"
    judged(fits, units)


def test_weight_shares_out_too() -> None:
    units = [cube("LEAD", 50, 1_900, quantity=3)]
    fits = share_out(units, BOXES)
    assert len(fits) == 2
    judged(fits, units)


def test_a_unit_that_no_box_takes_has_no_answer() -> None:
    assert share_out([cube("A", 50), cube("HUGE", 201)], BOXES) == ()
    assert share_out([cube("A", 50), cube("LEAD", 50, 5_000)], BOXES) == ()
    assert share_out([], BOXES) == ()
    assert share_out([cube("A", 50)], []) == ()


def test_units_of_unknown_size_are_shared_by_their_weight() -> None:
    fits = share_out([Unit("BAG", 0, 0, 0, 1_500, 4)], BOXES)
    assert [fit.unknown for fit in fits] == [("BAG",)] * len(fits)
    assert sum(fit.weight_g - fit.box.tare_g for fit in fits) == 6_000
    assert all(fit.weight_g <= fit.box.max_weight_g for fit in fits)


@settings(max_examples=40, deadline=None)
@given(some_units, st.randoms())
def test_every_share_is_right_and_the_order_never_matters(units: list[Unit], dice: random.Random) -> None:
    units = list({unit.sku: unit for unit in units}.values())
    fits = share_out(units, BOXES)
    if not fits:
        alone = [replace(unit, quantity=1) for unit in units]
        assert any(propose([unit], BOXES) is None for unit in alone)
        return
    judged(fits, units)
    one = propose(units, BOXES)
    assert (len(fits) == 1) is (one is not None)
    shuffled = [replace(unit, quantity=1) for unit in units for _ in range(unit.quantity)]
    dice.shuffle(shuffled)
    assert share_out(shuffled, BOXES) == fits
