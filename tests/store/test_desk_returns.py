"""What the desk of returns reads: what waits by age, what waits for money, and one return with everything."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fulfill.clock import microseconds
from fulfill.store.views import desk_return_pieces, desk_returns
from fulfill.store.views.desk_returns import Show
from tests.build import Shop
from tests.store.test_desk_lists import change, parcel, reading, shipped, shop  # noqa: F401 - fixtures

HEAD = "rma,order,sku,quantity,reason,expires_on\n"


def listed(shop: Shop, show: Show) -> list[str]:  # noqa: F811
    return [row.number for row in reading(shop, desk_returns.listed, show).rows]


@pytest.fixture
def three(shipped: Shop) -> Shop:  # noqa: F811
    """R-1 is announced, R-2 lies undecided since two days, a blind one since a day."""
    shipped.seat("ship", "SUE", "dock 2").scan("DOCK-1", parcel(shipped, "1002"), "!done", "!done")
    rows = "R-1,1001,PEN,1,UNWANTED_ITEM,2099-01-01\nR-2,1002,PEN,1,UNWANTED_ITEM,2099-01-01\n"
    shipped.take("returns", HEAD + rows)
    shipped.seat("returns", "RITA", "returns").scan("R-2", "PEN")
    shipped.clock.at += timedelta(days=1)
    shipped.seat("returns", "SUE", "second").scan("!next", "MUG")
    shipped.clock.at += timedelta(days=1)
    return shipped


def test_what_is_here_longest_stands_first_and_what_is_awaited_last(three: Shop) -> None:
    blind = three.value("select number from rma where is_blind = 1")
    assert listed(three, Show.OPEN) == ["R-2", blind, "R-1"]
    assert listed(three, Show.UNDECIDED) == ["R-2", blind]
    assert listed(three, Show.MONEY) == []
    counts = reading(three, desk_returns.counts)
    assert (counts.opened, counts.undecided, counts.review) == (3, 2, 0)
    rows = {row.number: row for row in reading(three, desk_returns.listed, Show.OPEN).rows}
    now_us = microseconds(three.clock.now())
    assert (now_us - rows["R-2"].came_us) // 86_400_000_000 == 2
    assert (now_us - rows[blind].came_us) // 86_400_000_000 == 1
    assert rows["R-1"].came_us == 0


def test_a_decided_piece_waits_no_more_and_one_for_a_person_does(three: Shop) -> None:
    rita = three.seat("returns", "RITA", "returns")
    rita.scan("!cancel", "R-1", "PEN", "!answer damaged", "!yes", "X-1", "!done")
    assert listed(three, Show.MONEY) == ["R-1"]
    assert "R-1" not in listed(three, Show.OPEN)
    assert reading(three, desk_returns.counts).review == 1
    (seen,) = reading(three, desk_returns.listed, Show.MONEY).rows
    assert (seen.undecided, seen.review, seen.state) == (0, 1, "received")


def test_one_return_tells_its_parcel_answers_doubts_and_money(three: Shop) -> None:
    change(three, "update product set category = 'clothing' where sku = 'PEN'")
    weighed = three.value("select weight_g from parcel where number = :n", n=parcel(three, "1001"))
    rita = three.seat("returns", "RITA", "returns")
    rita.scan(
        "!cancel", "R-1", "!weight 121", "!answer wet", "PEN", "!answer opened", "!answer yes", "!yes", "Q-1"
    )
    story = reading(three, desk_returns.story, "R-1")
    assert story is not None
    assert story.closed is not None
    closed = story.closed
    assert (closed.weight_g, closed.outside, closed.is_unweighed) == (121, "wet", False)
    assert (closed.sent, closed.sent_g) == (parcel(three, "1001"), weighed)
    (unit,) = story.units
    assert unit.answers == (
        ("How is it?", "opened"),
        ("Are all tags on it, and is it free of stains and smells?", "yes"),
    )
    assert (unit.agreed, unit.doubt, unit.grade) == ("", "", "B")
    assert unit.came_us > 0
    assert story.photos == ()
    assert reading(three, desk_return_pieces.picture, 99) is None


def test_home_is_told_how_many_lie_undecided_and_since_when(three: Shop) -> None:
    rows = {row.number: row for row in reading(three, desk_returns.listed, Show.OPEN).rows}
    assert reading(three, desk_returns.undecided) == (2, rows["R-2"].came_us)
