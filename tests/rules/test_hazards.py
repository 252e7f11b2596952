"""Hazards: what is read out of a product's text, and which marks its box must bear."""

from __future__ import annotations

import pytest

from fulfill import hazards
from fulfill.hazards import Mark


@pytest.mark.parametrize(
    ("text", "numbers", "is_limited"),
    [
        ("UN3481", ("UN3481",), False),
        ("un 1263, limited quantity", ("UN1263",), True),
        ("UN1950 LQ", ("UN1950",), True),
        ("LQ", (), True),
        ("Ltd Qty UN-1133 / UN1263", ("UN1133", "UN1263"), True),
        ("flammable", (), False),
        ("UN34812", (), False),
        ("EQUALQ", (), False),
        ("", (), False),
    ],
)
def test_numbers_and_limited_quantities_are_read_out_of_the_offices_text(text, numbers, is_limited):
    found = hazards.read(text)
    assert (found.numbers, found.is_limited) == (numbers, is_limited)


@pytest.mark.parametrize(
    ("texts", "marks"),
    [
        (["UN3481"], (Mark.BATTERY,)),
        (["UN1950 LQ", "UN3090", ""], (Mark.LIMITED, Mark.BATTERY)),
        (["UN1263"], ()),
        (["", "fragile"], ()),
        (["LQ", "LQ"], (Mark.LIMITED,)),
    ],
)
def test_a_box_bears_the_marks_of_all_that_is_in_it(texts, marks):
    assert hazards.marks(texts) == marks


def test_only_batteries_stand_on_a_battery_mark():
    assert hazards.batteries(["UN3481", "UN1263", "UN3091", "UN3481"]) == ("UN3091", "UN3481")
