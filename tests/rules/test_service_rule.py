"""Who sells a label and by which service: the first rule that fits, by price or by promise, as data."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan import service_rule, service_rule_file
from fulfill.plan.service_rule import Choice, ParcelSeen, Pick
from fulfill.plan.service_rule_file import BadRules, read
from fulfill.ports import CarrierRate

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
PARCEL = ParcelSeen("DE", 1200, 4900, False, "", "web", MONDAY)
LAST = '[[rule]]\nname = "last"\nuse = ["HOUSE"]\n'
HERE = ("HOUSE", "UPS", "POST")


def rule(text):
    return read(f'version = 1\n[[rule]]\nname = "first"\n{text}\n{LAST}')


def chosen(text, parcel=PARCEL, rates=(), carriers=HERE):
    for plan in service_rule.plans(rule(text), parcel, carriers):
        choice = service_rule.decide(plan, rates, parcel.at)
        if isinstance(choice, Choice):
            return choice
    return choice


def rate(carrier, service, price, days=2, currency="EUR", cutoff=None):
    return CarrierRate(carrier, service, service, price, currency, days, cutoff)


RATES = (
    rate("UPS", "std", 900, 3),
    rate("UPS", "exp", 2400, 1),
    rate("POST", "std", 700, 4),
    rate("POST", "prio", 1500, 1),
)


@pytest.mark.parametrize(
    ("says", "other"),
    [
        ('countries = ["DE", "AT"]', {"country": "FR"}),
        ('not_countries = ["FR"]', {"country": "FR"}),
        ("weight_to = 1200", {"weight_g": 1201}),
        ("weight_from = 1200", {"weight_g": 1199}),
        ("value_to = 4900", {"value_minor": 4901}),
        ("value_from = 4900", {"value_minor": 4899}),
        ("hazard = false", {"is_hazardous": True}),
        ('channels = ["Web"]', {"channel": "shop"}),
        ('before = "14:01"', {"at": MONDAY.replace(hour=14, minute=1)}),
        ('after = "14:00"', {"at": MONDAY.replace(hour=13, minute=59)}),
        ('days = ["mon"]', {"at": MONDAY.replace(day=3)}),
    ],
)
def test_a_rule_fits_to_its_very_limit_and_not_beyond(says, other):
    text = f'use = ["UPS/std"]\n{says}'
    assert chosen(text).carrier == "UPS"
    assert chosen(text, replace(PARCEL, **other)).carrier == "HOUSE"


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        ("Express Shipping", True),
        ("express", True),
        ("DHL next-day!", True),
        ("Expressly slow", False),
        ("", False),
    ],
)
def test_the_words_of_an_order_fit_as_whole_words(wanted, fits):
    got = chosen('use = ["UPS"]\nwanted = ["express", "next day"]', replace(PARCEL, wanted=wanted))
    assert (got.carrier == "UPS") is fits


@pytest.mark.parametrize(
    ("pick", "more", "expected"),
    [
        ("cheapest", "", ("POST", "std", 700)),
        ("fastest", "", ("POST", "prio", 1500)),
        ("cheapest", "within_days = 3", ("UPS", "std", 900)),
        ("cheapest", "within_days = 1", ("POST", "prio", 1500)),
        ("fastest", "at_most = 1000", ("UPS", "std", 900)),
    ],
)
def test_carriers_are_compared_by_price_or_by_promise(pick, more, expected):
    got = chosen(f'use = ["*"]\npick = "{pick}"\n{more}', rates=RATES)
    assert (got.carrier, got.service, got.quoted_minor) == expected
    assert got.rule == "first"


def test_a_promise_counts_the_cut_off_that_has_passed():
    late = rate("UPS", "exp", 100, 1, cutoff=time(13, 59))
    rates = (late, rate("POST", "prio", 900, 1, cutoff=time(14, 0)))
    assert chosen('use = ["*"]\npick = "fastest"', rates=rates).carrier == "POST"
    assert service_rule.days(late, MONDAY) == 2


def test_a_service_without_a_promise_is_never_in_time():
    rates = (rate("UPS", "slow", 100, None), rate("POST", "std", 900, 3))
    assert chosen('use = ["*"]\npick = "cheapest"\nwithin_days = 5', rates=rates).carrier == "POST"


def test_prices_in_another_currency_are_not_compared():
    rates = (rate("UPS", "std", 900), rate("POST", "std", 100, currency="JPY"))
    assert chosen('use = ["UPS", "POST"]\npick = "cheapest"', rates=rates).carrier == "UPS"


def test_only_the_services_that_the_rule_names_are_compared():
    got = chosen('use = ["UPS/exp", "POST/prio"]\npick = "cheapest"', rates=RATES)
    assert (got.carrier, got.service) == ("POST", "prio")


def test_a_rule_with_a_fallback_leaves_it_to_the_next_one_that_fits():
    assert chosen('use = ["UPS"]\npick = "cheapest"\nfallback = true', rates=()).carrier == "HOUSE"
    refused = chosen('use = ["UPS"]\npick = "cheapest"', rates=())
    assert refused.code == "carrier_none_takes_it"
    assert "first" in refused.text


def test_a_carrier_that_is_not_here_is_skipped_and_said_where_nobody_is_left():
    assert chosen('use = ["DHL", "UPS"]').carrier == "UPS"
    message = service_rule.plans(rule('use = ["DHL"]'), PARCEL, HERE)
    assert message.code == "carrier_of_rule_missing"
    assert "DHL" in message.text


def test_the_orders_words_name_the_service_where_the_rule_does_not():
    plan = service_rule.plans(rule('use = ["UPS/std", "POST"]'), PARCEL, HERE)[0]
    named = service_rule.named(plan, {"UPS": "exp", "POST": "prio"})
    assert [(one.carrier, one.service) for one in named.options] == [("UPS", "std"), ("POST", "prio")]


@pytest.mark.parametrize(
    ("paid", "quoted", "limit", "is_dear"),
    [
        (1050, 1000, 0, False),
        (1051, 1000, 0, True),
        (500, 1000, 0, False),
        (9999, 0, 0, False),
        (1500, 0, 1500, False),
        (1501, 0, 1500, True),
    ],
)
def test_a_price_is_looked_at_above_the_tolerance_and_above_the_limit(paid, quoted, limit, is_dear):
    choice = Choice("UPS", "std", "r", quoted, "EUR", limit)
    assert service_rule.is_dear(paid, choice, 5) is is_dear


@given(
    st.lists(
        st.builds(
            rate,
            st.sampled_from(HERE),
            st.sampled_from("abc"),
            st.integers(1, 5000),
            st.one_of(st.none(), st.integers(0, 9)),
        ),
        max_size=12,
    ),
    st.sampled_from(["cheapest", "fastest"]),
    st.integers(0, 6),
    st.integers(0, 5000),
)
def test_nothing_better_was_left_out_and_the_order_of_the_rates_does_not_matter(rates, pick, days, most):
    text = f'use = ["*"]\npick = "{pick}"\nwithin_days = {days}\nat_most = {most}'
    got = chosen(text, rates=rates)
    again = chosen(text, rates=list(reversed(rates)))
    fitting = [
        one
        for one in rates
        if (not days or (one.transit_days is not None and one.transit_days <= days))
        and (not most or one.price_minor <= most)
    ]
    if not fitting:
        assert got.code.startswith("carrier_none_")
        return
    assert (got.carrier, got.service, got.quoted_minor) == (again.carrier, again.service, again.quoted_minor)
    best = service_rule.compared(fitting, Pick(pick), MONDAY)[0]
    assert (got.carrier, got.service, got.quoted_minor) == (best.carrier, best.service, best.price_minor)


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("version = 2\n" + LAST, 1, "“version” must be 1"),
        ("version = 1\n", 0, "no [[rule]]"),
        ('version = 1\n[[rule]]\nname = "a b"\nuse = ["UPS"]\n', 3, "“name” must be"),
        ('version = 1\n[[rule]]\nname = "a"\n', 2, "“use” is missing"),
        ('version = 1\n[[rule]]\nname = "a"\nuse = ["ups"]\n', 4, "“use” has “ups”"),
        ('version = 1\n\n[[rule]]\nname = "a"\nuse = ["UPS"]\n\npick = "best"\n', 7, "“pick” is “best”"),
        ('version = 1\n[[rule]]\nname = "a"\nuse = ["UPS"]\ncountries = ["Germany"]\n', 5, "“Germany”"),
        ('version = 1\n[[rule]]\nname = "a"\nuse = ["UPS"]\nbefore = "25:00"\n', 5, "a time as"),
        (
            'version = 1\n[[rule]]\nname = "a"\nuse = ["UPS"]\nweight_from = 5\nweight_to = 4\n',
            6,
            "no parcel",
        ),
        ('version = 1\n[[rule]]\nname = "a"\nuse = ["UPS"]\nwithin_days = 2\n', 5, "needs prices"),
        ('version = 1\n[[rule]]\nname = "a"\nuse = ["UPS"]\ncolour = 1\n', 5, "no “colour”"),
        ('version = 1\n[[rule]]\nname = "a"\nuse = ["UPS"]\nhazard = true\n', 2, "must fit every parcel"),
        ("version = 1\n" + LAST + LAST, 6, "stands here twice"),
        ('version = 1\n[[rule]]\nname = "a\nuse = 1\n', 3, "no TOML"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_its_line(text, line, why):
    with pytest.raises(BadRules) as bad:
        read(text)
    assert bad.value.line == line
    assert why in str(bad.value)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_words(text):
    with contextlib.suppress(BadRules):
        assert read(text).rules


def test_the_rules_that_come_with_the_program_change_nothing_for_a_warehouse_with_one_carrier():
    plan = service_rule.plans(service_rule_file.built_in(), PARCEL, ("HOUSE",))[0]
    assert not plan.needs_rates
    assert service_rule.decide(plan, (), MONDAY) == Choice("HOUSE", "", "any")
