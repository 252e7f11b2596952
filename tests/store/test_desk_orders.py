"""The orders' desk reads: found by what a person types, filtered, with the whole story of one."""

from __future__ import annotations

import pytest

from fulfill import desk as desks
from fulfill.store.views import desk_order, desk_orders
from fulfill.store.views.desk_order import What
from fulfill.store.views.desk_orders import Show
from tests.build import Shop

TODAY = "2026-11-23"


@pytest.fixture
def shop(database_url, tmp_path):
    made = Shop.open(database_url, tmp_path)
    made.order("SO-1", ("MUG", 2), ("PEN", 1), ship_by="2026-11-20", service="express")
    made.order("SO-2", ("PEN", 1), ship_by="2026-11-23")
    made.order("SO-10", ("MUG", 1), payment="pending")
    yield made
    made.close()


def reading(shop, ask, *args):
    with shop.warehouse.database.read() as session:
        return ask(session, *args)


def numbers(shop, text):
    return [row.number for row in reading(shop, desk_orders.found, text, TODAY).rows]


def listed(shop, show):
    return [row.number for row in reading(shop, desk_orders.listed, show, TODAY).rows]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("SO-2", ["SO-2"]),
        ("so-1", ["SO-1", "SO-10"]),
        ("SO-", ["SO-1", "SO-10", "SO-2"]),
        ("ann", ["SO-10", "SO-2", "SO-1"]),
        ("Ann Lee", ["SO-10", "SO-2", "SO-1"]),
        ("PEN", ["SO-2", "SO-1"]),
        ("Lee", ["SO-10", "SO-2", "SO-1"]),
        ("le", ["SO-10", "SO-2", "SO-1"]),
        ("ee", []),
        ("%", []),
        ("SO_1", []),
    ],
)
def test_an_order_is_found_by_what_one_knows_of_it(shop, typed, expected):
    assert numbers(shop, typed) == expected


def test_each_filter_lists_what_it_says(shop):
    shop.release()
    desks.hold_order(shop.desk(), "SO-2")
    assert listed(shop, Show.ALL) == ["SO-10", "SO-2", "SO-1"]
    assert listed(shop, Show.LATE) == ["SO-1"]
    assert listed(shop, Show.WAITING) == ["SO-10"]
    assert listed(shop, Show.HELD) == ["SO-2"]
    assert listed(shop, Show.PICKING) == ["SO-1"]
    assert listed(shop, Show.PACKED) == listed(shop, Show.SHIPPED) == []
    tallies = reading(shop, desk_orders.tallies, TODAY)
    assert tallies == {Show.LATE: 1, Show.WAITING: 1, Show.HELD: 1, Show.PICKING: 1, Show.PACKED: 0}


def test_more_than_a_screen_is_cut_off_and_counted(shop, monkeypatch):
    monkeypatch.setattr(desk_orders, "MOST", 2)
    found = reading(shop, desk_orders.listed, Show.ALL, TODAY)
    assert (len(found.rows), found.count) == (2, 3)


def test_what_is_too_many_to_count_is_not_counted(shop, monkeypatch):
    monkeypatch.setattr(desk_orders, "COUNT_MOST", 2)
    assert reading(shop, desk_orders.listed, Show.ALL, TODAY).count is None


def test_a_story_tells_who_did_what(shop):
    desks.hold_order(shop.desk(), "SO-1")
    desks.resume_order(shop.desk(), "SO-1")
    shop.release("SO-1")
    picker = shop.seat("pick", "IDA")
    while picker.last.expects:
        wanted = picker.last.expects[0]
        picker.scan(next(iter(wanted.codes), "T-1"))
        assert len(picker.answers) < 40, picker.last
        if shop.order_state("SO-1") == "picked":
            break
    story = reading(shop, desk_order.story, "SO-1", TODAY)
    picked = next(event for event in story.events if event.what is What.PICKED)
    told = [event.told for event in story.events if event.what is What.DESK]
    assert picked.who == "Ida"
    assert "2 × MUG" in picked.told
    assert "order SO-1 is on hold" in told
    assert "order SO-1 may go again" in told
    assert story.seen.is_late
    assert [(line.sku, line.ordered) for line in story.lines] == [("MUG", 2), ("PEN", 1)]
    assert story.address == ("Ann Lee", "1 High St", "SW1A 1AA London", "GB")


def test_no_such_order_has_no_story(shop):
    assert reading(shop, desk_order.story, "SO-99", TODAY) is None
