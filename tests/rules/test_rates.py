"""Rates: the price of a parcel, the same whoever asks, and a reason where there is none."""

from __future__ import annotations

import csv
import random
from dataclasses import replace
from datetime import time
from importlib import resources
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.messages import Level, Message
from fulfill.plan.rate_rows import COLUMNS, parse_rates, rows_of
from fulfill.plan.rates import (
    Quote,
    RateTable,
    choose,
    cutoff,
    quote,
    service_in_our_words,
    service_named,
    service_words,
)

GOOD = dict(
    zip(
        COLUMNS,
        ["STANDARD", "Standard", "DE", "DE", "", "", "2000", "4.90", "EUR", "16:30", "FRA", "2"],
        strict=True,
    )
)


def row(**cells: str) -> dict[str, str]:
    return GOOD | cells


def table(*rows: dict[str, str]) -> RateTable:
    read = parse_rates(rows)
    assert isinstance(read, RateTable), read
    return read


def house() -> RateTable:
    text = resources.files("resources").joinpath("carriers/house.csv").read_text("utf-8")
    return table(*csv.DictReader(text.splitlines()))


def chosen(rates: RateTable, *asked: object) -> Quote:
    answer = choose(rates, *asked)  # type: ignore[arg-type]
    assert isinstance(answer, Quote), answer
    return answer


def refused(rates: RateTable, *asked: object) -> Message:
    answer = choose(rates, *asked)  # type: ignore[arg-type]
    assert isinstance(answer, Message), answer
    assert answer.level is Level.STOP
    return answer


def test_a_row_is_read_whole() -> None:
    assert quote(table(row()), "de", "60311", 2000) == (
        Quote("STANDARD", "Standard", "DE", 490, "EUR", time(16, 30), "DE-FRA-60", 2),
    )


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"service": ""}, "service is missing"),
        ({"service": "std"}, "service is 'std'"),
        ({"name": " "}, "name is missing"),
        ({"zone": "d e"}, "zone is 'd e'"),
        ({"countries": "D"}, "countries is 'D'"),
        ({"countries": "DE|"}, "countries is 'DE|'"),
        ({"countries": "*|XX"}, "countries is '*|XX'"),
        ({"postcode_to": "6"}, "without postcode_from"),
        ({"postcode_from": "60", "postcode_to": "6999"}, "no range"),
        ({"postcode_from": "69", "postcode_to": "60"}, "no range"),
        ({"countries": "DE|AT", "postcode_from": "60"}, "one country only"),
        ({"weight_to_g": "0"}, "weight_to_g is 0"),
        ({"weight_to_g": "2.5"}, "weight_to_g is '2.5'"),
        ({"weight_to_g": "1e3"}, "weight_to_g is '1e3'"),
        ({"weight_to_g": "٢٠٠"}, "weight_to_g is"),
        ({"weight_to_g": "99999999"}, "weight_to_g is 99999999"),
        ({"price": "4,90"}, "price is '4,90'"),
        ({"price": "4.905"}, "at most 2 decimals"),
        ({"price": "-1"}, "price is '-1'"),
        ({"price": "NaN"}, "price is 'NaN'"),
        ({"price": "1.5", "currency": "JPY"}, "at most 0 decimals"),
        ({"currency": "euro"}, "currency is 'euro'"),
        ({"cutoff": "24:00"}, "cutoff is '24:00'"),
        ({"cutoff": "9:00"}, "cutoff is '9:00'"),
        ({"routing": "a hub"}, "routing is 'a hub'"),
        ({"transit_days": "soon"}, "transit_days is 'soon'"),
    ],
)
def test_a_faulty_row_is_named_with_its_reason(cells: dict[str, str], why: str) -> None:
    faults = parse_rates([row(weight_to_g="1000"), row(**cells)])
    assert isinstance(faults, tuple)
    assert [fault.row for fault in faults] == [3]
    assert why in faults[0].why


def test_all_faulty_rows_are_named_at_once() -> None:
    faults = parse_rates([row(price="x"), row(), row(cutoff="x")])
    assert isinstance(faults, tuple)
    assert [fault.row for fault in faults] == [2, 4]


def test_missing_columns_are_faults_not_accidents() -> None:
    faults = parse_rates([{}])
    assert isinstance(faults, tuple)
    assert "is missing" in faults[0].why


def test_an_empty_table_is_a_fault() -> None:
    assert isinstance(parse_rates([]), tuple)


@pytest.mark.parametrize(
    "second",
    [
        row(price="5.00"),
        row(countries="AT|DE"),
        row(postcode_from="60", postcode_to="69") | {"weight_to_g": "2000"},
    ],
)
def test_two_rows_for_one_parcel_are_a_fault(second: dict[str, str]) -> None:
    first = row(postcode_from="65") if second["postcode_from"] else row()
    faults = parse_rates([first, second])
    assert isinstance(faults, tuple)
    assert "row 2 already prices" in faults[0].why


