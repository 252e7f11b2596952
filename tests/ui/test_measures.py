"""Rules of weights and sizes: what is shown can be typed back, and what is unclear is refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from fulfill.messages import pack, ship_pallets
from fulfill.messages import scene_pack as says
from fulfill.scan import Word
from ui import measures
from ui.desks.parcels_words import money_text
from ui.measures import Unclear, Units
from ui.screens import words
from ui.words import say

_COUNTRIES = ("en_US", "en_GB", "de_DE", "es_ES", "es_MX", "de_CH", "C")


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    measures.choose(Units.LOCAL)


def _here(country: str, units: Units = Units.LOCAL) -> None:
    QLocale.setDefault(QLocale(country))
    measures.choose(units)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    grams=st.integers(1, measures.HEAVIEST_G - 2),
    country=st.sampled_from(_COUNTRIES),
    units=st.sampled_from((Units.METRIC, Units.US)),
)
def test_a_weight_that_is_shown_can_be_typed_back_within_its_rounding(
    grams: int, country: str, units: Units
) -> None:
    _here(country, units)
    off = 0 if units is Units.METRIC else measures.G_PER_OZ / 20 + 0.5
    shown = measures.weight(max(grams, 2))
    assert abs(measures.grams(shown) - max(grams, 2)) <= off


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edges=st.tuples(*[st.integers(2, measures.LONGEST_MM - 2)] * 3),
    country=st.sampled_from(_COUNTRIES),
    units=st.sampled_from((Units.METRIC, Units.US)),
)
def test_the_sides_of_a_box_can_be_typed_back_within_their_rounding(
    edges: tuple[int, int, int], country: str, units: Units
) -> None:
    _here(country, units)
    off = 0 if units is Units.METRIC else measures.MM_PER_INCH / 20 + 0.5
    back = measures.millimetres(measures.sides(*edges))
    assert all(abs(found - edge) <= off for found, edge in zip(back, edges, strict=True))


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(alphabet="0123456789.,' kglboz#x-\"\u00a0é²", max_size=16),
    country=st.sampled_from(_COUNTRIES),
)
def test_whatever_is_typed_is_a_weight_or_refused(text: str, country: str) -> None:
    _here(country)
    for read in (measures.grams, measures.millimetres):
        with suppress(Unclear):
            assert read(text)


@pytest.mark.parametrize(
    ("country", "typed", "grams"),
    [
        ("en_US", "2 lb 3 oz", 992),
        ("en_US", "2lb3", 992),
        ("en_US", "35 oz", 992),
        ("en_US", "35", 992),
        ("en_US", "2.5 pounds", 1134),
        ("en_US", "450 g", 450),
        ("en_US", "1,284 g", 1284),
        ("en_GB", "450", 450),
        ("en_GB", "1.2 kg", 1200),
        ("en_GB", "1.284 kg", 1284),
        ("de_DE", "1,2 kg", 1200),
        ("de_DE", "1.2 kg", 1200),
        ("de_DE", "1.284 g", 1284),
        ("de_DE", "1 kg 200", 1200),
        ("es_ES", "3 Kilos", 3000),
    ],
)
def test_weights_are_understood_as_people_type_them(country: str, typed: str, grams: int) -> None:
    _here(country)
    assert measures.grams(typed) == grams


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        ("en_US", "2 3"),
        ("en_US", "2 lb 17 oz"),
        ("en_US", "2.5 lb 3 oz"),
        ("en_US", "2 lb 300 g"),
        ("en_US", "3 oz 2 lb"),
        ("en_US", "12 stone"),
        ("en_US", "-3 oz"),
        ("en_US", "0"),
        ("en_GB", "1.284"),
        ("de_DE", "1.284 kg"),
        ("de_DE", "1,284 g"),
        ("de_DE", "1,2,3 kg"),
        ("de_DE", "99999 kg"),
        ("de_DE", "viel"),
        ("de_DE", ""),
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_refused(country: str, typed: str) -> None:
    _here(country)
    with pytest.raises(Unclear) as refused:
        measures.grams(typed)
    assert refused.value.why.values["typed"] == typed.strip()


def test_the_units_are_those_of_the_country_until_somebody_chooses() -> None:
    _here("en_US")
    assert (measures.weight(992), measures.weight(453), measures.sides(300, 200, 100)) == (
        "2 lb 3.0 oz", "1 lb 0.0 oz", "11.8 × 7.9 × 3.9 in"
    )  # fmt: skip
    _here("en_US", Units.METRIC)
    assert (measures.weight(992), measures.large_weight(3420)) == ("992 g", "3.42 kg")
    _here("de_DE")
    assert (measures.weight(1284), measures.large_weight(3420)) == ("1.284 g", "3,42 kg")
    _here("de_DE", Units.US)
    assert measures.weight(1284) == "2 lb 13,3 oz"


def test_a_load_is_told_as_people_here_write_it() -> None:
    load, over = "2.4 kg · 0.04 m³", "2.4 / 1200.0 kg, 30 / 24 ×"
    _here("en_GB")
    assert (measures.loads(load), measures.loads(over)) == (load, "2.4 / 1,200.0 kg, 30 / 24 ×")
    _here("de_DE")
    assert measures.loads(load) == "2,4 kg · 0,04 m³"
    assert say(ship_pallets.confirm_small_trailer("VAN-1", over)).count("2,4 / 1.200,0 kg, 30 / 24 ×") == 1
    _here("en_US")
    assert measures.loads(load) == "5.3 lb · 1.41 ft³"


def test_money_is_told_as_people_here_write_it() -> None:
    _here("en_GB")
    assert (money_text(1290, "EUR"), money_text(500, "JPY")) == ("12.90 EUR", "500 JPY")
    _here("de_DE")
    assert money_text(1290, "EUR") == "12,90 EUR"
    asked = words.choice_of(("12.90 EUR",), "What does the supplier pay back?")
    assert asked.choices[0][1].count("12,90 EUR") == 1


def test_every_sentence_with_a_weight_tells_it_in_the_units_of_the_machine() -> None:
    _here("en_US")
    assert say(pack.weighed("P-1", 992)) == "Parcel P-1 weighs 2 lb 3.0 oz"
    assert say(says.typed(992)) == "Weighed; expected 2 lb 3.0 oz"
    assert say(pack.give_weight_unknown("P-1")) == "Weigh parcel P-1 and say !weight"
    assert say(says.proposed("300 × 200 × 100 mm")) == "11.8 × 7.9 × 3.9 in · proposed"
    _here("en_GB")
    assert say(pack.weighed("P-1", 992)) == "Parcel P-1 weighs 992 g"
    assert "with its grams" in say(pack.give_weight_unknown("P-1"))


def test_the_station_hears_grams_and_millimetres_whatever_was_typed() -> None:
    _here("en_US")
    assert words.spelled(Word.WEIGHT, "35") == "992"
    assert words.spelled(Word.DIMS, "12 x 8 x 4") == "305 203 102"
    assert words.on_the_line("!weight 2 lb 3 oz") == "!weight 992"
    assert words.on_the_line("!weight 35") == "!weight 35"
    assert words.on_the_line("!dims 30x20x10 cm") == "!dims 300 200 100"
    assert words.on_the_line("!dims 300x200x100") == "!dims 300x200x100"
    assert words.on_the_line("4006381333931") == "4006381333931"
