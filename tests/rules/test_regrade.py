"""The list that says as what a reworked piece is sold: what it allows, and what it refuses with the line."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan import regrade
from fulfill.plan.regrade import BadList, read, standard
from fulfill.works import WorkGrade, WorkKind

A, B, C, FAIL = WorkGrade
OWN = """version = 1
same = ["A", "B"]
[usual]
refurbish = "A"
[ending]
C = "-OUT"
[product.MUG]
C = "OLD-MUG"
"""


def test_as_new_is_sold_as_itself_and_lower_grades_under_their_endings():
    assert standard().skus("MUG", A) == ("MUG",)
    assert standard().skus("MUG", B) == ("MUG-B",)
    assert standard().skus("MUG", C) == ("MUG-C",)
    assert standard().usual == {
        WorkKind.REFURBISH: B,
        WorkKind.REPACKAGE: A,
        WorkKind.KIT: A,
    }


def test_a_warehouses_own_list_decides_and_a_named_product_goes_before_its_ending():
    own = read(OWN)
    assert own.skus("MUG", B) == ("MUG",)
    assert own.skus("MUG", C) == ("OLD-MUG", "MUG-OUT")
    assert own.skus("PEN", C) == ("PEN-OUT",)


@given(st.text(min_size=1, max_size=20), st.sampled_from([A, B, C]))
def test_only_the_grades_that_are_listed_as_the_same_stay_the_same_product(sku, grade):
    assert (sku in standard().skus(sku, grade)) == (grade in standard().same)
    assert standard().skus(sku, FAIL) == (sku,)


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("version = 1\nsame = [\n", 2, "no TOML"),
        ("version = 2\n", 1, "the version is 2; expected 1"),
        ("same = []\n", 0, "the version is None"),
        ('version = 1\nsame = "A"\n', 2, "same is no list"),
        ('version = 1\nsame = ["A",\n "D"]\n', 3, "same says 'D'"),
        ('version = 1\n[usual]\npolish = "A"\n', 3, "usual says 'polish'"),
        ('version = 1\n[usual]\nrefurbish = "Z"\n', 3, "refurbish says 'Z'"),
        ("version = 1\n[ending]\nB = 5\n", 3, "expected a text in quotes"),
        ('version = 1\n[ending]\nB = " "\n', 3, "expected a text in quotes"),
        ('version = 1\nproduct = "MUG"\n', 2, "product is no table"),
        ('version = 1\n# colour\ncolour = "red"\n', 3, "colour is not known here"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused_with_its_line(text, line, why):
    with pytest.raises(BadList) as refused:
        read(text)
    assert why in str(refused.value)
    assert refused.value.line == line


@given(st.text(max_size=60))
def test_any_text_is_a_list_or_is_refused_in_words(text):
    with contextlib.suppress(BadList):
        assert read(f"version = 1\n{text}").skus("MUG", FAIL) == ("MUG",)


def test_the_list_that_comes_with_the_program_is_its_own_text():
    assert read(regrade.built_in_text()) == standard()