def test_two_currencies_are_a_fault() -> None:
    faults = parse_rates([row(), row(weight_to_g="3000", currency="USD")])
    assert isinstance(faults, tuple)
    assert "USD" in faults[0].why


def test_money_is_read_in_minor_units_of_its_currency() -> None:
    for currency, price, minor in [("EUR", "4.9", 490), ("JPY", "490", 490), ("KWD", "1.005", 1005)]:
        assert quote(table(row(currency=currency, price=price)), "DE", "", 1)[0].price_minor == minor


def test_cheapest_first_then_fastest_then_by_code() -> None:
    rates = table(
        row(service="B", price="5.00"),
        row(service="C", price="4.00", transit_days="3"),
        row(service="A", price="5.00"),
        row(service="D", price="4.00", transit_days="1"),
    )
    assert [each.service for each in quote(rates, "DE", "10115", 500)] == ["D", "C", "A", "B"]
    assert chosen(rates, "", "DE", "10115", 500).service == "D"
    assert chosen(rates, " b ", "DE", "10115", 500).service == "B"


def test_a_band_covers_up_to_its_weight_inclusive() -> None:
    rates = table(row(weight_to_g="5000", price="6.00"), row(weight_to_g="2000", price="4.90"))
    assert [chosen(rates, "", "DE", "", weight).price_minor for weight in (1, 2000, 2001, 5000)] == [
        490, 490, 600, 600,
    ]  # fmt: skip


def test_the_narrowest_area_decides() -> None:
    rates = table(
        row(countries="*", zone="ROW", price="30.00"),
        row(zone="DE", price="5.00"),
        row(zone="ISLE", postcode_from="27498", postcode_to="27499", price="9.00"),
        row(zone="NORTH", postcode_from="2", price="6.00"),
    )
    for country, postcode, zone in [
        ("DE", "10115", "DE"), ("DE", "27498", "ISLE"), ("DE", "2 7499", "ISLE"), ("DE", "27500", "NORTH"),
        ("DE", "", "DE"), ("FR", "27498", "ROW"),
    ]:  # fmt: skip
        assert chosen(rates, "", country, postcode, 100).zone == zone


def test_a_narrow_area_does_not_fall_back_to_the_wider_one() -> None:
    rates = table(row(postcode_from="27498", weight_to_g="1000"), row(weight_to_g="9000"))
    answer = refused(rates, "STANDARD", "DE", "27498", 1001)
    assert (answer.code, answer.values["limit_g"]) == ("carrier_too_heavy", 1000)


def test_refusals_say_what_there_is() -> None:
    rates = table(row(), row(service="EXPRESS", countries="AT", weight_to_g="5000"))
    unknown = refused(rates, "DRONE", "DE", "10115", 100)
    assert unknown.text == "There is no service DRONE. There are STANDARD, EXPRESS"
    assert refused(rates, "", "FR", "75001", 100).code == "carrier_country_not_served"
    elsewhere = refused(rates, "EXPRESS", "DE", "10115", 100)
    assert elsewhere.text == "EXPRESS does not go to DE. There are STANDARD"
    heavy = refused(rates, "", "DE", "10115", 2001)
    assert "2001 g" in heavy.text
    assert "at most 2000 g" in heavy.text
    assert refused(rates, "", "DE", "10115", 0).code == "carrier_weight_missing"


@pytest.mark.parametrize("country", ["", " ", "Germany", "D", "DEU", "4"])
def test_the_rest_of_the_world_is_no_hole_in_the_address(country: str) -> None:
    rates = table(row(countries="*"))
    assert quote(rates, country, "", 100) == ()
    assert refused(rates, "", country, "", 100).code == "carrier_country_missing"


def test_text_from_an_address_stays_text() -> None:
    assert "{services}<b>" in refused(table(row()), "{services}<b>", "DE", "", 1).text


def test_a_country_can_be_taken_out_of_the_rest_of_the_world() -> None:
    rates = table(row(countries="*|-KP"))
    assert refused(rates, "", "KP", "", 1).code == "carrier_country_not_served"
    assert chosen(rates, "", "PG", "", 1).routing == "PG-FRA"


def test_the_cutoff_of_a_service_is_the_earliest_of_its_zones() -> None:
    rates = table(row(), row(countries="AT", cutoff="14:00"))
    assert cutoff(rates, "standard") == time(14)
    assert cutoff(rates, "DRONE") is None


