"""The terms of money as a file: read whole, or refused with the line and the reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan import refund_file
from fulfill.plan.refund import Payer, ShippingBack
from fulfill.plan.refund_file import BadTerms, built_in, built_in_text, in_force, read
from fulfill.returned import Claim, Condition, Decision, Disposition

OWN = """version = 1
[shipping]
back_when = ["our_fault"]
[postage]
payer = "customer"
label = 390
currency = "EUR"
[late]
days = 30
even_announced = true
[fault]
claims = ["fault"]
[[term]]
name = "opened"
conditions = ["opened", "worn"]
claims = ["other"]
categories = ["Electr"]
dispositions = ["refurbish"]
fee_permille = 150
[[term]]
name = "dirty"
conditions = ["dirty"]
decision = "reject"
"""


def test_the_terms_of_the_program_are_good_and_take_no_fee():
    assert all(term.fee_permille == 0 for term in built_in().terms)
    assert built_in().shipping_back == frozenset(ShippingBack)
    assert built_in().late_days == built_in().label_minor == 0


def test_every_column_is_read():
    terms = read(OWN)
    assert terms.shipping_back == {ShippingBack.OUR_FAULT}
    assert (terms.payer, terms.label_minor, terms.label_currency) == (Payer.CUSTOMER, 390, "EUR")
    assert (terms.late_days, terms.late_even_announced, terms.our_fault) == (30, True, {Claim.FAULT})
    opened, dirty = terms.terms
    assert opened.conditions == {Condition.OPENED, Condition.WORN}
    assert (opened.claims, opened.categories) == ({Claim.OTHER}, ("electr",))
    assert (opened.dispositions, opened.fee_permille) == ({Disposition.REFURBISH}, 150)
    assert (opened.decision, dirty.decision) == (None, Decision.REJECT)


@pytest.mark.parametrize(
    ("wrong", "right", "line", "why"),
    [
        ("version = 2", "version = 1", 1, "must be 1"),
        ("label = -1", "label = 390", 6, "whole number from 0"),
        ("label = 3.9", "label = 390", 6, "whole number from 0"),
        ("label = true", "label = 390", 6, "whole number from 0"),
        ("fee_permille = 1001", "fee_permille = 150", 19, "from 0 to 1000"),
        ('decision = "pay"', 'decision = "reject"', 23, "Known: refund, review, reject"),
        ('conditions = ["broken"]', 'conditions = ["dirty"]', 22, "cannot be “broken”"),
        ('conditions = "dirty"', 'conditions = ["dirty"]', 22, "must be a list of texts"),
        ('payer = "nobody"', 'payer = "customer"', 5, "Known: customer, shop, by_fault"),
        ('currency = "euro"', 'currency = "EUR"', 7, "three capital letters"),
        ("fee = 15", "fee_permille = 150", 19, "there is no “fee” here"),
        ("days = ", "days = 30", 9, "no TOML"),
        ('name = "opened"', 'name = "dirty"', 21, "two terms “opened”"),
        ("name = 7", 'name = "dirty"', 21, "must be a text"),
        ("even_announced = 1", "even_announced = true", 10, "true or false"),
        ("[money]", "[late]", 8, "there is no “money” here"),
    ],
)
def test_malformed_terms_are_refused_with_the_line_and_the_reason(wrong, right, line, why):
    assert right in OWN
    head, _, tail = OWN.rpartition(right)
    with pytest.raises(BadTerms, match=why) as refused:
        read(head + wrong + tail)
    assert refused.value.line == line
    assert str(refused.value).startswith(f"Line {line}: ")


@given(
    st.text(max_size=60) | st.sampled_from(["[[term]]\n", "version = 1\n[shipping]\nback_when = 3", "x = 1"])
)
def test_any_text_is_read_or_refused_in_words(text):
    _read_or_refused(text)


@given(st.integers(0, len(built_in_text()) - 1), st.sampled_from("[]=\"'x0\n"))
def test_a_slip_of_a_finger_is_read_or_refused_in_words(at, char):
    text = built_in_text()
    _read_or_refused(text[:at] + char + text[at + 1 :])


def _read_or_refused(text):
    why = "read"
    try:
        read(text)
    except BadTerms as refused:
        why = str(refused)
    assert why


def test_a_text_that_has_gone_bad_in_the_database_leaves_the_programs_own_in_force():
    assert in_force("") == built_in()
    assert in_force("version = 9") == built_in()
    assert in_force(OWN) == read(OWN)


def test_a_huge_text_is_refused():
    with pytest.raises(BadTerms, match="larger than"):
        read("#" * (refund_file._SIZE_MAX + 1))
