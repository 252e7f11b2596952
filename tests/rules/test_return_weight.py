"""What the weight of a closed parcel says, and how often it is right: plain cases, laws, seeded figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan.return_weight import Finding, Goods, Weighing, judge
from tests.returns_figures import SEED, WORLDS, figures

MUG, TEE, LAMP = Goods("MUG", 340, 1), Goods("TEE", 180, 1), Goods("LAMP", 1450, 1)


def of(weight_g: int, *awaited: Goods, **rest: object) -> Weighing:
    """These pieces left together in a box of 200 g, and all of them are to come back."""
    net = sum(goods.weight_g * goods.count for goods in awaited)
    return Weighing(weight_g, awaited, awaited, net + 200, 180, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("off", "finding", "skus", "instead"),
    [
        (0, Finding.FITS, (), ""),
        (-12, Finding.FITS, (), ""),
        (+14, Finding.FITS, (), ""),
        (-340, Finding.MISSING, ("MUG",), ""),
        (-185, Finding.MISSING, ("TEE",), ""),
        (-1455, Finding.MISSING, ("LAMP",), ""),
        (-520, Finding.MISSING, ("MUG", "TEE"), ""),
        (-1970, Finding.EMPTY, (), ""),
        (-160, Finding.SWAPPED, ("MUG",), "TEE"),
        (+700, Finding.HEAVY, (), ""),
    ],
)
def test_the_best_explanation_is_named(off, finding, skus, instead):
    said = judge(of(2170 + off, LAMP, MUG, TEE, others=(TEE, MUG)))
    assert (said.finding, tuple(sorted(said.skus)), said.instead) == (finding, tuple(sorted(skus)), instead)
    assert (said.expected_g, said.off_g) == (2170, off)


def test_no_piece_is_missing_more_often_than_it_was_awaited():
    said = judge(of(2170 - 680, LAMP, MUG, TEE, is_same_box=True))
    assert said.is_suspicious
    assert said.skus.count("MUG") <= 1


def test_what_stays_with_the_customer_is_not_expected_back():
    sent = (MUG, TEE, LAMP)
    weighing = Weighing(540, (MUG,), sent, 2170, 180)
    assert judge(weighing).finding is Finding.FITS
    assert judge(replace(weighing, weight_g=203)).finding is Finding.EMPTY


def test_the_parcels_own_weight_counts_more_than_the_book():
    """The pieces were 60 g heavier than the book says: so they are when they come back."""
    weighing = replace(of(2230, LAMP, MUG, TEE, is_same_box=True), sent_g=2430)
    assert judge(replace(weighing, weight_g=2430)).finding is Finding.FITS
    assert judge(replace(weighing, weight_g=2090)).skus == ("MUG",)


def test_a_parcel_that_nobody_weighed_is_held_against_its_box_and_the_book():
    weighing = Weighing(520, (MUG,), (MUG,), 0, 180)
    assert judge(weighing).finding is Finding.FITS
    assert judge(replace(weighing, weight_g=185)).finding is Finding.EMPTY


@pytest.mark.parametrize(
    "weighing",
    [
        Weighing(500, (), (), 700, 180),
        Weighing(500, (Goods("X", 0, 1),), (), 700, 180),
        Weighing(500, (MUG,), (), 0, 0),
        Weighing(0, (MUG,), (MUG,), 540, 180),
    ],
)
def test_where_too_little_is_known_nothing_is_said(weighing):
    said = judge(weighing)
    assert (said.finding, said.is_suspicious) == (Finding.UNKNOWN, False)


def test_another_box_excuses_what_our_own_does_not():
    light = of(2170 - 75, LAMP, MUG, TEE)
    assert judge(replace(light, is_same_box=True)).is_suspicious
    assert not judge(replace(light, is_same_box=False)).is_suspicious


PIECES = st.builds(
    Goods, st.sampled_from(["A", "B", "C", "D", "E"]), st.integers(1, 5000), st.integers(1, 40)
)


@given(
    st.lists(PIECES, min_size=1, max_size=5, unique_by=lambda goods: goods.sku),
    st.integers(1, 100_000),
    st.sampled_from([None, True, False]),
)
def test_a_judgement_is_always_one_of_pieces_that_are_awaited(pieces, weight_g, box):
    said = judge(of(weight_g, *pieces, others=tuple(pieces), is_same_box=box))
    there = {goods.sku: goods.count for goods in pieces}
    assert all(said.skus.count(sku) <= there[sku] for sku in said.skus)
    assert 0 <= said.sure <= 1
    assert said.is_suspicious == (said.finding not in (Finding.FITS, Finding.UNKNOWN))
    if said.finding is Finding.LIGHT:
        assert said.off_g < 0


@given(st.lists(PIECES, min_size=1, max_size=5, unique_by=lambda goods: goods.sku))
def test_what_weighs_as_when_it_left_is_never_suspected(pieces):
    net = sum(goods.weight_g * goods.count for goods in pieces)
    heavy_enough = all(goods.weight_g >= 40 for goods in pieces)
    said = judge(of(net + 200, *pieces, is_same_box=True))
    assert not (heavy_enough and said.is_suspicious), said


def test_swapped_missing_and_empty_parcels_are_pointed_out_as_the_figures_promise():
    """The whole figures: python -m tests.returns_figures."""
    found = figures(450, SEED, WORLDS[0])
    assert found.detection >= 0.9, found
    assert min(found.detected.values()) >= 0.8, found
    assert found.false_alarms < 0.02, found
    blind = figures(240, SEED, WORLDS[1])
    assert blind.false_alarms < 0.03, blind
