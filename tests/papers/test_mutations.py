"""Labels that read themselves: whatever happens to the picture of a label on its way is noticed."""

from __future__ import annotations

import random
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from fulfill.papers import labels, pdf_label, verify, zpl
from tests.papers.making import LABELS as SMALL
from tests.papers.making import draw, draw_zpl, shipping
from tests.papers.outgoing import form, logistic
from tests.papers.test_outgoing import LABELS as OUTGOING

PAPERS = {"shipping": shipping(), "carton": logistic(), "cn22": form(), "place": SMALL["place"][0]}
every_paper = pytest.mark.parametrize("name", PAPERS)
both_dpi = pytest.mark.parametrize("dpi", [203, 300])


@cache
def fresh(name):
    """A label, its picture, and that nothing is wrong with it: the same for each of its mutations."""
    label = labels.label(PAPERS[name], 203)
    image = draw(pdf_label.write([label]), 203)
    assert verify.inspect(image, verify.wanted(label), 203) == ()
    return label, image


def scaled(image, by):
    """Onto a page of the same size, as a driver that fits to its margins does."""
    page = Image.new("L", image.size, 255)
    smaller = image.resize((round(image.width * by), round(image.height * by)))
    page.paste(smaller, (0, 0))
    return page


def shifted(image, x, y):
    page = Image.new("L", image.size, 255)
    page.paste(image, (x, y))
    return page


def streaked(image):
    """A dead dot of the print head: a white line down the whole label, through the bars."""
    spoilt = image.copy()
    dark = image.point(lambda level: 255 if level < 128 else 0)
    left, _, right, _ = dark.getbbox()
    for x in range(left, right, 9):
        spoilt.paste(255, (x, 0, x + 1, image.height))
    return spoilt


MUTATIONS = {
    "shrunk to 90 %": lambda image: scaled(image, 0.9),
    "shrunk to 97 %, as drivers do": lambda image: scaled(image, 0.97),
    "grown to 103 %": lambda image: scaled(image, 1.03),
    "the page itself smaller": lambda image: image.resize((image.width * 4 // 5, image.height * 4 // 5)),
    "clipped at the left": lambda image: image.crop((image.width // 6, 0, *image.size)),
    "clipped at the right": lambda image: image.crop((0, 0, image.width * 5 // 6, image.height)),
    "clipped at the foot": lambda image: image.crop((0, 0, image.width, image.height * 7 // 8)),
    "clipped at the head": lambda image: image.crop((0, image.height // 8, *image.size)),
    "inverted": ImageOps.invert,
    "mirrored": ImageOps.mirror,
    "upside down": lambda image: image.rotate(180),
    "flipped": ImageOps.flip,
    "turned by 2 degrees": lambda image: image.rotate(2, fillcolor=255, resample=Image.Resampling.BICUBIC),
    "moved down 5 mm": lambda image: shifted(image, 0, 40),
    "moved right 3 mm": lambda image: shifted(image, 24, 0),
    "blank": lambda image: image.point(lambda _: 255),
    "black": lambda image: image.point(lambda _: 0),
    "half the dots": lambda image: image.resize((image.width // 2, image.height // 2)).resize(image.size),
    "dead dots": streaked,
}


@pytest.mark.parametrize("mutation", MUTATIONS)
@every_paper
def test_every_mutation_of_every_label_is_caught(name, mutation):
    label, image = fresh(name)
    size = label.width, label.height
    faults = verify.inspect(MUTATIONS[mutation](image), verify.wanted(label), 203, size)
    assert faults, mutation
    assert all(fault.what.endswith(".") for fault in faults)


@every_paper
def test_a_label_drawn_for_300_dpi_is_caught_on_a_printer_of_203(name):
    label = labels.label(PAPERS[name], 300)
    rounded = draw(pdf_label.write([label]), 203)
    assert verify.inspect(rounded, verify.wanted(label), 203)


@every_paper
def test_a_label_drawn_for_203_dpi_is_caught_on_a_printer_of_300(name):
    label = labels.label(PAPERS[name], 203)
    assert verify.inspect(draw(pdf_label.write([label]), 300), verify.wanted(label), 300)


def test_mirrored_output_is_called_mirrored():
    label = labels.label(shipping(), 203)
    image = ImageOps.mirror(draw(pdf_label.write([label]), 203))
    assert {fault.code for fault in verify.inspect(image, verify.wanted(label), 203)} == {"mirrored"}


def test_what_is_printed_within_the_printers_own_offset_is_let_through():
    label = labels.label(shipping(), 203)
    image = shifted(draw(pdf_label.write([label]), 203), 3, -4)
    assert verify.inspect(image, verify.wanted(label), 203) == ()


@both_dpi
@every_paper
def test_the_zpl_is_held_to_the_same_and_its_mutations_are_caught_too(name, dpi):
    label = labels.label(PAPERS[name], dpi)
    image = draw_zpl(zpl.write(label), dpi, label.width, label.height)
    assert verify.inspect(image, verify.wanted(label), dpi) == ()
    for mutation in (
        "mirrored",
        "inverted",
        "shrunk to 97 %, as drivers do",
        "clipped at the left",
        "flipped",
    ):
        assert verify.inspect(MUTATIONS[mutation](image), verify.wanted(label), dpi), mutation


@given(st.floats(0.5, 0.995), st.sampled_from(sorted(PAPERS)))
@settings(max_examples=20, deadline=None)
def test_a_label_scaled_by_whatever_factor_never_passes(factor, name):
    label, image = fresh(name)
    assert verify.inspect(scaled(image, factor), verify.wanted(label), 203)


@given(st.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_another_number_on_the_label_never_passes(seed):
    dice = random.Random(seed)
    number = f"NP{dice.randrange(10**10):010d}GB"
    label = labels.label(shipping(tracking=number), 203)
    other = labels.label(shipping(tracking=f"NP{dice.randrange(10**10):010d}DE"), 203)
    image = draw(pdf_label.write([other]), 203)
    assert "does_not_read" in {fault.code for fault in verify.inspect(image, verify.wanted(label), 203)}


def test_every_outgoing_label_is_known_to_these_tests():
    assert {type(paper) for paper in PAPERS.values()} >= {type(paper) for paper, _ in OUTGOING.values()}
