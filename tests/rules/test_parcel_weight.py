"""Whether a packed parcel weighs what is in it, and what is likely wrong where it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan.parcel_weight import Box, Explained, Load, Piece, Wrong, explain
from fulfill.plan.weights import Learned, Of, Subject, from_catalogue


def well(grams: float, spread: float = 1.0, sure: float = 0.3) -> Learned:
    return Learned(round(grams * 1000), round(sure * 1000), round(spread * 1000), 30)


def piece(sku: str, count: int = 1, grams: float = 100, **how) -> Piece:
    return Piece(sku, count, well(grams, **how))


M, L = Box("BOX-M", well(110, 2)), Box("BOX-L", well(240, 3))
RED, BLUE, PEN = piece("MUG-RED", 2, 310), piece("MUG-BLUE", 1, 345), piece("PEN", 1, 22)
LOAD = Load((RED, BLUE, PEN), M)


def test_the_sum_of_box_and_pieces_is_expected():
    assert LOAD.expected_g == 110 + 620 + 345 + 22


def test_what_is_known_well_is_held_to_its_scatter_and_not_to_a_kitchen_scale():
    assert 3 <= LOAD.limit_g(2) < 15
    assert LOAD.differs(LOAD.expected_g - 22, 2), "even a pen is missed"
    assert not LOAD.differs(LOAD.expected_g + 4, 2)


def test_pieces_that_scatter_widen_the_limit():
    wide = Load((piece("LOG", 5, 800, spread=40),), M)
    assert wide.limit_g(2) > 250
    assert not wide.differs(wide.expected_g + 220, 2)


@pytest.mark.parametrize("unknown", [None, from_catalogue(Subject(Of.PRODUCT, 1), 300)])
def test_where_something_is_not_known_well_the_tolerance_forgives_as_before(unknown):
    load = Load((RED, Piece("NEW", 1, unknown)), M)
    assert not load.is_well
    assert load.limit_g(2) == max(30, load.expected_g * 5 // 100)


def test_without_all_weights_nothing_is_held_against_the_scale():
    assert not Load((RED, Piece("NEW", 1, None)), M).differs(9000, 2)
    assert not Load((RED, Piece("NEW", 1, from_catalogue(Subject(Of.PRODUCT, 1), 0))), M).differs(9000, 2)


def test_fewer_false_alarms_are_bought_with_a_wider_limit():
    assert LOAD.limit_g(1) > LOAD.limit_g(2) > LOAD.limit_g(20) > LOAD.limit_g(50)


@given(
    grams=st.integers(5, 20_000), count=st.integers(1, 40), more=st.integers(1, 40), alarms=st.integers(1, 50)
)
def test_more_pieces_are_never_held_to_a_narrower_limit(grams, count, more, alarms):
    few, many = (Load((piece("X", each, grams),), M) for each in (count, count + more))
    assert few.limit_g(alarms) <= many.limit_g(alarms)
    assert not many.differs(many.expected_g, alarms)


# --- what is likely wrong ----------------------------------------------------------------------------------
def says(off: float, load: Load = LOAD, others=(), boxes=(M, L)) -> Explained:
    return explain(load, round(load.expected_g + off), (*load.pieces, *others), boxes)


def test_one_too_few_is_named():
    assert says(-310) == Explained(Wrong.MISSING, -310, ("MUG-RED",))
    assert says(-345).skus == ("MUG-BLUE",)
    assert says(-21).skus == ("PEN",)


def test_several_too_few_are_named():
    assert sorted(says(-332).skus) == ["MUG-RED", "PEN"]


def test_one_too_many_is_named():
    assert says(310) == Explained(Wrong.EXTRA, 310, ("MUG-RED",))
    assert says(44).skus == ("PEN", "PEN")


def test_one_instead_of_another_is_named():
    found = says(-35)
    assert (found.wrong, found.skus, found.instead) == (Wrong.SWAPPED, ("MUG-BLUE",), "MUG-RED")
    green = piece("MUG-GREEN", 1, 390)
    found = says(80, others=(green,))
    assert (found.wrong, found.skus, found.instead) == (Wrong.SWAPPED, ("MUG-RED",), "MUG-GREEN")


def test_another_box_is_named():
    found = says(130)
    assert (found.wrong, found.instead) == (Wrong.BOX, "BOX-L")


def test_where_no_explanation_leads_none_is_named():
    assert says(-160) == Explained(Wrong.LIGHT, -160)
    assert says(2500).wrong is Wrong.HEAVY


def test_the_only_piece_of_a_parcel_is_never_said_to_be_missing():
    alone = Load((piece("PEN", 1, 22),), M)
    assert says(-22, alone).wrong is not Wrong.MISSING


@given(off=st.integers(-2000, 5000), counts=st.lists(st.integers(1, 30), min_size=1, max_size=20))
def test_whatever_it_weighs_there_is_an_explanation(off, counts):
    load = Load(tuple(piece(f"P{n}", count, 50 + 13 * n) for n, count in enumerate(counts)), M)
    found = explain(load, max(1, load.expected_g + off), load.pieces, (M, L))
    known = {each.sku for each in load.pieces}
    assert set(found.skus) <= known
    assert found.instead == "" or found.instead in known | {"BOX-L"}
