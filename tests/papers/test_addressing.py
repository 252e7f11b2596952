"""Address blocks: the order of the country of destination, and nothing that a carrier needs left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.address import Address
from fulfill.papers import addressing

SHARED = Path(__file__).resolve().parents[3] / "shared"
CASES = SHARED / "data" / "addresses" / "opencage_testcases" / "countries"


@pytest.mark.parametrize(
    ("address", "sender", "lines"),
    [
        (
            Address("Ann Lee", "", "1 Main St", "Apt 4", "Mountain View", "CA", "94043", "US"),
            "GB",
            ("Ann Lee", "1 Main St", "Apt 4", "MOUNTAIN VIEW, CA 94043", "UNITED STATES"),
        ),
        (
            Address("Uwe Kern", "Kern KG", "Weg 3", "", "Berlin", "", "10115", "DE"),
            "DE",
            ("Uwe Kern", "Kern KG", "Weg 3", "10115 BERLIN"),
        ),
        (
            Address("Eva Ek", "", "Gatan 1", "", "Uppsala", "", "753 20", "SE"),
            "DE",
            ("Eva Ek", "Gatan 1", "SE-753 20 UPPSALA", "SWEDEN"),
        ),
        (Address("Eva", "", "Gatan 1", "", "", "", "", "SE"), "SE", ("Eva", "Gatan 1")),
        (
            Address("Wei", "", "1 Orchard Rd", "", "Singapore", "", "238823", "SG"),
            "GB",
            ("Wei", "1 Orchard Rd", "SINGAPORE 238823", "REP. OF SINGAPORE"),
        ),
        (Address("X", "", "Y 1", "", "Zed", "", "99", "QQ"), "GB", ("X", "Y 1", "99 Zed", "QQ")),
    ],
)
def test_the_block_is_the_countrys_own(address, sender, lines):
    assert addressing.block(address, sender) == lines


def test_a_city_that_the_countrys_order_has_no_room_for_still_stands():
    japan = Address("Ken", "", "1-2-3 Ginza", "", "Chuo-ku", "Tokyo", "104-0061", "JP")
    assert "Chuo-ku" in "\n".join(addressing.block(japan, "GB"))


word = st.text(st.characters(categories=["Lu", "Ll", "Nd"], max_codepoint=0x24F), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from("US GB DE FR JP CN BR IN IE HK SG SE GR AU CA ZA XX".split()), word, word, word, word)
def test_name_street_city_and_postcode_are_always_there(country, name, street, city, postcode):
    lines = addressing.block(Address(name, "", street, "", city, "", postcode, country), "NO")
    whole = "\n".join(lines).casefold()
    for part in (name, street, city, postcode):
        assert part.casefold() in whole or part.upper().casefold() in whole
    assert lines[-1] == addressing.country_name(country)
    assert all(line.strip() for line in lines)


def _components(case):
    found = {}
    for line in case.splitlines():
        if line.startswith("    ") and ":" in line:
            key, value = line.strip().split(":", 1)
            found[key] = value.strip().strip("'\"")
        elif line.startswith("expected"):
            break
    return found


@pytest.mark.parametrize("country", "fi it mk no pl rs se tr".split())
def test_postcode_and_city_stand_as_the_open_address_cases_expect(country):
    file = CASES / f"{country}.yaml"
    if not file.exists():
        pytest.skip("the shared address cases are not beside the project")
    checked = 0
    for case in file.read_text("utf-8").split("---\n"):
        parts = _components(case)
        city, postcode = parts.get("city") or parts.get("town") or parts.get("village"), parts.get("postcode")
        expected = case.partition("expected:")[2].casefold()
        if not (city and postcode and parts.get("road")) or f"{postcode} {city}".casefold() not in expected:
            continue
        street = f"{parts['road']} {parts.get('house_number', '')}".strip()
        lines = addressing.block(Address("N", "", street, "", city, "", postcode, country.upper()), "ZZ")
        assert any(f"{postcode} {city}".casefold() in line.casefold() for line in lines), lines
        checked += 1
    if not checked:
        pytest.skip(f"no case of {country} has a street, a city and a postcode in this order")
