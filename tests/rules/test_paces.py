"""How long work takes, learned from the scans of those who did it."""

from __future__ import annotations

from fulfill.plan.forecast import PACK_SUPPOSED, PICK_SUPPOSED, Hands, Pace
from fulfill.plan.paces import PACK, PICK, PRESENT_US, Worked, hands, paces

S = 1_000_000


def packing(
    orders: int, *, person: int = 1, units: int = 3, start_s: int = 40, each_s: int = 5, break_s: int = 0
):
    """Order after order: the first scan of each after `start_s`, each unit after `each_s`."""
    at, found = 0, []
    for task in range(orders):
        at += (start_s + break_s * (task % 4 == 3)) * S
        found.append(Worked(person, PACK, task, at))
        for _ in range(units + task % 3):
            at += each_s * S
            found.append(Worked(person, PACK, task, at, units=1))
    return found


def test_packing_is_learned_by_its_start_and_its_units():
    assert paces(packing(30)).pack == Pace(40.0, 5.0, 28)


def test_a_break_is_no_work():
    assert paces(packing(30, break_s=900)).pack.seconds(3) <= 55


def test_two_people_at_once_do_not_halve_the_time():
    both = sorted(packing(20) + packing(20, person=2), key=lambda each: each.at_us)
    assert paces(both).pack == Pace(40.0, 5.0, 36)


def test_the_first_work_that_is_seen_and_the_last_are_not_counted():
    assert paces(packing(9)).pack is PACK_SUPPOSED
    assert paces(packing(10)).pack.seen == 8


def test_what_is_picked_together_is_shared_out_among_its_totes():
    at, found = 0, []
    for task in range(12):
        for line in range(6):
            at += 20 * S
            found.append(Worked(7, PICK, task, at, lines=1, totes=frozenset({line % 3})))
    pick = paces(found).pick
    assert (pick.seconds(2), pick.seen) == (40.0, 10)


def test_picking_teaches_nothing_about_packing():
    learned = paces(packing(30))
    assert learned.pick is PICK_SUPPOSED


def test_who_scanned_lately_is_at_work():
    now = 10 * PRESENT_US
    seen = [
        Worked(1, PACK, 1, now - PRESENT_US),
        Worked(2, PACK, 2, now - S),
        Worked(2, PACK, 2, now),
        Worked(3, PICK, 3, now - PRESENT_US - 1),
    ]
    assert hands(seen, now) == Hands(pickers=1, packers=2)
    assert hands([], now) == Hands(1, 1)
