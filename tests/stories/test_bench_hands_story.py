"""An order that changes hands at the bench: who has it, who may take it over, what the other one is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.store.check import check
from tests.build import Shop
from tests.stories.bench import finished, sets
from tests.stories.test_pack_story import inside, packer, parcels, picked


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(sqlite_url, tmp_path)
    opened.take("people", "badge,name,role\nPAT,Pat,packer\n")
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


@pytest.fixture
def anywhere(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    """The same on either kind of database."""
    opened = Shop.open(database_url, tmp_path)
    opened.take("people", "badge,name,role\nPAT,Pat,packer\n")
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


def test_with_a_supervisors_badge_another_packer_goes_on_where_the_first_one_stood(anywhere):
    shop = anywhere
    sets(shop, take_over="badge")
    picked(shop, "1001", ("MUG", 3))
    pia, pat = packer(shop), packer(shop, "PAT")
    pia.scan("T-1", "MUG")
    asked = pat.scan("T-1")
    assert (asked.level, asked.code) == (Level.WARN, "take_over")
    assert "Pia at pack of PIA" in asked.message
    assert pat.scan("T-1").step == "scan_badge"
    assert next(each.kind for each in pat.last.expects) == "badge"
    for raw, code in (("PIA", "may_not_hand_over"), ("MUG", "unexpected")):
        assert pat.scan(raw).code == code, raw
    taken = pat.scan("SUE")
    assert (taken.code, taken.task.done, taken.task.left) == ("taken_over", 1, 2)
    assert pat.station.person.badge == "PAT", "the badge lends its right, not its seat"
    pat.scan("MUG")
    told = pia.scan("MUG")
    assert told.code == "order_gone"
    assert "Pat at pack of PAT" in told.message
    assert inside(shop, parcels(shop)[0][0]) == {"MUG": 2}, (
        "the scan of the one who had it counts for nothing"
    )
    assert pia.last.step in ("scan_start", "")
    pat.scan("MUG")
    assert finished(pat) == "order_packed"


def test_a_supervisor_takes_over_with_no_further_badge_and_leaves_it_with_no(shop):
    sets(shop, take_over="badge")
    picked(shop, "1001", ("MUG", 2))
    packer(shop).scan("T-1", "MUG")
    pat, sue = packer(shop, "PAT"), packer(shop, "SUE")
    assert pat.scan("1001", "1001", "!no").code == "left_with_them"
    assert pat.last.step == "scan_start"
    assert sue.scan("1001", "1001").code == "taken_over"


def test_another_scan_between_drops_the_question(shop):
    sets(shop, take_over="badge")
    picked(shop, "1001", ("MUG", 2))
    packer(shop).scan("T-1")
    pat = packer(shop, "PAT")
    assert pat.scan("1001", "A-01", "1001").code == "take_over"


def test_without_the_setting_the_other_only_hears_who_has_it(shop):
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    packer(shop).scan("T-1")
    sue = packer(shop, "SUE")
    for _ in range(2):
        refused = sue.scan("1001")
        assert (refused.level, refused.code) == (Level.STOP, "in_other_hands")


def test_an_order_given_back_is_taken_up_by_a_scan_at_a_station_that_had_begun(anywhere):
    shop = anywhere
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    pia, pat = packer(shop), packer(shop, "PAT")
    pia.scan("T-1", "MUG", "!cancel")
    assert pat.scan("T-1").code == "taken_over"
    assert shop.value("select count(*) from task where flow = 'pack' and state = 'open'") == 1
    pat.scan("MUG")
    assert finished(pat) == "order_packed"
    assert packer(shop, "SUE").last.step == "scan_start"


def test_taking_over_is_taken_back_like_any_scan(shop):
    sets(shop, take_over="badge")
    picked(shop, "1001", ("MUG", 2))
    pia, sue = packer(shop), packer(shop, "SUE")
    pia.scan("T-1", "MUG")
    sue.scan("1001", "1001")
    assert sue.scan("!undo").code == "undone"
    assert pia.scan("MUG").code == "parcel_closed", "it is the first one's again"


def test_who_comes_back_to_an_order_that_was_taken_over_is_told_so(shop):
    sets(shop, take_over="badge")
    picked(shop, "1001", ("MUG", 1))
    packer(shop).scan("T-1")
    sue = packer(shop, "SUE")
    sue.scan("1001", "1001", "MUG")
    finished(sue)
    pia = packer(shop)
    assert "was taken over" in pia.last.prompt
    assert "was taken over" in pia.station.scene().fact.text
    assert pia.scan("!cancel").code == "order_gone"


def test_work_that_was_taken_back_at_another_seat_leaves_this_one_free_for_new_work(shop):
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    here, there = packer(shop, "SUE"), shop.seat("pack", "SUE", "another seat")
    here.scan("1001")
    assert there.scan("!undo").code == "undone"
    assert here.scan("1002").code == "order_opened"