def test_the_sorting_code_has_the_head_of_the_postcode() -> None:
    rates = table(row(countries="*", routing="LHR"), row(countries="AT", routing=""))
    assert chosen(rates, "", "GB", "sw1a 1aa", 1).routing == "GB-LHR-SW"
    assert chosen(rates, "", "GB", "M1 1AE", 1).routing == "GB-LHR-M"
    assert chosen(rates, "", "AT", "1010", 1).routing == "AT-10"


@pytest.mark.parametrize("country", ["DE", "AT", "CH", "FR", "ES", "GR", "GB", "US", "CA", "AU", "JP", "BR"])
def test_the_house_carrier_goes_there_up_to_31_5_kg(country: str) -> None:
    rates = house()
    services = {each.service for each in quote(rates, country, "", 400)}
    assert services == {"ECONOMY", "STANDARD", "EXPRESS"}
    assert chosen(rates, "", country, "", 31_500).service == "STANDARD"
    assert refused(rates, "", country, "", 31_501).values["limit_g"] == 31_500


def test_the_house_carrier_charges_more_for_more_and_for_faster() -> None:
    rates = house()
    for country in ("DE", "AT", "CH", "FR", "GB", "US", "CA", "AU", "JP"):
        for service in rates.services:
            limit_g = 10_000 if service == "ECONOMY" else 31_500
            prices = [
                chosen(rates, service, country, "", weight).price_minor for weight in range(100, limit_g, 300)
            ]
            assert all(lighter <= heavier for lighter, heavier in pairwise(prices))
        each = {quoted.service: quoted for quoted in quote(rates, country, "", 900)}
        assert each["ECONOMY"].price_minor < each["STANDARD"].price_minor < each["EXPRESS"].price_minor
        assert each["ECONOMY"].transit_days > each["STANDARD"].transit_days > each["EXPRESS"].transit_days


def test_the_house_carrier_knows_its_islands() -> None:
    rates = house()
    assert chosen(rates, "STANDARD", "DE", "27498", 900).zone == "DE-ISL"
    assert chosen(rates, "STANDARD", "GB", "BT1 5GS", 900).zone == "GB-NI"
    assert chosen(rates, "STANDARD", "US", "96801-1234", 900).zone == "US-PAC"
    assert chosen(rates, "STANDARD", "US", "10118", 900).zone == "US"


@given(
    st.sampled_from(["DE", "GB", "US", "KP", "ZZ"]),
    st.text(max_size=8),
    st.integers(-1, 40_000),
    st.randoms(),
)
def test_the_order_of_the_rows_never_changes_a_quote(
    country: str, postcode: str, weight_g: int, dice: random.Random
) -> None:
    mixed = list(HOUSE.rates)
    dice.shuffle(mixed)
    assert quote(HOUSE, country, postcode, weight_g) == quote(
        replace(HOUSE, rates=tuple(mixed)), country, postcode, weight_g
    )


@given(st.text(max_size=8), st.text(max_size=3), st.text(max_size=8), st.integers())
def test_any_question_gets_a_quote_or_a_sentence(
    service: str, country: str, postcode: str, weight_g: int
) -> None:
    answer = choose(HOUSE, service, country, postcode, weight_g)
    assert isinstance(answer, Quote) or answer.text


@given(st.fixed_dictionaries({column: st.text(max_size=6) for column in COLUMNS}))
def test_any_row_is_a_rate_or_a_fault(cells: dict[str, str]) -> None:
    parse_rates([cells, row(price=cells["price"])])


def test_a_table_survives_being_written_and_read() -> None:
    assert table(*rows_of(HOUSE)) == HOUSE


HOUSE = house()


@pytest.mark.parametrize(
    ("wanted", "service"),
    [
        ("EXPRESS", "EXPRESS"),
        ("express", "EXPRESS"),
        ("Express Shipping (1-2 days)", "EXPRESS"),
        ("Standard Shipping", "STANDARD"),
        ("Free Shipping", ""),
        ("Flat Rate", ""),
        ("Expressionist", ""),
        ("", ""),
    ],
)
def test_a_shops_words_name_a_service_or_leave_the_choice_to_the_carrier(wanted: str, service: str) -> None:
    assert service_named(house(), wanted) == service


def test_a_setting_says_what_a_shops_words_mean() -> None:
    setting = "Free Shipping=economy| 2nd Day Air =EXPRESS"
    assert service_in_our_words(setting, "free  shipping") == "ECONOMY"
    assert service_in_our_words(setting, "2nd day air") == "EXPRESS"
    assert service_in_our_words(setting, "Flat Rate") == "Flat Rate"
    with pytest.raises(ValueError, match="=EXPRESS"):
        service_words("=EXPRESS")
