"""The practice warehouse's data: the same from the same seed, importable whole, and nobody's but ours."""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from importlib import resources

import pytest

from fulfill import demo_data, gs1
from fulfill.demo_data import pictures
from fulfill.demo_data.goods import goods
from fulfill.exchange import reading
from fulfill.records import Kind, Rejected

DAY = date(2026, 3, 2)
SCOPE = demo_data.Scope(seed=7, orders=120, today=DAY)


def rows(kind: str, scope: demo_data.Scope = SCOPE) -> list[dict[str, str]]:
    header, found = demo_data.table(kind, scope)
    return [dict(zip(header, row, strict=True)) for row in found]


@pytest.mark.parametrize("kind", demo_data.KINDS)
def test_every_list_is_read_without_a_single_rejected_row(kind, tmp_path):
    file = demo_data.write(tmp_path, today=DAY)[kind]
    found = list(reading.read(file, Kind(kind)))
    assert found
    assert [each.reason for each in found if isinstance(each, Rejected)] == []


def test_the_same_seed_gives_the_same_bytes_and_another_seed_other_orders(tmp_path):
    first, again = tmp_path / "1", tmp_path / "2"
    first.mkdir()
    again.mkdir()
    files, same = (demo_data.write(each, seed=3, today=DAY) for each in (first, again))
    assert [f.read_bytes() for f in files.values()] == [f.read_bytes() for f in same.values()]
    assert rows("orders") != rows("orders", demo_data.Scope(8, 120, DAY))


def test_every_barcode_is_a_gtin_of_the_range_kept_for_use_inside_a_company():
    for good in goods():
        assert gs1.is_gtin(good.gtin)
        assert good.gtin.startswith("29")
        assert len(good.gtin) == 13
        assert not good.case or (gs1.is_gtin(good.case) and good.case[1:13] == good.gtin[:12])
    codes = [code for good in goods() for code in (good.sku, good.gtin, good.case) if code]
    assert max(Counter(codes).values()) == 1


def test_there_are_300_products_in_15_categories_and_about_200_places():
    assert len(goods()) == 300
    assert len({good.category.name for good in goods()}) == 15
    places = rows("places")
    assert 190 <= len(places) <= 220
    kinds = Counter(place["kind"] for place in places)
    assert (kinds["dock"], kinds["bench"]) == (2, 3)
    assert {"stage", "returns", "quarantine", "damaged", "vendor", "scrap"} <= set(kinds)


def test_the_walk_leads_through_every_shelf_once():
    shelves = [place for place in rows("places") if place["kind"] in ("forward", "reserve")]
    assert len({place["sequence"] for place in shelves}) == len(shelves)


def test_every_product_has_a_drawing_that_is_valid_xml_and_draws_something():
    names = {row["image"] for row in rows("products")}
    assert len(names) == 15 + len(pictures._KINDS), "one of each category, and things that look different"
    for name in names:
        root = ET.fromstring(resources.files("resources").joinpath(name).read_text("utf-8"))
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert len(root) > 2


def test_stock_is_of_known_products_at_known_places_with_what_each_is_tracked_by():
    tracking = {row["sku"]: row["tracking"] for row in rows("products")}
    places = {row["code"] for row in rows("places")}
    serials = [row["serial"] for row in rows("stock") if row["serial"]]
    assert len(set(serials)) == len(serials)
    for row in rows("stock"):
        kind = tracking[row["sku"]]
        assert row["place"] in places
        assert bool(row["lot"]) is kind.startswith("lot")
        assert bool(row["expires_on"]) is (kind == "lot+expiry")
        assert bool(row["serial"]) is (kind == "serial")


def test_orders_come_from_many_countries_in_their_own_letters():
    orders = rows("orders", demo_data.Scope(1, 400, DAY))
    assert {row["country"] for row in orders} >= set("DE AT CH FR ES IT PL GR GB US NL SE BG".split())
    scripts = {unicodedata.name(row["name"][0]).split()[0] for row in orders}
    assert {"LATIN", "GREEK", "CYRILLIC"} <= scripts


def test_orders_have_what_makes_work():
    orders = rows("orders")
    lines = Counter(row["order"] for row in orders)
    assert len(lines) == 120
    assert min(lines.values()) == 1
    assert max(lines.values()) >= 4
    assert any(row["payment"] == "pending" for row in orders)
    assert any(row["gift_note"] for row in orders)
    assert {row["priority"] for row in orders} == {"0", "1", "2"}
    assert any(not row["postcode"] for row in orders)


def test_no_order_comes_from_an_hour_that_is_yet_to_be():
    assert all(row["ordered_at"] < DAY.isoformat() for row in rows("orders"))


def test_only_what_was_shipped_is_announced_as_a_return_and_never_more():
    shipped = [(str(n), "MUG-001", 2) for n in range(200)]
    _, announced = (demo_data.trade.RETURNS_HEADER, demo_data.trade.returns(SCOPE, shipped))
    assert announced
    assert {row[1] for row in announced} < {order for order, _, _ in shipped}
    assert all(1 <= int(row[3]) <= 2 for row in announced)
