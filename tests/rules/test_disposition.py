"""What a returned piece is worth and what may become of it."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan.disposition import claim_of, judge, may_restock, refund_of
from fulfill.plan.inspection import Rule
from fulfill.plan.inspection_file import built_in
from fulfill.returned import Case, Claim, Condition, Disposition, RefundState

D = Disposition
BOOK = built_in()
SEALED = Case(Condition.SEALED)
REASONS = ("", "DEFECTIVE", "MISSING_PARTS", "DAMAGED_BY_CARRIER", "UNWANTED_ITEM", "UNDELIVERABLE_REFUSED")
cases = st.builds(
    Case,
    st.sampled_from(Condition),
    st.sampled_from(REASONS),
    st.sampled_from(("", "Food/Tea", "Electronics", "Garden")),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(cases)
def test_only_what_is_as_new_sound_and_known_can_ever_be_restocked(case):
    verdict = judge(case)
    if D.RESTOCK in verdict.allowed:
        assert verdict.grade == "A"
        assert case.is_matched
        assert not case.is_hazardous
        assert not case.is_expired
        assert not case.is_blocked


@given(cases, st.permutations(BOOK.rules))
def test_a_reordered_table_still_restocks_nothing_that_the_law_forbids(case, rules):
    if not may_restock(case):
        assert D.RESTOCK not in judge(case, replace(BOOK, rules=tuple(rules))).allowed


@given(cases)
def test_no_choice_is_named_twice_and_each_verdict_says_why(case):
    verdict = judge(case)
    assert len(set(verdict.allowed)) == len(verdict.allowed)
    assert verdict.why


def test_every_rule_decides_some_case():
    found = set()
    for condition in Condition:
        for reason in REASONS:
            for category in ("", "food", "electronics"):
                case = Case(condition, reason, category)
                found.add(judge(case).rule)
                found.add(judge(replace(case, value_minor=500)).rule)
                for answer in (("hygiene_seal", "yes"), ("tags", "yes")):
                    found.add(judge(replace(case, answers=(answer,))).rule)
                for flag in ("is_hazardous", "is_expired", "is_blocked"):
                    found.add(judge(replace(case, **{flag: True})).rule)
                found.add(judge(replace(case, is_matched=False)).rule)
    assert found == {rule.name for rule in BOOK.rules}


@pytest.mark.parametrize(
    ("case", "proposed"),
    [
        (SEALED, D.RESTOCK),
        (Case(Condition.SEALED, "DEFECTIVE"), D.QUARANTINE),
        (Case(Condition.SEALED, is_hazardous=True), D.QUARANTINE),
        (Case(Condition.SEALED, is_expired=True), D.SCRAP),
        (Case(Condition.SEALED, is_blocked=True), D.QUARANTINE),
        (Case(Condition.SEALED, is_matched=False), D.QUARANTINE),
        (Case(Condition.OPENED), D.REFURBISH),
        (Case(Condition.OPENED, category="Food/Tea"), D.SCRAP),
        (Case(Condition.WORN), D.REFURBISH),
        (Case(Condition.DAMAGED), D.SCRAP),
        (Case(Condition.DAMAGED, category="Electronics"), D.RECYCLE),
        (Case(Condition.DEFECTIVE), D.VENDOR),
    ],
)
def test_the_table_by_example(case, proposed):
    assert judge(case).proposed is proposed


def test_an_unmatched_piece_goes_to_quarantine_and_nowhere_else():
    assert judge(replace(SEALED, is_matched=False)).allowed == (D.QUARANTINE,)


def test_expired_goods_may_still_go_back_to_their_vendor():
    assert D.VENDOR in judge(Case(Condition.OPENED, is_expired=True)).allowed


def test_a_table_that_forgets_a_case_sends_it_to_quarantine():
    assert judge(SEALED, replace(BOOK, rules=())).proposed is D.QUARANTINE


def test_a_table_that_would_restock_worn_goods_is_overruled():
    foolish = (Rule("all", D.RESTOCK, (D.DONATE,), "someone wrote so"),)
    assert judge(Case(Condition.WORN), replace(BOOK, rules=foolish)).allowed == (D.DONATE,)


@pytest.mark.parametrize(
    ("reason", "claim"),
    [
        ("DEFECTIVE", Claim.FAULT),
        ("CR-DEFECTIVE", Claim.FAULT),
        ("CR-MISSING_PARTS", Claim.MISSING_PARTS),
        ("damaged by carrier", Claim.TRANSIT),
        ("UNDELIVERABLE_CARRIER_MISS_SORTED", Claim.UNDELIVERED),
        ("Not as described", Claim.WRONG_ITEM),
        ("APPAREL_TOO_SMALL", Claim.OTHER),
        ("", Claim.OTHER),
    ],
)
def test_a_reason_is_understood_in_any_shops_words(reason, claim):
    assert claim_of(reason) is claim


def test_no_reason_of_the_shops_is_taken_for_a_fault_that_does_not_speak_of_one():
    path = Path(__file__).parents[2] / "../shared/data/returns/return_reason_codes.csv"
    if not path.exists():
        pytest.skip("the shared reason codes are not beside this project")
    with path.open(newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    assert codes
    faults = {code for code in codes if claim_of(code) is Claim.FAULT}
    assert faults
    assert all("DEFECT" in code or "QUALITY" in code or "FAULT" in code or "WORK" in code for code in faults)
    assert all(claim_of(code) is Claim.UNDELIVERED for code in codes if code.startswith("UNDELIVERABLE"))


@given(cases)
def test_an_unmatched_piece_brings_no_money(case):
    assert refund_of(replace(case, is_matched=False)) is RefundState.NONE


@pytest.mark.parametrize(
    ("case", "refund"),
    [
        (SEALED, RefundState.ASKED),
        (Case(Condition.OPENED), RefundState.ASKED),
        (Case(Condition.WORN), RefundState.REVIEW),
        (Case(Condition.DIRTY, "DEFECTIVE"), RefundState.REVIEW),
        (Case(Condition.DAMAGED), RefundState.REVIEW),
        (Case(Condition.DAMAGED, "DAMAGED_BY_CARRIER"), RefundState.ASKED),
        (Case(Condition.DEFECTIVE, "DEFECTIVE"), RefundState.ASKED),
        (Case(Condition.DEFECTIVE), RefundState.REVIEW),
        (Case(Condition.INCOMPLETE), RefundState.REVIEW),
        (Case(Condition.INCOMPLETE, "MISSING_PARTS"), RefundState.ASKED),
    ],
)
def test_money_goes_back_for_clean_goods_and_claimed_faults_only(case, refund):
    assert refund_of(case) is refund
