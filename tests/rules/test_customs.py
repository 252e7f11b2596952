"""Customs: which parcels cross a border, what their declaration needs, and which form it takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import customs
from fulfill.address import Address
from fulfill.customs import Form, Gap, Good, Row
from fulfill.units import COUNTRIES

BERLIN = Address(country="DE", postcode="10115")


@pytest.mark.parametrize(
    ("sender", "country", "postcode", "crosses"),
    [
        (BERLIN, "DE", "80331", False),
        (BERLIN, "FR", "75001", False),
        (BERLIN, "MC", "98000", False),
        (BERLIN, "CH", "8001", True),
        (BERLIN, "GB", "SW1A 1AA", True),
        (BERLIN, "GB", "BT1 5GS", False),  # Northern Ireland: in both territories
        (Address(country="GB"), "GB", "BT1 5GS", False),
        (BERLIN, "NO", "0150", True),
        (BERLIN, "US", "94043", True),
        (BERLIN, "DE", "27498", True),  # Heligoland
        (BERLIN, "ES", "28013", False),
        (BERLIN, "ES", "35001", True),  # Canary Islands
        (BERLIN, "ES", "51001", True),  # Ceuta
        (BERLIN, "FI", "22 100", True),  # Åland
        (BERLIN, "FI", "FI-00100", False),
        (BERLIN, "FR", "97110", True),
        (Address(country="CH"), "LI", "9490", False),
        (Address(country="CH"), "DE", "78266", False),  # Büsingen
        (Address(country="US"), "PR", "00901", False),
        (Address(country="US"), "CA", "V5K 0A1", True),
        (Address(country="GB"), "JE", "JE2 3AB", False),
        (Address(), "CH", "8001", False),
        (BERLIN, "", "", False),
    ],
)
def test_a_parcel_crosses_a_border_where_no_territory_is_shared(sender, country, postcode, crosses):
    assert customs.crosses(sender, Address(country=country, postcode=postcode)) is crosses


@given(st.sampled_from(sorted(COUNTRIES)), st.sampled_from(sorted(COUNTRIES)))
def test_it_crosses_in_both_directions_or_in_none_and_never_at_home(one, other):
    here, there = Address(country=one), Address(country=other)
    assert customs.crosses(here, there) is customs.crosses(there, here)
    assert not customs.crosses(here, here)


def good(**changes):
    return Good(**({
        "sku": "MUG", "name": "Mug", "quantity": 2, "weight_g": 340, "value_minor": 1290, "hs_code": "691200",
        "origin": "PT",
    } | changes))  # fmt: skip


@pytest.mark.parametrize(
    ("lacking", "gap"),
    [
        ({"hs_code": ""}, Gap.HS_CODE),
        ({"hs_code": "mug"}, Gap.HS_CODE),
        ({"hs_code": "69120"}, Gap.HS_CODE),
        ({"origin": ""}, Gap.ORIGIN),
        ({"weight_g": 0}, Gap.WEIGHT),
        ({"value_minor": 0}, Gap.PRICE),
    ],
)
def test_what_a_declaration_lacks_is_named_by_product_and_column(lacking, gap):
    found = customs.missing([good(), good(sku="TEA", **lacking)], "EUR")
    assert [(each.sku, each.gaps) for each in found] == [("TEA", (gap,))]


def test_without_a_currency_every_product_lacks_it_and_each_is_named_once():
    found = customs.missing([good(), good(), good(sku="TEA")], "")
    assert [(each.sku, each.gaps) for each in found] == [("MUG", (Gap.CURRENCY,)), ("TEA", (Gap.CURRENCY,))]


def test_a_complete_declaration_lacks_nothing():
    assert customs.missing([good(hs_code="6912.00.23 00")], "EUR") == ()


@pytest.mark.parametrize(
    ("goods", "currency", "gross_g", "form"),
    [
        ([good()], "EUR", 800, Form.CN22),
        ([good(quantity=1, value_minor=35_100)], "EUR", 800, Form.CN22),  # 300 SDR at 1.17
        ([good(quantity=1, value_minor=35_101)], "EUR", 800, Form.CN23),
        ([good()], "EUR", 2_000, Form.CN22),
        ([good()], "EUR", 2_001, Form.CN23),
        ([good(quantity=1, value_minor=63_300)], "JPY", 800, Form.CN22),  # yen has no decimals
        ([good(quantity=1, value_minor=63_301)], "JPY", 800, Form.CN23),
        ([good(quantity=1, value_minor=100)], "KWD", 800, Form.CN23),  # no rate: the fuller form
        ([good(sku=f"S{n}", value_minor=100) for n in range(5)], "EUR", 800, Form.CN22),
        ([good(sku=f"S{n}", value_minor=100) for n in range(6)], "EUR", 800, Form.CN23),
    ],
)
def test_the_small_form_goes_up_to_300_sdr_and_2_kg(goods, currency, gross_g, form):
    assert customs.form(goods, currency, gross_g) is form


def row(**changes):
    return Row(**({
        "sku": "MUG", "name": "Mug", "quantity": 1, "weight_g": 340, "sold_minor": 0, "listed_minor": 1290,
        "listed_currency": "EUR", "hs_code": "691200", "origin": "PT",
    } | changes))  # fmt: skip


def test_a_piece_is_worth_what_it_was_sold_for_else_what_the_catalogue_asks():
    currency, goods = customs.declared("EUR", [row(sold_minor=990), row(sku="TEA")])
    assert currency == "EUR"
    assert [each.value_minor for each in goods] == [990, 1290]


def test_a_catalogue_price_in_another_currency_is_no_value():
    _, goods = customs.declared("CHF", [row()])
    assert customs.missing(goods, "CHF")[0].gaps == (Gap.PRICE,)


def test_an_order_without_a_currency_takes_the_catalogues():
    assert customs.declared("", [row(listed_currency="GBP")])[0] == "GBP"
    assert customs.declared("", [row(listed_currency="", listed_minor=0)])[0] == ""


@given(
    st.lists(
        st.tuples(st.sampled_from("ABC"), st.integers(1, 9), st.sampled_from([0, 500, 700])), max_size=12
    )
)
def test_equal_goods_stand_in_one_line_and_no_piece_is_lost(rows):
    _, goods = customs.declared("EUR", [row(sku=sku, quantity=n, sold_minor=price) for sku, n, price in rows])
    assert len({(each.sku, each.value_minor) for each in goods}) == len(goods)
    assert sum(each.quantity for each in goods) == sum(n for _, n, _ in rows)
