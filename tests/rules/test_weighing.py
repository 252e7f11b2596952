"""When a parcel's weight is settled: live until it is still, then locked; never the last parcel's weight."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.weighing import AGREEING, Phase, Reading, Settled, State, Unit, grams_of, weighed


def still(grams: int, tared_g: int = 0) -> Reading:
    return Reading(grams, State.STABLE, tared_g=tared_g)


def moving(grams: int) -> Reading:
    return Reading(grams, State.MOTION)


def after(*readings: Reading, start: Settled | None = None) -> Settled:
    settled = start or Settled()
    for reading in readings:
        settled = settled.heard(reading)
    return settled


LOCKED = after(still(0), still(500), still(500))


@pytest.mark.parametrize(
    ("amount", "unit", "grams"),
    [
        ("1.234", Unit.KG, 1234),
        ("20.5", Unit.G, 21),
        ("20.4999", Unit.G, 20),
        ("-20.5", Unit.G, -21),
        ("1", Unit.LB, 454),
        ("16", Unit.OZ, 454),
        ("3.5", Unit.OZ, 99),
        ("0.5", Unit.T, 500_000),
        ("1499", Unit.MG, 1),
    ],
)
def test_units_become_the_nearest_gram(amount, unit, grams):
    assert grams_of(Fraction(amount), unit) == grams


@given(
    st.integers(0, 10**6),
    st.integers(-4, 0),
    st.sampled_from([(Unit.OZ, "28.349523125"), (Unit.LB, "453.59237")]),
)
def test_pounds_and_ounces_are_converted_exactly_and_rounded_once(digits, exponent, unit):
    exact = Decimal(digits).scaleb(exponent) * Decimal(unit[1])
    assert grams_of(Fraction(digits) * Fraction(10) ** exponent, unit[0]) == exact.quantize(
        Decimal(1), ROUND_HALF_UP
    )


def test_a_weight_that_no_bench_scale_has_is_noise():
    assert weighed(99999, 3, Unit.KG, State.STABLE) is None
    assert weighed(1, 40, Unit.G, State.STABLE) is None


def test_a_weight_under_zero_is_told_unless_the_scales_own_tare_explains_it():
    assert weighed(-50, 0, Unit.G, State.STABLE).state is State.UNDER_ZERO
    assert weighed(-50, 0, Unit.G, State.STABLE, tared=50).state is State.STABLE
    assert weighed(-1, 0, Unit.G, State.STABLE).state is State.STABLE


def test_it_is_live_while_it_moves_and_locked_once_it_lies_still():
    settled = after(still(0), moving(310), moving(505))
    assert (settled.phase, settled.grams) == (Phase.LIVE, 505)
    settled = after(still(500), start=settled)
    assert settled.phase is Phase.LIVE, "one still reading may be a disturbed one"
    settled = after(still(500), start=settled)
    assert (settled.phase, settled.grams) == (Phase.LOCKED, 500)


@pytest.mark.parametrize(
    "between", [moving(500), still(499), Reading(0, State.ERROR), Reading(0, State.OVERLOAD)]
)
def test_only_the_same_still_weight_in_a_row_locks(between):
    assert after(still(0), still(500), between, still(500)).phase is Phase.LIVE


@pytest.mark.parametrize("state", [State.OVERLOAD, State.UNDER_ZERO, State.ERROR])
def test_what_is_no_weight_never_locks_and_shows_none(state):
    settled = after(*[Reading(0, state)] * 5)
    assert (settled.phase, settled.grams) == (Phase.LIVE, 0)
    assert settled.words() == Reading(0, state).words()


def test_a_locked_weight_stays_whatever_the_scale_says_next():
    for next_one in (moving(480), still(0), still(900), Reading(0, State.OVERLOAD)):
        assert after(next_one, next_one, start=LOCKED).grams == 500
    assert LOCKED.silent().grams == 500


def test_it_says_when_something_else_lies_there_than_what_was_locked():
    assert after(still(520), start=LOCKED).words().code == "scale_changed"
    assert after(still(501), start=LOCKED).words().code == "scale_locked"
    assert after(still(0), start=LOCKED).words().code == "scale_locked"
    assert after(still(0), still(520), start=LOCKED).words().code == "scale_locked", "that is the next parcel"


def test_the_next_parcel_never_gets_the_weight_of_the_last():
    settled = after(*[still(500)] * 5, start=LOCKED.taken())
    assert (settled.phase, settled.words().code) == (Phase.LEFTOVER, "scale_leftover")
    settled = after(still(0), moving(700), still(700), still(700), start=settled)
    assert (settled.phase, settled.grams) == (Phase.LOCKED, 700)


def test_the_next_parcel_may_lie_there_already_where_the_last_was_seen_to_leave():
    settled = after(still(0), still(700), start=LOCKED).taken()
    assert after(still(700), still(700), start=settled).grams == 700


@pytest.mark.parametrize("before", [after(moving(500)), after(moving(500)).silent(), Settled()])
def test_a_parcel_whose_weight_was_typed_is_not_weighed_as_the_next_one(before):
    assert after(*[still(500)] * 3, start=before.taken()).phase is Phase.LEFTOVER


def test_after_an_empty_scale_the_next_parcel_is_weighed_at_once():
    assert after(still(500), still(500), start=after(still(0)).taken()).phase is Phase.LOCKED


def test_an_empty_box_shows_that_the_last_parcel_is_gone_unless_it_may_be_that_parcel():
    light = after(still(120), start=LOCKED.taken().with_tare(120))
    assert light.phase is not Phase.LEFTOVER
    same = after(still(500), still(500), start=LOCKED.taken().with_tare(500))
    assert same.phase is Phase.LEFTOVER


def test_the_tare_key_pressed_with_the_last_parcel_on_does_not_hide_it():
    settled = after(*[still(0, tared_g=500)] * 3, start=LOCKED.taken())
    assert settled.phase is Phase.LEFTOVER


def test_the_box_is_part_of_the_parcel_and_what_is_in_it_is_told_without():
    assert (LOCKED.with_tare(120).grams, LOCKED.with_tare(120).net_g) == (500, 380)
    assert after(still(0), *[still(380, tared_g=120)] * 2).grams == 500


def test_the_same_parcel_is_weighed_again_when_that_is_asked_for():
    settled = after(still(520), start=LOCKED).unlocked()
    settled = after(still(520), still(520), start=settled)
    assert (settled.phase, settled.grams) == (Phase.LOCKED, 520)


def test_a_silent_scale_has_no_live_weight():
    settled = after(still(0), moving(500)).silent()
    assert (settled.phase, settled.grams, settled.words().code) == (Phase.WAITING, 0, "scale_waiting")


def test_a_coarse_scale_is_empty_within_one_of_its_steps():
    assert after(weighed(5, -3, Unit.KG, State.STABLE)).phase is Phase.LIVE
    assert after(weighed(1, -2, Unit.KG, State.STABLE)).phase is Phase.EMPTY


readings = st.builds(
    Reading,
    st.sampled_from([0, 1, 2, 3, 120, 500, 501, 700]),
    st.sampled_from(list(State)),
    tared_g=st.sampled_from([0, 0, 120]),
)


@given(st.lists(st.one_of(readings, st.sampled_from(["taken", "silent", "unlocked", 120])), max_size=40))
def test_whatever_happens_a_lock_needs_stillness_and_a_platform_that_was_cleared(events):
    settled, cleared, row = Settled(), True, []
    for event in events:
        was = settled.phase
        match event:
            case "taken":
                cleared = was is Phase.EMPTY or (was is Phase.LOCKED and cleared)
                settled, row = settled.taken(), []
            case "silent":
                settled, row = settled.silent(), []
            case "unlocked":
                settled = settled.unlocked()
                if was is Phase.LOCKED:
                    cleared, row = True, []
            case 120:
                settled = settled.with_tare(120)
            case _:
                row.append(event)
                seen_low = event.state is State.UNDER_ZERO or (
                    event.has_weight and min(event.gross_g, event.grams) <= 2
                )
                is_box = event.has_weight and abs(event.gross_g - 120) <= 2
                cleared = cleared or seen_low or is_box
                settled = settled.heard(event)
                if settled.phase is Phase.LOCKED and was is not Phase.LOCKED:
                    tail = row[-AGREEING:]
                    assert len(tail) == AGREEING
                    assert {each.state for each in tail} == {State.STABLE}
                    assert {each.gross_g for each in tail} == {settled.locked_g}
                    assert settled.locked_g > 2
                    assert cleared
                    cleared = False
        assert (settled.phase is Phase.LOCKED) == (settled.locked_g > 0)
