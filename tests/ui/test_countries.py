"""Countries have their names in the language of the screen, and are in the order of that language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from ui import countries
from ui.parts.choices import country_choice


@pytest.fixture
def speaks():
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "germany", "austria"),
    [("en", "Germany", "Austria"), ("de", "Deutschland", "Österreich"), ("es", "Alemania", "Austria")],
)
def test_a_country_is_called_as_people_here_call_it(speaks, language, germany, austria):
    speaks(language)
    assert (countries.name("DE"), countries.name("AT")) == (germany, austria)


def test_an_unknown_code_is_shown_as_it_is():
    assert countries.name("ZZ") == "ZZ"


def test_every_language_has_the_same_countries_and_no_two_of_one_name(speaks):
    codes = []
    for language in ("en", "de", "es", "fr"):
        speaks(language)
        found = countries.countries()
        assert len({name for _code, name in found}) == len(found)
        codes.append({code for code, _name in found})
    assert codes[0] == codes[1] == codes[2] == codes[3]


def test_letters_with_marks_stand_beside_those_without(speaks):
    speaks("de")
    names = [name for _code, name in countries.countries()]
    assert names.index("Oman") < names.index("Österreich") < names.index("Pakistan")


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_country_that_is_offered_is_named_in_each_language_also_where_the_name_is_the_same(language):
    ours = countries._ours(language)
    assert {code for code, _name in countries.countries()} == set(ours)
    assert all(name.strip() == name and name for name in ours.values())


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            "de",
            {
                "NL": "Niederlande",
                "PT": "Portugal",
                "CH": "Schweiz",
                "KR": "Südkorea",
                "CI": "Elfenbeinküste",
            },
        ),
        (
            "es",
            {"NL": "Países Bajos", "PT": "Portugal", "CH": "Suiza", "KR": "Corea del Sur", "TR": "Turquía"},
        ),
    ],
)
def test_names_are_those_of_the_language_and_not_english_ones(speaks, language, names):
    speaks(language)
    assert {code: countries.name(code) for code in names} == names
    english = ("Islands ", "Republic ", "United ", "Saint ", "North ", "South ", "&")
    found = [name for _code, name in countries.countries() if any(word in f"{name} " for word in english)]
    assert not found


def test_the_list_of_countries_follows_the_language(qtbot, speaks):
    speaks("de")
    made = country_choice()
    qtbot.addWidget(made)
    made.choose("DE")
    assert made.currentText() == "Deutschland (DE)"


@pytest.mark.parametrize("typed", ["Germany", "germany", "de", "Germ", "Germany (DE)", " DE "])
def test_a_country_that_was_typed_and_not_chosen_is_that_country(qtbot, speaks, typed):
    speaks("en")
    made = country_choice()
    qtbot.addWidget(made)
    made.setEditText(typed)
    assert (made.settle(), made.value, made.currentText()) == (True, "DE", "Germany (DE)")


@pytest.mark.parametrize("typed", ["Gerxany", "land", "X1"])
def test_what_is_no_country_or_one_of_many_stays_as_it_was_typed_and_is_none(qtbot, speaks, typed):
    speaks("en")
    made = country_choice()
    qtbot.addWidget(made)
    made.setEditText(typed)
    assert (made.settle(), made.currentText()) == (False, typed)


def test_an_emptied_country_is_none_and_not_the_one_before(qtbot):
    made = country_choice()
    qtbot.addWidget(made)
    made.choose("DE")
    made.setEditText("")
    assert (made.settle(), made.value) == (True, "")
