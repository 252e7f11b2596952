"""Labels filled into a form are the same to the byte as labels that are laid out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import gs1
from fulfill.address import Address
from fulfill.papers import CannotEncode, shipping, zpl, zpl_forms
from tests.papers.making import AMERICAN, GERMAN, GREEK, SENDER
from tests.papers.making import shipping as made
from tests.papers.outgoing import LONG

word = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=24)
plain = st.text("ABCDEFGHIJabcdefghij 0123456789.,-/%", max_size=18)
country = st.sampled_from("US GB DE FR JP CN BR IN IE HK SG SE GR AU CA ZA XX".split())


def usual(paper, dpi):
    return zpl.write(shipping.label(paper, dpi))


def is_quick(paper, dpi=203):
    try:
        zpl_forms._filled(paper, dpi)
    except (zpl_forms.NotPlain, KeyError):
        return False
    return True


@given(
    st.builds(Address, plain, plain, plain, plain, plain, plain, plain, country, plain),
    plain, st.from_regex(r"[0-9A-Z]{1,20}", fullmatch=True), st.integers(1, 10**9), st.integers(0, 99_999),
    st.sampled_from([203, 300]),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_a_filled_label_is_the_same_to_the_byte(to, order, tracking, unit, weight_g, dpi):
    paper = made(
        receiver=to, order=order, tracking=tracking, sscc=gs1.sscc("0952000", unit), weight_g=weight_g
    )
    try:
        wanted = usual(paper, dpi)
    except CannotEncode:
        with pytest.raises(CannotEncode):
            zpl_forms.write(paper, dpi)
        return
    assert zpl_forms.write(paper, dpi) == wanted


@given(st.builds(Address, word, word, word, word, word, word, word, country, word), word)
@settings(max_examples=80, deadline=None)
def test_whatever_a_keyboard_gives_comes_out_as_it_does_the_usual_way(to, order):
    paper = made(receiver=to, order=order)
    assert zpl_forms.write(paper, 203) == usual(paper, 203)


@pytest.mark.parametrize("to", [AMERICAN, GERMAN, GREEK, LONG, Address(), SENDER])
@pytest.mark.parametrize("dpi", [203, 300])
def test_letters_that_need_a_picture_and_names_that_need_smaller_letters_go_the_usual_way(to, dpi):
    paper = made(receiver=to)
    assert zpl_forms.write(paper, dpi) == usual(paper, dpi)


def test_usual_labels_are_filled_in_and_odd_ones_are_laid_out():
    assert is_quick(made())
    assert is_quick(made(receiver=replace(AMERICAN, name="Christopher Lee", address2="Apt 4")))
    assert not is_quick(made(receiver=GERMAN)), "umlauts are a picture"
    assert not is_quick(made(receiver=replace(AMERICAN, name="W" * 40))), "too wide for its size"
    assert not is_quick(made(receiver=replace(AMERICAN, name="^XZ")))
    assert not is_quick(made(tracking="np-1"))


@pytest.mark.parametrize(
    "change", [{"copy": 2}, {"piece": (2, 3)}, {"service": "100 % ECO"}, {"routing": ""}]
)
def test_what_makes_another_kind_of_label_is_not_taken_for_the_same(change):
    first, other = made(), made(**change)
    assert zpl_forms.write(first, 203) == usual(first, 203)
    assert zpl_forms.write(other, 203) == usual(other, 203)


def test_a_wrong_sscc_is_refused_as_ever():
    assert zpl_forms._is_sscc("376130321109103420")
    for digits in (
        "376130321109103421",
        "37613032110910342",
        "",
        "３76130321109103420",
        "37613032110910342A",
    ):
        assert not zpl_forms._is_sscc(digits)
        with pytest.raises(CannotEncode):
            zpl_forms.write(made(sscc=digits), 203)


@given(st.integers(0, 10**17 - 1), st.integers(0, 9))
def test_the_short_check_of_an_sscc_is_the_long_one(number, last):
    digits = f"{number:017d}{last}"
    assert zpl_forms._is_sscc(digits) is gs1.is_sscc(digits)
