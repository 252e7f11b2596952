"""The rules of packing as data: what they say of an order, and how a file that is wrong is told so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.catalog import Product
from fulfill.messages import ok
from fulfill.places import share_code, tote_shown
from fulfill.plan import bench, bench_file, cutoffs
from fulfill.plan.bench import Captured, Goods, Insert, Sold

MUG = Product(1, "MUG", "Mug", category="Kitchen")
CAM = Product(2, "CAM", "Camera", category="electronics")
CARD = Insert("card", "a card")


def wants(insert: Insert, **order: object) -> bool:
    sold = Sold(**{"products": (MUG,), **order})  # type: ignore[arg-type]
    return bench.inserts_for(bench.Bench((insert,)), sold) == (insert,)


def rule(**more: object) -> Insert:
    return Insert("card", "a card", **more)  # type: ignore[arg-type]


# --- what the rules say ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("insert", "right", "wrong"),
    [
        (rule(countries=("DE",)), {"country": "de"}, {"country": "AT"}),
        (rule(channels=("web",)), {"channel": "Web"}, {"channel": "shop"}),
        (rule(services=("EXPRESS",)), {"service": "express"}, {"service": ""}),
        (rule(is_first=True), {"is_first": True}, {"is_first": False}),
        (rule(is_gift=True), {"is_gift": True}, {}),
        (rule(goods=Goods(("CAM",))), {"products": (MUG, CAM)}, {"products": (MUG,)}),
        (rule(goods=Goods((), ("kitchen",))), {"products": (MUG,)}, {"products": (CAM,)}),
        (
            rule(value_from=5000, currency="EUR"),
            {"value_minor": 5000, "currency": "EUR"},
            {"value_minor": 4999, "currency": "EUR"},
        ),
        (
            rule(value_from=1, currency="EUR"),
            {"value_minor": 1, "currency": "EUR"},
            {"value_minor": 9, "currency": "USD"},
        ),
    ],
)
def test_an_insert_is_wanted_where_its_condition_holds_and_nowhere_else(insert, right, wrong):
    assert wants(insert, **right)
    assert not wants(insert, **wrong)


def test_all_conditions_of_an_insert_must_hold():
    both = rule(countries=("DE",), is_gift=True)
    assert wants(both, country="DE", is_gift=True)
    assert not wants(both, country="DE")


def test_an_insert_without_conditions_goes_into_every_box():
    assert wants(CARD)


def test_goods_are_scanned_one_by_one_where_a_rule_says_so_of_them_or_of_the_packer():
    rules = bench.Bench(scan_each=(bench.ScanEach(Goods(("CAM",))), bench.ScanEach(Goods(), ("PAT",))))
    found = {
        (product.sku, badge): bench.must_scan_each(rules, product, badge)
        for product in (MUG, CAM)
        for badge in ("PIA", "PAT")
    }
    assert found == {("MUG", "PIA"): False, ("MUG", "PAT"): True, ("CAM", "PIA"): True, ("CAM", "PAT"): True}


def test_a_box_is_barred_where_service_and_country_are_both_named():
    rules = bench.Bench(
        boxes=(bench.BarredBox(("XL",), ("EXPRESS",), ("CH",)), bench.BarredBox(("S",), (), ("US",)))
    )
    found = {
        (service, country): set(bench.barred(rules, service, country))
        for service in ("express", "STANDARD")
        for country in ("CH", "us")
    }
    assert found == {
        ("express", "CH"): {"XL"},
        ("STANDARD", "CH"): set(),
        ("express", "us"): {"S"},
        ("STANDARD", "us"): {"S"},
    }


# --- the file ----------------------------------------------------------------------------------------------
def test_as_it_comes_nothing_is_wanted():
    assert bench_file.read(bench_file.built_in_text()) == bench.Bench()


def test_the_examples_in_the_file_can_be_used_as_they_stand():
    lines = bench_file.built_in_text().splitlines()
    at = lines.index("version = 1") + 1
    bare = [line.removeprefix("# ") for line in lines[at:] if line.startswith("# [[") or " = " in line]
    read = bench_file.read("\n".join(["version = 1", *bare]))
    assert [each.name for each in read.inserts] == ["thank_you"]
    assert read.inserts[0].value_from == 5000
    assert len(read.scan_each) == 1
    assert [each.what for each in read.captures] == [Captured.SERIAL]
    assert [each.codes for each in read.boxes] == [("BOX-XL",)]


@pytest.mark.parametrize(
    ("rows", "line", "why"),
    [
        (['version = "1"'], 1, "must be 1"),
        (["version = 1", "[[inserts]]"], 2, "no “inserts” here"),
        (["version = 1", "[insert]", 'name = "a"'], 2, "two brackets"),
        (["version = 1", "[[insert]]", 'name = "A card"', 'says = "x"'], 3, "small letters"),
        (["version = 1", "[[insert]]", 'name = "a"'], 2, "“says” must tell"),
        (["version = 1", "[[insert]]", 'name = "a"', 'says = "x"', "value_from = 5"], 2, "“currency”"),
        (["version = 1", "[[insert]]", 'name = "a"', 'says = "x"', "value_from = -5"], 5, "whole number"),
        (["version = 1", "[[insert]]", 'name = "a"', 'says = "x"', "gift = 1"], 5, "true or false"),
        (["version = 1", "[[insert]]", 'name = "a"', 'says = "x"', 'skus = "MUG"'], 5, "list of texts"),
        (["version = 1", "[[scan_each]]", 'sku = ["MUG"]'], 3, "no “sku” here"),
        (["version = 1", "[[capture]]", 'what = "weight"'], 3, "one of serial, lot"),
        (["version = 1", "[[insert]]", 'name = "a', 'says = "x"'], 3, "no TOML"),
        (["version = 1", "[[box]]", 'services = ["X"]'], 2, "“codes” must name"),
        (["version = 1", "[[box]]", 'codes = ["XL"]'], 2, "where these boxes cannot go"),
        (
            ["version = 1", *["[[insert]]", 'name = "a"', 'says = "x"'] * 2],
            6,
            "two inserts “a”",
        ),
    ],
)
def test_what_is_wrong_is_told_by_its_line(rows, line, why):
    with pytest.raises(bench_file.BadBench) as bad:
        bench_file.read("\n".join(rows) + "\n")
    assert (bad.value.line, why in bad.value.why) == (line, True), bad.value


@given(st.text(max_size=200))
def test_no_text_is_taken_that_cannot_be_read_and_none_breaks_the_bench(text):
    try:
        read = bench_file.read(text)
    except bench_file.BadBench:
        read = bench.Bench()
    assert bench_file.in_force(text) == read


# --- totes of many orders ------------------------------------------------------------------------------
@given(st.from_regex(r"[A-Z]{1,3}-?[0-9]{1,4}", fullmatch=True), st.integers(2, 50))
def test_what_stands_for_an_order_in_a_tote_is_read_as_that_tote(tote, at):
    code = share_code(tote, at)
    assert tote_shown(code) == tote == tote_shown(tote)
    assert ok("x", "Tote {tote} is here", tote=code).text == f"Tote {tote} is here"


# --- trucks -----------------------------------------------------------------------------------------------
def test_the_rates_that_come_with_the_program_say_until_when_each_service_leaves():
    found = cutoffs.cutoffs("")
    assert found
    assert all(0 < minutes < 1440 for minutes in found.values())


def test_rates_that_cannot_be_read_know_no_truck():
    assert cutoffs.cutoffs("service,name\nX,Y\n") == {}


@given(st.integers(0, 1439))
def test_a_time_is_written_as_people_write_it(minutes):
    text = cutoffs.clock_text(minutes)
    assert len(text) == len("15:30")
    assert int(text[:2]) * 60 + int(text[3:]) == minutes
