"""How units may lie in a box: on firm ground, this side up, and nothing on what is fragile."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.plan.box import Box, Fit, Placement, Unit, fits, propose
from tests.box_judge import faults

BOXES = [
    Box("S", 200, 150, 100, tare_g=80, max_weight_g=5_000, price_minor=30),
    Box("M", 300, 200, 150, tare_g=150, max_weight_g=10_000, price_minor=45),
    Box("L", 400, 300, 250, tare_g=300, max_weight_g=20_000, price_minor=80),
]
# Whether a product is fragile or has an upper side is a matter of the product.
FRAGILE, UPRIGHT = {"C", "D", "F"}, {"B", "D", "E"}

sides = st.integers(20, 260)
some_units = st.lists(
    st.builds(
        lambda sku, length, width, height, weight_g, quantity: Unit(
            sku, length, width, height, weight_g, quantity, sku in UPRIGHT, sku in FRAGILE
        ),
        st.sampled_from("ABCDEF"),
        sides,
        sides,
        sides,
        st.integers(0, 900),
        st.integers(1, 3),
    ),
    min_size=1,
    max_size=5,
)


def unit(sku: str, *size: int, quantity: int = 1) -> Unit:
    length, width, height = size
    return Unit(sku, length, width, height, 10, quantity)


def upright(sku: str, *size: int, quantity: int = 1) -> Unit:
    return replace(unit(sku, *size, quantity=quantity), is_upright=True)


def fragile(sku: str, *size: int, quantity: int = 1) -> Unit:
    return replace(unit(sku, *size, quantity=quantity), is_fragile=True)


def judged(found: Fit | None, units: list[Unit]) -> Fit:
    assert found is not None
    assert faults(found, units) == []
    return found


# --- this side up --------------------------------------------------------------------------------------
def test_a_bottle_stands_upright_though_it_would_go_in_lying() -> None:
    flat = Box("FLAT", 320, 100, 100)
    assert fits([unit("BOTTLE", 80, 80, 300)], flat) is not None
    assert fits([upright("BOTTLE", 80, 80, 300)], flat) is None
    judged(fits([upright("BOTTLE", 300, 80, 80)], flat), [upright("BOTTLE", 300, 80, 80)])


def test_what_stands_upright_may_still_be_turned_about_its_height() -> None:
    units = [upright("CAKE", 100, 300, 90)]
    found = judged(fits(units, Box("B", 300, 100, 90)), units)
    assert (found.placements[0].length_mm, found.placements[0].height_mm) == (300, 90)
    assert fits(units, Box("B", 300, 90, 100)) is None


# --- fragile -------------------------------------------------------------------------------------------
def test_the_fragile_unit_lies_on_top() -> None:
    units = [fragile("GLASS", 100, 100, 50), unit("BOOK", 100, 100, 60)]
    found = judged(fits(units, Box("B", 100, 100, 110)), units)
    assert [each.sku for each in found.placements] == ["BOOK", "GLASS"]


def test_two_fragile_units_never_lie_on_each_other() -> None:
    units = [fragile("GLASS", 90, 90, 50, quantity=2)]
    assert fits([unit("BOOK", 90, 90, 50, quantity=2)], Box("B", 90, 90, 100)) is not None
    on_edge = judged(fits(units, Box("B", 90, 100, 90)), units)
    assert {each.z_mm for each in on_edge.placements} == {0}
    assert fits([replace(units[0], is_upright=True)], Box("B", 90, 100, 100)) is None


def test_a_large_quantity_of_fragile_units_lies_in_one_layer() -> None:
    units = [fragile("EGG", 40, 40, 50, quantity=30)]
    assert fits(units, Box("TALL", 200, 200, 400)) is None
    judged(fits(units, Box("WIDE", 240, 200, 50)), units)
    mixed = [*units, unit("TIN", 40, 40, 50, quantity=30)]
    judged(fits(mixed, Box("BOTH", 240, 200, 100)), mixed)


# --- support -------------------------------------------------------------------------------------------
def test_no_unit_lies_with_more_than_a_quarter_of_its_base_in_the_air() -> None:
    # The post would carry 74 of 100 parts of the lid, and the lid, being fragile, cannot lie under it.
    lid = replace(upright("LID", 100, 100, 20), is_fragile=True)
    box = Box("B", 100, 100, 120)
    assert fits([upright("POST", 74, 100, 100), lid], box) is None
    wider = [upright("POST", 75, 100, 100), lid]
    judged(fits(wider, box), wider)


def test_two_units_carry_a_third_between_them() -> None:
    units = [upright("LEG", 40, 100, 50, quantity=2), upright("TOP", 100, 100, 20)]
    judged(fits(units, Box("TABLE", 100, 100, 70)), units)
    judged(fits([units[0], replace(units[1], is_fragile=True)], Box("TABLE", 100, 100, 70)), units)
    assert (
        fits([replace(units[0], is_fragile=True), replace(units[1], is_fragile=True)], Box("T", 100, 100, 70))
        is None
    )


# --- the order in which they go in ---------------------------------------------------------------------
@given(some_units)
def test_each_unit_can_be_laid_in_from_above_after_those_before_it(units: list[Unit]) -> None:
    found = propose(units, BOXES)
    laid: list[Placement] = []
    for one in found.placements if found else ():
        for other in laid:
            apart = (
                one.x_mm >= other.x_mm + other.length_mm or other.x_mm >= one.x_mm + one.length_mm
                or one.y_mm >= other.y_mm + other.width_mm or other.y_mm >= one.y_mm + one.width_mm
            )  # fmt: skip
            assert apart or one.z_mm >= other.z_mm + other.height_mm
        laid.append(one)


# --- all together --------------------------------------------------------------------------------------
@settings(max_examples=150)
@given(some_units)
def test_the_judge_finds_nothing_wrong(units: list[Unit]) -> None:
    if (found := propose(units, BOXES)) is not None:
        assert faults(found, units) == []


@given(some_units, st.randoms())
def test_the_order_of_the_units_never_matters(units: list[Unit], dice: random.Random) -> None:
    one_by_one = [replace(each, quantity=1) for each in units for _ in range(each.quantity)]
    dice.shuffle(one_by_one)
    assert propose(one_by_one, BOXES) == propose(units, BOXES)


@given(some_units)
def test_fewer_rules_never_need_a_larger_box(units: list[Unit]) -> None:
    bound = propose(units, BOXES)
    free = propose([replace(each, is_upright=False, is_fragile=False) for each in units], BOXES)
    if bound is not None:
        assert free is not None
        assert free.box.volume_mm3 <= bound.box.volume_mm3


# --- the judge -----------------------------------------------------------------------------------------
def _laid(*placements: Placement, box: Box = BOXES[2]) -> Fit:
    return Fit(box, placements, (), box.tare_g + 10 * len(placements))


def test_the_judge_sees_each_fault() -> None:
    low, high = Placement("A", 0, 0, 0, 100, 100, 100), Placement("A", 0, 0, 100, 100, 100, 100)
    pair = [unit("A", 100, 100, 100, quantity=2)]
    assert faults(_laid(low, high), pair) == []
    assert "overlap" in faults(_laid(low, replace(low, x_mm=99)), pair)[0]
    assert "not inside" in faults(_laid(low, replace(low, x_mm=301)), pair)[0]
    assert "lie there" in faults(_laid(low), pair)[0]
    assert "lie there" in faults(_laid(low, replace(high, height_mm=90)), pair)[0]
    assert faults(_laid(low, replace(high, x_mm=25)), pair) == []
    assert "in the air" in faults(_laid(low, replace(high, x_mm=26)), pair)[0]
    assert "fragile" in faults(_laid(low, high), [replace(pair[0], is_fragile=True)])[0]
    flat = Placement("U", 0, 0, 0, 50, 100, 20)
    assert "lie there" in faults(_laid(flat), [upright("U", 20, 50, 100)])[0]
    assert "weighs" in faults(replace(_laid(low, high), weight_g=1), pair)[0]
    heavy = [replace(pair[0], weight_g=10_000)]
    assert "too heavy" in faults(replace(_laid(low, high), weight_g=20_300), heavy)[0]
