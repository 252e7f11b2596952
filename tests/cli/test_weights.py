"""`fulfill weights`: what parcels have taught, beside the catalogue."""

from __future__ import annotations

import sqlite3

import pytest

from tests.cli.calls import Shop


@pytest.fixture
def taught(shop: Shop) -> Shop:
    shop.stocked()
    known = (
        ("product", "select id from product where sku = 'MUG'", 331_250, 700, 2_400, 30),
        ("product", "select id from product where sku = 'PEN'", 10_100, 900, 600, 3),
        ("carton", "select id from carton where code = 'BOX-S'", 117_000, 400, 3_000, 33),
    )
    with sqlite3.connect(shop.url.removeprefix("sqlite:///")) as database:
        for kind, of, *amounts in known:
            values = ", ".join(str(each) for each in amounts)
            database.execute(
                "insert into weight_known (kind, ref, mean_mg, sure_mg, spread_mg, lessons)"
                f" values ('{kind}', ({of}), {values})"
            )
    database.close()
    return shop


def test_before_any_parcel_it_says_where_weights_come_from(shop: Shop) -> None:
    shop.stocked()
    told = shop.call("weights")
    assert (told.code, told.out) == (0, "")
    assert "weighed when they are packed" in told.err
    assert shop.call("weights", "--json").json == []


def test_what_is_learned_stands_beside_the_catalogue(taught: Shop) -> None:
    lines = taught.call("weights").out.splitlines()
    assert lines[0] == "BOX-S  117.0 g ± 0.4, single ones ± 3.0, 33 parcels; catalogue 100 g"
    assert lines[1].endswith("30 parcels; catalogue 300 g: its catalogue weight is wrong")
    assert lines[2].endswith("3 parcels; catalogue 10 g, not known well yet")
    assert taught.call("weights", "MUG").out.splitlines() == lines[1:2]


def test_only_what_is_wrong_is_listed_where_that_is_asked(taught: Shop) -> None:
    (only,) = taught.call("weights", "--wrong", "--json").json
    assert only == {
        "kind": "product", "code": "MUG", "name": "Red mug", "catalogue_g": 300, "learned_g": 331.25,
        "sure_g": 0.7, "spread_g": 2.4, "parcels": 30, "is_known_well": True, "is_wrong": True,
    }  # fmt: skip
    assert "No catalogue weight" in taught.call("weights", "PEN", "--wrong").err


def test_a_product_that_is_not_there_is_refused(taught: Shop) -> None:
    told = taught.call("weights", "MUGS")
    assert told.code == 2
    assert "MUGS" in told.err
    assert "no weighed parcel" in taught.call("weights", "CAM").err.lower()


def test_how_many_right_parcels_may_be_suspected_is_a_setting(taught: Shop) -> None:
    assert taught.call("settings", "set", "pack.weight_alarms", "10").code == 0
    assert taught.call("settings", "show", "--json").json["pack.weight_alarms"] == "10"
    told = taught.call("settings", "set", "pack.weight_alarms", "0")
    assert told.code == 2
    assert "1, 5, 10, 20, 50" in told.err
