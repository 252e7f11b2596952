"""When orders will be ready, and which of them miss their truck."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan.forecast import (
    PACK_SUPPOSED,
    Hands,
    Job,
    Pace,
    Paces,
    Stage,
    by_truck,
    forecast,
    hands_needed,
    pace_of,
)

NOW = datetime(2026, 3, 2, 14, 0)  # noqa: DTZ001 - the clock on the wall
PACES = Paces(pick=Pace(20.0, 10.0), pack=Pace(50.0, 5.0))


def job(
    order: str, stage: Stage = Stage.PACK, units: int = 2, truck_min: int | None = 60, lines: int = 1
) -> Job:
    truck = None if truck_min is None else NOW + timedelta(minutes=truck_min)
    return Job(order, stage, truck, "PARCEL", lines, units, (f"{truck_min:05}" if truck_min else "~",))


def seconds(found) -> list[float]:
    return [(due.ready_at - NOW).total_seconds() for due in found]


def test_one_packer_takes_one_order_after_the_other_the_most_urgent_first():
    jobs = [job("B", truck_min=90), job("A", truck_min=30), job("C", units=10, truck_min=None)]
    assert seconds(forecast(jobs, NOW, Hands(), PACES)) == [120.0, 60.0, 220.0]


def test_two_packers_are_twice_as_fast():
    jobs = [job(name) for name in "ABCD"]
    assert seconds(forecast(jobs, NOW, Hands(packers=2), PACES)) == [60.0, 60.0, 120.0, 120.0]


def test_what_is_not_picked_is_picked_first_and_the_packer_takes_what_is_there():
    urgent, there = job("A", Stage.PICK, lines=4, truck_min=10), job("B", truck_min=50)
    assert seconds(forecast([urgent, there], NOW, Hands(), PACES)) == [120.0, 60.0]


def test_a_closed_parcel_is_ready_now():
    (due,) = forecast([job("A", Stage.READY, truck_min=-5)], NOW, Hands(), PACES)
    assert (due.ready_at, due.over_s) == (NOW, 300)


def test_an_order_without_a_truck_is_never_late():
    (due,) = forecast([job("A", units=10_000, truck_min=None)], NOW, Hands(), PACES)
    assert due.over_s == 0


def test_trucks_count_those_that_miss_them():
    jobs = [job(f"{number:02}", truck_min=3) for number in range(5)] + [job("Z", truck_min=40)]
    soon, late = by_truck(forecast(jobs, NOW, Hands(), PACES))
    assert (soon.orders, soon.missed) == (5, 2)
    assert soon.ready_at == NOW + timedelta(minutes=5)
    assert (late.orders, late.missed) == (1, 0)


def test_more_hands_are_asked_for_until_nobody_is_late():
    jobs = [job(f"{number:02}", truck_min=3) for number in range(12)]
    assert hands_needed(jobs, NOW, Hands(), PACES) == Hands(1, 4)
    assert hands_needed(jobs[:3], NOW, Hands(2, 2), PACES) == Hands(2, 2)


def test_what_nobody_can_save_asks_for_nobody():
    jobs = [job("GONE", truck_min=-1), job("HUGE", units=5000, truck_min=10), job("A", truck_min=10)]
    assert hands_needed(jobs, NOW, Hands(), PACES) == Hands()


def test_a_pace_is_the_line_through_the_work_and_not_through_its_breaks():
    samples = [(count, 40.0 + 7 * count) for count in range(1, 21)] + [(3, 900.0), (5, 1200.0), (9, 2.0)]
    learned = pace_of(samples, PACK_SUPPOSED)
    assert abs(learned.each_s - 7) < 0.5
    assert abs(learned.start_s - 40) < 3
    assert learned.seen == 23


def test_too_little_work_teaches_nothing():
    assert pace_of([(1, 10.0)] * 7, PACK_SUPPOSED) is PACK_SUPPOSED


def test_orders_of_one_size_teach_the_start_alone():
    assert pace_of([(2, 100.0)] * 9, PACK_SUPPOSED) == Pace(100.0 - 2 * PACK_SUPPOSED.each_s, 6.0, 9)


many_jobs = st.lists(
    st.tuples(
        st.sampled_from([Stage.PICK, Stage.PACK]), st.integers(1, 9), st.sampled_from([None, 2, 5, 9, 30])
    ),
    max_size=25,
)


@given(many_jobs, st.integers(1, 4), st.integers(1, 4))
def test_no_hand_does_two_things_at_once_and_none_waits_beside_work(rows, pickers, packers):
    jobs = [job(f"{at:02}", stage, units, truck) for at, (stage, units, truck) in enumerate(rows)]
    found = forecast(jobs, NOW, Hands(pickers, packers), PACES)
    spans = [
        (end - PACES.pack.seconds(one.units), end) for one, end in zip(jobs, seconds(found), strict=True)
    ]
    for start, _end in spans:
        assert sum(begin <= start < end for begin, end in spans) <= packers
    work = sum(end - start for start, end in spans)
    picking = sum(PACES.pick.seconds(one.lines) for one in jobs if one.stage is Stage.PICK)
    longest = max((PACES.pack.seconds(one.units) for one in jobs), default=0.0)
    assert max(seconds(found), default=0.0) <= picking + work / packers + longest + 1e-6


@given(many_jobs, st.integers(1, 3), st.randoms(use_true_random=False))
def test_the_order_of_the_list_changes_nothing(rows, packers, chance):
    jobs = [job(f"{at:02}", stage, units, truck) for at, (stage, units, truck) in enumerate(rows)]
    before = {due.job.order: due for due in forecast(jobs, NOW, Hands(1, packers), PACES)}
    chance.shuffle(jobs)
    assert {due.job.order: due for due in forecast(jobs, NOW, Hands(1, packers), PACES)} == before


@given(many_jobs)
def test_the_hands_that_are_asked_for_are_enough(rows):
    jobs = [job(f"{at:02}", stage, units, truck) for at, (stage, units, truck) in enumerate(rows)]
    needed = hands_needed(jobs, NOW, Hands(), PACES)
    if needed is not None:
        late = [due.job for due in forecast(jobs, NOW, needed, PACES) if due.over_s]
        assert all(forecast([one], NOW, Hands(), PACES)[0].over_s for one in late)
