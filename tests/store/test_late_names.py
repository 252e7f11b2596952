"""Desks find people and firms by any word of their names, and where none begins so, by any part."""

from __future__ import annotations

from functools import partial

import pytest

from fulfill.store.views import desk_orders, desk_parcels, desk_returns, late_names
from tests.store.test_desk_lists import change, reading, shipped, shop  # noqa: F401 - fixtures
from tests.store.test_desk_returns import three  # noqa: F401 - a fixture

# "called" and "so": what is typed, and whose orders it finds.
_TYPED = [
    ("Ann", ["1001"]),
    ("lee", ["1001"]),
    ("Örsted", ["1002"]),
    ("bro", ["1002"]),
    ("ell of", []),
    ("brow", ["1002"]),
    ("rsted", ["1002"]),
    ("rown", ["1002"]),
    ("ro", []),
    ("nobody", []),
]


@pytest.fixture
def named(three):  # noqa: F811
    """1001 goes to Ann Lee, 1002 to Kim Örsted at Brown & Co.; each has a parcel and a return."""
    change(three, "update orders set name = 'Kim Örsted', company = 'Hall Brown' where number = '1002'")
    return three


def test_a_person_or_firm_is_found_by_any_word_of_the_name(named):
    for typed, expected in _TYPED:
        orders = reading(named, partial(desk_orders.found, today="2026-11-24"), typed)
        assert [row.number for row in orders.rows] == expected, typed
        parcels = reading(named, desk_parcels.found, typed)
        assert [row.order for row in parcels.rows] == expected, typed
        returns = reading(named, desk_returns.found, typed)
        assert [row.order for row in returns.rows] == expected, typed


def test_a_part_is_looked_for_only_where_no_word_begins_so(named):
    change(named, "update orders set name = 'Al Rown' where number = '1001'")
    for found in (desk_parcels.found, desk_returns.found):
        assert [row.order for row in reading(named, found, "rown").rows] == ["1001"]


def test_only_what_came_last_is_read_through(named, monkeypatch):
    monkeypatch.setattr(late_names, "LATELY", 1)
    newest = [row.order for row in reading(named, desk_parcels.found, "kim").rows]
    assert newest == ["1002"]
    assert reading(named, desk_parcels.found, "lee").rows == ()
