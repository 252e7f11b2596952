"""What a customer gets back: by example, and what holds whatever the terms say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan.refund import Account, Payer, Piece, ShippingBack, Term, Terms, decide, lowered, settle
from fulfill.returned import Case, Claim, Condition, Decision, Disposition, RefundState, Wish

ASKED = RefundState.ASKED
D = Decision
MUG = Piece(Case(Condition.OPENED), Claim.OTHER, Disposition.REFURBISH, ASKED, 1290, "EUR")
FAULTY = replace(MUG, claim=Claim.FAULT)
TEN_PERCENT = Terms((Term("opened", conditions=frozenset({Condition.OPENED}), fee_permille=100),))
PAID = Account(shipping_paid_minor=490, shipped=2)

terms = st.builds(
    Terms,
    st.lists(
        st.builds(
            Term,
            st.just("any"),
            st.frozensets(st.sampled_from(list(Condition)), max_size=2),
            st.frozensets(st.sampled_from(list(Claim)), max_size=2),
            st.sampled_from([(), ("food",)]),
            st.frozensets(st.sampled_from(list(Disposition)), max_size=2),
            st.sampled_from([None, D.REFUND, D.REVIEW, D.REJECT]),
            st.integers(0, 1000),
        ),
        max_size=3,
    ).map(tuple),
    st.frozensets(st.sampled_from(list(ShippingBack))),
    st.sampled_from(list(Payer)),
    st.integers(0, 2000),
    st.sampled_from(["", "EUR"]),
    st.integers(0, 60),
    st.booleans(),
    st.frozensets(st.sampled_from(list(Claim))),
)
cases = st.builds(
    Case, st.sampled_from(list(Condition)), category=st.sampled_from(["", "food"]), is_matched=st.booleans()
)
pieces = st.builds(
    Piece,
    cases,
    st.sampled_from(list(Claim)),
    st.sampled_from(list(Disposition)),
    st.sampled_from([ASKED, RefundState.REVIEW, RefundState.NONE]),
    st.integers(0, 10_000),
    st.sampled_from(["EUR", "USD"]),
    st.sampled_from(list(Wish)),
    st.one_of(st.none(), st.integers(0, 100)),
    st.booleans(),
)


@given(st.lists(pieces, min_size=1, max_size=8), terms, st.integers(0, 2000), st.integers(0, 10_000))
def test_the_pieces_of_an_order_never_bring_more_than_was_paid_and_never_less_than_nothing(
    whole_order, by, shipping, price
):
    account = Account(shipping, 0, len(whole_order), 0, 0)
    goods = 0
    for piece in whole_order:
        settled = settle(replace(piece, price_minor=price), account, by)
        parts = (settled.fee_minor, settled.postage_minor, settled.shipping_minor, settled.amount_minor)
        assert min(parts) >= 0
        assert settled.fee_minor + settled.postage_minor <= price
        goods += settled.amount_minor - settled.shipping_minor if settled.decision.pays else 0
        account = replace(
            account,
            shipping_back_minor=account.shipping_back_minor + settled.shipping_minor,
            paid_back=account.paid_back + settled.decision.pays,
            postage_taken_minor=account.postage_taken_minor + settled.postage_minor,
        )
    assert goods <= price * len(whole_order)
    assert account.shipping_back_minor <= shipping
    assert account.postage_taken_minor <= by.label_minor


@given(pieces, terms)
def test_a_piece_of_no_known_order_and_one_the_inspection_denies_bring_nothing_whatever_the_terms(piece, by):
    unmatched = replace(piece, case=replace(piece.case, is_matched=False))
    for each in (unmatched, replace(piece, state=RefundState.NONE)):
        settled = settle(each, PAID, by)
        assert (settled.decision, settled.amount_minor) == (D.NONE, 0)


@given(pieces, terms)
def test_nobody_pays_a_fee_for_goods_that_were_at_fault(piece, by):
    if piece.claim in by.our_fault:
        assert settle(piece, PAID, by).fee_minor == 0
        assert decide(piece, PAID, by, D.REFUND).fee_minor == 0


@given(pieces, terms)
def test_what_waits_for_a_person_and_what_is_refused_or_exchanged_pays_nothing(piece, by):
    settled = settle(piece, PAID, by)
    assert settled.decision.pays or settled.amount_minor == 0
    assert settled.why


def test_the_whole_price_goes_back_where_no_term_says_otherwise():
    settled = settle(MUG, PAID, Terms())
    assert (settled.decision, settled.amount_minor, settled.fee_minor) == (D.REFUND, 1290, 0)


@pytest.mark.parametrize(
    ("price", "permille", "fee"), [(1290, 100, 129), (5, 100, 1), (4, 100, 0), (999, 333, 333)]
)
def test_a_fee_is_rounded_to_the_nearest_minor_unit_halves_up(price, permille, fee):
    by = Terms((Term("any", fee_permille=permille),))
    assert settle(replace(MUG, price_minor=price), PAID, by).fee_minor == fee


def test_the_first_term_that_fits_decides():
    by = Terms(
        (
            Term("food", categories=("food",), decision=D.REJECT),
            Term("worn", conditions=frozenset({Condition.WORN}), fee_permille=500),
            Term("rest", fee_permille=10),
        )
    )
    food = replace(MUG, case=Case(Condition.WORN, category="Food/Tea"))
    worn = replace(MUG, case=Case(Condition.WORN))
    assert (settle(food, PAID, by).decision, settle(food, PAID, by).why) == (D.REJECT, "food")
    assert settle(worn, PAID, by).fee_minor == 645
    assert settle(MUG, PAID, by).fee_minor == 13


def test_a_term_may_let_a_person_decide_or_spare_them_from_it():
    damaged = replace(MUG, case=Case(Condition.DAMAGED), state=RefundState.REVIEW)
    assert settle(damaged, PAID, Terms()).decision is D.REVIEW
    assert settle(damaged, PAID, Terms((Term("any", decision=D.REFUND),))).decision is D.REFUND
    assert settle(MUG, PAID, Terms((Term("any", decision=D.REVIEW),))).decision is D.REVIEW


def test_shipping_goes_back_whole_with_the_last_piece_and_only_once():
    assert settle(MUG, PAID, Terms()).shipping_minor == 0
    assert settle(MUG, replace(PAID, paid_back=1), Terms()).shipping_minor == 490
    assert settle(MUG, replace(PAID, paid_back=1, shipping_back_minor=490), Terms()).shipping_minor == 0


def test_shipping_goes_back_at_once_where_the_fault_is_ours():
    assert settle(FAULTY, PAID, Terms()).shipping_minor == 490
    only_all = Terms(shipping_back=frozenset({ShippingBack.EVERYTHING_BACK}))
    assert settle(FAULTY, PAID, only_all).shipping_minor == 0
    assert settle(FAULTY, replace(PAID, paid_back=1), Terms(shipping_back=frozenset())).shipping_minor == 0


def test_the_return_label_is_taken_off_once_from_whoever_has_to_pay_it():
    by = Terms(label_minor=390)
    assert settle(MUG, PAID, by).amount_minor == 900
    assert settle(MUG, replace(PAID, postage_taken_minor=390), by).amount_minor == 1290
    assert settle(FAULTY, replace(PAID, shipping_paid_minor=0), by).amount_minor == 1290
    assert settle(MUG, PAID, replace(by, payer=Payer.SHOP)).amount_minor == 1290
    assert settle(FAULTY, PAID, replace(by, payer=Payer.CUSTOMER)).postage_minor == 390
    assert settle(MUG, PAID, replace(by, label_currency="USD")).postage_minor == 0


def test_what_one_piece_cannot_bear_of_the_label_is_taken_from_the_next():
    by, cheap = Terms(label_minor=390), replace(MUG, price_minor=200)
    first = settle(cheap, PAID, by)
    assert (first.postage_minor, first.amount_minor) == (200, 0)
    assert settle(cheap, replace(PAID, postage_taken_minor=200), by).postage_minor == 190


def test_goods_that_come_late_are_refused_but_not_against_a_permission_or_a_fault():
    by, late = Terms(late_days=30), replace(MUG, days_out=31, is_announced=False)
    assert (settle(late, PAID, by).decision, settle(late, PAID, by).why) == (D.REJECT, "late")
    assert settle(replace(late, days_out=30), PAID, by).decision is D.REFUND
    assert settle(replace(late, days_out=None), PAID, by).decision is D.REFUND
    assert settle(replace(late, is_announced=True), PAID, by).decision is D.REFUND
    strict = replace(by, late_even_announced=True)
    assert settle(replace(late, is_announced=True), PAID, strict).decision is D.REJECT
    assert settle(replace(late, claim=Claim.FAULT), PAID, by).decision is D.REVIEW


def test_a_customer_who_wishes_an_exchange_or_a_credit_gets_that():
    exchanged = settle(replace(MUG, wish=Wish.EXCHANGE), PAID, TEN_PERCENT)
    assert (exchanged.decision, exchanged.amount_minor, exchanged.fee_minor) == (D.EXCHANGE, 0, 0)
    credited = settle(replace(MUG, wish=Wish.CREDIT), PAID, TEN_PERCENT)
    assert (credited.decision, credited.amount_minor) == (D.CREDIT, 1161)


def test_a_person_decides_as_they_like_and_may_lower_what_the_terms_say():
    waiting = replace(MUG, state=RefundState.REVIEW)
    paid = decide(waiting, PAID, TEN_PERCENT, D.REFUND)
    assert (paid.amount_minor, paid.why) == (1161, "person")
    assert decide(waiting, PAID, TEN_PERCENT, D.REJECT).amount_minor == 0
    less = lowered(paid, 500)
    assert (less.amount_minor, less.fee_minor) == (500, 790)
    with pytest.raises(AssertionError):
        lowered(paid, 1162)
