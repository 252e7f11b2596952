"""Tracking numbers: whose one is, what of a barcode is the number, and what its check digit can see."""

from __future__ import annotations

import csv
from pathlib import Path
from timeit import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import tracking
from fulfill.tracking import Match, Verdict, recognise, verdict

EXAMPLES = tracking.examples()
COURIERS = {
    "amazon": "Amazon",
    "canada_post": "Canada Post",
    "canpar": "Canpar",
    "dhl": "DHL",
    "dpd": "DPD",
    "fedex": "FedEx",
    "gofo": "GOFO",
    "landmark": "Landmark Global",
    "lasership": "LaserShip",
    "old_dominion": "Old Dominion",
    "ontrac": "OnTrac",
    "purolator": "Purolator",
    "speedee": "Spee-Dee",
    "ups": "UPS",
    "usps": "USPS",
    "yodel": "Yodel",
    "yunexpress": "YunExpress",
}


def of_form(code: str, courier: str, name: str) -> list[Match]:
    """What this code is as that very kind of number; an S10 number's courier is the country's post."""
    return [m for m in recognise(code) if m.form == name and courier in (m.courier, "S10")]


def vectors(folder: Path) -> list[tuple[str, str, str, str]]:
    with (folder / "tracking" / "test_numbers.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return [(row["courier"], row["service"], row["kind"], row["number"]) for row in rows]


def is_courier(match: Match, courier: str) -> bool:
    return match.form == "S10" if courier == "s10" else match.courier == COURIERS[courier]


def test_every_vector_of_the_couriers_is_recognised_as_its_courier(shared_data):
    rows = [(courier, number) for courier, _, kind, number in vectors(shared_data) if kind == "valid"]
    assert len(rows) > 60
    missed = [
        (courier, number)
        for courier, number in rows
        if not any(is_courier(m, courier) and m.is_right is not False for m in recognise(number))
    ]
    assert missed == []


def test_no_vector_that_is_wrong_is_taken_for_a_right_one_of_its_courier(shared_data):
    # A Purolator number of digits alone is no number of three letters and nine digits; it is a right one
    # of the other form all the same.
    rows = [row for row in vectors(shared_data) if row[2] == "invalid" and row[1] != "purolator_alpha"]
    assert len(rows) > 25
    taken = [
        (courier, number)
        for courier, _, _, number in rows
        if any(is_courier(m, courier) and m.is_right is not False for m in recognise(number))
    ]
    assert taken == []


@pytest.mark.parametrize(("courier", "name", "example"), EXAMPLES)
def test_each_form_knows_its_own_example(courier, name, example):
    found = of_form(example, courier, name)
    assert len(found) == 1
    assert found[0].is_right is not False
    assert found[0].spellings[0] == found[0].number
    assert tracking.squeezed(example) in found[0].spellings


@pytest.mark.parametrize(
    ("barcode", "courier", "number"),
    [
        ("420787459400111206206406260787", "USPS", "9400111206206406260787"),
        ("]C142078745\x1d9400111206206406260787", "USPS", "9400111206206406260787"),
        ("4201002334249200190132607600833457", "USPS", "9200190132607600833457"),
        ("420221539101026837331000039521", "USPS", "9101026837331000039521"),
        ("1001921334250001000300779017972697", "FedEx", "779017972697"),
        ("9622001560001234567100794808390594", "FedEx", "794808390594"),
        ("32971508360102447847941133172013", "FedEx", "784794113317"),
        ("9611020987654312345672", "FedEx", "987654312345672"),
        ("JJD014600003828392837", "DHL", "JD014600003828392837"),
        ("JJD0002242617644732", "Yodel", "JD0002242617644732"),
        (" 1z 879e93 0346 834440 ", "UPS", "1Z879E930346834440"),
    ],
)
def test_the_number_inside_a_barcode_is_found(barcode, courier, number):
    first = recognise(barcode)[0]
    assert (first.courier, first.number) == (courier, number)


@pytest.mark.parametrize(
    ("barcode", "kept"),
    [
        ("%008182709980000020045327276", "09980000020045"),
        ("008182709980000020045327276N", "09980000020045"),
        ("09980000020033F", "09980000020033"),
        ("00340434161094022115", "340434161094022115"),
        ("420112139261290983497923666238", "61290983497923666238"),
        ("1001921334250001000300779017972697", "00779017972697"),
    ],
)
def test_a_parcel_may_be_kept_under_another_spelling(barcode, kept):
    assert kept in tracking.spellings(barcode, recognise(barcode), 8)


def test_a_postal_number_names_its_country_s_post_and_needs_a_country():
    named = {code: recognise(f"RB123456785{code}")[0].courier for code in ("DE", "GB", "CV")}
    assert named == {"DE": "Deutsche Post DHL", "GB": "Royal Mail", "CV": tracking.POST}
    assert not any(m.form == "S10" for m in recognise("RB123456785XX"))


def _is_blind(check: str, serial: str, other: str, at: int) -> bool:
    """Whether the carrier's own arithmetic cannot see that one character of the serial has changed."""
    old, new = serial[at], other[at]
    if check == "mod7":
        return (int(old) - int(new)) % 7 == 0
    if check == "identcode":
        return (len(serial) - at) % 2 == 1 and (int(old) - int(new)) % 5 == 0
    if check == "doubled":
        values = [int(c) if c.isdigit() else (ord(c) - 63) % 10 for c in (old, new)]
        return (values[0] - values[1]) % (5 if at % 2 else 10) == 0
    if check == "fedex":
        weights = [(1, 3, 7)[(len(serial) - 1 - n) % 3] for n in range(len(serial))]
        rests = {sum(int(c) * w for c, w in zip(s, weights, strict=True)) % 11 for s in (serial, other)}
        return rests == {0, 10}
    if check == "s10":
        weights = [8, 6, 4, 2, 3, 5, 9, 7]
        rests = {sum(int(c) * w for c, w in zip(s, weights, strict=True)) % 11 for s in (serial, other)}
        return rests == {0, 6}
    return False


CHECKED = {
    ("UPS", "1Z"): "doubled",
    ("UPS", "waybill"): "doubled",
    ("USPS", "IMpb, online"): "gs1",
    ("USPS", "IMpb, commercial and retail"): "gs1",
    ("USPS", "91"): "gs1",
    ("USPS", "91, not printed"): "gs1",
    ("USPS", "20 digits"): "gs1",
    ("FedEx", "12 digits"): "fedex",
    ("FedEx", "34 digits"): "fedex",
    ("FedEx", "ASTRA"): "fedex",
    ("FedEx", "Ground"): "gs1",
    ("FedEx", "Ground, SSCC"): "gs1",
    ("FedEx", "Ground 96"): "gs1",
    ("FedEx", "Ground, 34 digits"): "fedex",
    ("DHL", "Express"): "mod7",
    ("DHL", "Parcel, SSCC"): "gs1",
    ("DHL", "Identcode"): "identcode",
    ("DPD", "routing, as printed"): "iso7064",
    ("DPD", "parcel"): "iso7064",
    ("S10", "S10"): "s10",
    ("Canada Post", "16 digits"): "gs1",
    ("Old Dominion", "PRO"): "luhn",
    ("Old Dominion", "guaranteed"): "luhn",
    ("OnTrac", "C and D"): "doubled",
    ("Purolator", "12 digits"): "luhn",
}


def test_every_form_with_a_check_digit_is_put_to_the_test():
    checked = {
        (courier, name)
        for courier, name, example in EXAMPLES
        if any(m.is_right is not None for m in of_form(example, courier, name))
    }
    assert checked == set(CHECKED)


@given(data=st.data(), key=st.sampled_from([(c, n, e) for c, n, e in EXAMPLES if (c, n) in CHECKED]))
def test_a_single_changed_digit_is_told_where_the_carrier_s_sum_can_see_it(data, key):
    courier, name, example = key
    check = CHECKED[courier, name]
    right = of_form(example, courier, name)[0]
    text = tracking.squeezed(example)
    # Where the serial and its check character stand: the last place in the number where both fit.
    start = text.rfind(right.serial)
    at = data.draw(st.integers(0, len(right.serial)))
    old = text[start + at]
    if not old.isdigit():
        return
    new = data.draw(st.sampled_from([d for d in "0123456789" if d != old]))
    changed = text[: start + at] + new + text[start + at + 1 :]
    found = next(iter(of_form(changed, courier, name)), None)
    if found is None or found.is_right is False:
        return
    assert at < len(right.serial), f"a wrong check digit passed: {changed}"
    assert len(found.serial) == len(right.serial)
    prefix = "91" if name == "91, not printed" else ""
    one, other = prefix + right.serial, prefix + found.serial
    assert _is_blind(check, one, other, at + len(prefix)), f"{text} and {changed} are both right"


@pytest.mark.parametrize("check", sorted(tracking.CHECKS))
@given(data=st.data())
def test_exactly_the_named_blind_spots_of_each_sum_pass(check, data):
    size = 8 if check == "s10" else data.draw(st.integers(8, 29))
    serial = data.draw(st.text("0123456789", min_size=size, max_size=size))
    at = data.draw(st.integers(0, size - 1))
    new = data.draw(st.sampled_from([d for d in "0123456789" if d != serial[at]]))
    other = serial[:at] + new + serial[at + 1 :]
    sum_of = tracking.CHECKS[check]
    assert (sum_of(serial) == sum_of(other)) == _is_blind(check, serial, other, at)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("1Z879E930346834440", Verdict(("UPS",), is_right=True, is_vague=False)),
        ("1Z879E930346834441", Verdict(("UPS",), is_right=False, is_vague=False)),
        ("3318810036", Verdict(("DHL",), is_right=True, is_vague=True)),
        ("3318810034", Verdict(("DHL",), is_right=False, is_vague=True)),
        ("287809468872", Verdict(("FedEx", "Purolator"), is_right=True, is_vague=True)),
        # Three couriers have numbers of twelve digits: that none is right says nothing.
        ("287809468875", None),
        # A product's number and a pallet's are no tracking numbers, even where the sum fits.
        ("00000000000000", None),
        ("614141000050", None),
        ("006141400000000006", None),
        ("KYA009956937", None),
        ("A-01-03", None),
        ("Ann Lee", None),
        ("", None),
    ],
)
def test_what_is_said_of_a_number_that_no_parcel_bears(raw, said):
    assert verdict(raw, recognise(raw)) == said


@given(st.text(max_size=120))
def test_whatever_is_scanned_is_looked_at_without_an_error(raw):
    matches = recognise(raw)
    assert all(match.number and len(match.number) <= tracking.LENGTH_MAX + 2 for match in matches)
    verdict(raw, matches)


@pytest.mark.parametrize("raw", ["４２０78745", "1Z879E93034683444０", "1ßZ879E9303468344", "9" * 500])
def test_letters_and_digits_of_other_scripts_are_no_tracking_number(raw):
    assert recognise(raw) == ()


def test_looking_at_an_unknown_code_takes_less_than_a_fifth_of_a_millisecond():
    codes = [example for _, _, example in EXAMPLES]
    recognise(codes[0])
    best = min(timeit(lambda: [recognise(code) for code in codes], number=20) for _ in range(5))
    assert best / 20 / len(codes) < 0.0002
