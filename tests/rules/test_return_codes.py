"""Reasons and outcomes of returns in the codes of shops and standards, there and back."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import return_codes as codes
from fulfill.plan.disposition import claim_of
from fulfill.return_codes import ReturnOutcome, ReturnReason
from fulfill.returned import Claim, Condition, Disposition

R = ReturnReason
WITH_REASONS = ("shopify", "amazon_fba", "amazon_mfn", "ebay", "magento")
WITH_OUTCOMES = ("shopify", "shopify_refund", "amazon_fba", "amazon_sp", "gs1_cbv")
LISTED = {"amazon_mfn_prefixed": "amazon_mfn"}


@pytest.fixture
def listed(shared_data: Path) -> list[tuple[str, str]]:
    """(system, code) of every reason in the shared list."""
    with (shared_data / "returns" / "return_reason_codes.csv").open() as file:
        return [(LISTED.get(row["system"], row["system"]), row["code"]) for row in csv.DictReader(file)]


def test_every_reason_of_the_shared_lists_is_known_and_told_back_as_the_same_reason(listed):
    assert len(listed) > 40
    for system, code in listed:
        reason = codes.reason_from(system, code)
        assert reason is not None, (system, code)
        told = codes.reason_to(system, reason)
        assert codes.reason_from(system, told) is reason, (system, code, told)


def test_every_reason_of_amazon_can_be_told_in_its_own_code(listed):
    # Two of its codes say that the customer ordered the wrong thing; the first one is what we say.
    twins = {"ORDERED_WRONG_ITEM": "MISORDERED"}
    for system, code in listed:
        if system == "amazon_fba":
            reason = codes.reason_from(system, code)
            assert reason is not None
            assert codes.reason_to(system, reason) == twins.get(code, code)


@pytest.mark.parametrize(
    ("enum", "system", "kind"),
    [
        ("ReturnReason", "shopify", "reasons"),
        ("ReturnDeclineReason", "shopify_decline", "reasons"),
        ("ReverseFulfillmentOrderDispositionType", "shopify", "outcomes"),
        ("RefundLineItemRestockType", "shopify_refund", "outcomes"),
    ],
)
def test_every_code_of_shopify_is_known(shared_data, enum, system, kind):
    lists = json.loads((shared_data / "returns" / "shopify_enums.json").read_text())
    [values] = [each["values"] for each in lists if each["enum"] == enum]
    known = codes.reason_from if kind == "reasons" else codes.outcome_from
    assert all(known(system, value) is not None for value in values)


def test_every_disposition_of_amazon_is_known(shared_data):
    lists = (shared_data / "returns" / "amazon_spapi_enums.jsonl").read_text().splitlines()
    [found] = [x for x in map(json.loads, lists) if x["definition"] == "ReturnItemDisposition"]
    for value in found["values"]:
        assert codes.outcome_from("amazon_sp", value["value"]) is not None
    for code in ("SELLABLE", "CUSTOMER_DAMAGED", "DEFECTIVE", "CARRIER_DAMAGED", "EXPIRED", "DAMAGED"):
        assert codes.outcome_from("amazon_fba", code) is not None


def test_every_disposition_of_gs1_that_is_named_for_returns_is_known(shared_data):
    text = (shared_data / "returns" / "dispositions_and_grades.md").read_text()
    section = text.partition("## GS1 CBV")[2].partition("\n")[2]
    named = re.findall(r"[a-z_]+", section.partition(";")[0])
    assert len(named) > 10
    assert [code for code in named if codes.outcome_from("gs1_cbv", code) is None] == []


@given(st.sampled_from(WITH_REASONS), st.sampled_from(list(ReturnReason)))
def test_every_reason_can_be_told_to_every_shop_in_a_code_that_it_has(system, reason):
    told = codes.reason_to(system, reason)
    assert told
    assert codes.reason_from(system, told) is not None


@given(st.sampled_from(WITH_OUTCOMES), st.sampled_from(list(ReturnOutcome)))
def test_every_outcome_can_be_told_to_every_shop_in_a_code_that_it_has(system, outcome):
    assert codes.outcome_from(system, codes.outcome_to(system, outcome)) is not None


def test_nothing_that_was_not_restocked_is_told_as_sellable():
    sellable = {
        "RESTOCKED",
        "RETURN",
        "SELLABLE",
        "Sellable",
        "sellable_accessible",
        "sellable_not_accessible",
    }
    fine = {ReturnOutcome.RESTOCKED, ReturnOutcome.NEVER_LEFT}
    for system in WITH_OUTCOMES:
        for outcome in set(ReturnOutcome) - fine:
            assert codes.outcome_to(system, outcome) not in sellable, (system, outcome)
    for outcome in fine:
        assert codes.outcome_to("amazon_inventory", outcome) == ""


@pytest.mark.parametrize(
    ("system", "code", "reason"),
    [
        ("shopify", "SIZE_TOO_SMALL", R.TOO_SMALL),
        ("shopify", "unknown", R.NOT_GIVEN),
        ("amazon_fba", "SWITCHEROO", R.WRONG_ITEM),
        ("amazon_mfn", "CR-QUALITY_UNACCEPTABLE", R.QUALITY),
        ("amazon_mfn", "CR-DAMAGED_BY_CARRIER", R.DAMAGED_IN_TRANSIT),
        ("ebay", "ORDERED_DIFFERENT_ITEM", R.WRONG_ITEM),
        ("magento", "Don’t like", R.UNWANTED),
        ("", "APPAREL_TOO_LARGE", R.TOO_LARGE),
        ("shopify", "APPAREL_TOO_LARGE", R.TOO_LARGE),
        ("", "too_small", R.TOO_SMALL),
        ("shopify", "GIFT_ONLY", None),
        ("", "", None),
    ],
)
def test_a_code_is_understood_in_its_shops_list_and_else_in_any(system, code, reason):
    assert codes.reason_from(system, code) is reason


@pytest.mark.parametrize(
    ("said", "reason", "wording"),
    [
        ("It is too small for me", R.TOO_SMALL, "It is too small for me"),
        ("arrived broken", R.DAMAGED, "arrived broken"),
        ("it doesn’t work", R.DEFECTIVE, "it doesn’t work"),
        ("Changed my mind", R.UNWANTED, "Changed my mind"),
        ("mmm", R.OTHER, "mmm"),
        ("DEFECTIVE", R.DEFECTIVE, ""),
        ("GIFT_ONLY", R.OTHER, ""),
        ("", R.NOT_GIVEN, ""),
    ],
)
def test_a_customers_own_words_are_understood_and_kept(said, reason, wording):
    assert codes.reason_of(said) is reason
    assert codes.wording_of(said) == wording


def test_what_the_rules_hear_in_a_reason_is_what_its_code_says(listed):
    heard = {Claim.FAULT: set(), Claim.TRANSIT: set(), Claim.UNDELIVERED: set()}
    for system, code in listed:
        reason = codes.reason_from(system, code)
        assert claim_of(code) is codes.claim_in(str(reason)), code
        heard.setdefault(claim_of(code), set()).add(code)
    assert {"DEFECTIVE", "QUALITY_UNACCEPTABLE", "CR-DEFECTIVE", "DEFECTIVE_ITEM"} <= heard[Claim.FAULT]
    assert {"DAMAGED_BY_CARRIER", "DAMAGED_BY_FC", "ARRIVED_DAMAGED"} <= heard[Claim.TRANSIT]
    assert "APPAREL_STYLE" in heard[Claim.OTHER]


@pytest.mark.parametrize(
    ("channel", "system"),
    [
        ("shopify", "shopify"),
        ("Shopify DE", "shopify"),
        ("amazon.de", "amazon_fba"),
        ("Amazon MFN", "amazon_mfn"),
        ("web", ""),
        ("", ""),
    ],
)
def test_an_orders_channel_says_whose_codes_are_spoken(channel, system):
    assert codes.system_of(channel) == system


@pytest.mark.parametrize(
    ("disposition", "condition", "claim", "outcome"),
    [
        (Disposition.RESTOCK, Condition.SEALED, Claim.OTHER, ReturnOutcome.RESTOCKED),
        (Disposition.REFURBISH, Condition.OPENED, Claim.OTHER, ReturnOutcome.IN_WORK),
        (Disposition.SCRAP, Condition.DAMAGED, Claim.TRANSIT, ReturnOutcome.CARRIER_DAMAGED),
        (Disposition.SCRAP, Condition.DAMAGED, Claim.OTHER, ReturnOutcome.CUSTOMER_DAMAGED),
        (Disposition.VENDOR, Condition.DEFECTIVE, Claim.OTHER, ReturnOutcome.DEFECTIVE),
        (Disposition.SCRAP, Condition.SEALED, Claim.OTHER, ReturnOutcome.DISCARDED),
    ],
)
def test_the_outcome_says_worth_first_and_then_blame(disposition, condition, claim, outcome):
    assert codes.outcome_of(disposition, condition, claim) is outcome


def test_what_has_expired_is_told_as_expired_whatever_else_is_wrong_with_it():
    found = codes.outcome_of(Disposition.SCRAP, Condition.DAMAGED, Claim.OTHER, is_expired=True)
    assert found is ReturnOutcome.EXPIRED
    assert codes.outcome_to("amazon_fba", found) == "EXPIRED"


def test_a_shops_disposition_says_what_we_would_do_and_never_more_than_that():
    assert codes.disposition_from("amazon_sp", "Sellable") is Disposition.RESTOCK
    assert codes.disposition_from("amazon_fba", "CUSTOMER_DAMAGED") is Disposition.QUARANTINE
    assert codes.disposition_from("gs1_cbv", "disposed") is Disposition.SCRAP
    assert codes.disposition_from("gs1_cbv", "in_transit") is None
    assert codes.disposition_to("shopify", Disposition.REPACKAGE) == "PROCESSING_REQUIRED"
    assert codes.disposition_to("shopify", Disposition.SCRAP) == "NOT_RESTOCKED"
