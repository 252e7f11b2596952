"""What parcels teach about weights: several products at once, and nobody's mistakes."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.plan.weights import (
    NEWEST,
    Learned,
    Lesson,
    Of,
    Subject,
    catalogue_is_wrong,
    from_catalogue,
    is_due,
    learn,
)

BOX = Subject(Of.CARTON, 1)
MUG, PEN, CAP, TEE = (Subject(Of.PRODUCT, id_) for id_ in (1, 2, 3, 4))
CATALOGUE = {BOX: 100, MUG: 300, PEN: 20, CAP: 80, TEE: 150}


def parcel(weight_g: int, *contents: tuple[Subject, int], box: Subject = BOX) -> Lesson:
    return Lesson(weight_g, ((box, 1), *contents))


def drawn(rng, real, wants, spread=0.01, box_g=110.0, box_spread=2.0):
    """A parcel of `wants` as it would be weighed: pieces and boxes scatter."""
    total = rng.gauss(box_g, box_spread) + rng.gauss(0, 1)
    for subject, count in wants:
        total += sum(rng.gauss(real[subject], spread * real[subject]) for _ in range(count))
    return parcel(round(total), *wants)


def season(rng, real, parcels, **how):
    products = list(real)
    lessons = []
    for _ in range(parcels):
        kinds = rng.sample(products, rng.choice((1, 1, 2, 3)))
        wants = tuple((each, rng.choice((1, 1, 2))) for each in sorted(kinds))
        lessons.append(drawn(rng, real, wants, **how))
    return lessons


def near(learned: Learned, grams: float, within: float) -> bool:
    return abs(learned.mean_g - grams) <= within


def test_before_any_parcel_the_catalogue_stands_and_is_not_sure():
    known = from_catalogue(MUG, 300)
    assert (known.mean_mg, known.lessons, known.is_well) == (300_000, 0, False)


def test_a_product_that_weighs_what_the_catalogue_says_is_soon_known_well():
    lessons = [parcel(410 + off, (MUG, 1)) for off in (0, 1, -1, 0, 2, -2, 0, 1)]
    others = [parcel(110 + 20 * count, (PEN, count)) for count in (1, 2, 3, 4, 5, 6)]
    known = learn((MUG, PEN, BOX), lessons + others, {}, CATALOGUE)
    assert near(known[MUG], 300, 6)
    assert near(known[PEN], 20, 1.5)


def test_products_of_several_in_a_parcel_are_told_apart():
    real = {MUG: 321.0, PEN: 24.0, CAP: 71.0, TEE: 163.0}
    lessons = season(random.Random(3), real, 40)
    known = learn((BOX, *real), lessons, {}, CATALOGUE)
    for product, grams in real.items():
        assert near(known[product], grams, max(2.5, 0.02 * grams)), product
        assert known[product].is_well, product


def test_two_products_that_never_part_are_together_known_and_apart_not():
    lessons = [parcel(110 + 340 + 80 + off, (MUG, 1), (CAP, 1)) for off in (0, 1, -1, 2, -2, 0, 1, -1) * 4]
    known = learn((MUG, CAP), lessons, {BOX: Learned(110_000, 300, 2_000, 40)}, CATALOGUE)
    assert abs(known[MUG].mean_g + known[CAP].mean_g - 420) < 3
    assert not known[MUG].is_well
    assert not known[CAP].is_well


@pytest.mark.parametrize("wrong", [40, 150, 3000])
def test_one_parcel_in_eight_that_was_packed_wrongly_changes_next_to_nothing(wrong):
    rng = random.Random(5)
    real = {MUG: 310.0, PEN: 22.0, CAP: 84.0}
    lessons = season(rng, real, 40)
    spoilt = [
        Lesson(lesson.weight_g + wrong, lesson.contents) if number % 8 == 0 else lesson
        for number, lesson in enumerate(lessons)
    ]
    clean, muddled = (learn(real, each, {}, CATALOGUE) for each in (lessons, spoilt))
    for product in real:
        assert abs(clean[product].mean_g - muddled[product].mean_g) < 3, product


@pytest.mark.parametrize("catalogue_g", [30, 100, 900])
def test_a_catalogue_that_all_parcels_contradict_is_given_up(catalogue_g):
    lessons = [parcel(410 + off, (MUG, 1)) for off in (0, 1, -1, 0, 2, -2, 0, 1, -1, 0)]
    known = learn((MUG,), lessons, {BOX: Learned(110_000, 300, 2_000, 40)}, CATALOGUE | {MUG: catalogue_g})
    assert near(known[MUG], 300, 4)
    assert catalogue_is_wrong(known[MUG], catalogue_g)


def test_a_catalogue_that_is_right_is_not_called_wrong():
    lessons = [parcel(410 + off, (MUG, 1)) for off in (0, 1, -1, 0, 2, -2, 0, 1, -1, 0)]
    known = learn((MUG,), lessons, {BOX: Learned(110_000, 300, 2_000, 40)}, CATALOGUE)
    assert not catalogue_is_wrong(known[MUG], 300)


def test_what_has_no_catalogue_weight_is_learned_from_the_parcels_alone():
    lessons = [parcel(110 + 250 + off, (MUG, 1)) for off in (0, 1, -1, 0, 2, -2, 0, 1)]
    known = learn((MUG,), lessons, {BOX: Learned(110_000, 300, 2_000, 40)}, {BOX: 100})
    assert near(known[MUG], 250, 3)
    assert known[MUG].is_well


def test_pieces_that_scatter_more_are_known_to():
    rng = random.Random(11)
    box = {BOX: Learned(110_000, 300, 2_000, 40)}
    spreads = []
    for spread in (0.005, 0.02, 0.06):
        lessons = [drawn(rng, {MUG: 300.0}, ((MUG, 1),), spread=spread) for _ in range(NEWEST)]
        spreads.append(learn((MUG,), lessons, box, CATALOGUE)[MUG].spread_mg / 1000)
    assert spreads == sorted(spreads)
    assert 3.5 < spreads[1] < 8.5
    assert spreads[2] > 12


def test_a_product_that_is_in_no_parcel_is_not_learned():
    assert learn((TEE,), [parcel(410, (MUG, 1))], {}, CATALOGUE) == {}


def test_it_is_solved_at_each_of_the_first_parcels_and_then_now_and_then():
    assert [count for count in range(1, 33) if is_due(count)] == [*range(1, 17), 24, 32]


@settings(max_examples=40, deadline=None)
@given(
    weights=st.lists(st.integers(1, 200_000), min_size=1, max_size=12),
    counts=st.lists(st.integers(1, 500), min_size=1, max_size=12),
    catalogue=st.integers(0, 100_000),
)
def test_whatever_was_weighed_the_answer_is_a_weight(weights, counts, catalogue):
    lessons = [parcel(grams, (MUG, count)) for grams, count in zip(weights, counts, strict=False)]
    known = learn((MUG, BOX), lessons, {}, {MUG: catalogue, BOX: 0})
    for one in known.values():
        assert one.mean_mg >= 0
        assert one.sure_mg > 0
        assert one.spread_mg > 0
        assert one.lessons == len(lessons)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_order_of_the_parcels_does_not_matter(seed):
    rng = random.Random(seed)
    real = {MUG: 310.0, PEN: 22.0, CAP: 84.0}
    lessons = season(rng, real, 12)
    mixed = rng.sample(lessons, len(lessons))
    one, other = (learn(real, each, {}, CATALOGUE) for each in (lessons, mixed))
    for product in one:
        assert abs(one[product].mean_mg - other[product].mean_mg) <= 1
