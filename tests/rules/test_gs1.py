"""What a GS1 barcode says, and what is left alone because it only looks like one."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import gs1

VECTORS = Path("../shared/data/gs1")
MUG = "05901234123457"


def vectors(name: str) -> list[dict[str, object]]:
    path = VECTORS / name
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


needs_vectors = pytest.mark.skipif(not VECTORS.exists(), reason="the shared GS1 vectors are absent")


def test_check_digit_follows_the_general_specifications() -> None:
    assert gs1.check_digit("37610425002123456") == 9
    assert gs1.check_digit("590123412345") == 7
    assert gs1.check_digit("9638507") == 4


@pytest.mark.parametrize("digits", ["", "abc", "１２３", "12 3", "²"])
def test_only_ascii_digits_have_a_check_digit(digits: str) -> None:
    with pytest.raises(ValueError, match="0 to 9"):
        gs1.check_digit(digits)


@given(st.from_regex(r"[0-9]{13}", fullmatch=True).filter(lambda digits: digits.strip("0") != ""))
def test_one_wrong_digit_is_always_noticed(payload: str) -> None:
    code = f"{payload}{gs1.check_digit(payload)}"
    assert gs1.is_gtin(code)
    for at in range(14):
        other = str((int(code[at]) + 1) % 10)
        assert not gs1.is_gtin(code[:at] + other + code[at + 1 :])


def test_gtins_of_every_length_are_kept_as_fourteen_digits() -> None:
    assert gs1.gtin14("96385074") == "00000096385074"
    assert gs1.gtin14("036000291452") == "00036000291452"
    assert gs1.gtin14("5901234123457") == MUG


@pytest.mark.parametrize("code", ["5901234123458", "3.76E+12", "00000000", "", "59012341234570", "５" * 13])
def test_what_is_no_gtin_is_refused_with_a_reason(code: str) -> None:
    assert not gs1.is_gtin(code)
    with pytest.raises(gs1.BadElement, match=r"expected"):
        gs1.gtin14(code)


@given(st.integers(min_value=0, max_value=9_999_999))
def test_every_sscc_we_make_is_an_sscc(serial: int) -> None:
    code = gs1.sscc("3952012345", serial)
    assert len(code) == 18
    assert gs1.is_sscc(code)
    assert gs1.parse(f"]C100{code}") == gs1.Element(sscc=code)


def test_an_sscc_serial_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="7 digits"):
        gs1.sscc("3952012345", 10_000_000)
    with pytest.raises(ValueError, match="prefix"):
        gs1.sscc("39x", 1)


@pytest.mark.parametrize(
    "raw",
    [
        f"]C101{MUG}10L-7\x1d17261231",
        f"]d201{MUG}1726123110L-7",
        f"01{MUG}1726123110L-7",
        f"\x1d01{MUG}10L-7\x1d17261231",
        f"(01){MUG}(17)261231(10)L-7",
        f"https://id.gs1.org/01/{MUG}/10/L-7?17=261231",
        f"]Q1https://shop.example/x/01/{MUG}/10/L-7?17=261231&utm=mail",
    ],
)
def test_product_lot_and_expiry_come_from_one_scan(raw: str) -> None:
    assert gs1.parse(raw) == gs1.Element(gtin=MUG, lot="L-7", expires_on=date(2026, 12, 31))


def test_day_zero_is_the_last_day_of_the_month() -> None:
    read = gs1.parse(f"]C101{MUG}17280200")
    assert read is not None
    assert read.expires_on == date(2028, 2, 29)


def test_expiry_goes_before_best_before() -> None:
    read = gs1.parse(f"]C101{MUG}1526010117270101")
    assert read is not None
    assert read.expires_on == date(2027, 1, 1)


def test_a_logistic_unit_names_its_content_and_count() -> None:
    sscc = gs1.sscc("3952012345", 7)
    assert gs1.parse(f"]C100{sscc}02{MUG}3712") == gs1.Element(sscc=sscc, content_gtin=MUG, count=12)


@pytest.mark.parametrize(
    "raw",
    ["96385074", "21ABC123", "400638133393", "37612345", "5901234123457", "A-01-03", "", "(a)",
     "]E05901234123457", f"01{MUG[:-1]}8", "0012345", "https://example.com/track/1",
     "10LOT", "01" * 7, "é" + MUG, "x" * 600],
)  # fmt: skip
def test_plain_codes_are_never_read_as_gs1(raw: str) -> None:
    assert gs1.parse(raw) is None


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (f"]C101{MUG[:-1]}8", "check_digit"),
        ("(00)376130321109103421", "check_digit"),
        (f"https://id.gs1.org/01/{MUG[:-1]}8", "check_digit"),
        (f"]C101{MUG}17260230", "date"),
        (f"]C101{MUG}10L1\x1d10L2", "conflict"),
        ("]C1", "unreadable"),
        ("]C1ZZ123", "unreadable"),
        (f"]C101{MUG}10" + "A" * 25, "unreadable"),
        (f"(01){MUG}(10)AB(C", "unreadable"),
        (f"]C101{MUG}10L717261231", "ambiguous"),
        (f"01{MUG}10L717261231", "ambiguous"),
    ],
)
def test_gs1_data_that_cannot_be_trusted_is_refused_with_a_reason(raw: str, code: str) -> None:
    with pytest.raises(gs1.BadElement) as caught:
        gs1.parse(raw)
    assert caught.value.code == code
    assert str(caught.value).endswith(".")


def test_symbology_identifiers_are_taken_off_plain_codes() -> None:
    assert gs1.plain("]E05901234123457") == "5901234123457"
    assert gs1.plain("]C0A-01-03") == "A-01-03"
    assert gs1.plain("A-01-03") == "A-01-03"
    assert gs1.plain("]C0") == "]C0"


@given(st.text(max_size=80) | st.from_regex(r"(\]C1|\]d2|\()?0[01][0-9\x1d\(\)A-Z]{0,60}", fullmatch=True))
def test_any_scan_is_read_refused_or_left_alone(raw: str) -> None:
    try:
        read = gs1.parse(raw)
    except gs1.BadElement:
        return
    assert read is None or read.gtin == "" or gs1.is_checked(read.gtin)


def test_biip_is_not_imported_for_plain_codes() -> None:
    script = "import sys; from fulfill import gs1; gs1.parse('A-01'); print('biip' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"


# Invalid by the GS1 syntax engine, taken here, because nothing we keep is in doubt.
TAKEN_ALTHOUGH_INVALID = {
    "\x1d800302112345678901ABC": "an asset identifier (8003) is not kept, nor judged",
    "https://[fe80::1%25lo]/01/12312312312333": "the host of a link is not looked at",
    "https://a/01/2112345678900": "same link is valid and invalid in the vectors, by an option",
    "https://a/01/416000336108": "same link is valid and invalid in the vectors, by an option",
    "https://a/01/12312312312333?99=": "an empty value of an element that is not kept",
    "https://id.gs1.org/01/09520123456788/10/ABC123?99=XYZ789&01=09520123456788": "said twice, the same",
    "https://id.gs1.org/01/09520123456788/10/ABC123?99=XYZ789&10=ABC123": "said twice, the same",
    "https://id.gs1.org/01/09520123456788/10/ABC123?99=XYZ789&99=XYZ789": "said twice, the same",
    "https://example.com/01/09520123456788?99=XYZ&89=ABC123": "unknown query parameters are ignored",
}
# Valid by the engine, None here.
LEFT_ALONE_ALTHOUGH_VALID = {
    "https://a/sscc/006141411234567890": "named keys were dropped from the Digital Link standard",
    "https://a/8004/9520614141234567?01=09521234543213": "a link to an asset names no product to pick",
}


@needs_vectors
def test_agrees_with_the_gs1_syntax_engine_or_says_why_not() -> None:
    seen = 0
    for vector in vectors("gs1_syntax_engine_vectors.jsonl"):
        raw = str(vector["input"])
        if vector["suite"] == "element_string_parse":
            raw = raw.replace("^", "\x1d")
        elif vector["suite"] != "digital_link_parse" and not (
            vector["suite"] == "scan_data_parse" and raw[:3] in ("]C1", "]e0", "]d2", "]Q3")
        ):
            continue
        seen += 1
        try:
            is_read = gs1.parse(raw) is not None
        except gs1.BadElement:
            is_read = False
        explained = LEFT_ALONE_ALTHOUGH_VALID if vector["valid"] else TAKEN_ALTHOUGH_INVALID
        assert is_read == vector["valid"] or raw in explained, (raw, vector)
    assert seen > 90


@needs_vectors
def test_agrees_with_biip_on_gtins_ssccs_and_dates() -> None:
    seen = 0
    for vector in vectors("biip_vectors.jsonl"):
        test, params = str(vector["test"]), vector["params"]
        assert isinstance(params, dict)
        if test.endswith("test_gs1_standard_check_digit"):
            assert gs1.check_digit(params["value"]) == params["expected"]
        elif test.endswith(("test_parse_gtin_13", "test_as_gtin_14")) and gs1.is_gtin(params["value"]):
            assert gs1.gtin14(params["value"]).endswith(params["value"])
        elif test.endswith("test_extract_date_and_datetime") and params["value"][:2] in ("17", "15", "16"):
            read = gs1.parse("]C1" + params["value"])
            assert read is not None
            assert str(read.expires_on) == params["expected_date"]
        elif test.endswith("test_parse_with_separator_char") and params["separator_chars"] == ["\x1d"]:
            assert gs1.parse(params["value"]) == gs1.parse(params["expected_hri"])
        else:
            continue
        seen += 1
    assert seen >= 9
